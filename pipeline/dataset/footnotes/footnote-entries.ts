import type { Facility, FootnoteItem, Indicator } from '../../../dist/types.d.ts';
import { placesIn } from '../places.ts';
import type { ReadProject } from '../projects/project-details.ts';
import { wholeName } from '../projects/project-spans.ts';
import { type Context, evidence } from '../reading/context.ts';
import type { EvidenceIndex } from '../reading/evidence-index.ts';
import type { Nested } from '../reading/nested-lists.ts';
import { type Reading, type Span, splitAt, textOf, tokenBehind, word } from '../reading/reading.ts';

/** An entry of a footnote's list before it has its path. */
export interface Entry {
  reading: Reading;
  span: Span;
  kind: FootnoteItem['kind'];
  name: string;
  role: string | null;
  places: string[];
  year: string | null;
  refersTo: string | null;
  children: Entry[];
}

/** The records that entries may state, by where they stand. */
export interface Stated {
  facilities: EvidenceIndex<Facility>;
  indicators: EvidenceIndex<Indicator>;
}

/** The entries of a footnote's blocks. One that other entries stand under is their group; words that open the list are none. */
export function listEntries(list: readonly Nested[], read: (reading: Reading) => Entry[], depth = 0): Entry[] {
  const opened = list.filter(({ reading, inner }) => reading.block.marker === null && inner.length > 0);
  return list.flatMap(({ reading, inner }) => {
    const own = read(reading);
    if (inner.length === 0) return isList(reading) || depth > 0 ? own : own.filter(isNamed);
    const under = listEntries(inner, read, depth + 1);
    const last = own.at(-1);
    const opensAll = opened.length < 2 || listWords.test(reading.text);
    if (!last || (reading.block.marker === null && last.kind === 'text' && opensAll)) return under;
    return [...own.slice(0, -1), groupOf(last, under)];
  });
}

/** Words that open a list and name none of its groups. */
const listWords = /^\W*(?:(?:bao )?gồm|trong đó|cụ thể|chia ra|như sau|danh sách|tên)(?!\p{L})/iu;

/** Whether a block lists things: behind semicolons, a marker or words for it. A note of plain sentences lists nothing. */
function isList({ block, semicolons, text }: Reading): boolean {
  return block.marker !== null || semicolons.length > 0 || listWords.test(text);
}

/** What stands in a note of its own right, also where nothing is listed. */
function isNamed({ kind }: Entry): boolean {
  return kind !== 'text' && kind !== 'indicator';
}

/** An entry with those under it; one that states nothing itself only groups them. */
function groupOf(last: Entry, under: readonly Entry[]): Entry {
  const children = [...last.children, ...under];
  if (last.kind !== 'text') return { ...last, children };
  const { reading, span, name } = last;
  const to = word(reading, span.to - 1) === ':' && span.to - 1 > span.from ? span.to - 1 : span.to;
  return { ...last, kind: 'group', span: { ...span, to }, name: name.replace(/\s*:$/u, ''), children };
}

/** The entries of a footnote's text: groups, projects with their stations, counted facilities, figures, and other text. */
export function entriesOf(context: Context, reading: Reading, projects: ReadProject[], stated: Stated): Entry[] {
  let first = 0;
  return reading.sentences.flatMap((sentence) => {
    // Projects stand in the order of their sentences.
    while (first < projects.length && (projects[first] as ReadProject).span.from < sentence.from) first++;
    let end = first;
    while (end < projects.length && (projects[end] as ReadProject).span.to <= sentence.to) end++;
    const named = projects.slice(first, end);
    const group = named.find((each) => each.span.group !== null)?.span.group ?? null;
    const left = new ProjectsOfSentence(named);
    const parts = partsOf(context, reading, sentence, stated);
    const entries = parts.flatMap((part) => entriesOfPart(context, reading, part, left, stated));
    if (group === null) return entries;
    const words = { from: sentence.from, to: sentence.from + countTokens(reading, sentence, group) };
    return [
      { ...entry(context, reading, words, 'group', null), children: entries.filter((each) => each.kind !== 'text') },
    ];
  });
}

/** Entries stand between semicolons; behind words that open a list also between commas, where each states a figure of its own. */
function partsOf(context: Context, reading: Reading, sentence: Span, stated: Stated): Span[] {
  const parts = splitAt(reading, sentence, ';');
  if (parts.length > 1 || !listWords.test(textOf(reading, sentence.from, sentence.from + longestWords))) return parts;
  const narrower = splitAt(reading, sentence, ',');
  const ids = narrower.map((part) => recordIn(context, reading, part, stated)?.id);
  return ids.every((id) => id !== undefined) && new Set(ids).size === ids.length ? narrower : parts;
}

function countTokens(reading: Reading, sentence: Span, text: string): number {
  return tokenBehind(reading, sentence.from, text.length, sentence.to) - sentence.from;
}

