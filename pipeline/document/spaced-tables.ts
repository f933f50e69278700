import type { Paragraph, Root, RootContent } from 'mdast';
import type { Codebook } from '../codebook.ts';
import { lowerHeads, twoHeads } from './spaced-two-heads.ts';
import { isYear } from './stacked-cells.ts';
import { isPageNumber, isPlain, type LinedTable, linesBetween, withLinesBetween } from './table-lines.ts';
import { type Stretch, tableNode } from './table-nodes.ts';
import { nameHead, ordinalHead, unitAtEnd, unitHead } from './table-words.ts';

/** Fewest rows that make a table, and fewest figures in each. */
const fewestRows = 3;
const fewestFigures = 2;

/**
 * Replaces lines such as `2 Năng suất lúa tạ/ha 52,0 53,0 101,9` by table nodes: tables whose cells a converter wrote with nothing
 * but spaces between. Rows of as many figures each are a table where the line above them parts into as many heads; other
 * lines stay as they are, as nothing would tell what their figures are.
 */
export function spacedTables(tree: Root, source: string, codebook: Codebook): void {
  if (!/\d%? +[-+]?\d[\d.,]*%?[ \r]*\n/.test(source)) return;
  tree.children = tree.children.flatMap((node) => (isPlain(node) && divide(node, source, codebook)) || [node]);
}

/** The tables, and the lines around them, of a paragraph; null without a table. */
function divide({ position }: Paragraph, source: string, codebook: Codebook): RootContent[] | null {
  const lines = linesBetween(position?.start.offset ?? 0, position?.end.offset ?? 0, source);
  const rows = lines.map((line) => readRow(line, source));
  const isPage = lines.map(({ start, end }) => isPageNumber(source.slice(start, end)));
  const goesOn = namesGoingOn(rows, lines, source);
  const runs = runsOf(
    rows,
    rows.map((_, at) => isPage[at] === true || goesOn[at] === true),
  );
  const tables: LinedTable[] = [];
  for (let at = 0; at < lines.length; at++) {
    const { to, width, filled } = runs[at] as Run;
    if (width < fewestFigures || filled < fewestRows) continue;
    const found = headAbove(lines, rows, at, width, source);
    if (!found) continue;
    const { head, from, first } = found;
    let end = to;
    while (goesOn[end]) end++;
    const named = lines.slice(first, end).map((line, i) => (goesOn[first + i] ? line : (rows[first + i] ?? null)));
    const cells = joined(named, source).map((row) => cellsOf(row, width, head.hasUnit, source, codebook));
    const heads = head.below ? [head.cells, head.below] : [head.cells];
    tables.push({ table: tableNode([...heads, ...cells], source), from, to: end });
    at = end;
  }
  return tables.length > 0 ? withLinesBetween(tables, lines, source) : null;
}

/** The rows from a line on that have as many figures each: where they end, how many figures that is, and how many rows have them. */
interface Run {
  to: number;
  width: number;
  filled: number;
}

/** Which lines are of nothing but the words that a name goes on with: `nước sạch theo quy chuẩn` between an ordinal with the beginning of it and the figures, or behind these. */
function namesGoingOn(rows: readonly (Row | null)[], lines: readonly Stretch[], source: string): boolean[] {
  let isOpen = false;
  return rows.map((row, at) => {
    const line = lines[at] as Stretch;
    const goesOn =
      isOpen && !row?.figures.length && /^\s*\p{Ll}[^.;:]{1,120}$/u.test(source.slice(line.start, line.end));
    if (!goesOn) isOpen = row !== null && (row.figures.length > 0 || row.ordinal.end > row.ordinal.start);
    return goesOn;
  });
}

