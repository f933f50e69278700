import type { Facility } from '../../dist/types.d.ts';
import type { FacilityKind } from '../codebook.ts';
import { wordSet } from '../mention/words.ts';
import { type Context, common, evidence, use } from './context.ts';
import type { CountedFacility } from './counted-facilities.ts';
import { english } from './english.ts';
import { bracketBehind, capitalized, facilityAt, listSpans } from './facilities.ts';
import { comparatorOf, type Figure, figuresOf, timeOf } from './figures.ts';
import { placesIn } from './places.ts';
import { isCapital, type Reading, type Span, splitAt, textOf, word } from './reading.ts';

const introWords = new Set(['như', 'gồm', 'sau', 'là', 'lớn']);

/** Facilities that have a name: in brackets behind a count, in lists, in areas of production, with a capacity. */
export function namedFacilities(context: Context, reading: Reading, counted: CountedFacility[]): void {
  for (const each of counted) namedInBracket(context, each);
  for (const [i, sentence] of reading.sentences.entries()) {
    const list = facilityList(context, reading, sentence);
    if (!list) continue;
    if (list.kind.sector === 'agriculture') {
      for (const item of list.items) productionArea(context, reading, item, list.kind);
      for (let next = i + 1; next < reading.sentences.length; next++) {
        const later = reading.sentences[next] as Span;
        if (!opensArea(context, reading, later)) break;
        productionArea(context, reading, later, list.kind);
      }
    } else for (const item of list.items) namedInItem(context, reading, item);
  }
  for (const figure of figuresOf(context, reading)) withCapacity(context, figure);
}

/** `02 di tích đã được xếp hạng (A và B)`. */
function namedInBracket(context: Context, { figure, record, kind }: CountedFacility): void {
  if (record.items.length === 0 || record.is_aggregate === false) return;
  const { reading } = figure;
  for (let at = figure.next; at < figure.sentence.to; at++) {
    const bracket = bracketBehind(reading, at);
    if (!bracket) continue;
    for (const span of listSpans(reading, bracket.from, bracket.to)) {
      const own = facilityAt(context, reading, span.from)?.value ?? kind;
      add(context, reading, span, own, {
        parent_id: record.id,
        sector: record.sector,
        time_period: record.time_period,
      });
    }
    return;
  }
}

/** A list of facilities or areas: `Các điểm du lịch như: …`, `một số vùng sản xuất chuyên canh, quy mô lớn: …`. */
function facilityList(
  context: Context,
  reading: Reading,
  sentence: Span,
): { kind: FacilityKind; items: Span[] } | null {
  for (let at = sentence.from; at < sentence.to; at++) {
    if (word(reading, at) !== ':' || reading.depth[at] !== 0 || !introWords.has(word(reading, at - 1))) continue;
    for (let i = at - 1; i >= Math.max(sentence.from, at - 14); i--) {
      const kind = facilityAt(context, reading, i);
      if (kind && kind.next <= at && kind.next - i >= 2)
        return { kind: kind.value, items: splitAt(reading, { from: at + 1, to: sentence.to }, ';') };
    }
  }
  return null;
}

/** `Du lịch tâm linh (Chùa Linh Sơn, Linh Ứng)`: a kind, and the names of what is of that kind. */
function namedInItem(context: Context, reading: Reading, item: Span): void {
  const kind = facilityAt(context, reading, item.from);
  if (!kind) return;
  const bracket = bracketBehind(reading, kind.next);
  if (!bracket) return;
  let head: { kind: FacilityKind; words: string } | null = null;
  for (const span of listSpans(reading, bracket.from, bracket.to)) {
    const own = facilityAt(context, reading, span.from);
    if (own) head = { kind: own.value, words: textOf(reading, span.from, own.next) };
    const name = own || !head ? null : `${head.words} ${textOf(reading, span.from, span.to)}`;
    add(context, reading, span, own?.value ?? head?.kind ?? kind.value, {
      sector: kind.value.sector as Facility['sector'],
      ...(name && { name_vi: name, name_en: english(context, name) }),
    });
  }
}

function opensArea(context: Context, reading: Reading, sentence: Span): boolean {
  return facilityAt(context, reading, sentence.from)?.value.sector === 'agriculture';
}

