import type { Draft } from './types.ts';

const pageNumber = /^(?:trang )?\d{1,3}(?: ?\/ ?\d{1,3})?$/iu;

/** Transform: takes page numbers that stand alone out of the flow; what follows one comes after a page break. */
export function dropPageNumbers(draft: Draft): void {
  let broken = false;
  draft.children = draft.children.filter((block) => {
    const text = block.text.replace(/[-–]$/u, '').trim();
    if (block.type !== 'row' && block.numbering === null && pageNumber.test(text)) {
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
