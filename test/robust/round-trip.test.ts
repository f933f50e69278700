import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codebook, read } from './read.ts';
import {
  type Frame,
  figures,
  frames,
  labels,
  type Measure,
  multiples,
  periods,
  plainMeasures,
  qualifiers,
  type Rendering,
} from './renderings.ts';

// What a sentence of the genre says is read back exactly: the figure as a mention, and the indicator that it goes into.

interface Case {
  figure: Rendering;
  measure: Measure;
  frame: Frame;
  label: string;
  period: readonly [string, string];
  qualifier: readonly [string, unknown];
}

const seeded = { seed: 7, numRuns: 300 };

function cases(figure: fc.Arbitrary<Rendering>, measure: fc.Arbitrary<Measure>): fc.Arbitrary<Case> {
  return fc
    .record({
      figure,
      measure,
      frame: fc.constantFrom(...frames),
      label: fc.constantFrom(...labels),
      period: fc.constantFrom(...periods),
      qualifier: fc.constantFrom(...qualifiers),
    })
    .filter(isSaid);
}

/** What reports say: a range or a ratio bounds itself; `đạt dưới 10 tiêu chí`, `1 - 2 tuổi` say who belongs to a group. */
function isSaid({ figure, measure, frame, qualifier: [word, comparator] }: Case): boolean {
  if (measure.unit === 'a{age}' && (figure.kind !== 'quantity' || comparator !== '=')) return false;
  if (comparator === '=') return true;
  if (figure.kind !== 'quantity') return false;
  return measure.unit !== '{criterion}' || frame.status === 'E' || comparator === '~' || !/dưới|trên|quá/.test(word);
}

function readBack({ figure, measure, frame, label, period, qualifier }: Case): void {
  const amount = figure.text + measure.text;
  const source = `${frame.say(label, period[0], qualifier[0] + amount)}\n`;
  const { tables } = read(source);
  const at = source.lastIndexOf(amount) + figure.text.search(/[0-9]/);
  const mention = tables.mentions.find(({ start, end }) => start <= at && at < end);
  expect(mention, source).toMatchObject({
    kind: figure.kind,
    value: figure.value,
    value_to: figure.valueTo,
    unit: measure.unit,
  });
  expect(mention?.unit_mult ?? 0, source).toBe(measure.unitMult);
  const facility = tables.facilities.find(({ id }) => id === mention?.record_id);
  if (facility) {
    expect(facility, source).toMatchObject({ count: figure.value, comparator: qualifier[1], time_period: period[1] });
    return;
  }
  const indicator = tables.indicators.find(({ id }) => id === mention?.record_id);
  expect(indicator, source).toMatchObject({
    comparator: qualifier[1],
    obs_status: frame.status,
    time_period: period[1],
    unit_mult: measure.unitMult,
    ...valuesOf(figure, measure),
  });
}

function valuesOf({ kind, value, valueTo }: Rendering, { unit }: Measure): object {
  if (kind === 'ratio') return { numerator: value, denominator: valueTo };
  return { obs_value: value, obs_value_to: valueTo, unit_measure: unit };
}

const plain = plainMeasures(codebook);
const counts = plain.filter(({ isCount }) => isCount);

const properties: readonly (readonly [string, fc.Arbitrary<Rendering>, fc.Arbitrary<Measure>])[] = [
  ['whole numbers with thousands dots', figures.wholes, plain],
  ['zero-padded numbers', figures.zeroPadded, counts],
  ['figures and words', figures.inFiguresAndWords, counts],
  ['whole numbers without dots', figures.ungrouped, plain],
  ['decimal commas', figures.decimals, plain.filter(({ isCount }) => !isCount)],
  ['multiplier words', fc.oneof(figures.wholes, figures.decimals), multiples],
  ['ranges', figures.ranges, plain],
  ['ranges of multiples', figures.ranges, multiples],
  ['ratios', figures.ratios, counts],
];

const changes = fc
  .record({
    figure: fc.oneof(figures.wholes, figures.decimals),
    measure: plain,
    verb: fc.constantFrom<readonly [string, 1 | -1]>(['tăng', 1], ['giảm', -1]),
    base: fc.constantFrom<readonly [string, string]>(['năm 2022', '2022'], ['cùng kỳ', '2022'], ['năm trước', '2022']),
  })
  .filter(({ figure, measure }) => !measure.isCount || Number.isInteger(figure.value));

test('a change is read back with its sign, its base and the level that it is of', () => {
  const property = fc.property(changes, ({ figure, measure, verb: [verb, sign], base: [base, basePeriod] }) => {
    const change = figure.text + measure.text;
    const source = `Khối lượng thực hiện năm 2023 đạt 512,6 tấn, ${verb} ${change} so với ${base}.\n`;
    const { tables } = read(source);
    const [level, found] = tables.indicators;
    expect(level, source).toMatchObject({ obs_value: 512.6, unit_measure: 't', measure: 'level', time_period: '2023' });
    expect(found, source).toMatchObject({
      measure: 'change',
      obs_value: sign * figure.value,
      unit_measure: measure.unit,
      base_period: basePeriod,
      parent_id: level?.id,
    });
  });
  fc.assert(property, seeded);
});

describe('read back', () => {
  test.each(properties)('%s', (_, figure, measure) => {
    fc.assert(fc.property(cases(figure, measure), readBack), seeded);
  });
});
