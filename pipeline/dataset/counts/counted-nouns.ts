import type { Figure } from '../figures/figures.ts';
import { opensDeed } from '../labels/deeds.ts';
import type { PlaceSubject } from '../labels/found-label.ts';
import { lastOf, nounReach } from '../labels/label-subjects.ts';
import { namesMeasure } from '../labels/measure-nouns.ts';
import { isLevel } from '../measures/measures.ts';
import type { Context } from '../reading/context.ts';
import { type Carried, isOfUnit, type Observed, reach } from '../ties/observed.ts';
import { inOrder, opensPlace } from './noun-order.ts';

/** `tăng 02 người chết`: of the counts before it, the last that speaks of the same. */
export function sameCounted(figure: Figure, noun: string, carried: Carried): Observed | null {
  const { mention, bracket, sentence } = figure;
  const words = noun.toLowerCase().split(' ');
  let best: { each: Observed; shared: number } | null = null;
  for (const each of [...carried.compared.slice(-nounReach), ...carried.observed.slice(-nounReach)].slice(-nounReach)) {
    const { record, figure: level } = each;
    const isClosed = level.bracket >= 0 && level.bracket !== bracket;
    // `255 đơn vị cấp huyện …, tăng 14 đơn vị`: the first words of what was counted.
    const isShort = level.mention.unitText?.toLowerCase().startsWith(`${noun.toLowerCase()} `) === true;
    if (record.measure === 'change' || isClosed || !(isShort || isOfUnit(record.unit_measure, mention.unit))) continue;
    // `286 tiêu chí, bình quân 14 tiêu chí/xã, tăng 2 tiêu chí`: of the mean, where it is not larger than that.
    const isMean = level.mention.unitText?.startsWith(`${mention.unitText}/`) && level.sentence === sentence;
    const isOfMean = isMean && (mention.value ?? 0) <= (record.obs_value ?? 0);
    const isLike = isOfMean || level.mention.unitText === mention.unitText;
    // `tạo việc làm cho 90 người, …, tăng 5 người`: those that a label leaves out are counted all the same.
    const isBare = isLike && noun === mention.unitText;
    const label = ` ${record.label_vi.toLowerCase()} ${isBare ? `${noun.toLowerCase()} ` : ''}`;
    const isWhole = label.includes(` ${words.join(' ')} `);
    // `lượt` and `lượt người` are counted in one unit.
    // `3.450 hộ nghèo, trong đó hộ nghèo dân tộc thiểu số 3.312 hộ; giảm 612 hộ nghèo`: of all of them.
    const isName = record.label_vi.toLowerCase() === words.join(' ');
    const told = words.filter((word) => label.includes(` ${word} `)).length;
    const shared = told === 0 ? 0 : told + (isWhole ? 1 : 0) + (isName ? 1 : 0) + (isLike ? 0.5 : 0);
    if (shared > 0 && (best === null || shared >= best.shared)) best = { each, shared };
  }
  return best && (happenedBefore(figure, noun, best.each, carried) ?? best.each);
}

/** `xảy ra 50 vụ trộm cắp; khám phá 40 vụ. So với tháng trước, tăng 4 vụ`: behind the sentence that told them, as many more of what happened, not of those dealt with; null for others. */
function happenedBefore(
  { mention, sentence }: Figure,
  noun: string,
  last: Observed,
  carried: Carried,
): Observed | null {
  const { sentence: of, reading } = last.figure;
  if (noun !== mention.unitText || of === sentence || !opensDeed(reading, last.record.label_vi)) return null;
  const first = [...carried.compared, ...carried.observed]
    .slice(-nounReach)
    .find(
      ({ figure, record }) =>
        figure.sentence === of && figure.bracket < 0 && isLevel(record.measure) && record.unit_measure === mention.unit,
    );
  return first && !opensDeed(reading, first.record.label_vi) ? first : null;
}

/** `thụ lý 89 vụ với 162 bị cáo, … (thụ lý tăng 20 vụ với 15 bị cáo)`: those told beside the cases that moved; null where none are. */
export function besideMoved({ mention }: Figure, { record }: Observed, { observed }: Carried): Observed | null {
  if (record.measure !== 'change' || record.unit_measure !== '{case}' || mention.unit !== '{suspect}') return null;
  const near = observed.slice(-reach);
  const beside = near[near.findLastIndex(({ record: { id } }) => id === record.parent_id) + 1];
  const isPair = beside !== near[0] && beside?.record.unit_measure === mention.unit;
  return isPair && isLevel(beside.record.measure) ? beside : null;
}

/** `tổng đàn gia súc 40 con (trâu 10 con, …)`: an animal by itself is its herd. */
export function withHerd({ mention, reading }: Figure, label: string, carried: Carried): string {
  // `vịt, ngan, ngỗng`: each by its name.
  const isLong = label.split(/, | và /u).some((name) => name.split(' ').length > 2);
  if (mention.unit !== '{animal}' || namesMeasure(reading, label) || isLong) return label;
  if (/^(?:đã |được )?(?:tiêm|tiêu|phun|xuất|nhập|bán|giết|phát hiện|chết|mắc|bị|hỗ trợ|cấp)(?: |$)/iu.test(label))
    return label;
  const herd = lastOf(carried, ({ record }) => /(?:^| )đàn /iu.test(record.label_vi));
  return `${herd ? 'đàn' : 'số'} ${label}`;
}

/** `Sóc Trăng 40 con`: what is counted, with the place. */
export function countAt(
  context: Context,
  { lead }: Figure,
  { place, head }: PlaceSubject,
  noun: string,
  carried: Carried,
): string | null {
  if (/^(?:tại|ở)$/iu.test(head) || (head === '' && /(?:^| )có(?: |$)/.test(lead))) return `${noun} ${place}`;
  // `Cụ thể, Lào Cai 5 vụ; Cao Bằng 6 vụ`: the first of a list of places.
  if (head === '' && lead === '' && carried.head === null && carried.prefix === null) return `${noun} ${place}`;
  if (head !== '' || (carried.head === null && carried.prefix === null)) return null;
  const isOther = carried.prefix !== null && opensPlace(context, carried.prefix);
  return carried.prefix && !isOther ? `${inOrder(context, carried.prefix, noun)} ${place}` : `${noun} ${place}`;
}
