import type { Mention } from '../../mention/types.ts';
import type { Figure } from '../figures/figures.ts';
import { type Reading, textOf, tokenFrom, word } from '../reading/reading.ts';

const copulas = new Set(['là', ':', 'đạt', 'ước', 'có', 'được']);
/** Words between a copula and the figure that it leads to: `là hơn 40 tỷ đồng`. */
const bounds = new Set(['hơn', 'trên', 'gần', 'khoảng', 'dưới']);
const longestCopula = 3;
const whose = new Set(['của', 'trong', 'ở', 'tại']);
const measures =
  '(?:^|[\\s,;])(?:tổng (?:số|vốn|kinh phí|diện tích|sản lượng|thu|chi|đàn)|tỷ lệ|tỉ lệ|số|diện tích|sản lượng|thu nhập|dân số|kinh phí|vốn|quỹ)';
/** Labels that say what is measured, to which `của 05 xã` belongs; without `của`, only those that say of what: `tổng số học sinh`. */
const ownedLabel = new RegExp(`${measures}(?: (?:(?!\\.\\s)[^;:])*)?$`, 'iu');
const fullLabel = new RegExp(`${measures} \\p{L}(?:(?!\\.\\s)[^;:])*$`, 'iu');
/** Counts this large or larger are figures of their own. */
const largest = 100;

/** `Tổng số học sinh 03 cấp học là 418`, `Kinh phí của 05 chương trình là 40 tỷ đồng`: whose figure it is that follows. */
export function isInLabel(reading: Reading, mention: Mention, next: Mention): boolean {
  if (describesHolders(reading, mention, next)) return true;
  const { kind, value, unitClass, unitMult, sign } = mention;
  if (
    kind !== 'quantity' ||
    unitClass !== 'count' ||
    unitMult !== 0 ||
    sign !== 0 ||
    value === null ||
    value >= largest
  )
    return false;
  if (tellsSource(reading, mention)) return true;
  const from = tokenFrom(reading, mention.start);
  const to = tokenFrom(reading, mention.unitEnd);
  const behind = tokenFrom(reading, next.start);
  if (next.unit === '%' && tellsOfWhat(reading, from, to, behind)) return true;
  // `giá trị tăng thêm của 3 ngành này tăng 11%`: those told before, whose figure follows.
  if (whose.has(word(reading, from - 1)) && toldBefore.test(textOf(reading, to, behind))) return true;
  if (saysWhere(reading, mention, from, behind)) return true;
  if (behind <= to || behind > to + longestCopula || !copulas.has(word(reading, to))) return false;
  for (let at = to + 1; at < behind; at++)
    if (!copulas.has(word(reading, at)) && !bounds.has(word(reading, at))) return false;
  // `- Vốn 03 chương trình: 344,9/1.214 tỷ đồng`: money that opens an entry.
  const isMoney =
    next.unitClass === 'money' && /^\W*(?:tổng )?(?:nguồn )?(?:vốn|kinh phí)$/iu.test(textOf(reading, 0, from));
  const isOwned = isMoney || whose.has(word(reading, from - 1));
  const before = textOf(reading, from - longestLabel, isOwned && !isMoney ? from - 1 : from);
  return !copulas.has(word(reading, from - 1)) && (isOwned ? ownedLabel : fullLabel).test(before);
}

/** `rà soát thực trạng 19 tiêu chí`, `tiến độ thực hiện 19 tiêu chí`: how many there are to reach, and none that were. */
export function isSetOfCriteria({ reading, from, mention: { kind, unit } }: Figure): boolean {
  return kind === 'quantity' && unit === '{criterion}' && looksAtAll.test(textOf(reading, from - 4, from));
}

const looksAtAll =
  /(?:^| )(?:rà soát|thực trạng|tiến độ|(?:tiến độ|kết quả) thực hiện|bộ|theo|so với|đối chiếu(?: với)?)$/iu;

