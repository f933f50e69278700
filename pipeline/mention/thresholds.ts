import { readNumber } from './numbers.ts';
import { comparatorBefore } from './quantities.ts';
import {
  dashes,
  type Found,
  foundOne,
  isNumberAt,
  isWhole,
  isWordAt,
  mentionOf,
  type Reader,
  unitAt,
  wordAt,
} from './reader.ts';
import { isGluedToWord } from './spacing.ts';
import type { Token } from './tokens.ts';
import { isPeople, measureFields, powerOfTen, readMeasure } from './units.ts';
import { wordSet } from './words.ts';

/** Words before an age that limits a group, or before which the group stands: `dưới 5 tuổi`, `trẻ 5 tuổi`. */
const beforeAge = wordSet(
  'dưới trên từ đủ độ tròn đến ngoài quá trẻ em cháu người dân nhi niên sinh nữ nam mẹ già nhóm lứa con giáo non',
);
const limits = wordSet('dưới trên từ đủ quá');
/** Words that make an age a measure after all: `tuổi thọ trung bình 68 tuổi`. */
const measured = wordSet('thọ bình');
const rates = wordSet('số tỷ tỉ suất bình mật');
const measureReach = 8;
/** Words before `từ … trở lên` that say that so much is reached. */
const reached = wordSet('đạt tăng giảm thêm có còn được trồng quân trưởng : là gồm hàng ước');

/** Figures that set a limit, a grade or a base: `dưới 5 tuổi`, `3 sao`, `/10.000 dân`, `TTDN>10%`. */
export function threshold(reader: Reader, at: number): Found | null {
  return (
    grade(reader, at) ??
    age(reader, at) ??
    ageBehind(reader, at) ??
    base(reader, at) ??
    yieldOfOne(reader, at) ??
    shortTime(reader, at) ??
    every(reader, at) ??
    limit(reader, at)
  );
}

/** The figure, or the two of a range, that a unit follows. */
interface Figures {
  high: number | null;
  unit: number;
}

function figuresAt(reader: Reader, at: number): Figures {
  const joint = wordAt(reader, at + 1);
  if (!dashes.has(joint) && joint !== 'đến') return { high: null, unit: at + 1 };
  const high = wordAt(reader, at + 2) === 'dưới' ? at + 3 : at + 2;
  return isNumberAt(reader, high) ? { high, unit: high + 1 } : { high: null, unit: at + 1 };
}

/** `3 sao`, `4 - 5 sao`, rice of `5% tấm`, prawns of `cỡ 20 con/kg`. */
function grade(reader: Reader, at: number): Found | null {
  const figures = figuresAt(reader, at);
  const before = wordAt(reader, at - 1);
  const isGrade =
    unitAt(reader, figures.unit)?.value.code === '{star}' ||
    (wordAt(reader, figures.unit) === '%' && wordAt(reader, figures.unit + 1) === 'tấm') ||
    before === 'cỡ' ||
    // `tôm loại 20 con/kg`; `rau các loại 160 tạ/ha` is a yield.
    (before === 'loại' &&
      wordAt(reader, figures.unit + 1) === '/' &&
      unitAt(reader, figures.unit)?.value.class !== 'measure');
  return isGrade ? other(reader, at, figures, 'grade or class') : null;
}

/** `trẻ dưới 5 tuổi`, `từ 15 - 60 tuổi`, `6-23 tháng tuổi`; the mean age of a people is a figure of its own. */
function age(reader: Reader, at: number): Found | null {
  const figures = figuresAt(reader, at);
  const code = unitAt(reader, figures.unit)?.value.code;
  if (code !== 'a{age}' && code !== 'mo{age}') return null;
  const isGroup =
    figures.high !== null ||
    code === 'mo{age}' ||
    beforeAge.has(wordAt(reader, at - 1)) ||
    wordAt(reader, figures.unit + 1) === 'trở';
  if (!isGroup || !isWhole(wordAt(reader, at), 3)) return null;
  // `tuổi nghề đạt không dưới 5 tuổi`: what is reached is measured.
  let verb = at - 1;
  while (limits.has(wordAt(reader, verb)) || wordAt(reader, verb) === 'không') verb--;
  if (wordAt(reader, verb) === 'đạt') return null;
  for (let i = at - 1; i >= 0 && i > at - measureReach; i--) if (measured.has(wordAt(reader, i))) return null;
  return other(reader, at, figures, 'threshold in a definition');
}

