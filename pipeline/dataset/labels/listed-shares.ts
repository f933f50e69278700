import { wordPattern } from '../../codebook-words.ts';
import { textOf, word } from '../reading/reading.ts';
import type { FoundLabel, Said } from './found-label.ts';

const opening = wordPattern(
  `(?:so với|đạt|vượt|bằng) (?:[^,;:()]* )?({plan}(?: (?:năm|giao|được giao|đề ra))*)(?:,| |:)*(?:bao gồm|gồm|như|cụ thể|trong đó|:)(?: |:|$)`,
);

/** Longest words that open a list, in tokens. */
const longestOpening = 24;

/** `10 khoản thu đạt khá so với dự toán, gồm: thuế 48 tỷ đồng (81%), …`: a percentage alone in a bracket behind an amount of a list is of the plan that its opening names. */
export function listedShare({ figure, measure, carried }: Said): FoundLabel | null {
  const { reading, mention, bracket, leadFrom, next, sentence } = figure;
  const isAlone = bracket >= 0 && leadFrom === bracket + 1 && word(reading, next) === ')';
  const last = carried.observed.at(-1);
  if (mention.unit !== '%' || measure !== 'share' || !isAlone || last?.figure.next !== bracket) return null;
  const words = textOf(reading, sentence.from, Math.min(bracket, sentence.from + longestOpening));
  const plan = opening(reading.codebook).exec(words)?.[1];
  if (plan === undefined || last.record.unit_measure !== 'VND') return null;
  return { text: `${last.record.label_vi} so với ${plan}`, own: false, from: leadFrom, end: next, source: last };
}
