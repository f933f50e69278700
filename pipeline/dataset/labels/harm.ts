import { type WithCodebook, wordPattern } from '../../codebook-words.ts';
import { wordSet } from '../../mention/words.ts';

const atEnd = wordPattern('(?:^| )({harm})$');

/** The harm that words end with, in lower case: `bị thương` of `số người bị thương`; null where they tell none. */
export function harmAtEnd({ codebook }: WithCodebook, text: string): string | null {
  return atEnd(codebook).exec(text)?.[1]?.toLowerCase() ?? null;
}

/** Verbs of what brings harm: `làm chết 5 người`, `gây thiệt hại 2 ha`. */
export const causes = wordSet('làm khiến gây');

const damage = wordPattern('^(?:làm |gây |bị )?{damage}(?: |,|$)');

/** Whether words say what came to works, houses or fields. */
export function opensDamage({ codebook }: WithCodebook, text: string): boolean {
  return damage(codebook).test(text);
}
