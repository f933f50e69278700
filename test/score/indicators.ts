import type { Indicator } from '../../dist/types.d.ts';
import type { Codebook } from '../../pipeline/codebook.ts';
import { slug } from '../../pipeline/dataset/reading/ids.ts';
import type { Tables } from '../../pipeline/tables.ts';
import type { GoldNumeral } from '../bench/gold.ts';
import { amountOf, isSame } from '../bench/right.ts';
import { comparatorOf, statusOf, unitCode } from './codes.ts';
import type { Pair } from './pairs.ts';
import { periodPattern } from './periods.ts';
import { type Comparison, count, emptyComparison, tallyOf } from './tally.ts';

/** Labels that share this much of their words name the same thing. */
const sameLabel = 0.6;

const measured: ReadonlySet<string> = new Set(['indicator', 'target', 'change', 'rank', 'ratio']);

export interface IndicatorComparison extends Comparison {
  /** Overlap of each annotated label with the one read. */
  overlaps: number[];
}

/** What annotations say of a figure beyond its own words: `figures` of `records.yaml`. */
export interface Statuses {
  /** The statuses that are right for a figure; undefined where its own words tell. */
  of(numeral: GoldNumeral): readonly unknown[] | undefined;
}

/** Label, amount, unit, period, status and comparator of every figure that measures something, against its indicator. */
export function compareIndicators(
  pairs: readonly Pair[],
  { indicators }: Tables,
  codebook: Codebook,
  statuses: Statuses,
): IndicatorComparison {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const comparison: IndicatorComparison = { ...emptyComparison(), overlaps: [] };
  for (const { numeral, mention, line } of pairs) {
    if (!measured.has(numeral.kind)) continue;
    const indicator = byId.get(mention?.record_id ?? '');
    comparison.overlaps.push(jaccard(numeral.label ?? '', indicator?.label_vi ?? ''));
    for (const { name, expected, found, right } of fieldsOf(numeral, indicator, codebook, statuses)) {
      const field = `indicators: ${name}`;
      if (indicator) tallyOf(comparison, field).read++;
      const shown = indicator ? String(found) : 'no indicator';
      count(comparison, right && indicator !== undefined, {
        line,
        field,
        text: numeral.text,
        expected: String(expected),
        found: shown,
      });
    }
  }
  for (const field of ['label', 'amount', 'period', 'comparator']) {
    tallyOf(comparison, `indicators: ${field}`).read = indicators.length;
  }
  return comparison;
}

interface Field {
  name: string;
  expected: unknown;
  found: unknown;
  right: boolean;
}

function fieldsOf(
  numeral: GoldNumeral,
  indicator: Indicator | undefined,
  codebook: Codebook,
  statuses: Statuses,
): Field[] {
  const overlap = jaccard(numeral.label ?? '', indicator?.label_vi ?? '');
  const amounts = amountsIn(indicator);
  const amount = amountOf(numeral);
  const fields: Field[] = [
    { name: 'label', expected: numeral.label, found: indicator?.label_vi, right: overlap >= sameLabel },
    {
      name: 'amount',
      expected: amount,
      found: amounts.join(' or '),
      right: amounts.some((size) => isSame(size, Math.abs(amount))),
    },
    {
      name: 'period',
      expected: numeral.period,
      found: indicator?.time_period,
      right: isPeriod(numeral.period, indicator?.time_period ?? null),
    },
    {
      name: 'comparator',
      expected: comparatorOf(numeral),
      found: indicator?.comparator,
      right: indicator?.comparator === comparatorOf(numeral),
    },
  ];
  const unit = numeral.unit === null || isFraction(numeral) ? undefined : unitCode(codebook, numeral.unit);
  if (unit !== undefined) {
    fields.push({
      name: 'unit',
      expected: unit,
      found: indicator?.unit_measure,
      right: indicator?.unit_measure === unit,
    });
  }
  if (numeral.kind === 'indicator' || numeral.kind === 'target') {
    const right = statuses.of(numeral) ?? [statusOf(numeral)];
    fields.push({
      name: 'status',
      expected: right.join(' or '),
      found: indicator?.obs_status,
      right: right.includes(indicator?.obs_status),
    });
  }
  return fields;
}

/** `170/664 hộ` may be told in per cent or in households. */
function isFraction({ text }: GoldNumeral): boolean {
  return /\d\s*\/\s*\d/.test(text);
}

/** Whether a period is what the words say; words without a figure (`hiện nay`, `cả năm`) may be dated nowhere. */
function isPeriod(words: string | null, found: string | null): boolean {
  if (words === null) return found === null;
  if (found === null) return !/\d/.test(words);
  return periodPattern(words)?.test(found) ?? true;
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
