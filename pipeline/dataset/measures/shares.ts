import { wordPattern } from '../../codebook-words.ts';
import { wordSet } from '../../mention/words.ts';
import type { Figure } from '../figures/figures.ts';
import { mentionAt, textOf, timeAt, word } from '../reading/reading.ts';
import { saysRate } from '../ties/said-rates.ts';
import { isAgainstSame } from '../times/compared-times.ts';
import { fromTo } from './movements.ts';
import { isBesideShare, isOfStructure, isPartOfAmount, partsOfAll } from './parts-of-wholes.ts';
import { planBehind } from './plan-behind.ts';
import { rate } from './rate-words.ts';

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

const judged = /^(?:mức|kết|con|tỷ|tỉ|do|cao|thấp|vì|để|một|năm|nhờ|tốc)$/;

/** `đạt 89,81% kế hoạch`, `bằng 63,1% dự toán`, `đạt 90,4% so với kế hoạch`. */
export function isOfPlan(figure: Figure): boolean {
  const { reading, next, mention, plan } = figure;
  return (
    mention.unitClass === 'percent' &&
    (plan !== undefined || planBehind.test(textOf(reading, next, Math.min(next + longestPlan, reading.tokens.length))))
  );
}

/** Longest words for a plan behind a figure, in tokens. */
const longestPlan = 8;

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

const funds =
  /(?:^|[:,;(] ?| đã )(?:(?:trong đó|đã|mới|ước|chỉ|riêng),? )*(?:giải ngân|(?:tổng )?(?:số )?(?:nguồn )?vốn(?! hóa)|kinh phí)(?: |$)/iu;

const ofAll =
  /^(?:so với |trên |trong )?(?:dân số|quân số|diện tích|sản lượng|kim ngạch|dư nợ|(?:(?:dung tích|công suất) )?thiết kế|(?:dung tích|công suất) (?:toàn bộ|hữu ích)|tổng (?:dân số|số|diện tích|sản lượng|kim ngạch|dư nợ|giá trị|vốn|nguồn vốn|thu|chi|đàn|mức))(?!\p{L})/iu;

/** Longest words for all there is, in tokens. */
const longestAll = 4;

/** `lực lượng dân quân đạt 1,4% dân số`, `lúa cao sản là 30% diện tích`, `đạt 44% dung tích thiết kế`: a part of all there is. */
function isOfAll({ reading, next }: Figure): boolean {
  return ofAll.test(textOf(reading, next, next + longestAll));
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

/** `đóng góp 81% vào mức tăng chung`. */
function isContribution({ reading, left, leadFrom }: Figure): boolean {
  return /(?:^|\s)(?:đóng )?góp$/iu.test(textOf(reading, left.from, leadFrom));
}

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
