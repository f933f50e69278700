/** Kinds of numeral expressions, as in `mentions.kind`. */
export type MentionKind =
  | 'quantity'
  | 'ratio'
  | 'rank'
  | 'range'
  | 'date'
  | 'citation'
  | 'ordinal'
  | 'identifier'
  | 'other';

export type Comparator = '=' | '>' | '>=' | '<' | '<=' | '~';

/** A numeral expression in a passage; offsets are the passage's. */
export interface Mention {
  start: number;
  end: number;
  kind: MentionKind;
  value: number | null;
  /** High end of a range, denominator of a ratio, field of a rank. */
  valueTo: number | null;
  unit: string | null;
  unitText: string | null;
  /** Class of the unit in the codebook: `money`, `count`; null without a unit that the codebook knows. */
  unitClass: string | null;
  /** Power of ten of the multiplier word; null where nothing is counted. */
  unitMult: number | null;
  /** Where the expression ends with multiplier and unit. */
  unitEnd: number;
  /** A comparator written as a sign: `≥ 97%`. */
  comparator: Comparator | null;
  /** -1 or 1 where a sign stands before the figure, otherwise 0. */
  sign: -1 | 0 | 1;
  citation: Citation | null;
  /** Why it is no data, where its form alone tells. */
  reason: string | null;
  /** Anomaly kind of a slip in how it is written: `decimal_point`, `unreadable_number`, `missing_space`, `extra_space`, `letter_for_digit`, `thousands_comma`. */
  slip: string | null;
  /** Name of the rule that read it. */
  rule: string;
}

/** A period or point of time as far as its words give it; null is not said. */
export interface Period {
  from: Point;
  /** End of the period where it differs from its beginning. */
  to: Point | null;
  /** A stock at the end of the period: `đến hết năm 2024`. */
  atEnd: boolean;
  /** Open to the future: `sau năm 2030`. */
  after: boolean;
}

export interface Point {
  year: number | null;
  month: number | null;
  day: number | null;
}

/** A time expression; offsets are the passage's. */
export interface Time {
  start: number;
  end: number;
  /** `period` says when; `now` is the date of the report; `same` the same part of an earlier year; `duration` no date. */
  kind: 'period' | 'now' | 'same' | 'duration';
  period: Period | null;
  /** Season of a crop: `Đông Xuân`. */
  season: string | null;
  mention: Mention | null;
}

/** The number and symbol of a document. */
export interface Citation {
  number: string;
  year: string | null;
  /** As Decree 30/2020/NĐ-CP writes it, whatever dashes and spaces the text has: `QĐ-UBND`, `NQ/TW`; null where the number stands alone. */
  symbol: string | null;
  /** The type before the number in small letters, where no symbol tells it: `nghị quyết`, `nq`. */
  type: string | null;
  /** Number, year and symbol in that form: `338/QĐ-UBND`, `11-NQ/TW`, `30/2020/NĐ-CP`; else type, number and year: `nghị quyết 13`. */
  normal: string;
}
