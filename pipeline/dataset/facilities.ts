import type { Facility } from '../../dist/types.d.ts';
import type { FacilityKind } from '../codebook.ts';
import { capitalized } from '../document/letters.ts';
import { tokenize } from '../mention/tokens.ts';
import { areasOf } from './areas.ts';
import { bracketBehind, listNames } from './brackets.ts';
import { takeCapacity } from './capacities.ts';
import { comparatorOf } from './comparators.ts';
import { type Context, common, evidence, use } from './context.ts';
import { behindNoun, CountedFacilities, type CountedFacility } from './counted-facilities.ts';
import { english } from './english.ts';
import { endOfNoun, equipped, facilityAt, nounBehind } from './facility-nouns.ts';
import { quoteFrom, timeOf } from './figure-times.ts';
import type { Figure } from './figures.ts';
import { figuresOf } from './find-figures.ts';
import { skipOpenings } from './label-openings.ts';
import { caseNoun } from './label-words.ts';
import { namedFacilities } from './named-facilities.ts';
import { isGoal, isPast } from './plans.ts';
import { isProse, type Reading, textOf, word } from './reading.ts';
import { wordsOf } from './telling-words.ts';

const nonPublicWords = /ngoài công lập|tư thục|dân lập|ĐLTT/iu;

/** Table `facilities`: counted classes, their breakdowns, and facilities that lists and sentences name. */
export function readFacilities(context: Context): void {
  const counted = new CountedFacilities();
  for (const reading of context.readings) {
    if (!isProse(reading)) continue;
    counted.open(reading);
    for (const figure of figuresOf(context, reading)) {
      if (takeCapacity(context, figure, counted)) continue;
      const made = countFacility(context, figure, counted);
      if (!made) continue;
      counted.add(made);
      noteNoun(context, made);
      context.tables.facilities.push(made.record);
    }
    namedFacilities(context, reading, counted.here, anchoredTotal(reading, counted));
  }
}

/** Notes what a figure counts, for the measures behind it that are of it: `7 hồ chứa nước với tổng dung tích …`. */
function noteNoun(context: Context, { figure, record }: CountedFacility): void {
  const { reading, mention, to } = figure;
  if (mention.kind !== 'quantity') return;
  const noun = facilityAt(context, reading, to);
  if (!noun) return;
  const nouns = context.counted.get(reading) ?? [];
  nouns.push({ figure, name: record.name_vi, to: endOfNoun(reading, noun.next, figure.sentence.to) });
  context.counted.set(reading, nouns);
}

/** `31 trường công lập`, `07/07 xã có trạm y tế`, `Cấp mầm non: 12 trường`. */
function countFacility(context: Context, figure: Figure, counted: CountedFacilities): CountedFacility | null {
  const { reading, mention } = figure;
  if (mention.value === null || (mention.kind !== 'quantity' && mention.kind !== 'ratio') || mention.unitMult !== 0)
    return null;
  if (/tăng|giảm|thêm/.test(figure.lead)) return null;
  const noun = nounBehind(context, figure);
  const units = noun ? null : equipped(context, figure);
  const owned = noun || units ? null : ownedPart(figure, counted);
  const named = noun ?? units ?? owned;
  // Goals are targets, not facilities that are there; those who farm or trade are no buildings.
  if (!named || named.kind.trades) return null;
  // `triệt phá 5 đường dây đánh bạc`: those who break the law run no works.
  if (
    /^đường dây$/iu.test(textOf(reading, figure.to, figure.to + 2)) &&
    caseNoun.test(textOf(reading, figure.to + 2, figure.to + 4))
  )
    return null;
  const time = timeOf(context, figure);
  if (isGoal(context, figure) && !isPast(context, figure, time?.iso ?? null)) return null;
  const clauseEnd = clauseEndOf(reading, named.to, figure.sentence.to);
  const rest = textOf(reading, named.to, clauseEnd);
  const standard = standardIn(rest) ?? standardBefore(figure);
  const before = labelBefore(context, figure, named.kind);
  const told = before?.name ?? textOf(reading, named.from, named.to);
  const above = parentOf(context, figure, counted, before?.from ?? figure.leadFrom);
  // `70 trường công lập, gồm … và 5 trường mầm non tư thục`: private ones are none of the public.
  const whole = above?.record.ownership === 'public' && nonPublicWords.test(told) ? null : above;
  const parent = whole ?? (standard ? allOfThem(figure, named.kind, units !== null, counted) : null);
  const kind = before?.kind ?? partKind(context, named.kind, parent);
  // `07/07 xã, phường có trạm y tế` counts communes.
  const name = owned?.name ?? (units ? textOf(reading, figure.to, units.to) : told);
  const bracket = bracketBehind(reading, named.to);
  const id = context.ids.make(
    'facility',
    `${told} ${whole ? whole.record.name_vi : ''} ${mention.kind === 'ratio' ? 'share' : ''}`,
    rest,
  );
  const items = bracket && !bracket.hasFigure ? listNames(reading, bracket.from, bracket.to) : [];
  const record: Facility = {
    name_vi: name,
    name_en: (kind === named.kind ? english(context, name) : null) ?? capitalized(kind.en_plural),
    kind: kind.code,
    sector: kind.sector as Facility['sector'],
    is_aggregate: true,
    count: mention.value,
    total: mention.kind === 'ratio' ? mention.valueTo : null,
    comparator: comparatorOf(figure),
    ownership: ownershipOf(name, kind, parent),
    level: bracket && /^(?:từ )?cấp /iu.test(bracket.text) ? bracket.text : null,
    places: areasOf(context, figure),
    capacity: null,
    capacity_unit: null,
    capacity_comparator: null,
    floor_area_m2: null,
    standard_met: standard,
    products: [],
    time_period: time?.iso ?? parent?.record.time_period ?? null,
    items: bracket && /^(?:từ )?cấp /iu.test(bracket.text) ? [] : items,
    parent_id: parent?.record.id ?? null,
    ...common(context, reading, id),
    ...evidence(
      context,
      reading,
      quoteFrom(figure, startOf(figure, before?.from ?? figure.leadFrom, parent), time),
      standard ? clauseEnd : bracket ? bracket.to + 1 : named.to,
    ),
  };
  use(context, mention, id);
  use(context, time?.time.mention ?? null, id);
  return { figure, record, kind, parent };
}

