import { wordSet } from '../../mention/words.ts';
import { behindActor, isScope } from './clause-actors.ts';
import { behindAdverbial } from './clause-adverbials.ts';
import { behindCourse } from './clause-courses.ts';
import type { ClauseLexicon } from './clause-lexicon.ts';
import { behindTelling } from './clause-tellers.ts';
import { type ClauseWord, clauseEnds, nextSign, Phrases, segmentEnds } from './clause-words.ts';
import { causes } from './harm.ts';

type Words = readonly ClauseWord[];

/**
 * What may stand before the clause that a figure is of, in whatever order: each reads the words of one sort and gives the index
 * behind them, that of their first word where it reads none. `explain` tells of each by its name.
 */
export const leads: Readonly<Record<string, (lexicon: ClauseLexicon, words: Words, at: number) => number>> = {
  'empty bracket': behindBracket,
  'but for a part': behindPart,
  'what brought it': behindCause,
  'by what it was found': behindChecks,
  'when, where, on what grounds': behindAdverbial,
  'who tells it': behindTelling,
  'what the area is': behindNature,
  'how things went': behindCourse,
  'what it was compared with': behindCompared,
  'what was dwelt on': behindDwelling,
  'what it helped to': behindHelp,
  'who has to': beforeDuty,
  'how it is joined': behindJoint,
};

/** `( ), trên địa bàn huyện đã xảy ra`: the index behind a bracket whose time was left out. */
function behindBracket(_: ClauseLexicon, words: Words, at: number): number {
  if (words[at]?.fold !== '(' || words[at + 1]?.fold !== ')') return at;
  return words[at + 2]?.fold === ',' ? at + 3 : at + 2;
}

const comma = wordSet(',');

/** `sản lượng đều tăng, trong đó thịt lợn`, `gặp khó khăn, tuy nhiên thu ngân sách`, `dự án tương đương nhưng số vốn`: what is told apart from the rest before it. */
function behindPart(lexicon: ClauseLexicon, words: Words, at: number): number {
  const isConceded = concessions.at(words, at) || lexicon.openCourses.at(words, at);
  for (let i = words.length - 2; i > at; i--) {
    const { fold } = words[i] as ClauseWord;
    if (fold === ',' || fold === ';' || words[i + 1]?.fold === 'trong') {
      // The turn is left to what takes joints away; behind it a clause stands.
      if (turns.at(words, i + 1) && i + 1 + longestTurn < words.length) return i + 1;
      const end = lexicon.parts.behind(words, i + 1);
      if (end > i + 1 && end < words.length) return words[end]?.fold === ':' ? end + 1 : end;
    } else if (/^(?:nhưng|song)$/.test(fold) && (isConceded || tellsAmount(lexicon, words, i + 1))) return i + 1;
  }
  return at;
}

function tellsAmount(lexicon: ClauseLexicon, words: Words, at: number): boolean {
  return lexicon.opensMeasure(words, at) || /^(?:thu|chi)$/.test(words[at]?.fold ?? '');
}

/** What joins a clause that goes against the one before, whatever either says. */
const turns = new Phrases(['tuy nhiên', 'tuy vậy', 'thế nhưng', 'ngược lại', 'mặc dù vậy']);
/** Most words of these. */
const longestTurn = 3;

/** What opens a clause that another one, behind `nhưng`, goes against. */
const concessions = new Phrases(['mặc dù', 'cho dù', 'dù', 'tuy', 'dẫu']);

/** `do mưa bão nên`, `mưa lớn làm`, `sạt lở vùi lấp`, `gây`: a cause with the verb of what it brought. */
export function behindCause(lexicon: ClauseLexicon, words: Words, at: number): number {
  const isCause = lexicon.causes.at(words, at);
  const isWeather = lexicon.weather.at(words, at);
  const end = nextSign(words, at, clauseEnds);
  const listEnd = behindListOfNames(words, at);
  for (let i = end - 2; i >= at; i--) {
    const { fold } = words[i] as ClauseWord;
    // `thời tiết thuận lợi, sâu bệnh ít nên năng suất lúa`: whatever brought it.
    const isOf = fold === 'nên' && words[i - 1]?.fold !== 'trở';
    // `giá xăng tăng nên tính chung chỉ số giá`: past that it is of all together.
    const told = words[i + 1]?.fold === 'tính' && words[i + 2]?.fold === 'chung' ? i + 3 : i + 1;
    if (isOf && (isCause || lexicon.opensMeasure(words, told))) return told;
    if (isWeather && lexicon.destroying.at(words, i) && i - at < longestWeather) return i;
    // `đã đẩy chỉ số tiêu thụ chung`: an index that was pushed.
    if (/^(?:đẩy|kéo)$/.test(fold) && lexicon.opensMeasure(words, i + 1)) return i + 1;
    // `giãn cách xã hội dẫn đến số doanh nghiệp tạm dừng`.
    const led = fold === 'dẫn' && /^(?:đến|tới)$/.test(words[i + 1]?.fold ?? '');
    if (led && lexicon.opensMeasure(words, i + 2)) return i + 2;
    if (!causes.has(fold)) continue;
    const behind = /^(?:cho|ra)$/.test(words[i + 1]?.fold ?? '') ? i + 2 : i + 1;
    // `giá xăng tăng khiến chỉ số nhóm giao thông`, `gây ảnh hưởng đến giá thực phẩm`: what was moved by it.
    const moved = lexicon.influences.behind(words, behind);
    if (moved > i + 1 - Number(fold === 'khiến') && moved < end && lexicon.opensMeasure(words, moved)) return moved;
    // `Mường La, Sốp Cộp và Bắc Yên làm thiệt hại`: behind the places of a list.
    const isFirst = lexicon.auxiliaries.behindAll(words, at) === i || (i > at + 1 && i <= listEnd);
    const isDamage = lexicon.damage.at(words, behind) && (isFirst || !lexicon.plainDamage.at(words, behind));
    if (isDamage || ((isCause || isWeather) && i > at + 1 && behind < end)) return behind;
  }
  return at;
}

