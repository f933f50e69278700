import { isPageNumber } from './table-lines.ts';
import type { Draft } from './types.ts';

/** Transform: takes page numbers that stand alone out of the flow; what follows one comes after a page break. */
export function dropPageNumbers(draft: Draft): void {
  let broken = false;
  draft.children = draft.children.filter((block) => {
    if (block.type !== 'row' && block.numbering === null && isPageNumber(block.text)) {
      const start = block.markerStart;
      draft.marks.push({ start, end: (block.offsets.at(-1) as number) + 1, kind: 'page number' });
      broken = true;
      return false;
    }
    if (broken) block.afterBreak = true;
    broken = false;
    return true;
  });
}
