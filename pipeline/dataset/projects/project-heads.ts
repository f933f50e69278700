import { wordPattern } from '../../codebook-words.ts';
import type { Context } from '../reading/context.ts';
import { type Reading, textOf, word } from '../reading/reading.ts';
import { namesProjects } from './announced-projects.ts';
import { hasProperName, isOfWorks } from './built-projects.ts';
import { kindOfName } from './project-names.ts';
import { makeSpan, type ProjectSpan } from './project-spans.ts';

/** `a) Cầu Bản Hon (…): chiều dài …; khởi công …`: all of an entry is about the project that its head names. */
export function asEntry(context: Context, reading: Reading, spans: ProjectSpan[]): ProjectSpan[] {
  const [first, ...others] = spans;
  if (!first || reading.block.marker === null) return spans;
  if (first.from > 1 && !partNumber.test(textOf(reading, 0, first.from))) return spans;
  const close = reading.partner[first.to] as number;
  const head = word(reading, first.to) === '(' && close > first.to ? close + 1 : first.to;
  const isHead = word(reading, head) === ':' && word(reading, head + 1) !== '';
  if (!isHead && !(others.length === 0 && goesOnAbout(context, reading, head))) return spans;
  return [{ ...first, clause: { from: 0, to: reading.tokens.length }, isEntry: true }, ...others];
}

/** `Dự án 2: | Sắp xếp dân cư bản Nậm Lốt, …`: the number of a part of a programme before the name. */
const partNumber = /^(?:tiểu )?(?:dự án|nội dung|hợp phần) (?:số )?\d[\d.]* ?:$/iu;

const opensTold = wordPattern(
  String.raw`^, (?:có |với )?(?:tổng )?(?:{works_cost}|{works_size}|{works_detail}|{works_course})(?!\p{L})`,
);

/** `- Dự án đường A - B, chiều dài 38 km, khởi công …; khối lượng …`: an entry that goes on about the one that opens it. */
function goesOnAbout({ codebook }: Context, reading: Reading, head: number): boolean {
  return opensTold(codebook).test(textOf(reading, head, head + longestWords + 2));
}

/** Longest head of an entry, in tokens. */
const longestHead = 30;
/** What an entry says of works, behind the colon: their cost or their course. */
export const course = wordPattern(
  String.raw`^(?:đã |đang |được )*(?:{works_cost}|{works_detail}|{works_course}|{works_act})(?!\p{L})`,
);
/** Their size, which tells works only where more is told of works around. */
const size = wordPattern(String.raw`^{works_size}(?!\p{L})`);
const toldOfWorks =
  /(?<!\p{L})(?:dự án|công trình|chủ đầu tư|mức đầu tư|kinh phí|bồi thường|hoàn thành|khởi công|thi công|phê duyệt|san lấp|nghiệm thu|nhà thầu|giải phóng mặt bằng|lập quy hoạch)(?!\p{L})/iu;
const longestWords = 4;

/** `Khu công nghiệp Tân Lập (giai đoạn 2): diện tích 120 ha; đã san lấp …`: works that head an entry, by a name of their own. */
export function entryHead(context: Context, reading: Reading): ProjectSpan | null {
  if (reading.block.marker === null || reading.role === 'footnote') return null;
  const colon = reading.tokens
    .slice(0, longestHead)
    .findIndex(({ fold }, at) => fold === ':' && reading.depth[at] === 0);
  const kind = colon > 0 ? kindOfName(context, reading, 0) : null;
  if (!kind || kind.next > colon || !isOfWorks(kind, reading, 0)) return null;
  const bracket = reading.tokens.slice(0, colon).findIndex(({ fold }) => fold === '(');
  const named = bracket > 0 && word(reading, bracket + 1) !== 'giai' ? bracket : colon;
  const told = toldAt(context, reading, named);
  const to = ownerAt(reading, named) ?? told ?? named;
  const isProject = word(reading, 0) === 'dự' || word(reading, 0) === 'tiểu';
  if (!isProject && !hasProperName(reading, 1, to) && !(to > kind.next && isUnderProjects(context, reading)))
    return null;
  const said = textOf(reading, colon + 1, Math.min(reading.tokens.length, colon + 1 + longestWords));
  const { codebook } = context;
  const isListed = isUnderProjects(context, reading) && tellsSum(reading, to, colon);
  const isWorks =
    isListed || told !== null || course(codebook).test(said) || (size(codebook).test(said) && tellsOfWorks(reading));
  const clause = { from: 0, to: reading.tokens.length };
  return isWorks ? { ...makeSpan(reading, 0, to, kind.value, clause, null, null), isListed } : null;
}

/** `Đường Nà Lúc - Pa Khôm | , chiều dài 17 km, tổng vốn 280 tỷ đồng: đang trình`: where a head goes on about its works before a token; null where it does not. */
function toldAt({ codebook }: Context, reading: Reading, to: number): number | null {
  for (let at = 1; at < to; at++)
    if (word(reading, at) === ',' && opensTold(codebook).test(textOf(reading, at, at + longestWords + 2))) return at;
  return null;
}

/** `Kè suối Nậm Cóc: 420 m, 9.600 triệu đồng`: whether an entry tells a sum, and its head nothing but a name: of `Trường A; hạng mục: Nhà ở` the head goes on. */
function tellsSum({ mentions, tokens }: Reading, to: number, colon: number): boolean {
  const isName = tokens.slice(to, colon).every(({ fold }) => fold !== ';') && tokens[colon - 1]?.fold !== 'mục';
  return isName && mentions.some(({ unitClass }) => unitClass === 'money');
}

/** `Kè suối Nậm Tần | do Ban Quản lý dự án làm chủ đầu tư`: where the words for the owner of works begin before a token; null where there are none. */
function ownerAt(reading: Reading, to: number): number | null {
  if (!/ (?:làm|là) chủ đầu tư$/iu.test(textOf(reading, 0, to))) return null;
  for (let at = to - 1; at > 0; at--) if (word(reading, at) === 'do') return at;
  return null;
}

/** `3. Dự án hoàn thành`, `- Đường nội thị trung tâm huyện: …`: whether the heading over an entry is of works. */
function isUnderProjects({ headings }: Context, { section }: Reading): boolean {
  const heading = section && headings.get(section);
  return heading != null && namesProjects(heading, { from: 0, to: heading.tokens.length });
}

/** How much of an entry is looked at for words of works, in characters. */
const longestEntry = 1000;

function tellsOfWorks({ text, section }: Reading): boolean {
  return toldOfWorks.test(section?.heading.text ?? '') || toldOfWorks.test(text.slice(0, longestEntry));
}
