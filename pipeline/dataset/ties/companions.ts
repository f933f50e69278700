import type { Indicator } from '../../../dist/types.d.ts';
import type { Figure } from '../figures/figures.ts';
import { restates } from '../measures/changes.ts';
import { isLevel, type Measure } from '../measures/measures.ts';
import { isOfPlan } from '../measures/shares.ts';
import type { Context } from '../reading/context.ts';
import { type Reading, type Span, textOf, word } from '../reading/reading.ts';
import { countedBefore, countedIn, firstOfPair, levelInAspect } from './levels-by-noun.ts';
import { type Carried, hasAmount, isOfUnit, lastBefore, type Observed, reach } from './observed.ts';
import { respectiveLevel } from './respective-levels.ts';

/** A rank that comes before its score belongs to the score: `xếp thứ 8/8, đạt 78,07 điểm`. */
export function tieRanks(observed: Observed[]): void {
  observed.forEach(({ record }, i) => {
    if (record.measure !== 'rank' || record.parent_id !== null) return;
    const level = observed
      .slice(i + 1, i + 1 + reach)
      .find((each) => each.record.measure === 'level' && isSame(each.record, record));
    if (level) record.parent_id = level.record.id;
  });
}

function isSame(a: Indicator, b: Indicator): boolean {
  return a.label_vi === b.label_vi || (a.indicator_code !== null && a.indicator_code === b.indicator_code);
}

/** What a figure without a label of its own belongs to: the level, rank or ratio before it, outside of brackets that closed. */
export function parentOf(context: Context, figure: Figure, measure: Measure, carried: Carried): Observed | null {
  switch (measure) {
    case 'target':
      return goalAgain(figure, carried);
    case 'change':
      return movedBy(figure, carried);
    case 'share':
      return sharedBy(context, figure, carried) ?? lastLevel(figure, carried);
    case 'rank':
      return lastLevel(figure, carried);
    default:
      return null;
  }
}

/** `19/27 trường (70,4%)`: a goal said again. */
function goalAgain({ mention, bracket, sentence }: Figure, carried: Carried): Observed | null {
  const last = carried.observed.at(-1);
  // `dân tộc Thái 620 hộ, chiếm 50%`: the share of another goal.
  const isTold = bracket >= 0 || (last?.figure.sentence === sentence && last.record.unit_measure !== '%');
  return last && isTold && mention.unit === '%' && last.record.measure === 'target' ? last : null;
}

/** What a percentage is a share of: the ratio that it restates, or a count that it names. */
function sharedBy(context: Context, figure: Figure, carried: Carried): Observed | null {
  const { mention, sentence } = figure;
  if (mention.unit === '%') {
    const last = lastBefore(carried, (each) => isNear(each, figure) && each.record.measure !== 'change');
    if (last?.record.denominator != null && (last.figure.sentence === sentence || opensSentence(figure))) return last;
    const counted = countedIn(context, figure, carried) ?? levelInAspect(figure, carried);
    if (counted) return counted;
  }
  // `giảm tỷ lệ hộ nghèo là 0,5%, đạt 100% kế hoạch`: a change without a level is what was planned.
  const last = carried.observed.at(-1);
  return isOfPlan(figure) && last && isOfNoOther(last, sentence) ? last : null;
}

/** What a change is of: what moves in its unit, before a count or an aspect that it names, before any level. */
function movedBy(figure: Figure, carried: Carried): Observed | null {
  const { mention } = figure;
  const again = restates(figure, carried);
  if (again) return lastBefore(carried, ({ record }) => record.id === again.record.parent_id);
  if (isOfNoLevel(figure, carried)) return null;
  const inUnit =
    respectiveLevel(figure, carried) ??
    rateBefore(figure, carried) ??
    rankBefore(figure, carried) ??
    shareBefore(figure, carried) ??
    levelInUnit(figure, carried);
  if (inUnit) return inUnit;
  const counts = mention.unitClass === 'count';
  const counted = counts ? countedBefore(figure, carried) : null;
  const level = levelBefore(figure, carried);
  if (counts && !counted && level && countsOther(figure, level)) return null;
  const done = doneBefore(figure, carried);
  if (done) return done;
  const aspect = levelInAspect(figure, carried);
  const whole = aspect ? null : wholeCompared({ ...figure, end: figure.next }, carried);
  return whole ?? counted ?? aspect ?? lastLevel(figure, carried);
}

/** `dư nợ 90 tỷ đồng/450 khách hàng, tăng 7 tỷ đồng`: an amount that moved is of the level in its own unit, where another stands between. */
export function levelInUnit(figure: Figure, carried: Carried): Observed | null {
  const { mention, sentence } = figure;
  const last = carried.observed.at(-1);
  const isAbsolute = mention.unitClass === 'money' || mention.unitClass === 'measure';
  if (!isAbsolute || !last || last.record.measure === 'change' || last.record.unit_measure === mention.unit)
    return null;
  return lastBefore(
    carried,
    (each) =>
      each.figure.sentence === sentence &&
      isNear(each, figure) &&
      (hasAmount(each) || each.figure.mention.kind === 'ratio') &&
      each.record.unit_measure === mention.unit,
  );
}

