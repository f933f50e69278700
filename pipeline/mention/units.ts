import type { Unit } from '../codebook.ts';
import { multipliers } from './numbers.ts';
import { isGlued, isNumberAt, type Reader, wordAt } from './reader.ts';
import type { Token } from './tokens.ts';
import type { Mention } from './types.ts';

/** A multiplier word and a unit behind a figure, with the token behind them. */
export interface Measure {
  unit: string | null;
  unitText: string | null;
  unitClass: Unit['class'] | null;
  unitMult: number;
  next: number;
  /** Digits inside the unit (`m2`, `m [3]`), which the ledger accounts for. */
  inside: { from: number; to: number }[];
}

const administrative = new Set([
  'xã',
  'phường',
  'thị trấn',
  'huyện',
  'quận',
  'thị xã',
  'thành phố',
  'tỉnh',
  'thôn',
  'bản',
  'tổ dân phố',
]);
/** Words that make something else of a unit in front of them: `đồng bào`, `con đường`, `điểm du lịch`. */
const notUnits: Record<string, Set<string>> = {
  đồng: new Set(['bào', 'chí', 'thời', 'bộ', 'ý', 'loạt']),
  con: new Set(['đường', 'người', 'em', 'dấu', 'số', 'giống']),
  điểm: new Set([
    'du',
    'dân',
    'trường',
    'tái',
    'bưu',
    'bán',
    'nóng',
    'tham',
    'đỗ',
    'sạt',
    'sinh',
    'đến',
    'giao',
    'đen',
    'tập',
    'trung',
    'cấp',
    'thu',
    'mỏ',
  ]),
  đ: new Set(['/c']),
};
const functionWords = new Set(
  (
    'và của là có được với tại ở về cho từ đến trong trên dưới theo do bởi như gồm thì mà để nên tăng giảm đạt bằng so chiếm ' +
    'còn vượt ước khoảng hơn gần đã đang sẽ chưa không này đó trở thuộc hoặc xuống lên nhằm trước sau vào ra'
  ).split(' '),
);

/** Reads multiplier and unit at a token; a measure without either has only `next`. */
export function readMeasure(reader: Reader, at: number): Measure {
  const { power, next, money } = readMultiplier(reader, at);
  if (money) return { ...none(next), unit: 'VND', unitText: money, unitClass: 'money', unitMult: power };
  const first = readUnit(reader, next);
  if (!first) {
    const implied = power >= 6 && /^(?:[.,;:)]|\/|và|$)/.test(wordAt(reader, next));
    const base: Measure = { ...none(next), unitMult: power };
    if (implied) Object.assign(base, { unit: 'VND', unitClass: 'money' });
    return wordAt(reader, next) === '/' && implied ? divide(reader, base, next) : base;
  }
  const measure: Measure = { ...first, unitMult: power };
  return divide(reader, measure, at === first.next ? next : next);
}

function none(next: number): Measure {
  return { unit: null, unitText: null, unitClass: null, unitMult: 0, next, inside: [] };
}

/** `triệu`, `nghìn tỷ`, `trđ`, `tr.đ`: the power of ten; `money` where the word holds the dong. */
function readMultiplier(reader: Reader, at: number): { power: number; next: number; money: string | null } {
  let power = 0;
  let next = at;
  for (;;) {
    const word = wordAt(reader, next);
    const more = multipliers.get(word);
    // `vạn dân` is a unit, and a multiplier of a multiplier is only larger: `nghìn tỷ`.
    if (
      more === undefined ||
      (power > 0 && more <= power && power !== 3) ||
      (word === 'vạn' && wordAt(reader, next + 1) === 'dân')
    )
      break;
    power += more;
    next++;
    if (word === 'trđ' || word === 'tỷđ') return { power, next, money: 'đ' };
    if (word === 'tr' && wordAt(reader, next) === '.' && wordAt(reader, next + 1) === 'đ')
      return { power, next: next + 2, money: 'đ' };
  }
  return { power, next, money: null };
}