/** `trong độ tuổi từ 05 đến 11`, `ở độ tuổi 30 trở xuống`: ages whose unit stands before them. */
function ageBehind(reader: Reader, at: number): Found | null {
  const figures = figuresAt(reader, at);
  const isBound = wordAt(reader, figures.unit) === 'trở' && wordAt(reader, at - 2) === 'độ';
  if ((figures.high === null && !isBound) || !isWhole(wordAt(reader, at), 2)) return null;
  const unit = wordAt(reader, at - 1) === 'từ' ? at - 2 : at - 1;
  return wordAt(reader, unit) === 'tuổi' && readMeasure(reader, figures.unit).unit === null
    ? other(reader, at, figures, 'threshold in a definition')
    : null;
}

/** `bác sĩ/10.000 dân`, `số giường bệnh trên 10.000 dân`: what a rate is measured against. */
function base(reader: Reader, at: number): Found | null {
  const before = wordAt(reader, at - 1);
  if (before !== '/' && before !== 'trên' && before !== 'mỗi') return null;
  if (powerOfTen(wordAt(reader, at)) === null) return null;
  const unit = unitAt(reader, at) ?? unitAt(reader, at + 1);
  if (!unit || !isPeople(unit.value))
    return before === '/' ? other(reader, at, { high: null, unit: at + 1 }, 'base of a rate') : null;
  if (before === 'trên' && !(endsCount(reader, at - 1) && saysRate(reader, at - 1))) return null;
  return other(reader, at, { high: null, unit: at + 1 }, 'base of a rate');
}

const yieldVerbs = wordSet('đạt thu cho lãi được');
/** Longest words for what grows on it, in tokens. */
const longestCrop = 8;

/** `1 ha chè đạt 150 triệu đồng`, `giá trị trên 01 ha đất canh tác đạt 95 triệu đồng`: what one of a field yields is of money. */
function yieldOfOne(reader: Reader, at: number): Found | null {
  const unit = /^0?1$/.test(wordAt(reader, at)) ? unitAt(reader, at + 1) : null;
  // `vốn đầu tư bình quân 1 dự án 19 triệu USD`, `bình quân 1 xã đạt 15 tiêu chí`.
  const told = unit && /^(?:đạt|có|là)$/.test(wordAt(reader, unit.next)) ? unit.next + 1 : (unit?.next ?? at);
  if (unit?.value.class === 'count' && wordAt(reader, at - 1) === 'quân' && isNumberAt(reader, told))
    return other(reader, at, { high: null, unit: at + 1 }, 'base of a rate');
  if (unit?.value.class !== 'measure') return null;
  for (let i = unit.next; i < unit.next + longestCrop && isWordAt(reader, i); i++) {
    if (!yieldVerbs.has(wordAt(reader, i))) continue;
    let figure = i + 1;
    while (isWordAt(reader, figure) && figure < i + longestCrop) figure++;
    if (!isNumberAt(reader, figure)) return null;
    return readMeasure(reader, figuresAt(reader, figure).unit).unit?.startsWith('VND')
      ? other(reader, at, { high: null, unit: at + 1 }, 'base of a rate')
      : null;
  }
  return null;
}

/** Whether what is counted ends before a token: `Số bác sĩ` of `Số bác sĩ trên 10.000 dân`, not `Huyện có trên 10.000 dân`. */
function endsCount(reader: Reader, at: number): boolean {
  for (let from = at - 3; from < at; from++) {
    const unit = from >= 0 ? unitAt(reader, from) : null;
    if (unit?.next === at && unit.value.class === 'count' && wordAt(reader, from) !== 'dân') return true;
  }
  return false;
}

/** Whether a rate is told before a token, by its words or by a figure: `28,6 giường bệnh trên 10.000 dân`. */
function saysRate(reader: Reader, at: number): boolean {
  if (reader.mentions.at(-1)?.unitEnd === reader.tokens[at - 1]?.end) return true;
  for (let i = at - 1; i >= 0 && i > at - measureReach; i--) if (rates.has(wordAt(reader, i))) return true;
  return false;
}

