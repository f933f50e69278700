import { wordSet } from '../../mention/words.ts';
import { behindActor } from './clause-actors.ts';
import type { ClauseLexicon } from './clause-lexicon.ts';
import { type ClauseWord, nextSign, Phrases, segmentEnds } from './clause-words.ts';

type Words = readonly ClauseWord[];

const comma = wordSet(',');

/** Most words of an adverbial that no comma closes. */
const longestBare = 5;

/** `Trong dịp lễ,`, `Theo báo cáo của Công an,`, `Phân theo ngành thì`: the index behind what closes an adverbial. */
export function behindAdverbial(lexicon: ClauseLexicon, words: Words, at: number): number {
  const year = lexicon.thisYear.behind(words, at);
  if (year > at) return words[year]?.fold === ',' ? year + 1 : year;
  const first = nextSign(words, at, comma);
  // `Thực hiện chuyển đổi cây trồng, các huyện đã trồng`: what was carried out, before who did what of it.
  const isCarried = lexicon.carrying.behind(words, at) > at && behindActor(lexicon, words, first + 1) > first + 1;
  if (!lexicon.adverbials.at(words, at)) return isCarried ? first + 1 : at;
  const close = behindName(lexicon, words, first);
  const isSorted = lexicon.sorting.at(words, at);
  for (let i = at + 2; isSorted && i < Math.min(close, words.length - 1); i++)
    if (words[i]?.fold === 'thì') return i + 1;
  // `trong tháng toàn tỉnh đã ghi nhận`, `qua kiểm tra cơ quan chức năng phát hiện`: no comma before who acts.
  // A season stands before who grows in it: what is grown.
  const isBare = !/^(?:vụ|mùa|của)$/.test(words[at]?.fold ?? '');
  for (let i = at + 1; isBare && i <= at + longestBare && i < first; i++)
    if (behindActor(lexicon, words, i) > i) return i;
  // `Nhằm phát triển kinh tế, nâng cao đời sống, Hội Phụ nữ đã cho vay`: all that it was done for.
  if (/^(?:nhằm|để)$/.test(words[at]?.fold ?? ''))
    for (let i = close; i < words.length - 1; i = nextSign(words, i + 1, comma))
      if (behindActor(lexicon, words, i + 1) > i + 1) return i + 1;
  if (close >= words.length - 1 || namesMishaps(lexicon, words, at, close)) return at;
  return lexicon.branchOpenings.at(words, at) ? behindListed(lexicon, words, close + 1) : close + 1;
}

/** `do sự cố hệ thống, thiết bị điện`: whether nothing but a cause stands at the end of a clause, which tells those counted apart. */
function namesMishaps(lexicon: ClauseLexicon, words: Words, at: number, close: number): boolean {
  const isRest = words.length - close - 1 <= longestRest && /^\p{Ll}/u.test(words[close + 1]?.text ?? '');
  return mishaps.at(words, at) && isRest && !lexicon.opensMeasure(words, close + 1);
}

/** Most words that go on with a mishap behind a comma. */
const longestRest = 4;
const mishaps = new Phrases(
  ['sự cố', 'sơ suất', 'sơ xuất', 'bất cẩn', 'vi phạm', 'chập', 'lỗi'].map((each) => `do ${each}`),
);

/** `Theo Cảnh sát Phòng cháy, chữa cháy và cứu nạn, cứu hộ,`, `Dưới sự lãnh, chỉ đạo của Đảng ủy,`: the comma behind all of a name that has commas itself. */
function behindName(lexicon: ClauseLexicon, words: Words, first: number): number {
  let close = first;
  while (
    words[close]?.fold === ',' &&
    (words[close - 1]?.fold === 'lãnh' ||
      lexicon.nameRests.at(words, close + 1) ||
      opensPlace(lexicon, words, close + 1))
  )
    close = nextSign(words, close + 1, comma);
  return close;
}

/** `huyện Tân Phú, tỉnh Kiên Hà`: whether the area that another lies in is named at a word. */
function opensPlace(lexicon: ClauseLexicon, words: Words, at: number): boolean {
  const end = lexicon.levels.behind(words, at);
  return (
    end > at &&
    /^\p{Lu}/u.test(words[end]?.text ?? '') &&
    words[nextSign(words, end, comma)]?.fold === ',' &&
    nextSign(words, end, comma) - end <= longestPlace
  );
}

/** Most words of the name of an area. */
const longestPlace = 4;

/** `Về công tác phòng, chống ma túy, lực lượng chức năng đã`: the index behind the rest of what an adverbial lists. */
function behindListed(lexicon: ClauseLexicon, words: Words, at: number): number {
  const close = nextSign(words, at, segmentEnds);
  if (words[close]?.fold !== ',' || close - at > longestListed || close >= words.length - 1) return at;
  const isListed =
    lexicon.branches.at(words, at) || fields.at(words, at) || behindActor(lexicon, words, close + 1) > close + 1;
  return isListed && behindActor(lexicon, words, at) === at && !lexicon.opensMeasure(words, at) ? close + 1 : at;
}

/** What a list goes on with that opens with the economy: `Về phát triển kinh tế, xã hội,`. */
const fields = new Phrases(['xã hội', 'văn hóa', 'văn hoá', 'môi trường', 'quốc phòng', 'an ninh']);

/** Most words of one more branch that an adverbial lists. */
const longestListed = 6;
