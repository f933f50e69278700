import type { ProjectKind } from '../../codebook.ts';
import { wordSet } from '../../mention/words.ts';
import type { Context } from '../reading/context.ts';
import { mentionAt, type Reading, type Span, textOf, word } from '../reading/reading.ts';

/**
 * The kind whose words begin at a token. Of work alone, and of a word for any project, what follows tells the kind: `Cải tạo
 * và mở rộng phạm vi cấp điện` is power, `Dự án kè suối Nậm Bốn` water.
 */
export function kindOfName(
  context: Context,
  reading: Reading,
  at: number,
): { value: ProjectKind; next: number } | null {
  const { projectKinds } = context.book;
  const kind = projectKinds.match(reading.tokens, at);
  if (!kind || !isAnyWork(kind.value)) return kind;
  let { next } = kind;
  let value = kind.value;
  while (isAnyWork(value)) {
    const sign = word(reading, next);
    const more = projectKinds.match(reading.tokens, sign === ',' || sign === 'và' ? next + 1 : next);
    if (!more) break;
    ({ value } = more);
    // `Cải tạo, nâng cấp đường tỉnh 128`: a comma ends names elsewhere.
    if (sign === ',' || isAnyWork(value)) next = more.next;
  }
  return value.kind === 'other' ? { value: kind.value, next } : { value, next };
}

/** Work of whatever kind: `đầu tư xây dựng`. */
export function isAnyWork({ kind, subkind }: ProjectKind): boolean {
  return kind === 'other' && subkind === null;
}

const listsWorks = /(?:^| )danh mục(?: (?:các )?công trình,)?$/iu;
/** Most tokens of what says so. */
const longestListing = 6;

const plurals = wordSet('các những mọi số nhiều từng mỗi hai ba bốn');

/** A name that several projects share: behind `các`, `một số`, or a figure, or in `danh mục công trình, dự án`. */
export function isPlural(reading: Reading, at: number): boolean {
  const before = word(reading, at - 1);
  if (plurals.has(before) || listsWorks.test(textOf(reading, at - longestListing, at))) return true;
  return (reading.mentionAt[at - 1] as number) >= 0 && mentionAt(reading, at - 1)?.kind !== 'date';
}

/** A sign, a `và` or a `của` at the end of a stretch, which are no part of the name before them. */
function endsOutside(reading: Reading, at: number): boolean {
  const here = word(reading, at);
  return (reading.tokens[at]?.type === 'sign' && !'”")'.includes(here)) || here === 'và' || here === 'của';
}

/** A stretch of a name without white space or separators at its ends. */
export function trimSpan(reading: Reading, span: Span): Span {
  let { from, to } = span;
  while (from < to && reading.tokens[from]?.type === 'sign' && !'“"('.includes(word(reading, from))) from++;
  while (to > from && endsOutside(reading, to - 1)) to--;
  return { from, to };
}
