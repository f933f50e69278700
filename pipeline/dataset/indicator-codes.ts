import type { IndicatorDefinition } from '../codebook.ts';
import { type Book, wordsOf } from './book.ts';

/** Share of words that a label and a name must have in common. */
const enough = 0.6;
/** Words so common that they find no indicator by themselves. */
const common = new Set(['tỷ', 'lệ', 'số', 'tổng', 'của', 'và', 'được', 'có', 'trên', 'địa', 'bàn', 'các', 'theo', 'trong', 'đạt']);

/** The codebook's indicator that a label names, with how well it fits (0 to 1); null where none fits. */
export function findIndicator(book: Book, label: string, unit: string | null): { definition: IndicatorDefinition; fit: number } | null {
  const words = new Set(wordsOf(label));
  const candidates = new Set<number>();
  for (const word of words) if (!common.has(word)) for (const position of book.indicatorsByWord.get(word) ?? []) candidates.add(position);
  let best: { definition: IndicatorDefinition; fit: number } | null = null;
  for (const position of candidates) {
    const candidate = book.indicators[position];
    if (!candidate || !agrees(candidate.definition.unit, unit)) continue;
    const names = new Set(candidate.words);
    let shared = 0;
    for (const word of names) if (words.has(word)) shared++;
    const fit = shared / (names.size + words.size - shared);
    if (fit >= enough && (best === null || fit > best.fit)) best = { definition: candidate.definition, fit };
  }
  return best;
}

/** Units of one kind agree: an indicator in per cent is not one in hectares. */
function agrees(usual: string | null, unit: string | null): boolean {
  if (usual === null || unit === null || usual === unit) return true;
  return usual.split('/')[0] === unit.split('/')[0];
}