/** `đóng góp 923 triệu đồng xây 26 nhà và 362 triệu đồng sửa 52 nhà`: money joined to the money before, past what that one was for. */
export function moneyJoined(
  { reading, mention, leadFrom, bracket, sentence }: Figure,
  carried: Carried,
): Observed | null {
  const last = carried.observed.at(-1);
  const isJoined = mention.unitClass === 'money' && word(reading, leadFrom - 1) === 'và';
  if (!isJoined || last?.figure.mention.unitClass !== 'count' || last.figure.sentence !== sentence) return null;
  return lastBefore(
    carried,
    ({ figure, record }) =>
      figure.sentence === sentence &&
      figure.bracket === bracket &&
      record.unit_measure === 'VND' &&
      isLevel(record.measure) &&
      !/[;.]/.test(textOf(reading, figure.next, leadFrom)),
  );
}

/** `chiếm 54% (tăng 9% so với năm trước)`, `tỷ lệ hộ nghèo 12%, giảm 2 điểm %`: the rate that points are of. */
function rateBefore(figure: Figure, carried: Carried): Observed | null {
  const { mention, bracket } = figure;
  if (mention.unit === '{percentage_point}') {
    const rate = lastBefore(carried, (each) => isNear(each, figure) && each.record.measure !== 'change');
    return rate?.record.unit_measure === '%' ? rate : null;
  }
  const last = carried.observed.at(-1);
  const isHeld = mention.unit === '%' && bracket >= 0 && last?.figure.next === bracket;
  return last && isHeld && last.record.unit_measure === '%' ? last : null;
}

/** `xếp thứ 5, tăng 2 bậc`. */
function rankBefore({ mention, sentence }: Figure, carried: Carried): Observed | null {
  if (mention.unit !== '{rank}') return null;
  return lastBefore(carried, ({ record, figure }) => record.measure === 'rank' && figure.sentence === sentence);
}

/** `lúa lai chiếm 28,4% diện tích, tăng 0,5%`: a share that no level was told for moved itself. */
function shareBefore(figure: Figure, carried: Carried): Observed | null {
  const last = carried.observed.at(-1);
  if (figure.mention.unit !== '%' || figure.bracket >= 0 || last?.record.measure !== 'share') return null;
  const isItself = last.record.parent_id === null || tellsRate(last, carried);
  return isItself && last.figure.sentence === figure.sentence && (saysShare(last, figure) || isOfNoun(last, figure))
    ? last
    : null;
}

/** `cho 120/115 lao động, đạt 104% kế hoạch, tăng 5%`: what was done of a plan grew. */
function doneBefore({ sentence }: Figure, carried: Carried): Observed | null {
  const last = lastBefore(carried, (each) => each.figure.sentence === sentence && (hasAmount(each) || isDone(each)));
  return last && isDone(last) ? last : null;
}

/** The last level outside of brackets that closed; of two told together, or of those counted and what holds them, the first. */
function levelBefore(figure: Figure, carried: Carried): Observed | null {
  return firstOfPair(
    lastBefore(carried, (each) => isNear(each, figure) && hasAmount(each) && !each.holds),
    figure,
    carried,
  );
}

/** The same, or any level, or whatever else was told. */
function lastLevel(figure: Figure, carried: Carried): Observed | null {
  return (
    levelBefore(figure, carried) ??
    lastBefore(carried, hasAmount) ??
    lastBefore(carried, ({ record }) => record.measure !== 'change')
  );
}

function isNear({ figure: { bracket } }: Observed, figure: Figure): boolean {
  return bracket < 0 || bracket === figure.bracket;
}

/** `chiếm 28%, tăng 0,5%`, `đạt tỷ lệ 97%, tăng 3,5%`: a share that its verb names; `vượt chỉ tiêu 8%` is of what it is a share of. */
function saysShare({ figure: { reading, left, from } }: Observed, { lead }: Figure): boolean {
  const words = textOf(reading, left.from, from);
  return (
    /(?:^| )chiếm(?: |$)/iu.test(words) || (/^(?:tăng|giảm)/.test(lead) && /(?:^| )đạt t[ỷỉ] lệ(?: |$)/iu.test(words))
  );
}

/** `100% giáo viên đạt chuẩn, tăng 4%`: a share of those whom its noun names, directly before. */
function isOfNoun({ figure, record }: Observed, { reading, leadFrom }: Figure): boolean {
  return (
    record.parent_id === null &&
    !isOfPlan(figure) &&
    /^[^,;:()]+ ,$/u.test(textOf(reading, figure.next, leadFrom).replace(/,$/u, ' ,'))
  );
}

/** Whether a change of this sentence belongs to no level. */
function isOfNoOther({ record, figure }: Observed, sentence: Span): boolean {
  return record.measure === 'change' && record.parent_id === null && figure.sentence === sentence;
}

/** `320 hộ nghèo, chiếm tỷ lệ 14,1%, giảm 2,3%`: the rate of those counted is what moved. */
function tellsRate({ record, figure: { reading, from } }: Observed, { observed }: Carried): boolean {
  const of = observed.slice(-reach).findLast(({ record: { id } }) => id === record.parent_id);
  return of?.figure.mention.unitClass === 'count' && /^(?:tỷ|tỉ) lệ$/iu.test(textOf(reading, from - 2, from));
}

