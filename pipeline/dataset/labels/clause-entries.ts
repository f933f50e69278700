import type { Figure } from '../figures/figures.ts';
import { isFigure, semicolonBefore, textOf, word } from '../reading/reading.ts';
import { namesCrop } from './growing.ts';
import { isMeasureNoun } from './measure-nouns.ts';

/** Longest name of what an entry is of, with the words before it, in tokens. */
const longestName = 14;

/** `…; lúa hè thu: diện tích 28 ha, năng suất 53 tạ/ha`: the crop that an entry between semicolons opens with, of all that it measures; null for others. */
export function cropOfClause({ reading, sentence, leadFrom }: Figure): string | null {
  const from = Math.max(sentence.from, semicolonBefore(reading, leadFrom) + 1);
  let colon = -1;
  let first = from;
  for (; first < Math.min(leadFrom, from + longestName) && !isFigure(reading, first); first++)
    if (word(reading, first) === ':') colon = first;
  const opens = textOf(reading, colon + 1, first).replace(/ (?:là|đạt|ước|ước đạt)$/iu, '');
  if (colon < 0 || !isMeasureNoun(reading, opens)) return null;
  const name = textOf(reading, from, colon).replace(/^(?:trong đó|cụ thể|gồm) ?:? ?/iu, '');
  return namesCrop(reading, name) ? name : null;
}
