import type { Indicator } from '../../../dist/types.d.ts';
import { type Figure, slashedPlan } from '../figures/figures.ts';
import { otherArea } from '../places/scopes.ts';
import type { Context } from '../reading/context.ts';
import { hasFigure, semicolonBefore, textOf, word } from '../reading/reading.ts';
import { timeOf } from '../times/figure-times.ts';
import { isAddedByDeed } from './additions.ts';
import { isAllotted, isSpentBehind } from './allotted-money.ts';
import { isAssigned, isExcess, isGoal, isPast, opensAsGoal } from './plans.ts';
import {
  isAgain,
  isContribution,
  isListedOfMarket,
  isOfAll,
  isOfCount,
  isOfGroup,
  isOfMarket,
  isOfPeople,
  isOfStructure,
  isRest,
} from './shares.ts';
import { planBehind, planInBracket } from './told-plans.ts';
import { thanUsual } from './usual.ts';

/** What a figure is of what it measures. */
export type Measure = Indicator['measure'];

const targetWords =
  /(?:phấn đấu|(?<!(?:có|bổ sung) )mục tiêu|chỉ tiêu|(?<!ngoài )kế hoạch|dự toán)(?: (?:giao|năm|đến|đề ra|là|đạt|vốn|phấn đấu))*$/iu;
/** `Tổng kế hoạch vốn năm 2024 giao Sở là`: the label of a plan, and of nothing that was done of it. */
const targetLabel =
  /^(?!chỉ tiêu [^:]+: )(?:quy hoạch (?:quỹ )?đất|(?:tổng )?(?:số )?(?:kế hoạch|dự toán|chỉ tiêu))(?: |$)(?!.*(?:giải ngân|(?:đã|được|đang) thực hiện|thực hiện(?: được| đạt)?$|hoàn thành))/iu;

/** What a figure says by its form and the words before and behind it. */
export function measureOf(context: Context, figure: Figure, hasLabel: boolean): Measure {
  const { mention, lead } = figure;
  if (mention.kind === 'rank') return 'rank';
  if (slashedPlan(figure.reading, figure.from) >= 0) return 'target';
  const goal =
    isGoal(context, figure) && !isPast(context, figure, timeOf(context, figure)?.iso ?? null) && !isAsItStands(figure);
  // `(kế hoạch tăng 14 - 16%)`, `so với chỉ tiêu giao (35,5%)`: what was planned.
  if (planInBracket(figure) !== null) return 'target';
  if (planned.test(textOf(figure.reading, figure.left.from, figure.left.to))) return 'target';
  if (isChange(context, figure))
    return isAssigned(figure) || (goal && (hasLabel || namesMoved(figure)) && isAimedChange(figure))
      ? 'target'
      : 'change';
  if ((goal && !(isOfPlan(figure) && /đạt|bằng/.test(lead) && !isAimedAt(figure))) || isPlanItself(figure))
    return 'target';
  // `40,6/80 điểm`: a score, with the most that it can be.
  if (mention.kind === 'ratio' && mention.unit === '{score}') return 'level';
  if (figure.against) return mention.unitClass === 'count' ? 'count' : 'level';
  if (mention.kind === 'ratio' || isOfPeople(context, figure)) return 'share';
  // `6,2% (cả tỉnh 10,8%)`: the same rate of another area.
  if (otherArea(context, figure) !== null) return 'level';
  if (isShare(figure, hasLabel)) return 'share';
  if (isTarget(figure)) return 'target';
  // Nouns that the codebook lacks are counted, too.
  const counts = mention.unitClass === 'count' || (mention.unitClass === null && mention.unitText !== null);
  const level = hasLabel || !counts || isDensity(mention.unit) || /^:(?! (?:có|còn)$)/.test(lead);
  return level ? 'level' : 'count';
}

/** `phấn đấu tỷ lệ hộ nghèo giảm từ 18,6% xuống còn 15,3%`: what a movement that is aimed at begins with. */
function isAsItStands({ reading, mention, lead, next, sentence }: Figure): boolean {
  return (
    mention.kind !== 'range' &&
    /(?:^| )từ(?: (?:khoảng|gần|hơn|trên|dưới|xấp xỉ))?$/u.test(lead) &&
    movesTo.test(textOf(reading, next, Math.min(sentence.to, next + longestMovement)))
  );
}

