import type { Figure } from './figures.ts';
import { opensNoun } from './figures.ts';
import { type Reading, type Span, textOf, word } from './reading.ts';

/** Nouns that say how something is measured and not what: they take the subject of their clause. */
const measureNouns = new Set(
  ['diện tích', 'năng suất', 'sản lượng', 'giá trị', 'số lượng', 'tỷ lệ', 'tổng số', 'tổng diện tích', 'tổng sản lượng', 'năng suất trung bình', 'năng suất bình quân', 'kế hoạch', 'diện tích trồng', 'tổng diện tích trồng', 'diện tích trồng mới', 'trồng mới', 'mật độ', 'kinh phí', 'tổng kinh phí', 'tổng vốn', 'trong đó', 'bình quân', 'số hộ', 'số tiền', 'tổng giá trị', 'chiều dài', 'tổng chiều dài', 'thu hoạch', 'doanh thu', 'trị giá'],
);
/** Phrases that open a clause and belong to no label. */
const openingPhrases = ['trong đó', 'đồng thời', 'bên cạnh đó', 'ngoài ra', 'cụ thể', 'như vậy', 'tính chung', 'tính đến', 'đến hết', 'kết quả xếp hạng', 'kết quả', 'theo thống kê', 'theo báo cáo', 'ước thực hiện', 'ước tính', 'ước đạt', 'ước', 'phấn đấu', 'dự kiến', 'riêng', 'còn lại', 'và', 'với', 'trong', 'đã', 'tổ chức'];
/** Scopes that tell where and not what: `cả nước có`, `trên địa bàn thành phố có`. */
const scopes = /^(?:(?:trên địa bàn|toàn|cả)(?: (?:nước|tỉnh|huyện|thành phố|xã|phường|thị xã|thị trấn|quốc|vùng|ngành))?|hiện nay|hiện|đến nay)$/iu;
/** Verbs of scope sentences: `cả nước có`, `toàn tỉnh xảy ra`. */
const scopeVerb = /(?:^|\s)(?:có|xảy ra|còn|gồm|được công nhận|đã có|thành lập|ghi nhận)$/iu;

/** Words that end the noun phrase behind a count. */
const phraseEnds = new Set(['tăng', 'giảm', 'chiếm', 'bằng', 'so', 'vượt', 'trong', 'gồm', 'thuộc', 'nâng', 'góp', 'để', 'nhằm', 'do', 'tương', 'với', 'theo', 'đảm']);

export interface Label {
  text: string;
  from: number;
  to: number;
}

/** The words before a figure that say what it measures; null where there are none but scope, time or a lead. */
export function labelBefore(figure: Figure): Label | null {
  const { reading, left } = figure;
  if (figure.bracket >= 0 && left.to === left.from) return null;
  const from = skipOpenings(reading, left.from, left.to);
  let to = left.to;
  while (to > from && (isSign(reading, to - 1) || isTime(reading, to - 1))) to--;
  if (to <= from) return null;
  const text = withoutBrackets(reading, from, to);
  if (text === '' || scopes.test(text) || isScopeSentence(reading, figure, from, to)) return null;
  return { text, from, to };
}

/** `cả nước có 5.415 xã`: only the area stands before the verb, and the noun behind the figure is what is counted. */
function isScopeSentence(reading: Reading, figure: Figure, from: number, to: number): boolean {
  if (!scopeVerb.test(` ${figure.lead}`) && !scopeVerb.test(textOf(reading, from, to))) return false;
  if (figure.mention.unitClass !== 'count' && figure.mention.unit !== '%') return false;
  const text = textOf(reading, from, to).replace(scopeVerb, '').trim();
  return scopes.test(text) || /^(?:(?:trên địa bàn )?(?:tỉnh|huyện|thành phố|xã|phường|thị trấn)(?: \p{Lu}[\p{L} ]*)?|trên địa bàn.*|toàn .*|cả nước)$/u.test(text) || text === '';
}

function skipOpenings(reading: Reading, start: number, end: number): number {
  let at = start;
  for (;;) {
    const before = at;
    while (at < end && (isSign(reading, at) || isTime(reading, at))) at++;
    const phrase = openingPhrases.find((each) => each.split(' ').every((part, i) => at + i < end && word(reading, at + i) === part));
    if (phrase) at += phrase.split(' ').length;
    if (at === before) return at;
  }
}

function isSign(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  return token?.type === 'sign' && token.fold !== '(' && token.fold !== '“' && token.fold !== '"' && !((token.fold === '”' || token.fold === ')' || token.fold === '"') && (reading.partner[at] as number) >= 0);
}

function isTime(reading: Reading, at: number): boolean {
  return (reading.timeAt[at] as number) >= 0;
}

/** A stretch of text; brackets that state figures of their own are left out. */
function withoutBrackets(reading: Reading, from: number, to: number): string {
  const parts: string[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    const close = reading.partner[at] as number;
    if (word(reading, at) !== '(' || close < at || close >= to) continue;
    const figures = /\d/.test(textOf(reading, at, close));
    if (!figures) continue;
    parts.push(textOf(reading, start, at));
    start = close + 1;
    at = close;
  }
  parts.push(textOf(reading, start, to));
  return parts.filter((part) => part !== '').join(' ');
}

/** The noun phrase behind a count: `xã đạt chuẩn nông thôn mới` of `5.415 xã (60,97%) đạt chuẩn nông thôn mới`. */
export function nounAfter(figure: Figure): Label | null {
  const { reading, mention, to, next, sentence } = figure;
  const from = mention.unit === '%' || mention.unitClass === 'percent' ? next : to;
  const counted = mention.unitClass === 'percent' ? skipBracket(reading, next) : Math.max(next, from);
  if (mention.unitClass === 'percent' && !opensNoun(reading, counted)) return null;
  const stops: Span[] = [];
  let at = counted;
  while (at < sentence.to) {
    const close = reading.partner[at] as number;
    if (word(reading, at) === '(' && close > at && /\d/.test(textOf(reading, at, close))) {
      stops.push({ from: at, to: close + 1 });
      at = close + 1;
      continue;
    }
    if (word(reading, at) === '(' || word(reading, at) === ')' || /^[,;.:]$/.test(word(reading, at))) break;
    if (phraseEnds.has(word(reading, at)) || ((reading.mentionAt[at] as number) >= 0 && !isTime(reading, at))) break;
    if (word(reading, at) === 'và' && (reading.mentionAt[at + 1] as number) >= 0) break;
    at++;
  }
  let end = at;
  while (end > from && (isTime(reading, end - 1) || ['và', 'đã', 'có', 'là', 'ước', 'đạt', 'với', 'của', 'tại', 'trên', 'hơn', 'khoảng', 'gần', 'còn'].includes(word(reading, end - 1)))) end--;
  if (end <= from) return null;
  const text = joinWithout(reading, from, end, stops);
  return text === '' ? null : { text, from, to: end };
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

/** Whether a label only names how something is measured. */
export function isMeasureNoun(text: string): boolean {
  return measureNouns.has(text.toLowerCase());
}

/** The subject of a label: without a measure noun before it. */
export function subjectOf(text: string): string {
  const noun = [...measureNouns].filter((each) => text.toLowerCase().startsWith(`${each} `)).sort((a, b) => b.length - a.length)[0];
  return noun ? text.slice(noun.length + 1) : text;
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
