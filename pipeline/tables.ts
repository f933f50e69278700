import type {
  Anomaly,
  Check,
  Facility,
  Footnote,
  FootnoteItem,
  Indicator,
  LegalReference,
  Mention,
  Place,
  Project,
  Report,
  Section,
} from '../dist/types.d.ts';

/** Every published table with the record that it holds; the record types are generated from `schemas/`. */
export interface Tables {
  reports: Report[];
  sections: Section[];
  indicators: Indicator[];
  projects: Project[];
  facilities: Facility[];
  footnotes: Footnote[];
  footnote_items: FootnoteItem[];
  legal_references: LegalReference[];
  places: Place[];
  mentions: Mention[];
  checks: Check[];
  anomalies: Anomaly[];
}

export type TableName = keyof Tables;

/** A record of any table. */
export type AnyRecord = Tables[TableName][number];

/** The tables in publishing order: what is read first comes first. */
export const tableNames = [
  'reports',
  'sections',
  'indicators',
  'projects',
  'facilities',
  'footnotes',
  'footnote_items',
  'legal_references',
  'places',
  'mentions',
  'checks',
  'anomalies',
] as const satisfies readonly TableName[];

/** Tables without a record. */
export function emptyTables(): Tables {
  return {
    reports: [],
    sections: [],
    indicators: [],
    projects: [],
    facilities: [],
    footnotes: [],
    footnote_items: [],
    legal_references: [],
    places: [],
    mentions: [],
    checks: [],
    anomalies: [],
  };
}

/** The tables of several reports as one set, report by report in the order given; the parts stay as they are. */
export function mergeTables(parts: readonly Tables[]): Tables {
  const merged = emptyTables();
  for (const part of parts) for (const name of tableNames) append(merged, part, name);
  return merged;
}

function append<Name extends TableName>(target: Tables, part: Tables, name: Name): void {
  const records: Tables[Name][number][] = target[name];
  for (const record of part[name]) records.push(record);
}
