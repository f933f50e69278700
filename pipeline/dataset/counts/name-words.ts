import { isCapital, type Reading } from '../reading/reading.ts';

/** `xã Mường Bằng`, `bản Nậm Sang`: whether a word goes on with a name, whatever it means elsewhere; of what is all in capitals nothing tells. */
export function goesOnName(reading: Reading, at: number): boolean {
  return isCapital(reading, at) && isCapital(reading, at - 1) && !isUpperCase(reading, at);
}

function isUpperCase({ text, tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  const letters = token ? text.slice(token.start, token.end) : '';
  return letters === letters.toUpperCase();
}
