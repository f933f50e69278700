import { isOnlyTime } from '../figures/bracket-words.ts';
import type { Figure } from '../figures/figures.ts';
import { textOf, word } from '../reading/reading.ts';
import type { Carried, Observed } from './observed.ts';

/** The figure before that one tells another time of: `chiếm 9,2% (tỷ lệ này năm 2008 là 10,1%)`, `(cùng kỳ năm 2022 đạt 8,4%)`; null for others. */
export function pointsBack(figure: Figure, carried: Carried): Observed | null {
  if (figure.respective) return respectivelyBefore(figure, figure.respective, carried);
  const { mention, bracket, reading, left, leadFrom } = figure;
  const last = carried.observed.at(-1);
  if (last && isOfSeries(figure, last)) return last;
  const isSame = bracket >= 0 && last?.record.unit_measure === mention.unit && last.figure.next === bracket;
  return isSame && samePointed.test(textOf(reading, left.from, leadFrom)) ? last : null;
}

const samePointed = /^(?:(?:t[ỷỉ] lệ|con số|số) (?:này|đó)(?: |$)|cùng kỳ(?: năm (?:trước|ngoái|\d{4}))?$)/iu;

/** `tỷ lệ hộ nghèo năm 2022: 9,8%; năm 2023: 7%`: the same rate at another time, with nothing else before or behind it. */
function isOfSeries({ mention, reading, left, leadFrom, lead, sentence, next }: Figure, last: Observed): boolean {
  const { figure, record } = last;
  const isRate = mention.unit === '%' && mention.kind === 'quantity' && reading.tokens[next]?.type !== 'word';
  const isLast = record.unit_measure === '%' && record.measure === 'level' && figure.sentence === sentence;
  if (!isRate || !isLast || !/^(?::|là|đạt|còn|chiếm)?$/.test(lead)) return false;
  const from = /^[,;]$/.test(word(reading, left.from)) ? left.from + 1 : left.from;
  return /^[,;]?$/.test(textOf(reading, figure.next, left.from)) && isOnlyTime(reading, from, leadFrom);
}

/** Most figures that are told again one by one, and those before that are looked at. */
const longestList = 24;

/** `A chiếm 20%, B 35%, C 45% (cơ cấu tương ứng của cùng kỳ là 21%; 34%; 45%)`, also in the next sentence, `Cùng kỳ năm 2022 cơ cấu tương ứng là …`. */
function respectivelyBefore(
  { reading, mention, bracket, left, sentence, lead }: Figure,
  { index, of }: { index: number; of: number },
  { observed }: Carried,
): Observed | null {
  if (!ofOtherTime.test(`${textOf(reading, left.from, left.to)} ${lead}`.replace(/[: ]+$/u, ''))) return null;
  const before = observed.slice(-longestList).filter(({ figure }) => figure.left !== left && figure.bracket < 0);
  const last = before.at(-1);
  const isBeside =
    last !== undefined && (bracket >= 0 ? last.figure.next === bracket : last.figure.sentence.to + 1 >= sentence.from);
  if (!isBeside || last.record.unit_measure !== mention.unit) return null;
  const list = before.filter(
    ({ figure, record }) =>
      figure.sentence === last.figure.sentence &&
      record.measure === last.record.measure &&
      record.unit_measure === mention.unit,
  );
  return list.length === of ? (list[index] ?? null) : null;
}

/** What is told again, and when it was so, and no name of its own. */
const ofOtherTime =
  /^(?:(?:(?:cơ cấu|tỷ trọng|tỉ trọng|tỷ lệ|tỉ lệ|con số|số liệu|mức tăng|tốc độ tăng)(?: (?:này|đó|trên))? )?tương ứng (?:của|trong|ở)? ?)?(?:cùng kỳ|cùng thời điểm|năm|quý|tháng)(?!\p{L})[^,;:()]*(?:, [^,;:()]*)?$/iu;
