import { wordPattern } from '../../codebook-words.ts';
import { keptWith } from '../../kept.ts';
import type { Figure } from '../figures/figures.ts';
import type { Context } from '../reading/context.ts';
import { introsOver } from '../reading/lead-ins.ts';
import { type Reading, semicolonBefore, textOf, word } from '../reading/reading.ts';
import { isDecided } from './decided-goals.ts';
import { detailsGoals, goesOnAhead, goesOnWithGoals } from './goal-runs.ts';
import { goalUnits, longestSetting, longestSubject, namesAims, opensGoal, setsGoals } from './goal-sentences.ts';
import { inPlan } from './plan-blocks.ts';
import { headsPlan } from './plan-lines.ts';
import { isAhead } from './years-ahead.ts';

/** Openings of sentences of a plan that tell what is there already. */
const resultOpening =
  /^[\s,;–-]*(?:kết quả|đến nay|hiện nay|hiện có|hiện tại|tính đến (?:nay|hết|ngày|thời điểm))(?:[ ,:]|$)/iu;
/** `kế hoạch vốn 12 tỷ đồng, đã giải ngân 5 tỷ đồng (42%)`: what was done of a plan. */
const doneOfPlan =
  /(?:^|[ ,])đã (?:được )?(?:giải ngân|thanh toán|thực hiện|hoàn thành|đạt|chi|thu|có)(?: |$)(?!.*(?:kế hoạch vốn|phấn đấu|còn lại|năm 20\d\d))/iu;

/** `Các đơn vị giải ngân thấp: …`, `địa phương có tỷ lệ thu đạt cao gồm: …`: how well those did whom a list names. */
const doneByListed = wordPattern(
  String.raw`(?:{list_member}|sở|chương trình|nguồn vốn)(?: [^\s,;:()]+){0,6} (?:giải ngân|thực hiện|thu|thanh toán)(?: [^\s,;:()]+){0,4} (?:thấp|cao|chậm)(?: (?:nhất|hơn|như|gồm|là|so|với|mức|bình quân|trung bình|chung|cả tỉnh|toàn tỉnh))* ?[:(]`,
);

/** Whether what a clause states is to be reached: a plan, a goal, or what a higher level assigned. */
export function isGoal(context: Context, figure: Figure): boolean {
  return statesGoal(figure, context);
}

/** The same for a figure: its measure and its time ask. */
const statesGoal = keptWith(
  (figure: Figure, context: Context): boolean =>
    isAssigned(figure) ||
    (!isDoneByNow(figure) &&
      (opensAsGoal(figure) || runsAhead(context, figure) || (inPlan(context, figure.reading) && !tellsResult(figure)))),
);

/** `phấn đấu gieo trồng 90 ha, đến ngày 20/01/2024 đã gieo trồng được 40 ha`: what was done by a day, beside the goal. */
function isDoneByNow({ reading, sentence, from }: Figure): boolean {
  return doneByNow.test(textOf(reading, Math.max(sentence.from, from - longestSubject), from));
}

const doneByNow =
  /(?:^|[,;] )(?:tính )?đến (?:nay|(?:hết )?(?:ngày|tháng) [\d/]+)(?: [^\s,;:]+){0,4} đã (?!được (?:giao|phê duyệt|phân bổ))[^,;:]*$/iu;

/** Whether a sentence tells by when a figure is to be so, or goes on with one that does. */
export function runsAhead(context: Context, figure: Figure): boolean {
  return isAhead(context, figure) || goesOnAhead(context, figure);
}

