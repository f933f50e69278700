import { type WithCodebook, wordPattern } from '../../codebook-words.ts';
import { inSentence, nounInSentence } from '../../document/letters.ts';
import { deedAtEnd, opensDeed } from '../labels/deeds.ts';
import { describesCount, namesCase } from '../labels/described-counts.ts';
import type { Context } from '../reading/context.ts';
import { isWonAt } from './contests.ts';

/** Nouns that only say that something is counted. */
export const classifiers = new Set([
  'con',
  'người',
  'vị',
  'cái',
  'chiếc',
  'quả',
  'bộ',
  'viên',
  'liều',
  'lượt',
  'lần',
  'lượt người',
]);

/** A verb stands before its noun, what describes the noun behind it: `kết nạp đảng viên`, but `lớp mầm non` of `mầm non 14 lớp`. */
export function inOrder(context: Context, clause: string, noun: string): string {
  const told = ofTopic(context, clause, noun);
  if (told !== null) return told;
  const court = casesOfCourt(context, clause);
  if (court) return `${court.deed} ${ofKind(noun, court.kind)}`.trim();
  if (/^(?:khu vực|vùng|miền) \S/iu.test(clause)) return `${noun} ${clause}`;
  const aim = occasions.has(noun.toLowerCase()) ? aimOfOccasion(context.codebook).exec(clause)?.[1] : undefined;
  if (aim !== undefined) return `${noun} ${inSentence(aim)}`;
  // `Đối với các xã miền núi có 12 hộ nghèo`: of whom; the noun may say it already.
  const [, whom] =
    /^(?:đối với (?=\S)|(?:ở|tại) (?=(?:các )?(?:cấp|khu vực|vùng|thành thị|nông thôn|cửa khẩu)(?: |$)))(.+)$/iu.exec(
      clause,
    ) ?? [];
  if (whom !== undefined) return noun.toLowerCase().includes(whom.toLowerCase()) ? noun : `${noun} ${whom}`;
  const ofCase =
    caseNouns.has(noun.toLowerCase()) &&
    (namesCase(context, clause) || (noun === 'vụ' && describesCase(context, clause)));
  return ofCase ||
    (noun === 'trường hợp' && (clause.split(' ').length >= longVerb || !opensDeed(context, clause))) ||
    describesCount(context, clause) ||
    station.test(clause) ||
    /^(?:bị )?(?:thiệt hại|hư hỏng) .*%$/iu.test(clause) ||
    (namesBody(context, clause) && !won.test(clause)) ||
    opensPlace(context, clause) ||
    placeByName.test(clause) ||
    isWonAt(context, clause, noun) ||
    predicate.test(clause)
    ? `${noun} ${nounInSentence(clause)}`
    : `${clause} ${noun}`;
}

/** `Mường La 5 vụ`: a place by its name alone. */
const placeByName = /^\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,3}$/u;

/** `Ban Quản lý dự án huyện được giao làm chủ đầu tư | 24 công trình`: those counted, by who has them built; null for others. */
export function byOwner(clause: string, noun: string): string | null {
  const owner = owning.exec(clause)?.[1];
  if (owner === undefined) return null;
  // `Được giao làm chủ đầu tư | 5 công trình`: by whom the text is.
  return given.test(owner) ? `${noun} được giao làm chủ đầu tư` : `${noun} do ${owner} làm chủ đầu tư`;
}

const owning = /^(?:trong đó,? )?([^,;:]{3,90}?)(?: (?:đã|đang|được giao|được|hiện))* làm chủ đầu tư$/iu;

const given = /^(?:(?:đã|đang|hiện|được|giao|nhận) ?)+$/iu;

/** Occasions that say nothing of what for: `tuyên truyền 35 buổi`, `kiểm tra 4 đợt`. */
const occasions = new Set(['buổi', 'cuộc', 'đợt']);
const aimOfOccasion = wordPattern('^(?:(?:tổ chức|tiến hành|mở|thực hiện) )*(?!triển khai)({gathering_aim}(?: .+)?)$');

/** `Đoàn thể thao giành 4 huy chương`: a verb stands before what was won. */
const won = / (?:giành|đoạt|nhận|đạt)(?: được)?$/iu;

/** `đạt loại khá 20 hợp tác xã`: what those counted are or have. */
const predicate = /^(?:(?:đạt|chưa|không|bị|thuộc) \S+ \S|có điều kiện |còn hiệu lực$)/iu;

/** Fewest words that say of what cases are. */
const fewestWords = 4;

/** `đi không đúng phần đường 18 vụ`: whether words before cases are no deed of those who deal with them, and say of what they are. */
export function describesCase(known: WithCodebook, clause: string): boolean {
  const isLong = clause.split(' ').length >= fewestWords && !/[,:]/.test(clause);
  return isLong && !opensDeed(known, clause) && deedAtEnd(known, clause) === null;
}

const topics = /^(?:(?:về |trong )?(?:các )?(?:lĩnh vực|tội phạm|vi phạm|tệ nạn|phạm pháp)) \S/iu;
/** Nouns of breaches and of those who did them, which are of a topic. */
const breaches = /^(?:vụ|vụ việc|trường hợp|đối tượng|bị can|người|hành vi|đơn|tin báo)(?: |$)/iu;

