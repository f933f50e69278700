import type { Paragraph, Root, RootContent, Table, TableRow } from 'mdast';
import type { Parent, Position } from 'unist';
import { cleanText } from './clean-text.ts';
import { continues, endOf, endsOpen, isLabelled } from './continuation.ts';
import { isInCapitals } from './letters.ts';
import { startsFootnote } from './lift-footnotes.ts';
import { type LineIndex, lineIndex } from './lines.ts';
import { type Marker, readMarker } from './markers.ts';
import { joinAll, type Passage, slicePassage } from './passage.ts';
import { splitAtNumbers } from './run-in-lists.ts';
import { layOut } from './table-head.ts';
import { isTitle, signature } from './titles.ts';
import { inVietnamese } from './two-languages.ts';
import type { Block, Draft } from './types.ts';

/**
 * Markdown flow to blocks of clean text: a block a paragraph, list item, heading or table row. Lines that a converter
 * wrapped are joined; lines that say one thing each stay apart.
 */
export function readBlocks(tree: Root, source: string): Draft {
  const lines = lineIndex(source);
  const blocks: Block[] = [];
  let afterBreak = false;
  let cut: readonly Passage[] | null = null;
  tree.children.forEach((node, group) => {
    if (node.type === 'thematicBreak') {
      afterBreak = true;
      return;
    }
    const made =
      node.type === 'table'
        ? [...readTable(node, source, group, lines, cut), ...readBelow(node, source, group, lines)]
        : readFlow(node, source, group, lines);
    // A page number, or words that say so, may stand before the rest of a table.
    if (!made.every(({ text }) => pageNumber.test(text) || continued.test(text))) cut = made.at(-1)?.head ?? null;
    if (made[0]) made[0].afterBreak = afterBreak;
    afterBreak = false;
    for (const block of made) blocks.push(block);
  });
  return {
    type: 'draft',
    source,
    children: blocks,
    footnotes: [],
    header: {
      number: null,
      symbol: null,
      numberLine: null,
      issuer: null,
      place: null,
      issuedOn: null,
      type: null,
      title: null,
      blocks: [],
      basis: [],
    },
    close: { closing: null, recipients: [], archive: [], authority: null, role: null, name: null, blocks: [] },
    marks: [],
  };
}

function readFlow(node: RootContent, source: string, group: number, index: LineIndex): Block[] {
  if (!('children' in node)) return [];
  const lines = cleanText(node as Parent, source);
  // The genre's syntax knows no underlines: `----` ends what stands above it as often as it heads what follows, `====` heads only.
  const isUnderlined = lines.length > 1 && /^={3,}$/.test(lines.at(-1)?.text ?? '');
  if (node.type === 'heading' || isUnderlined) {
    const whole = joinAll(isUnderlined ? lines.slice(0, -1) : lines);
    const depth = node.type === 'heading' ? node.depth : 1;
    return whole.text === '' ? [] : [makeBlock('heading', whole, readMarker(whole.text), group, index, depth)];
  }
  const { children } = node;
  const strong = node.type === 'paragraph' && children.length === 1 && children[0]?.type === 'strong';
  const above = node.type === 'paragraph' ? titleLines(node, lines) : 0;
  const title = above === 0 ? [] : blocksOf(joinAll(lines.slice(0, above)), true, group, index);
  const below = groupLines(lines.slice(above), widthOf(lines));
  return [...title, ...below.flatMap((whole) => blocksOf(whole, strong, group, index))];
}

function blocksOf(whole: Passage, strong: boolean, group: number, index: LineIndex): Block[] {
  const blocks = splitAtNumbers(whole)
    .flatMap(splitAtBullet)
    .map((passage) => {
      const marker = readMarker(passage.text);
      const type = strong && marker === null && isTitle(passage.text) ? 'heading' : marker ? 'item' : 'paragraph';
      return makeBlock(type, passage, marker, group, index);
    });
  // An entry within the line stands with those below it.
  const [first, inner] = blocks;
  if (first && inner) inner.column = first.column;
  return blocks;
}

