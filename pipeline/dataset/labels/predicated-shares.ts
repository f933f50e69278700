import { nounAfter } from '../counts/noun-phrases.ts';
import type { Figure } from '../figures/figures.ts';
import { isPredicated } from '../measures/shares.ts';
import { textOf, word } from '../reading/reading.ts';
import { type Carried, lastBefore, type Observed } from '../ties/observed.ts';
import type { FoundLabel, Said } from './found-label.ts';
import { shortName } from './label-wholes.ts';

/** How many figures back the first of a list is looked for. */
const reach = 12;

/** `kết nạp 163 đảng viên; 38% là nữ, 5% người có đạo`: those of the count before who are so. */
export function predicateLabel({ context, figure, carried }: Said): FoundLabel | null {
  const first = isPredicated(figure) ? figure : null;
  const listed = first ? null : sharedBefore(figure, carried);
  if (!first && !listed) return null;
  const { next, leadFrom } = figure;
  const behind = first ? next + 1 : next;
  const noun = nounAfter(context, { ...figure, to: behind, next: behind });
  if (!noun) return null;
  const whole = listed ?? groupNamed(figure, carried) ?? lastAmount(carried);
  const found = { own: true, from: leadFrom, end: noun.to, noun: true };
  if (whole?.figure.mention.unitClass !== 'count') return { ...found, text: noun.text };
  const text = `${shortName(whole.record.label_vi)}: ${noun.text}`;
  return { ...found, text, source: whole, counted: whole, part: noun.text };
}

function lastAmount(carried: Carried): Observed | null {
  return lastBefore(carried, ({ record }) => record.measure === 'count' || record.measure === 'level');
}

/** `Trong số chủ thể tham gia, có 38% là hợp tác xã`: the count of those whom the sentence opens with, by their first words. */
function groupNamed({ reading, sentence, leadFrom }: Figure, carried: Carried): Observed | null {
  const [, noun] =
    /^trong (?:tổng )?số (?:các |những )?(\S+(?: \S+)?)/iu.exec(textOf(reading, sentence.from, leadFrom)) ?? [];
  return noun === undefined
    ? null
    : lastBefore(carried, ({ record }) => ` ${record.label_vi} `.toLowerCase().startsWith(` ${noun.toLowerCase()} `));
}

/** `38% là hợp tác xã, 27% doanh nghiệp`: of whom the first of a list is a part, for the next that its noun follows; null for others. */
function sharedBefore({ mention, lead, reading, leadFrom, sentence }: Figure, carried: Carried): Observed | null {
  const { observed } = carried;
  const last = observed.at(-1);
  const isNext = mention.unit === '%' && lead === '' && /^(?:,|;|và)$/.test(word(reading, leadFrom - 1));
  if (!isNext || last?.figure.sentence !== sentence || last.record.measure !== 'share') return null;
  const first = observed.slice(-reach).find(({ figure }) => figure.sentence === sentence && isPredicated(figure));
  const { parent_id } = last.record;
  return first?.record.parent_id === parent_id ? lastBefore(carried, ({ record }) => record.id === parent_id) : null;
}
