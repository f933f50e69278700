import type { Indicator } from '../../dist/types.d.ts';
import type { Context } from './context.ts';
import type { Figure } from './figures.ts';
import { semicolonBefore, textOf, word } from './reading.ts';

export type Measure = Indicator['measure'];

const planWords = /^(?:so với |của )?(?:kế hoạch|dự toán|KH\b|chỉ tiêu|chi tiêu|mục tiêu|nghị quyết|NQ\b)/iu;
const targetWords =
  /(?:phấn đấu|mục tiêu|chỉ tiêu|kế hoạch|dự toán)(?: (?:giao|năm|đến|đề ra|là|đạt|vốn|phấn đấu))*$/iu;
const planHeadings = /^(?:các |một số |về )?(?:kế hoạch|mục tiêu|chỉ tiêu|phương hướng|nhiệm vụ|dự toán|định hướng)/iu;
const resultHeadings = /kết quả|tình hình|đánh giá/iu;

/** What a figure says by its form and the words before and behind it. */
export function measureOf(context: Context, figure: Figure, hasLabel: boolean): Measure {
  const { mention, lead } = figure;
  if (mention.kind === 'rank') return 'rank';
  if (isChange(figure)) return 'change';
  if (isAssigned(figure)) return 'target';
  if (mention.kind === 'ratio' || isShare(figure, hasLabel)) return 'share';
  if (isTarget(context, figure)) return 'target';
  const level = hasLabel || mention.unitClass !== 'count' || /^:/.test(lead);
  return level ? 'level' : 'count';
}

/** Leads of the ends of a movement: `từ 5,2%`, `xuống còn 4,1%`. */
export const fromTo = /(?:từ|(?:xuống|lên)(?: còn)?)$/;

/** `tăng 2%`, `(-5,6%)`, `gấp 3,1 lần`, `giảm 13 xã`. */
export function isChange(figure: Figure): boolean {
  const { mention, lead, bracket } = figure;
  // `giảm từ 5,2% xuống còn 4,1%` states two levels.
  if (mention.kind !== 'range' && fromTo.test(lead)) return false;
  if (/(?:tăng|giảm|sụt|vượt|thêm|gấp)(?: |$)/.test(lead)) return true;
  return mention.sign !== 0 && (bracket >= 0 || mention.unitClass === 'percent');
}

/** Falls are negative. */
export function signOf(figure: Figure): -1 | 1 {
  return /giảm|sụt|thấp/.test(figure.lead) ? -1 : 1;
}

/** Whether a percentage is a part of something: `chiếm 20%`, `đạt 89% kế hoạch`, `100% hộ dân`, `5.415 xã (60,97%)`. */
function isShare(figure: Figure, hasLabel: boolean): boolean {
  const { mention, lead, bracket } = figure;
  if (mention.unitClass !== 'percent' || mention.unit === '{percentage_point}' || fromTo.test(lead)) return false;
  return /chiếm|bằng/.test(lead) || isOfPlan(figure) || (!hasLabel && (bracket < 0 || lead === ''));
}

/** `đạt 89,81% kế hoạch`, `bằng 63,1% dự toán`, `đạt 90,4% so với kế hoạch`. */
export function isOfPlan(figure: Figure): boolean {
  const { reading, next, mention } = figure;
  return (
    mention.unitClass === 'percent' && planWords.test(textOf(reading, next, Math.min(next + 5, reading.tokens.length)))
  );
}

/** `tỉnh giao 95%`, `30.287 người (tỉnh giao)`. */
function isAssigned({ reading, left, next }: Figure): boolean {
  if (/ giao\)?$/iu.test(textOf(reading, left.from, left.to))) return true;
  const close = word(reading, next) === '(' ? (reading.partner[next] as number) : -1;
  return close > next && close - next <= 6 && word(reading, close - 1) === 'giao';
}

/** Plans state targets, also under headings of plans, and behind words for them. */
function isTarget(context: Context, figure: Figure): boolean {
  const { reading, left, leadFrom, from } = figure;
  if (/phấn đấu/.test(figure.lead) || opensAsTarget(figure)) return true;
  if (targetWords.test(textOf(reading, left.from, from)) || targetWords.test(textOf(reading, left.from, leadFrom)))
    return true;
  return inPlan(context, figure);
}

/** `Phấn đấu tỷ lệ … đạt 70%`, `Mục tiêu: …`, `Chỉ tiêu giao năm 2024: …`: the clause opens as a target. */
function opensAsTarget({ reading, left, sentence }: Figure): boolean {
  const from = Math.max(sentence.from, semicolonBefore(reading, left.from) + 1);
  return /^[\s,;–-]*(?:phấn đấu|mục tiêu|chỉ tiêu giao|kế hoạch giao)/iu.test(
    textOf(reading, from, Math.min(from + 8, left.to)),
  );
}

/** Whether the document, or the headings above, are those of a plan. */
function inPlan(context: Context, figure: Figure): boolean {
  for (let section = figure.reading.section; section; section = section.parent) {
    const { text } = section.heading;
    if (resultHeadings.test(text)) return false;
    if (planHeadings.test(text)) return true;
  }
  const first = context.report.sections[0]?.heading.text ?? '';
  return context.report.header.type === 'KẾ HOẠCH' || (context.report.header.type === null && planHeadings.test(first));
}

/** SDMX observation status from the words of the sentence: E for `ước`, P for `sơ bộ`, F for `dự kiến`; null for targets. */
export function statusOf(figure: Figure, measure: Measure): Indicator['obs_status'] {
  if (measure === 'target') return null;
  const { reading, sentence, from } = figure;
  const own = `${textOf(reading, figure.left.from, from)}`.toLowerCase();
  if (/(?:^|\s)ước(?:\s|$)|ước tính|ước đạt/.test(own)) return 'E';
  if (/sơ bộ|tạm tính/.test(own)) return 'P';
  if (/dự kiến|dự báo/.test(own)) return 'F';
  const opening = textOf(reading, sentence.from, Math.min(sentence.from + 8, from)).toLowerCase();
  return /^\W*(?:ước|.{0,30}, ước tính)/.test(opening) ? 'E' : 'A';
}