/** `Vùng nguyên liệu chè tại xã San Thàng`: an area, its crops and its places. */
function productionArea(context: Context, reading: Reading, item: Span, general: FacilityKind): void {
  let at = item.from;
  while (at < item.to && word(reading, at) !== 'tại' && word(reading, at) !== 'ở') at++;
  if (at === item.to) return;
  const span = { from: item.from, to: at };
  const kind = facilityAt(context, reading, item.from)?.value ?? general;
  const time = areaTime(context, reading, item);
  add(context, reading, span, kind, {
    sector: 'agriculture',
    places: placesIn(context, reading, at, item.to),
    products: productsOf(reading, span),
    time_period: time,
    ...evidence(context, reading, item.from, item.to),
  });
}

function areaTime(context: Context, reading: Reading, item: Span): string | null {
  const probe = { reading, mention: { start: reading.tokens[item.from]?.start ?? 0 }, sentence: item } as Figure;
  return timeOf(context, probe)?.iso ?? null;
}

const areaWords = wordSet('vùng trồng tập trung nguyên liệu sản xuất chuyên canh khu hàng hóa');

/** The crops in an area's name: what is left when the words for an area are taken off. */
function productsOf(reading: Reading, span: Span): string[] {
  let { from, to } = span;
  while (from < to && areaWords.has(word(reading, from))) from++;
  while (to > from && areaWords.has(word(reading, to - 1))) to--;
  const crops = splitAt(reading, { from, to }, ',').map((part) => textOf(reading, part.from, part.to));
  const head = crops[0] && /^cây ăn quả (?!có múi)(.+)/iu.exec(crops[0])?.[1];
  if (head) crops[0] = head;
  return crops;
}

/** `sân vận động, khán đài với sức chứa 2.000 chỗ ngồi`. */
function withCapacity(context: Context, figure: Figure): void {
  const { reading, mention, left } = figure;
  if (
    context.uses.has(mention) ||
    mention.value === null ||
    !/(?:sức chứa|quy mô|công suất)$/iu.test(textOf(reading, left.from, left.to))
  )
    return;
  let end = left.to - 2;
  while (end > left.from && ['với', 'có', ',', '('].includes(word(reading, end - 1))) end--;
  const start = nounStart(context, reading, left.from, end);
  const kind = start === null ? null : facilityAt(context, reading, start);
  if (start === null || !kind) return;
  const time = timeOf(context, figure);
  const record = add(context, reading, { from: start, to: end }, kind.value, {
    capacity: mention.value * 10 ** (mention.unitMult ?? 0),
    capacity_unit: mention.unit,
    capacity_comparator: comparatorOf(figure),
    time_period: time?.iso ?? null,
    ...evidence(context, reading, start, figure.next),
  });
  use(context, mention, record.id);
  ownedBefore(context, reading, left.from, start);
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
function ownedBefore(context: Context, reading: Reading, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const kind = facilityAt(context, reading, at);
    if (!kind || word(reading, kind.next) !== 'của' || !isCapital(reading, kind.next + 1)) continue;
    let end = kind.next + 1;
    while (end < to && reading.tokens[end]?.type === 'word' && word(reading, end) !== 'và') end++;
    add(context, reading, { from: at, to: end }, kind.value, {});
    at = end;
  }
}

/** Adds a facility that has a name. */
export function add(
  context: Context,
  reading: Reading,
  span: Span,
  kind: FacilityKind,
  fields: Partial<Facility>,
): Facility {
  const name = fields.name_vi ?? textOf(reading, span.from, span.to);
  const id = context.ids.make('facility', name, textOf(reading, span.from, span.to));
  const record: Facility = {
    name_vi: name,
    name_en: english(context, name) ?? capitalized(kind.en),
    kind: kind.code,
    sector: kind.sector as Facility['sector'],
    is_aggregate: false,
    count: null,
    total: null,
    comparator: '=',
    ownership: null,
    level: null,
    places: placesIn(context, reading, span.from, span.to),
    capacity: null,
    capacity_unit: null,
    capacity_comparator: null,
    floor_area_m2: null,
    standard_met: null,
    products: [],
    time_period: null,
    items: [],
    parent_id: null,
    ...common(context, reading, id),
    ...evidence(context, reading, span.from, span.to),
    ...fields,
  };
  context.tables.facilities.push(record);
  return record;
}
