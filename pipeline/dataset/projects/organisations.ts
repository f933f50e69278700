import { wordPattern } from '../../codebook-words.ts';
import { WordClass } from '../../mention/word-class.ts';
import { wordSet } from '../../mention/words.ts';
import { namesOfficial } from '../places/no-places.ts';
import { isCapital, type Reading, type Span, textOf, tokenBehind, word } from '../reading/reading.ts';

/** Words that open the name of a body. */
const openers = new WordClass(['ubnd', 'hđnd', 'sở', 'bộ']);
const inside = wordSet(`
  tỉnh thành phố huyện xã phường thị và của trấn quốc lực ty động đoàn nghiệp dân tư dựng tải vận
  thông chính phủ nhân ban các nông kế hoạch đầu
`);
/** Bodies that are one word with a level: `UBND tỉnh`. */
const levels = new Set(['tỉnh', 'thành', 'huyện', 'xã', 'phường', 'thị', 'các']);

/** Names of bodies in a run of tokens, as written, each once, that of the owner of works first. */
export function organisationsIn(reading: Reading, from: number, to: number): string[] {
  const owner = ownerIn(textOf(reading, from, to));
  const bodies = bodiesIn(reading, from, to).map((body) => textOf(reading, body.from, body.to));
  return [...new Set(owner === null ? bodies : [owner, ...bodies.filter((body) => !owner.includes(body))])];
}

/** `do Ban Quản lý dự án huyện làm chủ đầu tư`, `Chủ đầu tư: Công ty A`: who has works built. */
function ownerIn(text: string): string | null {
  const before = /(?:(?:^| )do |[;,] (?=\p{Lu}))([^,;:()]{2,80}?) (?:làm|là) chủ đầu tư(?!\p{L})/u.exec(text);
  return (
    (before ??
      /chủ đầu tư(?: (?:của )?(?:dự án|công trình))?(?: là| ?:) (\p{Lu}[^,;.:()]{1,80})/iu.exec(text))?.[1]?.trim() ??
    null
  );
}

/** Where a run of tokens names bodies. */
export function bodiesIn(reading: Reading, from: number, to: number): Span[] {
  const bodies: Span[] = [];
  for (let at = from; at < to; ) {
    // `từ trụ sở UBND phường` names a spot and no body that acts.
    const end = bodyAt(reading, at, to);
    if (end === null || (word(reading, at - 1) === 'sở' && word(reading, at - 2) === 'trụ')) at++;
    else {
      bodies.push({ from: at, to: end });
      at = end;
    }
  }
  return bodies;
}

function bodyAt(reading: Reading, at: number, limit: number): number | null {
  if (!openers.has(reading.tokens[at]) || !isCapital(reading, at)) return null;
  const department = departmentEnd(reading, at);
  if (department !== null) return withArea(reading, department, limit);
  let end = at + 1;
  if (!isCapital(reading, end) && !levels.has(word(reading, end))) return null;
  while (end < limit && (isCapital(reading, end) || inside.has(word(reading, end)))) {
    if (word(reading, end) === 'và' && !isCapital(reading, end + 1)) break;
    end++;
  }
  while (
    end > at + 1 &&
    ['và', 'của', 'các', 'ban', 'thông'].includes(word(reading, end - 1)) &&
    !isCapital(reading, end - 1)
  )
    end--;
  // `Chủ tịch UBND tỉnh | Đặng Văn Bình`.
  const level = at + (isCapital(reading, at + 1) ? 1 : 2);
  if (namesOfficial(reading, level, end - level)) end = level;
  return end > at + 1 ? end : null;
}

const department = wordPattern('^(?:Sở|Bộ) {department}(?!\\p{L})');
/** Longest name of a department or a ministry, in tokens. */
const longestDepartment = 12;

/** Token behind the name of a department or a ministry at a token: `Sở Tài nguyên và Môi trường`; null where none is named. */
function departmentEnd(reading: Reading, at: number): number | null {
  const name = department(reading.codebook).exec(textOf(reading, at, at + longestDepartment))?.[0];
  return name === undefined ? null : tokenBehind(reading, at, name.length);
}

/** `Sở Y tế | tỉnh Hà Nam`: token behind the area of a department, where its name is told. */
function withArea(reading: Reading, at: number, limit: number): number {
  const name = /^tỉnh$/.test(word(reading, at)) ? at + 1 : word(reading, at) === 'thành' ? at + 2 : at;
  let end = name;
  while (name > at && end < limit && isCapital(reading, end)) end++;
  return end > name ? end : at;
}
