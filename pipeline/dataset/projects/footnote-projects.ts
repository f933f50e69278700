import { listFrom } from '../facilities/list-openings.ts';
import type { Context } from '../reading/context.ts';
import { type Reading, type Span, splitAt, textOf, word } from '../reading/reading.ts';
import { countsProjects, longestNoun } from './announced-projects.ts';
import { inItem } from './item-projects.ts';
import type { ProjectSpan } from './project-spans.ts';

/** `hoàn thành 11 dự án⁽¹⁾`: the footnote of a count of works lists these. */
export function countsWorks(above: Reading, at: number): boolean {
  return countsProjects(above, { from: Math.max(0, at - longestNoun), to: at });
}

/** Entries of a footnote: `Heading: entry; entry`, or entries alone. */
export function entriesOf(context: Context, reading: Reading, sentence: Span, ofWorks: boolean): ProjectSpan[] {
  const parts = splitAt(reading, sentence, ';');
  const heading = parts[0] ? groupHeading(context, reading, parts[0]) : null;
  const stage = parts[0] && !heading ? stageHeading(context, reading, parts[0]) : null;
  const head = heading ?? stage;
  const group = heading ? textOf(reading, heading.from, heading.to) : null;
  const spans: ProjectSpan[] = [];
  parts.forEach((part, i) => {
    const body = { from: i === 0 && head ? head.to + 1 : listFrom(reading, part), to: part.to };
    const last = spans.at(-1);
    if (last && isContinuation(context, reading, body)) last.more.push(body);
    else
      spans.push(
        ...inItem(context, reading, body, stage, group, ofWorks || stage !== null).map((span) =>
          asBefore(span, last ?? null),
        ),
      );
  });
  return spans;
}

/** An entry that only says `công trình` is of the kind of the one before it. */
function asBefore(span: ProjectSpan, last: ProjectSpan | null): ProjectSpan {
  return last && span.kind.kind === 'other' ? { ...span, kind: { ...span.kind, kind: last.kind.kind } } : span;
}

/** Longest heading of a footnote's sentence, in tokens. */
const longestHeading = 14;

/** A short heading that opens a footnote's sentence: `Quy hoạch phân khu: …`. It must not be a project with its parts. */
function groupHeading(context: Context, reading: Reading, part: Span): Span | null {
  for (let at = part.from; at < Math.min(part.to, part.from + longestHeading); at++) {
    if (word(reading, at) !== ':') continue;
    const listsStations = /\bTBA|trạm biến áp/u.test(textOf(reading, part.from, at));
    const known = context.book.projectKinds.match(reading.tokens, part.from) !== null;
    return known && !listsStations ? { from: part.from, to: at } : null;
  }
  return null;
}

/** Longest words that say how far all works of a list are, in tokens. */
const longestStage = 10;

/** `Đã hoàn thành: (1) Đường A; (2) Cầu B`: the words before a colon that only say how far the works of a footnote's sentence are. */
function stageHeading(context: Context, reading: Reading, { from, to }: Span): Span | null {
  let colon = from;
  while (colon < Math.min(to, from + longestStage) && word(reading, colon) !== ':') colon++;
  if (word(reading, colon) !== ':') return null;
  for (let at = from; at < colon; at++) {
    const status = context.book.projectStatus.match(reading.tokens, at, colon);
    if (status) return onlyStage.test(textOf(reading, from, at)) ? { from, to: colon } : null;
  }
  return null;
}

const onlyStage = /^(?:(?:các )?(?:dự án|công trình|tuyến đường)|đã|đang|chưa|được|\d{1,3}| )*$/iu;

/** An entry that only lists more stations belongs to the project before it. */
function isContinuation(context: Context, reading: Reading, part: Span): boolean {
  const from = word(reading, part.from) === 'các' ? part.from + 1 : part.from;
  return context.book.projectKinds.match(reading.tokens, from)?.value.subkind === 'transformer_stations';
}
