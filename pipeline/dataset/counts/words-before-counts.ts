import { wordPattern } from '../../codebook-words.ts';
import { nounInSentence } from '../../document/letters.ts';
import { wordSet } from '../../mention/words.ts';
import type { Figure } from '../figures/figures.ts';
import { opensDeed, sharedDeeds } from '../labels/deeds.ts';
import { describesCount, namesCase } from '../labels/described-counts.ts';
import { isTeller } from '../labels/event-headings.ts';
import type { Label } from '../labels/found-label.ts';
import { opensDamage } from '../labels/harm.ts';
import { joined } from '../labels/label-completions.ts';
import type { LabelRules } from '../labels/label-rules.ts';
import { rulesFor } from '../labels/label-trace.ts';
import type { Context } from '../reading/context.ts';
import { textOf, word } from '../reading/reading.ts';
import { danglers } from './noun-ends.ts';
import {
  caseNouns,
  casesOfCourt,
  classifiers,
  inOrder,
  ofTopic,
  opensPlace,
  opensPlaces,
  station,
} from './noun-order.ts';

/** A count with the words before it and the noun behind it. */
interface Counted {
  context: Context;
  rules: LabelRules;
  figure: Figure;
  before: string;
  noun: string;
  /** The word directly before the figure and its lead. */
  last: string;
}

/** The same with the clause that ends the words before, without who did it and how well. */
interface InClause extends Counted {
  clause: string;
}

