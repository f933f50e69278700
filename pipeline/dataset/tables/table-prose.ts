import type { Passage } from '../../document/passage.ts';
import { isFigureCell } from '../../document/table-lines.ts';
import type { Block } from '../../document/types.ts';

/** Fewest words of a cell that tells something. */
const fewestWords = 6;

const projectHead = /^(?!(?:tổng )?(?:số|chủ|ban|loại|nhóm|nguồn|vốn|giá) ).*(?:dự án|công trình|hạng mục đầu tư)/iu;
const listHead = /^(?:tên|danh mục|hạng mục|nội dung(?: đầu tư)?)$/iu;
const worksHead = /tổng mức đầu tư|TMĐT|chủ đầu tư|khởi công|KC ?-/iu;

/** Whether a column names projects: what the other cells of its rows tell is of these, and read with them. */
export function headsProjects(head: readonly Passage[], at: number): boolean {
  const heading = head[at]?.text ?? '';
  return projectHead.test(heading) || (listHead.test(heading) && head.some(({ text }) => worksHead.test(text)));
}

/** The cells of a row that tell figures in sentences, behind the cell that names the row: their ordinals. */
export function proseCells({ rowRole, cells, head }: Block): ReadonlySet<number> {
  if (rowRole !== 'entry') return none;
  const label = cells.findIndex(({ text }, at) => opensInWords(text, at));
  if (label < 0 || cells.some(({ text }, at) => opensInWords(text, at) && headsProjects(head, at))) return none;
  const found = cells.flatMap(({ text }, at) => (at > label && isProse(text) ? [at] : []));
  // `Trồng mới 15.000 cây xanh | Ban QLDA | 30/9/2023`: a task that no other cell has figures of.
  const others = cells.filter((_, at) => at > label);
  if (isTask.test(head[label]?.text ?? '') && !others.some(({ text }) => isFigure(text))) found.unshift(label);
  return found.length > 0 ? new Set(found) : none;
}

const none: ReadonlySet<number> = new Set();

/** Words without a figure before them, but for the number of their row: `1. Thu nội địa`. */
const words = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]\s+)?\P{N}*\p{L}{2}/u;

/** Words that may stand before the figure of a cell and bound it. */
const bounds =
  /^(?:trên|dưới|hơn|gần|khoảng|ước|ước đạt|đạt|đạt trên|tối thiểu|ít nhất|tối đa|không quá|từ|còn|giảm còn|giảm xuống còn|còn dưới|giảm còn dưới|tăng lên|tăng|giảm|tăng thêm|phấn đấu đạt) (?=\d)/iu;

/** `1 Thu nội địa`: the same without a point, in the first cell of a row. */
const numbered = /^\d{1,2}(?:\.\d{1,2})* \p{Lu}\p{Ll}/u;

/** Whether the cell of a column, counted from 0, holds words and not a figure. */
export function opensInWords(text: string, at: number): boolean {
  return (words.test(text) && !bounds.test(text)) || (at === 0 && numbered.test(text));
}

const isTask = /^(?:(?:tên |nội dung )?(?:nhiệm vụ|công việc|hoạt động|giải pháp|nội dung thực hiện))/iu;

const deadline = /^(?:thời gian|thời hạn|hạn|tiến độ|mốc)(?: (?:hoàn thành|thực hiện|trình|báo cáo))?$/iu;

/** Whether a row, or a sentence of its cells, is of a table of tasks, each with the time by which it is to be done. */
export function listsTasks({ head }: Block): boolean {
  return head.some(({ text }) => isTask.test(text)) && head.some(({ text }) => deadline.test(text));
}

function isFigure(text: string): boolean {
  return isFigureCell(text) && !/^(?:19|20)\d\d$/u.test(text);
}

function isProse(text: string): boolean {
  return /\d/.test(text) && text.split(' ').length >= fewestWords;
}
