import type { Passage } from './passage.ts';
import type { Block } from './types.ts';

/** A cell of a row as a paragraph of its own. */
export function cellBlock(row: Block, cell: Passage): Block {
  return { ...row, ...cell, type: 'paragraph', cells: [], head: [], rowRole: null, references: [] };
}

/** The cells of a row that hold something, each as a paragraph. */
export function cellBlocks(row: Block): Block[] {
  return row.cells.filter(({ text }) => text !== '').map((cell) => cellBlock(row, cell));
}
