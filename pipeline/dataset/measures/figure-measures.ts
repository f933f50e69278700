import { type Figure, slashedPlan } from '../figures/figures.ts';
import { otherArea } from '../places/scopes.ts';
import type { Context } from '../reading/context.ts';
import { textOf } from '../reading/reading.ts';
import { timeOf } from '../times/figure-times.ts';
import { isAsked } from './allotted-money.ts';
import { isDensity, type Measure } from './measures.ts';
import { isChange } from './movements.ts';
import { isAssigned, isGoal, isPast } from './plans.ts';
import { isInAspect, isOfPlan, isShare } from './shares.ts';
import { isOfPeople } from './shares-of-peoples.ts';
import {
  isAimedAt,
  isAimedChange,
  isAsItStands,
  isPlanItself,
  isPlanned,
  isTarget,
  isYearly,
  namesMoved,
} from './targets.ts';
import { planInBracket } from './told-plans.ts';

/** What a figure says by its form and the words before and behind it. */
export function measureOf(context: Context, figure: Figure, hasLabel: boolean): Measure {
  const { mention, lead } = figure;
  if (mention.kind === 'rank') return 'rank';
  if (slashedPlan(figure.reading, figure.from) >= 0) return 'target';
  const goal =
    isGoal(context, figure) && !isPast(context, figure, timeOf(context, figure)?.iso ?? null) && !isAsItStands(figure);
  // `(kế hoạch tăng 14 - 16%)`, `so với chỉ tiêu giao (35,5%)`: what was planned.
  if (planInBracket(figure) !== null) return 'target';
  if (isPlanned(figure) || isAsked(figure)) return 'target';
  if (isChange(context, figure))
    return isAssigned(figure) ||
      (goal &&
        (hasLabel || namesMoved(figure) || isYearly(figure) || aimsHere(figure)) &&
        isAimedChange(context, figure))
      ? 'target'
      : 'change';
  if ((goal && !(isOfPlan(figure) && /đạt|bằng/.test(lead) && !isAimedAt(figure))) || isPlanItself(figure))
    return 'target';
  // `40,6/80 điểm`: a score, with the most that it can be.
  if (mention.kind === 'ratio' && mention.unit === '{score}') return 'level';
  if (figure.against) return mention.unitClass === 'count' ? 'count' : 'level';
  if (mention.kind === 'ratio' || isOfPeople(context, figure)) return 'share';
  // `6,2% (cả tỉnh 10,8%)`: the same rate of another area.
  if (otherArea(context, figure) !== null) return 'level';
  if (isShare(figure, hasLabel)) return 'share';
  if (isTarget(figure)) return 'target';
  if (isInAspect(figure)) return 'share';
  // Nouns that the codebook lacks are counted, too.
  const counts = mention.unitClass === 'count' || (mention.unitClass === null && mention.unitText !== null);
  // `bình quân 17 tiêu chí/xã`: so many each.
  const isMean = /\/\{(?:commune|village|district|province|household|person)\}$/.test(mention.unit ?? '');
  const level =
    hasLabel ||
    !counts ||
    isMean ||
    isDensity(mention.unit) ||
    (/^:(?! (?:có|còn)$)/.test(lead) && !opensParts(figure));
  return level ? 'level' : 'count';
}

/** `Trong đó: 40 công ty`, `Chia theo loại hình: 40 công ty`: whether a colon only opens what is counted. */
function opensParts({ reading, left }: Figure): boolean {
  return /(?:^|[ ,;])(?:trong đó|cụ thể|chia ra|gồm|theo [^,;:.()\d]{3,40})$/iu.test(
    textOf(reading, left.from, left.to),
  );
}

/** `phấn đấu cả năm tăng 9%`: whether the words of a figure themselves say that it is aimed at. */
function aimsHere({ reading, left, leadFrom }: Figure): boolean {
  return /(?:^|[ ,;])phấn đấu(?: |$)/iu.test(textOf(reading, left.from, leadFrom));
}
