import type { VFile } from 'vfile';
import { continues } from './continuation.ts';
import { note } from './messages.ts';
import { joinPassages } from './passage.ts';
import type { Block, Draft, FootnoteDefinition } from './types.ts';

/** A text this short is a heading or a line of a list sooner than a cut paragraph. */
const shortest = 60;

/** Transform: joins paragraphs that a page break cut in two. Runs after footnotes and page numbers left the flow. */
export function joinPageBreaks(draft: Draft, file: VFile): void {
  const joined: Block[] = [];
  for (const block of draft.children) {
    const before = joined.at(-1);
    if (before && isCut(before, block)) {
      if (before.group !== block.group)
        note(file, 'cut-paragraph', 'joined with the paragraph before the page break', block);
      join(before, block, draft.footnotes);
    } else joined.push(block);
  }
  draft.children = joined;
}

function isCut(before: Block, block: Block): boolean {
  if (block.marker !== null || block.type === 'heading' || block.type === 'row' || before.type === 'row') return false;
  if (before.group === block.group && !block.afterBreak) return false;
  const cut = block.afterBreak && before.numbering === null && before.text.length >= shortest;
  return continues(before.text, block.text, cut);
}

function join(before: Block, block: Block, footnotes: readonly FootnoteDefinition[]): void {
  const shift = before.text.length + 1;
  for (const reference of block.references) {
    const moved = { ...reference, at: reference.at + shift };
    before.references.push(moved);
    // What a footnote stands at is the joined paragraph now: the half is no part of the tree.
    for (const footnote of footnotes)
      if (footnote.anchor?.reference === reference) footnote.anchor = { block: before, reference: moved };
  }
  Object.assign(before, joinPassages(before, block));
  if (before.position && block.position) before.position = { start: before.position.start, end: block.position.end };
}
