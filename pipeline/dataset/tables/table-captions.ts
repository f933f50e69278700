import { lowered } from '../labels/label-headings.ts';
import type { Context } from '../reading/context.ts';
import type { Reading } from '../reading/reading.ts';
import { type Dated, datedBy } from '../times/dated.ts';
import { dates } from '../times/dating-times.ts';
import { columnSubject } from './column-subjects.ts';
import type { Column } from './table-columns.ts';
import { opening, readTableUnit, type TableUnit } from './table-units.ts';

/** What the lines above a table say of all of it. */
export interface Caption {
  /** What it measures: `Diện tích gieo trồng các xã` of `Biểu 2: Diện tích gieo trồng các xã (ĐVT: ha)`. */
  subject: string | null;
  unit: TableUnit | null;
  dated: Dated | null;
  /** Whether it says that money is set aside: `Phân bổ vốn năm 2024`. */
  allots: boolean;
}

/** Most lines above a table that may speak of it, and the longest of them in characters. */
const mostLines = 3;
const longestLine = 240;

/** A pattern's source for the words that a unit stands behind: `Đơn vị tính:`, `ĐVT:`. */
export const unitWords = String.raw`(?:đơn vị(?: tính)?|đvt|đv)\s*:\s*`;
const unitLine = new RegExp(`${unitWords}([^().;]+)`, 'iu');
/** `Biểu 2. Thu ngân sách (triệu đồng)`. */
const atEnd = /\(([^()\d]+)\)$/u;
const allotting =
  /^(?!.*(?:giải ngân|thanh toán|quyết toán|kết quả|tình hình)).*(?:phân bổ|bố trí vốn|giao (?:dự toán|kế hoạch|vốn)|kế hoạch (?:vốn|đầu tư công))/iu;
const annexWord = '(?:biểu|bảng|phụ lục|phụ biểu)';
const annexNumber = String.raw` (?:số )?[\dIVX.]+[A-Za-z]?`;
const annex = new RegExp(`^${annexWord}${annexNumber}$`, 'iu');
const numbered = new RegExp(String.raw`^${annexWord}(?:${annexNumber})?\s*[.:)–-]?\s*`, 'iu');

/** The caption of the table that a reading opens. */
export function captionOf(context: Context, first: Reading, columns: readonly Column[]): Caption {
  const caption: Caption = { subject: null, unit: null, dated: null, allots: false };
  for (const reading of linesAbove(context, first)) {
    caption.allots ||= allotting.test(reading.text);
    const opens = numbered.test(reading.text) || isBelowAnnex(context, reading);
    const unit = unitLine.exec(reading.text)?.[1] ?? (opens ? atEnd.exec(reading.text)?.[1] : undefined);
    caption.unit ??= unit === undefined ? null : readTableUnit(unit, context.codebook);
    if (!opens && !reading.text.endsWith(':')) continue;
    const name = reading.text.replace(numbered, '').replace(/\s*\([^()]*\)?\s*$/u, '');
    if (opens) caption.subject = name === '' ? null : lowered(context, name);
    for (const time of reading.times)
      if (dates(context, reading, time)) caption.dated = datedBy(context, reading, time) ?? caption.dated;
    break;
  }
  caption.unit ??= countedIn(context, caption, columns);
  return caption;
}

/** `Học sinh theo cấp học` of a table whose columns only say when: the unit of those whom its caption counts. */
function countedIn(context: Context, { subject }: Caption, columns: readonly Column[]): TableUnit | null {
  const [, ...values] = columns.filter(({ role }) => role !== 'ordinal');
  const sayWhen = values.every(
    ({ role, unit, heading, times }) =>
      role === 'value' && unit === null && times.length > 0 && columnSubject(context, heading) === null,
  );
  return subject === null || values.length === 0 || !sayWhen ? null : opening(subject, context.codebook);
}

/** `Biểu số 01`, and what it holds on the next line. */
function isBelowAnnex({ order, readings }: Context, reading: Reading): boolean {
  return annex.test(readings[(order.get(reading) ?? 0) - 1]?.text ?? '');
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
