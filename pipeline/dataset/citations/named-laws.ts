import { isoPeriod } from '../../mention/periods.ts';
import type { Mention, Time } from '../../mention/types.ts';
import { WordClass } from '../../mention/word-class.ts';
import { isCapital, mentionAt, type Reading, type Span, textOf, timeAt, tokenFrom, word } from '../reading/reading.ts';

/** A law that a text cites by its name, as laws are: `Luật Ngân sách nhà nước năm 2015`. */
export interface NamedLaw extends Span {
  /** Abbreviation of its type: `L` for a law or code, `PL` for an ordinance. */
  type: 'L' | 'PL';
  /** Its name without its date: `Bộ luật Hình sự`. */
  title: string;
  /** What it is about: the name without the word for its type. */
  subject: string;
  /** Its date or year, ISO 8601, with its mention; null where the text gives none. */
  dated: { iso: string; mention: Mention | null } | null;
}

const openers = new WordClass(['luật', 'lệnh']);
/** Longest name, in tokens: laws that amend several name them all. */
const longestName = 40;
/** Words that no name of a law has: behind them the sentence goes on. */
const ends = new WordClass(
  'các trên tại cho của đối được đã theo trong nhằm để về quy có đến là từ do bằng số hiện tới gắn này'.split(' '),
);
/** Of these words those that stand in names whose date follows: `Ưu đãi người có công với cách mạng năm 2020`. */
const inside = new WordClass(['có', 'cho', 'về', 'đối', 'bằng']);
/** Farthest date behind such a word, in tokens. */
const farthestDate = 10;
/** Second halves of names with a comma: `Phòng, chống`, `Thi đua, khen thưởng`, `Xuất cảnh, nhập cảnh`. */
const halves = new WordClass([
  'chống',
  'khen',
  'tố',
  'nhập',
  'xuất',
  'quá',
  'bổ',
  'cứu',
  'cư',
  'chăm',
  'chữa',
  'đối',
  'giáo',
  'sử',
  'tôn',
  'trưng',
]);
/** Bodies that a law may be of. */
const body = new WordClass(['ubnd', 'hđnd', 'ủy', 'uỷ', 'hội']);
/** What is called after the law and is none: `Đại học Luật`, `khoa Luật`. */
const schools = new WordClass(['học', 'khoa', 'ngành', 'trường', 'lớp']);

/** The laws that a reading cites by name, in reading order; those with a number are cited by it. */
export function namedLaws(reading: Reading): NamedLaw[] {
  const found: NamedLaw[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    const law = openers.has(reading.tokens[at]) ? lawAt(reading, at) : null;
    if (!law) continue;
    found.push(law);
    at = law.to - 1;
  }
  return found;
}

function lawAt(reading: Reading, at: number): NamedLaw | null {
  const from = openingOf(reading, at);
  if (from === null || schools.has(reading.tokens[from - 1])) return null;
  const amends = word(reading, at + 1) === 'sửa' && word(reading, at + 2) === 'đổi';
  if (!amends && !isCapital(reading, at + 1)) return null;
  const to = endOfName(reading, at + 1, amends);
  if (to === null) return null;
  const dated = dateAt(reading, to);
  return {
    from,
    to: dated?.to ?? to,
    type: word(reading, at) === 'luật' ? 'L' : 'PL',
    title: textOf(reading, from, to),
    subject: textOf(reading, at + 1, to),
    dated,
  };
}

/** First token of the word for the type, in capitals: `Luật`, `Bộ luật`, `Pháp lệnh`. */
function openingOf(reading: Reading, at: number): number | null {
  const isLaw = word(reading, at) === 'luật';
  // `theo luật Giáo dục 2019`: the name alone has a capital; `pháp luật Việt Nam` is none.
  if (isLaw && (isCapital(reading, at) || !/^(?:pháp|bộ)$/.test(word(reading, at - 1)))) return at;
  return word(reading, at - 1) === (isLaw ? 'bộ' : 'pháp') && isCapital(reading, at - 1) ? at - 1 : null;
}

/** Token behind the name; null where the law has a number. */
function endOfName(reading: Reading, from: number, amends: boolean): number | null {
  const { tokens } = reading;
  const limit = Math.min(tokens.length, from + longestName);
  let at = from;
  for (; at < limit; at++) {
    if (word(reading, at) === 'số' && /^\d/.test(word(reading, at + 1))) return null;
    if (periodAt(reading, at) || dateAt(reading, at)) break;
    if (amends && (word(reading, at) === 'của' || word(reading, at) === 'luật' || word(reading, at) === 'số')) continue;
    if (tokens[at]?.type === 'sign' && !goesOnBehind(reading, at, amends)) break;
    const isEnd = ends.has(tokens[at]) && !isCapital(reading, at);
    if (isEnd && !(inside.has(tokens[at]) && isDatedBehind(reading, at))) break;
    if (word(reading, at) === 'luật' || (word(reading, at) === 'và' && !isJoined(reading, at, amends))) break;
  }
  return at > from ? at : null;
}

function isDatedBehind(reading: Reading, from: number): boolean {
  for (let at = from; at < from + farthestDate && reading.tokens[at]?.type !== 'sign'; at++)
    if (dateAt(reading, at)) return true;
  return false;
}

function goesOnBehind(reading: Reading, at: number, amends: boolean): boolean {
  return (
    word(reading, at) === ',' && (halves.has(reading.tokens[at + 1]) || (amends && word(reading, at + 1) === 'luật'))
  );
}

/** `Hôn nhân và gia đình`, and of a law that amends several `… và Luật …`. */
function isJoined(reading: Reading, at: number, amends: boolean): boolean {
  if (word(reading, at + 1) === 'luật') return amends;
  // `Luật Tổ chức HĐND và UBND ngày 26/11/2003`.
  const isBody = body.has(reading.tokens[at + 1]) && isDatedBehind(reading, at + 1);
  return !ends.has(reading.tokens[at + 1]) && (isBody || !isCapital(reading, at + 1));
}

/** `ngày 25 tháng 6 năm 2015`, `năm 2015`, `2015`, `(năm 2015)` at a token. */
function dateAt(reading: Reading, at: number): { iso: string; mention: Mention | null; to: number } | null {
  const bracket = word(reading, at) === '(' ? 1 : 0;
  const time = periodAt(reading, at + bracket);
  if (time?.period) {
    // `vi phạm Luật Lâm nghiệp tháng 7 năm 2020`: when it was, and no law's date.
    const { from, to } = time.period;
    if (to !== null || (from.month !== null && from.day === null)) return null;
    return { iso: isoPeriod(time.period), mention: time.mention, to: tokenFrom(reading, time.end) + bracket };
  }
  const year = word(reading, at);
  const mention = mentionAt(reading, at) ?? null;
  return /^(?:19|20)\d\d$/.test(year) ? { iso: year, mention, to: at + 1 } : null;
}

/** The period whose words begin at a token. */
function periodAt(reading: Reading, at: number): Time | null {
  const time = timeAt(reading, at);
  return time?.kind === 'period' && time.period && tokenFrom(reading, time.start) === at ? time : null;
}
