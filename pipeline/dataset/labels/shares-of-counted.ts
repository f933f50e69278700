import type { Figure } from '../figures/figures.ts';
import type { Context } from '../reading/context.ts';
import { textOf } from '../reading/reading.ts';
import { type Carried, lastWithin, type Observed } from '../ties/observed.ts';
import { opensDeed } from './deeds.ts';
import type { FoundLabel, Label, Said } from './found-label.ts';
import { shortName } from './label-wholes.ts';
import { saysOwnMeasure } from './measure-nouns.ts';

/** Longest name of a group, in words. */
const longestGroup = 6;

const leads = /^(?:chiếm|:)?(?: ?(?:trên|hơn|gần|khoảng))*$/u;
/** A people by its name says of whom it is by itself. */
const ofPeople = /^(?:người |dân tộc )?\p{Lu}/u;
const opening = /^(?:[^,;:()]{0,40})?[,;(.] ?(?:trong đó|trong số đó|bao gồm|gồm)(?: có)?[ ,:]*$/iu;
const going = /^[,;] ?(?:và |còn )?$/u;

/**
 * `kết nạp 85 đảng viên, đạt 106% kế hoạch, trong đó nữ 41%, dân tộc thiểu số 86%`: those counted of whom a percentage tells how many are of
 * a group by its bare name; null for others.
 */
export function countedWhole(
  context: Context,
  figure: Figure,
  before: Label | null,
  { observed }: Carried,
): Observed | null {
  const { mention, reading, sentence, lead, bracket } = figure;
  const last = observed.at(-1);
  if (mention.unit !== '%' || mention.kind !== 'quantity' || !before || !leads.test(lead) || !last) return null;
  if (
    last.figure.sentence !== sentence ||
    (bracket >= 0 && last.figure.bracket !== bracket && last.figure.next !== bracket)
  )
    return null;
  if (!isGroup(context, before)) return null;
  const between = textOf(reading, last.figure.next, before.from);
  const whole = lastWithin(observed, ({ record }) => record.id === last.record.parent_id);
  const counted = last.record.measure === 'share' && whole && isCount(whole) ? whole : null;
  if (opening.test(between)) return isCount(last) ? last : counted;
  if (!counted || !going.test(between)) return null;
  return last.record.label_vi === named(counted, last.record.label_vi.replace(/^.*: /u, '')) ? counted : null;
}

/** `kết nạp đảng viên: nữ`; of all of a kind, those that are called by its name say so themselves: `hộ Mông`. */
function named({ record, figure: { mention } }: Observed, group: string): string {
  const noun = mention.unitText?.toLowerCase() ?? '';
  const isKind = record.label_vi.toLowerCase().replace(/^(?:tổng )?số /u, '') === noun;
  return isKind && group.toLowerCase().startsWith(`${noun} `) ? group : `${shortName(record.label_vi)}: ${group}`;
}

function isGroup(context: Context, { text, place }: Label): boolean {
  return (
    place === undefined &&
    text.split(' ').length <= longestGroup &&
    !ofPeople.test(text) &&
    !/[,;:]/u.test(text) &&
    !opensDeed(context, text) &&
    !saysOwnMeasure(context, text)
  );
}

function isCount({ figure: { mention }, record }: Observed): boolean {
  return (
    mention.unitClass === 'count' &&
    mention.kind !== 'ratio' &&
    record.measure !== 'change' &&
    record.measure !== 'rank'
  );
}

/** The same with the name of those counted: `kết nạp đảng viên: nữ`. */
export function shareOfCounted({ context, figure, before, carried, end }: Said): FoundLabel | null {
  const whole = countedWhole(context, figure, before, carried);
  return whole && before
    ? { text: named(whole, before.text), own: true, from: before.from, end, counted: whole }
    : null;
}
