import { wordPattern } from '../../codebook-words.ts';
import { keptWith } from '../../kept.ts';
import { becoming } from '../../mention/compounds.ts';
import type { Mention } from '../../mention/types.ts';
import { type Figure, opensNoun } from '../figures/figures.ts';
import type { Label } from '../labels/found-label.ts';
import type { Context } from '../reading/context.ts';
import { isFigure, type Reading, type Span, textOf, word } from '../reading/reading.ts';
import { behindNames, behindPlace, tellsThem } from './behind-places.ts';
import type { Walk } from './commas.ts';
import { withMedal } from './contests.ts';
import { holdings } from './holding-places.ts';
import { withoutDanglers } from './noun-ends.ts';
import { behindAside, stepOver } from './noun-steps.ts';
import { endsNoun } from './noun-stops.ts';
import { hasPredicate } from './phrase-boundaries.ts';
import { clauseOfShare } from './shares-in-clauses.ts';

/** Longest noun phrase, in tokens: a longer run is no prose. */
const longestPhrase = 300;

/** The noun phrase behind a count: `xã đạt chuẩn nông thôn mới` of `5.415 xã (60,97%) đạt chuẩn nông thôn mới`. */
export function nounAfter(context: Context, figure: Figure): Label | null {
  return nounBehind(figure, context);
}

/** The same for a figure: its measure asks, and its label. */
const nounBehind = keptWith((figure: Figure, context: Context): Label | null => {
  const { reading, mention, to, next, sentence } = figure;
  const percent = mention.unitClass === 'percent';
  const from = percent ? behindTitle(reading, skipBracket(reading, next)) : behindMultiplier(reading, to);
  const counted = Math.max(next, from);
  // `bằng 117% cùng kỳ năm 2018`: what it is compared with.
  const compared = word(reading, counted) === 'cùng' && /^(?:kỳ|kì|thời)$/.test(word(reading, counted + 1));
  if (percent && (compared || !opensNoun(reading, counted))) return null;
  const named = percent ? -1 : behindNames(context, figure);
  const noun = { text: textOf(reading, from, next), from, to: next };
  if (named >= 0 && !tellsThem(reading, named)) return noun;
  // `đến thời điểm hiện tại có 5 xã đạt chuẩn`: when, and not where.
  const holds = holdings.has(word(reading, figure.leadFrom - 1)) && word(reading, figure.leadFrom - 2) !== 'hiện';
  const walk: Walk = {
    reading,
    from,
    counted,
    next,
    unit: mention.unit,
    limit: Math.min(sentence.to, counted + longestPhrase),
    holds,
    ofAll: percent || mention.kind === 'ratio',
    holes: named >= 0 ? [{ from: next, to: named }] : [],
  };
  let at = Math.max(counted, named);
  for (let on = at; on >= 0 && at < walk.limit; ) {
    on =
      stepOver(context, walk, at) ??
      behindPlace(context, walk, at) ??
      behindAside(context, walk, at) ??
      (endsNoun(context, walk, at) ? -1 : at + 1);
    if (on >= 0) at = on;
  }
  // `đoạn qua 3 xã Tân Phú, Đồng Lạc và Mường Hoa đã thi công 12 km`: what the next figure is of.
  if (named >= 0 && isFigure(reading, at)) return noun;
  const clause =
    percent && opensClause(figure) && !hasPredicate(reading, from, at) ? clauseOfShare(reading, from, walk.limit) : -1;
  if (clause > at) return { text: textOf(reading, from, clause), from, to: clause };
  // A bracket that the phrase does not go on behind is none of it.
  const last = walk.holes.at(-1);
  const told = withoutDanglers(reading, from, last?.to === at && word(reading, last.from) === '(' ? last.from : at);
  const end = mention.unit === '{document}' ? behindAbout(reading, from, told, walk.limit) : told;
  if (end <= from) return null;
  const joined = withCropLowered(figure, joinWithout(reading, from, end, walk.holes));
  const phrase = withoutAsides(figure, joined, end);
  const text = ofThoseBefore(mention, withMedal(mention, phrase));
  return text === '' ? null : { text, from, to: end, ...(walk.used !== undefined && { used: walk.used }) };
});

/** Longest rest of what documents are about, in tokens. */
const longestAbout = 40;
/** What else was done, behind a comma, and no more of what documents are about. */
const goingOn =
  /^(?:chỉ đạo|tổ chức|triển khai|hướng dẫn|yêu cầu|góp phần|nhằm|để|qua|trong|đồng thời|tập trung|đảm bảo|bảo đảm|tham mưu|phối hợp|ban hành|đã|được|có|kịp thời|tăng cường|đôn đốc)(?: |$)/iu;

