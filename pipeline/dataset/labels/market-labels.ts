import type { Figure } from '../figures/figures.ts';
import { nameOfOne } from '../figures/respective-figures.ts';
import { isOfMarket } from '../measures/shares.ts';
import { textOf } from '../reading/reading.ts';
import { type Carried, lastWithin, type Observed } from '../ties/observed.ts';
import type { FoundLabel, Said } from './found-label.ts';

/** How far before a share of a market its market is named, in tokens. */
const longestClause = 60;
/** How many figures back what is traded is named. */
const reach = 12;

/** A pattern of a market by its name. */
export const marketName = String.raw`(?:châu )?\p{Lu}[\p{L}.]*(?:(?:-| [-–] )\p{L}+| \p{Lu}[\p{L}.]*)*`;
const names = `${marketName}(?:(?:, và |, | và )${marketName})*`;

/** `Trung Quốc vẫn là thị trường tiêu thụ cao su lớn nhất với`, `Đức và Ý là 2 thị trường …`. */
const judged = new RegExp(
  String.raw`(?:^|[,;:.] |Trong đó,? |[Tt]hị trường )(?:Hiện(?: nay,?| tại,?)? )?(${names})(?:,| (?:vẫn|tiếp tục|hiện|cũng|đang|luôn|hiện nay|duy trì|giữ vững|giữ vị trí))* (?:là|trở thành|[-–]) (?:một trong )?(?:những |các )?(?:(?:\d+|hai|ba|bốn|năm) )?(?:thị trường|quốc gia|nước|khách hàng|đối tác|khu vực|nhà (?:nhập khẩu|cung cấp)) (?!.* là )[^;:]*$`,
  'u',
);
/** `Thị trường nhập khẩu gỗ nhiều nhất là Trung Quốc (`, `Nguồn nhập khẩu phân bón chủ yếu là từ thị trường Trung Quốc, chiếm`. */
const ahead = new RegExp(
  `(?:[Tt]hị trường|[Nn]guồn) (?:xuất khẩu|nhập khẩu|tiêu thụ|cung cấp) [^;:]*? là (?:từ )?(?:thị trường )?(${names})(?:,? (?:với|chiếm|đạt)(?: tới| đến)?)?,?$`,
  'u',
);
/** `Trung Quốc tiếp tục đứng vị trí thứ nhất về nhập khẩu gạo của Việt Nam`. */
const standing = new RegExp(
  String.raw`(${names})(?:,| (?:vẫn|tiếp tục|hiện|cũng|đang|luôn))* (?:đứng|giữ|xếp)(?: ở)?(?: vị trí)?(?: thứ(?: \S+)?| số (?:một|1)| đầu)?(?: về [^;:]*)?$`,
  'u',
);
/** `tiếp theo là Indonesia với`, `đứng thứ 2 là Hoa Kỳ`, `Thị trường Nhật Bản chiếm`. */
const listed = new RegExp(
  String.raw`(?:tiếp theo|tiếp đến|tiếp đó|kế đến|kế tiếp|sau đó|theo sau|thứ \S+|[Tt]hị trường(?: (?!là |gồm )[^:;,]{1,40}:)?|^(?:thị phần)?[),; ]*(?:và)?)(?: ?(?:là|gồm|đến|thị trường))* ?(${marketName})(?:,? (?:với|chiếm|đạt))?$`,
  'u',
);
/** `tập trung ở châu Á chiếm`, `, châu Mỹ`: who is named directly before a share. */
const atEnd = new RegExp(`(?:^|(?<!tỷ|triệu|nghìn|\\d)[\\s,;])(${marketName})$`, 'u');
/** The market that words behind a rank open with: `đứng thứ hai là Na Uy`. */
export const marketOfRank = new RegExp(`^là (?:thị trường )?(${marketName})`, 'u');
/** `thị trường tiêu thụ cà phê lớn nhất`: what is traded. */
const goodsOfMarket =
  /[Tt]hị trường (?:Việt Nam )?(?:(?:xuất khẩu|nhập khẩu|tiêu thụ|cung cấp|mua) )?(?!xuất|nhập|tiêu|cung|lớn|hàng đầu|chính|chủ|quan|truyền|trọng|đứng)(\p{Ll}[^,;:–]{1,40}?) (?:lớn|hàng đầu|chính|chủ|quan trọng|nhiều|đứng|truyền thống|của)/u;
