import type { ProjectKind } from '../../codebook.ts';
import { wordPattern } from '../../codebook-words.ts';
import type { Context } from '../reading/context.ts';
import { isCapital, mentionAt, type Reading, type Span, textOf, word } from '../reading/reading.ts';
import { hasProperName, isOfWorks } from './built-projects.ts';
import { isCostTold } from './costs-of-works.ts';
import { endOfName } from './name-ends.ts';
import type { Named } from './named-project.ts';
import { isAnyWork, isPlural } from './project-names.ts';

/** `dự án: Trạm y tế …`, `dự án Nâng cấp đường …`, `Dự án đường dây …`. */
export function explicitProject(context: Context, reading: Reading, at: number, span: Span): Named | null {
  const first = word(reading, at);
  const noun =
    (first === 'dự' && word(reading, at + 1) === 'án') || (first === 'công' && word(reading, at + 1) === 'trình');
  if (!noun) return null;
  if (detail.test(textOf(reading, at + 2, at + longestDetail).replace(/^: ?/, ''))) return null;
  const colon = word(reading, at + 2) === ':';
  const from = colon ? at + 3 : at + 2;
  if (from >= span.to || (!colon && isPlural(reading, at))) return null;
  const opening = word(reading, from);
  const kind = context.book.projectKinds.match(reading.tokens, from);
  // `dự án Luật Đất đai (sửa đổi)`: a bill.
  if (bill.test(textOf(reading, from, from + 2))) return null;
  // `Công trình dự án do …`: two words for any project name none.
  if (kind && kind.next - from === 2 && word(reading, from) === 'dự') return null;
  const numbered = mentionAt(reading, from)?.kind === 'identifier';
  const to = endOfName(context, reading, from, span.to, kind ? Math.min(kind.next, span.to) : from + 1);
  if (
    !isCapital(reading, from) &&
    opening !== '“' &&
    opening !== '"' &&
    !(colon && numbered) &&
    !(kind && (isCapital(reading, at) || hasProperName(reading, kind.next, to))) &&
    !(opensWork(context, reading, from) && hasProperName(reading, from + 1, to)) &&
    !(kind && to > kind.next && word(reading, to) === '(' && isCostTold(context.codebook, reading, to))
  )
    return null;
  const isPart = word(reading, from) === 'thành' && word(reading, from + 1) === 'phần';
  const named = !colon && (isPart || isCapital(reading, at)) && !isCapital(reading, from) ? at : from;
  const known = kind && !isAnyWork(kind.value) ? kind.value : null;
  return { from: named, to, kind: known ?? kindWithin(context, reading, from, to) ?? kind?.value ?? generic };
}

/** `Dự án: tổng mức đầu tư …`: what is told of works that were named before. */
const detail = /^(?:chiều dài|quy mô|tổng mức|tổng vốn|kinh phí|địa điểm|thời gian)/iu;
/** Most tokens from the word for a project to the end of such words. */
const longestDetail = 5;
const bill = /^(?:luật|bộ luật|pháp lệnh|nghị định|nghị quyết|thông tư)(?: |$)/iu;

const workOpening = wordPattern('^{project_opening}(?!\\p{L})');
/** Longest words that open the name of a project, in tokens. */
const longestWork = 4;

/** `dự án gia cố bờ sông Hậu`, `dự án thành phần 2`: what is done, or a part, in lower case. */
function opensWork({ codebook }: Context, reading: Reading, at: number): boolean {
  return workOpening(codebook).test(textOf(reading, at, at + longestWork));
}

/** `Di dân khẩn cấp vùng sạt lở …`: the first words of a kind of works inside of a name; null without any. */
export function kindWithin({ book }: Context, reading: Reading, from: number, to: number): ProjectKind | null {
  for (let at = from; at < to; at++) {
    const kind = book.projectKinds.match(reading.tokens, at, to);
    if (kind && isOfWorks(kind, reading, at)) return kind.value;
  }
  return null;
}

/** The kind of a project that only the word says to be one. */
const generic: ProjectKind = {
  kind: 'other',
  subkind: null,
  text: [],
  en: 'project',
  source: 'a project that no wording tells the kind of',
};
