import { wordPattern } from '../../codebook-words.ts';
import { keptFor } from '../../kept.ts';
import { wordSet } from '../../mention/words.ts';
import type { Figure } from '../figures/figures.ts';
import type { Context } from '../reading/context.ts';
import {
  figureKinds,
  mentionAt,
  mentionsIn,
  type Reading,
  type Span,
  textOf,
  timeAt,
  word,
} from '../reading/reading.ts';
import { saysRate } from '../ties/said-rates.ts';
import { isAgainstSame } from '../times/compared-times.ts';
import { fromTo } from './movements.ts';
import { planBehind } from './plan-behind.ts';

/** Whether a percentage is a part of something: `chiếm 20%`, `đạt 89% kế hoạch`, `100% hộ dân`, `5.415 xã (60,97%)`. */
export function isShare(figure: Figure, hasLabel: boolean): boolean {
  const { mention, lead, bracket } = figure;
  if (mention.unitClass !== 'percent' || mention.unit === '{percentage_point}') return false;
  // `tăng từ 30% lên 50%` is a movement, `đạt từ 130-150% chỉ tiêu` none.
  if (fromTo.test(lead) && !(mention.kind === 'range' && isOfPlan(figure))) return false;
  // Rates and salinity are told in so many of a thousand, and no parts of a whole.
  if (mention.unit === '[ppth]' || mention.unit === '%/a') return /chiếm/.test(lead);
  if (/chiếm|bằng/.test(lead) || isOfPlan(figure) || isOfStructure(figure) || isContribution(figure)) return true;
  // `3 huyện đạt dưới 40% dự toán như Than Uyên 35%`: what each reached of its plan.
  if (isOfMarket(figure) || isReachedBy(figure)) return true;
  if (isPredicated(figure) || isOfCount(figure) || isOfGroup(figure) || isOfPast(figure) || isInFigures(figure))
    return true;
  if (isPartOfAmount(figure) || isBesideShare(figure)) return true;
  if (isOfFunds(figure) || partsOfAll(figure.reading).has(figure.reading.mentionAt[figure.from] as number)) return true;
  if (isOfAll(figure) && !rate.test(textOf(figure.reading, figure.left.from, figure.leadFrom))) return true;
  return (
    !hasLabel &&
    !isRest(figure) &&
    !isAgain(figure) &&
    (bracket < 0 || /^(?:đạt|khoảng|gần|trên|hơn|tương đương)?$/.test(lead))
  );
}

/** `chiếm 45% kim ngạch xuất khẩu và 38% thu ngân sách`: whether a percentage stands directly behind the part of one whole, with a whole of its own. */
export function isBesideShare({ mention, lead, reading, sentence, leadFrom, next }: Figure): boolean {
  const joint = leadFrom - 1;
  if (mention.unit !== '%' || !boundAlone.test(lead) || word(reading, joint) !== 'và') return false;
  if (reading.tokens[next]?.type !== 'word' || /^(?:so|là|kế|dự)$/.test(word(reading, next))) return false;
  const from = Math.max(sentence.from, joint - longestWhole);
  const last = mentionsIn(reading, from, joint).at(-1);
  if (last?.unit !== '%' || last.kind !== 'quantity') return false;
  const before = reading.text.slice(reading.tokens[from]?.start, last.start);
  const whole = reading.text.slice(last.unitEnd, reading.tokens[joint]?.start);
  return /(?<!\p{L})chiếm(?: (?:tới|đến|khoảng|gần|trên|hơn))* $/iu.test(before) && /^ \p{L}[^,;:.()]+ $/u.test(whole);
}

const boundAlone = /^(?:khoảng|gần|trên|hơn)?$/;
/** Most tokens of a whole with the part of it before. */
const longestWhole = 16;

/** `đàn bò 38 nghìn con (6 tháng đầu năm đạt 95%)`: how much of the amount before its bracket was reached by a time. */
function isReachedBy({ mention, lead, reading, bracket, leadFrom }: Figure): boolean {
  if (bracket < 0 || mention.unit !== '%' || !/^(?:ước )?đạt(?: |$)/.test(lead)) return false;
  for (let at = bracket + 1; at < leadFrom; at++) if (!timeAt(reading, at)) return false;
  let at = bracket - 1;
  while (at > bracket - longestUnit && !mentionAt(reading, at)) at--;
  const amount = mentionAt(reading, at);
  const isNext = amount?.kind === 'quantity' && amount.unitEnd === reading.tokens[bracket - 1]?.end;
  return leadFrom > bracket + 1 && isNext && amount.unitClass !== 'percent';
}

/** Most tokens of the unit of an amount. */
const longestUnit = 5;

