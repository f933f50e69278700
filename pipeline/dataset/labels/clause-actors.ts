import { wordSet } from '../../mention/words.ts';
import type { ActorKind } from './actor-kinds.ts';
import type { ClauseLexicon } from './clause-lexicon.ts';
import type { ClauseWord, Phrases } from './clause-words.ts';

/** Most words between a body's name as it begins and its verb. */
const longestName = 14;

/** Auxiliaries that only a verb has behind them. */
const tenses = wordSet('đã đang sẽ');

/** Verbs that say what something is, and not what is done. */
export const states = wordSet('được bị đạt là có');

/** Words that tie what belongs to an area to it: `trên địa bàn tỉnh`, `trong huyện`. */
const ofArea = wordSet('trên địa bàn của trong');

/** The index of the verb of those who act, where they open a run of words; that of their first word where none do. */
export function behindActor(lexicon: ClauseLexicon, words: readonly ClauseWord[], at: number): number {
  const verb = verbOf(lexicon, lexicon.actors, words, at);
  return verb > at ? verb : behindAuxiliaries(lexicon, words, at);
}

/** The same for those before whom what they grow may stand. */
export function behindGrower(lexicon: ClauseLexicon, words: readonly ClauseWord[], at: number): number {
  return verbOf(lexicon, lexicon.growers, words, at);
}

function verbOf(lexicon: ClauseLexicon, kinds: readonly ActorKind[], words: readonly ClauseWord[], at: number): number {
  if (!lexicon.opensActor(words, at) || ownsWorks(words)) return at;
  for (const kind of kinds) {
    const end = kind.heads.behind(words, at);
    if (end === at || lexicon.notActors.behind(words, at) >= end) continue;
    const verb = verbBehind(lexicon, kind, words, end);
    if (verb >= end) return verb;
  }
  return at;
}

/** `Ban Quản lý dự án huyện làm chủ đầu tư`: whether a clause tells who has those works built that are counted behind it, which tells them apart. */
function ownsWorks(words: readonly ClauseWord[]): boolean {
  return (
    words.at(-1)?.fold === 'tư' &&
    owning.test(
      words
        .slice(-owned)
        .map(({ fold }) => fold)
        .join(' '),
    )
  );
}

const owned = 4;
const owning = /^làm chủ đầu tư$/u;

/** Most words of those whose deed a tense marks. */
const longestDoer = 12;

/** `Xây dựng cơ bản đã triển khai`: the index of the deed that a tense marks, whoever or whatever stands before it; 0 for none. */
export function behindDoer(lexicon: ClauseLexicon, words: readonly ClauseWord[]): number {
  for (let at = 1; at < Math.min(words.length, longestDoer); at++) {
    const { fold } = words[at] as ClauseWord;
    if (/^[;:()]$/.test(fold)) return 0;
    if (!tenses.has(fold)) continue;
    const verb = lexicon.auxiliaries.behindAll(words, at);
    return lexicon.deeds.at(words, verb) || lexicon.carrying.at(words, verb) ? verb : 0;
  }
  return 0;
}

/** Whether a run of words says nothing but of which area or zone something is. */
export function isScope(lexicon: ClauseLexicon, words: readonly ClauseWord[]): boolean {
  return lexicon.actors.some(({ heads, isScope, isNamed }) => {
    const end = isScope ? heads.behind(words, 0) : 0;
    return end > 0 && (end === words.length || (!isNamed && behindArea(lexicon, words, end) === words.length));
  });
}

/** Whether a run of words is nothing but the name of a body, or of several: `UBND huyện, các phòng, ban và UBND các xã`. */
export function isBody(lexicon: ClauseLexicon, words: readonly ClauseWord[]): boolean {
  const end = lexicon.bodies.behind(words, 0);
  const isNamed = end > lexicon.notActors.behind(words, 0) && words.length - end <= longestName;
  return (
    isNamed &&
    words.every(
      ({ fold }, i) => i < end || !/^[,;:]$/.test(fold) || (fold === ',' && lexicon.partners.at(words, i + 1)),
    )
  );
}

/** The index behind `trên địa bàn tỉnh`, `của huyện`. */
function behindArea(lexicon: ClauseLexicon, words: readonly ClauseWord[], at: number): number {
  let end = at;
  while (ofArea.has(words[end]?.fold ?? '')) end++;
  return end === at ? at : lexicon.levels.behind(words, end);
}

