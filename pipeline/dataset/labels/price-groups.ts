import { wordPattern } from '../../codebook-words.ts';
import { nounInSentence } from '../../document/letters.ts';
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
  const tellsIndex = () => ofIndex.test(textOf(reading, from, leadFrom)) || tellsPrices(carried.earlier);
  if (groupAlone(reading.codebook).test(text) && tellsIndex())
    return `chỉ số giá nhóm ${text.replace(/^(?:mặt hàng|nhóm) /iu, '')}`;
  const isMoved = arePricesMoved(
    textOf(reading, Math.max(from, sentence.from), leadFrom),
    textOf(reading, from, leadFrom),
  );
  if (/^nhóm (?!chỉ số|giá )/iu.test(text))
    return isMoved || tellsIndex() ? `chỉ số giá ${nounInSentence(text)}` : text;
  return isMoved ? `chỉ số giá nhóm ${text}` : text;
}

/** Whether words tell of groups whose prices moved: by the word itself, or where no sales are told of. */
function arePricesMoved(words: string, told: string): boolean {
  const groups = groupsMoved.exec(words)?.[0];
  if (groups === undefined) return false;
  // `Doanh thu bán lẻ tăng 9%. Một số nhóm hàng tăng cao: may mặc tăng 12%`.
  return / giá(?: |:|,)/iu.test(groups) || ofIndex.test(told) || !sales.test(told);
}

const sales = /(?:doanh thu|bán lẻ|bán buôn|kim ngạch|xuất khẩu|nhập khẩu)(?= )/iu;

/** `lương thực tăng 0,3%`: one of the groups that an index of prices is told by. */
const groupAlone = wordPattern('^(?:(?:mặt hàng|nhóm) )?{price_group}$');

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
  /(?:^|\s)nhóm (?:hàng(?: hóa| hoá)?(?: và dịch vụ)? )?(?:có (?:chỉ số )?giá )?(?:tăng|giảm)(?: giá)?[^:;]*(?::|, (?:[^,:;]* )?(?:là|gồm|như)(?= )| lần lượt là(?= ))/iu;
