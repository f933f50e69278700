import type { Token } from '../../mention/tokens.ts';

const letters = /^(?:\p{Lu}{2,4}|I)$/u;

/** `ĐT.176`, `QL.4D`, `quý I.2024`: whether a full stop parts the letters of a code, or a quarter, from its number. */
export function isInCode(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, stop, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !stop || next?.type !== 'number') return false;
  return before.end === stop.start && stop.end === next.start && letters.test(text.slice(before.start, before.end));
}
