import type { ClauseLexicon } from './clause-lexicon.ts';
import { type ClauseWord, clauseEnds, nextSign, segmentEnds } from './clause-words.ts';

/** `Cục Thống kê tỉnh cho biết,`, `theo đánh giá bước đầu` before a measure: the index behind who tells it. */
export function behindTelling(lexicon: ClauseLexicon, words: readonly ClauseWord[], at: number): number {
  const source = behindBody(lexicon, words, lexicon.sources.behindAll(words, at));
  if (source > at && lexicon.opensMeasure(words, source)) return source;
  const close = nextSign(words, at, segmentEnds);
  const reach = namedSource.test(`${words[at]?.fold} ${words[at + 1]?.fold}`) ? longestSource : longestTeller;
  const last = Math.max(close, Math.min(nextSign(words, at, clauseEnds), at + reach));
  for (let i = at; i < last; i++) {
    // `phân tích, đánh giá cho thấy`: what tells may be a list.
    if (i >= close && words[i]?.fold !== 'cho') continue;
    let end = lexicon.telling.behind(words, i);
    // `dự báo thiên tai`, `công tác thông tin`: nouns, where nothing parts them from what is told, or nobody tells it.
    const isNoun = /^(?:dự|thông)$/.test(words[i]?.fold ?? '') && !/^(?:,|rằng)$/.test(words[end]?.fold ?? '');
    // `đã công bố chỉ số giá`: what is made known is a measure.
    if (words[i]?.fold === 'công' && !lexicon.opensMeasure(words, end)) continue;
    if (end === i || isNoun || (words[i]?.fold === 'thông' && !lexicon.bodies.at(words, at))) continue;
    if (words[end]?.fold === 'rằng') end++;
    if (words[end]?.fold === ',') end++;
    // `cho thấy so với tháng 6 số vụ cháy tăng`: the time of the base is none of the label.
    if (words[end]?.fold === 'so' && lexicon.opensMeasure(words, end + 2)) end += 2;
    return end < words.length - 1 ? end : at;
  }
  return at;
}

/** Most words of who tells something, before the verb; of what names a source, whose body may have commas in its name, or somebody with a post. */
const longestTeller = 8;
const longestSource = 24;
const namedSource = /^(?:báo|số|thống|ông|bà|đồng chí) /u;

/** `theo số liệu của Tổng cục Hải quan tổng kim ngạch`: the index of the measure behind whose figures these are. */
function behindBody(lexicon: ClauseLexicon, words: readonly ClauseWord[], at: number): number {
  const of = words[at]?.fold === 'của' ? at + 1 : at;
  const end = lexicon.bodies.behind(words, of);
  if (of === at || end === of) return at;
  const close = Math.min(nextSign(words, end, segmentEnds), end + longestBody);
  for (let i = end; i < close; i++) if (lexicon.opensMeasure(words, i)) return i;
  return at;
}

/** Most words of a body's name behind its first ones. */
const longestBody = 8;
