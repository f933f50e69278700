import type { Unit } from '../codebook.ts';
import { becoming, functionWords, isHalfOfNoun } from './compounds.ts';
import { isMedal } from './medals.ts';
import { readMultiplier } from './multipliers.ts';
import {
  dashes,
  isCapitalAt,
  isGlued,
  isNumberAt,
  isWhole,
  isWordAt,
  type Reader,
  textOf,
  unitAt,
  wordAt,
} from './reader.ts';
import type { Token } from './tokens.ts';
import type { Mention } from './types.ts';
import { currencyBefore, saysMoney } from './unsaid-money.ts';
import { wordSet } from './words.ts';

/** A multiplier word and a unit behind a figure, with the token behind them. */
export interface Measure {
  unit: string | null;
  unitText: string | null;
  unitClass: Unit['class'] | null;
  unitMult: number;
  /** `rưỡi`: half more of what the multiplier says. */
  half: boolean;
  next: number;
}

/** Reads multiplier and unit at a token; a measure without either has only `next`. */
export function readMeasure(reader: Reader, at: number): Measure {
  if (isMedal(reader, at))
    return {
      unit: '{prize}',
      unitText: textOf(reader, at, at + 1),
      unitClass: 'count',
      unitMult: 0,
      half: false,
      next: at + 1,
    };
  const { power, next: behind, money, half } = readMultiplier(reader, isStrayPoint(reader, at) ? at + 1 : at);
  const base: Measure = { unit: null, unitText: null, unitClass: null, unitMult: power, half, next: behind };
  if (money !== null) return divide(reader, { ...base, unit: 'VND', unitText: money, unitClass: 'money' }, behind);
  const found = readUnit(reader, behind, base);
  if (found) return divide(reader, found, behind);
  if (power < 6) return base;
  const foreign = currencyBefore(reader, at);
  if (foreign !== null) return divide(reader, { ...base, unit: foreign, unitClass: 'money' }, behind);
  const rate = divide(reader, { ...base, unit: 'VND', unitClass: 'money' }, behind);
  return rate.next > behind || saysMoney(reader, at, power) ? rate : base;
}

/** `1.131.tấn`: a point between a figure and its unit, where no sentence ends. */
function isStrayPoint(reader: Reader, at: number): boolean {
  return (
    wordAt(reader, at) === '.' &&
    isGlued(reader, at) &&
    isGlued(reader, at + 1) &&
    !isCapitalAt(reader, at + 1) &&
    unitAt(reader, at + 1) !== null
  );
}

/** One unit at a token: of the codebook, `m [3]`, a list such as `xã, phường`, or an unknown noun. */
function readUnit(reader: Reader, at: number, base: Measure): Measure | null {
  const token = reader.tokens[at];
  if (token === undefined || token.type === 'number') return null;
  const power = powerOfMetre(reader, at);
  if (power) return { ...base, unit: power.unit, unitText: power.text, unitClass: 'measure', next: power.next };
  // `8 triệu đông/người/năm`: behind millions, and before no word, a slip for the dong.
  if (base.unitMult >= millions && dongSlips.has(token.fold) && !isWordAt(reader, at + 1))
    return { ...base, unit: 'VND', unitText: textOf(reader, at, at + 1), unitClass: 'money', next: at + 1 };
  const found = unitAt(reader, at);
  if (found && (base.unitMult > 0 || found.next > at + 1 || !isHalfOfNoun(token.fold, wordAt(reader, found.next)))) {
    const { value, next } = found;
    if (value.code === '{crop_season}' && isOffence(reader, next))
      return { ...base, unit: '{case}', unitText: textOf(reader, at, at + 1), unitClass: 'count', next: at + 1 };
    const unitText = textOf(reader, at, next);
    const measure = { ...base, unit: value.code, unitText, unitClass: value.class, next };
    if (reader.lexicon.placeWords.has(unitText.toLowerCase())) return administrativeList(reader, measure, at);
    return value.class === 'measure' || travelling.has(value.code) ? product(reader, measure, at) : measure;
  }
  if (token.type !== 'word' || token.digits || functionWords.has(token.fold)) return null;
  if (isCapitalAt(reader, at) || becoming.has(`${token.fold} ${wordAt(reader, at + 1)}`)) return null;
  const next = found ? at + 2 : at + 1;
  return { ...base, unitText: textOf(reader, at, next), next };
}

/** The power of ten of `triệu`. */
const millions = 6;
/** How `đồng` is misspelt by a letter or its tone. */
const dongSlips = wordSet('đông dồng đòng');

/** `15 vụ sản xuất, buôn bán hàng giả`, `2 vụ sản xuất trái phép`: cases of what is forbidden, and no season. */
function isOffence(reader: Reader, at: number): boolean {
  const joint = wordAt(reader, at);
  return joint === ',' || joint === 'và' ? dealing.has(wordAt(reader, at + 1)) : forbidden.has(joint);
}

