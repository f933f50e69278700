import { isFigure, isYear, type Row, type StackedCell } from './stacked-cells.ts';

/** Most heads that stand over others, and fewest that each stands over. */
const mostParents = 5;
const fewestBelow = 2;
/** Rows that tell whether figures fit what a head says. */
const enoughRows = 12;

/** How heads are told apart: which of the upper ones stand over others, and over how many each. */
interface Parting {
  upper: number;
  parents: readonly number[];
  below: readonly number[];
}

/**
 * The two rows of a head whose cells stand one below the other, the upper ones first: `Hộ nghèo`, `Hộ cận nghèo`, then `Số hộ`, `Tỷ lệ (%)`
 * twice. Which stand over which is told by what heads say, and by the figures below them: a rate has no thousands, and a count no
 * decimals. Null where two ways to part them are as good.
 * @param fixed how many columns stand before those of the figures
 * @param rows those below, each with as many cells as columns
 */
export function headRows(heads: readonly StackedCell[], fixed: number, rows: readonly Row[]): [Row, Row] | null {
  const width = rows[0]?.length ?? 0;
  const tested = rows.filter((row) => row.some((cell, at) => at >= fixed && cell)).slice(0, enoughRows);
  let best: { parting: Parting; score: number } | null = null;
  let [isTied, fitting] = [false, 0];
  for (const parting of partings(heads, width, fixed)) {
    const score = scoreOf(parting, heads, fixed, tested);
    if (score !== null) fitting++;
    if (score === null || (best && score < best.score)) continue;
    isTied = score === best?.score;
    best = { parting, score };
  }
  // Heads that tell nothing of themselves are parted in the one way that there is.
  return best && !isTied && (best.score > 0 || fitting === 1) ? rowsOf(best.parting, heads, width) : null;
}

/** The ways to part heads so that they have as many lowest ones as there are columns. */
function* partings(heads: readonly StackedCell[], width: number, fixed: number): Generator<Parting> {
  const count = heads.length - width;
  if (count < 1 || count > mostParents) return;
  for (let lower = count * fewestBelow; lower <= heads.length - fixed - count; lower++) {
    const upper = heads.length - lower;
    for (const parents of choices(fixed, upper, count))
      for (const below of shares(lower, count)) yield { upper, parents, below };
  }
}

/** The ways to choose so many of the numbers from one on, before another. */
function choices(from: number, to: number, count: number): number[][] {
  let made: number[][] = [[]];
  for (let at = 0; at < count; at++)
    made = made.flatMap((chosen) => {
      const first = (chosen.at(-1) ?? from - 1) + 1;
      return Array.from({ length: Math.max(0, to - first) }, (_, i) => [...chosen, first + i]);
    });
  return made;
}

