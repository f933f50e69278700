import { wordsEnd } from '../counts/phrase-limits.ts';
import type { Figure } from '../figures/figures.ts';
import { isFigure, mentionAt, textOf, word } from '../reading/reading.ts';
import { behind, hasOwnWords, planOf, plans, rate } from './plan-behind.ts';
import { planApart, planInBracketBefore, planOfBrackets, planOfList, planOfRatio } from './plans-beside.ts';
import { reckonedPlan } from './reckoned-plans.ts';

/** `so dự toán giao đạt 42%`, `so với kế hoạch (8.412 tỷ đồng), tỷ lệ giải ngân đạt 24%`: the plan comes first. */
const planBefore = new RegExp(`^(?:,? ?)so(?: với)? ((?:số |tổng số |tổng )?(?:${plans})[^,;:.()]*)`, 'iu');

const planOfBracket = new RegExp(`(?:^|\\s)so (?:với )?((?:${plans})(?: [^,;:()]+)?)$`, 'iu');
/** `vượt chỉ tiêu tỉnh giao (8%)`; `vượt kế hoạch (105%)` is a share of it. */
const planPassed = new RegExp(`(?:^|\\s)(?:vượt|(?:cao|thấp|ít|nhiều) hơn|và) ((?:${plans})(?: [^,;:()]+)?)$`, 'iu');
/** `giảm 1,2%, đạt chỉ tiêu Quốc hội giao (từ 1-1,5%)`. */
const planReached = /(?:^|[\s,])đạt ((?:chỉ tiêu|mục tiêu)(?: [^,;:()]+)?)$/iu;
/** Longest noun behind a figure that a bracket holds, in tokens. */
const longestNoun = 4;
/** Longest words before a bracket that name a plan, in tokens. */
const longestNamed = 40;

/** `thấp hơn 0,4% so với chỉ tiêu tỉnh giao (35,5%)`: the plan whose own figure a bracket holds alone. */
export function planInBracket(figure: Figure): string | null {
  const { reading, bracket, leadFrom, next, sentence } = figure;
  const close = bracket < 0 ? -1 : (reading.partner[bracket] as number);
  const reached =
    bracket >= 0 && leadFrom === bracket + 1 && next === close && isOfUnitBefore(figure)
      ? planReached.exec(textOf(reading, Math.max(sentence.from, bracket - longestNamed), bracket))?.[1]
      : undefined;
  if (reached !== undefined) return reached.replace(setBy, '');
  // `so với mục tiêu (600 nghìn m3 gỗ)`: with what it is of.
  if (!opensBracket(figure) || wordsEnd(reading, next, next + longestNoun) !== close) return null;
  const before = textOf(reading, Math.max(sentence.from, bracket - longestNamed), bracket);
  const passed = isOfUnitBefore(figure) ? planPassed.exec(before) : null;
  return (planOfBracket.exec(before) ?? passed)?.[1]?.replace(setBy, '') ?? null;
}

/** `(8%)`, `(từ 60 đến 62 triệu đồng)`: whether nothing but a bound stands in a bracket before its figure. */
function opensBracket({ reading, bracket, from }: Figure): boolean {
  return bracket >= 0 && /^(?:(?:từ|là|khoảng|hơn|trên|gần)(?: |$))*$/iu.test(textOf(reading, bracket + 1, from));
}

/** Whether a bracket's figure may be compared with the one before the bracket: a percentage above all is a share of it. */
function isOfUnitBefore({ reading, mention, bracket, sentence }: Figure): boolean {
  let at = bracket - 1;
  while (at >= sentence.from && !isFigure(reading, at)) at--;
  const isShare = mention.unitClass === 'percent' && (mention.value ?? 0) > 100;
  return !isShare && mentionAt(reading, at)?.unit === mention.unit;
}

/** `chỉ tiêu đề ra tại Nghị quyết số 03-NQ/TU của Tỉnh ủy`: in which document. */
const setBy = / (?:(?:được )?giao |đề ra |đặt ra )?(?:tại|theo|trong) .*$/iu;

/** How much of a clause tells the plan before its figure, in tokens. */
const longestClause = 40;

