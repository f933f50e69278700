import { type WithCodebook, wordPattern } from '../../codebook-words.ts';
import { capitalized, inSentence, isInCapitals, nounInSentence } from '../../document/letters.ts';
import { eventNamed } from '../labels/event-headings.ts';
import { rowWithMeasure } from '../labels/implied-measures.ts';
import { boundedName } from '../labels/label-wholes.ts';
import { isBareMeasure, saysOwnMeasure, subjectOf } from '../labels/measure-nouns.ts';
import { isRate, isTotal, measureIn, topicIn, undated } from './column-subjects.ts';
import { type Counted, classOfCounted, countedOf, measuredIn } from './table-classes.ts';
import { counted } from './table-units.ts';

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
  /** Those whom the caption counts. */
  counts: Counted | null;
  /** The names of the rows that the row stands under, the nearest first. */
  above: readonly string[];
  unit: string | null;
  /** Whether all of the table is of one unit, and so of the one measure of its caption. */
  isOfOne: boolean;
}

/** The label of a cell: what its column measures, of what its row names; a row of totals is of what the heading above lists. */
export function cellLabel(known: WithCodebook, row: string, heading: string, around: Surroundings): string {
  const placed = placeBelow(known, heading);
  return placed === null
    ? unplacedLabel(known, row, heading, around)
    : `${unplacedLabel(known, row, placed.measure, around)} ${placed.place}`;
}

function unplacedLabel(
  known: WithCodebook,
  row: string,
  heading: string,
  { heading: over, caption, counts: ofTable, above, unit, isOfOne }: Surroundings,
): string {
  const counts = countedOf(row, ofTable, known.codebook);
  const subject = measuredIn(known, heading, { subject: caption, counts });
  const tellsNoMeasure = isOfOne || isPlaceName(known, row) || (isTotal(row) && !grown.has(unit ?? ''));
  const ofCaption =
    subject === null && tellsNoMeasure && caption !== null ? (measureIn(known, caption) ?? topicIn(caption)) : null;
  if (isTotal(row)) {
    const named = isInCapitals(row) ? capitalized(row.toLowerCase()) : row;
    if (counts !== null && (subject === null ? unit === counts.unit.unit : /^số lượng$/iu.test(subject)))
      return `Tổng số ${counts.noun}`;
    const grows = grown.has(unit ?? '') ? rowWithMeasure(unit, '').trim() : null;
    return totalLabel(named, subject ?? (ofCaption === null ? grows : null), ofCaption, { over, caption });
  }
  // `Quý I` under `Diện tích gieo trồng`, which `Phân theo quý` is not.
  if (row === '') return subject ?? above.find((name) => !/^(?:phân|chia)(?: ra)? theo /iu.test(name)) ?? '';
  const ofClass = classOfCounted(known, row, subject, counts);
  if (ofClass !== null) return ofClass;
  const label = partLabel(known, row, above, unit);
  if (isPlaceName(known, heading)) return `${label} ${heading}`;
  const part = unit === '%' && subject === null ? structure.exec(heading)?.[0] : undefined;
  if (part !== undefined && !saysOwnMeasure(known, label)) return `${part} ${inSentence(row)}`;
  // `Độ che phủ (%)` of a column of areas.
  if (
    unit === '%' &&
    subject !== null &&
    saysOwnMeasure(known, label) &&
    saysOwnMeasure(known, subject) &&
    !isRate(subject)
  )
    return label;
  const event = eventOf(row, [...above, caption ?? '', over ?? '']);
  if (event !== null) return event;
  if (subject !== null && !row.toLowerCase().includes(subject.toLowerCase()))
    // `Số đảng viên bị kỷ luật | Cấp huyện`: the measure first, whichever head names it.
    return saysOwnMeasure(known, label) && !saysOwnMeasure(known, subject)
      ? `${label} ${inSentence(subject)}`
      : joined(known, grown.has(unit ?? '') ? rowWithMeasure(unit, subject) : subject, row);
  if (subject !== null || label !== row) return label;
  return ofCaption === null || saysOwnMeasure(known, row) || (sharesOpening(row, ofCaption) && !isRate(ofCaption))
    ? rowWithMeasure(unit, row)
    : isPlaceName(known, row)
      ? `${ofCaption} ${row}`
      : isBareMeasure(known, ofCaption)
        ? `${ofCaption} ${nounInSentence(row)}`
        : `${ofCaption}: ${row}`;
}

