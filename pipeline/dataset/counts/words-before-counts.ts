import { wordPattern } from '../../codebook-words.ts';
import { inSentence, nounInSentence } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import { opensDeed } from '../labels/deeds.ts';
import { describesCount, namesCase } from '../labels/described-counts.ts';
import { isTeller } from '../labels/event-headings.ts';
import type { Label } from '../labels/found-label.ts';
import { rulesFor } from '../labels/label-trace.ts';
import { grade } from '../labels/shares-of-grades.ts';
import { joined } from '../labels/subjects-of-measures.ts';
import type { Context } from '../reading/context.ts';
import { textOf, word } from '../reading/reading.ts';
import { byClause, type Counted } from './clauses-before-counts.ts';
import { shortVerbs } from './last-clauses.ts';
import { caseNouns, classifiers, ofTopic, opensPlaces } from './noun-order.ts';

/** Label of a count whose noun stands behind it: with the verb before it, where a short one stands there. */
export function countLabel(context: Context, figure: Figure, before: Label | null, noun: Label): string {
  if (!before) return noun.text;
  const last = word(figure.reading, figure.left.to - 1);
  const said = carriedOut(figure, behindDated(context, figure, before.text));
  const rules = rulesFor(context, figure);
  // `Công tác giảm nghèo đạt kết quả tốt, có thêm 12 hộ thoát nghèo`: how things went is no deed done to those counted.
  if (word(figure.reading, figure.leadFrom - 1) === ',' && rules('went', `${said}: `) === '') return noun.text;
  if (isOfMeeting(figure, said)) return noun.text;
  // `Cấp xã tiếp 90 lượt`: who received them.
  if (noun.text === 'lượt' && / tiếp$/iu.test(said)) return `${said} ${noun.text}`;
  const counted = { context, rules, figure, before: said, noun: noun.text, last };
  // What says by itself how the words go with the noun comes first: cutting them into clauses would lose it.
  return (
    ofTopic(context, said, noun.text) ??
    ofClassifier(counted) ??
    ofBoard(counted) ??
    ofMembers(counted) ??
    saidBefore(counted) ??
    ofListedCase(counted) ??
    ofEvent(counted) ??
    ofGroup(counted) ??
    ofZone(counted) ??
    ofBreach(counted) ??
    ofPlaces(counted) ??
    byClause(counted)
  );
}

/** `chỉ định Ủy viên Ban Chấp hành nhiệm kỳ 2020 - 2025 gồm 28 đồng chí`: of which board they are members. */
function ofBoard({ before, noun }: Counted): string | null {
  const board = /^(?:đồng chí|đ\/c)$/iu.test(noun) ? boards.exec(before)?.[1] : undefined;
  return board === undefined ? null : `${noun} ${board}`;
}

/** `đôn đốc việc thực hiện 24 kết luận`: behind `việc`, that something is carried out is told of those counted. */
function carriedOut({ lead }: Figure, said: string): string {
  return /^thực hiện(?: |$)/u.test(lead) && / việc$/iu.test(said) ? `${said} thực hiện` : said;
}

const meeting = /^(?:(?:tham )?dự )?(?:đại hội|hội nghị|kỳ họp|phiên họp|buổi lễ|lễ \S+)$/iu;

/** `Đại hội có 750 đại biểu`, `đại diện cho 242.000 đảng viên`: whether words before a count only tell where those counted met, or for whom they stand. */
function isOfMeeting({ lead }: Figure, said: string): boolean {
  return (/(?:^| )(?:có|gồm)(?: |$)/u.test(lead) && meeting.test(said)) || /(?:^|, )đại diện(?: cho)?$/iu.test(said);
}

/** `tổng kết năm 2025, khen thưởng | 30 tập thể`: a deed behind the time of another one is alone with what is counted. */
function behindDated(context: Context, { reading, left }: Figure, before: string): string {
  const last = /, ([^,]+)$/u.exec(before)?.[1];
  if (last === undefined || !opensDeed(context, last)) return before;
  let comma = left.to - 1;
  while (comma > left.from && word(reading, comma) !== ',') comma--;
  return (reading.timeAt[comma - 1] ?? -1) >= 0 ? last : before;
}

