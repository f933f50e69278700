import { type WithCodebook, wordPattern } from '../../codebook-words.ts';
import type { Block, Section } from '../../document/types.ts';
import { keptFor } from '../../kept.ts';
import { isTitleLine } from '../header/opening-titles.ts';
import type { Context } from '../reading/context.ts';
import { introsOver } from '../reading/lead-ins.ts';
import type { Reading } from '../reading/reading.ts';

/** What may stand before the words that say that something is planned. */
const before = [
  '(?:(?:theo đó|cụ thể),? )?',
  // `Xã Nậm Cha: Các chỉ tiêu năm 2025`, `Nậm Cha: Nghị quyết của HĐND huyện về nhiệm vụ năm 2012`.
  '(?:(?:{level}|đặc khu|đảng bộ) [^:.;]{2,50}: |[^:.;]{2,30}: (?=nghị quyết ))?',
  '(?:nghị quyết (?:[^:.;]{1,60}? )??(?=về ))?',
  // `UBND tỉnh Hoàng Sơn giao chỉ tiêu sản xuất nông nghiệp năm 2019`, `Năm 2022 ngành nông nghiệp xây dựng kế hoạch …`: who assigns it, or plans.
  '(?:(?:năm \\d{4},? )?(?:UBND|HĐND|ủy ban nhân dân|uỷ ban nhân dân|hội đồng nhân dân|sở|ngành) [^:.;]{2,50}? (?:(?=giao (?:các )?(?:chỉ tiêu|kế hoạch|dự toán) )|xây dựng (?=kế hoạch )))?',
  // `Trích nội dung kế hoạch`, `Giao các chỉ tiêu`.
  '(?:(?:tóm tắt|trích|dự thảo|thuyết minh)(?: nội dung)? |(?:triển khai|giao|thông qua|phê duyệt|ban hành) (?:các |một số )?(?=chỉ tiêu|mục tiêu))?',
  '(?:các |một số |về |việc |\\d+ )*',
];
const planHeading = wordPattern(
  `^${before.join('')}(?:${[
    '{plan}|{plan_heading}',
    'quy hoạch (?:tỉnh|vùng|tổng thể) [^:;]*(?:thời kỳ|đến năm)',
    'danh mục (?:các )?(?:công trình|dự án)(?!.*(?:hoàn thành|đã ))',
    '(?:giao|phân bổ|phân khai) (?:vốn|kinh phí|ngân sách|nguồn|{plan})',
  ].join('|')})`,
);
const resultHeading = wordPattern(
  '{result_heading}|chỉ tiêu (?:[^:;.]{1,40} )??(?:đạt|vượt|hoàn thành|(?:cao|thấp) hơn|chưa đạt)(?: |$)',
);

/** Whether a heading or a title is of what is planned, assigned or allotted. */
export function headsPlan({ codebook }: WithCodebook, text: string): boolean {
  return planHeading(codebook).test(text);
}

/** Whether a heading or a title is of what was reached, or of what there is. */
export function headsResults({ codebook }: WithCodebook, text: string): boolean {
  return resultHeading(codebook).test(text);
}

/** Whether a line opens what stands below it, as a plan or as results. */
const opensBelow = keptFor((reading: Reading): boolean => {
  const { text } = reading;
  const isHeading = text.endsWith(':') || isTitleLine(reading);
  return (isHeading && (headsResults(reading, text) || headsPlan(reading, text))) || setsGoalsBelow(reading);
});

/** `Chính phủ yêu cầu phấn đấu đạt các chỉ tiêu đến năm 2030 như sau:`: whether a line that a colon closes says that what stands below it is to be reached. */
export function setsGoalsBelow({ text }: Reading): boolean {
  return goalsBelow.test(text) && !reached.test(text);
}

const goalsBelow =
  /(?:^| )(?:phấn đấu|đặt ra|đề ra|xác định|yêu cầu|thống nhất) (?:[^:.;]{1,80} )?(?:mục tiêu|chỉ tiêu)(?: [^:.;]{1,80})?:$/iu;
const reached = /(?:^| )(?:đã (?:đạt|hoàn thành|thực hiện)|kết quả|so với|vượt)(?: |:)/iu;

/** `CÁC CHỈ TIÊU CHỦ YẾU` above the headings `I. Kinh tế`, `II. Xã hội`: the line that opens the sections beside one as a plan or as results. */
export function lineAbove({ readingOf }: Context, { parent }: Section): Reading | undefined {
  const block = parent && lastBlock(parent);
  const last = block ? readingOf.get(block) : undefined;
  return last && opensBelow(last) ? last : undefined;
}

/** The block before the first section within another; null where none stands there: each of its sections asks. */
const lastBlock = keptFor(({ children }: Section): Block | null => {
  const first = children.findIndex(({ type }) => type === 'section');
  return first > 0 ? (children[first - 1] as Block) : null;
});

/** The block that opens the outermost list that an entry stands in; the block itself where it stands in none. */
function outermost(context: Context, entry: Reading): Reading {
  return introsOver(context, entry).at(-1) ?? entry;
}

/** How many paragraphs above another the line is looked for that opens a list without bullets. */
const longestParagraphs = 24;

/** `Mục tiêu cụ thể:` and, paragraph by paragraph below it, what is aimed at: the nearest line above that opens what stands below it. */
export function lineOver(context: Context, entry: Reading): Reading | undefined {
  const { readings, order } = context;
  const reading = outermost(context, entry);
  const { block, section, role } = reading;
  if (block.marker !== null || role !== 'body') return undefined;
  const at = order.get(reading) ?? 0;
  for (let i = at - 1; i >= Math.max(0, at - longestParagraphs); i--) {
    const above = readings[i] as Reading;
    if (above.section !== section || above.role !== role || above.block.cells.length > 0) return undefined;
    if (above.block.marker === null && opensBelow(above)) return above;
  }
  return undefined;
}
