import { wordPattern } from '../../codebook-words.ts';
import { inSentence } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import { type Reading, textOf, word } from '../reading/reading.ts';
import { type Carried, isOfUnit, lastWithin, type Observed } from '../ties/observed.ts';
import { namesCrop, withoutGrowing } from './growing.ts';
import { lastOf } from './label-subjects.ts';
import { isBareNumber } from './label-wholes.ts';
import { namesMeasure } from './measure-nouns.ts';

/** Measures that a label opens with, which the entries behind it leave out. */
const shareable = wordPattern(
  '^(?:[^:]{2,60}: )?((?:tổng )?(?:{harvest_measure}|{trade_measure}|dư nợ|lãi suất(?: huy động| cho vay| tiền gửi)?|giá|mực nước|dung tích|lượng nước|đàn)(?: (?:xuất khẩu|nhập khẩu|sản xuất|khai thác|nuôi trồng|gieo trồng|thu hoạch|bán lẻ|bán buôn|bán|thu mua|bình quân))?)(:?) ',
);

/** Most words of a noun without its measure; of one that ends as the one before does. */
const longestNoun = 6;
const longestAlike = 8;

/** Most words of names behind one of the same kind. */
const longestName = 12;

/** `hồ Sông Trâu, Sông Biêu`: whether an entry names one of the same kind as the one before, in capitals. */
function opensAlike(before: string, text: string): boolean {
  const kind = /^(\S+) (?=\p{Lu})/u.exec(text)?.[1]?.toLowerCase();
  return kind !== undefined && before.toLowerCase().startsWith(`${kind} `);
}

/** `sản lượng trứng 41 triệu quả; mật ong 165 tấn`: outputs, each in its unit. */
function areOutputs({ record }: Observed, unit: string | null): boolean {
  const isOutput = /^(?:tổng )?(?:sản lượng|khai thác) \S/iu.test(record.label_vi);
  return isOutput && outputs.has(record.unit_measure ?? '') && outputs.has(unit ?? '');
}

/** `khai thác gỗ rừng trồng 478 nghìn m3; củi 8 nghìn ste`: what was taken, by the deed. */
const extracted = /^((?:tổng )?khai thác) (?=gỗ|tre|củi|đá|cát|than)/iu;

const outputs = new Set(['t', 'kg', 'm3', 'st', 'L', '{egg}', '{tree}']);

/** `dư nợ cho vay hộ nghèo`, `cho vay sinh viên`; `sản lượng nhãn`, `vải`: whether a noun without a measure is of the kind that one was told of. */
function isAlike(reading: Reading, label: string, text: string): boolean {
  const told = label.replace(shareable(reading.codebook), '');
  const areCrops = told !== label && namesCrop(reading, told) && namesCrop(reading, text);
  return areCrops || endsAlike(label, text) || beginsAlike(told, text);
}

/** Whether two labels end with the same two words. */
function endsAlike(label: string, text: string): boolean {
  const end = / \S+ \S+$/u.exec(text)?.[0];
  return end !== undefined && label.endsWith(end);
}

/** `thiệt hại về nông nghiệp 4 tỷ đồng; về giáo dục 1 tỷ đồng`, `khách đến từ châu Á tăng 2%; từ châu Âu tăng 3%`: what is told about the first is told about those that only say about what, whence or by what. */
export function withSharedAbout(
  { reading, left, leadFrom, mention, sentence }: Figure,
  text: string,
  { observed }: Carried,
): string {
  const tie = aboutOnly.exec(textOf(reading, left.from, leadFrom))?.[1]?.toLowerCase();
  if (tie === undefined) return text;
  const last = lastWithin(observed, ({ record }) => record.unit_measure === mention.unit);
  if (last?.figure.sentence !== sentence) return text;
  const head = new RegExp(`^(.{2,60}?) ${tie} \\S`, 'iu').exec(last.record.label_vi)?.[1];
  if (head === undefined || text.includes(head)) return text;
  return `${head} ${tie} ${text.replace(new RegExp(`^${tie} `, 'iu'), '')}`;
}

