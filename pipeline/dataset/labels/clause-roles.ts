import { wordSet } from '../../mention/words.ts';
import { behindActor, behindDoer, behindGrower, isBody, isScope } from './clause-actors.ts';
import { beforeCourse, isCourse } from './clause-courses.ts';
import { beforeClosing, beforeTrend, isJudged } from './clause-ends.ts';
import { behindCause, leads } from './clause-leads.ts';
import type { ClauseLexicon } from './clause-lexicon.ts';
import { mainMeasure } from './clause-mains.ts';
import { type ClauseWord, clauseWords, nextSign, Phrases, textFrom } from './clause-words.ts';

/** A part of a clause that tells nothing of what is measured, by its name, with the clause before and behind it. */
export interface TakenRole {
  role: string;
  before: string;
  after: string;
}

export type Told = (taken: TakenRole) => void;

/** `UBND xã đã tiếp nhận`: a clause without who acts, and without the verb that only carries a deed out or raises a measure. */
export function withoutActor(lexicon: ClauseLexicon, text: string, told?: Told): string {
  const words = clauseWords(text);
  if (isScope(lexicon, words)) return taken('area alone', text, '', told);
  const verb = behindActor(lexicon, words, 0);
  const act = verb > 0 ? textFrom(text, words, verb) : grownFirst(lexicon, text, words);
  const acted = taken('who acts', text, act, told);
  const clause = clauseWords(acted);
  const deed = behindCarrier(lexicon, clause);
  return deed === 0 ? acted : taken('what is done to a measure', acted, textFrom(acted, clause, deed), told);
}

/** The clause behind what is taken from it, which is told of where it changed. */
function taken(role: string, before: string, after: string, told?: Told): string {
  if (after !== before) told?.({ role, before, after });
  return after;
}

/** Of a long clause, what is measured: from the last noun that names a measure on. */
export function fromMain(lexicon: ClauseLexicon, text: string, told?: Told): string {
  const words = clauseWords(text);
  const at = mainMeasure(lexicon, words);
  return at === 0 ? text : taken('what the clause is of', text, textFrom(text, words, at), told);
}

/** `Xây dựng cơ bản đã triển khai`: what was done, without whoever or whatever did it; what is measured stays. */
export function withoutDoer(lexicon: ClauseLexicon, text: string, told?: Told): string {
  const words = clauseWords(text);
  // `án hình sự đã xét xử`: of what, and not who.
  if (words[0]?.fold === 'án' || lexicon.opensMeasure(words, 0)) return text;
  const deed = behindDoer(lexicon, words);
  return deed === 0 ? text : taken('who did it', text, textFrom(text, words, deed), told);
}

/** The index of the measure that a clause's verb raises, or of the deed that it only carries out; 0 where it does neither. */
function behindCarrier(lexicon: ClauseLexicon, words: readonly ClauseWord[]): number {
  const from = words[0]?.fold === 'đã' ? 1 : 0;
  const raised = lexicon.raising.behindAll(words, from);
  if (raised > from && lexicon.opensMeasure(words, raised)) return raised;
  // `Việc chia tách huyện đã đưa số xã nghèo`: behind whatever raised it.
  for (let at = words.length - 2; at > 0; at--) {
    const measure = words[at]?.fold === 'đã' ? lexicon.raising.behindAll(words, at + 1) : at;
    if (measure > at + 1 && lexicon.opensMeasure(words, measure)) return measure;
  }
  const carried = lexicon.carrying.behind(words, 0);
  return carried > 0 && lexicon.carried.at(words, carried) ? carried : 0;
}

