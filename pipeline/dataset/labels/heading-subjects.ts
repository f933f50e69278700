import { wordPattern } from '../../codebook-words.ts';
import { inSentence } from '../../document/letters.ts';
import { wordSet } from '../../mention/words.ts';
import type { Context } from '../reading/context.ts';
import { leadsOn } from '../reading/lead-ins.ts';
import type { Reading } from '../reading/reading.ts';
import { isFarmBranch } from './branches.ts';
import { isTime } from './label-openings.ts';
import { topicOf } from './label-subjects.ts';
import { topicIn } from './told-topics.ts';

/** What the heading above says, for a label that only names a measure. */
export function subjectAround(context: Context, reading: Reading): string | null {
  const opening = context.intros.get(reading);
  const intro = opening && saysOnlyWhen(opening) ? undefined : opening;
  if (intro?.mentions.some((each) => each.kind === 'quantity')) return topicOf(context, intro);
  if (intro && intro.text.length <= 120 && /:$/.test(intro.text))
    return ledTo(context, withoutMeasures(context, intro.text.replace(/:$/, '')));
  const heading = withoutMeasures(context, reading.section?.heading.text.replace(/[:.]$/, '') ?? '');
  const said = heading.replace(reportTitle, '');
  // `Kết quả sản xuất nông nghiệp`: a branch is no subject of a yield.
  const isBranch = said !== heading && (isFarmBranch(context, said) || /^sản xuất$/iu.test(said));
  // `Hội Phụ nữ huyện tổng kết phong trào thi đua`: what somebody did is the news of all that is told, and no subject.
  const isNews = meets.test(heading) || context.book.labelRules('actor', heading) !== heading;
  const isOfAll = isNews || isHeadline(reading) || isOfReport(context, reading) || tellsFigure(context, reading);
  return saysPart(context, heading) || isBranch || isOfAll ? null : heading;
}

const severalMeasures = wordPattern('^(?:{harvest_measure}(?:, | và ))+{harvest_measure} (?=\\S)');

/** `Diện tích, năng suất, sản lượng lúa`: of what a heading is that names several measures, which the entries below it name one by one. */
function withoutMeasures({ codebook }: Context, heading: string): string {
  return heading.replace(severalMeasures(codebook), '');
}

/** `Đại hội Đảng bộ xã Nậm Lúc`, `Hội nghị Ban Chấp hành`: a meeting is no subject of what is told there. */
const meets = /^(?:đại hội|hội nghị|kỳ họp) /iu;

/** `# Nậm Cải tiến hành chỉnh trang đô thị`, `# Khánh thành cầu Nậm Lúc`: whether the title of all of a text tells news, which are no subject of what is told in it. */
function isHeadline({ section }: Reading): boolean {
  const isTitle = section != null && section.parent === null && section.number === null && section.ordinal === 1;
  return isTitle && news.test(section.heading.text);
}

const news =
  /(?:^| )(?:tổ chức|tiến hành|khánh thành|khởi công|thông xe|phê duyệt|phấn đấu|nỗ lực|thăm đồng|xây dựng nhiều) /iu;

/** `Kết quả sản xuất lúa Mùa như sau`: the kind that words which lead to a list are about; null where they tell none, other words as they are. */
function ledTo(context: Context, words: string): string | null {
  if (saysPart(context, words)) return null;
  return leadsOn.test(words) ? (topicIn(context, words)?.name ?? null) : words;
}

/** `Kết quả đạt được`, `Điều kiện tự nhiên`: words that only say what part of a report stands below them. */
function saysPart({ codebook }: Context, words: string): boolean {
  return words.replace(partOfReport(codebook), '').trim() === '';
}

/** `Phê duyệt 8 công trình an toàn hồ đập`: a heading that tells a figure of its own. */
function tellsFigure({ headings }: Context, { section }: Reading): boolean {
  const heading = section && headings.get(section);
  return heading?.mentions.some(({ kind, unit }) => kind === 'quantity' && unit !== null) ?? false;
}

const onlyCrop = wordPattern(String.raw`^(?:(?:sản xuất|về) )?(?:cây )?{crop}(?: \p{L}+){0,2}$`);

/** `a) Cây lúa:` over `Toàn xã gieo cấy được 177 ha`: the crop that the heading above is of alone; null for others. */
export function cropAround({ codebook }: Context, { section }: Reading): string | null {
  const heading = section?.heading.text.replace(/[:.]$/, '') ?? '';
  return onlyCrop(codebook).test(heading) ? inSentence(heading.replace(/^(?:(?:sản xuất|về|cây) )+/iu, '')) : null;
}

const reportTitle = /^(?:tình hình|kết quả|báo cáo|thống kê) /iu;

/** `Tình hình kinh tế - xã hội 6 tháng đầu năm 2020`: a heading that tells a period is of all that is reported, and no subject of one figure. */
function isOfReport(context: Context, { section }: Reading): boolean {
  const heading = section && context.headings.get(section);
  if (!heading || !reportTitle.test(heading.text)) return false;
  return heading.times.some(({ kind, season }) => kind === 'period' && season === null);
}

/** Words that say when something is so or was told. */
export const whenWords = wordSet(
  'giai đoạn thời kỳ nhiệm quy kế hoạch phấn đấu mục tiêu đến từ tới năm trong hết cuối đầu tính lũy luỹ cộng dồn chung ước dự kiến thực hiện kết quả ngày thời điểm :',
);

/** `Giai đoạn quy hoạch đến năm 2030:`: whether a block says when, and no more. */
export function saysOnlyWhen(intro: Reading): boolean {
  return intro.times.length > 0 && intro.tokens.every(({ fold }, at) => isTime(intro, at) || whenWords.has(fold));
}

/** Words that say what part of a report stands under a heading, and not what it is about: `Kết quả năm 2024`. */
const partOfReport = wordPattern(String.raw`(?<!\p{L})(?:{heading_filler}|[IVX]+)(?!\p{L})|[\d\s.,:;/–-]`, 'giu');
