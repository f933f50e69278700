import { type Reader, wordAt } from './reader.ts';
import { wordSet } from './words.ts';

/** Words near a figure in millions that say money: the unit may then go unsaid. */
const moneyWords = wordSet(
  'vốn tiền thu chi giá phí tư doanh sách nộp vay nợ quỹ trị trợ lương thuế toán tặng thưởng phạt quà kinh dư ngân thu nhập đồng tỷ ủng quyên',
);
/** How far back such a word may stand. */
const moneyReach = 12;

/** Whether a figure without a unit is money: thousands of millions always, millions where the words around say so. */
export function saysMoney(reader: Reader, at: number, power: number): boolean {
  if (power >= 9) return true;
  for (let i = at - 2; i >= 0 && i > at - 2 - moneyReach; i--) if (moneyWords.has(wordAt(reader, i))) return true;
  return false;
}

/** `xuất khẩu nông sản 15,3 tỷ USD; thủy sản 6,9 tỷ`: the foreign currency of the amount before, in a sentence of trade that names it once; null elsewhere. */
export function currencyBefore(reader: Reader, at: number): string | null {
  if (!tellsOfTrade(reader, at)) return null;
  const last = reader.mentions.findLast(({ unitClass }) => unitClass === 'money');
  return !last?.unit || last.unit.startsWith('VND') || last.unit.includes('/') ? null : last.unit;
}

/** Whether the sentence before tells of buying or selling abroad. */
function tellsOfTrade(reader: Reader, at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - tradeReach; i--) {
    const word = wordAt(reader, i);
    if (word === 'khẩu') return true;
    if (/^[.!?]$/.test(word)) return false;
  }
  return false;
}

/** How far before an amount its sentence says that it is of trade, in tokens. */
const tradeReach = 60;
