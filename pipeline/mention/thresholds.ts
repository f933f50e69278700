import { age, ageBehind, monthsOfAge } from './ages.ts';
import { limit } from './group-limits.ts';
import { isOfHarmed } from './harm-degrees.ts';
import { base, monthOfOne, pricedOne, yieldOfOne } from './rate-bases.ts';
import { type Found, isGlued, isNumberAt, isWhole, isWordAt, type Reader, unitAt, wordAt } from './reader.ts';
import { figuresAt, isOpenEnded, limits, other, percentsAt } from './threshold-figures.ts';
import { readMeasure } from './units.ts';
import { wordSet } from './words.ts';

/** Figures that set a limit, a grade or a base: `dưới 5 tuổi`, `3 sao`, `/10.000 dân`, `TTDN>10%`. */
export function threshold(reader: Reader, at: number): Found | null {
  return (
    grade(reader, at) ??
    oftenAtLeast(reader, at) ??
    age(reader, at) ??
    ageBehind(reader, at) ??
    monthsOfAge(reader, at) ??
    bloodPressure(reader, at) ??
    dosesAndMore(reader, at) ??
    base(reader, at) ??
    yieldOfOne(reader, at) ??
    pricedOne(reader, at) ??
    monthOfOne(reader, at) ??
    shortTime(reader, at) ??
    every(reader, at) ??
    doses(reader, at) ??
    taughtTogether(reader, at) ??
    howOften(reader, at) ??
    harmDegree(reader, at) ??
    atLeast(reader, at) ??
    eachAtLeast(reader, at) ??
    amongPlaces(reader, at) ??
    amongFirst(reader, at) ??
    digits(reader, at) ??
    boundOfSome(reader, at) ??
    salinityLine(reader, at) ??
    limit(reader, at)
  );
}

/** `3 sao`, `4 - 5 sao`, rice of `5% tấm`, prawns of `cỡ 20 con/kg`, `trên thang điểm 100`, `cỡ chữ 14`. */
function grade(reader: Reader, at: number): Found | null {
  const figures = figuresAt(reader, at);
  const before = wordAt(reader, at - 1);
  const isGrade =
    unitAt(reader, figures.unit)?.value.code === '{star}' ||
    (wordAt(reader, figures.unit) === '%' && wordAt(reader, figures.unit + 1) === 'tấm') ||
    before === 'cỡ' ||
    (before === 'thang' && wordAt(reader, figures.unit) === 'điểm') ||
    /^(?:thang điểm|cỡ chữ)$/.test(`${wordAt(reader, at - 2)} ${before}`) ||
    // `nhóm 20% số hộ có thu nhập cao nhất`.
    (before === 'nhóm' &&
      wordAt(reader, figures.unit) === '%' &&
      /^(?:số|hộ|dân)$/.test(wordAt(reader, figures.unit + 1))) ||
    isOfSize(reader, at, figures.unit);
  return isGrade ? other(reader, at, figures, 'grade or class') : null;
}

/** `tôm loại 20 con/kg`, `cá loại hơn 30 kg/con`; `rau các loại 160 tạ/ha` is a yield. */
function isOfSize(reader: Reader, at: number, unit: number): boolean {
  const noun = /^(?:hơn|trên|dưới|từ)$/.test(wordAt(reader, at - 1)) ? at - 2 : at - 1;
  if (wordAt(reader, noun) !== 'loại' || wordAt(reader, unit + 1) !== '/') return false;
  return unitAt(reader, unit)?.value.class !== 'measure' || wordAt(reader, unit + 2) === 'con';
}

/** `huyết áp từ 140/90 mmHg`: what is measured of each one. */
function bloodPressure(reader: Reader, at: number): Found | null {
  const isPair = wordAt(reader, at + 1) === '/' && wordAt(reader, at + 3) === 'mmhg';
  return isPair ? other(reader, at, { high: at + 2, unit: at + 3 }, 'threshold in a definition') : null;
}

/** `tiêm uốn ván 2+ cho phụ nữ có thai`: doses and more, of those who are told by them. */
function dosesAndMore(reader: Reader, at: number): Found | null {
  const isMore = wordAt(reader, at + 1) === '+' && isGlued(reader, at + 1) && isWhole(wordAt(reader, at), 1);
  return isMore && isWordAt(reader, at - 1) && !isNumberAt(reader, at + 2) && !unitAt(reader, at + 2)
    ? other(reader, at, { high: null, unit: at + 2 }, 'threshold in a definition')
    : null;
}

