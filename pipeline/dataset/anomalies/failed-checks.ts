import type { Anomaly, Check } from '../../../dist/types.d.ts';
import { firstFrom } from '../../binary-search.ts';
import type { Context } from '../reading/context.ts';
import type { Noticed } from '../reading/noticed.ts';
import type { Reading } from '../reading/reading.ts';

/** Kinds of anomalies that failed checks are. */
const kindOfCheck: Partial<Record<Check['kind'], Anomaly['kind']>> = {
  count_vs_list: 'count_mismatch',
  date_order: 'other',
  sum: 'arithmetic_mismatch',
  ratio_vs_percent: 'arithmetic_mismatch',
  number_vs_words: 'arithmetic_mismatch',
  rank_within_total: 'arithmetic_mismatch',
  range: 'arithmetic_mismatch',
  unit: 'arithmetic_mismatch',
};

/** What a failed check is to a reader; of references only that titles differ, as the others are noticed with the text. */
function kindOf({ kind, id }: Check): Anomaly['kind'] | undefined {
  return kind === 'reference' && id.endsWith(':title') ? 'spelling_variant' : kindOfCheck[kind];
}

/** What a reader should know of the checks that do not hold. */
export function failedChecks(context: Context): Noticed[] {
  const failed = context.tables.checks.filter((check) => !check.holds && kindOf(check));
  if (failed.length === 0) return [];
  const told = new Set<string>();
  const subjects = subjectsById(context);
  const readingAt = readingsByOffset(context);
  return failed.flatMap((check) => {
    const kind = kindOf(check) as Anomaly['kind'];
    const subject = subjects.get(check.subject_ids[0] ?? '');
    const reading = subject && readingAt(subject.source_start);
    if (!subject || !reading) return [];
    // A class of facilities and its share are found out together: one anomaly tells of both.
    const fact = `${check.kind} ${subject.source_start}`;
    if (told.has(fact)) return [];
    told.add(fact);
    const start = firstFrom(reading.block.offsets, subject.source_start);
    const end = firstFrom(reading.block.offsets, subject.source_end);
    return [
      {
        kind,
        reading,
        start,
        end: Math.max(end, start + 1),
        suggestion: null,
        vi: check.explanation_vi,
        en: check.explanation_en,
        subjects: [...check.subject_ids],
      },
    ];
  });
}

/** Records that checks are about by their ids; of equal ids the first. */
function subjectsById({ tables }: Context): Map<string, { source_start: number; source_end: number }> {
  const { indicators, facilities, projects, legal_references } = tables;
  const records = [...indicators, ...facilities, ...projects, ...legal_references];
  return new Map(records.toReversed().map((record) => [record.id, record]));
}

/**
 * Finds the first reading that holds a character of the source: one look, after one pass over the text. A paragraph that a
 * footnote cuts spans the footnote's text and does not hold it.
 */
function readingsByOffset({ readings, report }: Context): (offset: number) => Reading | undefined {
  const indexes = new Int32Array(report.source.length).fill(-1);
  for (let i = readings.length - 1; i >= 0; i--)
    for (const offset of (readings[i] as Reading).block.offsets) indexes[offset] = i;
  return (offset) => readings[indexes[offset] ?? -1];
}
