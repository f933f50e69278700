import type { Unit } from '../codebook.ts';
import { listOf, perCodebook } from '../codebook-words.ts';
import { PhraseBook } from './phrases.ts';

/** The codebook's words, ready for matching. */
export interface Lexicon {
  units: PhraseBook<Unit>;
  /** Abbreviations of document types in capitals: `NQ`, `QĐ`, `CTR`. */
  documentTypes: Set<string>;
  /** Words for kinds of places, in lower case: `xã`, `tổ dân phố`. */
  placeWords: Set<string>;
  /** Seasons of crops, in lower case: `hè thu`. */
  seasons: Set<string>;
  /** The words of which these are made. */
  seasonWords: Set<string>;
}

/** Compiles what the mention stage needs of a codebook, once a codebook. */
export const lexiconOf = perCodebook((codebook): Lexicon => {
  const units = new PhraseBook<Unit>();
  for (const unit of codebook.units) for (const text of unit.text) units.add(text, unit);
  const seasons = listOf(codebook, 'crop_season');
  return {
    units,
    documentTypes: new Set(codebook.documentTypes.map(({ code }) => code.toUpperCase())),
    placeWords: new Set(codebook.placeKinds.map(({ text }) => text)),
    seasons: new Set(seasons),
    seasonWords: new Set(seasons.flatMap((season) => season.split(' '))),
  };
});
