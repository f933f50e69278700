import { nounAfter } from '../counts/noun-phrases.ts';
import { type Figure, opensNoun } from '../figures/figures.ts';
import { isLevel } from '../measures/measures.ts';
import { isPredicated } from '../measures/shares.ts';
import { textOf, word } from '../reading/reading.ts';
import { type Carried, lastBefore, type Observed } from '../ties/observed.ts';
import type { FoundLabel, Said } from './found-label.ts';
import { shortName } from './label-wholes.ts';

/** How many figures back the first of a list is looked for. */
const reach = 12;

/** Those of whom shares tell what they are: by name, and by their count where one was told. */
interface Group {
  name: string | null;
  whole: Observed | null;
}

/** `kết nạp 163 đảng viên; 38% là nữ, 5% người có đạo`, `Các chủ thể gồm 38% hợp tác xã, 27% doanh nghiệp`: those of a group who are so. */
export function predicateLabel({ context, figure, carried }: Said): FoundLabel | null {
  const isSaid = isPredicated(figure);
  const group = isSaid
    ? { name: null, whole: groupNamed(figure, carried) ?? lastAmount(carried) }
    : (openedGroup(figure, carried) ?? groupBefore(figure, carried));
  if (!group) return null;
  const { next, leadFrom } = figure;
  const behind = isSaid ? next + 1 : next;
  const noun = nounAfter(context, { ...figure, to: behind, next: behind });
  if (!noun) return null;
  const found = { own: true, from: leadFrom, end: noun.to, noun: true };
  const { whole, name } = group;
  if (whole?.figure.mention.unitClass !== 'count')
    return { ...found, text: name === null ? noun.text : `${name}: ${noun.text}` };
  const text = `${shortName(whole.record.label_vi)}: ${noun.text}`;
  return { ...found, text, source: whole, counted: whole, part: noun.text };
}

const having = /^có \p{Ll}+ \S/u;
const have = /^(?!có )((?:[^:]{2,40}: )?[^:]{2,60}?) có \p{Ll}/u;

/** `số tân binh có sức khỏe loại 1 đạt 62%; có trình độ đại học đạt 9%`: of the same whose share before tells what they have, those who have something else. */
export function haveToo({ figure, before, carried, end, measure }: Said): FoundLabel | null {
  const { mention, bracket, sentence } = figure;
  if (!before || mention.unit !== '%' || bracket >= 0 || measure === 'change' || !having.test(before.text)) return null;
  const last = carried.observed.at(-1);
  const isNext = last?.figure.sentence === sentence && last.record.unit_measure === '%';
  const who = isNext && last.record.measure !== 'change' ? have.exec(last.record.label_vi)?.[1] : undefined;
  return who === undefined ? null : { text: `${who} ${before.text}`, own: true, from: before.from, end };
}

function lastAmount(carried: Carried): Observed | null {
  return lastBefore(carried, ({ record }) => isLevel(record.measure));
}

/** The last count whose label opens with the first words of a noun. */
function countOf(noun: string, carried: Carried): Observed | null {
  const words = ` ${noun.split(' ', 2).join(' ').toLowerCase()} `;
  return lastBefore(carried, ({ record }) => ` ${record.label_vi} `.toLowerCase().startsWith(words));
}

/** `Trong số chủ thể tham gia, có 38% là hợp tác xã`: the count of those whom the sentence opens with. */
function groupNamed({ reading, sentence, leadFrom }: Figure, carried: Carried): Observed | null {
  const opening = textOf(reading, sentence.from, leadFrom);
  const noun = /^trong (?:tổng )?số (?:các |những )?(\S+(?: \S+)?)/iu.exec(opening)?.[1];
  return noun === undefined ? null : countOf(noun, carried);
}

const consisting = /^(?:(?:các|những) )?([^,;:()]{2,60}?) (?:bao )?gồm(?: có)?(?: ?:)?$/iu;
/** Longest words that name a group and that it consists of, in tokens. */
const longestGroup = 16;

/** `Các chủ thể gồm 38% hợp tác xã`: the group that a sentence opens with; null for other figures. */
function openedGroup({ mention, reading, sentence, from, next }: Figure, carried: Carried): Group | null {
  if (mention.unit !== '%' || from - sentence.from > longestGroup || !opensNoun(reading, next)) return null;
  const name = consisting.exec(textOf(reading, sentence.from, from))?.[1];
  return name === undefined ? null : { name, whole: countOf(name, carried) };
}

/** `38% là hợp tác xã, 27% doanh nghiệp`: the group of the first share of a list, for the next that its noun follows; null for others. */
function groupBefore({ mention, lead, reading, leadFrom, sentence }: Figure, carried: Carried): Group | null {
  const { observed } = carried;
  const last = observed.at(-1);
  const isNext = mention.unit === '%' && lead === '' && /^(?:,|;|và)$/.test(word(reading, leadFrom - 1));
  if (!isNext || last?.figure.sentence !== sentence || last.record.measure !== 'share') return null;
  const first = observed
    .slice(-reach)
    .find(
      ({ figure }) => figure.sentence === sentence && (isPredicated(figure) || openedGroup(figure, carried) !== null),
    );
  const { parent_id, label_vi } = last.record;
  if (!first || first.record.parent_id !== parent_id) return null;
  const whole = lastBefore(carried, ({ record }) => record.id === parent_id);
  const name = /^(.+): [^:]+$/u.exec(label_vi)?.[1] ?? null;
  return whole || name !== null ? { name, whole } : null;
}
