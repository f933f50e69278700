import { isMultiplier } from './multipliers.ts';
import { type Found, isNumberAt, isWordAt, type Reader, unitAt, wordAt } from './reader.ts';
import { figuresAt, measureReach, other } from './threshold-figures.ts';
import { isPeople, powerOfTen, readMeasure } from './units.ts';
import { wordSet } from './words.ts';

/** Words before what a rate is measured against: `bác sĩ/10.000 dân`, `bình quân 1 vạn dân`. */
const againstWhat = wordSet('/ trên mỗi quân');

/** `bác sĩ/10.000 dân`, `số giường bệnh trên 10.000 dân`, `ca mắc/1 triệu dân`: what a rate is measured against. */
export function base(reader: Reader, at: number): Found | null {
  const before = wordAt(reader, at - 1);
  // `cứ 50 hộ thì có 1 tổ`; `căn cứ 12 văn bản` counts.
  const isEvery = before === 'cứ' && !/^(?:căn|chứng)$/.test(wordAt(reader, at - 2));
  if (isEvery && unitAt(reader, at + 1)?.value.class === 'count')
    return other(reader, at, { high: null, unit: at + 1 }, 'base of a rate');
  if (!againstWhat.has(before)) return null;
  const isMany = isMultiplier(wordAt(reader, at + 1));
  const unit = unitAt(reader, at) ?? unitAt(reader, isMany ? at + 2 : at + 1);
  const isOneOfTens = /^0?1$/.test(wordAt(reader, at)) && (isMany || unit?.value.code.startsWith('10*'));
  if (powerOfTen(wordAt(reader, at)) === null && !isOneOfTens) return null;
  // `80 vụ/100 bị can`, `20 vụ/1.000 triệu đồng`: another count, or money.
  if (!unit || !isPeople(unit.value))
    return before === '/' && !/^(?:count|money)$/.test(unit?.value.class ?? '')
      ? other(reader, at, { high: null, unit: at + 1 }, 'base of a rate')
      : null;
  const isCount = endsCount(reader, at - 1) && saysRate(reader, at - 1);
  if (before === 'trên' && !isCount && !isRateTold(reader, unit.next)) return null;
  return other(reader, at, { high: null, unit: at + 1 }, 'base of a rate');
}

/** `trên 100.000 dân: 4,1`, `bình quân 1 vạn dân (người): 15`: whether a rate is told directly behind what it is measured against. */
function isRateTold(reader: Reader, at: number): boolean {
  const sign = wordAt(reader, at) === '(' ? at + 3 : at;
  return /^(?::|là|đạt)$/.test(wordAt(reader, sign)) && isNumberAt(reader, sign + 1);
}

const unitOfArea = ['đơn', 'vị', 'diện', 'tích'];
const yieldVerbs = wordSet('đạt thu cho lãi được :');
/** Longest words for what grows on it, in tokens. */
const longestCrop = 8;

/** `1 ha chè đạt 150 triệu đồng`, `giá trị trên 01 ha đất canh tác đạt 95 triệu đồng`: what one of a field yields is of money. */
export function yieldOfOne(reader: Reader, at: number): Found | null {
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
  // `giá trị sản xuất trên 01 đơn vị diện tích`: one of them is never counted.
  if (isOne && unitOfArea.every((word, i) => wordAt(reader, at + 1 + i) === word))
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
    // `Giá trị sản phẩm/1 ha đất canh tác: 98 triệu đồng`, `trên 1 ha canh tác năm 2024 đạt …`.
    else if (!isWordAt(reader, i) && wordAt(reader, i) !== ':' && wordAt(reader, i - 1) !== 'năm') return null;
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

/** Longest words between a price and the one that it is for. */
const longestPrice = 4;

/** `giá bán 1 lượng vàng là 72 triệu đồng`, `bình quân giá 1 đô la Mỹ quy đổi được 24.650 đồng`: the one that a price is for. */
export function pricedOne(reader: Reader, at: number): Found | null {
  const unit = /^0?1$/.test(wordAt(reader, at)) ? unitAt(reader, at + 1) : null;
  if (!unit || !/^(?:measure|money|energy)$/.test(unit.value.class ?? '')) return null;
  let price = at - 1;
  while (price > at - longestPrice && isWordAt(reader, price) && wordAt(reader, price) !== 'giá') price--;
  if (wordAt(reader, price) !== 'giá') return null;
  let figure = unit.next;
  while ((isWordAt(reader, figure) || /^[:=]$/.test(wordAt(reader, figure))) && figure < unit.next + longestCrop)
    figure++;
  const told = isNumberAt(reader, figure) ? readMeasure(reader, figuresAt(reader, figure).unit).unit : null;
  return told?.startsWith('VND') ? other(reader, at, { high: null, unit: at + 1 }, 'base of a rate') : null;
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
export function monthOfOne(reader: Reader, at: number): Found | null {
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

const rates = wordSet('số tỷ tỉ suất bình mật');

/** Whether a rate is told before a token, by its words or by a figure: `28,6 giường bệnh trên 10.000 dân`. */
function saysRate(reader: Reader, at: number): boolean {
  if (reader.mentions.at(-1)?.unitEnd === reader.tokens[at - 1]?.end) return true;
  for (let i = at - 1; i >= 0 && i > at - measureReach; i--) if (rates.has(wordAt(reader, i))) return true;
  return false;
}
