import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { checkTables, formatProblem } from '../../pipeline/check/index.ts';
import { rules } from '../../pipeline/document/messages.ts';
import { extractReport } from '../../pipeline/extract.ts';
import { readCodebook } from '../../pipeline/read-codebook.ts';
import { readSchemas } from '../../pipeline/schemas.ts';
import { type AnyRecord, type Tables, tableNames } from '../../pipeline/tables.ts';
import { sha256 } from '../../pipeline/text-files.ts';

const root = new URL('../../', import.meta.url).pathname;
export const codebook = readCodebook(`${root}sources/codebook`);
const schemas = readSchemas(`${root}schemas`);
/** The first report. */
export const report = readFileSync(`${root}sources/reports/lai-chau-nq11-2024/report.md`, 'utf8');

/** A text with what was read in it. */
export interface Read {
  source: string;
  tables: Tables;
  /** Rule ids of the warnings, each once. */
  warned: string[];
}

/** Reads a text as `extract` does; whatever it is, nothing may be wrong with the tables and the warnings. */
export function read(source: string): Read {
  const input = { id: 'text', source, sidecar: null, path: 'text.md' };
  const size = { sha256: sha256(source), sizeBytes: Buffer.byteLength(source) };
  const { tables, file } = extractReport({ ...input, ...size }, codebook);
  const problems = checkTables(tables, schemas, new Map([['text', source]]));
  expect(problems.map(formatProblem)).toEqual([]);
  for (const { ruleId, source: origin, fatal } of file.messages) {
    expect([Object.keys(rules).includes(String(ruleId)), origin, fatal]).toEqual([true, 'lai-chau-open-data', false]);
  }
  return { source, tables, warned: [...new Set(file.messages.map(({ ruleId }) => String(ruleId)))].toSorted() };
}

/** Fields that say where a record stands, or what file it is from. */
const positions = new Set(['source_start', 'source_end', 'source_line', 'start', 'end', 'line', 'anchor_start']);
const fileFields = new Set(['sha256', 'size_bytes']);

/** What the tables say, offsets aside, in one Unicode form. */
export function saidBy({ tables }: Read): unknown {
  const said = tableNames.map((name) => tables[name].map((record: AnyRecord) => Object.entries(record).filter(isSaid)));
  return JSON.parse(JSON.stringify(said).normalize('NFC'));
}

function isSaid([field]: [string, unknown]): boolean {
  return !positions.has(field) && !fileFields.has(field);
}

/** The words of the file at every offset that the tables give, in one form of Unicode and of line ends. */
export function wordsAt({ source, tables }: Read): string[] {
  return tableNames.flatMap((name) =>
    tables[name].flatMap((record: AnyRecord) => {
      const at = record as unknown as Record<string, unknown>;
      const [start, end] = [at.source_start ?? at.start, at.source_end ?? at.end].map(Number);
      return Number.isNaN(start) ? [] : [`${name} ${plain(source.slice(start, end))}`];
    }),
  );
}

function plain(text: string): string {
  return text.replaceAll('\r\n', '\n').normalize('NFC');
}
