import type { FacilityKind } from '../../codebook.ts';
import { tokenize } from '../../mention/tokens.ts';
import { WordPairs } from '../../mention/word-class.ts';
import { wordSet } from '../../mention/words.ts';
import { statesAmount } from '../counts/stated-amounts.ts';
import type { Figure } from '../figures/figures.ts';
import type { Context } from '../reading/context.ts';
import { mentionsIn, type Reading, textOf, word } from '../reading/reading.ts';

/** Words that end the noun phrase behind a count. */
const nounEnds = new Set(
  'đạt có với để là đến trong trên tại ở gồm chiếm tăng giảm so phục đáp cho và do thuộc hoạt đủ bằng vượt đã được bị hiện cơ thường luôn đều này sẽ cũng vẫn nằm nâng nhưng'.split(
    ' ',
  ),
);
const keptPhrases = [
  'đã được xếp hạng',
  'được xếp hạng',
  'vừa được công nhận lại',
  'được công nhận lại',
  'được công nhận',
  'đã được công nhận',
];
/** Nouns that only begin like a facility: `trường hợp`, `chợ tình`. */
const otherNouns = new WordPairs([
  'trường hợp',
  'trường phái',
  'động viên',
  'đình chỉ',
  'động vật',
  'hang hốc',
  'trạm dừng',
  'giải pháp',
]);

/** The kind of facility that the noun behind a figure names. */
export function nounBehind(context: Context, figure: Figure): { from: number; to: number; kind: FacilityKind } | null {
  const { reading, to } = figure;
  const kind = facilityAt(context, reading, to);
  if (!kind) return null;
  const end = withNextNoun(context, reading, kind.value, endOfNoun(reading, kind.next, figure.sentence.to));
  if (isOfLevel(reading, to, kind.next, end)) return null;
  const isLevel = levelKinds.has(kind.value.code);
  const own = isLevel && listed(reading, kind.next, end) ? schools(context, kind.value) : kind.value;
  return { from: to, to: end, kind: gradeOf(context, reading, kind.next, end) ?? own };
}

/** `18 nhà nghỉ, khách sạn với 264 phòng`: token behind a further noun of the same sector that is counted with the first, and ends the clause. */
function withNextNoun(context: Context, reading: Reading, { sector }: FacilityKind, end: number): number {
  const next = /^(?:,|và)$/.test(word(reading, end)) ? facilityAt(context, reading, end + 1) : null;
  const isEnd = next && (next.next >= reading.tokens.length || /^(?:[.;)]|với)$/.test(word(reading, next.next)));
  return next && isEnd && next.value.sector === sector ? next.next : end;
}

const levelKinds = new Set(['preschool', 'primary_school', 'lower_secondary_school', 'upper_secondary_school']);

/** `98 tiểu học bỏ học`: those of a level, and no schools, where other words follow the bare noun of it. */
function isOfLevel(reading: Reading, from: number, next: number, end: number): boolean {
  if (end === next || !bareLevel.test(textOf(reading, from, from + 2))) return false;
  return !ofSchools.has(word(reading, next)) && !listed(reading, next, end);
}

const bareLevel = /^(?:(?:mầm non|mẫu giáo|tiểu học|trung học)|(?:TH|THCS|THPT)(?: .*)?)$/iu;
/** Words behind the bare noun of a level that tell which schools: `5 mầm non tư thục`, `2 tiểu học & THCS`. */
const ofSchools = wordSet('công tư ngoài dân bán nội nông quốc chuẩn chất liên & - – trên ở');

/** `13 di tích được công nhận là | di tích quốc gia`: the kind that those counted were recognised as. */
function gradeOf(context: Context, reading: Reading, from: number, to: number): FacilityKind | null {
  for (let at = from; at < to; at++)
    if (word(reading, at) === 'là') return facilityAt(context, reading, at + 1)?.value ?? null;
  return null;
}

function listed(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (listsLevel(reading, at)) return true;
  return false;
}

