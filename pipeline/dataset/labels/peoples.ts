import { anyOf, perCodebook } from '../../codebook-words.ts';
import type { Figure } from '../figures/figures.ts';
import type { Context } from '../reading/context.ts';
import { textOf } from '../reading/reading.ts';

/** Most tokens of a people's name with what stands before it. */
const longestName = 6;

const people = perCodebook(
  (codebook) =>
    new RegExp(`(?:^|[:;,(] ?)(?:(?:dân tộc|người) )?(?:${anyOf(codebook, 'ethnic_group')}|các dân tộc khác)$`, 'u'),
);

/** `Thái 53%; Mường 33%`: whether a percentage stands behind the name of a people, of which it is the part of all. */
export function isOfPeople({ codebook }: Context, { reading, mention, left }: Figure): boolean {
  return (
    mention.unit === '%' && people(codebook).test(textOf(reading, Math.max(left.from, left.to - longestName), left.to))
  );
}

/** The label of such a part, by the word for peoples, which lists of them leave out. */
export function withPeople(context: Context, figure: Figure, text: string): string {
  const name = text.replace(/^[^:]*: /u, '');
  if (!isOfPeople(context, figure) || /(?:^| )(?:dân tộc|người) /iu.test(name)) return text;
  return `dân tộc ${name}`;
}
