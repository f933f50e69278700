import type { Root, RootContent } from 'mdast';
import { headOver, longestHead } from './aligned-heads.ts';
import {
  type AlignedLine,
  alignedLine,
  type Column,
  cellsIn,
  columnsOf,
  hasFigures,
  type Piece,
} from './aligned-lines.ts';
import { isFigure, isOrdinal } from './stacked-cells.ts';
import { isPageNumber, isPlain, linesBetween, type PlacedTable, withTables } from './table-lines.ts';
import { type Stretch, tableNode } from './table-nodes.ts';
import { isInEnglish } from './two-languages.ts';

/** Fewest rows with figures that make a table, and fewest columns of figures. */
const fewestRows = 2;
const fewestFigures = 2;
/** Most lines without figures between two rows. */
const mostBetween = 3;

/**
 * Replaces lines whose words stand in columns, with spaces between, by table nodes: tables as converters of PDF lay them out. The
 * places that the pieces of the rows share are the columns, and what stands over them heads them.
 */
export function alignedTables(tree: Root, source: string): void {
  if (!/\d%? {2,}[-+(]?\d/.test(source)) return;
  const tables: PlacedTable[] = [];
  const nodes = tree.children;
  for (let at = 0; at < nodes.length; at++) {
    const from = at;
    while (nodes[at + 1] && isLines(nodes[at] as RootContent, source) && isLines(nodes[at + 1] as RootContent, source))
      at++;
    const [first, last] = [nodes[from]?.position?.start.offset, nodes[at]?.position?.end.offset];
    if (first === undefined || last === undefined || !isLines(nodes[at] as RootContent, source)) continue;
    // Spaces before the first line are no part of its node, and move its words.
    const lines = linesBetween(source.lastIndexOf('\n', first) + 1, last, source);
    for (const table of tablesIn(lines, source)) tables.push(table);
  }
  if (tables.length > 0) tree.children = withTables(nodes, tables, source);
}

/** Whether a node is text, if with two marks of a note, `Huyện Hòa Tân (*)` and `(*) Huyện nghèo`: what is between is no emphasis. */
function isLines(node: RootContent, source: string): boolean {
  if (node.type !== 'paragraph') return false;
  const isMark = ({ type, position }: RootContent) =>
    type === 'emphasis' && source.startsWith('(*)', (position?.start.offset ?? 0) - 1);
  return isPlain({ ...node, children: node.children.filter((child) => !isMark(child)) });
}

function tablesIn(stretches: readonly Stretch[], source: string): PlacedTable[] {
  const lines = stretches.map((each) => alignedLine(each, source));
  const tables: LaidTable[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (!hasFigures(lines[at] as AlignedLine)) continue;
    const end = bodyEnd(lines, at);
    const before = tables.at(-1) ?? null;
    const found = restOf(lines, before, at, end, source) ?? tableOf(lines, before?.to ?? 0, at, end, source);
    if (found) tables.push(found);
    at = (found?.to ?? end) - 1;
  }
  return tables;
}

/** A table with its columns, which of them names the rows, what the lines of its head say, and the line behind its last. */
interface LaidTable extends PlacedTable {
  columns: readonly Column[];
  name: number;
  heads: ReadonlySet<string>;
  to: number;
}

/** The line behind the last row with figures, from the first one on: between them stand lines that name a group, or go on with a name. */
function bodyEnd(lines: readonly AlignedLine[], from: number): number {
  let end = from + 1;
  for (let at = end; at < lines.length && at - end < mostBetween; at++) {
    const line = lines[at] as AlignedLine;
    if (hasFigures(line)) end = at + 1;
    else if ((line.pieces.length > 1 && !namesGroup(line) && !line.pieces.every(goesOn)) || isNumber(line)) break;
  }
  return end;
}

/** A number alone, as that of a page is. */
function isNumber({ pieces: [only, ...more] }: AlignedLine): boolean {
  return only !== undefined && more.length === 0 && (isFigure(only.text) || isPageNumber(only.text));
}

/** `II   XÃ HỘI`: an ordinal and a name. */
function namesGroup({ pieces: [first, second, ...more] }: AlignedLine): boolean {
  return first !== undefined && second !== undefined && more.length === 0 && isOrdinal(first.text);
}

function textOf({ pieces }: AlignedLine): string {
  return pieces.map(({ text }) => text).join('  ');
}

/** The rest of a table, where lines stand in its columns and nothing but the number of a page and its own head above them; null for none. */
function restOf(
  lines: readonly AlignedLine[],
  before: LaidTable | null,
  from: number,
  end: number,
  source: string,
): LaidTable | null {
  if (before === null || from - before.to > longestBreak) return null;
  const { columns, name, heads } = before;
  const to = nameEnd(lines, end, columns, name);
  const body = lines.slice(from, to);
  const between = lines.slice(before.to, from);
  const again = between.findIndex((line) => heads.has(textOf(line)));
  const isBroken = between.every((line) => line.pieces.length === 0 || isNumber(line) || heads.has(textOf(line)));
  if (!isBroken || body.filter(hasFigures).some((row) => !cellsIn(columns, row))) return null;
  // Heads told again are of the table, and said once.
  const taken = again < 0 ? body : lines.slice(before.to + again, to);
  return { ...before, ...placed(bodyRows(body, columns, name), taken, source), to };
}

/** Most lines that a page takes between the rows of a table. */
const longestBreak = 8 + longestHead;

/** A table that begins with the first of some lines and ends with the last. */
function placed(rows: readonly Piece[][][], lines: readonly AlignedLine[], source: string): PlacedTable {
  return {
    table: tableNode(rows, source),
    start: lines.find(({ pieces }) => pieces.length > 0)?.pieces[0]?.start ?? 0,
    end: lines.at(-1)?.pieces.at(-1)?.end ?? 0,
  };
}

/** The table whose rows are some lines; null where they share no columns, or nothing heads one of figures. */
function tableOf(
  lines: readonly AlignedLine[],
  free: number,
  from: number,
  end: number,
  source: string,
): LaidTable | null {
  // `I   TRỒNG TRỌT` above the first row with figures.
  let first = from;
  while (first > free && namesGroup(lines[first - 1] as AlignedLine)) first--;
  // `Thành phố Lâm An` above `Lam An city   120   125`.
  const isNamed = first > free && lines[first - 1]?.pieces.length === 1;
  if (isNamed && isInEnglish(lines[first]?.pieces[0]?.text ?? '')) first--;
  const rows = lines.slice(first, end).filter(hasFigures);
  const columns = columnsOf(rows);
  const cells = rows.map((row) => cellsIn(columns, row));
  if (rows.length < fewestRows || cells.includes(null)) return null;
  const filled = cells as (Piece | undefined)[][];
  const isOfFigures = columns.map((_, at) => filled.every((row) => row[at] === undefined || isFigure(row[at].text)));
  const name = columns.findIndex((_, at) => filled.some((row) => /\p{L}{2}/u.test(row[at]?.text ?? '')));
  const figures = columns.flatMap((_, at) => (at > name && isOfFigures[at] ? [at] : []));
  if (name < 0 || figures.length < fewestFigures) return null;
  const above = Math.max(free, first - longestHead);
  const head = headOver(lines.slice(above, first), columns, figures, name);
  if (!head) return null;
  const to = nameEnd(lines, end, columns, name);
  const made = [...head.rows, ...bodyRows(lines.slice(first, to), columns, name)];
  const heads = new Set(lines.slice(above + head.from, first).map(textOf));
  return { ...placed(made, lines.slice(above + head.from, to), source), columns, name, heads, to };
}

/** The line behind the last words of the name in the last row, which others below it may go on with. */
function nameEnd(lines: readonly AlignedLine[], end: number, columns: readonly Column[], name: number): number {
  let to = end;
  for (let at = end; at < end + mostBetween; at++) {
    const [only, ...more] = lines[at]?.pieces ?? [];
    if (!only || more.length > 0 || !goesOn(only) || only.left < (columns[name]?.left ?? 0)) break;
    if (only.right > (columns[name + 1]?.left ?? 0)) break;
    to = at + 1;
  }
  return to;
}

/** The rows of a table: words that stand alone name a group, or are the beginning or the end of a name on two lines. */
function bodyRows(body: readonly AlignedLine[], columns: readonly Column[], name: number): Piece[][][] {
  const rows: Piece[][][] = [];
  const none: Piece[][] = columns.map(() => []);
  let begun = none;
  for (const [at, line] of body.entries()) {
    const [only] = line.pieces;
    if (only === undefined) continue;
    const cells = cellsIn(columns, line)?.map((cell) => (cell ? [cell] : []));
    const alone = columns.map((_, column) => (column === name ? line.pieces : []));
    const last = rows.at(-1);
    if (cells && hasFigures(line)) {
      rows.push(cells.map((cell, column) => [...(begun[column] ?? []), ...cell]));
      begun = none;
    } else if (cells && namesGroup(line)) {
      if (goesOnBelow(body, at, columns)) begun = cells;
      else rows.push(cells);
    } else if (last && goesOn(only)) addTo(last, cells ?? alone);
    else if (lacks(body[at + 1], name, columns) || isTranslated(body[at + 1], name, columns)) begun = alone;
    else rows.push(alone);
  }
  return rows;
}

/** `Thành phố Lâm An`, and below it `Lam An city` with the figures: whether a row names in English what stands above. */
function isTranslated(line: AlignedLine | undefined, name: number, columns: readonly Column[]): boolean {
  const cells = line && hasFigures(line) ? cellsIn(columns, line) : null;
  return isInEnglish(cells?.[name]?.text ?? '');
}

/** `(ha)`, `bảo hiểm y tế`: whether words go on with those of the line above. */
function goesOn({ text }: Piece): boolean {
  return /^[\p{Ll}(]/u.test(text);
}

function addTo(row: readonly Piece[][], cells: readonly (readonly Piece[])[]): void {
  for (const [column, pieces] of cells.entries()) row[column]?.push(...pieces);
}

/** `3   Xã có tên rất dài`, then a row without an ordinal, then one with it or a sum: whether a name has another line. */
function goesOnBelow(body: readonly AlignedLine[], at: number, columns: readonly Column[]): boolean {
  // No more lines than these stand between two rows and the next.
  const near = body.slice(at, at + 2 * (mostBetween + 1));
  const [, next, behind] = near.filter(({ pieces }) => pieces.length > 0);
  const isNumbered = /^\d/.test(body[at]?.pieces[0]?.text ?? '');
  const isSum = /^(?:tổng|cộng)(?!\p{L})/iu.test(behind?.pieces[0]?.text ?? '');
  return isNumbered && lacks(next, 0, columns) && (isSum || !lacks(behind, 0, columns));
}

/** Whether a line is a row with figures and nothing in a column. */
function lacks(line: AlignedLine | undefined, column: number, columns: readonly Column[]): boolean {
  return line !== undefined && hasFigures(line) && !cellsIn(columns, line)?.[column];
}
