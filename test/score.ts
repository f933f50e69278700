import { compareIndicators, type IndicatorComparison } from './bench/compare-indicators.ts';
import { type Comparison, compareMentions, type Miss, pairUp, type Tally } from './bench/compare-mentions.ts';
import { extractText } from './bench/extract-text.ts';
import { type GoldText, readAllGold } from './bench/gold.ts';
import { markdownTable } from './bench/timing.ts';

/** Scores the extraction against annotated texts: `npm run score [-- DIR…]`, each DIR with `gold/NAME.json` beside `NAME.md`. */
function score(text: GoldText): { file: string; mentions: Comparison; indicators: IndicatorComparison } {
  const tables = extractText(text.source, text.file);
  const pairs = pairUp(text, tables.mentions);
  return { file: text.file, mentions: compareMentions(pairs, tables), indicators: compareIndicators(pairs, tables) };
}

function addUp(comparisons: readonly Comparison[]): Map<string, Tally> {
  const sums = new Map<string, Tally>();
  for (const { tallies } of comparisons) {
    for (const [field, { right, read, annotated }] of tallies) {
      const sum = sums.get(field) ?? { right: 0, read: 0, annotated: 0 };
      sums.set(field, { right: sum.right + right, read: sum.read + read, annotated: sum.annotated + annotated });
    }
  }
  return sums;
}

function tallyRows(kind: string, tallies: ReadonlyMap<string, Tally>): string[][] {
  return [...tallies].map(([field, { right, read, annotated }]) => [
    `${kind}: ${field}`,
    String(right),
    String(annotated),
    percent(right, read),
    percent(right, annotated),
  ]);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

function missLine(file: string, { line, field, text, expected, found }: Miss): string {
  return `${file}:${line} ${field} of “${text}”: expected ${expected}, found ${found}`;
}

const scores = readAllGold(process.argv.slice(2)).map(score);
for (const { file, mentions, indicators } of scores) {
  for (const miss of [...mentions.misses, ...indicators.misses]) console.log(missLine(file, miss));
}
const rows = [
  ...tallyRows('mentions', addUp(scores.map(({ mentions }) => mentions))),
  ...tallyRows('indicators', addUp(scores.map(({ indicators }) => indicators))),
];
console.log(`\n${markdownTable(['field', 'right', 'annotated', 'precision', 'recall'], rows)}`);
const overlaps = scores.flatMap(({ indicators }) => indicators.overlaps);
const mean = overlaps.reduce((sum, overlap) => sum + overlap, 0) / overlaps.length;
console.log(`\n${scores.length} texts; mean overlap of labels: ${mean.toFixed(2)}`);
