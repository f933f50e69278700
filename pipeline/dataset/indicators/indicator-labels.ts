import { countedLabel } from '../counts/counted-labels.ts';
import { nounLabel } from '../counts/noun-labels.ts';
import { withThoseOfAll } from '../counts/ratios-of-all.ts';
import type { Figure } from '../figures/figures.ts';
import { answerLabel } from '../labels/answers.ts';
import { namedBeforeBracket } from '../labels/bracket-names.ts';
import { carriedLabel } from '../labels/carried-labels.ts';
import { bracketLabel, companionLabel, extremeLabel, remainderLabel } from '../labels/companion-labels.ts';
import { concerning } from '../labels/concerns.ts';
import { contributionLabel } from '../labels/contributions.ts';
import { type FoundLabel, type Label, type Said, withText } from '../labels/found-label.ts';
import { fundLabel } from '../labels/funds-behind.ts';
import { groupOfAll } from '../labels/groups-of-all.ts';
import { withoutDone } from '../labels/growing.ts';
import { growthBefore } from '../labels/growth-before.ts';
import { withIllness } from '../labels/illnesses.ts';
import { asHerd } from '../labels/implied-measures.ts';
import { irrigatedLabel } from '../labels/irrigated-areas.ts';
import { jointLabel } from '../labels/joint-labels.ts';
import { endOf } from '../labels/label-ends.ts';
import { byHeading, lowered, withHolder, withProgramme } from '../labels/label-headings.ts';
import { rulesFor, traceReading } from '../labels/label-trace.ts';
import { givenLabel, measuredLabel, rankedLabel } from '../labels/labels-behind.ts';
import { memberLabel } from '../labels/list-members.ts';
import { listedShare } from '../labels/listed-shares.ts';
import { marketLabel } from '../labels/market-labels.ts';
import { movedAspect } from '../labels/moved-aspects.ts';
import {
  growthOf,
  levelMoved,
  movedCount,
  movedLabel,
  movedName,
  withAimedMove,
  withoutFactor,
} from '../labels/moved-labels.ts';
import { withOpenedGroup } from '../labels/opened-groups.ts';
import { withOpenedList } from '../labels/opened-lists.ts';
import { withBeast, withDisease, withPredicateOfAll, withVaccination } from '../labels/outbreaks.ts';
import { withOccasion } from '../labels/participants.ts';
import { countedGroup, peopleLabel } from '../labels/peoples.ts';
import { pestBeforeBracket } from '../labels/pests.ts';
import { besidePlanLabel, ownPlanLabel, plannedLabel } from '../labels/plan-labels.ts';
import { predicateLabel } from '../labels/predicated-shares.ts';
import { priceLabel } from '../labels/price-labels.ts';
import { rateBehind } from '../labels/rates-behind.ts';
import { runningTotal, totalAgain } from '../labels/running-totals.ts';
import { ratedPartLabel, saidPartLabel } from '../labels/said-parts.ts';
import { saidShareLabel } from '../labels/said-shares.ts';
import { withSchool } from '../labels/school-levels.ts';
import { withSeason } from '../labels/seasons.ts';
import { shareInFigures } from '../labels/shares-in-figures.ts';
import { shareOfEconomy } from '../labels/shares-of-all.ts';
import { shareOfCounted } from '../labels/shares-of-counted.ts';
import { rateOfNoun, shareOfDeed } from '../labels/shares-of-deeds.ts';
import { gradeReached, shareOfGrade } from '../labels/shares-of-grades.ts';
import { withSibling } from '../labels/sibling-labels.ts';
import { signedLabel } from '../labels/signed-brackets.ts';
import { stationLabel } from '../labels/station-labels.ts';
import { againLabel } from '../labels/told-again.ts';
import { tradedInList } from '../labels/traded-lists.ts';
import { withTurnover } from '../labels/turnovers.ts';
import { undoneMoney } from '../labels/undone-money.ts';
import { withYearsTold } from '../labels/years-told.ts';
import { isAmount } from '../measures/measures.ts';
import { fromTo, moving } from '../measures/movements.ts';
import { otherArea } from '../places/scopes.ts';
import type { Context } from '../reading/context.ts';
import { levelInUnit, moneyJoined, shareBeside } from '../ties/levels-before.ts';
import { firstOfPair } from '../ties/levels-by-noun.ts';
import { type Carried, lastBefore, type Observed } from '../ties/observed.ts';
import { respectiveLevel } from '../ties/respective-levels.ts';
import type { Statement } from './indicator-measures.ts';
import { wordedLabel } from './worded-labels.ts';

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
  return found && withTurnover(figure, statement.measure, found);
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
    last: lastFor(figure, measure, carried),
  };
  const told = figure.lead.startsWith(':') ? text : withoutMove(figure, text.replace(moving, ''));
  const amount = figure.holds === undefined ? told : `${told} ${figure.holds}`;
  const words = before && told !== '' ? withText(before, withoutDone(context, amount)) : null;
  const found = firstFound(said, words);
  if (!found?.own) return found && concerning(said, inSeason(said, found));
  const listed = found.part === undefined ? withSibling(context.codebook, figure, found.text, carried) : found.text;
  const beast = withPredicateOfAll(figure, withBeast(figure, listed, carried), carried);
  const treated = withIllness(figure, withDisease(figure, withVaccination(figure, beast), carried));
  const ofProgramme = withProgramme(figure.reading, withSchool(context, figure, treated), carried.topic);
  const full = withHolder(context, figure.reading, ofProgramme);
  const remains = lowered(context, rulesFor(context, figure)('remains', full) || full);
  const headed = asHerd(context, byHeading(context, figure, remains));
  const grouped = withOpenedList(figure, withOpenedGroup(figure, headed));
  const counted = withThoseOfAll(figure, withOccasion(context, figure, grouped, carried));
  const label = withYearsTold(figure, withAimedMove(said, counted));
  const isGrown = isAmount(measure) || figure.mention.kind === 'ratio';
  return concerning(said, withText(found, isGrown ? withSeason(context, figure, label) : label));
}

