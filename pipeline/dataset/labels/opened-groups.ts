import { wordPattern } from '../../codebook-words.ts';
import type { Figure } from '../figures/figures.ts';
import { textOf } from '../reading/reading.ts';

/** Longest words that open a sentence with the group that it tells of, in tokens. */
const longestOpening = 24;

const opened = wordPattern('^(?:riêng )?đối với ((?:các |nhóm )*{group_of_people}(?: [^,;:]{1,60})?),');
const rate = /^(?:tỷ|tỉ) lệ(?! (?:hộ|người|trẻ|học sinh|lao động)(?: |$))(?!.* (?:của|ở|trong) )/iu;

/** `Đối với hộ nghèo, tỷ lệ tham gia BHYT đạt 99%`: a rate that says not of whom, with the group that its sentence opens with. */
export function withOpenedGroup({ reading, sentence, mention, from }: Figure, label: string): string {
  if (mention.unit !== '%' || !rate.test(label)) return label;
  const words = textOf(reading, sentence.from, Math.min(from, sentence.from + longestOpening));
  const group = opened(reading.codebook).exec(words)?.[1];
  return group === undefined ? label : `${label} của ${group}`;
}
