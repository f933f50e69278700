import { dashes, type Found, foundOne, isNumberAt, mentionOf, type Reader, unitAt, wordAt } from './reader.ts';
import { wordSet } from './words.ts';

const degree = new Set(['°', 'º', '˚']);
const minute = new Set(["'", '’', '′', '‘']);
const second = new Set(['"', '”', '″']);
/** Words behind degrees that say of which circle they are. */
const circles = wordSet('vĩ kinh');
/** Metres of the national grid, from its zero. */
const gridNumber = /^\d{6,7}(?:[.,]\d+)?$|^\d{3}\.\d{3}|^\d\.\d{3}\.\d{3}/;

/** `21°45’49” vĩ bắc`, `từ 105° kinh đông`, `X = 1645320,5`: where something lies, which measures nothing. */
export function coordinate(reader: Reader, at: number): Found | null {
  // `15,5 độ vĩ Bắc`.
  if (wordAt(reader, at + 1) === 'độ' && circles.has(wordAt(reader, at + 2))) return located(reader, at, at + 1);
  const isOfGrid = /^[=:]$/.test(wordAt(reader, at - 1)) && /^[xy]$/.test(wordAt(reader, at - 2));
  // `Y: 552310 hộ`: so many of something; metres are of the grid.
  const unit = isOfGrid ? unitAt(reader, at + 1)?.value.code : undefined;
  if (isOfGrid && (unit === undefined || unit === 'm') && gridNumber.test(wordAt(reader, at)))
    return located(reader, at, at + 1);
  if (!degree.has(wordAt(reader, at + 1)) || unitAt(reader, at + 1)) return null;
  let to = at + 2;
  for (const signs of [minute, second]) {
    if (!isNumberAt(reader, to)) break;
    to++;
    while (signs.has(wordAt(reader, to))) to++;
  }
  const isOfCircle = to > at + 2 || circles.has(wordAt(reader, wordAt(reader, to) === 'độ' ? to + 1 : to));
  // `từ 21° - 22° vĩ bắc`.
  const isOfRange = dashes.has(wordAt(reader, to)) && degree.has(wordAt(reader, to + 2));
  return isOfCircle || isOfRange ? located(reader, at, to) : null;
}

function located(reader: Reader, at: number, to: number): Found {
  return foundOne(mentionOf(reader, 'identifier', 'coordinate', at, to, { reason: 'part of a name' }), to);
}
