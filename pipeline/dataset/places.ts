import type { PlaceDefinition } from '../codebook.ts';
import type { Place } from '../../dist/types.d.ts';
import { type Context, evidence, sectionId } from './context.ts';
import { slug } from './ids.ts';
import { isCapital, type Reading, textOf, word } from './reading.ts';

/** A place as named at a run of tokens. */
export interface PlaceSpan {
  from: number;
  to: number;
  /** First token of the name, behind the word for its kind. */
  nameFrom: number;
  name: string;
  /** Kind that the text gives it, and the codebook's definition; null where the codebook lacks it. */
  kind: Place['kind'];
  definition: PlaceDefinition | null;
  id: string;
  /** Whether the name is a slip for the definition's. */
  misspelt: boolean;
  /** Part of another name (a station, an organisation's name): no mention of the place itself. */
  excluded: boolean;
  /** The place named directly behind it that holds it: `bản Tả Chải xã Sùng Phài`. */
  parentId: string | null;
}

const kindWords: [string[], Place['kind']][] = [
  [['thành', 'phố'], 'city'],
  [['thị', 'xã'], 'district'],
  [['thị', 'trấn'], 'township'],
  [['tổ', 'dân', 'phố'], 'residential_area'],
  [['tỉnh'], 'province'],
  [['huyện'], 'district'],
  [['quận'], 'district'],
  [['xã'], 'commune'],
  [['phường'], 'ward'],
  [['bản'], 'village'],
  [['thôn'], 'village'],
  [['làng'], 'village'],
];
const kindOpeners = new Set(kindWords.map(([words]) => words[0] as string));
/** Kinds that a word for a kind may stand for: `thành phố` is a city of the province or one under central rule. */
const agreeing: Record<string, Set<string>> = {
  city: new Set(['city', 'province']),
  district: new Set(['district', 'city']),
  ward: new Set(['ward', 'commune', 'township']),
  commune: new Set(['commune', 'ward', 'township']),
  township: new Set(['township']),
  province: new Set(['province']),
  village: new Set(['village']),
  residential_area: new Set(['residential_area']),
};
const joiners = new Set([',', 'và', '-', '–', ';']);
/** Most words of a place's name. */
const longestName = 4;

/** Finds the places that a reading names: after a word for their kind, in lists after one, and by the codebook's names. */
export function findPlaces(context: Context, reading: Reading): PlaceSpan[] {
  const spans: PlaceSpan[] = [];
  const { tokens } = reading;
  for (let at = 0; at < tokens.length; ) {
    if (!mayOpen(context, reading, at)) {
      at++;
      continue;
    }
    const road = roadAt(context, reading, at);
    if (road) {
      spans.push(road);
      at = road.to;
      continue;
    }
    const station = isStation(reading, at) ? { kind: 'commune' as const, next: at + 3 } : null;
    const kind = kindAt(reading, at) ?? station;
    const named = kind ? nameAt(context, reading, kind.next, kind.kind) : null;
    const known = named && (!station || named.definition) ? named : null;
    const span = kind && known ? { ...known, from: station ? known.nameFrom : at } : kind ? null : bareName(context, reading, at);
    if (!span) {
      at++;
      continue;
    }
    spans.push(span);
    at = span.to;
    if (kind) at = readList(context, reading, span, spans);
  }
  nest(spans);
  return spans;
}

const otherOpeners = new Set(['trạm', 'quốc', 'tỉnh', '-', '–']);

/** Whether a place may begin at a token: most tokens are told apart by their word alone. */
function mayOpen(context: Context, reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token?.type !== 'word') return false;
  const { fold } = token;
  if (kindOpeners.has(fold) || otherOpeners.has(fold) || context.book.places.opens(fold)) return true;
  return (reading.mentionAt[at] as number) >= 0 || otherOpeners.has(word(reading, at - 1)) || otherOpeners.has(word(reading, at + 1));
}

function isStation(reading: Reading, at: number): boolean {
  return word(reading, at) === 'trạm' && word(reading, at + 1) === 'y' && word(reading, at + 2) === 'tế';
}