/** Label of a count whose noun stands behind it: with the verb before it, where a short one stands there. */
export function countLabel(context: Context, figure: Figure, before: Label | null, noun: Label): string {
  if (!before) return noun.text;
  const last = word(figure.reading, figure.left.to - 1);
  const said = behindDated(context, figure, before.text);
  const rules = rulesFor(context, figure);
  // `Công tác giảm nghèo đạt kết quả tốt, có thêm 12 hộ thoát nghèo`: how things went is no deed done to those counted.
  if (word(figure.reading, figure.leadFrom - 1) === ',' && rules('went', `${said}: `) === '') return noun.text;
  if (isOfMeeting(figure, said)) return noun.text;
  const counted = { context, rules, figure, before: said, noun: noun.text, last };
  // What says by itself how the words go with the noun comes first: cutting them into clauses would lose it.
  return (
    ofTopic(context, said, noun.text) ??
    ofClassifier(counted) ??
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

/** What the last clause before a count says of it: who has it, what opens it and what it is for, before a plain verb. */
function byClause(counted: Counted): string {
  const { context, rules, before } = counted;
  const clause = rules('done', givenTo(counted) ?? rules('actor', lastClause(context, before)))
    .replace(actor, '')
    .replace(wellDone, '');
  const told = { ...counted, clause };
  return (
    ofLastPlace(told) ??
    behindAuxiliary(told) ??
    doneFor(told) ??
    doneAbout(told) ??
    ofKept(told) ??
    atPlace(told) ??
    ofOwners(told) ??
    ofStation(told) ??
    withVerb(told)
  );
}

/** Most entries of a list of those to whom things are given. */
const longestList = 4;

/** `tặng nông dân nghèo, gia đình chính sách 75 căn nhà`: a verb of giving with all of a list behind it; null for other words. */
function givenTo({ context, rules, before }: Counted): string | null {
  const parts = before.split(', ');
  for (let i = parts.length - 2; i >= Math.max(0, parts.length - longestList); i--) {
    if (opensDeed(context, parts[i + 1] as string)) return null;
    const clause = rules('actor', parts.slice(i).join(', '));
    if (giving.test(clause)) return clause;
  }
  return null;
}

const giving = /^(?:trao|tặng|hỗ trợ|cấp|phát) [^;:]+$/iu;

/** `trâu 120 con`: a noun that only counts stands for the words before it. */
function ofClassifier({ context, before, noun }: Counted): string | null {
  const counted = noun.toLowerCase();
  // `tiếp 120 lượt người`: a verb of one word says nothing alone.
  const isVerb = counted.startsWith('lượt') && !before.includes(' ');
  const isNamed = !isVerb && !(caseNouns.has(counted) && namesCase(context, before));
  return classifiers.has(counted) && isNamed ? before : null;
}

/** `đảng viên 12 đồng chí`, `trẻ 5 tuổi có 40 em`: who they are stands before their count. */
function ofMembers({ context, before, noun }: Counted): string | null {
  const last = before.replace(/^.*[,;:] /u, '');
  // `giỏi 45 em`: the grade that they have.
  if (/^(?:em|cháu|học sinh)$/iu.test(noun) && graded(context.codebook).test(last)) return last;
  if (/^(?:đồng chí|đ\/c)$/iu.test(noun) && groups(context.codebook).test(last)) return last.replace(/^có /iu, '');
  return members.get(noun.toLowerCase())?.test(last) ? last : null;
}

const graded = wordPattern('^{grade}$');
const comrades = /(?:đảng viên|cán bộ|ủy viên|uỷ viên|nữ|nam|quân số|biên chế)(?: mới)?$/iu;
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
const forming = /^(?:[^,;:]* (?:về|việc) )?((?:bầu|chỉ định|kiện toàn) .*)$/iu;

/** `đội ngũ cán bộ gồm 2 y sỹ`: what the parts make up is no verb of theirs; of `bầu Ban Chấp hành gồm 41 đồng chí` they are all. */
function ofGroup({ context, figure, before, noun }: Counted): string | null {
  const body = /^(?:với|.*gồm)$/.test(figure.lead) ? forming.exec(before)?.[1] : undefined;
  if (body !== undefined) return `${body} ${noun}`;
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

/** `Các bản Nậm Ngùa 1, Nậm Ngùa 2 và Huổi Lếch 3 có 125 hộ`: the last of several places holds not all of them. */
function ofLastPlace({ figure, before, noun, clause }: InClause): string | null {
  const isOfMany = clause !== before || !(opensPlace(figure.reading, clause) || station.test(clause));
  return isOfMany && names.test(clause) && /(?:^| )(?:có|còn)$/.test(figure.lead) ? noun : null;
}

/** `Ủy ban … đã kiểm tra 20 tổ chức`: of a long clause, what its auxiliary opens. */
function behindAuxiliary({ context, noun, clause }: InClause): string | null {
  const act = clause.split(' ').length > longestVerb ? /^.* (?:đã|đang) (.+)$/u.exec(clause)?.[1] : undefined;
  return act !== undefined && act.split(' ').length <= longestAct ? inOrder(context, act, noun) : null;
}

/** `tạo việc làm cho 20 lao động`: the verb says what is done for those who are counted. */
function doneFor({ context, noun, last, clause }: InClause): string | null {
  if (last !== 'cho') return null;
  const done = clause.replace(/^(?:có|đã|được|trong đó)? ?/iu, '').replace(/ ?cho$/iu, '');
  if (done === '' || done.split(' ').length > longestVerb) return null;
  return noun === 'trường hợp' ? `${done} ${noun}` : inOrder(context, done, noun);
}

/** `phê duyệt dự toán đối với 02 đồ án`. */
function doneAbout({ rules, figure, before, noun, last }: InClause): string | null {
  const about = last === 'đối' && figure.lead.startsWith('với') ? wholeVerb(rules, before) : '';
  if (about === '') return null;
  return noun === 'trường hợp' ? about : `${about} đối với ${noun}`;
}

/** `Duy trì đàn vật nuôi với 120 con gà`: what is kept is told by its parts. */
function ofKept({ figure, noun, clause }: InClause): string | null {
  if (!/^với(?: |$)/.test(figure.lead)) return null;
  return [noun, institution.exec(clause)?.[1] ?? ''].join(' ').trim();
}

/** `triển khai tại 12 xã`. */
function atPlace({ noun, last, clause }: InClause): string | null {
  if (last !== 'tại' && last !== 'ở') return null;
  // `hỗ trợ đất ở 15 hộ`: a kind of land.
  if (/ (?:đất|nhà|chỗ) ở$/iu.test(clause)) return `${clause} ${noun}`;
  return clause.toLowerCase() === last ? noun : `${clause} ${last} ${noun}`;
}

/** `thu hồi đất của 12 hộ`, `tốc mái nhà của 83 hộ`: what was done to, or came to, what those who are counted have. */
function ofOwners({ context, noun, last, clause }: InClause): string | null {
  if (last !== 'của' || clause.split(' ').length > longestVerb) return null;
  const owned = clause.replace(/ của$/iu, '');
  return opensDeed(context, owned) || opensDamage(context, owned) ? `${owned} của ${noun}` : null;
}

/** `Trạm y tế có 6 cán bộ`, `Trạm y tế được xây dựng năm 2015, có 6 cán bộ`: who has them. */
function ofStation({ figure, noun, clause }: InClause): string | null {
  if (!/(?:^| )có$/.test(figure.lead)) return null;
  const holder = clause.replace(built, '');
  return station.test(holder) ? `${noun} ${holder}` : null;
}

/** `kết nạp 80 đảng viên`: a short clause goes with the noun, and a long one not. */
function withVerb({ context, rules, figure, noun, last, clause }: InClause): string {
  // `Công tác y tế được quan tâm, Trung tâm Y tế thực hiện 45 ca mổ`: who did it is no verb.
  const isDoer = /(?:^| )thực hiện(?: |$)/.test(figure.lead) && rules('doer', clause) === '';
  // `thiệt hại về người có 5 người chết`: a topic that the noun says again.
  const isSaid = noun.toLowerCase().startsWith(`${clause.toLowerCase().replace(/^(?:thiệt hại )?về /u, '')} `);
  const isAside =
    clause === '' || isSaid || clause.split(' ').length > longestVerb || occasion(context.codebook).test(clause);
  return isDoer || isAside || danglers.has(last) || beside.has(last) ? noun : inOrder(context, clause, noun);
}

/** `Tại buổi tiếp xúc đã có 11 ý kiến`: on which occasion. */
const occasion = wordPattern(
  '^(?:tại|trong|qua|sau) (?:các |buổi |cuộc |phiên )*(?:{gathering}|kỳ họp|đại hội|lễ)(?: |$)',
);

/** Words between others and those counted beside them, or who hold them: `lãnh đạo các sở, ngành cùng 90 đại biểu`. */
const beside = wordSet('cùng thuộc');

/** When a station was built, behind its name. */
const built = /,? (?:đã |mới )?(?:được )?(?:xây dựng|thành lập|đầu tư xây dựng|khởi công|đưa vào sử dụng)(?: .*)?$/iu;

/** Longest verb phrase before a count that belongs to its label, in words: `kết nạp 80 đảng viên`. */
const longestVerb = 12;

/** Longest verb behind an auxiliary, in words. */
const longestAct = 6;

/** `điều tra, làm rõ`: two short verbs of one object. */
const shortVerbs = /^(?![Cc]ác )\p{L}+(?: \p{Ll}+){0,2}, (?!các )\p{Ll}+(?: \p{Ll}+){0,2}$/u;

/** `tước giấy phép lái xe, kiểm định, phù hiệu`: what was taken or given, one behind the other. */
const papers = /^(?:tước|thu hồi|cấp|tạm giữ|tịch thu|thu giữ) [^,;:]+(?:, [^,;:\s]+(?: [^,;:\s]+)?)+$/iu;

const teaching =
  /^(?:tổ chức )?(?:bồi dưỡng|tập huấn|đào tạo|huấn luyện|tuyên truyền|phổ biến|trang bị|hướng dẫn|tư vấn)(?: |$)/iu;

/** The name of a body up to a `và`, which goes on with a capital: `Ngân hàng Nông nghiệp`, `Sở Văn hóa, Thể thao`. */
const bodyBefore = String.raw`(?:Bộ|Sở|Phòng|Ban|Ngân hàng|Cục|Chi cục|Trung tâm|Hội) (?:\p{Lu}\p{Ll}*(?: \p{Ll}+)*[, ]*)+`;

/** All up to the last `và` that stands in no name: `Ngân hàng Nông nghiệp và Phát triển nông thôn` is whole. */
const upToJoint = new RegExp(String.raw`^.* và (?!\d)(?!(?<=${bodyBefore} và )\p{Lu})`, 'u');

/** The last clause of the words before a count: `và` between two ways of doing it does not cut. */
function lastClause(context: Context, text: string): string {
  if (/^(?:về |trong )?(?:lĩnh vực|khu vực) /iu.test(text)) return text.replace(/^(?:về |trong )/iu, '');
  // `Huy hiệu 40, 30 năm tuổi Đảng`: a comma before a number lists numbers.
  const last = text.replace(/^.*, (?!\d)/u, '');
  if (namesCase(context, last) && !namesCase(context, text)) return last;
  if (papers.test(text) && !opensDeed(context, last)) return text;
  if (casesOfCourt(context, last)) return last;
  // `trình độ đại học, cao đẳng`: of which degrees.
  if (/^(?:có )?trình độ [^,]+, [^,]+$/iu.test(text)) return text.replace(/^có /iu, '');
  if (shortVerbs.test(text)) return text;
  const shared = sharedDeeds(context, text);
  if (shared !== null) return shared;
  const clause = text.replace(/^.*[,;:]\s*(?![\s\d])|^trong đó\s*/giu, '');
  const joined =
    clause.split(' ').length <= longestVerb &&
    /^\S+ \S+ [^,]* và (?:đúng|trước|sau|ngoài|quá|mới|cũ) /iu.test(`${clause} `);
  // `khám và điều trị`: two verbs of one object.
  const [first = '', second] = clause.split(' và ', 2);
  if (joined || (second !== undefined && first.split(' ').length <= 2)) return clause;
  // `bồi dưỡng kiến thức quốc phòng và an ninh`: two things that one verb is about.
  const isShort = clause.split(' ').length <= longestVerb;
  if (isShort && teaching.test(first) && second !== undefined && !opensDeed(context, second) && !teaching.test(second))
    return clause;
  return clause.replace(upToJoint, '');
}

/** Most words of what is done about those who are counted. */
const longestAction = 16;

/** `phê duyệt nhiệm vụ, dự toán đối với 02 đồ án`: all that is done about what is counted, without its topic; empty where that is long. */
function wholeVerb(rules: LabelRules, text: string): string {
  const said = rules('done', rules('actor', text.replace(/ ?đối(?: với)?$/iu, '').replace(/^[^:]{2,60}: /u, '')));
  const verb = said.replace(/^(?:(?:tiếp tục|tích cực|đã|đang|tiến hành|triển khai|tổ chức) )+(?=\S+ \S)/iu, '');
  return verb.split(' ').length <= longestAction ? verb : '';
}

/** Names of one or several, with their numbers. */
const names = /^\p{Lu}\S*(?: (?:\p{Lu}\S*|\d+))*$/u;
/** Who or what did it, at the end of a clause, and that no more was done than keep it. */
const actor =
  /^(?:.* )?(?:(?<!việc )làm|khiến|gây|ghi nhận)$|^(?:tiếp tục )?(?:duy trì|giữ vững)(?: ổn định| vững chắc| tốt)?$|^(?:(?:qua|từ|nhờ|theo) đó,? )?đã /iu;
/** `Duy trì tốt công tác quản lý`, `làm tốt việc nuôi dưỡng`: that it was done well. */
const wellDone =
  /^(?:tiếp tục )?(?:duy trì|thực hiện|làm|triển khai) (?:tốt|có hiệu quả|hiệu quả) (?:công tác |việc )?(?=\S+ \S)/iu;
/** `Chỉ có Trường Nội trú với 475 học sinh`: who has those counted. */
const institution = /^(?:(?:[Cc]hỉ )?có )?((?:Trường|Trung tâm|Trạm|Bệnh viện|Hợp tác xã|HTX) \p{Lu}.*)$/u;
