import type { Unit } from '../codebook.ts';
import { perCodebook } from '../codebook-words.ts';
import { PhraseBook } from './phrases.ts';

/** The codebook's words, ready for matching. */
export interface Lexicon {
  units: PhraseBook<Unit>;
  /** Abbreviations of document types in capitals: `NQ`, `QĐ`, `CTR`. */
  documentTypes: Set<string>;
  /** Words for kinds of places, in lower case: `xã`, `tổ dân phố`. */
  placeWords: Set<string>;
}

/** Compiles what the mention stage needs of a codebook, once a codebook. */
export const lexiconOf = perCodebook((codebook): Lexicon => {
  const units = new PhraseBook<Unit>();
  for (const unit of codebook.units) for (const text of unit.text) units.add(text, unit);
  return {
    units,
    documentTypes: new Set(codebook.documentTypes.map(({ code }) => code.toUpperCase())),
    placeWords: new Set(codebook.placeKinds.map(({ text }) => text)),
  };
});
