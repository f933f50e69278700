import { type WithCodebook, wordPattern } from '../../codebook-words.ts';
import { inSentence } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import { hasFigure } from '../reading/reading.ts';
import { type Carried, lastWithin, type Observed } from '../ties/observed.ts';
import type { FoundLabel, Label, Said } from './found-label.ts';

/** How many figures back what else has a price is looked for. */
const reach = 12;

/** `VND/kg`, `USD/t`: what so much of something costs. */
const perGoods = /^(?:VND|USD|EUR)\/(?:kg|t|g|dt|L|m3|chi|luong|\[lb_av\]|\{(?:egg|tree|animal)\}|(?:10\.)?\{item\})$/;

/** How a price went, behind what it is of: `đi ngang, được thu mua ở mức`. */
const behind = wordPattern('(?:(?:^|,? ){price_course})+$');
/** `thịt gia cầm giá ổn định, | gà mái`: how prices went, before the goods of one. */
const wentBefore = wordPattern('^(?:.* )?giá(?: {price_course})+, (?=\\S)');
const market = /^(?:(?:hiện|hiện nay|hiện tại|riêng|thị trường|mặt hàng|đối với|về) )+/iu;
/** `Nghệ An hiện thu mua lợn hơi`: where goods are bought. */
const bought =
  /^(?:(?:tại|ở|thương lái|tỉnh) )*(?<where>\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,3})(?: (?:hiện|đang|cùng|tiếp tục|vẫn))* thu mua (?<goods>\p{Ll}[^,;:]*)$/u;
/** Nothing but names of places. */
const places =
  /^(?:(?:(?:các )?(?:tỉnh|huyện|vùng|khu vực|miền|thành phố)(?: (?:miền|phía))? )?(?:TP\.? ?)?(?:\p{Lu}\p{Ll}+|(?<=(?:vùng|khu vực) )\p{Lu}+)(?:,? và|,| [-–])? ?)+$/u;

/** `cà phê được thu mua ở mức 98.000 đồng/kg`: a price is of the goods that the words before it name, and where they name but a place, of those before. */
export function priceLabel(said: Said, words: Label | null): FoundLabel | null {
  const { figure, carried, end } = said;
  // `đơn giá 18 triệu đồng/con`: a price by its own name.
  if (words === null || !isPrice(figure) || /^đơn giá(?: |$)/iu.test(words.text)) return null;
  const text = core(figure.reading, words.text);
  const last = lastPrice(carried);
  const lastHere = last?.figure.sentence === figure.sentence ? last : undefined;
  if (text === '')
    return lastHere
      ? { text: lastHere.record.label_vi, own: false, from: figure.leadFrom, end, source: lastHere }
      : null;
  // `vùng Tây Nguyên, giá 600 đồng/kg`: a price that says but where.
  const where = text.replace(/^giá (?=\S)/iu, '');
  const goods = places.test(where.replace(/^(?:tại|ở) /iu, '')) ? (goodsOf(lastHere) ?? goodsOf(last)) : null;
  const label =
    goods === null
      ? (ofTold(figure, text, last) ?? ofTraded(figure, text, carried) ?? named(text, lastHere))
      : `${goods} ${/^(?:miền|phía|khu vực|vùng|các tỉnh) /iu.test(where) ? 'tại ' : ''}${where}`;
  return label === words.text ? null : { text: label, own: true, from: words.from, end };
}

function isPrice({ mention }: Figure): boolean {
  return perGoods.test(mention.unit ?? '');
}

/** `Giá các nguyên liệu giảm so với tháng trước: ngô hạt`: what opens a list of prices, of which each is of its own goods. */
const listOpening =
  /^(?:[^:]{2,60}: )?giá (?:[^:]{1,40} )?(?:các|một số|nhiều|những|hầu hết) [^:]{2,100}: (?=[^:]+$)/iu;

/** Words before a price without how it went. */
function core({ codebook }: WithCodebook, text: string): string {
  return text
    .replace(listOpening, '')
    .replace(wentBefore(codebook), '')
    .replace(behind(codebook), '')
    .replace(market, '')
    .replace(bought, '$<goods> $<where>')
    .replace(/[,;:]$/u, '')
    .trim();
}

