import { wordPattern } from '../../codebook-words.ts';
import { keptFor } from '../../kept.ts';
import type { Figure } from '../figures/figures.ts';
import { type Reading, semicolonBefore, textOf } from '../reading/reading.ts';
import { opensDeed } from './deeds.ts';

const level =
  '(?:cấp (?:trung ương|tỉnh|huyện|xã|thành phố|cơ sở)|(?:các )?sở, (?:ban, )?ngành|UBND (?:các|cấp) {level})';
/** `Đoàn cấp huyện`: an organisation, before its level. */
const body = '(?:(?:Đoàn|Hội|Công đoàn|Mặt trận)(?: (?!cấp )[^\\s,;:]+){0,3} )?';
/** What may stand before a level at the head of a clause. */
const lead = '(?:riêng|tại|ở|cụ thể ?,|trong đó ?,?)';
const opening = wordPattern(
  String.raw`^(?:${lead} )?(${body}${level}(?:, {level})*)(?: đã| ?:)* (?:(thực hiện|tổ chức)(?: được)?(?: (?:trên|hơn|gần|khoảng))?$|(?=\p{L}))`,
);
const named = wordPattern(String.raw`(?:^|[;.] |\n)(?:${lead} )?${body}${level}(?!\p{L})`, 'giu');
/** Who did it in the label of the count before, whose noun goes on. */
const others = wordPattern(` ${body}${level} (?:thực hiện|tổ chức)(?= |$)`);
/** Longest name of such a level with what leads to it, in tokens. */
const longestLevel = 12;

/**
 * `Cấp tỉnh tiếp nhận 45 đơn; cấp huyện tiếp nhận 112 đơn`, `- Các sở, ngành tiếp 80 lượt`, `Đoàn cấp huyện thực hiện 9 công
 * trình`: what was done, with the level that did it where a block tells several of them or is an entry of one; other labels as
 * they are.
 */
export function withActingLevel({ reading, sentence, from, bracket, mention }: Figure, label: string): string {
  if (bracket >= 0 || mention.unitClass !== 'count' || !tellsLevels(reading)) return label;
  const clause = Math.max(sentence.from, semicolonBefore(reading, from) + 1);
  const told = textOf(reading, clause, Math.min(from, clause + longestLevel));
  const [, who, verb] = opening(reading.codebook).exec(told) ?? [];
  if (who === undefined || label.toLowerCase().includes(who.toLowerCase())) return label;
  // `Đoàn cấp huyện đã thực hiện được 89 công trình`: whose they are.
  if (verb !== undefined) return `${label.replace(others(reading.codebook), '')} ${who} ${verb}`;
  const isDone = opensDeed(reading, label) || receiving.test(label) || visiting(reading.codebook).test(label);
  return isDone ? `${who} ${label}` : label;
}

const receiving = /^tiếp(?: |$)/iu;
const visiting = wordPattern('^{visiting_act}(?!\\p{L})');

/** Whether a block tells of several levels, or is an entry that opens with one. */
const tellsLevels = keptFor((reading: Reading): boolean => {
  const told = [...reading.text.matchAll(named(reading.codebook))].length;
  return told > 1 || (told === 1 && reading.block.marker !== null);
});
