import { type WithCodebook, wordPattern } from '../../codebook-words.ts';
import { inSentence } from '../../document/letters.ts';
import { eventNamed } from '../labels/event-headings.ts';
import { rowWithMeasure } from '../labels/implied-measures.ts';
import { boundedName } from '../labels/label-wholes.ts';
import { headOf, isBareMeasure, isMeasureNoun, saysOwnMeasure, subjectOf } from '../labels/measure-nouns.ts';
import { counted } from './table-units.ts';

/** Words of a column's heading that say when, how sure or against what, and not what is measured. */
const untold = wordPattern(
  String.raw`\([^()]*\)|(?<!\p{L})(?:\d+T?|[IV]+|{column_filler})(?!\p{L})|[%+\-/.,:*]`,
  'giu',
);

/** What a column measures by its heading: `Diện tích (ha)`, `Số hộ`; null where it only says when, or against what. */
export function columnSubject(known: WithCodebook, heading: string): string | null {
  const said = toldIn(known, heading);
  if (said.length < 2 && !counts.test(heading)) return null;
  return measureFirst(known, undated(heading).replace(stage(known.codebook), ''));
}

/** `Diện tích KH`, `Kế hoạch Diện tích`: the word of one head of a column for a plan, or what was done, beside the measure of the other. */
const stage = wordPattern(
  String.raw`(?<=\p{L}) {column_stage}(?: (?:giao|đầu|cả|trong|năm|tháng|quý|kỳ))*$|^{column_stage}(?: (?:cả )?năm)? (?=(?:Diện|Năng|Sản|Số|Giá|Doanh|Tỷ)(?!\p{L}))`,
  'u',
);

/** `Số xã đạt`: nouns that else say for whom a column is. */
const counts =
  /^(?:tổng )?số (?!lượng|liệu|thực hiện|kế hoạch|dự toán|TH(?!\p{L})|KH(?!\p{L})|ước|cuối|đầu|(?:tỉnh|huyện|HĐND) giao)\p{L}/iu;

/** What a heading says beside when, how sure or against what: `mắc` of `So sánh mắc (%)`; empty where nothing. */
export function toldIn({ codebook }: WithCodebook, heading: string): string {
  return heading.replace(untold(codebook), ' ').trim().toLowerCase();
}

/** `Hộ nghèo Tỷ lệ`, two heads of a column, the measure below: `Tỷ lệ Hộ nghèo`; `Hộ nghèo Số hộ`: `Số hộ nghèo`. */
function measureFirst(known: WithCodebook, heading: string): string {
  if (isMeasureNoun(known, heading)) return heading;
  const words = heading.split(' ');
  for (let at = 1; at < words.length; at++) {
    const [topic, measure] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    const counted = /^(?:tổng )?số (\p{L}+)$/iu.exec(measure)?.[1];
    if (saysOwnMeasure(known, topic) || (counted === undefined && !isMeasureNoun(known, measure))) continue;
    return counted && topic.toLowerCase().startsWith(`${counted.toLowerCase()} `)
      ? `${measure}${topic.slice(counted.length)}`
      : `${measure} ${inSentence(topic)}`;
  }
  return heading;
}

/** A heading without its bracket and without the period that it names, its plan spelt out. */
export function undated(heading: string): string {
  return heading
    .replace(/\([^()]*\)/gu, ' ')
    .replace(/(?<!\p{L})(?:KHV(?!\p{L})|KH vốn)/gu, (_, at) => (at === 0 ? 'Kế hoạch vốn' : 'kế hoạch vốn'))
    .replace(/(?:ngày )?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|ngày \d{1,2}[/.-]\d{1,2}(?!\d)/giu, ' ')
    .replace(/(?<!\d)\d{1,2} (?:tháng|quý)(?: (?:đầu|cuối)(?: năm)?)?(?: \d{4}(?!\d))?/giu, ' ')
    .replace(/(?<!\p{L})\d{1,2}T[/ ]?\d{4}/gu, ' ')
    .replace(/(?:năm|tháng|quý) [\dIV]+(?:[/-]\d+)?|(?<=\p{L} )(?:19|20)\d\d$/giu, ' ')
    .replace(/\s+(?=[\s:])/gu, '')
    .replace(/(?: (?:tính|từ|đến|hết|ngày|trong|đầu|cuối|nay|hiện nay))+ ?$/iu, '')
    .trim();
}

