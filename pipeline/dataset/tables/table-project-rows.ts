import { hasProperName } from '../projects/built-projects.ts';
import { type Reading, tokenFrom } from '../reading/reading.ts';
import type { Cell } from './table-cells.ts';
import type { RowName } from './table-outline.ts';

/** Depth of rows that are told as parts of the one before: `- Ngân sách tỉnh`. */
const partDepth = 6;

/** Depth of rows that arabic numbers count. */
const numbered = 2;

/** Whether a row names a project; rows of totals, of groups and of parts of a project name none. */
export function namesProject(label: Cell, name: RowName, isGroup: boolean): boolean {
  return label.column.projects && !isGroup && !isTotal(label) && !isPartOfProject(name) && !component.test(name.text);
}

/** `Tiểu dự án 1: …`: a part of a programme, by its number. */
const component = /^(?:tiểu )?dự án (?:thành phần )?(?:số )?\d+(?:\s?[:.,]|$)/iu;

/** `- Vốn trung ương`: a part of what the row above tells. */
export function isPartOfProject({ depth, isPart }: RowName): boolean {
  return isPart || (depth !== null && depth >= partDepth);
}

/** Whether a row of a table of projects heads a group of them: `I | Dự án chuyển tiếp`, over rows that lie deeper. */
export function headsGroup(
  reading: Reading,
  label: Cell,
  ordinal: string,
  { depth, isPart }: RowName,
  next: RowName | null,
): boolean {
  if (!label.column.projects || isPart || isTotal(label) || next === null) return false;
  if (next.depth === null) return depth !== null && depth < numbered;
  if (next.depth >= partDepth) return false;
  if (depth === null) return ordinal === '';
  if (next.depth <= depth) return false;
  return (
    depth < numbered || !hasProperName(reading, tokenFrom(reading, label.start) + 1, tokenFrom(reading, label.end))
  );
}

function isTotal({ text }: Cell): boolean {
  return /^(?:tổng|cộng)/iu.test(text);
}

/** `Dung tích 1,2 triệu m3` among the cells of a project: its words are the head of its figure; null for anything else. */
export function sizeIn({ text }: Reading, cell: Cell): Cell | null {
  const [mention, ...others] = cell.mentions.filter(({ kind }) => kind === 'quantity');
  if (!mention?.unit || others.length > 0 || mention.unitEnd < cell.end) return null;
  const heading = text.slice(cell.start, mention.start).replace(/[\s:]+$/u, '');
  return { ...cell, start: mention.start, column: { ...cell.column, heading } };
}
