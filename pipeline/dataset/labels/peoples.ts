import { anyOf, perCodebook } from '../../codebook-words.ts';
import type { Figure } from '../figures/figures.ts';
import { isOfPeople } from '../measures/shares.ts';
import type { Context } from '../reading/context.ts';
import { textOf } from '../reading/reading.ts';
import type { FoundLabel, Said } from './found-label.ts';

/** Most tokens of a people's name with what stands before it. */
const longestName = 6;

const named = perCodebook(
  (codebook) => new RegExp(`(?:^|[:;,)] ?)(?:(?:dân tộc|người) )?(${anyOf(codebook, 'ethnic_group')})$`, 'u'),
);

/** `Nùng (chiếm 52%), Tày (41%)`: the people before a bracket that holds nothing but its part of all. */
export function peopleLabel({ context, figure, end }: Said): FoundLabel | null {
  const { reading, mention, bracket, leadFrom, next } = figure;
  const isAlone = bracket >= 0 && leadFrom === bracket + 1 && next === reading.partner[bracket];
  if (mention.unit !== '%' || !isAlone) return null;
  const from = Math.max(figure.sentence.from, bracket - longestName);
  const name = named(context.codebook).exec(textOf(reading, from, bracket))?.[1];
  return name === undefined ? null : { text: `dân tộc ${name}`, own: true, from, end };
}

/** The label of such a part, by the word for peoples, which lists of them leave out. */
export function withPeople(context: Context, figure: Figure, text: string): string {
  const name = text.replace(/^[^:]*: /u, '');
  if (!isOfPeople(context, figure) || /(?:^| )(?:dân tộc|người) /iu.test(name)) return text;
  return `dân tộc ${name}`;
}
