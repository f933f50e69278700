import type { ProjectKind } from '../../codebook.ts';
import { wordSet } from '../../mention/words.ts';
import type { Context } from '../reading/context.ts';
import { isCapital, mentionsIn, type Reading, type Span, textOf, word } from '../reading/reading.ts';
import { isBuilt } from './built-projects.ts';
import { makeSpan, type ProjectSpan } from './project-spans.ts';

/** Units of what is told of works in a bracket behind their name: area, length, cost. */
const sizes = new Set(['har', 'm2', 'km', 'm', 'VND']);
/** Longest bracket that only tells a size, and longest name before one, in tokens. */
const longestSize = 12;
/** Most sizes of works in one bracket: their length, their area and their cost. */
const mostSizes = 3;
const longestName = 40;
const plansWorks =
  /quy hoạch|định hướng|kế hoạch|dự án|công trình|khởi công|mở rộng|đầu tư xây dựng|xây(?: dựng)? mới|nâng cấp/iu;

interface Head {
  kind: ProjectKind;
  /** The words for the kind: `cầu bê tông` of `cầu bê tông Đắk Prế`. */
  words: string;
}

interface Named {
  from: number;
  /** The name with the words for its kind, where these stand with the works before it. */
  name: string | null;
  head: Head;
}

/** `đường đi khu sản xuất Nà Củng (4,28ha), Bản Bo (5,8ha); chợ trung tâm xã (0,5ha)`: works planned, each with its size. */
export function sizedProjects(context: Context, reading: Reading, sentence: Span): ProjectSpan[] {
  const found: ProjectSpan[] = [];
  let from = sentence.from;
  let head: Head | null = null;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (reading.tokens[at]?.type !== 'sign') continue;
    const here = word(reading, at);
    if (here === ':' || here === ';') {
      from = at + 1;
      head = null;
    }
    const close = reading.partner[at] as number;
    if (here !== '(' || close < at || close >= sentence.to) continue;
    const named: Named | null = isSize(reading, at, close) ? nameBefore(context, reading, from, at, head) : null;
    head = named?.head ?? null;
    if (named) {
      const clause = { from: named.from, to: close + 1 };
      const intro = { from: sentence.from, to: named.from };
      const span = makeSpan(reading, named.from, at, named.head.kind, clause, intro, null);
      found.push({ ...span, name: named.name });
    }
    at = close;
    from = close + 1;
  }
  return found.length > 0 && isPlanned(reading, sentence) ? withStatusBehind(context, reading, found) : [];
}

const adverbs = wordSet('đã đang được hiện');

/** `Khu công nghiệp A (150 ha) và Khu đô thị B (86 ha) đang giải phóng mặt bằng`: what is said behind the last is said of all. */
function withStatusBehind(context: Context, reading: Reading, found: ProjectSpan[]): ProjectSpan[] {
  const last = found.at(-1) as ProjectSpan;
  let at = last.clause.to;
  while (adverbs.has(word(reading, at))) at++;
  const status = context.book.projectStatus.match(reading.tokens, at);
  if (!status || status.next === at) return found;
  const first = found.findLastIndex(({ from }, i) => !joinsBefore(reading, found[i - 1], from));
  return found.map((each, i) => (i < first ? each : { ...each, clause: { ...each.clause, to: status.next } }));
}

/** Whether only a comma or `và` parts works from the bracket of those before them. */
function joinsBefore(reading: Reading, before: ProjectSpan | undefined, from: number): boolean {
  return before !== undefined && from - before.clause.to === 1 && /^(?:,|và)$/.test(word(reading, from - 1));
}

function isSize(reading: Reading, open: number, close: number): boolean {
  if (close - open > longestSize) return false;
  const told = mentionsIn(reading, open + 1, close).filter((each) => each.kind !== 'identifier');
  const units = new Set(told.map(({ unit }) => unit ?? ''));
  // `(2,4 km; 3.150 triệu đồng)`: of each sort one.
  return (
    told.length > 0 &&
    told.length <= mostSizes &&
    units.size === told.length &&
    told.every(({ kind, sign, unit }) => kind === 'quantity' && sign === 0 && sizes.has(unit ?? ''))
  );
}

function isPlanned(reading: Reading, sentence: Span): boolean {
  return (
    plansWorks.test(textOf(reading, sentence.from, sentence.to)) || plansWorks.test(reading.section?.heading.text ?? '')
  );
}

/** Words that may stand between a separator and the name of works. */
const openers = new Set([',', 'và', '-', '–', 'kế', 'hoạch', 'dự', 'kiến', 'đầu', 'tư']);

function nameBefore(context: Context, reading: Reading, start: number, end: number, head: Head | null): Named | null {
  let from = start;
  while (from < end && openers.has(word(reading, from))) from++;
  if (from === end || end - from > longestName) return null;
  // `mở rộng khu dân cư bản Nà Củng`: what is done to the works that are named behind it.
  const named = actions.test(textOf(reading, from, from + 2)) ? from + 2 : from;
  const kind = context.book.projectKinds.match(reading.tokens, named, end);
  // `nước sinh hoạt 06 công trình (8.400 triệu đồng)`: several, that are only counted.
  if (mentionsIn(reading, named, end).some(({ unit }) => unit === '{works}' || unit === '{project}')) return null;
  if (kind) {
    if (!isBuilt(kind.value, textOf(reading, named, kind.next))) return null;
    let to = kind.next;
    while (to < end && reading.tokens[to]?.type === 'word' && !isCapital(reading, to)) to++;
    return { from, name: null, head: { kind: kind.value, words: textOf(reading, from, to) } };
  }
  return head && isName(reading, from, end)
    ? {
        from,
        name: `${isSettled(reading, from) ? head.words.replace(settledAtEnd, '') : head.words} ${textOf(reading, from, end)}`,
        head,
      }
    : null;
}

const actions = /^(?:mở rộng|xây dựng|xây mới|nâng cấp|cải tạo)$/iu;
const settlement = /^(?:thôn|bản|làng|xã|ấp|buôn|tổ)$/;
const settledAtEnd = / (?:thôn|bản|làng|xã|ấp|buôn|tổ)$/;

function isSettled(reading: Reading, at: number): boolean {
  return settlement.test(word(reading, at));
}

/** Names in capitals, with numbers and `và` between them, behind the word for a settlement. */
function isName(reading: Reading, first: number, to: number): boolean {
  const from = isSettled(reading, first) ? first + 1 : first;
  for (let at = from; at < to; at++)
    if (!isCapital(reading, at) && word(reading, at) !== 'và' && (reading.mentionAt[at] as number) < 0) return false;
  return isCapital(reading, from);
}
