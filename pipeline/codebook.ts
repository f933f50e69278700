import type { Tables } from './tables.ts';

/** A unit of measure, a currency, or a noun that says what is counted. */
export interface Unit {
  /** UCUM (`har`, `{household}`), ISO 4217 (`VND`), or a code of our own. */
  code: string;
  system: 'ucum' | 'iso4217' | 'local';
  class: 'money' | 'percent' | 'measure' | 'count' | 'score' | 'time';
  /** How Vietnamese texts write it, every form. */
  text: string[];
  /** Code of the unit that this one is a kind of: doctors are people. */
  of?: string;
  en: string;
  source: string;
}

/** An indicator that reports of the genre state. */
export interface IndicatorDefinition {
  code: string;
  vi: string;
  en: string;
  theme: ThemeCode;
  /** Code of the usual unit; null where there is none. */
  unit: string | null;
  aliases: string[];
  /** Words of which the text around has one, where the names alone are said of other things, too. */
  about?: string[];
  official_code: string | null;
  source: string;
}

/** The codes of themes.yaml, as the schema of indicators lists them. */
type ThemeCode = NonNullable<Tables['indicators'][number]['theme']>;

interface Theme {
  code: ThemeCode;
  vi: string;
  en: string;
  source: string;
}

/** A place with every official code that it has had. */
export interface PlaceDefinition {
  /** `vn.12`, `vn.12.105`, `vn.12.105.san-thang`: our own, codes being reused. */
  id: string;
  vi: string;
  en: string;
  kind: string;
  codes: { code: string; system: string; from: string | null; to: string | null }[];
  parent: string | null;
  /** Spellings in use, official or not; typing slips are found by rule. */
  variants: string[];
  source: string;
}

/** A kind of facility, with the nouns that name it. */
export interface FacilityKind {
  code: string;
  sector: string;
  /** Those who farm or trade: how many there are is an indicator. */
  trades?: true;
  text: string[];
  en: string;
  en_plural: string;
  source: string;
}

/** A kind of project, with the words that open a project's name. */
export interface ProjectKind {
  kind: string;
  subkind: string | null;
  text: string[];
  en: string;
  source: string;
}

/** A kind of place by the word before its name: `xã`. */
export interface PlaceKind {
  text: string;
  kind: Tables['places'][number]['kind'];
  /** The word behind its name in English. */
  en: string;
  /** Whether a number may be its name: `thôn 3`. */
  numbered?: true;
  source: string;
}

/** Words that mean a code: a status, a comparator, a class of words. */
export interface Wording {
  code: string;
  text: string[];
  en: string;
  source: string;
}

/** What a code of a closed list is called. */
export interface CodeName {
  code: string;
  vi: string;
  en: string;
}

interface Abbreviation {
  text: string;
  vi: string;
  en: string;
  source: string;
}

interface DocumentType {
  /** Abbreviation in Annex III of Decree 30/2020/NĐ-CP; CV for công văn, which has none there. */
  code: string;
  vi: string;
  /** Longer names in use for the same type. */
  variants?: string[];
  en: string;
  source: string;
}

/** A phrase of titles and names with its English. */
interface Phrase {
  vi: string;
  en: string;
}

/** An expression that the genre uses in one form; `{number}` stands for a figure. */
interface Expression {
  text: string;
  source: string;
}

/** What the words before a figure say besides what it measures, by the step that looks for it. */
export type LabelStep =
  | 'main'
  | 'headline'
  | 'topic'
  | 'programme'
  | 'trailing'
  | 'course'
  | 'aim'
  | 'actor'
  | 'order'
  | 'bearer'
  | 'remains';

/** A rule that rewrites a label. */
export interface LabelRule {
  rule: string;
  /** A regular expression, in which `{crop}` stands for any word of that list of `words.yaml`. */
  match: string;
  /** What takes the place of what is matched, nothing where it is left out; `$1` is a group. */
  to?: string;
  /** Whether case tells. */
  exact?: true;
  /** Whether it is applied to every match rather than to the first. */
  every?: true;
  /** A label before the rule and behind it. */
  example: [string, string];
}

/** General knowledge: nothing in it comes from one report alone. */
export interface Codebook {
  units: Unit[];
  indicators: IndicatorDefinition[];
  themes: Theme[];
  places: PlaceDefinition[];
  facilityKinds: FacilityKind[];
  projectKinds: ProjectKind[];
  placeKinds: PlaceKind[];
  /** Wordings of `projects.status`. */
  projectStatus: Wording[];
  /** Wordings of `obs_status`, and of targets under the code `target`. */
  obsStatus: Wording[];
  comparators: Wording[];
  /** Names of the codes of closed lists, by `table.column`. */
  codes: Record<string, CodeName[]>;
  abbreviations: Abbreviation[];
  documentTypes: DocumentType[];
  /** Organisations by the abbreviation that document symbols use. */
  organisations: Abbreviation[];
  phrases: Phrase[];
  expressions: Expression[];
  /** Words by what they stand for; `anyOf` makes a pattern of them. */
  words: Wording[];
  /** How labels are rewritten, in the order of the rules of each step. */
  labelRules: Record<LabelStep, LabelRule[]>;
}

/** Lists of `words.yaml` that a pattern names: `{crop}`, `{Level}` for words that may begin with a capital; `\p{Lu}` names none. */
export const namedWords = /\{([A-Za-z][a-z_]{2,})\}/gu;