/** `(năm 2018) xuống còn 15,3%`: up to where it moves, behind the time of where it stood. */
const movesTo =
  /^(?:\(?(?:vào |của |đầu |cuối |hiện |năm |nay|nay |20\d\d)+\)? ?)?(?:xuống|lên|còn)(?: (?:còn|mức|đạt|dưới|trên|khoảng|hơn|ít nhất))*:? \d/iu;
const longestMovement = 9;

/** A goal may itself be a change: `Tỷ lệ hộ nghèo: giảm 4 - 5 điểm %`; what is compared is told and not aimed at. */
function isAimedChange(figure: Figure): boolean {
  return !isCompared(figure) || (figure.bracket < 0 && opensAsGoal(figure));
}

/** `40 con/m2`: how many stand on an area, whose noun stands before them. */
export function isDensity(unit: string | null): boolean {
  return unit !== null && /\/(?:m2|m3|har)$/.test(unit);
}

/** `phấn đấu thu đạt 105% dự toán`, `thu đạt 100% chỉ tiêu trở lên`, `Tuyển quân đạt 100% chỉ tiêu.`: a share of a plan that is aimed at. */
function isAimedAt(figure: Figure): boolean {
  const { reading, next, sentence, leadFrom } = figure;
  const isFirst = !hasFigure(reading, sentence.from, leadFrom);
  const isAlone = isFirst && next + longestClose >= sentence.to;
  return (
    opensAsGoal(figure) ||
    (isAlone && /^chỉ tiêu$/iu.test(textOf(reading, next, next + 2))) ||
    (isFirst && /^chỉ tiêu ?;/iu.test(textOf(reading, next, next + longestClose))) ||
    /(?:^| )trở lên$/u.test(textOf(reading, next, Math.min(sentence.to, next + comparedReach)))
  );
}

/** Most tokens from a share of a plan to the end of its sentence. */
const longestClose = 3;

const planned = /^(?:kế hoạch|KH|mục tiêu|chỉ tiêu)(?: năm| giao)?$/iu;

/** Leads of the ends of a movement: `từ 5,2%`, `xuống còn 4,1%`, `giảm còn 4,1%`. */
export const fromTo =
  /(?:từ|(?:xuống|lên)(?: còn| mức)?|(?:tăng|giảm)(?: chỉ)? còn)(?: (?:khoảng|gần|hơn|trên|dưới|xấp xỉ))?$/;

/** `tăng 2%`, `(-5,6%)`, `gấp 3,1 lần`, `giảm 13 xã`, `cao hơn 5,3 điểm % so với`, `tăng bình quân 8%`. */
function isChange(context: Context, figure: Figure): boolean {
  const { mention, bracket } = figure;
  // `đạt và vượt 19/19 chỉ tiêu`: so many of all.
  if (mention.kind === 'ratio') return false;
  // `sản lượng đạt và vượt 900 tấn`: as much, and more.
  if (mention.unitClass !== 'percent' && reachesMore.test(textOf(figure.reading, figure.leadFrom - 2, figure.from)))
    return false;
  if (namesGrowth(figure)) return true;
  const moved = movementOf(figure);
  if (isAddedByDeed(context, figure, moved)) return false;
  // `giảm từ 5,2% xuống còn 4,1%` states two levels.
  if (mention.kind !== 'range' && fromTo.test(moved)) return false;
  if (/(?:tăng|giảm|sụt|vượt|thêm|gấp)(?: |$)|^(?:thấp|cao|lớn|nhỏ|nhiều|ít|nhanh|chậm) hơn /.test(`${moved} `))
    return true;
  if (/(?:cao|thấp|nhiều|ít|nhanh|chậm) hơn$/.test(moved)) return isCompared(figure);
  if (isExcess(figure)) return true;
  // `mật độ dân số 210 người/km², bằng 0,4 lần mật độ toàn tỉnh`.
  if (mention.unit === '{times}' && /(?:^| )bằng(?: |$)/.test(moved)) return true;
  return mention.sign !== 0 && (bracket >= 0 || mention.unitClass === 'percent');
}

/** `Trong 8% tăng trưởng chung, dịch vụ đóng góp 3 điểm %`: a growth by its noun, to which others contributed. */
export function namesGrowth({ reading, mention, leadFrom, from, next }: Figure): boolean {
  const isIn = word(reading, from - 1) === 'trong' || word(reading, leadFrom - 1) === 'trong';
  return isIn && mention.unit === '%' && textOf(reading, next, next + 2).toLowerCase() === 'tăng trưởng';
}

const reachesMore = /^đạt (?:và|,) vượt$/iu;

