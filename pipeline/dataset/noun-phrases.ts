import { wordSet } from '../mention/words.ts';
import type { Context } from './context.ts';
import { type Figure, opensNoun } from './figures.ts';
import { isTime, type Label } from './labels.ts';
import { spansIn } from './place-spans.ts';
import { type Reading, type Span, textOf, word } from './reading.ts';

/** Words that end the noun phrase behind a count. */
const phraseEnds = wordSet('tăng giảm chiếm bằng so vượt trong gồm thuộc nâng góp để nhằm do tương với theo đảm');
/** Words that no noun phrase ends with. */
export const danglers = wordSet('và đã có là ước đạt với của tại trên hơn khoảng gần còn đối cho ở các');

/** The noun phrase behind a count: `xã đạt chuẩn nông thôn mới` of `5.415 xã (60,97%) đạt chuẩn nông thôn mới`. */
export function nounAfter(context: Context, figure: Figure): Label | null {
  const { reading, mention, to, next, sentence } = figure;
  const percent = mention.unitClass === 'percent';
  const from = percent ? next : behindMultiplier(reading, to);
  const counted = percent ? skipBracket(reading, next) : Math.max(next, from);
  if (percent && !opensNoun(reading, counted)) return null;
  if (!percent && namesPlaces(context, figure)) return { text: textOf(reading, from, next), from, to: next };
  const holes: Span[] = [];
  let at = counted;
  while (at < sentence.to) {
    const close = reading.partner[at] as number;
    if (word(reading, at) === '(' && close > at && hasFigure(reading, at, close)) {
      holes.push({ from: at, to: close + 1 });
      at = close + 1;
      continue;
    }
    if (/^[(),;.:]$/.test(word(reading, at)) || phraseEnds.has(word(reading, at))) break;
    if (word(reading, at) === 'và' && context.book.projectStatus.match(reading.tokens, at + 1)) break;
    if ((reading.mentionAt[at] as number) >= 0 && !isTime(reading, at) && isFigure(reading, at)) break;
    at++;
  }
  let end = at;
  while (end > from && (isTime(reading, end - 1) || danglers.has(word(reading, end - 1)))) end--;
  if (end <= from) return null;
  const text = joinWithout(reading, from, end, holes);
  return text === '' ? null : { text, from, to: end };
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

/** Label of a count whose noun stands behind it: with the verb before it, where a short one stands there. */
export function countLabel(figure: Figure, before: Label | null, noun: Label): string {
  if (!before) return noun.text;
  if (classifiers.has(noun.text.toLowerCase())) return before.text;
  const last = word(figure.reading, figure.left.to - 1);
  if (` ${before.text.toLowerCase()} `.includes(` ${noun.text.toLowerCase()} `)) return before.text;
  const clause = before.text.replace(/^.*(?:[,;:]| và )\s*|^trong đó\s*/giu, '');
  if (last === 'tại' || last === 'ở') return `${clause} ${last} ${noun.text}`;
  return danglers.has(last) || clause === '' || clause.split(' ').length > longestVerb
    ? noun.text
    : `${clause} ${noun.text}`;
}