/** `trâu 120 con`: a noun that only counts stands for the words before it. */
function ofClassifier({ context, figure, before, noun }: Counted): string | null {
  const counted = noun.toLowerCase();
  // `hiến máu 142 đơn vị`
  if (figure.mention.unit === '{blood_unit}' && counted === 'đơn vị') return before;
  // `tiếp 120 lượt người`, `huy động 2.340 lượt người`: a verb says nothing alone.
  const isVerb = counted.startsWith('lượt') && (!before.includes(' ') || before.toLowerCase() === 'huy động');
  // `mỗi tổ 7 người`: so many each.
  if (counted === 'người' && /^mỗi \S+(?: \S+)?$/iu.test(before)) return `${noun} ${inSentence(before)}`;
  const isNamed = !isVerb && !(caseNouns.has(counted) && namesCase(context, before));
  return classifiers.has(counted) && isNamed ? before : null;
}

/** `đảng viên 12 đồng chí`, `trẻ 5 tuổi có 40 em`: who they are stands before their count. */
function ofMembers({ context, before, noun }: Counted): string | null {
  const last = before.replace(/^.*[,;:] /u, '');
  // `giỏi 45 em`: the grade that they have.
  if (/^(?:em|cháu|học sinh)$/iu.test(noun) && grade(context.codebook).test(last)) return last;
  if (/^(?:đồng chí|đ\/c)$/iu.test(noun) && groups(context.codebook).test(last)) return last.replace(/^có /iu, '');
  return members.get(noun.toLowerCase())?.test(last) ? last : null;
}

const boards =
  /(?:^| )([uủ][ỷy] viên (?:ban (?:chấp hành|thường vụ|kiểm tra)|BCH|BTV|UBKT)(?: (?!(?:có|gồm|là)(?: |$))[^\s,;:]+){0,6})$/iu;

/** Members of a body with what tells them from others: `đảng viên là người dân tộc thiểu số`, `cán bộ lãnh đạo cấp phòng`. */
const comrades = new RegExp(
  [
    '(?:đảng viên|cán bộ|ủy viên|uỷ viên|nữ|nam|quân số|biên chế)(?: mới)?$',
    '(?:^| )(?:đảng viên|cán bộ|cấp [uủ][ỷy] viên)(?: (?:dự bị|(?!(?:có|được|bị|đã|gồm|cho|với|của|và|từ|đến)(?: |$))[^\\s,;:]+)){1,8}$',
  ].join('|'),
  'iu',
);

/** `dân quân cơ động 28 đồng chí`: a group of people, by its name. */
const groups = wordPattern('^(?:có )?(?:{comrade_group})(?: (?!có )\\p{L}+){0,4}$');

const pupils = /^(?:(?:tổng )?số )?(?:trẻ|học sinh|thiếu niên|thiếu nhi|đội viên)(?: |$)/iu;

const members: ReadonlyMap<string, RegExp> = new Map([
  ['đồng chí', comrades],
  ['đ/c', comrades],
  ['em', pupils],
  ['cháu', pupils],
]);

/** `số hộ nghèo: 12 hộ`: the words before have the noun. */
function saidBefore({ before, noun }: Counted): string | null {
  const [said, counted] = [` ${before.toLowerCase()} `, noun.toLowerCase()];
  // `gia đình văn hóa: 2.214/2.498 hộ`: families are households.
  return said.includes(` ${counted} `) || (counted === 'hộ' && said.startsWith(' gia đình ')) ? before : null;
}

/** `Trộm cắp xảy ra 07 vụ`: the cases are of what happens. */
function ofEvent({ rules, figure, before, noun }: Counted): string | null {
  const told = /^(.+?),? (?:xảy ra|ghi nhận|phát sinh)$/iu.exec(before)?.[1];
  if (told === undefined) return null;
  // `Bệnh tai xanh: phát sinh 12 ổ dịch`: what opens the entry is in the noun already.
  if (told.endsWith(':')) return noun;
  // `Tai nạn giao thông giảm cả ba tiêu chí, xảy ra 9 vụ`: of what, and not how it went.
  const event = rules('trend', told);
  if (isTeller(event) || /^(?:về )?(?:công tác|tình hình|lĩnh vực) /iu.test(event)) return noun;
  return figure.mention.unit === '{case}' ? `${noun} ${nounInSentence(event)}` : null;
}

