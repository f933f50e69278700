import type { Context } from './context.ts';
import { type Figure, opensNoun } from './figures.ts';
import { type Reading, type Span, textOf, word } from './reading.ts';

/** Nouns that say how something is measured and not what: they take the subject of their clause. */
const measureNouns = new Set([
  'diện tích', 'năng suất', 'sản lượng', 'giá trị', 'số lượng', 'tỷ lệ', 'tổng số', 'tổng diện tích', 'tổng sản lượng',
  'năng suất trung bình', 'năng suất bình quân', 'kế hoạch', 'diện tích trồng', 'tổng diện tích trồng', 'trồng mới',
  'diện tích trồng mới', 'mật độ', 'kinh phí', 'tổng kinh phí', 'tổng vốn', 'bình quân', 'số hộ', 'số tiền',
  'tổng giá trị', 'chiều dài', 'tổng chiều dài', 'thu hoạch', 'doanh thu', 'trị giá',
]);

/** Phrases that open a clause and belong to no label. */
const openingPhrases = [
  'trong đó', 'đồng thời', 'bên cạnh đó', 'ngoài ra', 'cụ thể', 'như vậy', 'tính chung', 'tính đến', 'đến hết',
  'kết quả xếp hạng', 'kết quả', 'theo thống kê', 'theo báo cáo', 'ước thực hiện', 'ước tính', 'ước đạt', 'ước', 'phấn đấu',
  'dự kiến', 'lũy kế', 'cộng dồn', 'riêng', 'còn lại', 'và', 'với', 'trong', 'đã', 'tổ chức', 'đến', 'thì', 'là',
].map((phrase) => phrase.split(' '));

/** Scopes that tell where and not what: `cả nước có`, `trên địa bàn thành phố có`. */
const scopes = /^(?:(?:trên địa bàn|toàn|cả)(?: (?:nước|tỉnh|huyện|thành phố|xã|phường|thị xã|thị trấn|quốc|vùng|ngành))?|hiện nay|hiện|đến nay)$/iu;
const scopeVerb = /(?:^|\s)(?:có|xảy ra|còn|gồm|được công nhận|đã có|thành lập|ghi nhận)$/iu;
const area = /^(?:(?:trên địa bàn )?(?:tỉnh|huyện|thành phố|xã|phường|thị trấn)(?: \p{Lu}[\p{L} ]*)?|trên địa bàn.*|toàn .*|cả nước)$/u;

/** Words that end the noun phrase behind a count. */
const phraseEnds = new Set(['tăng', 'giảm', 'chiếm', 'bằng', 'so', 'vượt', 'trong', 'gồm', 'thuộc', 'nâng', 'góp', 'để', 'nhằm', 'do', 'tương', 'với', 'theo', 'đảm']);
/** Words that no noun phrase ends with. */
const danglers = new Set(['và', 'đã', 'có', 'là', 'ước', 'đạt', 'với', 'của', 'tại', 'trên', 'hơn', 'khoảng', 'gần', 'còn', 'đối', 'cho', 'ở', 'các']);
/** Words that say what a label measures by themselves: a figure behind them needs no noun behind it. */
const measured = /^(?:tổng|số|dân số|tỷ lệ|tỉ lệ|mức|diện tích|sản lượng|năng suất|giá trị|thu nhập|doanh thu|chỉ số|tốc độ|cơ cấu|mật độ|lượng|vốn|thu|chi|kim ngạch)(?: |$)/iu;

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
  while (to > from && (isSign(reading, to - 1) || isTime(reading, to - 1) || (danglers.has(word(reading, to - 1)) && to - 1 > from))) to--;
  if (to <= from) return null;
  const text = cleanLabel(context, reading, from, to);
  const label = mainClause(text);
  if (label === '' || scopes.test(label) || /^so(?: với|$)/iu.test(label) || isScopeSentence(figure, label)) return null;
  return { text: label, from: from + (label === text ? 0 : wordsBefore(reading, from, to, label)), to };
}

/** Of a long clause, what is measured: from the last noun that names a measure on. */
function mainClause(text: string): string {
  const clauses = [...text.matchAll(/(?:[,;:] |\s)(?=(?:tổng (?:số|đàn|diện|sản|chiều|giá|dân|thu|chi|vốn|kinh|mức|nguồn|lượng)|dân số|tỷ lệ|tỉ lệ)\s)/giu)];
  const last = clauses.at(-1);
  if (!last || last.index < 4) return text;
  const before = text.slice(0, last.index);
  // `giảm tỷ lệ hộ nghèo`: a verb that the noun completes stays.
  return /[,;:]$/.test(before) || /^[,;:]/.test(last[0]) || before.split(' ').length > 3 ? text.slice(last.index).replace(/^[,;:\s]+/, '') : text;
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
    const phrase = openingPhrases.find((each) => each.every((part, i) => at + i < end && word(reading, at + i) === part));
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

function isTime(reading: Reading, at: number): boolean {
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
  return context.placeSpans.get(reading)?.find((each) => each.from === at)?.to ?? null;
}

function isPlaceOnly(context: Context, reading: Reading, part: Span): boolean {
  const from = ['của', 'tại', ','].includes(word(reading, part.from)) ? part.from + 1 : part.from;
  return from >= part.to || placeAt(context, reading, from) === part.to;
}

/** The noun phrase behind a count: `xã đạt chuẩn nông thôn mới` of `5.415 xã (60,97%) đạt chuẩn nông thôn mới`. */
export function nounAfter(context: Context, figure: Figure): Label | null {
  const { reading, mention, to, next, sentence } = figure;
  const percent = mention.unitClass === 'percent';
  const from = percent ? next : to;
  const counted = percent ? skipBracket(reading, next) : Math.max(next, from);
  if (percent && !opensNoun(reading, counted)) return null;
  if (!percent && namesPlaces(context, figure)) return { text: textOf(reading, from, next), from, to: next };
  const holes: Span[] = [];
  let at = counted;
  while (at < sentence.to) {
    const close = reading.partner[at] as number;
    if (word(reading, at) === '(' && close > at && hasFigure(reading, at, close)) {
      holes.push({ from: at, to: close + 1 });
      at = close + 1;
      continue;
    }
    if (/^[(),;.:]$/.test(word(reading, at)) || phraseEnds.has(word(reading, at))) break;
    if (word(reading, at) === 'và' && context.book.projectStatus.match(reading.tokens, at + 1)) break;
    if ((reading.mentionAt[at] as number) >= 0 && !isTime(reading, at) && isFigure(reading, at)) break;
    at++;
  }
  let end = at;
  while (end > from && (isTime(reading, end - 1) || danglers.has(word(reading, end - 1)))) end--;
  if (end <= from) return null;
  const text = joinWithout(reading, from, end, holes);
  return text === '' ? null : { text, from, to: end };
}

/** `02 xã San Thàng và Sùng Phài`: the places that are counted follow their noun. */
function namesPlaces(context: Context, { reading, to, next }: Figure): boolean {
  return next > to && (context.placeSpans.get(reading) ?? []).some((each) => each.nameFrom === next && each.from >= to);
}

function hasFigure(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isFigure(reading, at)) return true;
  return false;
}

