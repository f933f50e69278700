import { isUnitName } from '../../document/table-words.ts';
import { titleInVietnamese } from '../../document/two-languages.ts';
import { headOf } from '../labels/measure-nouns.ts';
import { lowered } from '../labels/titles-in-capitals.ts';
import type { Context } from '../reading/context.ts';
import type { Reading } from '../reading/reading.ts';
import { type Dated, datedBy } from '../times/dated.ts';
import { dates } from '../times/dating-times.ts';
import { tellsAsOf } from '../times/heading-times.ts';
import { columnSubject } from './column-subjects.ts';
import { type Counted, countedBy } from './table-classes.ts';
import type { Column } from './table-columns.ts';
import { opening, readTableUnit, type TableUnit } from './table-units.ts';

/** What the lines above a table say of all of it. */
export interface Caption {
  /** What it measures: `Diện tích gieo trồng các xã` of `Biểu 2: Diện tích gieo trồng các xã (ĐVT: ha)`. */
  subject: string | null;
  unit: TableUnit | null;
  dated: Dated | null;
  /** Those whom it counts, and their unit: `sản phẩm OCOP` of `Kết quả phân hạng sản phẩm OCOP`. */
  counts: Counted | null;
  /** Whether it says that money is set aside: `Phân bổ vốn năm 2024`. */
  allots: boolean;
}

/** Most lines above a table that may speak of it, and the longest of them in characters. */
const mostLines = 3;
const longestLine = 240;

/** A pattern's source for the words that a unit stands behind: `Đơn vị tính:`, `ĐVT:`. */
export const unitWords = String.raw`(?:(?:đơn vị tính|đvt)(?: ?[-–/] ?unit)?(?:(?: (?:diện tích|tiền|giá trị|số liệu))?\s*:|(?! (?:diện tích|tiền|giá trị|số liệu))\s*)|(?:đơn vị|đv)\s*:)\s*`;
/** A pattern's source for the thousands or millions that may stand before a unit: `1.000 đồng`. */
export const unitFactor = String.raw`(?:1\.?000(?:\.?000)? ?)?`;
const unitLine = new RegExp(`${unitWords}(${unitFactor}[^().;]+)`, 'iu');
const onlyUnit = new RegExp(String.raw`^\(?(?:Ghi chú: )?${unitWords}(${unitFactor}[^().;:]{1,30})\)?\.?$`, 'iu');
/** `Biểu 2. Thu ngân sách (triệu đồng)`. */
const atEnd = new RegExp(String.raw`\((${unitFactor}[^()\d]+)\)$`, 'u');
/** `(Từ ngày 15/12/2023 đến ngày 14/9/2024)`, `Kỳ báo cáo: Quý III/2023 (Từ ngày … đến ngày …)`: a line of nothing but the days that a table spans. */
const spanLine =
  /^\(?(?:(?:số liệu(?: báo cáo)?|kỳ báo cáo|tính)?:? ?(?:(?:quý|tháng) [^()]{1,20}\()?)?(?:tính )?từ (?:ngày )?[\d/.]+ (?:đến|tới) (?:hết )?(?:ngày )?[\d/.]+\){0,2}\.?$/iu;
const allotting =
  /^(?!.*(?:giải ngân|thanh toán|quyết toán|kết quả|tình hình)).*(?:phân bổ|bố trí vốn|giao (?:dự toán|kế hoạch|vốn)|kế hoạch (?:vốn|đầu tư công))/iu;
const annex =
  /^(?:biểu mẫu|mẫu biểu|mẫu|(?:biểu|bảng) tổng hợp(?! số)|biểu|bảng|phụ lục|phụ biểu)(?: (?:số:? ?)?[\dIVX.]+[A-Za-z]?)?/iu;
/** `06/CH`, `103/CK TC-NSNN`: what says to which set of forms one belongs, in capitals. */
const formOf = /^\/[A-ZĐ\d]+(?:[/-][A-ZĐ\d]+)*(?: [A-ZĐ]{2,}-[A-ZĐ]{2,})?(?!\p{L})/u;

/** How far the words and the number reach that say which annex a line opens; 0 where it opens none. */
function annexEnd(text: string): number {
  const end = annex.exec(text)?.[0].length ?? 0;
  return end + (/\d[A-Za-z]?$/.test(text.slice(0, end)) ? (formOf.exec(text.slice(end))?.[0].length ?? 0) : 0);
}

/** The caption of a table, by its rows: what the lines above say, and the unit that the line below may give. */
export function captionOf(context: Context, rows: readonly Reading[], columns: readonly Column[]): Caption {
  const first = rows[0] as Reading;
  const caption: Caption = { subject: null, unit: null, dated: null, counts: null, allots: false };
  let asOf: Dated | null = null;
  for (const reading of linesAbove(context, first)) {
    caption.allots ||= allotting.test(reading.text);
    const begins = annexEnd(reading.text);
    const opens = begins > 0 || isBelowAnnex(context, reading);
    const unit =
      unitLine.exec(reading.text)?.[1] ??
      (opens ? atEnd.exec(reading.text)?.[1] : undefined) ??
      // `Ha`: a line of nothing else.
      (isUnitName(context.codebook, reading.text) ? reading.text : undefined);
    caption.unit ??= unit === undefined ? null : readTableUnit(unit, context.codebook);
    const time = tellsAsOf(reading.text) || spanLine.test(reading.text) ? reading.times.at(-1) : undefined;
    if (time) asOf ??= datedBy(context, reading, time);
    if (!opens && !reading.text.endsWith(':')) continue;
    const name = reading.text
      .slice(begins)
      .replace(/^\s*[.:)–-]?\s*/u, '')
      .replace(/\s*\([^()]*\)?\s*$/u, '');
    if (opens) caption.subject = name === '' ? null : lowered(context, name);
    for (const time of reading.times)
      if (dates(context, reading, time)) caption.dated = datedBy(context, reading, time) ?? caption.dated;
    break;
  }
  if (asOf && !/-/.test(caption.dated?.iso ?? '')) caption.dated = asOf;
  caption.subject ??= titleAbove(context, first);
  // `Đơn vị tính: tỷ đồng` over the names of the rows.
  const inHead = unitLine.exec(columns[0]?.heading ?? '')?.[1];
  caption.unit ??= inHead === undefined ? null : readTableUnit(inHead, context.codebook);
  if (caption.subject !== null)
    caption.counts = countedBy(
      caption.subject,
      columns.map(({ heading }) => heading),
      context.codebook,
    );
  caption.unit ??= unitBelow(context, rows.at(-1) as Reading) ?? countedIn(context, caption, columns);
  return caption;
}

