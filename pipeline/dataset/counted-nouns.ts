import { isTeller } from './event-headings.ts';
import type { Figure } from './figures.ts';
import type { Label, PlaceSubject } from './found-label.ts';
import type { LabelRules } from './label-rules.ts';
import { lastOf, measureNoun, nounReach } from './label-subjects.ts';
import { caseNoun, describing, sharedDeeds, withoutDoer } from './label-words.ts';
import { caseNouns, classifiers, inOrder, ofPlace, station } from './noun-order.ts';
import { danglers } from './noun-phrases.ts';
import { type Carried, isOfUnit, type Observed } from './observed.ts';
import { word } from './reading.ts';

/** `tăng 02 người chết`: of the counts before it, the last that speaks of the same. */
export function sameCounted({ mention, bracket }: Figure, noun: string, carried: Carried): Observed | null {
  const words = noun.toLowerCase().split(' ');
  let best: { each: Observed; shared: number } | null = null;
  for (const each of [...carried.compared.slice(-nounReach), ...carried.observed.slice(-nounReach)].slice(-nounReach)) {
    const { record, figure } = each;
    const isClosed = figure.bracket >= 0 && figure.bracket !== bracket;
    if (record.measure === 'change' || !isOfUnit(record.unit_measure, mention.unit) || isClosed) continue;
    const label = ` ${record.label_vi.toLowerCase()} `;
    const isWhole = label.includes(` ${words.join(' ')} `);
    // `lượt` and `lượt người` are counted in one unit.
    const isLike = figure.mention.unitText === mention.unitText;
    const told = words.filter((word) => label.includes(` ${word} `)).length;
    const shared = told === 0 ? 0 : told + (isWhole ? 1 : 0) + (isLike ? 0.5 : 0);
    if (shared > 0 && (best === null || shared >= best.shared)) best = { each, shared };
  }
  return best?.each ?? null;
}

/** `tổng đàn gia súc 40 con (trâu 10 con, …)`: an animal by itself is its herd. */
export function withHerd({ mention }: Figure, label: string, carried: Carried): string {
  if (mention.unit !== '{animal}' || measureNoun.test(label) || label.split(' ').length > 2) return label;
  if (/^(?:đã |được )?(?:tiêm|tiêu|phun|xuất|nhập|bán|giết|phát hiện|chết|mắc|bị|hỗ trợ|cấp)(?: |$)/iu.test(label))
    return label;
  const herd = lastOf(carried, ({ record }) => /(?:^| )đàn /iu.test(record.label_vi));
  return `${herd ? 'đàn' : 'số'} ${label}`;
}

/** `Sóc Trăng 40 con`: what is counted, with the place. */
export function countAt(
  { lead }: Figure,
  { place, head }: PlaceSubject,
  noun: string,
  carried: Carried,
): string | null {
  if (/^(?:tại|ở)$/iu.test(head) || (head === '' && /(?:^| )có(?: |$)/.test(lead))) return `${noun} ${place}`;
  if (head !== '' || (carried.head === null && carried.prefix === null)) return null;
  const isOther = carried.prefix !== null && ofPlace.test(carried.prefix);
  return carried.prefix && !isOther ? `${inOrder(carried.prefix, noun)} ${place}` : `${noun} ${place}`;
}

/** Longest verb phrase before a count that belongs to its label, in words: `kết nạp 80 đảng viên`. */
const longestVerb = 12;

/** Longest verb behind an auxiliary, in words. */
const longestAct = 6;

/** `điều tra, làm rõ`: two short verbs of one object. */
const shortVerbs = /^(?![Cc]ác )\p{L}+(?: \p{Ll}+){0,2}, (?!các )\p{Ll}+(?: \p{Ll}+){0,2}$/u;

/** The last clause of the words before a count: `và` between two ways of doing it does not cut. */
function lastClause(text: string): string {
  if (/^(?:về |trong )?(?:lĩnh vực|khu vực) /iu.test(text)) return text.replace(/^(?:về |trong )/iu, '');
  const last = text.slice(text.lastIndexOf(', ') + 2);
  if (caseNoun.test(last) && !caseNoun.test(text)) return last;
  if (shortVerbs.test(text)) return text;
  const shared = sharedDeeds(text);
  if (shared !== null) return shared;
  const clause = text.replace(/^.*[,;:]\s*|^trong đó\s*/giu, '');
  const joined =
    clause.split(' ').length <= longestVerb &&
    /^\S+ \S+ [^,]* và (?:đúng|trước|sau|ngoài|quá|mới|cũ) /iu.test(`${clause} `);
  // `khám và điều trị`: two verbs of one object.
  const [first = '', second] = clause.split(' và ', 2);
  if (joined || (second !== undefined && first.split(' ').length <= 2)) return clause;
  return clause.replace(/^.* và /iu, '');
}

/** Most words of what is done about those who are counted. */
const longestAction = 16;

/** `phê duyệt nhiệm vụ, dự toán đối với 02 đồ án`: all that is done about what is counted, without its topic; empty where that is long. */
function wholeVerb(rules: LabelRules, text: string): string {
  const said = rules('actor', text.replace(/ ?đối(?: với)?$/iu, '').replace(/^[^:]{2,60}: /u, ''));
  const verb = said.replace(/^(?:(?:tiếp tục|tích cực|đã|đang|tiến hành|triển khai|tổ chức) )+(?=\S+ \S)/iu, '');
  return verb.split(' ').length <= longestAction ? verb : '';
}