/** `lúa 115/116 ha. Đạt 99% kế hoạch`: nothing but its verb stands before the figure in its sentence. */
function opensSentence({ leadFrom, sentence, bracket }: Figure): boolean {
  return bracket < 0 && leadFrom === sentence.from;
}

/**
 * `A đạt 66,7% kế hoạch, tăng 2,7%`, `B tăng 7,6% so với tháng trước, tăng 22,2% so với cùng kỳ`: the figure before tells no
 * level of what moved, and the level of something else is none of it.
 */
function isOfNoLevel({ mention, sentence, bracket, reading }: Figure, carried: Carried): boolean {
  // `đạt 3.258 tỷ đồng, tăng 10% (cùng kỳ năm 2016 tăng 9%)`: the level of another year is not told.
  if (ofSamePeriod(reading, bracket)) return true;
  const last = lastBefore(carried, ({ figure }) => figure.bracket < 0 || figure.bracket === bracket);
  if (!last || last.record.parent_id !== null || last.figure.sentence !== sentence) return false;
  const { measure } = last.record;
  if (measure === 'share') return isOfPlan(last.figure) && mention.unit !== '{percentage_point}';
  return measure === 'change' && mention.unitClass === 'percent' && last.record.unit_measure === mention.unit;
}

/** Whether a bracket tells of the same period of another year: `(cùng kỳ năm 2022 bằng 74,9% và tăng 20,9%)`. */
export function ofSamePeriod(reading: Reading, bracket: number): boolean {
  return bracket >= 0 && word(reading, bracket + 1) === 'cùng' && word(reading, bracket + 2) === 'kỳ';
}

/**
 * `1.240 hộ nghèo, trong đó có 320 hộ dân tộc thiểu số, so với cùng kỳ giảm 56 hộ.`: what a comparison that closes the sentence
 * is of, where but one part is told.
 */
export function wholeCompared(
  {
    reading,
    left,
    leadFrom,
    end,
    sentence,
  }: Pick<Figure, 'reading' | 'left' | 'leadFrom' | 'sentence'> & { end: number },
  carried: Carried,
): Observed | null {
  const part = carried.observed.at(-1);
  const whole = part?.whole?.of;
  if (!whole || whole.figure.sentence !== sentence) return null;
  const told = carried.observed.slice(-reach).filter((each) => each.whole?.of === whole);
  const closes = /^\.?$/.test(word(reading, end)) && !/;/.test(textOf(reading, whole.figure.next, leadFrom));
  return told.length === 1 && closes && /^,? ?so (?:với|cùng) /iu.test(textOf(reading, left.from, leadFrom))
    ? whole
    : null;
}

/** `120/115 lao động`: a count done of a count planned. */
function isDone({ figure: { mention, bracket } }: Observed): boolean {
  return mention.kind === 'ratio' && mention.unitClass === 'count' && bracket < 0;
}

/** `bị thương 9 người; về nhà ở, tăng 34 nhà`: whether a count is of another thing than the level. */
export function countsOther({ mention }: Figure, { figure, record }: Observed): boolean {
  return (
    mention.unitClass === 'count' &&
    figure.mention.unitClass === 'count' &&
    mention.unit !== '{rank}' &&
    mention.unit !== '{times}' &&
    !isOfUnit(record.unit_measure, mention.unit) &&
    !(mention.unit === '{person}' && people.has(record.unit_measure ?? ''))
  );
}

/** Those whom a change may count as people: `1.200 lao động, tăng 40 người`. */
const people = new Set(['{worker}', '{pupil}', '{student}', '{child}', '{party_member}', '{member}', '{suspect}']);

/** The parts of a ratio; of a percentage those of the ratio that it restates, as no goal or change does of a result. */
export function ratioOf(
  figure: Figure,
  measure: Measure,
  parent: Observed | null,
): Pick<Indicator, 'numerator' | 'denominator'> {
  const { mention } = figure;
  if (figure.against) return { numerator: null, denominator: null };
  if (mention.kind === 'ratio') return { numerator: mention.value, denominator: mention.valueTo };
  if (mention.unit === '%' && parent && (measure === 'share' || measure === parent.record.measure))
    return { numerator: parent.record.numerator, denominator: parent.record.denominator };
  return { numerator: null, denominator: null };
}

/** `9/12 trường đạt chuẩn (75%), tăng 2 trường`: the share in the bracket before a change, of those that moved. */
export function shareBeside({ reading, mention, leadFrom }: Figure, { observed }: Carried): Observed | null {
  const last = observed.at(-1);
  const noun = mention.unitText?.toLowerCase();
  if (!last || !noun || last.figure.bracket < 0 || last.record.unit_measure !== '%') return null;
  const isNext = last.figure.reading === reading && /^\) ?,?$/u.test(textOf(reading, last.figure.next, leadFrom));
  return isNext && last.record.label_vi.toLowerCase().startsWith(`${noun} `) ? last : null;
}
