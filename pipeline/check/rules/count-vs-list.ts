import type { Facility, Indicator } from '../../../dist/types.d.ts';
import type { Finding, Rule } from '../finding.ts';
import { childrenByParent } from '../groups.ts';
import { listing, numberEn, numberVi, plain } from '../wording.ts';

/** A count announced against the names that follow it. */
export const countVsList: Rule = {
  id: 'count_vs_list',
  description: 'As many things are listed as are announced, unless the list gives examples only.',
  check: ({ indicators, facilities }) =>
    [...indicators.flatMap(ofIndicator), ...facilities.flatMap(ofFacility), ...ofNamedFacilities(facilities)].flatMap(
      compare,
    ),
};

interface Announced {
  id: string;
  label: string;
  count: number | null;
  comparator: string | null;
  items: readonly string[];
  itemIds: readonly string[];
  sectionId: string | null;
  quote: string;
}

function ofIndicator(indicator: Indicator): Announced[] {
  const { id, label_vi: label, measure, obs_value: count, obs_value_to, unit_mult, quote } = indicator;
  const counts = (measure === 'count' || measure === 'level') && obs_value_to === null && (unit_mult ?? 0) === 0;
  if (!counts) return [];
  const { comparator, items, section_id: sectionId } = indicator;
  return [{ id, label, count, comparator, items, itemIds: [], sectionId, quote }];
}

function ofFacility(facility: Facility): Announced[] {
  const { id, name_vi: label, count, comparator, items, section_id: sectionId, quote } = facility;
  return [{ id, label, count, comparator, items, itemIds: [], sectionId, quote }];
}

/** A counted class whose members are records of their own. */
function ofNamedFacilities(facilities: readonly Facility[]): Announced[] {
  return childrenByParent(facilities).flatMap(({ parent, children }) => {
    if (parent.items.length > 0 || children.some((child) => child.is_aggregate)) return [];
    const items = children.map((child) => child.name_vi);
    return ofFacility(parent).map((announced) => ({ ...announced, items, itemIds: children.map((child) => child.id) }));
  });
}

/** Words before a list that make it one of examples, and signs behind it that it goes on. */
const exampleWords =
  /(?<!\p{L})(?:như|trong đó(?: có)?|chủ yếu(?: là)?|điển hình(?: là)?|ví dụ|chẳng hạn|tiêu biểu là)[\s:(]*$/u;
const openEnd = /^[\s,;)]*(?:\.\.|…|v\.v)/u;

/** Whether a list names examples only, by the words around its names in the quote. */
function listsExamples(quote: string, items: readonly string[]): boolean {
  const text = plain(quote);
  const first = text.indexOf(plain(items[0] ?? ''));
  const last = plain(items.at(-1) ?? '');
  const end = text.lastIndexOf(last) + last.length;
  return exampleWords.test(text.slice(Math.max(0, first - 20), Math.max(0, first))) || openEnd.test(text.slice(end));
}

function compare({ id, label, count, comparator, items, itemIds, sectionId, quote }: Announced): Finding[] {
  if (items.length === 0 || count === null || !Number.isInteger(count) || comparator !== '=') return [];
  if (items.length < count && listsExamples(quote, items)) return [];
  const holds = items.length === count;
  return [
    {
      kind: 'count_vs_list',
      subjectIds: [id, ...itemIds],
      sectionId,
      expected: String(count),
      found: String(items.length),
      holds,
      explanationVi: `Báo cáo nêu ${numberVi(count)} “${label}” ${holds ? 'và' : 'nhưng'} liệt kê ${numberVi(items.length)}: ${listing(items)}.`,
      explanationEn: `The report announces ${numberEn(count)} of “${label}” ${holds ? 'and' : 'but'} lists ${numberEn(items.length)}: ${listing(items)}.`,
    },
  ];
}
