import { functionWords } from './compounds.ts';
import { isMultiplier } from './multipliers.ts';
import { readNumber } from './numbers.ts';
import { isCapitalAt, isGlued, isNumberAt, isWhole, isWordAt, type Reader, textOf, unitAt, wordAt } from './reader.ts';
import { wordSet } from './words.ts';

/** Nouns that carry a number as a name, also before a noun that could be counted: `thôn 3 hộ nghèo`. */
const strong = wordSet(
  'số thôn tổ ấp khóm xóm buôn khu khối đợt khóa khoá lớp phố phường quận lục biểu bảng điều khoản chương mục đoạn lô thửa khoảnh tầng ' +
    'tập quyển tđc kdc tba gđ khu vực zone tiểu hợp',
);
/** Nouns that do so where nothing is counted behind: `cấp 4`, but not `cấp 120 giấy phép`. */
const weak = wordSet(
  'bản đường cấp loại mức nhóm vòng đội lần mẫu trạm ca hồ máy phòng sở kênh bước đoàn sư lữ giếng lò cửa ' +
    'tháp tờ đồ trang hình ngõ hẻm ngách mạch bậc làng cụm châm tuyến hạng phần trường cầu bến cổng hệ độ án ' +
    'trình kỳ tỉnh huyện nghiệp nghệ lộ khẩu km thuyết dung vụ chí tiêu mốc mũi covid jasmine thơm top web ' +
    'games asiad cup kỷ típ týp tuýp đạo vùng vốn nhà viện liều đài cứu ương tượng ngành mác hỏi cắt ngang đai lẻ đề kíp hầm bài gói',
);
/** Roads: their numbers may stand before anything. */
const roads = wordSet('lộ ql đt tl hl đh');
/** Words that a noun needs before it to be one of these: `chương trình 135`, but not `công trình 12`. */
const needed: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    trình: 'chương',
    kỳ: 'học phân ghi',
    kỷ: 'thế',
    độ: 'cấp mức',
    án: 'đề dự phương',
    hệ: 'thế',
    tỉnh: 'đường',
    huyện: 'đường',
    sở: 'cơ',
    phần: 'hợp cấu thành',
    châm: 'phương',
    khẩu: 'cửa',
    lục: 'phụ',
    đồ: 'bản sơ biểu',
    hợp: 'tổ',
    trường: 'hội thị',
    nghiệp: 'công',
    nghệ: 'công',
    hội: 'đại',
    thuyết: 'học',
    dung: 'nội',
    vụ: 'nhiệm lúa màu ngô rau tôm (',
    chí: 'tiêu',
    tiêu: 'chỉ mục',
    đạo: 'chỉ',
    nhà: 'số',
    viện: 'bệnh quân',
    tiểu: 'dự',
    đài: 'tổng',
    cứu: 'cấp',
    ương: 'trung',
    tượng: 'đối',
    ngành: 'liên',
    hỏi: 'câu',
    cắt: 'mặt',
    ngang: 'cắt',
    thơm: 'đài',
    đai: 'vành',
    lẻ: 'máy',
    đề: 'mã chuyên',
  }).map(([noun, words]) => [noun, wordSet(words)]),
);
/** Nouns that their storeys describe: `3 dãy nhà 2 tầng`. */
const storeyed = wordSet('nhà lầu trường phòng học');
/** Words before `số` that make it a count. */
const counts = wordSet(
  'tổng trong dân tỷ tỉ chỉ sĩ sỹ doanh đa thiểu một nhân hệ với đến lên từ bằng đạt có là tăng giảm con lượng còn hơn của',
);
/** Words before `cấp` that make it a degree of training, or a verb: `nâng cấp 7 trường`. */
const degrees = wordSet('trung sơ cao nâng cung trợ xuất');
/** Programmes by their numbers, which money is of: `nguồn vốn 135`. */
const programmes = wordSet('134 135 167');
const citationParts = wordSet('điều khoản chương mục');
const places = new Set([
  '{commune}',
  '{village}',
  '{street_group}',
  '{district}',
  '{city}',
  '{province}',
  '{school}',
  '{zone}',
]);

/** Second words of places that are nouns of others, and the words before them. */
const otherPlaces: ReadonlyMap<string, string> = new Map([
  ['phòng', 'hải'],
  ['bản', 'nhật'],
]);

