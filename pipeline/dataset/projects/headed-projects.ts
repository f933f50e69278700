import { wordPattern } from '../../codebook-words.ts';
import type { Section } from '../../document/types.ts';
import { isoPeriod } from '../../mention/periods.ts';
import { placesIn } from '../places.ts';
import { opensArticle } from '../reading/articles.ts';
import { type Context, evidenceOf } from '../reading/context.ts';
import { type Reading, type Span, semicolonFrom, word } from '../reading/reading.ts';
import { hasProperName, isOfWorks } from './built-projects.ts';
import { organisationsIn } from './organisations.ts';
import { readDecision } from './project-decisions.ts';
import { type ReadProject, readDetails } from './project-details.ts';
import { course } from './project-heads.ts';
import { kindOfName } from './project-names.ts';
import { makeSpan, type ProjectSpan } from './project-spans.ts';
import { farthestOf, farthestStatus } from './project-stages.ts';
import { yearsOfWorks } from './project-years.ts';
import { noteSpan, speaksOfWorks } from './told-projects.ts';

/** Works that a heading names and the entries under it tell: `3. Bệnh viện đa khoa huyện`, `- Quy mô: 250 giường bệnh`. */
export interface HeadedProject {
  span: ProjectSpan;
  entries: Reading[];
}

/** What an entry tells of works, as its head. */
const detail = wordPattern(
  String.raw`^(?:{works_cost}|{works_size}|{works_detail}|{works_plan}|quyết định (?:phê duyệt|đầu tư|chủ trương))(?:[^:]{0,40}:|(?: \p{L}+){0,3} \d)`,
);
/** Fewest such entries: one alone may be of anything. */
const fewestEntries = 2;

/** The works that headings name, by the heading. */
export function headedProjects(context: Context): Map<Reading, HeadedProject> {
  const found = new Map<Reading, HeadedProject>();
  for (const [section, heading] of context.headings) {
    const told = runIn(context, heading, section.children) ?? opensWithSize(context, heading, section.children);
    const entries = told ? [told] : entriesOf(context, section.children);
    if (!told && entries.length < fewestEntries && !goesOn(context, section.children)) continue;
    const span = worksOf(context, heading);
    if (span) found.set(heading, { span, entries });
  }
  return found;
}

/** `3. Cấp nước sinh hoạt bản Nà Phát: Tổng mức đầu tư 4.950 triệu đồng; …`: what a heading tells of works itself, behind its colon; null without any. */
function runIn(context: Context, heading: Reading, [block]: Section['children']): Reading | null {
  const reading = block && block.type !== 'section' ? context.readingOf.get(block) : undefined;
  const isSameLine = reading?.block.group === heading.block.group;
  // `5. Thủy lợi: Nạo vét 12 km kênh`: a field of work.
  if (!reading || !isSameLine || !hasProperName(heading, 1, heading.tokens.length)) return null;
  return course(context.codebook).test(reading.text) || costed(context.codebook).test(reading.text) ? reading : null;
}

/** `1. Dự án đường A - B` over `Tổng chiều dài 27 km; tổng mức đầu tư 3.197 tỷ đồng. …`: the paragraph that tells of the works of a heading by their size or cost; null for another. */
function opensWithSize(
  { codebook, readingOf }: Context,
  heading: Reading,
  [block]: Section['children'],
): Reading | null {
  const reading = block && block.type !== 'section' ? readingOf.get(block) : undefined;
  if (reading?.block.marker !== null || reading.block.group === heading.block.group) return null;
  return size(codebook).test(reading.text) ? reading : null;
}

const size = wordPattern(String.raw`^(?:tổng )?(?:{works_size}|{works_cost})(?: là| khoảng| hơn| trên| gần)* \d`);

/** What works cost, somewhere in what is told of them. */
const costed = wordPattern(String.raw`(?:^|[,;.] ){works_cost}(?: \p{L}+){0,3}:? [\d.,]+ (?:triệu|tỷ|tỉ)`);

/** Whether the first sentence under a heading speaks of works that were named: `Dự án có tổng mức đầu tư …`. */
function goesOn(context: Context, [block]: Section['children']): boolean {
  const reading = block && block.type !== 'section' ? context.readingOf.get(block) : undefined;
  const [sentence] = reading?.sentences ?? [];
  return reading?.block.marker === null && sentence !== undefined && speaksOfWorks(context, reading, sentence);
}

/** The entries that tell details directly under a heading, up to the first that tells something else. */
function entriesOf(context: Context, children: Section['children']): Reading[] {
  const entries: Reading[] = [];
  for (const block of children) {
    const reading = block.type === 'section' ? undefined : context.readingOf.get(block);
    if (!reading || !detail(context.codebook).test(reading.text)) break;
    entries.push(reading);
  }
  return entries;
}

/** Most blocks of a sheet on works. */
const longestSheet = 24;

