import type { Paragraph, RootContent } from 'mdast';
import { isPlain, linesBetween } from './table-lines.ts';
import type { Stretch } from './table-nodes.ts';
import { unitHead } from './table-words.ts';
import { isInEnglish } from './two-languages.ts';

/** A cell that stands alone: the lines of the source that it has, and what they say. */
export interface StackedCell {
  lines: Stretch[];
  text: string;
}

/** What a column holds: the ordinals, the names or the units of rows, figures, or other words. */
export type Kind = 'ordinal' | 'name' | 'unit' | 'figure' | 'words';
/** The cells of a row, in the order of its columns. */
export type Row = (StackedCell | null)[];

/** Most characters of a cell: more of them are a paragraph. */
const longestCell = 300;
/** Fewest lines of nothing but a figure that make cells of the lines of a paragraph. */
const fewestLines = 3;

/** The cells that a node may be: a paragraph is one, or each of its lines. Null for a node that holds none. */
export function cellsOfNode(node: RootContent, source: string): StackedCell[] | null {
  if (!isPlain(node)) return null;
  const lines = linesOf(node, source);
  const stroked = lines.filter((line) => /^\s*\||\|\s*$/.test(textOf(line, source))).length;
  if (stroked >= fewestLines) return betweenStrokes(lines, source);
  const figures = lines.filter((line) => areFigures(textOf(line, source))).length;
  if (figures >= fewestLines) return namesJoined(lines, source).flatMap((cell) => figuresOf(cell, source));
  return cellOf(lines, source);
}

/** `12,5`, or several figures that spaces part: whether a line holds nothing else. */
export function areFigures(line: string): boolean {
  return /^[-\d(≥≤<>~+]/.test(line.trim()) && line.trim().split(/\s+/).every(isFigure);
}

/** Lines, with those that a name goes on with: `nước nóng, hơi nước` below `1. Phân phối điện, khí đốt,`, `Primary` below `Tiểu học -`. */
function namesJoined(lines: readonly Stretch[], source: string): Stretch[][] {
  const made: Stretch[][] = [];
  let before = '';
  for (const line of lines) {
    const text = textOf(line, source).trim();
    const isWords = /\p{L}/u.test(text) && /\p{L}/u.test(before) && !unitHead.test(text);
    const goesOn =
      (isWords && ((/[\p{Ll},]$/u.test(before) && /^\p{Ll}/u.test(text) && text.includes(' ')) || isInEnglish(text))) ||
      // `Sơ bộ` above its year.
      (/^sơ bộ(?: prel\.?)?$/iu.test(before) && isYear(text));
    if (goesOn) made.at(-1)?.push(line);
    else made.push([line]);
    before = text;
  }
  return made;
}

/** The cells of lines: one, or of a line of figures one for each. */
function figuresOf(lines: readonly Stretch[], source: string): StackedCell[] {
  const [line, ...more] = lines;
  if (!line || more.length > 0 || !areFigures(textOf(line, source))) return cellOf(lines, source);
  return [...textOf(line, source).matchAll(/\S+/g)].flatMap(({ index, 0: text }) =>
    cellOf([{ start: line.start + index, end: line.start + index + text.length }], source),
  );
}

/** The value of a figure in Vietnamese notation. */
export function figureValue(text: string): number {
  const [written = ''] = /\d[\d.,]*/.exec(text) ?? [];
  return Number.parseFloat(written.replaceAll('.', '').replace(',', '.'));
}

function linesOf({ position }: Paragraph, source: string): Stretch[] {
  return linesBetween(position?.start.offset ?? 0, position?.end.offset ?? 0, source);
}

/** Cells that strokes part, wherever these stand: `|`, then a name on two lines, then `|`. */
function betweenStrokes(lines: readonly Stretch[], source: string): StackedCell[] {
  const cells: StackedCell[] = [];
  let open: Stretch[] = [];
  const close = () => {
    cells.push(...cellOf(open, source));
    open = [];
  };
  for (const line of lines) {
    let from = line.start;
    for (const { index } of textOf(line, source).matchAll(/\|/g)) {
      open.push({ start: from, end: line.start + index });
      close();
      from = line.start + index + 1;
    }
    open.push({ start: from, end: line.end });
  }
  close();
  return cells;
}

/** A cell of the lines that hold something; none where there are no such. */
function cellOf(lines: readonly Stretch[], source: string): StackedCell[] {
  const filled = lines.flatMap((line) => trimmed(line, source));
  const text = filled.map((line) => textOf(line, source)).join(' ');
  return text === '' ? [] : [{ lines: filled, text }];
}

function trimmed(line: Stretch, source: string): Stretch[] {
  const text = textOf(line, source);
  const start = line.start + (text.length - text.trimStart().length);
  const end = start + text.trim().length;
  return end > start ? [{ start, end }] : [];
}

function textOf({ start, end }: Stretch, source: string): string {
  return source.slice(start, end);
}

const figure =
  /^(?:(?:khoảng|trên|dưới|hơn|gần|từ|[≥≤><~]=?) ?)?[-+]?\d[\d.,]*(?: ?%)?(?: ?[-–] ?\d[\d.,]*(?: ?%)?)?$|^\(\d[\d.,]*\)$|^(?:[-–x]|\.{2,}|…)$/iu;
const year = /^(?:19|20)\d\d(?: ?[-–] ?(?:19|20)\d\d)?$/;

/** `1.250,5`, `Khoảng 6,5`, `1 - 1,5`, `-`: whether a cell holds a figure, or says that there is none. */
export function isFigure(text: string): boolean {
  return figure.test(text);
}

/** `2023`, `2021-2025`: a year heads a column, as does a time of years. */
export function isYear(text: string): boolean {
  return year.test(text);
}

/** `1`, `II.`, `1.2`, `a)`: whether a cell may number its row. */
export function isOrdinal(text: string): boolean {
  return /^(?:\d{1,3}(?:\.\d{1,2}){0,3}|[IVXL]{1,5}|\p{L})[.)]?$/u.test(text) || /^[-+*•]$/.test(text);
}

/** Whether a cell holds words, and no more than a name has: no sentence. */
export function isName({ text }: StackedCell): boolean {
  return /\p{L}{2}|^%/u.test(text) && text.length <= longestCell && !isFigure(text) && !sentence.test(text);
}

const sentence = /^(?:\S+ ){5,}\S+[.;]$/u;
