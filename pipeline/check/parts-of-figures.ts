import type { Indicator } from '../../dist/types.d.ts';
import type { Placed, PlacedFigures } from './placed-figures.ts';
import { decimalsOf, plain, tidy } from './wording.ts';

/** Two figures that a percentage may compare. */
interface Pair {
  part: Placed;
  whole: Placed;
  partValue: number;
  wholeValue: number;
  /** How far rounding of the two may have moved the percentage, in percentage points. */
  slack: number;
}

/** What a percentage may compare, and whether it can be nothing else. */
export interface Pairs {
  pairs: Pair[];
  /** Whether a percentage that fits no pair is wrong; else it may be of a figure that the report does not give. */
  certain: boolean;
}

/** A pair whose rounding may move its percentage by more proves nothing, in percentage points. */
const mostSlack = 2;

const none: Pairs = { pairs: [], certain: false };

/** How many figures before a percentage are looked at: longer runs are no comparison. */
const reach = 40;

/** Words behind a percentage that compare it with the plan of the sentence and with nothing more. */
const ofThePlan =
  /^\s*%?\s*(?:so với )?(?:kế hoạch|kh|dự toán|dt|chỉ tiêu)(?: (?:vốn|năm|cả năm|được giao|giao|đề ra|đã giao))*\s*(?:[,.;:)(|]|$)/u;

/** Words before and behind a percentage that make it a share of the whole told before. */
const asShare = /(?:chiếm|tương ứng|bằng)(?: tỷ lệ| tỉ lệ| khoảng)? $/u;
const ofNothingElse = /^\s*%\s*(?:tổng số\s*)?(?:[,.;:)(]|$)/u;

/** The pairs of figures that a percentage without a ratio of its own may compare: a result and its plan, a part and its whole. */
export function pairsOf(percent: Placed, figures: PlacedFigures, source: string): Pairs {
  const level = figures.of(percent.record.parent_id);
  if (level && percent.inTable && percent.record.base_period !== null) return indices(percent, level, figures);
  if (!level && percent.inTable) return ratesOfRow(percent, figures);
  if (level?.sentence !== percent.sentence || !isAmount(level.record) || level.record.measure === 'target') return none;
  // How a rate fulfils its plan depends on whether it should rise or fall.
  if (level.record.unit_measure === '%') return none;
  const all = figures.together(percent.sentence);
  const near = all.slice(Math.max(0, percent.order - reach), percent.order + reach);
  return isOfPlan(percent.record)
    ? fulfilments(percent, level, near, source)
    : shares(
        percent,
        level,
        near.filter(({ at }) => at < level.at),
        source,
      );
}

/** `TH 2024/TH 2023`: what a level of a row comes to beside the one of the period that it is compared with. */
function indices({ record, sentence }: Placed, level: Placed, figures: PlacedFigures): Pairs {
  const bases = figures
    .together(sentence)
    .filter((each) => each !== level && isAmount(each.record) && each.record.measure !== 'target')
    .filter((each) => each.record.time_period === record.base_period && alike(each.record, level.record));
  const [base] = bases;
  if (base === undefined || record.measure !== 'share') return none;
  return { pairs: pair(level, base), certain: bases.length === 1 };
}

/** How many columns before a rate are looked at. */
const nearColumns = 6;

/** `Hồ sơ tiếp nhận | Hồ sơ trực tuyến | Tỷ lệ (%)`: a rate may be of any two figures before it in its row. */
function ratesOfRow(percent: Placed, figures: PlacedFigures): Pairs {
  const before = figures
    .together(percent.sentence)
    .slice(Math.max(0, percent.order - nearColumns), percent.order)
    .filter(({ record }) => isAmount(record) && record.unit_measure !== '%');
  const pairs = before.flatMap((whole) =>
    before.flatMap((part) =>
      part !== whole && alike(part.record, whole.record)
        ? pair(part, whole).filter(({ partValue, wholeValue }) => partValue <= wholeValue)
        : [],
    ),
  );
  return { pairs, certain: false };
}

function isOfPlan({ label_vi }: Indicator): boolean {
  return /so với (?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|kh|dt)(?!\p{L})/iu.test(label_vi);
}

