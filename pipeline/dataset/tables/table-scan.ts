import type { Codebook } from '../../codebook.ts';
import type { Block } from '../../document/types.ts';
import { type Scan, scan } from '../../mention/index.ts';

/**
 * Scans the cells of a row one by one: figures of neighbouring cells have nothing to do with each other. The figures of
 * cells that are read by themselves are theirs.
 */
export function scanRow(block: Block, prose: ReadonlySet<number>, codebook: Codebook): Scan {
  const row: Scan = { text: block.text, tokens: [], mentions: [], times: [] };
  let at = 0;
  for (const [ordinal, cell] of block.cells.entries()) {
    if (cell.text === '') continue;
    const { tokens, ...read } = scanCell(cell.text, codebook);
    const { mentions, times } = prose.has(ordinal) ? { mentions: [], times: [] } : read;
    for (const each of [...tokens, ...mentions, ...times]) {
      each.start += at;
      each.end += at;
    }
    for (const mention of mentions) mention.unitEnd += at;
    for (const token of tokens) row.tokens.push(token);
    for (const mention of mentions) row.mentions.push(mention);
    for (const time of times) row.times.push(time);
    at += cell.text.length + 1;
  }
  return row;
}

/** What leads to a figure in a sentence: behind it a range or a broken number needs no unit. */
const lead = 'đạt ';

/** Scans a cell; one that begins with a figure is read as behind a verb that states figures. */
function scanCell(text: string, codebook: Codebook): Scan {
  if (!/^[-+(]?\d/.test(text)) return scan(text, codebook);
  const { tokens, mentions, times } = scan(lead + text, codebook);
  for (const each of [...tokens, ...mentions, ...times]) {
    each.start -= lead.length;
    each.end -= lead.length;
  }
  for (const mention of mentions) mention.unitEnd -= lead.length;
  return { text, tokens: tokens.slice(1), mentions, times };
}
