import type { Codebook, Unit } from '../codebook.ts';
import { PhraseBook } from './phrases.ts';

/** The codebook's words, ready for matching. */
export interface Lexicon {
  units: PhraseBook<Unit>;
  /** Abbreviations of document types in capitals: `NQ`, `QĐ`, `CTR`. */
  documentTypes: Set<string>;
}

const compiled = new WeakMap<Codebook, Lexicon>();

/** Compiles what the mention stage needs of a codebook, once a codebook. */
export function lexiconOf(codebook: Codebook): Lexicon {
  let lexicon = compiled.get(codebook);
  if (!lexicon) {
    const units = new PhraseBook<Unit>();
    for (const unit of codebook.units) for (const text of unit.text) units.add(text, unit);
    lexicon = { units, documentTypes: new Set(codebook.documentTypes.map((type) => type.code.toUpperCase())) };
    compiled.set(codebook, lexicon);
  }
  return lexicon;
}
