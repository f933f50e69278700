import { countedLabel, longestGrowth, nounLabel } from '../counts/counted-labels.ts';
import { countAtPlace } from '../counts/placed-counts.ts';
import { recipientBehind, worksBehind } from '../counts/recipients.ts';
import { nounBehindUnit } from '../counts/shared-nouns.ts';
import type { Figure } from '../figures/figures.ts';
import { namedBeforeBracket } from '../labels/bracket-names.ts';
import { isFarmBranch } from '../labels/branches.ts';
import { carriedLabel } from '../labels/carried-labels.ts';
import {
  bracketLabel,
  companionLabel,
  extremeLabel,
  ownPlanLabel,
  plannedLabel,
  remainderLabel,
} from '../labels/companion-labels.ts';
import { concerning } from '../labels/concerns.ts';
import { contributionLabel } from '../labels/contributions.ts';
import { opensDeed } from '../labels/deeds.ts';
import { isBuilding, isEntryOfOne } from '../labels/entry-labels.ts';
import { type FoundLabel, type Label, type Said, withText } from '../labels/found-label.ts';
import { isGrowing, withCrop, withoutDone } from '../labels/growing.ts';
import { withImpliedMeasure } from '../labels/grown-areas.ts';
import { ofHarmed } from '../labels/harm.ts';
import { withImplied, withMeasure } from '../labels/implied-measures.ts';
import { jointLabel } from '../labels/joint-labels.ts';
import { endOf } from '../labels/label-ends.ts';
import { byHeading, lowered, withHolder, withProgramme } from '../labels/label-headings.ts';
import { placeLabel } from '../labels/label-subjects.ts';
import { rulesFor, traceReading } from '../labels/label-trace.ts';
import { ofPeople, rateOfPart, wholeInLabel } from '../labels/label-wholes.ts';
import { givenLabel, measuredLabel, predicateLabel, rankedLabel } from '../labels/labels-behind.ts';
import { memberLabel } from '../labels/list-members.ts';
import { withConversion, withListedCrop, withSizedKind } from '../labels/listed-crops.ts';
import { withListTopic, withSharedAbout, withSharedMeasure, withStructure } from '../labels/listed-measures.ts';
import { marketLabel, withNamed } from '../labels/market-labels.ts';

import { isMeasureNoun, saysOwnMeasure } from '../labels/measure-nouns.ts';
import { growthOf, movedCount, movedLabel, movedName, withAimedMove, withoutFactor } from '../labels/moved-labels.ts';
import {
  rateOfVaccination,
  weightOfThose,
  withBeast,
  withDisease,
  withPredicateOfAll,
  withVaccination,
} from '../labels/outbreaks.ts';

import { asPart } from '../labels/part-labels.ts';
import { withOccasion } from '../labels/participants.ts';
import { countedGroup, peopleLabel, withPeople } from '../labels/peoples.ts';
import { areaOfPest, pestBeforeBracket, rateOfPest } from '../labels/pests.ts';
import { ofPlan } from '../labels/plan-labels.ts';
import { withPrices } from '../labels/price-groups.ts';
import { priceLabel } from '../labels/price-labels.ts';
import { saidInFull } from '../labels/said-in-full.ts';
import { saidPartLabel } from '../labels/said-parts.ts';
import { withSchool } from '../labels/school-levels.ts';
import { withSeason } from '../labels/seasons.ts';
import { rateOfNoun, shareOfDeed } from '../labels/shares-of-deeds.ts';
import { withSibling } from '../labels/sibling-labels.ts';
import { stationLabel, withStation } from '../labels/station-labels.ts';
import { tradedInList } from '../labels/traded-lists.ts';
import { isAmount } from '../measures/measures.ts';
import { moving } from '../measures/movements.ts';
import { isOfPlan } from '../measures/shares.ts';
import { otherArea } from '../places/scopes.ts';
import type { Context } from '../reading/context.ts';
import { textOf, word } from '../reading/reading.ts';
import { opensParts } from '../ties/breakdowns.ts';
import { levelInUnit, moneyJoined, shareBeside } from '../ties/companions.ts';
import { firstOfPair } from '../ties/levels-by-noun.ts';
import { type Carried, lastBefore, type Observed } from '../ties/observed.ts';
import { partOf } from '../ties/parts.ts';
import { respectiveLevel } from '../ties/respective-levels.ts';
import { amountAbove } from '../ties/wholes-above.ts';
import type { Statement } from './indicator-measures.ts';