/** `Giảm hộ nghèo từ 9% xuống còn 6%`: a movement whose ends are told is no part of what has them. */
function withoutMove({ lead }: Figure, text: string): string {
  return fromTo.test(lead) || movesTo.test(lead)
    ? text.replace(/^(?:phấn đấu )?(?:giảm|tăng|nâng|hạ|đưa) (?=\S+ \S)/iu, '')
    : text;
}

const movesTo = /^(?:xuống|lên)(?: (?:còn|dưới|trên|mức|đạt|khoảng))*$/u;

type LabelReading = (said: Said, words: Label | null) => FoundLabel | null;

/**
 * Where a label is looked for, in this order: in what ties the figure to another, in the words before it, and last, where it
 * has none of its own, behind it and in the figure before. `explain` tells by which name it was found.
 */
const readings: readonly (readonly [name: string, read: LabelReading])[] = Object.entries<LabelReading>({
  answer: answerLabel,
  contribution: ({ figure, before, carried, end }) => contributionLabel(figure, before, carried, end),
  market: marketLabel,
  'traded in a list': tradedInList,
  'member of a list': memberLabel,
  'sign in a bracket': signedLabel,
  extreme: (said) => extremeLabel(said, said.carried),
  'without its factor': withoutFactor,
  growth: growthOf,
  'growth before': growthBefore,
  'count that moved': movedCount,
  'people before a bracket': peopleLabel,
  'plan of a share': ownPlanLabel,
  'name before a bracket': namedBeforeBracket,
  'pest before a bracket': pestBeforeBracket,
  predicate: predicateLabel,
  'grade behind a share': shareOfGrade,
  'share that is so': saidShareLabel,
  'grade by its verb': gradeReached,
  'what it ranks by': rankedLabel,
  price: priceLabel,
  'watered area': irrigatedLabel,
  'group of those counted': countedGroup,
  'group of all': groupOfAll,
  'share of those counted': shareOfCounted,
  'noun behind the count': (said, words) => words && countedLabel(said, words),
  'aspect that moved': movedAspect,
  'rate of those behind': (said, words) => words && rateOfNoun(said, words),
  'share behind a deed': (said, words) => words && shareOfDeed(said, words),
  'money left undone': undoneMoney,
  'fund behind': fundLabel,
  'total of all again': totalAgain,
  'words before': (said, words) => words && wordedLabel(said, words),
  plan: plannedLabel,
  remainder: remainderLabel,
  'part that is so': saidPartLabel,
  'part of a rate': ratedPartLabel,
  'share in figures': shareInFigures,
  'share of a listed plan': listedShare,
  bracket: (said) => (otherArea(said.context, said.figure) === null ? bracketLabel(said) : null),
  movement: movedLabel,
  'rate behind': rateBehind,
  'what is given': givenLabel,
  'station behind': stationLabel,
  'levels before': jointLabel,
  'figure before': companionLabel,
  'told again': againLabel,
  'level behind its movement': levelMoved,
  'share of the economy': shareOfEconomy,
  'running total': runningTotal,
  'noun alone': nounLabel,
  'measure behind': measuredLabel,
  'carried over': carriedLabel,
  'name of what moved': (said) => movedName(said),
});

function firstFound(said: Said, words: Label | null): FoundLabel | null {
  for (const [name, read] of readings) {
    const found = read(said, words);
    if (!found) continue;
    traceReading(said.context, said.figure.mention, name);
    return found;
  }
  return null;
}

/** `diện tích lúa đạt 90 ha. Trong đó, vụ Mùa 50 ha`: what the figure before measures, in another season. */
function inSeason({ context, figure, measure }: Said, found: FoundLabel): FoundLabel {
  const text = isAmount(measure) ? withSeason(context, figure, found.text) : found.text;
  return text === found.text ? found : { ...found, text, own: true };
}

function lastFor(figure: Figure, measure: Statement['measure'], carried: Carried): Observed | undefined {
  const level =
    measure === 'change'
      ? (respectiveLevel(figure, carried) ?? levelInUnit(figure, carried) ?? shareBeside(figure, carried))
      : moneyJoined(figure, carried);
  if (level) return level;
  const near = lastBefore(
    carried,
    ({ figure: { bracket }, holds }) => (bracket < 0 || bracket === figure.bracket) && !holds,
  );
  const last = firstOfPair(near, figure, carried);
  return last ?? carried.observed.at(-1) ?? carried.compared.at(-1);
}
