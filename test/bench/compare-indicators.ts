import type { Indicator } from '../../dist/types.d.ts';
import { slug } from '../../pipeline/dataset/ids.ts';
import type { Tables } from '../../pipeline/tables.ts';
import type { Comparison, Miss, Pair, Tally } from './compare-mentions.ts';
import { amountOf, isSame } from './right.ts';

/** Labels that share this much of their words name the same thing. */
const sameLabel = 0.6;

const measured: ReadonlySet<string> = new Set(['indicator', 'target', 'change', 'rank', 'ratio']);

export interface IndicatorComparison extends Comparison {
  /** Overlap of each annotated label with the one read. */
  overlaps: number[];
}

/** Label, value and period of every annotated figure that measures something, against the indicator it went into. */
export function compareIndicators(pairs: readonly Pair[], { indicators }: Tables): IndicatorComparison {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const annotated = pairs.filter(({ numeral }) => measured.has(numeral.kind));
  const tally = (): Tally => ({ right: 0, read: indicators.length, annotated: annotated.length });
  const tallies = new Map(['label', 'amount', 'period'].map((field) => [field, tally()]));
  const misses: Miss[] = [];
  const overlaps: number[] = [];
  for (const { numeral, mention, line } of annotated) {
    const indicator = byId.get(mention?.record_id ?? '');
    const overlap = jaccard(numeral.label ?? '', indicator?.label_vi ?? '');
    overlaps.push(overlap);
    const fields: [string, unknown, unknown, boolean][] = [
      ['label', numeral.label, indicator?.label_vi, overlap >= sameLabel],
      [
        'amount',
        amountOf(numeral),
        amountsIn(indicator).join(' or '),
        amountsIn(indicator).some((size) => isSame(size, Math.abs(amountOf(numeral)))),
      ],
      [
        'period',
        numeral.period,
        indicator?.time_period,
        (numeral.period === null) === (indicator?.time_period == null),
      ],
    ];
    for (const [field, expected, found, right] of fields) {
      if (right && indicator !== undefined) (tallies.get(field) as Tally).right++;
      else
        misses.push({
          line,
          field,
          text: numeral.text,
          expected: String(expected),
          found: indicator ? String(found) : 'no indicator',
        });
    }
  }
  return { tallies, misses, overlaps };
}

/** The sizes that an indicator states: its value and, of a share, what is counted; a fall is negative in the data only. */
function amountsIn(indicator: Indicator | undefined): number[] {
  if (indicator === undefined) return [];
  const { obs_value: value, numerator, unit_mult: multiplier } = indicator;
  return [value, numerator].filter((size) => size !== null).map((size) => Math.abs(size * 10 ** (multiplier ?? 0)));
}

/** How much of the words of two labels they share: 1 where all. */
export function jaccard(first: string, second: string): number {
  const [one, other] = [wordsOf(first), wordsOf(second)];
  const shared = [...one].filter((word) => other.has(word)).length;
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}

function wordsOf(label: string): Set<string> {
  return new Set(
    slug(label)
      .split('-')
      .filter((word) => word !== ''),
  );
}
