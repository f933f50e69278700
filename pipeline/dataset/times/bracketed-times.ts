import { hasFigure, type Reading, textOf, timeAt, word } from '../reading/reading.ts';

/** `01 đợt triều cường (tháng 3), 08 vụ sạt lở`: a time in a bracket, unless it says as of when, dates no more than the words up to the next sign. */
export function isClosedOff(reading: Reading, at: number, before: number): boolean {
  const level = reading.depth[at] as number;
  if (level === 0) return false;
  const open = bracketOver(reading, at);
  if (endsMonths(reading, open, before)) return true;
  if (/^(?:đến|hết|điểm|cuối)$/.test(word(reading, at - 1))) return false;
  // `Sau 5 năm (2010 - 2015), …`: from when to when that was.
  if ((reading.timeAt[open - 1] as number) >= 0 || isOfLength(reading, open - 1)) return false;
  // `Trong tháng (từ 15/10 đến 14/11), …`: from when to when the month goes that the sentence tells of.
  if (/^(?:tháng|quý|kỳ|tuần)$/.test(word(reading, open - 1))) return false;
  let close = at;
  while (close < reading.tokens.length && (reading.depth[close] as number) >= level) close++;
  const from = reading.tokens[close]?.end ?? before;
  return from < before && /[,;]/.test(reading.text.slice(from, before));
}

/** `thu ngân sách 9 tháng đầu năm (tính đến ngày 30/9/2024) được 4 tỷ đồng`: whether a bracket says as of when the months before it are told, which date what stands behind. */
function endsMonths(reading: Reading, open: number, before: number): boolean {
  const months = timeAt(reading, open - 1)?.period;
  const close = reading.partner[open] as number;
  return (
    months?.to?.month != null &&
    /^(?:số liệu |tính )*đến(?: hết)?(?: ngày)?$/iu.test(textOf(reading, open + 1, untilTime(reading, open + 1))) &&
    (reading.tokens[close]?.start ?? before) < before
  );
}

/** The token of the first time from one on. */
function untilTime(reading: Reading, from: number): number {
  let at = from;
  while (at < from + longestSpan && timeAt(reading, at) === undefined) at++;
  return at;
}

/** The token that opens the innermost bracket around a token. */
function bracketOver(reading: Reading, at: number): number {
  const level = reading.depth[at] as number;
  let open = at;
  while (open > 0 && (reading.depth[open] as number) >= level) open--;
  return open;
}

/** Whether a time is told by the way in a bracket, and is not that from when to when a length of time before it goes. */
export function isAside(reading: Reading, at: number): boolean {
  if ((reading.depth[at] as number) === 0) return false;
  const open = bracketOver(reading, at);
  const isFirst = at <= open + 1 || spans.test(textOf(reading, open + 1, at));
  return word(reading, open) !== '(' || !isFirst || !isOfLength(reading, open - 1);
}

/** `(nhiệm kỳ 2010 - 2015)`: what a bracket calls the years of such a length. */
const spans = /^(?:nhiệm kỳ|giai đoạn|thời kỳ|từ)(?: năm)?$/iu;

/** Most words between a length of time and the bracket that says from when to when it goes: `thực hiện Nghị quyết Đại hội Đảng bộ huyện lần thứ X`. */
const longestSpan = 16;

/** `Sau 5 năm`, `Trong 5 năm qua`, `Qua 10 năm thực hiện Nghị quyết`: whether the words that end with a token begin with a length of time. */
function isOfLength(reading: Reading, last: number): boolean {
  for (let at = last; at > last - longestSpan && reading.tokens[at]?.type === 'word'; at--)
    if (timeAt(reading, at)?.kind === 'duration') return true;
  return false;
}

/** How far before a time its bracket opens, in tokens. */
const longestAside = 40;

/** `tăng 7% (năm 2020 tăng 5%), trong đó …`: a time in a closed bracket that tells a figure of its own. */
export function isOfAside(reading: Reading, at: number, before: number): boolean {
  if ((reading.depth[at] as number) === 0) return false;
  for (let open = at - 1; open >= Math.max(0, at - longestAside); open--) {
    const close = reading.partner[open] as number;
    if (word(reading, open) !== '(' || close < at) continue;
    return (reading.tokens[close]?.start ?? before) < before && hasFigure(reading, open + 1, close);
  }
  return false;
}