function isFigure(reading: Reading, at: number): boolean {
  return ['quantity', 'ratio', 'range', 'rank'].includes(reading.mentions[reading.mentionAt[at] as number]?.kind ?? '');
}

function skipBracket(reading: Reading, at: number): number {
  const close = reading.partner[at] as number;
  return word(reading, at) === '(' && close > at ? close + 1 : at;
}

function joinWithout(reading: Reading, from: number, to: number, holes: Span[]): string {
  const parts: string[] = [];
  let start = from;
  for (const hole of holes) {
    parts.push(textOf(reading, start, Math.min(hole.from, to)));
    start = hole.to;
  }
  if (start < to) parts.push(textOf(reading, start, to));
  return parts.filter((part) => part !== '').join(' ');
}

/** Longest verb phrase before a count that belongs to its label, in words: `kết nạp 80 đảng viên`. */
const longestVerb = 12;

/** Nouns that only say that something is counted. */
const classifiers = new Set(['con', 'người', 'cái', 'chiếc', 'lượt', 'lần', 'lượt người']);

/** Measures that units imply in lists: `Cà phê: 2.523 ha` is an area. */
const impliedMeasures: Record<string, string> = { har: 'diện tích', t: 'sản lượng', 'dt/har': 'năng suất', '{animal}': 'số', '{pupil}': 'số học sinh', '{bed}': 'số giường' };

/** The label of an entry `name: figure`, with the measure that its unit implies where the name says none. */
export function withMeasure(figure: Figure, text: string): string {
  const implied = impliedMeasures[figure.mention.unit ?? ''];
  if (!implied || !figure.lead.startsWith(':') || /(?:^|[\s:])(?:diện tích|năng suất|sản lượng|số|tổng|mức|tỷ lệ|khai thác|trồng|đàn|quy mô)(?:\s|$)/iu.test(text)) return text;
  return `${implied} ${text}`;
}

/** Label of a count whose noun stands behind it: with the verb before it, where a short one stands there. */
export function countLabel(figure: Figure, before: Label | null, noun: Label): string {
  if (!before) return noun.text;
  if (classifiers.has(noun.text.toLowerCase())) return before.text;
  const last = word(figure.reading, figure.left.to - 1);
  const clause = before.text.replace(/^.*(?:[,;:]| và )\s*/u, '');
  if (last === 'tại' || last === 'ở') return `${clause} ${last} ${noun.text}`;
  return danglers.has(last) || clause === '' || clause.split(' ').length > longestVerb ? noun.text : `${clause} ${noun.text}`;
}

/** Whether the words before a figure say what it measures without the noun behind it. */
export function saysMeasure(figure: Figure, label: Label): boolean {
  return /(?:^| )(?::|là|đạt|ước|bằng)(?: |$)/.test(figure.lead) || measured.test(label.text);
}

/** Whether a label only names how something is measured. */
export function isMeasureNoun(text: string): boolean {
  return measureNouns.has(text.toLowerCase());
}

/** The subject of a label: without a measure noun before it. */
export function subjectOf(text: string): string {
  const folded = text.toLowerCase();
  let longest = '';
  for (const noun of measureNouns) if (noun.length > longest.length && folded.startsWith(`${noun} `)) longest = noun;
  return longest === '' ? text : text.slice(longest.length + 1);
}

const assignment = /[:,/]?\s*\(?((?:tỉnh|huyện|địa phương|thành phố|xã|trung ương|HĐND tỉnh|HĐND huyện|UBND tỉnh|UBND huyện|HĐND|UBND) giao)\)?$/iu;

/** `…: tỉnh giao`: the label without who assigned the target, and who did. */
export function splitAssignment(text: string): { text: string; by: string | null } {
  const match = assignment.exec(text);
  return match ? { text: text.slice(0, match.index).trim(), by: match[1] ?? null } : { text, by: null };
}

/** Who assigned a target, in the bracket behind it: `(tỉnh giao)`. */
export function assignedBehind(figure: Figure): string | null {
  const { reading, next } = figure;
  if (word(reading, next) !== '(') return null;
  const close = reading.partner[next] as number;
  const text = close > next ? textOf(reading, next + 1, close) : '';
  return / giao$/iu.test(text) && text.split(' ').length <= 5 ? text : null;
}