/** Schools of any level: a list of levels is of none of them. */
function schools({ book }: Context, kind: FacilityKind): FacilityKind {
  return book.facilityKinds.match(anySchool, 0)?.value ?? kind;
}

const anySchool = tokenize('trường');

/** The kind whose noun begins at a token; `tuyến đường huyện` is of the kind of `đường huyện`. */
export function facilityAt(
  context: Context,
  reading: Reading,
  at: number,
): { value: FacilityKind; next: number } | null {
  if (otherNouns.has(reading.tokens, at)) return null;
  const { facilityKinds } = context.book;
  return (
    facilityKinds.match(reading.tokens, at) ??
    (/^(?:tuyến|đoạn)$/.test(word(reading, at)) ? facilityKinds.match(reading.tokens, at + 1) : null)
  );
}

/** `07/07 xã, phường có trạm y tế`: units that have a facility. */
export function equipped(context: Context, figure: Figure): { from: number; to: number; kind: FacilityKind } | null {
  const { reading, mention, next } = figure;
  if (mention.kind !== 'ratio' || mention.unitClass !== 'count') return null;
  for (let at = next; at < Math.min(next + 8, figure.sentence.to); at++) {
    // `100% thôn (12/12 thôn) có nhà văn hóa`: what the share is of, in figures.
    if (/^[,;.:)]$/.test(word(reading, at))) return null;
    // `119/163 thôn (chiếm 73%) có nhà văn hóa`.
    const close = reading.partner[at] as number;
    if (word(reading, at) === '(' && close > at && mentionsIn(reading, at, close).every(({ unit }) => unit === '%'))
      at = close;
    if (word(reading, at) !== 'có') continue;
    const kind = facilityAt(context, reading, at + 1);
    return kind && { from: at + 1, to: endOfNoun(reading, kind.next, figure.sentence.to), kind: kind.value };
  }
  return null;
}

/** Whether a sign joins a further level to that of a school. */
function joinsLevels(reading: Reading, at: number): boolean {
  const here = word(reading, at);
  return here === '&'
    ? reading.tokens[at + 1]?.type === 'word'
    : (/^[-–]$/.test(here) && levels.has(word(reading, at + 1))) || listsLevel(reading, at);
}

/** `trường mầm non, tiểu học và THCS`: whether a sign or `và` joins a further level that no figure of its own tells. */
export function listsLevel(reading: Reading, at: number): boolean {
  if (!/^(?:,|và)$/.test(word(reading, at)) || !levelWords.has(word(reading, at - 1))) return false;
  let to = at + 1;
  while (levelWords.has(word(reading, to))) to++;
  return to > at + 1 && (to >= reading.tokens.length || levelEnds.has(word(reading, to)));
}

const levelWords = wordSet('mầm non mẫu giáo nhà trẻ tiểu trung học cơ sở phổ thông th thcs thpt');
const levelEnds = wordSet(', ; . ) và với trên đạt');

/** Words that levels of school begin with. */
const levels = wordSet('mẫu tiểu trung th thcs thpt mầm');

