import type { Indicator } from '../../../dist/types.d.ts';
import { type WithCodebook, wordPattern } from '../../codebook-words.ts';
import type { Mention } from '../../mention/types.ts';
import { saysOwnMeasure } from '../labels/measure-nouns.ts';
import { isLevel, type Measure } from '../measures/measures.ts';
import type { Context } from '../reading/context.ts';
import { isTotal } from './column-subjects.ts';
import type { Cell } from './table-cells.ts';
import { measuredIn } from './table-classes.ts';
import type { Column } from './table-columns.ts';
import type { Row, TableContext } from './table-context.ts';

/** The figure of the same column that a row breaks down: that of the nearest row above it with figures, in the same unit. */
export function wholeAbove({ above }: Row, cell: Cell, mention: Mention, measure: Measure): Indicator | null {
  const record = above.find(({ records }) => records.size > 0)?.records.get(cell.at);
  return record?.measure === measure && record.unit_measure === mention.unit ? record : null;
}

/** The level of its row that a companion is of: that of its own period, or that it names, or of what moved in its own unit, behind a share of all too. */
export function levelFor(
  row: Row,
  measure: Measure,
  { unit }: Mention,
  { own, told, ofPlan }: { own: string | null; told: string; ofPlan: boolean },
  columns: readonly Column[],
): Indicator | null {
  const { level, records, targets } = row;
  const plan = ofPlan ? targets.findLast(({ time_period }) => own === null || time_period === own) : undefined;
  if (plan) return plan;
  const levels = [...records.values()].filter((each) => isLevel(each.measure));
  const sameTime = levels.filter(({ time_period }) => own !== null && time_period === own);
  const named = (sameTime.length > 0 ? sameTime : levels).filter(
    ({ label_vi }) => told !== '' && ` ${label_vi.toLowerCase()} `.includes(` ${told} `),
  );
  // `Số hộ nghèo | Tỷ lệ hộ nghèo | Số hộ nghèo giảm`: what moved is counted as the level is.
  const moves = (each: Indicator) => measure === 'change' && unit !== '%' && each.unit_measure === unit;
  const last = named.findLast(moves) ?? named.at(-1) ?? sameTime.at(-1);
  if (last) return totalOf(row, last, named, columns);
  const isOther = measure === 'change' && unit !== '%' && level?.unit_measure !== unit;
  const moved = isOther ? levels.findLast(moves) : undefined;
  return moved ?? (level && totalOf(row, level, levels, columns));
}

/** `Giải ngân | Tổng số | Vốn NSTW | Vốn NSĐP | Tỷ lệ (%)`: the total of which a level is a part, where both may be meant. */
function totalOf(
  { records }: Row,
  level: Indicator,
  meant: readonly Indicator[],
  columns: readonly Column[],
): Indicator {
  const at = [...records].find(([, each]) => each === level)?.[0];
  // `Tổng số HS | Tốt | Tỷ lệ (%)`: the rate is of the class.
  if (at !== undefined && columns[at]?.ofClass) return level;
  const whole = at === undefined ? null : (columns[at]?.whole ?? null);
  const total = whole === null ? undefined : records.get(whole);
  return total && (meant.length === 0 || meant.includes(total)) && isLevel(total.measure) ? total : level;
}

/** The figure of the column of the same row that another column breaks down: `Học sinh | Trong đó: nữ`. */
export function wholeBeside({ records }: Row, { whole }: Column, { unit }: Mention): Indicator | null {
  const record = whole === null ? undefined : records.get(whole);
  return record?.unit_measure === unit ? record : null;
}

/**
 * `Số tiêu chí đạt | Kế hoạch 2024`: the level of the row before a figure whose column, row and table say of nothing what is
 * measured; of a change the level that moved; null for others.
 */
export function besideOf(
  context: Context,
  { caption }: TableContext,
  row: Row,
  column: Column,
  measure: Measure,
): Indicator | null {
  if (measure === 'change') return row.level;
  if (measure === 'share' || measure === 'rank' || row.label?.column.projects || isOfAll(context, column.heading))
    return null;
  const isNamed = saysOwnMeasure(context, row.name.text) || measuredIn(context, column.heading, caption) !== null;
  // `Diện tích (ha) | Kế hoạch (triệu đồng)` are of two measures.
  const isOther = column.unit !== null && column.unit.unit !== row.level?.unit_measure;
  return isNamed || isOther ? null : row.level;
}

const allOver = wordPattern('^toàn (?:{level})$');

/** `Tổng số`, `Toàn huyện`: whether a column sums up those beside it. */
function isOfAll({ codebook }: WithCodebook, heading: string): boolean {
  return isTotal(heading) || allOver(codebook).test(heading);
}
