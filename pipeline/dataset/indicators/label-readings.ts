import { countedLabel } from '../counts/counted-labels.ts';
import { nounLabel } from '../counts/noun-labels.ts';
import { pairedPart } from '../counts/placed-counts.ts';
import { givenToNext } from '../counts/shared-giving.ts';
import { answerLabel } from '../labels/answers.ts';
import { bareMarket } from '../labels/bare-markets.ts';
import { bracketLabel, extremeLabel } from '../labels/bracket-labels.ts';
import { namedBeforeBracket } from '../labels/bracket-names.ts';
import { entryLabel } from '../labels/bracketed-entries.ts';
import { carriedLabel } from '../labels/carried-labels.ts';
import { companionLabel, remainderLabel } from '../labels/companion-labels.ts';
import { contributionLabel } from '../labels/contributions.ts';
import { enclosedPart } from '../labels/enclosed-parts.ts';
import type { FoundLabel, Label, Said } from '../labels/found-label.ts';
import { fundLabel } from '../labels/funds-behind.ts';
import { groupOfAll } from '../labels/groups-of-all.ts';
import { irrigatedLabel } from '../labels/irrigated-areas.ts';
import { jointLabel } from '../labels/joint-labels.ts';
import { judgedShare } from '../labels/judged-shares.ts';
import { traceReading } from '../labels/label-trace.ts';
import { givenLabel, measuredLabel, namedBehind, rankAmongContestants, rankedLabel } from '../labels/labels-behind.ts';
import { memberLabel } from '../labels/list-members.ts';
import { listedCause } from '../labels/listed-causes.ts';
import { listedShare } from '../labels/listed-shares.ts';
import { marketLabel } from '../labels/market-labels.ts';
import { moneyPartLabel } from '../labels/money-parts.ts';
import { movedAspect } from '../labels/moved-aspects.ts';
import { movedByNoun } from '../labels/moved-counts.ts';
import { growthOf, levelMoved, movedCount, movedLabel, movedName, withoutFactor } from '../labels/moved-labels.ts';
import { countedGroup, peopleLabel } from '../labels/peoples.ts';
import { pestBeforeBracket, rateElsewhere } from '../labels/pests.ts';
import { ownPlanLabel, plannedLabel } from '../labels/plan-labels.ts';
import { haveToo, predicateLabel } from '../labels/predicated-shares.ts';
import { priceLabel } from '../labels/price-labels.ts';
import { rateBehind } from '../labels/rates-behind.ts';
import { countAgain, runningTotal, totalAgain } from '../labels/running-totals.ts';
import { ratedPartLabel, saidPartLabel } from '../labels/said-parts.ts';
import { saidShareLabel } from '../labels/said-shares.ts';
import { shareInFigures } from '../labels/shares-in-figures.ts';
import { shareBeside, shareOfEconomy } from '../labels/shares-of-all.ts';
import { shareOfCounted } from '../labels/shares-of-counted.ts';
import { rateOfNoun, shareOfDeed } from '../labels/shares-of-deeds.ts';
import { gradeReached, shareOfGrade, standardReached, workGraded } from '../labels/shares-of-grades.ts';
import { signedLabel } from '../labels/signed-brackets.ts';
import { againLabel } from '../labels/told-again.ts';
import { tradedInList } from '../labels/traded-lists.ts';
import { undoneMoney } from '../labels/undone-money.ts';
import { capacityOfWorks } from '../labels/works-capacities.ts';
import { otherArea } from '../places/scopes.ts';
import { wordedLabel } from './worded-labels.ts';

/** Says what a figure measures; null where the text is not of its form. */
type LabelReading = (said: Said, words: Label | null) => FoundLabel | null;

/**
 * Forms of sentences that say where a label stands. Hardly any figure stands in two of them, so that their order matters only within
 * lists and brackets (what is traded in a list is a member of it, and a member may have its figure in a bracket) and among the
 * grades of a share.
 */
const forms: Readonly<Record<string, LabelReading>> = {
  'market alone': bareMarket,
  'part of a pair': pairedPart,
  'traded in a list': tradedInList,
  market: marketLabel,
  'member of a list': memberLabel,
  'sign in a bracket': signedLabel,
  'cause in a list': listedCause,
  answer: answerLabel,
  'people before a bracket': peopleLabel,
  'entry with a bracket': entryLabel,
  'name before a bracket': namedBeforeBracket,
  'pest before a bracket': pestBeforeBracket,

  contribution: ({ figure, before, carried, end }) => contributionLabel(figure, before, carried, end),
  extreme: (said) => extremeLabel(said, said.carried),
  'rate of a pest elsewhere': rateElsewhere,
  'without its factor': withoutFactor,
  growth: growthOf,
  'count that moved': movedCount,
  'noun that moved': movedByNoun,
  'aspect that moved': movedAspect,
  movement: movedLabel,
  'level behind its movement': levelMoved,

  'plan of a share': ownPlanLabel,
  predicate: predicateLabel,
  'what the same have, too': haveToo,
  'grade behind a share': shareOfGrade,
  'share of those who judge alike': judgedShare,
  'share that is so': saidShareLabel,
  'grade by its verb': gradeReached,
  'standard reached': standardReached,
  'how others did their work': workGraded,
  'group of those counted': countedGroup,
  'group of all': groupOfAll,
  'share of those counted': shareOfCounted,
  'rate of those behind': (said, words) => words && rateOfNoun(said, words),
  'share behind a deed': (said, words) => words && shareOfDeed(said, words),
  'rate behind': rateBehind,
  'part that is so': saidPartLabel,
  'part of a rate': ratedPartLabel,
  'share of a listed plan': listedShare,
  'share of the economy': shareOfEconomy,
  'share beside another': shareBeside,

  plan: plannedLabel,
  'money left undone': undoneMoney,
  'fund behind': fundLabel,
  'part of a sum': moneyPartLabel,
  'what it is': namedBehind,
  'what is given': givenLabel,
  price: priceLabel,
  'levels before': jointLabel,
  remainder: remainderLabel,
  'total of all again': totalAgain,
  'running total': runningTotal,
  'count again': countAgain,

  'rank in a contest': rankAmongContestants,
  'what it ranks by': rankedLabel,
  'watered area': irrigatedLabel,
  'capacity of works': capacityOfWorks,
};

/** Where the labels of all other figures are looked for, the nearest place first: what they have with themselves, then what others have. */
const places: Readonly<Record<string, LabelReading>> = {
  'noun behind the count': (said, words) => words && countedLabel(said, words),
  'words before': (said, words) => words && wordedLabel(said, words),
  'share in figures': shareInFigures,
  bracket: (said) => (otherArea(said.context, said.figure) === null ? bracketLabel(said) : null),
  'given to the next': givenToNext,
  'figure before': companionLabel,
  'told again': againLabel,
  'noun alone': nounLabel,
  'measure behind': measuredLabel,
  'part in a bracket': enclosedPart,
  'carried over': carriedLabel,
  'name of what moved': (said) => movedName(said),
};

const readings = Object.entries({ ...forms, ...places });

/** The label of a figure by the first reading that finds one; `explain` tells by which. */
export function readLabel(said: Said, words: Label | null): FoundLabel | null {
  for (const [name, read] of readings) {
    const found = read(said, words);
    if (!found) continue;
    traceReading(said.context, said.figure.mention, name);
    return found;
  }
  return null;
}
