import type { Facility, Indicator } from '../../../dist/types.d.ts';
import { EvidenceIndex } from '../../dataset/reading/evidence-index.ts';
import { groupBy } from '../../group-by.ts';
import { readNumber } from '../../mention/numbers.ts';
import type { Finding, Rule } from '../finding.ts';
import { type Pairs, pairsOf } from '../parts-of-figures.ts';
import type { Placed } from '../placed-figures.ts';
import { numberEn, numberVi, plain, tidy } from '../wording.ts';

/** A ratio and the percentage that restates it: `31/31 trường …, đạt tỷ lệ 100%`. */
export const ratioVsPercent: Rule = {
  id: 'ratio_vs_percent',
  description: 'A percentage is what its ratio comes to, rounded or cut to the decimals that it states.',
  check: ({ tables: { indicators, facilities }, source, figures }) => {
    const ratios = [...indicators.flatMap(ofIndicator), ...facilities.flatMap(ofFacility)];
    const candidatesOf = nearby(ratios);
    return indicators.filter(statesPercent).flatMap((percent) => {
      const ratio = candidatesOf(percent).find((candidate) => belongTogether(candidate, percent));
      if (ratio !== undefined) return [compare(ratio, percent)];
      const placed = figures.of(percent.id);
      return placed === undefined ? [] : comparePairs(placed, pairsOf(placed, figures, source));
    });
  },
};

/** Finds the ratios that a percentage may restate: those tied to it, then those said where it is said. */
function nearby(ratios: readonly Ratio[]): (percent: Indicator) => Ratio[] {
  const byPlace = new EvidenceIndex(ratios);
  const byId = new Map(ratios.map((ratio) => [ratio.id, ratio]));
  const byParent = groupBy(ratios, ({ parentId }) => parentId);
  const order = new Map(ratios.map((ratio, position) => [ratio, position]));
  return ({ id, parent_id, source_start, source_end }) => {
    const tied = [byId.get(id) ?? [], byId.get(parent_id ?? '') ?? [], byParent.get(id) ?? []].flat();
    const inOrder = (some: readonly Ratio[]) =>
      [...some].sort((first, second) => (order.get(first) as number) - (order.get(second) as number));
    return [...new Set([...inOrder(tied), ...inOrder(byPlace.overlapping(source_start, source_end))])];
  };
}

interface Ratio {
  id: string;
  /** Whether it is a goal: no goal restates a result. */
  isGoal: boolean;
  parentId: string | null;
  sectionId: string | null;
  part: number;
  whole: number;
  source_start: number;
  source_end: number;
  quote: string;
}

function ofIndicator(indicator: Indicator): Ratio[] {
  const { id, measure, parent_id: parentId, numerator: part, denominator: whole } = indicator;
  const isGoal = measure === 'target';
  return part === null || !whole ? [] : [{ id, isGoal, parentId, part, whole, ...evidence(indicator) }];
}

function ofFacility(facility: Facility): Ratio[] {
  const { id, count: part, total: whole } = facility;
  return part === null || !whole ? [] : [{ id, isGoal: false, parentId: null, part, whole, ...evidence(facility) }];
}

function evidence({ section_id, source_start, source_end, quote }: Facility | Indicator) {
  return { sectionId: section_id, source_start, source_end, quote };
}

/** A percentage that the report states itself: one computed from its ratio would prove nothing. */
function statesPercent({ unit_measure, measure, comparator, obs_value, value_text }: Indicator): boolean {
  const share = measure === 'share' || measure === 'level' || measure === 'target';
  return share && unit_measure === '%' && comparator === '=' && obs_value !== null && !value_text.includes('/');
}

function belongTogether(ratio: Ratio, percent: Indicator): boolean {
  if (ratio.isGoal !== (percent.measure === 'target')) return false;
  if (ratio.id === percent.id || ratio.id === percent.parent_id || ratio.parentId === percent.id) return true;
  const overlap = ratio.source_start < percent.source_end && percent.source_start < ratio.source_end;
  return overlap && [ratio.quote, percent.quote].some((quote) => restates(quote, ratio, percent.obs_value));
}