/** `về nhập khẩu gạo của Việt Nam`, `Nguồn nhập khẩu phân bón chủ yếu`. */
const goodsOfTrade =
  /(?:về|nguồn|thị trường) (?:xuất khẩu|nhập khẩu|cung cấp) ((?!sang|của|vào|lớn|hàng đầu|chính|chủ)[^,;:]{2,30}?) (?:của|chủ yếu|lớn|nhiều|chính|trong|cho)(?: |$)/iu;
/** `thị trường nhập khẩu hàng đầu của thủy sản Việt Nam`. */
const goodsOfCountry =
  /thị trường (?:xuất khẩu|nhập khẩu|tiêu thụ) (?:lớn nhất|hàng đầu|chính|chủ lực|quan trọng) (?:của|về) ((?:\p{Ll}+ ){1,4})Việt Nam/u;
/** What is traded, by the label of how much. */
export const goodsOfLabel =
  /(?:[Xx]uất khẩu|[Nn]hập khẩu|XK|NK) (?:mặt hàng |nhóm hàng )?(?!sang|của|vào|tới|từ|đạt|trong|này|so|thị|bình quân|trung bình)(\p{Ll}\p{L}*(?:,? \p{Ll}\p{L}*)*?)(?= (?:của|sang|vào|tới|trong|cả|tại|từ|bình|tháng|các|so|thị|[-–]) | (?:châu )?\p{Lu}|$)/u;
/** `Khối lượng hạt điều xuất khẩu`. */
const goodsBeforeVerb =
  /^(?:tổng )?(?:khối lượng|giá trị|kim ngạch|lượng|trị giá|giá) (\p{Ll}+(?: \p{Ll}+){0,4}) (?:(?:xuất|nhập) khẩu|XK|NK)(?: bình quân| trung bình)?$/iu;
const marketShare = /^thị phần ((?:(?!châu )\p{Ll}\S* )*)(?=(?:châu )?\p{Lu})/u;

/** Which part of a market somebody has, and how much of what is traded that is: `thị phần gạo Indonesia`. */
export function marketLabel(said: Said): FoundLabel | null {
  const { figure, carried, measure, end } = said;
  const { reading, mention, left, leadFrom } = figure;
  if (mention.kind === 'rank') return rankedMarket(figure, carried, end);
  const text =
    mention.unit === '%'
      ? shareLabel(figure, measure, carried)
      : (tradedThere(figure, carried) ?? soldTo(figure, carried));
  return text === null
    ? null
    : { text, own: true, from: Math.min(left.from, leadFrom), end: behindShare(reading, end) };
}

function behindShare(reading: Figure['reading'], end: number): number {
  return /^thị phần$/iu.test(textOf(reading, end, end + 2)) ? end + 2 : end;
}

function shareLabel(figure: Figure, measure: Said['measure'], carried: Carried): string | null {
  const { reading, sentence, left, bracket, respective } = figure;
  const last = lastShare(figure, carried);
  if (measure !== 'share' || !(isOfMarket(figure) || isOfTrade(figure) || last)) return null;
  const to = bracket >= 0 ? bracket : left.to;
  const told = textOf(reading, Math.max(sentence.from, to - longestClause), to).replace(
    /,?(?: với| có| chiếm)?,? thị phần.*$|,?(?: [-–])? chiếm(?: tới| đến)?$/iu,
    '',
  );
  const own = bracket >= 0 ? textOf(reading, Math.max(carried.end, sentence.from), to) : textOf(reading, left.from, to);
  const market = (listed.exec(own) ?? (last && !respective ? null : marketIn(told)))?.[1];
  // `khu vực FDI chiếm 45% kim ngạch xuất khẩu`: who trades, and no market.
  if (market === undefined || /^(?:FDI|DDI|HTX|DN)$/u.test(market)) return null;
  return `thị phần ${goods(told, carried)}${respective ? nameOfOne(reading, market, respective) : market}`;
}

function marketIn(told: string): RegExpExecArray | null {
  return judged.exec(told) ?? ahead.exec(told) ?? standing.exec(told) ?? listed.exec(told) ?? atEnd.exec(told);
}

