import { limit } from './group-limits.ts';
import { isOfHarmed } from './harm-degrees.ts';
import { isMultiplier } from './multipliers.ts';
import { type Found, isNumberAt, isWhole, isWordAt, type Reader, unitAt, wordAt } from './reader.ts';
import { figuresAt, limits, other, percentsAt } from './threshold-figures.ts';
import { isPeople, powerOfTen, readMeasure } from './units.ts';
import { wordSet } from './words.ts';

/** Words before an age that limits a group, or before which the group stands: `dưới 5 tuổi`, `trẻ 5 tuổi`. */
const beforeAge = wordSet(
  'dưới trên từ đủ độ tròn đến ngoài quá trẻ em cháu người dân nhi niên sinh nữ nam mẹ già nhóm lứa con giáo non năm',
);
/** Words that make an age a measure after all: `tuổi thọ trung bình 68 tuổi`. */
function isMean(reader: Reader, at: number): boolean {
  return wordAt(reader, at) === 'bình' || (wordAt(reader, at) === 'thọ' && wordAt(reader, at - 1) === 'tuổi');
}

const rates = wordSet('số tỷ tỉ suất bình mật');
const measureReach = 8;

/** Figures that set a limit, a grade or a base: `dưới 5 tuổi`, `3 sao`, `/10.000 dân`, `TTDN>10%`. */
export function threshold(reader: Reader, at: number): Found | null {
  return (
    grade(reader, at) ??
    oftenAtLeast(reader, at) ??
    age(reader, at) ??
    ageBehind(reader, at) ??
    base(reader, at) ??
    yieldOfOne(reader, at) ??
    monthOfOne(reader, at) ??
    shortTime(reader, at) ??
    every(reader, at) ??
    doses(reader, at) ??
    howOften(reader, at) ??
    harmDegree(reader, at) ??
    atLeast(reader, at) ??
    amongPlaces(reader, at) ??
    salinityLine(reader, at) ??
    limit(reader, at)
  );
}