/** The reason why a figure behind a noun that numbers counts nothing; null where it counts. */
export function numberedBy(reader: Reader, at: number, end: number): string | null {
  const noun = wordAt(reader, at - 1);
  // `Hải Phòng 9, Nhật Bản 51`: a place, and no room or village.
  if (otherPlaces.get(noun) === wordAt(reader, at - 2)) return null;
  if (storeyed.has(noun) && wordAt(reader, at + 1) === 'tầng') return 'part of a name';
  if (isOfLevels(reader, at) || isYearOfCare(reader, at)) return 'part of a name';
  const isStrong = strong.has(noun);
  if (!isStrong && !weak.has(noun) && !roads.has(noun)) return null;
  const before = wordAt(reader, at - 2);
  if (needed.get(noun)?.has(before) === false) return null;
  // `ưu đãi trong GD-ĐT 101 trường hợp`: no road.
  if (roads.has(noun) && /^[-–&]$/.test(before) && isGlued(reader, at - 1)) return null;
  // `(QS 60, CA 24)`: those who serve with the police.
  if (noun === 'ca' && textOf(reader, at - 1, at) === 'CA') return null;
  // `GD-ĐT 101 trường hợp`: training, and no road.
  if (noun === 'đt' && /^[-–&]$/.test(before)) return null;
  // `máy tính bảng 5 chiếc`.
  if (noun === 'bảng' && before === 'tính') return null;
  // `chỉnh trang 5 vườn tạp`.
  if (noun === 'trang' && before === 'chỉnh') return null;
  // `quy tập 6 hài cốt`.
  if (noun === 'tập' && before === 'quy') return null;
  if (noun === 'vốn' && !programmes.has(wordAt(reader, at))) return null;
  // `cấp tỉnh 21, cấp cơ sở 8`: a level, with how many are of it.
  if (noun === 'sở' && wordAt(reader, at - 3) === 'cấp') return null;
  // `quân đội 140, công an 25`: how many serve there.
  if (noun === 'đội' && before === 'quân') return null;
  // `danh mục 12 dự án`, `hạng mục 3 phòng học`: how many it lists.
  if (noun === 'mục' && (before === 'danh' || before === 'hạng') && unitAt(reader, end)) return null;
  // `đại học 18, trung cấp 3`: a degree that so many have.
  if (noun === 'cấp' && (degrees.has(before) || isGiven(reader, at, end))) return null;
  // `giai đoạn 03 năm (2017-2019)`: how long it lasts.
  if (before === 'giai' && wordAt(reader, end) === 'năm') return null;
  if ((noun === 'số' && counts.has(before)) || (noun === 'khoản' && before === 'tài')) return null;
  if (isCounted(reader, at) || (noun !== 'nhà' && isNumberOf(reader, at))) return null;
  if ((noun === 'nghiệp' || noun === 'nghệ') && !wordAt(reader, at).includes('.')) return null;
  // `Nghị quyết Trung ương 4`: a session, and no money of the central budget.
  if ((noun === 'mức' && !isWhole(wordAt(reader, at), 1)) || (noun === 'ương' && !isSession(reader, at))) return null;
  if (!isStrong && !isNameLike(wordAt(reader, at)) && !isList(wordAt(reader, at))) return null;
  const isRoad = roads.has(noun) || noun === 'tỉnh' || noun === 'huyện';
  // `khoản 3 Điều 25 Nghị định 45/2022/NĐ-CP`: of the document, and no count of such.
  const unit = unitAt(reader, end)?.value.code;
  const isOfDocument = citationParts.has(noun) && unit === '{document}';
  // `Chương trình 135 giai đoạn 2017 - 2020`: of the programme, and no count of stages.
  const isOfStage = noun === 'trình' && unit === '{phase}';
  if (!isOfDocument && !isOfStage && isMeasured(reader, at, end, isStrong, isRoad)) return null;
  return citationParts.has(noun) && before !== 'hạng' && before !== 'danh' ? 'part of a citation' : 'part of a name';
}

/** `đã cấp 3 drone`: the verb, where a clause opens with it and a noun stands behind; `Cấp 3 đạt 98%` is of schools. */
function isGiven(reader: Reader, at: number, end: number): boolean {
  const opens = at === 1 || opensGiving.has(wordAt(reader, at - 2));
  return opens && isWordAt(reader, end) && !functionWords.has(wordAt(reader, end)) && !isCapitalAt(reader, end);
}

const opensGiving = wordSet('. ; , : đã được sẽ và');

/** `Hội nghị Trung ương 4`, `Nghị quyết Trung ương 8 khóa XII`: a number that tells sessions of the Central Committee apart. */
function isSession(reader: Reader, at: number): boolean {
  return isCapitalAt(reader, at - 2) && isWhole(wordAt(reader, at), 2) && sessions.has(wordAt(reader, at - 3));
}

