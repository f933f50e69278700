import { wordPattern } from '../../codebook-words.ts';
import { inSentence } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import { textOf } from '../reading/reading.ts';

/** How far before those who fell ill the illness is named, in tokens. */
const reach = 80;

const named = wordPattern(
  String.raw`(?<![\p{L}\p{M}])(?:(?<name>(?:bệnh |dịch )?{human_disease})|{animal_disease})(?![\p{L}\p{M}])`,
  'giu',
);

/** Those who fell ill or died of it, and where it broke out, by words that say not of what. */
const bare =
  /^(?:(?:tổng )?số )?(?:(?:phát hiện|ghi nhận|điều trị|điều trị khỏi|xử lý) )?(?:ca|trường hợp|bệnh nhân|người|ổ|ổ dịch)(?: (?:mắc|mắc mới|mắc bệnh|bệnh|mới|nhiễm|nặng|tử vong|chết|xác định|dương tính|dịch|phát hiện))+$/iu;
const died = / (?:tử vong|chết)$/iu;
/** `tử vong 5 ca`: what came to them, before their noun. */
const before = /^(tử vong|mắc|mắc mới|nhiễm) (ca|trường hợp)$/iu;

/** `Sốt xuất huyết: ghi nhận 48 ca mắc, 2 ca tử vong`: those who fell ill are of the illness that the block named last; null of those of animals. */
export function withIllness(figure: Figure, label: string): string {
  const text = label.replace(before, (_, what: string, noun: string) => `${noun} ${what.toLowerCase()}`);
  const { reading, mention, leadFrom, bracket } = figure;
  const isOfCases = mention.unitClass === 'count' || mention.unit === null;
  if (!isOfCases || bracket >= 0 || !bare.test(text)) return label;
  const told = textOf(reading, Math.max(0, leadFrom - reach), leadFrom);
  const last = [...told.matchAll(named(reading.codebook))].at(-1);
  const name = last?.groups?.name;
  // `COVID-19 …. Toàn tỉnh có 5 người tử vong`: only what a colon or the sentence itself opens with goes on.
  if (name === undefined || !isTopic(told.slice((last?.index ?? 0) + name.length))) return label;
  return died.test(text) ? `${text} do ${inSentence(name)}` : `${text} ${inSentence(name)}`;
}

/** Whether no sentence of something else begins behind what was named. */
function isTopic(behind: string): boolean {
  return behind.startsWith(':') || !/[.] /u.test(behind);
}