/** A numbered road of the national or provincial network: `QL4D`, `quốc lộ 32`, `tỉnh lộ 130`. */
function roadAt(context: Context, reading: Reading, at: number): PlaceSpan | null {
  const first = word(reading, at);
  if (/^(?:ql|tl|đt)\.?\d/.test(first)) return makeSpan(context, reading, at, at + 1, 'road', null, false);
  if (word(reading, at + 1) !== 'lộ' || (first !== 'quốc' && first !== 'tỉnh')) return null;
  return /^\d/.test(word(reading, at + 2)) ? makeSpan(context, reading, at, at + 3, 'road', null, false) : null;
}

/** Ties villages to the commune or ward that follows their names without a comma. */
function nest(spans: PlaceSpan[]): void {
  spans.forEach((span, i) => {
    if (span.kind !== 'village' && span.kind !== 'residential_area') return;
    const holder = spans.slice(i + 1, i + 6).find((each) => each.kind !== span.kind);
    const last = holder && spans[spans.indexOf(holder) - 1];
    if (holder && last && last.to === holder.from && (holder.kind === 'commune' || holder.kind === 'ward')) span.parentId = holder.id;
  });
}

/** Names that go on a list: `phường Quyết Thắng, San Thành và Sùng Phài`. Returns the token behind the list. */
function readList(context: Context, reading: Reading, first: PlaceSpan, spans: PlaceSpan[]): number {
  let at = first.to;
  while (joiners.has(word(reading, at)) && !kindAt(reading, at + 1)) {
    const next = nameAt(context, reading, at + 1, first.kind);
    if (!next || (!next.definition && (!isListed(reading, next) || first.definition !== null))) break;
    spans.push(next);
    at = next.to;
  }
  return at;
}

/** Whether an unknown name in a list ends where a list entry ends. */
function isListed(reading: Reading, span: PlaceSpan): boolean {
  const behind = word(reading, span.to);
  return behind === '' || /^[,.;)]$/.test(behind) || behind === 'và' || kindAt(reading, span.to) !== null;
}

function kindAt(reading: Reading, at: number): { kind: Place['kind']; next: number } | null {
  if (!kindOpeners.has(word(reading, at))) return null;
  const found = kindWords.find(([words]) => words.every((each, i) => word(reading, at + i) === each));
  return found ? { kind: found[1], next: at + found[0].length } : null;
}

/** A name in capitals at a token, resolved by the codebook where it can be. */
function nameAt(context: Context, reading: Reading, at: number, kind: Place['kind']): PlaceSpan | null {
  if (!isCapital(reading, at)) return null;
  const known = context.book.places.match(reading.tokens, at);
  if (known && capitals(reading, at) >= 1) {
    const definition = choose(context, known.value, kind);
    if (definition) return makeSpan(context, reading, at, known.next, kind, definition, false);
  }
  const length = capitals(reading, at);
  const slip = misspelling(context, reading, at, length, kind);
  if (slip) return makeSpan(context, reading, at, slip.to, kind, slip.definition, true);
  return makeSpan(context, reading, at, at + withNumber(reading, at, length, kind), kind, null, false);
}

/** How many words in capitals follow one another. */
function capitals(reading: Reading, at: number): number {
  let length = 0;
  while (length < longestName && isCapital(reading, at + length)) length++;
  return length;
}

/** Villages are numbered: `thôn Đắk Kinh 1`. */
function withNumber(reading: Reading, at: number, length: number, kind: Place['kind']): number {
  const mention = reading.mentions[reading.mentionAt[at + length] as number];
  return (kind === 'village' || kind === 'residential_area') && mention?.kind === 'identifier' ? length + 1 : length;
}

/** The definition that fits the kind and the report's own surroundings best. */
function choose(context: Context, definitions: PlaceDefinition[], kind: Place['kind'] | null): PlaceDefinition | null {
  const fitting = kind ? definitions.filter((each) => agreeing[kind]?.has(each.kind)) : definitions;
  if (fitting.length === 0) return null;
  const { home } = context;
  const scored = fitting.map((each) => ({ each, score: score(context, each, kind, home) }));
  scored.sort((a, b) => b.score - a.score || (a.each.id < b.each.id ? -1 : 1));
  return scored[0]?.each ?? null;
}

