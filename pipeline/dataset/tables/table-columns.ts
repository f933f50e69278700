import type { Codebook } from '../../codebook.ts';
import type { Passage } from '../../document/passage.ts';
import { ordinalHead, unitHead } from '../../document/table-words.ts';
import { keptFor } from '../../kept.ts';
import { scan } from '../../mention/index.ts';
import { lacksYear, withYear } from '../../mention/periods.ts';
import type { Time } from '../../mention/types.ts';
import type { Measure } from '../measures/measures.ts';
import { spelledMeasures, withNouns, withWholes } from './column-heads.ts';
import { undated } from './column-subjects.ts';
import { classFirst, ofAnyClass } from './table-classes.ts';
import { planCompared, planNamed } from './table-plans.ts';
import { isMoney, spellHeads } from './table-project-columns.ts';
import { headsProjects } from './table-prose.ts';
import { counted, opening, ranked, ranks, readTableUnit, shared, type TableUnit } from './table-units.ts';

/** What a column of a table holds, from its heading. */
export interface Column {
  role: 'ordinal' | 'unit' | 'text' | 'value';
  heading: string;
  measure: Measure;
  /** Whether it compares with another period: a change, or a share where its figures are about a hundred. */
  compares: boolean;
  /** Whether it holds levels of the same part of the year before: `TH cùng kỳ`. */
  isEarlier: boolean;
  estimated: boolean;
  /** Whether its figures are expected of a time to come: `Dự kiến 2023`. */
  isForecast: boolean;
  /** Unit in the heading: `Diện tích (ha)`. */
  unit: TableUnit | null;
  /** Unit of the noun that the heading opens with, for figures that have none elsewhere: `Hồ sơ tiếp nhận`. */
  opens: TableUnit | null;
  times: Time[];
  /** Whether it names projects, one a row. */
  projects: boolean;
  /** Ordinal of the column whose figures its own are parts of; null for none. */
  whole: number | null;
  /** Whether it counts those of one class: `3 sao`, `Tốt`. */
  ofClass: boolean;
}

const remarks = /^(?:ghi chú|lý do|nguyên nhân)$/iu;
/** Numbers that tell things and people apart, and count nothing: `Mã`, `Số điện thoại`, `Năm sinh`. */
const identifiers =
  /^(?:mã|mã (?:số|loại|đất|chỉ tiêu|dự án|ngành|hàng)(?: .*)?|(?:số )?(?:điện thoại|ĐT|SĐT|ĐTDĐ|fax|CMND|CCCD|CMND\/CCCD|tài khoản|hiệu|trang)(?: .*)?|số,? ký hiệu(?: .*)?|(?:năm|ngày(?:,? tháng,? năm)?) sinh(?: .*)?)$/iu;

/** The columns of a table by its head; read once a table. */
export const columnsOf = keptFor((head: readonly Passage[], codebook: Codebook): Column[] => {
  const names = spelledMeasures(head.map(({ text }) => text)).map((name) => classFirst(name, codebook));
  const columns = names.map((name, at) => columnOf(name, headsProjects(head, at), codebook)).map(causesFirst);
  return withMoney(withRates(withWholes(withNouns(withPeople(ofProjects(columns), codebook), codebook), codebook)));
});

/** `Nguyên nhân | Số hộ`: causes name the rows where no column stands before them. */
function causesFirst(column: Column, at: number): Column {
  return at === 0 && /^nguyên nhân$/iu.test(column.heading) ? { ...column, role: 'value' } : column;
}

/** `Quỹ A | Kế hoạch | Đã thu | Tỷ lệ (%)`: whether a rate is of the plan that stands under the same head. */
function sharesPlan(columns: readonly Column[], at: number): boolean {
  const head = /^(.+?) (?:t[ỷỉ] lệ ?)?\(?%\)?$/iu.exec(columns[at]?.heading ?? '')?.[1];
  const beside = columns.slice(Math.max(0, at - 2), at);
  return (
    head !== undefined &&
    beside.length === 2 &&
    beside.every(({ heading }) => heading.startsWith(`${head} `)) &&
    beside[0]?.measure === 'target' &&
    beside[1]?.measure === 'level'
  );
}

function ofProjects(columns: Column[]): Column[] {
  return columns.some(({ projects }) => projects) ? spellHeads(columns) : columns;
}

const bareRate = /^(?:(?:tỷ|tỉ) lệ|tương đối)? ?\(?%\)?$|^(?:tỷ|tỉ) lệ$/iu;

/** `Dân số | Sinh | Chết | Chuyển đến`: of people. */
function withPeople(columns: Column[], codebook: Codebook): Column[] {
  if (!columns.some(({ heading }) => /^dân số(?!\p{L})/iu.test(heading))) return columns;
  const unit = readTableUnit('người', codebook);
  return columns.map((column) => (column.unit === null && moves.test(column.heading) ? { ...column, unit } : column));
}