/** How many lines a bold title takes that stands above its text, `**1. Trồng trọt**`, without an empty line; 0 for none. */
function titleLines({ children: [first, second, third] }: Paragraph, lines: readonly Passage[]): number {
  if (first?.type !== 'strong') return 0;
  const behind = second?.type === 'break' ? third : second;
  if (behind?.type !== 'text' || !(second?.type === 'break' || /^[ \t]*\r?\n/.test(behind.value))) return 0;
  const end = first.position?.end.offset ?? 0;
  const above = lines.findIndex(({ offsets }) => (offsets[0] ?? 0) >= end);
  const text = lines[above]?.text ?? '';
  return above > 0 && isTitle(joinAll(lines.slice(0, above)).text) && /^(?:[\p{Lu}\d]|[-+*•–] )/u.test(text)
    ? above
    : 0;
}

/** Words that open a list, with its first entry on the same line. */
const openedList = /(?:^|[\s,;.])(?:trong đó|bao gồm|gồm|chia ra)(?: có)? ?: ?(?=[+•-] ?\p{L})/iu;

/** `Trong đó: + Rừng tự nhiên: 3.120 ha`: the words that open a list, and its first entry. */
function splitAtBullet(passage: Passage): Passage[] {
  const opened = openedList.exec(passage.text);
  if (!opened) return [passage];
  const at = opened.index + opened[0].length;
  // A second bullet on the line: its entries are those of one sentence.
  if (/[;,.] ?[+•-] ?\p{L}/u.test(passage.text.slice(at))) return [passage];
  return [slicePassage(passage, 0, at), slicePassage(passage, at)];
}

/** Characters of the longest line. */
function widthOf(lines: readonly Passage[]): number {
  return lines.reduce((most, line) => Math.max(most, line.text.length), 0);
}

/** Lines of one Markdown paragraph as the texts that they are parts of. */
function groupLines(lines: Passage[], width: number): Passage[] {
  const groups: Group[] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && staysTogether(group, line.text, width)) extend(group, line);
    else groups.push(extend({ lines: [], head: '', tail: '', isCapitals: true, hasLetter: false }, line));
  }
  return groups.map((group) => joinAll(group.lines));
}

const letter = /\p{L}/u;

/** How much of the beginning of a text tells its marker. */
const longestHead = 60;

/** Lines that belong together, with what tells whether the next one does: each line costs its own length. */
interface Group {
  lines: Passage[];
  /** The beginning and the end of the lines as one text. */
  head: string;
  tail: string;
  isCapitals: boolean;
  hasLetter: boolean;
}

function extend(group: Group, line: Passage): Group {
  const { text } = line;
  const space = group.lines.length === 0 ? '' : ' ';
  group.lines.push(line);
  if (group.head.length < longestHead) group.head = `${group.head}${space}${text.slice(0, longestHead)}`;
  group.tail = endOf(`${group.tail}${space}${endOf(text)}`);
  group.isCapitals &&= isInCapitals(text);
  group.hasLetter ||= letter.test(text);
  return group;
}

const pageNumber = /^(?:trang )?[-–]? ?\d{1,3}(?: ?\/ ?\d{1,3})? ?[-–]?$/iu;
const continued = /^\(?(?:tiếp|tiếp theo|còn nữa)\)?$/iu;

function staysTogether(group: Group, line: string, width: number): boolean {
  const { head, tail } = group;
  const lastLine = group.lines.at(-1)?.text ?? '';
  if (pageNumber.test(line) || pageNumber.test(lastLine)) return false;
  if (startsFootnote(line) || (numberedTitle.test(line) && isComplete(lastLine))) return false;
  const marked = readMarker(line) !== null;
  if (endsOpen(tail, line) && !(marked && /\p{L}$/u.test(tail))) return true;
  if (marked || (group.hasLetter && group.isCapitals) !== isCapitals(line) || signature.test(head)) return false;
  if (continues(tail, line, false)) return true;
  if (lastLine.length > longestWrapped && !sentenceEnd.test(lastLine) && !sentenceGoesOn.test(line)) return false;
  if (beginsSentence.test(line) && !sentenceEnd.test(lastLine)) return false;
  const isNumbered = () => readMarker(head)?.numbering != null;
  if (isLabelled(line) && (isComplete(lastLine) || isNumbered())) return false;
  const firstWord = line.indexOf(' ') < 0 ? line.length : line.indexOf(' ');
  const wrapped = width >= 50 && (lastLine.length + 1 + firstWord > width || lastLine.length > 0.7 * width);
  return wrapped || (!isComplete(lastLine) && !isNumbered() && !isLabelled(line));
}

