import { wordSet } from '../mention/words.ts';

/** What comes to those who are counted in an accident, a disaster or a crime, as an alternation of a pattern. */
export const harms = 'chết|bị thương|tử vong|thiệt mạng|mất tích';

const atEnd = new RegExp(`(?:^| )(${harms})$`, 'iu');

/** The harm that words end with, in lower case: `bị thương` of `số người bị thương`; null where they tell none. */
export function harmAtEnd(text: string): string | null {
  return atEnd.exec(text)?.[1]?.toLowerCase() ?? null;
}

/** Verbs of what brings harm: `làm chết 5 người`, `gây thiệt hại 2 ha`. */
export const causes = wordSet('làm khiến gây');

/** What comes to works, houses and fields in a disaster, as an alternation of a pattern. */
export const damages =
  'đổ|ngã|gãy|sập|sụp|tốc mái|hư hỏng|hư hại|hỏng|ngập|úng|sạt lở|sạt|lở|cuốn trôi|trôi|vùi lấp|bồi lấp|xói lở|dập nát|thiệt hại|mất trắng|tắc|ách tắc|gián đoạn|vỡ|bể|chìm|cháy';

const damage = new RegExp(`^(?:làm |gây |bị )?(?:${damages})(?: |,|$)`, 'iu');

/** Whether words say what came to works, houses or fields. */
export function opensDamage(text: string): boolean {
  return damage.test(text);
}
