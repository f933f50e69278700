import type { Figure } from '../figures/figures.ts';
import { isOfPlan } from '../measures/shares.ts';
import { textOf } from '../reading/reading.ts';
import { firstOfPair } from './levels-by-noun.ts';
import { type Carried, hasAmount, lastBefore, type Observed, reach } from './observed.ts';

/** `dư nợ 90 tỷ đồng/450 khách hàng, tăng 7 tỷ đồng`: an amount that moved is of the level in its own unit, where another stands between. */
export function levelInUnit(figure: Figure, carried: Carried): Observed | null {
  const { mention, sentence } = figure;
  const last = carried.observed.at(-1);
  const isAbsolute = mention.unitClass === 'money' || mention.unitClass === 'measure';
  // `tăng 23 mã, 73 ha`, `giảm 20 trường hợp, giảm 3 triệu đồng`: what goes on with a change has no words of its own, or counts what the change did not.
  const isOfChange =
    last?.record.measure === 'change' && figure.lead !== '' && last.figure.mention.unitClass !== 'count';
  if (!isAbsolute || !last || isOfChange || last.record.unit_measure === mention.unit) return null;
  return lastBefore(
    carried,
    (each) =>
      each.figure.sentence === sentence &&
      isNear(each, figure) &&
      (hasAmount(each) || each.figure.mention.kind === 'ratio') &&
      each.record.unit_measure === mention.unit,
  );
}

/** `chiếm 54% (tăng 9% so với năm trước)`, `có 86% chi bộ vững mạnh (vượt 6%)`, `tỷ lệ hộ nghèo 12%, giảm 2 điểm %`: the rate that points are of. */
export function rateBefore(figure: Figure, carried: Carried): Observed | null {
  const { mention, bracket } = figure;
  if (mention.unit === '{percentage_point}') {
    const rate = lastBefore(carried, (each) => isNear(each, figure) && each.record.measure !== 'change');
    return rate?.record.unit_measure === '%' ? rate : null;
  }
  const last = carried.observed.at(-1);
  if (mention.unit !== '%' || bracket < 0 || last?.record.unit_measure !== '%') return null;
  const { next } = last.figure;
  const isOfNoun = next < bracket && textOf(figure.reading, next, bracket) === last.record.label_vi;
  return next === bracket || (isOfNoun && last.record.parent_id === null) ? last : null;
}

/** `xếp thứ 5, tăng 2 bậc`. */
export function rankBefore({ mention, sentence }: Figure, carried: Carried): Observed | null {
  if (mention.unit !== '{rank}') return null;
  return lastBefore(carried, ({ record, figure }) => record.measure === 'rank' && figure.sentence === sentence);
}

/** `lúa lai chiếm 28,4% diện tích, tăng 0,5%`: a share that no level was told for moved itself. */
export function shareBefore(figure: Figure, carried: Carried): Observed | null {
  const last = carried.observed.at(-1);
  if (figure.mention.unit !== '%' || figure.bracket >= 0 || last?.record.measure !== 'share') return null;
  const isItself = last.record.parent_id === null || tellsRate(last, carried);
  return isItself && last.figure.sentence === figure.sentence && (saysShare(last, figure) || isOfNoun(last, figure))
    ? last
    : null;
}

/** `cho 120/115 lao động, đạt 104% kế hoạch, tăng 5%`: what was done of a plan grew. */
export function doneBefore({ sentence }: Figure, carried: Carried): Observed | null {
  const last = lastBefore(carried, (each) => each.figure.sentence === sentence && (hasAmount(each) || isDone(each)));
  return last && isDone(last) ? last : null;
}

/** The last level outside of brackets that closed; of two told together, or of those counted and what holds them, the first. */
export function levelBefore(figure: Figure, carried: Carried): Observed | null {
  return firstOfPair(
    lastBefore(carried, (each) => isNear(each, figure) && hasAmount(each) && !each.holds),
    figure,
    carried,
  );
}

