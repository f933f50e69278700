import { firstStarting } from '../../binary-search.ts';
import type { Figure } from '../figures/figures.ts';
import { yearsOpened, yearsTold } from '../labels/years-told.ts';
import type { Context } from '../reading/context.ts';
import { type Reading, semicolonBefore, textOf, tokenFrom, word } from '../reading/reading.ts';
import type { Dated } from './dated.ts';
import { headingTime } from './heading-times.ts';

/** Words by which a figure is one of each of several years. */
const yearly = /(?:^|[ ,;(])(?:(?:bình quân )?(?:mỗi|hằng|hàng) năm|bình quân)(?: |$)/iu;
const each = /(?:^|[ ,;(])(?:mỗi|hằng|hàng) năm(?: |$)/iu;

/** `Hằng năm tạo việc làm cho 1.200 lao động`, `bình quân giảm 2,5%/năm`: whether a figure is what each of several years came to. */
export function isYearly({ reading, sentence, left, from, mention }: Figure): boolean {
  const clause = Math.max(sentence.from, semicolonBefore(reading, from) + 1, left.from);
  const words = textOf(reading, clause, from);
  return mention.unit === '%/a' ? yearly.test(words) : each.test(words);
}

/**
 * `giảm từ 14% năm 2016 xuống còn 4% năm 2020, bình quân giảm 2%/năm`: the years from which and to which its sentence told the movement;
 * else those of the heading, where only one of them is told before: `… năm 2020. Hằng năm đào tạo 900 lao động`, `Tổng vốn 5 năm`.
 * Null for what is of one year.
 */
export function yearsOfEach(context: Context, figure: Figure, dated: Dated | null): Dated | null {
  const { reading, left } = figure;
  if (dated === null || !/^\d{4}(?:-\d\d-\d\d)?$/.test(dated.iso)) return null;
  const told = yearsTold(figure) ?? (dated.time.start < startOf(figure) ? yearsOpened(figure) : null);
  if (told !== null) return stretchOf(context, reading, dated, told);
  if (!isYearly(figure)) return null;
  if (tokenFrom(reading, dated.time.start) >= left.from && dated.time.start < figure.mention.start) return null;
  const moved = movementBefore(figure, dated);
  if (moved !== null) return moved;
  return stretchOf(context, reading, dated, null);
}

function startOf({ reading, sentence }: Figure): number {
  return reading.tokens[sentence.from]?.start ?? 0;
}

/** The years of the heading, where a year is one of them, and they are as many as told. */
function stretchOf(context: Context, reading: Reading, { iso }: Dated, told: number | null): Dated | null {
  const headed = headingTime(context, reading);
  const [, first, last] = /^(\d{4})\/(\d{4})/.exec(headed?.iso ?? '') ?? [];
  if (headed === null || first === undefined || last === undefined || iso < first || iso.slice(0, 4) > last)
    return null;
  const years = Number(last) - Number(first);
  // `nhiệm kỳ 2015 - 2020` and `giai đoạn 2016 - 2020` are five years.
  return told === null || told === years || told === years + 1 ? headed : null;
}

/** The years of the movement that the sentence told directly before. */
function movementBefore({ reading, sentence, leadFrom }: Figure, { iso, time }: Dated): Dated | null {
  const behind = firstStarting(reading.times, reading.tokens[leadFrom]?.start ?? 0);
  const [first, last] = [reading.times[behind - 2], reading.times[behind - 1]];
  if (first === undefined || last !== time) return null;
  const year = first.period?.from.year;
  const [from, to] = [first, last].map(({ start }) => tokenFrom(reading, start)) as [number, number];
  if (!year || from < sentence.from || String(year) >= iso) return null;
  const between = textOf(reading, from, to);
  const isStart = opensAt(reading, from, sentence.from);
  return isStart && /(?:^| )(?:xuống|lên|còn)(?: |$)/iu.test(between) && !/;/.test(textOf(reading, to, leadFrom))
    ? { iso: `${year}/${iso.slice(0, 4)}`, time }
    : null;
}

/** How far before its year the beginning of a movement stands, in tokens. */
const longestStart = 12;

function opensAt(reading: Reading, at: number, first: number): boolean {
  for (let i = at; i >= Math.max(first, at - longestStart); i--) if (word(reading, i) === 'từ') return true;
  return false;
}
