import type { Block } from '../document/types.ts';

/** Fewest words of a cell that tells something. */
const fewestWords = 6;

/** Heads of columns of projects: what the other cells tell is of the project, and read with it. */
export const projectHead = /dự án|công trình|hạng mục đầu tư/iu;

/** The cells of a row that tell figures in sentences, behind the cell that names the row: their ordinals. */
export function proseCells({ rowRole, cells, head }: Block): ReadonlySet<number> {
  if (rowRole !== 'entry') return none;
  const label = cells.findIndex(({ text }) => /^\P{N}*\p{L}{2}/u.test(text));
  if (label < 0 || projectHead.test(head[label]?.text ?? '')) return none;
  const found = cells.flatMap(({ text }, at) => (at > label && isProse(text) ? [at] : []));
  return found.length > 0 ? new Set(found) : none;
}

const none: ReadonlySet<number> = new Set();

function isProse(text: string): boolean {
  return /\d/.test(text) && /^\P{N}*\p{L}{2}/u.test(text) && text.split(' ').length >= fewestWords;
}

/** A cell of a row as a paragraph of its own. */
export function cellBlock(row: Block, at: number): Block {
  const cell = row.cells[at];
  return { ...row, ...cell, type: 'paragraph', cells: [], head: [], rowRole: null, references: [] };
}
