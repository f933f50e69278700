import type { LegalReference } from '../../dist/types.d.ts';
import { groupBy } from '../group-by.ts';
import { isoPeriod } from '../mention/periods.ts';
import type { Mention } from '../mention/types.ts';
import { issuerBehind } from './citations/cited-issuers.ts';
import { subjectBehind } from './citations/document-subjects.ts';
import { typeNamed, typeOf, typeStart } from './citations/document-types.ts';
import { type NamedLaw, namedLaws } from './citations/named-laws.ts';
import { issuerBefore } from './header/issuers.ts';
import { type Context, common, evidence, excuse, use } from './reading/context.ts';
import { slug } from './reading/ids.ts';
import { mentionAt, mentionsIn, type Reading, textOf, timeAt, tokenFrom, word } from './reading/reading.ts';

/** A citation with its tokens. */
interface Cited {
  record: LegalReference;
  from: number;
  to: number;
}

/** Table `legal_references`: every citation of a document by its number, and of a law by its name. */
export function readLegalReferences(context: Context): void {
  for (const reading of context.readings) {
    if (reading.role === 'header') continue;
    const laws = namedLaws(reading);
    let last: Cited | null = null;
    for (const mention of reading.mentions) {
      if (!mention.citation) continue;
      const at = tokenFrom(reading, mention.start);
      while (laws[0] && laws[0].from < at)
        last = outer(last, readLaw(context, reading, laws.shift() as NamedLaw, last));
      last = outer(last, readNumbered(context, reading, mention, last));
    }
    for (const law of laws) last = outer(last, readLaw(context, reading, law, last));
  }
  withSymbols(context.tables.legal_references);
}

/** The citation that the next one follows: one that stands in the subject of another is none of the list. */
function outer(last: Cited | null, next: Cited | null): Cited | null {
  return last && next && next.from < last.to ? last : next;
}

/** A law by its name: the year tells it from the one that it replaced. */
function readLaw(context: Context, reading: Reading, law: NamedLaw, last: Cited | null): Cited {
  const { from, to, type, title, subject, dated } = law;
  const name = textOf(reading, from, to);
  const record: LegalReference = {
    document_type: type,
    document_type_en: context.codebook.documentTypes.find(({ code }) => code === type)?.en ?? null,
    number: null,
    symbol: null,
    issued_on: dated?.iso ?? null,
    issuer: null,
    subject,
    canonical_id: slug(dated ? `${title} ${dated.iso.slice(0, 4)}` : title),
    cited_as: asLast(reading, from, last) ?? citedAs(reading, from, type),
    ...idAndEvidence(context, reading, name, from, to),
  };
  keep(context, record, dated?.mention ?? null);
  return { record, from, to };
}

function readNumbered(context: Context, reading: Reading, mention: Mention, last: Cited | null): Cited | null {
  const { citation } = mention;
  if (!citation) return null;
  const at = tokenFrom(reading, mention.start);
  let end = tokenFrom(reading, mention.end);
  const written = reading.text.slice(mention.start, mention.end);
  const from = typeStart(reading, at);
  const dated = dateBehind(reading, end);
  if (dated) end = dated.next;
  const issuer = issuerBehind(reading, end);
  if (issuer) end = issuer.to;
  const subject = subjectBehind(reading, end, from);
  if (subject) end = subject.to;
  const type =
    citation.symbol === null
      ? typeNamed(context, citation.type)
      : typeOf(context, citation.symbol, textOf(reading, from, at));
  const record: LegalReference = {
    document_type: type?.code ?? null,
    document_type_en: type?.en ?? null,
    number: citation.year === null ? citation.number : `${citation.number}/${citation.year}`,
    symbol: citation.symbol,
    issued_on: dated?.iso ?? null,
    issuer: issuer?.text ?? issuerBefore(reading, from),
    subject: subject?.text ?? null,
    canonical_id:
      citation.symbol === null
        ? slug(citation.normal.replace(citation.type ?? '', type?.vi ?? citation.type ?? ''))
        : canonicalId(/\D/.test(written) ? written : citation.normal),
    cited_as: asLast(reading, from, last) ?? citedAs(reading, from, type?.code ?? null),
    ...idAndEvidence(context, reading, written, from, end, at),
  };
  use(context, mention, record.id);
  keep(context, record, dated?.mention ?? null);
  if (subject) {
    for (const each of mentionsIn(reading, subject.from, subject.to))
      if (!each.citation && each.kind === 'date' && !followsCitation(reading, each))
        excuse(context, each, 'part of a citation');
  }
  return { record, from, to: end };
}

