import type { Token } from '../../mention/tokens.ts';
import { wordSet } from '../../mention/words.ts';
import { isCapital, mentionAt, type Reading, textOf, word } from '../reading/reading.ts';

/** Words that lead to a figure and are no part of what it measures. */
export const leads = new Set(
  (
    'đạt ước là có được gồm còn khoảng hơn trên gần dưới xấp xỉ chừng bằng tăng giảm thêm vượt lên xuống tới chiếm đã đang sẽ cũng luôn chỉ ' +
    'đủ gấp cao thấp trong với tính dự kiến phấn đấu sụt tối thiểu đa ít nhất quá cả : = ≥ ≤ > < ~ + x × ra từ mức'
  ).split(' '),
);
/** Words that lead to a rank. */
const rankLeads = wordSet('thứ xếp hạng vị trí số đứng nằm lên xuống đạt vươn');
/** `không quá`, `không dưới`: a bound turned round. */
const negatable = new Set(['quá', 'dưới', 'vượt', 'ít', 'nhỏ', 'thấp', 'hơn', 'cao', 'nhiều']);
/** Pairs whose first word is a lead only together with the second. */
const pairedLeads: Record<string, string> = {
  hiện: 'thực',
  nay: 'đến',
  thành: 'lên',
  hơn: 'nhiều',
  lượt: 'lần',
  ứng: 'tương',
  đương: 'tương',
  trưởng: 'tăng',
  tăng: 'gia',
  gồm: 'bao',
  vẹn: 'vỏn',
  cả: 'tất',
  đến: 'hướng',
  tới: 'hướng',
};
/** Words that `gia` ends: `trường đạt chuẩn quốc gia tăng từ 28 trường`, `số người tham gia tăng`. */
export const beforeGia = wordSet('quốc tham chuyên');

/** `tốc độ tăng trưởng 6%` is the level of a growth; `xuất khẩu tăng trưởng 6%` tells one. */
const growths = wordSet('độ mức lệ số sự về đà cho nhịp chung của và vào');
/** The same before a verb with how it moved: `và tăng khá 3%` tells a growth. */
const rates = wordSet('độ mức lệ sự đà nhịp');
const notLeadAfter: Record<string, Set<string>> = {
  mức: new Set(['tổng', 'định', 'giá']),
  tính: new Set(['bình', 'thuộc', 'giới', 'máy', 'dương', 'âm', 'đặc', 'mãn', 'ác', 'cá']),
  lên: new Set(['trở']),
  xuống: new Set(['trở']),
  trong: new Set(['bên']),
  nhất: new Set(['hợp', 'thống', 'đồng', 'thứ', 'bậc', 'mới', 'gần', 'tuổi']),
  // `dân cư phân bố trên 8 thôn`: where they live, and not how many at least.
  trên: new Set(['cấp', 'nói', 'kể', 'nêu', 'bố', 'sống', 'trú']),
  dưới: new Set(['cấp']),
  cao: new Set(['công', 'nghệ', 'nâng', 'trình', 'lượng', 'vùng', 'chiều']),
  ra: new Set(['ngoài', 'đề', 'đặt', 'xảy', 'phát', 'xẻ']),
  có: new Set(['hạt', 'hiện', 'bệnh']),
  trí: new Set(['giải', 'bố']),
  bằng: new Set(['mặt']),
  chỉ: new Set(['chứng', 'địa', 'đình']),
  đủ: new Set(['đầy']),
  chiếm: new Set(['lấn', 'xâm', 'tái']),
  kiến: new Set(['ý', 'sáng', 'kiên']),
  đấu: new Set(['chiến', 'thi']),
  dự: new Set(['tham']),
};

/** Last syllables of what stands above: `ngân sách`, `cơ quan`, `đơn vị`, `chính quyền`, `cấp ủy`, `chỉ đạo`. */
const aboves = wordSet('sách quan vị quyền ủy uỷ bộ từ của');

