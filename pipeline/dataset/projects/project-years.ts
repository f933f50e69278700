import { isoPeriod } from '../../mention/periods.ts';
import { type Reading, textOf, timeAt, tokenFrom, word } from '../reading/reading.ts';
import type { Component } from './components.ts';
import { isEvent } from './named-events.ts';
import type { ProjectSpan } from './project-spans.ts';

/** The year or period that a name states, or the list of its stations. `đến năm 2035` is a horizon and no year. */
export function yearOf(reading: Reading, span: ProjectSpan, lists: Component[][]): string | null {
  let year: string | null = null;
  for (let at = span.from; at < span.to + 3 && at < span.clause.to; at++) {
    const time = timeAt(reading, at);
    const start = time?.period ? tokenFrom(reading, time.start) : -1;
    if (!time?.period?.from.year || word(reading, start - 1) === 'đến') continue;
    // `Kỳ họp thứ 8, nhiệm kỳ 2021-2026`: for how long those serve who meet.
    if (isEvent(span.kind) && /^nhiệm k[ỳì]$/iu.test(textOf(reading, start - 2, start))) continue;
    if (at >= span.to && start !== span.to) continue;
    // `Hội nghị tổng kết 6 tháng đầu năm và triển khai nhiệm vụ 6 tháng cuối năm`: of the first.
    if (year === null || !isEvent(span.kind)) year = isoPeriod(time.period);
  }
  const listed = lists.flat().find((each) => each.year !== null)?.year;
  return year ?? (listed ? String(listed) : null);
}

const duration = /^thời gian (?:thực hiện|thi công|xây dựng)$/iu;
/** Farthest years behind such words, in tokens. */
const farthestYears = 8;

/** `thời gian thực hiện (dự án): 2029 - 2032`: the years of works that a stretch tells, ISO 8601; null where it tells none. */
export function yearsOfWorks(reading: Reading, from: number, to: number): string | null {
  for (let at = from; at + 3 < to; at++) {
    if (word(reading, at) !== 'thời' || !duration.test(textOf(reading, at, at + 4))) continue;
    for (let i = at + 4; i < Math.min(to, at + 4 + farthestYears) && !/^[;.]$/.test(word(reading, i)); i++) {
      const period = timeAt(reading, i)?.period;
      if (period?.from.year && period.to?.year) return isoPeriod(period);
    }
  }
  return null;
}
