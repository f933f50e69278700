import { wordSet } from '../../mention/words.ts';
import type { Figure } from '../figures/figures.ts';
import type { FoundLabel } from '../labels/found-label.ts';
import { spansIn } from '../places/place-spans.ts';
import { bracketBehind, listNames, listSpans, shortens } from '../reading/brackets.ts';
import type { Context } from '../reading/context.ts';
import {
  isCapital,
  mentionAt,
  mentionsIn,
  type Reading,
  type Span,
  splitAt,
  textOf,
  word,
} from '../reading/reading.ts';

/** The names that a count lists, in reading order. */
export interface Items {
  names: string[];
  /** Token behind the list; 0 where there is none. */
  end: number;
}

/** Names that a count lists: in brackets, behind a colon, or directly behind the noun. */
export function itemsOf(context: Context, figure: Figure, label: FoundLabel): Items {
  const { reading, mention, next, sentence } = figure;
  if (mention.kind !== 'quantity' || mention.unitClass !== 'count') return none;
  if (mention.unit === '{commune}' && isCapital(reading, next)) {
    const places = spansIn(context, reading, figure.to, next + 12).filter((each) => each.nameFrom >= next);
    return { names: places.map((each) => each.name), end: places.at(-1)?.to ?? 0 };
  }
  const at = Math.max(figure.next, label.end);
  const direct = bracketBehind(reading, at);
  const bracket = direct && !direct.hasFigure && !/ giao$/iu.test(direct.text) && !shortens(direct) ? direct : null;
  const plans = mention.unit === '{spatial_plan}' || mention.unit === '{project}';
  const list = bracket ?? (plans ? bracketInClause(reading, at, sentence.to) : null);
  if (list) return { names: listNames(reading, list.from, list.to), end: list.to + 1 };
  if (word(reading, at) === ':' && isCapital(reading, at + 1) && !namesOthers(reading, figure.next, at))
    return capitalNames(reading, at + 1, sentence.to);
  const opened = listOpening(reading, figure.next, sentence.to);
  return opened === null ? none : openedNames(reading, opened, sentence.to);
}

const none: Items = { names: [], end: 0 };

/** How far behind a count the words that open its list may stand, in tokens. */
const longestOpening = 14;

/** Words between a count and its list after which the list may name something else: `05 lớp tập huấn tại các xã: A, B`. */
const otherNouns = wordSet('các những tại ở của cho với về trên trong do từ theo và');

function namesOthers(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (otherNouns.has(word(reading, at))) return true;
  return false;
}

/** `04 xã đạt chuẩn, gồm: `, `03 công trình là:`: the token behind the words that open a count's list. */
function listOpening(reading: Reading, from: number, to: number): number | null {
  for (let at = from; at < Math.min(to, from + longestOpening); at++) {
    const here = word(reading, at);
    if ((reading.mentionAt[at] as number) >= 0 || here === ';' || otherNouns.has(here)) return null;
    if (here === 'gồm') return word(reading, at + 1) === ':' ? at + 2 : at + 1;
    if (here === ':') return /^(?:là|thể|sau|có)$/.test(word(reading, at - 1)) ? at + 1 : null;
  }
  return null;
}

/** Nouns that may stand before the name of an entry. */
const classNouns = wordSet(
  'xã phường thị trấn thôn bản huyện thành phố tỉnh tổ dân khu trường dự án công trình tuyến đường cầu',
);

/** The names of an opened list: behind semicolons whatever stands there, behind commas names in capitals alone. */
function openedNames(reading: Reading, from: number, to: number): Items {
  if (from >= to) return none;
  const parts = splitAt(reading, { from, to }, ';');
  if (parts.length > 1) {
    const names = parts.map((part) => nameOfEntry(reading, part));
    return names.every((name) => name !== null) ? { names: names as string[], end: to } : none;
  }
  const names = listSpans(reading, from, to);
  return names.length > 1 && names.every((part) => isName(reading, part))
    ? { names: names.map((part) => textOf(reading, part.from, part.to)), end: to }
    : none;
}

/** An entry's name, up to its bracket or first comma; null for one that states a count, which breaks the total down. */
function nameOfEntry(reading: Reading, part: Span): string | null {
  let to = part.from;
  while (to < part.to && !/^[(,:]$/.test(word(reading, to))) to++;
  const isCounted = mentionsIn(reading, part.from, to).some(
    ({ kind, unitClass }) => kind === 'quantity' && unitClass !== null,
  );
  return to === part.from || isCounted ? null : textOf(reading, part.from, to);
}

/** Whether a part of a list is a name: words in capitals behind at most a noun for what it names. */
function isName(reading: Reading, { from, to }: Span): boolean {
  let at = from;
  while (at < to && classNouns.has(word(reading, at)) && !isCapital(reading, at)) at++;
  if (at === to) return false;
  for (let i = at; i < to; i++) if (!isCapital(reading, i) && !/^\d+$/.test(word(reading, i))) return false;
  return true;
}

/** `Mông, Thái, Giáy, Dao để …`: names in capitals up to the first word in lower case. */
function capitalNames(reading: Reading, from: number, to: number): Items {
  const names: string[] = [];
  let last = from;
  for (const part of splitAt(reading, { from, to }, ',;')) {
    let end = part.from;
    while (end < part.to && isCapital(reading, end)) end++;
    if (end === part.from) break;
    names.push(textOf(reading, part.from, end));
    last = end;
    if (end < part.to) break;
  }
  return { names, end: last };
}

/** `02 đồ án QHPK, hiện đang lập đồ án (A, B)`: the bracket further on in the clause that names what is counted. */
function bracketInClause(reading: Reading, from: number, to: number): { from: number; to: number } | null {
  for (let at = from; at < to && word(reading, at) !== ';'; at++) {
    if ((reading.mentionAt[at] as number) >= 0 && mentionAt(reading, at)?.kind === 'quantity') return null;
    const bracket = bracketBehind(reading, at);
    if (bracket) return bracket.hasFigure || !isCapital(reading, bracket.from) ? null : bracket;
  }
  return null;
}
