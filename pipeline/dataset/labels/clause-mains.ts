import { wordSet } from '../../mention/words.ts';
import type { ClauseLexicon } from './clause-lexicon.ts';
import { type ClauseWord, Phrases, segmentEnds } from './clause-words.ts';
import { movement } from './label-ends.ts';

type Words = readonly ClauseWord[];

/** Words before a measure that it belongs to: `chiếm tỷ lệ`, `tăng dân số`, `mức tăng tỷ lệ`. */
const takers = wordSet('chiếm đạt');
const ofPeople = wordSet('tăng giảm triển mô lượng độ cấu tra');
const ofRates = wordSet('mức độ lệ');
/** Words between a rate of growth and what grows. */
const ofGrowth = wordSet('trưởng giá trị bình quân hằng hàng năm của về quy mô');
/** All that a clause says behind a comma of what its figure counts. */
const bareTotals = new Phrases(['có tổng số', 'dân số']);

/** Most words before a measure that its verb may be among: `giảm tỷ lệ hộ nghèo`. */
const longestVerb = 3;
/** Fewest letters before the measure of a clause. */
const shortestOpening = 5;

/** Of a long clause, the index of the last noun in it that names a measure; that of its first word where it has none. */
export function mainMeasure(lexicon: ClauseLexicon, words: Words): number {
  for (let at = words.length - 1; at > 0; at--) {
    if (!lexicon.mainFirsts.has(words[at]?.fold ?? '') || !opensMain(lexicon, words, at)) continue;
    const isApart = segmentEnds.has(words[at - 1]?.fold ?? '') || words[at]?.fold === 'có';
    const isFar = isApart || words.slice(0, at).filter(({ fold }) => !segmentEnds.has(fold)).length > longestVerb;
    const isMain = (isFar || words[0]?.fold === 'về') && (words[at] as ClauseWord).start >= shortestOpening;
    return isMain && !isToldOf(lexicon, words, at) ? at : 0;
  }
  return 0;
}

/** Whether the measure that a clause is of may begin at a word. */
function opensMain(lexicon: ClauseLexicon, words: Words, at: number): boolean {
  const [before, { fold }] = [words[at - 1]?.fold ?? '', words[at] as ClauseWord];
  const isApart = before === ',';
  // `tổng thu, chi ngân sách`: both as one.
  if (isApart && fold === 'chi' && words[at - 2]?.fold === 'thu') return false;
  // `thông qua nghị quyết, với dự toán thu ngân sách`: the plan that it is with.
  if (before === 'với' && fold === 'dự' && words[at + 1]?.fold === 'toán') return true;
  if ((isApart || before === 'với') && lexicon.incomes.at(words, at)) return true;
  if (fold === 'thu' && before === 'mức' && words[at - 2]?.fold === 'với') return lexicon.incomes.at(words, at);
  // `Địa hình phức tạp, có độ cao`: what has it is told before.
  const isHad = before === 'có' && words[at - 2]?.fold === ',';
  if ((isApart || isHad) && lexicon.apartMeasures.at(words, at)) {
    // `số trường, số học sinh`: two of one sort that moved alike.
    const isListed = fold === 'số' && lexicon.opensMeasure(words, 0);
    return at < words.length - 1 && !isListed && !lexicon.notApart.at(words, at);
  }
  if (isApart && bareTotals.behind(words, at) === words.length) return true;
  // `tổng số`, `tỷ lệ`: of nothing, they measure what the figure counts.
  const isOfNothing = at + 2 >= words.length || segmentEnds.has(words[at + 2]?.fold ?? '');
  if (isOfNothing || takers.has(before) || !lexicon.mainMeasures.at(words, at)) return false;
  if (fold === 'dân') return !ofPeople.has(before);
  return !isGrowing(words, at);
}

/** Whether a rate is of the measure behind it: `tốc độ tăng trưởng giá trị` of `tổng sản phẩm`, `phấn đấu tăng trưởng` of `tổng giá trị sản xuất`. */
function isGrowing(words: Words, at: number): boolean {
  let verb = at - 1;
  while (ofGrowth.has(words[verb]?.fold ?? '')) verb--;
  const isGrowth = words[verb + 1]?.fold === 'trưởng';
  return movement.has(words[verb]?.fold ?? '') && (isGrowth || ofRates.has(words[verb - 1]?.fold ?? ''));
}

/** Whether a measure is one of what stands before it: `cấp thẻ với tổng số tiền`, `các xã có tỷ lệ hộ nghèo cao`. */
function isToldOf(lexicon: ClauseLexicon, words: Words, at: number): boolean {
  const verb = words[at - 1]?.fold ?? '';
  const isBare = !segmentEnds.has(words[at - 2]?.fold ?? '');
  // `tỷ lệ lao động nông nghiệp so với tổng số lao động`: what a share is of.
  if (verb === 'với' && words[at - 2]?.fold === 'so') return true;
  // `diện tích đủ tiêu chí để tính tỷ lệ che phủ`: what it is measured for.
  if (verb === 'tính' && words[at - 2]?.fold === 'để') return true;
  if (verb === 'có' && lexicon.mainMeasures.at(words, 0)) return true;
  if (verb === 'có' && words[0]?.fold === 'số') return true;
  if (verb === 'với' && isBare && lexicon.sums.behind(words, at) === words.length) return true;
  return (verb === 'với' || (verb === 'có' && isBare)) && lexicon.sizes.behind(words, at) === words.length;
}
