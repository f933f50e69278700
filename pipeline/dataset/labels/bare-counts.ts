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

/** Longest clause up to its count, in tokens. */
const longestClause = 12;

/** `Toàn xã có 2.731 hộ`: a noun of one syllable is no name of a number by itself; it says that it is one, and of what area. */
export function withNumber(figure: Figure, found: FoundLabel, measure: Measure): FoundLabel {
  const { reading, mention, sentence, from } = figure;
  // `02 nhất, 14 nhì`: prizes, by their rank alone.
  if (mention.unit === '{prize}' && rankAlone.test(found.text))
    return { ...found, text: `giải ${inSentence(found.text)}` };
  if (receivesGuests(figure, found.text)) return { ...found, text: 'lượt khách' };
  const isBare = measure === 'count' && !found.text.includes(' ') && found.text === mention.unitText;
  if (!isBare) return found;
  const isOfArea = ofAreas.has(mention.unit ?? '');
  const clause = textOf(reading, Math.max(sentence.from, from - longestClause), from);
  const area = isOfArea ? opening(reading.codebook).exec(clause)?.[1] : undefined;
  return { ...found, text: `số ${inSentence(found.text)}${area ? ` ${inSentence(area)}` : ''}` };
}

const rankAlone = /^(?:nhất|nhì|ba|tư|khuyến khích|kk)$/iu;

/** `Toàn tỉnh đón và phục vụ 9.400 lượt`: those who are received are guests, also where no noun says so. */
function receivesGuests({ reading, mention, leadFrom }: Figure, text: string): boolean {
  const isBare = mention.unit === '{visit}' && mention.unitText === 'lượt' && bareVisits.test(text);
  return isBare && receiving.test(textOf(reading, leadFrom - longestReceiving, leadFrom));
}

const bareVisits = /^(?:(?:đón|phục vụ|tiếp đón|và|,) ?)*(?:số )?(?:lượt)?$/iu;
const receiving = /(?:^| )(?:đón|tiếp đón)(?:(?: và|,)? phục vụ)?$/iu;
/** Most tokens of such verbs. */
const longestReceiving = 5;
