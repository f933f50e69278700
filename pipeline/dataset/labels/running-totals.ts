import { nounAfter } from '../counts/noun-phrases.ts';
import { isLevel } from '../measures/measures.ts';
import { textOf } from '../reading/reading.ts';
import type { FoundLabel, Said } from './found-label.ts';

const onlyTotal =
  /^[,;(]? ?(?:và )?(?:lũy kế|luỹ kế|cộng dồn)(?: (?:đến nay|từ đầu năm(?: đến nay)?|từ đầu vụ|\d+ tháng))?,? ?(?:là|được|có|đã)?$/iu;

/** `tiêm phòng cúm 250 liều, lũy kế 940 liều`: the running total of what is counted directly before in the same unit. */
export function runningTotal({ context, figure, carried, end }: Said): FoundLabel | null {
  const { reading, mention, left, from, sentence, leadFrom } = figure;
  if (mention.unitClass !== 'count' || !onlyTotal.test(textOf(reading, left.from, from))) return null;
  const last = carried.observed.findLast(({ figure: { bracket }, record }) => bracket < 0 && isLevel(record.measure));
  const isNext = last?.figure.sentence === sentence && last.record.unit_measure === mention.unit;
  const noun = isNext ? nounAfter(context, figure) : null;
  const isBare = noun === null || noun.text.toLowerCase() === mention.unitText?.toLowerCase();
  return last && isNext && isBare
    ? { text: last.record.label_vi, own: false, from: leadFrom, end, source: last }
    : null;
}
