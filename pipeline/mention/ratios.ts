import { readNumber } from './numbers.ts';
import {
  dashes,
  type Found,
  foundOne,
  isGlued,
  isNumberAt,
  isWhole,
  mentionOf,
  type Reader,
  unitAt,
  wordAt,
} from './reader.ts';
import { slipOf } from './spacing.ts';
import type { Token } from './tokens.ts';
import { isPeople, measureFields, powerOfTen, readMeasure } from './units.ts';

const scales = new Set(['200', '250', '500', '1000', '2000', '5000', '10000', '25000', '50000', '100000', '250000']);

/** `320/411 xã`, `4,5/4,5km`, `2,84/3,0 triệu lao động`, `110/KH 205 tấn`; `1/500` is the scale of a map, `5/7/9` a name. */
export function ratio(reader: Reader, at: number): Found | null {
  if (isScale(reader, at)) return foundOne(nameOf(reader, at, at + 3), at + 3);
  const repeated = repeatedUnit(reader, at);
  if (repeated) return repeated;
  if (!isFraction(reader, at)) return rangeOfAll(reader, at) ?? planned(reader, at) ?? among(reader, at);
  if (isFraction(reader, at + 2)) return chain(reader, at);
  const part = readNumber(wordAt(reader, at));
  const whole = readNumber(wordAt(reader, at + 2));
  const perPeople = rateOfPeople(reader, at);
  if (perPeople) return perPeople;
  const measure = ofYear(reader, at + 3) ? { ...unmeasured, next: at + 3 } : readMeasure(reader, at + 3);
  if (measure.unit === 'kV') return foundOne(nameOf(reader, at, at + 3), at + 3);
  if (isMapScale(reader, at) && (measure.unit === null || wordAt(reader, at - 1) === 'lệ'))
    return foundOne(nameOf(reader, at, at + 3), at + 3);
  const mention = mentionOf(reader, 'ratio', 'ratio', at, at + 3, {
    value: part.value,
    valueTo: whole.value,
    slip: slipOf(reader, at, at + 3, part.slip ?? whole.slip),
    ...measureFields(reader, measure, (reader.tokens[at + 2] as Token).end),
  });
  return foundOne(mention, measure.next);
}

/** `12-13/18 tiêu chí`: so many to so many of all that are counted. */
function rangeOfAll(reader: Reader, at: number): Found | null {
  if (!dashes.has(wordAt(reader, at + 1)) || !isFraction(reader, at + 2) || !isNumberAt(reader, at)) return null;
  const value = readNumber(wordAt(reader, at)).value ?? 0;
  const high = readNumber(wordAt(reader, at + 2)).value ?? 0;
  const valueTo = readNumber(wordAt(reader, at + 4)).value ?? 0;
  const measure = readMeasure(reader, at + 5);
  if (measure.unitClass !== 'count' || value >= high || high > valueTo) return null;
  const fields = measureFields(reader, measure, (reader.tokens[at + 4] as Token).end);
  return foundOne(mentionOf(reader, 'ratio', 'ratio', at, at + 5, { value, valueTo, ...fields }), measure.next);
}

const unmeasured = { unit: null, unitText: null, unitClass: null, unitMult: 0, half: false };

/** `bằng 1/3 năm 2019`: whether a year is named behind a fraction, of which it is. */
function ofYear(reader: Reader, at: number): boolean {
  return wordAt(reader, at) === 'năm' && /^\d{4}$/.test(wordAt(reader, at + 1));
}

/** The number behind a slash and the word for a plan, `/KH 205`; -1 where there is none. */
function behindSlash(reader: Reader, at: number): number {
  if (wordAt(reader, at) !== '/') return -1;
  const isSpelled = wordAt(reader, at + 1) === 'kế' && wordAt(reader, at + 2) === 'hoạch';
  const number = isSpelled ? at + 3 : wordAt(reader, at + 1) === 'kh' ? at + 2 : at;
  return isNumberAt(reader, number) ? number : -1;
}

/** `110/KH 205 tấn`: what was done, in the unit of what is planned. */
function planned(reader: Reader, at: number): Found | null {
  const second = isNumberAt(reader, at) ? behindSlash(reader, at + 1) : -1;
  if (second < 0) return null;
  const { value, slip } = readNumber(wordAt(reader, at));
  const end = (reader.tokens[at] as Token).end;
  const fields = measureFields(reader, readMeasure(reader, second + 1), end);
  return foundOne(mentionOf(reader, 'quantity', 'ratio', at, at + 1, { value, slip, ...fields, unitEnd: end }), at + 1);
}

/** `120 lượt/150 lượt người`: so many visits, and so many who came with them. */
function isOfVisitors(reader: Reader, slash: number): boolean {
  return (
    wordAt(reader, slash - 1) === 'lượt' &&
    wordAt(reader, slash + 2) === 'lượt' &&
    /^(?:người|công|dân|khách|cán|chiến|đồng|hội)$/.test(wordAt(reader, slash + 3))
  );
}

