import { WordPairs } from '../../mention/word-class.ts';
import { wordSet } from '../../mention/words.ts';
import { spanAt } from '../places/place-spans.ts';
import { isInCode } from '../reading/codes.ts';
import type { Context } from '../reading/context.ts';
import { isCapital, mentionAt, type Reading, textOf, tokenFrom, word } from '../reading/reading.ts';
import { behindComma } from './name-commas.ts';
import { nounsWithStops, pairsOfStops, stops } from './name-stops.ts';

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

/** Whether a name ends before a token. */
function closesName(context: Context, reading: Reading, from: number, at: number, minimum: number): boolean {
  const here = word(reading, at);
  const isSign = reading.tokens[at]?.type === 'sign' && !'-–/&'.includes(here);
  // `Km193+000`: a sign inside a number that names.
  const isInNumber = mentionAt(reading, at)?.kind === 'identifier';
  if (isSign && !isInNumber && !isInCode(reading.text, reading.tokens, at)) return true;
  if (tellsSize(reading, at, minimum) || tellsWhere(reading, at) || tellsMeeting(reading, at)) return true;
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
  // Words of a kind alone name nothing: `Cải tạo và mở rộng đường …` goes on.
  return conjunctions.has(here) && at > minimum && opensSomethingElse(context, reading, at + 1);
}

/** Whether a token tells how large what is named is, or how much was done of it. */
function tellsSize(reading: Reading, at: number, minimum: number): boolean {
  const { kind, unit, unitClass } = mentionAt(reading, at) ?? {};
  if (kind === 'quantity' && at > minimum) {
    // `Điện gió Phú Lộc 50 MW`: how large it is.
    if (unitClass === 'measure' || unitClass === 'money' || unit === '[ppth]') return true;
    // `Dự án nhà ở xã hội Hưng Lộc 620 căn, tổng mức đầu tư …`: of how many they are, where that ends the name.
    if (unitClass === 'count' && endsWithCount(reading, at)) return true;
  }
  // `đường Hồ Chí Minh hơn 125 ha`: how much was done of it.
  const here = word(reading, at);
  return (about.has(here) || sizeWords.has(here)) && kindAt(reading, at + 1) === 'quantity';
}

/** Whether a token tells where what is named is built, or in which document it is told of. */
function tellsWhere(reading: Reading, at: number): boolean {
  const isBuilt = builtThere.has(reading.tokens, at) && thereWords.has(word(reading, at + 2));
  if (isBuilt && isCapital(reading, at - 1)) return true;
  const isAt = word(reading, at) === 'tại';
  if (isAt && (figuresBehindAt.has(kindAt(reading, at + 1)) || namesDocument(reading, at + 1))) return true;
  // `tuyến đường kết nối với cao tốc A - B | trên địa bàn.`
  return /^trên địa bàn(?: [,;.:)]|[,;.:)]|$)/iu.test(textOf(reading, at, at + 4));
}

/** Whether a token tells what those do who meet, or how their meeting went. */
function tellsMeeting(reading: Reading, at: number): boolean {
  // `kỳ họp thứ 6 | đánh giá tình hình`.
  if (mentionAt(reading, at - 1)?.kind === 'identifier' && actsOfMeetings.test(textOf(reading, at, at + 2)))
    return true;
  // `kỳ họp thứ 6 | thành công tốt đẹp`.
  return (
    manners.has(reading.tokens, at) && !isCapital(reading, at) && behindManner.test(textOf(reading, at + 2, at + 3))
  );
}

/** What may follow the words for how it went. */
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
