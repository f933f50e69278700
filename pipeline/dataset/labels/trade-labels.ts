import { wordPattern } from '../../codebook-words.ts';
import { inSentence, nounInSentence } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import type { Span } from '../reading/reading.ts';
import { type Carried, lastWithin, type Observed } from '../ties/observed.ts';

const traded = wordPattern('^(?:tổng )?(?:{trade_measure}|sản lượng|lượng) (xuất khẩu|nhập khẩu|khai thác|tiêu thụ)$');

/** `xuất khẩu cà phê …, đưa giá trị xuất khẩu 9 tháng đạt …`: of what the clause before trades in. */
export function withTraded(
  { reading, sentence, mention }: Figure,
  text: string,
  { subject, observed }: Carried,
): string {
  // `xuất khẩu 2 triệu tấn gạo, thu về 900 triệu USD`: what the goods of the sentence are worth.
  if (mention.unitClass === 'money' && /^(?:đã )?(?:thu|mang|đem) về$/iu.test(text)) {
    const goods = lastWithin(observed, ({ record }) => record.unit_measure === 't');
    const trade = goods?.figure.sentence === sentence ? exported.exec(goods.record.label_vi)?.[1] : undefined;
    return trade === undefined ? text : `giá trị ${inSentence(trade)}`;
  }
  if (/^(?:xuất|nhập) khẩu$/iu.test(text)) return `${tradeOf(sentence, observed)}${text}`;
  const verb = traded(reading.codebook).exec(text)?.[1]?.toLowerCase();
  if (verb === undefined || subject === null || observed.at(-1)?.figure.sentence !== sentence) return text;
  const at = ` ${subject.toLowerCase()}`.indexOf(` ${verb} `);
  return at < 0 ? text : `${text} ${subject.slice(at + verb.length + 1)}`;
}

const exported = /(?:^| )(xuất khẩu(?: .*)?)$/iu;

/** `kim ngạch xuất khẩu 152 triệu USD; nhập khẩu 6 triệu USD`: the measure of the trade that the sentence told before, with a space; nothing where it told none. */
function tradeOf(sentence: Span, observed: readonly Observed[]): string {
  const first = observed.find(({ figure, record }) => figure.sentence === sentence && opposite.test(record.label_vi));
  return first ? `${opposite.exec(first.record.label_vi)?.[1]?.toLowerCase()} ` : '';
}

const opposite = /^(?:tổng )?(kim ngạch|giá trị|khối lượng) (?:xuất|nhập) khẩu(?: |$)/iu;

/** Entries that tell of trade, of when or of where, and name no goods. */
const noGoods =
  '(?:về|công tác|hoạt động|lĩnh vực|tình hình|kết quả|thị trường|thương mại|xuất|nhập|kinh tế|doanh nghiệp|khu vực|kế hoạch|tháng|quý|năm|vụ|tỉnh|nước)(?: |:)|[^:]*(?:xuất|nhập) khẩu';
const tradeOfEntry = new RegExp(
  `^(?!${noGoods})([^:]{2,40}): ((?:tổng )?(?:(?:khối lượng|giá trị|kim ngạch|lượng|trị giá|sản lượng) )?(?:(?:xuất|nhập) khẩu|XK|NK))$`,
  'iu',
);

/** `Hạt tiêu: khối lượng xuất khẩu`: the measure first, of the goods that the entry names; other labels as they are. */
export function tradeFirst(text: string): string {
  return text.replace(tradeOfEntry, (_, goods: string, measure: string) => `${measure} ${nounInSentence(goods)}`);
}
