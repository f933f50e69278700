import { wordPattern } from '../../codebook-words.ts';
import { facilityAt } from '../facilities/facility-nouns.ts';
import { anchorOf, type Context } from '../reading/context.ts';
import { colonsIn, type Reading, type Span, textOf, word } from '../reading/reading.ts';
import { countsProjects, namesProjects } from './announced-projects.ts';
import { isOfWorks } from './built-projects.ts';
import { countsWorks, entriesOf } from './footnote-projects.ts';
import { inItem } from './item-projects.ts';
import { countBefore, worksIn } from './list-items.ts';
import { listedEntry } from './listed-entries.ts';
import { listedPlans } from './listed-plans.ts';
import { endOfName } from './name-ends.ts';
import { asEntry, entryHead } from './project-heads.ts';
import { kindOfName } from './project-names.ts';
import { inSentence, type ProjectSpan, withoutOwnPlans } from './project-spans.ts';
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
      const named = entry ?? besideRelics(context, reading, { from: sentence.from, to: end });
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

/** `03 di tích cấp tỉnh: Đình A, | Cầu B`: the projects of a sentence without what a list of relics names, which is none of the works that go on. */
function besideRelics(context: Context, reading: Reading, sentence: Span): ProjectSpan[] {
  const relics = colonsIn(reading, sentence).filter((colon) =>
    countedFacility(context, reading, colon)?.value.code.endsWith('relic'),
  );
  return inSentence(context, reading, sentence, null, null).filter(
    ({ clause, from }) => !relics.some((colon) => colon >= clause.from && colon < from),
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
