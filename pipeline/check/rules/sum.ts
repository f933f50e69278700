import type { Facility, Indicator } from '../../../dist/types.d.ts';
import type { Tables } from '../../tables.ts';
import type { Examined } from '../examined.ts';
import type { Finding, Rule } from '../finding.ts';
import { childrenByParent } from '../groups.ts';
import type { Placed, PlacedFigures } from '../placed-figures.ts';
import { type Amount, addUp, isAdditive, isOfThings, roundingOf } from '../sums.ts';
import { plain } from '../wording.ts';
import { remainders, shareSums } from './remainders.ts';
import { tableSums } from './table-sums.ts';

/** Parts against their total. Parts that fall short may be a selection (`trong đó`): then only an excess is a failure. */
export const sum: Rule = {
  id: 'sum',
  description: 'The parts of a breakdown add up to its total; a selection never exceeds it.',
  check: (report) => [
    ...facilitySums(report.tables.facilities, report.source),
    ...proseSums(report),
    ...tableSums(report.tables, report.rows),
  ],
};

function proseSums({ tables, source, figures }: Examined): Finding[] {
  const sums = indicatorSums(tables, figures, source);
  const known = new Set(sums.map(({ subjectIds: [total] }) => total));
  return [
    ...sums,
    ...remainders(tables, figures, source),
    ...shareSums(tables, figures, source).filter(({ subjectIds: [total] }) => !known.has(total)),
  ];
}

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
  return value === null || (comparator ?? '=') !== '=' ? [] : [{ id, value, slack: 0, quote }];
}

function indicatorSums(tables: Tables, figures: PlacedFigures, source: string): Finding[] {
  return childrenByParent(tables.indicators).flatMap(({ parent, children }) => {
    // Rows are added up by their columns.
    if (figures.of(parent.id)?.inTable) return [];
    const total = totalOf(parent);
    if (total === null) return [];
    const of = (parts: readonly Indicator[]): Finding[] => {
      const amounts = parts.flatMap((child) => indicatorAmount(child, parent) ?? []);
      if (amounts.length < parts.length) return [];
      const told = toldBetween(parent, parts, figures, source);
      return addUp({ label: parent.label_vi, sectionId: parent.section_id, total, parts: amounts, ...told });
    };
    const sure = isAdditive(parent.unit_measure) ? children.filter((child) => isPart(child, parent)) : [];
    // Seasons of a year, doctors and nurses, shares of one whole: what agrees is no chance, what does not may be no sum.
    const possible = children.filter((child) => mayBePart(child, parent));
    const agreed = [...of(sure), ...of(possible), ...firstParts(of, sure, figures)].filter(({ holds }) => holds);
    return agreed.length > 0 || possible.length > sure.length ? agreed.slice(0, 1) : of(sure);
  });
}

/**
 * `210 người, trong đó: đại học 150 người, trung cấp 60 người; nữ 90 người`: what the first parts come to, where more follow
 * that break the total down in another way.
 */
function firstParts(
  of: (parts: readonly Indicator[]) => Finding[],
  parts: readonly Indicator[],
  figures: PlacedFigures,
): Finding[] {
  const atOf = ({ id }: Indicator) => figures.of(id)?.at ?? 0;
  const ordered = [...parts].sort((first, second) => atOf(first) - atOf(second)).slice(0, mostParts);
  return ordered.flatMap((_, count) => (count < 2 ? [] : of(ordered.slice(0, count)).filter(({ holds }) => holds)));
}

/** A breakdown has no more parts that are looked at one by one. */
const mostParts = 20;

/** The words that open a breakdown, between its total and the first part, and whether the text tells figures of all parts. */
function toldBetween(
  parent: Indicator,
  parts: readonly Indicator[],
  figures: PlacedFigures,
  source: string,
): { complete: boolean; picked?: boolean } {
  const whole = figures.of(parent.id);
  const placed = parts.flatMap(({ id }) => figures.of(id) ?? []).sort((first, second) => first.at - second.at);
  const [first, last] = [placed[0], placed.at(-1)];
  if (!whole || !first || !last || first.at < whole.at) return { complete: false };
  const words = plain(source.slice(whole.at, first.at).slice(-longestOpening));
  const overlap = parts.some(({ label_vi }) => mayOverlap.test(label_vi.slice(label_vi.lastIndexOf(': ') + 1)));
  if (overlap || selects(words)) return { complete: false, picked: true };
  const opened = /gồm|chia ra|cụ thể|phân theo|chia theo|\([^)]*$/u.test(words);
  const complete = opened && isClosed(source, last) && isAllTold();
  return { complete, picked: false };

  /** Whether every figure in the unit from the total to the last part is of them, or of what is said about them. */
  function isAllTold(): boolean {
    if ((last?.at ?? 0) - (whole?.at ?? 0) > longestBreakdown) return false;
    const own = new Set([parent, ...parts].map(({ id }) => id));
    const ids = figures
      .mentionsIn(whole?.at ?? 0, (last?.at ?? 0) + 1)
      .flatMap(({ unit, record_id: id }) => (unit === parent.unit_measure ? [id ?? ''] : []));
    return ids.every((id) => own.has(id) || own.has(figures.of(id)?.record.parent_id ?? ''));
  }
}