/** Marks percentages of a plan that their own words do not name: it comes first, or the clauses before are of it. */
export function tellPlans(figures: readonly Figure[]): void {
  figures.forEach((figure, i) => {
    if (figure.mention.unitClass !== 'percent') return;
    const second =
      ofSecond(figures, i) ??
      ofLastOfList(figures, i) ??
      planOfList(figure) ??
      planApart(figure, figures[i - 1]) ??
      planOfBrackets(figures, i);
    if (second !== null) figure.plan = second;
    if (second !== null || !/(?:^| )(?:đạt|bằng)(?: |$)/.test(figure.lead)) return;
    if (behind(figure) !== null || isCompared(figure) || isOfRatio(figure, figures[i - 1])) return;
    const plan =
      planInBracketBefore(figure, figures[i - 1]) ??
      planOfRatio(figure, figures[i - 1]) ??
      before(figure) ??
      alike(figures, i) ??
      detailed(figures, i) ??
      detailedInBracket(figures, i) ??
      named(figures, i) ??
      ofTotal(figures, i) ??
      (!hasOwnWords(figure) && followsLevel(figures, i) ? reckonedPlan(figures, i) : null);
    if (plan !== null) figure.plan = plan;
  });
}

/** `bằng 99% cùng kỳ`, `bằng 103% so với năm trước`: whether what a share is compared with is said. */
function isCompared({ reading, next }: Figure): boolean {
  return /^(?:cùng|so)$/.test(word(reading, next));
}

/** `46/48 trẻ, đạt 95,8%`: the share that the ratio before is. */
function isOfRatio({ mention, sentence }: Figure, last: Figure | undefined): boolean {
  const { kind, value, valueTo } = last?.mention ?? {};
  if (kind !== 'ratio' || last?.sentence !== sentence || !value || !valueTo || mention.value === null) return false;
  return (
    last.mention.unitClass === 'count' && value <= valueTo && Math.abs((100 * value) / valueTo - mention.value) < 0.1
  );
}

function before(figure: Figure): string | null {
  const { reading, left, leadFrom, sentence } = figure;
  const own = planBefore.exec(textOf(reading, Math.max(left.from, leadFrom - longestClause), leadFrom));
  if (own) return (own[1] as string).trim();
  // The plan's own figure may stand in a bracket between.
  const from = Math.max(sentence.from, leadFrom - longestClause);
  const clause = textOf(reading, from, leadFrom);
  const at = clause.search(
    /(?:^|[,;] )so với (?:kế hoạch|dự toán|chỉ tiêu|mục tiêu)[^,;()]* \([^()]*\)(?:,? (?:tỷ lệ|tỉ lệ|đã|giải ngân)[^,;]*)?$/iu,
  );
  return at < 0 ? null : (planBefore.exec(clause.slice(at).replace(/^[,;] /, ''))?.[1]?.trim() ?? null);
}

/** `A đạt 66% so với kế hoạch, tăng 2,7%; B đạt 74%, tăng 7,9%`; `A bằng 6,7% kế hoạch năm và tăng 9%, B bằng 6,2% và tăng 9%`. */
function alike(figures: readonly Figure[], i: number): string | null {
  const figure = figures[i] as Figure;
  const { reading, left, leadFrom, lead, bracket } = figure;
  const follows = !hasOwnWords(figure) && followsLevel(figures, i);
  if (bracket >= 0 || !(follows || changesBehind(figures, i)) || rate.test(textOf(reading, left.from, leadFrom)))
    return null;
  for (let at = i - 1; at >= Math.max(0, i - reach); at--) {
    const other = figures[at] as Figure;
    if (!isOfSentence(other, figure) || other.bracket >= 0) return null;
    if (other.mention.unitClass !== 'percent' || bare(other.lead) !== bare(lead)) continue;
    const isAlike = follows
      ? !hasOwnWords(other) && followsLevel(figures, at)
      : changesBehind(figures, at) && hasOwnWords(other) === hasOwnWords(figure);
    return isAlike ? planOf(other) : null;
  }
  return null;
}