/** Longest line that a converter wraps, in characters: a longer one ends where its author ended it, with or without a point. */
const longestWrapped = 200;
const sentenceGoesOn = /^[^\p{Lu}“"]/u;

/** Words that no name begins with: with a capital behind a line that no sentence ends, they begin something new, as a title has no point. */
const beginsSentence =
  /^(?:Căn cứ|Thực hiện|Kính gửi|Trong|Về|Đến nay|Đến hết|Tính đến|Hiện nay|Năm|Kết quả|Để|Theo|Nhằm|Trên|Từ|Toàn|Tại|Phấn đấu|Đối với|Tiếp tục|Dự kiến|Bên cạnh|Ngoài ra|Đồng thời|Cụ thể)(?=[ ,])/u;
const sentenceEnd = /[.!?:;…][)”"’]*$/u;

/** `3 Xã Nà Tăm`: a numbered title without its point. */
const numberedTitle = /^\d{1,2} \p{Lu}[\p{L} -]{2,60}$/u;

/** Longest end of an entry that is looked at: a figure with its unit. */
const longestFigure = 100;

/** A figure with its unit, but not `2024 của Bộ`, where more is to come. */
const figureEnd = /\d[\d.,]*(?! (?:của|và|về|với|cho|theo|từ|tại|ở|do) ) ?(?:\p{L}|[%‰²³/])*(?: \p{L}{1,6})?$/u;

/** Whether a line ends as an entry of a list does: a sentence end, a figure with its unit, a closing bracket. */
function isComplete(line: string): boolean {
  const end = line.slice(-longestFigure);
  return /[.!?:;…)”]$/u.test(end) || figureEnd.test(end);
}

function isCapitals(line: string): boolean {
  return letter.test(line) && isInCapitals(line);
}

/** @param before the head of the table that this one may be the rest of, where a page cut it */
function readTable(
  table: Table,
  source: string,
  group: number,
  index: LineIndex,
  before: readonly Passage[] | null,
): Block[] {
  const rows = inVietnamese(
    table.children
      .slice(0, rowsOf(table, source))
      .map((row) => row.children.map((cell) => joinAll(cleanText(cell as Parent, source)))),
  );
  const layout = layOut(rows, before ?? []);
  return rows.flatMap((cells, at) => {
    const whole = joinAll(cells);
    if (whole.text === '') return [];
    const block = makeBlock('row', whole, null, group, index);
    block.cells = cells;
    if (table.data?.isLost) block.rowRole = 'lost';
    else if (layout) {
      block.head = layout.head;
      block.rowRole = layout.roles[at] ?? null;
    }
    return [block];
  });
}

/** How many rows a table has: a line without the bar of those above is text that no empty line parts from it. */
function rowsOf({ children }: Table, source: string): number {
  const hasBar = ({ position }: TableRow) => source.slice(position?.start.offset, position?.end.offset).includes('|');
  const below = children.findIndex((row) => !hasBar(row));
  // Tables that tabs or HTML lay out have no bars at all.
  return below > 0 ? below : children.length;
}

/** The text directly below a table. */
function readBelow(table: Table, source: string, group: number, index: LineIndex): Block[] {
  const lines = table.children
    .slice(rowsOf(table, source))
    .flatMap(({ children }) => children.flatMap((cell) => cleanText(cell as Parent, source)));
  return groupLines(lines, widthOf(lines)).flatMap((whole) => blocksOf(whole, false, group, index));
}

/** A block of a passage, its marker cut off. */
function makeBlock(
  type: Block['type'],
  passage: Passage,
  marker: Marker | null,
  group: number,
  index: LineIndex,
  depth = 0,
): Block {
  const body = marker ? slicePassage(passage, marker.length) : passage;
  const start = passage.offsets[0] ?? 0;
  const end = (passage.offsets.at(-1) ?? start - 1) + 1;
  const position: Position = { start: index.point(start), end: index.point(end) };
  return {
    type,
    text: body.text,
    offsets: body.offsets,
    marker: marker?.text ?? null,
    markerStart: start,
    numbering: marker?.numbering ?? null,
    references: [],
    group,
    column: position.start.column,
    depth,
    cells: [],
    head: [],
    rowRole: null,
    afterBreak: false,
    position,
  };
}
