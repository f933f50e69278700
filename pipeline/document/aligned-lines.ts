import { isFigure, isYear } from './stacked-cells.ts';
import type { Stretch } from './table-nodes.ts';

/** Words of a line that at least two spaces part from others, with the places that they take: how many letters stand before. */
export interface Piece extends Stretch {
  text: string;
  left: number;
  right: number;
}

/** A line as its pieces. */
export interface AlignedLine extends Stretch {
  pieces: Piece[];
  /** How many of them are figures; years may head columns. */
  figures: number;
}

/** The pieces of a line; letters and diacritics that are apart take one place, and a form feed none. */
export function alignedLine({ start, end }: Stretch, source: string): AlignedLine {
  const line = source.slice(start, end);
  const pieces: Piece[] = [];
  let [counted, places] = [0, 0];
  for (const { index, 0: text } of line.matchAll(/\S+(?: \S+)*/g)) {
    const left = places + placesOf(line.slice(counted, index));
    places = left + placesOf(text);
    counted = index + text.length;
    pieces.push({ start: start + index, end: start + counted, text: text.normalize('NFC'), left, right: places });
  }
  return { start, end, pieces, figures: pieces.filter(({ text }) => isFigure(text) && !isYear(text)).length };
}

function placesOf(text: string): number {
  return text.replace(/[\p{M}\f]/gu, '').length;
}

/** `1   Diện tích lúa   ha   500   510`: whether a line is a row with figures. */
export function hasFigures({ pieces, figures }: AlignedLine): boolean {
  return pieces.length <= mostColumns && (figures > 1 || (figures === 1 && pieces.length > 2));
}

const mostColumns = 40;

/** Places that a column takes, `[left, right)`. */
export interface Column {
  left: number;
  right: number;
}

/** The columns of rows from the left: places that their pieces share. */
export function columnsOf(rows: readonly AlignedLine[]): Column[] {
  const columns: Column[] = [];
  const pieces = rows.flatMap((row) => row.pieces).sort((one, other) => one.left - other.left);
  for (const { left, right } of pieces) {
    const last = columns.at(-1);
    if (last && left < last.right) last.right = Math.max(last.right, right);
    else columns.push({ left, right });
  }
  return columns;
}

/** The piece of each column in a row; null where two stand in one. */
export function cellsIn(columns: readonly Column[], { pieces }: AlignedLine): (Piece | undefined)[] | null {
  const cells: (Piece | undefined)[] = columns.map(() => undefined);
  for (const piece of pieces) {
    const at = columns.findIndex((column) => overlap(column, piece) > 0);
    const before = cells[at];
    if (at < 0 || (before && !goTogether(before, piece))) return null;
    cells[at] = before
      ? { ...before, end: piece.end, right: piece.right, text: `${before.text} ${piece.text}` }
      : piece;
  }
  return cells;
}

/** Most spaces between words of one name. */
const widestGap = 2;

/** `1.  Thành phố  Lâm An`: whether two pieces in one column are words of a name, or the number before it. */
function goTogether(before: Piece, piece: Piece): boolean {
  const isNamed = /\p{L}{2}/u.test(before.text) || /^\d{1,2}[.)]$/.test(before.text);
  return isNamed && /^\p{L}/u.test(piece.text) && piece.left - before.right <= widestGap;
}

/** How many places two columns share; below one where they are apart. */
export function overlap(one: Column, other: Column): number {
  return Math.min(one.right, other.right) - Math.max(one.left, other.left);
}
