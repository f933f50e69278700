import type { Mention } from '../mention/types.ts';
import { wordSet } from '../mention/words.ts';
import type { Context } from './context.ts';
import { type Figure, opensNoun } from './figures.ts';
import { describing } from './label-words.ts';
import { isTime, type Label } from './labels.ts';
import { spanAt, spansIn } from './place-spans.ts';
import { type Reading, type Span, textOf, tokenFrom, word } from './reading.ts';

/** Words that end the noun phrase behind a count. */
const phraseEnds = wordSet('tăng giảm chiếm bằng so vượt trong gồm thuộc nâng góp để nhằm do tương với theo đảm');
/** Words that no noun phrase ends with. */
export const danglers = wordSet('và đã có là ước đạt với của tại trên hơn khoảng gần còn đối cho ở các qua chưa');

/** The noun phrase behind a count: `xã đạt chuẩn nông thôn mới` of `5.415 xã (60,97%) đạt chuẩn nông thôn mới`. */
export function nounAfter(context: Context, figure: Figure): Label | null {
  const { reading, mention, to, next, sentence } = figure;
  const percent = mention.unitClass === 'percent';
  const from = percent ? next : behindMultiplier(reading, to);
  const counted = percent ? skipBracket(reading, next) : Math.max(next, from);
  if (percent && !opensNoun(reading, counted)) return null;
  if (!percent && namesPlaces(context, figure)) return { text: textOf(reading, from, next), from, to: next };
  const held = /^(?:thuộc|tại|ở)$/.test(word(reading, figure.leadFrom - 1));
  const holes: Span[] = [];
  let at = counted;
  let used: number | undefined;
  while (at < sentence.to) {
    const close = reading.partner[at] as number;
    if (word(reading, at) === '(' && close > at && hasFigure(reading, at, close)) {
      holes.push({ from: at, to: close + 1 });
      at = close + 1;
      continue;
    }
    if (/^["“‘]$/.test(word(reading, at)) && close > at && close < sentence.to) {
      at = close + 1;
      continue;
    }
    const predicate = at > from ? behindHolders(reading, at, sentence.to) : -1;
    if (predicate >= 0) {
      used ??= at;
      holes.push({ from: at, to: predicate });
      at = predicate;
      continue;
    }
    if (word(reading, at) === ',' && at >= counted && at > from) {
      const end = coordinated(reading, at, sentence.to, at > next);
      if (end < 0) break;
      at = end;
      continue;
    }
    if (/^[(),;.:]$/.test(word(reading, at)) || endsPhrase(context, reading, at)) break;
    if (held && at >= next && at > from && predicates.has(word(reading, at))) break;
    if (word(reading, at) === 'và' && context.book.projectStatus.match(reading.tokens, at + 1)) break;
    if ((reading.mentionAt[at] as number) >= 0 && !isTime(reading, at) && isFigure(reading, at)) {
      if (used !== undefined || !hasAll(reading, next, at)) break;
      used = next;
      at = tokenFrom(reading, (reading.mentions[reading.mentionAt[at] as number] as Mention).unitEnd);
      continue;
    }
    at++;
  }
  let end = at;
  // `08 chỉ tiêu đạt` is whole; `08 chỉ tiêu đạt 90%` goes on.
  const reached = word(reading, end - 1) === 'đạt' && isBoundary(reading, end);
  while (!reached && end > from && (isTime(reading, end - 1) || danglers.has(word(reading, end - 1)))) end--;
  if (end <= from) return null;
  const text = joinWithout(reading, from, end, holes);
  return text === '' ? null : { text, from, to: end, ...(used !== undefined && { used }) };
}

/** Where a noun phrase ends: at a function word, or at the place where what is counted lies. */
function endsPhrase(context: Context, reading: Reading, at: number): boolean {
  const here = word(reading, at);
  if (here === 'ở' || here === 'tại') return spanAt(context, reading, at + 1) !== null;
  if (here === 'vượt' && isBoundary(reading, at + 1)) return false;
  return phraseEnds.has(here) && !(here === 'thuộc' && word(reading, at - 1) === 'trực');
}

function isBoundary(reading: Reading, at: number): boolean {
  return at >= reading.tokens.length || /^[,;.:)]$/.test(word(reading, at));
}

/** `12 tỉnh có 100% số xã đạt chuẩn`: a share of all that stands in the description of what is counted. */
function hasAll(reading: Reading, from: number, at: number): boolean {
  const { kind, unit } = reading.mentions[reading.mentionAt[at] as number] as Mention;
  return kind === 'quantity' && unit === '%' && /^(?:đã )?(?:có|đạt)$/iu.test(textOf(reading, from, at));
}

const predicates = wordSet('đã được đạt hoàn có chưa');
const longestHolder = 16;

/** `170 huyện thuộc 50 tỉnh đã được công nhận`: the verb that goes with the first noun, behind who holds it; -1 for none. */
function behindHolders(reading: Reading, at: number, limit: number): number {
  if (
    !/^(?:thuộc|tại|ở)$/.test(word(reading, at)) ||
    (reading.mentionAt[at + 1] as number) < 0 ||
    !isFigure(reading, at + 1)
  )
    return -1;
  const first = tokenFrom(reading, (reading.mentions[reading.mentionAt[at + 1] as number] as Mention).unitEnd);
  for (let i = first; i < Math.min(limit, first + longestHolder); i++) {
    if (/^[,;.:()]$/.test(word(reading, i))) return -1;
    if (predicates.has(word(reading, i))) return i;
  }
  return -1;
}

