import type { Anomaly, Check } from '../../dist/types.d.ts';
import { PhraseBook } from '../mention/phrases.ts';
import { type Context, evidenceOf, sectionId } from './context.ts';
import { announcedAnnex } from './reports.ts';
import { isCapital, type Reading, textOf, word } from './reading.ts';

interface Noticed {
  kind: Anomaly['kind'];
  reading: Reading;
  /** Offsets in the reading's text. */
  start: number;
  end: number;
  suggestion: string | null;
  vi: string;
  en: string;
  subjects?: string[];
}

/** Function words that are not said twice. */
const once = new Set(['với', 'của', 'và', 'các', 'là', 'được', 'cho', 'trong', 'trên', 'tại', 'về', 'theo', 'đến', 'những', 'đã']);
/** Bodies whose names capitalize every word that tells them apart. */
const capitalNames = ['Bộ Chính trị', 'Chính phủ', 'Quốc hội'].map((name) => ({ name, form: new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'giu') }));

/** Table `anomalies`: what a reader should know of the report's own form. Runs when every other table is there. */
export function anomalyRecords(context: Context): Anomaly[] {
  const noticed = [
    ...headerGaps(context),
    ...missingAnnex(context),
    ...context.readings.flatMap((reading) => [
      ...slips(context, reading),
      ...repeatedWords(reading),
      ...missingSpaces(reading),
      ...oddPlaces(context, reading),
      ...abbreviationSlips(context, reading),
      ...capitalSlips(reading),
      ...oddFigures(context, reading),
    ]),
    ...orphans(context),
    ...failedChecks(context),
  ];
  return noticed.map((each) => {
    const found = evidenceOf(context, each.reading.block, each.start, each.end);
    return {
      id: context.ids.make('anomaly', `${each.kind} ${found.quote}`, each.reading.text.slice(Math.max(0, each.start - 30), each.end + 30)),
      report_id: context.reportId,
      section_id: sectionId(context, each.reading.section),
      kind: each.kind,
      suggestion: each.suggestion,
      explanation_vi: each.vi,
      explanation_en: each.en,
      subject_ids: each.subjects ?? [],
      ...found,
    };
  });
}

function headerGaps(context: Context): Noticed[] {
  const { header } = context.report;
  const reading = context.readings.find((each) => each.block === header.numberLine);
  if (!reading) return [];
  const whole = { reading, start: 0, end: reading.text.length, suggestion: null, subjects: [context.reportId] };
  const gaps: Noticed[] = [];
  if (header.number === null) gaps.push({ ...whole, kind: 'missing_number', vi: 'Số của văn bản để trống.', en: 'The number of the document was left blank.' });
  if (header.issuedOn !== null && header.issuedOn.length < 10) gaps.push({ ...whole, kind: 'missing_date', vi: 'Ngày ban hành để trống hoặc thiếu.', en: 'The day of issue was left blank.' });
  if (header.issuer === null) gaps.push({ ...whole, kind: 'missing_issuer', vi: 'Phần đầu không có tên cơ quan ban hành.', en: 'The header does not name the body that issued the document.' });
  return gaps;
}

function missingAnnex(context: Context): Noticed[] {
  const found = announcedAnnex(context);
  const present = context.report.sections.some((section) => /^(?:phụ lục|biểu)/iu.test(section.heading.text));
  if (!found || present) return [];
  return [{ kind: 'missing_annex', ...found, suggestion: null, vi: 'Phụ lục được nhắc đến không có trong văn bản.', en: 'The annex that the text announces is not in it.', subjects: [context.reportId] }];
}

const slipBooks = new WeakMap<object, PhraseBook<{ kind: string; suggestion: string }>>();

/** Slips of the codebook's list. */
function slips(context: Context, reading: Reading): Noticed[] {
  const book = slipBook(context);
  const found: Noticed[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    if (!book.opens(word(reading, at))) continue;
    const slip = book.match(reading.tokens, at);
    if (!slip) continue;
    const { suggestion } = slip.value;
    const text = textOf(reading, at, slip.next);
    found.push({ kind: slip.value.kind as Anomaly['kind'], ...stretch(reading, at, slip.next), suggestion, vi: `“${text}” có lẽ là “${suggestion}”.`, en: `“${text}” probably stands for “${suggestion}”.` });
  }
  return found;
}

function slipBook(context: Context): PhraseBook<{ kind: string; suggestion: string }> {
  let book = slipBooks.get(context.codebook);
  if (!book) {
    book = new PhraseBook();
    for (const slip of context.codebook.slips) book.add(slip.text, slip);
    slipBooks.set(context.codebook, book);
  }
  return book;
}

function stretch(reading: Reading, from: number, to: number): { reading: Reading; start: number; end: number } {
  return { reading, start: reading.tokens[from]?.start ?? 0, end: reading.tokens[to - 1]?.end ?? 0 };
}