/** `vụ lúa hè thu cả nước gieo cấy`, `Đối với cây ngô, toàn huyện đã trồng`: what was grown, before who grew it, behind the verb; a measure stays first. */
function grownFirst(lexicon: ClauseLexicon, text: string, words: readonly ClauseWord[]): string {
  const isGrown = [1, 2].some((length) => lexicon.growing.behind(words, words.length - length) === words.length);
  if (!isGrown) return text;
  const opening = concerning.behind(words, 0);
  const first = /^(?:các|những|một số)$/iu.test(words[opening]?.fold ?? '') ? opening + 2 : opening + 1;
  const from = words[opening]?.fold === 'vụ' && lexicon.crops.at(words, opening + 1) ? opening + 1 : opening;
  const named = isCrop(lexicon, words, from);
  for (let at = first; at < words.length; at++) {
    const { fold, start } = words[at] as ClauseWord;
    const isSet = fold === ',' && named;
    if (/^[,;:]$/.test(fold) && !isSet) return text;
    const who = isSet ? at + 1 : at;
    const grower = behindGrower(lexicon, words, who);
    const verb = grower > who || !named ? grower : lexicon.auxiliaries.behindAll(words, who);
    if ((verb === who && !isSet) || lexicon.growing.behind(words, verb) !== words.length) {
      if (isSet) return text;
      continue;
    }
    const to = / (?:năm nay|này)$/iu.exec(text.slice(0, start).trimEnd())?.index;
    const object = text.slice((words[from] as ClauseWord).start, to ?? start).trimEnd();
    const deed = textFrom(text, words, verb);
    return lexicon.opensMeasure(words, from) || (grower === at && !isSet) ? `${object} ${deed}` : `${deed} ${object}`;
  }
  // `Vụ lúa mùa gieo cấy`: the season is in the name of the crop.
  return from > opening ? textFrom(text, words, from) : text;
}

/** Words that say what a clause is about. */
const concerning = new Phrases(['riêng đối với', 'đối với', 'riêng', 'về']);

function isCrop(lexicon: ClauseLexicon, words: readonly ClauseWord[], at: number): boolean {
  return words[at]?.fold === 'cây' || lexicon.crops.at(words, at);
}

const readings = Object.entries(leads);

/** Most leads that one clause has. */
const longestLead = 8;

/** `Theo Sở Y tế, do mưa lớn nên số ca mắc`: a clause without all that leads to it, in whatever order it stands. */
export function withoutLeads(lexicon: ClauseLexicon, text: string, told?: Told): string {
  const words = clauseWords(text);
  let at = 0;
  for (let i = 0; i < longestLead; i++) {
    const from = at;
    for (const [role, read] of readings) {
      at = read(lexicon, words, from);
      if (at === from) continue;
      told?.({ role, before: textFrom(text, words, from), after: textFrom(text, words, at) });
      break;
    }
    if (at === from) break;
  }
  return at === 0 ? text : textFrom(text, words, at);
}

/** `số hộ nghèo tính đến`: a clause without the words that lead on to what was left out behind it. */
export function withoutClosing(lexicon: ClauseLexicon, text: string, told?: Told): string {
  return upTo(text, beforeClosing, 'what was left out behind it', lexicon, told);
}

/** `sản lượng tăng khá`: a clause without how what it measures moved. */
export function withoutTrend(lexicon: ClauseLexicon, text: string, told?: Told): string {
  return upTo(text, beforeTrend, 'how it moved', lexicon, told);
}

/** `thu ngân sách gặp khó khăn`: a clause without how what it measures went. */
export function withoutCourse(lexicon: ClauseLexicon, text: string, told?: Told): string {
  return isJudged(clauseWords(text)) ? text : upTo(text, beforeCourse, 'how it went', lexicon, told);
}

function upTo(
  text: string,
  ending: (lexicon: ClauseLexicon, words: readonly ClauseWord[]) => number,
  role: string,
  lexicon: ClauseLexicon,
  told?: Told,
): string {
  const words = clauseWords(text);
  const end = ending(lexicon, words);
  if (end === words.length) return text;
  const last = words[end - 1];
  return taken(role, text, last ? text.slice(0, last.start + last.text.length) : '', told);
}

/** Whether a clause is nothing but the name of a body. */
export function namesBody(lexicon: ClauseLexicon, text: string): boolean {
  return isBody(lexicon, clauseWords(text));
}

/** Whether a clause only opens another: `Qua xử lý đơn thư`. */
export function isAdverbial(lexicon: ClauseLexicon, text: string): boolean {
  const words = clauseWords(text);
  const isOpening = lexicon.adverbials.at(words, 0) && nextSign(words, 0, comma) === words.length;
  // `Do mưa lớn nên năng suất`: what came of it stands behind.
  return isOpening && behindCause(lexicon, words, 0) === 0;
}

const comma = wordSet(',');

/** `Chăn nuôi tiếp tục phát triển: `: whether what opens a block tells how things went, and not what it is about. */
export function tellsCourse(lexicon: ClauseLexicon, text: string): boolean {
  return text !== '' && isCourse(lexicon, clauseWords(text));
}
