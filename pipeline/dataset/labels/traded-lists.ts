import { nounInSentence } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import { textOf } from '../reading/reading.ts';
import { type Carried, hasAmount, lastWithin, type Observed } from '../ties/observed.ts';
import { opensDeed } from './deeds.ts';
import type { FoundLabel, Label, Said } from './found-label.ts';
import { marketName, marketOfRank } from './market-labels.ts';
import { namesMeasure } from './measure-nouns.ts';

/** How far before a figure its list may open, in tokens, and how many figures back it is looked for. */
const longestList = 200;
const mostTraded = 40;
/** Most words for goods or for a market; for goods of a list that only moved. */
const longestName = 8;
const longestMoved = 12;

/** What a list of trade tells: bought or sold, the words for its worth, and what stands before each name; the last two with a space or empty. */
interface Trade {
  verb: string;
  worth: string;
  goods: string;
  isOfMarkets: boolean;
}

/** `Bốn thị trường xuất khẩu gạo chính là`, `Những mặt hàng tăng giá trị xuất khẩu gồm:`, `5 mặt hàng xuất khẩu đạt trên 2 tỷ USD (`: a list of goods or of markets. */
const listOfTraded =
  /(?:mặt hàng|nhóm hàng|hàng hóa|hàng hoá|sản phẩm|nông sản|(?<market>thị trường|đối tác))(?: [^;:()]*?)? (?<verb>(?:xuất|nhập) khẩu|XK|NK)(?<goods> [^;:()]*?)?(?: ?\((?:như |gồm |trong đó )?|(?: ?:| là:?| (?:bao )?gồm:?| như:?)(?= ))/iu;
/** `Kim ngạch xuất khẩu một số mặt hàng chủ lực:`. */
const tradeOfListed =
  /(?<verb>(?:xuất|nhập) khẩu|XK|NK) (?:của )?(?:một số |các |những |nhiều )?(?:mặt hàng|nhóm hàng|hàng hóa|hàng hoá|sản phẩm|nông sản|(?<market>thị trường))(?: [^;:()\d]*?)?(?: ?:| là:?| (?:bao )?gồm:?| như:?)(?= )/iu;
/** `gạo chính`: what is said of a market behind what is traded there. */
const lastQuality = / (?:chính|chủ yếu|chủ lực|lớn|hàng đầu|quan trọng|truyền thống|nhiều)(?: nhất)?(?: của .*)?$/iu;
/** Words about a market that are no goods: `chính`, `lớn nhất`, `sang EU`. */
const noGoods =
  /^(?:chính|chủ|lớn|hàng|quan|truyền|trọng|nhiều|tăng|giảm|đạt|có|sang|của|trên|đứng|tiềm|khác|là|gồm)/iu;

/** `Các mặt hàng tăng: cà phê`, `…; giảm gồm: rau quả`: a list of goods, whose trade the text before tells. */
const listOfGoods = new RegExp(
  [
    String.raw`(?:^|[.;] |, trong đó,? )(?:(?:các|những|một số|nhiều|nhóm|có \d+) )*`,
    '(?:mặt hàng|nhóm hàng|hàng hóa|(?:nhóm )?ngành|(?<market>thị trường))',
    String.raw`(?: (?!có |đạt )[^;:()\d]{1,50})? ?(?::|gồm:?|là:?|như:?)(?= )`,
    '|; (?:mặt hàng )?(?:tăng|giảm)(?: mạnh| nhẹ| sâu)? (?:gồm|là|có) ?:?(?= )',
  ].join(''),
  'iu',
);

/** What a label tells of trade: how it is measured, and whether goods were sold or bought. */
export const toldOfTrade =
  /^(?:[^:]{2,60}: )?(?:tổng )?(?:(?<measure>kim ngạch|giá trị|khối lượng|lượng|trị giá) )?(?<verb>(?:xuất|nhập) khẩu|XK|NK)(?: |$)/iu;
/** The same of what was sold at home: `Doanh thu bán lẻ hàng hóa`, of which nothing is measured but what it brought. */
const toldOfSales = /^(?:tổng )?(?:(?<measure>doanh thu) |mức )?(?<verb>bán (?:lẻ|buôn))(?: hàng h[oó][aá])?(?= |$)/iu;
/** `Chỉ số tiêu thụ công nghiệp`, which branches are told by. */
const toldOfIndex = /^(?<measure>chỉ số) (?<verb>sản xuất|tiêu thụ|tồn kho|sử dụng lao động)(?= )/iu;
const inLists = [toldOfTrade, toldOfSales, toldOfIndex];
const inList = /(?:^|[,;. ])(?:trong đó|gồm|như)(?=[ :,]|$)/iu;
/** `xuất khẩu nhóm nông sản chính 15 tỷ USD; thủy sản 7 tỷ USD`: groups are told one after another. */
const ofGroup = /(?:xuất|nhập) khẩu (?:nhóm |các mặt hàng |mặt hàng )/iu;
const opensParts = /^trong đó$/iu;
const says = /^(?:trị giá|giá trị|xuất siêu|nhập siêu|thặng dư|thâm hụt|cán cân)(?: |$)|(?:xuất|nhập) khẩu/iu;

/** `kim ngạch nhập khẩu 42 tỷ USD; trong đó ngô 10 triệu tấn; phân bón 1,4 tỷ USD`: how much of the goods, or with which market, was traded. */
export function tradedInList(
  { context, figure, carried, end, before, measure }: Said,
  words: Label | null,
): FoundLabel | null {
  const { mention, reading } = figure;
  const isAmount = mention.unit === 't' || (mention.unitClass === 'money' && !mention.unit?.includes('/'));
  const isPart = measure === 'share' && mention.unit === '%';
  const isRank = mention.kind === 'rank';
  const isMove = measure === 'change' && mention.unit === '%' && figure.bracket < 0;
  if (before?.place || !(isAmount || isPart || isRank || isMove)) return null;
  const trade = isPart
    ? tradeOfShares(figure, carried)
    : isMove
      ? (openedMoves(figure) ?? tradeOfGoods(figure, carried))
      : (openedTrade(figure) ??
        goneOnTrade(figure, carried) ??
        tradeOfGoods(figure, carried) ??
        (words && !opensDeed(context, words.text) ? tradeBefore(figure, carried) : null));
  const market = trade?.isOfMarkets ? marketOf(figure) : null;
  if (isRank)
    return trade && market
      ? { text: `thị trường ${trade.verb} ${market}`, own: true, from: figure.left.from, end }
      : null;
  const name = market ?? (words && nameIn(words.text));
  if (trade === null || name === null || name.split(' ').length > (isMove ? longestMoved : longestName)) return null;
  if (name.includes(':') || namesMeasure(reading, name) || says.test(name)) return null;
  const amount = mention.unit === 't' ? 'khối lượng ' : trade.worth;
  return {
    text: `${amount}${trade.verb} ${trade.goods}${market ?? withoutVerb(nounInSentence(name), trade)}`,
    own: true,
    from: words?.from ?? figure.left.from,
    end,
  };
}

/** `chỉ số sản xuất` of `sản xuất kim loại`: what a branch does is told once. */
function withoutVerb(name: string, { verb }: Trade): string {
  return name.startsWith(`${verb} `) ? name.slice(verb.length + 1) : name;
}

/** What the words before a list say that it is of. */
function openedTrade({ reading, sentence, leadFrom }: Figure): Trade | null {
  const before = textOf(reading, Math.max(sentence.from, leadFrom - longestList), leadFrom);
  if (!/khẩu|XK|NK/u.test(before)) return null;
  const { verb, goods = '', market } = (listOfTraded.exec(before) ?? tradeOfListed.exec(before))?.groups ?? {};
  if (verb === undefined) return null;
  const isNamed = market !== undefined && goods !== '' && !noGoods.test(goods.trim());
  const named = isNamed ? `${goods.trim().replace(lastQuality, '')} ` : '';
  const way = market === undefined ? '' : wayOf(verb);
  const worth = worthOfTrade.exec(before)?.[1]?.toLowerCase() ?? 'giá trị';
  return { verb: spelt(verb), worth: `${worth} `, goods: `${named}${way}`, isOfMarkets: market !== undefined };
}

/** What a text calls the worth of all that is traded. */
const worthOfTrade = /(kim ngạch|trị giá) (?:xuất|nhập) khẩu/iu;

/** `một số nhóm hàng xuất khẩu tăng cao là nông sản tăng 24%; dệt may tăng 12%`: the trade of goods that only moved; markets are told by what they are. */
function openedMoves(figure: Figure): Trade | null {
  const { reading, sentence, leadFrom } = figure;
  const trade = openedTrade(figure);
  if (trade === null || trade.isOfMarkets) return null;
  const before = textOf(reading, Math.max(sentence.from, leadFrom - longestList), leadFrom);
  const worth = worthTraded.exec(before)?.[1]?.toLowerCase();
  return { ...trade, worth: worth === undefined ? '' : `${worth} ` };
}

const worthTraded = /^(?:.*\s)?(giá trị|trị giá|kim ngạch|khối lượng|lượng) (?:(?:xuất|nhập) khẩu|XK|NK)(?:\s|$)/iu;

/** What stands between the verb and its market. */
export function wayOf(verb: string): string {
  return /^(?:nhập|NK)/iu.test(verb) ? 'từ ' : 'sang ';
}

/** A verb inside a label: `xuất khẩu`, `XK`. */
export function spelt(verb: string): string {
  return verb.length > 2 ? verb.toLowerCase() : verb;
}

/** What the last figures before a list of goods or markets that says no trade told of it: `kim ngạch xuất khẩu 12 tỷ USD. Các mặt hàng tăng: cà phê 1 tỷ USD`. */
function tradeOfGoods({ reading, sentence, leadFrom, bracket }: Figure, carried: Carried): Trade | null {
  const before = bracket < 0 ? textOf(reading, Math.max(sentence.from, leadFrom - longestList), leadFrom) : '';
  const opened = listOfGoods.exec(before);
  if (opened === null) return null;
  const isTold = ({ record }: Observed) => inLists.some((each) => each.test(record.label_vi));
  const label = (lastWithin(carried.observed, isTold) ?? lastWithin(carried.earlier, isTold))?.record.label_vi ?? '';
  const { measure = '', verb } = inLists.find((each) => each.test(label))?.exec(label)?.groups ?? {};
  if (verb === undefined) return null;
  const isOfMarkets = opened.groups?.market !== undefined;
  const way = isOfMarkets ? wayOf(verb) : '';
  return { verb: spelt(verb), worth: `${measure.toLowerCase() || 'giá trị'} `, goods: way, isOfMarkets };
}

/** What the last figure before tells of trade, where a list goes on from it. */
function goneOnTrade({ reading, sentence, leadFrom }: Figure, { observed }: Carried): Trade | null {
  const traded = observed
    .slice(-mostTraded)
    .filter((each) => each.figure.sentence === sentence && toldOfTrade.test(each.record.label_vi));
  const [first] = traded;
  const verb = toldOfTrade.exec(traded.at(-1)?.record.label_vi ?? '')?.groups?.verb;
  if (!first || verb === undefined) return null;
  const isList =
    inList.test(textOf(reading, first.figure.next, leadFrom)) ||
    opensParts.test(textOf(reading, sentence.from, sentence.from + 2)) ||
    ofGroup.test(first.record.label_vi);
  if (!isList) return null;
  const paid = traded.find(({ figure: { mention } }) => mention.unitClass === 'money')?.record.label_vi;
  const worth = paid === undefined ? 'giá trị' : (toldOfTrade.exec(paid)?.groups?.measure ?? '').toLowerCase();
  return { verb: spelt(verb), worth: worth === '' ? '' : `${worth} `, goods: '', isOfMarkets: false };
}

/** `Nhập khẩu đạt 98 triệu USD, giảm 2%. Máy móc 22 triệu USD; sắt thép 9 triệu USD`: what the sentence before tells of trade, where goods alone are told in dollars. */
function tradeBefore({ mention, sentence, bracket }: Figure, { observed }: Carried): Trade | null {
  const last = mention.unit === 'USD' && bracket < 0 ? lastWithin(observed, hasAmount) : undefined;
  const { verb, measure = '' } = toldOfTrade.exec(last?.record.label_vi ?? '')?.groups ?? {};
  const isNext = last?.figure.sentence.to === sentence.from - 1;
  if (verb === undefined || !isNext || last?.record.unit_measure !== 'USD') return null;
  return { verb: spelt(verb), worth: `${measure.toLowerCase() || 'giá trị'} `, goods: '', isOfMarkets: false };
}

/** `giá trị xuất khẩu gạo trắng chiếm 48%; gạo thơm chiếm 36%`: of what the share before is. */
function tradeOfShares({ sentence }: Figure, { observed }: Carried): Trade | null {
  const last = lastWithin(observed, ({ record }) => record.measure === 'share');
  const { verb, measure } =
    (last?.figure.sentence === sentence && toldOfTrade.exec(last.record.label_vi)?.groups) || {};
  return verb && measure
    ? { verb: spelt(verb), worth: `${measure.toLowerCase()} `, goods: '', isOfMarkets: false }
    : null;
}

/** The name of one in a list: behind what opens it. */
function nameIn(text: string): string {
  return text
    .replace(/^.* (?:là|gồm|như)(?: ?:)? (?=\S)/iu, '')
    .replace(/^[^:]*(?:mặt hàng|thị trường|hàng hóa)[^:]*: (?=\S)/iu, '');
}

/** `Áo (đứng vị trí thứ 1) đạt`, `thứ 3 là thị trường Bỉ với giá trị xuất khẩu đạt`, `đứng thứ hai là Na Uy`: the market that a figure tells of. */
function marketOf({ reading, sentence, leadFrom, next, mention }: Figure): string | null {
  const before = marketBefore.exec(textOf(reading, Math.max(sentence.from, leadFrom - longestMarket), leadFrom))?.[1];
  const behind =
    mention.kind === 'rank' ? marketOfRank.exec(textOf(reading, next, next + longestName))?.[1] : undefined;
  return behind ?? before ?? null;
}

const marketBefore = new RegExp(
  String.raw`(?:^|[:;,] |(?:là|gồm|thị trường|và) )(${marketName})(?: \([^()]*\)?| (?:đứng|xếp|giữ) [^;:,]*)?(?:,? với (?:tổng )?(?:giá trị|kim ngạch|trị giá|khối lượng|lượng)(?: (?:xuất|nhập) khẩu)?)?,?$`,
  'u',
);
/** Most tokens of a market's name with its rank. */
const longestMarket = 24;