/** First token of the words that lead to a figure: `đạt`, `ước đạt trên`. */
export function leadStart(reading: Reading, from: number, floor: number, ranks: boolean): number {
  let at = from;
  while (at > floor) {
    const here = word(reading, at - 1);
    const before = word(reading, at - 2);
    if (leads.has(here) && (isOfName(reading, at - 1) || isPlain(reading, at - 1))) break;
    if (here === 'thêm' && isJobsMade(reading, at - 1)) break;
    if (here === 'giảm' && (isRemission(reading, at - 1) || isCut(reading, at - 1, from))) break;
    // `tổng mức tăng đạt 90 triệu USD`: how much was added.
    if (here === 'tăng' && before === 'mức' && /^(?:đạt|là)$/.test(word(reading, at))) break;
    if (endsName(reading, at - 1) || isAltitude(reading, at - 1)) break;
    if (isJudged(reading, at) || tellsReached(reading, at - 1, from)) break;
    if (here === 'không' && negatable.has(word(reading, at))) at--;
    else if (here === 'chưa' && /^(?:bằng|đến|tới|đầy)$/.test(word(reading, at))) at--;
    else if (ranks && rankLeads.has(here) && !(here === 'vị' && before === 'đơn')) at--;
    // `theo quy trình GAP hoặc tương đương`: what is as good, and no other amount.
    else if (here === 'đương' && word(reading, at - 3) === 'hoặc') break;
    else if (here === 'tăng' && before === 'gia' && beforeGia.has(word(reading, at - 3))) at--;
    else if (pairedLeads[here] === before && at - 2 >= floor && !namesGrowth(reading, at)) at -= 2;
    // `nhưng giá lương thực lại tăng 2%`: against what was told before.
    else if (here === 'lại' && /^(?:tăng|giảm)$/.test(word(reading, at)) && !/^(?:trở|quay|còn|cấy|đi)$/.test(before))
      at--;
    // `tại các tỉnh phía Nam lại đạt 40 ha`: the same behind a name.
    else if (here === 'lại' && word(reading, at) === 'đạt' && isCapital(reading, at - 2)) at--;
    // `tăng đến 9,1%`: by so much, for all that it is.
    else if (here === 'đến' && /^(?:tăng|giảm)$/.test(before) && mentionAt(reading, from)?.unit === '%') at--;
    // `từ 80% lên đến 96%`.
    else if (here === 'đến' && /^(?:lên|xuống)$/.test(before) && endsShare(reading, at - 3)) at--;
    else if (saysPart(reading, at) && at - 3 >= floor) at -= 3;
    else if (here === 'mới' && isStill(reading, at, from)) at--;
    // `đàn lợn điều chỉnh giảm từ 140 nghìn con`: that it was moved by those who set it.
    else if (here === 'chỉnh' && before === 'điều' && isMovedFrom(reading, at)) at -= 2;
    // `kéo giảm 4 vụ`: brought down.
    else if (here === 'kéo' && word(reading, at) === 'giảm') at--;
    // `vẫn còn 9 vụ`: still.
    else if (here === 'vẫn' && /^(?:còn|có)$/.test(word(reading, at))) at--;
    // `đạt khá với 41 triệu lượt khách`: how well it did, with the figure itself.
    else if (/^(?:khá|tốt)$/.test(here) && before === 'đạt' && word(reading, at) === 'với' && at - 2 >= floor) at -= 2;
    else if (here === 'thêm' && (isAddition(reading, at) || isCapitalAdded(reading, at, from))) break;
    else if (here === 'độ' && before === 'tốc' && isOtherGrowth(reading, at)) at -= 2;
    else if (manner.has(here) && saysHowMoved(reading, at, from)) at--;
    // `cấp trên 1.200 thẻ`: given, and by no one above, as `ngân sách cấp trên` is.
    else if (here === 'trên' && before === 'cấp' && at === from && !aboves.has(word(reading, at - 3))) at--;
    else if (leads.has(here) && !notLeadAfter[here]?.has(before) && reading.depth[at - 1] === reading.depth[from]) at--;
    else break;
  }
  return at;
}

function isMovedFrom(reading: Reading, at: number): boolean {
  return /^(?:tăng|giảm)$/.test(word(reading, at)) && word(reading, at + 1) === 'từ';
}

/** Whether a percentage ends at a token. */
function endsShare(reading: Reading, at: number): boolean {
  return (mentionAt(reading, at) ?? mentionAt(reading, at - 1))?.unit === '%';
}

/** `hoàn thành vượt mức 18 chỉ tiêu`, `chưa đạt 3 chỉ tiêu`: how far those goals were reached that are counted, which says more than that there are so many. */
function tellsReached(reading: Reading, at: number, from: number): boolean {
  const { unit, kind } = mentionAt(reading, from) ?? {};
  if (unit !== '{target}' || kind !== 'quantity') return false;
  const words = `${word(reading, at - 1)} ${word(reading, at)}`;
  return word(reading, at) === 'vượt' || /^(?:vượt mức|(?:chưa|không) đạt)$/.test(words);
}

