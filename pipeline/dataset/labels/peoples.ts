import { uncapitalized } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import { isOfPeople, peopleBefore } from '../measures/shares.ts';
import type { Context } from '../reading/context.ts';
import type { FoundLabel, Said } from './found-label.ts';
import { ofPeople } from './label-wholes.ts';

/** `Nùng (chiếm 52%), Tày (41%)`: the people before a bracket that holds nothing but its part of all. */
export function peopleLabel({ context, figure, end }: Said): FoundLabel | null {
  const { reading, mention, bracket, leadFrom, next } = figure;
  const isAlone = bracket >= 0 && leadFrom === bracket + 1 && next === reading.partner[bracket];
  if (mention.unit !== '%' || !isAlone) return null;
  const name = peopleBefore(context, reading, figure.sentence.from, bracket);
  return name ? { text: `dân tộc ${name}`, own: true, from: bracket - name.split(' ').length, end } : null;
}

/** The label of such a part, by the word for peoples, which lists of them leave out. */
export function withPeople(context: Context, figure: Figure, text: string): string {
  // `Dân tộc Kinh: 1.820 hộ`: by their households.
  if (figure.mention.unit === '{household}' && figure.lead.startsWith(':') && ofPeople.test(text))
    return `hộ ${uncapitalized(text)}`;
  const name = text.replace(/^[^:]*: /u, '');
  if (!isOfPeople(context, figure) || /(?:^| )(?:dân tộc|người) /iu.test(name)) return text;
  return `dân tộc ${name}`;
}
