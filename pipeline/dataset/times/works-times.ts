import type { Time } from '../../mention/types.ts';
import { type Reading, textOf, tokenFrom } from '../reading/reading.ts';

const stage =
  '(?:khởi công|hoàn thành|thông xe|khánh thành|nghiệm thu|bàn giao|đưa vào (?:sử dụng|khai thác|vận hành|hoạt động))';
/** Words for the start of works, or for a stage that they have yet to reach, directly before its time. */
const begun = new RegExp(
  `(?:^| )(?:(?:dự kiến|sẽ|phấn đấu)(?: cơ bản)? ${stage}(?:(?:,| và)? ${stage})?|(?:đã |được )*khởi công)(?: xây dựng| công trình| dự án| toàn bộ)*(?: từ| vào| trong| trước)*$`,
  'iu',
);
/** How much before a time tells that, in tokens. */
const longestStage = 14;

/** Words for how long works go on, before the years that they do. */
const lasting =
  /(?:^| )(?:thời gian|tiến độ) (?:thực hiện|thi công|xây dựng|đầu tư)(?: dự án)?(?: là| từ| trong| giai đoạn| ?:)*$/iu;

/** `khởi công tháng 3/2022, dự kiến hoàn thành quý II/2024; đã giải ngân 24 tỷ đồng`, `thời gian thực hiện 2023 - 2025`: when works begin and will be ready, and no time of what is told of them. */
export function isOfWorks(reading: Reading, { start, end }: Time): boolean {
  const at = tokenFrom(reading, start);
  const behind = reading.tokens[tokenFrom(reading, end)];
  const closes = behind === undefined || behind.type === 'sign';
  const before = textOf(reading, Math.max(0, at - longestStage), at);
  return lasting.test(before) || (closes && begun.test(before));
}
