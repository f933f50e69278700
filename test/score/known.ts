import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readOwnGold } from '../bench/gold.ts';
import { scoreFirstReport, scoreText } from './score.ts';
import type { Miss } from './tally.ts';

/** Misses of the project's own reports that are known, under the reason why. */
export interface Known {
  reason: string;
  misses: string[];
}

export const knownFile = new URL('known-misses.yaml', import.meta.url).pathname;

export function readKnown(): Known[] {
  return parse(readFileSync(knownFile, 'utf8')) as Known[];
}

/** A line for every miss of the project's own reports: `01:21 indicators: label of 7,85`; what is missed twice stands twice. */
export function ownMisses(): string[] {
  const scores = [scoreFirstReport(), ...readOwnGold().map(scoreText)];
  return scores.flatMap(({ file, misses }) => misses.map((miss) => missLine(file, miss)));
}

function missLine(file: string, { line, field, text }: Miss): string {
  const report = /\/([^/]+)\/report\.md$/.exec(file)?.[1] ?? file;
  return `${/^\d+/.exec(report)?.[0] ?? report}:${line} ${field} of ${text}`;
}

/** The lines of a list that another does not have, each as often as it stands more often. */
export function without(list: readonly string[], other: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of other) left.set(line, (left.get(line) ?? 0) + 1);
  return list.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
