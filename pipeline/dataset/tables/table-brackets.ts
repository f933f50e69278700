import type { Indicator } from '../../../dist/types.d.ts';
import { type Context, use } from '../reading/context.ts';
import type { Cell } from './table-cells.ts';
import type { Row, TableContext } from './table-context.ts';
import { observe } from './table-figures.ts';

/** `85,2 (115/135 xã)`: what a rate is the share of, in a bracket. */
export function addRatio(context: Context, table: TableContext, row: Row, cell: Cell): void {
  const [first, mention] = cell.mentions;
  const rate = row.records.get(cell.at);
  if (first?.unit !== '%' || mention?.kind !== 'ratio' || !rate || context.uses.has(mention)) return;
  const of = observe(context, table, row, cell, mention);
  const made: Indicator = {
    ...of,
    label_vi: rate.label_vi.replace(/^t[ỷỉ] lệ /iu, ''),
    measure: 'share',
    parent_id: rate.id,
  };
  context.tables.indicators.push(made);
  use(context, mention, made.id);
}

/** `835,5 ha (101,9%)` behind a plan: how much of it was reached. */
export function addShare(context: Context, table: TableContext, row: Row, cell: Cell): void {
  const [first, mention] = cell.mentions;
  const level = row.records.get(cell.at);
  const isRate = mention?.kind === 'quantity' && mention.unit === '%' && mention.value !== null;
  if (!level || !isRate || first?.unit === '%' || row.plan === null || context.uses.has(mention)) return;
  if (level.measure === 'change' || /tăng|giảm/iu.test(cell.text) || mention.sign !== 0) return;
  const of = observe(context, table, row, cell, mention);
  const label_vi = `${level.label_vi} so với ${row.plan}`;
  const made: Indicator = { ...of, label_vi, measure: 'share', obs_status: level.obs_status, parent_id: level.id };
  context.tables.indicators.push(made);
  use(context, mention, made.id);
}

/** `-3 (-20%)`: by how much something moved, and in a bracket by which share of it. */
export function addMoves(context: Context, table: TableContext, row: Row, cell: Cell): void {
  for (const mention of cell.mentions.slice(1)) {
    if (mention.unit !== '%' || mention.value === null || context.uses.has(mention)) continue;
    const made = observe(context, table, row, cell, mention);
    context.tables.indicators.push(made);
    use(context, mention, made.id);
  }
}
