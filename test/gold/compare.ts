import { readCodebook } from '../../pipeline/codebook.ts';
import { extractReport } from '../../pipeline/extract.ts';
import { readReports, sha256 } from '../../pipeline/sources.ts';
import { withAlternatives } from './arguable.ts';
import { type FactTable, readFacts } from './facts.ts';
import { type Comparison, matchFacts } from './match.ts';
import { createView, type View } from './view.ts';

const root = new URL('../../', import.meta.url).pathname;
const id = 'lai-chau-nq11-2024';

/** The report of the fact table, read from the sources as they are. */
export function readBuild(): View {
  const codebook = readCodebook(`${root}sources/codebook`);
  const report = readReports(`${root}sources/reports`).find((source) => source.id === id);
  if (report === undefined) throw new Error(`sources/reports has no ${id}`);
  const { text, bytes, sidecar, file } = report;
  const input = { id, source: text, sidecar, path: file, sha256: sha256(bytes), sizeBytes: bytes.length };
  return createView(extractReport(input, codebook).tables, text);
}

/** The facts of a table against the build. */
export function compareTable(table: FactTable, view: View): Comparison {
  return matchFacts(table, withAlternatives(table, readFacts(`${root}test/gold/${id}`, table)), view);
}