/** The run that begins with each line, none with the number of a page or what goes on with a name; a line without figures heads a group of the next ones, and one that is no row has none. */
function runsOf(rows: readonly (Row | null)[], isNone: readonly boolean[]): Run[] {
  const none: Run = { to: 0, width: 0, filled: 0 };
  const runs: Run[] = rows.map(() => none);
  let next = none;
  for (let at = rows.length - 1; at >= 0; at--) {
    // These part no rows.
    if (isNone[at]) continue;
    const width = rows[at]?.figures.length;
    if (width === undefined) next = { to: at, width: 0, filled: 0 };
    else if (width > 0 && width === next.width) next = { ...next, filled: next.filled + 1 };
    else if (width > 0) next = { to: at + 1, width, filled: 1 };
    runs[at] = next;
  }
  return runs;
}

/**
 * Rows with the names that begin on the lines above, `2 Tỷ lệ dân số tham gia bảo hiểm`, then `y tế % 92,0 94,3`, and end on those below.
 * @param lines the rows, and the lines that a name goes on with
 */
function joined(lines: readonly (Row | Stretch | null)[], source: string): Row[] {
  const made: Row[] = [];
  for (const line of lines) {
    if (line === null) continue;
    const before = made.at(-1);
    if ('start' in line) {
      if (before) made.splice(-1, 1, { ...before, rest: [...before.rest, line] });
      continue;
    }
    const { name, ordinal } = line;
    const goesOn = /^\p{Ll}/u.test(source.slice(name.start, name.start + 2)) && ordinal.end === ordinal.start;
    if (goesOn && before?.figures.length === 0 && before.ordinal.end > before.ordinal.start) {
      made.pop();
      made.push({ ...line, ordinal: before.ordinal, name: { start: before.name.start, end: name.end } });
    } else made.push(line);
  }
  return made;
}

/** A line as a row: its ordinal, what it is of with the unit behind that, and its figures; stretches without a length where it has none. */
interface Row {
  ordinal: Stretch;
  name: Stretch;
  /** The lines that the name goes on with. */
  rest: readonly Stretch[];
  figures: Stretch[];
}