/** `được khám thai 4 lần trở lên`, `được khám ít nhất 1 lần/năm đạt 60%`: how often at least, of those who are told by it. */
function oftenAtLeast(reader: Reader, at: number): Found | null {
  if (!/^(?:lần|buổi|mũi|ca)$/.test(wordAt(reader, at + 1))) return null;
  const isLeast = /^(?:nhất|thiểu)$/.test(wordAt(reader, at - 1)) && isTold(reader, readMeasure(reader, at + 1).next);
  const isOften = wordAt(reader, at + 2) === 'trở' && !/^(?:đạt|là|có|tăng|giảm|gấp|lên)$/.test(wordAt(reader, at - 1));
  // `học sinh được học 2 buổi/ngày`, `không còn tình trạng học 3 ca`: how much those are taught who are told by it, and in how many shifts.
  const isTaught =
    /^(?:học|dạy)$/.test(wordAt(reader, at - 1)) && (wordAt(reader, at + 2) === '/' || wordAt(reader, at + 1) === 'ca');
  return isWordAt(reader, at - 1) && (isLeast || isOften || isTaught)
    ? other(reader, at, { high: null, unit: at + 1 }, 'threshold in a definition')
    : null;
}

/** `lớp ghép 2 hoặc 3 độ tuổi`, `ghép 2 trình độ`: of how many ages those are who are taught together. */
function taughtTogether(reader: Reader, at: number): Found | null {
  if (wordAt(reader, at - 1) !== 'ghép') return null;
  const isOr = wordAt(reader, at + 1) === 'hoặc' && isNumberAt(reader, at + 2);
  const figures = isOr ? { high: at + 2, unit: at + 3 } : figuresAt(reader, at);
  const ages = `${wordAt(reader, figures.unit)} ${wordAt(reader, figures.unit + 1)}`;
  return /^(?:độ tuổi|trình độ|nhóm tuổi)$/.test(ages) ? other(reader, at, figures, 'threshold in a definition') : null;
}

/** `trẻ tiêm đủ 8 loại vắc xin`, `tiêm 2 mũi là 1.240 người`, `ít nhất 1 liều vắc xin đạt 99%`: how much was given to each of those who are told by it. */
function doses(reader: Reader, at: number): Found | null {
  if (!/^(?:loại|mũi|liều)$/.test(wordAt(reader, at + 1))) return null;
  const isFull = wordAt(reader, at - 1) === 'đủ';
  const isEach = /^(?:tiêm|nhất|thiểu)$/.test(wordAt(reader, at - 1)) && isWhole(wordAt(reader, at), 1);
  let told = at + 2;
  while (isEach && told < at + longestVaccine && isWordAt(reader, told) && !telling.has(wordAt(reader, told))) told++;
  return isFull || (isEach && telling.has(wordAt(reader, told)) && isNumberAt(reader, told + 1))
    ? other(reader, at, { high: null, unit: at + 1 }, 'threshold in a definition')
    : null;
}

/** Longest name of a vaccine with its dose, in tokens. */
const longestVaccine = 8;
const telling = wordSet('là đạt cho chiếm được :');

/** `mất trắng (trên 70%) 210 ha`: how badly those were harmed that the figure behind it counts. */
function harmDegree(reader: Reader, at: number): Found | null {
  const figures = percentsAt(reader, at);
  if (figures && isOfHarmed(reader, at)) return other(reader, at, figures, 'threshold in a definition');
  const before = limits.has(wordAt(reader, at - 1)) || wordAt(reader, at - 1) === 'hơn' ? at - 2 : at - 1;
  if (!figures || wordAt(reader, before) !== '(' || wordAt(reader, figures.unit + 1) !== ')') return null;
  return harms.has(wordAt(reader, before - 1)) && isTold(reader, figures.unit + 2)
    ? other(reader, at, figures, 'threshold in a definition')
    : null;
}

const placeUnits = new Set(['{commune}', '{district}', '{village}', '{province}', '{city}']);
/** Most words of a rate before the places that it is told of, and of their kind behind. */
const longestRate = 8;

