import type { Codebook } from '../../codebook.ts';
import { type WithCodebook, wordPattern } from '../../codebook-words.ts';
import { inSentence } from '../../document/letters.ts';
import { saysOwnMeasure } from '../labels/measure-nouns.ts';
import { columnSubject, isTotal, subjectOfColumn, undated } from './column-subjects.ts';
import { counted, opening, readTableUnit, type TableUnit } from './table-units.ts';

const leading =
  '(?:(?:kết quả )?(?:xếp loại|phân loại|phân hạng|đánh giá|học lực|hạnh kiểm|rèn luyện|học tập|chất lượng):? )?';
const classes = String.raw`(?:(?:loại )?{grade}|{work_grade}|\d sao|(?:loại|hạng|nhóm|mức(?: độ)?|cấp(?: độ)?|bậc|khu vực|vùng) (?:[A-E]|[IVX]{1,3}|\d))`;
const className = wordPattern(`^(?:Số lượng )?${leading}${classes}$`, 'iu');
const measured = wordPattern(
  `^(?<name>${leading}${classes}) (?:(?<number>Số(?: lượng)?(?<noun>\\p{L}+(?: \\p{L}+)?)?|Tổng(?: số)?)|(?:t[ỷỉ] lệ|tỷ trọng)? ?\\(?%?\\)?)$`,
  'iu',
);

/** `3 sao`, `Tốt`, `Loại A`, `Học lực Khá`: whether words only say of which class those are which a table counts. */
export function isClassName({ codebook }: WithCodebook, text: string): boolean {
  return className(codebook).test(text);
}

const classAtEnd = wordPattern(` ${classes}$`, 'iu');

/** `Số sản phẩm 3 sao`: those whom a head counts, of whatever class. */
export function ofAnyClass(heading: string, codebook: Codebook): string {
  return heading.replace(classAtEnd(codebook), '');
}

/** `Tốt | Số lượng`, `Tốt | Tỷ lệ (%)`, `Tốt | Số HS`: the head of a class with the measure below it as one. */
export function classFirst(heading: string, codebook: Codebook): string {
  const { name, number, noun } = measured(codebook).exec(heading)?.groups ?? {};
  if (name === undefined) return heading;
  if (number === undefined) return 'Tỷ lệ (%)';
  return `Số${noun ?? ' lượng'} ${inSentence(name)}`;
}

/** `tốt` of `Số lượng tốt`. */
export function classIn(heading: string): string {
  return inSentence(heading.replace(/^Số lượng /iu, ''));
}

/** Those whom a caption counts: `hộ nghèo`. */
export interface Counted {
  noun: string;
  unit: TableUnit;
  /** Whether a column names them, beside others: `Số hộ | Số hộ nghèo`. */
  isNamed: boolean;
}