/** `giảm 210 hộ nghèo`, `giảm 6% tỷ lệ hộ nghèo`, `các xã còn lại tăng 2 tiêu chí`: what moves stands behind, or before. */
function namesMoved({ reading, mention, next, sentence, lead, left }: Figure): boolean {
  return mention.unitClass === 'count'
    ? /(?:^|, |và )(?:các|mỗi|những) \S+ [^,;]*$/iu.test(textOf(reading, left.from, left.to)) ||
        (reading.tokens[next]?.type === 'word' && next < sentence.to) ||
        /(?:^| )thêm$/iu.test(lead)
    : /^(?:tỷ lệ|tỉ lệ|số) /iu.test(textOf(reading, next, Math.min(next + 3, sentence.to)));
}

const averaged = /(?:^|\s)(tăng|giảm)(?: trưởng)? (?:bình quân|trung bình)(?: (?:mỗi|hằng|hàng) năm)?$/iu;
/** `ngành may mặc có mức tăng trưởng cao với 12%`. */
const grows = /\scó (?:mức|tốc độ) (tăng|giảm)(?: trưởng)?(?: (?:khá|cao|mạnh|tốt|cao nhất))?$/iu;
/** Labels that name a growth, of which the figure is the level: `tốc độ tăng bình quân 7%`. */
const growthNouns = /(?:tốc độ|tỷ lệ|tỉ lệ|mức|nhịp độ|chỉ số)[^,;]*$/iu;

const movements = /tăng|giảm|hơn/iu;

/** The words of a movement before a figure: its lead, with `tăng bình quân` that ends the words before it. */
function movementOf(figure: Figure): string {
  const { reading, left, lead, mention } = figure;
  const words = textOf(reading, left.from, left.to);
  // Most words tell of no movement, and need no other look.
  const before = movements.test(words) ? words.replace(/^[,;:\s]+/, '') : '';
  const grown = grows.exec(before)?.[1];
  if (grown) return `${grown} ${lead}`.toLowerCase().trim();
  const match = averaged.exec(before) ?? comparing.exec(before) ?? comparedTo.exec(before) ?? thanUsual.exec(before);
  if (match && !growthNouns.test(before.slice(0, match.index)))
    return `${match[1] ?? match[2]} ${lead}`.toLowerCase().trim();
  // `một số huyện tăng cao như Than Uyên 23%, Tân Uyên 18%`: as all that the list names did.
  const listed = (movedList.exec(listBefore(figure)) ?? movedMembers.exec(membersBefore(figure)))?.[1];
  if (listed !== undefined) return listed.toLowerCase();
  // `thực phẩm tăng giá tới 1,3%`.
  const priced =
    mention.unit === '%' && /^(?:tới|đến|hơn|trên|gần|khoảng)?$/.test(lead) ? moveOfPrice.exec(before)?.[1] : null;
  if (priced) return `${priced} ${lead}`.toLowerCase().trim();
  const verb = moving.exec(before)?.[1];
  // `giảm tỷ lệ hộ nghèo năm 2022 là 0,5%`: by how much it fell.
  const isFall = verb === 'giảm' && /^là(?: |$)/u.test(lead);
  // `giảm tỷ lệ hộ nghèo từ 4 - 5%/năm`: a range is no beginning of a movement.
  const isStart = fromTo.test(lead) && !(mention.kind === 'range' && lead === 'từ');
  return verb && (isFall || !reaching.test(lead)) && !isStart ? `${verb} ${lead}`.toLowerCase().trim() : lead;
}

/** What all entries of a list did, up to which no other verb stands; `Cao Bằng` is a place. */
const entries = '(?:,| nhất)* như ?:? (?![^;]*(?<!\\p{L})(?:đạt|chiếm|bằng|còn|là|có)(?!\\p{L}))[^;]*$';
const movedList = new RegExp(
  `(?:^|\\s)([Tt]ăng|[Gg]iảm)(?: (?:khá|cao|mạnh|nhẹ|sâu|nhanh|đáng kể|trưởng))*${entries}`,
  'u',
);
const movedMembers =
  /(?:^|\s)([Tt]ăng|[Gg]iảm)(?: (?:khá|cao|mạnh|nhẹ|sâu|nhanh|đáng kể|trưởng))*(?:,| nhất)* (?:là|như|gồm|bao gồm) ?:? (?![^;]*(?<!\p{L})(?:đạt|chiếm|bằng|còn|là|có)(?!\p{L}))[^;]*$/u;