function score(context: Context, place: PlaceDefinition, kind: Place['kind'] | null, home: PlaceDefinition | null): number {
  let points = 0;
  if (kind !== null && place.kind === kind) points += 8;
  if (home && isWithin(context, place, home.id)) points += 4;
  else if (home?.parent && isWithin(context, place, home.parent)) points += 2;
  if (isCurrent(place, context.report.header.issuedOn)) points += 1;
  return points;
}

/** The place whose committee issued the report: the first that header, title or opening name with a word for its kind. */
export function findHome(context: Context): PlaceDefinition | null {
  for (const role of ['header', 'title', 'basis', 'body', 'closing'] as const)
    for (const reading of context.readings) {
      if (reading.role !== role) continue;
      const span = findPlaces(context, reading).find((each) => each.definition !== null && each.from < each.nameFrom);
      if (span) return span.definition;
    }
  return null;
}

export function isWithin(context: Context, place: PlaceDefinition, id: string): boolean {
  for (let at: PlaceDefinition | undefined = place; at; at = at.parent === null ? undefined : context.book.placesById.get(at.parent))
    if (at.id === id) return true;
  return false;
}

function isCurrent(place: PlaceDefinition, on: string | null): boolean {
  if (on === null || place.codes.length === 0) return true;
  return place.codes.some(({ from, to }) => (from === null || from <= on) && (to === null || on <= to));
}

/** A name that is one letter off a place of the same province: `San Thành` for San Thàng. */
function misspelling(context: Context, reading: Reading, at: number, length: number, kind: Place['kind']): { definition: PlaceDefinition; to: number } | null {
  const { home } = context;
  if (!home) return null;
  const province = home.parent && context.book.placesById.get(home.parent)?.kind === 'province' ? home.parent : home.id;
  for (let words = length; words >= 2; words--) {
    const written = slug(textOf(reading, at, at + words));
    for (const { place, slug: right } of context.book.placeSlugs)
      if (right.length >= 6 && isOneOff(written, right) && agreeing[kind]?.has(place.kind) && isWithin(context, place, province)) return { definition: place, to: at + words };
  }
  return null;
}

/** Whether two slugs are equal or one letter apart. */
export function isOneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const left = a.slice(start);
  const right = b.slice(start);
  return left.slice(1) === right.slice(1) || left === right.slice(1) || left.slice(1) === right;
}

/** A place of the codebook that no word for its kind precedes: `Lào Cai, Điện Biên`, `San Thàng - Thèn Sin`. */
function bareName(context: Context, reading: Reading, at: number): PlaceSpan | null {
  const route = onRoute(reading, at);
  const known = context.book.places.opens(word(reading, at)) ? context.book.places.match(reading.tokens, at) : null;
  if (!known) return route && isCapital(reading, at) ? misspeltOnRoute(context, reading, at) : null;
  const { next } = known;
  const region = known.value.some((each) => each.kind === 'region' || each.kind === 'country');
  const written = isCapital(reading, next - 1) && (region || isCapital(reading, at));
  if (!written && !((route || onRoute(reading, next)) && isCapital(reading, at))) return null;
  if (next - at < 2) return null;
  // `Quyết Thắng Lợi`: a longer name that only begins like a place.
  if (isCapital(reading, next) && kindAt(reading, next) === null) return null;
  const definition = choose(context, known.value, null);
  if (!definition || (isSmall(definition) && !isNear(context, definition) && !route && !onRoute(reading, next))) return null;
  return makeSpan(context, reading, at, next, definition.kind as Place['kind'], definition, false);
}

/** Whether a dash that joins the ends of a route stands at or before a token: `Phong Thổ - Mường So`. */
function onRoute(reading: Reading, at: number): boolean {
  const dash = (sign: string) => sign === '-' || sign === '–';
  return (dash(word(reading, at - 1)) && isCapital(reading, at)) || (dash(word(reading, at)) && isCapital(reading, at + 1));
}

function misspeltOnRoute(context: Context, reading: Reading, at: number): PlaceSpan | null {
  const length = capitals(reading, at);
  for (const kind of ['district', 'commune'] as const) {
    const slip = length >= 2 ? misspelling(context, reading, at, length, kind) : null;
    if (slip) return makeSpan(context, reading, at, slip.to, kind, slip.definition, true);
  }
  return null;
}

