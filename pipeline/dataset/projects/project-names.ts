import type { ProjectKind } from '../../codebook.ts';
import { WordPairs } from '../../mention/word-class.ts';
import { wordSet } from '../../mention/words.ts';
import { spanAt } from '../places/place-spans.ts';
import { isInCode } from '../reading/codes.ts';
import type { Context } from '../reading/context.ts';
import { isCapital, mentionAt, type Reading, type Span, textOf, tokenFrom, word } from '../reading/reading.ts';
import { behindComma } from './name-commas.ts';

/** Words that end the name of a project inside a sentence. */
const stops = wordSet(`
  đã được sẽ đang chưa hiện với theo trình để nhằm đủ góp gắn do bởi thông đạt có là phối tiếp dự vào
  cho gồm nằm như rẽ bị
`);
const pairsOfStops = new WordPairs([
  'đảm bảo',
  'bảo đảm',
  'an toàn',
  'trong đó',
  'trên cơ',
  'quy mô',
  'qui mô',
  'tổng mức',
  'chiều dài',
  'chiều rộng',
  'bề rộng',
  'lộ giới',
  'mặt cắt',
  'dài khoảng',
  'khởi công',
  'hoàn thành',
  'tổng vốn',
  'đến nay',
  'tính đến',
  'công suất',
  'dung tích',
  'sức chứa',
  'diện tích',
  'kinh phí',
  'tổng kinh',
  'tổng dự',
  'xảy ra',
  'ghi nhận',
  'phát hiện',
  'phấn đấu',
  'thực hiện',
  'chậm tiến',
  'chậm triển',
  'vướng mắc',
  'gặp khó',
]);
/** Nouns whose second word would end a name elsewhere. */
const nounsWithStops = new WordPairs([
  'công trình',
  'chương trình',
  'quy trình',
  'quá trình',
  'giáo trình',
  'giao thông',
  'truyền thông',
  'phổ thông',
  'viễn thông',
  'thực hiện',
  'đường vào',
  'tự do',
]);
/** `Nhà máy nước Nà Lộc | triển khai tại xã Tam Hưng`: what is done with works, behind a name and before where that is. */
const builtThere = new WordPairs(['triển khai', 'thực hiện', 'xây dựng', 'thi công']);
const thereWords = wordSet('tại trên ở');
/** `Hội nghị tổng kết 5 năm | thực hiện Nghị quyết`, `sơ kết tình hình lãnh đạo | thực hiện nhiệm vụ`: what an event is about. */
const aboutDoing = /(?:tình hình|kết quả|lãnh đạo|chỉ đạo|tổ chức|triển khai|công tác| năm)$/iu;
/** How it went. */
const manners = new WordPairs(['thành công', 'trang trọng', 'chu đáo', 'đúng luật', 'đúng quy', 'đúng kế']);
const actsOfMeetings = /^(?:đánh giá|xem xét|thảo luận|bàn về|quyết định|quyết nghị|cho ý)$/iu;
const raising = wordSet('nâng tăng giảm rộng');
const about = wordSet('hơn gần khoảng trên');
const conjunctions = new Set(['và', 'cùng']);

/**
 * Where the name of a project that begins at a token ends: before a verb, a bracket, a separator, or the next project;
 * a place behind a comma, and a quotation, belong to the name.
 */
export function endOfName(context: Context, reading: Reading, from: number, limit: number, minimum = from + 1): number {
  let at = minimum;
  while (at < limit) {
    const behind = behindPart(context, reading, from, at);
    if (behind > at) at = behind;
    else if (closesName(context, reading, from, at, minimum)) break;
    else at++;
  }
  return at;
}

/** Token behind a part of a name that goes on past signs and words which close others: a quotation, a place, a stage; the same for none. */
function behindPart(context: Context, reading: Reading, from: number, at: number): number {
  const partner = reading.partner[at] as number;
  switch (word(reading, at)) {
    case '“':
    case '"':
      return partner > at ? partner + 1 : at;
    case ',': {
      if (listsNames(reading, from, at)) return continuesPair(context, reading, at) ? at + 1 : at;
      const behind = behindComma(reading, from, at);
      if (behind !== null) return behind;
      return placeAt(context, reading, at + 1) ?? (continuesPair(context, reading, at) ? at + 1 : at);
    }
    case '(':
      return isStage(reading, at) ? partner + 1 : at;
    case 'với': {
      const isNamed =
        isCapital(reading, at + 1) || spanAt(context, reading, at + 1) || opensWay(context, reading, at + 1);
      return isNamed && joining.test(textOf(reading, from, at)) ? at + 1 : at;
    }
    case 'gắn':
      return word(reading, at + 1) === 'với' && context.book.projectKinds.match(reading.tokens, at + 2) ? at + 2 : at;
    default:
      return at;
  }
}

