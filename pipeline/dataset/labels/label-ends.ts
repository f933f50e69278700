import { wordPattern } from '../../codebook-words.ts';
import { wordSet } from '../../mention/words.ts';
import type { Figure } from '../figures/figures.ts';
import { isNumeral, type Reading, textOf, word } from '../reading/reading.ts';

/** Words behind a unit that complete what the figure says: `so với`, `kế hoạch`, `với năm 2022`. */
const completing = wordSet('so kế dự chỉ chi mục với trong tại năm của cùng trở theo mỗi nghị kh nq dt');

/** Verbs of a movement, which another figure tells. */
export const movement = wordSet('tăng giảm');

const longestCompletion = 14;

/** Where the evidence of a figure ends: with its unit and what directly completes it. */
export function endOf(figure: Figure): number {
  const { reading, next, sentence } = figure;
  let at = next;
  if (completing.has(word(reading, at)))
    while (
      at < sentence.to &&
      at < next + longestCompletion &&
      !/^[,;.:()]$/.test(word(reading, at)) &&
      !(word(reading, at) === 'và' && opensNext(reading, at + 1)) &&
      // `tăng 2% so với cùng kỳ trong đó doanh thu lữ hành …`.
      !(word(reading, at) === 'trong' && word(reading, at + 1) === 'đó') &&
      !isNumeral(reading, at)
    )
      at++;
  return word(reading, at) === ')' && figure.bracket >= 0 ? at + 1 : at;
}

const stating = wordSet('đạt bằng chiếm');

/** `đạt 18% kế hoạch và | cấp huyện đạt 24% kế hoạch`: whether a measure, a movement or a clause with a figure of its own begins at a token. */
function opensNext(reading: Reading, from: number): boolean {
  if (opensMeasure(reading, from) || movement.has(word(reading, from))) return true;
  for (let at = from; at < from + longestCompletion && reading.tokens[at]?.type === 'word'; at++)
    if (stating.has(word(reading, at))) return isNumeral(reading, at + 1) || isNumeral(reading, at + 2);
  return false;
}

/** Whether a measure of what is grown, made, earned or counted begins at a token. */
export function opensMeasure(reading: Reading, at: number): boolean {
  return measureOpening(reading.codebook).test(textOf(reading, at, at + 3));
}

const measureOpening = wordPattern(
  '^(?:{measure}|(?:tổng )?số|(?:tổng )?(?:thu|chi) (?:ngân|nội|từ|thường|đầu|tiền|thuế|phí|cân|bổ|khác)) ',
);
