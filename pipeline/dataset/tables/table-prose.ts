import type { Block } from '../../document/types.ts';

/** Fewest words of a cell that tells something. */
const fewestWords = 6;

/** Heads of columns of projects: what the other cells tell is of the project, and read with it. */
export const projectHead = /dự án|công trình|hạng mục đầu tư/iu;

/** The cells of a row that tell figures in sentences, behind the cell that names the row: their ordinals. */
export function proseCells({ rowRole, cells, head }: Block): ReadonlySet<number> {
  if (rowRole !== 'entry') return none;
  const label = cells.findIndex(({ text }) => opensInWords(text));
  if (label < 0 || projectHead.test(head[label]?.text ?? '')) return none;
  const found = cells.flatMap(({ text }, at) => (at > label && isProse(text) ? [at] : []));
  return found.length > 0 ? new Set(found) : none;
}

const none: ReadonlySet<number> = new Set();

/** Words without a figure before them, but for the number of their row: `1. Thu nội địa`. */
const words = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]\s+)?\P{N}*\p{L}{2}/u;

/** Words that may stand before the figure of a cell and bound it. */
const bounds = /^(?:trên|dưới|hơn|gần|khoảng|ước|ước đạt|đạt|đạt trên|tối thiểu|ít nhất|tối đa|không quá|từ) (?=\d)/iu;

/** Whether a cell holds words and not a figure. */
export function opensInWords(text: string): boolean {
  return words.test(text) && !bounds.test(text);
}

function isProse(text: string): boolean {
  return /\d/.test(text) && text.split(' ').length >= fewestWords;
}
