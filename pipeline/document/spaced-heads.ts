import { type Row, wordsOf } from './spaced-rows.ts';
import { lowerHeads, twoHeads } from './spaced-two-heads.ts';
import { isYear } from './stacked-cells.ts';
import { linesBetween } from './table-lines.ts';
import type { Stretch } from './table-nodes.ts';
import { nameHead, ordinalHead, unitHead } from './table-words.ts';

/** Rows whose figures tell what heads stand over which. */
const enoughRows = 12;

export interface Head {
  /** What each head says, line by line. */
  cells: Stretch[][];
  /** What those say that stand below some of them. */
  below?: Stretch[][];
  /** Whether one of them is that of the units. */
  hasUnit: boolean;
}

/** A head with the line that it begins on, and that of the first row below it. */
export interface HeadAbove {
  head: Head;
  from: number;
  first: number;
}

/** The head of the rows from a line on: on that line itself where it names years, else on the line above, on two or on more. */
export function headAbove(
  lines: readonly Stretch[],
  rows: readonly (Row | null)[],
  at: number,
  width: number,
  source: string,
): HeadAbove | null {
  const { name, figures } = rows[at] as Row;
  if (figures.length === 0 && saysTwice(source.slice(name.start, name.end))) return null;
  if (figures.length > 0 && areYears(figures, source)) return headOfYears(rows[at] as Row, at, source);
  // `TỔNG DIỆN TÍCH 12.450,3 5.210,1` is a row whose own head is not read, and heads none.
  if ((rows[at - 1]?.figures.length ?? 0) === width && !areYears(rows[at - 1]?.figures ?? [], source)) return null;
  const above = lines[at - 1];
  const lower = above ? lowerHeads(above, source) : null;
  if (lower) return headOverOthers(lower, lines[at - 2], rows, at, width, source);
  const head = above && readHead(above, width, source);
  if (head) return { head, from: at - 1, first: at };
  const upper = lines[at - 2];
  const begun = upper && above && !rows[at - 1]?.figures.length ? readHead(upper, width, source) : null;
  const rest = begun && above ? piecesOf(above, source) : [];
  if (!begun || rest.length !== width) return headOnLines(lines, at, width, source);
  const cells = begun.cells.map((cell, i) => [
    ...cell,
    ...rest.slice(i - fixedCells, i - fixedCells + 1).filter(() => i >= fixedCells),
  ]);
  return { head: { ...begun, cells }, from: at - 2, first: at };
}

/** `STT Chỉ tiêu ĐVT 2021 2022 2023`: the head that a row of years is. */
function headOfYears({ name, figures, ordinal }: Row, at: number, source: string): HeadAbove {
  const told = yearsHead.exec(source.slice(name.start, name.end))?.indices?.groups ?? {};
  const part = ([from, to] = [0, 0]) => ({ start: name.start + from, end: name.start + to });
  const opening = told.ordinal ? part(told.ordinal) : ordinal;
  const cells = [opening, part(told.name), part(told.unit), ...figures].map((cell) => [cell]);
  return { head: { cells, hasUnit: told.unit !== undefined }, from: at, first: at + 1 };
}

/** `TT Xã Hộ nghèo Hộ cận nghèo` over `Số hộ Tỷ lệ (%) Số hộ Tỷ lệ (%)`: a head on two lines; null where the figures do not tell which stand over which. */
function headOverOthers(
  lower: readonly Stretch[],
  line: Stretch | undefined,
  rows: readonly (Row | null)[],
  at: number,
  width: number,
  source: string,
): HeadAbove | null {
  if (!line) return null;
  const figures = rows
    .slice(at, at + enoughRows)
    .flatMap((row) => (row?.figures.length === width ? [row.figures] : []));
  const two =
    twoHeads(headsIn(line, source), lower, figures, source) ??
    twoHeads(headsIn(line, source, true), lower, figures, source);
  return two && { head: { cells: two.above, below: two.below, hasUnit: two.hasUnit }, from: at - 2, first: at };
}

/** `Đạt Hỏng Đạt Hỏng`: whether words are said twice, as heads below others are, and no name of a group. */
function saysTwice(text: string): boolean {
  const half = (text.length - 1) / 2;
  return text.includes(' ') && text.slice(0, half) === text.slice(half + 1);
}

