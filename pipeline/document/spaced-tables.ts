import type { Paragraph, Root, RootContent } from 'mdast';
import { type Stretch, tableNode, textNode } from './table-nodes.ts';

/** Fewest rows that make a table, and fewest figures in each. */
const fewestRows = 3;
const fewestFigures = 2;

/**
 * Replaces lines such as `2 Năng suất lúa tạ/ha 52,0 53,0 101,9` by table nodes: tables whose cells a converter wrote with nothing
 * but spaces between. Rows of as many figures each are a table where the line above them parts into as many heads; other
 * lines stay as they are, as nothing would tell what their figures are.
 */
export function spacedTables(tree: Root, source: string): void {
  if (!/\d%? +[-+]?\d[\d.,]*%?[ \r]*\n/.test(source)) return;
  const made: RootContent[] = [];
  for (let at = 0; at < tree.children.length; at++) {
    const node = tree.children[at] as RootContent;
    const next = tree.children[at + 1];
    // Rows with ordinals such as `1.` are a list to Markdown.
    const both = isPlain(node) && next?.type === 'list' && next.ordered ? divide(node, next, source) : null;
    if (both) at++;
    made.push(...(both ?? (isPlain(node) ? divide(node, node, source) : null) ?? [node]));
  }
  tree.children = made;
}

function isPlain(node: RootContent): node is Paragraph {
  return node.type === 'paragraph' && node.children.every(({ type }) => type === 'text' || type === 'break');
}

/** The tables, and the lines around them, from a node to another; null without a table. */
function divide(first: RootContent, last: RootContent, source: string): RootContent[] | null {
  const lines = linesOf(first, last, source);
  const made: RootContent[] = [];
  let kept = 0;
  const keep = (to: number) => {
    const [from, end] = [lines[kept], lines[to - 1]];
    if (from && end && to > kept) made.push({ type: 'paragraph', children: [textNode(from.start, end.end, source)] });
    kept = to;
  };
  for (let at = 1; at < lines.length; at++) {
    const rows = rowsFrom(lines, at, source);
    const head = rows && headOf(lines[at - 1] as Stretch, rows, source);
    if (!rows || !head) continue;
    keep(at - 1);
    made.push(
      tableNode(
        [head, ...rows.map((row) => cellsOf(row, rows))].map((cells) => cells.map((cell) => [cell])),
        source,
      ),
    );
    kept = at + rows.length;
    at = kept;
  }
  if (kept === 0) return null;
  keep(lines.length);
  return made;
}

function linesOf(first: RootContent, last: RootContent, source: string): Stretch[] {
  const end = last.position?.end.offset ?? 0;
  const lines: Stretch[] = [];
  for (let at = first.position?.start.offset ?? 0; at < end; ) {
    const found = source.indexOf('\n', at);
    const to = found < 0 || found > end ? end : found;
    lines.push({ start: at, end: to });
    at = to + 1;
  }
  return lines;
}

/** A line as a row: its ordinal, what it is of, its unit and its figures; stretches without a length where it has none. */
interface Row {
  ordinal: Stretch;
  name: Stretch;
  unit: Stretch;
  figures: Stretch[];
}

const figure = String.raw`(?:[-+(]?\d[\d.,]*%?\)?|[-–])`;
const row = new RegExp(
  String.raw`^\s*(?:(?<ordinal>\d{1,3}(?:\.\d{1,2})*|[IVX]{1,4}|[A-Z]|[-+*•])[.)]? )?(?<name>\p{L}.{0,120}?) +(?<figures>${figure}(?: +${figure})*)\s*$`,
  'du',
);
const heading = /^\s*(?:(?<ordinal>\d{1,3}(?:\.\d{1,2})*|[IVX]{1,4}|[A-Z])[.)]? )?(?<name>\p{Lu}[^.;:]{1,80})$/du;