/** `tỷ lệ hộ nghèo trên 74 huyện nghèo là 38%`: of how many places together a rate is told. */
function amongPlaces(reader: Reader, at: number): Found | null {
  const unit = wordAt(reader, at - 1) === 'trên' ? unitAt(reader, at + 1) : null;
  if (!unit || !placeUnits.has(unit.value.code)) return null;
  let rate = at - 2;
  while (rate > at - longestRate && isWordAt(reader, rate) && wordAt(reader, rate) !== 'lệ') rate--;
  let verb = unit.next;
  while (verb < unit.next + longestRate && isWordAt(reader, verb) && !/^(?:là|đạt|còn)$/.test(wordAt(reader, verb)))
    verb++;
  const isRate = wordAt(reader, rate) === 'lệ' && isNumberAt(reader, verb + 1) && wordAt(reader, verb + 2) === '%';
  return isRate ? other(reader, at, { high: null, unit: at + 1 }, 'threshold in a definition') : null;
}

const rivals = new Set([...placeUnits, '{country}', '{administrative_unit}']);

/** `nằm trong nhóm 20 tỉnh dẫn đầu`, `một trong 9 địa phương có mức tăng cao`: among how many one stands that a text is about. */
function amongFirst(reader: Reader, at: number): Found | null {
  const before = wordAt(reader, at - 1);
  const isGroup = /^(?:nhóm|tốp|top)$/.test(before) && /^(?:trong|thuộc|vào|ở)$/.test(wordAt(reader, at - 2));
  const isOneOf = before === 'trong' && /^(?:một|nằm)$/.test(wordAt(reader, at - 2));
  const unit = isGroup || isOneOf ? unitAt(reader, at + 1) : null;
  // `là 1 trong 8 đơn vị`: whatever they are.
  const isOne = isOneAmong(reader, at) || (before === 'trong' && isOneAmong(reader, at - 2));
  return isOne || (unit && rivals.has(unit.value.code))
    ? other(reader, at, { high: null, unit: at + 1 }, 'threshold in a definition')
    : null;
}

/** `là 1 trong 8 đơn vị`: whether a text says that what it is about is one of some. */
function isOneAmong(reader: Reader, at: number): boolean {
  return (
    /^0?1$/.test(wordAt(reader, at)) &&
    /^(?:là|thuộc)$/.test(wordAt(reader, at - 1)) &&
    wordAt(reader, at + 1) === 'trong' &&
    isNumberAt(reader, at + 2)
  );
}

/** Most words of those among whom one is, up to what they have. */
const longestSome = 20;

/** `là một trong 8 đơn vị đạt trên 85% dự toán`: what those have at least among whom one is. */
function boundOfSome(reader: Reader, at: number): Found | null {
  if (!/^(?:trên|hơn|dưới)$/.test(wordAt(reader, at - 1))) return null;
  let some = at - 2;
  while (some > at - longestSome && (isWordAt(reader, some) || wordAt(reader, some) === ',')) some--;
  const isOfSome =
    isNumberAt(reader, some) && wordAt(reader, some - 1) === 'trong' && /^(?:0?1|một)$/.test(wordAt(reader, some - 2));
  return isOfSome ? other(reader, at, figuresAt(reader, at), 'threshold in a definition') : null;
}

/** `mức tăng trên 2 con số`, `mật khẩu 8 ký tự`: how long a number is. */
function digits(reader: Reader, at: number): Found | null {
  const isLength = /^(?:(?:con|chữ) số|k[ýí] tự)$/.test(`${wordAt(reader, at + 1)} ${wordAt(reader, at + 2)}`);
  return isLength ? other(reader, at, { high: null, unit: at + 1 }, 'threshold in a definition') : null;
}

/** `hợp tác xã có điểm đánh giá lớn hơn hoặc bằng 80 điểm`: what those have at least who are counted before it. */
function atLeast(reader: Reader, at: number): Found | null {
  const isBound =
    wordAt(reader, at - 1) === 'bằng' && wordAt(reader, at - 2) === 'hoặc' && wordAt(reader, at - 3) === 'hơn';
  return isBound && reader.mentions.at(-1)?.unitClass === 'count'
    ? other(reader, at, figuresAt(reader, at), 'threshold in a definition')
    : null;
}

/** Most words of those of a share and of what they do, before how much of it. */
const longestDoers = 16;
/** Longest of those of a share with the comma behind it, in tokens. */
const longestEntry = 3;
const others = wordSet('mỗi và từng còn');

