import { firstPosition } from '../../binary-search.ts';
import type { Figure } from '../figures/figures.ts';
import type { Context } from '../reading/context.ts';
import { textOf, word } from '../reading/reading.ts';
import { type Carried, hasAmount, type Observed, reach, type Whole } from './observed.ts';

/**
 * `tiếp 90 lượt, trong đó thường xuyên 60 lượt; định kỳ 20 lượt; đột xuất 10 lượt`: whether a figure with the parts before it, and with
 * those behind it in its sentence, makes up the whole.
 */
export function completes(
  figure: Figure,
  whole: Observed,
  { observed }: Carried,
  following: readonly Figure[] = [],
): boolean {
  const parts = observed.slice(-reach).filter((each) => each.whole?.of === whole);
  if (parts.length === 0) return false;
  const total = amountOf(whole.figure.mention);
  let added = sumOf(parts);
  for (const { mention } of [figure, ...following.filter((each) => isBeside(each, figure)).slice(0, reach)]) {
    added += amountOf(mention);
    if (Math.abs(added - total) < tolerance) return true;
  }
  return false;
}

/** `khai sinh 143 trường hợp, trong đó đăng ký mới 128, đăng ký lại 15; kết hôn 46 cặp`: whether the parts told so far make up the whole. */
export function isComplete(whole: Observed, { observed }: Carried): boolean {
  const parts = partsOf(whole, observed);
  return parts.length > 1 && Math.abs(sumOf(parts) - amountOf(whole.figure.mention)) < tolerance;
}

/** Whether a figure may be a part beside another: a count of the same that its sentence tells behind it, and no change. */
function isBeside({ mention, sentence, bracket, lead, from }: Figure, part: Figure): boolean {
  const isSame = mention.kind === 'quantity' && mention.unit === part.mention.unit && mention.unitClass === 'count';
  return isSame && from > part.from && sentence === part.sentence && bracket < 0 && !/(?:tăng|giảm)/.test(lead);
}

/** `trong đó có 310 người cao tuổi; 420 người là thương binh và 220 người nghèo`: entries that their figures open, within the whole. */
export function opensEntry({ reading, mention, from }: Figure, { of, inner }: Whole, { observed }: Carried): boolean {
  if (inner || mention.unitClass !== 'count' || mention.unit !== of.record.unit_measure) return false;
  if (!/^(?:;|và|,)$/.test(word(reading, from - 1))) return false;
  const parts = partsOf(of, observed);
  return parts.length > 0 && sumOf(parts, amountOf(mention)) <= amountOf(of.figure.mention);
}

/**
 * `đàn gia súc 900 con: trâu 500 con, bò 400 con; …`: whether a figure is one of those behind a colon that make up the one
 * directly before it.
 */
export function dividesAtColon({ figures }: Context, figure: Figure, { figure: whole }: Observed): boolean {
  const { reading, sentence } = whole;
  const all = figures.get(reading) ?? [];
  const first = firstPosition(all.length, (at) => (all[at] as Figure).from <= whole.from);
  const next = all[first];
  if (!next || !/^[^,;.():]{0,60}:/u.test(textOf(reading, whole.next, next.from))) return false;
  let left = amountOf(whole.mention);
  let parts = 0;
  for (const each of all.slice(first, first + reach)) {
    if (each.sentence !== sentence) return false;
    if (each.bracket >= 0 || each.mention.unit === '%') continue;
    left -= amountOf(each.mention);
    parts++;
    if (each.mention.unit !== whole.mention.unit || left < -tolerance) return false;
    if (left < tolerance) return parts > 1 && figure.from <= each.from;
  }
  return false;
}

const tolerance = 1e-6;

/** The amounts told so far as parts of a whole. */
function partsOf(whole: Observed, observed: readonly Observed[]): Observed[] {
  return observed.slice(-reach).filter((each) => each.whole?.of === whole && hasAmount(each));
}

function sumOf(parts: readonly Observed[], first = 0): number {
  return parts.reduce((sum, { figure }) => sum + amountOf(figure.mention), first);
}

/** How much a figure states, with its multiplier; 0 where it states no number. */
export function amountOf({ value, unitMult }: Figure['mention']): number {
  return (value ?? 0) * 10 ** (unitMult ?? 0);
}

/** `tiếp 90 lượt: khiếu nại 50 lượt, tố cáo 40 lượt (giảm 8 lượt)`: behind parts that make up a whole, that whole. */
export function madeUpBy({ whole }: Observed, { observed }: Carried): Observed | null {
  if (!whole) return null;
  const parts = observed.slice(observed.lastIndexOf(whole.of) + 1).slice(-reach);
  const sum = parts.reduce((total, { record }) => total + (record.obs_value ?? Number.NaN), 0);
  const areAll = parts.length > 1 && parts.every((each) => each.whole?.of === whole.of);
  return areAll && sum === whole.of.record.obs_value ? whole.of : null;
}
