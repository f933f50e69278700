import { firstPosition } from '../../binary-search.ts';
import { keptFor } from '../../kept.ts';
import type { Time } from '../../mention/types.ts';
import type { Figure } from '../figures/figures.ts';
import type { Context } from '../reading/context.ts';
import { indexOfTime, type Reading, textOf, tokenFrom, word } from '../reading/reading.ts';
import { type Dated, datedBy, spansYears } from './dated.ts';
import { headedTime } from './heading-times.ts';

/** How many blocks above goals their term is looked for. */
const blocksAbove = 6;

/** `Đại hội nhiệm kỳ 2025 - 2030 đề ra các chỉ tiêu: …`: the term by which goals are to be reached that no other time dates, or only the day of the congress. */
export function termOfGoals(context: Context, reading: Reading, before: number): Dated | null {
  const last = context.order.get(reading) ?? 0;
  for (let i = last; i >= Math.max(0, last - blocksAbove); i--) {
    const above = context.readings[i] as Reading;
    if (above.section !== reading.section) break;
    const time = terms(above).findLast(({ start }) => above !== reading || start < before);
    if (time) return datedBy(context, above, time);
  }
  const title = context.title ?? (reading.section && context.headings.get(reading.section));
  const time = title && terms(title).at(-1);
  return title && time ? datedBy(context, title, time) : null;
}

/** `Trong nhiệm kỳ, thụ lý 300 vụ`: the term that the text above named last, where a sentence opens with no other time than that it is of one. */
export function termSpokenOf(context: Context, { reading, sentence }: Figure): Dated | null {
  if (!ofTerm.test(textOf(reading, sentence.from, sentence.from + longestOpening))) return null;
  const above = termsNamed(context);
  const here = context.order.get(reading) ?? 0;
  const last = above[firstPosition(above.length, (i) => (above[i]?.at ?? 0) < here) - 1];
  return last ? datedBy(context, last.reading, last.time) : null;
}

const ofTerm = /^(?:trong|toàn|cả|suốt) nhiệm kỳ(?: ?,| (?!này|qua|vừa|trước|tới|sau|mới|đầu|\d))/iu;
const longestOpening = 5;

/** `Năm 2018 xã đạt chuẩn. Trong nhiệm kỳ đã kết nạp 20 đảng viên`: whether a sentence opens with a term, and no time in it dates a figure. */
export function opensWithTerm({ reading, sentence }: Figure, dated: Dated | null): boolean {
  const isOwn = dated && indexOfTime(reading, dated.time) >= 0 && tokenFrom(reading, dated.time.start) >= sentence.from;
  return !isOwn && opensTerm.test(textOf(reading, sentence.from, sentence.from + longestOpening));
}

const opensTerm = /^(?:(?:trong|toàn|cả|suốt) )?nhiệm kỳ(?: ?,| (?!tới|sau|mới|\d))/iu;

/** The terms that the blocks of a text name, in reading order, with the place of their block. */
const termsNamed = keptFor(({ readings }: Context) =>
  readings.flatMap((reading, at) => terms(reading).map((time) => ({ reading, time, at }))),
);

/** The terms that a block names: `nhiệm kỳ 2025 - 2030`. */
const terms = keptFor((reading: Reading): readonly Time[] =>
  reading.times.filter(({ period, start }) => {
    const at = tokenFrom(reading, start);
    return period?.to != null && word(reading, at - 1) === 'kỳ' && word(reading, at - 2) === 'nhiệm';
  }),
);

/** The years that a figure, or else the heading, is of; null where these name none. */
export function termAround(context: Context, reading: Reading, period: string | null): string | null {
  return [period, headedTime(context, reading)?.iso].find(spansYears) ?? null;
}