/** The rows from a line on: as many figures in each; a line without any between them heads a group. */
function rowsFrom(lines: readonly Stretch[], from: number, source: string): Row[] | null {
  const rows: Row[] = [];
  let width = 0;
  for (let at = from; at < lines.length; at++) {
    const read = readRow(lines[at] as Stretch, source);
    if (!read || (read.figures.length > 0 && width > 0 && read.figures.length !== width)) break;
    if (read.figures.length > 0) width = read.figures.length;
    rows.push(read);
  }
  while (rows.at(-1)?.figures.length === 0) rows.pop();
  const filled = rows.filter(({ figures }) => figures.length > 0);
  return width >= fewestFigures && filled.length >= fewestRows ? rows : null;
}

function readRow({ start, end }: Stretch, source: string): Row | null {
  const line = source.slice(start, end);
  const found = row.exec(line) ?? heading.exec(line);
  if (!found) return null;
  const part = (name: string): Stretch => {
    const [from, to] = found.indices?.groups?.[name] ?? [0, 0];
    return { start: start + from, end: start + to };
  };
  const name = part('name');
  const figures = found.groups?.figures === undefined ? [] : wordsOf(part('figures'), source);
  return { ordinal: part('ordinal'), name, unit: { start: name.end, end: name.end }, figures };
}

function wordsOf({ start, end }: Stretch, source: string): Stretch[] {
  return [...source.slice(start, end).matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
}

const ordinals = /^(?:STT|TT|Số TT)$/u;
const units = /^(?:ĐVT|Đơn vị(?: tính)?)$/u;

/** The heads of the columns, where a line parts into as many as the rows have cells; null where it does not. Sets the units of the rows apart where one head is theirs. */
function headOf(line: Stretch, rows: readonly Row[], source: string): Stretch[] | null {
  const heads = headsIn(line, source);
  const text = ({ start, end }: Stretch) => source.slice(start, end);
  const hasOrdinal = heads[0] !== undefined && ordinals.test(text(heads[0]));
  const names = heads.slice(hasOrdinal ? 1 : 0);
  const hasUnit = names[1] !== undefined && units.test(text(names[1]));
  const width = rows.find(({ figures }) => figures.length > 0)?.figures.length ?? 0;
  if (names.length !== 1 + (hasUnit ? 1 : 0) + width) return null;
  if (hasUnit) for (const each of rows) if (each.figures.length > 0) setUnitApart(each, source);
  const empty = { start: line.start, end: line.start };
  const [name = empty, ...rest] = names;
  return [hasOrdinal ? (heads[0] as Stretch) : empty, name, ...(hasUnit ? [] : [empty]), ...rest];
}

/** A head that what is compared follows: `% TH/KH`, `So sánh TH/KH`. */
const unfinished = /^(?:%|So sánh|So với|Tỷ lệ)$/u;

/** The heads of a line: each begins with a capital or a percent sign, and holds the numbers and small words behind it. */
function headsIn(line: Stretch, source: string): Stretch[] {
  const heads: Stretch[] = [];
  for (const word of wordsOf(line, source)) {
    const last = heads.at(-1);
    const text = source.slice(word.start, word.end);
    const goesOn = last && (!/^[\p{Lu}%]/u.test(text) || unfinished.test(source.slice(last.start, last.end)));
    if (goesOn) last.end = word.end;
    else heads.push(word);
  }
  return heads;
}

/** A unit behind the name of a row: its last word, with those that go before it. */
const unitAtEnd = / ((?:(?:triệu|tỷ|nghìn|ngàn|Triệu|Tỷ|Nghìn|1\.?000) |lượt )?\S+)$/u;

function setUnitApart(row: Row, source: string): void {
  const unit = unitAtEnd.exec(source.slice(row.name.start, row.name.end))?.[1];
  if (unit === undefined) return;
  row.unit = { start: row.name.end - unit.length, end: row.name.end };
  row.name = { start: row.name.start, end: row.unit.start - 1 };
}

function cellsOf({ ordinal, name, unit, figures }: Row, rows: readonly Row[]): Stretch[] {
  const width = Math.max(...rows.map((each) => each.figures.length));
  const none = { start: name.end, end: name.end };
  return [ordinal, name, unit, ...Array.from({ length: width }, (_, at) => figures[at] ?? none)];
}
