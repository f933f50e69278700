import { keptWith } from '../../kept.ts';
import type { Figure } from '../figures/figures.ts';
import type { Context } from '../reading/context.ts';
import { type Reading, textOf } from '../reading/reading.ts';

/**
 * `tăng 2% so với tháng trước`, `7 nhóm tăng giá so với tháng trước: giáo dục tăng 1%`: whether a figure, or the list that it
 * stands in, is compared with the month before: a month, whatever stretch is told before.
 */
export function isAgainstMonth(context: Context, { reading, next, sentence, leadFrom, mention }: Figure): boolean {
  if (!namesMonthBefore(reading, context)) return false;
  if (openedAgainst({ reading, leadFrom }) === 'tháng') return true;
  const told = textOf(reading, Math.max(sentence.from, leadFrom - longestBefore), leadFrom);
  return (
    (mention.unit === '{kind}' && sortedByMonth.test(told)) ||
    monthBehind.test(textOf(reading, next, Math.min(sentence.to, next + longestMove))) ||
    monthAtEnd.test(textOf(reading, next, Math.min(sentence.to, next + longestMoves))) ||
    opensMonths.test(told)
  );
}

/** Longest stretch of text that a comparison opens, in characters. */
const longestOpened = 600;

/**
 * `So với tháng trước, có 7 nhóm tăng giá: …. Có 2 nhóm giảm giá: …`: the month or quarter before, where a sentence opens with it and
 * nothing behind it compares with another time or tells a longer one.
 */
export function openedAgainst({ reading, leadFrom }: Pick<Figure, 'reading' | 'leadFrom'>): 'tháng' | 'quý' | null {
  const at = reading.tokens[leadFrom]?.start ?? 0;
  const told = reading.text.slice(Math.max(0, at - longestOpened), at);
  if (!/(?:tháng|quý) trước,/iu.test(told)) return null;
  const unit = openedAt.exec(told)?.[1]?.toLowerCase();
  return unit === 'tháng' || unit === 'quý' ? unit : null;
}

const openedAt =
  /(?:^|[.;]\s+)so (?:với )?(tháng|quý) trước,(?!.*(?:so (?:với|cùng)|cùng kỳ|bình quân|tính chung|l[ũu][yỹ] kế|\d tháng|năm \d{4})).*$/isu;

/** Whether a block compares with the month before: each of its figures asks. */
const namesMonthBefore = keptWith(({ text }: Reading, _: Context) => /tháng\s+trước/iu.test(text));

const moved = String.raw`(?:ước )?(?:tăng|giảm|bằng) [\d.,]+ ?(?:%|[^\s,;:.()\d]+(?: [^\s,;:.()\d]+)?)`;
const month = String.raw`so (?:với )?tháng trước(?:\P{L}|$)`;
const monthBehind = new RegExp(`^(?:[^,;:.()\\d]*|[,(] ?${moved} )${month}`, 'iu');
/** `A tăng 4,5%, B tăng 0,9% so với tháng trước`: what the last of a list is against. */
const monthAtEnd = new RegExp(`^(?:(?:,| và) [^,;:.()\\d]{1,60} ${moved})+ ${month}`, 'iu');
const opensMonths = /(?:^|\s)so (?:với )?tháng trước(?:,? [^:;.()\d]{0,60})? ?:/iu;
/** `4 nhóm tăng giá so với tháng trước, 3 nhóm giảm giá`: groups that are sorted by how their prices went in the month. */
const sortedByMonth =
  /nhóm [^:;.]*so (?:với )?tháng trước,(?!.*(?:so (?:với|cùng)|cùng kỳ|bình quân|tính chung|\d tháng)).*$/isu;

/** How far before a figure what it is compared with may be told, in tokens. */
const longestBefore = 60;
/** Longest movement up to the month that it is against, in tokens. */
const longestMove = 9;
/** Longest rest of a list of movements, in tokens. */
const longestMoves = 40;