/** One unit at a token: of the codebook, `m [3]`, a list such as `xã, phường`, or an unknown noun. */
function readUnit(reader: Reader, at: number): Measure | null {
  const cubic = cubicMetre(reader, at);
  if (cubic) return cubic;
  const found = reader.lexicon.units.match(reader.tokens, at);
  if (found && notUnits[wordAt(reader, at)]?.has(wordAt(reader, found.next))) return null;
  if (found) {
    const text = textOf(reader, at, found.next);
    const measure = { ...none(found.next), unit: found.value.code, unitText: text, unitClass: found.value.class };
    measure.inside = digitsInside(reader, at, found.next);
    return administrative.has(text.toLowerCase()) ? administrativeList(reader, measure, at) : measure;
  }
  const word = reader.tokens[at];
  if (word?.type !== 'word' || functionWords.has(word.fold) || /\d/.test(word.fold)) return null;
  const text = textOf(reader, at, at + 1);
  return text === text.toLowerCase() ? { ...none(at + 1), unitText: text } : null;
}

/** `m [3]`, `m 3`: what a converter made of m³. */
function cubicMetre(reader: Reader, at: number): Measure | null {
  if (wordAt(reader, at) !== 'm' || wordAt(reader, at + 1) !== '[' || wordAt(reader, at + 3) !== ']') return null;
  const power = wordAt(reader, at + 2);
  if (power !== '2' && power !== '3') return null;
  const inside = [{ from: at + 2, to: at + 3 }];
  return { ...none(at + 4), unit: `m${power}`, unitText: power === '2' ? 'm²' : 'm³', unitClass: 'measure', inside };
}

/** `huyện, thành phố` and `tỉnh/thành phố` are one unit. */
function administrativeList(reader: Reader, measure: Measure, at: number): Measure {
  let { next } = measure;
  for (;;) {
    const sign = wordAt(reader, next);
    const behind = sign === ',' || sign === '/' || sign === 'và' ? next + 1 : next;
    const more = reader.lexicon.units.match(reader.tokens, behind);
    if (!more || !administrative.has(textOf(reader, behind, more.next).toLowerCase())) break;
    next = more.next;
  }
  return next === measure.next ? measure : { ...measure, next, unitText: textOf(reader, at, next) };
}

/** Units behind slashes: `triệu đồng/người/năm`, `m3/ngày đêm`, `giường/10.000 dân`. */
function divide(reader: Reader, measure: Measure, from: number): Measure {
  let result = measure;
  while (wordAt(reader, result.next) === '/') {
    const behind = result.next + 1;
    const base = isNumberAt(reader, behind) ? baseOfRate(wordAt(reader, behind)) : null;
    const unit = reader.lexicon.units.match(reader.tokens, base === null ? behind : behind + 1);
    if (!unit || (isNumberAt(reader, behind) && base === null)) break;
    const code = base === null ? unit.value.code : `${base}${unit.value.code}`;
    const inside = base === null ? digitsInside(reader, behind, unit.next) : [{ from: behind, to: behind + 1 }];
    result = {
      ...result,
      unit: result.unit === null ? null : `${result.unit}/${code}`,
      next: unit.next,
      inside: [...result.inside, ...inside],
    };
    result.unitText = textOf(reader, from, result.next).replace(/^\//, '');
  }
  return result;
}

/** `10.000` before `dân` is the base of a rate, 10*4 in UCUM; other figures behind a slash are figures. */
function baseOfRate(text: string): string | null {
  const value = text.replaceAll('.', '');
  return /^10{2,5}$/.test(value) ? `10*${value.length - 1}` : null;
}

function digitsInside(reader: Reader, from: number, to: number): { from: number; to: number }[] {
  const inside: { from: number; to: number }[] = [];
  for (let i = from; i < to; i++) if (/\d/.test(wordAt(reader, i))) inside.push({ from: i, to: i + 1 });
  return inside;
}

function textOf(reader: Reader, from: number, to: number): string {
  return reader.text.slice((reader.tokens[from] as Token).start, (reader.tokens[to - 1] as Token).end);
}

/** The fields of a mention that a measure gives. */
export function measureFields(reader: Reader, measure: Measure, end: number): Partial<Mention> {
  const last = reader.tokens[measure.next - 1];
  return {
    unit: measure.unit,
    unitText: measure.unitText,
    unitClass: measure.unitClass,
    unitMult: measure.unitMult,
    unitEnd: Math.max(end, last?.end ?? end),
  };
}

/** Whether a unit stands at a token, directly behind the figure or not. */
export function hasUnit(reader: Reader, at: number): boolean {
  const glued = isGlued(reader, at);
  return reader.lexicon.units.match(reader.tokens, at) !== null || (multipliers.has(wordAt(reader, at)) && !glued);
}
