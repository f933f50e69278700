import type { Facility } from '../../../dist/types.d.ts';
import { comparatorOf } from '../figures/comparators.ts';
import type { Figure } from '../figures/figures.ts';
import { type Context, evidence, use } from '../reading/context.ts';
import { isCapital, mentionAt, type Reading, textOf, word } from '../reading/reading.ts';
import { timeOf } from '../times/figure-times.ts';
import type { CountedFacilities, CountedFacility } from './counted-facilities.ts';
import { facilityAt } from './facility-nouns.ts';
import { addNamed } from './facility-records.ts';

/** Units that tell how many a facility holds, without a word for it, and the sectors of those that hold them. */
const holding: ReadonlyMap<string, readonly string[]> = new Map([
  ['{bed}', ['health']],
  ['{seat}', ['culture', 'sport']],
  ['{stall}', ['trade']],
]);

/** `quy mô hơn 1.000 học`, `sức chứa 2.000 chỗ ngồi`, `01 bệnh viện (500 giường)`, `01 trung tâm y tế 150 giường bệnh`: the capacity of the facility before it. */
export function takeCapacity(context: Context, figure: Figure, counted: CountedFacilities): boolean {
  const { reading, mention, left } = figure;
  const owner = counted.here.at(-1);
  if (mention.value === null || owner?.figure.sentence !== figure.sentence || owner.record.capacity !== null)
    return false;
  const said = /^(?:quy mô|sức chứa|công suất|năng lực)$/iu.test(textOf(reading, left.to - 2, left.to));
  const held = holding.has(mention.unit ?? '');
  const isOfOne = owner.record.count === 1 && followsNoun(owner, figure);
  const isInItsBracket = said && figure.bracket >= 0 && !isCountedBetween(owner, figure);
  if (!isInItsBracket && !((said || held) && isOfOne)) return false;
  Object.assign(owner.record, capacityOf(figure, mention.value));
  use(context, mention, owner.record.id);
  return true;
}

/** How far behind a class the bracket that tells its capacity may open, in tokens. */
const farthestBracket = 40;

/** `9 nhà máy …; 02 dự án (…, công suất 8 MW)`: whether something else is counted before a figure's bracket. */
function isCountedBetween(owner: CountedFacility, { reading, bracket }: Figure): boolean {
  if (bracket - owner.figure.next > farthestBracket) return true;
  for (let at = owner.figure.next; at < bracket; at++) if (mentionAt(reading, at)?.kind === 'quantity') return true;
  return false;
}

type Capacity = Pick<Facility, 'capacity' | 'capacity_unit' | 'capacity_comparator'>;

/** How many a figure with this value says that a facility holds. */
function capacityOf(figure: Figure, value: number): Capacity {
  const { unit, unitMult } = figure.mention;
  return {
    capacity: value * 10 ** (unitMult ?? 0),
    capacity_unit: unit,
    capacity_comparator: comparatorOf(figure),
  };
}

