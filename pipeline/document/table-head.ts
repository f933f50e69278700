import { emptyPassage, joinAll, type Passage } from './passage.ts';

/** What a row is in its table. */
export type RowRole = 'head' | 'numbering' | 'entry' | 'lost';

/** The role of each row, and the head of each column: the words of all rows that head it. */
export interface Layout {
  roles: RowRole[];
  /** The same list for all parts of a table that pages cut. */
  head: readonly Passage[];
}

/** What converters call a column that they find no head of: `Col1`, `Unnamed: 0`; others leave it empty. */
const saysNothing = /^(?:Col(?:umn)? ?\d+|Unnamed: \d+(?:_level_\d+)?)?$/u;

/** Most rows that head a table. */
const mostHeads = 4;

/**
 * Tells the rows that head a table from its entries. The first row heads it; rows below it do as far as they part its
 * cells: `Năm 2024` over `Kế hoạch` and `Ước thực hiện`. A row of letters and numbers below numbers the columns.
 * A table whose first row states figures itself has none: all of its rows are entries.
 * @param before the head of a table that ends where this one begins; empty for none. One that lacks its head, or repeats it, is the rest of that table
 * @returns null for a table of one row that states no figure: a layout of words
 */
export function layOut(rows: readonly Passage[][], before: readonly Passage[] = []): Layout | null {
  const says = rows.findIndex((row) => !row.every(({ text }) => saysNothing.test(text)));
  // Two rows always make a layout: no more than the last two that say nothing are tried.
  for (let from = says < 0 ? rows.length : says; from >= 0; from--) {
    const below = layOutBelow(rows.slice(from), before);
    if (below) return { ...below, roles: [...rows.slice(0, from).map((): RowRole => 'head'), ...below.roles] };
  }
  return null;
}

/** The same for rows of which no other that says nothing stands above. */
function layOutBelow(rows: readonly Passage[][], before: readonly Passage[]): Layout | null {
  const [opening] = rows;
  const first = opening?.map((cell) => (saysNothing.test(cell.text) ? emptyPassage : cell));
  const states = first?.some(({ text }, at) => at > 0 && isFigure(text));
  if (states && before.length === first?.length) return { roles: rows.map(() => 'entry'), head: before };
  if (first !== undefined && states) return { roles: rows.map(() => 'entry'), head: first.map(() => emptyPassage) };
  if (first === undefined || rows.length < 2) return null;
  let head = [...first];
  let count = 1;
  while (count < Math.min(mostHeads, rows.length - 1) && parts(head, rows[count] as Passage[])) {
    head = joinHeads(head, rows[count] as Passage[]);
    count++;
  }
  const numbered = rows.length > count && isNumbering(rows[count] as Passage[]);
  const roles = rows.map((_, at): RowRole => (at < count ? 'head' : at === count && numbered ? 'numbering' : 'entry'));
  return { roles, head: isSame(head, before) ? before : head };
}

function isSame(head: readonly Passage[], before: readonly Passage[]): boolean {
  return head.length === before.length && head.every(({ text }, at) => text === before[at]?.text);
}

/** A figure with what may stand around it in a cell; times head columns, `2024`, `10 tháng năm 2024`, `31/12/2023`, `6T/2025`, and so do classes. */
function isFigure(text: string): boolean {
  return /^[-+(]?\d/.test(text) && !times.test(text) && !classes.test(text);
}

/** `3 sao`, `0 - 5 tuổi`. */
const classes = /^\d sao(?!\p{L})|^\d{1,2}(?: ?[-–] ?\d{1,2})? tuổi(?!\p{L})/u;

const times = /^(?:19|20)\d\d(?![\d.,])|^\d{1,2}\/|^\d{1,2}T(?!\p{L})|(?:tháng|năm|quý|ngày)(?!\p{L})/u;

/** Whether a row parts the cells of the head above: it has no figures, and names no entry. */
function parts(head: readonly Passage[], row: readonly Passage[]): boolean {
  if (row.some(({ text }) => isFigure(text))) return false;
  const filled = row.flatMap(({ text }, at) => (text === '' ? [] : [at]));
  const [first = 0] = filled;
  if (!filled.some((at) => isMerged(head, at))) return false;
  return first > 1 || (first > 0 && isMerged(head, first)) || repeatsFirst(head, row);
}

/** Whether a cell of the head is one of several that were one: empty, or beside an empty one, or beside its like. */
function isMerged(head: readonly Passage[], at: number): boolean {
  const text = head[at]?.text ?? '';
  const [left, right] = [head[at - 1]?.text, head[at + 1]?.text];
  return text === '' ? at > 0 : right === '' || left === text || right === text;
}

/** Converters that repeat what spans rows write the first cells of the head again. */
function repeatsFirst(head: readonly Passage[], row: readonly Passage[]): boolean {
  const repeats = (at: number) => row[at]?.text !== '' && head[at]?.text === row[at]?.text;
  return repeats(0) && repeats(1);
}

function joinHeads(head: readonly Passage[], row: readonly Passage[]): Passage[] {
  let over = emptyPassage;
  return Array.from({ length: Math.max(head.length, row.length) }, (_, at) => {
    const [above, below] = [head[at] ?? emptyPassage, row[at] ?? emptyPassage];
    if (above.text !== '') over = above;
    if (below.text === '') return above;
    return over.text === below.text ? below : joinAll([over, below]);
  });
}

/** `A | B | 1 | 2 | 3=2/1`, `MS | 1=4+8 | 2 | 3`: what numbers the columns. */
function isNumbering(row: readonly Passage[]): boolean {
  const filled = row.filter(({ text }) => text !== '');
  const numbers = filled.filter(({ text }) => /^\(?\d{1,2}\)?(?:\s*=.*)?$/.test(text));
  const isInOrder = numbers.every(
    ({ text }, at) => Number.parseInt(text.replace('(', ''), 10) === firstOf(numbers) + at,
  );
  return (
    numbers.length >= 2 &&
    isInOrder &&
    filled.every((cell) => numbers.includes(cell) || /^(?:\(?\p{L}\)?|MS|Mã số|Cột)$/u.test(cell.text))
  );
}

function firstOf(numbers: readonly Passage[]): number {
  return Number.parseInt((numbers[0]?.text ?? '').replace('(', ''), 10);
}