/** `10 quyết định về công tác giao đất, thu hồi và cho thuê đất;`: the token behind all that documents are about, where no figure and no other clause follows; their own end elsewhere. */
function behindAbout(reading: Reading, from: number, end: number, limit: number): number {
  if (word(reading, end) !== ',' || !/ về (?:việc|công tác) /iu.test(textOf(reading, from, end))) return end;
  let to = end;
  for (; to < Math.min(limit, end + longestAbout) && !/^[;.:()]$/.test(word(reading, to)); to++)
    if (isFigure(reading, to) || (word(reading, to) === ',' && goingOn.test(textOf(reading, to + 1, to + 3))))
      return end;
  return to < end + longestAbout ? to : end;
}

/** Where those counted live or work, which the next count tells. */
const placed = /(?:, (?:đang )?(?:công tác|làm việc|học tập|hoạt động|sinh sống)|,? (?:đang )?sinh hoạt)$/u;

/** The words of a phrase up to its end, without what only tells on where those counted are, whom they answer to or what they are about. */
function withoutAsides({ reading, mention }: Figure, phrase: string, end: number): string {
  // `1.026 đảng viên, sinh hoạt tại 40 chi bộ`, `90 đảng viên đang sinh hoạt ở 6 chi bộ`.
  const isPlaced = /^(?:tại|ở|trong)$/.test(word(reading, end)) && isFigure(reading, end + 1);
  // `9 đơn vị, trực thuộc tỉnh`.
  const whole = (isPlaced ? phrase.replace(placed, '') : phrase).replace(/, trực thuộc .*$/u, '');
  // `04 nghị quyết về mục tiêu, nhiệm vụ phát triển kinh tế`: the first of what they are about is not all.
  return mention.unit === '{document}' && word(reading, end) === ',' ? whole.replace(/ về .*$/u, '') : whole;
}

const titled = wordPattern(
  '^đạt (?:danh hiệu |tiêu chuẩn )?(?=(?:hộ |gia đình|{hamlet}|cơ quan)[^,;:.()]* văn h(?:óa|oá))',
);
const longestTitle = 14;

/** `85% đạt gia đình văn hóa`, `92% đạt danh hiệu thôn văn hóa`: the token behind the words that a title opens with, which names those who have it. */
function behindTitle(reading: Reading, at: number): number {
  const opening = titled(reading.codebook).exec(textOf(reading, at, at + longestTitle))?.[0];
  return opening === undefined ? at : at + opening.trim().split(' ').length;
}

const cropFirst = wordPattern('^{crop}(?= |$)');

/** `12 ha Ngô`, `4 tấn Khoai Lang`, `3 ha Sâm Ngọc Linh`: a crop that is written as a name is as in a sentence, but for where it is from. */
function withCropLowered({ reading, mention }: Figure, text: string): string {
  const isGrown = mention.unit === 'har' || mention.unit === 't';
  const crop = isGrown && /^\p{Lu}/u.test(text) ? cropFirst(reading.codebook).exec(text)?.[0] : undefined;
  if (crop === undefined) return text;
  return /^ \p{Lu}\p{Ll}*$/u.test(text.slice(crop.length))
    ? text.toLowerCase()
    : crop.toLowerCase() + text.slice(crop.length);
}

/** `45 doanh nghiệp thành lập mới, 3 giải thể`: what became of so many of those before is said of them. */
function ofThoseBefore({ unitText }: Mention, text: string): string {
  const became = text.split(' ', 2).join(' ').toLowerCase();
  // `giải thể thao` is what is counted itself.
  const isOwn = unitText === null || text.toLowerCase().startsWith(unitText.toLowerCase());
  return !isOwn && becoming.has(became) ? `${unitText} ${text}` : text;
}

/** Whether a share opens its clause, behind no words but a bound. */
function opensClause({ left, lead, bracket }: Figure): boolean {
  return (
    bracket < 0 &&
    left.to - left.from <= 1 &&
    /^(?:(?:có|đạt|trên|hơn|khoảng|gần|ít nhất|tối thiểu)(?: |$))*$/.test(lead)
  );
}

/** `1,2 triệu lượt khách`: the noun stands behind the words of the number. */
function behindMultiplier(reading: Reading, at: number): number {
  let from = at;
  while (/^(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ)$/.test(word(reading, from))) from++;
  return from;
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
