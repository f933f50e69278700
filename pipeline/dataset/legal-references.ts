import type { LegalReference } from '../../dist/types.d.ts';
import { groupBy } from '../group-by.ts';
import { isoPeriod } from '../mention/periods.ts';
import type { Mention } from '../mention/types.ts';
import { WordPairs } from '../mention/word-class.ts';
import { wordSet } from '../mention/words.ts';
import { type NamedLaw, namedLaws } from './citations/named-laws.ts';
import { issuerBefore } from './header/issuers.ts';
import { type Context, common, evidence, excuse, use } from './reading/context.ts';
import { slug } from './reading/ids.ts';
import { isCapital, mentionAt, mentionsIn, type Reading, textOf, timeAt, tokenFrom, word } from './reading/reading.ts';

/** Words that end the name of an issuer or begin what a document is about. */
const afterIssuer = wordSet('về v quy phê thực trên hướng triển giao sửa đề tại đã đến cho năm ngày');
/** Longest name of those who issue a document, in tokens: two ministers may. */
const longestIssuer = 24;
const afterSubject = wordSet('chỉ đã trong với ubnd ủy thành tỉnh huyện');
const typeWords = wordSet(`
  nghị quyết định công văn kế hoạch chỉ thị thông tư báo cáo tờ trình chương đề án số hướng dẫn
  luật pháp lệnh điện kết luận quy chế
`);

/** What is said of a document between its type and its number. */
const qualifiers = new WordPairs(['liên tịch', 'phối hợp', 'liên ngành', 'hợp nhất', 'kết luận']);

/** Longest subject of a document, in tokens: what goes on longer is the text around the citation. */
const longestSubject = 300;

/** A citation with the token behind it. */
interface Cited {
  record: LegalReference;
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
      while (laws[0] && laws[0].from < at) last = readLaw(context, reading, laws.shift() as NamedLaw, last);
      last = readNumbered(context, reading, mention, last);
    }
    for (const law of laws) last = readLaw(context, reading, law, last);
  }
  withSymbols(context.tables.legal_references);
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
  return { record, to };
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
  const subject = subjectBehind(reading, end);
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
        : canonicalId(written),
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
  return { record, to: end };
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

function typeOf({ codebook }: Context, symbol: string, words: string) {
  const [first = ''] = symbol.toUpperCase().split(/[-/]/);
  // `Quy định số 37-QĐ/TW`: the Party writes both with one code.
  if (first === 'QĐ' && /^quy định /iu.test(words)) return codebook.documentTypes.find(({ vi }) => vi === 'quy định');
  const byCode = codebook.documentTypes.find(({ code }) => code.toUpperCase() === first);
  if (byCode) return byCode;
  // `39/2019/QH14` is a law or a resolution, `15/KHPH-CAT-SGD` a plan of two bodies: the words before say so.
  const said = words.toLowerCase().replace(/^bộ /u, '');
  const byWords = codebook.documentTypes.find(({ vi }) => said.startsWith(`${vi} `));
  if (byWords || /^(?:UBTV)?QH\d+$/u.test(symbol)) return byWords ?? null;
  const byPrefix =
    joint.test(first) && codebook.documentTypes.find(({ code }) => first.replace(joint, '') === code.toUpperCase());
  // Symbols of công văn name the issuer and the unit that drafted it, and no type.
  return byPrefix || codebook.documentTypes.find((type) => type.code === 'CV');
}

/** Ends of the codes of documents that several bodies issue: `KHPH`, `KHLN`, `QCPH`. */
const joint = /(?:PH|LN|LT)$/u;