function entriesOfPart(
  context: Context,
  reading: Reading,
  part: Span,
  projects: ProjectsOfSentence,
  stated: Stated,
): Entry[] {
  const here = projects.in(part);
  if (here.length > 0) return here.map((each) => projectEntry(context, each));
  if (projects.goOnIn(part)) return [];
  const counted = recordIn(context, reading, part, stated);
  if (counted)
    return [{ ...entry(context, reading, nameSpan(reading, part), counted.kind, counted.id), name: counted.name }];
  const said = behindListWords(reading, part);
  return [{ ...entry(context, reading, said, 'text', null), year: yearAtEnd(reading, said) }];
}

/** How many tokens the words that open a list have at most: `Trong đó bao gồm:`. */
const longestWords = 6;

/** A part of a list without the words that open it: `Gồm: A`. */
function behindListWords(reading: Reading, part: Span): Span {
  const words = listWords.exec(textOf(reading, part.from, Math.min(part.to, part.from + longestWords)));
  if (!words) return part;
  let from = part.from;
  while (from < part.to && textOf(reading, part.from, from).length < words[0].length) from++;
  for (let at = from; at < Math.min(part.to, part.from + longestWords); at++)
    if (word(reading, at) === ':') from = at + 1;
  return from < part.to ? { from, to: part.to } : part;
}

/** `Lễ hội hoa ban năm 2021`: the year that ends an entry. */
function yearAtEnd(reading: Reading, { to }: Span): string | null {
  return word(reading, to - 2) === 'năm' ? (/^(?:19|20)\d\d$/.exec(word(reading, to - 1))?.[0] ?? null) : null;
}

/** The projects of a sentence, taken part by part in reading order: linear in projects and parts together. */
class ProjectsOfSentence {
  readonly #projects: readonly ReadProject[];
  readonly #more: readonly Span[];
  #next = 0;
  #nextMore = 0;

  constructor(projects: readonly ReadProject[]) {
    this.#projects = projects;
    this.#more = projects.flatMap(({ span }) => span.more);
  }

  /** Those that begin in a part, which stands behind all parts asked about before. */
  in(part: Span): readonly ReadProject[] {
    const first = this.#skipTo(part.from);
    return this.#projects.slice(first, this.#skipTo(part.to));
  }

  #skipTo(at: number): number {
    while (this.#next < this.#projects.length && (this.#projects[this.#next] as ReadProject).span.from < at)
      this.#next++;
    return this.#next;
  }

  /** Whether a part lists more of a project before it. */
  goOnIn(part: Span): boolean {
    while (this.#nextMore < this.#more.length && (this.#more[this.#nextMore] as Span).to <= part.from) this.#nextMore++;
    const more = this.#more[this.#nextMore];
    return more !== undefined && (within(part, more) || within(more, part));
  }
}

function within(inner: Span, outer: Span): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}

function projectEntry(context: Context, { span, record, lists }: ReadProject): Entry {
  const children = lists.flat().map((item) => ({
    ...entry(context, span.reading, item, 'facility' as const, record.id),
    role: item.role,
    places: item.places.length > 0 ? item.places : record.places.length === 1 ? [...record.places] : [],
    year: item.year === null ? record.year : String(item.year),
  }));
  const own = entry(context, span.reading, wholeName(span), 'project', record.id);
  return { ...own, name: span.name ?? own.name, places: [...record.places], year: record.year, children };
}

/** The counted facility or the indicator that a part of a footnote states. */
function recordIn(
  context: Context,
  reading: Reading,
  part: Span,
  { facilities, indicators }: Stated,
): { id: string; name: string; kind: FootnoteItem['kind'] } | null {
  const { source_start, source_end } = evidence(context, reading, part.from, part.to);
  const facility = facilities.firstWithin(source_start, source_end);
  if (facility) return { id: facility.id, name: facility.name_vi, kind: 'facility' };
  const indicator = indicators.firstWithin(source_start, source_end);
  return indicator
    ? { id: indicator.id, name: ownName(indicator.label_vi, textOf(reading, part.from, part.to)), kind: 'indicator' }
    : null;
}

/** What an entry calls its figure: the label without the whole before it that the entry does not name. */
function ownName(label: string, said: string): string {
  const at = label.lastIndexOf(': ');
  return at < 0 || said.toLowerCase().includes(label.slice(0, at).toLowerCase()) ? label : label.slice(at + 2);
}

function nameSpan(reading: Reading, part: Span): Span {
  let to = part.from;
  while (to < part.to && word(reading, to) !== ':' && (reading.mentionAt[to] as number) < 0) to++;
  return to > part.from ? { from: part.from, to } : part;
}

function entry(
  context: Context,
  reading: Reading,
  span: Span,
  kind: FootnoteItem['kind'],
  refersTo: string | null,
): Entry {
  const places = placesIn(context, reading, span.from, span.to);
  return {
    reading,
    span,
    kind,
    name: textOf(reading, span.from, span.to),
    role: null,
    places,
    year: null,
    refersTo,
    children: [],
  };
}
