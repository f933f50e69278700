import { wordPattern } from '../../codebook-words.ts';
import { keptFor, keptWith } from '../../kept.ts';
import { wordSet } from '../../mention/words.ts';
import type { Figure } from '../figures/figures.ts';
import type { Context } from '../reading/context.ts';
import { type Reading, type Span, semicolonBefore, sentenceAt, textOf, word } from '../reading/reading.ts';
import { isDecided } from './decided-goals.ts';
import { headedBy, inPlan } from './plan-blocks.ts';
import { isAhead } from './years-ahead.ts';

/** Openings of sentences of a plan that tell what is there already. */
const resultOpening =
  /^[\s,;–-]*(?:kết quả|đến nay|hiện nay|hiện có|hiện tại|tính đến (?:nay|hết|ngày|thời điểm))(?:[ ,:]|$)/iu;
/** `kế hoạch vốn 12 tỷ đồng, đã giải ngân 5 tỷ đồng (42%)`: what was done of a plan. */
const doneOfPlan =
  /(?:^|[ ,])đã (?:được )?(?:giải ngân|thanh toán|thực hiện|hoàn thành|đạt|chi|thu|có)(?: |$)(?!.*(?:kế hoạch vốn|phấn đấu|còn lại|năm 20\d\d))/iu;