/** The same, or any level, or whatever else was told. */
export function lastLevel(figure: Figure, carried: Carried): Observed | null {
  return (
    levelBefore(figure, carried) ??
    lastBefore(carried, hasAmount) ??
    lastBefore(carried, ({ record }) => record.measure !== 'change')
  );
}

/** `tốc độ tăng trưởng kinh tế đạt 9,5%. Năm 2023 tăng 7%`: whether a percentage that grew is the growth told before, once more, and no change of it. */
export function isGrowthAgain(figure: Figure, carried: Carried): boolean {
  const { mention, reading, next, lead } = figure;
  const level = mention.unit === '%' && /^(?:ước )?(?:tăng|giảm)/iu.test(lead) ? levelBefore(figure, carried) : null;
  return level !== null && isGrowth(level) && !/^so /iu.test(textOf(reading, next, next + 2));
}

/** Whether a figure tells how fast the economy or a part of it grew. */
export function isGrowth({ record }: Observed): boolean {
  return record.unit_measure?.startsWith('%') === true && growth.test(record.label_vi);
}

const growth = /^(?:tốc độ |mức |nhịp độ )?tăng trưởng(?: |$)|^tốc độ tăng (?:tổng sản phẩm|GRDP|GDP|giá trị|GTSX)/iu;

export function isNear({ figure: { bracket } }: Observed, figure: Figure): boolean {
  return bracket < 0 || bracket === figure.bracket;
}

/** `chiếm 28%, tăng 0,5%`, `đạt tỷ lệ 97%, tăng 3,5%`: a share that its verb names; `vượt chỉ tiêu 8%` is of what it is a share of. */
function saysShare({ figure: { reading, left, from, next } }: Observed, { lead }: Figure): boolean {
  const words = textOf(reading, left.from, from);
  // `số gia đình thể thao đạt 25,5% số hộ, tăng 0,5%`.
  const isOfAll = /(?:^| )đạt$/iu.test(words) && /^(?:tổng )?(?:số|dân số) /iu.test(textOf(reading, next, next + 3));
  return (
    /(?:^| )chiếm(?: |$)/iu.test(words) ||
    (isOfAll && /^(?:tăng|giảm)/.test(lead)) ||
    (/^(?:tăng|giảm)/.test(lead) && /(?:^| )đạt t[ỷỉ] lệ(?: |$)/iu.test(words))
  );
}

/** `100% giáo viên đạt chuẩn, tăng 4%`: a share of those whom its noun names, directly before. */
function isOfNoun({ figure, record }: Observed, { reading, leadFrom }: Figure): boolean {
  const noun = /^([^;:()]+?) ?,$/u.exec(textOf(reading, figure.next, leadFrom))?.[1];
  if (noun === undefined || record.parent_id !== null || isOfPlan(figure)) return false;
  // `100% thôn, tổ dân phố có nhà văn hóa, tăng 5%`: a comma that the noun itself holds.
  return !noun.includes(',') || noun === record.label_vi;
}

/** `320 hộ nghèo, chiếm tỷ lệ 14,1%, giảm 2,3%`: the rate of those counted is what moved. */
function tellsRate({ record, figure: { reading, from } }: Observed, { observed }: Carried): boolean {
  const of = observed.slice(-reach).findLast(({ record: { id } }) => id === record.parent_id);
  // A number without a unit counts what its label says.
  const { unitClass } = of?.figure.mention ?? {};
  const isCount = unitClass === 'count' || (unitClass === null && of?.record.unit_measure?.startsWith('{') === true);
  return isCount && /^(?:tỷ|tỉ) lệ$/iu.test(textOf(reading, from - 2, from));
}

/** `120/115 lao động`, `742/735 ha`: what was done of what was planned. */
function isDone({ figure: { mention, bracket } }: Observed): boolean {
  return mention.kind === 'ratio' && mention.unitClass !== null && mention.unitClass !== 'percent' && bracket < 0;
}