const total = /^(?:tổng cộng|tổng số|tổng|cộng|toàn bộ)$/iu;

/** Whether a row sums up others and names nothing: `Tổng số`. */
export function isTotal(row: string): boolean {
  return total.test(row);
}

/** `Tổng cộng diện tích lúa`: what is summed up. */
export function withoutTotal(label: string): string {
  return label.replace(/^(?:tổng cộng|tổng số|cộng|toàn bộ) (?=\p{L})/iu, '');
}

/** Headings that name no list. */
const generic = /^(?:kết quả|tình hình|phụ lục|biểu|bảng|số liệu|một số|công tác|đánh giá|nhiệm vụ)/iu;

/** What a table says of a cell beside what its row and its column do. */
export interface Surroundings {
  /** The heading over the table; null without one. */
  heading: string | null;
  /** What the table's caption says that it measures; null where it says nothing. */
  caption: string | null;
  /** The names of the rows that the row stands under, the nearest first. */
  above: readonly string[];
  unit: string | null;
  /** Whether all of the table is of one unit, and so of the one measure of its caption. */
  isOfOne: boolean;
}

/** The label of a cell: what its column measures, of what its row names; a row of totals is of what the heading above lists. */
export function cellLabel(
  known: WithCodebook,
  row: string,
  heading: string,
  { heading: over, caption, above, unit, isOfOne }: Surroundings,
): string {
  const subject = subjectOfColumn(known, heading, caption);
  const listed = over === null || caption !== null || generic.test(over) ? null : `(${undated(over)})`;
  // A total of all is what its column measures, where that is a total or a rate itself.
  if (total.test(row) && listed === null && subject !== null && /^(?:tổng|tỷ lệ|tỉ lệ) /iu.test(subject))
    return subject;
  const measured =
    subject === null && isOfOne && caption !== null ? (measureIn(known, caption) ?? topicIn(caption)) : null;
  if (total.test(row) && measured !== null) return measured;
  const summed = subject !== null && caption !== null ? inSentence(subject) : subject;
  if (total.test(row)) return [row, summed, listed].filter((part) => part).join(' ');
  if (row === '') return subject ?? '';
  if (isPlaceName(known, heading)) return `${partLabel(known, row, above, unit)} ${heading}`;
  const event = eventOf(row, [...above, caption ?? '', over ?? '']);
  if (event !== null) return event;
  const label = partLabel(known, row, above, unit);
  if (subject !== null && !row.toLowerCase().includes(subject.toLowerCase()))
    // `Số đảng viên bị kỷ luật | Cấp huyện`: the measure first, whichever head names it.
    return saysOwnMeasure(known, label) && !saysOwnMeasure(known, subject)
      ? `${label} ${inSentence(subject)}`
      : joined(known, subject, row);
  if (subject !== null || label !== row) return label;
  return measured === null || saysOwnMeasure(known, row) || sharesOpening(row, measured)
    ? rowWithMeasure(unit, row)
    : `${measured}: ${row}`;
}

/** `Số xã có dịch` of `Dịch tả lợn`: the word that both have stands once; `Số lượng hoàn thành nhiệm vụ` of `Đảng viên`: those who did stand before what they did. */
function joined({ codebook }: WithCodebook, subject: string, row: string): string {
  const [all, measure = ''] = deedsOf.exec(subject) ?? [];
  if (all !== undefined && counted(`Số ${inSentence(row)}`, codebook))
    return `${measure.replace(/ lượng$/u, '')} ${inSentence(row)} ${subject.slice(all.length)}`;
  return / dịch$/iu.test(subject) ? `${subject} ${row.replace(/^dịch /iu, '')}` : `${subject} ${row}`;
}

/** A measure before a deed, whose doers the row names. */
const deedsOf = /^(Số lượng|Số|Tổng số|Tỷ lệ) (?=(?:được|hoàn thành|không|chưa|đã|đạt|bị|xếp|có) )/u;

/** Whether a column counts those who did something, or to whom it was done: `Số lượng hoàn thành nhiệm vụ`. */
export function countsDeeds(heading: string): boolean {
  return deedsOf.test(heading) && !/^tỷ lệ/iu.test(heading);
}

const cases = /^(?:tổng )?số vụ$/iu;
const harmed = /^số người (?:bị )?(?:chết|tử vong|thương|bị thương)$/iu;

