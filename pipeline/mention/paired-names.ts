import { dashes, type Found, foundOne, isNumberAt, isWhole, mentionOf, type Reader, wordAt } from './reader.ts';
import { readMeasure } from './units.ts';

const scores = /(?:^t[ỷỉ] số|^chung cuộc| thắng| thua| hòa)$/;

/** `thắng với tỷ số 3 - 1`, `hòa 1-1`, `đường 3 tháng 2`: two numbers by which a match or a road is called. */
export function pairName(reader: Reader, at: number): Found | null {
  if (!isWhole(wordAt(reader, at), 2) || !isNumberAt(reader, at + 2) || !isWhole(wordAt(reader, at + 2), 2))
    return null;
  const joint = wordAt(reader, at + 1);
  const before = `${wordAt(reader, at - 2)} ${wordAt(reader, at - 1)}`;
  const isScore = dashes.has(joint) && scores.test(before) && readMeasure(reader, at + 3).unit === null;
  const isRoad = joint === 'tháng' && /^(?:đường|phố|trường)$/.test(wordAt(reader, at - 1));
  return isScore || isRoad
    ? foundOne(mentionOf(reader, 'identifier', 'name', at, at + 3, { reason: 'part of a name' }), at + 3)
    : null;
}
