import type { ProjectKind } from '../../codebook.ts';
import { wordPattern } from '../../codebook-words.ts';
import { facilityAt } from '../facilities/facility-nouns.ts';
import { listFrom } from '../facilities/list-openings.ts';
import { anchorOf, type Context } from '../reading/context.ts';
import {
  colonsIn,
  isCapital,
  mentionAt,
  mentionsIn,
  type Reading,
  type Span,
  splitAt,
  textOf,
  word,
} from '../reading/reading.ts';
import { countsProjects, longestNoun, namesProjects } from './announced-projects.ts';
import { hasProperName, isBuilt, isOfWorks } from './built-projects.ts';
import { countBefore, worksIn } from './list-items.ts';
import { listedEntry } from './listed-entries.ts';
import { listedPlans } from './listed-plans.ts';
import { endOfName } from './name-ends.ts';
import { asEntry, entryHead } from './project-heads.ts';
import { kindOfName, trimSpan } from './project-names.ts';
import { inSentence, makeSpan, type ProjectSpan, withoutOwnPlans } from './project-spans.ts';
import { sizedProjects } from './sized-projects.ts';

const introWords = new Set(['như', 'gồm', 'sau', 'là', 'thể']);

/** Finds the projects of a reading: in lists that words such as `một số dự án như:` open, in footnotes, in sentences. */
export function findProjects(context: Context, reading: Reading): ProjectSpan[] {
  const spans: ProjectSpan[] = [];
  for (const sentence of reading.sentences) {
    const plans = listedPlans(context, reading, sentence);
    const list = plans ? null : projectList(context, reading, sentence);
    const end = plans?.from ?? list?.intro.to ?? sentence.to;
    if (reading.role === 'footnote') {
      const anchor = anchorOf(context, reading);
      if (!anchor || countedFacility(context, anchor.above, anchor.at) === null)
        spans.push(...entriesOf(context, reading, sentence, anchor !== null && countsWorks(anchor.above, anchor.at)));
    } else {
      const sized = sizedProjects(context, reading, sentence);
      const entry = sentence.from === 0 ? introducedWorks(context, reading, { from: 0, to: end }) : null;
      const named =
        entry ??
        besideRelics(context, reading, inSentence(context, reading, { from: sentence.from, to: end }, null, null));
      if (list) for (const item of list.items) named.push(...inItem(context, reading, item, list.intro, null));
      if (plans) named.push(...plans.spans);
      spans.push(...merged(withBracketed(context, reading, { from: sentence.from, to: end }, named), sized));
    }
  }
  const entry = entryHead(context, reading) ?? listedEntry(context, reading);
  const intro = entry && context.intros.get(reading);
  const head = entry && intro && announcesWorks(intro) ? { ...entry, opener: intro } : entry;
  return asEntry(context, reading, head ? [head, ...withoutOwnPlans(head, spans)] : spans);
}

/** `03 di tích cấp tỉnh: Đình A, | Cầu B`: without what a list of relics names, which is none of the works that go on. */
function besideRelics(context: Context, reading: Reading, spans: ProjectSpan[]): ProjectSpan[] {
  return spans.filter(({ clause, from }) =>
    colonsIn(reading, { from: clause.from, to: from }).every(
      (colon) => countedFacility(context, reading, colon)?.value.code.endsWith('relic') !== true,
    ),
  );
}

/** `Các công trình hoàn thành trong năm gồm:`, `- Kè suối Nậm Tần`: works that the words before a list of entries, or its heading, announce. */
function introducedWorks(context: Context, reading: Reading, span: Span): ProjectSpan[] | null {
  if (reading.block.marker === null) return null;
  const intro = context.intros.get(reading);
  const heading = (reading.section && context.headings.get(reading.section)) ?? undefined;
  const opener = intro && announcesWorks(intro) ? intro : null;
  if (!opener && !(heading && ofWorks.test(heading.text))) return null;
  const kind = kindOfName(context, reading, 0);
  if (!kind || !isOfWorks(kind, reading, 0)) return null;
  const end = endOfName(context, reading, 0, span.to, kind.next);
  // `Trường A; hạng mục: Nhà ở`: under a heading, the head of an entry goes on.
  if (end <= kind.next || (!opener && word(reading, end) === ';' && end + 1 < span.to)) return null;
  const items = inItem(context, reading, span, null, null, true);
  return opener ? items.map((each) => ({ ...each, opener })) : items;
}

/** `b) Các dự án khởi công mới`: a heading over nothing but works. */
const ofWorks = /^(?:danh mục |các |những |một số )*(?:công trình|dự án)(?!\p{L})/iu;

function announcesWorks(opener: Reading): boolean {
  const colon = opener.tokens.length - 1;
  const intro = { from: Math.max(0, colon - longestIntro), to: colon };
  return word(opener, colon) === ':' && (namesProjects(opener, intro) || countsProjects(opener, intro));
}

/** How much of the words before a list may announce works, in tokens. */
const longestIntro = 20;

