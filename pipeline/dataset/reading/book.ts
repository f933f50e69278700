import type {
  Codebook,
  FacilityKind,
  IndicatorDefinition,
  PlaceDefinition,
  PlaceKind,
  ProjectKind,
} from '../../codebook.ts';
import { perCodebook } from '../../codebook-words.ts';
import { groupBy } from '../../group-by.ts';
import { PhraseBook } from '../../mention/phrases.ts';
import { fold } from '../../mention/tokens.ts';
import type { Comparator } from '../../mention/types.ts';
import { type Expressions, expressionsOf } from '../anomalies/expressions.ts';
import { type EnglishLexicon, englishLexicon } from '../english/english-lexicon.ts';
import { compileLabelRules, type LabelRules } from '../labels/label-rules.ts';
import { tellingWords } from '../labels/telling-words.ts';
import { slug } from './ids.ts';

/** A name of an indicator, with the words that tell it. */
export interface IndicatorName {
  definition: IndicatorDefinition;
  words: ReadonlySet<string>;
  /** Its place among all names. */
  order: number;
}

export interface PlaceSlug {
  place: PlaceDefinition;
  slug: string;
}

/** The codebook's words, ready for matching by the dataset stage. */
export interface Book {
  facilityKinds: PhraseBook<FacilityKind>;
  projectKinds: PhraseBook<ProjectKind>;
  placeKinds: PhraseBook<PlaceKind>;
  projectStatus: PhraseBook<string>;
  comparators: Map<string, Comparator>;
  places: PhraseBook<PlaceDefinition[]>;
  placesById: Map<string, PlaceDefinition>;
  /** Places with their names as slugs by the length of those, for finding slips. */
  placeSlugsByLength: Map<number, PlaceSlug[]>;
  /** Names and aliases of indicators by each of their words, in the order of the codebook. */
  indicatorsByWord: Map<string, IndicatorName[]>;
  /** The same by the one of their words that the fewest names have: what says a name says that word. */
  indicatorsByRarest: Map<string, IndicatorName[]>;
  /** Of each unit that is a kind of others, the widest: `{person}` of `{doctor}`. */
  widestUnits: Map<string, string>;
  phrases: PhraseBook<string>;
  english: EnglishLexicon;
  /** Wordings in which slips are looked for. */
  expressions: Expressions;
  labelRules: LabelRules;
  /** Every abbreviation that the codebook knows, also by its length. */
  abbreviations: Set<string>;
  abbreviationsByLength: Map<number, string[]>;
}

/** Compiles what the dataset stage needs of a codebook, once a codebook. */
export const bookOf = perCodebook(compile);

function compile(codebook: Codebook): Book {
  const facilityKinds = new PhraseBook<FacilityKind>();
  for (const kind of codebook.facilityKinds) for (const text of kind.text) facilityKinds.add(text, kind);
  const projectKinds = new PhraseBook<ProjectKind>();
  for (const kind of codebook.projectKinds) for (const text of kind.text) projectKinds.add(text, kind);
  const placeKinds = new PhraseBook<PlaceKind>();
  for (const kind of codebook.placeKinds) placeKinds.add(kind.text, kind);
  const projectStatus = new PhraseBook<string>();
  for (const status of codebook.projectStatus) for (const text of status.text) projectStatus.add(text, status.code);
  const comparators = new Map<string, Comparator>();
  for (const { code, text } of codebook.comparators)
    for (const word of text) if (!comparators.has(fold(word))) comparators.set(fold(word), code as Comparator);
  const phrases = new PhraseBook<string>();
  for (const phrase of codebook.phrases) phrases.add(phrase.vi, phrase.en);
  const abbreviations = new Set([...codebook.abbreviations, ...codebook.organisations].map((each) => each.text));
  return {
    facilityKinds,
    projectKinds,
    placeKinds,
    projectStatus,
    comparators,
    places: placeBook(codebook.places),
    placeSlugsByLength: groupBy(
      codebook.places.map((place) => ({ place, slug: slug(place.vi) })),
      ({ slug }) => slug.length,
    ),
    placesById: new Map(codebook.places.map((place) => [place.id, place])),
    ...indicatorNames(codebook),
    widestUnits: widestUnits(codebook),
    phrases,
    english: englishLexicon(codebook),
    expressions: expressionsOf(codebook),
    labelRules: compileLabelRules(codebook),
    abbreviations,
    abbreviationsByLength: groupBy([...abbreviations], ({ length }) => length),
  };
}

function indicatorNames({ indicators }: Codebook): Pick<Book, 'indicatorsByWord' | 'indicatorsByRarest'> {
  const names = indicators
    .flatMap((definition) => [definition.vi, ...definition.aliases].map((name) => ({ definition, name })))
    .map(({ definition, name }, order): IndicatorName => ({ definition, words: tellingWords(name), order }));
  const byWord: Book['indicatorsByWord'] = new Map();
  for (const name of names)
    for (const word of name.words) {
      const same = byWord.get(word);
      if (same) same.push(name);
      else byWord.set(word, [name]);
    }
  const shared = (word: string) => byWord.get(word)?.length ?? 0;
  const rarest = ({ words }: IndicatorName) => [...words].sort((a, b) => shared(a) - shared(b))[0] ?? '';
  return { indicatorsByWord: byWord, indicatorsByRarest: groupBy(names, rarest) };
}

function widestUnits({ units }: Codebook): Map<string, string> {
  const wider = new Map(units.flatMap(({ code, of }) => (of === undefined ? [] : [[code, of] as const])));
  // A chain is no longer than the list: one that went round would not end.
  const widest = (code: string, steps: number): string => {
    const of = wider.get(code);
    return of === undefined || steps > wider.size ? code : widest(of, steps + 1);
  };
  return new Map([...wider.keys()].map((code) => [code, widest(code, 0)]));
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
