import type { TableName } from '../../pipeline/tables.ts';
import type { Row, View } from './view.ts';
import { fold, oneHoldsOther } from './words.ts';

/** Fields that give the report's own words. */
const verbatimFields: readonly (readonly [TableName, readonly string[]])[] = [
  ['reports', ['document_type', 'issuer', 'place', 'title', 'signatory_name', 'signatory_role', 'recipients']],
  ['sections', ['title', 'topics']],
  ['indicators', ['value_text', 'ref_area_scope', 'assigned_by', 'items', 'quote']],
  [
    'projects',
    ['status_text', 'organisations', 'budget_text', 'progress_text', 'components', 'extends_to', 'decided_by', 'group'],
  ],
  ['facilities', ['level', 'standard_met', 'products', 'items', 'quote']],
  ['footnotes', ['anchor_quote', 'text', 'quote']],
  ['footnote_items', ['role', 'quote']],
  ['legal_references', ['symbol', 'issuer', 'subject', 'quote']],
  ['places', ['variants', 'quote']],
  ['anomalies', ['quote']],
];

/** Words that records give as the report's and that do not stand in it, one line each. */
export function inventedWords(view: View): string[] {
  const readings = readingsOf(view.source);
  const stands = (words: unknown) => typeof words !== 'string' || readings.some((text) => text.includes(bare(words)));
  return verbatimFields.flatMap(([table, fields]) =>
    view.rows(table).flatMap((row) =>
      fields.flatMap((field) => {
        const invented = [row[field]].flat().filter((words) => !stands(words));
        return invented.map((words) => `${table}.${field}: ${row.id}: ${String(words)}`);
      }),
    ),
  );
}

/** The report as it lies in the file, and as it reads: footnotes and page breaks cut its sentences. */
function readingsOf(source: string): string[] {
  const flow = source.replace(/^⁽.*$/gmu, '');
  return [source, flow].map(bare);
}

/** Words without footnote markers, and without the space that stood before one. */
function bare(text: string): string {
  return fold(text.replace(/⁽[¹²³]⁾/gu, '')).replace(/ (?=[,.;:)])/g, '');
}

/** Entries of footnotes that refer to a record which does not speak of them, one line each. */
export function strayReferences(view: View): string[] {
  return view.rows('footnote_items').flatMap((item) => {
    const record = view.record(item.refers_to);
    if (item.refers_to === null) return item.kind === 'project' ? [`${item.id} refers to no record`] : [];
    return record !== null && speaksOf(record, String(item.name)) ? [] : [`${item.id} refers to ${item.refers_to}`];
  });
}

function speaksOf(record: Row, name: string): boolean {
  const names = [record.name_vi, record.label_vi, record.components, record.extends_to].flat();
  return names.some((known) => typeof known === 'string' && oneHoldsOther(arabic(known), arabic(name)));
}

/** `phân khu III` as `phân khu 3`: a zone may be named either way. */
function arabic(name: string): string {
  const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI'];
  return name.replace(/(?<=khu )[IV]+/gu, (roman) => String(numerals.indexOf(roman) + 1));
}
