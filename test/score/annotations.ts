import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { GoldNumeral } from '../bench/gold.ts';
import type { Fact } from '../gold/facts.ts';
import type { Pair } from './pairs.ts';

/** Tables whose records a report's annotations list; one that they leave out has none in the report. */
export const recordTables = [
  'projects',
  'facilities',
  'legal_references',
  'footnotes',
  'footnote_items',
  'checks',
] as const;

/** Figures of one line, as they are written there. */
interface FiguresOfLine {
  line: number;
  figure: string | string[];
  /** Which of several that are written alike, from 1. */
  nth?: number;
}

/** Figures that belong to another: to any of several where that can be argued, to none where null. */
export interface Tie extends FiguresOfLine {
  of: string | null | (string | null)[];
  of_line?: number;
}

/** The annotations of a report beyond its numerals: `records.yaml` beside it. */
export interface Annotations extends Partial<Record<(typeof recordTables)[number], Fact[]>> {
  figures?: (FiguresOfLine & { obs_status: unknown[] })[];
  /** Changes, ranks and shares with the level that they belong to. */
  ties?: Tie[];
  /** Figures that break another down. */
  parts?: Tie[];
}

/** The annotations beside a report; null where it has numerals only. */
export function readAnnotations(report: string): Annotations | null {
  const file = join(dirname(report), 'records.yaml');
  return existsSync(file) ? (parse(readFileSync(file, 'utf8')) as Annotations) : null;
}

/**
 * The annotated numerals that an entry of `records.yaml` speaks of.
 *
 * @throws Error where the line has no such numeral: the annotation is wrong
 */
export function figuresOf({ line, figure, nth = 1 }: FiguresOfLine, pairs: readonly Pair[]): Pair[] {
  return [figure].flat().map((text) => {
    const found = pairs.filter((pair) => pair.line === line && pair.numeral.text === text && isFigure(pair.numeral));
    const pair = found[nth - 1];
    if (!pair) throw new Error(`records.yaml: line ${line} has no figure ${text} (number ${nth}). Correct the entry.`);
    return pair;
  });
}

const noFigures: ReadonlySet<GoldNumeral['kind']> = new Set(['date', 'citation', 'ordinal', 'identifier', 'other']);

function isFigure({ kind }: GoldNumeral): boolean {
  return !noFigures.has(kind);
}
