import type { Figure } from '../figures/figures.ts';
import type { Context } from '../reading/context.ts';
import { hasFigure, textOf, word } from '../reading/reading.ts';
import { isAllotted, isSpentBehind } from './allotted-money.ts';
import { isCompared } from './movements.ts';
import { opensAsGoal, runsAhead } from './plans.ts';

/** Words for a plan before a figure make it a target. */
export function isTarget(figure: Figure): boolean {
  const { reading, left, leadFrom, from, mention } = figure;
  if (isSpentBehind(figure) || isAllotted(figure)) return true;
  // `hoàn thành 100% chỉ tiêu thu quỹ với số tiền 2 tỷ đồng`: what was done of the plan.
  const isDone = word(reading, left.from - 1) === '%';
  if (isDone && isHowMany(figure)) return false;
  // `đạt trên 92% dự toán như: thu ngoài quốc doanh đạt 104%`: what a list opens with is no plan of its entries.
  const label = textOf(reading, left.from, leadFrom)
    .replace(/^(?:theo đó|cụ thể|trong đó)[,:]? /iu, '')
    .replace(/^(?:năm|tháng|quý|đến|trong) [^,]{1,30}, /iu, '')
    // `Vụ đông 2023-2024: kế hoạch gieo trồng`.
    .replace(/^vụ [^,:;]{1,30} ?[,:] (?=(?:tổng )?kế hoạch )/iu, '')
    .replace(/^[^:;]* như ?: ?/iu, '');
  // `68 cuộc thanh tra (theo kế hoạch 52 cuộc, đột xuất 16 cuộc)`: of what kind they were.
  if (mention.unit === '{event}' && /(?:^|[( ])theo kế hoạch$/iu.test(label)) return false;
  return (
    targetWords.test(textOf(reading, left.from, from)) ||
    scheme.test(textOf(reading, left.from, from)) ||
    intended.test(label) ||
    targetWords.test(label) ||
    (!isDone && (targetLabel.test(label) || assigns.test(label)))
  );
}

/** `Đề án xây dựng 5.000 căn nhà ở xã hội`: how many a scheme is for, in its name. */
const scheme = /(?:^| )đề án(?: (?:phát triển|đầu tư|xây dựng|trồng|hỗ trợ|xóa|đào tạo))+(?: ít nhất| tối thiểu)?$/iu;

/** `tỉnh có kế hoạch trồng mới 250 ha rừng`: what is meant to be done. */
const intended = /(?:^|\s)có kế hoạch (?:sẽ )?\p{Ll}[^,;:]*$/iu;

const targetWords =
  /(?:phấn đấu|(?<!(?:có|bổ sung|chương trình|vốn|chi|chi [^,;:]{1,30} và) )mục tiêu|chỉ tiêu|(?<!ngoài )kế hoạch|(?<!(?:hủy|huỷ|cắt giảm|thu hồi) )dự toán)(?: (?:giao|năm(?: 20\d\d)?|đến|đề ra|là|đạt|vốn|phấn đấu))*$/iu;

/** `Tổng kế hoạch vốn năm 2024 giao Sở là`: the label of a plan, and of nothing that was done of it. */
const targetLabel = new RegExp(
  [
    '^(?!chỉ tiêu [^:]+: )(?:quy hoạch (?:quỹ )?đất|(?:tổng )?diện tích (?:các loại đất (?:được )?phân bổ|phân bổ các loại đất)|(?:tổng )?(?:số )?(?:kế hoạch|dự toán|chỉ tiêu))(?: |$)',
    '(?!.*(?:giải ngân|(?:đã|được|đang) thực hiện|thực hiện(?: được| đạt)?$|hoàn thành))',
  ].join(''),
  'iu',
);

/** `Thủ tướng Chính phủ giao kế hoạch vốn cho tỉnh`, `được giao dự toán thu`: who is given a plan, up to the figure. */
const assigns =
  /(?:^|\s)giao (?:tổng )?(?:kế hoạch|dự toán|chỉ tiêu)(?: (?!(?:đạt|được|thực hiện|giải ngân|hoàn thành|đã|có)(?: |$))[^,;:()\s]+){0,12}$/iu;

/** `khó đạt kế hoạch đề ra là 7,91%`, `chưa đạt chỉ tiêu HĐND huyện thông qua là 7%`: what the plan is. */
export function isPlanItself({ reading, left, from, lead }: Figure): boolean {
  return /^là(?: |$)/.test(lead) && statedPlan.test(textOf(reading, Math.max(left.from, from - longestPlan), from));
}

const statedPlan = new RegExp(
  `(?:${[
    '(?:kế hoạch|(?<!chương trình )mục tiêu|chỉ tiêu)(?:, nghị quyết)?(?: (?:đề ra|đặt ra|được giao|(?:đầu )?năm(?: \\d{4})?))*',
    '(?:không |chưa )?đạt (?:kế hoạch|mục tiêu|chỉ tiêu) [^,;:]* (?:giao|thông qua|đề ra|đặt ra)',
    'so với (?:kế hoạch|mục tiêu|chỉ tiêu|nghị quyết|NQ) [^,;:]*',
    '(?:giao|yêu cầu)(?: (?!đã )[^\\s,;:]+){0,3} phải (?:hoàn thành|thực hiện|đạt)(?: [^,;:]{1,24})?',
  ].join('|')}) là(?: (?:khoảng|hơn|trên|gần))?$`,
  'iu',
);

/** Longest words for a plan, in tokens. */
const longestPlan = 24;

/** `Kế hoạch năm 7,5%`: whether words before a figure say nothing but that it is planned. */
export function isPlanned(figure: Figure): boolean {
  const { reading, left, mention, next, plan } = figure;
  // `45 ha/50 ha KH = 90% KH`, `45 ha/50 ha kế hoạch đạt 90%`: a share of it.
  if (mention.unit === '%' && (plan !== undefined || /^(?:kh|kế)$/.test(word(reading, next)))) return false;
  return !isHowMany(figure) && planned.test(textOf(reading, left.from, left.to));
}

/** `đạt 100% chỉ tiêu với 15 công dân`: how many that was. */
function isHowMany({ reading, left, from }: Figure): boolean {
  return / với$/u.test(textOf(reading, left.from, from));
}

const planned = /^(?:kế hoạch|KH|mục tiêu|chỉ tiêu)(?: năm| giao)?$/iu;

/** `phấn đấu thu đạt 105% dự toán`, `thu đạt 100% chỉ tiêu trở lên`, `Tuyển quân đạt 100% chỉ tiêu.`: a share of a plan that is aimed at. */
export function isAimedAt(figure: Figure): boolean {
  const { reading, next, sentence, leadFrom } = figure;
  const isFirst = !hasFigure(reading, sentence.from, leadFrom);
  const isAlone = isFirst && next + longestClose >= sentence.to;
  return (
    opensAsGoal(figure) ||
    (isAlone && /^chỉ tiêu$/iu.test(textOf(reading, next, next + 2))) ||
    (isFirst && /^chỉ tiêu ?[;(]/iu.test(textOf(reading, next, next + longestClose))) ||
    /(?:^| )trở lên$/u.test(textOf(reading, next, Math.min(sentence.to, next + longestBound)))
  );
}

/** Most tokens from a share of a plan to the end of its sentence. */
const longestClose = 3;
/** How far behind a share of a plan it is said to be a bound, in tokens. */
const longestBound = 4;

/**
 * A goal may itself be a change: `Tỷ lệ hộ nghèo: giảm 4 - 5 điểm %`, `đến năm 2025 thu nhập tăng 1,5 lần so với năm 2020`; what else is
 * compared is told and not aimed at.
 */
export function isAimedChange(context: Context, figure: Figure): boolean {
  const isRate = figure.mention.unit === '%' || figure.mention.unit === '{times}';
  const isAimed = () => opensAsGoal(figure) || isUnderGoals(figure) || (isRate && runsAhead(context, figure));
  return !isCompared(figure) || (figure.bracket < 0 && isAimed());
}

/** `IV. MỤC TIÊU 6 THÁNG CUỐI NĂM`: whether a figure stands under a heading of nothing but goals. */
function isUnderGoals({ reading, mention }: Figure): boolean {
  const heading = reading.section?.heading.text ?? '';
  return (
    mention.unit === '%' &&
    /^[\P{L}IVX]*(?:mục tiêu|chỉ tiêu)(?: |$)/iu.test(heading) &&
    !/kết quả|thực hiện/iu.test(heading)
  );
}

/** `phấn đấu tỷ lệ hộ nghèo giảm từ 18,6% xuống còn 15,3%`: what a movement that is aimed at begins with. */
export function isAsItStands({ reading, mention, lead, next, sentence }: Figure): boolean {
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

/** `giảm 210 hộ nghèo`, `giảm 6% tỷ lệ hộ nghèo`, `các xã còn lại tăng 2 tiêu chí`: what moves stands behind, or before. */
export function namesMoved({ reading, mention, next, sentence, lead, left }: Figure): boolean {
  return mention.unitClass === 'count'
    ? /(?:^|, |và )(?:các|mỗi|những) \S+ [^,;]*$/iu.test(textOf(reading, left.from, left.to)) ||
        (reading.tokens[next]?.type === 'word' && next < sentence.to && word(reading, next) !== 'so') ||
        /(?:^| )thêm$/iu.test(lead)
    : /^(?:tỷ lệ|tỉ lệ|số|hộ) /iu.test(textOf(reading, next, Math.min(next + 3, sentence.to)));
}

/** `bình quân mỗi năm giảm 0,8 - 1%`: a movement of each year to come. */
export function isYearly({ reading, left, from }: Figure): boolean {
  return /(?:^| )(?:mỗi|hằng|hàng) năm (?:giảm|tăng)(?: |$)/iu.test(textOf(reading, left.from, from));
}