/** Whether nothing but the words for its capacity, if any, parts a figure from the noun of the facility. */
function followsNoun(owner: CountedFacility, { reading, from }: Figure): boolean {
  return /^(?:|\(|,? ?(?:có |với )?(?:quy mô|sức chứa|công suất|năng lực).*)$/iu.test(
    textOf(reading, owner.nounTo, from),
  );
}

/** `Trung tâm y tế huyện: 100 giường`, `Chợ huyện 210 gian hàng`: what the facility that the words before them name holds, and nothing else. */
export function withNamedHolder(context: Context, figure: Figure): void {
  const { reading, mention, left, lead } = figure;
  const sectors = holding.get(mention.unit ?? '');
  if (context.uses.has(mention) || !sectors || mention.value === null || figure.bracket >= 0) return;
  if (!/^(?::|có|$)(?: |$)/.test(lead)) return;
  const from = behindOrdinal(reading, left.from, left.to);
  const kind = facilityAt(context, reading, from);
  if (!kind || !sectors.includes(kind.value.sector) || !isNameTo(reading, kind.next, left.to)) return;
  const time = timeOf(context, figure);
  const record = addNamed(context, reading, { from, to: left.to }, kind.value, {
    time_period: time?.iso ?? null,
    ...capacityOf(figure, mention.value),
    ...evidence(context, reading, from, figure.next),
  });
  use(context, mention, record.id);
}

/** Whether only a name stands in a run of tokens: `huyện Tân Uyên`. */
function isNameTo(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (!isCapital(reading, at) && !/^(?:&|xã|phường|huyện|tỉnh|thành|phố|thị|trấn|trung|tâm)$/.test(word(reading, at)))
      return false;
  return true;
}

/** `sân vận động, khán đài với sức chứa 2.000 chỗ ngồi`, `Trung tâm Y tế huyện (quy mô 130 giường bệnh)`. */
export function withCapacity(context: Context, figure: Figure): void {
  const { reading, mention, left } = figure;
  if (
    context.uses.has(mention) ||
    mention.value === null ||
    !/(?:sức chứa|quy mô|công suất)$/iu.test(textOf(reading, left.from, left.to))
  )
    return;
  const inBracket = figure.bracket === left.to - longestMeasure - 1;
  const from = inBracket ? partBefore(reading, figure.bracket) : left.from;
  let end = inBracket ? figure.bracket : left.to - longestMeasure;
  while (end > from && ['với', 'có', ',', '('].includes(word(reading, end - 1))) end--;
  const start = nounStart(context, reading, from, end) ?? namedStart(context, figure, from, end);
  const kind = start === null ? null : facilityAt(context, reading, start);
  if (start === null || !kind) return;
  const time = timeOf(context, figure);
  const record = addNamed(context, reading, { from: start, to: end }, kind.value, {
    time_period: time?.iso ?? null,
    ...capacityOf(figure, mention.value),
    ...evidence(context, reading, start, figure.next),
  });
  use(context, mention, record.id);
  ownedBefore(context, reading, from, start, time?.iso ?? null);
}

/** Tokens of the words that say a capacity: `sức chứa`. */
const longestMeasure = 2;
/** What a facility is said to be large by, where it bears a name. */
const sizes = new Set(['{bed}', '{seat}', '{stall}', '{class}', '{pupil}', '{room}']);

/** `Trường THPT Hoa Ban quy mô 24 lớp`: where a facility that a name tells begins; works of that name are none yet. */
function namedStart(context: Context, { reading, mention, left }: Figure, from: number, to: number): number | null {
  const holds = word(reading, left.to - 1) === 'chứa' && mention.unitClass === 'count';
  if (!holds && !sizes.has(mention.unit ?? '')) return null;
  const start = behindOrdinal(reading, from, to);
  const kind = start < to ? facilityAt(context, reading, start) : null;
  if (!kind || !isNameTo(reading, kind.next, to)) return null;
  const name = textOf(reading, start, to);
  return context.tables.projects.some((project) => project.name_vi === name) ? null : start;
}

/** First token behind the signs and the number that an entry opens with. */
function behindOrdinal(reading: Reading, from: number, to: number): number {
  let at = from;
  while (at < to && (reading.tokens[at]?.type === 'sign' || mentionAt(reading, at)?.kind === 'ordinal')) at++;
  return at;
}

/** First token of the part of a sentence before a token. */
function partBefore(reading: Reading, to: number): number {
  let from = to;
  while (from > 0 && reading.tokens[from - 1]?.type !== 'sign') from--;
  return from;
}

/** Where the facilities named directly before a token begin: `sân vận động, khán đài`. */
function nounStart(context: Context, reading: Reading, from: number, to: number): number | null {
  let start: number | null = null;
  let edge = to;
  for (let at = to - 1; at >= from; at--) {
    if (start !== null && at === start - 1 && word(reading, at) === ',') edge = at;
    else if (facilityAt(context, reading, at)?.next === edge) start = at;
  }
  return start;
}

/** `nhà thi đấu của Liên đoàn Lao động tỉnh`: named by its owner. */
function ownedBefore(context: Context, reading: Reading, from: number, to: number, time: string | null): void {
  for (let at = from; at < to; at++) {
    const kind = facilityAt(context, reading, at);
    if (!kind || word(reading, kind.next) !== 'của' || !isCapital(reading, kind.next + 1)) continue;
    let end = kind.next + 1;
    while (end < to && reading.tokens[end]?.type === 'word' && word(reading, end) !== 'và') end++;
    addNamed(context, reading, { from: at, to: end }, kind.value, { time_period: time });
    at = end;
  }
}
