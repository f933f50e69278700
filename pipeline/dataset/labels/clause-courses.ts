import { wordSet } from '../../mention/words.ts';
import { behindActor, isScope, states } from './clause-actors.ts';
import type { ClauseLexicon } from './clause-lexicon.ts';
import { type ClauseWord, nextSign, Phrases, segmentEnds } from './clause-words.ts';

type Words = readonly ClauseWord[];

/** What joins a clause that tells how things went to the next without a comma. */
const joining = wordSet('với còn riêng nhưng song nên');

/**
 * `sản xuất nông nghiệp có nhiều chuyển biến,`, `kinh tế phát triển ổn định với`: the index behind a clause that tells how things went,
 * where one that tells what is measured follows it; that of its first word elsewhere.
 */
export function behindCourse(lexicon: ClauseLexicon, words: Words, at: number): number {
  const end = courseEnd(lexicon, words, behindBranches(lexicon, words, at));
  if (end < 0) return at;
  const { fold = '' } = words[end] ?? {};
  if (fold === 'với') return lexicon.opensMeasure(words, end + 1) && !lexicon.deeds.at(words, at) ? end + 1 : at;
  if (fold !== ',') return joining.has(fold) && end < words.length - 1 ? end : at;
  const isNext = opensClause(lexicon, words, end + 1) || repeatsWork(words, at, end + 1);
  if (tellsNoMore(lexicon, words, at, end) || isNext) return behindHaving(words, end + 1);
  // `các di tích được trùng tu, tôn tạo, lượng khách`, `phát triển, tăng so với trước, giá trị`: one more thing that was done about it, or how it moved.
  const next = nextSign(words, end + 1, segmentEnds);
  // `Đời sống nhân dân ổn định, hộ nghèo`: those who are counted, behind how it goes with what no figure measures.
  const isNoun = next === words.length && end < next - 1 && !verbs.has(words[end + 1]?.fold ?? '');
  if (isNoun && !lexicon.opensMeasure(words, at)) return end + 1;
  const isMoved = lexicon.trends.at(words, end + 1) && lexicon.trending.behindAll(words, end + 1) === next;
  const isMore = words[next]?.fold === ',' && (isMoved || lexicon.passiveCourses.at(words, end + 1));
  return isMore && opensClause(lexicon, words, next + 1) ? next + 1 : at;
}

/** Verbs that go on with what the clause before tells of. */
const verbs = wordSet('xảy còn đạt có tăng giảm trong là được bị đã đang chỉ với');

/** `thương mại, dịch vụ tiếp tục phát triển`: the index of the last of several branches that are told of together. */
function behindBranches(lexicon: ClauseLexicon, words: Words, at: number): number {
  const end = lexicon.branches.behind(words, at);
  return end > at && words[end]?.fold === ',' ? behindBranches(lexicon, words, end + 1) : at;
}

const works = new Phrases(['công tác', 'việc', 'hoạt động', 'phong trào']);

/** `Công tác làm đường được hưởng ứng, đã làm`: whether a clause says again what is worked at. */
function repeatsWork(words: Words, at: number, from: number): boolean {
  const work = works.behind(words, at);
  const deed = words[from]?.fold === 'đã' ? from + 1 : from;
  return work > at && deed < words.length && words.slice(deed).every(({ fold }, i) => fold === words[work + i]?.fold);
}

/** `cơ cấu kinh tế chuyển dịch theo hướng tích cực`: whether a clause tells of nothing but how things went, whatever stands behind it. */
function tellsNoMore(lexicon: ClauseLexicon, words: Words, at: number, end: number): boolean {
  for (let i = at + 1; i < end; i++) if (lexicon.plainCourses.at(words, i)) return end + 1 < words.length - 1;
  return false;
}

/** `có nhiều chuyển biến, có 8 cơ quan`: what there is says all without the verb. */
function behindHaving(words: Words, at: number): number {
  const verb = words[at]?.fold === 'đã' ? at + 1 : at;
  return words[verb]?.fold === 'có' && verb < words.length - 1 ? verb + 1 : at;
}

/** `Chăn nuôi tiếp tục phát triển:`: whether what opens a block tells how things went, and not what it is about. */
export function isCourse(lexicon: ClauseLexicon, words: Words): boolean {
  const opens = lexicon.openCourses.at(words, 0) && nextSign(words, 0, segmentEnds) === words.length - 1;
  // `Tình hình kinh tế, quốc phòng đạt nhiều kết quả:`: of more than one.
  const last = words[0]?.fold === 'tình' ? words.findLastIndex((word) => word.fold === ',') + 1 : 0;
  return words.at(-1)?.fold === ':' && (opens || courseEnd(lexicon, words, last) === words.length - 1);
}