/** What a figure measures: what the facilities counted before it or the change whose base it tells are of, else the words with it. */
export function labelOf(
  context: Context,
  figure: Figure,
  next: Figure | null,
  statement: Statement,
  carried: Carried,
): FoundLabel | null {
  const { share, base, same } = statement;
  if (share) return share;
  if (same) return { text: same.record.label_vi, own: true, from: same.from, end: figure.next };
  if (base) return { text: base.of.record.label_vi, own: true, from: base.of.from, end: figure.next };
  return ownLabel(context, figure, next, statement, carried);
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
  const told = figure.lead.startsWith(':') ? text : text.replace(moving, '');
  const amount = figure.holds === undefined ? told : `${told} ${figure.holds}`;
  const words = before && told !== '' ? withText(before, withoutDone(context, amount)) : null;
  const found = firstFound(said, words);
  if (!found?.own) return found && concerning(said, inSeason(said, found));
  const listed = found.part === undefined ? withSibling(context.codebook, figure, found.text, carried) : found.text;
  const beast = withPredicateOfAll(figure, withBeast(figure, listed), carried);
  const treated = withDisease(figure, withVaccination(figure, beast), carried);
  const ofProgramme = withProgramme(figure.reading, withSchool(context, figure, treated), carried.topic);
  const full = withHolder(context, figure.reading, ofProgramme);
  const remains = lowered(context, rulesFor(context, figure)('remains', full) || full);
  const headed = byHeading(context, figure, remains);
  const label = withAimedMove(said, withOccasion(context, figure, headed, carried));
  return concerning(said, withText(found, isAmount(measure) ? withSeason(context, figure, label) : label));
}

type LabelReading = (said: Said, words: Label | null) => FoundLabel | null;

/**
 * Where a label is looked for, in this order: in what ties the figure to another, in the words before it, and last, where it
 * has none of its own, behind it and in the figure before. `explain` tells by which name it was found.
 */
