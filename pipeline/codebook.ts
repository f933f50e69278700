/** A unit of measure, a currency, or a noun that says what is counted. */
export interface Unit {
  /** UCUM (`har`, `{household}`), ISO 4217 (`VND`), or a code of our own. */
  code: string;
  system: 'ucum' | 'iso4217' | 'local';
  class: 'money' | 'percent' | 'measure' | 'count' | 'score' | 'time';
  /** How Vietnamese texts write it, every form. */
  text: string[];
  en: string;
  source: string;
}

/** An indicator that reports of the genre state. */
export interface IndicatorDefinition {
  code: string;
  vi: string;
  en: string;
  theme: string;
  /** Code of the usual unit; null where there is none. */
  unit: string | null;
  aliases: string[];
  official_code: string | null;
  source: string;
}

export interface Theme {
  code: string;
  vi: string;
  en: string;
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
  text: string[];
  en: string;
  en_plural: string;
}

/** A kind of project, with the words that open a project's name. */
export interface ProjectKind {
  kind: string;
  subkind: string | null;
  text: string[];
  en: string;
}

/** Words that mean a code: a status, a comparator. */
export interface Wording {
  code: string;
  text: string[];
}

export interface Abbreviation {
  text: string;
  vi: string;
  en: string;
}

export interface DocumentType {
  /** Abbreviation in Annex III of Decree 30/2020/NĐ-CP; CV for công văn, which has none there. */
  code: string;
  vi: string;
  en: string;
}

/** A phrase of titles and names with its English. */
export interface Phrase {
  vi: string;
  en: string;
}

/** General knowledge: nothing in it comes from one report alone. */
export interface Codebook {
  units: Unit[];
  indicators: IndicatorDefinition[];
  themes: Theme[];
  places: PlaceDefinition[];
  facilityKinds: FacilityKind[];
  projectKinds: ProjectKind[];
  /** Wordings of `projects.status`. */
  projectStatus: Wording[];
  /** Wordings of `obs_status`, and of targets under the code `target`. */
  obsStatus: Wording[];
  comparators: Wording[];
  abbreviations: Abbreviation[];
  documentTypes: DocumentType[];
  /** Organisations by the abbreviation that document symbols use. */
  organisations: Abbreviation[];
  phrases: Phrase[];
}
