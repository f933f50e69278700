import { figureValue, isFigure, isYear, type Row, type StackedCell } from './stacked-cells.ts';

/** Most heads that stand over others, and fewest that each stands over. */
const mostParents = 5;
const fewestBelow = 2;
/** Most heads that may stand over others in whatever way: more stand over as many each. */
const mostUneven = 3;
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
  const judged = judge(heads, tested);
  for (const parting of partings(heads, width, fixed)) {
    const score = scoreOf(parting, judged, fixed);
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
export function choices(from: number, to: number, count: number): number[][] {
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
  if (count > mostUneven) return lower % count === 0 ? [Array.from({ length: count }, () => lower / count)] : [];
  let made: number[][] = [[]];
  for (let at = 1; at < count; at++)
    made = made.flatMap((shared) => {
      const left = lower - sum(shared) - (count - at) * fewestBelow;
      return Array.from({ length: Math.max(0, left - fewestBelow + 1) }, (_, i) => [...shared, i + fewestBelow]);
    });
  return made.map((shared) => [...shared, lower - sum(shared)]);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** The ordinals of the lowest heads from the left, and which of them stand below which other one; -1 for none. */
function lowest({ upper, parents, below }: Parting): { head: number; parent: number }[] {
  const found: { head: number; parent: number }[] = [];
  let next = upper;
  for (let at = 0; at < upper; at++) {
    const count = below[parents.indexOf(at)];
    if (count === undefined) found.push({ head: at, parent: -1 });
    else for (const to = next + count; next < to; next++) found.push({ head: next, parent: at });
  }
  return found;
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

/** What each thing that tells heads apart counts for: heads that repeat show it most plainly. */
const weights = { part: 0.5, over: 2, run: 1, repeated: 4 };

/** What is the same of heads in whatever way they are parted. */
interface Judged {
  texts: readonly string[];
  /** Of each head, how well it stands below another one, and over others. */
  asPart: readonly number[];
  asParent: readonly number[];
  /** How well the cells of a column fit a head; null where they do not. */
  fit(head: number, column: number): number | null;
}

function judge(heads: readonly StackedCell[], rows: readonly Row[]): Judged {
  const texts = heads.map(({ text }) => text);
  const found = texts.map((): (number | null | undefined)[] => []);
  return {
    texts,
    asPart: texts.map((text) => (part.test(text) ? weights.part : 0)),
    asParent: texts.map((text) => {
      if (timed.test(text) || opensParts.test(text) || isYear(text)) return weights.over;
      return ownMeasure.test(text) ? -weights.over : 0;
    }),
    fit(head, column) {
      const ofHead = found[head] as (number | null | undefined)[];
      const cells = () => rows.map((row) => row[column]?.text ?? '');
      // There are many ways to part few heads.
      if (ofHead[column] === undefined) ofHead[column] = fitOf(texts[head] ?? '', cells());
      return ofHead[column] as number | null;
    },
  };
}

/** How well heads that are parted in a way fit each other and the figures below; null where they do not. */
function scoreOf(parting: Parting, judged: Judged, fixed: number): number | null {
  let score = 0;
  for (const [at, { head, parent }] of lowest(parting).entries()) {
    if (at < fixed) continue;
    const fit = judged.fit(head, at);
    if (fit === null) return null;
    const asPart = judged.asPart[head] ?? 0;
    score += fit + (parent < 0 ? -asPart : asPart);
  }
  for (const parent of parting.parents) score += judged.asParent[parent] ?? 0;
  // Heads over others stand side by side more often than not.
  const isRun = parting.parents.every((at, i) => at === (parting.parents[0] ?? 0) + i);
  return score + (isRun ? weights.run : 0) + (repeats(parting, judged) ? weights.repeated : 0);
}

/** Whether each of several heads stands over the same ones. */
function repeats({ upper, below }: Parting, { texts }: Judged): boolean {
  const [first = 0, ...others] = below;
  return (
    others.length > 0 &&
    others.every((each) => each === first) &&
    texts.slice(upper).every((text, at) => text === texts[upper + (at % first)])
  );
}

/** Most that a share of all may be, with what rounding adds, and most that what compares two figures is, both in percent. */
const mostOfAll = 100.5;
const mostCompared = 1000;

/** How well the cells of a column fit its head; null where they do not. */
function fitOf(head: string, cells: readonly string[]): number | null {
  const figures = cells.filter((text) => /\d/.test(text) && isFigure(text));
  if (opensParts.test(head)) return null;
  if (remarks.test(head)) return figures.length > 0 ? null : 0;
  if (rate.test(head)) {
    const most = Math.max(0, ...figures.map(figureValue));
    if (most > (compares.test(head) ? mostCompared : mostOfAll)) return null;
    return figures.some(hasDecimals) ? 1 : 0;
  }
  return count.test(head) && figures.some(hasDecimals) ? null : 0;
}

function hasDecimals(text: string): boolean {
  return /,\d{1,2}%?$/.test(text);
}

function rowsOf(parting: Parting, heads: readonly StackedCell[], width: number): [Row, Row] {
  const [above, below]: [Row, Row] = [Array(width).fill(null), Array(width).fill(null)];
  let before = -1;
  for (const [at, { head, parent }] of lowest(parting).entries()) {
    const cell = heads[head] ?? null;
    if (parent < 0) above[at] = cell;
    else {
      below[at] = cell;
      if (parent !== before) above[at] = heads[parent] ?? null;
    }
    before = parent;
  }
  return [above, below];
}