/** `695ha/700ha`, `12 xã/15 xã`: a ratio whose unit is written with both. */
function repeatedUnit(reader: Reader, at: number): Found | null {
  if (!isNumberAt(reader, at)) return null;
  const unit = unitAt(reader, at + 1);
  if (unit?.value.class === 'time') return null;
  const slash = unit?.next ?? readMeasure(reader, at + 1).next;
  if (slash === at + 1) return null;
  if (wordAt(reader, slash) !== '/' || !isNumberAt(reader, slash + 1) || isOfVisitors(reader, slash)) return null;
  for (let i = at + 1; i < slash; i++) if (wordAt(reader, i) !== wordAt(reader, i + slash + 1 - at)) return null;
  const [part, whole] = [readNumber(wordAt(reader, at)), readNumber(wordAt(reader, slash + 1))];
  const measure = readMeasure(reader, slash + 2);
  const mention = mentionOf(reader, 'ratio', 'ratio', at, slash + 2, {
    value: part.value,
    valueTo: whole.value,
    slip: part.slip ?? whole.slip,
    ...measureFields(reader, measure, (reader.tokens[slash + 1] as Token).end),
  });
  return foundOne(mention, measure.next);
}

/** `9 trong 12 nhóm`, `9 trong tổng số 12 nhóm`, `9 nhóm trong tổng số 12 nhóm`: so many of all that are counted. */
function among(reader: Reader, at: number): Found | null {
  if (!isNumberAt(reader, at)) return null;
  const own = wordAt(reader, at + 1) === 'trong' ? null : readMeasure(reader, at + 1);
  const joint = own === null ? at + 1 : own.next;
  if (wordAt(reader, joint) !== 'trong') return null;
  const number = wordAt(reader, joint + 1) === 'tổng' ? joint + 2 : joint + 1;
  const all = wordAt(reader, number) === 'số' ? number + 1 : number;
  if (!isNumberAt(reader, all) || (own !== null && all < joint + 2)) return null;
  const [part, whole] = [readNumber(wordAt(reader, at)), readNumber(wordAt(reader, all))];
  const measure = readMeasure(reader, all + 1);
  const isPart = (part.value ?? Number.NaN) <= (whole.value ?? Number.NaN);
  if (!isPart || measure.unitClass !== 'count' || (own !== null && own.unit !== measure.unit)) return null;
  const mention = mentionOf(reader, 'ratio', 'ratio', at, all + 1, {
    value: part.value,
    valueTo: whole.value,
    slip: part.slip ?? whole.slip,
    ...measureFields(reader, measure, (reader.tokens[all] as Token).end),
  });
  return foundOne(mention, measure.next);
}

function isFraction(reader: Reader, at: number): boolean {
  return wordAt(reader, at + 1) === '/' && isNumberAt(reader, at + 2) && isNumberAt(reader, at);
}

/** `1:5.000`: the scale of a map. */
export function isScale(reader: Reader, at: number): boolean {
  return (
    wordAt(reader, at) === '1' &&
    wordAt(reader, at + 1) === ':' &&
    isGlued(reader, at + 1) &&
    isGlued(reader, at + 2) &&
    isNumberAt(reader, at + 2)
  );
}

function isMapScale(reader: Reader, at: number): boolean {
  return wordAt(reader, at) === '1' && scales.has(wordAt(reader, at + 2).replaceAll('.', ''));
}

/** Three figures and more between slashes count nothing that a reader could tell. */
function chain(reader: Reader, at: number): Found {
  let to = at + 1;
  while (wordAt(reader, to) === '/' && isNumberAt(reader, to + 1)) to += 2;
  return foundOne(nameOf(reader, at, to), to);
}

function nameOf(reader: Reader, from: number, to: number) {
  return mentionOf(reader, 'identifier', 'ratio', from, to, { reason: 'part of a name' });
}

/** `5,2/1.000 dân`: the figure counts, what is behind the slash is its base. */
function rateOfPeople(reader: Reader, at: number): Found | null {
  const power = powerOfTen(wordAt(reader, at + 2));
  const unit = power === null ? null : (unitAt(reader, at + 2) ?? unitAt(reader, at + 3));
  if (power === null || !unit || !isPeople(unit.value)) return null;
  const { value, slip } = readNumber(wordAt(reader, at));
  // `98/100 đồng chí`: so many of a hundred; `5,2/100 dân` is a rate.
  const isOfAll = power === 2 && isWhole(wordAt(reader, at), 3) && value !== null && value <= 100;
  if (isOfAll && wordAt(reader, unit.next - 1) !== 'dân') return null;
  const first = reader.tokens[at + 2] as Token;
  const last = reader.tokens[unit.next - 1] as Token;
  const code = unit.value.code.startsWith('10*') ? unit.value.code : `10*${power}${unit.value.code}`;
  const mention = mentionOf(reader, 'quantity', 'ratio', at, at + 1, {
    value,
    slip: slipOf(reader, at, at + 1, slip),
    unit: `/${code}`,
    unitText: `/${reader.text.slice(first.start, last.end)}`,
    unitClass: 'count',
    unitMult: 0,
    unitEnd: last.end,
  });
  return foundOne(mention, unit.next);
}
