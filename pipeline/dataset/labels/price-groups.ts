import type { Figure } from '../figures/figures.ts';
import { textOf } from '../reading/reading.ts';
import type { Carried, Observed } from '../ties/observed.ts';
import { namesMeasure } from './measure-nouns.ts';

/** How far back a text tells of prices that a group of goods is named without, in tokens. */
const priceReach = 200;

/**
 * `chỉ số giá tiêu dùng tăng 3%, trong đó nhóm giáo dục tăng 9%`, `7 nhóm tăng giá: giáo dục tăng 1%`: what moved is the
 * group's prices.
 */
export function withPrices(figure: Figure, text: string, carried: Carried): string {
  const { reading, leadFrom, mention, sentence } = figure;
  if (mention.unit !== '%' || namesMeasure(reading, text) || price.test(text)) return text;
  if (isListedPrice(figure, carried)) return `giá ${text}`;
  const from = Math.max(0, leadFrom - priceReach);
  const isMoved = groupsMoved.test(textOf(reading, Math.max(from, sentence.from), leadFrom));
  if (/^nhóm (?!chỉ số|giá )/iu.test(text))
    return isMoved || ofIndex.test(textOf(reading, from, leadFrom)) || tellsPrices(carried.earlier)
      ? `chỉ số giá ${text}`
      : text;
  return isMoved ? `chỉ số giá nhóm ${text}` : text;
}

const price = /^giá (?!trị |thể |đỡ )/iu;

/** `do giá xăng tăng 3%, dầu diezen tăng 2%`: whether a price of goods moved directly before, which the next goods go on with. */
function isListedPrice({ reading, sentence, leadFrom, lead }: Figure, { observed }: Carried): boolean {
  const last = observed.at(-1);
  if (last?.figure.sentence !== sentence || last.record.measure !== 'change' || lead !== last.figure.lead) return false;
  const between = textOf(reading, last.figure.next, leadFrom);
  return price.test(last.record.label_vi) && /^(?:,|và) (?!nhóm |chỉ số )[^,;:()]{2,40}$/iu.test(between);
}

/** Whether the last figures of the block before tell of an index of prices. */
function tellsPrices(earlier: readonly Observed[]): boolean {
  return earlier.slice(-priceFigures).some(({ record }) => ofIndex.test(record.label_vi));
}

/** How many figures of the block before tell of what it was. */
const priceFigures = 8;

const ofIndex = /(?:^|[\s(])(?:chỉ số giá|CPI)(?=[\s,)])/iu;
const groupsMoved =
  /(?:^|\s)nhóm (?:hàng(?: hóa| hoá)?(?: và dịch vụ)? )?(?:có (?:chỉ số )?giá )?(?:tăng|giảm)(?: giá)?[^:;]*(?::|, (?:[^,:;]* )?(?:là|gồm|như)(?= ))/iu;