/** `gạo nếp`: what it costs, by the word for a price. */
function named(text: string, last: Observed | undefined): string {
  const kind = sharedKind(text, last);
  if (kind !== null) return kind;
  const [, price] = /(?:^|[ ,])((?:mức )?giá (?!thể|đỡ).*)$/iu.exec(text) ?? [];
  if (price) return price;
  return /(?:^| )(?:giá|chi phí|thuế|phí|tiền|cước|đơn giá|lãi|lợi nhuận|hỗ trợ)(?: |$)/iu.test(text)
    ? text
    : `${kindOf(last)} ${inSentence(text)}`;
}

/** `Giá cá tra tăng 900 đồng/kg. Mức giá trung bình 20.500 đồng/kg`: a bare price, of the goods whose price is the figure directly before it; null for others. */
function ofTold({ reading, sentence, leadFrom }: Figure, text: string, last: Observed | undefined): string | null {
  const told = last?.figure;
  if (!told || told.reading !== reading || !barePrice.test(text)) return null;
  const isNext = told.sentence === sentence || told.sentence.to === sentence.from - 1;
  const goods = isNext && !hasFigure(reading, told.next, leadFrom) ? goodsOf(last)?.replace(pricedAs, '') : undefined;
  return goods === undefined ? null : `${text} ${goods}`;
}

/** `xuất khẩu 2,7 triệu tấn gạo, giá trung bình 489 USD/tấn`: a bare price, of the goods whose trade its sentence told; null for others. */
function ofTraded({ sentence }: Figure, text: string, { observed }: Carried): string | null {
  if (!barePrice.test(text)) return null;
  const traded = lastWithin(observed, ({ record }) => record.unit_measure === 't');
  const trade = traded?.figure.sentence === sentence ? tradeOf.exec(traded.record.label_vi)?.[1] : undefined;
  return trade === undefined ? null : `${text} ${trade}`;
}

const tradeOf = /(?:^| )((?:xuất|nhập) khẩu \S.*)$/iu;
const barePrice = /^(?:mức )?giá(?: (?:bán|thu mua|trung bình|bình quân|phổ biến))*$/iu;
const pricedAs = /^(?:mức )?giá(?: (?:bán|thu mua|trung bình|bình quân|phổ biến))* /iu;

/** `Giá cam ruột vàng 9.000 đồng/kg, ruột đỏ 12.000 đồng/kg`: another kind, which the same word opens, of the goods whose price is told before it; null for other words. */
function sharedKind(text: string, last: Observed | undefined): string | null {
  const [word = ''] = text.split(' ', 1);
  const label = last?.record.label_vi ?? '';
  const at = label.toLowerCase().indexOf(` ${word.toLowerCase()} `);
  return at > 0 && /(?:^| )giá(?: |$)/iu.test(label.slice(0, at)) ? `${label.slice(0, at)} ${text}` : null;
}

/** `giá bán`: of what sort the price told before it is. */
function kindOf(last: Observed | undefined): string {
  return (
    /^giá(?: (?:bán(?: lẻ| buôn)?|thu mua|xuất khẩu|nhập khẩu|xuất chuồng))?(?= )/iu.exec(
      last?.record.label_vi ?? '',
    )?.[0] ?? 'giá'
  );
}

function lastPrice({ observed, earlier }: Carried): Observed | undefined {
  return [...earlier.slice(-reach), ...observed.slice(-reach)].findLast(({ figure }) => isPrice(figure));
}

/** `miền Bắc`, `Đắk Lắk, Gia Lai`: places that end a label. */
const placesAtEnd = /(?: (?:(?:các )?(?:tỉnh|huyện|vùng|khu vực|miền|phía) )*(?:\p{Lu}[\p{L}.]*|và|,|-))+$/u;

/** What the price before is of, without where. */
function goodsOf(last: Observed | undefined): string | null {
  const label = last?.record.label_vi.replace(/ (?:tại|ở|của) .*$/u, '').replace(placesAtEnd, '') ?? '';
  return /(?:^| )giá \S/iu.test(label) ? label : null;
}