/** `chiếm lần lượt là 54,6% và 16,8% tổng giá trị nhập khẩu mặt hàng này`: a part of all that is traded. */
function isOfTrade({ reading, mention, lead, leadFrom, from, next, sentence }: Figure): boolean {
  return (
    mention.unit === '%' &&
    !/tỷ trọng/iu.test(textOf(reading, leadFrom, from)) &&
    /(?:^| )(?:chiếm|lần lượt)(?: |$)|^$/u.test(lead) &&
    partOfTrade.test(textOf(reading, next, Math.min(sentence.to, next + longestTrade)))
  );
}

const partOfTrade =
  /^(?:(?:,|và)? ?[\d,.]+ ?% ?(?:,|và)? ?)*(?:trong )?(?:tổng )?(?:giá trị|kim ngạch|khối lượng|lượng|trị giá) (?:[^,;:]{1,24} )?(?:xuất|nhập) khẩu/iu;
/** Longest words from the first of such parts to what they are of, in tokens. */
const longestTrade = 24;

/** The last share of a market before a figure in its sentence. */
function lastShare({ sentence }: Figure, { observed }: Carried): Observed | undefined {
  return observed
    .slice(-reach)
    .findLast(({ figure, record }) => figure.sentence === sentence && marketShare.test(record.label_vi));
}

/** `với 30% thị phần (đạt 844 nghìn tấn và 499 triệu USD)`: how much was sold there. */
function tradedThere(figure: Figure, carried: Carried): string | null {
  const { bracket, sentence, mention } = figure;
  const share =
    bracket < 0
      ? besideShare(figure, carried)
      : lastWithin(carried.observed, (each) => each.figure.bracket !== bracket);
  if (share?.figure.sentence !== sentence || (bracket >= 0 && bracket - share.figure.next > 2)) return null;
  const of = marketShare.test(share.record.label_vi) ? share.record.label_vi.replace(/^thị phần /u, '') : null;
  if (of === null || !/^(?:measure|money)$/.test(mention.unitClass ?? '')) return null;
  const verb = carried.observed.some(({ record }) => /nhập khẩu/iu.test(record.label_vi)) ? 'nhập khẩu' : 'xuất khẩu';
  return `${mention.unitClass === 'money' ? 'giá trị ' : ''}${verb} ${of}`;
}

/** `chiếm 30% thị phần, đạt 844 nghìn tấn`: the share that nothing but the quantity sold there stands behind. */
function besideShare(figure: Figure, carried: Carried): Observed | undefined {
  const share = lastShare(figure, carried);
  const last = carried.observed.at(-1);
  if (!share || !last) return undefined;
  const between = textOf(figure.reading, last.figure.next, figure.from);
  return last === share && /^(?:thị phần)?,? ?(?:với|đạt|tương ứng|tương đương)$/iu.test(between.trim())
    ? share
    : undefined;
}

/** `Philippines trở thành thị trường xuất khẩu chính, đạt 2 triệu tấn`: how much went there. */
function soldTo({ reading, sentence, left, bracket, mention }: Figure, carried: Carried): string | null {
  if (bracket >= 0 || !/^(?:measure|money)$/.test(mention.unitClass ?? '') || mention.unit?.includes('/')) return null;
  const told = textOf(reading, Math.max(sentence.from, left.from, left.to - longestClause), left.to);
  const named = mention.unitClass === 'money' && isAmongMarkets(carried) ? alone.exec(told)?.[1] : undefined;
  const market = judged.exec(told)?.[1] ?? named;
  const of = market === undefined ? '' : goods(told, carried);
  if (market === undefined || (of === '' && named === undefined)) return null;
  const isBought = buying.test(told) || /nhập khẩu/iu.test(carried.observed.at(-1)?.record.label_vi ?? '');
  const verb = isBought ? 'nhập khẩu' : 'xuất khẩu';
  const way = of !== '' ? '' : verb === 'nhập khẩu' ? 'từ ' : 'sang ';
  return `${mention.unitClass === 'money' ? 'giá trị ' : ''}${verb} ${of}${way}${market}`;
}

/** Of whom the country buys; a `thị trường nhập khẩu` may be one that buys of it. */
const buying = /thị trường (?:cung cấp|Việt Nam nhập khẩu)/iu;

/** `Hoa Kỳ đạt`: nothing but a market. */
const alone = new RegExp(`^[;,.:]? ?(?:và )?(?:thị trường )?(${marketName})(?: ước)?(?: đạt)?$`, 'u');

