import { type Reader, wordAt } from './reader.ts';

/** Medals by their metals, in the order that they are told in. */
export const metals = ['vàng', 'bạc', 'đồng'];

/** `21 vàng, 25 bạc, 40 đồng`: medals, each beside the next or the one before, and no money. */
export function isMedal(reader: Reader, at: number): boolean {
  const metal = metals.indexOf(wordAt(reader, at));
  if (metal < 0) return false;
  const isBehind = metal > 0 && wordAt(reader, at - 3) === metals[metal - 1] && joins(wordAt(reader, at - 2));
  return isBehind || (wordAt(reader, at + 3) === metals[metal + 1] && joins(wordAt(reader, at + 1)));
}

function joins(word: string): boolean {
  return word === ',' || word === 'và';
}