/** `38% là nữ`: a share of those before, who are so; `tỷ lệ 5% là mức thấp` judges a rate. */
export function isPredicated({ mention, reading, next, lead, left, leadFrom }: Figure): boolean {
  return (
    mention.unit === '%' &&
    /^(?:(?:có|chiếm)(?: (?:tới|đến|hơn|trên|gần|khoảng))?|(?:.* )?:)?$/.test(lead) &&
    word(reading, next) === 'là' &&
    reading.tokens[next + 1]?.type === 'word' &&
    !judged.test(word(reading, next + 1)) &&
    !rate.test(textOf(reading, left.from, leadFrom))
  );
}

/** `thu đạt 102% (5,1 tỷ đồng/5 tỷ đồng)`: a part of what was planned or of all, which a bracket says in figures. */
function isInFigures({ mention, reading, next, left, leadFrom }: Figure): boolean {
  const ratio = word(reading, next) === '(' ? mentionAt(reading, next + 1) : undefined;
  const isSaid = mention.unit === '%' && ratio !== undefined && saysRate(ratio, mention.value);
  return isSaid && !rate.test(textOf(reading, left.from, leadFrom));
}

/** Measures that are told in percent, and are no part of anything. */
const rate = /(?:^|\s)(?:tỷ lệ|tỉ lệ|mức|tốc độ|tỷ suất|chỉ số)(?:\s|$)/iu;
const judged = /^(?:mức|kết|con|tỷ|tỉ|do|cao|thấp|vì|để|một|năm|nhờ|tốc)$/;

/** `đạt 89,81% kế hoạch`, `bằng 63,1% dự toán`, `đạt 90,4% so với kế hoạch`. */
export function isOfPlan(figure: Figure): boolean {
  const { reading, next, mention, plan } = figure;
  return (
    mention.unitClass === 'percent' &&
    (plan !== undefined || planBehind.test(textOf(reading, next, Math.min(next + 8, reading.tokens.length))))
  );
}

/** `khách quốc tế chỉ đạt 28% so với cùng kỳ`: how much of what was before; a rate is its own level. */
function isOfPast({ mention, lead, reading, next, left, leadFrom }: Figure): boolean {
  const isReached = mention.unit === '%' && /(?:^| )đạt(?: |$)/.test(lead);
  return (
    isReached &&
    (isAgainstSame(reading, next) || before.test(textOf(reading, next, next + longestPast))) &&
    !rate.test(textOf(reading, left.from, leadFrom))
  );
}

const before = /^so (?:với|cùng) (?:năm|tháng|quý)(?: |$)/iu;
/** Longest words for what was before, in tokens. */
const longestPast = 5;

const counted =
  /^[\s,;:]*(?:trong đó,? )?(?:tổng )?(?:diện tích|số (?:lượt|lần|hộ|người|học sinh|bệnh nhân|trẻ|hồ sơ|xã|thôn|trường|lao động|phụ nữ)) [^,;:]*$/iu;

/** `số lần khám bệnh đạt 121%`, `diện tích lúa lai đạt 75%`: a number of those counted, or an area, that is told in percent is a part of all, or of a plan. */
function isOfCount({ mention, lead, reading, left }: Figure): boolean {
  return mention.unit === '%' && /^đạt(?: |$)/.test(lead) && counted.test(textOf(reading, left.from, left.to));
}

/** `Điện: 100% thôn có điện lưới`: behind the field that an entry opens with, a share of a group that is so. */
function isOfGroup({ lead, reading, next, left, leadFrom }: Figure): boolean {
  const isOpened = lead === ':' && !rate.test(textOf(reading, left.from, leadFrom));
  return isOpened && groupSaid(reading.codebook).test(textOf(reading, next, next + longestGroup));
}

const groupSaid = wordPattern(
  '^(?:(?:tổng )?số )?{rate_group} (?:[^,;:.]{1,40} )?(?:có|được|đạt|sử dụng|tham gia|đã) ',
);
/** Longest opening of what is said of a group, in tokens. */
const longestGroup = 10;

/** `giải ngân đạt 88%`, `vốn sự nghiệp đạt 63,9%`: money that is told in percent is a part of what there is of it. */
function isOfFunds({ mention, lead, reading, left, leadFrom }: Figure): boolean {
  if (mention.unit !== '%' || !/(?:^| )(?:đạt|được)(?: |$)/.test(lead)) return false;
  const words = textOf(reading, left.from, leadFrom);
  return funds.test(words) && !rate.test(words);
}