/** Leads that names end with, too. */
const nameEnds = wordSet('tăng thêm hiện cao');
const namedWithLead =
  / (?:trị gia tăng|trị tăng thêm|tốc độ tăng|vốn(?: đầu tư)?(?: trực tiếp)?(?: (?:nước ngoài|FDI|ODA))? thực hiện|tầng cao)$/i;
/** Longest name that ends so, in tokens. */
const longestName = 9;

/**
 * `thuế giá trị gia tăng 104 tỷ đồng`, `giá trị tăng thêm đạt 30 tỷ đồng`, `tốc độ tăng 5%/năm`, `vốn thực hiện là 90 tỷ đồng`: whether
 * the name of a measure ends at a token; of `cao hơn tốc độ tăng 5%` another growth does.
 */
function endsName(reading: Reading, at: number): boolean {
  if (!nameEnds.has(word(reading, at)) || isOtherGrowth(reading, at)) return false;
  return namedWithLead.test(` ${leadText(reading, at + 1 - longestName, at + 1)}`);
}

/** `ở độ cao trên 1.000 m`, and no `mật độ cao trên 40 con`. */
function isAltitude(reading: Reading, at: number): boolean {
  return (
    word(reading, at) === 'cao' &&
    word(reading, at - 1) === 'độ' &&
    /^(?:ở|có|với|là|từ|,|và|)$/.test(word(reading, at - 2))
  );
}

/** `Cao Bằng 40 con`: a word in capitals behind another is part of a name. */
function isOfName(reading: Reading, at: number): boolean {
  if (!isCapital(reading, at) || !isCapital(reading, at - 1)) return false;
  const { start, end } = reading.tokens[at] as Token;
  return reading.text.slice(start + 1, end) === reading.text.slice(start + 1, end).toLowerCase();
}

const judged = /(?:^| )t[ỷỉ] lệ [^,;:.]*(?:đánh giá|nhận định|cho rằng|dự báo) [^,;:.]*$/iu;
/** Longest words of a rate of those who judge so, in tokens. */
const longestJudged = 24;

/** `tỷ lệ hộ đánh giá có thu nhập giảm là 14%`: how those judge of whom a rate is, and no movement of it. */
function isJudged(reading: Reading, at: number): boolean {
  const isMove = /^(?:tăng|giảm|lên|đi|hơn)$/.test(word(reading, at - 1)) && word(reading, at) === 'là';
  return isMove && judged.test(textOf(reading, Math.max(0, at - longestJudged), at));
}

/** `vùng đồng bằng tăng 2%`: a lie of the land, and no money that equals something. */
function isPlain(reading: Reading, at: number): boolean {
  if (word(reading, at) !== 'bằng' || word(reading, at - 1) !== 'đồng') return false;
  // `8,2 triệu đồng bằng 113% kế hoạch`.
  const unit = mentionAt(reading, at - 2) ?? mentionAt(reading, at - 3);
  return unit === undefined || unit.unitEnd < (reading.tokens[at - 1]?.end ?? 0);
}

/** `cao hơn tốc độ tăng 6,5% của năm 2023`: a growth that another is compared with. */
function isOtherGrowth(reading: Reading, at: number): boolean {
  return /^(?:tăng|giảm)$/.test(word(reading, at)) && /^(?:hơn|với|đương|bằng)$/.test(word(reading, at - 3));
}

const manner = wordSet('nhẹ mạnh sâu nhanh khá rất không đáng kể nhiều cao vọt trở lại');
const nearly = wordSet('hơn gần trên khoảng tới đến');

/** `tăng nhẹ 0,4%`, `giảm khá mạnh gần 5%`, `tăng mạnh từ 2 - 3%`: how it moved, directly before by how much. */
function saysHowMoved(reading: Reading, at: number, from: number): boolean {
  const isWithin = mentionAt(reading, from)?.kind === 'range';
  const isHow = (said: string) => nearly.has(said) || manner.has(said) || (said === 'từ' && isWithin);
  for (let i = at; i < from; i++) if (!isHow(word(reading, i))) return false;
  let verb = at - 1;
  while (manner.has(word(reading, verb))) verb--;
  return /^(?:tăng|giảm|trưởng)$/.test(word(reading, verb)) && !rates.has(word(reading, verb - 1));
}

function namesGrowth(reading: Reading, at: number): boolean {
  return word(reading, at - 1) === 'trưởng' && growths.has(word(reading, at - 3));
}