/** `đang tiếp tục thụ lý`: the index of the act behind auxiliaries that nobody stands before. */
function behindAuxiliaries(lexicon: ClauseLexicon, words: readonly ClauseWord[], at: number): number {
  const end = lexicon.auxiliaries.behindAll(words, at);
  const isAuxiliary = end > at && isAct(lexicon, lexicon.acts, words, end);
  return isAuxiliary && !isPending(words, at, end) ? end : at;
}

/** What ends with a result: of cases in which it goes on there is none yet. */
const ending = /^(?:thụ lý )?(?:giải quyết|xử lý|xử lí|xem xét|xác minh|điều tra|thi hành)(?: |$)/u;
/** Most words of such an act. */
const longestEnding = 4;

/** `đang giải quyết 32 hồ sơ`, `đang tiếp tục thụ lý giải quyết 22 vụ`, which are none of those settled. */
function isPending(words: readonly ClauseWord[], from: number, at: number): boolean {
  const act = words.slice(at, at + longestEnding).map(({ fold }) => fold);
  return words.slice(from, at).some(({ fold }) => fold === 'đang') && ending.test(act.join(' '));
}

/** The index of the verb of those whose name's first words end at one: what a tense marks, else an act; -1 where they have none. */
function verbBehind(lexicon: ClauseLexicon, kind: ActorKind, words: readonly ClauseWord[], from: number): number {
  const limit = Math.min(words.length, from + longestName);
  let act = -1;
  for (let at = from; at < limit; ) {
    const verb = lexicon.auxiliaries.behindAll(words, at);
    const isMarked = words.slice(at, verb).some(({ fold }) => tenses.has(fold));
    if (isMarked && isVerb(lexicon, kind, words, verb)) return verb;
    if (act < 0 && !kind.isMarked && isActAt(lexicon, kind, words, at, verb)) act = verb;
    const next = verb > at ? verb : behindNamed(lexicon, kind, words, at);
    if (next === at) break;
    at = next;
  }
  return act;
}

/** Whether the words behind a tense are a verb of those who act. */
function isVerb(lexicon: ClauseLexicon, kind: ActorKind, words: readonly ClauseWord[], at: number): boolean {
  const first = words[at]?.fold ?? '';
  return isAct(lexicon, kind.acts, words, at) || (kind.isActive && /^\p{L}/u.test(first) && !states.has(first));
}

/** Whether an act stands behind auxiliaries, if there are any, and is not the second half of `cung cấp`, `hai cấp`. */
function isActAt(
  lexicon: ClauseLexicon,
  kind: ActorKind,
  words: readonly ClauseWord[],
  at: number,
  verb: number,
): boolean {
  return isAct(lexicon, kind.acts, words, verb) && (verb > at || lexicon.compounds.behind(words, at - 1) <= at);
}

/** The index behind one more word, or one more body, of the name of those who act; the same where the name ends. */
function behindNamed(lexicon: ClauseLexicon, kind: ActorKind, words: readonly ClauseWord[], at: number): number {
  const { fold, text } = words[at] as ClauseWord;
  if (kind.isNamed) {
    // `xã Tân Lập và Tân Hà`.
    const isJoined = /^(?:và|,)$/.test(fold) && /^\p{Lu}/u.test(words[at + 1]?.text ?? '');
    if (/^\p{Lu}/u.test(text) || isJoined) return at + 1;
    return behindArea(lexicon, words, at) > at ? behindArea(lexicon, words, at) : lexicon.levels.behind(words, at);
  }
  // `Hội Nông dân huyện, xã`, `Mặt trận và các chi hội, đoàn thể`: bodies one behind the other.
  if (fold === ',') return lexicon.partners.at(words, at + 1) ? lexicon.partners.behind(words, at + 1) : at;
  // `Chi cục Kiểm lâm (Sở Nông nghiệp) đã kiểm tra`: of whom the body is.
  if (fold === '(') return words.findIndex((word, i) => i > at && word.fold === ')') + 1 || at;
  // `Những tỉnh có diện tích trồng lớn`: what they have is no part of their name.
  return /^(?:[;:()]|có|là)$/.test(fold) && !lexicon.notActs.at(words, at) ? at : at + 1;
}

function isAct(lexicon: ClauseLexicon, acts: Phrases, words: readonly ClauseWord[], at: number): boolean {
  return (
    acts.at(words, at) && !lexicon.notActs.at(words, at) && !(words[at]?.fold === 'giao' && at === words.length - 1)
  );
}
