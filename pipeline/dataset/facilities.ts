import type { Facility } from '../../dist/types.d.ts';
import type { FacilityKind } from '../codebook.ts';
import { wordPattern } from '../codebook-words.ts';
import { capitalized } from '../document/letters.ts';
import { english } from './english/english.ts';
import { takeCapacity } from './facilities/capacities.ts';
import { CountedFacilities, type CountedFacility } from './facilities/counted-facilities.ts';
import {
  classCounted,
  type FacilityClass,
  kindBefore,
  kindOfPart,
  levelBefore,
} from './facilities/facility-classes.ts';
import { endOfNoun, facilityAt } from './facilities/facility-nouns.ts';
import { allOfThem, anchoredTotal, totalOf } from './facilities/facility-totals.ts';
import { namedFacilities } from './facilities/named-facilities.ts';
import { standardOf } from './facilities/standards.ts';
import { comparatorOf } from './figures/comparators.ts';
import type { Figure } from './figures/figures.ts';
import { figuresOf } from './figures/find-figures.ts';
import { isGoal, isPast } from './measures/plans.ts';
import { areasOf } from './places/areas.ts';
import { type Bracket, bracketBehind, listNames, shortens } from './reading/brackets.ts';
import { type Context, common, evidence, use } from './reading/context.ts';
import { isProse, type Reading, textOf, word } from './reading/reading.ts';
import type { Dated } from './times/dated.ts';
import { quoteFrom, timeOf } from './times/figure-times.ts';

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
  const noun = facilityAt(context, reading, to);
  if (!noun) return;
  const end = endOfNoun(reading, noun.next, figure.sentence.to);
  const size = beforeSize(reading, end, figure.sentence.to);
  if (mention.kind !== 'quantity' && size === null) return;
  const nouns = context.counted.get(reading) ?? [];
  nouns.push({ figure, name: record.name_vi, to: size ?? end });
  context.counted.set(reading, nouns);
}

const withSize = wordPattern('^với (?:tổng )?(?:{works_size}|{works_cost})(?!\\p{L})');
/** Longest words for what facilities are or do before the size of them, and longest words for a size, in tokens. */
const longestPredicate = 16;
const longestSize = 4;

/** `06 khu công nghiệp được thành lập, | với tổng diện tích 1.862 ha`: where the words for a size begin that is of what a noun before it counts; null without such words. */
function beforeSize(reading: Reading, from: number, limit: number): number | null {
  for (let at = from; at < Math.min(limit, from + longestPredicate); at++) {
    if (withSize(reading.codebook).test(textOf(reading, at, at + 1 + longestSize))) return at > from ? at + 1 : from;
    const closes = word(reading, at) === ',' && word(reading, at + 1) !== 'với';
    if (closes || /^[;:.]$/.test(word(reading, at)) || (reading.mentionAt[at] as number) >= 0) return null;
  }
  return null;
}

/** `31 trường công lập`, `07/07 xã có trạm y tế`, `Cấp mầm non: 12 trường`. */
function countFacility(context: Context, figure: Figure, counted: CountedFacilities): CountedFacility | null {
  const { mention } = figure;
  const named = classCounted(context, figure, counted);
  if (!named) return null;
  const time = timeOf(context, figure);
  // Goals are targets, and no facilities that are there.
  if (isGoal(context, figure) && !isPast(context, figure, time?.iso ?? null)) return null;
  const told = toldOf(context, figure, named, counted);
  const record = recordOf(context, figure, told, time);
  use(context, mention, record.id);
  use(context, time?.time.mention ?? null, record.id);
  return { figure, record, kind: told.kind, nounTo: named.to, parent: told.parent };
}

/** What is told of a class that a figure counts. */
interface Told {
  /** The noun, and first token of what names it. */
  noun: string;
  from: number;
  name: string;
  kind: FacilityKind;
  /** Whether the kind is that of the noun itself. */
  isOwn: boolean;
  /** What the class is a part of, and whether by its own words. */
  parent: CountedFacility | null;
  whole: CountedFacility | null;
  standard: string | null;
  bracket: Bracket | null;
  /** The words behind the noun, and the token behind all that tells of it. */
  rest: string;
  to: number;
}