/** `chiếm tỷ trọng 67%`, `chiếm tỷ lệ 37%`: a part, as `chiếm 67%`. */
function saysPart(reading: Reading, at: number): boolean {
  return (
    (word(reading, at - 3) === 'chiếm' ||
      (word(reading, at - 3) === 'đạt' && reading.tokens[at - 4]?.type === 'word')) &&
    /^(?:tỷ|tỉ)$/.test(word(reading, at - 2)) &&
    /^(?:lệ|trọng)$/.test(word(reading, at - 1))
  );
}

/** `độ bao phủ BHYT mới đạt 86%`; `NTM mới` is none. */
function isAbbreviated(reading: Reading, at: number): boolean {
  const { start = 0, end = 0 } = reading.tokens[at] ?? {};
  return /^\p{Lu}{3,}$/u.test(reading.text.slice(start, end));
}

const scopesOfAll = wordSet('tỉnh huyện xã phố nước phường quốc ngành nay vùng');

/** What may be new before `mới đạt 5%`. */
const newThings = wordSet('thôn trồng lập cấp ký xây mở nhập tuyển làm');

/** `toàn tỉnh mới đạt 5%`, `tỷ lệ tiêm chủng mới đạt 48%`, `mới chỉ có 5 xã`: so far; `diện tích trồng mới đạt 5 ha` is what is new. */
function isStill(reading: Reading, at: number, from: number): boolean {
  const before = word(reading, at - 2);
  if (!/^(?:đạt|có|được|bằng|chỉ)$/.test(word(reading, at))) return false;
  const isOfRate = mentionAt(reading, from)?.unit === '%' && !newThings.has(before);
  return isOfRate || word(reading, at) === 'chỉ' || scopesOfAll.has(before) || isAbbreviated(reading, at - 2);
}

/** `vốn cấp mới và tăng thêm là 390 tỷ đồng`, `số vốn tăng thêm là 90 triệu USD`, `vốn đăng ký thêm là 9 tỷ đồng`: what was added, and no change. */
function isAddition(reading: Reading, at: number): boolean {
  const before = word(reading, word(reading, at - 2) === 'tăng' ? at - 3 : at - 2);
  // `vốn cấp mới và tăng thêm 390 tỷ đồng`: with or without a verb.
  if (before === 'và' && /^(?:mới|ký|cấp)$/.test(word(reading, at - 4)) && word(reading, at - 2) === 'tăng')
    return true;
  return /^(?:và|vốn|tiền|ký|chỉnh|suất)$/.test(before) && /^(?:là|đạt)$/.test(word(reading, at));
}

/** Most tokens behind a sum of money to what it would be compared with. */
const comparedReach = 5;

/** `vốn đăng ký tăng thêm 90 triệu USD`: capital that projects added; compared with another year, by how much it grew. */
function isCapitalAdded(reading: Reading, at: number, from: number): boolean {
  const isMoney = mentionAt(reading, from)?.unitClass === 'money';
  if (!isMoney || !/^(?:số vốn|đăng ký) tăng thêm$/iu.test(textOf(reading, at - 4, at))) return false;
  return !/(?:^| )so (?:với|cùng)(?: |$)/iu.test(textOf(reading, from, from + comparedReach));
}

/** `tạo việc làm tăng thêm cho 20 lao động`: jobs made, which moved nothing. */
function isJobsMade(reading: Reading, at: number): boolean {
  return ['tăng', 'làm', 'việc'].every((each, i) => word(reading, at - 1 - i) === each);
}

/** `miễn, giảm 90 triệu đồng`: what was remitted, which moved nothing. */
function isRemission(reading: Reading, at: number): boolean {
  const before = /^[,/]$/.test(word(reading, at - 1)) ? at - 2 : at - 1;
  return word(reading, before) === 'miễn';
}

/** `cắt giảm 45 ha lúa`: so much of what was done; `cắt giảm 30%` tells by how much. */
function isCut(reading: Reading, at: number, from: number): boolean {
  return word(reading, at - 1) === 'cắt' && mentionAt(reading, from)?.unit !== '%';
}

/** The words of a run of tokens, as they compare. */
export function leadText(reading: Reading, from: number, to: number): string {
  const words: string[] = [];
  for (let i = from; i < to; i++) words.push(word(reading, i));
  // `nhưng chỉ tăng 4% về giá trị`.
  return words.join(' ').replace(/^chỉ (?=tăng|giảm)/u, '');
}