/** @param told token before which the words stand that tell this citation from others of its document */
function idAndEvidence(context: Context, reading: Reading, name: string, from: number, to: number, told = from) {
  const around = `${textOf(reading, told - 12, told)} ${reading.section?.number ?? ''}`;
  const id = context.ids.make('citation', name, around);
  return { ...common(context, reading, id), ...evidence(context, reading, from, to) };
}

function keep(context: Context, record: LegalReference, date: Mention | null): void {
  context.tables.legal_references.push(record);
  context.citations.set(record.id, record);
  use(context, date, record.id);
}

/** One id however a document is written: without leading zeros, `-` for dashes. */
function canonicalId(written: string): string {
  return written.replace(/[–—]/g, '-').replace(/^0+(?=\d)/, '');
}

/** Short citations of a document that the report cites by its symbol, too, where one alone has that type and number, get its id. */
function withSymbols(references: readonly LegalReference[]): void {
  const full = groupBy(
    references.filter(({ symbol }) => symbol !== null),
    ({ document_type, number }) => `${document_type} ${number}`,
  );
  for (const each of references) {
    if (each.symbol !== null || each.number === null) continue;
    const ids = new Set(full.get(`${each.document_type} ${each.number}`)?.map(({ canonical_id }) => canonical_id));
    const [id] = ids;
    if (id !== undefined && ids.size === 1) each.canonical_id = id;
  }
}

function dateBehind(reading: Reading, at: number): { iso: string; mention: Mention | null; next: number } | null {
  const first = word(reading, at) === ',' ? at + 1 : at;
  const time = timeAt(reading, first);
  if (time?.kind !== 'period' || !time.period || time.period.from.day === null) return null;
  return { iso: isoPeriod(time.period), mention: time.mention, next: tokenFrom(reading, time.end) };
}

function followsCitation(reading: Reading, mention: Mention): boolean {
  const at = tokenFrom(reading, mention.start);
  const before = mentionAt(reading, at - 2) ?? mentionAt(reading, at - 1);
  return before?.citation !== undefined && before?.citation !== null;
}

/** `Thực hiện A; B`, `Căn cứ A và B`: B is cited as A is. */
function asLast(reading: Reading, from: number, last: Cited | null): LegalReference['cited_as'] | null {
  if (last?.record.cited_as !== 'implements' && last?.record.cited_as !== 'basis') return null;
  const isListed = word(reading, from - 1) === ';' || /^(?:,|và|, và)$/.test(textOf(reading, last.to, from));
  return isListed ? last.record.cited_as : null;
}

function citedAs(reading: Reading, from: number, type: string | null): LegalReference['cited_as'] {
  if (basis.test(textOf(reading, Math.max(0, from - longestBasis), from))) return 'basis';
  // `| Cầu Bản Mới | 18/QĐ-UBND ngày 02/01/2030 |`: what decided on the works of a row.
  if (type === 'QĐ' && reading.block.type === 'row') return 'decision';
  const before = textOf(reading, from - 6, from).toLowerCase();
  if (type === 'QĐ' && /(?:phê duyệt|ban hành|công nhận|thành lập).{0,20}$/.test(before)) return 'decision';
  if (type === 'QĐ' && /(?:tại|theo|kèm theo)\s*$/.test(before)) return 'decision';
  if (
    /thực hiện(?: (?:tốt|nghiêm|túc|có hiệu quả|đầy đủ|kịp thời))*(?: các)?\s*$|triển khai\s*$|đề ra tại\s*$|quán triệt\s*$|tuyên truyền\s*$|nội dung\s*$|cụ thể hóa.*$/.test(
      before,
    )
  )
    return 'implements';
  return 'other';
}

/** `Căn cứ`, `Xét`, `Căn cứ các Nghị định của Chính phủ:` before a citation, wherever it stands. */
const basis = /(?:^|[.;:,] )(?:căn cứ(?: vào)?(?: \p{L}+)*:?|xét) ?$/iu;
/** Longest such words, in tokens. */
const longestBasis = 10;