/** `Diện tích lúa 320 ha, trong đó lúa chất lượng cao đạt 73%, lúa lai 12%`: a part of the amount before that words open the parts of. */
function isPartOfAmount({ mention, lead, reading, sentence, left, leadFrom, bracket }: Figure): boolean {
  if (mention.unit !== '%' || bracket >= 0 || !/^(?:(?:đạt|là|:)(?: (?:trên|hơn|khoảng|gần|dưới))?)?$/.test(lead))
    return false;
  const own = textOf(reading, left.from, leadFrom);
  if (rate.test(own) || namesPercent.test(own)) return false;
  let at = leadFrom - 1;
  while (
    at > sentence.from &&
    leadFrom - at < longestParts &&
    !/^[;.]$/.test(word(reading, at)) &&
    !opensPartsAt(reading, at)
  )
    at--;
  // `560 ha, đạt 98% kế hoạch; trong đó …`: of the amount, and not of how much of the plan it is.
  const told = opensPartsAt(reading, at) ? mentionsIn(reading, sentence.from, at) : [];
  const amount = told.findLast(({ unitClass }) => unitClass !== 'percent');
  if (amount?.kind !== 'quantity' || !/^(?:count|measure)$/.test(amount.unitClass ?? '')) return false;
  // `45 lao động; tỷ lệ qua đào tạo 52%, trong đó …`: of the rate that is told next.
  const between = reading.text.slice(amount.unitEnd, reading.tokens[at]?.start).replace(/[;.]\s*$/u, '');
  return !between.includes(';') && !rate.test(between);
}

/** Measures that are told in percent without a word for that. */
const namesPercent =
  /(?:^| )(?:tăng trưởng|độ (?:che phủ|ẩm|mặn)|hiệu suất|năng suất|lãi suất|công suất|tiến độ|khối lượng)(?: |$)/iu;
/** How far before a figure `trong đó` may stand, in tokens. */
const longestParts = 40;

function opensPartsAt(reading: Reading, at: number): boolean {
  return word(reading, at) === 'trong' && word(reading, at + 1) === 'đó';
}

const funds =
  /(?:^|[:,;(] ?| đã )(?:(?:trong đó|đã|mới|ước|chỉ|riêng),? )*(?:giải ngân|(?:tổng )?(?:số )?(?:nguồn )?vốn(?! hóa)|kinh phí)(?: |$)/iu;

const ofAll =
  /^(?:so với |trên |trong )?(?:dân số|quân số|diện tích|sản lượng|kim ngạch|dư nợ|(?:(?:dung tích|công suất) )?thiết kế|(?:dung tích|công suất) (?:toàn bộ|hữu ích)|tổng (?:dân số|số|diện tích|sản lượng|kim ngạch|dư nợ|giá trị|vốn|nguồn vốn|thu|chi|đàn|mức))(?!\p{L})/iu;

/** `lực lượng dân quân đạt 1,4% dân số`, `lúa cao sản là 30% diện tích`, `đạt 44% dung tích thiết kế`: a part of all there is. */
function isOfAll({ reading, next }: Figure): boolean {
  return ofAll.test(textOf(reading, next, next + 4));
}

/** `thi hành xong đạt 60% về việc, 44% về tiền`: how much of all was done, in one respect and in another. */
export function isInAspect({ reading, lead, next, mention, left, leadFrom }: Figure): boolean {
  return (
    mention.unit === '%' &&
    /^(?:(?:được|đạt|là)(?: (?:trên|hơn|gần|khoảng))?)?$/.test(lead) &&
    /^về (?:việc|tiền|vụ|giá trị|số (?:việc|vụ|tiền))(?: |$|[,.;)])/iu.test(
      textOf(reading, next, next + longestAspect),
    ) &&
    !rate.test(textOf(reading, left.from, leadFrom))
  );
}

/** Longest words for such a respect, in tokens. */
const longestAspect = 4;

/** `cơ cấu kinh tế: nông nghiệp 35%; công nghiệp, xây dựng 33%; …`: each part is a share of the whole. */
function isOfStructure({ reading, sentence, from }: Figure): boolean {
  const before = textOf(reading, Math.max(sentence.from, from - longestStructure), from);
  // `cơ cấu kinh tế năm 2020 là nông nghiệp: 35%, dịch vụ: 33%`.
  if (/(?:^|\s)cơ cấu(?: [^:;.,]{2,60})? là [^.()]*$/iu.test(before)) return true;
  return /(?:^|\s)cơ cấu(?: [^:;.]{2,160})?: [^.]*$/iu.test(before) && !/: [^:]*:/u.test(before);
}

/** Fewest parts that make up all by more than chance. */
const fewestParts = 3;

/** `ngân sách hỗ trợ 22%, tín dụng 57%, nhân dân đóng góp 21%`: the percentages of a sentence that follow one another and make up all, by the index of their mentions. */
const partsOfAll = keptFor((reading: Reading): ReadonlySet<number> => {
  const runs = reading.sentences.flatMap((sentence) =>
    // Rates of several places may come to a hundred by chance.
    percentsIn(reading, sentence).filter(
      (run) => makesUpAll(reading, run) && !rate.test(textOf(reading, sentence.from, run.from)),
    ),
  );
  return new Set(runs.flatMap(({ parts }) => parts));
});

