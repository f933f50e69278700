import { wordPattern } from '../../codebook-words.ts';
import type { Figure } from '../figures/figures.ts';
import { hasFigure, textOf } from '../reading/reading.ts';
import { type Carried, isOfUnit, type Observed } from '../ties/observed.ts';
import { isShareOf } from './reckoned-plans.ts';
import { isOfPlan } from './shares.ts';
import { planInBracket } from './told-plans.ts';

/** Words that name a plan, and those that tell what was done of it. */
const plan = wordPattern('^(?:{plan}|nghị quyết|NQ|KH|CT|DT)(?: |:|$)[^;()]*$');
const done = /(?:^| )(?:đã|giải ngân|thực hiện|hoàn thành|bằng|vượt)(?: |$)/u;

/** Longest words of a bracket before its plan, in tokens. */
const longestPlan = 16;
/** Most tokens between a figure and the bracket that tells its plan: `65% dân số (KH 70%)`. */
const longestGap = 8;

/** `tăng 5,69% (kế hoạch là 4%)`, `1.250 tỷ đồng (NQ giao 1.300 tỷ đồng)`: the figure before a bracket, or before words that compare, which tells first of all what was planned of it; null for other figures. */
export function plannedBeside(figure: Figure, { observed }: Carried): Observed | null {
  const { reading, bracket, from, mention, sentence } = figure;
  if (bracket < 0) return comparedBeside(figure, observed.at(-1));
  if (from - bracket > longestPlan || hasFigure(reading, bracket + 1, from)) return null;
  if (from === bracket + 1) return reckonedBeside(figure, observed);
  const words = textOf(reading, bracket + 1, from);
  if (!plan(reading.codebook).test(words) || done.test(words)) return null;
  // `đạt 80% kế hoạch (kế hoạch 500 ha)`: the plan that the share before names.
  const last = observed.at(-1);
  if (last?.record.measure === 'share' && isOfPlan(last.figure)) return null;
  const told = observed.findLast(
    ({ figure, record }) =>
      figure.sentence !== sentence || (record.measure !== 'target' && isOfUnit(record.unit_measure, mention.unit)),
  );
  return told?.figure.sentence === sentence && bracket - told.figure.next <= longestGap ? told : null;
}

/** How many times as large as the other a level or its plan may be. */
const mostApart = 2;

const comparedPlan = wordPattern(
  '^,? ?(?:và |nhưng )?((?:cao|nhiều|lớn|thấp|ít|nhỏ) hơn|vượt)(?: so)?(?: với)? (?:{plan}|nghị quyết|NQ)(?: [^,;:()]*)? là(?: (?:khoảng|hơn|trên|gần))?$',
);

/** `đạt 66 triệu đồng, cao hơn kế hoạch đề ra là 62 triệu đồng`: the level that is compared with its plan, and lies where that is said; a difference is much smaller. */
function comparedBeside({ reading, from, mention, sentence }: Figure, last: Observed | undefined): Observed | null {
  const { record, figure } = last ?? {};
  if (!last || !record || figure?.sentence !== sentence || record.measure === 'change') return null;
  if (record.unit_measure !== mention.unit || record.unit_mult !== mention.unitMult) return null;
  const said = comparedPlan(reading.codebook)
    .exec(textOf(reading, figure.next, from))?.[1]
    ?.toLowerCase();
  if (said === undefined || record.obs_value === null || mention.value === null) return null;
  const ratio = mention.value / record.obs_value;
  const isMore = /^(?:cao|nhiều|lớn|vượt)/u.test(said);
  return (isMore ? ratio > 1 / mostApart && ratio < 1 : ratio > 1 && ratio < mostApart) ? last : null;
}

/** `gieo trồng 18 ha, đạt 90% kế hoạch (20 ha)`: the level whose share of a plan stands before the bracket that holds the plan alone, as the figures reckon. */
function reckonedBeside(figure: Figure, observed: readonly Observed[]): Observed | null {
  const { reading, bracket, next, mention, sentence } = figure;
  const share = observed.at(-1);
  // `so với nghị quyết đề ra (236 tỷ đồng)`: the plan by its own name.
  if (planInBracket(figure) !== null) return null;
  if (next !== reading.partner[bracket] || share?.figure.sentence !== sentence || !isOfPlan(share.figure)) return null;
  const level = observed.findLast(({ record }) => record.unit_measure === mention.unit);
  const isReckoned = level?.figure.sentence === sentence && isShareOf(share.figure, level.figure, figure);
  return isReckoned ? level : null;
}
