import { wordPattern } from '../../codebook-words.ts';
import { keptFor } from '../../kept.ts';
import type { Figure } from '../figures/figures.ts';
import { type Reading, semicolonBefore, textOf } from '../reading/reading.ts';
import { opensDeed } from './deeds.ts';

const level =
  '(?:cấp (?:trung ương|tỉnh|huyện|xã|thành phố|cơ sở)|(?:các )?sở, (?:ban, )?ngành|UBND (?:các|cấp) {level})';
const opening = wordPattern(String.raw`^(?:(?:riêng|tại|ở) )?(${level}(?:, {level})*)(?: đã| ?:)* (?=\p{L})`);
const named = wordPattern(String.raw`(?:^|[;.] |\n)(?:(?:riêng|tại|ở) )?${level}(?!\p{L})`, 'giu');
/** Longest name of such a level with what leads to it, in tokens. */
const longestLevel = 12;

/**
 * `Cấp tỉnh tiếp nhận 45 đơn; cấp huyện tiếp nhận 112 đơn`, `- Các sở, ngành tiếp 80 lượt`: what was done, with the level that did it where a
 * block tells several of them or is an entry of one; other labels as they are.
 */
export function withActingLevel({ reading, sentence, from, bracket, mention }: Figure, label: string): string {
  if (bracket >= 0 || mention.unitClass !== 'count' || !tellsLevels(reading)) return label;
  if (!opensDeed(reading, label) && !receiving.test(label) && !visiting(reading.codebook).test(label)) return label;
  const clause = Math.max(sentence.from, semicolonBefore(reading, from) + 1);
  const who = opening(reading.codebook).exec(textOf(reading, clause, Math.min(from, clause + longestLevel)))?.[1];
  return who === undefined || label.toLowerCase().includes(who.toLowerCase()) ? label : `${who} ${label}`;
}

const receiving = /^tiếp(?: |$)/iu;
const visiting = wordPattern('^{visiting_act}(?!\\p{L})');

/** Whether a block tells of several levels, or is an entry that opens with one. */
const tellsLevels = keptFor((reading: Reading): boolean => {
  const told = [...reading.text.matchAll(named(reading.codebook))].length;
  return told > 1 || (told === 1 && reading.block.marker !== null);
});
