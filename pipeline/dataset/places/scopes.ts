import { perCodebook } from '../../codebook-words.ts';
import type { Context } from '../reading/context.ts';

/** `toàn huyện`, but not `an toàn xã hội`. */
const allOfArea = perCodebook(({ placeKinds }) => {
  const kinds = placeKinds.map(({ text }) => text).join('|');
  return `(?<!\\p{L}|an )toàn (?:vùng|${kinds})(?!\\p{L}| hội)`;
});
const scope = perCodebook((codebook) => new RegExp(`cả nước|toàn quốc|${allOfArea(codebook)}`, 'iu'));
const area = perCodebook((codebook) => new RegExp(allOfArea(codebook), 'iu'));

/** The words in a text that say that it is of all of an area: `toàn huyện`, `cả nước`; null where there are none. */
export function scopeIn({ codebook }: Context, text: string): string | null {
  return scope(codebook).exec(text)?.[0] ?? null;
}

/** Whether a text speaks of all of the area that a report is of: `…; toàn huyện có`. */
export function speaksOfAll({ codebook }: Context, text: string): boolean {
  return area(codebook).test(text);
}