function isAmount({ obs_value, obs_value_to, comparator, measure }: Indicator): boolean {
  const amounts = measure === 'level' || measure === 'count' || measure === 'target';
  return amounts && obs_value !== null && obs_value_to === null && comparator === '=';
}

/** What was done out of what was planned: in a row of a table any of its results, as columns may be of several periods. */
function fulfilments(percent: Placed, level: Placed, near: readonly Placed[], source: string): Pairs {
  const plans = near.filter(
    ({ record }) => record.measure === 'target' && isAmount(record) && alike(record, level.record),
  );
  const results = level.inTable
    ? near.filter(({ record }) => record.measure !== 'target' && isAmount(record) && alike(record, level.record))
    : [level];
  const isFirst = (each: Placed) => (each === level ? 0 : 1);
  const ordered = [...results].sort((first, second) => isFirst(first) - isFirst(second));
  const told = plain(source.slice(percent.at, percent.at + 80)).replace(/^[\d.,]+/, '');
  const [plan] = plans;
  const certain =
    plans.length === 1 &&
    plan !== undefined &&
    sameYear(plan.record, percent.record) &&
    (level.inTable || ofThePlan.test(told));
  return { pairs: ordered.flatMap((part) => plans.flatMap((whole) => pair(part, whole))), certain };
}

function sameYear(plan: Indicator, percent: Indicator): boolean {
  const years = [plan.time_period, percent.time_period].map((period) => period?.slice(0, 4) ?? null);
  return years[0] === null || years[1] === null || years[0] === years[1];
}

/** A part of what the sentence told before it: of a figure in its unit, or of what a ratio was out of. */
function shares(percent: Placed, level: Placed, before: readonly Placed[], source: string): Pairs {
  const wholes = before.filter(({ record }) => isWhole(record) && alike(record, level.record));
  const pairs = wholes.toReversed().flatMap((whole) => {
    return pair(level, whole).filter(({ partValue, wholeValue }) => partValue <= wholeValue);
  });
  const tied = pairs.some(({ whole }) => whole.record.id === level.record.parent_id);
  const lead = plain(source.slice(Math.max(0, percent.at - 20), percent.at));
  const told = plain(source.slice(percent.at, percent.at + 80)).replace(/^[\d.,]+/, '');
  // `90 ha, bằng 98% cùng kỳ, trong đó miền Bắc 40 ha, bằng 97%`: of what it was, like the whole before.
  const isIndex = before.some(({ at }) => /cùng kỳ|năm trước/u.test(plain(source.slice(at, percent.at))));
  return {
    pairs,
    certain: tied && !isIndex && asShare.test(lead) && ofNothingElse.test(told),
  };
}

/** Figures that count as wholes: amounts, and ratios for what they are out of. */
function isWhole(record: Indicator): boolean {
  return isAmount(record) || (record.denominator !== null && record.unit_measure !== '%');
}

function alike(one: Indicator, other: Indicator): boolean {
  return one.unit_measure === other.unit_measure;
}

function pair(part: Placed, whole: Placed): Pair[] {
  const scale = 10 ** ((part.record.unit_mult ?? 0) - (whole.record.unit_mult ?? 0));
  const partValue = tidy((part.record.obs_value ?? 0) * scale);
  const wholeValue = whole.record.denominator ?? whole.record.obs_value ?? 0;
  if (wholeValue === 0) return [];
  const slack = ((100 * partValue) / wholeValue) * (rounding(part.record) + rounding(whole.record));
  return slack > mostSlack ? [] : [{ part, whole, partValue, wholeValue, slack }];
}

/** How far rounding may have moved a figure, as a share of it: what is counted is whole. */
function rounding({ obs_value: value, unit_measure, unit_mult }: Indicator): number {
  if (!value) return 0;
  const counted = (unit_mult ?? 0) === 0 && /^\{.*\}$/.test(unit_measure ?? '') && Number.isInteger(value);
  return counted ? 0 : (0.5 * 10 ** -decimalsOf(value)) / Math.abs(value);
}
