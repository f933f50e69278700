import type { Indicator } from '../../dist/types.d.ts';
import type { Context } from './context.ts';
import type { Figure } from './figures.ts';
import type { Measure } from './measures.ts';
import { textOf } from './reading.ts';
import { baseOf, isBase } from './times.ts';

/** An indicator with its figure, for the companions that follow it. */
export interface Observed {
  figure: Figure;
  record: Indicator;
  /** First token of the words that say it. */
  from: number;
}

/** What carries over from figure to figure in a block. */
export interface Carried {
  observed: Observed[];
  /** What the clause speaks of, for labels such as `năng suất`. */
  subject: string | null;
  /** Token behind the words that the figure before used. */
  end: number;
}

/** `tăng 13 xã (0,15%)`: the change that a bracket says again in another unit. */
export function restates(figure: Figure, carried: Carried): Observed | null {
  const last = carried.observed.at(-1);
  return last &&
    last.record.measure === 'change' &&
    figure.bracket >= 0 &&
    figure.bracket === last.figure.next &&
    figure.left.from === figure.left.to
    ? last
    : null;
}

/** A rank that comes before its score belongs to the score: `xếp thứ 8/8, đạt 78,07 điểm`. */
export function tieRanks(observed: Observed[]): void {
  observed.forEach(({ record }, i) => {
    if (record.measure !== 'rank' || record.parent_id !== null) return;
    const level = observed
      .slice(i + 1, i + 1 + reach)
      .find((each) => each.record.measure === 'level' && isSame(each.record, record));
    if (level) record.parent_id = level.record.id;
  });
}

function isSame(a: Indicator, b: Indicator): boolean {
  return a.label_vi === b.label_vi || (a.indicator_code !== null && a.indicator_code === b.indicator_code);
}

/** How many figures back a companion finds what it belongs to. */
export const reach = 40;

/** The last of the figures before this one that fits, no further back than `reach`. */
export function lastBefore(carried: Carried, fits: (each: Observed) => boolean): Observed | null {
  const { observed } = carried;
  for (let i = observed.length - 1; i >= Math.max(0, observed.length - reach); i--)
    if (fits(observed[i] as Observed)) return observed[i] as Observed;
  return null;
}

/** The level that a companion belongs to: the last with a label of its own in the sentence, or the figure before a bracket. */
export function parentOf(figure: Figure, measure: Measure, own: boolean, carried: Carried): Observed | null {
  if (own) {
    const whole = partOf(figure, carried);
    return whole?.record.measure === 'rank' ? null : whole;
  }
  if (measure === 'level' || measure === 'target' || measure === 'count') return null;
  const rank = measure === 'change' && figure.mention.unit === '{rank}';
  return (
    (rank ? lastBefore(carried, ({ record }) => record.measure === 'rank') : null) ??
    lastBefore(carried, ({ record }) => ['level', 'count', 'target'].includes(record.measure)) ??
    lastBefore(carried, ({ record }) => record.measure !== 'change')
  );
}

/** The figure that another breaks down: before its bracket, or before `trong đó`. */
export function partOf(figure: Figure, carried: Carried): Observed | null {
  const { reading, bracket, sentence, mention } = figure;
  const last = lastBefore(
    carried,
    (each) => each.record.measure !== 'change' && each.figure.sentence === sentence && each.figure.bracket < 0,
  );
  // Parts of parts of parts: a list without end, and no breakdown.
  if (last && last.record.label_vi.length > longestLabel) return null;
  if (!last) return bracket >= 0 && bracket <= sentence.from + 1 ? (carried.observed.at(-1) ?? null) : null;
  if (bracket >= 0) return bracket === last.figure.next ? last : null;
  const between = textOf(reading, Math.max(last.figure.next, figure.from - longestBetween), figure.from).toLowerCase();
  return between.includes('trong đó') && last.record.unit_measure === mention.unit ? last : null;
}

/** Longest label of a figure that others break down, in characters. */
const longestLabel = 500;

/** How far `trong đó` may stand before the figure that it introduces, in tokens. */
const longestBetween = 60;

export function ratioOf(figure: Figure, parent: Observed | null): Pick<Indicator, 'numerator' | 'denominator'> {
  const { mention } = figure;
  if (mention.kind === 'ratio') return { numerator: mention.value, denominator: mention.valueTo };
  if (mention.unit === '%' && parent)
    return { numerator: parent.record.numerator, denominator: parent.record.denominator };
  return { numerator: null, denominator: null };
}

/** The period that a change is measured against, from the words behind it. */
export function basePeriod(
  context: Context,
  figure: Figure,
  next: Figure | null,
  period: string | null,
): string | null {
  const { reading } = figure;
  const limit = next && next.sentence === figure.sentence ? Math.max(next.from, figure.next) : figure.sentence.to;
  for (let at = figure.next; at < Math.max(limit, figure.next); at++) {
    const time = reading.times[reading.timeAt[at] as number];
    if (!time || !isBase(reading, time)) continue;
    if (time.mention && !context.uses.has(time.mention)) markBase(context, time.mention, figure);
    return baseOf(reading, time, period);
  }
  return null;
}

function markBase(context: Context, mention: Figure['mention'], figure: Figure): void {
  context.bases.set(mention, figure.mention);
}
