import type { Place } from '../../../dist/types.d.ts';
import { WordClass } from '../../mention/word-class.ts';
import { wordSet } from '../../mention/words.ts';
import { isCapital, type Reading, textOf, word } from '../reading/reading.ts';

/** `“Đoàn kết - Dân chủ - Đổi mới”`: whether a token stands in quotation marks, as words of a slogan do. */
export function isQuoted({ text, tokens }: Reading, at: number): boolean {
  const start = tokens[at]?.start ?? 0;
  const before = text.slice(Math.max(0, start - longestSlogan), start);
  return before.lastIndexOf('“') > before.lastIndexOf('”') || /"[^"]*$/u.test(before);
}

/** Longest slogan, in characters. */
const longestSlogan = 120;

/** What is called after a person whose name a city bears, and how he is spoken of. */
const personal = new WordClass(['đường', 'tưởng', 'tịch', 'cách', 'đức', 'lăng', 'sản', 'chương', 'bác', 'gương']);

/** `đường Hồ Chí Minh`, `tư tưởng Hồ Chí Minh`: the person, and not the city. */
export function namesPerson(reading: Reading, at: number): boolean {
  return personal.has(reading.tokens[at - 1]) && /^Hồ Chí Minh$/iu.test(textOf(reading, at, at + 3));
}

/** `UBND tỉnh | Kế hoạch thực hiện …`, `di tích cấp tỉnh | Chiến khu …`: whether one capital behind a word for a province opens a noun; each province of one syllable is known, and so is none of these. */
export function opensNoun({ tokens }: Reading, at: number, length: number, kind: Place['kind']): boolean {
  const next = tokens[at + 1];
  return kind === 'province' && length === 1 && next?.type === 'word' && (tokens[at]?.fold.length ?? 0) > 1;
}

const surnames = wordSet(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đào đoàn lương trịnh trương lâm cao mai tô tạ thái chu kiều nông quách triệu vương lưu phùng giàng thào sùng',
);
const office = /(?:chủ tịch|bí thư|giám đốc|trưởng ban) [^,;:.()]{0,40}$/iu;
/** Longest office with its body before the name of who holds it, in tokens. */
const longestOffice = 8;

/** `Chủ tịch UBND tỉnh Đặng Văn Minh`: who holds an office of the place, and not its name. */
export function namesOfficial(reading: Reading, at: number, length: number): boolean {
  if (length < 3 || !surnames.has(word(reading, at))) return false;
  return office.test(textOf(reading, Math.max(0, at - longestOffice), at));
}

/** `phân khu phía Nam`, `về phía Tây Bắc`, `Phía Bắc giáp xã …`: a side of what is named there, and no region of the country. */
export function isDirection(reading: Reading, at: number): boolean {
  const side = [at, at - 1].find((each) => /^(?:phía|hướng)$/.test(word(reading, each)));
  if (side === undefined) return false;
  if (/^:? ?(?:giáp|tiếp giáp|cách)(?: |$)/u.test(textOf(reading, side + 2, side + 5))) return true;
  return !regional.has(reading.tokens[side - 1]) && reading.tokens[side - 1]?.type === 'word';
}

/** Words whose `phía Nam` is the region: `các tỉnh phía Nam`, `khu vực phía Bắc`, `miền núi phía Bắc`. */
const regional = new WordClass(['tỉnh', 'phương', 'vực', 'vùng', 'núi', 'ở', 'tại', 'cả', 'và', 'của']);

/** `cao tốc Nội Bài – Lào Cai`: an expressway is called after its ends, and is not there where it is named. */
export function namesExpressway(reading: Reading, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    if (word(reading, i) === 'tốc' && word(reading, i - 1) === 'cao') return true;
    if (!isCapital(reading, i) && !'-–'.includes(word(reading, i))) return false;
  }
  return false;
}
