import { isGlued, type Reader, wordAt } from './reader.ts';
import { wordSet } from './words.ts';

/** Multiplier words with their powers of ten. */
const powers: ReadonlyMap<string, number> = new Map([
  ['chục', 1],
  ['trăm', 2],
  ['nghìn', 3],
  ['ngàn', 3],
  // A slip for `nghìn`.
  ['ngìn', 3],
  ['vạn', 4],
  ['triệu', 6],
  ['tr', 6],
  ['tỷ', 9],
  ['tỉ', 9],
]);

/** Multipliers that hold the dong, with the unit that they stand for. */
const money: ReadonlyMap<string, number> = new Map([
  ['trđ', 6],
  ['trđồng', 6],
  ['triệuđồng', 6],
  ['tỷđ', 9],
  ['tỉđ', 9],
  ['tỷđồng', 9],
  ['nghìnđồng', 3],
]);

/** Second words of rates, whose first is `tỷ`. */
const rates = wordSet('lệ trọng');

/** What multiplier words say, and the token behind them. */
export interface Multiplier {
  power: number;
  /** The unit inside a word such as `trđ`; null without one. */
  money: string | null;
  half: boolean;
  next: number;
}

/** `triệu`, `nghìn tỷ`, `trđ`, `tr.đ`, `tỷ.đ`, `tỷ rưỡi`. */
export function readMultiplier(reader: Reader, at: number): Multiplier {
  let power = 0;
  let next = at;
  for (;;) {
    const word = wordAt(reader, next);
    const more = powers.get(word);
    if (more === undefined) {
      const dong = money.get(word);
      if (dong !== undefined) return { power: power + dong, money: 'đồng', half: false, next: next + 1 };
      break;
    }
    // `4 Tỷ lệ che phủ rừng`: the ordinal of a row.
    if (more === 9 && rates.has(wordAt(reader, next + 1))) break;
    // `5 vạn dân` counts people; `giường/vạn dân` is read as a unit. `nghìn tỷ` multiplies, `tỷ triệu` does not.
    if (power > 0 && more <= power && power > 3) break;
    if (next - at >= 3) break;
    power += more;
    next++;
    // Behind a whole word, `đồng` may open the next sentence: `5 tỷ. Đồng thời, …`.
    const dong = wordAt(reader, next) === '.' ? wordAt(reader, next + 1) : '';
    if (dong === 'đ' || (word === 'tr' && dong === 'đồng')) {
      return { power, money: dong, half: false, next: next + 2 };
    }
    // `281,3 tr.người`.
    if (word === 'tr' && dong !== '' && isGlued(reader, next) && isGlued(reader, next + 1)) next++;
  }
  const half = next > at && wordAt(reader, next) === 'rưỡi';
  return { power, money: null, half, next: half ? next + 1 : next };
}

/** Whether a word multiplies the figure before it. */
export function isMultiplier(word: string): boolean {
  return powers.has(word) || money.has(word);
}
