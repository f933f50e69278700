// Generated from schemas/*.schema.json by the build: edit those, not this file.

/** A source document. */
export interface Report {
  /** The report's id, the name of its folder in sources/reports. Stable: it does not move when another record is added or removed. */
  id: string;
  /** The report that the record comes from. */
  report_id: string;
  /** The section that says it; null before the first heading and after the last. */
  section_id: string | null;
  /** The number that the issuer gave the document; null where it was left blank. */
  document_number: string | null;
  /** Type and issuer after the number, as Decree 30/2020/NĐ-CP forms it: BC-UBND. */
  document_symbol: string | null;
  /** The type as the heading names it: BÁO CÁO. */
  document_type: string | null;
  /** The body that issued the document, as the text names it. */
  issuer: string | null;
  /** The place before the date of issue. */
  place: string | null;
  /** Date of issue, ISO 8601; reduced precision where the day or month was left blank: 2024-10. */
  issued_on: string | null;
  /** The summary under the type of document. */
  title: string | null;
  /** English title, from the sidecar of the source. */
  title_en: string | null;
  /** Canonical id of the document whose implementation is reported: 11-NQ/TW. */
  subject_document: string | null;
  /** Who signed. */
  signatory_name: string | null;
  /** The office of the person who signed, as written: CHỦ TỊCH. */
  signatory_role: string | null;
  /** On whose behalf it is signed, as written: TM. ỦY BAN NHÂN DÂN. */
  signatory_authority: string | null;
  /** Recipients, without the archive copy. */
  recipients: readonly string[];
  /** Whether the text announces an annex. */
  annex_announced: boolean;
  /** SHA-256 of the report's Markdown. */
  sha256: string;
  /** Size of the report's Markdown, in bytes. */
  size_bytes: number;
  /** The date on which the project received the text, ISO 8601. */
  received_on: string | null;
  /** SPDX id or name of the licence of the source text. */
  licence: string | null;
  /** Where the text came from. */
  source: string | null;
  /** Where the evidence starts in the report's Markdown, in UTF-16 code units from its beginning. */
  source_start: number;
  /** Where the evidence ends (exclusive), in UTF-16 code units. */
  source_end: number;
  /** The line of source_start in the report's Markdown, counted from 1. */
  source_line: number;
  /** The clause that says it, verbatim, with Markdown emphasis removed and page breaks joined. */
  quote: string;
}

/** A heading of a report. */
export interface Section {
  /** The section's id. Stable: it does not move when another record is added or removed. */
  id: string;
  /** The report that the record comes from. */
  report_id: string;
  /** The section that says it; null before the first heading and after the last. */
  section_id: string | null;
  /** The full outline number: II.1.1; null for a heading without one. */
  number: string | null;
  /** The heading without its number. */
  title: string;
  /** English title; null where the codebook lacks one. */
  title_en: string | null;
  /** Depth in the outline, from 1. */
  level: number;
  /** The section that holds this one. */
  parent_id: string | null;
  /** Place among the report's headings, in reading order, from 1. */
  ordinal: number;
  /** Fields of work or partners that the section lists without figures, as written. */
  topics: readonly string[];
  /** English for topics, in the same order; empty where the codebook lacks one of them. */
  topics_en: readonly string[];
  /** Where the evidence starts in the report's Markdown, in UTF-16 code units from its beginning. */
  source_start: number;
  /** Where the evidence ends (exclusive), in UTF-16 code units. */
  source_end: number;
  /** The line of source_start in the report's Markdown, counted from 1. */
  source_line: number;
  /** The clause that says it, verbatim, with Markdown emphasis removed and page breaks joined. */
  quote: string;
}