const moves = /^(?:(?:số )?(?:sinh|chết|tử vong|chuyển (?:đi|đến))(?: (?:tổng số|tổng|nam|nữ|sinh con thứ 3.*))?)$/iu;

/** `Tăng, giảm | Tỷ lệ %`: a rate behind a change is by how much of it something moved. */
function withRates(columns: Column[]): Column[] {
  return columns.map((column, at) =>
    bareRate.test(column.heading) && columns[at - 1]?.measure === 'change'
      ? { ...column, measure: 'change' }
      : sharesPlan(columns, at)
        ? { ...column, measure: 'share' }
        : column,
  );
}

/** `Tổng mức đầu tư (triệu đồng) | Kế hoạch vốn | Giải ngân`: money whose unit one column tells for all. */
function withMoney(columns: Column[]): Column[] {
  const unit = columns.find((column) => column.unit?.unitClass === 'money')?.unit;
  const listsProjects = columns.some(({ projects }) => projects);
  return unit
    ? columns.map((column) => (column.unit === null && isPaid(column, listsProjects) ? { ...column, unit } : column))
    : columns;
}

/** Whether a column holds money; in a table of projects, that planned for them has no word for it: `Kế hoạch 2024`. */
function isPaid({ heading }: Column, ofProjects: boolean): boolean {
  return paid.test(heading) || (ofProjects && isMoney(heading));
}

const paid = /(?<!\p{L})(?:vốn|kinh phí|ngân sách|dự toán|giải ngân|thanh toán|quyết toán|số tiền|tổng mức)(?!\p{L})/iu;

function columnOf(heading: string, projects: boolean, codebook: Codebook): Column {
  const text = heading.trim().replace(listing, '');
  const bracket = /\(([^()]+)\)(?=[^()]*$)/u.exec(text)?.[1];
  const given = bracket === undefined ? null : spelled(readTableUnit(squared(bracket, text), codebook), text, codebook);
  const percent = /(?:^|[\s(])%|tỷ lệ|tỉ lệ|tỷ trọng/iu.test(text) ? readTableUnit('%', codebook) : null;
  const role = ordinalHead.test(text)
    ? 'ordinal'
    : unitHead.test(text)
      ? 'unit'
      : remarks.test(text) || identifiers.test(text)
        ? 'text'
        : 'value';
  return {
    role,
    heading: text,
    measure: measureOf(text),
    compares: compares(text),
    isEarlier: sameLevel.test(text) && planCompared(text) === null,
    estimated: /(?<!\p{L})ước(?!\p{L})/iu.test(text),
    isForecast: /^(?:dự kiến|dự báo)(?!\p{L})/iu.test(text),
    // `Diện tích (ha) | % so KH`: the bracket is of the head above.
    unit:
      (percentBehind.test(text) ? percent : given) ??
      percent ??
      counted(ofAnyClass(undated(text), codebook).replace(bornAs, ''), codebook) ??
      shared(text, codebook) ??
      ranked(text),
    opens: role === 'value' && measureOf(text) === 'level' ? opening(text, codebook) : null,
    times: timesIn(text, codebook),
    projects,
    whole: null,
    ofClass: false,
  };
}

/** `Diện tích (km)`, `Mật độ dân số (người/km)`: what conversion left of square ones. */
function squared(unit: string, heading: string): string {
  return /^(?:diện tích|mật độ dân số)(?!\p{L})/iu.test(heading) ? unit.replace(/(?<=^|\/)(km|m) ?$/iu, '$12') : unit;
}

/** `Số trẻ là con thứ 3+`: children, whichever they are. */
const bornAs = / (?:là |sinh )?con thứ \d.*$/u;

/** `Số bản sao (bản)`: copies by the noun, and no villages. */
function spelled(given: TableUnit | null, heading: string, codebook: Codebook): TableUnit | null {
  const noun = given?.unitClass === 'count' ? counted(undated(heading), codebook) : null;
  return noun?.unitText?.toLowerCase().startsWith(`${given?.unitText?.toLowerCase()} `) ? noun : given;
}

/** `Cán bộ, giáo viên, nhân viên | GV`: a head that lists those whom the one below counts one by one. */
const listing = /^\p{Lu}\p{Ll}+(?: \p{Ll}+)*(?:, \p{Ll}+(?: \p{Ll}+)*)+ (?=\p{Lu}{2,5}$)/u;

const percentBehind = /\)[^()]*(?:%|t[ỷỉ] (?:lệ|trọng))/iu;

/** `Lũy kế từ năm 2021`: since a year, until the time that the table is of. */
export const sinceYear = /(?<!\p{L})từ (?:đầu )?năm ((?:19|20)\d\d)(?! ?(?:[-–]|đến|tới|so))/iu;

