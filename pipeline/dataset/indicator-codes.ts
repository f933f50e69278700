import type { IndicatorDefinition } from '../codebook.ts';
import type { Book } from './book.ts';
import { tellingWords } from './telling-words.ts';

/** Share of an indicator's words that a label has at least: labels leave out a word or two. */
const enough = 0.75;
/**
 * The codebook's indicator that a label names. The label says every word that tells the indicator (or all but a few), and
 * no word that would make it another: `sản lượng rượu ngô` is not `sản lượng ngô`. Null where none fits.
 */
export function findIndicator(
  book: Book,
  label: string,
  unit: string | null,
): { definition: IndicatorDefinition; fit: number } | null {
  const words = tellingWords(label);
  const shared = new Uint8Array(book.indicators.length);
  for (const word of words)
    for (const position of book.indicatorsByWord.get(word) ?? []) shared[position] = (shared[position] as number) + 1;
  let best: { definition: IndicatorDefinition; fit: number } | null = null;
  for (const [position, { definition, size }] of book.indicators.entries()) {
    const count = shared[position] as number;
    if (count < words.size || count === 0) continue;
    const fit = count / size;
    if (fit >= enough && (best === null || fit > best.fit) && agrees(definition.unit, unit)) best = { definition, fit };
  }
  return best;
}

/** Units of one kind agree: an indicator in per cent is not one in hectares. */
function agrees(usual: string | null, unit: string | null): boolean {
  if (usual === null || unit === null || usual === unit) return true;
  return usual.split('/', 1)[0] === unit.split('/', 1)[0];
}
