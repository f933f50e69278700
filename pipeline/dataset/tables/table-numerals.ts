import type { Cell } from './table-cells.ts';

/** Thousands behind a comma, which alone may be decimals too: `6,512`. */
const thousands = /^[1-9]\d{0,2},\d{3}$/;
/** Numerals that only a table in English notation has: `1,234,567`, `1,234.5`, `69.3`. */
const english = /^[1-9]\d{0,2}(?:,\d{3}){2,}$|^\d{1,3}(?:,\d{3})+\.\d+$|^\d+\.\d{1,2}$/;
/** Numerals that none of them has: `69,3`, `1.234`. */
const vietnamese = /^\d[\d.]*,\d{1,2}$|^[1-9]\d{0,2}(?:\.\d{3})+$/;

/** Reads the commas of a table as those of thousands, where its numerals tell that it is in English notation: `6,512 | 69.3`. */
export function readThousands(cells: readonly Cell[]): void {
  const figures = cells.filter(
    ({ column, mentions: [mention] }) => column.role === 'value' && mention?.kind === 'quantity',
  );
  const isEnglish =
    figures.some((cell) => english.test(numeral(cell)) || (isCount(cell) && thousands.test(numeral(cell)))) &&
    !figures.some((cell) => vietnamese.test(numeral(cell)));
  if (!isEnglish) return;
  for (const cell of figures) {
    const [mention] = cell.mentions;
    if (mention?.value == null || mention.slip !== null || !thousands.test(numeral(cell))) continue;
    Object.assign(mention, { value: mention.value * 1000, slip: 'thousands_comma' });
  }
}

function isCount({ column }: Cell): boolean {
  return (column.unit ?? column.opens)?.unitClass === 'count';
}

/** The numeral that a cell opens with. */
function numeral({ text }: Cell): string {
  return /^[\d.,]*\d/.exec(text)?.[0] ?? '';
}