/** One number that measures something: an observation in the sense of SDMX. */
export interface Indicator {
  /** The indicator's id. Stable: it does not move when another record is added or removed. */
  id: string;
  /** The report that the record comes from. */
  report_id: string;
  /** The section that says it; null before the first heading and after the last. */
  section_id: string | null;
  /** Code of the indicator in the codebook; null where the codebook lacks it. */
  indicator_code: string | null;
  /** What is measured, as the report names it, its subject carried over. */
  label_vi: string;
  /** English label; null where the codebook cannot say it. */
  label_en: string | null;
  /** Theme code, after the groups of Vietnam's provincial statistical indicators. */
  theme:
    | 'land_population'
    | 'labour_gender'
    | 'enterprises_institutions'
    | 'investment_construction'
    | 'national_accounts'
    | 'public_finance'
    | 'insurance'
    | 'agriculture'
    | 'industry'
    | 'trade_services'
    | 'prices'
    | 'transport'
    | 'ict'
    | 'science'
    | 'education'
    | 'health'
    | 'culture_sport_tourism'
    | 'living_standards'
    | 'order_justice'
    | 'environment'
    | null;
  /** What the number says: a level, a change of one, a rank (a change of rank is positive for a rise), a share (in per cent, or what is counted out of denominator), a target, or a count. */
  measure: 'level' | 'change' | 'rank' | 'share' | 'target' | 'count';
  /** The value, before unit_mult; low end of a range; a fall is negative. Null where the report gives none. */
  obs_value: number | null;
  /** High end of a range; otherwise null. */
  obs_value_to: number | null;
  /** The value with its unit, verbatim. */
  value_text: string;
  /** Unit code: UCUM, ISO 4217 for money, or the codebook's own. */
  unit_measure: string | null;
  /** Power of ten by which obs_value is multiplied: 6 for millions. */
  unit_mult: number | null;
  /** SDMX observation status: A actual, E estimated, P provisional, F forecast; null for a target and its change, which have none. */
  obs_status: 'A' | 'E' | 'P' | 'F' | null;
  /** How the value bounds the figure: `hơn` is >, `khoảng` is ~; null where the report gives no figure. */
  comparator: '=' | '>' | '>=' | '<' | '<=' | '~' | null;
  /** Of a ratio a/b or a share that states both: what is counted. */
  numerator: number | null;
  /** Of a ratio a/b or a share that states both: out of how many. */
  denominator: number | null;
  /** Of a rank: among how many, where the report says it. */
  rank_total: number | null;
  /** The place that the value is about. */
  ref_area: string | null;
  /** The words that limit or widen the area, as written: `các huyện lân cận`. */
  ref_area_scope: string | null;
  /** Period or point in time, ISO 8601 (SDMX TIME_PERIOD): 2024, 2024-10, 2021/2030; without a year, --01/--09, where neither the text nor its header gives one. */
  time_period: string | null;
  /** Of a change: the period compared with, ISO 8601. */
  base_period: string | null;
  /** Of a target: who assigned it, as written: `tỉnh giao`. */
  assigned_by: string | null;
  /** The names that the report lists as what it counts, as written. */
  items: readonly string[];
  /** The level that a change, rank or share belongs to, or the total of a breakdown. */
  parent_id: string | null;
  /** Where the evidence starts in the report's Markdown, in UTF-16 code units from its beginning. */
  source_start: number;
  /** Where the evidence ends (exclusive), in UTF-16 code units. */
  source_end: number;
  /** The line of source_start in the report's Markdown, counted from 1. */
  source_line: number;
  /** The clause that says it, verbatim, with Markdown emphasis removed and page breaks joined. */
  quote: string;
}