/** The index behind all names that stand one behind the other, with what joins them. */
function behindListOfNames(words: Words, at: number): number {
  let end = at;
  while (/^(?:\p{Lu}|,$|và$)/u.test(words[end]?.text ?? '')) end++;
  return end;
}

/** Most words of a weather before the verb of what it destroyed. */
const longestWeather = 9;

/** `Qua thanh tra, kiểm tra`, `Qua công tác thanh tra hành chính cũng đã`: the index behind what something was found by. */
function behindChecks(lexicon: ClauseLexicon, words: Words, at: number): number {
  const from = lexicon.checkingOpenings.behind(words, at);
  let end = lexicon.checkings.behind(words, from);
  if (from === at || end === from) return at;
  for (let next = end; next >= end; ) {
    end = next;
    const joint = /^(?:,|và|-)$/.test(words[end]?.fold ?? '') ? end + 1 : end;
    next = lexicon.checkings.behind(words, joint);
    if (next === joint) break;
  }
  // `Qua kiểm tra 45 cơ sở`: what was done, and to whom.
  if (end >= words.length) return from;
  if (lexicon.opensMeasure(words, end)) return end;
  const close = nextSign(words, end, segmentEnds);
  const tense = words.findIndex(({ fold }, i) => i >= end && i < close && fold === 'đã');
  if (tense >= end) return words[tense - 1]?.fold === 'cũng' ? tense - 1 : tense;
  if (words[close]?.fold === ',' && close < words.length - 1) return close + 1;
  return isDone(lexicon, words, end) || isScope(lexicon, words.slice(end)) ? end : at;
}

/** `cao hơn bình quân chung của tỉnh, quy mô nền kinh tế`: the index of what is measured next, behind how the figure before compares. */
function behindCompared(_: ClauseLexicon, words: Words, at: number): number {
  const isCompared = /^(?:cao|thấp|lớn|nhanh|chậm)$/.test(words[at]?.fold ?? '') && words[at + 1]?.fold === 'hơn';
  const behind = isCompared ? nextSign(words, at, comma) + 1 : at;
  return behind > at && behind < words.length - 1 ? behind : at;
}

/**
 * `Xã Nậm Lúc là xã vùng cao, diện tích tự nhiên`, `Nằm ở phía Bắc, huyện Nậm Lúc có diện tích`: the index of the measure behind what
 * kind of area those are who have it, or where they lie.
 */
function behindNature(lexicon: ClauseLexicon, words: Words, at: number): number {
  let close = nextSign(words, at, segmentEnds);
  if (lexicon.opensMeasure(words, at) || !tellsNature(lexicon, words, at, close)) return at;
  for (; words[close]?.fold === ','; close = nextSign(words, close + 1, segmentEnds)) {
    const verb = behindNamed(lexicon, words, close + 1);
    const behind = /^(?:có|với)$/.test(words[verb]?.fold ?? '') ? verb + 1 : close + 1;
    if (lexicon.opensMeasure(words, behind)) return behind;
  }
  return at;
}

/** The index behind an area, by its noun and its name or by the name alone. */
function behindNamed(lexicon: ClauseLexicon, words: Words, at: number): number {
  let end = behindActor(lexicon, words, at);
  while (/^\p{Lu}/u.test(words[end]?.text ?? '')) end++;
  return end;
}

function tellsNature(lexicon: ClauseLexicon, words: Words, from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++) {
    if (words[at]?.fold === 'là') return lexicon.areaKinds.at(words, at + 1);
    if (lexicon.lying.at(words, at)) return true;
  }
  return false;
}

/**
 * `tập trung các lĩnh vực đất đai, ngân sách, đã`, `UBND xã quan tâm chỉ đạo, toàn xã đã`: the index of the clause of the deed that is said
 * to be done, behind what was dwelt on and what others did.
 */
