import type { Figure } from '../figures/figures.ts';
import { opensDeed } from '../labels/deeds.ts';
import type { Label } from '../labels/found-label.ts';
import { people, wholeInLabel } from '../labels/label-wholes.ts';
import { saysOwnMeasure } from '../labels/measure-nouns.ts';
import type { Context } from '../reading/context.ts';
import { word } from '../reading/reading.ts';
import type { Carried, Observed } from '../ties/observed.ts';
import { partOf } from '../ties/parts.ts';

/** `Số lao động 900 người (nam 500 người, nữ 400 người)`: the count that a bare name of a group tells a part of; null for others. */
export function groupedIn(figure: Figure, before: Label, carried: Carried): Observed | null {
  const whole = partOf(figure, carried) ?? wholeInLabel(figure, before, before.text, carried);
  const { unit } = figure.mention;
  const isLike =
    whole?.record.unit_measure === unit || (unit === '{person}' && people.has(whole?.record.unit_measure ?? ''));
  if (!whole || !isLike || saysOwnMeasure(figure.reading, before.text)) return null;
  const words = before.text.toLowerCase().split(' ');
  // `Đào tạo nghề cho 900 lao động, trong đó nghề may 300 người`: of what is done for those counted, and no kind of them.
  const counted = `${whole.record.label_vi.replace(/^(?:tổng )?số /iu, '')} `.toLowerCase();
  const own = ` ${counted}`.indexOf(` ${whole.figure.mention.unitText?.toLowerCase()} `);
  const isKind = ` ${counted.slice(Math.max(0, own))}`.includes(` ${words[0]} `);
  return isKind || words.length > longestGroup ? null : whole;
}

/** Longest name of a group, in words. */
const longestGroup = 6;

/** `tạm giữ 520 phương tiện (21 ô tô, 499 mô tô)`: whether a bracket opens with what the count before it is made up of, to which the same was done. */
export function opensKinds(
  context: Context,
  { reading, from, mention }: Figure,
  { observed, prefix, end }: Carried,
): boolean {
  const isOpening = from === end + 1 && word(reading, end) === '(';
  const isLike = observed.at(-1)?.record.unit_measure === mention.unit;
  return isOpening && isLike && prefix !== null && opensDeed(context, prefix);
}
