import type { Facility, Indicator } from '../../../dist/types.d.ts';
import type { Finding, Rule } from '../finding.ts';
import { childrenByParent } from '../groups.ts';
import { decimalsOf, numberEn, numberVi, plain, tidy } from '../wording.ts';

/** Parts against their total. Parts that fall short may be a selection (`trong đó`): then only an excess is a failure. */
export const sum: Rule = {
  id: 'sum',
  description: 'The parts of a breakdown add up to its total; a selection never exceeds it.',
  check: ({ facilities, indicators }, source) => [...facilitySums(facilities, source), ...indicatorSums(indicators)],
};

/** A number with half a unit of its last decimal, which rounding may have taken or given. */
interface Amount {
  id: string;
  value: number;
  slack: number;
  quote: string;
}

interface Breakdown {
  label: string;
  sectionId: string | null;
  total: Amount;
  parts: readonly Amount[];
  /** Whether the report lists every part: in a bracket or a footnote, without words for a selection. */
  complete: boolean;
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
    return compare({ label: parent.name_vi, sectionId: parent.section_id, total, parts: amounts, complete });
  });
}

function facilityAmount({ id, count, is_aggregate, comparator, quote }: Facility): Amount[] {
  const value = count ?? (is_aggregate ? null : 1);
  return value === null || comparator !== '=' ? [] : [{ id, value, slack: 0, quote }];
}

function indicatorSums(indicators: readonly Indicator[]): Finding[] {
  return childrenByParent(indicators).flatMap(({ parent, children }) => {
    const total = indicatorAmount(parent, parent);
    if (total === null || !isAdditive(parent.unit_measure)) return [];
    const siblings = children.filter((child) => isPart(child, parent));
    const parts = siblings.flatMap((child) => indicatorAmount(child, parent) ?? []);
    if (parts.length < siblings.length) return [];
    return compare({ label: parent.label_vi, sectionId: parent.section_id, total, parts, complete: false });
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
  // People, households and schools are counted whole; what is measured is rounded.
  const counted = multiplier === 0 && /^\{.*\}$/.test(indicator.unit_measure ?? '') && Number.isInteger(value);
  const slack = counted ? 0 : (scale * 10 ** -decimalsOf(value)) / 2;
  return { id, value: value * scale, slack, quote };
}

/** Whether the words around a breakdown pick some parts out. */
function selects(text: string): boolean {
  return /trong đó|chủ yếu|tiêu biểu|điển hình|(?<!\p{L})như(?!\p{L})/u.test(plain(text));
}

function compare({ label, sectionId, total, parts, complete }: Breakdown): Finding[] {
  if (parts.length < 2) return [];
  const added = tidy(parts.reduce((result, part) => result + part.value, 0));
  const slack = parts.reduce((result, part) => result + part.slack, total.slack) + 1e-9;
  const excess = added - total.value;
  if (excess < -slack && !complete) return [];
  const holds = Math.abs(excess) <= slack;
  if (!holds && excess > 0 && mayOverlap(total, parts)) return [];
  const [moreVi, moreEn] = excess > 0 ? ['lớn hơn', 'more'] : ['nhỏ hơn', 'less'];
  const terms = (format: (value: number) => string) => parts.map((part) => format(tidy(part.value))).join(' + ');
  const rounded = holds && Math.abs(excess) > 1e-9;
  return [
    {
      kind: 'sum',
      subjectIds: [total.id, ...parts.map((part) => part.id)],
      sectionId,
      expected: String(total.value),
      found: String(added),
      holds,
      explanationVi: `Tổng số “${label}” là ${numberVi(total.value)}; các phần cộng lại: ${terms(numberVi)} = ${numberVi(added)}${
        holds ? (rounded ? ', khớp trong phạm vi làm tròn.' : ', khớp.') : `, ${moreVi} tổng số.`
      }`,
      explanationEn: `The total of “${label}” is ${numberEn(total.value)}; its parts add up to ${terms(numberEn)} = ${numberEn(added)}${
        holds
          ? rounded
            ? ', which agrees within rounding.'
            : ', which agrees.'
          : `, which is ${moreEn} than the total.`
      }`,
    },
  ];
}

/** Parts picked out by `trong đó` may overlap (women, party members): then only one part that exceeds the total is wrong. */
function mayOverlap(total: Amount, parts: readonly Amount[]): boolean {
  const picked = [total, ...parts].some((amount) => plain(amount.quote).includes('trong đó'));
  return picked && parts.every((part) => part.value <= total.value + total.slack + part.slack);
}