/** The type that words or an abbreviation name; null for those that none of the list is: `văn bản`. */
function typeNamed({ codebook }: Context, name: string | null) {
  return codebook.documentTypes.find(({ code, vi }) => vi === name || code.toLowerCase() === name) ?? null;
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

/** First token of the words for the type that precede a number: `Nghị quyết số`. */
function typeStart(reading: Reading, at: number): number {
  const law = lawStart(reading, at);
  if (law !== null) return law;
  let from = at;
  while (from > 0 && at - from < 8) {
    const length = qualifiers.has(reading.tokens, from - 2) ? 2 : typeWords.has(word(reading, from - 1)) ? 1 : 0;
    if (length === 0) break;
    from -= length;
  }
  // `Chương trình hành động số 19-CTr/HU`.
  return textOf(reading, from - 4, from).toLowerCase() === 'chương trình hành động' ? from - 4 : from;
}

/** Longest name of a law, in tokens. */
const longestLaw = 14;

/** First token of the name of a law before its number: `Luật Đầu tư công số 39/2019/QH14`. */
function lawStart(reading: Reading, at: number): number | null {
  if (word(reading, at - 1) !== 'số') return null;
  for (let i = at - 2; i >= Math.max(0, at - longestLaw) && reading.tokens[i]?.type === 'word'; i--) {
    const isLaw = word(reading, i) === 'luật' || (word(reading, i) === 'pháp' && word(reading, i + 1) === 'lệnh');
    if (isLaw && isCapital(reading, i)) return i;
    if (isLaw && word(reading, i - 1) === 'bộ' && isCapital(reading, i - 1)) return i - 1;
  }
  return null;
}

function dateBehind(reading: Reading, at: number): { iso: string; mention: Mention | null; next: number } | null {
  const first = word(reading, at) === ',' ? at + 1 : at;
  const time = timeAt(reading, first);
  if (time?.kind !== 'period' || !time.period || time.period.from.day === null) return null;
  return { iso: isoPeriod(time.period), mention: time.mention, next: tokenFrom(reading, time.end) };
}

function issuerBehind(reading: Reading, at: number): { text: string; to: number } | null {
  if (word(reading, at) !== 'của') return null;
  let to = at + 1;
  while (
    to < reading.tokens.length &&
    reading.tokens[to]?.type === 'word' &&
    !endsIssuer(reading, to) &&
    to - at < longestIssuer
  )
    to++;
  return to > at + 1 ? { text: textOf(reading, at + 1, to), to } : null;
}

/** `của Bộ Công Thương | hướng dẫn …`, `của Tỉnh ủy | và Kế hoạch số 8-KH/TU`: whether the name of an issuer ends before a token. */
function endsIssuer(reading: Reading, at: number): boolean {
  const here = word(reading, at);
  if (here === 'và') return isCapital(reading, at + 1) && opensCitation(reading, at + 1);
  // `Ủy ban Dân tộc`, `Bộ Thông tin và Truyền thông` have such words in them.
  if (here === 'ban') return word(reading, at + 1) === 'hành';
  if (here === 'thông') return word(reading, at + 1) === 'qua';
  return afterIssuer.has(here) && !isCapital(reading, at);
}

/** Most words for the type of a document before its number. */
const longestType = 5;

/** Whether the words for a type, with a number behind them, begin at a token. */
function opensCitation(reading: Reading, at: number): boolean {
  for (let i = at; i < at + longestType && typeWords.has(word(reading, i)); i++)
    if (mentionAt(reading, i + 1)?.citation) return true;
  return false;
}

function subjectBehind(reading: Reading, at: number): { text: string; from: number; to: number } | null {
  const opening = word(reading, at);
  if (!['về', 'ban', 'quy', 'v', 'phê', 'hướng'].includes(opening)) return null;
  if (opening === 'ban' && word(reading, at + 1) !== 'hành') return null;
  if (opening === 'phê' && word(reading, at + 1) !== 'duyệt') return null;
  const from = opening === 'về' ? at + (word(reading, at + 1) === 'việc' ? 2 : 1) : at;
  const level = reading.depth[at];
  let to = from;
  const limit = Math.min(reading.tokens.length, from + longestSubject);
  for (; to < limit; to++) {
    const sign = word(reading, to);
    if (reading.depth[to] !== level || sign === ';' || sign === '.' || sign === '(' || sign === ')') break;
    if (
      sign === ',' &&
      (isCapital(reading, to + 1) || afterSubject.has(word(reading, to + 1))) &&
      (isCapital(reading, to - 1) || isCapital(reading, to - 2))
    )
      break;
    if (sign === ',' && opensClause(reading, to + 1)) break;
    if ((sign === ',' || sign === 'và') && opensCitation(reading, to + 1) && !actsOn.test(textOf(reading, at, to)))
      break;
    if ((reading.role === 'title' || reading.role === 'closing') && sign === 'trên' && word(reading, to + 1) === 'địa')
      break;
  }
  return to > from ? { text: textOf(reading, from, to), from, to } : null;
}

/** What a document does to others, which are its subject. */
const actsOn = /sửa đổi|bổ sung|thay thế|bãi bỏ|thực hiện|triển khai|hướng dẫn|thi hành|quy định/iu;

/** Words behind which a clause says what somebody did or will do. */
const tenses = wordSet('đã đang sẽ');
/** Most words of who did it. */
const longestDoer = 6;

/** Whether the sentence goes on behind a comma: `…, các xã đã vào cuộc`, `…, UBND huyện báo cáo kết quả`. */
function opensClause(reading: Reading, at: number): boolean {
  for (let i = at; i < at + longestDoer && reading.tokens[i]?.type === 'word'; i++) {
    if (tenses.has(word(reading, i))) return true;
    if (i > at && isCapital(reading, at) && deeds.has(reading.tokens, i)) return true;
  }
  return false;
}

/** What a body does that the sentence goes on with. */
const deeds = new WordPairs([
  'báo cáo',
  'ban hành',
  'xây dựng',
  'đề nghị',
  'tổ chức',
  'tổng hợp',
  'chỉ đạo',
  'triển khai',
]);

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
  if (reading.role === 'basis' && from <= 4) return 'basis';
  const before = textOf(reading, from - 6, from).toLowerCase();
  if (type === 'QĐ' && /(?:phê duyệt|ban hành|công nhận|thành lập).{0,20}$/.test(before)) return 'decision';
  if (type === 'QĐ' && /(?:tại|theo|kèm theo)\s*$/.test(before)) return 'decision';
  if (
    /thực hiện\s*(?:các )?$|triển khai\s*$|đề ra tại\s*$|quán triệt\s*$|tuyên truyền\s*$|nội dung\s*$|cụ thể hóa.*$/.test(
      before,
    )
  )
    return 'implements';
  return 'other';
}
