import type { LegalReference } from '../../dist/types.d.ts';
import { plain } from './wording.ts';

/** A cited document and one that it is said to carry out, or that it asks for a report on. */
export interface CarryingOut {
  document: LegalReference;
  carriedOut: LegalReference;
  /** Whether the document only cites the other: `về việc báo cáo kết quả thực hiện …`. */
  onlyCites: boolean;
}

/** Subjects of documents that look at how another one is carried out. */
const lookingBack = /báo cáo|giám sát|kiểm tra|đánh giá|sơ kết|tổng kết|rà soát/iu;

/** `… của Chính phủ thực hiện | Nghị quyết số 11-NQ/TW`: what stands before the document that is carried out. */
const carryingWords = /(?:thực hiện|thi hành|triển khai|cụ thể hóa|hướng dẫn) ?$/u;

/** `Thực hiện A; B`: what stands between documents of one list. */
const listWords = /^(?: ?[;,] ?| và | ?[;,] và )$/u;

/** `Thực hiện A, UBND thành phố đã ban hành | C`: what stands before the document that was issued to carry out A. */
const issuingWords = /^ ?, [^.;:]*(?:ban hành|xây dựng) ?$/u;

/** Which of the cited documents carries out which other one, once for each pair of documents. */
export function carryingOut(citations: readonly LegalReference[], source: string): CarryingOut[] {
  const nested = nest(citations);
  const found = [
    ...nested.flatMap(({ citation, inside }) =>
      inside
        .filter((outer) => isItsSubject(outer, citation))
        .map((document) => ({ document, carriedOut: citation, onlyCites: looksBackAt(document, citation) })),
    ),
    ...issuedAfterLists(
      nested.filter(({ inside }) => inside.length === 0).map(({ citation }) => citation),
      source,
    ),
  ];
  const pairs = found.map((pair): [string, CarryingOut] => [
    `${pair.document.id} ${pair.carriedOut.canonical_id}`,
    pair,
  ]);
  return [...new Map(pairs.toReversed()).values()].toReversed();
}

/** Citations in reading order, each with those whose subject it is a part of. */
function nest(citations: readonly LegalReference[]): { citation: LegalReference; inside: LegalReference[] }[] {
  const ordered = citations.toSorted((first, second) => first.source_start - second.source_start);
  let open: LegalReference[] = [];
  return ordered.map((citation) => {
    open = open.filter((outer) => citation.source_end <= outer.source_end);
    const inside = open;
    open = [...open, citation];
    return { citation, inside };
  });
}

function looksBackAt(document: LegalReference, inner: LegalReference): boolean {
  return lookingBack.test(document.quote.slice(0, document.quote.indexOf(inner.quote)));
}

function isItsSubject(document: LegalReference, inner: LegalReference): boolean {
  const at = document.quote.indexOf(inner.quote);
  return at > 0 && carryingWords.test(plain(document.quote.slice(0, at)));
}

/** `Thực hiện A; B, UBND thành phố đã ban hành C`: C carries out A and B. */
function issuedAfterLists(citations: readonly LegalReference[], source: string): CarryingOut[] {
  const found: CarryingOut[] = [];
  let list: LegalReference[] = [];
  citations.forEach((citation, index) => {
    const before = citations[index - 1];
    const isOpen = list.length > 0 && before !== undefined;
    const between = isOpen ? plain(source.slice(before.source_end, citation.source_start)) : '';
    if (list.length > 0 && issuingWords.test(between)) {
      found.push(...list.map((carriedOut) => ({ document: citation, carriedOut, onlyCites: false })));
      list = [];
    } else if (list.length > 0 && listWords.test(between)) list.push(citation);
    else list = opensList(citation, source) ? [citation] : [];
  });
  return found;
}

function opensList({ source_start: start }: LegalReference, source: string): boolean {
  return carryingWords.test(plain(source.slice(Math.max(0, start - 40), start)));
}
