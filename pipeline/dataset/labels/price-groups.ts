import type { Figure } from '../figures/figures.ts';
import { textOf } from '../reading/reading.ts';
import { namesMeasure } from './measure-nouns.ts';

/** How far back a text tells of prices that a group of goods is named without, in tokens. */
const priceReach = 200;

/**
 * `chỉ số giá tiêu dùng tăng 3%, trong đó nhóm giáo dục tăng 9%`, `7 nhóm tăng giá: giáo dục tăng 1%`: what moved is the
 * group's prices.
 */
export function withPrices({ reading, leadFrom, mention, sentence }: Figure, text: string): string {
  if (mention.unit !== '%' || namesMeasure(reading, text)) return text;
  const from = Math.max(0, leadFrom - priceReach);
  const isMoved = groupsMoved.test(textOf(reading, Math.max(from, sentence.from), leadFrom));
  if (/^nhóm (?!chỉ số|giá )/iu.test(text))
    return isMoved || ofIndex.test(textOf(reading, from, leadFrom)) ? `chỉ số giá ${text}` : text;
  return isMoved ? `chỉ số giá nhóm ${text}` : text;
}

const ofIndex = /(?:^|[\s(])(?:chỉ số giá|CPI)(?=[\s,)])/iu;
const groupsMoved =
  /(?:^|\s)nhóm (?:hàng(?: hóa| hoá)?(?: và dịch vụ)? )?(?:có (?:chỉ số )?giá )?(?:tăng|giảm)(?: giá)?[^:;]*(?::|, (?:[^,:;]* )?(?:là|gồm|như)(?= ))/iu;