const dealing = wordSet('buôn mua tàng vận kinh lưu');
const forbidden = wordSet('hàng trái thuốc rượu thực mỹ');

/** `m [3]`, `km ²`, `m 3`: what converters make of m³. */
function powerOfMetre(reader: Reader, at: number): { unit: string; text: string; next: number } | null {
  const metre = wordAt(reader, at);
  if (metre !== 'm' && metre !== 'km') return null;
  const bracketed = wordAt(reader, at + 1) === '[' && wordAt(reader, at + 3) === ']';
  const power = wordAt(reader, bracketed ? at + 2 : at + 1);
  const next = bracketed ? at + 4 : at + 2;
  const isSquare = power === '2' || power === '²';
  if (!isSquare && power !== '3' && power !== '³') return null;
  // `dài 5 m 3 tầng` is another figure.
  if (!bracketed && isNumberAt(reader, at + 1) && isWordAt(reader, next) && !functionWords.has(wordAt(reader, next)))
    return null;
  return { unit: `${metre}${isSquare ? 2 : 3}`, text: `${metre}${isSquare ? '²' : '³'}`, next };
}

/** `huyện, thành phố` and `tỉnh/thành phố` are one unit; `xã, phường Tân Phong` is a unit and a name. */
function administrativeList(reader: Reader, measure: Measure, at: number): Measure {
  let { next } = measure;
  for (;;) {
    const sign = wordAt(reader, next);
    const behind = sign === ',' || sign === '/' || sign === 'và' ? next + 1 : next;
    const more = unitAt(reader, behind);
    if (!more || !reader.lexicon.placeWords.has(textOf(reader, behind, more.next).toLowerCase())) break;
    if (isCapitalAt(reader, more.next) && !isCapitalAt(reader, behind)) break;
    // `12 xã, xã đạt chuẩn nâng cao có 3 xã`: the next of its sort.
    if (more.value.code === measure.unit && wordAt(reader, behind) === wordAt(reader, at)) break;
    next = more.next;
  }
  return next === measure.next ? measure : { ...measure, next, unitText: textOf(reader, at, next) };
}

/** Units of those whom transport counts times their way. */
const travelling = new Set(['{traveller}', '{visit}', '{person}']);

/** `tấn.km`, `hành khách.km`, `người km`: transport is weight, or those carried, times way. */
function product(reader: Reader, measure: Measure, at: number): Measure {
  const sign = wordAt(reader, measure.next);
  const isJoined = (sign === '.' || dashes.has(sign) || sign === '*') && isGlued(reader, measure.next + 1);
  const next = measure.next + (isJoined ? 2 : 1);
  if (wordAt(reader, next - 1) !== 'km') return measure;
  return { ...measure, unit: `${measure.unit}.km`, unitClass: 'measure', unitText: textOf(reader, at, next), next };
}

/** Units behind slashes: `triệu đồng/người/năm`, `m3/ngày đêm`, `giường/10.000 dân`, `triệu đồng/01 hộ`. */
function divide(reader: Reader, measure: Measure, from: number): Measure {
  let { unit, next } = measure;
  let isDivided = false;
  if (unit !== null) next = behindNoun(reader, measure);
  while (wordAt(reader, next) === '/') {
    // `69 vụ/01 bị can`: cases, and the persons in them.
    if (unit === '{case}' && /^0?1$/.test(wordAt(reader, next + 1))) break;
    const per = denominator(reader, next + 1, measure.unitClass);
    if (!per) break;
    // `2,1 con/phụ nữ`: no animals.
    if (unit === '{animal}' && per.code === '{woman}') unit = '{child}';
    unit = unit === null || per.code === null ? null : `${unit}/${per.code}`;
    next = per.next;
    isDivided = true;
  }
  if (next === measure.next || !isDivided) return measure;
  // Where the money goes unsaid, `triệu/người` is what stands there.
  const unitText = textOf(reader, measure.unitText === null ? from + 1 : from, next);
  const { unitClass } = measure;
  return { ...measure, unit, unitText, unitClass: unit === null ? null : unitClass, next };
}

/** Most words of what is measured between a unit and its slash: `45 tấn rác thải/ngày`. */
const mostNouns = 2;