const plannedList =
  /% (?:[^;%]* )?(?:kế hoạch|dự toán|chỉ tiêu)\)?(?:,? [^;:%]*)? như ?:? (?![^;]*(?<!\p{L})(?:chiếm|tăng|giảm|còn|là)(?!\p{L}))[^;]*$/u;
const longestList = 60;

/** `8 khoản thu đạt khá (trên 20% dự toán) như thuế đất đạt 25%`: what each that a list names reached of its plan. */
export function isListedOfPlan(figure: Figure): boolean {
  return plannedList.test(listBefore(figure));
}

/** The words of its sentence before an entry of a list that has no verb of its own; empty for other figures. */
function listBefore({ reading, mention, lead, sentence, bracket, from }: Figure): string {
  const isEntry = mention.unit === '%' && /^(?:ước )?(?:đạt)?$/.test(lead) && bracket < 0;
  return isEntry ? textOf(reading, Math.max(sentence.from, from - longestList), from) : '';
}

/** The words of its sentence before a name whose bracket holds nothing but a percentage: `tăng mạnh là Philippin (47,5%), Irắc (`. */
function membersBefore({ reading, mention, sentence, bracket, from, next }: Figure): string {
  const isAlone = mention.unit === '%' && bracket >= 0 && from === bracket + 1 && next === reading.partner[bracket];
  return isAlone ? textOf(reading, Math.max(sentence.from, bracket - longestList), bracket) : '';
}

const moveOfPrice = /\s(tăng|giảm) giá(?: (?:mạnh|nhẹ|cao))?$/iu;

/** `thấp hơn so với kế hoạch 2%`, `tăng so với cùng kỳ 5%`: what it is compared with stands before the difference. */
const comparing =
  /^(?:và |nhưng )?(?:tăng |giảm )?(tăng|giảm|(?:thấp|cao|lớn|nhỏ|nhiều|ít|nhanh|chậm) hơn)(?: so)?(?: với)? (?:báo động|kế hoạch|mục tiêu|chỉ tiêu|dự toán|cùng kỳ|cùng thời|CKNT|CK|kỳ|tuần|vụ|năm|tháng|quý|bình quân|mức|trung bình|(?:tốc độ )?tăng trưởng)(?: [^,;:]*)?$/iu;

/** `doanh thu tăng hơn so với tháng trước 6%`, `giá lúa thấp hơn cùng kỳ 300 đồng/kg`. */
const comparedTo =
  /\s(?:(tăng|giảm)(?: hơn)? so|((?:thấp|cao|nhiều|ít|nhanh|chậm) hơn)(?: so)?)(?: với)? (?:cùng kỳ|năm|tháng|quý)(?: (?:trước|ngoái|năm|\d{4}))*$/iu;

/** `Giảm tỷ lệ hộ nghèo ít nhất 5%`: the verb stands before what moves. */
export const moving =
  /^(?:\S+ ){0,5}?(?<!(?:mức|tốc độ|tỷ lệ|tỉ lệ) )(tăng|giảm) (?=(?:(?:tỷ lệ|tỉ lệ|số)|(?:tổng )?(?:thu ngân sách|doanh thu|sản lượng)(?! bình quân)) ?[^,;:]*$)/iu;
const reaching = /(?:^| )(?::|là|đạt|còn|xuống|lên|được|có|chiếm|bằng)(?: |$)/;

/** How far behind a figure `so với` may stand, in tokens. */
const comparedReach = 4;

/** Longest clause that a base may open, in tokens. */
const longestClause = 60;

/** `cao hơn 5% so với năm trước`, `so với năm trước nhiều hơn 3 vụ, ít hơn 2 người`. */
function isCompared({ reading, next, sentence, from }: Figure): boolean {
  const clause = Math.max(sentence.from, semicolonBefore(reading, from) + 1, from - longestClause);
  if (/(?:^|\s)so (?:với|cùng)\s/iu.test(textOf(reading, clause, from))) return true;
  for (let at = next; at < Math.min(next + comparedReach, sentence.to); at++)
    if (word(reading, at) === 'so' && word(reading, at + 1) === 'với') return true;
  return false;
}

/** Falls are negative. */
export function signOf(figure: Figure): -1 | 1 {
  // `thấp hơn mức tăng 5,75%` tells the other growth, and not by how much.
  const moved = movementOf(figure).replace(/^.* (?:mức|tốc độ) (?=tăng|giảm)/u, '');
  return /giảm|sụt|thấp|nhỏ|ít|chậm/.test(moved) ? -1 : 1;
}