/** Whether a figure stands in the sentence of another, or in one before it that it details: `Trong đó, vốn cấp tỉnh đạt 12 tỷ đồng, bằng 11%`. */
function isOfSentence({ sentence }: Figure, { reading, sentence: own }: Figure): boolean {
  return (
    sentence === own ||
    (sentence.to + 1 === own.from && /^(?:trong đó|cụ thể)(?!\p{L})/iu.test(textOf(reading, own.from, own.from + 3)))
  );
}

/** `Tổng thu đạt 53,8% dự toán, trong đó thu nội địa đạt 52,1%, thu dầu thô đạt 64%`: parts by their names are shares of the plan of the whole. */
function detailed(figures: readonly Figure[], i: number): string | null {
  const [last, figure] = figures.slice(Math.max(0, i - 1), i + 1) as [Figure, Figure | undefined];
  if (!figure || last.sentence !== figure.sentence || last.mention.unitClass !== 'percent') return null;
  if (!hasOwnWords(figure) || !hasOwnWords(last) || figure.bracket >= 0 || last.bracket >= 0) return null;
  const words = textOf(figure.reading, figure.left.from, figure.leadFrom);
  if (rate.test(words) || verb(last.lead) !== verb(figure.lead)) return null;
  // Behind the first part, the others have the plan that it was given.
  return /^[\s,;]*trong đó/iu.test(words) ? planOf(last) : (last.plan ?? null);
}

/** `đạt 51% kế hoạch (cụ thể: cao đẳng 250 người, đạt 14%; trung cấp 620 người, đạt 52%)`: those that a bracket tells apart are shares of the same plan. */
function detailedInBracket(figures: readonly Figure[], i: number): string | null {
  const { reading, bracket, sentence } = figures[i] as Figure;
  if (bracket < 0 || !followsLevel(figures, i) || !detailing.test(textOf(reading, bracket + 1, bracket + 3)))
    return null;
  for (let at = i - 1; at >= Math.max(0, i - longestBudget); at--) {
    const other = figures[at] as Figure;
    if (other.sentence !== sentence) return null;
    if (other.bracket !== bracket) return other.mention.unitClass === 'percent' ? planOf(other) : null;
  }
  return null;
}

const detailing = /^(?:cụ thể|trong đó|(?:bao )?gồm)(?: |$)/iu;

/** The verb that a lead ends with: `đạt` of `ước tính đạt`. */
function verb(lead: string): string | undefined {
  return /(?:đạt|bằng)$/u.exec(bare(lead))?.[0];
}

/**
 * `bằng 82% dự toán Trung ương giao, 78% dự toán tỉnh giao; thu nội địa …, bằng 83% và 79%`: the second of two shares is of the
 * plan that the second before names.
 */
function ofSecond(figures: readonly Figure[], i: number): string | null {
  const first = figures[i - 1];
  if (first?.plan === undefined || !isNext(first, figures[i] as Figure, /^(?:và|,)(?: (?:bằng|đạt))?$/)) return null;
  for (let at = i - 2; at > Math.max(0, i - longestBudget); at--) {
    const [one, other] = figures.slice(at - 1, at + 1) as [Figure, Figure];
    if (behind(one) === first.plan && isNext(one, other, /(?:,|và)(?: (?:bằng|đạt))?$/)) return behind(other);
  }
  return null;
}

/** `lần lượt đạt 100%, 34% và 45% kế hoạch`: of those told one by one, the plan that the last names. */
function ofLastOfList(figures: readonly Figure[], i: number): string | null {
  const { respective } = figures[i] as Figure;
  const last = respective && figures[i + respective.of - 1 - respective.index];
  return last && last !== figures[i] ? behind(last) : null;
}

/** Whether a percentage follows another in its sentence, with the words between that a pattern says. */
function isNext({ mention, next, sentence }: Figure, other: Figure, between: RegExp): boolean {
  const arePercent = mention.unitClass === 'percent' && other.mention.unitClass === 'percent';
  return arePercent && sentence === other.sentence && between.test(textOf(other.reading, next, other.from));
}

