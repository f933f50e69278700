import { wordPattern } from '../../codebook-words.ts';
import { nounInSentence, uncapitalized } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import { textOf, word } from '../reading/reading.ts';
import { type Carried, lastWithin } from '../ties/observed.ts';

const deed = '(?:{works_act}|{growing_act}|trồng (?:lại|xen|dặm|thay thế)|chăm sóc)(?: (?:mới|lại|thêm))?';
/** What was done besides, behind what the figure before was done to. */
const another = wordPattern(`(?:,|;|và) (?:diện tích )?(${deed})(?: (?:được|đạt))?$`);
/** What was done to something, with its measure. */
const done = wordPattern(`^((?:diện tích |chiều dài )?)${deed} (?=\\S)(.+)$`);

/** `Nạo vét 12 km kênh mương, kiên cố hóa 5 km`: what was done, to the same as what the figure before tells of. */
export function withSharedObject(
  { mention, reading, sentence, leadFrom, next, bracket }: Figure,
  text: string,
  { observed }: Carried,
): string {
  const last = lastWithin(observed, ({ figure }) => figure.bracket < 0);
  const isAlike = last?.figure.sentence === sentence && last.record.unit_measure === mention.unit;
  const isBare = reading.tokens[next]?.type !== 'word' || word(reading, next) === 'và';
  if (!isAlike || !isBare || bracket >= 0 || mention.unitClass !== 'measure') return text;
  const act = another(reading.codebook).exec(textOf(reading, last.figure.next, leadFrom))?.[1];
  const [, measure = '', object] = done(reading.codebook).exec(last.record.label_vi) ?? [];
  return act === undefined || object === undefined ? text : `${uncapitalized(measure)}${act} ${nounInSentence(object)}`;
}
