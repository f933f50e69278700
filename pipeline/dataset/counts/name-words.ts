import { isInCapitals } from '../../document/letters.ts';
import { isCapital, type Reading, textOf } from '../reading/reading.ts';

/** `xã Mường Bằng`, `bản Nậm Sang`: whether a word goes on with a name, whatever it means elsewhere; of what is all in capitals nothing tells. */
export function goesOnName(reading: Reading, at: number): boolean {
  return isCapital(reading, at) && isCapital(reading, at - 1) && !isInCapitals(textOf(reading, at, at + 1));
}
