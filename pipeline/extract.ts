import { VFile } from 'vfile';
import type { Anomaly } from '../dist/types.d.ts';
import { crossExamine } from './check/cross-examine.ts';
import type { Codebook } from './codebook.ts';
import { checkAnomalies, formAnomalies } from './dataset/anomalies.ts';
import { readTables } from './dataset/index.ts';
import { tableRows } from './dataset/tables/table-rows.ts';
import { readDocument } from './document/index.ts';
import type { LineIndex } from './document/lines.ts';
import { note, type RuleId } from './document/messages.ts';
import type { Sidecar } from './sidecar.ts';
import type { Tables } from './tables.ts';

/** A report to read. */
export interface ReportInput {
  id: string;
  /** The text of the file, with a byte order mark if there is one. */
  source: string;
  /** Null for a report outside `sources/`. */
  sidecar: Sidecar | null;
  /** For messages only. */
  path: string;
  sha256: string;
  sizeBytes: number;
}

/** Anomalies of figures that a curator is warned of while the report is read. */
const warned: Partial<Record<Anomaly['kind'], RuleId>> = {
  unknown_unit: 'unknown-unit',
  unreadable_number: 'unreadable-number',
};

function noteFigures(file: VFile, { anomalies }: Tables, lines: LineIndex): void {
  for (const { kind, explanation_en, source_start, source_end } of anomalies) {
    const rule = warned[kind];
    if (!rule) continue;
    const position = { start: lines.point(source_start), end: lines.point(source_end) };
    note(file, rule, explanation_en, { type: 'figure', position });
  }
}

/**
 * Reads one report: document, mentions, tables, cross-examination.
 *
 * @returns its tables, and the file with what was noticed on the way
 */
export function extractReport(input: ReportInput, codebook: Codebook): { tables: Tables; file: VFile } {
  const { id, source, sidecar, path, sha256, sizeBytes } = input;
  const file = new VFile({ path, value: source });
  const report = readDocument(file, codebook);
  const context = readTables(report, id, codebook, { sidecar, sha256, sizeBytes });
  // The rules name the places of slips and of a missing annex: what was noticed comes before them, what fails after.
  context.tables.anomalies = formAnomalies(context);
  context.tables.checks = crossExamine(context.tables, source, tableRows(context));
  context.tables.anomalies.push(...checkAnomalies(context));
  noteFigures(file, context.tables, context.lines);
  return { tables: context.tables, file };
}
