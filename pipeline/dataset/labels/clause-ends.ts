import { wordSet } from '../../mention/words.ts';
import { beforeGia } from '../figures/figure-leads.ts';
import type { ClauseLexicon } from './clause-lexicon.ts';
import type { ClauseWord } from './clause-words.ts';
import { movement } from './label-ends.ts';

type Words = readonly ClauseWord[];

/** The index behind a clause without the words at its end that lead on to a date, a movement or a comparison which was left out. */
export function beforeClosing(lexicon: ClauseLexicon, words: Words): number {
  let end = beforePlan(lexicon, words);
  while (end > 0) {
    const start = lexicon.closings.before(words, end);
    // `thu giữ`, `giới tính`, `chuyển đến`: whole words whose second syllable closes nothing.
    if (start === end || lexicon.closed.before(words, end) < start) break;
    if (start === 0 && !lexicon.closingAlone.at(words, 0)) break;
    // `Mường So`: the end of a name.
    if (start > 0 && capitalised.test(words[start]?.text ?? '')) break;
    // `dưới 3 tháng`: for how long.
    if (/^\d/.test(words[start - 1]?.fold ?? '')) break;
    end = withoutComma(words, start);
  }
  return end;
}

const capitalised = /^\p{Lu}\p{Ll}/u;

/** `tốc độ tăng trưởng so với kế hoạch đề ra là`: the index of the plan that something is compared with, and of how. */
function beforePlan(lexicon: ClauseLexicon, words: Words): number {
  for (let at = 0; at < words.length; at++)
    if (lexicon.plans.at(words, at)) return withoutComma(words, lexicon.exceeding.before(words, at));
  return words.length;
}

/** Words before `tăng thêm` and `gia tăng` that these belong to: `vốn đăng ký tăng thêm`, `giá trị gia tăng`. */
const addedTo = wordSet('và vốn tiền ký chỉnh trị');

/** `sản lượng tăng khá và`, `ngành may mặc cũng có mức tăng cao`: the index behind what moved, before how it did. */
export function beforeTrend(lexicon: ClauseLexicon, words: Words): number {
  if (isJudged(words)) return words.length;
  for (let at = 1; at < words.length; at++) {
    if (!lexicon.trendFirsts.has(words[at]?.fold ?? '')) continue;
    // `số người tham gia tăng`: no `gia tăng`.
    if (words[at]?.fold === 'gia' && beforeGia.has(words[at - 1]?.fold ?? '')) continue;
    // `cắt giảm`: a deed, and no movement.
    if (lexicon.closed.before(words, at + 1) < at) continue;
    const last = words[at - 1]?.fold ?? '';
    const verb = lexicon.auxiliaries.behindAll(words, at);
    const isRole = verb > at && lexicon.roles.at(words, verb);
    const end = lexicon.trends.at(words, verb) ? lexicon.trending.behindAll(words, verb) : at;
    // `đàn trâu giảm do rét đậm`.
    const isTrend = end === words.length || (end > at && tellsWhy(lexicon, words, end));
    // `miễn, giảm`: two verbs of one deed.
    const noun = last === ',' ? (words[at - 2]?.fold ?? '') : last;
    // `đóng góp vào tăng trưởng`: a noun.
    if (!isRole && (!isTrend || lexicon.paces.has(last) || noun === 'miễn' || last === 'vào')) continue;
    if (addedTo.has(last) && lexicon.added.at(words, verb)) continue;
    // `xây dựng và duy trì`: two deeds.
    if (last === 'và' && (lexicon.deeds.at(words, 0) || lexicon.carrying.at(words, 0))) continue;
    if (last === 'trong') return at - 1;
    // `đàn lợn phát triển ổn định`: two words of how it went.
    const isStill = !isRole && !movement.has(words[verb]?.fold ?? '');
    return withoutComma(words, isStill ? lexicon.nounCourses.before(words, at) : at);
  }
  return words.length;
}

/** `do rét đậm`: whether nothing but a cause follows, and no measure of it. */
function tellsWhy(lexicon: ClauseLexicon, words: Words, at: number): boolean {
  return lexicon.causes.at(words, at) && words.every((_, i) => i < at || !lexicon.opensMeasure(words, i));
}

/** `tỷ lệ hộ đánh giá có thu nhập giảm`: how those judge of whom a rate is, and no movement of it. */
export function isJudged(words: Words): boolean {
  const isRate = /^t[ỷỉ]$/.test(words[0]?.fold ?? '') && words[1]?.fold === 'lệ';
  return isRate && words.some(({ fold }, at) => judging.has(`${fold} ${words[at + 1]?.fold}`));
}

const judging = new Set(['đánh giá', 'nhận định', 'cho rằng', 'dự báo']);

function withoutComma(words: Words, end: number): number {
  return words[end - 1]?.fold === ',' ? end - 1 : end;
}