const structure = /^(?:cơ cấu|tỷ trọng)(?!\p{L})/iu;

/** `Cơ cấu (%)`: whether a column tells which part of all each row is. */
export function isStructure(heading: string): boolean {
  return structure.test(heading);
}

/** Units of fields and what they yield: `Ngô (ha)` heads areas. */
const grown = new Set(['har', 't', 'dt/har', 't/har']);

/** The label of a row of totals: what its column or the caption measures, else of what the heading above lists. */
function totalLabel(
  row: string,
  subject: string | null,
  ofCaption: string | null,
  { over, caption }: { over: string | null; caption: string | null },
): string {
  const listed = over === null || caption !== null || generic.test(over) ? null : `(${undated(over)})`;
  // A total of all is what its column measures, where that is a total or a rate itself.
  if (listed === null && subject !== null && /^(?:tổng|tỷ lệ|tỉ lệ) /iu.test(subject)) return subject;
  const summed = subject !== null && caption !== null ? inSentence(subject) : subject;
  // `Tổng số | Số cơ sở đạt`.
  if (summed?.toLowerCase().startsWith('số '))
    return ofCaption ?? [row.replace(/ số$/iu, ''), inSentence(summed), listed].filter((part) => part).join(' ');
  return ofCaption ?? [row, summed, listed].filter((part) => part).join(' ');
}

/** `Số xã có dịch` of `Dịch tả lợn`: the word that both have stands once; `Số lượng hoàn thành nhiệm vụ` of `Đảng viên`: those who did stand before what they did. */
function joined({ codebook }: WithCodebook, subject: string, row: string): string {
  const [all, measure = ''] = deedsOf.exec(subject) ?? [];
  if (all !== undefined && counted(`Số ${inSentence(row)}`, codebook))
    return `${measure.replace(/ lượng$/u, '')} ${inSentence(row)} ${subject.slice(all.length)}`;
  return / dịch$/iu.test(subject) ? `${subject} ${row.replace(/^dịch /iu, '')}` : `${subject} ${row}`;
}

/** A measure before a deed, whose doers the row names. */
const deedsOf = /^(Số lượng|Số|Tổng số|Tỷ lệ) (?=(?:được|hoàn thành|không|chưa|đã|đạt|bị|xếp|có) |hoàn thành$)/u;

/** Heads that only say which of those whom a row names: `Mới nhận`, `Nữ`, `Đại học`. */
const whichOfThem =
  /^(?:(?:giới tính|trình độ(?: (?:chuyên môn|đào tạo|học vấn|(?:lý luận )?chính trị|ngoại ngữ|tin học|quản lý nhà nước))?|thành phần|độ tuổi|nhóm tuổi)(?: |$))?(?:tổng(?: số)?|nam|nữ|DTTS|dân tộc(?: thiểu số)?|tiến sĩ|thạc sĩ|đại học|cao đẳng|trung cấp|sơ cấp|cao cấp|cử nhân|trung học(?: phổ thông)?|(?:dưới|trên|từ) \d+(?: ?(?:-|đến) ?\d+)?(?: tuổi)?(?: trở lên)?)$|^(?:mới|còn|đã|chưa|đang|kỳ trước|trong kỳ|đúng hạn|quá hạn)(?: |$)/iu;

/** Whether a column counts those whom its rows name, who did something or to whom it was done: `Số lượng hoàn thành nhiệm vụ`, `Mới nhận`. */
export function countsDeeds(heading: string): boolean {
  return (deedsOf.test(heading) && !/^tỷ lệ/iu.test(heading)) || whichOfThem.test(heading);
}

const cases = /^(?:tổng )?số vụ$/iu;
const harmed = /^số người (?:bị )?(?:chết|tử vong|thương|bị thương)$/iu;

/** `Số vụ`, `Số người chết` of a table of `tai nạn giao thông`: with what happened; null for other rows. */
function eventOf(row: string, around: readonly string[]): string | null {
  const joint = cases.test(row) ? ' ' : harmed.test(row) ? ' do ' : null;
  const event = joint === null ? undefined : around.flatMap((text) => eventNamed(text) ?? [])[0];
  return event === undefined ? null : `${row}${joint}${event}`;
}