/** A named planning, road, power, health, sport, science or other project, plan or event. */
export interface Project {
  /** The project's id. Stable: it does not move when another record is added or removed. */
  id: string;
  /** The report that the record comes from. */
  report_id: string;
  /** The section that says it; null before the first heading and after the last. */
  section_id: string | null;
  /** The name as the report gives it. */
  name_vi: string;
  /** English name; null where the codebook cannot say it. */
  name_en: string | null;
  /** What kind of project it is. */
  kind:
    | 'planning'
    | 'road'
    | 'power'
    | 'health'
    | 'education'
    | 'sport'
    | 'culture'
    | 'science'
    | 'water'
    | 'agriculture'
    | 'industry'
    | 'it'
    | 'housing'
    | 'environment'
    | 'event'
    | 'exercise'
    | 'programme'
    | 'other';
  /** The narrower kind, a code of the codebook: zoning_plan, detailed_plan, transformer_stations. */
  subkind: string | null;
  /** Where the project stands, from the words of the report; null where they do not say. */
  status:
    | 'proposed'
    | 'consultation'
    | 'brief_in_preparation'
    | 'brief_approved'
    | 'in_preparation'
    | 'submitted'
    | 'announced'
    | 'issued'
    | 'approved'
    | 'site_clearance'
    | 'started'
    | 'in_progress'
    | 'completed'
    | 'accepted'
    | 'in_use'
    | 'settled'
    | 'suspended'
    | 'delayed'
    | 'revoked'
    | 'planned'
    | null;
  /** The words that say the status, verbatim. */
  status_text: string | null;
  /** The places that it is in or serves; the area of the report where that is its own plan or event and names none. */
  places: readonly string[];
  /** Bodies named with it, as written. */
  organisations: readonly string[];
  /** Budget or total investment, in dong. */
  budget_vnd: number | null;
  /** The words that give the budget, verbatim. */
  budget_text: string | null;
  /** How much is done, in progress_unit. */
  progress_value: number | null;
  /** Out of how much, in progress_unit. */
  progress_total: number | null;
  /** Unit code of the progress. */
  progress_unit: string | null;
  /** The words that give the progress, verbatim. */
  progress_text: string | null;
  /** Length, in kilometres. */
  length_km: number | null;
  /** Land area, in hectares. */
  area_ha: number | null;
  /** Floor area, in square metres. */
  floor_area_m2: number | null;
  /** Number of rooms. */
  rooms: number | null;
  /** The parts that it lists: stations, segments, areas. */
  components: readonly string[];
  /** Of a power project in two parts: the stations whose supply area is extended. */
  extends_to: readonly string[];
  /** Number and symbol of the decision that approved it. */
  decision_number: string | null;
  /** Date of the decision, ISO 8601. */
  decision_on: string | null;
  /** Who decided, as written. */
  decided_by: string | null;
  /** Year or period of the project, ISO 8601. */
  year: string | null;
  /** The heading or group under which a list names it, as written. */
  group: string | null;
  /** The footnote that names it or adds to it. */
  footnote_id: string | null;
  /** Where the evidence starts in the report's Markdown, in UTF-16 code units from its beginning. */
  source_start: number;
  /** Where the evidence ends (exclusive), in UTF-16 code units. */
  source_end: number;
  /** The line of source_start in the report's Markdown, counted from 1. */
  source_line: number;
  /** The clause that says it, verbatim, with Markdown emphasis removed and page breaks joined. */
  quote: string;
}

