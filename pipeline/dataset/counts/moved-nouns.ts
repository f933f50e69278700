import { wordSet } from '../../mention/words.ts';
import { isFigure, type Reading, word } from '../reading/reading.ts';
import { isBoundary } from './phrase-boundaries.ts';

/** How far before a movement the verb stands that it is told with, in tokens. */
const longestIndex = 10;

/** How much something moved: `giảm nhanh`. */
const degrees = wordSet('nhanh mạnh sâu nhẹ khá cao chậm đều');

/** What is counted by how it moved. */
const movable = wordSet('nhóm ngành mặt sản chỉ lĩnh loại khoản');

/** `9/11 nhóm hàng có chỉ số giá tăng`, `5 huyện có tỷ lệ hộ nghèo giảm nhanh`, `9/11 nhóm hàng tăng so với tháng trước`: how those counted moved. */
export function describesMove(reading: Reading, at: number): boolean {
  const next = degrees.has(word(reading, at + 1)) ? at + 2 : at + 1;
  if (!isBoundary(reading, next) && !/^(?:so|là|gồm|như|và)$/.test(word(reading, next))) return false;
  for (let i = at - 1; i > at - longestIndex; i--) {
    if (word(reading, i) === 'có') return true;
    if (isFigure(reading, i)) return movable.has(word(reading, i + 1));
    if (isBoundary(reading, i)) return false;
  }
  return false;
}
