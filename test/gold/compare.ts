import { extractReport } from '../../pipeline/extract.ts';
import { readCodebook } from '../../pipeline/read-codebook.ts';
import { readReports } from '../../pipeline/sources.ts';
import { sha256 } from '../../pipeline/text-files.ts';
import { withAlternatives } from './arguable.ts';
import { differencesOf } from './differ.ts';
import { type Fact, type FactTable, readFacts } from './facts.ts';
import { type Comparison, matchFacts } from './match.ts';
import { createView, type Row, type View } from './view.ts';

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

/** The facts of a table, as they are written. */
export function readGold(table: FactTable): Fact[] {
  return readFacts(`${root}test/gold/${id}`, table);
}

/** The facts of a table against the build; `extra` holds what the fact table does not allow. */
export function compareTable(table: FactTable, view: View): Comparison {
  return compareFacts(table, withAlternatives(table, readGold(table), view), view);
}

/** Facts about a table against a build; `extra` holds the records that they do not allow. */
export function compareFacts(table: FactTable, facts: readonly Fact[], view: View): Comparison {
  const { matches, extra } = matchFacts(table, facts, view);
  return { matches, extra: extra.filter((row) => !mayStand(table, row, facts, view)) };
}

/** A check more is right where it holds, or repeats what a fact says of another record. */
function mayStand(table: FactTable, row: Row, facts: readonly Fact[], view: View): boolean {
  if (table === 'footnote_items') return isGroupBetween(row, view);
  if (table !== 'checks') return false;
  return row.holds === true || facts.some((fact) => differencesOf(table, fact, row, view).length === 0);
}

/** Paths are one reading: entries may be grouped further, under words that the footnote has. */
function isGroupBetween({ id: own, kind, path, footnote_id }: Row, view: View): boolean {
  const inside = view.tables.footnote_items.filter((item) => item.footnote_id === footnote_id);
  return kind === 'group' && inside.some((item) => item.parent_path === path && item.id !== own);
}
