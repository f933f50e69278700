import type { Root, RootContent, Table } from 'mdast';
import type { Parent, Position } from 'unist';
import { cleanText } from './clean-text.ts';
import { continues, endsOpen, isLabelled } from './continuation.ts';
import { startsFootnote } from './lift-footnotes.ts';
import { type LineIndex, lineIndex } from './lines.ts';
import { type Marker, readMarker } from './markers.ts';
import { joinPassages, type Passage, slicePassage } from './passage.ts';
import type { Block, Draft } from './types.ts';

/**
 * Markdown flow to blocks of clean text: a block a paragraph, list item, heading or table row. Lines that a converter
 * wrapped are joined; lines that say one thing each stay apart.
 */
export function readBlocks(tree: Root, source: string): Draft {
  const lines = lineIndex(source);
  const blocks: Block[] = [];
  let afterBreak = false;
  tree.children.forEach((node, group) => {
    if (node.type === 'thematicBreak') {
      afterBreak = true;
      return;
    }
    const made = node.type === 'table' ? readTable(node, source, group, lines) : readFlow(node, source, group, lines);
    if (made[0]) made[0].afterBreak = afterBreak;
    afterBreak = false;
    blocks.push(...made);
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
  if (node.type === 'heading') {
    const whole = lines.reduce(joinPassages, slicePassage({ text: '', offsets: new Int32Array(0) }, 0));
    return whole.text === ''
      ? []
      : [makeBlock('heading', whole, readMarker(whole.text), group, index, `#${node.depth}`)];
  }
  const width = lines.reduce((most, line) => Math.max(most, line.text.length), 0);
  const strong = node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'strong';
  return groupLines(lines, width).map((passage) => {
    const marker = readMarker(passage.text);
    const type = strong && marker === null && isTitle(passage.text) ? 'heading' : marker ? 'item' : 'paragraph';
    return makeBlock(type, passage, marker, group, index, strong ? '**' : null);
  });
}

/** Lines of one Markdown paragraph as the texts that they are parts of. */
function groupLines(lines: Passage[], width: number): Passage[] {
  const groups: Passage[] = [];
  let last = '';
  for (const line of lines) {
    const before = groups.at(-1);
    if (before && staysTogether(before.text, last, line.text, width))
      groups[groups.length - 1] = joinPassages(before, line);
    else groups.push(line);
    last = line.text;
  }
  return groups;
}

const pageNumber = /^(?:trang )?[-–]? ?\d{1,3}(?: ?\/ ?\d{1,3})? ?[-–]?$/iu;

function staysTogether(text: string, lastLine: string, line: string, width: number): boolean {
  if (pageNumber.test(line) || pageNumber.test(lastLine)) return false;
  if (startsFootnote(line)) return false;
  const marked = readMarker(line) !== null;
  if (endsOpen(text, line) && !(marked && /\p{L}$/u.test(text))) return true;
  if (marked || isCapitals(text) !== isCapitals(line) || /^(?:TM|KT|TL|TUQ|Q)\./.test(text)) return false;
  if (continues(text, line, false)) return true;
  if (isLabelled(line) && (isComplete(lastLine) || readMarker(text)?.numbering)) return false;
  const firstWord = line.indexOf(' ') < 0 ? line.length : line.indexOf(' ');
  const wrapped = width >= 50 && (lastLine.length + 1 + firstWord > width || lastLine.length > 0.7 * width);
  return wrapped || (!isComplete(lastLine) && !readMarker(text)?.numbering && !isLabelled(line));
}

/** A figure with its unit, but not `2024 của Bộ`, where more is to come. */
const figureEnd = /\d[\d.,]*(?! (?:của|và|về|với|cho|theo|từ|tại|ở|do) ) ?(?:\p{L}|[%‰²³/])*(?: \p{L}{1,6})?$/u;

/** Whether a line ends as an entry of a list does: a sentence end, a figure with its unit, a closing bracket. */
function isComplete(line: string): boolean {
  return /[.!?:;…)”]$/u.test(line) || figureEnd.test(line);
}

function isCapitals(line: string): boolean {
  return /\p{L}/u.test(line) && line === line.toUpperCase();
}

/** Whether a bold line reads as a title: short, and no sentence. */
function isTitle(line: string): boolean {
  return line.length <= 200 && !/[.;,]$/u.test(line) && !/^(?:TM|KT|TL|TUQ|Q)\./.test(line);
}

function readTable(table: Table, source: string, group: number, index: LineIndex): Block[] {
  const rows = table.children.map((row) =>
    row.children.map((cell) =>
      cleanText(cell as Parent, source).reduce(joinPassages, { text: '', offsets: new Int32Array(0) }),
    ),
  );
  const head = rows[0] ?? [];
  return rows.flatMap((cells, at) => {
    const whole = cells.reduce(joinPassages, { text: '', offsets: new Int32Array(0) });
    if (whole.text === '') return [];
    const block = makeBlock('row', whole, null, group, index, null);
    block.cells = cells;
    block.head = at === 0 ? [] : head;
    return [block];
  });
}

/** A block of a passage, its marker cut off. */
export function makeBlock(
  type: Block['type'],
  passage: Passage,
  marker: Marker | null,
  group: number,
  index: LineIndex,
  markup: string | null,
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
    cells: [],
    head: [],
    afterBreak: false,
    position,
    ...(markup && { data: { markup } }),
  };
}