function repeatedWords(reading: Reading): Noticed[] {
  const found: Noticed[] = [];
  for (let at = 1; at < reading.tokens.length; at++) {
    const here = word(reading, at);
    // `với với` is in the codebook's list, with what it stands for.
    if (!once.has(here) || here === 'với' || word(reading, at - 1) !== here) continue;
    found.push({ kind: 'repeated_word', ...stretch(reading, at - 1, at + 1), suggestion: here, vi: `Từ “${here}” lặp lại.`, en: `The word “${here}” is repeated.` });
  }
  return found;
}

/** `đồng....Với`: a sentence begins without a space before it. */
function missingSpaces(reading: Reading): Noticed[] {
  return [...reading.text.matchAll(/\p{L}[.;:,…]+(?=\p{Lu}\p{Ll})/gu)].flatMap((match) => {
    const signs = match[0].slice(1);
    const next = /^\p{L}+/u.exec(reading.text.slice(match.index + match[0].length))?.[0] ?? '';
    if (signs === '.' && match[0].charAt(0) === match[0].charAt(0).toUpperCase()) return [];
    return [{ kind: 'missing_space' as const, reading, start: match.index + 1, end: match.index + match[0].length + next.length, suggestion: `${signs} ${next}`, vi: `Thiếu dấu cách trước “${next}”.`, en: `A space is missing before “${next}”.` }];
  });
}

/** Misspelt places, and places listed under the word for another kind. */
function oddPlaces(context: Context, reading: Reading): Noticed[] {
  const spans = context.placeSpans.get(reading) ?? [];
  return spans.flatMap((span, i) => {
    const found: Noticed[] = [];
    const { definition } = span;
    const at = stretch(reading, span.nameFrom, span.to);
    if (!definition) return [];
    const variant = span.name !== definition.vi && !definition.variants.includes(span.name) && span.name !== span.name.toUpperCase();
    if (span.misspelt || variant) {
      const near = !span.misspelt && span.name.toLowerCase() === definition.vi.toLowerCase();
      found.push({ kind: near ? 'spelling_variant' : 'misspelling', ...at, suggestion: definition.vi, vi: `“${span.name}” là ${definition.vi}.`, en: `“${span.name}” stands for ${definition.en}.`, subjects: span.excluded ? [] : [span.id] });
    }
    const first = span.nameFrom === span.from ? spans.slice(0, i).findLast((each) => each.nameFrom > each.from) : undefined;
    const listed = first && first.to <= span.from && !/[.;:(]/.test(textOf(reading, first.to, span.from));
    if (first && listed && isMixed(first.kind, span.kind) && gap(reading, first.to, span.from))
      found.push({ kind: 'place_kind', ...stretch(reading, first.from, span.to), suggestion: null, vi: `${definition.vi} không cùng loại đơn vị với ${first.name}.`, en: `${definition.en} is not of the kind of unit that the words before ${first.name} say.`, subjects: [span.id] });
    return found;
  });
}

function isMixed(first: string, second: string): boolean {
  return (first === 'ward' && second === 'commune') || (first === 'commune' && second === 'ward');
}

/** Whether only names, commas and `và` stand between two places of a list. */
function gap(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (word(reading, at) !== ',' && word(reading, at) !== 'và' && !isCapital(reading, at)) return false;
  return true;
}

/** `ANTO` for ANTQ: one letter off exactly one known abbreviation, and itself unknown. */
function abbreviationSlips(context: Context, reading: Reading): Noticed[] {
  const known = context.book.abbreviations;
  return reading.tokens.flatMap((token, at) => {
    if (token.type !== 'word' || token.end - token.start < 4) return [];
    const text = reading.text.slice(token.start, token.end);
    if (!/^\p{Lu}{4,8}$/u.test(text) || known.has(text) || reading.text === reading.text.toUpperCase()) return [];
    const near = (context.book.abbreviationsByLength.get(text.length) ?? []).filter((each) => differences(each, text) === 1);
    const [meant] = near;
    if (near.length !== 1 || meant === undefined || isCapital(reading, at - 1)) return [];
    return [{ kind: 'misspelling' as const, reading, start: token.start, end: token.end, suggestion: meant, vi: `“${text}” có lẽ là “${meant}”.`, en: `“${text}” probably stands for “${meant}”.` }];
  });
}

function differences(a: string, b: string): number {
  let count = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) count++;
  return count;
}

function capitalSlips(reading: Reading): Noticed[] {
  return capitalNames.flatMap(({ name, form }) =>
    [...reading.text.matchAll(form)].flatMap((match) => {
      if (match[0].charAt(0) !== name.charAt(0) || match[0] === name || match[0] === name.toUpperCase()) return [];
      return [{ kind: 'spelling_variant' as const, reading, start: match.index, end: match.index + match[0].length, suggestion: name, vi: `“${match[0]}” viết khác “${name}”.`, en: `“${match[0]}” is written “${name}” elsewhere.` }];
    }),
  );
}

