import { isInCapitals } from '../../document/letters.ts';
import { wordSet } from '../../mention/words.ts';
import { isCapital, type Reading, textOf, word } from '../reading/reading.ts';
import { opensCitation } from './document-types.ts';

export function issuerBehind(reading: Reading, at: number): { text: string; to: number } | null {
  if (word(reading, at) !== 'của') return null;
  let to = at + 1;
  while (
    to < reading.tokens.length &&
    (reading.tokens[to]?.type === 'word' || joinsName(reading, to) || word(reading, to - 1) === 'thứ') &&
    !endsIssuer(reading, to) &&
    to - at < longestIssuer
  )
    to++;
  return to > at + 1 ? { text: textOf(reading, at + 1, to), to } : null;
}

/** `Hội đồng Thi đua - Khen thưởng Trung ương`: a dash inside of a name. */
function joinsName(reading: Reading, at: number): boolean {
  return (
    /^[-–]$/.test(word(reading, at)) && isCapital(reading, at + 1) && !document.test(textOf(reading, at + 1, at + 3))
  );
}

/** Words that end the name of an issuer or begin what a document is about. */
const afterIssuer = wordSet(
  'về v quy phê thực trên hướng triển giao sửa đề tại đã đến cho năm ngày dành để nhằm trong có được là',
);

/** `của UBND tỉnh | Kế hoạch thực hiện …`: the document goes on with its title; `Sở Kế hoạch và Đầu tư` has such words in it. */
const document = /^(?:kế hoạch|quyết định|nghị quyết|nghị định|thông tư|chỉ thị|công văn|văn bản|hướng dẫn)$/iu;
const bodyOf = wordSet('bộ sở phòng ban và trưởng');

/** Longest name of those who issue a document, in tokens: two ministers may. */
const longestIssuer = 24;

/** `của Bộ Công Thương | hướng dẫn …`, `của Tỉnh ủy | và Kế hoạch số 8-KH/TU`: whether the name of an issuer ends before a token. */
function endsIssuer(reading: Reading, at: number): boolean {
  const here = word(reading, at);
  if (isCapital(reading, at) && document.test(textOf(reading, at, at + 2))) return !bodyOf.has(word(reading, at - 1));
  if (here === 'và' && !isCapital(reading, at + 1)) return afterIssuer.has(word(reading, at + 1));
  if (here === 'và') return opensCitation(reading, at + 1);
  // `Ủy ban Dân tộc`, `Bộ Thông tin và Truyền thông` have such words in them.
  if (here === 'ban') return word(reading, at + 1) === 'hành';
  if (here === 'thông') return word(reading, at + 1) === 'qua';
  // In a title all is in capitals: `THỦ TƯỚNG CHÍNH PHỦ | VỀ VIỆC …`.
  return afterIssuer.has(here) && (!isCapital(reading, at) || isInCapitals(textOf(reading, at - 1, at + 1)));
}