/** The times of a heading; `Ước 2024` has its year without the word for it. */
function timesIn(heading: string, codebook: Codebook): Time[] {
  // `Lũy kế từ đầu năm`: until the time that the table is of.
  const text = heading.replace(/từ đầu (?:năm|tháng|vụ)(?! ?\d)/iu, '').replace(sinceYear, '');
  const times = scan(text, codebook).times.map((time) => atEdge(text, time));
  if (times.length > 0) return compares(heading) ? times : partsOfYear(times);
  return [...text.matchAll(/(?<![\d/.,])(?:19|20)\d\d(?![\d.,])/g)].flatMap(
    ([year]) => scan(`năm ${year}`, codebook).times,
  );
}

/** `Đầu năm 2024`, `Cuối năm 2024`: what there was on the first day of a year, or on its last. */
function atEdge(heading: string, time: Time): Time {
  const { period } = time;
  const edge = /(?:^|\s)(đầu|cuối|hết) $/iu.exec(heading.slice(0, time.start))?.[1]?.toLowerCase();
  if (!edge || !period || period.to || period.from.month !== null) return time;
  const from = edge === 'đầu' ? { ...period.from, month: 1, day: 1 } : period.from;
  return { ...time, period: { ...period, from, atEnd: edge !== 'đầu' } };
}

/** `Năm 2025 | TH 6 tháng`: a part of the year that the heading above names; other times as they are. */
function partsOfYear(times: Time[]): Time[] {
  const year = times.find(({ period }) => period?.from.month === null && period.to === null)?.period?.from.year;
  const parts = times.filter(({ period }) => period && lacksYear(period) && period.from.month !== null);
  // `Năm 2023 | Thực hiện đến 31/10/2023`.
  const within = times.filter(({ period }) => period && period.from.year === year && period.from.month !== null);
  if (year != null && within.length > 0) return within;
  return year == null || parts.length === 0
    ? times
    : parts.map((time) => ({ ...time, period: time.period && withYear(time.period, year) }));
}

/** `TH/KH`, `so với KH` are shares of the plan; `so với cùng kỳ` is a change; `Kế hoạch` a target. */
function measureOf(heading: string): Measure {
  if (ranks(heading)) return 'rank';
  if (planCompared(heading) !== null) return 'share';
  // `Chỉ tiêu giảm nghèo`: by how much is planned.
  if (/^(?:kế hoạch|chỉ tiêu|mục tiêu) (?:tăng|giảm)/iu.test(heading)) return 'target';
  if (/tăng|giảm|chênh lệch/iu.test(heading) || compares(heading)) return 'change';
  if (/^%/.test(heading) || reached.test(heading)) return 'share';
  // The heading of a column of names, not of figures.
  if (/^(?:các )?chỉ tiêu$/iu.test(heading)) return 'level';
  // `Vốn giao năm 2023`: what was allotted.
  const planned =
    planNamed(heading) !== null ||
    /phấn đấu|^(?:tổng )?(?:vốn|kinh phí|ngân sách) (?:được )?giao(?!\p{L})/iu.test(heading);
  return planned && !doneWords.test(heading) ? 'target' : 'level';
}

/** `Đạt (%)`, `Tỷ lệ thực hiện (%)`: how much of a plan, or of all, was reached. */
const reached =
  /(?:^|(?<=[\p{L})]) )(?:Đạt|Thực hiện|Hoàn thành) ?\(?%\)?$|^t[ỷỉ] lệ (?:đạt|thực hiện|hoàn thành|giải ngân)(?: ?\(?%\)?)?$/iu;

/** The level of the same period a year ago: `Thực hiện cùng kỳ năm 2023`. */
const sameLevel = /^(?:thực hiện |TH )?(?:cùng kỳ|CK(?!\p{L}))[^%]*$/iu;

/** `Tỷ lệ diện tích đã cấp so với cần cấp`: a rate of two things of the same time. */
const ofNouns = /^t[ỷỉ] lệ (?!so |tăng|giảm|đạt|thực hiện|hoàn thành)(?!.*(?:cùng kỳ|năm trước|\d)).* so với /iu;

/** Whether a heading compares with another period: `So với cùng kỳ`, `2024/2023`, `TH 2024/TH 2023`. */
function compares(heading: string): boolean {
  if (planCompared(heading) !== null || sameLevel.test(heading) || ofNouns.test(heading)) return false;
  return (
    /cùng kỳ|(?<!\p{L})CK(?!\p{L})|so (?:với|sánh)|năm trước (?:=|là) 100/iu.test(heading) ||
    /(?:19|20)\d\d\)?\s*\/[^/]*(?:19|20)\d\d/.test(heading)
  );
}

/** Headings of columns that tell what was done, also in a plan. */
export const doneWords =
  /thực hiện|(?<!\p{L})(?:ước|đã)(?!\p{L})|hiện trạng|kết quả|l[ũu]y kế|luỹ kế|(?:^| )TH(?: |$)|giải ngân|thanh toán|quyết toán/iu;
