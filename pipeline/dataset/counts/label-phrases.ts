import type { Codebook } from '../../codebook.ts';
import { wordPattern } from '../../codebook-words.ts';
import { describesCount } from '../labels/described-counts.ts';
import { schoolLevel } from '../labels/school-levels.ts';

/** The phrase of a label that a noun begins and goes on. */
export function phraseFrom(codebook: Codebook, label: string, noun: string): string | null {
  // What was done with some tells no kind: `hồ sơ đã trả nhưng chậm hạn`.
  const plain = label.replace(result, '').replace(ofEachKind, '');
  const at = ` ${plain.toLowerCase()}`.indexOf(` ${noun} `);
  const rest = plain.slice(at + noun.length + 1);
  // `trẻ em dưới 5 tuổi: thể nhẹ cân`: parts of them are others.
  const phrase = plain.slice(at).replace(inPlace(codebook), '').replace(/: .*$/u, '');
  return at < 0 ||
    // `đàn lợn (không tính lợn con theo mẹ)`: of those left out.
    leftOut.test(plain.slice(0, at)) ||
    ofAnyKind.test(rest) ||
    describesCount({ codebook }, rest) ||
    // `công trình Trung tâm Nước sạch quản lý`: whose they are tells of no others.
    /^(?:do |\p{Lu}).* quản lý$/u.test(rest) ||
    schoolLevel(codebook).test(rest) ||
    // `vụ việc năm trước chuyển sang`: those left over are not the others.
    /(?:^| )(?:chuyển(?: sang| qua)?|liên quan)$/u.test(rest) ||
    phrase.length <= noun.length ||
    phrase.length > longestNoun
    ? null
    : phrase;
}

const leftOut = /\((?:không|chưa) (?:tính|kể|bao gồm|gồm) [^()]*$/iu;

/** `5 vụ tố cáo, đang giải quyết 4 vụ việc`: the same cases by a longer word for one. */
export function caseFrom(codebook: Codebook, label: string, noun: string): string | null {
  return noun === 'vụ việc' && !/vụ việc/iu.test(label)
    ? (phraseFrom(codebook, label, 'vụ')?.replace(/^vụ/iu, noun) ?? null)
    : null;
}

/** What was done with some, and whether they were right or in time: `đơn tố cáo đúng một phần`. */
const result =
  / (?:(?:so với|đã|đang|chưa|nhưng) .*|(?:đúng|trước|quá|trễ|chậm|sớm) (?:thời )?hạn(?: .*)?|đạt(?: yêu cầu)?|(?:đúng|sai)(?: một phần)?)$/u;

/** `vụ án các loại`: cases of a court are what others stand for. */
const ofEachKind = /(?<=(?:^| )vụ án) các loại$/iu;

/** `vụ việc các loại`: of no kind that another stands for. */
export const ofAnyKind = /^(?:(?:việc|án) )?các loại$/iu;

/** What says where something is counted is no part of its name. */
const inPlace = wordPattern(
  String.raw`(?: (?:tại|ở))?(?: các)? (?:(?:{Level}|{Hamlet}) \p{Lu}\p{Ll}|[Kk]hu vực \p{L}).*$`,
  'u',
);

/** Longest noun that another stands for, in characters: labels must not grow from figure to figure. */
export const longestNoun = 120;
