import type { WithCodebook } from '../../codebook-words.ts';
import type { Block } from '../../document/types.ts';
import { keptFor, keptWith } from '../../kept.ts';
import { openingTitle } from '../header/opening-titles.ts';
import { articleHead, articles, opensArticle } from '../reading/articles.ts';
import type { Context } from '../reading/context.ts';
import { behindLeadIn, introsOver } from '../reading/lead-ins.ts';
import { type Reading, textOf } from '../reading/reading.ts';
import { listsTasks } from '../tables/table-prose.ts';
import { opensDecision } from './decided-goals.ts';
import { headsPlan, headsResults, lineAbove, lineOver, setsGoalsBelow } from './plan-lines.ts';
import { andPlans, headsTold } from './told-sections.ts';
import { looksAhead } from './years-ahead.ts';

/** Documents that may lay down a plan: their title tells. */
const decisions = /^(?:QUYẾT ĐỊNH|NGHỊ QUYẾT)$/u;

/** Longest line without a colon that opens a list, in characters. */
const longestTitle = 120;

function statesData({ mentions }: Reading): boolean {
  return mentions.some(({ kind }) => kind === 'quantity' || kind === 'ratio');
}

/** `Phấn đấu đến năm 2030:`, `Đến năm 2029 đạt các chỉ tiêu sau:`: whether what opens a list says that its entries are aimed at. */
function opensAims(context: Context, text: string): boolean {
  return (
    !/(?:^| )(?:đã|ước|hoàn thành|vượt|kết quả)(?: |$)/iu.test(text) &&
    (/(?:^|[ ,;])(?:phấn đấu|quyết tâm|mục tiêu|đến năm 20\d\d (?:[^:]* )?chỉ tiêu)(?:[ ,:]|$)/iu.test(text) ||
      looksAhead(context, text))
  );
}

/** `Đại hội quyết định phương hướng, nhiệm vụ nhiệm kỳ 2020 - 2025:`: whether what opens a list says who decides that its entries are to be reached. */
export function decidesBelow(intro: Reading): boolean {
  const last = intro.sentences.at(-1);
  return last !== undefined && intro.text.endsWith(':') && opensDecision(last, intro);
}

/** Whether the document, or the headings above, are those of a plan. */
export function inPlan(context: Context, reading: Reading): boolean {
  return isPlanned(reading, context);
}

/** The same for a reading: every figure of it asks. */
const isPlanned = keptWith((reading: Reading, context: Context): boolean => {
  const lead = textOf(reading, 0, behindLeadIn(reading) - 1);
  if (headsResults(context, lead)) return false;
  if (listsTasks(reading.block)) return true;
  for (let section = reading.section; section; section = section.parent) {
    const { results, plans } = headedBy(section.heading, context);
    if (results || plans) return plans && !headsTold(context, section);
    const line = lineAbove(context, section);
    if (line) return opensPlan(context, line);
  }
  if (isOfResults(context, reading)) return false;
  return isPlan(context) || isUnderPlan(context, reading) || budgetArticle(context, reading) !== undefined;
});

/** `Điều 1. Đánh giá kết quả thực hiện 6 tháng đầu năm`: whether a block stands in an article of a decision that only tells of results. */
function isOfResults(context: Context, reading: Reading): boolean {
  const within = opensArticle(reading) ? reading : articles(context).get(reading);
  const heading =
    within?.text
      .replace(article, '')
      .slice(0, longestTitle)
      .replace(/[.:;].*$/su, '') ?? '';
  return headsResults(context, heading) && !andPlans.test(heading) && !headsPlan(context, heading);
}

/** Whether a heading is of results, or else of plans: each reading under it asks. */
export const headedBy = keptFor(({ text }: Block, known: WithCodebook) => {
  const results = headsResults(known, text);
  return { results, plans: !results && headsPlan(known, text) };
});

const spent = /\d [^;]*[,;] (?:[^,;\d]* )?(?:đã|giải ngân)(?: |$)/iu;

/** `Các chỉ tiêu chủ yếu năm 2025:`, `Phấn đấu đến năm 2030:`, `Điều 1. Thông qua dự toán ngân sách như sau:`: whether the words that open a list, or one around it, are of a plan. */
function isUnderPlan(context: Context, reading: Reading): boolean {
  for (const intro of introsOver(context, reading)) {
    const text = intro.text.replace(article, '');
    const isOpening =
      text.endsWith(':') || (text.length <= longestTitle && !/[.;,]$/u.test(text) && !statesData(intro));
    if (isOpening && headsResults(context, text)) return false;
    // `Kế hoạch vốn 210 tỷ đồng, đã giải ngân 150 tỷ đồng, trong đó:` tells what was done of it.
    if (isOpening && (headsPlan(context, text) || opensAims(context, text) || decidesBelow(intro)))
      return !spent.test(text);
  }
  const line = lineOver(context, reading);
  return line !== undefined && opensPlan(context, line);
}

/** Whether a line opens what stands below it as a plan; `20 chỉ tiêu đạt và vượt kế hoạch` opens results. */
function opensPlan(context: Context, line: Reading): boolean {
  return setsGoalsBelow(line) || (headsPlan(context, line.text) && !headsResults(context, line.text));
}

/**
 * `Điều 2. Phân bổ ngân sách cấp tỉnh năm 2017 như sau: …` and, behind its lists, `6. Đối với nguồn tăng thu 8 tỷ đồng`: the
 * article on a budget that a block of money stands under, or behind which no other article passes one.
 */
const budgetArticles = keptFor((context: Context): ReadonlyMap<Reading, Reading> => {
  const found = new Map<Reading, Reading>();
  let last: Reading | null = null;
  for (const reading of context.readings) {
    const passed = article.exec(reading.text);
    if (passed && headsPlan(context, reading.text.slice(passed[0].length))) last = reading;
    else if (passed?.[1] !== undefined || last?.section !== reading.section) last = null;
    else if (reading.mentions.some(({ unitClass }) => unitClass === 'money')) found.set(reading, last);
  }
  return found;
});

/** The article on a budget whose year is that of a block; undefined where it stands under none. */
export function budgetArticle(context: Context, reading: Reading): Reading | undefined {
  return budgetArticles(context).get(reading);
}

/** The article of a decision with the verb of who decides. */
const article = new RegExp(`^${articleHead} (?:(Thông qua|Phê chuẩn|Phê duyệt|Quyết định|Quyết nghị) )?(?:về )?`, 'u');

/** Whether a report is a plan by its type or title: every reading asks. */
const isPlan = keptFor((context: Context): boolean => {
  const { header, sections, filedTitle } = context.report;
  if (header.type !== null)
    return header.type === 'KẾ HOẠCH' || (decisions.test(header.type) && headsPlan(context, header.title?.text ?? ''));
  return (
    context.listsBounds ||
    (headsPlan(context, sections[0]?.heading.text ?? '') && !headsTold(context, sections[0])) ||
    headsPlan(context, filedTitle ?? '') ||
    openingTitle(context).some(({ text }) => headsPlan(context, text) && !headsResults(context, text))
  );
});
