import type { Period, Time } from '../../mention/types.ts';
import { type Context, recordIdOf } from '../reading/context.ts';
import type { Reading } from '../reading/reading.ts';
import { isValuation } from './compared-times.ts';

/** The year that a time of a heading or title names, where it is of one. */
export function yearNamed(reading: Reading, time: Time): number | null {
  return time.period?.from.year && isOfOneYear(time.period) && !isValuation(reading, time)
    ? time.period.from.year
    : null;
}

/** The year of a day, where it is no document's. */
export function yearOfDay(context: Context, { period, mention }: Time): number[] {
  const isCited = recordIdOf(context, mention)?.includes(':citation:');
  return period?.from.year && period.from.day !== null && !isCited ? [period.from.year] : [];
}

/** `năm 2024`, `6 tháng đầu năm 2024`, and no `giai đoạn 2021-2025` or day. */
function isOfOneYear({ from, to }: Period): boolean {
  return from.day === null && (to === null || to.year === from.year);
}

/** Words for what is to be done. */
export const planWords = /(?<!\p{L})(?:nhiệm vụ|phương hướng|kế hoạch|mục tiêu|giải pháp|chỉ tiêu|dự kiến)(?!\p{L})/iu;
const reported = /(?<!\p{L})(?:kết quả|tình hình|thực hiện|tổng kết|đánh giá|báo cáo)(?!\p{L})/iu;

/** `Kết quả năm 2021, phương hướng năm 2022`: whether the words of a title or heading since its year before say that a time is one of plans. */
export function isOfPlans({ text }: Reading, { start }: Time): boolean {
  const told =
    text
      .slice(0, start)
      .split(/[,;]|\d{4}|(?<=\s)và(?=\s)/iu)
      .at(-1) ?? '';
  return planWords.test(told) && !reported.test(told);
}