/** Where what tells how something went begins in a clause, and the sign or joining word that closes the clause. */
interface Course {
  from: number;
  to: number;
  isPassive: boolean;
}

/** The index that closes a clause which tells how something went; -1 where it tells something else. */
function courseEnd(lexicon: ClauseLexicon, words: Words, at: number): number {
  return courseIn(lexicon, words, at)?.to ?? -1;
}

/** `thu ngân sách được quan tâm`, `sản lượng đạt khá`: the index before how something went, where a clause ends with it; its end elsewhere. */
export function beforeCourse(lexicon: ClauseLexicon, words: Words): number {
  const course = courseIn(lexicon, words, 0);
  if (!course || course.to < words.length) return words.length;
  // `hỗ trợ người dân gặp khó khăn`: to whom something was done; `số dự án được triển khai`: those counted. How something moved is told apart.
  const isOfOther = words.slice(0, course.from).some((_, i) => lexicon.acts.at(words, i) || lexicon.deeds.at(words, i));
  const isMoved = lexicon.trends.at(words, lexicon.auxiliaries.behindAll(words, course.from));
  const isItself = works.at(words, 0) || lexicon.incomes.at(words, 0);
  if (isMoved || (!isItself && (isOfOther || course.isPassive))) return words.length;
  let end = course.from;
  while (lexicon.auxiliaries.before(words, end) < end) end = lexicon.auxiliaries.before(words, end);
  return end > 1 ? end : words.length;
}

function courseIn(lexicon: ClauseLexicon, words: Words, at: number): Course | null {
  const close = nextSign(words, at, segmentEnds);
  // `huyện cấp thẻ cho hộ khó khăn`: a deed is no course; `dân quân được củng cố` is none of theirs.
  const verb = behindActor(lexicon, words, at);
  if (verb > at && !states.has(words[verb]?.fold ?? '')) return null;
  for (let i = at + 1; i < close; i++) {
    if (!lexicon.courseFirsts.has(words[i]?.fold ?? '')) continue;
    const isDone = isPassive(lexicon, words, i, close);
    if (lexicon.openCourses.at(words, i) || isDone)
      return { from: i, to: measureJoined(lexicon, words, i, close), isPassive: isDone };
    const course = lexicon.auxiliaries.behindAll(words, i);
    const told = lexicon.courses.behind(words, course);
    if (told === course || lexicon.paces.has(words[i - 1]?.fold ?? '')) continue;
    const end = lexicon.coursing.behindAll(words, course);
    // `vốn đầu tư phát triển`: a noun, where nothing tells when or how much.
    if (course === i && end === told && lexicon.nounCourses.at(words, course)) continue;
    if (end === close || (end < close && joining.has(words[end]?.fold ?? '')))
      return { from: i, to: end, isPassive: false };
  }
  return null;
}

/** `chuyển dịch đúng hướng với tỷ trọng công nghiệp`: the index of `với` before a measure in the rest of a clause; its end without one. */
function measureJoined(lexicon: ClauseLexicon, words: Words, from: number, close: number): number {
  for (let i = from; i < close; i++) if (words[i]?.fold === 'với' && lexicon.opensMeasure(words, i + 1)) return i;
  return close;
}

/** Most words between `được` and what was done: by whom, and how. */
const longestAgent = 8;

/** `được các địa phương quan tâm`: whether what was done about something, by whomever, begins at a word. */
function isPassive(lexicon: ClauseLexicon, words: Words, at: number, close: number): boolean {
  if (words[at]?.fold !== 'được') return false;
  for (let i = at + 1; i < Math.min(close, at + longestAgent); i++)
    if (lexicon.passiveCourses.at(words, i)) return true;
  return false;
}

/** Whether a clause that tells what is measured or done, or another lead to one, begins at a word. */
function opensClause(lexicon: ClauseLexicon, words: Words, at: number): boolean {
  return (
    at < words.length &&
    (lexicon.opensMeasure(words, at) ||
      lexicon.deeds.at(words, lexicon.auxiliaries.behindAll(words, at)) ||
      lexicon.opensMeasure(words, lexicon.raising.behindAll(words, at)) ||
      lexicon.joints.at(words, at) ||
      lexicon.adverbials.at(words, at) ||
      lexicon.causes.at(words, at) ||
      behindActor(lexicon, words, at) > at ||
      isScope(lexicon, words.slice(at)) ||
      lexicon.groups.at(words, at) ||
      courseEnd(lexicon, words, at) >= 0)
  );
}