const placeKind = wordPattern('^(?:{level}|{hamlet}) ');

/** Whether a heading is the name of a place: columns may be places as rows are. */
export function isPlaceName({ codebook }: WithCodebook, heading: string): boolean {
  const kind = placeKind(codebook).exec(heading)?.[0];
  return kind === undefined ? bareName.test(heading) : /^[\p{Lu}\d]/u.test(heading.slice(kind.length));
}

/** `Bình An`, `TT Bình Sơn`: two words or more, each with a capital. */
const bareName = /^(?:(?:TT|TX|TP|Tp|Tt|Tx)[. ] ?|[PHX]\. ?)?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}$/u;

/** A head over the places that it parts a measure by: `Diện tích phân theo đơn vị hành chính`. */
const byPlaces =
  /(?:^| )(?:(?:[Pp]hân|[Cc]hia)(?: ra)? )?theo (?:các )?(?:đơn vị(?: hành chính)?|địa (?:bàn|phương)|xã|huyện)(?:,? (?:cấp|trực thuộc|xã|phường|thị trấn|huyện|thị xã|thành phố))* (?:\([^()]*\) )?(?=\p{Lu})/u;
const placeKindWithin = wordPattern(' (?=(?:{level}|{hamlet}) )', 'iu');

/** `Số hộ | Xã Bản Hồ`: what a column measures, and below it the place where; null where its heads are no such two. */
function placeBelow(known: WithCodebook, heading: string): { measure: string; place: string } | null {
  const parted = byPlaces.exec(heading);
  const at = parted ? parted.index : heading.search(placeKindWithin(known.codebook));
  if (at < 0) return null;
  const place = heading.slice(at + (parted?.[0].length ?? 1));
  return parted || (/^\p{Lu}/u.test(place) && isPlaceName(known, place))
    ? { measure: heading.slice(0, at), place }
    : null;
}

/** Whether the figures of a column are those of one place, by its heading. */
export function isOfPlace(known: WithCodebook, heading: string): boolean {
  return isPlaceName(known, heading) || placeBelow(known, heading) !== null;
}

/** The label of a row by itself, or as a part of the row that it stands under: `Tổng diện tích: lúa`, `Năng suất lúa cả năm`. */
function partLabel(known: WithCodebook, row: string, above: readonly string[], unit: string | null): string {
  const [whole] = above;
  if (whole === undefined) return row;
  if (isBareMeasure(known, row))
    return fields.test(whole) && !growth.test(row) ? row : `${row} ${subjectOf(known, whole)}`;
  if (isBareMeasure(known, whole) && !saysOwnMeasure(known, row)) return `${whole} ${nounInSentence(row)}`;
  // `Đất nông nghiệp | ha` under `Tổng diện tích tự nhiên`: an area by its unit.
  if (/^đất /iu.test(row)) return rowWithMeasure(unit, row);
  const isWhole = saysOwnMeasure(known, whole) || /^cơ cấu(?: |$)/iu.test(whole);
  return saysOwnMeasure(known, row) || !isWhole || sharesOpening(row, whole) ? row : `${boundedName(whole)}: ${row}`;
}

/** `I. Chỉ tiêu kinh tế`, `Trồng trọt`: groups of a field, and nothing that would be measured. */
const fields =
  /^(?:về |(?:các |nhóm )?chỉ tiêu|lĩnh vực|(?:phát triển )?kinh tế|(?:văn hóa|văn hoá)?(?: -|,)? ?xã hội|trồng trọt|nông(?:,| -)? lâm|môi trường)/iu;

/** `Tốc độ tăng trưởng` of `Kinh tế`: a field grows, and has its parts. */
const growth = /^(?:tốc độ|tăng trưởng|cơ cấu|tỷ trọng)(?!\p{L})/iu;

/** Whether a row begins with a word of its whole: `Đàn trâu` under `Tổng đàn gia súc` says what it is by itself. */
function sharesOpening(row: string, whole: string): boolean {
  const [first = ''] = row.toLowerCase().split(' ', 1);
  return ` ${whole.toLowerCase()} `.includes(` ${first} `);
}
