import type { Row, StackedCell } from './stacked-cells.ts';
import { headRows } from './stacked-heads.ts';
import type { Stretch } from './table-nodes.ts';
import { ordinalHead, unitHead } from './table-words.ts';

/** Heads on two lines with single spaces between: what each says of the ordinal, the name, the unit and the figures. */
export interface TwoHeads {
  above: Stretch[][];
  below: Stretch[][];
  hasUnit: boolean;
}

const lowerHead =
  /^(?:SL|TL ?\(?%?\)?|\(?%\)?|số .*|t[ỷỉ] lệ.*|tổng(?: số| cộng)?|nam|nữ|DTTS|(?:diện tích|năng suất|sản lượng|DT|NS)(?: ?\(.*\))?|KH|TH|kế hoạch|thực hiện)$/iu;

/** `SL % SL %`, `Số hộ Tỷ lệ (%) Số hộ Tỷ lệ (%)`: the heads of a line that only part those of the line above; null for other lines. */
export function lowerHeads({ start, end }: Stretch, source: string): Stretch[] | null {
  const heads: Stretch[] = [];
  for (const { index, 0: word } of source.slice(start, end).matchAll(/\S+/g)) {
    const last = heads.at(-1);
    const before = last ? source.slice(last.start, last.end) : '';
    const isRate = /^\(?%\)?$/.test(word) && /(?:lệ|trọng|TL)$/u.test(before);
    if (last && (isRate || /^\p{Ll}/u.test(word))) last.end = start + index + word.length;
    else heads.push({ start: start + index, end: start + index + word.length });
  }
  const texts = heads.map((head) => source.slice(head.start, head.end));
  const isParted =
    texts.length > 1 && texts.every((text) => lowerHead.test(text)) && new Set(texts).size < texts.length;
  return isParted ? heads : null;
}

/**
 * Heads on two lines, by which of the upper ones stand over which of the lower; null where nothing tells that.
 * @param rows the figures of each row below them
 */
export function twoHeads(
  upper: readonly Stretch[],
  lower: readonly Stretch[],
  rows: readonly (readonly Stretch[])[],
  source: string,
): TwoHeads | null {
  const cell = (stretch: Stretch): StackedCell => ({
    lines: [stretch],
    text: source.slice(stretch.start, stretch.end),
  });
  const heads = [...upper, ...lower].map(cell);
  const hasOrdinal = ordinalHead.test(heads[0]?.text ?? '');
  const hasUnit = unitHead.test(heads[hasOrdinal ? 2 : 1]?.text ?? '');
  const fixed = 1 + (hasOrdinal ? 1 : 0) + (hasUnit ? 1 : 0);
  const figures = rows.map((row): Row => [...Array<null>(fixed).fill(null), ...row.map(cell)]);
  const found = headRows(heads, fixed, figures);
  if (!found) return null;
  const columns = (row: Row) => {
    const own = [...(hasOrdinal ? [] : [null]), ...row.slice(0, fixed), ...(hasUnit ? [] : [null])];
    return [...own, ...row.slice(fixed)].map((each) => each?.lines ?? []);
  };
  return { above: columns(found[0]), below: columns(found[1]), hasUnit };
}
