import type { Figure } from '../figures/figures.ts';
import { isAmount } from '../measures/measures.ts';
import type { Carried, Observed } from './observed.ts';

/** Most levels of a sentence that figures are told one by one of. */
const longestList = 24;

/**
 * `lúa 120 ha, ngô 80 ha; năng suất lần lượt đạt 55 và 42 tạ/ha`, `trâu 120 con, bò 80 con, lần lượt tăng 2% và 3%`: of figures that
 * are told one by one, the level in the list before them that stands at the same place; null where no such list is told.
 */
export function respectiveLevel({ respective, sentence, left }: Figure, { observed }: Carried): Observed | null {
  if (!respective) return null;
  const { index, of } = respective;
  // Those told one by one have the same words before them.
  const told = observed
    .slice(-longestList)
    .filter(({ record, figure }) => figure.sentence === sentence && figure.left !== left && isAmount(record.measure));
  const list = told.slice(-of);
  // `vận chuyển 7 triệu lượt khách, luân chuyển 512 triệu lượt khách.km, lần lượt tăng 10% và 9%`: in any units where no others are told.
  const areAlike =
    told.length === of || list.every(({ record }) => record.unit_measure === list[0]?.record.unit_measure);
  return list.length === of && areAlike ? (list[index] ?? null) : null;
}