/** Words for those of whom one may be several: a woman who is a party member. */
const mayOverlap =
  /(?<!\p{L})(?:nữ|phụ nữ|dân tộc|DTTS|đảng viên|đoàn viên|hội viên|tôn giáo|cao tuổi|khuyết tật|nghèo|trẻ em)(?!\p{L})/iu;

/** A total and its last part that stand further apart are no one list, in characters. */
const longestBreakdown = 4000;

/** How far the words that open a breakdown stand before its first part, in characters. */
const longestOpening = 160;

/** Whether a list ends with the clause of its last part: no `và …` goes on without a figure. */
function isClosed(source: string, last: Placed): boolean {
  const tail = /^[\d.,]*([^.;)\n]{0,60})[.;)\n]/u.exec(
    plain(source.slice(last.at, last.at + 90)).replace(/$/u, '\n'),
  )?.[1];
  return tail !== undefined && !goesOn.test(tail);
}

const goesOn = /,|(?<!\p{L})(?:và|khác|còn|ngoài)(?!\p{L})/u;

function isPart(child: Indicator, parent: Indicator): boolean {
  return (
    isCounted(child, parent) &&
    child.unit_measure === parent.unit_measure &&
    (child.time_period === null || parent.time_period === null || child.time_period === parent.time_period)
  );
}

function isCounted({ measure, denominator }: Indicator, parent: Indicator): boolean {
  const counts = measure === 'level' || measure === 'count' || (measure === 'target' && parent.measure === 'target');
  return counts && denominator === null;
}

/** What may be a part though its period or its unit is another, or though it is a percentage. */
function mayBePart(child: Indicator, parent: Indicator): boolean {
  if (parent.unit_measure === '%') return child.unit_measure === '%' && child.measure !== 'change' && !isOfPlan(child);
  const counts = [child, parent].every(({ unit_measure }) => isOfThings(unit_measure));
  return (
    isCounted(child, parent) && (child.unit_measure === parent.unit_measure ? isAdditive(parent.unit_measure) : counts)
  );
}

function isOfPlan({ label_vi }: Indicator): boolean {
  return / so với /u.test(label_vi);
}

/** A total: of a ratio what it counts. */
function totalOf(parent: Indicator): Amount | null {
  const isRatio = parent.denominator !== null && parent.unit_measure !== '%';
  return parent.measure === 'target' || isRatio ? amount(parent, parent) : indicatorAmount(parent, parent);
}

/** An indicator's value in multiples of its parent's multiplier. */
function indicatorAmount(indicator: Indicator, parent: Indicator): Amount | null {
  const { measure } = indicator;
  const counts = measure === 'level' || measure === 'count' || (measure === 'target' && parent.measure === 'target');
  return counts || (measure === 'share' && indicator.unit_measure === '%') ? amount(indicator, parent) : null;
}

function amount(indicator: Indicator, parent: Indicator): Amount | null {
  const { id, obs_value: value, obs_value_to, comparator, quote } = indicator;
  if (value === null || obs_value_to !== null || comparator !== '=') return null;
  const multiplier = indicator.unit_mult ?? 0;
  const scale = 10 ** (multiplier - (parent.unit_mult ?? 0));
  return { id, value: value * scale, slack: scale * roundingOf(value, indicator.unit_measure, multiplier), quote };
}

/** Whether the words around a breakdown pick some parts out. */
function selects(text: string): boolean {
  return selecting.test(plain(text));
}

const selecting = /trong đó|chủ yếu|tiêu biểu|điển hình|(?=như)(?<!\p{L})như(?!\p{L})/u;
