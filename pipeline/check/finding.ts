import type { Check } from '../../dist/types.d.ts';
import type { Examined } from './examined.ts';

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
  /** What the rule found in one report: agreements and disagreements, and nothing where it cannot be sure. */
  check(report: Examined): Finding[];
}
