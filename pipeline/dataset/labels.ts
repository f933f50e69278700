import { groupBy } from '../group-by.ts';
import type { Context } from './context.ts';
import type { Figure } from './figures.ts';
import { danglers, hasFigure } from './noun-phrases.ts';
import { spanAt } from './place-spans.ts';
import { type Reading, type Span, textOf, word } from './reading.ts';

/** Phrases that open a clause and belong to no label. */
const openingPhrases = [
  'trong đó',
  'trong năm',
  'trong tháng',
  'trong quý',
  'trong kỳ',
  'cả năm',
  'giai đoạn',
  'thời kỳ',
  'năm học',
  'nhiệm kỳ',
  'đồng thời',
  'bên cạnh đó',
  'ngoài ra',
  'cụ thể',
  'như vậy',
  'tính chung',
  'tính đến',
  'đến hết',
  'kết quả xếp hạng',
  'kết quả',
  'theo thống kê',
  'theo báo cáo',
  'ước thực hiện',
  'ước tính',
  'ước đạt',
  'ước',
  'phấn đấu',
  'dự kiến',
  'lũy kế',
  'cộng dồn',
  'riêng',
  'còn lại',
  'và',
  'với',
  'trong',
  'đã',
  'tổ chức',
  'đến',
  'thì',
  'là',
].map((phrase) => phrase.split(' '));
const openingsByWord = groupBy(openingPhrases, ([first]) => first as string);

/** Scopes that tell where and not what: `cả nước có`, `trên địa bàn thành phố có`. */
const scopes =
  /^(?:(?:trên địa bàn|toàn|cả)(?: (?:nước|tỉnh|huyện|thành phố|xã|phường|thị xã|thị trấn|quốc|vùng|ngành))?|hiện nay|hiện|đến nay)$/iu;
const scopeVerb = /(?:^|\s)(?:có|xảy ra|còn|gồm|được công nhận|đã có|thành lập|ghi nhận)$/iu;
const area =
  /^(?:(?:trên địa bàn )?(?:tỉnh|huyện|thành phố|xã|phường|thị trấn)(?: \p{Lu}[\p{L} ]*)?|trên địa bàn.*|toàn .*|cả nước)$/u;

/** Words that say what a label measures by themselves: a figure behind them needs no noun behind it. */
const measured =
  /^(?:tổng|số|dân số|tỷ lệ|tỉ lệ|mức|diện tích|sản lượng|năng suất|giá trị|thu nhập|doanh thu|chỉ số|tốc độ|cơ cấu|mật độ|lượng|vốn|thu|chi|kim ngạch)(?: |$)/iu;

export interface Label {
  text: string;
  from: number;
  to: number;
}

/** The words before a figure that say what it measures; null where there are none but scope, time or a lead. */
export function labelBefore(context: Context, figure: Figure, floor: number): Label | null {
  const { reading, left } = figure;
  const from = skipOpenings(reading, Math.max(left.from, floor), left.to);
  let to = left.to;
  while (
    to > from &&
    (isSign(reading, to - 1) || isTime(reading, to - 1) || (danglers.has(word(reading, to - 1)) && to - 1 > from))
  )
    to--;
  if (to <= from) return null;
  const text = cleanLabel(context, reading, from, to);
  const label = mainClause(text);
  if (label === '' || scopes.test(label) || /^so(?: với|$)/iu.test(label) || isScopeSentence(figure, label))
    return null;
  return { text: label, from: from + (label === text ? 0 : wordsBefore(reading, from, to, label)), to };
}

/** Of a long clause, what is measured: from the last noun that names a measure on. */
function mainClause(text: string): string {
  const clauses = [
    ...text.matchAll(
      /(?:[,;:] |\s)(?=(?:tổng (?:số|đàn|diện|sản|chiều|giá|dân|thu|chi|vốn|kinh|mức|nguồn|lượng)|dân số|tỷ lệ|tỉ lệ)\s)/giu,
    ),
  ];
  const last = clauses.at(-1);
  if (!last || last.index < 4) return text;
  const before = text.slice(0, last.index);
  // `giảm tỷ lệ hộ nghèo`: a verb that the noun completes stays.
  return /[,;:]$/.test(before) || /^[,;:]/.test(last[0]) || before.split(' ').length > 3
    ? text.slice(last.index).replace(/^[,;:\s]+/, '')
    : text;
}

/** How many tokens of a stretch stand before a label that ends it. */
function wordsBefore(reading: Reading, from: number, to: number, label: string): number {
  for (let at = to - 1; at >= from; at--) if (textOf(reading, at, to).length >= label.length) return at - from;
  return 0;
}

/** `cả nước có 5.415 xã`: only the area stands before the verb, and the noun behind the figure is what is counted. */
function isScopeSentence(figure: Figure, text: string): boolean {
  if (!scopeVerb.test(` ${figure.lead}`) && !scopeVerb.test(text)) return false;
  if (figure.mention.unitClass !== 'count' && figure.mention.unit !== '%' && figure.mention.unit !== null) return false;
  const place = text.replace(scopeVerb, '').trim();
  return place === '' || scopes.test(place) || area.test(place);
}

function skipOpenings(reading: Reading, start: number, end: number): number {
  let at = start;
  for (;;) {
    const before = at;
    while (at < end && (isSign(reading, at) || isTime(reading, at))) at++;
    const close = reading.partner[at] as number;
    if (word(reading, at) === '(' && close > at && close < end) at = close + 1;
    else if (close >= 0 && close < start && at < end) at++;
    const phrase = openingsByWord
      .get(word(reading, at))
      ?.find((each) => each.every((part, i) => at + i < end && word(reading, at + i) === part));
    if (phrase) at += phrase.length;
    if (at === before) return at;
  }
}

/** A sign that no label begins or ends with; brackets and quotation marks that pair up belong to it. */
function isSign(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token?.type !== 'sign') return false;
  return (reading.partner[at] as number) < 0;
}

export function isTime(reading: Reading, at: number): boolean {
  return (reading.timeAt[at] as number) >= 0;
}

/** A label without times, brackets that state figures, and a place that a comma or a time sets apart. */
function cleanLabel(context: Context, reading: Reading, from: number, to: number): string {
  const parts: Span[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    const close = reading.partner[at] as number;
    const bracket = at < to && word(reading, at) === '(' && close > at && close < to && hasFigure(reading, at, close);
    const time = at < to && isTime(reading, at);
    const comma = at < to && word(reading, at) === ',' && placeAt(context, reading, at + 1) !== null;
    if (at < to && !bracket && !time && !comma) continue;
    if (at > start) parts.push({ from: start, to: at });
    if (bracket) at = close;
    start = at + 1;
  }
  const kept = parts.filter((part, i) => i === 0 || !isPlaceOnly(context, reading, part));
  return kept
    .map((part) => textOf(reading, part.from, part.to))
    .join(' ')
    .replace(/ +([,;])/g, '$1')
    .replace(/^[,;\s]+|[,;\s]+$/g, '');
}

function placeAt(context: Context, reading: Reading, at: number): number | null {
  return spanAt(context, reading, at)?.to ?? null;
}

function isPlaceOnly(context: Context, reading: Reading, part: Span): boolean {
  const from = ['của', 'tại', ','].includes(word(reading, part.from)) ? part.from + 1 : part.from;
  return from >= part.to || placeAt(context, reading, from) === part.to;
}

/** Whether the words before a figure say what it measures without the noun behind it. */
export function saysMeasure(figure: Figure, label: Label): boolean {
  return /(?:^| )(?::|là|đạt|ước|bằng)(?: |$)/.test(figure.lead) || measured.test(label.text);
}