/** The ways to share heads among those over them: alike, and where these are few in any other way. */
function shares(lower: number, count: number): number[][] {
  if (count > 3) return lower % count === 0 ? [Array.from({ length: count }, () => lower / count)] : [];
  let made: number[][] = [[]];
  for (let at = 1; at < count; at++)
    made = made.flatMap((shared) => {
      const left = lower - sum(shared) - (count - at) * fewestBelow;
      return Array.from({ length: Math.max(0, left - 1) }, (_, i) => [...shared, i + fewestBelow]);
    });
  return made.map((shared) => [...shared, lower - sum(shared)]);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** The lowest heads from the left, and which of them stand below which other one; -1 for none. */
function lowest(
  { upper, parents, below }: Parting,
  heads: readonly StackedCell[],
): { head: StackedCell; parent: number }[] {
  let next = upper;
  return heads.slice(0, upper).flatMap((head, at) => {
    const count = below[parents.indexOf(at)];
    if (count === undefined) return [{ head, parent: -1 }];
    next += count;
    return heads.slice(next - count, next).map((each) => ({ head: each, parent: at }));
  });
}

const rate =
  /%|t[ỷỉ] (?:lệ|trọng|suất)|cơ cấu|^TL|^so (?:với|sánh)|(?:^|[\s(])(?:TH|ƯTH|LK) ?\/ ?(?:KH|DT)|\d{4} ?\/ ?\d{4}/iu;
const compares = /so (?:với|sánh)|\/|đạt|tăng|giảm|hoàn thành/iu;
const count = /^(?:tổng )?số (?:hộ|người|lượng|khẩu|lớp|học sinh|HS|trường|xã|thôn|cơ sở|dự án|vụ|con)(?!\p{L})|^SL$/iu;
const remarks = /^ghi chú$/iu;
const opensParts = /^(?:trong đó|chia ra|bao gồm|gồm)\s*:?$/iu;
const timed =
  /^(?:(?:đầu|cuối|ước)? ?(?:năm|tháng|quý|kỳ|giai đoạn|vụ)(?!\p{L}))|^so (?:với|sánh)|^(?:phân|chia)(?: ra)? (?:theo|kỳ)|^(?:cơ cấu|nguồn)(?: nguồn)? vốn|^kết quả|^\d{4}/iu;
const ownMeasure =
  /^(?:tổng số|tổng cộng|tổng mức|số|t[ỷỉ] lệ|ghi chú|địa (?:điểm|bàn)|chủ đầu tư|quy mô|thời gian|quyết định)(?!\p{L})|\((?!%)[^()]+\)$/iu;
const part =
  /^(?:số (?:hộ|người|lượng|khẩu|vụ|tiền|vốn|lớp|học sinh|HS|trường|xã|dự án|ca|con|cơ sở)(?!\p{L}).*|SL|TL ?%?|DT|NS|\(?%\)?|t[ỷỉ] lệ.*|(?:KH|kế hoạch|TH|thực hiện|ước).{0,20}|tổng(?: số| cộng)?|cộng|nam|nữ|trong đó.{2,}|(?:diện tích|năng suất|sản lượng|chiều dài|giá trị)(?: ?\(.*\))?|(?:năm|tháng|quý|vụ) .*|\d{4}|so (?:với|sánh).*|TH ?\/ ?KH|NSTW|NSĐP|(?:vốn|ngân sách) .*)$/iu;

/** How well heads that are parted in a way fit each other and the figures below; null where they do not. */
function scoreOf(parting: Parting, heads: readonly StackedCell[], fixed: number, rows: readonly Row[]): number | null {
  let score = 0;
  for (const [at, { head, parent }] of lowest(parting, heads).entries()) {
    if (at < fixed) continue;
    const fit = fitOf(
      head.text,
      rows.map((row) => row[at]?.text ?? ''),
    );
    if (fit === null || opensParts.test(head.text)) return null;
    score += fit + (part.test(head.text) ? (parent < 0 ? -0.5 : 0.5) : 0);
  }
  for (const parent of parting.parents) {
    const text = heads[parent]?.text ?? '';
    score += timed.test(text) || opensParts.test(text) || isYear(text) ? 2 : ownMeasure.test(text) ? -2 : 0;
  }
  // Heads over others stand side by side more often than not.
  const isRun = parting.parents.every((at, i) => at === (parting.parents[0] ?? 0) + i);
  return score + (isRun ? 1 : 0) + (repeats(parting, heads) ? 4 : 0);
}

/** Whether each of several heads stands over the same ones. */
function repeats({ upper, below }: Parting, heads: readonly StackedCell[]): boolean {
  const [first = 0, ...others] = below;
  return (
    others.length > 0 &&
    others.every((each) => each === first) &&
    heads.slice(upper).every(({ text }, at) => text === heads[upper + (at % first)]?.text)
  );
}

/** How well the cells of a column fit its head; null where they do not. */
function fitOf(head: string, cells: readonly string[]): number | null {
  const figures = cells.filter((text) => /\d/.test(text) && isFigure(text));
  if (remarks.test(head)) return figures.length > 0 ? null : 0;
  if (rate.test(head)) {
    const most = Math.max(0, ...figures.map(figureValue));
    if (most > (compares.test(head) ? 1000 : 100.5)) return null;
    return figures.some(hasDecimals) ? 1 : 0;
  }
  return count.test(head) && figures.some(hasDecimals) ? null : 0;
}

function hasDecimals(text: string): boolean {
  return /,\d{1,2}%?$/.test(text);
}

/** The value of a figure in Vietnamese notation. */
export function figureValue(text: string): number {
  const [written = ''] = /\d[\d.,]*/.exec(text) ?? [];
  return Number.parseFloat(written.replaceAll('.', '').replace(',', '.'));
}

function rowsOf(parting: Parting, heads: readonly StackedCell[], width: number): [Row, Row] {
  const [above, below]: [Row, Row] = [Array(width).fill(null), Array(width).fill(null)];
  let before = -1;
  for (const [at, { head, parent }] of lowest(parting, heads).entries()) {
    if (parent < 0) above[at] = head;
    else {
      below[at] = head;
      if (parent !== before) above[at] = heads[parent] ?? null;
    }
    before = parent;
  }
  return [above, below];
}
