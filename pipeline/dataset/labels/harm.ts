import { wordPattern } from '../../codebook-words.ts';
import { wordSet } from '../../mention/words.ts';
import type { Context } from '../reading/context.ts';

/** What comes to those who are counted in an accident, a disaster or a crime, as an alternation of a pattern. */
export const harms = 'chết|bị thương|tử vong|thiệt mạng|mất tích';

const atEnd = new RegExp(`(?:^| )(${harms})$`, 'iu');

/** The harm that words end with, in lower case: `bị thương` of `số người bị thương`; null where they tell none. */
export function harmAtEnd(text: string): string | null {
  return atEnd.exec(text)?.[1]?.toLowerCase() ?? null;
}

/** Verbs of what brings harm: `làm chết 5 người`, `gây thiệt hại 2 ha`. */
export const causes = wordSet('làm khiến gây');

const damage = wordPattern('^(?:làm |gây |bị )?{damage}(?: |,|$)');

/** Whether words say what came to works, houses or fields. */
export function opensDamage({ codebook }: Pick<Context, 'codebook'>, text: string): boolean {
  return damage(codebook).test(text);
}
