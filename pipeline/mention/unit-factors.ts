import { type Found, foundOne, mentionOf, type Reader, unitAt, wordAt } from './reader.ts';
import { powerOfTen } from './units.ts';

/** `Đơn vị tính: 1.000 đồng`, `Chi thường xuyên (1.000 đồng)`: how many of a unit the figures of a table are in. */
export function unitFactor(reader: Reader, at: number): Found | null {
  if (powerOfTen(wordAt(reader, at)) === null || !(isDeclared(reader, at) || isWholeBracket(reader, at))) return null;
  return foundOne(mentionOf(reader, 'other', 'unit factor', at, at + 1, { reason: 'part of a unit' }), at + 1);
}

function isDeclared(reader: Reader, at: number): boolean {
  const last = wordAt(reader, at - 1) === ':' ? at - 2 : at - 1;
  const word = wordAt(reader, last);
  if (word === 'đvt' || (word === 'tính' && wordAt(reader, last - 1) === 'vị')) return true;
  // `đơn vị 1.000 …` without a colon may be the count of units.
  return last === at - 2 && (word === 'đv' || (word === 'vị' && wordAt(reader, last - 1) === 'đơn'));
}

/** Whether a factor and its unit are a bracket that a caption or the head of a column ends with. */
function isWholeBracket(reader: Reader, at: number): boolean {
  // Nothing but a bracket is no caption.
  if (at < 2 || wordAt(reader, at - 1) !== '(') return false;
  const unit = unitAt(reader, at + 1);
  return unit !== null && wordAt(reader, unit.next) === ')' && unit.next + 1 === reader.tokens.length;
}
