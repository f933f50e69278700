import { firstStarting } from '../../binary-search.ts';
import { wordPattern } from '../../codebook-words.ts';
import { inSentence, nounInSentence } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import type { Context, ToldProject } from '../reading/context.ts';
import { type FoundLabel, withText } from './found-label.ts';
import { isMeasureNoun } from './measure-nouns.ts';

/** What opens a sentence about works that were named: `Dự án có …`, `Công trình do … làm chủ đầu tư, có …`. */
const opening = wordPattern(
  `^(?:{works_lead},? )?{works_noun}(?: này)?(?: do [^,]{2,80} làm chủ đầu tư,?)?(?: có(?= {works_cost}| {works_size}))?(?: |$)`,
);
const ownNoun = wordPattern(' (?:của )?{works_noun}(?: này)?$');

/** What the units of sizes behind the name of works measure. */
const sizes: Record<string, string> = {
  MW: 'công suất',
  'MV.A': 'công suất',
  'm3/d': 'công suất',
  har: 'diện tích',
  km: 'chiều dài',
};

/** A figure told of a project that no field of it holds: what it measures, of the project. */
export function withProject(context: Context, figure: Figure, found: FoundLabel): FoundLabel {
  const told = projectAt(context, figure);
  if (!told || found.part !== undefined) return found;
  if (others.has(figure.mention.unit ?? ''))
    return zone.test(told.name) ? withText(found, `${told.name}: ${inSentence(found.text)}`) : found;
  const implied = sizes[figure.mention.unit ?? ''];
  if (implied !== undefined && found.text.toLowerCase() === told.name.toLowerCase())
    return withText(found, `${implied} ${nounInSentence(told.name)}`);
  const counted = behindName(figure, found.text, told.name);
  if (counted !== null) return withText(found, `${told.name}: ${counted}`);
  if (namesIt(found.text, told.name)) return found;
  const text = (found.text.replace(opening(context.codebook), '') || found.text).replace(ownNoun(context.codebook), '');
  const of = isMeasureNoun(figure.reading, text);
  return withText(found, of ? `${text} ${nounInSentence(told.name)}` : `${told.name}: ${inSentence(text)}`);
}

/** `Nhà ở xã hội Hưng Lộc 620 căn`, `Cấp điện bản Nà Cóc cho 43 hộ`: what a count says of the project that its label names first; null for others. */
function behindName({ mention }: Figure, text: string, name: string): string | null {
  const at = mention.unitClass === 'count' ? text.toLowerCase().indexOf(`${name.toLowerCase()} `) : -1;
  const rest = at < 0 ? '' : text.slice(at + name.length + 1);
  return /^\p{L}/u.test(rest) ? rest : null;
}

/** The project that the text tells of at a figure; undefined for none. */
export function projectAt({ toldOf }: Context, { reading, from }: Figure): ToldProject | undefined {
  const stretches = toldOf.get(reading) ?? [];
  const told = stretches[firstStarting(stretches, from + 1) - 1];
  return told && from < told.to ? told : undefined;
}

/** What a project is not told by: how many others there are. */
const others = new Set(['{project}', '{works}', '{spatial_plan}']);

/** Zones, to which projects come. */
const zone =
  /^(?:(?:dự án )?(?:hạ tầng )?(?:kỹ thuật )?)(?:KCN|CCN|KKT|khu (?:công nghiệp|kinh tế)|cụm công nghiệp)(?: |$)/iu;

/** Whether a label has the last words of a project's name in it, or is part of that. */
function namesIt(text: string, project: string): boolean {
  const [label, name] = [text.toLowerCase(), project.toLowerCase()];
  return label.includes(name.split(' ').slice(-2).join(' ')) || name.includes(label);
}
