import type { IndicatorDefinition } from '../codebook.ts';
import { wordSet } from '../mention/words.ts';
import { type Book, wordsOf } from './book.ts';

/** Share of words that a label and a name must have in common. */
const enough = 0.6;
/** Words so common that they find no indicator by themselves. */
const common = wordSet('tỷ lệ số tổng của và được có trên địa bàn các theo trong đạt');

/** The codebook's indicator that a label names, with how well it fits (0 to 1); null where none fits. */
export function findIndicator(
  book: Book,
  label: string,
  unit: string | null,
): { definition: IndicatorDefinition; fit: number } | null {
  const words = new Set(wordsOf(label));
  const shared = new Uint8Array(book.indicators.length);
  let telling = false;
  for (const word of words) {
    const positions = book.indicatorsByWord.get(word);
    if (!positions) continue;
    if (!common.has(word)) telling = true;
    for (const position of positions) shared[position] = (shared[position] as number) + 1;
  }
  if (!telling) return null;
  let best: { definition: IndicatorDefinition; fit: number } | null = null;
  for (const [position, { definition, size }] of book.indicators.entries()) {
    const count = shared[position] as number;
    if (count === 0) continue;
    const fit = count / (size + words.size - count);
    if (fit >= enough && (best === null || fit > best.fit) && agrees(definition.unit, unit)) best = { definition, fit };
  }
  return best;
}

/** Units of one kind agree: an indicator in per cent is not one in hectares. */
function agrees(usual: string | null, unit: string | null): boolean {
  if (usual === null || unit === null || usual === unit) return true;
  return usual.split('/', 1)[0] === unit.split('/', 1)[0];
}