/** Words that only say about what, whence or by what something is. */
const aboutOnly = /^[,;]? ?(?:(?:và|còn|trong khi|khách) )*(?:đến )?(về|bằng|từ)(?= )/iu;

/** `diện tích bị thiệt hại 684 ha, do bệnh đốm trắng 145 ha, môi trường 152 ha`: of the level before the first of some causes, by each of them. */
export function withSharedCause(
  { reading, left, leadFrom, mention, sentence, bracket }: Figure,
  text: string,
  { observed }: Carried,
): string {
  // Past what is said of the level: `684 ha, chiếm 2,6% diện tích thả nuôi, do …`.
  const last = lastWithin(
    observed,
    ({ figure, record }) =>
      figure.sentence === sentence &&
      figure.bracket === bracket &&
      record.unit_measure === mention.unit &&
      record.measure === 'level',
  );
  if (!last) return text;
  const words = textOf(reading, left.from, leadFrom);
  const cause = /(?:^|[,;(] ?)(?:trong đó,? )?do ([^,;:]+)$/iu.exec(words)?.[1];
  if (cause !== undefined) return `${(last.whole?.of ?? last).record.label_vi} do ${cause}`;
  const shared = /^(.+? do )\S/u.exec(last.record.label_vi)?.[1];
  if (shared === undefined || !listed.test(words) || !isCauseListed(last)) return text;
  const isBare =
    text.split(' ').length <= longestNoun && !namesMeasure(reading, text) && !/^(?:đã|được|bị|có|làm) /iu.test(text);
  return isBare ? `${shared}${text}` : text;
}

/** Words behind a comma, up to the figure. */
const listed = /^[,;] ?[^,;:]+$/u;

/** Whether a figure is told by its cause, behind a comma. */
function isCauseListed({ figure: { reading, left, leadFrom }, record }: Observed): boolean {
  const words = textOf(reading, left.from, leadFrom);
  return /(?:^|[,;(] ?)(?:trong đó,? )?do /iu.test(words) || (/ do /u.test(record.label_vi) && listed.test(words));
}

/** Measures of credit, which only loans alike share: `dư nợ cho vay hộ nghèo`, `cho vay sinh viên`, but not `nợ quá hạn`. */
const ofCredit = /^(?:doanh số|dư nợ)(?: |$)/iu;

/** `Dư nợ một số lĩnh vực: nông nghiệp 47 tỷ đồng; xuất khẩu 6 tỷ đồng`: what opens a list of what was lent for. */
const creditList = /^(?:tổng )?(?:dư nợ|doanh số)(?: [^:;,.\d]*)? ?:/iu;
/** Longest words that open such a list, in tokens. */
const longestOpening = 14;

/** `Sản lượng các sản phẩm tăng so với năm trước: gạch tăng 3 lần; xi măng tăng 2 lần`: what opens a list of what moved by its measure. */
const listOpening = wordPattern('^(?:{harvest_measure}|{trade_measure}) (?:các|một số|nhiều|những) [^:;\\d]{2,80} ?:');

/** `Dư nợ lĩnh vực nông nghiệp 31 tỷ đồng; xuất khẩu 2 tỷ đồng`: what banks lend for by preference. */
const lentFor =
  /^(?:cho vay )?(?:(?:các )?lĩnh vực |đối với )?(?:nông nghiệp|nông thôn|xuất khẩu|công nghiệp (?:hỗ trợ|ưu tiên)|(?:doanh nghiệp|DN) (?:nhỏ|vừa|ứng dụng|công nghệ)|kinh doanh bất động sản|bất động sản|tiêu dùng|nhà ở xã hội)(?=[ ,]|$)/iu;

/** `kỳ hạn từ 6 tháng đến dưới 12 tháng`: the term that a rate of interest is for. */
const ofTerm = /^k[ỳì] hạn /iu;

/** Whether two nouns begin with the same two words. */
function beginsAlike(noun: string, text: string): boolean {
  const start = /^\S+ \S+ /u.exec(text)?.[0].toLowerCase();
  return start !== undefined && noun.toLowerCase().startsWith(start);
}

/** `giá trị xuất khẩu nông sản đạt 4 tỷ; thủy sản đạt 2 tỷ`: a bare noun takes the measure that the clause before it names. */
export function withSharedMeasure(
  { reading, mention, sentence, bracket, next }: Figure,
  text: string,
  carried: Carried,
): string {
  const moved = carried.observed.at(-1);
  // `sản lượng thịt trâu hơi xuất chuồng tăng 2%; thịt bò hơi xuất chuồng tăng 3%`: no level is told of either.
  const isInList = () =>
    listOpening(reading.codebook).test(textOf(reading, sentence.from, sentence.from + longestOpening));
  const last =
    moved?.record.measure === 'change' &&
    moved.record.parent_id === null &&
    (isAlike(reading, moved.record.label_vi, text) || isInList())
      ? moved
      : lastOf(carried, ({ record }) => record.measure !== 'change' && record.measure !== 'share');
  if (!last || last.figure.sentence !== sentence || bracket >= 0) return text;
  // `gạch tăng 3 lần; NPK tăng 37%`: how they moved, in whatever unit.
  const areMoves = last === moved && [mention.unit, last.record.unit_measure].every((unit) => moves.has(unit ?? ''));
  const isOther = !areMoves && !isOfUnit(mention.unit, last.figure.mention.unit);
  if (isOther && !areOutputs(last, mention.unit)) return text;
  const [opening = '', found, colon = ''] =
    shareable(reading.codebook).exec(last.record.label_vi) ?? extracted.exec(last.record.label_vi) ?? [];
  const measure = found?.replace(/^tổng /iu, '');
  const first = last.record.label_vi.slice(opening.length);
  const areLentFor = ofCredit.test(last.record.label_vi) && lentFor.test(first) && lentFor.test(text);
  const isListed = areLentFor || creditList.test(textOf(reading, sentence.from, sentence.from + longestOpening));
  if (ofCredit.test(measure ?? '') && !isListed && !beginsAlike(first, text)) return text;
  const isNamed = areLentFor || opensAlike(first, text) || ofTerm.test(text);
  const isNoun =
    text.split(' ').length <= (isNamed ? longestName : last === moved ? longestAlike : longestNoun) &&
    !namesMeasure(reading, text) &&
    !shareable(reading.codebook).test(text) &&
    !text.includes(':') &&
    !/^(?:thu|chi|nộp|kinh phí|chi phí|vốn|tiền) /iu.test(text);
  const noun = withoutGrowing(reading, text, measure ?? '');
  const counts = mention.unitClass === 'count' && mention.unit !== '{animal}';
  if (!measure || !isNoun || (counts && !areMoves)) return text;
  // `lúa 46 ha bị ngập, ngô 12 ha bị đổ`: what came to each is its own.
  const isShared = mention.unit === 'har' && word(reading, next) !== 'bị' && grown(reading.codebook).test(noun);
  const harm = isShared ? harmOf(reading, first) : null;
  // `doanh thu bán lẻ hàng hóa 34 tỷ đồng; khách sạn, nhà hàng 5 tỷ đồng`: services are no goods.
  const of = service.test(noun) ? measure.replace(/(?<=doanh thu) bán (?:lẻ|buôn)$/iu, '') : measure;
  return `${of}${colon} ${noun}${harm === null ? '' : ` ${harm}`}`;
}

const service =
  /^(?:(?:các )?(?:dịch vụ|hoạt động) )?(?:khách sạn|nhà hàng|lưu trú|ăn uống|du lịch|lữ hành|vui chơi|giải trí)(?:,| |$)/iu;

/** What is grown or raised, and no more. */
const grown = wordPattern(
  String.raw`^(?:(?:cây )?{crop}|{crop_class}|{aquatic}|thủy sản|thuỷ sản|rau màu|nuôi \p{L}+|rừng|ao)(?: (?!bị|nhiễm|chết|mất|hư)\p{L}+){0,3}$`,
);
const harmed = wordPattern(String.raw`^\S.*? ((?:bị |nhiễm |mất trắng|{damage}|thiếu nước|hạn(?: |$)).*|nhiễm)$`);

/** `Diện tích lúa bị ngập 40 ha, ngô 7 ha`: what came to the first of a list came to the next, too; null where nothing did. */
function harmOf({ codebook }: Reading, first: string): string | null {
  return harmed(codebook).exec(first)?.[1] ?? null;
}

const moves = new Set(['%', '{times}']);

const moving = /^(?:tăng|giảm)(?: |$)/u;

/** Nothing but a joint and a name between two movements. */
const nextPart = /^(?:[,;]|[,;]? ?và) (?:riêng |còn )?[^,;:()\d]+$/iu;

/** `diện tích rau 900 ha, trong đó ngô tăng 2%, su hào tăng 4%`: parts behind one that moved are of the same whole. */
export function withSharedWhole(
  { reading, sentence, leadFrom, lead, bracket }: Figure,
  text: string,
  { observed }: Carried,
): string {
  const last = observed.at(-1);
  // `phấn đấu tăng bình quân 9%, trong đó công nghiệp tăng 12%, dịch vụ tăng 8%`: how all are to move.
  const isAimed = last?.record.measure === 'target' && moving.test(lead) && moving.test(last.figure.lead);
  const isMoved = (isAimed || (last?.record.measure === 'change' && last.record.parent_id === null)) && bracket < 0;
  if (!isMoved || last.figure.sentence !== sentence || text.split(' ').length > longestNoun) return text;
  const whole = /^([^:]{2,160}(?:: [^:]+)?): [^:]+$/u.exec(last.record.label_vi)?.[1];
  if (whole === undefined || text.includes(':') || namesMeasure(reading, text) || /^(?:thu|chi) /iu.test(text))
    return text;
  if (!nextPart.test(textOf(reading, last.figure.next, leadFrom))) return text;
  // `khu vực công nghiệp tăng 7%, trong đó khai khoáng tăng 9%; khu vực dịch vụ tăng 6%`: beside what the part before is of.
  const [, above = '', beside = whole] = /^(.*: )?([^:]+)$/u.exec(whole) ?? [];
  return beginsAlike(beside, text) ? `${above}${inSentence(text)}` : `${whole}: ${inSentence(text)}`;
}

const countedNumber = /^((?:tổng )?số (?:doanh nghiệp|DN|hợp tác xã|HTX|dự án|cơ sở)) \S/iu;
const became =
  /^(?:(?:đã|đang) )?(?:đăng ký|tạm (?:ngừng|dừng)|ngừng|giải thể|phá sản|quay (?:trở )?lại|hoàn tất|hoàn thành|chờ|thông báo|thành lập|hoạt động|chuyển|bỏ)(?: |$)/iu;

/** `Số doanh nghiệp quay trở lại là 342; tạm ngừng hoạt động 518`: what else became of those whose number the entry before tells. */
export function withSharedCount(figure: Figure, text: string, { observed }: Carried): string {
  if (!isBareNumber(figure) || !became.test(text)) return text;
  const last = lastWithin(observed, ({ record }) => record.measure === 'level' || record.measure === 'count');
  const number = last?.figure.sentence === figure.sentence ? countedNumber.exec(last.record.label_vi)?.[1] : undefined;
  return number === undefined ? text : `${inSentence(number)} ${inSentence(text)}`;
}
