import { functionWords } from './compounds.ts';
import { isCropping } from './kinds-of-land.ts';
import { isListedCount } from './listed-counts.ts';
import { isMultiplier } from './multipliers.ts';
import {
  endsCompany,
  endsTroop,
  isAllInOne,
  isLeftBlank,
  isMotto,
  isOfProgrammes,
  isPageOfContents,
  isPurity,
  isRoadClass,
  isSome,
} from './named-numbers.ts';
import { isNameLike, isPointed, numberedBy } from './numbered-nouns.ts';
import { hasSibling } from './numbered-siblings.ts';
import { isScale } from './ratios.ts';
import {
  dashes,
  type Found,
  foundOne,
  isCapitalAt,
  isGlued,
  isNumberAt,
  isWhole,
  isWordAt,
  mentionOf,
  type Reader,
  textOf,
  unitAt,
  wordAt,
} from './reader.ts';
import { isOfVariety } from './varieties.ts';
import { isVoltage } from './voltages.ts';
import { wordSet } from './words.ts';

/** Words that a figure follows which counts: what stands behind them is no name. */
const copulas = wordSet(
  'là đạt có được còn gồm khoảng hơn trên gần dưới tăng giảm ước bằng chiếm tổng từ đến với lên xuống vượt thêm trồng cấy mất cả giao quá ' +
    'nhất thu chi hết tới ít nhiều đủ trong tại cho và hoặc mới ra vào đó nam nữ',
);
/** Nouns before a name that is numbered: `bản Nậm Loỏng 12`. */
const placeNouns = wordSet(
  'thôn bản tổ khu xã làng tba cầu hang trạm chợ khối xóm ấp buôn đập hồ điện trường suối đèo khóm phố tuyến đường đội',
);
const placeUnits = new Set(['{commune}', '{village}', '{street_group}', '{district}', '{city}', '{province}']);
/** First words of titles that are counted: `2 Phó Chủ tịch`. */
const titles = wordSet('phó trưởng chủ bí giám tổng ủy uỷ ban hội đảng đoàn nghị quyết chi');
const phoneNouns = wordSet('thoại fax sđt đt khoản phone tel hotline thuế cccd');
/** Schools, which dates name. */
const schools = wordSet('thpt thcs th trường');
/** School levels and others that are counted, though in capitals. */
const countedAbbreviations = wordSet('MN TH THCS THPT PTCS GDTX GDNN GV HS HSSV CBCC CBQL DTTS GRDP GDP CPI IIP PCI');

/** A figure that names and counts nothing: in `QL 4D`, `thôn 3`, `San Thàng 2`, `TBA 4.2, 5.1, 2A MR`, `đường dây 220kV`. */
export function nameNumber(reader: Reader, at: number): Found | null {
  if (isTailGlued(reader, at)) return name(reader, at, at + 2);
  if (isHouse(reader, at)) return name(reader, at, at + 4);
  if (isForm(reader, at) || isPageOfContents(reader, at) || isLeftBlank(reader, at)) return name(reader, at, at + 1);
  const chain = endOfChain(reader, at);
  if (chain > at + 3) return name(reader, at, chain);
  if (isAllInOne(reader, at)) return name(reader, at, at + 3);
  if (isVoltage(reader, at) || isCropping(reader, at) || isMotto(reader, at)) return name(reader, at, at + 1);
  // `Đại hội Đảng bộ xã Tam Bình 2 lần thứ VII`: how many times is told behind `lần`.
  if (isCapitalAt(reader, at - 1) && /^lần (?:thứ|đầu)$/.test(`${wordAt(reader, at + 1)} ${wordAt(reader, at + 2)}`))
    return name(reader, at, at + 1);
  if (isPurity(reader, at)) return name(reader, at, wordAt(reader, at + 1) === '%' ? at + 2 : at + 1);
  if (isSome(reader, at) || isRoadClass(reader, at) || endsTroop(reader, at) || isOfProgrammes(reader, at))
    return name(reader, at, at + 1);
  if (opensPrices(reader, at)) return null;
  const end = endOf(reader, at);
  const reason = numberedBy(reader, at, end);
  if (reason !== null) return name(reader, at, end, reason);
  if (wordAt(reader, at - 1) === 'thứ' || isPhone(reader, at) || hasSibling(reader, at)) return name(reader, at, end);
  if (isQuoted(reader, at) || isInQuotedName(reader, at)) return name(reader, at, end);
  // `Trường THPT 30-4`, `Trường THCS 19/5`; `tốt nghiệp THCS 61/62 học sinh` and `(TH 10/15, THCS 1/4)` count.
  const isSchool =
    [at - 1, at - 2].some((each) => wordAt(reader, each) === 'trường') && schools.has(wordAt(reader, at - 1));
  if (end === at + 3 && isSchool && isBare(reader, end)) return name(reader, at, end);
  const article = isCapitalAt(reader, end) ? reasonOfList(reader, at) : null;
  if (article === 'part of a citation') return name(reader, at, end, article);
  if (isBare(reader, end) && isOfVariety(reader, at)) return name(reader, at, end);
  if (!isBare(reader, end))
    return isProperPlace(reader, at, end) || isOfRoad(reader, at, end) ? name(reader, at, end) : null;
  const listed = reasonOfList(reader, at);
  if (listed !== null) return name(reader, at, end, listed);
  return isPointedName(reader, at, end) ||
    (isProper(reader, at) && !isListedCount(reader, at, end)) ||
    isBeforePlace(reader, at, end) ||
    endsCompany(reader, at) ||
    opensName(reader, at, end)
    ? name(reader, at, end)
    : null;
}