function behindDwelling(lexicon: ClauseLexicon, words: Words, at: number): number {
  const isDwelt = lexicon.dwelling.at(words, at);
  const isDeed = lexicon.acts.at(words, lexicon.auxiliaries.behindAll(words, at));
  const isActor = lexicon.opensActor(words, at);
  if (!isDwelt && !isDeed && !isActor) return at;
  for (let i = nextSign(words, at, clauseEnds) - 2; i > at; i--) {
    if (words[i]?.fold !== ',') continue;
    const from = /^(?:hiện|nay)$/.test(words[i + 1]?.fold ?? '') ? i + 2 : i + 1;
    const { fold = '' } = words[from] ?? {};
    const verb = lexicon.auxiliaries.behindAll(words, from);
    const isDone = /^(?:đã|đang)$/.test(fold) && verb > from && (isDwelt || lexicon.acts.at(words, verb));
    const isOthers = isActor && /^(?:đã|đang)$/.test(words[behindActor(lexicon, words, i + 1) - 1]?.fold ?? '');
    if (isDone || isOthers || (isDwelt && fold === 'được')) return from;
  }
  return at;
}

/** `hỗ trợ mua thẻ bảo hiểm, góp phần nâng tần suất khám bệnh`: the index of what was helped to move. */
function behindHelp(lexicon: ClauseLexicon, words: Words, at: number): number {
  const end = nextSign(words, at, clauseEnds);
  for (let i = end - 2; i >= at; i--) {
    if (words[i]?.fold !== 'góp' || words[i + 1]?.fold !== 'phần') continue;
    const behind = lexicon.raising.behind(words, lexicon.auxiliaries.behindAll(words, i + 2));
    return (i === at || words[i - 1]?.fold === ',') && behind > i + 2 && behind < end ? behind : at;
  }
  return at;
}

/** `nắng nóng kéo dài, nhiều xã thiếu nước phải chuyển đổi`: the index of what those have to do who are named before it. */
function beforeDuty(lexicon: ClauseLexicon, words: Words, at: number): number {
  const end = nextSign(words, at, clauseEnds);
  for (let i = end - 2; i > at; i--) {
    if (words[i]?.fold !== 'phải' || !isDone(lexicon, words, i + 1)) continue;
    const isNamed = words
      .slice(at, i)
      .some((_, from) => lexicon.actors.some(({ heads }) => heads.at(words, at + from)));
    return isNamed && !lexicon.opensMeasure(words, at) ? i : at;
  }
  return at;
}

/** Whether a deed stands at a word, or what only carries one out. */
function isDone(lexicon: ClauseLexicon, words: Words, at: number): boolean {
  return lexicon.deeds.at(words, at) || lexicon.acts.at(words, at) || lexicon.carrying.at(words, at);
}

/** `tuy`, `còn`, `riêng`, `vì vậy,`: the index behind the word that joins a clause to the one before it. */
function behindJoint(lexicon: ClauseLexicon, words: Words, at: number): number {
  const named = behindNames(lexicon, words, at);
  if (named > at) return named;
  // `còn hiệu lực 178 dự án`: what those counted are.
  if (words[at]?.fold === 'còn' && words[at + 1]?.fold === 'hiệu') return at;
  const end = lexicon.joints.behind(words, at);
  // `công trình theo kế hoạch với chiều dài`: of what stands before.
  if (words[end]?.fold === 'với' && !turns.at(words, at)) return at;
  // `ngoài sản lượng thịt`, `do diện tích giảm`, `để chuyển sang đất ở`: what moved, and no cause of another.
  const isLed = /^(?:ngoài|để)$/.test(words[at]?.fold ?? '') || lexicon.causes.at(words, at);
  const isMeasured = lexicon.opensMeasure(words, at + 1) || lexicon.turning.at(words, at + 1);
  const isReason = end === at && isLed && isMeasured;
  const behind = isReason ? at + 1 : words[end]?.fold === ',' && end > at ? end + 1 : end;
  return behind < words.length ? behind : at;
}

/** `Tân Lập, Tân Hà và tiếp tục`, `Vĩnh Long, An Giang giá cá tra`: the index behind the rest of a list of places, where a deed goes on or what is measured there. */
function behindNames(lexicon: ClauseLexicon, words: Words, at: number): number {
  let end = at;
  if (words[at]?.text === words[at]?.fold) return at;
  while (goesOnName.test(words[end]?.text ?? '')) end++;
  const goesOn = words[end]?.fold === 'và' && lexicon.auxiliaries.behindAll(words, end + 1) > end + 1;
  const isList = words[at - 1]?.fold === ',' || words.slice(at, end).some(({ fold }) => fold === ',');
  if (end > at + 1 && isList && words[end - 1]?.fold !== ',' && lexicon.opensMeasure(words, end)) return end;
  return end > at + 1 && goesOn ? end + 1 : at;
}

const goesOnName = /^(?:\p{Lu}|,$)/u;