/** Ends of words for what has the number of a session: `Nghị quyết`, `Hội nghị`, `Kết luận`, `tinh thần`. */
const sessions = wordSet('quyết nghị luận thần');

/** `chăm sóc rừng trồng năm 2, năm 3`: in which year after it was planted. */
function isYearOfCare(reader: Reader, at: number): boolean {
  if (wordAt(reader, at - 1) !== 'năm' || !isWhole(wordAt(reader, at), 1)) return false;
  const before = wordAt(reader, at - 2);
  return /^(?:trồng|sóc|rừng)$/.test(before) || (/^(?:,|và)$/.test(before) && wordAt(reader, at - 4) === 'năm');
}

/** Words that end the names of bodies with several levels, and of those at schools of them: `Viện kiểm sát`, `Tòa án nhân dân`, `chính quyền địa phương`, `học sinh`. */
const leveled = wordSet('sát án dân phương quyền tand vksnd vks hđnd ubnd thống sinh viên');
const mostLevels = 4;

/** `Tòa án nhân dân 2 cấp`, `mô hình chính quyền địa phương 02 cấp`: bodies of all levels, by a name that counts nothing. */
function isOfLevels(reader: Reader, at: number): boolean {
  if (wordAt(reader, at + 1) !== 'cấp' || !leveled.has(wordAt(reader, at - 1)) || !isWhole(wordAt(reader, at), 2))
    return false;
  // `số học sinh 3 cấp học`: levels by their noun.
  if (wordAt(reader, at + 2) === 'học') return false;
  const { value } = readNumber(wordAt(reader, at));
  return value !== null && value <= mostLevels;
}

/** Whether the noun before is what the figure before it counts: `12 lớp 352 trẻ`. */
function isCounted(reader: Reader, at: number): boolean {
  const last = reader.mentions.at(-1);
  return last?.unitText != null && last.unitEnd === reader.tokens[at - 1]?.end;
}

/** `số lớp 41`, `số tổ dân phố 12`: how many there are; `dân số phường 5` is of one. */
function isNumberOf(reader: Reader, at: number): boolean {
  for (let i = at - 2; i > at - 5 && isWordAt(reader, i); i--)
    if (wordAt(reader, i) === 'số' && wordAt(reader, i - 1) !== 'dân') return true;
  return false;
}

/** Numbers in names have no decimals and no thousands: `4.2` may be one, `1.200` and `2,5` are none. */
export function isNameLike(word: string): boolean {
  return isWhole(word, 4) || isPointed(word);
}

/** `3,4`, `1,2,5`: numbers of one digit without the spaces of a list. */
function isList(word: string): boolean {
  if (word.length < 3 || word.length % 2 === 0) return false;
  for (let i = 0; i < word.length; i++) if ((word.charAt(i) === ',') !== (i % 2 === 1)) return false;
  return true;
}

/** `4.2`, `10.1`: a number of two levels. */
export function isPointed(word: string): boolean {
  const point = word.indexOf('.');
  return point > 0 && point < 3 && isWhole(word.slice(0, point), 2) && isWhole(word.slice(point + 1), 2);
}

/** Whether a figure behind such a noun measures something after all: `bản 100%`, `cấp 40 triệu đồng`, `tổ 12 hộ`. */
function isMeasured(reader: Reader, at: number, end: number, isStrong: boolean, isRoad: boolean): boolean {
  const next = wordAt(reader, end);
  if (next === '%' || next === '‰' || isMultiplier(next)) return true;
  const unit = unitAt(reader, end);
  // `Phường 11 lần thứ XIII`: which time, and not how often.
  if (next === 'lần' && wordAt(reader, end + 1) === 'thứ') return false;
  // `mẫu số 05 ban hành kèm theo`: no boards.
  if (!unit || (next === 'ban' && wordAt(reader, end + 1) === 'hành')) return false;
  const named = isCapitalAt(reader, unit.next);
  switch (unit.value.class) {
    case 'count': {
      if (unit.value.code === '{person}') return true;
      if (isRoad || (named && places.has(unit.value.code))) return false;
      const isSmall = wordAt(reader, at).length === 1;
      return !(isSmall && (isStrong || named));
    }
    case 'time':
      // `học kỳ 1 năm học 2017-2018`.
      if (wordAt(reader, at - 1) === 'kỳ' && wordAt(reader, end) === 'năm' && wordAt(reader, end + 1) === 'học')
        return false;
      // `đợt 2 năm 2023`, `khóa 5 quý III` name a time, they measure none.
      return !isNumberAt(reader, unit.next) && wordAt(reader, end) !== 'quý';
    default:
      return true;
  }
}