/** `gạo Jasmine 528 - 532 USD/tấn`: the lower of two prices, and no name before the higher one. */
function opensPrices(reader: Reader, at: number): boolean {
  const isRange = dashes.has(wordAt(reader, at + 1)) && isNumberAt(reader, at + 2);
  return isRange && unitAt(reader, at + 3)?.value.class === 'money';
}

function name(reader: Reader, from: number, to: number, reason = 'part of a name'): Found {
  return foundOne(mentionOf(reader, 'identifier', 'name', from, to, { reason }), to);
}

/** Token behind figures joined by dashes without spaces: three and more are a name, `090-123-456`. */
function endOfChain(reader: Reader, at: number): number {
  let to = at + 1;
  while (wordAt(reader, to) === '-' && isGlued(reader, to) && isNumberAt(reader, to + 1) && isGlued(reader, to + 1))
    to += 2;
  return to;
}

/** Token behind a number, or behind `8-10`, `12/5` without spaces, `Km 14+350`, `1:5.000`. */
function endOf(reader: Reader, at: number): number {
  const sign = wordAt(reader, at + 1);
  if (sign === '+' && wordAt(reader, at - 1) === 'km' && isNumberAt(reader, at + 2)) return at + 3;
  if (isScale(reader, at)) return at + 3;
  const isJoined =
    (dashes.has(sign) || sign === '/') &&
    isGlued(reader, at + 1) &&
    isGlued(reader, at + 2) &&
    isNumberAt(reader, at + 2);
  return isJoined ? at + 3 : at + 1;
}

/** `2A`, `30a`, `8B2`: letters glued to the number that are no unit; a whole word glued to it lacks its space only. */
function isTailGlued(reader: Reader, at: number): boolean {
  const token = reader.tokens[at + 1];
  if (token?.type !== 'word' || !isGlued(reader, at + 1) || isMultiplier(token.fold) || unitAt(reader, at + 1))
    return false;
  const length = token.end - token.start;
  return token.digits || length === 1 || (isCapitalAt(reader, at + 1) && length <= 3);
}

/** `Biểu: 07/BHXH`, `Mẫu số: 02/TCD`: the number of a form, before the letters of its set. */
function isForm(reader: Reader, at: number): boolean {
  if (wordAt(reader, at + 1) !== '/' || !isCapitalAt(reader, at + 2) || wordAt(reader, at - 1) !== ':') return false;
  return /^(?:biểu|mẫu)$/.test(wordAt(reader, wordAt(reader, at - 2) === 'số' ? at - 3 : at - 2));
}

/** `125/4A Trần Phú`: the number of a house, with its letter. */
function isHouse(reader: Reader, at: number): boolean {
  const isSlashed = wordAt(reader, at + 1) === '/' && isWhole(wordAt(reader, at + 2), 3);
  return isSlashed && isWhole(wordAt(reader, at), 4) && isCapitalAt(reader, at + 3) && isTailGlued(reader, at + 2);
}