/** `8,5% (KH 8%)`: what a bracket sets beside its plan was reached, wherever it stands. */
const besidePlan = /^[^;:()]{0,60}\((?:KH|kế hoạch|chỉ tiêu|dự toán)(?: giao| là|:)* ?(?:tăng |giảm )?\d/iu;

function tellsResult({ reading, sentence, from, next }: Figure): boolean {
  const clause = Math.max(sentence.from, semicolonBefore(reading, from) + 1, from - longestSubject);
  const words = textOf(reading, clause, from);
  return (
    doneOfPlan.test(words) ||
    doneByListed(reading.codebook).test(words) ||
    resultOpening.test(textOf(reading, sentence.from, Math.min(sentence.from + opening, sentence.to))) ||
    besidePlan.test(textOf(reading, next, Math.min(next + longestSubject, sentence.to)))
  );
}

/** Whether a figure is only a goal by where it stands, and its own sentence dates it before the plan: `Năm 2023 có 985 …`. */
export function isPast(context: Context, figure: Figure, period: string | null): boolean {
  const { issuedOn } = context.report.header;
  const year = period === null ? null : /\d{4}(?!.*\d{4})/.exec(period)?.[0];
  if (reachedBefore.test(textOf(figure.reading, figure.bracket, figure.from))) return true;
  if (!year || isAssigned(figure) || opensAsGoal(figure)) return false;
  // `Giai đoạn quy hoạch đến năm 2015:` in a plan up to 2020.
  if (introsOver(context, figure.reading).some(({ text }) => text.includes(year) && headsPlan(context, text)))
    return false;
  // `Kế hoạch năm 2025` tells of 2024 what there is.
  const planned = context.titleYear === null ? null : String(context.titleYear);
  return (issuedOn !== null && year < issuedOn.slice(0, 4)) || (planned !== null && year < planned);
}

/** `phấn đấu thu nhập đạt 60 triệu đồng (năm 2024 đạt 52 triệu đồng)`: what a bracket in a goal tells of a time before. */
const reachedBefore =
  /^\( ?(?:(?:ước )?thực hiện )?(?:cuối |hết )?(?:năm \d{4}|\d{1,2} tháng đầu năm(?: \d{4})?) (?:đã |ước )?(?:đạt|là|thực hiện) ?(?:được )?(?:hơn|trên|gần|khoảng)? ?$/iu;

/** `tỉnh giao 95%`, `30.287 người (tỉnh giao)`. */
export function isAssigned({ reading, left, next, mention }: Figure): boolean {
  const words = textOf(reading, left.from, left.to);
  // `; giao 31 thanh niên nhập ngũ`: those who were handed over.
  if (mention.unitClass === 'count' && (mention.kind === 'ratio' || /^[\s,;]*giao$/iu.test(words))) return false;
  if (recruits.has(mention.unit ?? '') && /(?:[,;]|(?: |^)(?:đã|tổ chức)) giao$/iu.test(words)) return false;
  // `diện tích đất được giao 65 ha`: land that was given, and no plan.
  if (allotted.test(words)) return false;
  if (mention.unit === 'VND' && (given.test(words) || givenInYear.test(words))) return true;
  if (/(?<! [Bb]àn| [Cc]huyển| [Kk]ết) (?:giao|GIAO)\)?$/u.test(` ${words}`)) return !exceeding.test(words);
  const close = word(reading, next) === '(' ? (reading.partner[next] as number) : -1;
  return close > next && close - next <= 6 && word(reading, close - 1) === 'giao';
}

const recruits = new Set(['{recruit}', '{youth}']);

/** `tỉnh được giao tổng vốn đầu tư công hơn 7.895 tỷ đồng`: what was given before the sum. */
const given =
  /(?:^| )được giao (?:tổng )?(?:số )?(?:vốn|kinh phí|kế hoạch vốn)(?: [^,;:]{0,60})?$|(?:^|[:,;] ?)(?:tổng )?(?:số )?(?:vốn|kinh phí)(?: [^\s,;:]+){0,4} giao(?: (?:trong|cho)?(?: ?năm| ?giai đoạn) [\d –-]+)?(?: là|:)?$/iu;

/** `tổng vốn đầu tư công Bộ được giao năm 2022 là 13 tỷ đồng`: with the year that it was given for. */
const givenInYear =
  /(?:^| )(?:vốn|kinh phí|ngân sách|dự toán)(?: [^,;:]{0,60})? được (?:giao|phân bổ|bố trí)(?: (?:trong |cho |của )?(?:năm|giai đoạn) [\d –-]+)$/iu;

const allotted = /^[\s,;:]*(?:tổng )?diện tích (?:đất|rừng)(?: [^,;:]*)? (?:được|đã) giao$/iu;

/** `đạt và vượt kế hoạch giao 171 triệu đồng`: by how much the plan was exceeded. */
export const exceeding = /(?:^| )(?:đạt và )?vượt (?:mức )?(?:kế hoạch|KH|dự toán|chỉ tiêu)[^,;:]* giao$/iu;
const exceedingBy =
  /(?:^|[ ,;])vượt (?:mức )?(?:tiến độ|kế hoạch|KH|dự toán|chỉ tiêu|mục tiêu)(?: (?:đề ra|đặt ra|được giao|năm))?$/iu;

/** `đạt tỷ lệ 93%, vượt chỉ tiêu 3%`: by how much; of `vượt chỉ tiêu 90%` the figure is the goal itself. */
export function isExcess({ reading, left, mention }: Figure): boolean {
  const words = textOf(reading, left.from, left.to);
  if (exceeding.test(words)) return true;
  return mention.unit === '%' && (mention.value ?? mostExceeded) < mostExceeded && exceedingBy.test(words);
}

/** Goals in percent are rarely lower, and rarely exceeded by more. */
const mostExceeded = 50;

/** How much of a clause tells how it opens, in tokens. */
const opening = 8;

/** `phấn đấu thu ngân sách`, and no `phấn đấu đạt kết quả: thu ngân sách`. */
const strivesFor = /(?:^|[,;] ?)phấn đấu (?!đạt(?: được)?(?: \S+){0,2} kết quả[^,;:]*:)[^,;]*$/iu;

/** `Phấn đấu tỷ lệ … đạt 70%; …`, `Mục tiêu: …`, `Chỉ tiêu giao năm 2024: …`: the sentence or the clause opens as a goal. */
export function opensAsGoal(figure: Figure): boolean {
  const { reading, left, sentence, lead, mention } = figure;
  if (countsAims(figure)) return false;
  if (/phấn đấu/.test(lead) || strivesFor.test(textOf(reading, left.from, left.to))) return true;
  return (
    byPlan.test(textOf(reading, left.from, left.to)) ||
    goesOnFromPlan(figure) ||
    isPurpose(figure) ||
    namesAims(sentence, reading) ||
    (!goalUnits.has(mention.unit) && setsGoals(sentence, reading)) ||
    isDecided(figure) ||
    detailsGoals(reading, sentence) ||
    goesOnWithGoals(figure)
  );
}

/** `phấn đấu thực hiện 16 chỉ tiêu, 6 nhiệm vụ trọng tâm và 3 khâu đột phá`: how many goals and tasks are set is none itself. */
function countsAims({ mention, reading, left, from, next }: Figure): boolean {
  const isOfAims =
    goalUnits.has(mention.unit) || (mention.unit === '{sector}' && /^đột phá$/iu.test(textOf(reading, next, next + 2)));
  return (
    isOfAims &&
    mention.kind === 'quantity' &&
    !/(?:^| )(?:hoàn thành|đạt|vượt)(?: |$)/iu.test(textOf(reading, left.from, from))
  );
}

/** `theo kế hoạch cuối năm số xã đạt chuẩn là 11/14`: what is to be by then, where nothing says that it was done. */
const byPlan =
  /(?:^|[,;:(–-] ?)theo (?:kế hoạch|lộ trình)(?: (?:đề ra|đặt ra|giao))?,? (?:(?:đến|cuối|hết|trong|năm|quý|tháng|số|tổng|toàn|sẽ|phải|có) )(?!(?:.* )?(?:đã|được|hiện|với) )/iu;

/**
 * `Để thu đạt 100% dự toán, các xã …`, `…, để hoàn thành kế hoạch thu 32 tỷ đồng`: whether the words that open a sentence, or name a plan
 * behind a comma, and say what for, are those of a figure.
 */
function isPurpose({ reading, sentence, from }: Figure): boolean {
  const first = Math.max(sentence.from, from - longestSubject);
  const words = textOf(reading, first, from);
  return (first === sentence.from && purposeFirst.test(words)) || purposeOfPlan.test(words);
}

const purposeFirst = /^(?:để|nhằm) [^,;:]*$/iu;
const purposeOfPlan = /[,;] ?(?:để|nhằm) [^,;:]*(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu) [^,;:]*$/iu;

/** How far before a figure a colon opens its goals, in tokens. */
const longestList = 120;

/** `với 4 nội dung, 5 chỉ tiêu: Phấn đấu …`: the token behind the last colon before a figure; its sentence's first without one. */
function behindColon(reading: Reading, first: number, to: number): number {
  for (let at = to - 1; at > Math.max(first, to - longestList); at--) if (word(reading, at) === ':') return at + 1;
  return first;
}

/** Whether the clause, the sentence, or what stands behind its colon, opens as a goal: of `Kế hoạch giao 21 tỷ đồng, đã giải ngân 17 tỷ đồng` the second was done. */
function goesOnFromPlan({ reading, left, sentence, from }: Figure): boolean {
  const clause = Math.max(sentence.from, semicolonBefore(reading, from) + 1, from - longestSetting);
  const isDone = () => doneOfPlan.test(textOf(reading, clause, from));
  const behind = Math.max(sentence.from, semicolonBefore(reading, left.from) + 1);
  return [behind, sentence.from, behindColon(reading, sentence.from, left.from)].some(
    (at) => opensGoal(reading, at, left.to) && !(/^(?:kế|chỉ|giao)$/.test(word(reading, at)) && isDone()),
  );
}
