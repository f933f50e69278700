import { relative } from 'node:path';
import { readGoldFolder, readOwnGold } from './bench/gold.ts';
import { markdownTable } from './bench/timing.ts';
import { type Score, scoreFirstReport, scoreText } from './score/score.ts';
import { addUp, type Miss, type Tally } from './score/tally.ts';

/**
 * Scores the extraction against annotated texts: `npm run score [-- DIR…]`, each DIR with `gold/NAME.json` beside `NAME.md`.
 * Prints every miss, then precision and recall, of this project's reports and of each DIR apart.
 */
function printScores(title: string, scores: readonly Score[]): void {
  for (const { file, misses } of scores) for (const miss of misses) console.log(missLine(file, miss));
  const rows = [...addUp(scores).tallies].toSorted(byTable).map(tallyRow);
  const overlaps = scores.flatMap((score) => score.overlaps);
  const mean = overlaps.reduce((sum, overlap) => sum + overlap, 0) / overlaps.length;
  console.log(`\n${title}: ${scores.length} texts; mean overlap of labels: ${mean.toFixed(2)}\n`);
  console.log(`${markdownTable(['field', 'right', 'annotated', 'precision', 'recall'], rows)}\n`);
}

function missLine(file: string, { line, field, text, expected, found }: Miss): string {
  return `${relative('', file)}:${line} ${field} of “${text}”: expected ${expected}, found ${found}`;
}

function tallyRow([field, { right, read, annotated }]: [string, Tally]): string[] {
  return [field, String(right), String(annotated), percent(right, read), percent(right, annotated)];
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

const tables = ['mentions', 'indicators', 'projects', 'facilities', 'footnotes', 'footnote_items', 'legal_references'];

function byTable([first]: [string, Tally], [second]: [string, Tally]): number {
  return place(first) - place(second);
}

/** Tables that are not named come last. */
function place(field: string): number {
  const at = tables.indexOf(field.split(':')[0] ?? '');
  return at < 0 ? tables.length : at;
}

printScores('this project', [scoreFirstReport(), ...readOwnGold().map(scoreText)]);
for (const folder of process.argv.slice(2)) printScores(folder, readGoldFolder(folder).map(scoreText));
