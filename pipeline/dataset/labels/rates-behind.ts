import { wordPattern } from '../../codebook-words.ts';
import { textOf } from '../reading/reading.ts';
import type { FoundLabel, Said } from './found-label.ts';

const led = '^(?:so với [^,;:.]{2,40})?(?:,|;)? ?(?:qua đó |nên )?(?:(?:đưa|nâng|kéo|hạ|giảm) )?';
const moved = '(?: (?:giảm|hạ|tăng|nâng|chỉ|hiện|nay))*(?: (?:xuống|lên|còn|dưới|mức|đến))+';
/** `, đưa tỷ lệ hộ nghèo xuống còn`: the rate whose level follows, as all between two percentages. */
const rateBetween = wordPattern(String.raw`${led}(t[ỷỉ] lệ [^,;:.()\d]+?)(?: toàn {level})?${moved}$`);

/** Longest words between the two, in tokens. */
const longest = 20;

/** `có 40 hộ thoát nghèo, giảm 3,6%, tỷ lệ hộ nghèo còn 6,5%`: behind a count, how much the rate moved whose level follows. */
export function rateBehind({ context, figure, next, before, measure, last }: Said): FoundLabel | null {
  const { reading, mention, sentence, leadFrom, next: to } = figure;
  if (measure !== 'change' || mention.unit !== '%' || before || figure.bracket >= 0) return null;
  const isBehindCount = last?.figure.sentence === sentence && last.figure.mention.unitClass === 'count';
  const isBeforeRate = next?.sentence === sentence && next.mention.unit === '%' && next.from - to <= longest;
  if (!isBehindCount || !isBeforeRate) return null;
  const text = rateBetween(context.codebook).exec(textOf(reading, to, next.from))?.[1];
  return text === undefined ? null : { text, own: true, from: leadFrom, end: to };
}