/** The words between a ratio and a percentage that make the one restate the other. */
const restating = /(?:\(|[,(] ?(?:đạt|chiếm|bằng|tương đương|tức|tỷ lệ|tỉ lệ)(?: với)?(?: tỷ lệ| tỉ lệ)?) ?$/u;

/** The words after a percentage of something else. */
const ofAPlan = /^ ?% ?(?:so với|kế hoạch|kh|dự toán|chỉ tiêu|nghị quyết|nq)(?!\p{L})/u;

/** Whether a quote has the ratio, then nothing but words, then the percentage as its restatement. */
function restates(quote: string, { part, whole }: Ratio, percent: number | null): boolean {
  const text = plain(quote);
  return [...text.matchAll(/(\d[\d.,]*) ?\/ ?(\d[\d.,]*)/g)].some((match) => {
    if (readNumeral(match[1] as string) !== part || readNumeral(match[2] as string) !== whole) return false;
    const rest = text.slice(match.index + match[0].length);
    const at = rest.search(/\d/);
    const numeral = /^\d[\d.,]*/.exec(rest.slice(Math.max(at, 0)))?.[0];
    if (at < 0 || numeral === undefined || readNumeral(numeral) !== percent) return false;
    // A comma that ends the ratio (`31/31, đạt`) was taken with its digits.
    const between = (/[.,]$/.exec(match[0])?.[0] ?? '') + rest.slice(0, at);
    return restating.test(between) && !ofAPlan.test(rest.slice(at + numeral.length));
  });
}

function readNumeral(text: string): number | null {
  return readNumber(text.replace(/[.,]+$/, '')).value;
}

/** Two figures and the percentage that compares them: the pair that fits, or where it can be no other the one that does not. */
function comparePairs({ record: percent }: Placed, { pairs, certain }: Pairs): Finding[] {
  const found = pairs.map((pair) => {
    const ids = pair.part.record.id === percent.id ? [] : [pair.part.record.id, pair.whole.record.id];
    const amounts = { part: pair.partValue, whole: pair.wholeValue };
    return finding({ ...amounts, ids }, percent, pair.slack);
  });
  const fits = found.find(({ holds }) => holds);
  return (fits ?? (certain ? found[0] : undefined)) ? [fits ?? (found[0] as Finding)] : [];
}

function compare(ratio: Ratio, percent: Indicator): Finding {
  return finding({ ...ratio, ids: ratio.id === percent.id ? [] : [ratio.id] }, percent, 0);
}

/** @param slack how far rounding of what is compared may have moved the percentage */
function finding(ratio: { part: number; whole: number; ids: string[] }, percent: Indicator, slack: number): Finding {
  const stated = percent.obs_value as number;
  const computed = (100 * ratio.part) / ratio.whole;
  const decimals = /\d[.,](\d+)/.exec(percent.value_text)?.[1]?.length ?? 0;
  const step = 10 ** -decimals;
  const isClose = Math.abs(computed - stated) <= 0.5 * step + 1e-9;
  // `15/36 … chiếm 41,6%`: reports cut decimals off as often as they round them.
  const isCut = computed > stated && computed - stated < step;
  const holds = isClose || isCut || Math.abs(computed - stated) <= 0.5 * step + slack + 1e-9;
  const rounded = holds && !isClose;
  const shown = tidy(Number(computed.toFixed(Math.max(decimals, 2))));
  return {
    kind: 'ratio_vs_percent',
    subjectIds: [percent.id, ...ratio.ids],
    sectionId: percent.section_id,
    expected: `${shown}%`,
    found: `${stated}%`,
    holds,
    explanationVi: `“${percent.label_vi}”: ${numberVi(ratio.part)}/${numberVi(ratio.whole)} là ${numberVi(shown)}%, báo cáo nêu ${numberVi(stated)}%${holds ? (rounded ? ', khớp trong phạm vi làm tròn.' : ', khớp.') : ', không khớp.'}`,
    explanationEn: `“${percent.label_vi}”: ${numberEn(ratio.part)} out of ${numberEn(ratio.whole)} is ${numberEn(shown)} %, the report states ${numberEn(stated)} %${holds ? (rounded ? ', which agrees within rounding.' : ', which agrees.') : ', which disagrees.'}`,
  };
}