/** `28 trường mầm non (27 công lập, 1 tư thục)`: a part in a bracket that only says who owns those counted before it. */
function ownedPart(
  { reading, to, bracket, sentence }: Figure,
  counted: CountedFacilities,
): { from: number; to: number; kind: FacilityKind; name: string } | null {
  const whole = bracket < 0 ? null : counted.beforeBracket(bracket);
  const words = ownedBy.exec(textOf(reading, to, Math.min(to + longestOwner, sentence.to)))?.[0];
  if (!whole || !words || behindNoun(whole) !== bracket) return null;
  return { from: to, to: to + words.split(' ').length, kind: whole.kind, name: `${whole.record.name_vi} ${words}` };
}

const ownedBy = /^(?:ngoài công lập|công lập|tư thục|dân lập|bán công)(?=$|[ ,;)])/iu;
const longestOwner = 4;

/** `14 khách sạn, …; có 03 khách sạn đạt 3 sao`: those of which some meet a standard. */
function allOfThem(
  { mention, sentence }: Figure,
  kind: FacilityKind,
  isShare: boolean,
  counted: CountedFacilities,
): CountedFacility | null {
  if (isShare) return counted.ofShare(kind, mention);
  const last = counted.lastOf(kind);
  return last?.figure.sentence === sentence && (last.record.count ?? 0) >= (mention.value ?? 0) ? last : null;
}

const standardMet =
  /(?:đạt|được công nhận) ((?:(?:tiêu chí |trường |đạt ){0,3}chuẩn|(?:bộ )?tiêu chí quốc gia) [^,;.()]{3,40}?)(?=\s?[,;.()]|$| đạt| năm)/iu;
const stars = /^(?:đạt )?(0?[1-5](?: ?[-–] ?[1-5])? sao)(?!\p{L})/iu;

/** The standard that the words behind a class say that it meets: `đạt chuẩn quốc gia`, `3 sao`. */
function standardIn(rest: string): string | null {
  return standardMet.exec(rest)?.[1] ?? stars.exec(rest)?.[1] ?? null;
}

/** `tổng số trường đạt chuẩn quốc gia là 45/53 trường`: the standard that the words before a bare noun tell. */
function standardBefore({ reading, left, lead, mention, next }: Figure): string | null {
  if (mention.kind !== 'ratio' || !/^(?:là|đạt|lên|:)(?: |$)/u.test(lead) || /^đạt$/.test(word(reading, next)))
    return null;
  return /(?:^| )số trường (?=đạt )/iu.test(textOf(reading, left.from, left.to))
    ? standardIn(textOf(reading, left.from, left.to))
    : null;
}

/** Where what says a figure begins: a part in brackets is said with its total. */
function startOf(figure: Figure, from: number, parent: CountedFacility | null): number {
  return parent && figure.bracket >= 0 && parent.figure.reading === figure.reading ? parent.figure.leadFrom : from;
}

/** `10 cơ sở giáo dục mầm non (01 trường …)`: a bare school in a breakdown is of the kind of its total. */
function partKind(context: Context, kind: FacilityKind, parent: CountedFacility | null): FacilityKind {
  if (kind.code !== 'school' || !parent) return kind;
  const words = wordsOf(parent.record.name_vi);
  for (let at = 0; at + 1 < words.length; at++) {
    const tokens = tokenize(`trường ${words[at]} ${words[at + 1]}`);
    const found = context.book.facilityKinds.match(tokens, 0);
    if (found && found.next === tokens.length) return found.value;
  }
  return kind;
}

