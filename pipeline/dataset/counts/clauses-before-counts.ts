import { wordPattern } from '../../codebook-words.ts';
import { wordSet } from '../../mention/words.ts';
import type { Figure } from '../figures/figures.ts';
import { isDeed, opensDeed } from '../labels/deeds.ts';
import { namesCase } from '../labels/described-counts.ts';
import { opensDamage } from '../labels/harm.ts';
import type { LabelRules } from '../labels/label-rules.ts';
import type { Context } from '../reading/context.ts';
import { lastClause, longestVerb } from './last-clauses.ts';
import { danglers } from './noun-ends.ts';
import { inOrder, opensPlace, station } from './noun-order.ts';

/** A count with the words before it and the noun behind it. */
export interface Counted {
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

/** What the last clause before a count says of it: who has it, what opens it and what it is for, before a plain verb. */
export function byClause(counted: Counted): string {
  const { context, rules, before } = counted;
  const clause = rules('done', givenTo(counted) ?? rules('actor', lastClause(context, before)))
    .replace(actor, '')
    .replace(wellDone, '');
  const inClause = { ...counted, clause };
  return (
    ofLastPlace(inClause) ??
    behindAuxiliary(inClause) ??
    doneFor(inClause) ??
    doneAbout(inClause) ??
    ofKept(inClause) ??
    atPlace(inClause) ??
    ofOwners(inClause) ??
    ofStation(inClause) ??
    withVerb(inClause)
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
  const all = clause.replace(/^(?:có|đã|được|trong đó)? ?/iu, '').replace(/ ?cho$/iu, '');
  const done = all.split(' ').length > longestVerb ? lastDeed(context, all) : all;
  if (done === '') return null;
  return noun === 'trường hợp' ? `${done} ${noun}` : inOrder(context, done, noun);
}

/** Longest deed with what it is done about: `xử phạt vi phạm hành chính trong lĩnh vực trật tự an toàn xã hội`. */
const longestDeed = 15;

/** `trình Sở ban hành quyết định giải quyết chế độ trợ cấp`: of a long clause the deed that it ends with; empty where it ends with none. */
function lastDeed(context: Context, clause: string): string {
  const words = clause.split(' ').slice(-longestDeed);
  const at = words.findIndex((_, i) => opensDeed(context, words.slice(i).join(' ')));
  return at < 0 || words.length - at < 2 ? '' : words.slice(at).join(' ');
}

/** `phê duyệt dự toán đối với 02 đồ án`. */
function doneAbout({ rules, figure, before, noun, last }: InClause): string | null {
  const about = last === 'đối' && figure.lead.startsWith('với') ? wholeVerb(rules, before) : '';
  if (about === '') return null;
  return noun === 'trường hợp' ? about : `${about} đối với ${noun}`;
}

/** `Duy trì đàn vật nuôi với 120 con gà`: what is kept is told by its parts; of `giám sát với 12 chi bộ`, what was done to those counted. */
function ofKept({ context, figure, noun, clause }: InClause): string | null {
  if (!/^với(?: |$)/.test(figure.lead)) return null;
  if (isDeed(context, clause)) return `${clause} với ${noun}`;
  return [noun, institution.exec(clause)?.[1] ?? ''].join(' ').trim();
}

/** `triển khai tại 12 xã`, `dân cư phân bố ở 11 thôn`: what is done in those counted; where people live they only tell how many there are. */
function atPlace({ noun, last, clause }: InClause): string | null {
  if (living.test(clause)) return noun;
  if (last !== 'tại' && last !== 'ở') return null;
  // `hỗ trợ đất ở 15 hộ`: a kind of land.
  if (/ (?:đất|nhà|chỗ) ở$/iu.test(clause)) return `${clause} ${noun}`;
  return clause.toLowerCase() === last ? noun : `${clause} ${last} ${noun}`;
}

const living =
  /(?:^| )(?:phân bố|sinh sống|cư trú|chung sống)(?: (?:rải rác|đều|tập trung|chủ yếu))*(?: (?:ở|tại|trên|trong))?$/iu;

/** `thu hồi đất của 12 hộ`, `tốc mái nhà của 83 hộ`: what was done to, or came to, what those who are counted have. */
function ofOwners({ context, noun, last, clause }: InClause): string | null {
  if (last !== 'của' || clause.split(' ').length > longestAction) return null;
  const owned = clause.replace(/^(?:(?:đã|tổ chức|tiến hành) )+(?=\S+ \S)| của$/giu, '');
  return opensDeed(context, owned) || opensDamage(context, owned) ? `${owned} của ${noun}` : null;
}

/** `Trạm y tế có 6 cán bộ`, `Trạm y tế được xây dựng năm 2015, có 6 cán bộ`: who has them. */
function ofStation({ figure, noun, clause }: InClause): string | null {
  if (!/(?:^| )có$/.test(figure.lead)) return null;
  const holder = clause.replace(built, '');
  return station.test(holder) ? `${noun} ${holder}` : null;
}

/** `kết nạp 80 đảng viên`: a short clause goes with the noun, and a long one not. */
function withVerb({ context, rules, figure, noun, last, clause: all }: InClause): string {
  const length = all.split(' ').length;
  const isWhole = length <= longestVerb || (length <= longestCase && namesCase(context, all));
  const clause = isWhole ? all : lastDeed(context, all);
  // `Công tác y tế được quan tâm, Trung tâm Y tế thực hiện 45 ca mổ`: who did it is no verb.
  const isDoer = /(?:^| )thực hiện(?: |$)/.test(figure.lead) && rules('doer', clause) === '';
  // `thiệt hại về người có 5 người chết`: a topic that the noun says again.
  const isSaid = noun.toLowerCase().startsWith(`${clause.toLowerCase().replace(/^(?:thiệt hại )?về /u, '')} `);
  const isAside =
    clause === '' ||
    isSaid ||
    occasion(context.codebook).test(clause) ||
    (/(?:^| )(?:có|còn)$/.test(figure.lead) && onlyChecks(context.codebook).test(clause));
  return isDoer || isAside || danglers.has(last) || beside.has(last) ? noun : inOrder(context, clause, noun);
}

/** `Tại buổi tiếp xúc đã có 11 ý kiến`: on which occasion. */
const occasion = wordPattern(
  '^(?:tại|trong|qua|sau) (?:các |buổi |cuộc |phiên )*(?:{gathering}|kỳ họp|đại hội|lễ)(?: |$)',
);

/** `Qua điều tra, rà soát còn 40 hộ`: by what those counted were found, and not to whom it was done. */
const onlyChecks = wordPattern('^{checking}(?:(?:,| và| -)? {checking})*$');

/** Words between others and those counted beside them, or who hold them: `lãnh đạo các sở, ngành cùng 90 đại biểu`. */
const beside = wordSet('cùng thuộc');

/** When a station was built, behind its name. */
const built = /,? (?:đã |mới )?(?:được )?(?:xây dựng|thành lập|đầu tư xây dựng|khởi công|đưa vào sử dụng)(?: .*)?$/iu;

/** Longest clause that names the breach of which those counted are cases, in words: these are told in full. */
const longestCase = 20;

/** Longest verb behind an auxiliary, in words. */
const longestAct = 6;

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
  /^(?:.* )?(?:(?<!việc )làm|khiến|gây|ghi nhận|diễn)$|^(?:tiếp tục )?(?:duy trì|giữ vững)(?: ổn định| vững chắc| tốt)?$|^(?:(?:qua|từ|nhờ|theo) đó,? )?đã |^(?:qua|từ|nhờ|theo) đó,? (?=\S)/iu;

/** `Duy trì tốt công tác quản lý`, `làm tốt việc nuôi dưỡng`: that it was done well. */
const wellDone =
  /^(?:tiếp tục )?(?:duy trì|thực hiện|làm|triển khai) (?:tốt|có hiệu quả|hiệu quả) (?:công tác |việc )?(?=\S+ \S)/iu;

/** `Chỉ có Trường Nội trú với 475 học sinh`: who has those counted. */
const institution = /^(?:(?:[Cc]hỉ )?có )?((?:Trường|Trung tâm|Trạm|Bệnh viện|Hợp tác xã|HTX) \p{Lu}.*)$/u;
