import { caseNoun, describing, opensDeed } from '../labels/label-words.ts';

/** Nouns that only say that something is counted. */
export const classifiers = new Set(['con', 'người', 'vị', 'cái', 'chiếc', 'viên', 'liều', 'lượt', 'lần', 'lượt người']);

/** A verb stands before its noun, what describes the noun behind it: `kết nạp đảng viên`, but `lớp mầm non` of `mầm non 14 lớp`. */
export function inOrder(clause: string, noun: string): string {
  if (/^(?:khu vực|vùng|miền) \S/iu.test(clause)) return `${noun} ${clause}`;
  // `Đối với các xã miền núi có 12 hộ nghèo`: of whom; the noun may say it already.
  const [, whom] = /^(?:đối với (?=\S)|(?:ở|tại) (?=cấp ))(.+)$/iu.exec(clause) ?? [];
  if (whom !== undefined) return noun.toLowerCase().includes(whom.toLowerCase()) ? noun : `${noun} ${whom}`;
  const ofCase = caseNouns.has(noun.toLowerCase()) && caseNoun.test(clause);
  return ofCase ||
    (noun === 'trường hợp' && (clause.split(' ').length >= longVerb || !opensDeed(clause))) ||
    describing.test(clause) ||
    station.test(clause) ||
    bodies.test(clause) ||
    ofPlace.test(clause)
    ? `${noun} ${clause}`
    : `${clause} ${noun}`;
}

/** Verb phrases that stand behind `trường hợp`, in words: `trường hợp tước giấy phép lái xe`. */
export const longVerb = 4;

/** Nouns of cases that what they are of stands behind: `vụ trộm cắp`, `đơn khiếu nại`. */
export const caseNouns = new Set(['vụ', 'vụ việc', 'vụ án', 'ca', 'đơn', 'lượt', 'lượt người', 'ý kiến']);

/** Bodies as entries name them: `Hội Nông dân: 9 chi hội`. */
export const bodies =
  /^(?:Hội|Đoàn|Xã đoàn|Liên đoàn|Trạm|Trung tâm|Phòng khám|Bệnh viện|(?:Tuyến|Cấp) (?:trung ương|tỉnh|huyện|xã|cơ sở)|Đảng bộ|Hợp tác xã|HTX|Công an|MTTQ|Mặt trận)(?: |$)/u;

/** Places as entries name them: `Thôn Bình Minh: 62 hộ`. */
export const ofPlace =
  /^(?:[Tt]hôn|[Bb]ản|[Ll]àng|[Xx]ã|[Hh]uyện|[Pp]hường|[Tt]ỉnh|[Tt]hị trấn|[Tt]hị xã|[Tt]hành phố|[Kk]hu phố) \p{Lu}/u;

/** What has people, beds and rooms, by its kind: `Trạm y tế`, `Trường Tiểu học`. */
export const station =
  /^(?:(?:trạm|bệnh viện|trung tâm|phòng khám|nhà văn h[óo][aá]|thư viện)(?: \S+){1,5}|trường(?: \S+){0,5})$/iu;