/** `0912345678`, `số seri 0123456`, `số báo danh 0412`: no count has so many digits behind a nought. */
function isPhone(reader: Reader, at: number): boolean {
  const word = wordAt(reader, at);
  if (/^0\d{3,}$/.test(word)) return true;
  if (word.length < 8) return false;
  return (
    (word.startsWith('0') && isWhole(word.replaceAll('.', ''), 15) && word.length >= 9) ||
    phoneNouns.has(wordAt(reader, at - 1))
  );
}

/** `“4 tại chỗ”`: a figure that opens a quotation is part of what is quoted. */
function isQuoted(reader: Reader, at: number): boolean {
  const before = wordAt(reader, at - 1);
  if (!isGlued(reader, at)) return false;
  return before === '“' || (before === '"' && !isGlued(reader, at - 1));
}

/** How far a name goes on in its quotation. */
const quoteReach = 6;

/** `“5 không, 3 sạch”`: the second figure of a name that a figure opens. */
function isInQuotedName(reader: Reader, at: number): boolean {
  if (wordAt(reader, at - 1) !== ',' && wordAt(reader, at - 1) !== 'và') return false;
  const last = reader.mentions.at(-1);
  if (last?.kind !== 'identifier') return false;
  let from = at - 2;
  while (from > at - quoteReach && isWordAt(reader, from)) from--;
  const opens = wordAt(reader, from - 1) === '“' || wordAt(reader, from - 1) === '"';
  return opens && reader.tokens[from]?.start === last.start;
}

/** Whether nothing behind says what is counted. */
function isBare(reader: Reader, end: number): boolean {
  const next = wordAt(reader, end);
  if (next === '%' || next === '‰' || next === '/' || isMultiplier(next)) return false;
  // `BQ 9 - 10%/năm`: the low end of a range of shares.
  if (dashes.has(next) && isNumberAt(reader, end + 1) && wordAt(reader, end + 2) === '%') return false;
  const unit = unitAt(reader, end);
  // `chỉ tiêu` only begins with a word that leads on.
  return !unit || (functionWords.has(next) && unit.next === end + 1);
}

/** `Gia Khâu 1 phường Quyết Thắng`: the unit belongs to another name. */
function isProperPlace(reader: Reader, at: number, end: number): boolean {
  const unit = unitAt(reader, end);
  if (!unit || !placeUnits.has(unit.value.code) || !isCapitalAt(reader, unit.next)) return false;
  return isWhole(wordAt(reader, at), 1) && isCapitalAt(reader, at - 1) && isCapitalAt(reader, at - 2);
}

/** Ways, houses and sites (`vị trí 1 đường Lê Lợi`) that are numbered along a road. */
const alongRoad = wordSet('ngõ ngách hẻm kiệt nhà trí');

/** `ngõ 118 đường Nguyễn Huệ`, `số 45 đường Hùng Vương`: numbered along the road behind it. */
function isOfRoad(reader: Reader, at: number, end: number): boolean {
  const isRoad = /^(?:đường|phố)$/.test(wordAt(reader, end)) && isCapitalAt(reader, end + 1);
  const isNumbered = wordAt(reader, at - 1) === 'số' && wordAt(reader, at - 2) !== 'tổng';
  return isRoad && (isNumbered || alongRoad.has(wordAt(reader, at - 1)));
}

/** Words and signs between numbers of a list of names: `tổ 3, 4 và 5`, `số nhà 12 đến 36`, `tổ 13+16`. */
const listJoints = new Set([',', 'và', 'đến', '+', ...dashes]);

/** The reason of the name that a list goes on: `tổ 3, 4 và 5`, `chương trình 30a, 135`, `2A MR, 8-10`. */
function reasonOfList(reader: Reader, at: number): string | null {
  const joint = wordAt(reader, at - 1);
  if (!listJoints.has(joint)) return null;
  const last = reader.mentions.at(-1);
  if (last?.kind !== 'identifier' || !isNameLike(wordAt(reader, at))) return null;
  let from = at - 2;
  while (from > at - 6 && isWordAt(reader, from) && (reader.tokens[from]?.start ?? 0) >= last.end) from--;
  if (reader.tokens[from]?.end !== last.end) return null;
  const isPadded = wordAt(reader, at).startsWith('0') && reader.text.charAt(last.start) !== '0';
  return isPadded || (from < at - 2 && !isCapitalAt(reader, at - 2)) ? null : (last.reason ?? 'part of a name');
}