/** `đào tạo nghề dưới 3 tháng`, `từ 3 tháng trở lên`. */
function shortTime(reader: Reader, at: number): Found | null {
  const unit = unitAt(reader, at + 1);
  if (unit?.value.class !== 'time' || !isWhole(wordAt(reader, at), 3)) return null;
  if (wordAt(reader, at - 1) !== 'dưới' && wordAt(reader, unit.next) !== 'trở') return null;
  return other(reader, at, { high: null, unit: at + 1 }, 'threshold in a definition');
}

const criteria = wordSet('tiêu chỉ mặt lĩnh phương');
const movements = wordSet('tăng giảm đạt vượt trên ở');

/** `giảm cả 03 tiêu chí`, `đạt trên cả 3 mặt`: all that there are, told and not counted. */
function every(reader: Reader, at: number): Found | null {
  if (wordAt(reader, at - 1) !== 'cả' || !isWhole(wordAt(reader, at), 2)) return null;
  if (!criteria.has(wordAt(reader, at + 1)) || !movements.has(wordAt(reader, at - 2))) return null;
  return other(reader, at, { high: null, unit: at + 1 }, 'threshold in a definition');
}

/** `các TBA có tỷ lệ >10%`, `xã đạt từ 15 tiêu chí`, `trẻ sơ sinh dưới 2.500 gam`. */
function limit(reader: Reader, at: number): Found | null {
  // `8 xã đạt 19/19 tiêu chí`: of all criteria, where communes are counted by how many they have reached.
  if (wordAt(reader, at + 1) === '/' && isNumberAt(reader, at + 2)) {
    const ratio = { high: at + 2, unit: at + 3 };
    return isOfCounted(reader, at, ratio) ? other(reader, at, ratio, 'threshold in a definition') : null;
  }
  const before = wordAt(reader, at - 1);
  const figures = figuresAt(reader, at);
  const code = unitAt(reader, figures.unit)?.value.code;
  const isGroup =
    (comparatorBefore(reader, at) !== null &&
      '<>'.includes(before) &&
      isWordAt(reader, at - 2) &&
      saysGroup(reader, at)) ||
    (code === '{criterion}' && limits.has(before) && !isChange(reader, at) && !isTold(reader, at)) ||
    (code === '{criterion}' && isOfCounted(reader, at, figures)) ||
    (wordAt(reader, figures.unit) === '%' && limits.has(before) && isOfGroup(reader, at)) ||
    (code === '[HP]' && limits.has(before) && !isReached(reader, at)) ||
    (code === 'g' && before === 'dưới' && !isReached(reader, at)) ||
    isFromUp(reader, at, figures) ||
    isEntryLimit(reader, at, figures);
  return isGroup ? other(reader, at, figures, 'threshold in a definition') : null;
}

/** Words by which those that are counted are told apart: `9 xã đạt 15 tiêu chí`. */
const reaching = wordSet('đạt hoàn thành được');
const plurals = wordSet('số các những');
/** Words before a count that is the base of a mean: `bình quân 1 xã`. */
const each = wordSet('quân mỗi');
const places = new Set(['{commune}', '{district}', '{village}', '{province}']);
const longestGroup = 24;

/** `2 xã (A, B) đạt 11 tiêu chí`, `số xã đạt 19 tiêu chí`: how many each of the places that are counted has. */
function isOfCounted(reader: Reader, at: number, { unit }: Figures): boolean {
  if (readMeasure(reader, unit).unit !== '{criterion}') return false;
  let verb = at - 1;
  while (reaching.has(wordAt(reader, verb))) verb--;
  if (verb === at - 1) return false;
  const last = reader.mentions.findLast((each) => each.kind !== 'ordinal' && each.kind !== 'date');
  let depth = 0;
  for (let i = verb; i >= 0 && i > verb - longestGroup; i--) {
    const word = wordAt(reader, i);
    if (word === ')') depth++;
    else if (word === '(') depth--;
    else if (depth === 0 && reader.tokens[i]?.type === 'sign') return false;
    if (depth > 0) continue;
    if (places.has(unitAt(reader, i)?.value.code ?? '') && plurals.has(wordAt(reader, i - 1)))
      return wordAt(reader, i - 2) !== 'quân';
    if (!last || (reader.tokens[i] as Token).end > last.unitEnd) continue;
    while (i > 0 && (reader.tokens[i] as Token).start > last.start) i--;
    return (
      (last.kind === 'quantity' || last.kind === 'ratio') &&
      places.has(last.unit ?? '') &&
      !each.has(wordAt(reader, i - 1))
    );
  }
  return false;
}

