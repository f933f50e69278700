import type {
  Facility,
  Footnote,
  Indicator,
  LegalReference,
  Mention,
  Place,
  Project,
  Report,
  Section,
} from '../../dist/types.d.ts';
import { type Examined, examine } from '../../pipeline/check/examined.ts';
import type { Rule } from '../../pipeline/check/finding.ts';
import { emptyTables, type Tables } from '../../pipeline/tables.ts';
import { sampleRecord } from '../write/sample.ts';

/** Tables of the report `r`, with the records given. */
export function tablesOf(tables: Partial<Tables>): Tables {
  return { ...emptyTables(), reports: [report()], ...tables };
}

/** The report `r` with the records given, as the rules examine it. */
export function examined(tables: Partial<Tables>, source = ''): Examined {
  return examine(tablesOf(tables), source, []);
}

/** What a rule says about some records: expected, found, holds. */
export function outcome(rule: Rule, tables: Partial<Tables>, source = ''): [string, string, boolean][] {
  return rule.check(examined(tables, source)).map(({ expected, found, holds }) => [expected, found, holds]);
}

const common = { report_id: 'r', section_id: null };
const evidence = { source_start: 0, source_end: 1, source_line: 1 };

export function report(fields: Partial<Report> = {}): Report {
  const file = { sha256: '0'.repeat(64), size_bytes: 1 };
  return sampleRecord('reports', { ...common, ...evidence, ...file, id: 'r', issued_on: '2024-10', ...fields });
}

export function section(number: string, fields: Partial<Section> = {}): Section {
  const heading = { id: `r:section:${number}`, number, title: number, level: 1, ordinal: 1 };
  return sampleRecord('sections', { ...common, ...evidence, ...heading, ...fields });
}

export function indicator(id: string, fields: Partial<Indicator> = {}): Indicator {
  const named = {
    id: `r:indicator:${id}`,
    label_vi: id,
    measure: 'level' as const,
    unit_mult: 0,
    comparator: '=' as const,
  };
  return sampleRecord('indicators', { ...common, ...evidence, ...named, ...fields });
}

export function facility(id: string, fields: Partial<Facility> = {}): Facility {
  const named = { id: `r:facility:${id}`, name_vi: id, kind: 'school', is_aggregate: true, comparator: '=' as const };
  return sampleRecord('facilities', { ...common, ...evidence, ...named, ...fields });
}

export function project(id: string, fields: Partial<Project> = {}): Project {
  return sampleRecord('projects', {
    ...common,
    ...evidence,
    id: `r:project:${id}`,
    name_vi: id,
    kind: 'road',
    ...fields,
  });
}

export function footnote(marker: string, fields: Partial<Footnote> = {}): Footnote {
  const named = { id: `r:footnote:${marker.normalize('NFKC')}`, marker, anchor_start: 0 };
  return sampleRecord('footnotes', { ...common, ...evidence, ...named, ...fields });
}

export function citation(id: string, fields: Partial<LegalReference> = {}): LegalReference {
  const named = { id: `r:citation:${id}`, number: id, symbol: 'NQ/TW', canonical_id: `${id}-NQ/TW` };
  return sampleRecord('legal_references', { ...common, ...evidence, ...named, ...fields });
}

export function place(name: string, fields: Partial<Place> = {}): Place {
  const named = { id: `vn.${name}`, name_vi: name, name_en: name, mention_count: 2 };
  return sampleRecord('places', { ...common, ...evidence, ...named, ...fields });
}

export function mention(text: string, fields: Partial<Mention> = {}): Mention {
  const start = fields.start ?? 0;
  const span = { id: `r:mention:${start}`, start, end: start + text.length, line: 1, text };
  return sampleRecord('mentions', { ...common, ...span, reason: 'number without a noun', ...fields });
}