/** Token behind the noun of a facility, which may be of several words. */
export function endOfNoun(reading: Reading, from: number, limit: number): number {
  let at = from;
  while (at < limit && (reading.tokens[at]?.type === 'word' || joinsLevels(reading, at) || isGrade(reading, at))) {
    const kept = keptPhrases.find((phrase) => phrase.split(' ').every((part, i) => word(reading, at + i) === part));
    // `15 trường được công nhận mức độ 2`: the words before a standard are no part of the noun.
    const behind = at + (kept?.split(' ').length ?? 0);
    // `di tích được công nhận là di tích quốc gia`: as what they were recognised.
    if (kept && word(reading, behind) === 'là' && isSaidAgain(reading, from, behind + 1)) at = behind + 1;
    else if (kept && !/^(?:đạt|mức|chuẩn)$/.test(word(reading, behind))) at = behind;
    // `trường liên cấp TH&THCS`, `trường mầm non - mẫu giáo`: levels of one school.
    else if (joinsLevels(reading, at)) at += 2;
    // `11 chợ không có nhà lồng`, `5 trường chưa đạt chuẩn`: what they lack is said in all its words.
    else if (nounEnds.has(word(reading, at)) && /^(?:không|chưa)$/.test(word(reading, at - 1)) && at > from) at++;
    else if (isGrade(reading, at)) at++;
    // `trường trung học cơ sở`, where `cơ bản` ends the noun.
    else if (word(reading, at) === 'cơ' && word(reading, at + 1) === 'sở') at += 2;
    else if (word(reading, at) === 'có' && at >= from) return endOfOwned(reading, at) ?? at;
    else if (nounEnds.has(word(reading, at)) || (reading.mentionAt[at] as number) >= 0 || tellsSize(reading, at)) break;
    else if (statesAmount(reading, at) || /^công nhận$/iu.test(textOf(reading, at, at + 2))) break;
    // `công trình thủy lợi tưới cho 118 ha`, `hồ chứa đảm bảo nước tưới cho 300 ha`: what they do.
    else if (irrigates.test(textOf(reading, at, at + longestDeed))) break;
    else at++;
  }
  // `11 cụm công nghiệp đi vào | hoạt động`.
  if (word(reading, at) === 'hoạt' && /^đi vào$/iu.test(textOf(reading, at - 2, at)) && at - 2 >= from) return at - 2;
  // `7 sân vận động của 7 thôn`: whose they are is counted next; `8 khu công nghiệp đang | hoạt động`; `5 trường mới | được`.
  const last = word(reading, at - 1);
  const isLead = /^(?:của|đang|vừa)$/.test(last) || (last === 'mới' && word(reading, at) === 'được');
  return at > from && isLead ? at - 1 : at;
}

/** Longest words for a kind of facility, in tokens. */
const longestKind = 6;

/** `di tích được công nhận là | di tích`: whether the word at a token is of the noun that ended before another. */
function isSaidAgain(reading: Reading, from: number, at: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - longestKind); i--)
    if (word(reading, i) === word(reading, at)) return true;
  return false;
}

/** `trường cấp 2`, `chợ hạng 3`: which grade. */
function isGrade(reading: Reading, at: number): boolean {
  return /^(?:cấp|hạng)$/.test(word(reading, at - 1)) && /^[1-4]$/.test(word(reading, at));
}

/** Most words of what facilities have. */
const longestOwned = 6;

/** `16 trạm y tế có bác sĩ`: token behind what they have, where that ends the clause and no figure tells it; null otherwise. */
function endOfOwned(reading: Reading, at: number): number | null {
  let to = at + 1;
  while (to - at <= longestOwned && reading.tokens[to]?.type === 'word' && (reading.mentionAt[to] as number) < 0) to++;
  const isEnd = to >= reading.tokens.length || /^[,;.)]$/.test(word(reading, to));
  return isEnd && to > at + 1 && !tellsSize(reading, at + 1) ? to : null;
}

const irrigates = /^(?:(?:đảm bảo|bảo đảm|phục vụ|cấp|cung cấp) )?(?:nước )?tưới(?:,? tiêu)? (?:\p{L}+ ){0,3}\d/iu;
/** Longest words for what works do before the figure of it, in tokens. */
const longestDeed = 9;

/** `tuyến đường huyện dài 125 km`, `trạm biến áp công suất 5 MVA`. */
function tellsSize(reading: Reading, at: number): boolean {
  if (
    /^(?:công suất|dung lượng|dung tích|diện tích|chiều dài|quy mô|sức chứa|tổng (?:công|dung|diện|chiều))$/iu.test(
      textOf(reading, at, at + 2),
    )
  )
    return true;
  return /^(?:dài|rộng)$/.test(word(reading, at)) && (reading.mentionAt[at + 1] as number) >= 0;
}