/**
 * `Tội phạm ma túy bắt 20 vụ`, `Lĩnh vực y tế, xử lý 4 trường hợp`: the deed, those counted, and the topic that the clause opens
 * with; null where it opens with none.
 */
export function ofTopic(context: Context, clause: string, noun: string): string | null {
  const deed = topics.test(clause) ? deedAtEnd(context, clause) : null;
  if (deed === null) return null;
  const topic = clause.slice(0, -deed.length).replace(/^(?:về|trong) |[,:]? (?:đã |đang |tiếp tục )?$/giu, '');
  if (topic === '' || (topic.includes(',') && !/^lĩnh vực/iu.test(topic))) return null;
  const field = topic.replace(/^(?:các )?(?:tội phạm|vi phạm) (?=về )/iu, '').toLowerCase();
  if (!breaches.test(noun) || noun.toLowerCase().includes(field)) return `${deed} ${noun}`;
  // `vi phạm về PCCC, xử phạt 40 trường hợp vi phạm`: a breach that is told twice.
  const kind = / vi phạm$/iu.test(noun) ? topic.replace(/^(?:các )?vi phạm /iu, '') : topic;
  return `${deed} ${noun} ${inSentence(kind)}`;
}

/** Cases of a court by their kind, as clauses open with them. */
export const kindOfCourt = wordPattern('^(?:các )?án {court_case}(?: |$)');

/** `án hình sự thụ lý`: the kind of cases, and what was done with them; null for other words. */
export function casesOfCourt(context: Context, clause: string): { kind: string; deed: string } | null {
  if (!kindOfCourt(context.codebook).test(clause)) return null;
  const deed = deedAtEnd(context, clause) ?? '';
  const kind = clause.slice(0, clause.length - deed.length).replace(/ ?:? (?:đã |được )*$/u, '');
  return { kind: kind.replace(/^(?:các )?án/iu, 'án'), deed };
}

/** `vụ án hình sự`, `vụ việc dân sự`, `bị cáo án hình sự`: a noun with the kind of cases that it counts. */
function ofKind(noun: string, kind: string): string {
  switch (noun.toLowerCase()) {
    case 'vụ':
    case 'vụ án':
    case 'án':
      return `vụ ${kind}`;
    case 'vụ việc':
    case 'việc':
      return `${noun} ${kind.slice('án '.length)}`;
    default:
      // `bị cáo hình sự` says the kind already.
      return noun.toLowerCase().endsWith(kind.slice('án'.length)) ? noun : `${noun} ${kind}`;
  }
}

/** Verb phrases that stand behind `trường hợp`, in words: `trường hợp tước giấy phép lái xe`. */
export const longVerb = 4;

/** Nouns of cases that what they are of stands behind: `vụ trộm cắp`, `đơn khiếu nại`. */
export const caseNouns = new Set(['vụ', 'vụ việc', 'vụ án', 'ca', 'đơn', 'lượt', 'lượt người', 'ý kiến']);

/** Bodies as entries name them: `Hội Nông dân: 9 chi hội`. */
const bodies = wordPattern(
  '^(?:Hội|Đoàn|Xã đoàn|Liên đoàn|Trạm|Trung tâm|Phòng khám|Bệnh viện|(?:Tuyến|Cấp) (?:trung ương|{level}|cơ sở)|Đảng bộ|Hợp tác xã|HTX|Công an|MTTQ|Mặt trận)(?: |$)|^[Cc]ác (?:HTX|hợp tác xã|doanh nghiệp|trang trại|tổ hợp tác)(?: trên địa bàn(?: {level})?)?$',
  'u',
);

/** Places as entries name them: `Thôn Bình Minh: 62 hộ`. */
const ofPlace = wordPattern(String.raw`^(?:{Level}|{Hamlet}) \p{Lu}`, 'u');

/** What has people, beds and rooms, by its kind: `Trạm y tế`, `Trường Tiểu học`. */
export const station =
  /^(?:(?:trạm|bệnh viện|trung tâm|phòng khám|nhà văn h[óo][aá]|thư viện)(?: \S+){1,5}|trường(?: \S+){0,5})$/iu;

/** Whether words open with the name of a place and its kind. */
export function opensPlace({ codebook }: WithCodebook, text: string): boolean {
  return ofPlace(codebook).test(text);
}

/** `Các xã còn lại`, `Hai xã Mường So và Khổng Lào`: nothing but places that have so many each, or together. */
const ofPlaces = wordPattern(String.raw`^(?:(?:tất cả )?các|những|hai|ba) (?:{level}|{hamlet}) [\p{L}\s,]+$`);

/** Whether words are of several places of a kind. */
export function opensPlaces({ codebook }: WithCodebook, text: string): boolean {
  return ofPlaces(codebook).test(text);
}

/** Whether words open with a body or a level of authority that has those counted. */
export function namesBody({ codebook }: WithCodebook, text: string): boolean {
  return bodies(codebook).test(text);
}
