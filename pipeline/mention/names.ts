import { type Found, isCapitalAt, isGlued, isNumberAt, mentionOf, type Reader, wordAt } from './reader.ts';
import type { Token } from './tokens.ts';
import { hasUnit } from './units.ts';

/** Nouns whose number is a name: `đường số 17`, `tổ 3`, `tỉnh lộ 130`. */
const numbered = new Set(
  (
    'số đường khu lô tổ thôn bản ấp khóm xóm cụm đội lộ ql đt tl loại cấp khóa mức nhóm đợt vòng tuyến điều khoản trình ' +
    'lớp khối phường quận tđc kdc tba gđ tầng lần đoạn giai tập quyển phụ biểu bảng hạng ca chương mẫu kỳ nghiệp zone'
  ).split(' '),
);
const citationParts = new Set(['điều', 'khoản', 'chương', 'mục']);
const copulas = new Set(
  (
    'là đạt có được còn gồm khoảng hơn trên gần dưới tăng giảm ước bằng chiếm tổng từ đến với lên xuống vượt thêm ' +
    'trồng cấy mất cả giao quá nhất thu chi hết tới ít nhiều đủ trong tại cho và hoặc mới ra vào : ( = ≥ ≤ > < ~'
  ).split(' '),
);

/** Numbers that name and count nothing: `QL4D` is read by its word, this rule reads a figure after or inside a name. */
export function nameNumber(reader: Reader, at: number): Found | null {
  const next = at + 1;
  const before = wordAt(reader, at - 1);
  const tail = reader.tokens[next];
  const gluedTail = isGlued(reader, next) && tail?.type === 'word' && !hasUnit(reader, next);
  if (gluedTail) return found(reader, at, at + 2, 'part of a name');
  if (ofName(reader, at)) return found(reader, at, at + 1, 'part of a name');
  const sign = wordAt(reader, next);
  if (sign === '%' || sign === '/' || sign === '‰' || hasUnit(reader, next)) {
    const named = numbered.has(before) && !isMeasured(reader, at) && !isTotal(reader, at) && sign !== '/';
    return named ? found(reader, at, at + 1, reasonBehind(before)) : null;
  }
  if (numbered.has(before) && !isTotal(reader, at) && !isMeasured(reader, at))
    return found(reader, at, at + 1, reasonBehind(before));
  const end = endOfPair(reader, at);
  if (isInListOfNames(reader, at, end) || endsName(reader, at, end)) return found(reader, at, end, 'part of a name');
  return null;
}

function reasonBehind(noun: string): string {
  return citationParts.has(noun) ? 'part of a citation' : 'part of a name';
}

/** `tổng số 5 trường`: `số` counts, and numbers nothing. */
function isTotal(reader: Reader, at: number): boolean {
  return wordAt(reader, at - 1) === 'số' && /^(?:tổng|trong|con|dân|ngoài)$/.test(wordAt(reader, at - 2));
}

/** Token behind a number, or behind two that a dash joins without a unit: `8-10`. */
function endOfPair(reader: Reader, at: number): number {
  const pair =
    /^[-–]$/.test(wordAt(reader, at + 1)) &&
    isGlued(reader, at + 1) &&
    isNumberAt(reader, at + 2) &&
    isGlued(reader, at + 2);
  return pair && !hasUnit(reader, at + 3) && wordAt(reader, at + 3) !== '%' ? at + 3 : at + 1;
}

/** `5.1, 4.2` in a list of stations, `474 Phong Thổ - Mường So`, `30a, 135`: names stand before or behind. */
function isInListOfNames(reader: Reader, at: number, end: number): boolean {
  const before = wordAt(reader, at - 1);
  const behind = reader.tokens[end];
  if (behind?.type === 'word' && /\d/.test(behind.fold)) return true;
  if (before !== ',' && before !== ':' && before !== '-') return false;
  if (isCapitalAt(reader, end)) return true;
  const number = reader.tokens[at] as Token;
  if (before === ':' || number.fold.length > 4) return false;
  const last = reader.mentions.at(-1);
  const comma = reader.tokens[at - 1] as Token;
  if (last && last.unitEnd === comma.start)
    return last.kind === 'identifier' || (last.unit !== null && /^\d{1,2}\.\d$/.test(number.fold));
  return isCapitalAt(reader, at - 2) || /\d/.test(wordAt(reader, at - 2));
}

