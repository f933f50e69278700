import { wordPattern } from '../../codebook-words.ts';
import { inSentence } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import type { Measure } from '../measures/measures.ts';
import { textOf } from '../reading/reading.ts';
import type { FoundLabel } from './found-label.ts';

/** The area that a clause opens with, all of which it is about: `toàn xã`, `trên địa bàn huyện`, `cả nước`. */
const opening = wordPattern(
  '(?:^|[.,;:] )(?:hiện(?: nay)?,? )?(cả nước|toàn (?:{level}|{hamlet}|vùng)|(?:trên|trong) địa bàn (?:toàn )?{level}) (?:hiện |hiện tại |hiện nay |đã |còn )*có$',
);

/** Units of what areas are told by. */
const ofAreas = new Set([
  '{household}',
  '{person}',
  '{village}',
  '{street_group}',
  '{commune}',
  '{district}',
  '{province}',
]);

const hosting = /(?:^| )(?:đón|đón và phục vụ|đón tiếp)(?: (?:được|hơn|trên|gần|khoảng|ước))*$/iu;

/** Longest clause up to its count, in tokens. */
const longestClause = 12;

/** `Toàn xã có 2.731 hộ`: a noun of one syllable is no name of a number by itself; it says that it is one, and of what area. */
export function withNumber(figure: Figure, found: FoundLabel, measure: Measure): FoundLabel {
  const { reading, mention, sentence, from } = figure;
  // `Toàn tỉnh đón 9.400 lượt`: of guests, where nothing else is counted so.
  if (found.text === 'lượt' && hosting.test(textOf(reading, sentence.from, from)))
    return { ...found, text: 'lượt khách' };
  const isBare = measure === 'count' && !found.text.includes(' ') && found.text === mention.unitText;
  if (!isBare) return found;
  const isOfArea = ofAreas.has(mention.unit ?? '');
  const clause = textOf(reading, Math.max(sentence.from, from - longestClause), from);
  const area = isOfArea ? opening(reading.codebook).exec(clause)?.[1] : undefined;
  return { ...found, text: `số ${inSentence(found.text)}${area ? ` ${inSentence(area)}` : ''}` };
}
