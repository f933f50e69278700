import { type AlignedLine, type Column, overlap, type Piece } from './aligned-lines.ts';
import { isFigure, isYear } from './stacked-cells.ts';

/** Most lines of a head, most empty ones in it and below it, and the longest words that stand alone on one, in characters. */
const mostHeads = 6;
const mostEmpty = 2;
const longestAlone = 40;
/** Most lines that a head takes with those. */
export const longestHead = mostHeads + mostEmpty;

/** What heads a table: its rows, one or two, and the first of its lines. */
export interface AlignedHead {
  rows: Piece[][][];
  from: number;
}

/**
 * The head that stands directly over columns; null where one of figures has none.
 * @param lines those above the first row
 * @param figures the columns of figures
 * @param name the column that names the rows
 */
export function headOver(
  lines: readonly AlignedLine[],
  columns: readonly Column[],
  figures: readonly number[],
  name: number,
): AlignedHead | null {
  const from = headStart(lines, columns[name]?.right ?? 0);
  const own: Piece[][] = columns.map(() => []);
  const over: { piece: Piece; at: number[] }[] = [];
  // What heads a column may be wider than its figures: the line below tells what the one above stands over.
  const places = columns.map((column) => ({ ...column }));
  for (const { pieces: all } of lines.slice(from).reverse()) {
    // `km` with a `2` on the line above.
    const pieces = all.filter(({ text }) => !/^[23]$/.test(text));
    let before: number | undefined;
    for (const piece of pieces) {
      const isOver = (column: number) =>
        (own[column]?.length ?? 0) > 0 &&
        !pieces.some((each) => each !== piece && overlap(places[column] as Column, each) > 0);
      const at = columnsBelow(places, piece, isOver);
      const isApart = places.every((place) => overlap(place, piece) <= 0);
      // `Rau các loại   Ghi chú`: nothing stands below what is over no column, and behind the head of the nearest.
      if (isApart && at[0] === before) continue;
      before = at.at(-1);
      const [only = 0, ...others] = at;
      if (others.length > 0 && at.every((column) => (own[column]?.length ?? 0) > 0)) over.push({ piece, at });
      else {
        own[only]?.unshift(piece);
        if (others.length === 0) widen(places[only] as Column, piece);
      }
    }
  }
  if (figures.some((at) => own[at]?.length === 0)) return null;
  if (over.length === 0) return { rows: [own], from };
  const parted = new Set(over.flatMap(({ at }) => at));
  const above = (column: number) => over.filter(({ at }) => at[0] === column).map(({ piece }) => piece);
  return {
    rows: [
      own.map((pieces, at) => (parted.has(at) ? above(at).reverse() : pieces)),
      own.map((pieces, at) => (parted.has(at) ? pieces : [])),
    ],
    from,
  };
}

/**
 * The columns that a piece of a head stands over: the one whose middle is nearest to its own, or several of which that is so.
 * @param isOver whether it may stand over a column beside that below it: one with a head, and with nothing else above that
 */
function columnsBelow(columns: readonly Column[], piece: Piece, isOver: (column: number) => boolean): number[] {
  const shared = columns.flatMap((column, at) => (overlap(column, piece) > 0 ? [at] : []));
  const [only = 0] = shared;
  // `Khiếu nại` between `Tiếp nhận` and `Đã giải quyết` is of both.
  const pairs = [
    [only - 1, only],
    [only, only + 1],
  ].filter((pair) => !/^(?:sơ bộ|ước(?: tính)?)$/iu.test(piece.text) && pair.every((at) => columns[at] && isOver(at)));
  const sets =
    shared.length > 1
      ? [shared, ...shared.map((at) => [at])]
      : shared.length === 1
        ? [shared, ...pairs]
        : columns.map((_, at) => [at]);
  return sets.reduce((best, each) => (distance(columns, each, piece) < distance(columns, best, piece) ? each : best));
}

/** How far the middle of a piece is from that of neighbouring columns. */
function distance(columns: readonly Column[], at: readonly number[], piece: Piece): number {
  const [first, last] = [columns[at[0] ?? 0] as Column, columns[at.at(-1) ?? 0] as Column];
  return Math.abs(piece.left + piece.right - first.left - last.right);
}

function widen(column: Column, { left, right }: Piece): void {
  column.left = Math.min(column.left, left);
  column.right = Math.max(column.right, right);
}

/** `ĐVT: triệu đồng`, `(Đơn vị: ha)`: the unit of the table. */
const unitLine = /^\(?(?:đvt|đv|đơn vị)(?!\p{L})[^:]{0,30}:/iu;

/** The first of the lines that head a table. */
function headStart(lines: readonly AlignedLine[], right: number): number {
  let [from, empty, heads, isApart] = [lines.length, 0, 0, false];
  for (let at = lines.length - 1; at >= 0 && heads < mostHeads && empty <= mostEmpty; at--) {
    const { pieces } = lines[at] as AlignedLine;
    const [only] = pieces;
    if (only === undefined) {
      empty++;
      isApart = heads > 0;
      continue;
    }
    // What stands alone apart from the head is the unit of the table, or its title.
    const isAlone =
      pieces.length === 1 &&
      !isApart &&
      only.left >= right &&
      only.text.length <= longestAlone &&
      !unitLine.test(only.text);
    if (!isAlone && (pieces.length === 1 || pieces.some(({ text }) => isFigure(text) && !isYear(text)))) break;
    heads++;
    isApart = false;
    from = at;
  }
  return from;
}
