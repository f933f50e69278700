import type { Check } from '../../dist/types.d.ts';
import type { Block } from '../document/types.ts';
import type { Tables } from '../tables.ts';

/** What a rule found out about some records of one report. */
export interface Finding {
  kind: Check['kind'];
  /** The records compared; the main one first, which gives the check its id. */
  subjectIds: readonly string[];
  /** Tells two findings of one kind about one main subject apart; left out where there can be but one. */
  aspect?: string;
  sectionId: string | null;
  expected: string;
  found: string;
  holds: boolean;
  explanationVi: string;
  explanationEn: string;
}

/** One way of cross-examining a report by its own words and figures. */
export interface Rule {
  id: string;
  description: string;
  /**
   * What the rule found in the tables of one report: agreements and disagreements, and nothing where it cannot be sure.
   *
   * @param source the report's text, for words between records
   * @param rows the rows of its tables, in reading order
   */
  check(tables: Tables, source: string, rows: readonly Block[]): Finding[];
}