/** `5.1,` in a list of stations: two levels, no unit, and nothing that leads to a figure. */
function isPointedName(reader: Reader, at: number, end: number): boolean {
  if (!isPointed(wordAt(reader, at)) || copulas.has(wordAt(reader, at - 1))) return false;
  if (isWordAt(reader, end) && !isCapitalAt(reader, end) && !functionWords.has(wordAt(reader, end))) return false;
  const before = wordAt(reader, at - 1);
  if (before === ':') return namesFollow(reader, end);
  return before !== '' && !'(=>≥<≤+'.includes(before);
}

/** `4.2, Khu 2D, …`: the next entry of the list is a name, not `Ngô: 3.5`. */
function namesFollow(reader: Reader, at: number): boolean {
  if (wordAt(reader, at) !== ',' || !(isCapitalAt(reader, at + 1) || isPointed(wordAt(reader, at + 1)))) return false;
  for (let i = at + 2; i < at + 10; i++) {
    const word = wordAt(reader, i);
    if (word === ':') return false;
    if (word === ',' || word === '') return true;
  }
  return true;
}

/** `San Thàng 2`, `KDC 2`, `bản Nậm Loỏng 12`: behind a name. */
function isProper(reader: Reader, at: number): boolean {
  const word = wordAt(reader, at);
  const token = reader.tokens[at - 1];
  if (!token || !isCapitalAt(reader, at - 1) || copulas.has(token.fold) || word.startsWith('0')) return false;
  const written = textOf(reader, at - 1, at);
  // `THPT Thạch Thành 1`: in a name of several words it leads to nothing.
  const isInName = isCapitalAt(reader, at - 2) && written !== written.toUpperCase();
  if (functionWords.has(token.fold) && !isInName) return false;
  if (written.length > 1 && written === written.toUpperCase()) {
    // `trường đạt chuẩn QG 2/3`: so many of all.
    if (wordAt(reader, at - 2) === 'chuẩn' && wordAt(reader, at + 1) === '/' && isNumberAt(reader, at + 2))
      return false;
    return (
      (isNameLike(word) || isWhole(word, 5)) &&
      !countedAbbreviations.has(written) &&
      unitAt(reader, at - 1)?.value.class !== 'count'
    );
  }
  if (!isNameLike(word)) return false;
  let from = at - 1;
  while (from > at - 6 && isCapitalAt(reader, from - 1)) from--;
  if (from === at - 1 && !isWordAt(reader, from - 1)) return false;
  if (isPointed(word) || word.length === 1) return true;
  return word.length === 2 && placeNouns.has(wordAt(reader, from - 1));
}

/** `nhà ở 10, phường Tân Phong`: where something numbered stands. */
function isBeforePlace(reader: Reader, at: number, end: number): boolean {
  const word = wordAt(reader, at);
  const before = wordAt(reader, at - 1);
  if (!isWhole(word, 2) || word.startsWith('0') || wordAt(reader, end) !== ',' || !isWordAt(reader, at - 1))
    return false;
  if (copulas.has(before) || (functionWords.has(before) && before !== 'ở')) return false;
  const place = unitAt(reader, end + 1);
  if (!place || !placeUnits.has(place.value.code) || !isCapitalAt(reader, place.next)) return false;
  let behind = place.next;
  while (behind < place.next + 6 && isCapitalAt(reader, behind)) behind++;
  return !isNumberAt(reader, behind) && wordAt(reader, behind) !== ':';
}

/** `474 Phong Thổ - Mường So`, `6 GĐ1A`: in front of a name, and nothing leads to it. */
function opensName(reader: Reader, at: number, end: number): boolean {
  const word = wordAt(reader, at);
  if (isWordAt(reader, at - 1) && !isCapitalAt(reader, at - 1)) return false;
  if (word.startsWith('0') || !isNameLike(word) || dashes.has(wordAt(reader, at - 1))) return false;
  const next = reader.tokens[end];
  if (next?.type === 'word' && next.digits) return true;
  const isLong = isWhole(word, 4) && word.length >= 2;
  return isLong && isCapitalAt(reader, end) && isCapitalAt(reader, end + 1) && !titles.has(wordAt(reader, end));
}
