import { spansIn } from '../places/place-spans.ts';
import type { Context } from '../reading/context.ts';
import { isCapital, type Reading, type Span, splitAt, textOf, timeAt, word } from '../reading/reading.ts';
import type { ProjectSpan } from './project-spans.ts';

/** A part that a project lists, with the words that say what is done for it. */
export interface Component {
  from: number;
  to: number;
  name: string;
  /** The words before the list. */
  role: string;
  /** Ids of the places that its group names. */
  places: string[];
  year: number | null;
}

/** Kinds of places that end a list of stations: `…, thành phố Lai Châu`. */
const outerKinds = new Set(['province', 'city', 'district']);
const listOpeners = new Set(['số', 'chợ']);

/** The stations that a project lists, list by list in reading order. */
export function componentsOf(context: Context, project: ProjectSpan): Component[][] {
  if (project.kind.kind !== 'power') return [];
  const lists: Component[][] = [];
  for (const span of [{ from: project.from, to: project.to }, ...project.more])
    lists.push(...listsIn(context, project.reading, span, lists.at(-1)?.[0]?.role ?? ''));
  return lists;
}

/** Every list behind `các TBA:`, `TBA` + name in a stretch of text. */
function listsIn(context: Context, reading: Reading, span: Span, earlier: string): Component[][] {
  const lists: Component[][] = [];
  let roleFrom = span.from;
  for (let at = span.from; at < span.to; at++) {
    const noun = stationNoun(reading, at);
    if (noun === 0) continue;
    const colon = word(reading, at + noun) === ':';
    const from = at + noun + (colon ? 1 : 0);
    if (from >= span.to || !opensList(reading, from)) continue;
    const role = roleOf(textOf(reading, roleFrom, at + noun), lists.at(-1)?.[0]?.role ?? earlier);
    const { items, end } = readList(context, reading, from, span.to, role);
    if (items.length > 0) lists.push(items);
    roleFrom = end;
    at = end - 1;
  }
  return lists;
}

/** What is done for a list of stations: without a joining word, and what was said before where only the noun is repeated. */
function roleOf(words: string, earlier: string): string {
  const role = words.replace(/^(?:và|,)\s+/iu, '').replace(/:\s*(?:các )?(?:TBA|trạm biến áp)$/iu, '');
  return /^(?:các )?(?:TBA|trạm biến áp)$/iu.test(role) && earlier !== '' ? earlier : role;
}

/** How many tokens a noun for transformer stations has at a token. */
function stationNoun(reading: Reading, at: number): number {
  if (word(reading, at) === 'tba') return 1;
  return word(reading, at) === 'trạm' && word(reading, at + 1) === 'biến' && word(reading, at + 2) === 'áp' ? 3 : 0;
}

function opensList(reading: Reading, at: number): boolean {
  return isCapital(reading, at)
    ? stationNoun(reading, at + 1) === 0
    : listOpeners.has(word(reading, at)) || (reading.mentionAt[at] as number) >= 0;
}

function readList(
  context: Context,
  reading: Reading,
  from: number,
  limit: number,
  role: string,
): { items: Component[]; end: number } {
  const items: Component[] = [];
  const places: string[] = [];
  let year: number | null = null;
  let end = limit;
  for (const part of splitAt(reading, { from, to: limit }, ',')) {
    if (word(reading, part.from) === 'và' && !isCapital(reading, part.from + 1)) {
      end = part.from;
      break;
    }
    const second = secondPurpose(reading, part);
    if (second > 0) {
      items.push({ from: part.from, to: second, name: textOf(reading, part.from, second), role, places, year: null });
      end = second;
      break;
    }
    const outer = spansIn(context, reading, part.from, part.to).find(
      (each) => outerKinds.has(each.kind) && each.nameFrom > each.from,
    );
    const to = outer ? outer.from : part.to;
    if (outer) places.push(outer.id);
    year ??= yearIn(reading, outer ? outer.to : part.from, part.to);
    if (to > part.from)
      items.push({ from: part.from, to, name: textOf(reading, part.from, to), role, places, year: null });
  }
  for (const item of items) item.year = year;
  return { items, end };
}

/** Where a second purpose begins inside an entry: `Số 3 và mở rộng phạm vi … các TBA: …`; 0 where none does. */
function secondPurpose(reading: Reading, part: Span): number {
  for (let at = part.from + 1; at < part.to - 1; at++) {
    if (word(reading, at) !== 'và' || isCapital(reading, at + 1) || listOpeners.has(word(reading, at + 1))) continue;
    for (let i = at + 1; i < part.to; i++) if (stationNoun(reading, i) > 0) return at;
  }
  return 0;
}

function yearIn(reading: Reading, from: number, to: number): number | null {
  for (let at = from; at < to; at++) {
    const period = timeAt(reading, at)?.period;
    if (period && period.from.month === null) return period.from.year;
  }
  return null;
}

/** The route of a road in brackets behind its name: `(San Thàng - Thèn Sin - Mường So)`. */
export function routeOf(project: ProjectSpan): { text: string; from: number; to: number } | null {
  const { reading, to } = project;
  const close = reading.partner[to] as number;
  if (project.kind.kind !== 'road' || word(reading, to) !== '(' || close < to) return null;
  const text = textOf(reading, to + 1, close);
  return /\p{L} ?[-–:] ?\p{L}/u.test(text) ? { text, from: to + 1, to: close } : null;
}
