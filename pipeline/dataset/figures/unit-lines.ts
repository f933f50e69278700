import { keptFor } from '../../kept.ts';
import type { Context } from '../reading/context.ts';
import type { Reading, Span } from '../reading/reading.ts';
import { unitFactor, unitWords } from '../tables/table-captions.ts';
import { giveUnit, readTableUnit, type TableUnit } from '../tables/table-units.ts';
import type { Figure } from './figures.ts';

/** `Đơn vị tính: triệu đồng`, alone or in the bracket that ends a heading. */
const unitLine = new RegExp(String.raw`(?:^|\()${unitWords}(${unitFactor}[^().;:]+)\)?\.?$`, 'iu');

/** The unit that a line above the lists says for all of them, by their readings; a table behind the line has it for itself. */
const unitsOfLists = keptFor((context: Context): ReadonlyMap<Reading, TableUnit> => {
  const units = new Map<Reading, TableUnit>();
  let unit: TableUnit | null = null;
  for (const reading of context.readings) {
    const named = unitLine.exec(reading.text)?.[1];
    if (named !== undefined) unit = readTableUnit(named, context.codebook);
    else if (reading.block.type === 'row' || reading.role === 'close') unit = null;
    else if (unit !== null) units.set(reading, unit);
  }
  return units;
});

/** Gives the entries of lists, `Ngân sách tỉnh: 2.740`, the unit that a line above says for all of them. */
export function giveUnitOfLine(context: Context, reading: Reading, figures: readonly Figure[]): void {
  const unit = unitsOfLists(context).get(reading);
  if (unit === undefined) return;
  const told = new Set<Span>();
  for (const { mention, lead, sentence } of figures) {
    const isBare = mention.kind === 'quantity' && mention.unitText === null && mention.unitMult === 0;
    // `Tổng số: 18.640, trong đó: vốn đầu tư 12.300, vốn sự nghiệp 6.340`: those behind the first are told in it, too.
    if (!isBare || !(lead.startsWith(':') || told.has(sentence))) continue;
    giveUnit(mention, unit);
    told.add(sentence);
  }
}