/** Names of communes and wards are also those of hills and people: bare ones count only in the report's own area. */
function isSmall(definition: PlaceDefinition): boolean {
  return ['commune', 'ward', 'township', 'village'].includes(definition.kind);
}

function isNear(context: Context, definition: PlaceDefinition): boolean {
  return context.home !== null && isWithin(context, definition, context.home.id);
}

function makeSpan(context: Context, reading: Reading, at: number, to: number, kind: Place['kind'], definition: PlaceDefinition | null, misspelt: boolean): PlaceSpan {
  const name = textOf(reading, at, to);
  const id = placeId(context, definition?.id ?? `${kind}-${slug(name)}`);
  return { from: at, to, nameFrom: at, name, kind: (definition?.kind as Place['kind']) ?? kind, definition, id, misspelt, excluded: false, parentId: null };
}

/** A place's id in the report's own table. */
export function placeId(context: Context, code: string): string {
  return `${context.reportId}:place:${code}`;
}

/** Ids of the places that a run of tokens names, each once, in reading order. */
export function placesIn(context: Context, reading: Reading, from: number, to: number): string[] {
  const ids = new Set<string>();
  for (const span of context.placeSpans.get(reading) ?? []) if (!span.excluded && span.from >= from && span.to <= to) ids.add(span.id);
  return [...ids];
}

const englishKinds: Partial<Record<Place['kind'], string>> = {
  province: 'Province', city: 'City', district: 'District', ward: 'Ward', commune: 'Commune', township: 'Township', village: 'Village', residential_area: 'Residential Group',
};

/** Table `places`: every place that the report names, with its spellings. */
export function placeRecords(context: Context): Place[] {
  const named = new Map<string, { reading: Reading; span: PlaceSpan }[]>();
  for (const reading of context.readings)
    for (const span of context.placeSpans.get(reading) ?? []) {
      if (span.excluded) continue;
      const same = named.get(span.id);
      if (same) same.push({ reading, span });
      else named.set(span.id, [{ reading, span }]);
    }
  for (const spans of named.values()) spans.sort((a, b) => offsetOf(a) - offsetOf(b));
  return [...named].map(([id, spans]) => placeRecord(context, id, spans, named));
}

function offsetOf({ reading, span }: { reading: Reading; span: PlaceSpan }): number {
  return reading.block.offsets[reading.tokens[span.from]?.start ?? 0] ?? 0;
}

function placeRecord(context: Context, id: string, spans: { reading: Reading; span: PlaceSpan }[], named: Map<string, unknown>): Place {
  const { reading, span } = spans[0] as { reading: Reading; span: PlaceSpan };
  const { definition } = span;
  const name = definition?.vi ?? span.name;
  const code = definition && codeOn(definition, context.report.header.issuedOn);
  const variants = [...new Set(spans.map((each) => each.span.name))].filter((each) => each !== name);
  return {
    id,
    report_id: context.reportId,
    section_id: sectionId(context, reading.section),
    name_vi: name,
    name_en: definition?.en ?? `${span.name}${englishKinds[span.kind] ? ` ${englishKinds[span.kind]}` : ''}`,
    kind: span.kind,
    place_code: definition?.id ?? null,
    official_code: code?.code ?? null,
    code_system: code?.system ?? null,
    code_valid_from: code?.from ?? null,
    code_valid_to: code?.to ?? null,
    parent_id: span.parentId ?? nearestNamed(context, definition, named),
    variants,
    mention_count: spans.length,
    ...evidence(context, reading, span.from, span.to),
  };
}

/** The code that was valid on the day of issue: codes were reused in July 2025. */
function codeOn(definition: PlaceDefinition, on: string | null): PlaceDefinition['codes'][number] | null {
  if (on === null) return definition.codes.length === 1 ? (definition.codes[0] ?? null) : null;
  return definition.codes.find(({ from, to }) => (from === null || from.slice(0, on.length) <= on) && (to === null || on <= to)) ?? null;
}

function nearestNamed(context: Context, definition: PlaceDefinition | null, named: Map<string, unknown>): string | null {
  let at = definition?.parent ?? null;
  while (at !== null && !named.has(placeId(context, at))) at = context.book.placesById.get(at)?.parent ?? null;
  return at === null ? null : placeId(context, at);
}