function toldOf(context: Context, figure: Figure, named: FacilityClass, counted: CountedFacilities): Told {
  const { reading } = figure;
  const clauseEnd = clauseEndOf(reading, named.to, figure.sentence.to);
  const rest = textOf(reading, named.to, clauseEnd);
  const before = kindBefore(context, figure, named.kind);
  // `tiểu học có 118 thư viện`: of the schools that alone lead to the figure.
  const level = named.kind.sector === 'education' ? null : levelBefore(context, figure);
  // `công lập 46 trường, ngoài công lập 6 trường`: whose they are stands before the figure.
  const owner = before || level || named.name !== null ? null : ownerBefore(figure);
  const from = (before ?? level ?? owner)?.from ?? figure.leadFrom;
  const noun = before?.name ?? (named.to > named.from ? textOf(reading, named.from, named.to) : (named.name ?? ''));
  const total = totalOf(context, figure, counted, from);
  // `70 trường công lập, gồm … và 5 trường mầm non tư thục`: private ones are none of the public.
  const whole = total?.record.ownership === 'public' && nonPublicWords.test(noun) ? null : total;
  const standard = standardOf(figure, rest, whole);
  const parent = whole ?? (standard ? allOfThem(figure, named, counted) : null);
  const kind = before?.kind ?? kindOfPart(context, named.kind, parent);
  const bracket = bracketBehind(reading, named.to);
  const to = standard ? clauseEnd : bracket ? bracket.to + 1 : named.to;
  const name = named.name ?? (level || owner ? `${noun} ${(level ?? owner)?.name}` : noun);
  // `mức độ 2: 3 trường`: the standard is told before the figure.
  const isBefore = standard !== null && !parent && !rest.includes(standard) && level === null && before === null;
  const start = skipSigns(reading, isBefore ? figure.left.from : from, figure.from);
  return { noun, from: start, name, kind, isOwn: kind === named.kind, parent, whole, standard, bracket, rest, to };
}

/** The first token from one on that is no sign, before another. */
function skipSigns({ tokens }: Reading, from: number, to: number): number {
  let at = from;
  while (at < to && tokens[at]?.type === 'sign') at++;
  return at;
}

const ownerAtEnd = /(?:^|[,;:] |đó:? )((?:ngoài )?công lập|tư thục|dân lập)$/iu;

/** `công lập 46 trường`, `tư thục có 6 trường`: whose the facilities are, told directly before their figure; null where it is not. */
function ownerBefore({ reading, left, lead }: Figure): { name: string; from: number } | null {
  const name = /^(?:có)?$/u.test(lead) ? ownerAtEnd.exec(textOf(reading, left.from, left.to))?.[1] : undefined;
  return name === undefined ? null : { name, from: left.to - name.split(' ').length };
}

function recordOf(context: Context, figure: Figure, told: Told, time: Dated | null): Facility {
  const { reading, mention } = figure;
  const { noun, name, kind, parent, whole } = told;
  const share = mention.kind === 'ratio' ? 'share' : '';
  const id = context.ids.make('facility', `${noun} ${whole ? whole.record.name_vi : ''} ${share}`, told.rest);
  const { level, items } = toldInBracket(reading, told.bracket);
  return {
    name_vi: name,
    name_en: (told.isOwn ? english(context, name) : null) ?? capitalized(kind.en_plural),
    kind: kind.code,
    sector: kind.sector as Facility['sector'],
    is_aggregate: true,
    count: mention.value,
    total: mention.kind === 'ratio' ? mention.valueTo : null,
    comparator: comparatorOf(figure),
    ownership: ownershipOf(name, kind, parent),
    level,
    places: areasOf(context, figure),
    capacity: null,
    capacity_unit: null,
    capacity_comparator: null,
    floor_area_m2: null,
    standard_met: told.standard,
    products: [],
    time_period: time?.iso ?? parent?.record.time_period ?? null,
    items,
    parent_id: parent?.record.id ?? null,
    ...common(context, reading, id),
    ...evidence(context, reading, quoteFrom(figure, startOf(figure, told.from, parent), time), told.to),
  };
}

/** What the bracket behind a class tells: its levels, or its members. */
function toldInBracket(reading: Reading, bracket: Bracket | null): Pick<Facility, 'level' | 'items'> {
  if (bracket && /^(?:từ )?cấp /iu.test(bracket.text)) return { level: bracket.text, items: [] };
  const isList = bracket !== null && !bracket.hasFigure && !shortens(bracket);
  return { level: null, items: isList ? listNames(reading, bracket.from, bracket.to) : [] };
}

/** Where what says a figure begins: a part in brackets is said with its total. */
function startOf(figure: Figure, from: number, parent: CountedFacility | null): number {
  return parent && figure.bracket >= 0 && parent.figure.reading === figure.reading ? parent.figure.leadFrom : from;
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
