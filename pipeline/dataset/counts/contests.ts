import { wordPattern } from '../../codebook-words.ts';
import { metals } from '../../mention/medals.ts';
import type { Mention } from '../../mention/types.ts';
import type { Figure } from '../figures/figures.ts';
import type { Context } from '../reading/context.ts';

/** A contest, without the verb that the prizes won there stand behind. */
const atEnd = wordPattern(
  String.raw`(?:^|[ ,:])({contest} (?!(?:quyết|tỏa|ngân)(?: |$))\S.*?)(?:,? (?:đã )?(?:giành|đoạt|đạt)(?: được)?)?$`,
);
const opening = wordPattern('^{contest} (?!(?:quyết|tỏa|ngân)(?: |$))');

/** `Tham gia giải cờ vua trẻ đạt 4 HCV`: the contest before a count of prizes; null for other counts. */
export function contestOf(context: Context, { mention }: Figure, before: string): string | null {
  if (mention.unit !== '{prize}') return null;
  return atEnd(context.codebook).exec(before)?.[1]?.replace(contestants, '') ?? null;
}

/** Those who took part, behind the contest. */
const contestants = /, (?:các )?(?:đoàn|đội|vận động viên|VĐV|học sinh|tỉnh|thành phố|huyện|xã|trường)(?: .*)?$/iu;

/** `44 vàng, 41 bạc`: the noun of medals that their metal alone names. */
export function withMedal({ unit, unitText }: Mention, noun: string): string {
  const isMetal = unit === '{prize}' && metals.includes(unitText ?? '');
  return isMetal && noun.startsWith(`${unitText}`) ? `huy chương ${noun}` : noun;
}

const prize = /^(?:giải|huy chương|HC[VBĐ]?)(?: |$)/iu;

/** Whether words open with a contest, and a noun is of what is won there. */
export function isWonAt({ codebook }: Context, text: string, noun: string): boolean {
  return prize.test(noun) && opening(codebook).test(text);
}
