import type { Check } from '../../dist/types.d.ts';
import { slug } from '../dataset/reading/ids.ts';
import type { Block } from '../document/types.ts';
import type { Tables } from '../tables.ts';
import { examine } from './examined.ts';
import type { Finding, Rule } from './finding.ts';
import { countVsList } from './rules/count-vs-list.ts';
import { dateOrder } from './rules/date-order.ts';
import { numberVsWords } from './rules/number-vs-words.ts';
import { range } from './rules/range.ts';
import { rankWithinTotal } from './rules/rank-within-total.ts';
import { ratioVsPercent } from './rules/ratio-vs-percent.ts';
import { reference } from './rules/reference.ts';
import { sequence } from './rules/sequence.ts';
import { spelling } from './rules/spelling.ts';
import { sum } from './rules/sum.ts';
import { unit } from './rules/unit.ts';

/** Every way of cross-examining a report, in the order in which the checks are published. */
export const rules: readonly Rule[] = [
  sum,
  countVsList,
  ratioVsPercent,
  rankWithinTotal,
  numberVsWords,
  range,
  sequence,
  dateOrder,
  reference,
  unit,
  spelling,
];

/**
 * Cross-examines one report by its own words and figures; what does not add up is published beside what does.
 *
 * @param tables the tables of that report
 * @param source its text
 * @param rows the rows of its tables, in reading order
 */
export function crossExamine(tables: Tables, source: string, rows: readonly Block[]): Check[] {
  const reportId = tables.reports[0]?.id;
  if (reportId === undefined) return [];
  const report = examine(tables, source, rows);
  return rules.flatMap((rule) => rule.check(report).map((finding) => toCheck(finding, reportId)));
}

function toCheck(finding: Finding, reportId: string): Check {
  return {
    id: checkId(finding, reportId),
    report_id: reportId,
    section_id: finding.sectionId,
    kind: finding.kind,
    subject_ids: finding.subjectIds,
    expected: finding.expected,
    found: finding.found,
    holds: finding.holds,
    explanation_vi: finding.explanationVi,
    explanation_en: finding.explanationEn,
  };
}

/** An id of what is compared and not of where the check stands among the others, so that it stays. */
function checkId({ kind, subjectIds: [main = ''], aspect }: Finding, reportId: string): string {
  const subject = main.startsWith(`${reportId}:`) ? main.slice(reportId.length + 1) : main;
  const parts = [reportId, 'check', kind, slug(subject)];
  return (aspect === undefined ? parts : [...parts, aspect]).join(':');
}