/** `Số vụ`, `Số người chết` of a table of `tai nạn giao thông`: with what happened; null for other rows. */
function eventOf(row: string, around: readonly string[]): string | null {
  const joint = cases.test(row) ? ' ' : harmed.test(row) ? ' do ' : null;
  const event = joint === null ? undefined : around.flatMap((text) => eventNamed(text) ?? [])[0];
  return event === undefined ? null : `${row}${joint}${event}`;
}

/** What a column measures, by its heading and the caption; of a column of sums, what the caption says. */
export function subjectOfColumn(known: WithCodebook, heading: string, caption: string | null): string | null {
  const own = columnSubject(known, heading);
  if (caption === null || (own === null ? !total.test(heading) : saysOwnMeasure(known, own))) return own;
  const measured = measureIn(known, undated(caption));
  if (measured === null || own === null) return measured ?? own;
  return measured.toLowerCase().startsWith(own.toLowerCase()) ? measured : `${measured} ${inSentence(own)}`;
}

const placeKind = wordPattern('^(?:{level}|{hamlet}) ');

/** Whether a heading is the name of a place: columns may be places as rows are. */
export function isPlaceName({ codebook }: WithCodebook, heading: string): boolean {
  const kind = placeKind(codebook).exec(heading)?.[0];
  return kind === undefined ? bareName.test(heading) : /^[\p{Lu}\d]/u.test(heading.slice(kind.length));
}

/** `Bình An`, `TT Bình Sơn`: two words or more, each with a capital. */
const bareName = /^(?:TT |TX |TP |P\. ?)?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}$/u;

/** The label of a row by itself, or as a part of the row that it stands under: `Tổng diện tích: lúa`, `Năng suất lúa cả năm`. */
function partLabel(known: WithCodebook, row: string, above: readonly string[], unit: string | null): string {
  const [whole] = above;
  if (whole === undefined) return row;
  if (isBareMeasure(known, row)) return `${row} ${subjectOf(known, whole)}`;
  if (isBareMeasure(known, whole) && !saysOwnMeasure(known, row)) return `${whole} ${inSentence(row)}`;
  // `Đất nông nghiệp | ha` under `Tổng diện tích tự nhiên`: an area by its unit.
  if (/^đất /iu.test(row)) return rowWithMeasure(unit, row);
  const isWhole = saysOwnMeasure(known, whole) || /^cơ cấu(?: |$)/iu.test(whole);
  return saysOwnMeasure(known, row) || !isWhole || sharesOpening(row, whole) ? row : `${boundedName(whole)}: ${row}`;
}

/** Whether a row begins with a word of its whole: `Đàn trâu` under `Tổng đàn gia súc` says what it is by itself. */
function sharesOpening(row: string, whole: string): boolean {
  const [first = ''] = row.toLowerCase().split(' ', 1);
  return ` ${whole.toLowerCase()} `.includes(` ${first} `);
}

/** Longest words of a caption that name what a table is of, in characters. */
const longestTopic = 60;
const captionOpening =
  /^(?:(?:kết quả|tình hình|tổng hợp|số liệu|thống kê|biểu|bảng|chi tiết|thực hiện|báo cáo)(?= ) ?)+|(?: (?:các|theo|của|cho|từng|trên địa bàn|toàn) .*|[,:(].*)$/giu;

/** What a table of one unit is of, by its caption: `huy động nguồn lực` of `Kết quả huy động nguồn lực năm 2024`; null where that is long. */
function topicIn(caption: string): string | null {
  const topic = undated(caption).replace(captionOpening, '').trim();
  return topic === '' || topic.length > longestTopic ? null : topic;
}

/** The words of a caption that say what is measured: `Diện tích gieo trồng` of `Diện tích gieo trồng các xã năm 2024`. */
function measureIn(known: WithCodebook, caption: string): string | null {
  const measure = headOf(known, caption.replace(/^(?:bảng |biểu )?tổng hợp (?=\p{L})/iu, ''), null)?.text.replace(
    / (?:các|một số|những|theo|phân theo|năm|tháng|quý|giai đoạn)(?: .*)?$/iu,
    '',
  );
  return measure === undefined || measure === '' || !saysOwnMeasure(known, `${measure} `) ? null : measure;
}