/** Names of one or several, with their numbers. */
const names = /^\p{Lu}\S*(?: (?:\p{Lu}\S*|\d+))*$/u;
/** Who or what did it, at the end of a clause. */
const actor = /^(?:.* )?(?:(?<!việc )làm|khiến|gây|ghi nhận)$|^đã /iu;
/** `Duy trì tốt công tác quản lý`, `làm tốt việc nuôi dưỡng`: that it was done well. */
const wellDone =
  /^(?:tiếp tục )?(?:duy trì|thực hiện|làm|triển khai) (?:tốt|có hiệu quả|hiệu quả) (?:công tác |việc )?(?=\S+ \S)/iu;
/** `Chỉ có Trường Nội trú với 475 học sinh`: who has those counted. */
const institution = /^(?:(?:[Cc]hỉ )?có )?((?:Trường|Trung tâm|Trạm|Bệnh viện|Hợp tác xã|HTX) \p{Lu}.*)$/u;

/** Verbs of bodies that are made up of those counted. */
const forming = /^(?:bầu|chỉ định|kiện toàn) /iu;

/** Label of a count whose noun stands behind it: with the verb before it, where a short one stands there. */
export function countLabel(rules: LabelRules, figure: Figure, before: Label | null, noun: Label): string {
  if (!before) return noun.text;
  const counted = noun.text.toLowerCase();
  // `tiếp 120 lượt người`: a verb of one word says nothing alone.
  const isVerb = counted.startsWith('lượt') && !before.text.includes(' ');
  const isNamed = !isVerb && !(caseNouns.has(counted) && caseNoun.test(before.text));
  if (classifiers.has(counted) && isNamed) return before.text;
  // `đảng viên 12 đồng chí`: who they are stands before their count.
  if (counted === 'đồng chí' && /(?:đảng viên|cán bộ|ủy viên|uỷ viên|nữ|nam)$/iu.test(before.text)) return before.text;
  const last = word(figure.reading, figure.left.to - 1);
  if (` ${before.text.toLowerCase()} `.includes(` ${noun.text.toLowerCase()} `)) return before.text;
  // `Trộm cắp xảy ra 07 vụ`: the cases are of what happens.
  const happens = /^(.+) (?:xảy ra|ghi nhận|phát sinh)$/iu.exec(before.text)?.[1];
  if (happens && isTeller(happens)) return noun.text;
  if (happens && figure.mention.unit === '{case}') return `${noun.text} ${happens}`;
  // `đội ngũ cán bộ gồm 2 y sỹ`: what the parts make up is no verb of theirs.
  // Of `bầu Ban Chấp hành gồm 41 đồng chí` they are all that the words before name.
  if (/(?:^| )gồm$/.test(figure.lead) && !describing.test(before.text))
    return forming.test(before.text) ? `${before.text} ${noun.text}` : noun.text;
  const clause = withoutDoer(rules('actor', lastClause(before.text)))
    .replace(actor, '')
    .replace(wellDone, '');
  // `Các bản Nậm Ngùa 1, Nậm Ngùa 2 và Huổi Lếch 3 có 125 hộ`: the last of several places holds not all of them.
  const isOfMany = clause !== before.text || !(ofPlace.test(clause) || station.test(clause));
  if (isOfMany && names.test(clause) && /(?:^| )(?:có|còn)$/.test(figure.lead)) return noun.text;
  // `Ủy ban … đã kiểm tra 20 tổ chức`: of a long clause, what its auxiliary opens.
  const auxiliary = clause.split(' ').length > longestVerb ? /^.* (?:đã|đang) (.+)$/u.exec(clause)?.[1] : undefined;
  if (auxiliary !== undefined && auxiliary.split(' ').length <= longestAct) return inOrder(auxiliary, noun.text);
  // `tạo việc làm cho 20 lao động`: the verb says what is done for those who are counted.
  const done = last === 'cho' ? clause.replace(/^(?:có|đã|được|trong đó)? ?/iu, '').replace(/ ?cho$/iu, '') : '';
  if (done !== '' && done.split(' ').length <= longestVerb) return inOrder(done, noun.text);
  const about = last === 'đối' && figure.lead.startsWith('với') ? wholeVerb(rules, before.text) : '';
  if (about !== '') return noun.text === 'trường hợp' ? about : `${about} đối với ${noun.text}`;
  // `Duy trì đàn vật nuôi với 120 con gà`: what is kept is told by its parts.
  if (/^với(?: |$)/.test(figure.lead)) return [noun.text, institution.exec(clause)?.[1] ?? ''].join(' ').trim();
  if (last === 'tại' || last === 'ở') return clause === last ? noun.text : `${clause} ${last} ${noun.text}`;
  // `Trạm y tế có 6 cán bộ`, `Trạm y tế được xây dựng năm 2015, có 6 cán bộ`: who has them.
  const holder = clause.replace(
    /,? (?:đã |mới )?(?:được )?(?:xây dựng|thành lập|đầu tư xây dựng|khởi công|đưa vào sử dụng)(?: .*)?$/iu,
    '',
  );
  if (/(?:^| )có$/.test(figure.lead) && station.test(holder)) return `${noun.text} ${holder}`;
  return danglers.has(last) || clause === '' || clause.split(' ').length > longestVerb
    ? noun.text
    : inOrder(clause, noun.text);
}