/** Whether a percentage is a part of something: `chiếm 20%`, `đạt 89% kế hoạch`, `100% hộ dân`, `5.415 xã (60,97%)`. */
function isShare(figure: Figure, hasLabel: boolean): boolean {
  const { mention, lead, bracket } = figure;
  if (mention.unitClass !== 'percent' || mention.unit === '{percentage_point}' || fromTo.test(lead)) return false;
  // Rates and salinity are told in so many of a thousand, and no parts of a whole.
  if (mention.unit === '[ppth]') return /chiếm/.test(lead);
  if (/chiếm|bằng/.test(lead) || isOfPlan(figure) || isOfStructure(figure) || isContribution(figure)) return true;
  // `3 huyện đạt dưới 40% dự toán như Than Uyên 35%`: what each reached of its plan.
  if (isOfMarket(figure) || isListedOfMarket(figure) || isListedOfPlan(figure)) return true;
  if (isPredicated(figure) || isOfCount(figure) || isOfGroup(figure)) return true;
  if (isOfAll(figure) && !rate.test(textOf(figure.reading, figure.left.from, figure.leadFrom))) return true;
  return (
    !hasLabel &&
    !isRest(figure) &&
    !isAgain(figure) &&
    (bracket < 0 || /^(?:đạt|khoảng|gần|trên|hơn|tương đương)?$/.test(lead))
  );
}

const rate = /(?:^|\s)(?:tỷ lệ|tỉ lệ|mức|tốc độ|tỷ suất|chỉ số)(?:\s|$)/iu;
const judged = /^(?:mức|kết|con|tỷ|tỉ|do|cao|thấp|vì|để|một|năm|nhờ|tốc)$/;

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

/** `đạt 89,81% kế hoạch`, `bằng 63,1% dự toán`, `đạt 90,4% so với kế hoạch`. */
export function isOfPlan(figure: Figure): boolean {
  const { reading, next, mention, plan } = figure;
  return (
    mention.unitClass === 'percent' &&
    (plan !== undefined || planBehind.test(textOf(reading, next, Math.min(next + 5, reading.tokens.length))))
  );
}

/** `khó đạt kế hoạch đề ra là 7,91%`, `chưa đạt chỉ tiêu HĐND huyện thông qua là 7%`: what the plan is. */
function isPlanItself({ reading, left, from, lead }: Figure): boolean {
  return /^là(?: |$)/.test(lead) && statedPlan.test(textOf(reading, Math.max(left.from, from - longestPlan), from));
}

const statedPlan =
  /(?:(?:kế hoạch|mục tiêu|chỉ tiêu)(?: (?:đề ra|đặt ra|được giao|(?:đầu )?năm(?: \d{4})?))*|(?:không|chưa) đạt (?:kế hoạch|mục tiêu|chỉ tiêu) [^,;:]* (?:giao|thông qua|đề ra|đặt ra)|so với (?:kế hoạch|mục tiêu|chỉ tiêu) [^,;:]*) là(?: (?:khoảng|hơn|trên|gần))?$/iu;

/** Longest words for a plan, in tokens. */
const longestPlan = 24;

/** Words for a plan before a figure make it a target. */
function isTarget(figure: Figure): boolean {
  const { reading, left, leadFrom, from, mention } = figure;
  if (isSpentBehind(figure) || isAllotted(figure)) return true;
  // `hoàn thành 100% chỉ tiêu thu quỹ với số tiền 2 tỷ đồng`: what was done of the plan.
  const isDone = word(reading, left.from - 1) === '%';
  // `đạt trên 92% dự toán như: thu ngoài quốc doanh đạt 104%`: what a list opens with is no plan of its entries.
  const label = textOf(reading, left.from, leadFrom)
    .replace(/^(?:năm|tháng|quý|đến|trong) [^,]{1,30}, /iu, '')
    .replace(/^[^:;]* như ?: ?/iu, '');
  // `68 cuộc thanh tra (theo kế hoạch 52 cuộc, đột xuất 16 cuộc)`: of what kind they were.
  if (mention.unit === '{event}' && /(?:^|[( ])theo kế hoạch$/iu.test(label)) return false;
  return (
    targetWords.test(textOf(reading, left.from, from)) ||
    targetWords.test(label) ||
    (!isDone && targetLabel.test(label))
  );
}

/** Whether a measure is an amount that is there: companions belong to it. */
export function isLevel(measure: Measure): boolean {
  return measure === 'level' || measure === 'count';
}

/** Whether a measure is an amount, there or planned. */
export function isAmount(measure: Measure): boolean {
  return isLevel(measure) || measure === 'target';
}
