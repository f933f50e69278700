import type { Figure } from '../figures/figures.ts';
import { harmAtEnd } from '../labels/harm.ts';
import type { Context } from '../reading/context.ts';
import { semicolonBefore, textOf } from '../reading/reading.ts';
import { type Carried, hasAmount, lastBefore, type Observed, type Whole } from './observed.ts';
import { amountOf, completes } from './part-sums.ts';
import { isNoLarger } from './sizes-of-parts.ts';

/** `thụ lý 90 vụ, giải quyết 80 vụ. Trong đó, năm 2020 thụ lý 20 vụ, giải quyết 18 vụ`: of those beside a whole, in its unit, the ones called as the part is; null where the whole is or none are. */
export function calledAlike(
  label: string,
  { record, figure: { sentence } }: Observed,
  carried: Carried,
): Observed | null {
  const name = label.toLowerCase();
  if (record.label_vi.toLowerCase() === name) return null;
  return lastBefore(
    carried,
    (each) =>
      each.figure.sentence === sentence &&
      each.figure.bracket < 0 &&
      hasAmount(each) &&
      each.record.unit_measure === record.unit_measure &&
      each.record.label_vi.toLowerCase() === name,
  );
}

/** `giải quyết việc làm cho 900 lao động, có 15 lao động nữ`: whether a count tells some of those before, of whom more is said. */
export function isSomeOf(
  { reading, sentence, mention, from, next }: Figure,
  { record, figure: all }: Observed,
): boolean {
  return (
    all.sentence === sentence &&
    all.bracket < 0 &&
    mention.unitClass === 'count' &&
    mention.unit === record.unit_measure &&
    // `trong số 11 nhóm hàng, có 6 nhóm tăng giá so với tháng trước`: of another time.
    mention.unit !== '{kind}' &&
    mention.kind === 'quantity' &&
    all.mention.kind === 'quantity' &&
    /^[^,;:.]*, có(?: (?:hơn|trên|gần|khoảng))?$/u.test(textOf(reading, all.next, from)) &&
    reading.tokens[next]?.type === 'word' &&
    amountOf(mention) < amountOf(all.mention)
  );
}

/** `13/26 chỉ tiêu vượt, trong đó có nhiều chỉ tiêu quan trọng; 10/26 chỉ tiêu đạt`: behind a semicolon, some of the same all are none of those before. */
export function isBeside({ mention, reading, from }: Figure, { figure }: Observed): boolean {
  const areRatios = mention.kind === 'ratio' && figure.mention.kind === 'ratio';
  return areRatios && mention.valueTo === figure.mention.valueTo && semicolonBefore(reading, from) >= figure.next;
}

/** `… 77 triệu USD. Trong đó, trong nước 48 triệu USD. Vốn nước ngoài 29 triệu USD`: what a sentence adds to the parts before makes up all. */
export function completing(figure: Figure, carried: Carried): Whole | null {
  const last = lastBefore(carried, (each) => hasAmount(each) && each.figure.bracket < 0);
  const of = last?.whole?.of;
  const isNext =
    last !== null && last.figure.sentence.to <= figure.sentence.from && last.figure.sentence !== figure.sentence;
  const isLike =
    of !== undefined && of.record.unit_measure === figure.mention.unit && figure.mention.unitClass !== 'percent';
  return isNext && isLike && completes(figure, of, carried) ? { of, open: false } : null;
}

/** `đường trục xã 12 km, đã nhựa hóa 10 km`: the works of what the figure before measures, whose label they repeat. */
export function worksOn(context: Context, figure: Figure, label: string, last: Observed | undefined): Whole | null {
  if (
    !last ||
    !hasAmount(last) ||
    last.figure.sentence !== figure.sentence ||
    last.figure.mention.unit !== figure.mention.unit
  )
    return null;
  const name = last.record.label_vi.replace(/^.*: /u, '').replace(/^tổng(?: số| chiều dài)? /iu, '');
  const verb = label.startsWith(`${name} `) ? label.slice(name.length + 1) : '';
  const works = /^(?:đã )?(?:được )?(?:\S+|kiên cố|bê tông) ?(?:hóa|hoá|nhựa|bê tông)$/u.test(verb);
  return works && isNoLarger(context, figure, last) ? { of: last, open: false, inner: true } : null;
}

/** The growth of a part may exceed that of the whole; a rate that the part names is one of its own. */
export function isGrowthOf(label: string, { record }: Observed): boolean {
  const named = label.replace(/^.*: /u, '');
  return (
    /^(?:tốc độ|tỷ lệ tăng|mức tăng|chỉ số)/iu.test(record.label_vi) && !/^(?:tỷ lệ|tỉ lệ|tốc độ|chỉ số)/iu.test(named)
  );
}

/** The whole itself, or of those who came to harm the ones who came to the same. */
export function sufferedAlike(
  { mention, reading }: Figure,
  label: string,
  whole: Observed,
  carried: Carried,
): Observed | null {
  const how = harmAtEnd(reading, label);
  if (how === null || whole.record.label_vi.endsWith(how)) return whole;
  const isAlike = (each: Observed) =>
    hasAmount(each) && each.record.unit_measure === mention.unit && each.record.label_vi.endsWith(how);
  // Of those killed in all, and not in the part before; of those who fell ill, where no others came to it.
  const isOfHarmed = harmAtEnd(reading, whole.record.label_vi) !== null;
  return (
    lastBefore(carried, (each) => isAlike(each) && !each.whole) ??
    lastBefore(carried, isAlike) ??
    (isOfHarmed ? null : whole)
  );
}
