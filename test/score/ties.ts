import type { Tables } from '../../pipeline/tables.ts';
import { figuresOf, type Tie } from './annotations.ts';
import type { Pair } from './pairs.ts';
import { type Comparison, count, emptyComparison, tallyOf } from './tally.ts';

/** Whether each figure's indicator is tied to the indicator of the figure that it belongs to. */
export function compareTies(
  field: string,
  ties: readonly Tie[],
  pairs: readonly Pair[],
  { indicators }: Tables,
): Comparison {
  const comparison = emptyComparison();
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const recordOf = ({ mention }: Pair) => byId.get(mention?.record_id ?? '');
  for (const tie of ties) {
    const wanted = [tie.of].flat();
    const line = tie.of_line ?? tie.line;
    const levels = wanted.map((of) =>
      of === null ? null : recordOf(figuresOf({ line, figure: of }, pairs)[0] as Pair),
    );
    for (const pair of figuresOf(tie, pairs)) {
      const record = recordOf(pair);
      if (record) tallyOf(comparison, field).read++;
      const parent = record && (byId.get(record.parent_id ?? '') ?? null);
      count(comparison, parent !== undefined && levels.includes(parent), {
        line: pair.line,
        field,
        text: pair.numeral.text,
        expected: wanted.map((of) => of ?? 'none').join(' or '),
        found: record ? (parent?.value_text ?? 'none') : 'no indicator',
      });
    }
  }
  return comparison;
}