/** `châu Á chiếm 42% thị phần; … Hoa Kỳ đạt 13 tỷ USD`: whether the figures before tell of markets. */
function isAmongMarkets({ observed }: Carried): boolean {
  return observed
    .slice(-reach)
    .some(({ record }) => marketShare.test(record.label_vi) || soldThere.test(record.label_vi));
}

/** `giá trị xuất khẩu gạo sang Đức`, `nhập khẩu ngô Argentina`: trade with a market by its name. */
export const soldThere =
  /(?:[Xx]uất|[Nn]hập) khẩu [^,;:]*?(?<! (?:của|tỉnh|huyện|TP\.?|phố|khẩu|tại|ở|xã)) (?:châu )?\p{Lu}/u;

/** `đứng thứ 2 là Indonesia`: the market that ranks so. */
function rankedMarket(
  { reading, next, leadFrom, left, sentence }: Figure,
  carried: Carried,
  end: number,
): FoundLabel | null {
  const market = marketOfRank.exec(textOf(reading, next, next + 8))?.[1];
  // `Trung Quốc đứng vị trí thứ nhất về nhập khẩu gạo của Việt Nam`.
  const behind = textOf(reading, next, Math.min(sentence.to, next + longestTrade));
  const of = /^về (?:thị trường )?(?:xuất|nhập) khẩu/iu.test(behind) ? goodsOfTrade.exec(behind)?.[1] : undefined;
  const who = of === undefined ? undefined : standing.exec(textOf(reading, left.from, next))?.[1];
  if (who) return { text: `thị trường ${of} ${who}`, own: true, from: left.from, end };
  const isListed = isAmongMarkets(carried) || carried.earlier.some(({ record }) => soldThere.test(record.label_vi));
  return market && isListed
    ? { text: `thị trường ${goods('', carried)}${market}`, own: true, from: leadFrom, end }
    : null;
}

/** `xuất khẩu sang thị trường này`, `kim ngạch xuất khẩu của mặt hàng này`: what was named before, by its name. */
export function withNamed({ reading, sentence, leadFrom }: Figure, text: string, carried: Carried): string {
  if (tradePrice.test(text)) return `${text} ${goods('', carried)}`.trim();
  const goodsBefore = () => goods('', carried).trim();
  if (noGoods.test(text)) {
    const of = goodsBefore() || (goodsOfLabel.exec(textOf(reading, sentence.from, leadFrom))?.[1] ?? '');
    return of === '' ? text : text.replace(noGoods, `$1$2 ${of}`);
  }
  if (!/ này(?: |$)/u.test(text)) return text;
  const market = carried.observed
    .slice(-reach)
    .findLast(({ record }) => marketShare.test(record.label_vi))
    ?.record.label_vi.replace(marketShare, '');
  const named = market === undefined ? text : text.replace(/thị trường này/u, market);
  const known = goodsBefore();
  return known === '' ? named : named.replace(/(?:của )?(?:mặt hàng|sản phẩm|loại hàng) này/u, known);
}

/** `Xuất khẩu sang thị trường Đức`, `giá trị xuất khẩu nhóm hàng`: trade that does not say in what. */
const noGoods =
  /^((?:(?:kim ngạch|giá trị|khối lượng|lượng|trị giá) )?)((?:xuất|nhập) khẩu)(?: (?:của )?(?:nhóm|mặt) hàng(?: này)?$|(?= (?:sang|vào|tới|từ) (?!đầu|ngày|tháng|quý|năm)))/iu;

/** What is traded, by the words for the market or the figures before. */
function goods(told: string, { observed }: Carried): string {
  const own = (goodsOfMarket.exec(told) ?? goodsOfTrade.exec(told) ?? goodsOfCountry.exec(told))?.[1];
  if (own) return `${own.toLowerCase().trim()} `;
  for (const { record } of observed.slice(-reach).toReversed()) {
    const share = marketShare.exec(record.label_vi)?.[1];
    if (share !== undefined) return share;
    const traded = goodsOfLabel.exec(record.label_vi)?.[1] ?? goodsBeforeVerb.exec(record.label_vi)?.[1];
    if (traded) return `${traded} `;
  }
  return '';
}

/** What a unit of goods is bought or sold abroad for. */
const tradePrice = /^giá (?:(?:xuất|nhập) khẩu|XK|NK)(?: (?:bình quân|trung bình))?$/iu;
