import { nounBehind } from '../facilities/facility-nouns.ts';
import type { Figure } from '../figures/figures.ts';
import { type Context, recordIdOf } from '../reading/context.ts';
import { mentionsIn, textOf, tokenFrom } from '../reading/reading.ts';
import { type Carried, lastWithin, type Observed } from '../ties/observed.ts';
import type { FoundLabel, Said } from './found-label.ts';
import { behindWords } from './said-parts.ts';

/** What is said of some of those counted, behind the percentage of how many they are. */
const saying =
  /^(?:hoạt động|ngừng|dừng|tạm ngừng|chưa|không|còn|đạt|được|bị|đã|đang|kém|yếu|có)(?: |$)(?!(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|so))/iu;
/** Longest such saying, in tokens. */
const longestSaying = 14;

/** Signs and figures of a breakdown before one of its shares: `trong đó 34% hoạt động tốt, |`. */
const breakdown = /(?:^|[ ,;])trong đó(?: ?:)?(?: có)?(?: [\d.,]+ ?% [^;:.()]*[,;]| [\d.,]+ ?% [^;:.(),]* và)*$/iu;

/** `16 công trình cấp nước, trong đó 34% hoạt động bền vững, 15% kém hiệu quả`: a share of those counted who are so, by what they are; null for other figures. */
export function saidShareLabel({ context, figure, before, carried }: Said): FoundLabel | null {
  const { reading, mention, bracket, leadFrom, next, sentence } = figure;
  if (before || mention.unit !== '%' || mention.kind !== 'quantity' || bracket >= 0) return null;
  if (!saying.test(`${textOf(reading, next, next + 3)} `)) return null;
  if (!breakdown.test(textOf(reading, sentence.from, leadFrom))) return null;
  const group = groupBefore(context, figure, carried);
  if (group === null) return null;
  const to = behindWords(reading, next, Math.min(sentence.to, next + longestSaying));
  const text = `${group.noun} ${textOf(reading, next, to)}`;
  return { text, own: true, from: leadFrom, end: to, noun: true, used: to, ...(group.of && { source: group.of }) };
}

/** The count that the sentence told last before its shares, by its noun: of an indicator, or of a class of facilities. */
function groupBefore(
  context: Context,
  figure: Figure,
  { observed }: Carried,
): { noun: string; of: Observed | null } | null {
  const { reading, sentence, from } = figure;
  const counted = lastWithin(observed, (each) => each.record.unit_measure !== '%' && each.figure.bracket < 0);
  const isHere = counted?.figure.sentence === sentence && counted.figure.mention.unitClass === 'count';
  const facility = facilitiesIn(context, figure);
  if (facility && (!isHere || tokenFrom(reading, facility.start) > counted.figure.from)) {
    const own = context.figures.get(reading)?.find(({ mention }) => mention === facility);
    const noun = own && nounBehind(context, own);
    return noun ? { noun: textOf(reading, noun.from, noun.to), of: null } : null;
  }
  if (!isHere || counted.figure.next > from) return null;
  return { noun: counted.record.label_vi.replace(/^(?:tổng )?số /iu, ''), of: counted };
}

/** The last count of facilities in the sentence before a figure. */
function facilitiesIn(context: Context, { reading, sentence, from }: Figure) {
  return mentionsIn(reading, sentence.from, from).findLast((each) => recordIdOf(context, each)?.includes(':facility:'));
}