/** Projects with a size, and those named outside of their words, in reading order. */
function merged(named: ProjectSpan[], sized: ProjectSpan[]): ProjectSpan[] {
  const starts = new Set(named.map(({ from, name }) => (name === null ? from : -1)));
  const more = sized.filter(({ from }) => !starts.has(from));
  if (more.length === 0) return named;
  let next = 0;
  const apart = named.filter(({ from, to }) => {
    while (next < more.length && (more[next] as ProjectSpan).clause.to <= from) next++;
    return (more[next]?.clause.from ?? to) >= to;
  });
  return [...apart, ...more].sort((a, b) => a.from - b.from);
}

/** A list of projects: its introduction up to the colon, and its items. */
function projectList(context: Context, reading: Reading, sentence: Span): { intro: Span; items: Span[] } | null {
  for (const at of colonsIn(reading, sentence)) {
    const intro = { from: sentence.from, to: at };
    const list = { from: at + 1, to: sentence.to };
    const announces = introWords.has(word(reading, at - 1)) || /chủ đầu tư$/iu.test(textOf(reading, at - 3, at));
    if (announces && namesProjects(reading, intro)) return { intro, items: worksIn(context, reading, list) };
    const items = countsProjects(reading, intro) ? worksIn(context, reading, list, countBefore(reading, intro)) : [];
    if (items.length > 1) return { intro, items };
  }
  return null;
}

/** `02 dự án đang thi công (thủy điện A, công suất 8 MW; thủy điện B)`: with the works that a bracket behind their count lists. */
function withBracketed(context: Context, reading: Reading, sentence: Span, named: ProjectSpan[]): ProjectSpan[] {
  const lists: { bracket: Span; spans: ProjectSpan[] }[] = [];
  let from = sentence.from;
  for (let at = sentence.from; at < sentence.to; at++) {
    if (word(reading, at) === ';') from = at + 1;
    const close = reading.partner[at] as number;
    if (word(reading, at) !== '(' || close < at || close > sentence.to) continue;
    const intro = { from, to: at };
    const bracket = { from: at + 1, to: close };
    const items = countsProjects(reading, intro) ? worksIn(context, reading, bracket, countBefore(reading, intro)) : [];
    if (items.length > 1)
      lists.push({ bracket, spans: items.flatMap((item) => inItem(context, reading, item, intro, null)) });
    at = close;
  }
  if (lists.length === 0) return named;
  const outside = named.filter(
    (each) => !lists.some(({ bracket }) => bracket.from <= each.from && each.from < bracket.to),
  );
  return [...outside, ...lists.flatMap(({ spans }) => spans)].sort((a, b) => a.from - b.from);
}

/** Longest noun of a class of facilities with what is said of it, in tokens: `trường đạt chuẩn quốc gia`. */
const longestClass = 10;

/** `03⁽¹⁾ trường`, `công nhận 03 trường đạt chuẩn quốc gia⁽¹⁾`: the facilities that are counted before a footnote's reference or a colon; null for those built, which are works. */
function countedFacility(context: Context, above: Reading, at: number) {
  for (let from = at; from > Math.max(0, at - longestClass); from--) {
    if (/^[,;.:()]$/.test(word(above, from - 1))) return null;
    if ((above.mentionAt[from - 1] as number) < 0) continue;
    const isBuilt =
      from < at && built(context.codebook).test(textOf(above, Math.max(0, from - longestClass), from - 1));
    return isBuilt || builtBehind(context.codebook).test(textOf(above, from, at))
      ? null
      : facilityAt(context, above, from);
  }
  return null;
}

const builtBehind = wordPattern('(?:^| )được (?:đầu tư )?{works_act}');
const built = wordPattern('(?:{works_act}|đầu tư|hoàn thành|khởi công|đưa vào sử dụng|triển khai|thi công)(?: mới)?$');

/** `hoàn thành 11 dự án⁽¹⁾`: the footnote of a count of works lists these. */
function countsWorks(above: Reading, at: number): boolean {
  return countsProjects(above, { from: Math.max(0, at - longestNoun), to: at });
}

/** Entries of a footnote: `Heading: entry; entry`, or entries alone. */
function entriesOf(context: Context, reading: Reading, sentence: Span, ofWorks: boolean): ProjectSpan[] {
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

/** A short heading that opens a footnote's sentence: `Quy hoạch phân khu: …`. It must not be a project with its parts. */
function groupHeading(context: Context, reading: Reading, part: Span): Span | null {
  for (let at = part.from; at < Math.min(part.to, part.from + 14); at++) {
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

/** Whether an entry tells a sum: of `Cấp điện bản Nà Cóc cho 43 hộ, 2.400 triệu đồng` not all is the name. */
function isPriced(reading: Reading, { from, to }: Span): boolean {
  return mentionsIn(reading, from, to).some(({ unitClass }) => unitClass === 'money');
}

/** Power works of which each entry names one: the others list their stations between commas. */
const plants = new Set(['hydropower', 'renewable_power']);

/** Projects of one entry of a list: it names one, or says something of one that it names. */
function inItem(
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
function isNamedWorks(
  context: Context,
  reading: Reading,
  { from, to }: Span,
  kind: { value: ProjectKind; next: number },
): boolean {
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
