import { WordPairs } from '../../mention/word-class.ts';
import { wordSet } from '../../mention/words.ts';
import type { Context } from '../reading/context.ts';
import { isCapital, mentionAt, type Reading, textOf, word } from '../reading/reading.ts';

export function typeOf({ codebook }: Context, symbol: string, words: string) {
  const [first = ''] = symbol.toUpperCase().split(/[-/]/);
  // `Quy định số 37-QĐ/TW`: the Party writes both with one code.
  if (first === 'QĐ' && /^quy định /iu.test(words)) return codebook.documentTypes.find(({ vi }) => vi === 'quy định');
  const byCode = codebook.documentTypes.find(({ code }) => code.toUpperCase() === first);
  if (byCode) return byCode;
  // `39/2019/QH14` is a law or a resolution, `15/KHPH-CAT-SGD` a plan of two bodies: the words before say so.
  const said = words.toLowerCase().replace(/^bộ /u, '');
  const byWords = codebook.documentTypes.find(({ vi }) => said.startsWith(`${vi} `));
  if (byWords || /^(?:UBTV)?QH\d+$/u.test(symbol)) return byWords ?? null;
  const byPrefix =
    joint.test(first) && codebook.documentTypes.find(({ code }) => first.replace(joint, '') === code.toUpperCase());
  // Symbols of công văn name the issuer and the unit that drafted it, and no type.
  return byPrefix || codebook.documentTypes.find((type) => type.code === 'CV');
}

/** Ends of the codes of documents that several bodies issue: `KHPH`, `KHLN`, `QCPH`. */
const joint = /(?:PH|LN|LT)$/u;

/** The type that words or an abbreviation name; null for those that none of the list is: `văn bản`. */
export function typeNamed({ codebook }: Context, name: string | null) {
  return codebook.documentTypes.find(({ code, vi }) => vi === name || code.toLowerCase() === name) ?? null;
}

/** First token of the words for the type that precede a number: `Nghị quyết số`. */
export function typeStart(reading: Reading, at: number): number {
  const law = lawStart(reading, at);
  if (law !== null) return law;
  let from = at;
  while (from > 0 && at - from < 8) {
    const length = qualifiers.has(reading.tokens, from - 2) ? 2 : typeWords.has(word(reading, from - 1)) ? 1 : 0;
    // `Quyết định phê duyệt dự án | số 12/QĐ-UBND`, `kết quả thẩm định | số …`: a word that ends a type behind another first half.
    const halves = length === 1 ? firstHalves.get(word(reading, from - 1)) : undefined;
    if (length === 0 || (halves && !halves.has(word(reading, from - 2)))) break;
    from -= length;
  }
  // `Chương trình hành động số 19-CTr/HU`.
  const longer = reading.codebook.documentTypes
    .flatMap(({ variants = [] }) => variants.map((each) => each.split(' ')))
    .find((each) => textOf(reading, from - each.length, from).toLowerCase() === each.join(' '));
  return from - (longer?.length ?? 0);
}

const typeWords = wordSet(`
  nghị quyết định công văn kế hoạch chỉ thị thông tư báo cáo tờ trình chương đề án số hướng dẫn
  luật pháp lệnh điện kết luận quy chế văn bản
`);

/** What stands before the second words of types. */
const firstHalves: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['án', wordSet('đề')],
  ['định', wordSet('quyết nghị quy')],
  ['trình', wordSet('tờ chương')],
  ['cáo', wordSet('báo')],
]);

/** What is said of a document between its type and its number. */
const qualifiers = new WordPairs([
  'liên tịch',
  'phối hợp',
  'liên ngành',
  'hợp nhất',
  'kết luận',
  'kết quả',
  'thẩm định',
  'thẩm tra',
]);

/** Longest name of a law, in tokens. */
const longestLaw = 14;

/** First token of the name of a law before its number: `Luật Đầu tư công số 39/2019/QH14`. */
function lawStart(reading: Reading, at: number): number | null {
  // `Luật Đầu tư công và số 161/2016/NĐ-CP`: a number of its own.
  if (word(reading, at - 1) !== 'số' || word(reading, at - 2) === 'và') return null;
  for (let i = at - 2; i >= Math.max(0, at - longestLaw) && reading.tokens[i]?.type === 'word'; i--) {
    const isLaw = word(reading, i) === 'luật' || (word(reading, i) === 'pháp' && word(reading, i + 1) === 'lệnh');
    if (isLaw && isCapital(reading, i)) return i;
    if (isLaw && word(reading, i - 1) === 'bộ' && isCapital(reading, i - 1)) return i - 1;
  }
  return null;
}

/** Whether the words for a type, with a number behind them, begin at a token. */
export function opensCitation(reading: Reading, at: number): boolean {
  for (let i = at; i < at + longestType && typeWords.has(word(reading, i)); i++)
    if (mentionAt(reading, i + 1)?.citation) return true;
  return false;
}

/** Most words for the type of a document before its number. */
const longestType = 5;
