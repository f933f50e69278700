import type { VFile } from 'vfile';
import { note } from './messages.ts';
import { joinAll, type Passage, slicePassage } from './passage.ts';
import type { Block, Draft, FootnoteDefinition, FootnoteReference } from './types.ts';

/** `⁽¹⁾`, `¹`, `[1]`, `[^1]:`, `(1)`, and `1` before a capital at the start of a line. */
const definition =
  /^(?:⁽([⁰¹²³⁴-⁹]+)⁾|([⁰¹²³⁴-⁹]+)(?=\s|\p{L})|\[(\^?)(\d{1,3})\]:?(?=\s|$)|\((\d{1,3})\)(?=\s)|([1-9]\d?)(?=\s+\p{Lu}))\s*/u;
const reference = /⁽([⁰¹²³⁴-⁹]+)⁾|(?<!\p{N})([⁰¹²³⁴-⁹]+)(?![\p{L}\p{N}])|\[(\^?)(\d{1,3})\](?!:)|\((\d{1,3})\)/gu;
/** As much of the text before a marker as tells whether it is an exponent: `km²`. */
const longestUnit = 12;
const lengthUnit = /(?:^|[^\p{L}])(?:k|c|d|m|h)?m$/iu;

/** A word that stands at a marker's end, or behind the markers that follow it. */
const wordBehind = /[⁽⁾⁰¹²³⁴-⁹]*[\p{L}\p{M}\p{Nd}]/uy;

