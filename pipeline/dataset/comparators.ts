import type { Comparator } from '../mention/types.ts';
import type { Figure } from './figures.ts';
import { word } from './reading.ts';

const comparatorWords: [RegExp, Comparator][] = [
  [/không (?:quá|hơn|cao|nhiều)|tối đa|không vượt/, '<='],
  [/tối thiểu|ít nhất|không (?:dưới|ít|thấp|nhỏ)|trở lên/, '>='],
  [/khoảng|xấp xỉ|chừng/, '~'],
  [/gần|dưới/, '<'],
  [/hơn|trên|quá/, '>'],
];

/** How a figure bounds what it states: `hơn 1.000` is >, `từ 3 sao trở lên` is >=. */
export function comparatorOf(figure: Figure): Comparator {
  const { mention, reading, next, lead } = figure;
  if (mention.comparator) return mention.comparator;
  if (word(reading, next) === 'trở') return word(reading, next + 1) === 'xuống' ? '<=' : '>=';
  // `cao hơn 5,3 điểm` tells a difference.
  return comparatorIn(lead.replace(/(?:cao|thấp|nhiều|ít|lớn|nhỏ) hơn$|hơn (?:mức|tốc độ) (?=tăng|giảm)/, ''));
}

/** How words before a figure, in lower case, bound it. */
export function comparatorIn(words: string): Comparator {
  return comparatorWords.find(([bound]) => bound.test(words))?.[1] ?? '=';
}