/** A named facility, site or production area, or a counted class of facilities. */
export interface Facility {
  /** The facility's id. Stable: it does not move when another record is added or removed. */
  id: string;
  /** The report that the record comes from. */
  report_id: string;
  /** The section that says it; null before the first heading and after the last. */
  section_id: string | null;
  /** The name, or the class that is counted, as the report gives it. */
  name_vi: string;
  /** English name; null where the codebook cannot say it. */
  name_en: string | null;
  /** Kind of facility, a code of the codebook: upper_secondary_school, general_hospital. */
  kind: string;
  /** Sector that the kind belongs to. */
  sector:
    | 'health'
    | 'education'
    | 'culture'
    | 'sport'
    | 'tourism'
    | 'agriculture'
    | 'trade'
    | 'transport'
    | 'energy'
    | 'water'
    | 'security'
    | 'administration'
    | 'other';
  /** True where the record counts a class, false where it names one facility. */
  is_aggregate: boolean;
  /** How many there are; null for a named facility. */
  count: number | null;
  /** Out of how many, where the report says it: 7 of 07/07 communes. */
  total: number | null;
  /** How count bounds the figure; null where nothing is counted. */
  comparator: '=' | '>' | '>=' | '<' | '<=' | '~' | null;
  /** Public or non-public, where the report says it. */
  ownership: 'public' | 'non_public' | null;
  /** Level of education or administration, as written: từ cấp mầm non - THPT. */
  level: string | null;
  /** The places that it is in; the area of the report where the text names none. */
  places: readonly string[];
  /** Capacity, in capacity_unit. */
  capacity: number | null;
  /** Unit code of the capacity: {seat}, {pupil}, {bed}. */
  capacity_unit: string | null;
  /** How capacity bounds the figure: `hơn 1.000` is >. */
  capacity_comparator: '=' | '>' | '>=' | '<' | '<=' | '~' | null;
  /** Floor area, in square metres. */
  floor_area_m2: number | null;
  /** The standard that it meets, as written: chuẩn quốc gia. */
  standard_met: string | null;
  /** Of a production area: the crops or products, as written. */
  products: readonly string[];
  /** When it holds, ISO 8601. */
  time_period: string | null;
  /** The names that the report lists as what it counts, as written. */
  items: readonly string[];
  /** The total that a breakdown belongs to. */
  parent_id: string | null;
  /** Where the evidence starts in the report's Markdown, in UTF-16 code units from its beginning. */
  source_start: number;
  /** Where the evidence ends (exclusive), in UTF-16 code units. */
  source_end: number;
  /** The line of source_start in the report's Markdown, counted from 1. */
  source_line: number;
  /** The clause that says it, verbatim, with Markdown emphasis removed and page breaks joined. */
  quote: string;
}

/** A footnote. */
export interface Footnote {
  /** The footnote's id. Stable: it does not move when another record is added or removed. */
  id: string;
  /** The report that the record comes from. */
  report_id: string;
  /** The section that says it; null before the first heading and after the last. */
  section_id: string | null;
  /** The marker as written: ⁽¹⁾. */
  marker: string;
  /** Where the text refers to it, in UTF-16 code units; null where nothing does. */
  anchor_start: number | null;
  /** The words before the marker that it explains. */
  anchor_quote: string | null;
  /** The whole footnote, as it reads. */
  text: string;
  /** Leaves of its list, the records of footnote_items that have no children. */
  item_count: number;
  /** Where the evidence starts in the report's Markdown, in UTF-16 code units from its beginning. */
  source_start: number;
  /** Where the evidence ends (exclusive), in UTF-16 code units. */
  source_end: number;
  /** The line of source_start in the report's Markdown, counted from 1. */
  source_line: number;
  /** The clause that says it, verbatim, with Markdown emphasis removed and page breaks joined. */
  quote: string;
}

/** One entry of a footnote's list. */
export interface FootnoteItem {
  /** The item's id. Stable: it does not move when another record is added or removed. */
  id: string;
  /** The report that the record comes from. */
  report_id: string;
  /** The section that says it; null before the first heading and after the last. */
  section_id: string | null;
  /** The footnote. */
  footnote_id: string;
  /** Place in the list, counted from 1 at every level: 2.3.1. */
  path: string;
  /** Path of the entry that holds it; null at the top. */
  parent_path: string | null;
  /** What the entry is. */
  kind: 'group' | 'project' | 'facility' | 'indicator' | 'text';
  /** What the entry names, as written. */
  name: string;
  /** English for the name; null where the codebook cannot say it. */
  name_en: string | null;
  /** What the project does for a part of it that is listed: the words before the list. */
  role: string | null;
  /** Places that the entry names. */
  places: readonly string[];
  /** Year that the entry names, ISO 8601. */
  year: string | null;
  /** Id of the record in projects, facilities or indicators that this entry is, or is a part of. */
  refers_to: string | null;
  /** Where the evidence starts in the report's Markdown, in UTF-16 code units from its beginning. */
  source_start: number;
  /** Where the evidence ends (exclusive), in UTF-16 code units. */
  source_end: number;
  /** The line of source_start in the report's Markdown, counted from 1. */
  source_line: number;
  /** The clause that says it, verbatim, with Markdown emphasis removed and page breaks joined. */
  quote: string;
}