/** Most words before the noun of a caption that are looked behind. */
const mostWords = 12;
const captionOpening = /^(?:(?:kết quả|tình hình|tổng hợp|số liệu|thống kê|danh sách|chi tiết) ){1,3}/iu;
/** What ends the words for those whom a caption counts. */
const nounEnd =
  / (?:các|theo|phân theo|của|cho|từng|trên|toàn|tại|ở|năm|tháng|quý|kỳ|giai đoạn|đến|tính|thuộc|tỉnh|huyện|xã|thành phố|thị xã|thị trấn|khu vực|cấp (?:tỉnh|huyện|xã|trên|dưới|cơ sở))(?: .*)?$|[(:].*$/iu;
/** Nouns that say how those are told whom a table counts. */
const noNoun =
  /^(?:bảng|biểu|phụ|kết|tình|số|tổng|danh|loại|hạng|cấp|khối|lần|kỳ|lượt|nhóm|tỷ|điểm|công tác)(?!\p{L})/iu;

/** Those whom a table counts by its caption; null where a row names them itself: `Đảng viên`. */
export function countedOf(row: string, counts: Counted | null, codebook: Codebook): Counted | null {
  const isBody = /^\p{L}+ \p{Lu}/u.test(row);
  return counts === null || isBody || counted(`Số ${inSentence(row)}`, codebook) === null ? counts : null;
}

/** Those whom a caption counts; null where it counts none, or several: `hộ nghèo, hộ cận nghèo`. */
export function countedBy(caption: string, heads: readonly string[], codebook: Codebook): Counted | null {
  const topic = undated(caption).replace(captionOpening, '').replace(nounEnd, '').trim();
  // `Diện tích gieo trồng`: what is measured is no count.
  if (saysOwnMeasure({ codebook }, topic.replace(/^(?:tổng )?số (?:lượng )?/iu, ''))) return null;
  const words = topic.split(' ');
  for (let at = 0; at < Math.min(words.length, mostWords); at++) {
    const rest = words.slice(at).join(' ');
    const unit = noNoun.test(rest) ? null : opening(rest, codebook);
    if (unit === null) continue;
    return namesSeveral(rest, codebook) ? null : { noun: inSentence(rest), unit, isNamed: namedIn(heads, rest) };
  }
  return null;
}

function namedIn(heads: readonly string[], noun: string): boolean {
  const opening = noun.toLowerCase().split(' ', 2).join(' ');
  return heads.some((head) => head.toLowerCase().includes(opening));
}

/** `hộ nghèo, hộ cận nghèo`, which are counted apart as `cán bộ, công chức` are not. */
function namesSeveral(noun: string, codebook: Codebook): boolean {
  const [last = '', ...others] = noun.split(/[,;] | và /u).reverse();
  const [first] = last.split(' ', 1);
  const unit = readTableUnit(last, codebook)?.unit;
  return others.some((each) => {
    const other = readTableUnit(each, codebook);
    return each.split(' ', 1)[0] === first || other?.unitText !== each || other.unit !== unit;
  });
}

/** What a column measures by its heading and the caption of its table. */
export function measuredIn(
  known: WithCodebook,
  heading: string,
  { subject, counts }: { subject: string | null; counts: Counted | null },
): string | null {
  return ofCounted(known, heading, counts) ?? subjectOfColumn(known, heading, subject);
}

/** `3 sao`, `Tổng`, `Số hộ` of a table of those whom its caption counts: `Số sản phẩm OCOP 3 sao`, `Số hộ nghèo`; null for other heads. */
export function ofCounted(known: WithCodebook, heading: string, counts: Counted | null): string | null {
  if (counts === null) return null;
  const { noun } = counts;
  if (isClassName(known, heading)) return `Số ${noun} ${classIn(heading)}`;
  if (isTotal(heading)) return `Số ${noun}`;
  const [, measure, named] = /^(số )(\p{L}+(?: \p{L}+)?)$/iu.exec(columnSubject(known, heading) ?? '') ?? [];
  if (named === undefined || counts.isNamed) return null;
  // `Số người` of a table of `lao động qua đào tạo`.
  const isOfThem =
    `${noun} `.toLowerCase().startsWith(`${named.toLowerCase()} `) ||
    (named === 'người' && people.has(counts.unit.unit ?? ''));
  return isOfThem ? `${measure}${noun}` : null;
}

const people = new Set(['{person}', '{worker}', '{pupil}', '{teacher}', '{child}', '{student}', '{staff_member}']);

/** `Tốt` before `Số lượng`, of a table of those whom its caption counts; null for other rows and columns. */
export function classOfCounted(
  known: WithCodebook,
  row: string,
  subject: string | null,
  counts: Counted | null,
): string | null {
  const isNumber = subject === null || /^số lượng$/iu.test(subject);
  return counts !== null && isNumber && isClassName(known, row) ? `Số ${counts.noun} ${inSentence(row)}` : null;
}

/** The unit of a cell whose column or row only says of which class those are whom the caption counts; null for others. */
export function unitOfCounted(
  known: WithCodebook,
  row: string,
  heading: string,
  ofTable: Counted | null,
): TableUnit | null {
  const counts = countedOf(row, ofTable, known.codebook);
  if (counts === null) return null;
  const isOfThem = isClassName(known, heading) || isTotal(heading);
  const subject = isOfThem ? null : columnSubject(known, heading);
  return isOfThem || classOfCounted(known, row, subject, counts) !== null ? counts.unit : null;
}
