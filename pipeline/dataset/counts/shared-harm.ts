import { firstPosition } from '../../binary-search.ts';
import { wordPattern } from '../../codebook-words.ts';
import type { Figure } from '../figures/figures.ts';
import type { Label } from '../labels/found-label.ts';
import type { Context } from '../reading/context.ts';
import { textOf, word } from '../reading/reading.ts';
import { nounAfter } from './noun-phrases.ts';

/** `60 m đường, 25 m kè và 4 cầu bị sạt lở`: the harm told behind the last of a list came to those before it. */
export function sharedHarm(context: Context, figure: Figure, noun: Label, left = longestList): Label | null {
  const { unit, unitClass } = figure.mention;
  const { partner } = figure.reading;
  const uncounted = harmOfMany(figure, noun);
  if (uncounted !== null) return { ...noun, text: `${noun.text} ${uncounted}` };
  // `211 ha hoa màu (tăng 82 ha) và 33 ha rừng bị thiệt hại`: past what a bracket adds.
  const sign = word(figure.reading, noun.to) === '(' ? (partner[noun.to] as number) + 1 : noun.to;
  const next = behind(context, figure, Math.max(figure.from, sign));
  const isOfKind = (unitClass === 'count' || unitClass === 'measure') && !unharmed.has(unit ?? '');
  // `27 hộ, 1 điểm trường bị tốc mái`: of houses, and none that people suffer.
  const isHoused = unit === '{household}';
  // `20 ha lúa, trên 30 ha ngô, cùng 4 nhà bị ngập`.
  const behindSign = word(figure.reading, sign + 1) === 'cùng' ? sign + 2 : sign + 1;
  if (!next || left === 0 || !isOfKind || !rough.test(next.lead) || next.leadFrom !== behindSign) return null;
  if (!/^(?:,|và|cùng)$/.test(word(next.reading, sign)) || noun.text.split(' ').length > longestHarmed) return null;
  if (suffered.test(noun.text) || isHad(figure) || isHarmed(figure)) return null;
  const second = nounAfter(context, next.mention.unitClass === 'measure' ? { ...next, to: next.next } : next);
  if (!second) return null;
  // `35 thủ tục mới, 12 thủ tục bị bãi bỏ`: others of the same kind, each with what is said of them.
  const areCounts = unitClass === 'count' && next.mention.unitClass === 'count';
  const isAgain = areCounts && figure.mention.unitText === next.mention.unitText;
  const own = isAgain ? undefined : cameTo(context.codebook).exec(second.text)?.[1];
  if (own) return isHoused && !ofHouses.test(own) ? null : { ...noun, text: `${noun.text} ${own}` };
  if (isHoused) return null;
  const further = sharedHarm(context, next, second, left - 1);
  return further && { ...noun, text: `${noun.text}${further.text.slice(second.text.length)}` };
}

/** `120 ha lúa và nhiều diện tích rau màu bị ngập`: what came to those that no figure counts came to what it does, too; null for others. */
function harmOfMany({ reading, sentence }: Figure, { text, to }: Label): string | null {
  if (word(reading, to) !== 'và' || word(reading, to + 1) !== 'nhiều' || suffered.test(text)) return null;
  return harmedToo.exec(textOf(reading, to + 2, Math.min(sentence.to, to + longestMany)))?.[1] ?? null;
}

const harmedToo = /^(?:(?!bị )[^\s\d,;:.()]+ ){1,7}(bị [^\d,;:.()]+?)(?: ?[,;:.()].*)?$/iu;

/** Longest words for others and what came to them, in tokens. */
const longestMany = 18;

/** The figure behind one, or behind a token further on. */
export function behind({ figures }: Context, { reading, from }: Figure, to = from): Figure | null {
  const all = figures.get(reading) ?? [];
  return all[firstPosition(all.length, (at) => (all[at] as Figure).from <= to)] ?? null;
}

/** How many of a list a verb behind the last serves at most. */
export const longestList = 5;

const rough = /^(?:hơn|gần|trên|khoảng|cùng)?$/;

/** Longest name of what a list of harm counts, in words. */
const longestHarmed = 5;

const suffered = /(?:^| )(?:bị|chết|thương|mất|tử|đổ|sập|hỏng|trôi|ngập|tốc|gãy|lở|đạt|được|có)(?: |$)/iu;

/** What no harm to things comes to: `2 vụ nổ, 1 người bị thương`. */
const unharmed = new Set(['{person}', '{case}']);

/** What comes to houses, and is told of those who live in them. */
const ofHouses = /^bị (?:tốc mái|ngập|sập|cô lập|hư hỏng|hư hại|sạt lở|vùi lấp|đổ)(?:[ ,]|$)/iu;

/** How far before a list it may be said that a place has what it lists, in tokens. */
const longestClause = 24;

/** What is told to have come to things, behind their noun. */
const cameTo = wordPattern(String.raw`\S (bị .+|{damage}(?:,? (?:và )?{damage})*)$`);

/** `làm hư hỏng 200 nhà, 10 trường học bị tốc mái`: what came to those counted is told before them. */
function isHarmed({ reading, left, leadFrom }: Figure): boolean {
  return doing(reading.codebook).test(textOf(reading, left.from, leadFrom));
}

const doing = wordPattern('(?:^| )(?:làm|gây)(?: {damage}(?:,| và)?)+$');

/** `xã có 4 km kênh, 2 cống bị hỏng`: what a place has is not what was harmed. */
function isHad({ reading, leadFrom, from, sentence }: Figure): boolean {
  for (let at = from - 1; at >= Math.max(sentence.from, leadFrom - longestClause); at--) {
    if (word(reading, at) === ';') return false;
    // `Về nông nghiệp, có 5 ha lúa, 3 ha ngô bị ngập`: nobody is named that has it.
    if (word(reading, at) === 'có')
      return reading.tokens[at - 1]?.type === 'word' && !/^(?:ra|đó|nay)$/.test(word(reading, at - 1));
  }
  return false;
}
