import { wordPattern } from '../../codebook-words.ts';
import type { Context } from '../reading/context.ts';
import { type Reading, textOf, word } from '../reading/reading.ts';

const agent = '(?:các |những )?(?:{authority}|{body}|{partner}|{agent})(?: (?:{level}|{authority_level}))?';
const agents = wordPattern(`^(?:được|bị) ${agent}(?:, ${agent})*$`);
const opensAgent = wordPattern(`^${agent}(?: |$)`);

/** Most tokens of those who did it, with the word before them, and of the first words of another. */
const longestAgents = 16;
const longestAgent = 5;

/** `hộ được ngân hàng, tổ chức tín dụng cho vay vốn`: whether nothing but those who did it stands before a comma, and more of them behind: their deed is still to come. */
export function listsAgents({ codebook }: Context, reading: Reading, from: number, comma: number): boolean {
  if (!opensAgent(codebook).test(textOf(reading, comma + 1, comma + 1 + longestAgent))) return false;
  for (let at = comma - 2; at >= Math.max(from, comma - longestAgents); at--)
    if (/^(?:được|bị)$/.test(word(reading, at))) return agents(codebook).test(textOf(reading, at, comma));
  return false;
}
