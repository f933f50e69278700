import type { Facility, Indicator } from '../../../dist/types.d.ts';
import type { Tables } from '../../tables.ts';
import type { Finding, Rule } from '../finding.ts';
import { childrenByParent } from '../groups.ts';
import { placeFigures } from '../placed-figures.ts';
import { type Amount, addUp, roundingOf } from '../sums.ts';
import { plain } from '../wording.ts';
import { tableSums } from './table-sums.ts';

/** Parts against their total. Parts that fall short may be a selection (`trong đó`): then only an excess is a failure. */
export const sum: Rule = {
  id: 'sum',
  description: 'The parts of a breakdown add up to its total; a selection never exceeds it.',
  check: (tables, source) => [
    ...facilitySums(tables.facilities, source),
    ...indicatorSums(tables, source),
    ...tableSums(tables, source),
  ],
};

function facilitySums(facilities: readonly Facility[], source: string): Finding[] {
  return childrenByParent(facilities).flatMap(({ parent, children }) => {
    if (parent.count === null || parent.comparator !== '=') return [];
    // A child with a total of its own (`12/31 trường đạt chuẩn`) is a share of its parent, not a part beside others.
    const parts = children.filter((child) => child.total === null);
    // A list of names is compared by count_vs_list.
    if (!parts.some((part) => part.is_aggregate)) return [];
    const amounts = parts.flatMap((part) => facilityAmount(part));
    if (amounts.length < parts.length) return [];
    const total = { id: parent.id, value: parent.count, slack: 0, quote: parent.quote };
    const complete = !selects(
      source.slice(parent.source_start, Math.max(parent.source_end, parts[0]?.source_end ?? 0)),
    );
    return addUp({ label: parent.name_vi, sectionId: parent.section_id, total, parts: amounts, complete });
  });
}

function facilityAmount({ id, count, is_aggregate, comparator, quote }: Facility): Amount[] {
  const value = count ?? (is_aggregate ? null : 1);
  return value === null || comparator !== '=' ? [] : [{ id, value, slack: 0, quote }];
}

function indicatorSums(tables: Tables, source: string): Finding[] {
  const figures = placeFigures(tables, source);
  return childrenByParent(tables.indicators).flatMap(({ parent, children }) => {
    // Rows are added up by their columns.
    if (figures.of(parent.id)?.inTable) return [];
    const total = indicatorAmount(parent, parent);
    if (total === null || !isAdditive(parent.unit_measure)) return [];
    const siblings = children.filter((child) => isPart(child, parent));
    const parts = siblings.flatMap((child) => indicatorAmount(child, parent) ?? []);
    if (parts.length < siblings.length) return [];
    return addUp({ label: parent.label_vi, sectionId: parent.section_id, total, parts, complete: false });
  });
}

function isPart(child: Indicator, parent: Indicator): boolean {
  return (
    (child.measure === 'level' || child.measure === 'count') &&
    child.unit_measure === parent.unit_measure &&
    child.denominator === null &&
    (child.time_period === null || parent.time_period === null || child.time_period === parent.time_period)
  );
}

/** Percentages, scores and rates of one thing per another do not add up. */
function isAdditive(unit: string | null): unit is string {
  return (
    unit !== null && !unit.includes('/') && !/^(?:%|\[ppth\]|\{(?:score|percentage_point|rank|times)\})$/.test(unit)
  );
}

/** An indicator's value in multiples of its parent's multiplier. */
function indicatorAmount(indicator: Indicator, parent: Indicator): Amount | null {
  const { id, measure, obs_value: value, obs_value_to, comparator, quote } = indicator;
  if (value === null || obs_value_to !== null || comparator !== '=') return null;
  if (measure !== 'level' && measure !== 'count') return null;
  const multiplier = indicator.unit_mult ?? 0;
  const scale = 10 ** (multiplier - (parent.unit_mult ?? 0));
  return { id, value: value * scale, slack: scale * roundingOf(value, indicator.unit_measure, multiplier), quote };
}

/** Whether the words around a breakdown pick some parts out. */
function selects(text: string): boolean {
  return /trong đó|chủ yếu|tiêu biểu|điển hình|(?<!\p{L})như(?!\p{L})/u.test(plain(text));
}
