import { mentionAt, type Reading, textOf, word } from '../reading/reading.ts';

const pace = '(?:khá|cao|thấp|mạnh|tốt|nhanh|chậm|nhẹ|sâu|đều|ổn định|rất|nhất|khả quan)';
const nearly = '(?: (?:khoảng|trên|gần|hơn|là|đạt|tới|đến))*';
const rate = '(?:mức|tốc độ)(?: tăng| giảm)?(?: trưởng)?(?: bình quân)?';

/** `tăng trưởng khá với tốc độ`, `tăng khá ở mức`. */
const moves = new RegExp(`^(?:tăng|giảm)(?: trưởng)?(?: ${pace})*,? (?:ở mức|với ${rate})${nearly}$`, 'iu');
/** `tăng mạnh nhất, với`, `tăng cao thứ hai với`. */
const ranks = new RegExp(
  `^(?:tăng|giảm)(?: trưởng)?(?: ${pace}| nhiều| ít)* (?:nhất|thứ (?:hai|ba|nhì|tư|\\d+)),? với${nearly}$`,
  'iu',
);
/** `có mức tăng cao nhất, với`. */
const hasRate = new RegExp(
  `^(?:có|đạt) (?:mức|tốc độ) (?:tăng|giảm)(?: trưởng)?(?: ${pace})*,? (?:với|ở mức|là)${nearly}$`,
  'iu',
);
/** Measures that are told in percent: `tỷ lệ thất nghiệp giảm nhẹ ở mức 2%` is their level. */
const inPercent = /(?:^|\s)(?:tỷ lệ|tỉ lệ|lãi suất|tỷ suất|tốc độ|mức|đà|nhịp|sự)(?:\s|$)/iu;

/** Most tokens of a movement with its pace. */
const longestPace = 12;
/** Longest words before it that may name a rate, in tokens. */
const longestName = 24;
const closing = /^(?:mức|độ|quân|với|tăng|giảm|trưởng|là|đạt|khoảng|trên|gần|hơn|tới|đến)$/;

/** Where the movement begins that words for its pace part from a percentage: `tăng trưởng khá với tốc độ 8,5%`; elsewhere the figure itself. */
export function paceStart(reading: Reading, from: number, floor: number): number {
  if (mentionAt(reading, from)?.unit !== '%' || !closing.test(word(reading, from - 1))) return from;
  for (let at = from - 3; at >= Math.max(floor, from - longestPace); at--) {
    const words = textOf(reading, at, from);
    if (hasRate.test(words) || ranks.test(words)) return at;
    if (moves.test(words)) return inPercent.test(textOf(reading, Math.max(floor, at - longestName), at)) ? from : at;
  }
  return from;
}