function closesName(context: Context, reading: Reading, from: number, at: number, minimum: number): boolean {
  const here = word(reading, at);
  const next = kindAt(reading, at + 1);
  const isSign = reading.tokens[at]?.type === 'sign' && !'-–/&'.includes(here);
  // `Km193+000`: a sign inside a number that names.
  const isInNumber = mentionAt(reading, at)?.kind === 'identifier';
  if (isSign && !isInNumber && !isInCode(reading.text, reading.tokens, at)) return true;
  // `Điện gió Phú Lộc 50 MW`: how large it is.
  const { kind, unit, unitClass } = mentionAt(reading, at) ?? {};
  const isSize = unitClass === 'measure' || unitClass === 'money' || unit === '[ppth]';
  if (kind === 'quantity' && at > minimum && isSize) return true;
  // `Dự án nhà ở xã hội Hưng Lộc 620 căn, tổng mức đầu tư …`: of how many they are, where that ends the name.
  if (kind === 'quantity' && at > minimum && unitClass === 'count' && endsWithCount(reading, at)) return true;
  // `đường Hồ Chí Minh hơn 125 ha`: how much was done of it.
  if ((about.has(here) || sizeWords.has(here)) && next === 'quantity') return true;
  const isAt = builtThere.has(reading.tokens, at) && thereWords.has(word(reading, at + 2));
  if (isAt && isCapital(reading, at - 1)) return true;
  // `kỳ họp thứ 6 đánh giá tình hình`: what those do who meet.
  if (mentionAt(reading, at - 1)?.kind === 'identifier' && actsOfMeetings.test(textOf(reading, at, at + 2)))
    return true;
  if (here === 'tại' && (figuresBehindAt.has(next) || namesDocument(reading, at + 1))) return true;
  // `tuyến đường kết nối với cao tốc A - B | trên địa bàn.`
  if (/^trên địa bàn(?: [,;.:)]|[,;.:)]|$)/iu.test(textOf(reading, at, at + 4))) return true;
  const isInNoun = nounsWithStops.has(reading.tokens, at - 1);
  // `Khu nghỉ dưỡng Tự Do`, `xã Nậm Có`: in a name they are none.
  if (stops.has(here) && !isInNoun && !isCapital(reading, at)) return true;
  // `Nâng công suất trạm biến áp`: what is raised is part of the name.
  if (
    pairsOfStops.has(reading.tokens, at) &&
    !raising.has(word(reading, at - 1)) &&
    !isOfMeeting(context, reading, from, at)
  )
    return true;
  // `kỳ họp thứ 6 | thành công tốt đẹp`.
  if (manners.has(reading.tokens, at) && !isCapital(reading, at) && behindManner.test(textOf(reading, at + 2, at + 3)))
    return true;
  // Words of a kind alone name nothing: `Cải tạo và mở rộng đường …` goes on.
  return conjunctions.has(here) && at > minimum && opensSomethingElse(context, reading, at + 1);
}

const behindManner = /^(?:tốt|[,;.:]|định|hoạch|)$/iu;

/** Whether `thực hiện` goes on with what an event is about. */
function isOfMeeting({ book }: Context, reading: Reading, from: number, at: number): boolean {
  if (word(reading, at) !== 'thực' || book.projectKinds.match(reading.tokens, from)?.value.kind !== 'event')
    return false;
  return aboutDoing.test(textOf(reading, at - 2, at));
}

/** Whether nothing stands behind a count and its noun but a sign, or the end. */
function endsWithCount(reading: Reading, at: number): boolean {
  const behind = tokenFrom(reading, mentionAt(reading, at)?.unitEnd ?? 0);
  return behind > at && reading.tokens[behind]?.type !== 'word' && isCapital(reading, at - 1);
}

/** `(giai đoạn 1)`: which of its stages is meant, where it is no period. */
function isStage(reading: Reading, open: number): boolean {
  const close = reading.partner[open] as number;
  return close > open && /^(?:giai đoạn|GĐ) ?(?:\d|[IVX]{1,4})$/iu.test(textOf(reading, open + 1, close));
}

/** `đường Hồ Chí Minh`, `khu công nghiệp Nậm Pia`: what a road may lead to, by a name of its own. */
function opensWay({ book }: Context, reading: Reading, at: number): boolean {
  const kind = book.projectKinds.match(reading.tokens, at);
  return kind !== null && isCapital(reading, kind.next);
}

/** Names of what joins one place to another: `Đường nối thôn 2 với QL12`. */
const joining = /(?:^| )(?:nối|kết nối)(?: |$)/iu;

/** Most words for the type of a document before its number: `Tờ trình số`. */
const longestType = 4;

/** `Quyết định số 88/QĐ-UBND`: a document at a token, and no place. */
function namesDocument(reading: Reading, at: number): boolean {
  for (let i = at; i <= at + longestType && reading.tokens[i]; i++) if (mentionAt(reading, i)?.citation) return true;
  return word(reading, at) === 'quyết' && word(reading, at + 1) === 'định';
}

