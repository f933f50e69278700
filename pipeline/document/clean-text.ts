import type { Node, Parent } from 'unist';
import { isMisread, mended } from './letters.ts';
import { composePassage, isCombining, type Passage } from './passage.ts';

/** What `<sup>` raises: `1` to `¹`. */
const superscripts: Record<string, string> = Object.fromEntries(
  [...'0123456789()'].map((c, i) => [c, '⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾'[i] as string]),
);

const [plain, space, lineEnd, invisible, combining, misread] = [0, 1, 2, 3, 4, 5];

/** What each UTF-16 code unit does to a line. */
const kinds = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  if (code === 10 || code === 13) return lineEnd;
  if (isSpace(code)) return space;
  if (isInvisible(code)) return invisible;
  if (isMisread(code)) return misread;
  return isCombining(code) ? combining : plain;
});

/** HTML tags that begin or end a line. */
const lineTag = /^<\/?(?:br|p|div|li|ul|ol|h[1-6])\b/i;

/**
 * The text of a Markdown node, line by line: emphasis and HTML tags gone, white space folded, `<sup>` as superscript
 * characters, misread letters mended, Unicode in form NFC, every character with its source offset.
 */
export function cleanText(node: Parent, source: string): Passage[] {
  const lines = new Lines();
  let raised = false;
  let closed = -1;
  // Emphasis nests as deep as a text likes: deeper than calls do.
  const left: Node[] = node.children.toReversed();
  for (let child = left.pop(); child !== undefined; child = left.pop()) {
    if (child.type === 'text') {
      const text = child as Node & { value: string };
      // A raised mark is no digit of the numeral behind it.
      if (closed >= 0 && /^\d/.test(text.value)) lines.add(' ', closed);
      closed = -1;
      addText(lines, text, source, raised);
    } else if (child.type === 'break') lines.end();
    else if (child.type === 'html') {
      const tag = (child as Node & { value: string }).value;
      if (/^<sup\b/i.test(tag)) raised = true;
      else if (/^<\/sup\b/i.test(tag)) {
        raised = false;
        closed = child.position?.start.offset ?? -1;
      } else if (lineTag.test(tag)) lines.end();
    } else if ('children' in child)
      for (const grandchild of (child as Parent).children.toReversed()) left.push(grandchild);
  }
  lines.end();
  return lines.passages;
}

function addText(lines: Lines, { value, position }: Node & { value: string }, source: string, raised: boolean): void {
  const start = position?.start.offset ?? 0;
  const written = source.slice(start, position?.end.offset ?? start);
  const shown = raised ? value.replace(/[\d()]/g, (character) => superscripts[character] as string) : value;
  if (value === written) lines.add(shown, start);
  else for (const { from, to, offset } of align(value, written)) lines.add(shown.slice(from, to), start + offset);
}

/** Lines as they are put together, one node at a time: linear in the characters that are added, with one copy of each. */
class Lines {
  readonly passages: Passage[] = [];
  #pieces: string[] = [];
  /** Room for the offsets of a line, kept for the next: making it anew for each cell of a table takes longer than filling it. */
  static #offsets = new Int32Array(4096);
  #length = 0;
  #endsInSpace = false;
  #hasMarks = false;
  #isMisread = false;

  /** Adds a run of characters that stand one behind the other in the source, from an offset on. */
  add(text: string, offset: number): void {
    this.#reserve(text.length);
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const kind = kinds[code];
      const kept = kind === space ? this.#length > 0 && !this.#endsInSpace : kind !== lineEnd && kind !== invisible;
      if (kept) {
        Lines.#offsets[this.#length++] = offset + at;
        this.#endsInSpace = kind === space;
        if (kind === combining) this.#hasMarks = true;
        if (kind === misread) this.#isMisread = true;
        if (kind !== space || code === 32) continue;
      }
      if (at > from) this.#pieces.push(text.slice(from, at));
      if (kept) this.#pieces.push(' ');
      else if (kind === lineEnd) this.end();
      from = at + 1;
    }
    if (from < text.length) this.#pieces.push(from === 0 ? text : text.slice(from));
  }

  /** Ends the line; an empty one is none. */
  end(): void {
    const length = this.#endsInSpace ? this.#length - 1 : this.#length;
    if (length > 0) {
      const passage = { text: this.#pieces.join('').slice(0, length), offsets: Lines.#offsets.slice(0, length) };
      const composed = this.#hasMarks ? composePassage(passage) : passage;
      this.passages.push(this.#isMisread ? { ...composed, text: mended(composed.text) } : composed);
    }
    this.#pieces = [];
    this.#length = 0;
    this.#endsInSpace = false;
    this.#hasMarks = false;
    this.#isMisread = false;
  }

  #reserve(more: number): void {
    if (this.#length + more <= Lines.#offsets.length) return;
    const wider = new Int32Array(2 * (this.#length + more));
    wider.set(Lines.#offsets.subarray(0, this.#length));
    Lines.#offsets = wider;
  }
}

/** A run of a text node's value, by its index, with its offset in what was written. */
interface Run {
  from: number;
  to: number;
  offset: number;
}

/** Runs of a text node's value as they stand in what was written: escapes, entities and indents lie between them. */
function* align(value: string, written: string): Generator<Run> {
  let at = 0;
  for (let i = 0; i < value.length; ) {
    const character = value.charCodeAt(i);
    while (at < written.length && !isWritten(character, written.charCodeAt(at)) && written.charCodeAt(at) !== ampersand)
      at++;
    const from = i;
    const offset = at;
    while (i < value.length && isWritten(value.charCodeAt(i), written.charCodeAt(at))) {
      i++;
      at++;
    }
    if (i > from) yield { from, to: i, offset };
    else {
      yield { from, to: ++i, offset: Math.min(at, written.length - 1) };
      const end = written.indexOf(';', at);
      at = end < 0 ? written.length : end + 1;
    }
  }
}

const ampersand = 38;
const replacement = 0xfffd;

/** Whether a code unit of a value stands in what was written; Markdown replaces NUL by the replacement character. */
function isWritten(code: number, written: number): boolean {
  return written === code || (written === 0 && code === replacement);
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    code === 9 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x3000
  );
}

function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;
}