/** `100% chi hội thực hiện ít nhất 01 mô hình`: how much each of those does at least of whom the share before is. */
function eachAtLeast(reader: Reader, at: number): Found | null {
  const isLeast = /^(?:ít nhất|tối thiểu)$/.test(`${wordAt(reader, at - 2)} ${wordAt(reader, at - 1)}`);
  if (!isLeast || wordAt(reader, at + 1) === '%') return null;
  let comma = -1;
  for (let i = at - 3; i > at - longestDoers && !others.has(wordAt(reader, i)); i--) {
    const isPercent = wordAt(reader, i) === '%';
    // `100% thôn, bản có ít nhất 1 nhà văn hóa`: a comma among those of the share alone.
    const closes = isPercent || wordAt(reader, i) === ',';
    if (closes && comma - i > longestEntry) return null;
    if (isPercent && i < at - 4) return other(reader, at, figuresAt(reader, at), 'threshold in a definition');
    if (closes) comma = i;
    else if (!isWordAt(reader, i) || isNumberAt(reader, i)) return null;
  }
  return null;
}

const salinities = new Set(['g/L', '[ppth]']);
/** How far before its figure a line of salinity is named, in tokens. */
const lineReach = 5;

/** `xâm nhập mặn ranh 4 g/l vào sâu 45 km`, `ranh giới độ mặn 4‰`: the line up to which water is so salty. */
function salinityLine(reader: Reader, at: number): Found | null {
  let line = at - 1;
  while (line > at - lineReach && isWordAt(reader, line) && wordAt(reader, line) !== 'ranh') line--;
  if (line <= at - lineReach || wordAt(reader, line) !== 'ranh') return null;
  const figures = figuresAt(reader, at);
  return salinities.has(readMeasure(reader, figures.unit).unit ?? '')
    ? other(reader, at, figures, 'threshold in a definition')
    : null;
}

const harms = wordSet('trắng hại nặng nhẹ hỏng');

/** Whether the figure of those who are told by a bound follows it. */
function isTold(reader: Reader, at: number): boolean {
  const figure = /^(?:ước|đã)$/.test(wordAt(reader, at)) ? at + 1 : at;
  return isNumberAt(reader, /^(?:là|đạt|chiếm|:)$/.test(wordAt(reader, figure)) ? figure + 1 : figure);
}

/** `đào tạo nghề dưới 3 tháng`, `từ 3 tháng trở lên`. */
function shortTime(reader: Reader, at: number): Found | null {
  const figures = figuresAt(reader, at);
  const unit = unitAt(reader, figures.unit);
  if (unit?.value.class !== 'time' || !isWhole(wordAt(reader, at), 3)) return null;
  // `kỳ hạn từ 6 đến dưới 12 tháng`.
  const isLimit =
    figures.high === null
      ? wordAt(reader, at - 1) === 'dưới' || isOpenEnded(reader, unit.next)
      : wordAt(reader, figures.high - 1) === 'dưới';
  return isLimit ? other(reader, at, figures, 'threshold in a definition') : null;
}

const criteria = wordSet('tiêu chỉ mặt lĩnh phương');
const movements = wordSet('tăng giảm đạt vượt trên ở');

const habits = wordSet('kỳ cứ mỗi');
/** How far before `1 lần` its years are named, in tokens. */
const habitReach = 5;

/** `định kỳ 2 năm tổ chức 1 lần`, `cứ 5 năm bầu 1 lần`: how often something is held. */
function howOften(reader: Reader, at: number): Found | null {
  if (wordAt(reader, at + 1) !== 'lần' || !/^0?1$/.test(wordAt(reader, at))) return null;
  for (let i = at - 1; i > at - habitReach; i--)
    if (wordAt(reader, i) === 'năm' && isNumberAt(reader, i - 1) && habits.has(wordAt(reader, i - 2)))
      return other(reader, at, { high: null, unit: at + 1 }, 'threshold in a definition');
  return null;
}

/** `giảm cả 03 tiêu chí`, `đạt trên cả 3 mặt`: all that there are, told and not counted. */
function every(reader: Reader, at: number): Found | null {
  if (wordAt(reader, at - 1) !== 'cả' || !isWhole(wordAt(reader, at), 2)) return null;
  if (!criteria.has(wordAt(reader, at + 1)) || !movements.has(wordAt(reader, at - 2))) return null;
  return other(reader, at, { high: null, unit: at + 1 }, 'threshold in a definition');
}
