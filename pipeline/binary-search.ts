/**
 * Position of the first of some ordered items that is not before what is sought.
 *
 * @param isBefore whether the item at a position is: true up to the position sought, false from there on.
 */
export function firstPosition(length: number, isBefore: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Position of the first of ascending numbers that is not below a bound. */
export function firstFrom(ascending: ArrayLike<number>, bound: number): number {
  return firstPosition(ascending.length, (at) => (ascending[at] as number) < bound);
}

/** Position of the first of some parts of a text, in reading order, that starts at or after an offset. */
export function firstStarting(parts: readonly { start: number }[], offset: number): number {
  return firstPosition(parts.length, (at) => (parts[at] as { start: number }).start < offset);
}