/** Slips of numerals: a point for a comma, numbers that follow no rule, units cut off or unknown. */
function oddFigures(context: Context, reading: Reading): Noticed[] {
  return reading.mentions.flatMap((mention) => {
    const text = reading.text.slice(mention.start, mention.unitEnd);
    const base = { reading, start: mention.start, end: Math.max(mention.end, mention.unitEnd) };
    const use = context.uses.get(mention);
    const subjects = use && 'recordId' in use ? [use.recordId] : [];
    const found: Noticed[] = [];
    if (mention.slip === 'decimal_point') found.push({ ...base, kind: 'decimal_point', suggestion: text.replace('.', ','), vi: `“${text}”: dấu chấm thay cho dấu phẩy thập phân.`, en: `“${text}”: a point stands where the decimal comma belongs.`, subjects });
    if (mention.slip === 'unreadable_number') found.push({ ...base, kind: 'unreadable_number', suggestion: null, vi: `“${text}” không đọc được thành số.`, en: `“${text}” follows no rule of writing numbers.`, subjects });
    if (mention.unit === null && mention.unitText !== null && subjects.length > 0 && mention.kind !== 'rank') found.push(unknownUnit(context, base, mention.unitText, text, subjects));
    return found;
  });
}

function unknownUnit(context: Context, base: { reading: Reading; start: number; end: number }, unit: string, text: string, subjects: string[]): Noticed {
  const whole = context.codebook.units.filter((each) => each.text.some((name) => name.startsWith(`${unit} `)));
  const closes = /^[).,;]|^$/.test(base.reading.text.slice(base.end).trimStart());
  if (whole.length > 0 && closes)
    return { ...base, kind: 'truncated_text', suggestion: null, vi: `“${text}”: danh từ sau số bị cắt.`, en: `“${text}”: the noun behind the figure is cut off.`, subjects };
  return { ...base, kind: 'unknown_unit', suggestion: null, vi: `Đơn vị “${unit}” không có trong danh mục.`, en: `The unit “${unit}” is not in the codebook.`, subjects };
}

function orphans(context: Context): Noticed[] {
  const tied = new Set(context.report.footnotes.map((each) => each.anchor?.reference));
  const notes = context.report.footnotes.flatMap((footnote) => {
    const reading = context.readings.find((each) => each.footnote === footnote);
    if (footnote.anchor || !reading) return [];
    return [{ kind: 'orphan_footnote' as const, reading, start: 0, end: reading.text.length, suggestion: null, vi: `Không có chỗ nào dẫn tới chú thích ${footnote.marker}.`, en: `Nothing refers to footnote ${footnote.marker}.` }];
  });
  const anchors = context.readings.flatMap((reading) =>
    reading.block.references.flatMap((reference) => {
      if (tied.has(reference) || reading.text === '') return [];
      const end = Math.max(1, Math.min(reference.at, reading.text.length));
      return [{ kind: 'orphan_anchor' as const, reading, start: Math.max(0, end - 40), end, suggestion: null, vi: `Không có chú thích ${reference.marker}.`, en: `There is no footnote ${reference.marker}.` }];
    }),
  );
  return [...notes, ...anchors];
}

/** Kinds of anomalies that failed checks are. */
const kindOfCheck: Partial<Record<Check['kind'], Anomaly['kind']>> = { count_vs_list: 'count_mismatch', date_order: 'other', sum: 'arithmetic_mismatch', ratio_vs_percent: 'arithmetic_mismatch', number_vs_words: 'arithmetic_mismatch', rank_within_total: 'arithmetic_mismatch', range: 'arithmetic_mismatch', unit: 'arithmetic_mismatch' };

function failedChecks(context: Context): Noticed[] {
  const told = new Set<string>();
  return context.tables.checks.flatMap((check) => {
    const kind = kindOfCheck[check.kind];
    if (check.holds || !kind) return [];
    const subject = subjectOf(context, check.subject_ids);
    const reading = subject && context.readings.find((each) => each.block.offsets.length > 0 && holds(each, subject));
    if (!subject || !reading) return [];
    // A class of facilities and its share are found out together: one anomaly tells of both.
    const fact = `${check.kind} ${subject.source_start}`;
    if (told.has(fact)) return [];
    told.add(fact);
    const start = Math.max(0, reading.block.offsets.findIndex((offset) => offset >= subject.source_start));
    const end = reading.block.offsets.findLastIndex((offset) => offset < subject.source_end) + 1;
    return [{ kind, reading, start, end: Math.max(end, start + 1), suggestion: null, vi: check.explanation_vi, en: check.explanation_en, subjects: [...check.subject_ids] }];
  });
}

function subjectOf(context: Context, ids: readonly string[]) {
  const { indicators, facilities, projects, legal_references } = context.tables;
  return [...indicators, ...facilities, ...projects, ...legal_references].find((each) => each.id === ids[0]) ?? null;
}

function holds(reading: Reading, { source_start }: { source_start: number }): boolean {
  const { offsets } = reading.block;
  return (offsets[0] as number) <= source_start && source_start <= (offsets.at(-1) as number);
}
