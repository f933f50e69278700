import type { Anomaly, Check } from '../../dist/types.d.ts';
import type { Context } from './context.ts';
import type { Noticed } from './noticed.ts';
import type { Reading } from './reading.ts';

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

export function failedChecks(context: Context): Noticed[] {
  const told = new Set<string>();
  return context.tables.checks.flatMap((check) => {
    const kind = kindOfCheck[check.kind];
    if (check.holds || !kind) return [];
    const subject = subjectOf(context, check.subject_ids);
    const reading = subject && context.readings.find((each) => each.block.offsets.length > 0 && holds(each, subject));
    if (!subject || !reading) return [];
    // A class of facilities and its share are found out together: one anomaly tells of both.
    const fact = `${check.kind} ${subject.source_start}`;
    if (told.has(fact)) return [];
    told.add(fact);
    const start = Math.max(
      0,
      reading.block.offsets.findIndex((offset) => offset >= subject.source_start),
    );
    const end = reading.block.offsets.findLastIndex((offset) => offset < subject.source_end) + 1;
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

function subjectOf(context: Context, ids: readonly string[]) {
  const { indicators, facilities, projects, legal_references } = context.tables;
  return [...indicators, ...facilities, ...projects, ...legal_references].find((each) => each.id === ids[0]) ?? null;
}

function holds(reading: Reading, { source_start }: { source_start: number }): boolean {
  const { offsets } = reading.block;
  // A paragraph that a footnote cuts spans the footnote's text and does not hold it.
  return (
    (offsets[0] as number) <= source_start &&
    source_start <= (offsets.at(-1) as number) &&
    offsets.includes(source_start)
  );
}
