import { readCodebook } from '../../pipeline/read-codebook.ts';
import { extractText } from '../bench/extract-text.ts';
import type { GoldText } from '../bench/gold.ts';
import { compareFacts, compareTable, readBuild } from '../gold/compare.ts';
import { createView } from '../gold/view.ts';
import { type Annotations, figuresOf, readAnnotations, recordTables } from './annotations.ts';
import { compareIndicators, type Statuses } from './indicators.ts';
import { compareMentions } from './mentions.ts';
import { type Pair, pairUp } from './pairs.ts';
import { compareRecords } from './records.ts';
import { addUp, type Comparison } from './tally.ts';
import { compareTies } from './ties.ts';

const codebook = readCodebook(new URL('../../sources/codebook', import.meta.url).pathname);

export interface Score extends Comparison {
  file: string;
  /** Overlap of each annotated label with the one read. */
  overlaps: number[];
}

/** A text with every numeral annotated, and with its records where it has annotations of them. */
export function scoreText(text: GoldText): Score {
  const tables = extractText(text.source, text.file);
  const pairs = pairUp(text, tables.mentions);
  const annotations = readAnnotations(text.file);
  const indicators = compareIndicators(pairs, tables, codebook, statusesOf(annotations, pairs));
  const comparisons = [compareMentions(pairs, tables), indicators];
  if (annotations !== null) {
    const view = createView(tables, text.source);
    comparisons.push(
      compareTies('indicators: tie', annotations.ties ?? [], pairs, tables),
      compareTies('indicators: part', annotations.parts ?? [], pairs, tables),
      ...recordTables.map((table) => compareRecords(table, compareFacts(table, annotations[table] ?? [], view))),
    );
  }
  return { file: text.file, overlaps: indicators.overlaps, ...addUp(comparisons) };
}

function statusesOf(annotations: Annotations | null, pairs: readonly Pair[]): Statuses {
  const told = new Map(
    (annotations?.figures ?? []).flatMap((entry) =>
      figuresOf(entry, pairs).map(({ numeral }) => [numeral, [entry.obs_status].flat()] as const),
    ),
  );
  return { of: (numeral) => told.get(numeral) };
}

/** The first report against its facts, which tell records only. */
export function scoreFirstReport(): Score {
  const view = readBuild();
  const comparisons = (['indicators', ...recordTables] as const).map((table) =>
    compareRecords(table, compareTable(table, view)),
  );
  return { file: 'sources/reports/lai-chau-nq11-2024/report.md', overlaps: [], ...addUp(comparisons) };
}