const readings: readonly (readonly [name: string, read: LabelReading])[] = Object.entries<LabelReading>({
  contribution: ({ figure, before, carried, end }) => contributionLabel(figure, before, carried, end),
  market: marketLabel,
  'traded in a list': tradedInList,
  'member of a list': memberLabel,
  extreme: (said) => extremeLabel(said, said.carried),
  'without its factor': withoutFactor,
  growth: growthOf,
  'count that moved': movedCount,
  'people before a bracket': peopleLabel,
  'plan of a share': ownPlanLabel,
  'name before a bracket': namedBeforeBracket,
  'pest before a bracket': pestBeforeBracket,
  predicate: predicateLabel,
  'what it ranks by': rankedLabel,
  price: priceLabel,
  'group of those counted': countedGroup,
  'noun behind the count': (said, words) => words && countedLabel(said, words),
  'rate of those behind': (said, words) => words && rateOfNoun(said, words),
  'share behind a deed': (said, words) => words && shareOfDeed(said, words),
  'words before': (said, words) => words && wordedLabel(said, words),
  plan: plannedLabel,
  remainder: remainderLabel,
  'part that is so': saidPartLabel,
  bracket: (said) => (otherArea(said.context, said.figure) === null ? bracketLabel(said) : null),
  movement: movedLabel,
  'what is given': givenLabel,
  'station behind': stationLabel,
  'levels before': jointLabel,
  'figure before': companionLabel,
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

/** `diện tích lúa đạt 20 ha`: the words before a figure, with what they leave out. */
function wordedLabel(told: Said, before: Label): FoundLabel | null {
  const { figure, carried } = told;
  const behind = objectBehind(told, before);
  const goesOn = isEntryOfOne(figure, before.text) || (behind !== null && opensDeed(told.context, before.text));
  const found = {
    text: before.text,
    own: true,
    from: before.from,
    end: behind?.to ?? told.end,
    ...(behind && { used: behind.to }),
    ...(goesOn && { prefix: before.text }),
  };
  const placed =
    before.place &&
    (placeLabel(figure, before.place, behind?.text ?? null, carried.topic, carried.head) ??
      countAtPlace(figure, before, carried));
  if (placed) return { ...found, text: placed.text, head: placed.head };
  // `Về nông nghiệp: 48 ha lúa bị ngập`: a branch of the economy is no part of what stands behind.
  if (behind && figure.lead === ':' && isBranchOf(figure, before.text))
    return withText(found, withImplied(figure.mention.unit, behind.text));
  // `mưa lớn trên diện rộng với 120 ha lúa bị ngập`: what only goes with a clause says all that it is.
  if (behind && suffered.test(behind.text) && /(?:^| )với$/iu.test(textOf(figure.reading, before.from, figure.from)))
    return { ...found, from: figure.leadFrom, text: withImplied(figure.mention.unit, behind.text) };
  const parent = enclosingWhole(figure, before, carried);
  const label = withSizedKind(
    figure,
    withNoun(figure, measureIn(told, before, behind, parent), behind?.text ?? null),
    carried,
  );
  const rate = rateOfPart(figure, label, carried);
  if (rate !== null) return withText(found, rate);
  const above = opensParts(figure) ? amountAbove(told.context, figure, carried) : null;
  const whole = parent ?? wholeInLabel(figure, before, label, carried, above);
  if (whole) return { ...found, ...asPart(told, label, before, whole, parent !== null) };
  return withText(found, isOfPlan(figure) ? ofPlan(figure, label, told.end) : withStation(told, ofList(told, label)));
}

const suffered = / (?:bị|phải) /iu;

/** `Giao thông: 34 km đường trục bản`: whether an entry only names the branch that its figures are of. */
function isBranchOf({ reading, mention }: Figure, text: string): boolean {
  return isFarmBranch(reading, text) || (mention.unit === 'km' && networks.test(text));
}

const networks =
  /^(?:về )?(?:giao thông(?: nông thôn)?|thủy lợi|thuỷ lợi|hạ tầng|cơ sở hạ tầng|điện|cấp nước|nước sạch)$/iu;

/** The noun behind a figure's unit, or who gets what it counts; null where it is that of the next entry. */
function objectBehind({ context, figure, measure, next }: Said, before: Label): Label | null {
  const hasUnit =
    (measure === 'level' || measure === 'target' || figure.mention.kind === 'ratio') &&
    (figure.mention.unitClass === 'measure' || collects(figure, before.text));
  const isLong = isGrowing(context, before.text) || isBuilding(context, before.text) || before.place;
  // `tổng diện tích gieo trồng 350 ha lúa, ngô và các loại rau màu`: all that an area is of.
  const isArea = figure.mention.unit === 'har' && /^(?:tổng )?diện tích(?: |$)/iu.test(before.text);
  const noun = hasUnit
    ? nounBehindUnit(context, figure, isArea ? longestCrops : isLong ? longestGrowth : undefined)
    : (recipientBehind(figure, before.text) ?? worksBehind(context, figure, before.text));
  // `đất lúa 120 ha đất màu 80 ha`: without a comma between them, the noun of the next entry.
  return noun && noun.to === next?.from && next.mention.unit === figure.mention.unit ? null : noun;
}

/** Longest list of crops behind an area, in words. */
const longestCrops = 12;

/** The figure whose bracket one stands in, where it is a part of it. */
function enclosingWhole(figure: Figure, { text }: Label, carried: Carried): Observed | null {
  const enclosing = ofPeople.test(text) ? null : partOf(figure, carried);
  // `425 ha rừng (độ che phủ trên 65%)`: a rate is no part of an area.
  // `chiếm 6% (tổng sản lượng điện đạt 1.500 MWh)`: nor is an amount a part of a share.
  const isNamed = rated.test(text) || (enclosing?.record.measure === 'share' && saysOwnMeasure(figure.reading, text));
  return isNamed && enclosing?.record.unit_measure !== figure.mention.unit ? null : enclosing;
}

/** What the words before a figure measure, with what they leave out and the noun behind it does not say. */
function measureIn(told: Said, { text }: Label, behind: Label | null, parent: Observed | null): string {
  const { figure } = told;
  if (parent && isMeasureNoun(figure.reading, text)) return text;
  if (behind === null) return saidInFull(told, text);
  // `Lúa mùa: cả nước thu hoạch 20 ha lúa mùa`: what is grown stands behind, too.
  const said = text.replace(/^[^:]{2,40}: (?=[^:]+$)/u, '');
  return isGrowing(told.context, said) || collects(figure, said)
    ? withImpliedMeasure(figure, said, null)
    : saidInFull(told, text);
}

/** A label with what the clauses and entries before it said once for all of them. */
function ofList({ context, figure, measure, carried }: Said, label: string): string {
  const told = areaOfPest(figure, ofHarmed(figure, label, carried), carried);
  const full = rateOfVaccination(figure, weightOfThose(figure, rateOfPest(figure, told, carried), carried), carried);
  const moved = measure === 'change' ? withPrices(figure, full) : full;
  const measured = withSharedMeasure(figure, withSharedAbout(figure, withNamed(moved, carried), carried), carried);
  const grown = withConversion(figure, withCrop(context, figure, withListedCrop(figure, measured)), carried);
  return withPeople(context, figure, withListTopic(figure, withStructure(figure, grown, carried), carried));
}

const rated = /^(?:độ|tỷ lệ|tỉ lệ|năng suất|mật độ|giá) \S/iu;

/** `thu được 45 tỷ đồng tiền thuế`: what the money is, behind it. */
function collects({ mention, reading, next }: Figure, text: string): boolean {
  return (
    mention.unitClass === 'money' &&
    /^(?:thu|chi|nộp|chi trả|giải ngân)$/iu.test(text) &&
    /^(?:tiền|thuế|phí)$/.test(word(reading, next))
  );
}

/** `quản lý 412 km đường tỉnh` is its length; other verbs keep their noun behind them. */
function withNoun(figure: Figure, words: string, noun: string | null): string {
  if (noun !== null && figure.mention.unit === 'km' && /^(?:quản lý|hiện có|có)$/iu.test(words))
    return `chiều dài ${noun}`;
  // `phải gieo cấy lại 45 ha mạ`: the area of what has to be so treated.
  if (noun !== null && figure.mention.unit === 'har' && /^phải /u.test(words)) return `diện tích ${noun} ${words}`;
  // `đóng góp 1.450 ngày công`: days of work, beside money and land.
  const { unit, unitText } = figure.mention;
  if (noun === null && unit === '{workday}' && unitText !== null && !/(?:^| )công(?: |$)/iu.test(words))
    return `${words} ${unitText}`;
  return withMeasure(figure, noun === null ? words : `${words} ${noun}`);
}