const having = wordSet('có còn');
/** Longest words by which those counted are told apart, in tokens. */
const longestTrait = 10;

/** `69 hồ có dung tích dưới 20%`: what those that are counted have, up to a limit. */
function isOfGroup(reader: Reader, at: number): boolean {
  const last = reader.mentions.at(-1);
  if (last?.kind !== 'quantity' || last.unitClass !== 'count') return false;
  let has = false;
  for (let i = at - 2; i > at - longestTrait && isWordAt(reader, i); i--) {
    if ((reader.tokens[i] as Token).start < last.unitEnd) return has;
    if (having.has(wordAt(reader, i))) has = true;
  }
  return false;
}

/** `dưới 6 m: 271 chiếc`, `từ 6 đến dưới 12 m: 912 chiếc`: a limit that names the entry of a list. */
function isEntryLimit(reader: Reader, at: number, { unit }: Figures): boolean {
  if (!limits.has(wordAt(reader, at - 1))) return false;
  const { next, unitClass } = readMeasure(reader, unit);
  return unitClass === 'measure' && wordAt(reader, next) === ':' && isNumberAt(reader, next + 1);
}

/** `công suất từ 90 CV trở lên` sets a limit, `đạt từ 8,0% trở lên` is a goal. */
function isFromUp(reader: Reader, at: number, { high, unit }: Figures): boolean {
  if (wordAt(reader, at - 1) !== 'từ' || high !== null) return false;
  if (reached.has(wordAt(reader, at - 2)) && !isGroupWith(reader, at)) return false;
  const measure = readMeasure(reader, unit);
  return measure.next > unit && measure.unitClass !== 'percent' && wordAt(reader, measure.next) === 'trở';
}

/** `Hộ có từ 02 lao động trở lên`: those of a kind that have so many. */
function isGroupWith(reader: Reader, at: number): boolean {
  const noun = wordAt(reader, at - 2) === 'có' ? unitAt(reader, at - 3) : null;
  return noun?.next === at - 2 && noun.value.class === 'count' && !isNumberAt(reader, at - 4);
}

/** Whether the figure with its limit is what is reached: `công suất đạt trên 90 CV`, `tải trọng là không quá 90 CV`. */
function isReached(reader: Reader, at: number): boolean {
  return reached.has(wordAt(reader, limitStart(reader, at) - 1));
}

/** The same where `đạt` says who belongs to a group: `xã đạt dưới 10 tiêu chí`, but `ước đạt trên 12 tiêu chí`. */
function isTold(reader: Reader, at: number): boolean {
  const start = limitStart(reader, at);
  const before = wordAt(reader, start - 1);
  return before === ':' || before === 'là' || (before === 'đạt' && wordAt(reader, start - 2) === 'ước');
}

/** First token of the words that limit a figure: `dưới`, `không dưới`. */
function limitStart(reader: Reader, at: number): number {
  return wordAt(reader, at - 2) === 'không' ? at - 2 : at - 1;
}

/** Whether the clause speaks of those of a group: `các trạm có tỷ lệ …`. */
function saysGroup(reader: Reader, at: number): boolean {
  for (let i = at - 2; i >= 0 && i > at - 12; i--) {
    const word = wordAt(reader, i);
    if (word === 'các' || word === 'những') return true;
    if (reader.tokens[i]?.type === 'sign') return false;
  }
  return false;
}

function isChange(reader: Reader, at: number): boolean {
  const earlier = wordAt(reader, at - 2);
  return (
    earlier === 'tăng' || earlier === 'giảm' || wordAt(reader, at + 2) === 'lên' || wordAt(reader, at + 2) === 'xuống'
  );
}

function other(reader: Reader, at: number, { high, unit: from }: Figures, reason: string): Found {
  const { value, slip } = readNumber(wordAt(reader, at));
  const to = high === null ? at + 1 : high + 1;
  const measure = readMeasure(reader, from);
  const fields = {
    value,
    valueTo: high === null ? null : readNumber(wordAt(reader, high)).value,
    ...measureFields(reader, measure, (reader.tokens[to - 1] as Token).end),
    slip: slip ?? (isGluedToWord(reader, at) ? 'missing_space' : null),
    comparator: comparatorBefore(reader, at),
  };
  return foundOne(mentionOf(reader, 'other', 'threshold', at, to, { ...fields, reason }), measure.next);
}
