import { type Found, foundOne, isNumberAt, mentionOf, type Reader, unitAt, wordAt } from './reader.ts';

/** Units of length by which a size is told. */
const lengths = new Set(['m', 'cm', 'mm']);
const times = new Set(['x', '×']);
/** Most sides of a size. */
const mostSides = 3;

/** `40 x 60 m`, `2,5 m x 2,5 m`, `0,4 x 0,4 x 0,4m`: how large one such thing is, side by side, which no one figure measures. */
export function dimensions(reader: Reader, at: number): Found | null {
  let to = at;
  let end = at;
  let sides = 0;
  let isLength = false;
  for (; sides < mostSides && isNumberAt(reader, to); sides++) {
    end = to + 1;
    const unit = unitAt(reader, end);
    if (unit && lengths.has(unit.value.code)) {
      isLength = true;
      end = unit.next;
    }
    if (!times.has(wordAt(reader, end))) {
      sides++;
      break;
    }
    to = end + 1;
  }
  if (sides < 2 || !isLength) return null;
  return foundOne(mentionOf(reader, 'identifier', 'dimensions', at, end, { reason: 'part of a name' }), end);
}
