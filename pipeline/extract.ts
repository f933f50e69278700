import { VFile } from 'vfile';
import { crossExamine } from './check/cross-examine.ts';
import type { Codebook } from './codebook.ts';
import { anomalyRecords } from './dataset/anomalies.ts';
import { readTables } from './dataset/index.ts';
import { readDocument } from './document/index.ts';
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

/**
 * Reads one report: document, mentions, tables, cross-examination.
 *
 * @returns its tables, and the file with what was noticed on the way
 */
export function extractReport(input: ReportInput, codebook: Codebook): { tables: Tables; file: VFile } {
  const { id, source, sidecar, path, sha256, sizeBytes } = input;
  const file = new VFile({ path, value: source });
  const report = readDocument(file);
  const context = readTables(report, id, codebook, { sidecar, sha256, sizeBytes });
  context.tables.checks = crossExamine(context.tables, source);
  context.tables.anomalies = anomalyRecords(context);
  return { tables: context.tables, file };
}
