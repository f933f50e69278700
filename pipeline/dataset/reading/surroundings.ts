import type { Token } from '../../mention/tokens.ts';
import { type Reading, tokenFrom } from './reading.ts';

/** How far the words around a stretch go to each side, in tokens. */
const reach = 60;

/** The words around a stretch of a reading's text, from one of some signs to the next, the figures in them masked. */
export function partAround(reading: Reading, start: number, end: number, signs: string): string {
  const { text, tokens } = reading;
  const first = tokenFrom(reading, start);
  const behind = tokenFrom(reading, end);
  let from = first;
  let to = behind;
  while (from > Math.max(0, first - reach) && !isSign(tokens[from - 1], signs)) from--;
  while (to < Math.min(tokens.length, behind + reach) && !isSign(tokens[to], signs)) to++;
  return text.slice(tokens[from]?.start, tokens[to - 1]?.end).replace(/\d/g, '#');
}

function isSign(token: Token | undefined, signs: string): boolean {
  return token?.type === 'sign' && signs.includes(token.fold);
}