/** `San Thàng 2`, `nhà ở 10,`: a short number behind a noun, with nothing behind it that it could count. */
function endsName(reader: Reader, at: number, end: number): boolean {
  const before = reader.tokens[at - 1];
  const number = reader.tokens[at] as Token;
  if (before?.type !== 'word' || copulas.has(before.fold) || number.fold.length > 3 || isMeasured(reader, at))
    return false;
  if (isCapitalAt(reader, at - 1)) return true;
  const behind = reader.tokens[end];
  return behind === undefined || behind.type === 'sign' || isCapitalAt(reader, end);
}

/** `đường dây 220kV`: a voltage that names a line. */
function ofName(reader: Reader, at: number): boolean {
  const unit = wordAt(reader, at + 1);
  if (unit !== 'kv') return false;
  const before = wordAt(reader, at - 1);
  return ['dây', 'trạm', 'lưới', 'áp', 'đz', 'tba', 'thế', 'điện'].includes(before);
}

/** Whether a figure behind a noun that numbers is measured after all: `bản 100%`, `cấp 40 triệu đồng`. */
function isMeasured(reader: Reader, at: number): boolean {
  const next = wordAt(reader, at + 1);
  if (next === '%' || next === '‰' || next === 'triệu' || next === 'tỷ' || next === 'nghìn' || next === 'ngàn')
    return true;
  const unit = reader.lexicon.units.match(reader.tokens, at + 1);
  if (!unit) return false;
  // `tổ 3 phường Tân Phong`: a noun for places before a name belongs to the name.
  return !isCapitalAt(reader, unit.next) && unit.value.class !== 'count'
    ? true
    : !isCapitalAt(reader, unit.next) && reader.tokens[at]?.fold.length !== 1;
}

function found(reader: Reader, from: number, to: number, reason: string): Found {
  return { mentions: [mentionOf(reader, 'identifier', 'name', from, to, { reason })], times: [], next: to };
}

/** A word that holds digits is a name: `QL4D`, `TĐC1.1`, `GĐ2`. */
export function nameWord(reader: Reader, at: number): Found | null {
  const token = reader.tokens[at] as Token;
  return /\d/.test(token.fold) && !isNumberAt(reader, at) ? found(reader, at, at + 1, 'part of a name') : null;
}

const ageLimits = new Set(['dưới', 'trên', 'từ', 'đủ', 'độ']);

/** `dưới 5 tuổi`, `3 sao`, `lần thứ 12`, `100 bé gái` behind a slash: figures that set a limit, a grade or a base. */
export function threshold(reader: Reader, at: number): Found | null {
  const before = wordAt(reader, at - 1);
  const unit = reader.lexicon.units.match(reader.tokens, at + 1);
  const code = unit?.value.code;
  if (code === 'a' || wordAt(reader, at + 1) === 'tuổi') {
    if (
      wordAt(reader, at + 1) === 'tuổi' &&
      (ageLimits.has(before) || (before === '-' && isNumberAt(reader, at - 2)))
    ) {
      return other(reader, at, 'threshold in a definition');
    }
  }
  if (wordAt(reader, at + 1) === 'sao') return other(reader, at, 'grade or class');
  if (before === 'thứ') return found(reader, at, at + 1, 'part of a name');
  if (before === '/' && /^10{2,5}$/.test(wordAt(reader, at).replaceAll('.', '')))
    return other(reader, at, 'base of a rate');
  return null;
}

function other(reader: Reader, at: number, reason: string): Found {
  return { mentions: [mentionOf(reader, 'other', 'threshold', at, at + 1, { reason })], times: [], next: at + 1 };
}
