import type { Context } from '../reading/context.ts';
import { type Reading, type Span, word } from '../reading/reading.ts';

/** How far before and behind a name the words for its status are looked for, in tokens. */
const farthestBefore = 30;
const farthestBehind = 12;

/** `phê duyệt | Quy hoạch chung thị trấn`: whether a clause tells a status shortly before a name. */
export function statusBefore(context: Context, reading: Reading, at: number, span: Span): boolean {
  for (let i = Math.max(span.from, at - farthestBefore); i < at; i++)
    if (context.book.projectStatus.match(reading.tokens, i)) return true;
  return false;
}

/** `Quy hoạch chung thị trấn | được phê duyệt`: whether a clause tells a status shortly behind a name. */
export function statusBehind(context: Context, reading: Reading, at: number, span: Span): boolean {
  for (let i = at; i < Math.min(span.to, at + farthestBehind) && word(reading, i) !== ';'; i++)
    if (context.book.projectStatus.match(reading.tokens, i)) return true;
  return false;
}
