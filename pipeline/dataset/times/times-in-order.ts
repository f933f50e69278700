import { isoPeriod, lacksYear, withYear } from '../../mention/periods.ts';
import type { Time } from '../../mention/types.ts';
import type { Figure } from '../figures/figures.ts';
import type { Context } from '../reading/context.ts';
import { indexOfTime, type Reading, textOf, tokenFrom } from '../reading/reading.ts';
import { type Dated, datedBy } from './dated.ts';

/** Most times that are told in order. */
const mostTimes = 12;

/** What stands between two times of a list. */
const joint = /^(?:,|;|và|, và|-|–)(?: (?:các )?(?:năm|tháng|quý))?$/iu;

/** `Tỷ lệ hộ nghèo năm 2021, 2022 và 2023 lần lượt là 5%, 4% và 3%`: of figures told one by one, the time at the same place; null where no such times are told. */
export function timeInOrder(context: Context, figure: Figure): Dated | null {
  const { respective, reading } = figure;
  if (!respective) return null;
  const times = lastListed(figure);
  const time = times.length === respective.of ? times[respective.index] : undefined;
  if (!time?.period) return null;
  // `quý I, quý II và quý III năm 2023`: the year is that of the last.
  const year = times.at(-1)?.period?.from.year ?? null;
  if (lacksYear(time.period) && year !== null) return { iso: isoPeriod(withYear(time.period, year)), time };
  return datedBy(context, reading, time);
}

/** `Năm 2017 và 2018 đã giải ngân 442 triệu đồng`: the years together, of what is told of no one of them. */
export function yearsTogether({ mention, reading, respective }: Figure, dated: Dated | null): Dated | null {
  if (!dated || respective || mention.unit === '%' || !/^\d{4}$/.test(dated.iso)) return null;
  const [first, year] = [reading.times[indexOfTime(reading, dated.time) - 1], Number(dated.iso)];
  if (!first) return null;
  const isBoth = /^và(?: năm)?$/iu.test(between(reading, first, dated.time));
  return isBoth && first.period?.from.year === year - 1 && first.period.from.month === null
    ? { ...dated, iso: `${year - 1}/${year}` }
    : null;
}

/** The last list of times in the sentence before a figure's own words end. */
function lastListed({ reading, sentence, left }: Figure): Time[] {
  const listed: Time[] = [];
  for (const time of reading.times.toReversed()) {
    const at = tokenFrom(reading, time.start);
    if (at >= left.to || time.kind !== 'period') continue;
    const next = listed[0];
    const isNext = next === undefined || joint.test(between(reading, time, next));
    if (at < sentence.from || !isNext || listed.length === mostTimes) break;
    listed.unshift(time);
  }
  return listed;
}

function between(reading: Reading, { end }: Time, { start }: Time): string {
  return textOf(reading, tokenFrom(reading, end), tokenFrom(reading, start));
}