/** `3 sao`, `4 - 5 sao`, rice of `5% tấm`, prawns of `cỡ 20 con/kg`. */
function grade(reader: Reader, at: number): Found | null {
  const figures = figuresAt(reader, at);
  const before = wordAt(reader, at - 1);
  const isGrade =
    unitAt(reader, figures.unit)?.value.code === '{star}' ||
    (wordAt(reader, figures.unit) === '%' && wordAt(reader, figures.unit + 1) === 'tấm') ||
    before === 'cỡ' ||
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

/** `trẻ dưới 5 tuổi`, `từ 15 - 60 tuổi`, `6-23 tháng tuổi`; the mean age of a people is a figure of its own. */
function age(reader: Reader, at: number): Found | null {
  const figures = figuresAt(reader, at);
  const code = unitAt(reader, figures.unit)?.value.code;
  if (code !== 'a{age}' && code !== 'mo{age}') return null;
  const isGroup =
    figures.high !== null ||
    code === 'mo{age}' ||
    // `rừng keo 2 năm tuổi`
    wordAt(reader, figures.unit) === 'năm' ||
    beforeAge.has(wordAt(reader, at - 1)) ||
    // `trẻ em <5 tuổi`.
    (/^[<>≤≥]$/u.test(wordAt(reader, at - 1)) && beforeAge.has(wordAt(reader, at - 2))) ||
    // `3 tuổi 89 cháu`: those of that age.
    isNumberAt(reader, figures.unit + 1) ||
    wordAt(reader, figures.unit + 1) === 'trở';
  if (!isGroup || !isWhole(wordAt(reader, at), 3)) return null;
  // `tuổi nghề đạt không dưới 5 tuổi`: what is reached is measured.
  let verb = at - 1;
  while (limits.has(wordAt(reader, verb)) || wordAt(reader, verb) === 'không') verb--;
  if (wordAt(reader, verb) === 'đạt') return null;
  for (let i = at - 1; i >= 0 && i > at - measureReach; i--) if (isMean(reader, i)) return null;
  // `tuổi thọ trung bình 68 tuổi, nam 66 tuổi, nữ 71 tuổi`: of each sex.
  const last = reader.mentions.at(-1);
  if (last?.kind === 'quantity' && last.unit === code && /^(?:nam|nữ)$/.test(wordAt(reader, at - 1))) return null;
  return other(reader, at, figures, 'threshold in a definition');
}

/** `được khám thai 4 lần trở lên`, `được khám ít nhất 1 lần/năm đạt 60%`: how often at least, of those who are told by it. */
function oftenAtLeast(reader: Reader, at: number): Found | null {
  if (!/^(?:lần|buổi|mũi)$/.test(wordAt(reader, at + 1))) return null;
  const isLeast = /^(?:nhất|thiểu)$/.test(wordAt(reader, at - 1)) && isTold(reader, readMeasure(reader, at + 1).next);
  const isOften = wordAt(reader, at + 2) === 'trở' && !/^(?:đạt|là|có|tăng|giảm|gấp|lên)$/.test(wordAt(reader, at - 1));
  // `học sinh được học 2 buổi/ngày`: how much those are taught who are told by it.
  const isTaught = /^(?:học|dạy)$/.test(wordAt(reader, at - 1)) && wordAt(reader, at + 2) === '/';
  return isWordAt(reader, at - 1) && (isLeast || isOften || isTaught)
    ? other(reader, at, { high: null, unit: at + 1 }, 'threshold in a definition')
    : null;
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

/** `hợp tác xã có điểm đánh giá lớn hơn hoặc bằng 80 điểm`: what those have at least who are counted before it. */
function atLeast(reader: Reader, at: number): Found | null {
  const isBound =
    wordAt(reader, at - 1) === 'bằng' && wordAt(reader, at - 2) === 'hoặc' && wordAt(reader, at - 3) === 'hơn';
  return isBound && reader.mentions.at(-1)?.unitClass === 'count'
    ? other(reader, at, figuresAt(reader, at), 'threshold in a definition')
    : null;
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

/** `trong độ tuổi từ 05 đến 11`, `tuổi 17`, `nhóm tuổi từ 60 trở lên`: ages whose unit stands before them. */
function ageBehind(reader: Reader, at: number): Found | null {
  const figures = figuresAt(reader, at);
  const unit = wordAt(reader, at - 1) === 'từ' ? at - 2 : at - 1;
  const isBound = wordAt(reader, figures.unit) === 'trở' && /^(?:độ|nhóm|lứa)$/.test(wordAt(reader, unit - 1));
  if ((figures.high === null && !isBound && !isOfAge(reader, at)) || !isWhole(wordAt(reader, at), 2)) return null;
  return wordAt(reader, unit) === 'tuổi' && readMeasure(reader, figures.unit).unit === null
    ? other(reader, at, figures, 'threshold in a definition')
    : null;
}

/** `đăng ký nghĩa vụ quân sự tuổi 17`: of what age they are; `người cao tuổi 95` and `tuổi bình quân 17` are counted and measured. */
function isOfAge(reader: Reader, at: number): boolean {
  return wordAt(reader, at - 1) === 'tuổi' && agedBefore.has(wordAt(reader, at - 2));
}

const agedBefore = wordSet('sự niên dân độ ở từ nam nữ');

/** Words before what a rate is measured against: `bác sĩ/10.000 dân`, `bình quân 1 vạn dân`. */
const againstWhat = wordSet('/ trên mỗi quân');

/** `bác sĩ/10.000 dân`, `số giường bệnh trên 10.000 dân`, `ca mắc/1 triệu dân`: what a rate is measured against. */
function base(reader: Reader, at: number): Found | null {
  const before = wordAt(reader, at - 1);
  if (!againstWhat.has(before)) return null;
  const isMany = isMultiplier(wordAt(reader, at + 1));
  const unit = unitAt(reader, at) ?? unitAt(reader, isMany ? at + 2 : at + 1);
  const isOneOfTens = /^0?1$/.test(wordAt(reader, at)) && (isMany || unit?.value.code.startsWith('10*'));
  if (powerOfTen(wordAt(reader, at)) === null && !isOneOfTens) return null;
  if (!unit || !isPeople(unit.value))
    return before === '/' ? other(reader, at, { high: null, unit: at + 1 }, 'base of a rate') : null;
  const isCount = endsCount(reader, at - 1) && saysRate(reader, at - 1);
  if (before === 'trên' && !isCount && !isRateTold(reader, unit.next)) return null;
  return other(reader, at, { high: null, unit: at + 1 }, 'base of a rate');
}

/** `trên 100.000 dân: 4,1`, `bình quân 1 vạn dân (người): 15`: whether a rate is told directly behind what it is measured against. */
function isRateTold(reader: Reader, at: number): boolean {
  const sign = wordAt(reader, at) === '(' ? at + 3 : at;
  return /^(?::|là|đạt)$/.test(wordAt(reader, sign)) && isNumberAt(reader, sign + 1);
}

const yieldVerbs = wordSet('đạt thu cho lãi được :');
/** Longest words for what grows on it, in tokens. */
const longestCrop = 8;

/** `1 ha chè đạt 150 triệu đồng`, `giá trị trên 01 ha đất canh tác đạt 95 triệu đồng`: what one of a field yields is of money. */
function yieldOfOne(reader: Reader, at: number): Found | null {
  const isOne = /^0?1$/.test(wordAt(reader, at));
  const unit = isOne ? unitAt(reader, isMultiplier(wordAt(reader, at + 1)) ? at + 2 : at + 1) : null;
  // `chi tiêu bình quân 1 người/tháng`, too.
  const behind = unit && wordAt(reader, unit.next) === '/' ? unit.next + 2 : unit?.next;
  if (
    unit?.value.class === 'count' &&
    behind !== undefined &&
    (isMeanFor(reader, at) ||
      ((wordAt(reader, at - 1) === 'quân' || isNextOne(reader, at)) && tellsOne(reader, behind)))
  )
    return other(reader, at, { high: null, unit: at + 1 }, 'base of a rate');
  if (unit?.value.class !== 'measure') return null;
  // `năng suất bình quân 1 ha đạt 45 tạ`.
  if (wordAt(reader, at - 1) === 'quân' && yieldVerbs.has(wordAt(reader, unit.next)) && tellsOne(reader, unit.next))
    return other(reader, at, { high: null, unit: at + 1 }, 'base of a rate');
  let end = unit.next + longestCrop;
  for (let i = unit.next; i < end; i++) {
    // `trên 1 ha đất trồng lúa, đất trồng màu đạt …`: what else grows on it.
    const goesOn =
      wordAt(reader, i) === ',' && wordAt(reader, at - 1) === 'trên' && !yieldVerbs.has(wordAt(reader, i + 1));
    if (goesOn) end = i + 1 + longestCrop;
    // `Giá trị sản phẩm/1 ha đất canh tác: 98 triệu đồng`.
    else if (!isWordAt(reader, i) && wordAt(reader, i) !== ':') return null;
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

/** `bình quân 1 dự án 19 triệu USD`, `bình quân 1 hộ của toàn huyện là 3,7 người`: whether words without another count lead to how much it is for one. */
function tellsOne(reader: Reader, from: number): boolean {
  let figure = from;
  while (isWordAt(reader, figure) && figure < from + longestCrop && !joints.has(wordAt(reader, figure))) figure++;
  return isNumberAt(reader, figure);
}

/** Words between two counts of one mean: `mỗi hộ bình quân 1 con bò và 2 con lợn`. */
const joints = wordSet('và với hoặc trở');

/** `thu nhập bình quân 1 người 1 tháng`: the month behind the one that a mean is for. */
function monthOfOne(reader: Reader, at: number): Found | null {
  const one = reader.mentions.at(-1);
  const isBehind = one?.reason === 'base of a rate' && one.unitEnd === reader.tokens[at - 1]?.end;
  const isOne = /^0?1$/.test(wordAt(reader, at)) && /^(?:tháng|năm)$/.test(wordAt(reader, at + 1));
  return isBehind && isOne ? other(reader, at, { high: null, unit: at + 1 }, 'base of a rate') : null;
}

/** `bình quân 1 dự án đạt 47 triệu đồng, 1 hộ đạt 3 triệu đồng`: one more whose mean is told. */
function isNextOne(reader: Reader, at: number): boolean {
  const [one, mean] = reader.mentions.slice(-2);
  const isBehind = mean?.unitEnd === reader.tokens[at - 2]?.end && /^[,;]$/.test(wordAt(reader, at - 1));
  return isBehind && one?.reason === 'base of a rate';
}

/** `bình quân đất nông nghiệp cho 01 lao động`: one of those among whom a mean is shared out. */
function isMeanFor(reader: Reader, at: number): boolean {
  if (wordAt(reader, at - 1) !== 'cho') return false;
  for (let i = at - 2; i > at - measureReach && isWordAt(reader, i); i--)
    if (wordAt(reader, i) === 'quân' && wordAt(reader, i - 1) === 'bình') return true;
  return false;
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
  const figures = figuresAt(reader, at);
  const unit = unitAt(reader, figures.unit);
  if (unit?.value.class !== 'time' || !isWhole(wordAt(reader, at), 3)) return null;
  // `kỳ hạn từ 6 đến dưới 12 tháng`.
  const isLimit =
    figures.high === null
      ? wordAt(reader, at - 1) === 'dưới' || wordAt(reader, unit.next) === 'trở'
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
