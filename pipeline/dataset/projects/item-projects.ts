import type { Context } from '../reading/context.ts';
import { isCapital, mentionAt, mentionsIn, type Reading, type Span, textOf, word } from '../reading/reading.ts';
import { hasProperName, isBuilt } from './built-projects.ts';
import { endOfName } from './name-ends.ts';
import type { KindWords } from './named-project.ts';
import { kindOfName, trimSpan } from './project-names.ts';
import { inSentence, makeSpan, type ProjectSpan } from './project-spans.ts';

/** Whether an entry tells a sum: of `Cấp điện bản Nà Cóc cho 43 hộ, 2.400 triệu đồng` not all is the name. */
function isPriced(reading: Reading, { from, to }: Span): boolean {
  return mentionsIn(reading, from, to).some(({ unitClass }) => unitClass === 'money');
}

/** Power works of which each entry names one: the others list their stations between commas. */
const plants = new Set(['hydropower', 'renewable_power']);

/** Projects of one entry of a list: it names one, or says something of one that it names. */
export function inItem(
  context: Context,
  reading: Reading,
  item: Span,
  intro: Span | null,
  group: string | null,
  ofWorks = intro !== null,
): ProjectSpan[] {
  const span = trimSpan(reading, { from: behindNumber(reading, item), to: item.to });
  if (span.from >= span.to) return [];
  const kind = kindOfName(context, reading, span.from);
  const whole =
    kind !== null &&
    (isCapital(reading, span.from) || (ofWorks && isNamedWorks(context, reading, span, kind))) &&
    !isGenericWord(reading, span.from, kind.next) &&
    !isStatus(context, reading, span.from);
  if (!whole) return inSentence(context, reading, item, intro, group);
  if (kind.value.kind === 'power' && !plants.has(kind.value.subkind ?? '') && !isPriced(reading, span)) {
    return [makeSpan(reading, span.from, span.to, kind.value, item, intro, group)];
  }
  const end = endOfName(context, reading, span.from, span.to, kind.next);
  const first = makeSpan(reading, span.from, end, kind.value, item, intro, group);
  return [
    ofWorks ? { ...first, isListed: true } : first,
    ...inSentence(context, reading, { from: end, to: item.to }, intro, group),
  ];
}

/** `(2) | Nhà văn hóa bản Nà Cóc`: token behind the number of an entry. */
function behindNumber(reading: Reading, { from }: Span): number {
  const isNumber = word(reading, from) === '(' && reading.partner[from] === from + 2;
  return isNumber && mentionAt(reading, from + 1)?.kind === 'ordinal' ? from + 3 : from;
}

/** `chợ trung tâm xã Pắc Sin` in a list of works. */
function isNamedWorks(context: Context, reading: Reading, { from, to }: Span, kind: KindWords): boolean {
  const end = endOfName(context, reading, from, to, kind.next);
  return isBuilt(kind.value, textOf(reading, from, kind.next)) && hasProperName(reading, kind.next, end);
}

/** `dự án`, `công trình` before a colon name nothing themselves. */
function isGenericWord(reading: Reading, from: number, next: number): boolean {
  return word(reading, next) === ':' && next - from <= 2;
}

function isStatus(context: Context, reading: Reading, at: number): boolean {
  const status = context.book.projectStatus.match(reading.tokens, at);
  const kind = context.book.projectKinds.match(reading.tokens, at);
  return status !== null && (kind === null || status.next >= kind.next);
}