/** `Cấp mầm non: 12 trường`: the words before the figure tell which kind of the noun behind it is counted. */
function labelBefore(
  context: Context,
  figure: Figure,
  general: FacilityKind,
): { name: string; kind: FacilityKind; from: number } | null {
  const { reading, left } = figure;
  if (general.code !== 'school') return null;
  const from = skipOpenings(reading, left.from, left.to);
  // `bậc học mầm non có 6 trường`: the kind is told by the level.
  const told = /^(?:bậc|cấp)$/.test(word(reading, from)) ? from + (word(reading, from + 1) === 'học' ? 2 : 1) : from;
  const kind = told < left.to ? facilityAt(context, reading, told) : null;
  if (!kind || !isAllKinds(context, reading, kind.next, left.to)) return null;
  return { name: textOf(reading, from, left.to), kind: kind.value, from };
}

/** `PTDTNT | THCS&THPT`: whether only further levels of the same school follow. */
function isAllKinds(context: Context, reading: Reading, from: number, to: number): boolean {
  let at = from;
  while (at < to) {
    const joined = /^[&-]$/.test(word(reading, at)) ? at + 1 : at;
    const kind = joined < to ? facilityAt(context, reading, joined) : null;
    if (!kind || kind.next > to) return false;
    at = kind.next;
  }
  return true;
}

/** The total whose figure refers to a footnote. */
function anchoredTotal({ footnote }: Reading, counted: CountedFacilities): CountedFacility | null {
  const { block, reference } = footnote?.anchor ?? {};
  return block && reference ? counted.endingAt(block, reference.at) : null;
}

/** What stands between the noun of one count, with its standard, and the next count, without an aside in brackets. */
function separator(counted: CountedFacility, { reading }: Figure, to: number): string {
  const from = Math.max(behindNoun(counted), counted.figure.to);
  const close = reading.partner[from] as number;
  const behind = word(reading, from) === '(' && close > from && close < to ? close + 1 : from;
  const between = textOf(reading, behind, to);
  const standard = counted.record.standard_met ?? '';
  return (between.startsWith(standard) ? between.slice(standard.length).trimStart() : between).toLowerCase();
}

/**
 * The total that a figure breaks down: before its bracket, before `trong đó`, or before the footnote's reference.
 *
 * @param from token that the words about it begin at
 */
function parentOf(context: Context, figure: Figure, counted: CountedFacilities, from: number): CountedFacility | null {
  const { reading } = figure;
  if (reading.footnote?.anchor) return anchoredTotal(reading, counted);
  const last = counted.here.at(-1);
  if (!last) return null;
  if (figure.bracket >= 0) return counted.beforeBracket(figure.bracket);
  const between = textOf(reading, last.figure.next, figure.from).toLowerCase();
  const together = last.figure.sentence === figure.sentence;
  if (together && /trong đó|(?:^|[\s,])(?:bao )?gồm(?:[\s:]|$)/.test(between)) return last;
  // `9 trường học: 2 trường mầm non, …`: a colon opens the parts too.
  const isSector = facilityAt(context, reading, figure.to)?.value.sector === last.kind.sector;
  if (together && isSector && /^:/.test(figure.lead) && separator(last, figure, from) === '' && isNoMore(figure, last))
    return last;
  // `gồm 14 khách sạn, 52 nhà nghỉ`: the next part of the same total.
  const before = counted.outsideBrackets(figure.bracket);
  if (before?.parent && together && /^(?:,|và|, và)?$/.test(separator(before, figure, from))) return before.parent;
  if (figure.mention.kind !== 'ratio') return null;
  return counted.ofCount(figure.mention.valueTo, facilityAt(context, reading, figure.to)?.value.sector ?? '');
}

function isNoMore({ mention }: Figure, { record }: CountedFacility): boolean {
  return mention.value !== null && record.count !== null && mention.value <= record.count;
}

function ownershipOf(name: string, kind: FacilityKind, parent: CountedFacility | null): Facility['ownership'] {
  if (nonPublicWords.test(name)) return 'non_public';
  if (/công lập/iu.test(name) || kind.code === 'public_school') return 'public';
  return parent?.record.ownership ?? null;
}

/** Longest clause around a count that is looked at, in tokens: a longer one is a list. */
const longestClause = 300;

function clauseEndOf(reading: Reading, from: number, limit: number): number {
  const end = Math.min(limit, from + longestClause);
  for (let at = from; at < end; at++) if (/^[,;]$/.test(word(reading, at)) && reading.depth[at] === 0) return at;
  return end;
}