const places = new Set(['{commune}', '{village}', '{district}', '{street_group}']);

/** `Diện tích lúa của 8 xã vùng cao thuộc huyện Nậm Lúc và Nậm Pha là 240 ha`: where it is measured, by how many places that are told apart. */
function saysWhere(reading: Reading, { unit, unitEnd }: Mention, from: number, behind: number): boolean {
  const to = tokenFrom(reading, unitEnd);
  return (
    places.has(unit ?? '') &&
    word(reading, from - 1) === 'của' &&
    behind <= to + longestNoun &&
    toFigure.test(textOf(reading, to, behind)) &&
    ownedLabel.test(textOf(reading, from - longestLabel, from - 1))
  );
}

const toFigure =
  /^(?:(?!(?:có|được|đã|bị|và \d)(?: |$))[^\s;:.()]+ )*?(?:là|đạt|ước|ước đạt)(?: (?:hơn|trên|gần|khoảng))*$/iu;

/** `tại các xã có tỷ lệ hộ nghèo trên 25% giảm 4%`: by what those are told whose figure follows. */
function describesHolders(reading: Reading, { kind, unit, unitEnd, start }: Mention, next: Mention): boolean {
  if (kind !== 'quantity' || unit !== '%' || next.unit !== '%') return false;
  const from = tokenFrom(reading, start);
  const between = textOf(reading, tokenFrom(reading, unitEnd), tokenFrom(reading, next.start));
  return moves.test(between) && holders.test(textOf(reading, from - longestLabel, from));
}

const holders =
  / (?:xã|huyện|thôn|bản|ấp|vùng|nơi|địa phương|trường|đơn vị) có (?:tỷ|tỉ) lệ [^,;:.]{2,60} (?:trên|từ|dưới|hơn)$/iu;
const moves = /^(?:trở (?:lên|xuống) )?(?:giảm|tăng|đạt|là|còn)(?: (?:từ|trên|dưới|thêm|bình quân|khoảng))*$/iu;

const toldBefore =
  /^(?:này|đó|nói trên|kể trên)(?: (?:đều|cũng|đã|ước|đạt|tăng|giảm|là|chiếm|hơn|trên|gần|khoảng))+$/iu;

/** `Tỷ lệ tiêm 8 loại vắc xin cho trẻ đạt 98%`: of what the rate behind it is. */
function tellsOfWhat(reading: Reading, from: number, to: number, behind: number): boolean {
  return (
    behind <= to + longestNoun &&
    openedRate.test(textOf(reading, from - longestLabel, from)) &&
    toRate.test(textOf(reading, to, behind))
  );
}

/** Longest noun of what a rate is of, with what leads to its figure, in tokens. */
const longestNoun = 16;

const openedRate =
  /(?:^|[,;:.] ?)(?:và )?t[ỷỉ] lệ(?: (?!(?:đạt|là|chiếm|còn|tăng|giảm|từ|trên|dưới)(?: |$))[^\s,;:.()]+)+$/iu;
const toRate = /^(?:[^,;:.()]* )?(?:đạt|là|chiếm)(?: (?:trên|hơn|gần|khoảng|từ))*$|^[^,;:.()]*:$/iu;

const sources = new Set(['khu vực', 'nguồn', 'lĩnh vực', 'khoản', 'sắc thuế']);

/** `Thu từ 3 khu vực kinh tế ước đạt …`: from how many sorts of sources all is taken. */
function tellsSource(reading: Reading, { start, unitText }: Mention): boolean {
  const from = tokenFrom(reading, start);
  return (
    sources.has(unitText?.toLowerCase() ?? '') &&
    word(reading, from - 1) === 'từ' &&
    /(?:^|[\s,;:])(?:thu|số thu|nguồn thu|thu ngân sách)$/iu.test(textOf(reading, from - 4, from - 1))
  );
}

/** Longest label before such a count, in tokens. */
const longestLabel = 12;
