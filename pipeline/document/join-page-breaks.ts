import type { VFile } from 'vfile';
import { continues, endOf } from './continuation.ts';
import { note } from './messages.ts';
import { joinAll } from './passage.ts';
import type { Block, Draft } from './types.ts';

/** A text this short is a heading or a line of a list sooner than a cut paragraph. */
const shortest = 60;

/** Transform: joins paragraphs that a page break cut in two. Runs after footnotes and page numbers left the flow. */
export function joinPageBreaks(draft: Draft, file: VFile): void {
  const joined: Cut[] = [];
  for (const block of draft.children) {
    const before = joined.at(-1);
    if (before && isCut(before, block)) {
      if (before.block.group !== block.group)
        note(file, 'cut-paragraph', 'joined with the paragraph before the page break', block);
      extend(before, block);
    } else joined.push({ block, rest: [], end: block.text, length: block.text.length });
  }
  draft.children = joined.map(joinUp);
}

/** A paragraph with the halves that page breaks cut off, joined when all are there: each costs its own length. */
interface Cut {
  block: Block;
  rest: Block[];
  /** The end of the whole text so far, and its length. */
  end: string;
  length: number;
}

function isCut({ block: before, end, length }: Cut, block: Block): boolean {
  if (block.marker !== null || block.type === 'heading' || block.type === 'row' || before.type === 'row') return false;
  if (before.group === block.group && !block.afterBreak) return false;
  // `1. Kiến nghị với tỉnh`: a short heading is whole, whatever word it ends with.
  const isShort = length < shortest && (before.numbering !== null || before.type === 'heading');
  if (isShort && !block.afterBreak && /\p{L}$/u.test(end) && /^[\p{Lu}\d]/u.test(block.text)) return false;
  const cut = block.afterBreak && before.numbering === null && length >= shortest;
  return continues(end, block.text, cut);
}

function extend(cut: Cut, block: Block): void {
  const shift = cut.length + 1;
  // Anchors hold their references: these move, and are not copied.
  for (const reference of block.references) {
    reference.at += shift;
    cut.block.references.push(reference);
  }
  cut.rest.push(block);
  cut.end = endOf(`${endOf(cut.end)} ${endOf(block.text)}`);
  cut.length = shift + block.text.length;
}

function joinUp({ block, rest }: Cut): Block {
  const last = rest.at(-1);
  if (last === undefined) return block;
  Object.assign(block, joinAll([block, ...rest]));
  if (block.position && last.position) block.position = { start: block.position.start, end: last.position.end };
  return block;
}
