import { withThoseOfAll } from '../counts/ratios-of-all.ts';
import { withModeBehind } from '../counts/transport-modes.ts';
import { withActingLevel } from '../labels/acting-levels.ts';
import { withNameBeforeBracket } from '../labels/bracket-names.ts';
import { withFishery } from '../labels/fishery-branches.ts';
import type { FoundLabel, Said } from '../labels/found-label.ts';
import { withHandledMoney } from '../labels/handled-money.ts';
import { withHarmBehind } from '../labels/harm-behind.ts';
import { withIllness } from '../labels/illnesses.ts';
import { asHerd, asHerdOfAll } from '../labels/implied-measures.ts';
import { byHeading, withHolder, withProgramme } from '../labels/label-headings.ts';
import { rulesFor } from '../labels/label-trace.ts';
import { withListHead } from '../labels/list-heads.ts';
import { withDeedOfAll } from '../labels/listed-crops.ts';
import { meanOfCriteria } from '../labels/means-of-figures.ts';
import { withAimedMove } from '../labels/moved-labels.ts';
import { withOpenedGroup } from '../labels/opened-groups.ts';
import { withOpenedList } from '../labels/opened-lists.ts';
import { ofOpenedField } from '../labels/opened-topics.ts';
import { withBeast, withDisease, withPredicateOfAll, withVaccination } from '../labels/outbreaks.ts';
import { withOccasion } from '../labels/participants.ts';
import { ofThoseBrokenDown } from '../labels/parts-by-level.ts';
import { withSchool } from '../labels/school-levels.ts';
import { withSeason } from '../labels/seasons.ts';
import { withShareAspect } from '../labels/share-aspects.ts';
import { withSibling } from '../labels/sibling-labels.ts';
import { lowered } from '../labels/titles-in-capitals.ts';
import { withWork } from '../labels/work-topics.ts';
import { withYearsTold } from '../labels/years-told.ts';
import { isAmount } from '../measures/measures.ts';

/** A label with what the text says elsewhere of what it measures; the label itself where it says nothing. */
type Detail = (said: Said, label: string, found: FoundLabel) => string;

/**
 * What a label leaves to the figure before it, then to its field, to its heading, to what opens its sentence, and last to the years and
 * the season that it was measured in: what is nearer goes first, so that what is further away sees whether it is still wanted.
 */
const details: readonly Detail[] = [
  ({ context, figure, carried }, label, { part }) =>
    part === undefined ? withSibling(context.codebook, figure, label, carried) : label,

  withHarmBehind,
  ({ figure }, label) => withModeBehind(figure, label),
  ({ figure, carried }, label) => withBeast(figure, label, carried),
  ({ figure, carried }, label) => withPredicateOfAll(figure, label, carried),
  ({ figure }, label) => withVaccination(figure, label),
  ({ figure, carried }, label) => withDisease(figure, label, carried),
  ({ figure }, label) => withIllness(figure, label),
  ({ figure }, label) => withFishery(figure, label),
  ({ figure, carried }, label) => withHandledMoney(figure, label, carried),
  ({ figure, carried, measure }, label) => (measure === 'change' ? label : withShareAspect(figure, label, carried)),
  ({ context, figure }, label) => withSchool(context, figure, label),
  ofThoseBrokenDown,

  ({ figure, carried }, label) => withProgramme(figure, label, carried.topic),
  ({ context, figure }, label) => withHolder(context, figure.reading, label),
  ({ context, figure }, label) => lowered(context, rulesFor(context, figure)('remains', label) || label),
  ({ context, figure }, label) => byHeading(context, figure, label),
  ({ context, figure }, label) => asHerdOfAll(figure, asHerd(context, label)),

  ({ figure }, label) => withNameBeforeBracket(figure, label),
  ({ context, figure }, label) => withWork(context, figure, label),
  ({ figure }, label) => ofOpenedField(figure, label),
  ({ figure }, label) => withOpenedGroup(figure, label),
  ({ figure }, label) => withDeedOfAll(figure, label),
  ({ figure }, label) => withOpenedList(figure, label),
  ({ figure, carried }, label) => withListHead(figure, label, carried),
  ({ context, figure, carried }, label) => withOccasion(context, figure, label, carried),
  ({ figure }, label) => withThoseOfAll(figure, label),
  ({ figure }, label) => withActingLevel(figure, label),

  ({ figure }, label) => meanOfCriteria(figure, label),
  withAimedMove,
  ({ figure }, label) => withYearsTold(figure, label),
  ({ context, figure, measure }, label) =>
    isAmount(measure) || measure === 'share' ? withSeason(context, figure, label) : label,
];

/** A label of a figure's own words in full. */
export function withDetails(said: Said, found: FoundLabel): string {
  return withExtreme(
    said,
    details.reduce((label, withDetail) => withDetail(said, label, found), found.text),
  );
}

const extreme = /^((?:cao|thấp) nhất)(?: (?:là|đạt|tới|đến|lên|xuống))*$/u;

/** `giá bán cao nhất là 60.000 đồng/kg`: the highest or the lowest of all. */
export function withExtreme({ figure, measure }: Said, label: string): string {
  const which = measure === 'level' ? extreme.exec(figure.lead)?.[1] : undefined;
  return which === undefined || label.includes(which) ? label : `${label.replace(/ (?:cao|thấp) nhất$/u, '')} ${which}`;
}
