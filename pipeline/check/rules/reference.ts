import type { Footnote, LegalReference } from '../../../dist/types.d.ts';
import { groupBy } from '../../group-by.ts';
import type { Tables } from '../../tables.ts';
import type { Finding, Rule } from '../finding.ts';
import { listing, plain } from '../wording.ts';

/** What points at something else: footnotes at anchors, short citations at a full one, the text at its annex. */
export const reference: Rule = {
  id: 'reference',
  description:
    'A footnote has an anchor, a document cited in short is cited in full somewhere, with one date and one title, and an annex is there.',
  check: ({ tables }) => [
    ...tables.footnotes.map(anchored),
    ...[...groupBy(tables.legal_references, ({ canonical_id }) => canonical_id)].flatMap(([id, citations]) => [
      ...citedInFull(id, citations),
      ...oneDate(id, citations),
      ...oneTitle(id, citations),
    ]),
    ...annex(tables),
  ],
};

function anchored({ id, section_id: sectionId, marker, anchor_start }: Footnote): Finding {
  const holds = anchor_start !== null;
  return {
    kind: 'reference',
    subjectIds: [id],
    sectionId,
    expected: '1',
    found: holds ? '1' : '0',
    holds,
    explanationVi: `Cước chú ${marker} ${holds ? 'được dẫn trong văn bản.' : 'không được dẫn ở đâu trong văn bản.'}`,
    explanationEn: `Footnote ${marker} ${holds ? 'is referred to in the text.' : 'is referred to nowhere in the text.'}`,
  };
}

/** A document that is ever cited by its number alone should be cited with its date somewhere. */
function citedInFull(canonicalId: string, citations: readonly LegalReference[]): Finding[] {
  const numbered = citations.filter(({ number, symbol }) => number !== null && !hasYear(number, symbol));
  const short = numbered.filter((citation) => citation.issued_on === null);
  const full = numbered.find((citation) => citation.issued_on !== null);
  const [first] = short;
  // What is known by its type and number alone, as programmes are, has no full form to look for.
  if (first === undefined || numbered.every(({ symbol }) => symbol === null)) return [];
  const holds = full !== undefined;
  return [
    {
      kind: 'reference',
      aspect: 'full',
      subjectIds: [...short, ...(full ? [full] : [])].map((citation) => citation.id),
      sectionId: first.section_id,
      expected: canonicalId,
      found: full ? `${canonicalId} (${full.issued_on})` : '',
      holds,
      explanationVi: `${canonicalId} được dẫn tắt ${short.length} lần${holds ? ` và được dẫn đủ, có ngày ban hành ${full.issued_on}.` : ' mà không lần nào được dẫn đủ ngày ban hành.'}`,
      explanationEn: `${canonicalId} is cited in short ${times(short.length)}${holds ? `, and in full with its date ${full.issued_on}.` : ', and nowhere in full with its date.'}`,
    },
  ];
}

/** Citations of one document agree on its date. */
function oneDate(canonicalId: string, citations: readonly LegalReference[]): Finding[] {
  const dated = citations.filter((citation) => citation.issued_on !== null);
  const [first] = dated;
  if (first === undefined || dated.length < 2) return [];
  const dates = [...new Set(dated.map((citation) => citation.issued_on as string))];
  const holds = dates.length === 1;
  return [
    {
      kind: 'reference',
      aspect: 'date',
      subjectIds: dated.map((citation) => citation.id),
      sectionId: first.section_id,
      expected: first.issued_on as string,
      found: dates.join('; '),
      holds,
      explanationVi: `${canonicalId} được dẫn kèm ngày ${dated.length} lần, ${holds ? `cùng một ngày: ${dates[0]}.` : `với các ngày khác nhau: ${listing(dates)}.`}`,
      explanationEn: `${canonicalId} is cited with a date ${times(dated.length)}, ${holds ? `always the same: ${dates[0]}.` : `not always the same: ${listing(dates)}.`}`,
    },
  ];
}

/** Shortest title that is compared, in words: shorter ones are told in other words. */
const leastWords = 8;

/** Citations of one document agree on its title, which some may break off. */
function oneTitle(canonicalId: string, citations: readonly LegalReference[]): Finding[] {
  const titled = citations.filter(({ subject }) => wordsOf(subject).length >= leastWords);
  const [first] = titled;
  if (first === undefined || titled.length < 2) return [];
  const titles = [...new Map(titled.map(({ subject }) => [plain(subject ?? ''), subject ?? ''])).values()];
  const other = titles.find((title) => !isBeginning(title, titles[0] ?? '') && !isBeginning(titles[0] ?? '', title));
  const [told, differently] = other === undefined ? ['', ''] : difference(titles[0] ?? '', other);
  const holds = other === undefined;
  return [
    {
      kind: 'reference',
      aspect: 'title',
      subjectIds: titled.map(({ id }) => id),
      sectionId: first.section_id,
      expected: first.subject ?? '',
      found: other ?? first.subject ?? '',
      holds,
      explanationVi: `${canonicalId} được dẫn kèm trích yếu ${titled.length} lần, ${holds ? 'cùng một tên.' : `có chỗ khác nhau: “${told}” và “${differently}”.`}`,
      explanationEn: `${canonicalId} is cited with its title ${times(titled.length)}, ${holds ? 'always the same.' : `not always the same: “${told}” and “${differently}”.`}`,
    },
  ];
}

function wordsOf(text: string | null): string[] {
  return (text ?? '').split(/\s+/u).filter((word) => word !== '');
}

function isBeginning(title: string, longer: string): boolean {
  return plain(longer).startsWith(plain(title));
}

/** The words in which two titles differ, each with a word before and behind. */
function difference(first: string, second: string): [string, string] {
  const [a, b] = [wordsOf(first), wordsOf(second)];
  let before = 0;
  while (before < a.length && before < b.length && a[before] === b[before]) before++;
  let behind = 0;
  while (behind < Math.min(a.length, b.length) - before && a.at(-1 - behind) === b.at(-1 - behind)) behind++;
  const middle = (words: string[]) =>
    words.slice(Math.max(0, before - 1), words.length - Math.max(0, behind - 1)).join(' ');
  return [middle(a), middle(b)];
}

const annexTitle = /^(?:phụ lục|phụ biểu|biểu)(?!\p{L})/u;

/** What the report says is attached to it. */
function annex({ reports: [report], sections, anomalies }: Tables): Finding[] {
  if (!report?.annex_announced) return [];
  const heading = sections.find(({ title, number }) => annexTitle.test(plain(`${number ?? ''} ${title}`).trim()));
  const missing = anomalies.find(({ kind }) => kind === 'missing_annex');
  const holds = heading !== undefined;
  return [
    {
      kind: 'reference',
      aspect: 'annex',
      subjectIds: [report.id, ...(heading ? [heading.id] : missing ? [missing.id] : [])],
      sectionId: missing?.section_id ?? null,
      expected: 'annex',
      found: heading?.title ?? 'none',
      holds,
      explanationVi: `Báo cáo nói có phụ lục kèm theo${holds ? ` và có: ${heading.title}.` : ', nhưng văn bản không có phụ lục.'}`,
      explanationEn: `The report says that an annex is attached${holds ? `, and it is: ${heading.title}.` : ', but the text has none.'}`,
    },
  ];
}

/** `30/2020/NĐ-CP` names its year: the number is complete without a date. */
function hasYear(number: string, symbol: string | null): boolean {
  return /\/\d{4}\//.test(`${number}/${symbol ?? ''}/`);
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}
