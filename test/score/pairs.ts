import type { Mention } from '../../dist/types.d.ts';
import { firstDigit, type GoldNumeral, type GoldText } from '../bench/gold.ts';

/** An annotated numeral with the mention that has its first digit where it has its own. */
export interface Pair {
  numeral: GoldNumeral;
  mention: Mention | undefined;
  line: number;
}

export function pairUp({ source, linesBefore, numerals }: GoldText, mentions: readonly Mention[]): Pair[] {
  const byDigit = new Map(mentions.map((mention) => [mentionDigit(mention, source), mention]));
  return numerals.map((numeral) => {
    const line = linesBefore + source.slice(0, numeral.start).split('\n').length;
    return { numeral, mention: byDigit.get(firstDigit(numeral)), line };
  });
}

function mentionDigit({ start, end }: Mention, source: string): number {
  return start + Math.max(source.slice(start, end).search(/[0-9]/), 0);
}

/** How many code units lie behind the last digit of a numeral: signs and words behind it belong to it or not. */
export function behindLastDigit(text: string): number {
  return /[^0-9]*$/.exec(text)?.[0].length ?? 0;
}
