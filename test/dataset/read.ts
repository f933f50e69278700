import { extractReport } from '../../pipeline/extract.ts';
import { readCodebook } from '../../pipeline/read-codebook.ts';
import type { Tables } from '../../pipeline/tables.ts';
import { sha256 } from '../../pipeline/text-files.ts';

export const codebook = readCodebook(new URL('../../sources/codebook', import.meta.url).pathname);

/** The tables of a text, be it a fragment or a whole report. */
export function read(source: string): Tables {
  const sizeBytes = Buffer.byteLength(source);
  const input = { id: 'text', source, sidecar: null, path: 'text.md', sha256: sha256(source), sizeBytes };
  return extractReport(input, codebook).tables;
}

/** A report with this body, the date of issue as its header writes it, and the area that it is of. */
export function inReport(body: string, issued = 'ngày 15 tháng 10 năm 2024', area = 'thành phố Lai Châu'): string {
  return `Số: 12/BC-UBND Lai Châu, ${issued}

BÁO CÁO

Tình hình kinh tế - xã hội trên địa bàn ${area}

${body}
`;
}

/** The fields named, one row for each record. */
export function rows<Row, Field extends keyof Row>(records: readonly Row[], ...fields: Field[]): Row[Field][][] {
  return records.map((record) => fields.map((field) => record[field]));
}

/** What a text's indicators say: label, measure, value, and the value that each belongs to. */
export function said(text: string): (string | number | null | undefined)[][] {
  const { indicators } = read(text);
  const values = new Map(indicators.map(({ id, obs_value }) => [id, obs_value]));
  return indicators.map(({ label_vi, measure, obs_value, parent_id }) => [
    label_vi,
    measure,
    obs_value,
    parent_id === null ? null : values.get(parent_id),
  ]);
}

/** The one record there is; an error where there are none or several. */
export function only<Row>(records: readonly Row[]): Row {
  const [record, ...others] = records;
  if (record === undefined || others.length > 0) throw new Error(`${records.length} records, not one`);
  return record;
}

/** Names of the places that ids stand for. */
export function namesOf({ places }: Tables, ids: readonly string[]): (string | undefined)[] {
  return ids.map((id) => places.find((place) => place.id === id)?.name_vi);
}

/** The labels of a text's indicators. */
export function labelsOf(text: string): string[] {
  return read(text).indicators.map(({ label_vi }) => label_vi);
}

/** The labels and values of a text's indicators. */
export function valuesOf(text: string): (string | number | null)[][] {
  return rows(read(text).indicators, 'label_vi', 'obs_value');
}

/** What a text's indicators are of their measures, and when. */
export function periodsOf(text: string): (string | null)[][] {
  return rows(read(text).indicators, 'measure', 'time_period');
}