/** `Điều 1. Phê duyệt dự án đường A - B với các nội dung sau:` over `3. Địa điểm: …`, `5. Tổng mức đầu tư: …`: the entries that tell of the works which what opens them names. */
export function sheetOf(context: Context, opening: Reading): Reading[] {
  if (!opening.text.endsWith(':')) return [];
  const from = (context.order.get(opening) ?? 0) + 1;
  const below = context.readings.slice(from, from + longestSheet);
  const end = below.findIndex(opensArticle);
  const entries = below
    .slice(0, end < 0 ? below.length : end)
    .filter((each) => detail(context.codebook).test(headOf(context, each) + each.text));
  return entries.length < fewestEntries ? [] : entries;
}

/** What an entry opens with, where its line is a heading: `3. Địa điểm: | xã Yên Sơn`. */
function headOf({ headings }: Context, { section, block }: Reading): string {
  const heading = section && headings.get(section);
  return heading?.block.group === block.group ? `${heading.text} ` : '';
}

function worksOf(context: Context, heading: Reading): ProjectSpan | null {
  const kind = kindOfName(context, heading, 0);
  const to = heading.tokens.length;
  if (!kind || !isOfWorks(kind, heading, 0)) return null;
  // `Thủy lợi, phòng chống thiên tai`: a field of work beside another.
  const isLonger = to > kind.next && !/^(?:,|&|và)$/.test(word(heading, kind.next));
  const isNamed = /^(?:dự|tiểu)$/.test(word(heading, 0)) || hasProperName(heading, 1, to) || isLonger;
  return isNamed ? makeSpan(heading, 0, to, kind.value, { from: 0, to }, null, null) : null;
}

/** `Địa điểm: xã Yên Sơn`, `…; địa điểm xây dựng: phường Tân Hưng`: the tokens behind the word for where works are; null without. */
function siteIn(head: string, reading: Reading): Span | null {
  if (/^địa điểm/iu.test(head)) return { from: 0, to: reading.tokens.length };
  const at = reading.tokens.findIndex(
    ({ fold }, i) => fold === 'địa' && word(reading, i + 1) === 'điểm' && /^[;,.]?$/.test(word(reading, i - 1)),
  );
  return at < 0 ? null : { from: at, to: Math.min(reading.tokens.length, semicolonFrom(reading, at)) };
}

/** `2. Chủ đầu tư: | Ban Quản lý dự án huyện`: who has the works of a sheet built; null in another entry. */
function ownerOf(text: string): string | null {
  return /^[Cc]hủ đầu tư ?: ?(\p{Lu}[^,;.:()]{1,80})(?=[,;.()]|$)/u.exec(text)?.[1]?.trim() ?? null;
}

/** `7. Thời gian thực hiện: | 2029 - 2032`: the years that the line of an entry heads. */
function yearsUnder(head: string, { times }: Reading): string | null {
  const period = /^thời gian (?:thực hiện|thi công|xây dựng)/iu.test(head) ? times[0]?.period : null;
  return period?.from.year && period.to?.year ? isoPeriod(period) : null;
}

/** Adds what the entries tell to the record that their heading made: its figures, its status and its evidence. */
export function tellEntries(context: Context, { record, used }: ReadProject, { span, entries }: HeadedProject): void {
  const statuses = [];
  let last = span.reading;
  for (const reading of entries) {
    const site = siteIn(headOf(context, reading), reading);
    if (site) record.places = [...new Set([...record.places, ...placesIn(context, reading, site.from, site.to)])];
    noteSpan(context, reading, record, 0, reading.tokens.length);
    const whole = { ...span, reading, from: 0, to: 0, clause: { from: 0, to: reading.tokens.length }, isEntry: true };
    const status = farthestStatus(context, whole);
    if (status) statuses.push(status);
    const bodies = organisationsIn(reading, 0, reading.tokens.length);
    const owner = ownerOf(headOf(context, reading) + reading.text);
    record.organisations = [...new Set([...record.organisations, ...(owner ? [owner] : []), ...bodies])];
    record.year ??= yearsOfWorks(reading, 0, reading.tokens.length) ?? yearsUnder(headOf(context, reading), reading);
    if (record.decision_number === null)
      Object.assign(record, readDecision(context, reading, 0, reading.tokens.length).fields);
    const details = readDetails(reading, whole, reading.tokens.length);
    const told = Object.entries(details.fields).filter(([, value]) => value !== null);
    // What was told already is told of something else here.
    const isNew = told.length > 0 && told.every(([field]) => record[field as keyof typeof record] === null);
    if (isNew) Object.assign(record, Object.fromEntries(told));
    if (isNew) used.push(...details.used);
    if (isNew || status) last = reading;
  }
  const status = farthestOf(statuses);
  if (status) Object.assign(record, { status: status.code, status_text: status.text });
  if (last !== span.reading) widen(context, record, span.reading, entries, last);
}

/** Evidence from the heading to the last entry that a record has something from. */
function widen(
  context: Context,
  record: ReadProject['record'],
  heading: Reading,
  entries: readonly Reading[],
  last: Reading,
): void {
  const told = [heading, ...entries.slice(0, entries.indexOf(last) + 1)].map(({ block }) => evidenceOf(context, block));
  record.source_end = told.at(-1)?.source_end ?? record.source_end;
  record.quote = told.map(({ quote }) => quote).join(' ');
}