/** What every marker begins with. */
const mayRefer = /[⁽⁰¹²³⁴-⁹[(]/u;

/** What a footnote may begin with. */
const mayDefine = /[⁽⁰¹²³⁴-⁹[(1-9]/u;

/** How a marker is written; only the first two and `[^` can be nothing else, and what `[1]` refers to may begin with a bare `1`. */
type Style = 'raised brackets' | 'raised' | '[^' | '[' | '(' | 'bare';

interface Candidate {
  label: string;
  style: Style;
  marker: string;
  length: number;
}

/** Whether a line opens as the text of a footnote does. `(1)` also opens list entries, so it does not count here. */
export function startsFootnote(line: string): boolean {
  const style = readDefinition(line)?.style;
  return style !== undefined && style !== '(' && style !== 'bare';
}

/**
 * Transform: takes the footnotes out of the flow and ties each to the nearest place before it that refers to it.
 * References leave the clean text; each keeps its place in its block.
 */
export function liftFootnotes(draft: Draft, file: VFile): void {
  const candidates = draft.children.map((block) => (block.type === 'row' ? null : readDefinition(writtenText(block))));
  const defined = new Set(candidates.flatMap((found) => (found ? [referredBy(found)] : [])));
  const anchored = new Set<string>();
  draft.children.forEach((block, i) => {
    const take = block.type === 'row' ? takeFromCells : takeReferences;
    for (const key of take(block, candidates[i] ?? null, defined, draft)) anchored.add(key);
  });

  const open = new OpenReferences();
  const flow: Block[] = [];
  let current: FootnoteDefinition | null = null;
  let broken = false;
  draft.children.forEach((block, i) => {
    const found = candidates[i];
    if (found && (isCertain(found.style) || anchored.has(referredBy(found)))) {
      current = makeFootnote(block, found, draft);
      current.anchor = open.takeLast(referredBy(found));
      draft.footnotes.push(current);
      broken = true;
    } else if (current && belongs(block, current)) current.children.push(block);
    else {
      current = null;
      if (broken) block.afterBreak = true;
      broken = false;
      flow.push(block);
    }
    for (const each of block.references) open.add({ block, reference: each });
  });
  tieLate(draft, open);
  for (const footnote of draft.footnotes)
    if (!footnote.anchor) note(file, 'orphan-footnote', `nothing refers to footnote ${footnote.marker}`, footnote);
  for (const { block, reference } of open.left())
    note(file, 'orphan-anchor', `there is no footnote ${reference.marker}`, block);
  draft.children = flow;
}

/** Transform: anchors point at the blocks that hold their references once paragraphs are joined and titles split off. */
export function retieAnchors({ children, footnotes }: Draft): void {
  const holders = new Map(children.flatMap((block) => block.references.map((each) => [each, block] as const)));
  for (const { anchor } of footnotes) if (anchor) anchor.block = holders.get(anchor.reference) ?? anchor.block;
}

/** Footnotes gathered before their anchors (or in a list at the top) are tied to what is left. */
function tieLate(draft: Draft, open: OpenReferences): void {
  for (const footnote of draft.footnotes) footnote.anchor ??= open.takeFirst(styleOf(footnote.marker) + footnote.label);
}

interface Reference {
  block: Block;
  reference: FootnoteReference;
}

/** References that no footnote is tied to yet; each is added, found by its key and taken in constant time. */
class OpenReferences {
  readonly #all: Reference[] = [];
  readonly #taken = new Set<Reference>();
  /** Those of a key in reading order; the ones before `from` are taken. */
  readonly #byKey = new Map<string, { list: Reference[]; from: number }>();

  add(each: Reference): void {
    this.#all.push(each);
    const key = keyOf(each.reference);
    const same = this.#byKey.get(key);
    if (same) same.list.push(each);
    else this.#byKey.set(key, { list: [each], from: 0 });
  }

  takeLast(key: string): Reference | null {
    const same = this.#byKey.get(key);
    return this.#take(same && same.list.length > same.from ? same.list.pop() : undefined);
  }

  takeFirst(key: string): Reference | null {
    const same = this.#byKey.get(key);
    return this.#take(same && same.list.length > same.from ? same.list[same.from++] : undefined);
  }

  left(): Reference[] {
    return this.#all.filter((each) => !this.#taken.has(each));
  }

  #take(each: Reference | undefined): Reference | null {
    if (each) this.#taken.add(each);
    return each ?? null;
  }
}

/** The block with its marker, as the line was written. */
function writtenText(block: Block): string {
  return block.marker ? `${block.marker} ${block.text}` : block.text;
}

function readDefinition(line: string): Candidate | null {
  if (!mayDefine.test(line.charAt(0))) return null;
  const match = definition.exec(line);
  if (!match) return null;
  const label = plainDigits(match[1] ?? match[2] ?? match[4] ?? match[5] ?? match[6] ?? '');
  const marker = match[0].trim();
  return { label, style: styleOf(marker), marker, length: match[0].length };
}

function styleOf(marker: string): Style {
  if (marker.startsWith('⁽')) return 'raised brackets';
  if (marker.startsWith('[^')) return '[^';
  if (marker.startsWith('[')) return '[';
  if (marker.startsWith('(')) return '(';
  return /^\d/.test(marker) ? 'bare' : 'raised';
}

function isCertain(style: Style): boolean {
  return style !== '(' && style !== '[' && style !== 'bare';
}

/** The key of the references to a footnote. */
function referredBy({ style, label }: Candidate): string {
  return `${style === 'bare' ? '[' : style}${label}`;
}

function keyOf(each: FootnoteReference): string {
  return styleOf(each.marker) + each.label;
}

function plainDigits(label: string): string {
  return label.replace(/[⁰¹²³⁴-⁹]/gu, (digit) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)));
}

/** Cuts the references out of a block and keeps them; returns their keys. */
function takeReferences(block: Block, own: Candidate | null, defined: Set<string>, draft: Draft): string[] {
  if (!mayRefer.test(block.text)) return [];
  const keys: string[] = [];
  const kept: [number, number][] = [];
  let removed = 0;
  let from = 0;
  let entry = 0;
  for (const match of block.text.matchAll(reference)) {
    const style = styleOf(match[0]);
    const label = plainDigits(match[1] ?? match[2] ?? match[4] ?? match[5] ?? '');
    const key = style + label;
    const before = block.text.slice(Math.max(0, match.index - longestUnit), match.index);
    if (
      style === '(' &&
      opensEntry(before, block.text.charAt(match.index + match[0].length), entry === Number(label) - 1)
    ) {
      entry = Number(label);
      continue;
    }
    if (before === '' && (own || block.type !== 'row')) continue;
    if (style !== 'raised brackets' && lengthUnit.test(before.trimEnd())) continue;
    // `6 trang trại [2]`: nothing else stands so behind words, whether or not the footnote is there.
    if (!isCertain(style) && !defined.has(key) && (style !== '[' || before === '')) continue;
    const end = match.index + match[0].length;
    const start = before.endsWith(' ') && !hasWordAt(block.text, end) ? match.index - 1 : match.index;
    const sourceStart = block.offsets[match.index] as number;
    const sourceEnd = (block.offsets[end - 1] as number) + 1;
    block.references.push({ label, marker: match[0], at: start - removed, sourceStart, sourceEnd });
    draft.marks.push({ start: sourceStart, end: sourceEnd, kind: 'footnote marker' });
    kept.push([from, start]);
    removed += end - start;
    from = end;
    keys.push(key);
  }
  if (removed > 0) Object.assign(block, splice(block, [...kept, [from, block.text.length]]));
  return keys;
}

/** `gồm: (1) Chợ huyện; (2) Bến xe`: the number of an entry, behind a colon or behind the entry before it, and no marker. */
function opensEntry(before: string, next: string, goesOn: boolean): boolean {
  if (next !== ' ') return false;
  return /(?:^|: )$/u.test(before) || (goesOn && /(?:[;,.]| và) $/u.test(before));
}

/** Whether a word follows at once: then the space before the marker is all that parts it from the last one. */
function hasWordAt(text: string, at: number): boolean {
  wordBehind.lastIndex = at;
  return wordBehind.test(text);
}

/** Cuts the references out of the cells of a row, and out of the row with them. */
function takeFromCells(row: Block, own: Candidate | null, defined: Set<string>, draft: Draft): string[] {
  const keys: string[] = [];
  if (!mayRefer.test(row.text)) return keys;
  let at = 0;
  row.cells = row.cells.map((passage) => {
    const cell: Block = { ...row, ...passage, references: [] };
    for (const key of takeReferences(cell, own, defined, draft)) keys.push(key);
    const left = slicePassage(cell, 0);
    for (const each of cell.references) row.references.push({ ...each, at: at + Math.min(each.at, left.text.length) });
    if (left.text !== '') at += left.text.length + 1;
    return left;
  });
  Object.assign(row, joinAll(row.cells));
  return keys;
}

function splice(passage: Passage, ranges: [number, number][]): Passage {
  const offsets = new Int32Array(ranges.reduce((length, [start, end]) => length + end - start, 0));
  let text = '';
  for (const [start, end] of ranges) {
    offsets.set(passage.offsets.subarray(start, end), text.length);
    text += passage.text.slice(start, end);
  }
  return { text, offsets };
}

function makeFootnote(block: Block, found: Candidate, draft: Draft): FootnoteDefinition {
  // `(1)` is cut off already, as the marker of an entry.
  const isCut = block.marker === found.marker;
  const markerStart = isCut ? block.markerStart : (block.offsets[0] as number);
  const last = isCut ? markerStart + found.marker.length - 1 : (block.offsets[found.marker.length - 1] ?? markerStart);
  draft.marks.push({ start: markerStart, end: last + 1, kind: 'footnote marker' });
  Object.assign(block, isCut ? { marker: null, type: 'paragraph' } : slicePassage(block, found.length));
  return {
    type: 'footnoteDefinition',
    label: found.label,
    marker: found.marker.replace(/:$/, ''),
    markerStart,
    children: [block],
    anchor: null,
    ...(block.position && { position: block.position }),
  };
}

/** Whether a block goes on a footnote: a line of the same Markdown block, or one indented under `[^1]:`. */
function belongs(block: Block, footnote: FootnoteDefinition): boolean {
  const group = footnote.children[0]?.group;
  // A heading's text begins behind its `##`, and is not indented for that.
  return block.group === group || (footnote.marker.startsWith('[^') && block.column > 2 && block.depth === 0);
}
