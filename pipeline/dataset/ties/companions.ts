import type { Indicator } from '../../../dist/types.d.ts';
import type { Figure } from '../figures/figures.ts';
import { restates } from '../measures/changes.ts';
import type { Measure } from '../measures/measures.ts';
import { isOfPlan } from '../measures/shares.ts';
import type { Context } from '../reading/context.ts';
import { type Reading, type Span, textOf, timeAt, word } from '../reading/reading.ts';
import { isAgainstSame } from '../times/compared-times.ts';
import {
  doneBefore,
  isGrowth,
  isGrowthAgain,
  isNear,
  lastLevel,
  levelBefore,
  levelInUnit,
  rankBefore,
  rateBefore,
  shareBefore,
} from './levels-before.ts';
import { countedBefore, countedIn, levelInAspect } from './levels-by-noun.ts';
import { type Carried, hasAmount, isOfUnit, lastBefore, type Observed, reach } from './observed.ts';
import { people } from './part-names.ts';
import { respectiveLevel } from './respective-levels.ts';
import { saysRate } from './said-rates.ts';

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
      if (isOfPlanBeside(figure, carried)) return null;
      return sharedBy(context, figure, carried) ?? lastLevel(figure, carried);
    case 'rank':
      return rankedBy(figure, carried);
    default:
      return null;
  }
}

/** What stands in its place: no other place, as in `xếp thứ 10 cả nước, thứ 3/14 tỉnh trong vùng`. */
function rankedBy(figure: Figure, carried: Carried): Observed | null {
  const last = lastBefore(carried, (each) => isNear(each, figure));
  if (last?.figure.sentence === figure.sentence) {
    const { measure, parent_id, unit_measure } = last.record;
    // `thứ 5 cả nước và thứ 2 trong vùng`: of the same, among others.
    if (measure === 'rank' && parent_id !== null) return lastBefore(carried, ({ record }) => record.id === parent_id);
    // `tốc độ tăng trưởng đạt 8,2% (đứng thứ 9 cả nước)`, `GRDP tăng 8,2%, đứng thứ 9`: the growth itself is what has its place.
    const isAlone = measure === 'change' && parent_id === null && unit_measure === '%';
    if (isAlone || isGrowth(last)) return last;
  }
  const level = lastLevel(figure, carried);
  return level?.record.measure === 'rank' ? null : level;
}

/** `giải ngân đạt 67% kế hoạch trung ương giao và bằng 43% kế hoạch tỉnh giao`: whether a share of a plan stands beside one of another, which belongs to no level. */
function isOfPlanBeside(figure: Figure, { observed }: Carried): boolean {
  const last = observed.at(-1);
  return (
    last?.figure.sentence === figure.sentence &&
    last.record.measure === 'share' &&
    last.record.parent_id === null &&
    isOfPlan(last.figure) &&
    isOfPlan(figure)
  );
}

/** `19/27 trường (70,4%)`, `84 thanh niên (bộ đội 60, công an 24), đạt 100%`: a goal said again. */
function goalAgain({ mention, bracket, sentence }: Figure, carried: Carried): Observed | null {
  const last = lastBefore(carried, ({ figure }) => bracket >= 0 || figure.bracket < 0);
  // `dân tộc Thái 620 hộ, chiếm 50%`: the share of another goal.
  const isTold = bracket >= 0 || (last?.figure.sentence === sentence && last.record.unit_measure !== '%');
  return last && isTold && mention.unit === '%' && last.record.measure === 'target' ? last : null;
}

