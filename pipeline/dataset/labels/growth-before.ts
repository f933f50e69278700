import { hasFigure, textOf } from '../reading/reading.ts';
import type { FoundLabel, Said } from './found-label.ts';
import { labelBefore } from './labels.ts';

/** Openings of what came before, up to the movement. */
const cameBefore =
  /^(?:sau|tiếp nối|nối tiếp|tiếp đà|tiếp sau|trái với|khác với)(?: (?:khi|đà|mức|sự|xu hướng))*(?: (?:tăng|giảm)(?: trưởng)?)?$/iu;
/** Longest such opening, in tokens. */
const longestOpening = 6;

/** `Sau mức tăng 3,1% của năm 2022, GRDP năm 2023 tăng 7,5%`: what moved before is what the clause behind tells of; null for others. */
export function growthBefore({ context, figure, next, measure, end }: Said): FoundLabel | null {
  const { reading, sentence, from, leadFrom } = figure;
  if (measure !== 'change' || next?.sentence !== sentence || from - sentence.from > longestOpening) return null;
  if (!cameBefore.test(textOf(reading, sentence.from, from)) || hasFigure(reading, sentence.from, from)) return null;
  if (!/^[^,;:()]*, [^;:()]*$/u.test(textOf(reading, figure.next, next.leadFrom))) return null;
  const told = /(?:tăng|giảm|đạt)/u.test(next.lead) ? labelBefore(context, next, figure.next) : null;
  return told && { text: told.text, own: true, from: leadFrom, end };
}