/** `TT Chỉ tiêu ĐVT Thực hiện`, `năm 2022`, `Kế hoạch`, `năm 2023`: a head that goes on from line to line, by the first of them. */
function headOnLines(lines: readonly Stretch[], at: number, width: number, source: string): HeadAbove | null {
  const last = lines[at - 1];
  if (!last) return null;
  // `Đạt Chưa đạt Đạt Chưa đạt`: heads below others, and not the end of those.
  const lowest = headsIn(last, source).map(({ start, end }) => source.slice(start, end));
  if (new Set(lowest).size < lowest.length) return null;
  for (let from = at - 2; from >= Math.max(0, at - mostHeads); from--) {
    const first = lines[from];
    if (!first || !opensHead(first, source)) continue;
    const head = readHead({ start: first.start, end: last.end }, width, source);
    const cells = head?.cells.map((cell) => cell.flatMap(({ start, end }) => linesBetween(start, end, source)));
    return head && cells ? { head: { ...head, cells }, from, first: at } : null;
  }
  return null;
}

/** Most lines of such a head. */
const mostHeads = 10;

function opensHead(line: Stretch, source: string): boolean {
  const [first] = headsIn(line, source);
  const text = first === undefined ? '' : source.slice(first.start, first.end);
  return ordinalHead.test(text) || nameHead.test(text);
}

function areYears(figures: readonly Stretch[], source: string): boolean {
  return figures.every(({ start, end }) => isYear(source.slice(start, end)));
}

/** `STT Chỉ tiêu ĐVT` before the years that head the other columns. */
const yearsHead = /^(?:(?<ordinal>STT|TT|Số TT) )?(?<name>.*?)(?: (?<unit>ĐVT|ĐV tính|Đơn vị(?: tính)?))?$/du;

/** Cells before those of the figures: the ordinal, the name and the unit. */
const fixedCells = 3;

/** `năm 2022 năm 2023 (%)`: what the second line of a head says of each column. */
function piecesOf({ start, end }: Stretch, source: string): Stretch[] {
  return [...source.slice(start, end).matchAll(piece)].map(({ index, 0: text }) => ({
    start: start + index,
    end: start + index + text.length,
  }));
}

const piece =
  /\(%\)|(?:(?:đầu |cuối )?(?:năm|tháng|quý)|\d{1,2} tháng|so với|cùng kỳ|kế hoạch)(?: (?!năm|tháng|quý|so|cùng|\()[\p{L}\d/]+){0,3}/gu;

/** The heads of the columns, where a line parts into as many as rows of so many figures have cells; null where it does not. */
function readHead(line: Stretch, width: number, source: string): Head | null {
  return (
    partHead(line, headsIn(line, source), width, source) ?? partHead(line, headsIn(line, source, true), width, source)
  );
}

function partHead(line: Stretch, heads: readonly Stretch[], width: number, source: string): Head | null {
  const text = ({ start, end }: Stretch) => source.slice(start, end);
  const hasOrdinal = heads[0] !== undefined && ordinalHead.test(text(heads[0]));
  const names = heads.slice(hasOrdinal ? 1 : 0);
  const hasUnit = names[1] !== undefined && unitHead.test(text(names[1]));
  if (names.length !== 1 + (hasUnit ? 1 : 0) + width) return null;
  const empty = { start: line.start, end: line.start };
  const [name = empty, ...rest] = names;
  const cells = [hasOrdinal ? (heads[0] as Stretch) : empty, name, ...(hasUnit ? [] : [empty]), ...rest];
  return { cells: cells.map((cell) => [cell]), hasUnit };
}

/** A head that what is compared follows: `% TH/KH`, `So sánh TH/KH`. */
const unfinished = /^(?:%|So|So sánh|So với|Tỷ lệ)$/u;

/**
 * The heads of a line: each begins with a capital or a percent sign, and holds the numbers and small words behind it.
 * @param joins whether letters that stand for words go on with what small words end: `Mục tiêu NQ đến 2025`
 */
function headsIn(line: Stretch, source: string, joins = false): Stretch[] {
  const heads: Stretch[] = [];
  for (const word of wordsOf(line, source)) {
    const last = heads.at(-1);
    const text = source.slice(word.start, word.end);
    const before = last ? source.slice(last.start, last.end) : '';
    const isPart = joins && /^\p{Lu}{2,5}$/u.test(text) && /\p{Ll}$/u.test(before) && !unitHead.test(text);
    const goesOn = last && (!/^[\p{Lu}%]/u.test(text) || isPart || unfinished.test(before));
    if (goesOn) last.end = word.end;
    else heads.push(word);
  }
  return heads;
}
