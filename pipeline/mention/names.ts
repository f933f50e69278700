import { type Found, isCapitalAt, isGlued, isNumberAt, mentionOf, type Reader, wordAt } from './reader.ts';
import type { Token } from './tokens.ts';
import { hasUnit } from './units.ts';

/** Nouns whose number is a name: `đường số 17`, `tổ 3`, `tỉnh lộ 130`. */
const numbered = new Set(
  ('số đường khu lô tổ thôn bản ấp khóm xóm cụm đội lộ ql đt tl loại cấp khóa mức nhóm đợt vòng tuyến điều khoản trình ' +
    'lớp khối phường quận tđc kdc tba gđ tầng lần đoạn giai tập quyển phụ biểu bảng hạng ca chương mẫu kỳ nghiệp zone').split(' '),
);
const citationParts = new Set(['điều', 'khoản', 'chương', 'mục']);
const copulas = new Set(
  ('là đạt có được còn gồm khoảng hơn trên gần dưới tăng giảm ước bằng chiếm tổng từ đến với lên xuống vượt thêm ' +
    'trồng cấy mất cả giao quá nhất thu chi hết tới ít nhiều đủ trong tại cho và hoặc mới ra vào : ( = ≥ ≤ > < ~').split(' '),
);

/** Numbers that name and count nothing: `QL4D` is read by its word, this rule reads a figure after or inside a name. */
export function nameNumber(reader: Reader, at: number): Found | null {
  const token = reader.tokens[at] as Token;
  const next = at + 1;
  const before = wordAt(reader, at - 1);
  const gluedTail = isGlued(reader, next) && reader.tokens[next]?.type === 'word' && !hasUnit(reader, next);
  if (gluedTail) return found(reader, at, at + 2, 'part of a name');
  if (ofName(reader, at)) return found(reader, at, at + 1, 'part of a name');
  if (isGlued(reader, next) && (wordAt(reader, next) === '%' || hasUnit(reader, next))) return null;
  if (wordAt(reader, next) === '%' || wordAt(reader, next) === '/') return null;
  if (numbered.has(before) && !isMeasured(reader, at)) {
    return found(reader, at, at + 1, citationParts.has(before) ? 'part of a citation' : 'part of a name');
  }
  if (hasUnit(reader, next) || copulas.has(before) || before === '') return null;
  if (reader.tokens[at - 1]?.type === 'word' && isCapitalAt(reader, at - 1) && token.fold.length <= 3 && !isMeasured(reader, at)) {
    return found(reader, at, at + 1, 'part of a name');
  }
  return null;
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
  if (next === '%' || next === '‰' || next === 'triệu' || next === 'tỷ' || next === 'nghìn' || next === 'ngàn') return true;
  const unit = reader.lexicon.units.match(reader.tokens, at + 1);
  if (!unit) return false;
  // `tổ 3 phường Tân Phong`: a noun for places before a name belongs to the name.
  return !isCapitalAt(reader, unit.next) && unit.value.class !== 'count' ? true : !isCapitalAt(reader, unit.next) && reader.tokens[at]?.fold.length !== 1;
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
    if (wordAt(reader, at + 1) === 'tuổi' && (ageLimits.has(before) || (before === '-' && isNumberAt(reader, at - 2)))) {
      return other(reader, at, 'threshold in a definition');
    }
  }
  if (wordAt(reader, at + 1) === 'sao') return other(reader, at, 'grade or class');
  if (before === 'thứ') return found(reader, at, at + 1, 'part of a name');
  if (before === '/' && /^10{2,5}$/.test(wordAt(reader, at).replaceAll('.', ''))) return other(reader, at, 'base of a rate');
  return null;
}

function other(reader: Reader, at: number, reason: string): Found {
  return { mentions: [mentionOf(reader, 'other', 'threshold', at, at + 1, { reason })], times: [], next: at + 1 };
}
