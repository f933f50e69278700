import { wordPattern } from '../../codebook-words.ts';
import { keptFor } from '../../kept.ts';
import type { Figure } from '../figures/figures.ts';
import { type Reading, type Span, semicolonBefore, semicolonFrom, textOf, tokenBehind } from '../reading/reading.ts';

/** How far into a sentence the words stand that tell who decides what, in tokens. */
const longestDecision = 60;

/**
 * What a sentence decides, or says that a document does, from its first word: `HĐND huyện quyết nghị dự toán`, `Theo Nghị quyết về
 * kế hoạch đầu tư công`, `Đề án đặt ra`, `UBND huyện giao chỉ tiêu`. What was found of an earlier plan is none of it.
 */
const decision = wordPattern(
  `^[\\s,;–-]*(?:(?:(?:[Tt]ại|[Tt]heo|[Cc]ũng|[Tt]rong|[Vv]ề) )[^,;:]{1,60}, )?(?:${[
    // `HĐND xã khóa XII thông qua nghị quyết về phân bổ`.
    '(?:các )?(?:{decider})(?: [^;:.]{1,80}?)?? (?:{deciding})(?:[^;:.]{0,80}? )??(?:{planned})',
    // `Nghị quyết về kế hoạch năm 2025`, `Theo Quyết định giao dự toán`.
    '(?:theo |tại )?(?:các )?(?:nghị quyết|quyết định)(?: số [^\\s,;]+)?(?: ngày [^,;:]{4,30})?(?: của [^,;:]{3,30})?(?:,)? (?:về(?: việc)? )?(?:(?:giao|thông qua|phê duyệt|phê chuẩn) )?(?:{planned})',
    // `Kế hoạch đặt ra`, `Nghị quyết Đại hội xác định`.
    '(?:theo )?(?:các )?(?:{plan_document})(?: [^,;:.]{1,100}?)?? (?:đề ra|đặt ra|xác định|quyết nghị|nêu(?: rõ)?)',
    // `Nghị quyết cũng giao UBND xã`.
    '(?:nghị quyết|quyết định)(?: (?:cũng|đã|này))* (?:giao|yêu cầu) (?:UBND|Ủy ban nhân dân|các|từng|phòng)',
    // `Theo kế hoạch,`, `Theo quy hoạch được duyệt,`.
    'theo (?:{plan_document}|chỉ tiêu)(?! (?:tổ chức|giám sát|thanh tra))(?: [^,;:.]{1,60})?(?=,)',
    // `UBND huyện giao chỉ tiêu trồng rừng cho các xã:`.
    '[^;:.]{0,120}(?<!hoàn thành |thực hiện |được )(?:giao|phân bổ) (?:các )?(?:chỉ tiêu|kế hoạch|dự toán)[^;:.]{0,80}:',
  ].join('|')})(?![\\p{L}\\d])`,
);

/** What takes the rest of a sentence out of what is decided. */
export const told =
  /(?:^|[ ,;(])(?:quyết toán|kết quả|được thành lập|sau khi (?:sắp xếp|sáp nhập|thành lập)|đến nay|hiện (?:nay|có|tại)|thực tế|đã(?! được (?:giao|phân bổ|phê duyệt|thông qua))|(?:thực hiện|trồng|thu|giải ngân) (?:được|đạt|\d)|ước|vượt|so với cùng kỳ)(?![\p{L}])/iu;
/** Of what is decided on, what was done before. */
const closed = /(?:^| )(?:quyết toán|kết quả|vượt|so với)(?: |$)/iu;
/** Votes on what is decided, and how many documents decide it. */
const votes = /^(?:số )?(?:đại biểu|phiếu|ý kiến|nghị quyết|lượt)(?: |$)/iu;

/** How many goals, documents and voters there are is no goal. */
export const notGoals: ReadonlySet<string | null> = new Set(['{target}', '{document}', '{delegate}']);

/** `Theo Nghị quyết về nhiệm vụ năm 2024, tổng giá trị sản xuất đạt 900 tỷ đồng`: a figure is to be reached, as its sentence tells of a decision. */
export function isDecided({ reading, sentence, from, next, mention }: Figure): boolean {
  if (notGoals.has(mention.unit) || votes.test(textOf(reading, next, next + 2))) return false;
  if (isBehind(reading, sentence, from)) return true;
  // `xã đề ra 8 nhiệm vụ; giao chỉ tiêu thu cho từng thôn: …`: a clause of its own.
  const clause = semicolonBefore(reading, from) + 1;
  return clause > sentence.from && isBehind(reading, clauseAt(reading, clause, sentence.to), from);
}

/** Whether a sentence tells of a decision: what it states is decided on. */
export function opensDecision(sentence: Span, reading: Reading): boolean {
  return decisionIn(sentence, reading) >= 0;
}

/** Whether a figure stands behind the decision that a sentence or a clause tells of, and nothing that was done of it between them. */
function isBehind(reading: Reading, span: Span, from: number): boolean {
  const end = decisionIn(span, reading);
  return end >= 0 && end <= from && from <= lastDecided(span, reading);
}

/** The last token behind a decision before which nothing that was done of it is told. Every figure asks. */
const lastDecided = keptFor((span: Span, reading: Reading): number => {
  const end = decisionIn(span, reading);
  const done = told.exec(textOf(reading, end, span.to));
  if (!done) return span.to;
  const behind = (reading.tokens[end]?.start ?? 0) + done.index + done[0].length;
  let at = end;
  while (at < span.to && (reading.tokens[at]?.end ?? behind) < behind) at++;
  return at;
});

/** The clause that begins at a token, up to the semicolon that ends it or the end of its sentence; the same each time. */
const clausesOf = keptFor((_: Reading) => new Map<number, Span>());
function clauseAt(reading: Reading, from: number, to: number): Span {
  const known = clausesOf(reading);
  const clause = known.get(from) ?? { from, to: Math.min(to, semicolonFrom(reading, from)) };
  known.set(from, clause);
  return clause;
}

/** The token behind a sentence's words of a decision; -1 without them. Every figure of it asks. */
const decisionIn = keptFor(({ from, to }: Span, reading: Reading): number => {
  const last = Math.min(to, from + longestDecision);
  const words = decision(reading.codebook).exec(textOf(reading, from, last))?.[0];
  if (words === undefined || closed.test(words)) return -1;
  return tokenBehind(reading, from, words.length, last);
});
