import type { Facility, FootnoteItem, Indicator } from '../../../dist/types.d.ts';
import { groupBy } from '../../group-by.ts';
import type { Tables } from '../../tables.ts';
import type { Finding, Rule } from '../finding.ts';
import { childrenByParent } from '../groups.ts';
import { listing, numberEn, numberVi, plain } from '../wording.ts';

/** A count announced against the names that follow it. */
export const countVsList: Rule = {
  id: 'count_vs_list',
  description: 'As many things are listed as are announced, unless the list gives examples only.',
  check: ({ tables, source }) => {
    const { indicators, facilities } = tables;
    const counts = [...indicators.flatMap(ofIndicator), ...facilities.flatMap(ofFacility)];
    const told = [...counts, ...ofNamedFacilities(facilities)].flatMap(compare);
    const known = new Set(told.flatMap(({ subjectIds }) => subjectIds.slice(0, 1)));
    const noted = ofFootnotes(tables, new Map(counts.map((count) => [count.id, count])), source);
    return [...told, ...noted.filter(({ subjectIds: [id = ''] }) => !known.has(id))];
  },
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
  const counts =
    (measure === 'count' || measure === 'level' || measure === 'target') &&
    obs_value_to === null &&
    (unit_mult ?? 0) === 0;
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

/** How far behind a count its footnote's mark may stand, in characters. */
const longestNoun = 80;

/** Words that open a footnote that lists what is counted. */
const noteOpening = /^\s*(?:(?:bao )?gồm|cụ thể|danh sách|đó là|là)(?!\p{L})/iu;

/** `03 trường[1]` and `[1] Gồm: A; B; C`: a count against the entries of the footnote behind its noun. */
function ofFootnotes(
  { footnotes, footnote_items, mentions }: Tables,
  counts: ReadonlyMap<string, Announced>,
  source: string,
): Finding[] {
  const items = groupBy(footnote_items, ({ footnote_id }) => footnote_id);
  const numerals = mentions
    .filter(({ kind }) => kind !== 'ordinal')
    .sort((first, second) => first.start - second.start);
  let next = 0;
  return [...footnotes]
    .sort((first, second) => (first.anchor_start ?? 0) - (second.anchor_start ?? 0))
    .flatMap(({ id, anchor_start: anchor, text }) => {
      while (next < numerals.length && (numerals[next]?.start ?? 0) < (anchor ?? 0)) next++;
      const figure = next > 0 ? numerals[next - 1] : undefined;
      const count = counts.get(figure?.record_id ?? '');
      if (anchor === null || !figure || !count || count.items.length > 0) return [];
      const noun = source.slice(figure.end, anchor);
      if (noun.length > longestNoun || /[,;:()]|\.\s/u.test(noun)) return [];
      return compareFootnote(count, items.get(id) ?? [], text);
    });
}

/** The leaves of a footnote's list, or where they come to another number its groups; a list of other things is not compared. */
function compareFootnote(count: Announced, all: readonly FootnoteItem[], text: string): Finding[] {
  const parents = new Set(all.map(({ parent_path }) => parent_path));
  const leaves = all.filter(({ path }) => !parents.has(path));
  if (leaves.length < 2 || leaves.some(({ kind }) => kind === 'indicator')) return [];
  const outer = all.filter(({ parent_path }) => parent_path === null);
  const of = (list: readonly FootnoteItem[]) =>
    compare({ ...count, items: list.map(({ name }) => name), itemIds: list.map(({ id }) => id), quote: text });
  const agreed = [...of(leaves), ...of(outer)].find(({ holds }) => holds);
  if (agreed) return [agreed];
  const isPlain = noteOpening.test(text) && leaves.every(({ name }) => !/[,(]|(?<!\p{L})và(?!\p{L})/u.test(name));
  return isPlain && outer.length === leaves.length ? of(leaves) : [];
}

/** Words before a list that make it one of examples, and signs behind it that it goes on. */
const exampleWords =
  /(?<!\p{L})(?:như|trong đó(?: có)?|chủ yếu(?: là)?|điển hình(?: là)?|ví dụ|chẳng hạn|tiêu biểu là)[\s:(]*$/u;
const openEnd = /^[\s,;)]*(?:\.\.|…|v\.v)/u;
const openName = /(?:\.\.|…)$/u;

/** Whether a list names examples only, by the words around its names in the quote. */
function listsExamples(quote: string, items: readonly string[]): boolean {
  const text = plain(quote);
  const first = text.indexOf(plain(items[0] ?? ''));
  const last = plain(items.at(-1) ?? '');
  const end = text.lastIndexOf(last) + last.length;
  return (
    openName.test(items.at(-1) ?? '') ||
    exampleWords.test(text.slice(Math.max(0, first - 20), Math.max(0, first))) ||
    openEnd.test(text.slice(end))
  );
}

const counted = /\s\d+$/;

/** How many members a list may lack, or have too many, before it lists something else. */
function furthest(count: number): number {
  return Math.max(2, count / 2);
}

function compare({ id, label, count, comparator, items, itemIds, sectionId, quote }: Announced): Finding[] {
  if (items.length === 0 || count === null || !Number.isInteger(count) || comparator !== '=') return [];
  // One name is no list: it may be an abbreviation, or what all are.
  if (items.length < 2 && count > 1) return [];
  if (items.length < count && listsExamples(quote, items)) return [];
  const holds = items.length === count;
  // `27 sự cố, gồm Bắc Ninh 2, Thanh Hóa 13 …`: names with counts of their own are no members, and a list may be far from whole.
  if (!holds && (items.some((name) => counted.test(name)) || Math.abs(items.length - count) > furthest(count)))
    return [];
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