/** `Các đơn vị giải ngân thấp: …`, `địa phương có tỷ lệ thu đạt cao gồm: …`: how well those did whom a list names. */
const doneByListed =
  /(?:đơn vị|địa phương|chủ đầu tư|xã|huyện|sở|ngành|chương trình|dự án|nguồn vốn)(?: [^\s,;:()]+){0,6} (?:giải ngân|thực hiện|thu|thanh toán)(?: [^\s,;:()]+){0,4} (?:thấp|cao|chậm)(?: (?:nhất|hơn|như|gồm|là|so|với|mức|bình quân|trung bình|chung|cả tỉnh|toàn tỉnh))* ?[:(]/iu;

/** Whether what a clause states is to be reached: a plan, a goal, or what a higher level assigned. */
export function isGoal(context: Context, figure: Figure): boolean {
  return statesGoal(figure, context);
}

/** The same for a figure: its measure and its time ask. */
const statesGoal = keptWith(
  (figure: Figure, context: Context): boolean =>
    isAssigned(figure) ||
    opensAsGoal(figure) ||
    isAhead(context, figure) ||
    (inPlan(context, figure.reading) && !tellsResult(figure)),
);

/** `8,5% (KH 8%)`: what a bracket sets beside its plan was reached, wherever it stands. */
const besidePlan = /^[^;:()]{0,60}\((?:KH|kế hoạch|chỉ tiêu|dự toán)(?: giao| là|:)* ?(?:tăng |giảm )?\d/iu;

function tellsResult({ reading, sentence, from, next }: Figure): boolean {
  const clause = Math.max(sentence.from, semicolonBefore(reading, from) + 1, from - longestSubject);
  return (
    doneOfPlan.test(textOf(reading, clause, from)) ||
    doneByListed.test(textOf(reading, clause, from)) ||
    resultOpening.test(textOf(reading, sentence.from, Math.min(sentence.from + opening, sentence.to))) ||
    besidePlan.test(textOf(reading, next, Math.min(next + longestSubject, sentence.to)))
  );
}

/** Whether a figure is only a goal by where it stands, and its own sentence dates it before the plan: `Năm 2023 có 985 …`. */
export function isPast(context: Context, figure: Figure, period: string | null): boolean {
  const { issuedOn } = context.report.header;
  const year = period === null ? null : /\d{4}(?!.*\d{4})/.exec(period)?.[0];
  if (!year || isAssigned(figure) || opensAsGoal(figure)) return false;
  // `Kế hoạch năm 2025` tells of 2024 what there is.
  const planned = context.titleYear === null ? null : String(context.titleYear);
  return (issuedOn !== null && year < issuedOn.slice(0, 4)) || (planned !== null && year < planned);
}

/** `tỉnh giao 95%`, `30.287 người (tỉnh giao)`. */
export function isAssigned({ reading, left, next, mention }: Figure): boolean {
  const words = textOf(reading, left.from, left.to);
  // `; giao 31 thanh niên nhập ngũ`: those who were handed over.
  if (mention.unitClass === 'count' && (mention.kind === 'ratio' || /^[\s,;]*giao$/iu.test(words))) return false;
  // `diện tích đất được giao 65 ha`: land that was given, and no plan.
  if (allotted.test(words)) return false;
  if (/(?<! bàn| chuyển| kết) (?:giao|GIAO)\)?$/u.test(` ${words}`)) return !exceeding.test(words);
  const close = word(reading, next) === '(' ? (reading.partner[next] as number) : -1;
  return close > next && close - next <= 6 && word(reading, close - 1) === 'giao';
}

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

const goalOpening =
  /^[\s,;–-]*(?:phấn đấu|mục tiêu|chỉ tiêu giao|kế hoạch giao|định hướng(?: phát triển)? [^:.]{2,60}:|nhu cầu (?:vốn|kinh phí|sử dụng đất)(?: |$)|bố trí (?:quỹ )?đất(?: |$)|(?:các |một số )?(?:chỉ tiêu|kế hoạch)(?: (?:phát triển|kinh tế ?[-–] ?xã hội|KT-XH|chủ yếu|cơ bản|chính|quan trọng|đề ra|trong|cho))* năm \d{4}(?: là| gồm| như sau)* ?:)/iu;
/** How far into a sentence its first figure is looked for, in tokens. */
const longestSubject = 32;
/** How far into a sentence the words stand that set its goals, in tokens. */
const longestSetting = 48;
/** How much of a clause tells how it opens, in tokens. */
const opening = 8;
const longestOpening = 20;

/** `Phấn đấu tỷ lệ … đạt 70%; …`, `Mục tiêu: …`, `Chỉ tiêu giao năm 2024: …`: the sentence or the clause opens as a goal. */
export function opensAsGoal(figure: Figure): boolean {
  const { reading, left, sentence, lead, mention } = figure;
  if (/phấn đấu/.test(lead) || /(?:^|[,;] ?)phấn đấu [^,;]*$/iu.test(textOf(reading, left.from, left.to))) return true;
  const from = Math.max(sentence.from, semicolonBefore(reading, left.from) + 1);
  return (
    opensGoal(reading, from, left.to) ||
    goesOnFromPlan(figure) ||
    (aimWords.has(word(reading, sentence.from)) && namesAims(sentence, reading)) ||
    (mention.unit !== '{target}' && setsGoals(sentence, reading)) ||
    isDecided(figure) ||
    detailsGoals(reading, sentence) ||
    goesOnWithGoals(reading, sentence, left.to)
  );
}

/**
 * `Chỉ tiêu trồng trọt: diện tích lúa 220 ha; ngô 48 ha (trồng mới 8 ha)`: a sentence that aims of some sort open, and that tells
 * nothing that was reached of them. Every figure in a sentence asks.
 */
const namesAims = keptFor(({ from, to }: Span, reading: Reading): boolean => {
  if (headedByResults(reading)) return false;
  const isOfSort = aimsOfSort.test(textOf(reading, from, Math.min(to, from + longestOpening)));
  return isOfSort && !reached.test(textOf(reading, from, to));
});

/** First words of such a sentence: most need no other look. */
const aimWords = wordSet('chỉ kế các một những');
const aimsOfSort =
  /^(?:(?:các|một số|những) (?:chỉ tiêu|mục tiêu)(?= (?:[^:]* )?(?:cụ thể|phấn đấu|đề ra|đặt ra|đến năm))|chỉ tiêu|kế hoạch)(?! (?:[^:]* )?(?:vốn|đã|được|đạt|thực hiện|hoàn thành|vượt|so|giải ngân)(?: |:))(?: [^\s.,;:()]+){1,8}(?:, [^\s.,;:()]+(?: [^\s.,;:()]+){0,3}){0,3}(?: \([^()]{1,16}\))? ?:/iu;
const reached =
  /(?:^| )(?:đã|ước|vượt|kết quả|so với (?:cùng kỳ|năm)|(?:đạt|bằng) [\d.,]+ ?% (?:so với )?(?:kế hoạch|chỉ tiêu|dự toán|KH))(?: |$)/iu;

/** Whether the nearest heading that tells is one of results. */
function headedByResults({ section }: Reading): boolean {
  for (let each = section; each; each = each.parent) {
    const { results, plans } = headedBy(each.heading);
    if (results || plans) return results;
  }
  return false;
}

/** How far before a figure a colon opens its goals, in tokens. */
const longestList = 120;

/** `với 4 nội dung, 5 chỉ tiêu: Phấn đấu …`: the token behind the last colon before a figure; its sentence's first without one. */
function behindColon(reading: Reading, first: number, to: number): number {
  for (let at = to - 1; at > Math.max(first, to - longestList); at--) if (word(reading, at) === ':') return at + 1;
  return first;
}

/** Most sentences that go on with the goals of one before them. */
const longestGoals = 6;
const measureOpening = wordPattern(
  '^(?:{measure}|tổng (?:sản|giá|thu|số|diện|vốn|mức|đàn)|thu ngân|tiếp tục|(?:hằng|hàng|mỗi) năm,?) ',
);
const details = /^(?:trong đó|cụ thể|theo đó)$/iu;

/** `Năm 2024 phấn đấu tăng trưởng 9%. Thu nhập đạt 52 triệu đồng.`: a measure without a time of its own goes on with the goals. */
function goesOnWithGoals(reading: Reading, { from }: Span, to: number): boolean {
  let sentence = sentenceAt(reading, from);
  let end = to;
  for (let i = 0; i < longestGoals && sentence; i++) {
    const isDetail = i > 0 && details.test(textOf(reading, sentence.from, sentence.from + 2));
    if (!isDetail && !isUndatedMeasure(reading, sentence.from, end)) return false;
    end = sentence.from;
    sentence = end < 2 ? undefined : sentenceAt(reading, end - 2);
    if (sentence === undefined) return false;
    if (opensGoal(reading, sentence.from)) return true;
    if (setsGoals(sentence, reading)) return true;
  }
  return false;
}

/** Whether a stretch opens with a measure, and says neither when nor that it was reached. */
function isUndatedMeasure(reading: Reading, from: number, to: number): boolean {
  const end = Math.min(to, from + longestSubject);
  for (let at = from; at < end; at++) if ((reading.timeAt[at] as number) >= 0) return false;
  const words = textOf(reading, from, end);
  return (
    measureOpening(reading.codebook).test(words) &&
    !/ (?:đã|ước|hiện|(?<!(?:tỷ lệ|tỉ lệ|tốc độ|mức) )(?:tăng|giảm)|vượt|so) /iu.test(`${words} `)
  );
}

/** First words of what opens goals, and signs before them: most clauses need no other look. */
const goalWords = wordSet('phấn mục chỉ kế định nhu bố các một , ; – -');

function opensGoal(reading: Reading, at: number, limit = at + longestOpening): boolean {
  return (
    goalWords.has(word(reading, at)) && goalOpening.test(textOf(reading, at, Math.min(at + longestOpening, limit)))
  );
}

/** Whether the sentence, or what stands behind its colon, opens as a goal: of `Kế hoạch giao 21 tỷ đồng; đã giải ngân 17 tỷ đồng` the second was done. */
function goesOnFromPlan({ reading, left, sentence, from }: Figure): boolean {
  const clause = Math.max(sentence.from, semicolonBefore(reading, from) + 1, from - longestSetting);
  const isDone = () => doneOfPlan.test(textOf(reading, clause, from));
  return [sentence.from, behindColon(reading, sentence.from, left.from)].some(
    (at) => opensGoal(reading, at, left.to) && !(/^(?:kế|chỉ)$/.test(word(reading, at)) && isDone()),
  );
}

/** `Các chỉ tiêu năm 2025 là: giá trị sản xuất 90 tỷ đồng. Trong đó, …`: what the goals before consist of. */
function detailsGoals(reading: Reading, { from }: Span): boolean {
  if (from === 0 || !details.test(textOf(reading, from, from + 2))) return false;
  const before = sentenceAt(reading, Math.max(0, from - 2));
  if (before === undefined) return false;
  const told = textOf(reading, before.from, Math.min(before.to, before.from + longestSubject));
  return opensGoal(reading, before.from) || passingGoals.test(told) || setsGoals(before, reading);
}

/** `biểu quyết thông qua 16 chỉ tiêu`: goals that are set and told behind. */
const passingGoals =
  /(?:thông qua|đề ra|đặt ra|xác định|quyết nghị|giao)(?: (?:\d+|các|một số|những))? (?:chỉ tiêu|mục tiêu)(?: |$)/iu;

const settingGoals =
  /(?:^| )(?:phấn đấu|quyết tâm|(?:đặt(?: ra)?|hướng (?:tới|đến)) mục tiêu|đặt(?: ra)? chỉ tiêu|với mục tiêu(?: là)?(?= (?:đến|phấn đấu|trồng|xây|đạt|phát|nâng|giảm|tăng|hoàn|mở|đưa))|(?:thống nhất|thông qua|nhiệm vụ|phương hướng) [^,;:]{0,80}(?<!so )với (?:các|những|một số) chỉ tiêu(?: chủ yếu| cơ bản)?(?= ?:)|(?:đề ra|đặt ra|xác định)(?: các| một số| những| \d+)? (?:chỉ tiêu|mục tiêu)(?: chủ yếu)?|(?<!(?:hiện|thành|với|vượt|đạt) )chỉ tiêu năm \d{4} về|(?:nghị quyết|thông qua|nhiệm vụ|phương hướng|kế hoạch) [^;:]{0,160}(?<!so )với \d+ chỉ tiêu(?: chủ yếu| cụ thể| cơ bản)?(?: là)?(?= ?:))(?=[ ,:])/iu;

/** `sự nỗ lực phấn đấu của nhân dân`, `với quyết tâm cao`: the will of those who reached something, which sets no goal. */
const willing =
  /(?<=^| )(?:quyết tâm (?:cao|lớn|chính trị|của)|phấn đấu (?:của|vươn lên)|(?:sự|tinh thần|nỗ lực,?) (?:phấn đấu|quyết tâm)(?= ?,))/giu;

/**
 * `Năm 2021, xã phấn đấu thu nhập đạt 37 triệu đồng, sản lượng trên 3.600 tấn`: the goals are all that the sentence states. Every
 * figure in a sentence and behind it asks.
 */
const setsGoals = keptFor(({ from, to }: Span, reading: Reading): boolean => {
  let at = from;
  while (at < Math.min(to, from + longestSetting) && (!isData(reading, at) || countsGoals(reading, at))) at++;
  const [, goal] = textOf(reading, from, at).replace(willing, '').split(settingGoals, 2);
  return goal !== undefined && !/(?:^| )(?:đã|kết quả|nên|;)(?: |$)/iu.test(goal);
});

/** `đề ra 13 chỉ tiêu`: how many goals are set. */
function countsGoals({ mentionAt, mentions }: Reading, at: number): boolean {
  return mentions[mentionAt[at] as number]?.unit === '{target}';
}

function isData({ mentionAt, timeAt }: Reading, at: number): boolean {
  return (mentionAt[at] as number) >= 0 && (timeAt[at] as number) < 0;
}
