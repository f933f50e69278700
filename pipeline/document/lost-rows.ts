import type { Paragraph, Root, RootContent } from 'mdast';
import { alignedLine } from './aligned-lines.ts';
import { areFigures, isFigure, isYear } from './stacked-cells.ts';
import { isFigureCell, isPageNumber, isPlain, type LinedTable, linesBetween, withLinesBetween } from './table-lines.ts';
import { type Stretch, tableNode } from './table-nodes.ts';

declare module 'mdast' {
  interface TableData {
    /** Whether its rows are those of a table whose columns are lost. */
    isLost?: boolean;
  }
}

/** Fewest pieces of a line that runs of spaces part, fewest bare figures behind a name, and fewest lines of a paragraph that hold nothing but figures. */
const fewestPieces = 3;
const fewestFigures = 3;
const fewestAlone = 3;
/** Most lines between two rows that are of them too, and the longest of these in characters. */
const mostBetween = 2;
const longestBetween = 60;

/**
 * Takes out of the text the lines that are rows of a table which none of the other transforms made out: nothing tells what their
 * figures are, and they are no sentences in which one would count the next word.
 */
export function lostRows(tree: Root, source: string): void {
  tree.children = tree.children.flatMap((node) => (isPlain(node) ? divide(node, source) : [node]));
}

/** The lost rows, and the lines around them, of a paragraph. */
function divide(node: Paragraph, source: string): RootContent[] {
  const start = source.lastIndexOf('\n', (node.position?.start.offset ?? 0) - 1) + 1;
  const lines = linesBetween(start, node.position?.end.offset ?? start, source);
  const texts = lines.map((line) => source.slice(line.start, line.end));
  const isLost = texts.map((text, at) => isRow(text, lines[at] as Stretch, source));
  const alone = texts.map((text) => areFigures(text) && !isYear(text.trim()) && !isPageNumber(text));
  if (alone.filter(Boolean).length >= fewestAlone) for (const [at, is] of alone.entries()) if (is) isLost[at] = true;
  if (!isLost.includes(true)) return [node];
  takeBetween(isLost, texts);
  const tables: LinedTable[] = [];
  for (let from = 0; from < lines.length; from++) {
    if (!isLost[from]) continue;
    let to = from;
    while (isLost[to]) to++;
    const table = tableNode(
      lines.slice(from, to).map((line) => [[line]]),
      source,
    );
    tables.push({ table: { ...table, data: { isLost: true } }, from, to });
    from = to;
  }
  return withLinesBetween(tables, lines, source);
}

const sentence = /[.;:!?]$/u;

/** `nước sạch hợp vệ sinh` between two rows: takes the few short lines between rows with these, where none of them is a sentence. */
function takeBetween(isLost: boolean[], texts: readonly string[]): void {
  const mayJoin = (text: string) => text.trim().length <= longestBetween && !sentence.test(text.trim());
  let behind = -1;
  for (let at = 0; at < isLost.length; at++) {
    if (!isLost[at]) continue;
    const isNear = behind >= 0 && at - behind <= mostBetween;
    if (isNear && texts.slice(behind, at).every(mayJoin)) isLost.fill(true, behind, at);
    behind = at + 1;
  }
}

const figure = String.raw`[-+(]?\d(?:[\d.,]*\d)?%?\)?`;
const bareFigures = new RegExp(
  String.raw`^\s*(?:(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,4}|[A-Z])[.)]? )?\p{Lu}[^;:]{1,160}? ((?:${figure}|[-–])(?: +(?:${figure}|[-–])){${fewestFigures - 1},40})\s*$`,
  'u',
);

/** Whether a line is a row of a table: a name with bare figures behind it, pieces that runs of spaces part, or cells that strokes do. */
function isRow(text: string, line: Stretch, source: string): boolean {
  // A lone carriage return ends lines that this one holds.
  if (!/\d/.test(text) || /\r./.test(text)) return false;
  const figures = bareFigures.exec(text)?.[1]?.match(/\S+/g) ?? [];
  // `nhiệm kỳ 2020 - 2025` ends a title.
  if (figures.filter((each) => /\d/.test(each) && !isYear(each)).length > 1) return true;
  const strokes = text.split('|');
  if (strokes.length > fewestPieces - 1) return strokes.some((cell) => isFigureCell(cell.trim()));
  // `27     Dân số`: the number of a table before its title.
  if (/^\s*\d{1,3} {3,}\p{Lu}\p{Ll}/u.test(text) && !/[.;:]$/.test(text.trim())) return true;
  if (!/\S {2,}\S.* {2,}\S/.test(text)) return false;
  const pieces = alignedLine(line, source).pieces.map((piece) => piece.text);
  if (pieces.length < fewestPieces || pieces.slice(0, -1).some((piece) => sentence.test(piece))) return false;
  const isOfFigures = pieces.slice(-2).every((piece) => isFigure(piece));
  const holdsFigure = pieces.some((piece, at) => at > 0 && /^[-+]?\d[\d.,]*%?(?: \p{L}+){0,2}$/u.test(piece));
  return isOfFigures || (holdsFigure && pieces.every((piece) => /^[\p{Lu}\d(+–-]/u.test(piece)));
}
