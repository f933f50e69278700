import type { Project } from '../../../dist/types.d.ts';
import { wordPattern } from '../../codebook-words.ts';
import type { Mention } from '../../mention/types.ts';
import type { Context } from '../reading/context.ts';
import { mentionsIn, type Reading, tokenFrom, word } from '../reading/reading.ts';
import { saysRate } from '../ties/said-rates.ts';
import { isOfWorks, partOfWorks } from './built-projects.ts';
import type { Component } from './components.ts';
import { isEvent } from './named-events.ts';
import type { ProjectSpan } from './project-spans.ts';
import type { StatusWords } from './project-status.ts';

interface Details {
  fields: Pick<
    Project,
    | 'budget_vnd'
    | 'budget_text'
    | 'progress_value'
    | 'progress_total'
    | 'progress_unit'
    | 'progress_text'
    | 'length_km'
    | 'area_ha'
    | 'floor_area_m2'
    | 'rooms'
  >;
  used: Mention[];
  end: number;
}

/** The words that say what a figure of a project is stand at most this far before it, in characters. */
const longestLead = 80;
/** Farthest figure before a name that tells its progress, in tokens. */
const longestClause = 300;
const budgetWords =
  /(?:(?:vốn|tổng mức|mức đầu tư|kinh phí|dự toán|giá trị|trị giá|TMĐT)[^,;]*|^\s*\((?:[^()]*[;,])?\s*)$/iu;
/** `420 tỷ đồng | lên 512 tỷ đồng`: behind a cost, to what it was raised or cut. */
const raised = /^ (?:lên|xuống|thành)(?: còn| thành)? \d/u;
/** Longest such words with the first digit, in characters. */
const longestRaise = 16;
/** `vốn thực hiện lũy kế 684 tỷ đồng`, `đã bố trí vốn 20 tỷ đồng`: what was paid or given so far, and not what works cost. */
const soFar = wordPattern('(?<!\\p{L}){money_so_far}(?!\\p{L})[^,;(]*$');
/** `(1,2 tỷ đồng; 0,6 ha)`, `(phường Hoa Ban, 0,6 ha)`: behind another size, or a place, in the bracket of a name. */
const behindSize = /^\s*\((?:[^()]*;|[^()\d;:,]{2,60},)\s*$/u;

/** Most characters of the word for a floor behind its area. */
const longestFloor = 6;

/** Words for how much of the works is done, before its percentage. */
const workDone = /(?:khối lượng|tiến độ)(?! giải ngân)[^,;:%\d]*(?:: ?)?$/iu;

/** `khối lượng thi công đạt 75%`, `đã hoàn thành 80% khối lượng`, `hoàn thành 80% hạ tầng`. */
function tellsWork(reading: Reading, { unitEnd }: Mention, before: string): boolean {
  return workDone.test(before) || partOfWorks.test(reading.text.slice(unitEnd, unitEnd + 24));
}

/** A project of which no figure is told. */
export const noDetails: Readonly<Details['fields']> = {
  budget_vnd: null,
  budget_text: null,
  progress_value: null,
  progress_total: null,
  progress_unit: null,
  progress_text: null,
  length_km: null,
  area_ha: null,
  floor_area_m2: null,
  rooms: null,
};

/** Budget, floor area, rooms, area and progress that stand with a project. */
export function readDetails(reading: Reading, span: ProjectSpan, end: number): Details {
  const details: Details = {
    fields: { ...noDetails },
    used: [],
    end: span.to,
  };
  for (const mention of mentionsIn(reading, Math.max(span.clause.from, span.from - longestClause), span.from))
    if (mention.kind === 'ratio') takeProgress(reading, details, mention, span.to);
  const cost = costBefore(reading, span);
  if (cost) takeCost(reading, details, cost);
  for (const mention of mentionsIn(reading, span.to, end)) takeDetail(reading, span, details, mention);
  return details;
}

/** Longest words between a sum and the name of what it is spent on, in characters. */
const longestSpending = 40;
const spending =
  /^(?:, | (?:để )?(?:thực hiện|triển khai|đầu tư|xây dựng|nâng cấp|cho)(?: \p{L}+){0,4} )(?:dự án |công trình )?$/iu;
const spent = /(?:^|[.;:,] )với [^,;:]*$|(?:đầu tư|kinh phí|bố trí|chi|hỗ trợ)[^,;:]*$/iu;

/** `đầu tư 35 tỷ đồng thực hiện Dự án …`, `Với tổng mức đầu tư 87 tỷ đồng, Trạm biến áp …`: the sum directly before a name. */
function costBefore(reading: Reading, { from, clause }: ProjectSpan): Mention | null {
  const mention = mentionsIn(reading, Math.max(clause.from, from - longestSpending), from).at(-1);
  if (mention?.kind !== 'quantity' || mention.unit !== 'VND') return null;
  const start = reading.tokens[from]?.start ?? 0;
  const before = reading.text.slice(reading.tokens[clause.from]?.start ?? 0, mention.start).slice(-longestLead);
  const isNear = start - mention.unitEnd <= longestSpending;
  return isNear && spending.test(reading.text.slice(mention.unitEnd, start)) && spent.test(before) ? mention : null;
}

function takeCost(reading: Reading, details: Details, mention: Mention): void {
  details.fields.budget_vnd = Math.round((mention.value ?? 0) * 10 ** (mention.unitMult ?? 0));
  details.fields.budget_text = reading.text.slice(mention.start, mention.unitEnd);
  details.used.push(mention);
}

/** `gồm: kè A, đường B, chợ C, với tổng vốn 72 tỷ đồng`: details without a sum that all works of a list together cost, and not the last of them. */
export function withoutSumOfAll(context: Context, span: ProjectSpan, details: Details): Details {
  const { fields, used } = details;
  const sum = used.find(({ unitClass }) => unitClass === 'money');
  if (fields.budget_vnd === null || !sum || !endsList(context, span)) return details;
  const { text, tokens } = span.reading;
  if (!ofAll.test(text.slice(tokens[span.to - 1]?.end ?? 0, sum.start))) return details;
  const rest = used.filter((each) => each !== sum);
  return { ...details, fields: { ...fields, budget_vnd: null, budget_text: null }, used: rest };
}

const ofAll = /^(?:[ ,.…]*| [^,;:()]{0,60}?[,.…]* )(?:với |có )?tổng (?:số )?(?:vốn|mức|kinh phí|giá trị)[^,;()]*$/iu;

/** Whether other works stand before some in their list, of which no money is told. */
function endsList({ book }: Context, { reading, from, clause, intro }: ProjectSpan): boolean {
  if (!/^(?:,|và)$/u.test(word(reading, from - 1))) return false;
  const first = Math.max(intro?.to ?? clause.from, from - longestClause);
  if (mentionsIn(reading, first, from).some(({ unitClass }) => unitClass === 'money')) return false;
  for (let at = first; at < from - 1; at++) {
    const kind = book.projectKinds.match(reading.tokens, at);
    if (kind && isOfWorks(kind, reading, at)) return true;
  }
  return false;
}

function takeProgress(reading: Reading, details: Details, mention: Mention, end: number, counts = false): void {
  // `giải ngân 180,5/240 tỷ đồng`: money that was paid, and no part of the works.
  const isPart = mention.unitClass === 'measure' || (counts && mention.unitClass !== 'money');
  if (!isPart || details.fields.progress_value !== null) return;
  details.fields.progress_value = mention.value;
  details.fields.progress_total = mention.valueTo;
  details.fields.progress_unit = mention.unit;
  details.fields.progress_text = reading.text.slice(mention.start, mention.unitEnd);
  details.used.push(mention);
  details.end = Math.max(details.end, end);
}

function takeDetail(reading: Reading, span: ProjectSpan, details: Details, mention: Mention): void {
  const end = tokenFrom(reading, mention.unitEnd);
  if (mention.kind === 'ratio') takeProgress(reading, details, mention, end, span.isEntry);
  if (mention.kind !== 'quantity' || mention.value === null) return;
  // `Huyện tổ chức hội nghị. Tổng diện tích gieo trồng là 1.200 ha`: what takes place has a cost, and no size.
  if (mention.unit !== 'VND' && isEvent(span.kind)) return;
  const from = Math.max(reading.tokens[span.to - 1]?.end ?? 0, mention.start - longestLead);
  const before = reading.text.slice(from, mention.start);
  // `Đường A - B: 4.200 triệu đồng`: what an entry says of works before all else.
  if (mention.unit === 'VND' && isSumAlone(reading, span, mention, before)) {
    takeCost(reading, details, mention);
    details.end = Math.max(details.end, end);
    return;
  }
  const told = detailOf(reading, details.fields, mention, mention.value, before);
  if (!told) return;
  Object.assign(details.fields, told);
  details.used.push(mention);
  details.end = Math.max(details.end, end);
}

/** Whether no words lead to a sum: `Đường A - B: 4.200 triệu đồng`, and in a list of works `Trường A: 02 phòng, 2.050 triệu đồng`. */
function isSumAlone(reading: Reading, { to, isEntry, isListed }: ProjectSpan, { start }: Mention, before: string) {
  if (isEntry && before.trim() === ':') return true;
  const last = mentionsIn(reading, to, tokenFrom(reading, start)).at(-1);
  const lead = reading.text.slice(last?.unitEnd ?? reading.tokens[to - 1]?.end ?? 0, start);
  return isListed === true && last?.unitClass !== 'money' && /^[\s,:(–-]*$/u.test(lead);
}

/** What a quantity is of a project by its unit and the words before it; null where that is told already, or not said. */
export function detailOf(
  reading: Reading,
  fields: Details['fields'],
  mention: Mention,
  value: number,
  before: string,
): Partial<Details['fields']> | null {
  const text = reading.text.slice(mention.start, mention.unitEnd);
  const behind = reading.text.slice(mention.unitEnd, mention.unitEnd + longestFloor);
  switch (mention.unit) {
    case 'VND':
      // `điều chỉnh từ 420 tỷ đồng | lên 512 tỷ đồng`: what they cost now.
      if (raised.test(reading.text.slice(mention.unitEnd, mention.unitEnd + longestRaise))) return null;
      return fields.budget_vnd === null && budgetWords.test(before) && !soFar(reading.codebook).test(before)
        ? { budget_vnd: Math.round(value * 10 ** (mention.unitMult ?? 0)), budget_text: text }
        : null;
    case '%':
      // `đã lắp đặt 38/62 km, đạt 61,3%`: the same once more.
      if (saysProgress(fields, value)) return {};
      return fields.progress_value === null && tellsWork(reading, mention, before)
        ? { progress_value: value, progress_total: 100, progress_unit: mention.unit, progress_text: text }
        : null;
    case 'm2':
      // `diện tích sàn 500 m2`, `500 m2 sàn`.
      return fields.floor_area_m2 === null && (/sàn[^,;]*$/iu.test(before) || /^\s*sàn(?!\p{L})/iu.test(behind))
        ? { floor_area_m2: value }
        : null;
    case '{room}':
      return fields.rooms === null ? { rooms: value } : null;
    case 'km':
    case 'm':
      return fields.length_km === null && (/(?:(?:dài|\()[^,;\d]*|^\s*:\s*)$/iu.test(before) || behindSize.test(before))
        ? { length_km: mention.unit === 'm' ? value / 1000 : value }
        : null;
    case 'har':
      return fields.area_ha === null &&
        (/(?:(?:\(|diện tích|quy mô)[^,;\d]*|^\s*:\s*)$/iu.test(before) || behindSize.test(before))
        ? { area_ha: value }
        : null;
    default:
      return null;
  }
}

/** Whether a percentage is how much of the works is done, by what was told of them before. */
function saysProgress({ progress_value: value, progress_total: valueTo }: Details['fields'], rate: number): boolean {
  return valueTo !== 100 && saysRate({ value, valueTo }, rate);
}

/** A project with where it stands, for the tables that refer to it. */
export interface ReadProject {
  span: ProjectSpan;
  record: Project;
  lists: Component[][];
  /** Figures that the record took. */
  used: Mention[];
  status: StatusWords | null;
  /** First token of its evidence; null where an earlier naming is it. */
  from: number | null;
  /** Whether the sum behind it is of all works of its list. */
  sharesSum: boolean;
}
