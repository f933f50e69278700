import type { Comparator } from '../../mention/types.ts';
import { textOf, word } from '../reading/reading.ts';
import type { Figure } from './figures.ts';

const comparatorWords: { words: RegExp; comparator: Comparator }[] = [
  { words: /không (?:quá|hơn|cao|nhiều)|tối đa|không vượt/, comparator: '<=' },
  { words: /tối thiểu|ít nhất|không (?:dưới|ít|thấp|nhỏ)|trở lên/, comparator: '>=' },
  { words: /khoảng|xấp xỉ|chừng/, comparator: '~' },
  { words: /gần|dưới/, comparator: '<' },
  { words: /hơn|trên|quá/, comparator: '>' },
];

const upwards = /^[^,;:.()\d]* trở lên(?: |[,;.]|$)/iu;
/** `đạt 100% chỉ tiêu trở lên`. */
const ofPlan = /^(?:so với )?(?:kế hoạch|chỉ tiêu|dự toán|KH)(?: [^\s,;:.()]+){0,3} trở lên(?: |[,;.]|$)/iu;
/** Longest noun between a figure and that it is a least one, in tokens. */
const longestNoun = 14;

/** How a figure bounds what it states: `hơn 1.000` is >, `từ 3 sao trở lên` is >=. */
export function comparatorOf(figure: Figure): Comparator {
  const { mention, reading, next, lead } = figure;
  if (mention.comparator) return mention.comparator;
  if (word(reading, next) === 'trở') {
    // `456/462 doanh nghiệp trở lại hoạt động` bounds nothing.
    const way = word(reading, next + 1);
    if (way === 'xuống' || way === 'lên') return way === 'lên' ? '>=' : '<=';
  }
  // `từ 4 hợp tác xã chăn nuôi bò trở lên`: behind the noun of what is counted.
  const isFrom = /(?:^| )từ$/u.test(lead);
  if (isFrom || mention.unit === '%') {
    const behind = textOf(reading, next, Math.min(figure.sentence.to, next + longestNoun));
    if ((isFrom && upwards.test(behind)) || (mention.unit === '%' && ofPlan.test(behind))) return '>=';
  }
  // `bệnh lây lan trên 93 xã`: where, and not how many at least.
  const spread = lead === 'trên' && spreading.test(textOf(reading, figure.left.from, figure.leadFrom));
  return spread ? '=' : comparatorIn(lead.replace(differing, ''));
}

const spreading = /(?:^| )(?:lây lan|lan rộng|lan ra|lan|xuất hiện|rải rác|phân bố|trải dài|trải rộng)$/iu;

/** `cao hơn 5,3 điểm` tells a difference, `tại thời điểm trên là 900 hộ` what was told above. */
const differing =
  /(?:cao|thấp|nhiều|ít|nhanh|chậm|lớn|nhỏ) hơn$|hơn (?:mức|tốc độ) (?=tăng|giảm)|(?:^| )trên (?=(?:là|đã|đang|hiện|có|được)(?: |$))/;

/** How words before a figure, in lower case, bound it. */
export function comparatorIn(words: string): Comparator {
  return comparatorWords.find((each) => each.words.test(words))?.comparator ?? '=';
}
