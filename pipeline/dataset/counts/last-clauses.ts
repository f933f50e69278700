import { wordPattern } from '../../codebook-words.ts';
import { opensDeed, sharedDeeds } from '../labels/deeds.ts';
import { namesCase } from '../labels/described-counts.ts';
import type { Context } from '../reading/context.ts';
import { casesOfCourt } from './noun-order.ts';

/** Longest verb phrase before a count that belongs to its label, in words: `kết nạp 80 đảng viên`. */
export const longestVerb = 12;

/** `điều tra, làm rõ`: two short verbs of one object. */
export const shortVerbs = /^(?![Cc]ác )\p{L}+(?: \p{Ll}+){0,2}, (?!các )\p{Ll}+(?: \p{Ll}+){0,2}$/u;

/** `tước giấy phép lái xe, kiểm định, phù hiệu`: what was taken or given, one behind the other. */
const papers = /^(?:tước|thu hồi|cấp|tạm giữ|tịch thu|thu giữ) [^,;:]+(?:, [^,;:\s]+(?: [^,;:\s]+)?)+$/iu;

const teaching =
  /^(?:tổ chức )?(?:bồi dưỡng|tập huấn|đào tạo|huấn luyện|tuyên truyền|phổ biến|trang bị|hướng dẫn|tư vấn)(?: |$)/iu;

/** The name of a body up to a `và`, which goes on with a capital: `Ngân hàng Nông nghiệp`, `Sở Văn hóa, Thể thao`. */
const bodyBefore = String.raw`(?:Bộ|Sở|Phòng|Ban|Ngân hàng|Cục|Chi cục|Trung tâm|Hội) (?:\p{Lu}\p{Ll}*(?: \p{Ll}+)*[, ]*)+`;

/** All up to the last `và` that stands in no name, nor between two abbreviations: `Ngân hàng Nông nghiệp và Phát triển nông thôn`, `PCCC và CNCH` are whole. */
const upToJoint = new RegExp(
  String.raw`^.* và (?!\d|một lần(?: |$))(?!(?<=${bodyBefore} và |\p{Lu}{2} và )\p{Lu})`,
  'u',
);

/** `phương án bồi thường, hỗ trợ`: commas inside of deeds that are one. */
const joinedDeeds = wordPattern('(?<!\\p{L}){joined_deed}(?!\\p{L})');

/** The last clause of the words before a count, in which a comma inside of one deed does not cut. */
export function lastClause(context: Context, text: string): string {
  const joined = joinedDeeds(context.codebook).exec(text)?.[0];
  if (joined === undefined) return clauseAtEnd(context, text);
  const kept = joined.replaceAll(', ', ' ');
  return clauseAtEnd(context, text.replace(joined, kept)).replace(kept, joined);
}

/** The same: `và` between two ways of doing it does not cut. */
function clauseAtEnd(context: Context, text: string): string {
  if (/^(?:về |trong )?(?:lĩnh vực|khu vực) /iu.test(text)) return text.replace(/^(?:về |trong )/iu, '');
  // `Huy hiệu 40, 30 năm tuổi Đảng`: a comma before a number lists numbers.
  const last = text.replace(/^.*, (?!\d)/u, '');
  const acts = actsAtEnd(context, text);
  if (acts !== null) return acts;
  if (namesCase(context, last) && !namesCase(context, text)) return last;
  if (papers.test(text) && !opensDeed(context, last)) return text;
  if (casesOfCourt(context, last)) return last;
  // `trình độ đại học, cao đẳng`: of which degrees.
  if (/^(?:có )?trình độ [^,]+, [^,]+$/iu.test(text)) return text.replace(/^có /iu, '');
  if (shortVerbs.test(text)) return text;
  const shared = sharedDeeds(context, text);
  if (shared !== null) return shared;
  const clause = text.replace(/^.*[,;:]\s*(?:và )?(?![\s\d])|^trong đó\s*/giu, '');
  const isShort = clause.split(' ').length <= longestVerb;
  // `do sự cố hệ thống và thiết bị điện`: a cause is whole.
  if (isShort && /^(?:\S+ )?do \S/iu.test(clause)) return clause;
  const joined = isShort && /^\S+ \S+ [^,]* và (?:đúng|trước|sau|ngoài|quá|mới|cũ) /iu.test(`${clause} `);
  // `khám và điều trị`: two verbs of one object.
  const [first = '', second] = clause.split(' và ', 2);
  if (joined || (second !== undefined && first.split(' ').length <= 2)) return clause;
  // `bồi dưỡng kiến thức quốc phòng và an ninh`: two things that one verb is about.
  if (isShort && teaching.test(first) && second !== undefined && !opensDeed(context, second) && !teaching.test(second))
    return clause;
  return clause.replace(upToJoint, '');
}

/** Most parts of the name of one breach. */
const longestBreach = 5;

/** `tàng trữ, mua bán, vận chuyển lâm sản trái phép`, `vi phạm quy định về quản lý, bảo vệ rừng`: the breach that a clause ends with, with all that was done or that it is about; null for other words. */
function actsAtEnd(context: Context, text: string): string | null {
  const parts = text.split(', ');
  // `mua bán ma túy, bắt đối tượng truy nã`: what was done about others.
  const last = parts.at(-1) as string;
  if (opensDeed(context, last) && !namesCase(context, last) && !aboutDeed.test(parts.at(-2) ?? '')) return null;
  // `mua bán`, `tàng trữ`: a part is of a breach by its last word or two.
  const goesOn = (part: string) =>
    [1, 2].some((length) => namesCase(context, part.split(' ').slice(-length).join(' '))) || aboutDeed.test(part);
  let from = parts.length - 1;
  while (from > Math.max(0, parts.length - longestBreach) && goesOn(parts[from - 1] as string)) from--;
  const acts = parts
    .slice(from)
    .join(', ')
    .replace(/^(?:.*[;:] |trong đó,? )?(?:các )?(?:hành vi )?/iu, '');
  return from < parts.length - 1 && namesCase(context, acts) ? acts : null;
}

/** `vi phạm các quy định về quản lý`: a breach up to the first deed that it is about, which others go on with. */
const aboutDeed =
  /(?:^|[ :;])vi phạm (?:[^,;:]+ )?(?:về|trong) (?:quản lý|phòng|bảo vệ|khai thác|sử dụng|sản xuất|kinh doanh)$/iu;