/** One citation of a document. */
export interface LegalReference {
  /** The citation's id. Stable: it does not move when another record is added or removed. */
  id: string;
  /** The report that the record comes from. */
  report_id: string;
  /** The section that says it; null before the first heading and after the last. */
  section_id: string | null;
  /** Abbreviation of the type in Annex III of Decree 30/2020/NĐ-CP: NQ, QĐ; CV for công văn. */
  document_type: string | null;
  /** The type in English: resolution, decision. */
  document_type_en: string | null;
  /** The number: 11; null for a law cited by its name. */
  number: string | null;
  /** What follows the number: NQ/TW; null where there is none. */
  symbol: string | null;
  /** Date of the document where this citation gives it, ISO 8601. */
  issued_on: string | null;
  /** Who issued it, as this citation says. */
  issuer: string | null;
  /** What it is about, as this citation says. */
  subject: string | null;
  /** One id for the document however it is cited: 11-NQ/TW; of a law cited by its name, luat-dat-dai-2013. */
  canonical_id: string;
  /** Why it is cited. */
  cited_as: 'basis' | 'implements' | 'decision' | 'other';
  /** Where the evidence starts in the report's Markdown, in UTF-16 code units from its beginning. */
  source_start: number;
  /** Where the evidence ends (exclusive), in UTF-16 code units. */
  source_end: number;
  /** The line of source_start in the report's Markdown, counted from 1. */
  source_line: number;
  /** The clause that says it, verbatim, with Markdown emphasis removed and page breaks joined. */
  quote: string;
}

/** A place that the report names. */
export interface Place {
  /** The place's id in its report. Stable: it does not move when another record is added or removed. */
  id: string;
  /** The report that the record comes from. */
  report_id: string;
  /** The section that says it; null before the first heading and after the last. */
  section_id: string | null;
  /** Canonical name without the word for its kind: Tân Phong. */
  name_vi: string;
  /** English name with its kind: Tân Phong Ward. */
  name_en: string;
  /** Kind of place, from the codebook of places where it has the place. */
  kind:
    | 'country'
    | 'region'
    | 'province'
    | 'city'
    | 'district'
    | 'ward'
    | 'commune'
    | 'township'
    | 'village'
    | 'residential_area'
    | 'road'
    | 'urban_area'
    | 'other';
  /** The codebook's id of the place, the same in every report; null where the codebook lacks it. */
  place_code: string | null;
  /** Code of the General Statistics Office's list. */
  official_code: string | null;
  /** The list that the code belongs to; codes were reused in July 2025. */
  code_system: string | null;
  /** First day on which the code meant this place, ISO 8601, where known. */
  code_valid_from: string | null;
  /** Last day on which the code meant this place, ISO 8601, where it ended. */
  code_valid_to: string | null;
  /** The place that holds it, where the report names that too. */
  parent_id: string | null;
  /** Other spellings in the report, as written. */
  variants: readonly string[];
  /** How often the report names it. */
  mention_count: number;
  /** Where the evidence starts in the report's Markdown, in UTF-16 code units from its beginning. */
  source_start: number;
  /** Where the evidence ends (exclusive), in UTF-16 code units. */
  source_end: number;
  /** The line of source_start in the report's Markdown, counted from 1. */
  source_line: number;
  /** The clause that says it, verbatim, with Markdown emphasis removed and page breaks joined. */
  quote: string;
}

