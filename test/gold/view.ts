import { lineIndex } from '../../pipeline/document/lines.ts';
import type { AnyRecord, Tables } from '../../pipeline/tables.ts';
import { tableNames } from '../../pipeline/tables.ts';

/** A record of any table, its fields by name. */
export type Row = Readonly<Record<string, unknown>> & { id: string };

/** A build as the fact table speaks of it: ids become outline numbers, place names and markers. */
export interface View {
  tables: Tables;
  /** The report's Markdown. */
  source: string;
  rows(table: keyof Tables): Row[];
  /** The record of an id, of any table; null for none. */
  record(id: unknown): Row | null;
  /** Outline number of a section id; null for null. */
  section(id: unknown): unknown;
  /** `Lai Châu`, `Lai Châu:province`; the id itself where it is no place's. */
  place(id: unknown): string;
  /** Number of a footnote id; null for null. */
  footnote(id: unknown): number | null;
  /** Line of an offset. */
  line(offset: number): number;
  /** Mentions that the ledger gives to a record. */
  mentionsOf(id: string): Row[];
}

export function createView(tables: Tables, source: string): View {
  const everything = tableNames.flatMap((name) => tableRows(tables, name));
  const byId = new Map(everything.map((row) => [row.id, row]));
  const lines = lineIndex(source);
  const record = (id: unknown) => (typeof id === 'string' ? (byId.get(id) ?? null) : null);
  return {
    tables,
    source,
    record,
    rows: (table) => tableRows(tables, table),
    section: (id) => (id === null ? null : (record(id)?.number ?? `(no section ${String(id)})`)),
    place: (id) => placeKey(record(id)) ?? `(no place ${String(id)})`,
    footnote: (id) => footnoteNumber(record(id)),
    line: (offset) => lines.line(offset),
    mentionsOf: (id) => tables.mentions.filter((mention) => mention.record_id === id).map(asRow),
  };
}

/** The records of a table, their fields by name. */
function tableRows(tables: Tables, table: keyof Tables): Row[] {
  return tables[table].map((record: AnyRecord) => asRow(record));
}

/** The name of a place as the fact table tells places apart. */
function placeKey(place: Row | null): string | null {
  if (place === null) return null;
  return place.name_vi === 'Lai Châu' && place.kind === 'province' ? 'Lai Châu:province' : String(place.name_vi);
}

/** The number of a marker in any style: `⁽¹⁾`, `[1]`, `(1)`, `¹`, `[^1]`. */
function footnoteNumber(footnote: Row | null): number | null {
  if (footnote === null) return null;
  return Number(
    String(footnote.marker)
      .normalize('NFKC')
      .match(/[0-9]+/)?.[0] ?? Number.NaN,
  );
}

function asRow(record: AnyRecord): Row {
  return record as unknown as Row;
}