const figuresBehindAt = new Set(['ratio', 'quantity']);
/** `dài 3,2 km` behind a name. */
const sizeWords = new Set(['dài', 'rộng', 'dày', 'với']);

function kindAt(reading: Reading, at: number): string {
  return mentionAt(reading, at)?.kind ?? '';
}

/** Token behind a place with a word for its kind at a token, or null. */
function placeAt(context: Context, reading: Reading, at: number): number | null {
  const span = spanAt(context, reading, at);
  return span && span.nameFrom > span.from ? span.to : null;
}

/** A comma between two words in lower case inside a fixed pair: `an ninh, trật tự`, `cứu nạn, cứu hộ`. */
function continuesPair(context: Context, reading: Reading, at: number): boolean {
  // `kinh tế - xã hội, quốc phòng - an ninh`.
  if (/^xã hội, quốc phòng$/iu.test(textOf(reading, at - 2, at + 3))) return true;
  return (
    /^an ninh$|^cứu nạn$|^chữa cháy$|^phòng cháy$|^phương hướng$/.test(textOf(reading, at - 2, at).toLowerCase()) &&
    !isCapital(reading, at + 1) &&
    !opensSomethingElse(context, reading, at + 1)
  );
}

function listsNames(reading: Reading, from: number, at: number): boolean {
  return textOf(reading, from, at).includes(':');
}

/** First words of what else was done: `… và mở mới 3 km đường`. */
const workVerbs = wordSet('mở xây nâng sửa trồng làm đổ lắp hỗ cấp tu cải kiên duy nạo');

/** Whether a status, another project or a verb of the genre begins at a token. */
function opensSomethingElse(context: Context, reading: Reading, at: number): boolean {
  const status = context.book.projectStatus.match(reading.tokens, at);
  if (status) return true;
  // `Cầu Nậm Khao và 2 cầu bản`: others are counted.
  if (kindAt(reading, at) === 'quantity') return true;
  if (
    workVerbs.has(word(reading, at)) &&
    (kindAt(reading, at + 1) === 'quantity' || kindAt(reading, at + 2) === 'quantity')
  )
    return true;
  const kind = context.book.projectKinds.match(reading.tokens, at);
  return kind !== null && (isCapital(reading, at) || kind.next - at >= 3);
}

/**
 * The kind whose words begin at a token. Of work alone, and of a word for any project, what follows tells the kind: `Cải tạo
 * và mở rộng phạm vi cấp điện` is power, `Dự án kè suối Nậm Bốn` water.
 */
export function kindOfName(
  context: Context,
  reading: Reading,
  at: number,
): { value: ProjectKind; next: number } | null {
  const { projectKinds } = context.book;
  const kind = projectKinds.match(reading.tokens, at);
  if (!kind || !isAnyWork(kind.value)) return kind;
  let { next } = kind;
  let value = kind.value;
  while (isAnyWork(value)) {
    const sign = word(reading, next);
    const more = projectKinds.match(reading.tokens, sign === ',' || sign === 'và' ? next + 1 : next);
    if (!more) break;
    ({ value } = more);
    // `Cải tạo, nâng cấp đường tỉnh 128`: a comma ends names elsewhere.
    if (sign === ',' || isAnyWork(value)) next = more.next;
  }
  return value.kind === 'other' ? { value: kind.value, next } : { value, next };
}

/** Work of whatever kind: `đầu tư xây dựng`. */
export function isAnyWork({ kind, subkind }: ProjectKind): boolean {
  return kind === 'other' && subkind === null;
}

const listsWorks = /(?:^| )danh mục(?: (?:các )?công trình,)?$/iu;
/** Most tokens of what says so. */
const longestListing = 6;

const plurals = wordSet('các những mọi số nhiều từng mỗi hai ba bốn');

/** A name that several projects share: behind `các`, `một số`, or a figure, or in `danh mục công trình, dự án`. */
export function isPlural(reading: Reading, at: number): boolean {
  const before = word(reading, at - 1);
  if (plurals.has(before) || listsWorks.test(textOf(reading, at - longestListing, at))) return true;
  return (reading.mentionAt[at - 1] as number) >= 0 && mentionAt(reading, at - 1)?.kind !== 'date';
}

/** A sign, a `và` or a `của` at the end of a stretch, which are no part of the name before them. */
function endsOutside(reading: Reading, at: number): boolean {
  const here = word(reading, at);
  return (reading.tokens[at]?.type === 'sign' && !'”")'.includes(here)) || here === 'và' || here === 'của';
}

/** A stretch of a name without white space or separators at its ends. */
export function trimSpan(reading: Reading, span: Span): Span {
  let { from, to } = span;
  while (from < to && reading.tokens[from]?.type === 'sign' && !'“"('.includes(word(reading, from))) from++;
  while (to > from && endsOutside(reading, to - 1)) to--;
  return { from, to };
}
