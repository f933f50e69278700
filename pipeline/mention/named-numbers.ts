import { dashes, isCapitalAt, isGlued, isNumberAt, isWhole, isWordAt, type Reader, unitAt, wordAt } from './reader.ts';
import { wordSet } from './words.ts';

/** `vắc xin 5 trong 1`: a vaccine by how many illnesses one dose of it is against; `3 vụ trong 1 ngày` counts. */
export function isAllInOne(reader: Reader, at: number): boolean {
  const isOne = wordAt(reader, at + 1) === 'trong' && /^(?:1|một)$/.test(wordAt(reader, at + 2));
  return isOne && isWhole(wordAt(reader, at), 1) && unitAt(reader, at + 3) === null;
}

/** `vàng 99,99%`, `vàng 9999`: the purity that gold is called by. */
export function isPurity(reader: Reader, at: number): boolean {
  return wordAt(reader, at - 1) === 'vàng' && /^99+(?:[.,]9+)?$/.test(wordAt(reader, at));
}

/** What mottoes have so many of. */
const mottoes = wordSet('không có sạch cùng nhất chung biết tốt xanh xin luôn');
const mottoJoints = new Set([',', 'và', ...dashes]);

/** Whether two words that stand behind numbers make a motto: of `5 không 3 sạch`, `3 ca 4 kíp`; `5 ca, 2 không nặng` counts. */
function isMottoPair(first: string, second: string): boolean {
  return (mottoes.has(first) && mottoes.has(second)) || (first === 'ca' && second === 'kíp');
}

/** `phong trào “Mỗi tuần 1 câu chuyện”`, `chương trình Mỗi xã 1 sản phẩm`: one of each, in a name. */
function isOneOfEach(reader: Reader, at: number): boolean {
  if (!/^0?1$/.test(wordAt(reader, at))) return false;
  const each = [at - 2, at - 3].find((i) => wordAt(reader, i) === 'mỗi');
  return each !== undefined && isCapitalAt(reader, each) && /^[“"\p{L}]/u.test(wordAt(reader, each - 1));
}

/** Rules and signs that are always so many, as words behind their number. */
const sets = /^(?:điều (?:đảng viên|bác hồ|y đức)|lời thề |biểu hiện suy)/;

/** `5 không 3 sạch`, `5 có, 3 sạch`, `đạt 4 phẩm chất`, `19 điều đảng viên không được làm`: a motto. */
export function isMotto(reader: Reader, at: number): boolean {
  if (wordAt(reader, at + 1) === 'phẩm' && wordAt(reader, at + 2) === 'chất') return isWhole(wordAt(reader, at), 1);
  if (sets.test(`${wordAt(reader, at + 1)} ${wordAt(reader, at + 2)} ${wordAt(reader, at + 3)}`)) return true;
  // `phương châm 4 tại chỗ`.
  if (wordAt(reader, at + 1) === 'tại' && wordAt(reader, at + 2) === 'chỗ') return /^0?4$/.test(wordAt(reader, at));
  if (isOneOfEach(reader, at)) return true;
  const noun = wordAt(reader, at + 1);
  const behind = mottoJoints.has(wordAt(reader, at + 2)) ? at + 3 : at + 2;
  if (isNumberAt(reader, behind) && isMottoPair(noun, wordAt(reader, behind + 1))) return true;
  const before = mottoJoints.has(wordAt(reader, at - 1)) ? at - 2 : at - 1;
  return isNumberAt(reader, before - 1) && isMottoPair(wordAt(reader, before), noun);
}

/** Words before programmes that are carried out, paid for or looked into. */
const programmed = wordSet('hiện vốn ngân các trong nguồn khai của về đạo thuộc từ giá');

/** `thực hiện 3 Chương trình mục tiêu quốc gia`, `vốn 03 CTMTQG`: the programmes that are always so many. */
export function isOfProgrammes(reader: Reader, at: number): boolean {
  if (!/^0?3$/.test(wordAt(reader, at)) || !programmed.has(wordAt(reader, at - 1))) return false;
  const next = wordAt(reader, at + 1);
  const named = `${next} ${wordAt(reader, at + 2)} ${wordAt(reader, at + 3)}`;
  return next === 'ctmtqg' || /^chương trình (?:mtqg|mục)$/.test(named);
}

/** `1 số tuyến đường`, `1 phần xã Nà Tăm`: some of them or of it, and not one; `1 phần quà`, `1 phần mềm` count. */
export function isSome(reader: Reader, at: number): boolean {
  if (wordAt(reader, at) !== '1' || !isWordAt(reader, at + 2)) return false;
  const noun = wordAt(reader, at + 1);
  return (
    noun === 'số' ||
    (noun === 'phần' && unitAt(reader, at + 1)?.next === at + 2 && !portions.has(wordAt(reader, at + 2)))
  );
}

/** Words behind `phần` that make it something whole. */
const portions = wordSet('cơm ăn việc lương thi');

/** `đường cấp 3 đồng bằng`, `đường cấp 5 miền núi`: the class of a road. */
export function isRoadClass(reader: Reader, at: number): boolean {
  const next = wordAt(reader, at + 1);
  const isTerrain =
    (next === 'đồng' && wordAt(reader, at + 2) === 'bằng') || (next === 'miền' && wordAt(reader, at + 2) === 'núi');
  return (
    wordAt(reader, at - 1) === 'cấp' &&
    isWhole(wordAt(reader, at), 1) &&
    (isTerrain || wordAt(reader, at - 2) === 'đường')
  );
}

const troops = wordSet('sư lữ trung tiểu quân binh');
/** Most words between a body of troops and its number. */
const longestArm = 4;

/** `Sư đoàn Bộ binh 3`, `Lữ đoàn Công binh 575`: the number of a body of troops, behind its arm. */
export function endsTroop(reader: Reader, at: number): boolean {
  if (!isWhole(wordAt(reader, at), 3)) return false;
  for (let from = at - 1; from > at - longestArm - 2 && isWordAt(reader, from); from--)
    if (wordAt(reader, from) === 'đoàn') return troops.has(wordAt(reader, from - 1)) && isCapitalAt(reader, from + 1);
  return false;
}

const companies = wordSet('ty đoàn nghiệp');
/** Longest name of a company before its number, in tokens. */
const longestCompany = 10;

/** `Công ty Cổ phần Xây lắp Vinh Lộc 16`: a number that ends the name of a company. */
export function endsCompany(reader: Reader, at: number): boolean {
  if (!isWhole(wordAt(reader, at), 3) || !isCapitalAt(reader, at - 1)) return false;
  for (let from = at - 2; from >= at - longestCompany && isWordAt(reader, from); from--)
    if (companies.has(wordAt(reader, from)) && isWordAt(reader, from - 1)) return true;
  return false;
}

const dots = wordSet('. … ..');

/** `Dân số và lao động ........ 12`: the page at which dots lead to. */
export function isPageOfContents(reader: Reader, at: number): boolean {
  if (at + 1 < reader.tokens.length || !isWhole(wordAt(reader, at), 3)) return false;
  return [1, 2, 3].every((back) => dots.has(wordAt(reader, at - back)));
}

/** `ngày … tháng … năm 20...`: a year that is left to be filled in. */
export function isLeftBlank(reader: Reader, at: number): boolean {
  if (wordAt(reader, at - 1) !== 'năm' || !isWhole(wordAt(reader, at), 3) || !isGlued(reader, at + 1)) return false;
  const next = wordAt(reader, at + 1);
  return next === '…' || (next === '.' && wordAt(reader, at + 2) === '.');
}
