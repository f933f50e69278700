import type { Figure } from '../figures/figures.ts';
import { withoutGiver } from '../labels/assignments.ts';
import { concerning } from '../labels/concerns.ts';
import { isContribution } from '../labels/contributions.ts';
import { type FoundLabel, type Said, withText } from '../labels/found-label.ts';
import { withoutDone } from '../labels/growing.ts';
import { endOf } from '../labels/label-ends.ts';
import { besidePlanLabel } from '../labels/plan-labels.ts';
import { withSeason } from '../labels/seasons.ts';
import { withTurnover } from '../labels/turnovers.ts';
import { isAmount } from '../measures/measures.ts';
import { fromTo, moving } from '../measures/movements.ts';
import { isOfPlan } from '../measures/shares.ts';
import { otherArea } from '../places/scopes.ts';
import type { Context } from '../reading/context.ts';
import { opensParts } from '../ties/breakdown-words.ts';
import { levelInUnit } from '../ties/levels-before.ts';
import { countedIn, firstOfPair } from '../ties/levels-by-noun.ts';
import { type Carried, lastBefore, type Observed } from '../ties/observed.ts';
import { respectiveLevel } from '../ties/respective-levels.ts';
import { amountAbove, inFootnote } from '../ties/wholes-above.ts';
import type { Statement } from './indicator-measures.ts';
import { withDetails, withExtreme } from './label-details.ts';
import { readLabel } from './label-readings.ts';

/** What a figure measures: what the facilities counted before it or the change whose base it tells are of, else the words with it. */
export function labelOf(
  context: Context,
  figure: Figure,
  next: Figure | null,
  statement: Statement,
  carried: Carried,
): FoundLabel | null {
  const { share, base, same, planned } = statement;
  if (share) return share;
  if (same) return { text: same.record.label_vi, own: true, from: same.from, end: figure.next };
  if (base) return { text: base.of.record.label_vi, own: true, from: base.of.from, end: figure.next };
  if (planned) return besidePlanLabel(figure, planned);
  const found = ownLabel(context, figure, next, statement, carried);
  const told = found && withTurnover(figure, statement.measure, found, carried);
  return told && statement.assignedBy !== null ? withText(told, withoutGiver(context, told.text)) : told;
}

/** The words before a figure, the noun behind it, or what the figure before it measures. */
function ownLabel(
  context: Context,
  figure: Figure,
  next: Figure | null,
  { measure, before: worded, text }: Statement,
  carried: Carried,
): FoundLabel | null {
  // What only tells another area names nothing.
  const before = otherArea(context, figure) === null ? worded : null;
  const said = {
    context,
    figure,
    next,
    measure,
    before,
    carried,
    end: endOf(figure),
    last:
      lastFor(context, figure, measure, carried) ??
      inFootnote(context, figure, carried)?.of ??
      // `Trong đó, vụ đông 45 ha`, in a paragraph of its own.
      (opensParts(figure) ? (amountAbove(context, figure, carried) ?? undefined) : undefined),
  };
  const told = figure.lead.startsWith(':') ? text : withoutMove(figure, text.replace(moving, ''));
  const amount = figure.holds === undefined ? told : `${told} ${figure.holds}`;
  const words = before && told !== '' ? withText(before, withoutDone(context, amount)) : null;
  const found = readLabel(said, words);
  if (!found?.own) return found && concerning(said, extremeOf(said, inSeason(said, found)));
  return concerning(said, withText(found, withDetails(said, found)));
}

/** `Giảm hộ nghèo từ 9% xuống còn 6%`: a movement whose ends are told is no part of what has them. */
function withoutMove({ lead }: Figure, text: string): string {
  return fromTo.test(lead) ? text.replace(/^(?:phấn đấu )?(?:giảm|tăng|nâng|hạ|đưa) (?=\S+ \S)/iu, '') : text;
}

/** `diện tích lúa đạt 90 ha. Trong đó, vụ Mùa 50 ha`: what the figure before measures, in another season. */
function inSeason({ context, figure, measure }: Said, found: FoundLabel): FoundLabel {
  const text = isAmount(measure) ? withSeason(context, figure, found.text) : found.text;
  return text === found.text ? found : { ...found, text, own: true };
}

/** `giá cao nhất 60.000 đồng/kg, thấp nhất 20.000 đồng/kg`: the other end of what the figure before measures. */
function extremeOf(said: Said, found: FoundLabel): FoundLabel {
  const text = withExtreme(said, found.text);
  return text === found.text ? found : { ...found, text, own: true };
}

function lastFor(
  context: Context,
  figure: Figure,
  measure: Statement['measure'],
  carried: Carried,
): Observed | undefined {
  // `A và B, tăng 5% và bằng 83%`, `lần lượt đạt 95% và 83% kế hoạch`: how much each is of what it was or of its plan, too.
  const isOfLevel = measure === 'change' || figure.lead === 'bằng' || isOfPlan(figure);
  const respective = isOfLevel ? respectiveLevel(figure, carried) : null;
  const level =
    respective ??
    (measure === 'change'
      ? levelInUnit(figure, carried)
      : measure === 'share'
        ? countedIn(context, figure, carried)
        : null);
  if (level) return level;
  // `tăng 2,5%, đóng góp 0,1 điểm phần trăm (năm trước tăng 6%)`: what grew, and not what it contributed.
  const isPast = measure === 'change' && figure.mention.unit === '%' && figure.bracket >= 0;
  const near = lastBefore(
    carried,
    ({ figure: { bracket }, holds, record }) =>
      (bracket < 0 || bracket === figure.bracket) && !holds && !(isPast && isContribution(record.label_vi)),
  );
  const last = firstOfPair(near, figure, carried);
  return last ?? carried.observed.at(-1) ?? carried.compared.at(-1);
}
