import { wordPattern } from '../../codebook-words.ts';
import { wordSet } from '../../mention/words.ts';
import { opensDeed } from '../labels/deeds.ts';
import type { Context } from '../reading/context.ts';
import { isFigure, type Reading, textOf, word } from '../reading/reading.ts';
import { clauseOpeners } from './phrase-limits.ts';

/** What people come together for, and what a comma joins to it, at the beginning of a run of words. */
const gatherings = wordPattern('^{gathering}(?: |$)');
const aims = wordPattern('^{gathering_aim}$');

/** Most words of one more aim, and of one more topic of the aim before it. */
const longestAim = 8;
const longestTopic = 3;

const aimEnds = wordSet('cho về tại , ; . (');

/**
 * `25 buổi tuyên truyền, phổ biến pháp luật | cho 1.850 lượt người`, `kỹ thuật trồng trọt, chăn nuôi | cho 90 hộ`: where a comma goes
 * on with what a gathering was for, up to those who came; -1 where another clause begins.
 */
export function behindAim({ codebook }: Context, reading: Reading, from: number, comma: number, limit: number): number {
  if (!gatherings(codebook).test(textOf(reading, from, from + 2))) return -1;
  const start = comma + 1;
  const opening = textOf(reading, start, start + 2);
  const isAim = aims(codebook).test(opening);
  if (!isAim && opensDeed({ codebook }, opening)) return -1;
  for (let at = start; at <= Math.min(limit - 1, start + (isAim ? longestAim : longestTopic)); at++) {
    const here = word(reading, at);
    if (at > start && (isAim ? aimEnds.has(here) : here === 'cho')) return at;
    if (reading.tokens[at]?.type !== 'word' || isFigure(reading, at) || clauseOpeners.has(here)) return -1;
  }
  return -1;
}