const figure = String.raw`(?:[-+(]?\d[\d.,]*%?\)?|[-–])`;
const row = new RegExp(
  String.raw`^\s*(?:(?<ordinal>\d{1,3}(?:\.\d{1,2})*|[IVX]{1,4}|[A-Z]|[-+*•])[.)]? )?(?<name>\p{L}.{0,120}?(?:(?<=khoản thu|hưởng) 100%)?) +(?<figures>${figure}(?: +${figure})*)\s*$`,
  'du',
);
/** `A B C 1 2 3=2/1`: the numbers of the columns. */
const numbering =
  /^\s*(?<ordinal>\(?[A-Z]\)?) (?<name>\(?[A-Z]\)?(?: \(?[A-Z]\)?)?)(?<figures>(?: \(?\d{1,2}\)?(?:=[\d()/*+:%x-]{1,20})?){2,30})\s*$/du;
const heading = /^\s*(?:(?<ordinal>\d{1,3}(?:\.\d{1,2})*|[IVX]{1,4}|[A-Z])[.)]? )?(?<name>\p{Lu}[^.;:]{1,80})$/du;

function readRow({ start, end }: Stretch, source: string): Row | null {
  const line = source.slice(start, end);
  const found = numbering.exec(line) ?? row.exec(line) ?? heading.exec(line);
  if (!found) return null;
  const part = (name: string): Stretch => {
    const [from, to] = found.indices?.groups?.[name] ?? [0, 0];
    return { start: start + from, end: start + to };
  };
  const figures = found.groups?.figures === undefined ? [] : wordsOf(part('figures'), source);
  return { ordinal: part('ordinal'), name: part('name'), rest: [], figures };
}

function wordsOf({ start, end }: Stretch, source: string): Stretch[] {
  return [...source.slice(start, end).matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
}

/** Rows whose figures tell what heads stand over which. */
const enoughRows = 12;

interface Head {
  /** What each head says, line by line. */
  cells: Stretch[][];
  /** What those say that stand below some of them. */
  below?: Stretch[][];
  /** Whether one of them is that of the units. */
  hasUnit: boolean;
}

/** A head with the line that it begins on, and that of the first row below it. */
interface HeadAbove {
  head: Head;
  from: number;
  first: number;
}

/** The head of the rows from a line on: on that line itself where it names years, else on the line above or on two. */
function headAbove(
  lines: readonly Stretch[],
  rows: readonly (Row | null)[],
  at: number,
  width: number,
  source: string,
): HeadAbove | null {
  const { name, figures, ordinal } = rows[at] as Row;
  if (figures.length === 0 && saysTwice(source.slice(name.start, name.end))) return null;
  if (figures.length > 0 && areYears(figures, source)) {
    const told = yearsHead.exec(source.slice(name.start, name.end))?.indices?.groups ?? {};
    const part = ([from, to] = [0, 0]) => ({ start: name.start + from, end: name.start + to });
    const opening = told.ordinal ? part(told.ordinal) : ordinal;
    const cells = [opening, part(told.name), part(told.unit), ...figures].map((cell) => [cell]);
    return { head: { cells, hasUnit: told.unit !== undefined }, from: at, first: at + 1 };
  }
  // `TỔNG DIỆN TÍCH 12.450,3 5.210,1` is a row whose own head is not read, and heads none.
  if ((rows[at - 1]?.figures.length ?? 0) === width && !areYears(rows[at - 1]?.figures ?? [], source)) return null;
  const above = lines[at - 1];
  const lower = above ? lowerHeads(above, source) : null;
  if (lower) {
    const figuresOf = rows
      .slice(at, at + enoughRows)
      .flatMap((row) => (row?.figures.length === width ? [row.figures] : []));
    const upper = lines[at - 2];
    const two = upper
      ? (twoHeads(headsIn(upper, source), lower, figuresOf, source) ??
        twoHeads(headsIn(upper, source, true), lower, figuresOf, source))
      : null;
    return two && { head: { cells: two.above, below: two.below, hasUnit: two.hasUnit }, from: at - 2, first: at };
  }
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

/** `Đạt Hỏng Đạt Hỏng`: whether words are said twice, as heads below others are, and no name of a group. */
function saysTwice(text: string): boolean {
  const half = (text.length - 1) / 2;
  return text.includes(' ') && text.slice(0, half) === text.slice(half + 1);
}

/** `TT Chỉ tiêu ĐVT Thực hiện`, `năm 2022`, `Kế hoạch`, `năm 2023`: a head that goes on from line to line, by the first of them. */
function headOnLines(lines: readonly Stretch[], at: number, width: number, source: string): HeadAbove | null {
  // `Đạt Chưa đạt Đạt Chưa đạt`: heads below others, and not the end of those.
  const lowest = lines[at - 1]
    ? headsIn(lines[at - 1] as Stretch, source).map(({ start, end }) => source.slice(start, end))
    : [];
  if (new Set(lowest).size < lowest.length) return null;
  for (let from = at - 2; from >= Math.max(0, at - mostHeads); from--) {
    const [first, last] = [lines[from], lines[at - 1]];
    if (!first || !last || !opensHead(first, source)) continue;
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

/** A unit that the codebook lacks, behind the name of a row: its last word, with those that go before it. */
const lastWord = / ((?:(?:triệu|tỷ|nghìn|ngàn|Triệu|Tỷ|Nghìn|1\.?000) |lượt )?\S+)$/u;

function cellsOf(
  { ordinal, name, rest, figures }: Row,
  width: number,
  hasUnit: boolean,
  source: string,
  codebook: Codebook,
): Stretch[][] {
  const text = source.slice(name.start, name.end);
  const length =
    hasUnit && figures.length > 0 ? unitAtEnd(codebook, text) || (lastWord.exec(text)?.[1]?.length ?? 0) : 0;
  const none = { start: name.end, end: name.end };
  const unit = { start: name.end - length, end: name.end };
  const own = length === 0 ? name : { start: name.start, end: unit.start - 1 };
  return [[ordinal], [own, ...rest], [unit], ...Array.from({ length: width }, (_, at) => [figures[at] ?? none])];
}
