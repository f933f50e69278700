import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { TableName } from '../../pipeline/tables.ts';

/** A record of the fact table: its fields are those of README.md beside the files. */
export type Fact = Readonly<Record<string, unknown>>;

/** Tables that the fact table covers; `mentions` have no file, their numerals stand in the others. */
export const factTables = [
  'reports',
  'sections',
  'indicators',
  'projects',
  'facilities',
  'footnotes',
  'footnote_items',
  'legal_references',
  'places',
  'checks',
  'anomalies',
] as const satisfies readonly TableName[];

export type FactTable = (typeof factTables)[number];

/** The facts of one table, as a reader of the report wrote them down. */
export function readFacts(folder: string, table: FactTable): Fact[] {
  const data: unknown = parse(readFileSync(`${folder}/${table}.yaml`, 'utf8'));
  return [data].flat() as Fact[];
}

/** A short name for a fact, for test titles and messages. */
export function titleOf(fact: Fact): string {
  const { line, measure, kind, entry, footnote } = fact;
  const place = footnote === undefined ? `line ${line}` : `line ${line}, footnote ${footnote}`;
  const words =
    fact.label_vi ?? fact.subject ?? fact.name_vi ?? fact.name ?? fact.quote ?? fact.canonical_id ?? fact.title;
  const name = shorten(String(words ?? fact.marker));
  const details = [measure, kind, fact.numeral, entry === undefined ? null : `entry ${entry}`];
  const told = details.filter((detail) => detail !== undefined && detail !== null).join(', ');
  return `${place}: ${name}${told === '' ? '' : ` (${told})`}`;
}

function shorten(text: string): string {
  return text.length <= 90 ? text : `${text.slice(0, 89)}…`;
}
