import type { Codebook, FacilityKind, IndicatorDefinition, PlaceDefinition, ProjectKind } from '../codebook.ts';
import { PhraseBook } from '../mention/phrases.ts';
import { fold, tokenize } from '../mention/tokens.ts';
import type { Comparator } from '../mention/types.ts';

/** The codebook's words, ready for matching by the dataset stage. */
export interface Book {
  facilityKinds: PhraseBook<FacilityKind>;
  projectKinds: PhraseBook<ProjectKind>;
  projectStatus: PhraseBook<string>;
  comparators: Map<string, Comparator>;
  places: PhraseBook<PlaceDefinition[]>;
  placesById: Map<string, PlaceDefinition>;
  indicators: { definition: IndicatorDefinition; words: string[] }[];
  /** Positions in `indicators` by the words of their names. */
  indicatorsByWord: Map<string, number[]>;
  phrases: PhraseBook<string>;
}

const compiled = new WeakMap<Codebook, Book>();

/** Compiles what the dataset stage needs of a codebook, once a codebook. */
export function bookOf(codebook: Codebook): Book {
  let book = compiled.get(codebook);
  if (!book) {
    book = compile(codebook);
    compiled.set(codebook, book);
  }
  return book;
}

function compile(codebook: Codebook): Book {
  const facilityKinds = new PhraseBook<FacilityKind>();
  for (const kind of codebook.facilityKinds) for (const text of kind.text) facilityKinds.add(text, kind);
  const projectKinds = new PhraseBook<ProjectKind>();
  for (const kind of codebook.projectKinds) for (const text of kind.text) projectKinds.add(text, kind);
  const projectStatus = new PhraseBook<string>();
  for (const status of codebook.projectStatus) for (const text of status.text) projectStatus.add(text, status.code);
  const comparators = new Map<string, Comparator>();
  for (const { code, text } of codebook.comparators)
    for (const word of text) if (!comparators.has(fold(word))) comparators.set(fold(word), code as Comparator);
  const phrases = new PhraseBook<string>();
  for (const phrase of codebook.phrases) phrases.add(phrase.vi, phrase.en);
  const indicators = codebook.indicators.flatMap((definition) =>
    [definition.vi, ...definition.aliases].map((name) => ({ definition, words: wordsOf(name) })),
  );
  const indicatorsByWord = new Map<string, number[]>();
  indicators.forEach(({ words }, position) => {
    for (const word of new Set(words)) {
      const positions = indicatorsByWord.get(word);
      if (positions) positions.push(position);
      else indicatorsByWord.set(word, [position]);
    }
  });
  return {
    facilityKinds,
    projectKinds,
    projectStatus,
    comparators,
    places: placeBook(codebook.places),
    placesById: new Map(codebook.places.map((place) => [place.id, place])),
    indicators,
    indicatorsByWord,
    phrases,
  };
}

/** Places by name and variant; several may share a name. */
function placeBook(places: PlaceDefinition[]): PhraseBook<PlaceDefinition[]> {
  const byName = new Map<string, PlaceDefinition[]>();
  for (const place of places)
    for (const name of new Set([place.vi, ...place.variants].map(fold))) {
      const same = byName.get(name);
      if (same) same.push(place);
      else byName.set(name, [place]);
    }
  const book = new PhraseBook<PlaceDefinition[]>();
  for (const [name, same] of byName) book.add(name, same);
  return book;
}

/** The folded words of a text, signs left out. */
export function wordsOf(text: string): string[] {
  return tokenize(text).flatMap((token) => (token.type === 'sign' ? [] : [token.fold]));
}