/** What a percentage is a share of: the ratio that it restates, or a count that it names. */
function sharedBy(context: Context, figure: Figure, carried: Carried): Observed | null {
  const { mention, sentence } = figure;
  const share = carried.observed.at(-1);
  // `100% cán bộ, công chức (34/34)`: the share in figures.
  const isInFigures =
    mention.kind === 'ratio' && share?.record.unit_measure === '%' && share.figure.sentence === sentence;
  if (isInFigures && saysRate(mention, share.record.obs_value)) return share;
  if (mention.unit === '%') {
    const respective = isOfPlan(figure) ? respectiveLevel(figure, carried) : null;
    if (respective) return respective;
    const last = lastBefore(carried, (each) => isNear(each, figure) && each.record.measure !== 'change');
    if (last?.record.denominator != null && (last.figure.sentence === sentence || opensSentence(figure))) return last;
    const counted = countedIn(context, figure, carried) ?? levelInAspect(figure, carried);
    if (counted) return counted;
  }
  // `giảm tỷ lệ hộ nghèo là 0,5%, đạt 100% kế hoạch`: a change without a level is what was planned.
  const last = carried.observed.at(-1);
  // `giảm tỷ lệ hộ nghèo mỗi năm đạt 3% (đạt 100%)`: so is what its bracket tells to be reached.
  const isHeld = figure.bracket >= 0 && last?.figure.next === figure.bracket && /^(?:đạt|bằng)$/u.test(figure.lead);
  return (isHeld || isOfPlan(figure)) && last && isOfNoOther(last, sentence) ? last : null;
}

/** What a change is of: what moves in its unit, before a count or an aspect that it names, before any level. */
function movedBy(figure: Figure, carried: Carried): Observed | null {
  const { mention } = figure;
  const again = restates(figure, carried);
  if (again) return lastBefore(carried, ({ record }) => record.id === again.record.parent_id);
  if (isOfNoLevel(figure, carried) || isGrowthAgain(figure, carried)) return null;
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

/** Whether a change of this sentence belongs to no level. */
function isOfNoOther({ record, figure }: Observed, sentence: Span): boolean {
  return record.measure === 'change' && record.parent_id === null && figure.sentence === sentence;
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
  // `đạt 3.258 tỷ đồng, tăng 10% (cùng kỳ năm 2016 tăng 9%)`: the level of another time is not told, but for one in the bracket itself.
  if (ofSamePeriod(reading, bracket) || (bracket >= 0 && timeAt(reading, bracket + 1)))
    return lastBefore(carried, (each) => each.figure.bracket === bracket && hasAmount(each)) === null;
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
function wholeCompared(
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

/** `bị thương 9 người; về nhà ở, tăng 34 nhà`: whether a count is of another thing than the level. */
export function countsOther({ mention }: Figure, { figure, record }: Observed): boolean {
  return (
    mention.unitClass === 'count' &&
    figure.mention.unitClass === 'count' &&
    mention.unit !== '{rank}' &&
    mention.unit !== '{times}' &&
    !isOfUnit(record.unit_measure, mention.unit) &&
    !(mention.unit === '{person}' && changed.has(record.unit_measure ?? '')) &&
    !(mention.unit === '{child}' && learners.has(record.unit_measure ?? ''))
  );
}

/** Those whom a change may count as people: `1.200 lao động, tăng 40 người`. */
const learners = new Set(['{pupil}', '{student}']);
const changed = new Set([...people, '{teacher}', '{staff_member}', '{suspect}']);

/** The parts of a ratio; of a percentage those of the ratio that it restates, as no goal or change does of a result. */
export function ratioOf(
  figure: Figure,
  measure: Measure,
  parent: Observed | null,
): Pick<Indicator, 'numerator' | 'denominator'> {
  const { mention } = figure;
  if (figure.against) return { numerator: null, denominator: null };
  if (mention.kind === 'ratio') return { numerator: mention.value, denominator: mention.valueTo };
  const isSame = mention.unit === '%' && parent && (measure === 'share' || measure === parent.record.measure);
  if (isSame && !isOfBase(figure))
    return { numerator: parent.record.numerator, denominator: parent.record.denominator };
  return { numerator: null, denominator: null };
}

/** `bằng 121% so với cùng kỳ`: how much it is of what it was before, and no ratio of a plan. */
function isOfBase({ reading, next }: Figure): boolean {
  return isAgainstSame(reading, next) || ofBase.test(textOf(reading, next, next + longestBase));
}

const ofBase = /^(?:so (?:với|cùng) )?năm \d{4}(?: |$)/iu;
/** Longest opening of such a base, in tokens. */
const longestBase = 4;