/** `lúa đạt 1.640 tấn, đạt 101%; đàn lợn đạt 450 con, đạt 89% kế hoạch`: behind a level, the plan that a later one of the same form names. */
function named(figures: readonly Figure[], i: number): string | null {
  const figure = figures[i] as Figure;
  if (figure.bracket >= 0 || hasOwnWords(figure) || !followsLevel(figures, i) || saysOfAll(figure)) return null;
  // `ngô 45 ha, bằng 98% cùng kỳ; lạc 12 ha, bằng 97%; …`: the list compares with another year so far.
  const isOfYear = figures
    .slice(Math.max(0, i - reach), i)
    .some((each) => each.sentence === figure.sentence && isCompared(each) && behind(each) === null);
  if (isOfYear) return null;
  for (let at = i + 1; at < Math.min(figures.length, i + reach); at++) {
    const other = figures[at] as Figure;
    if (other.sentence !== figure.sentence) return null;
    if (
      other.mention.unitClass === 'percent' &&
      bare(other.lead) === bare(figure.lead) &&
      !hasOwnWords(other) &&
      followsLevel(figures, at)
    )
      return behind(other);
  }
  return null;
}

/** `đạt 1,8% dân số`: whether a share says itself what all of it is. */
function saysOfAll({ reading, next }: Figure): boolean {
  return /^(?:dân số|tổng (?:số|diện tích|đàn)|diện tích|lực lượng lao động|số \S+)/iu.test(
    textOf(reading, next, next + longestAll),
  );
}

/** Longest opening of what a share is of, in tokens. */
const longestAll = 3;

const totals =
  /^[\s,;–-]*(?:(?:ước|trong đó|tổng|số|lũy kế) )*(thu|chi) (?:cân đối )?(?:ngân sách|NSNN|NSĐP|NSX)(?: |$)/iu;
const budget = /^[\s,;:–-]*(?:(?:trong đó|gồm|số) ?:? ?)*(thu|chi) /iu;

/** `Tổng chi ngân sách 150 tỷ đồng, đạt 99% dự toán. Chi thường xuyên 120 tỷ đồng, đạt 98%`: parts of a budget are shares of the plan that its total names. */
function ofTotal(figures: readonly Figure[], i: number): string | null {
  const figure = figures[i] as Figure;
  const { reading, next, bracket } = figure;
  const side = sideOf(figures, i, budget);
  if (
    bracket >= 0 ||
    side === null ||
    (reading.tokens[next]?.type === 'word' && !/^(?:và|tăng|giảm)$/.test(word(reading, next)))
  )
    return null;
  for (let at = i - 1; at >= Math.max(0, i - longestBudget); at--)
    if (sideOf(figures, at, totals) === side) return planOf(figures[at] as Figure);
  return null;
}

/** Most figures from a budget's total to its parts. */
const longestBudget = 24;

/** `thu` or `chi`, as the words before the money open that a percentage stands directly behind; null for others. */
function sideOf(figures: readonly Figure[], i: number, words: RegExp): string | null {
  const money = figures[i - 1];
  if (money?.mention.unitClass !== 'money' || hasOwnWords(figures[i] as Figure) || !followsLevel(figures, i))
    return null;
  return words.exec(textOf(money.reading, money.left.from, money.left.to))?.[1]?.toLowerCase() ?? null;
}

function followsLevel(figures: readonly Figure[], i: number): boolean {
  const here = figures[i] as Figure;
  const before = figures[i - 1];
  return before !== undefined && before.sentence === here.sentence && before.mention.unitClass !== 'percent';
}

/** A lead without how near a figure is: `đạt` of `đạt hơn`, `đạt gần`. */
function bare(lead: string): string {
  return lead.replace(/ (?:hơn|gần|trên|khoảng)$/u, '');
}

/** How many figures back a clause of the same form is looked for. */
const reach = 5;

function changesBehind(figures: readonly Figure[], i: number): boolean {
  const here = figures[i] as Figure;
  const next = figures[i + 1];
  return (
    next?.sentence === here.sentence &&
    next.mention.unitClass === 'percent' &&
    /(?:^| )(?:tăng|giảm)(?: |$)/.test(next.lead) &&
    next.left.to - next.left.from <= 1
  );
}