/** Most words of a part that a comma joins to a noun: `sự kiện văn hóa, thể thao`. */
const longestPart = 3;
/** Words that open another clause behind a comma. */
const clauseOpeners = wordSet(
  'làm bị được đã đang không xử thu bắt khởi kết góp đảm bảo nâng phục tạo gồm bao trong ước có là với theo hiện còn riêng tổng số trị ' +
    'kinh vốn diện sản năng từ đến do để nhằm qua đưa hoàn cao thấp nhiều hơn cấp xếp quy mức tỷ tỉ cụ',
);

/** Where a noun goes on behind a comma: up to the next sign, or `và` behind a second verb; -1 where a clause begins. */
function coordinated(reading: Reading, comma: number, limit: number, described: boolean): number {
  const from = comma + 1;
  let at = from;
  while (
    at < Math.min(limit, from + longestPart + 1) &&
    reading.tokens[at]?.type === 'word' &&
    !isFigure(reading, at)
  ) {
    if (word(reading, at) === 'và' || phraseEnds.has(word(reading, at))) break;
    at++;
  }
  if (at === from || at > from + longestPart || clauseOpeners.has(word(reading, from)) || isFigure(reading, at))
    return -1;
  if (at >= limit || /^[,;.)]$/.test(word(reading, at)) || word(reading, at) === 'trong') return at;
  return described && word(reading, at) === 'và' && !isFigure(reading, at + 1) ? at : -1;
}

/** `1,2 triệu lượt khách`: the noun stands behind the words of the number. */
function behindMultiplier(reading: Reading, at: number): number {
  let from = at;
  while (/^(?:nghìn|ngàn|triệu|tỷ|tỉ)$/.test(word(reading, from))) from++;
  return from;
}

/** Most tokens that a place's name has. */
const longestName = 8;

/** `02 xã San Thàng và Sùng Phài`: the places that are counted follow their noun. */
function namesPlaces(context: Context, { reading, to, next }: Figure): boolean {
  return next > to && spansIn(context, reading, to, next + longestName).some((each) => each.nameFrom === next);
}

export function hasFigure(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isFigure(reading, at)) return true;
  return false;
}

function isFigure(reading: Reading, at: number): boolean {
  return ['quantity', 'ratio', 'range', 'rank'].includes(reading.mentions[reading.mentionAt[at] as number]?.kind ?? '');
}

function skipBracket(reading: Reading, at: number): number {
  const close = reading.partner[at] as number;
  return word(reading, at) === '(' && close > at ? close + 1 : at;
}

function joinWithout(reading: Reading, from: number, to: number, holes: Span[]): string {
  const parts: string[] = [];
  let start = from;
  for (const hole of holes) {
    parts.push(textOf(reading, start, Math.min(hole.from, to)));
    start = hole.to;
  }
  if (start < to) parts.push(textOf(reading, start, to));
  return parts.filter((part) => part !== '').join(' ');
}

/** Longest verb phrase before a count that belongs to its label, in words: `kết nạp 80 đảng viên`. */
const longestVerb = 12;

/** Nouns that only say that something is counted. */
const classifiers = new Set(['con', 'người', 'cái', 'chiếc', 'lượt', 'lần', 'lượt người']);

/** A verb stands before its noun, what describes the noun behind it: `kết nạp đảng viên`, but `lớp mầm non` of `mầm non 14 lớp`. */
export function inOrder(clause: string, noun: string): string {
  return describing.test(clause) ? `${noun} ${clause}` : `${clause} ${noun}`;
}

/** The last clause of the words before a count: `và` between two ways of doing it does not cut. */
function lastClause(text: string): string {
  const clause = text.replace(/^.*[,;:]\s*|^trong đó\s*/giu, '');
  const joined =
    clause.split(' ').length <= longestVerb &&
    /^\S+ \S+ [^,]* và (?:đúng|trước|sau|ngoài|quá|mới|cũ) /iu.test(`${clause} `);
  // `khám và điều trị`: two verbs of one object.
  const [first = '', second] = clause.split(' và ', 2);
  if (joined || (second !== undefined && first.split(' ').length <= 2)) return clause;
  return clause.replace(/^.* và /iu, '');
}

/** Label of a count whose noun stands behind it: with the verb before it, where a short one stands there. */
export function countLabel(figure: Figure, before: Label | null, noun: Label): string {
  if (!before) return noun.text;
  if (classifiers.has(noun.text.toLowerCase())) return before.text;
  const last = word(figure.reading, figure.left.to - 1);
  if (` ${before.text.toLowerCase()} `.includes(` ${noun.text.toLowerCase()} `)) return before.text;
  const clause = lastClause(before.text);
  // `tạo việc làm cho 20 lao động`: the verb says what is done for those who are counted.
  const done = last === 'cho' ? clause.replace(/^(?:có|đã|được|trong đó)? ?/iu, '').replace(/ ?cho$/iu, '') : '';
  if (done !== '' && done.split(' ').length <= longestVerb) return `${done} ${noun.text}`;
  if (last === 'tại' || last === 'ở') return `${clause} ${last} ${noun.text}`;
  return danglers.has(last) || clause === '' || clause.split(' ').length > longestVerb
    ? noun.text
    : inOrder(clause, noun.text);
}
