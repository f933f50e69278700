import { type WithCodebook, wordPattern } from '../../codebook-words.ts';
import { wordSet } from '../../mention/words.ts';
import type { Figure } from '../figures/figures.ts';
import { textOf } from '../reading/reading.ts';
import { sentenceOpening } from '../ties/breakdown-words.ts';
import type { Carried } from '../ties/observed.ts';

const atEnd = wordPattern('(?:^| )({harm})$');

/** The harm that words end with, in lower case: `bị thương` of `số người bị thương`; null where they tell none. */
export function harmAtEnd({ codebook }: WithCodebook, text: string): string | null {
  return atEnd(codebook).exec(text)?.[1]?.toLowerCase() ?? null;
}

/** What a case did to people: `vụ cháy làm chết`, `vụ cháy bị thương`. */
export function withHarm(event: string, harm: string): string {
  return `${event} ${harm === 'chết' ? 'làm chết' : harm}`;
}

/** Verbs of what brings harm: `làm chết 5 người`, `gây thiệt hại 2 ha`. */
export const causes = wordSet('làm khiến gây');

const damage = wordPattern('^(?:làm |gây |bị )?{damage}(?: |,|$)');

/** Whether words say what came to works, houses or fields. */
export function opensDamage({ codebook }: WithCodebook, text: string): boolean {
  return damage(codebook).test(text);
}

/** Harm, or what brought it, with nothing that says to what. */
const harmAlone =
  /^[,;]? ?(?:và |còn |nhưng )?((?:do )?bị (?!\d)[^:;]+|do (?:các )?(?:nguyên nhân|hình thức) [^:;]+)$/iu;
const harmedArea = /^(?:tổng )?(diện tích \S.*?) bị \S.*$/iu;

const harmBehind = wordPattern(String.raw`^(?:tổng )?diện tích \S.*?( bị \S.*| {damage}(?:,? (?:và )?{damage})*)$`);

/** `20 ha hoa màu hư hỏng. Trong đó diện tích ngô 8 ha`: what came to all of them is said of the areas that the next sentence details; other labels as they are. */
function ofHarmedWhole({ reading, mention, sentence, bracket }: Figure, text: string, { observed }: Carried): string {
  const isPart = mention.unit === 'har' && bracket < 0 && /^diện tích \S/iu.test(text);
  if (!isPart || !sentenceOpening.test(textOf(reading, sentence.from, sentence.from + longestOpening))) return text;
  const whole = observed.findLast(
    ({ figure, record }) => figure.sentence !== sentence && record.unit_measure === 'har',
  );
  const isNext = whole?.figure.sentence.to === sentence.from - 1 && whole.figure.bracket < 0;
  const harm = isNext ? harmBehind(reading.codebook).exec(whole.record.label_vi)?.[1] : undefined;
  return harm === undefined || harmBehind(reading.codebook).test(text) ? text : `${text}${harm}`;
}

/** Longest words that open a sentence of parts, in tokens. */
const longestOpening = 4;

/** `diện tích rừng bị cháy 62 ha; bị phá 70 ha; do các nguyên nhân khác 4 ha`: what the sentence told of before is what was harmed otherwise; other labels as they are. */
export function ofHarmed(figure: Figure, text: string, carried: Carried): string {
  const { reading, mention, left, leadFrom, sentence } = figure;
  const { observed } = carried;
  const said = mention.unit === 'har' ? harmAlone.exec(textOf(reading, left.from, leadFrom))?.[1] : undefined;
  if (said === undefined) return ofHarmedWhole(figure, text, carried);
  const told = observed.filter(
    ({ figure: each, record }) => each.sentence === sentence && record.unit_measure === 'har',
  );
  // What else brought it harmed all that was told of first.
  const isOther = /^do (?!bị )/iu.test(said);
  const [all, area] = harmedArea.exec((isOther ? told[0] : told.at(-1))?.record.label_vi ?? '') ?? [];
  if (!all || !area) return text;
  return isOther ? `${all} ${said}` : `${area} ${said.replace(/^do /iu, '')}`;
}
