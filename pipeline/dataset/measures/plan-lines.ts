import type { Block, Section } from '../../document/types.ts';
import { keptFor } from '../../kept.ts';
import { isTitleLine } from '../header/opening-titles.ts';
import type { Context } from '../reading/context.ts';
import type { Reading } from '../reading/reading.ts';

/** Headings and titles of what is planned, assigned or allotted. */
export const planHeadings =
  /^(?:(?:theo đó|cụ thể),? )?(?:(?:xã|phường|đặc khu|huyện|thị xã|thành phố|tỉnh|đảng bộ) [^:.;]{2,50}: )?(?:(?:tóm tắt|trích|dự thảo|thuyết minh)(?: nội dung)? |(?:triển khai|giao|thông qua|phê duyệt|ban hành) (?:các |một số )?(?=chỉ tiêu|mục tiêu))?(?:các |một số |về |việc |\d+ )*(?:kế hoạch|mục tiêu|chỉ tiêu|phương hướng|nhiệm vụ|dự toán|định hướng|quy hoạch sử dụng đất|quy hoạch (?:tỉnh|vùng|tổng thể) [^:;]*(?:thời kỳ|đến năm)|danh mục (?:các )?(?:công trình|dự án)(?!.*(?:hoàn thành|đã ))|giai đoạn (?:quy|kế) hoạch|(?:giao|phân bổ|phân khai) (?:vốn|kinh phí|ngân sách|nguồn|dự toán|kế hoạch|chỉ tiêu))/iu;

/** Headings and titles of what was reached, or of what there is. */
export const resultHeadings =
  /kết quả|tình hình|đánh giá|thực trạng|hiện trạng|sự cần thiết|đặc điểm|điều kiện (?:tự nhiên|kinh tế)|vị trí địa lý|khái quát|giới thiệu|chỉ tiêu (?:[^:;.]{1,40} )??(?:đạt|vượt|hoàn thành|(?:cao|thấp) hơn|chưa đạt)(?: |$)/iu;

/** Whether a line opens what stands below it, as a plan or as results. */
const opensBelow = keptFor((reading: Reading): boolean => {
  const { text } = reading;
  return (text.endsWith(':') || isTitleLine(reading)) && (resultHeadings.test(text) || planHeadings.test(text));
});

/** `CÁC CHỈ TIÊU CHỦ YẾU` above the headings `I. Kinh tế`, `II. Xã hội`: the line that opens the sections beside one as a plan or as results. */
export function lineAbove({ readingOf }: Context, { parent }: Section): Reading | undefined {
  const blocks = parent?.children ?? [];
  const first = blocks.findIndex(({ type }) => type === 'section');
  const last = first > 0 ? readingOf.get(blocks[first - 1] as Block) : undefined;
  return last && opensBelow(last) ? last : undefined;
}

/** Most lists that an entry stands in. */
const deepest = 8;

/** The block that opens the outermost list that an entry stands in; the block itself where it stands in none. */
function outermost({ intros }: Context, entry: Reading): Reading {
  let reading = entry;
  for (let depth = 0; depth < deepest; depth++) reading = intros.get(reading) ?? reading;
  return reading;
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