/** Token of the slash behind a noun that says what is measured; the token behind the unit without. */
function behindNoun(reader: Reader, { next, unit }: Measure): number {
  let slash = next;
  while (slash < next + mostNouns && isWordAt(reader, slash) && !reader.tokens[slash]?.digits) {
    if (functionWords.has(wordAt(reader, slash)) || isCapitalAt(reader, slash)) return next;
    slash++;
  }
  const isRate = slash > next && wordAt(reader, slash) === '/' && isGlued(reader, slash) && isGlued(reader, slash + 1);
  const per = isRate ? unitAt(reader, slash + 1)?.value.code : undefined;
  // `100% ấp/khu phố`: a share of the one and the other.
  return per !== undefined && (unit !== '%' || times.has(per)) ? slash : next;
}

/** Units of time that a share may be told of. */
const times = new Set(['a', 'mo', 'd', 'h']);

/** What a rate is measured against. `45,8 tỷ đồng/6.521 hộ` is a pair of figures, no rate. */
function denominator(
  reader: Reader,
  at: number,
  of: Unit['class'] | null,
): { code: string | null; next: number } | null {
  const known = unitAt(reader, at);
  // `4.200 người/chỉ tiêu 4.000 người`, `38 tỷ đồng/chỉ tiêu đại hội là 36 tỷ đồng`: done, and planned.
  const isPlan = plans.has(wordAt(reader, at)) && known;
  if (isPlan && (of === 'money' || isNumberAt(reader, known.next))) return null;
  // `40 triệu đồng/ha/vụ`: a season, and no case.
  const isSeason = wordAt(reader, at) === 'vụ' && known?.value.code === '{case}' && of !== 'count';
  if (known) return { code: isSeason ? '{crop_season}' : known.value.code, next: known.next };
  if (isNumberAt(reader, at)) {
    const unit = unitAt(reader, at + 1);
    if (!unit) return null;
    const base = baseOfRate(wordAt(reader, at));
    if (base === '') return { code: unit.value.code, next: unit.next };
    const isRate = base !== null && (isPeople(unit.value) || unit.value.class === 'measure') && of !== 'money';
    return isRate ? { code: `${base}${unit.value.code}`, next: unit.next } : null;
  }
  const token = reader.tokens[at];
  if (token?.type !== 'word' || !isGlued(reader, at) || token.digits) return null;
  const sold = of === 'money' ? soldBy.get(token.fold) : undefined;
  if (sold && wordAt(reader, at + 1) !== 'tiêu') return { code: sold, next: behindSize(reader, at + 1) };
  if (functionWords.has(token.fold) || isCapitalAt(reader, at)) return null;
  return { code: null, next: at + 1 };
}

/** `350.000 đồng/bình 12 kg`: the token behind the size of what is sold. */
function behindSize(reader: Reader, at: number): number {
  const size = isNumberAt(reader, at) ? unitAt(reader, at + 1) : null;
  return size?.value.class === 'measure' ? size.next : at;
}

const plans = wordSet('chỉ kế mục');
/** What goods are sold by: words for much else, but behind money and a slash. */
const soldBy: ReadonlyMap<string, string> = new Map([
  ['chỉ', 'chi'],
  ['lượng', 'luong'],
  ['chục', '10.{item}'],
  ['trái', '{egg}'],
  ['khối', 'm3'],
  ['ký', 'kg'],
  ...['bao', 'bình', 'bó', 'nải', 'vỉ', 'vé'].map((one) => [one, '{item}'] as const),
]);

/** Bases of rates as UCUM: `10.000` is 10*4, `01` nothing; null for other figures. */
function baseOfRate(text: string): string | null {
  if (text === '1' || text === '01') return '';
  const power = powerOfTen(text);
  return power === null ? null : `10*${power}`;
}

/** 2 to 6 for `100` to `1.000.000`; null for other figures. */
export function powerOfTen(text: string): number | null {
  if (text.charCodeAt(0) !== 49 || text.length < 3 || text.length > 9) return null;
  let zeros = 0;
  for (let i = 1; i < text.length; i++) {
    if (text.charCodeAt(i) === 48) zeros++;
    else if (text.charCodeAt(i) !== 46) return null;
  }
  const isWritten =
    isWhole(text, 9) || text === '1.000' || text === '10.000' || text === '100.000' || text === '1.000.000';
  return isWritten && zeros >= 2 ? zeros : null;
}

const people = new Set(['{person}', '{child}', '{live_birth}', '{woman}', '{household}', '{worker}', '{pupil}']);

/** Whether a unit counts people, as bases of rates do. */
export function isPeople(unit: Unit): boolean {
  return people.has(unit.code) || unit.code.startsWith('10*');
}

/** The fields of a mention that a measure gives. */
export function measureFields(reader: Reader, measure: Measure, end: number): Partial<Mention> {
  const last = reader.tokens[measure.next - 1] as Token;
  return {
    unit: measure.unit,
    unitText: measure.unitText,
    unitClass: measure.unitClass,
    unitMult: measure.unitMult,
    unitEnd: Math.max(end, last.end),
  };
}