/** Longest entry of a list of cases, in words. */
const longestEntry = 16;

/** `; mua bán, vận chuyển lâm sản trái phép 12 vụ;`: all of the entry of a list, which semicolons part, is what the cases are of. */
function ofListedCase({ context, figure, before, noun }: Counted): string | null {
  const { reading, left, lead, mention } = figure;
  const isEntry = /^[;:]$/.test(word(reading, left.from)) || /^[;:]$/.test(word(reading, left.from - 1));
  if (mention.unit !== '{case}' || lead !== '' || !isEntry || !before.includes(', ')) return null;
  const isOther = before.split(' ').length > longestEntry || opensDeed(context, before) || shortVerbs.test(before);
  return isOther ? null : joined(noun, before);
}

/** Verbs of bodies that are made up of those counted. */
const forming =
  /^(?:(?:[^,;:]* (?:về|việc)|(?:đại hội|hội nghị)(?: (?:cũng|đã|vừa|tiến hành|thống nhất))*) )?((?:bầu|chỉ định|kiện toàn) .*)$/iu;

/** Bodies that those counted sit on: `Ban Thường vụ gồm 11 đồng chí`. */
const committee =
  /^(?:(?:Ban|Ủy ban|Uỷ ban) (?:Chấp hành|Thường vụ|Kiểm tra|Thường trực|Chỉ đạo|Quản lý)|BCH|BTV|UBKT|Đoàn đại biểu|Hội đồng|Tổ công tác)(?: [^,;:]+)?$/iu;
const isMember = /^(?:đồng chí|đ\/c|người|thành viên|ủy viên|uỷ viên)$/iu;

/** `đội ngũ cán bộ gồm 2 y sỹ`: what the parts make up is no verb of theirs; of `bầu Ban Chấp hành gồm 41 đồng chí` they are all. */
function ofGroup({ context, figure, before, noun }: Counted): string | null {
  const body = /^(?:với|.*gồm)$/.test(figure.lead) ? forming.exec(before)?.[1] : undefined;
  if (body !== undefined) return `${body} ${noun}`;
  if (/^(?:có|gồm)$/.test(figure.lead) && isMember.test(noun) && committee.test(before)) return `${noun} ${before}`;
  return /(?:^| )gồm$/.test(figure.lead) && !describesCount(context, before) ? noun : null;
}

/** What rules of the road are about. */
const breach =
  /^(?:tốc độ|nồng độ cồn|tải trọng|ma túy|làn đường|phần đường|đèn tín hiệu|(?:chở )?quá (?:tải|khổ|tốc độ)(?:, quá khổ)?)$/iu;

/** `vi phạm nồng độ cồn 45 trường hợp, tốc độ 30 trường hợp`: of which rule the cases are. */
function ofBreach({ before, noun }: Counted): string | null {
  const [cases] = / vi phạm(?: |$)/iu.test(noun) ? noun.split(/(?<= vi phạm) /iu) : [];
  return cases !== undefined && breach.test(before) ? joined(cases, before) : null;
}

const zone = /^(?:trong|ngoài) (?:các )?(?:KCN|KKT|CCN|(?:khu|cụm) (?:công nghiệp|kinh tế)|tỉnh|nước|địa bàn)$/iu;

/** `trong KCN 292 dự án; ngoài KCN 173 dự án`: where those counted are tells them apart. */
function ofZone({ figure: { reading, left }, noun }: Counted): string | null {
  const where = textOf(reading, left.from, left.to).replace(/^[;,] ?/u, '');
  return zone.test(where) ? `${noun} ${where}` : null;
}

/** `Các bản Nà Khoa, Nà Luồng có 45 hộ nghèo`: of all of the places that have them together. */
function ofPlaces({ figure, before, noun }: Counted): string | null {
  return /(?:^| )(?:có|còn)$/.test(figure.lead) && opensPlaces(figure.reading, before)
    ? `${noun} ${nounInSentence(before)}`
    : null;
}
