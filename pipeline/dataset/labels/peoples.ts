import { wordPattern } from '../../codebook-words.ts';
import { uncapitalized } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import { isOfPeople, peopleBefore } from '../measures/shares.ts';
import type { Context } from '../reading/context.ts';
import { textOf } from '../reading/reading.ts';
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

const bareName = wordPattern('^(?:[^:]*: )?({ethnic_group})$', 'u');

/** `gồm các dân tộc: Thái 28.450 người, Mông 15.230 người`: those counted by the name of their people, which a sentence on peoples leaves alone. */
export function withCountedPeople(
  { codebook }: Context,
  { mention, reading, sentence, from }: Figure,
  text: string,
): string {
  const name = mention.unitClass === 'count' ? bareName(codebook).exec(text)?.[1] : undefined;
  if (name === undefined || !/dân tộc/iu.test(textOf(reading, sentence.from, from))) return text;
  return mention.unit === '{household}' ? `hộ dân tộc ${name}` : `dân tộc ${name}`;
}