/** One numeral expression of the source: the ledger, in which every digit of the report stands once. */
export interface Mention {
  /** The mention's id. Stable: it does not move when another record is added or removed. */
  id: string;
  /** The report that the record comes from. */
  report_id: string;
  /** The section that says it; null before the first heading and after the last. */
  section_id: string | null;
  /** Where it starts in the report's Markdown, in UTF-16 code units. */
  start: number;
  /** Where it ends (exclusive), in UTF-16 code units. */
  end: number;
  /** The line of start, counted from 1. */
  line: number;
  /** The numeral as it reads, without its unit; a date or a citation whole. */
  text: string;
  /** What kind of numeral it is. */
  kind: 'quantity' | 'ratio' | 'rank' | 'range' | 'date' | 'citation' | 'ordinal' | 'identifier' | 'other';
  /** The number before its multiplier word; low end of a range, numerator of a ratio; null where it counts nothing. */
  value: number | null;
  /** High end of a range; denominator of a ratio; field of a rank. */
  value_to: number | null;
  /** Unit code: UCUM, ISO 4217, or the codebook's own. */
  unit: string | null;
  /** The unit as written, multiplier word aside. */
  unit_text: string | null;
  /** Power of ten of the multiplier word: 9 for tỷ. */
  unit_mult: number | null;
  /** The record that the numeral went into. */
  record_id: string | null;
  /** Why it is in no record. */
  reason:
    | 'heading number'
    | 'part of a name'
    | 'part of a citation'
    | 'part of a unit'
    | 'threshold in a definition'
    | 'base of a rate'
    | 'grade or class'
    | 'page number'
    | 'footnote marker'
    | 'markup'
    | 'unreadable number'
    | 'time of something told without a figure'
    | 'duration'
    | 'number without a noun'
    | 'repeats a figure of the same record'
    | null;
}

/** One cross-examination of a report by its own arithmetic. */
export interface Check {
  /** The check's id. Stable: it does not move when another record is added or removed. */
  id: string;
  /** The report that the record comes from. */
  report_id: string;
  /** The section that says it; null before the first heading and after the last. */
  section_id: string | null;
  /** What is compared. */
  kind:
    | 'sum'
    | 'count_vs_list'
    | 'ratio_vs_percent'
    | 'rank_within_total'
    | 'number_vs_words'
    | 'range'
    | 'sequence'
    | 'date_order'
    | 'reference'
    | 'unit'
    | 'spelling';
  /** The records that are compared. */
  subject_ids: readonly string[];
  /** What should be found. */
  expected: string;
  /** What was found. */
  found: string;
  /** Whether the two agree. */
  holds: boolean;
  /** What was compared, in Vietnamese. */
  explanation_vi: string;
  /** What was compared, in English. */
  explanation_en: string;
}

/** Something in a report that its reader should know. */
export interface Anomaly {
  /** The anomaly's id. Stable: it does not move when another record is added or removed. */
  id: string;
  /** The report that the record comes from. */
  report_id: string;
  /** The section that says it; null before the first heading and after the last. */
  section_id: string | null;
  /** What is unusual. */
  kind:
    | 'missing_number'
    | 'missing_date'
    | 'missing_annex'
    | 'missing_issuer'
    | 'spelling_variant'
    | 'misspelling'
    | 'repeated_word'
    | 'missing_word'
    | 'missing_space'
    | 'extra_space'
    | 'count_mismatch'
    | 'arithmetic_mismatch'
    | 'truncated_text'
    | 'unreadable_number'
    | 'decimal_point'
    | 'unknown_unit'
    | 'orphan_footnote'
    | 'orphan_anchor'
    | 'duplicate_number'
    | 'place_kind'
    | 'other';
  /** What was probably meant; null where nobody can say. */
  suggestion: string | null;
  /** What was noticed, in Vietnamese. */
  explanation_vi: string;
  /** What was noticed, in English. */
  explanation_en: string;
  /** Records that it touches. */
  subject_ids: readonly string[];
  /** Where the evidence starts in the report's Markdown, in UTF-16 code units from its beginning. */
  source_start: number;
  /** Where the evidence ends (exclusive), in UTF-16 code units. */
  source_end: number;
  /** The line of source_start in the report's Markdown, counted from 1. */
  source_line: number;
  /** The clause that says it, verbatim, with Markdown emphasis removed and page breaks joined. */
  quote: string;
}