/** Percentages that follow one another: the token where the first stands, and the index of the mention of each. */
interface Percents {
  from: number;
  parts: number[];
}

function makesUpAll({ mentions }: Reading, { parts }: Percents): boolean {
  const sum = parts.reduce((all, index) => all + (mentions[index]?.value ?? 0), 0);
  return parts.length >= fewestParts && Math.abs(sum - 100) < 0.05;
}

/** The percentages of a sentence, run by run: another figure ends one. */
function percentsIn({ mentionAt: indexAt, mentions }: Reading, { from, to }: Span): Percents[] {
  const runs: Percents[] = [];
  let run: Percents | null = null;
  for (let at = from; at < to; at++) {
    const index = indexAt[at] as number;
    const mention = mentions[index];
    if (!mention || index === indexAt[at - 1]) continue;
    if (mention.kind === 'quantity' && mention.unit === '%') {
      if (run === null) {
        run = { from: at, parts: [] };
        runs.push(run);
      }
      run.parts.push(index);
    } else if (figureKinds.has(mention.kind)) run = null;
  }
  return runs;
}

/** `đóng góp 81% vào mức tăng chung`. */
function isContribution({ reading, left, leadFrom }: Figure): boolean {
  return /(?:^|\s)(?:đóng )?góp$/iu.test(textOf(reading, left.from, leadFrom));
}

/** How far before its parts a structure is named, in tokens. */
const longestStructure = 100;

/** `chiếm 46% thị phần`, `thị phần lần lượt là 13% và 9%`: whether a percentage is a part of a market. */
export function isOfMarket({ reading, mention, next, left, lead }: Figure): boolean {
  return (
    mention.unit === '%' &&
    (/^thị phần$/iu.test(textOf(reading, next, next + 2)) ||
      /(?:^|\s)thị phần(?: (?:là|đạt|lần lượt|tương ứng|khoảng|chiếm))*$/iu.test(
        `${textOf(reading, left.from, left.to)} ${lead}`.trim(),
      ))
  );
}

/** `giảm 2%, còn 22%`: what is left of a rate is its level; of `còn 5% hộ chưa có điện` the share is told. */
function isRest({ reading, lead, next, bracket }: Figure): boolean {
  return bracket < 0 && /(?:^| )còn(?: |$)/.test(lead) && reading.tokens[next]?.type !== 'word';
}

/** Words around a time that is all which stands before a figure. */
const againWords = wordSet('năm ước đến hết cuối dự kiến riêng trong đó giai đoạn thời kỳ');

/** What opens words behind a figure that tell nothing of what it is a part of. */
const goesOn = wordSet('ước đưa giúp góp qua');

/** `năm 2020 đạt 6%; năm 2022 đạt 9%`: behind nothing but its time a percentage is what the one before is, at another time. */
function isAgain({ reading, left, lead, next }: Figure): boolean {
  if (
    !/(?:^| )(?:đạt|là)(?: (?:trên|hơn|khoảng|gần|dưới))?$/.test(lead) ||
    (reading.tokens[next]?.type === 'word' && !goesOn.has(word(reading, next)))
  )
    return false;
  let times = 0;
  for (let at = left.from; at < left.to; at++) {
    if ((reading.timeAt[at] as number) >= 0) times++;
    else if (reading.tokens[at]?.type === 'word' && !againWords.has(word(reading, at))) return false;
  }
  return times > 0;
}

/** Most tokens of a people's name with what stands before it. */
const longestName = 9;

/** The end of an entry: the name of a people, of which a list of them tells the part, or of all others. */
const people = wordPattern(
  '(?:^|[:;,()] ?(?:và )?| gồm (?:có |các dân tộc )?)(?:[Tt]rong đó,? (?:có )?)?(?:(?:đông|nhiều) nhất là |chủ yếu là |đa số là )?(?:(?:dân tộc|người) )?(?:({ethnic_group}(?: và {ethnic_group})?)|các dân tộc khác)$',
  'u',
);

/** `Thái 53%; Mường 33%`: whether a percentage stands behind the name of a people, of which it is the part of all. */
export function isOfPeople(context: Context, { reading, mention, left }: Figure): boolean {
  return mention.unit === '%' && peopleBefore(context, reading, left.from, left.to) !== null;
}

/** The name of a people that words end with, empty for all others; null where they end with none. */
export function peopleBefore({ codebook }: Context, reading: Reading, from: number, to: number): string | null {
  const named = people(codebook).exec(textOf(reading, Math.max(from, to - longestName), to));
  return named && (named[1] ?? '');
}
