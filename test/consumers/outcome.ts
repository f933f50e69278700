import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Consumer } from './consumer.ts';
import { type FoundPrograms, programs } from './debian.ts';

export type Outcome = 'passed' | 'failed' | 'skipped';

/** What a consumer lacks, and how to come by it; null where it can run. */
export function obstacle(
  { needs, files = [] }: Pick<Consumer, 'needs' | 'files'>,
  found: FoundPrograms,
  dist: string,
): string | null {
  const program = needs.find((name) => found[name] === null);
  if (program) {
    const { candidates, probe, debian } = programs[program];
    return `${[candidates[0], ...probe].join(' ')} does not run; in Debian: apt-get install ${debian}`;
  }
  const file = files.find((name) => !existsSync(join(dist, name)));
  return file ? `dist/${file} is not built: npm run build` : null;
}

/** Whether all is well: nothing failed, and where nobody reads the messages, nothing was skipped. */
export function isWell(outcomes: readonly Outcome[], isCi: boolean): boolean {
  return outcomes.every((outcome) => outcome === 'passed' || (outcome === 'skipped' && !isCi));
}

/** `10 passed, 0 failed, 0 skipped`. */
export function summarize(outcomes: readonly Outcome[]): string {
  const count = (outcome: Outcome) => `${outcomes.filter((each) => each === outcome).length} ${outcome}`;
  return [count('passed'), count('failed'), count('skipped')].join(', ');
}