/** `Chỉ số sản xuất công nghiệp phân theo ngành`: a title over a table, or the heading there, that begins with what is measured; null for none. */
function titleAbove(context: Context, first: Reading): string | null {
  const lines = linesAbove(context, first).filter(
    ({ text }) => !onlyUnit.test(text) && !isUnitName(context.codebook, text) && /[^\x20-\x7e]/.test(text),
  );
  const text = lines.length > 0 ? lines.find(isTitle)?.text : first.section?.heading.text;
  if (text === undefined) return null;
  const title = lowered(context, titleInVietnamese(text.replace(/^\d{1,3}\.? (?=\p{Lu})/u, '')));
  const measure = headOf(context, title, null)?.text;
  return measure !== undefined && title.toLowerCase().startsWith(measure.toLowerCase()) ? title : null;
}

/** Longest title without the number of an annex, in characters. */
const longestTitle = 140;

function isTitle({ text, mentions }: Reading): boolean {
  return (
    text.length <= longestTitle &&
    !/[.;:,]$/u.test(text) &&
    mentions.every(({ kind, start }) => start === 0 || kind === 'date' || kind === 'ordinal')
  );
}

/** `(Đơn vị tính: triệu đồng)`: the unit that the line below a table gives, and nothing else. */
function unitBelow({ codebook, order, readings }: Context, last: Reading): TableUnit | null {
  const below = readings[(order.get(last) ?? 0) + 1];
  const unit = below?.section === last.section ? onlyUnit.exec(below.text)?.[1] : undefined;
  return unit === undefined ? null : readTableUnit(unit, codebook);
}

/** `Học sinh theo cấp học` of a table whose columns only say when: the unit of those whom its caption counts. */
function countedIn(context: Context, { subject, counts }: Caption, columns: readonly Column[]): TableUnit | null {
  const [, ...values] = columns.filter(({ role }) => role !== 'ordinal');
  const sayWhen = values.every(
    ({ role, unit, heading, times }) =>
      role === 'value' && unit === null && times.length > 0 && columnSubject(context, heading) === null,
  );
  if (subject === null || values.length === 0 || !sayWhen) return null;
  // `Số lớp học phổ thông`.
  return opening(subject, context.codebook) ?? (/^số /iu.test(subject) ? (counts?.unit ?? null) : null);
}

/** `Biểu số 01`, and what it holds on the next line. */
function isBelowAnnex({ order, readings }: Context, reading: Reading): boolean {
  const above = readings[(order.get(reading) ?? 0) - 1]?.text ?? '';
  return / (?:[\dIVX]|tổng hợp$)/iu.test(above) && annexEnd(above) === above.length;
}

/** Short lines directly above a table, the nearest first, and the heading over it. */
function linesAbove(context: Context, first: Reading): Reading[] {
  const lines: Reading[] = [];
  const at = context.order.get(first) ?? 0;
  for (let i = at - 1; i >= Math.max(0, at - mostLines); i--) {
    const above = context.readings[i] as Reading;
    if (above.section !== first.section || above.block.type === 'row' || above.text.length > longestLine) break;
    lines.push(above);
  }
  return lines;
}
