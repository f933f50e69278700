import { wordPattern } from '../../codebook-words.ts';
import { keptWith } from '../../kept.ts';
import { becoming } from '../../mention/compounds.ts';
import type { Mention } from '../../mention/types.ts';
import { wordSet } from '../../mention/words.ts';
import { type Figure, opensNoun } from '../figures/figures.ts';
import type { Label } from '../labels/found-label.ts';
import { isTime } from '../labels/label-openings.ts';
import { spanAt } from '../places/place-spans.ts';
import type { Context } from '../reading/context.ts';
import {
  hasFigure,
  isFigure,
  mentionAt,
  type Reading,
  type Span,
  textOf,
  tokenFrom,
  word,
} from '../reading/reading.ts';
import { behindNames, behindPlace, tellsMost, tellsThem } from './behind-places.ts';
import { behindComma, type Walk } from './commas.ts';
import { withMedal } from './contests.ts';
import { behindHolders, holdings } from './holding-places.ts';
import { joinsSameUnit, opensAnother } from './next-counts.ts';
import { withoutDanglers } from './noun-ends.ts';
import { behindShare, boundsShare, hasAll, isBound, saysWhatOf } from './noun-shares.ts';
import { hasPredicate, phraseEnds, predicates } from './phrase-boundaries.ts';
import { endsPhrase } from './phrase-ends.ts';
import { clauseOpeners, opensFigure } from './phrase-limits.ts';
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
      (endsAt(context, walk, at) ? -1 : at + 1);
    if (on >= 0) at = on;
  }
  // `đoạn qua 3 xã Tân Phú, Đồng Lạc và Mường Hoa đã thi công 12 km`: what the next figure is of.
  if (named >= 0 && isFigure(reading, at)) return noun;
  const clause =
    percent && opensClause(figure) && !hasPredicate(reading, from, at) ? clauseOfShare(reading, from, walk.limit) : -1;
  if (clause > at) return { text: textOf(reading, from, clause), from, to: clause };
  // A bracket that the phrase does not go on behind is none of it.
  const last = walk.holes.at(-1);
  const end = withoutDanglers(reading, from, last?.to === at && word(reading, last.from) === '(' ? last.from : at);
  if (end <= from) return null;
  const joined = withCropLowered(figure, joinWithout(reading, from, end, walk.holes));
  // `04 nghị quyết về mục tiêu, nhiệm vụ phát triển kinh tế`: the first of what they are about is not all.
  // `1.026 đảng viên, sinh hoạt tại 40 chi bộ`: where they do so is told by the next count.
  const isPlaced = /^(?:tại|ở|trong)$/.test(word(reading, end)) && isFigure(reading, end + 1);
  const whole = (
    isPlaced
      ? joined.replace(/, (?:(?:đang )?(?:sinh hoạt|công tác|làm việc|học tập|hoạt động|sinh sống))$/u, '')
      : joined
  ).replace(/, trực thuộc .*$/u, '');
  const phrase = mention.unit === '{document}' && word(reading, end) === ',' ? whole.replace(/ về .*$/u, '') : whole;
  const text = ofThoseBefore(mention, withMedal(mention, phrase));
  return text === '' ? null : { text, from, to: end, ...(walk.used !== undefined && { used: walk.used }) };
});

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

/** Where the phrase goes on behind a bracket, a quotation, a holder, a comma or a share; -1 where it ends, null for a plain word. */
function stepOver(context: Context, walk: Walk, at: number): number | null {
  const { reading, from, counted, next, limit, holes } = walk;
  const here = word(reading, at);
  const close = reading.partner[at] as number;
  const names = (at === next && saysWhatOf(reading, close + 1)) || isAbbreviated(reading, at, close);
  if (here === '(' && close > at && (names || hasFigure(reading, at, close))) {
    holes.push({ from: at, to: close + 1 });
    return close + 1;
  }
  // `hộ mới thoát nghèo… được vay vốn`: others are left out.
  if (/^(?:…|\.\.\.)$/.test(here) && at > counted && reading.tokens[at + 1]?.type === 'word') {
    holes.push({ from: at, to: at + 1 });
    return at + 1;
  }
  if (/^["“‘]$/.test(here) && close > at && close < limit) return close + 1;
  const predicate = at > from ? behindHolders(reading, at, limit) : -1;
  if (predicate >= 0) {
    walk.used ??= at;
    holes.push({ from: at, to: predicate });
    return predicate;
  }
  // `60% dân số trở lên tham gia bảo hiểm`: a bound of how many they are.
  // `6 xã trở lên hoàn thành tiêu chí`.
  const boundsCount = at === next && isBound(reading, at) && saysWhatOf(reading, at + 2);
  if (boundsCount || boundsShare(walk, at)) {
    holes.push({ from: at, to: at + 2 });
    return at + 2;
  }
  const share = /^[,–-]$/.test(here) && at > from ? behindShare(reading, at, at === next) : -1;
  if (share >= 0) {
    walk.used ??= at;
    holes.push({ from: at, to: share });
    return share;
  }
  // `trực tuyến 30 hồ sơ (66,6%), trực tiếp 15 hồ sơ`: a share in a bracket says all of them.
  if (here === ',' && holes.at(-1)?.to === at && word(reading, at - 1) === ')') return -1;
  if (here === ',' && at >= counted && at > from) return behindComma(context, walk, at);
  if (!isTime(reading, at) && isFigure(reading, at)) {
    if (walk.used !== undefined || !hasAll(reading, next, at)) return -1;
    walk.used = at - 1;
    return tokenFrom(reading, (mentionAt(reading, at) as Mention).unitEnd);
  }
  return null;
}

/** `doanh nghiệp (DN) thành lập mới`: a bracket that only shortens the noun. */
function isAbbreviated(reading: Reading, open: number, close: number): boolean {
  return close === open + 2 && /^\p{Lu}{2,}$/u.test(textOf(reading, open + 1, close)) && goesOn(reading, close + 1);
}

function goesOn(reading: Reading, at: number): boolean {
  const here = word(reading, at);
  const opens = clauseOpeners.has(here) && !predicates.has(here);
  return reading.tokens[at]?.type === 'word' && !phraseEnds.has(here) && !opens;
}

function behindAside(context: Context, walk: Walk, at: number): number | null {
  const { reading, limit, from, holes } = walk;
  // `được phân bố ở 5 thôn`.
  const verb = word(reading, at) === 'được' ? at + 1 : at;
  const isAside = asides.get(word(reading, verb))?.has(word(reading, verb + 1)) || tellsMost(reading, at, limit);
  if (at === from || !isAside) return null;
  let to = verb + 2;
  while (
    to < limit &&
    reading.tokens[to]?.type === 'word' &&
    !endsAt(context, walk, to) &&
    !tellsMost(reading, to, limit)
  )
    to++;
  // Who most of them are is told by the figure behind.
  if (tellsMost(reading, at, limit)) walk.used ??= at;
  holes.push({ from: at, to });
  return to;
}

function endsAt(context: Context, { reading, from, next, unit, holds }: Walk, at: number): boolean {
  return (
    /^[(),;.:=]$/.test(word(reading, at)) ||
    // `mục tiêu “có trên 50% số xã đạt chuẩn” là …`: the quotation that the count stands in is over.
    (/^[”"’]$/u.test(word(reading, at)) &&
      (reading.partner[at] as number) >= 0 &&
      (reading.partner[at] as number) < from) ||
    // `12 lớp/314 học sinh`: the next count; `cúm A/H5N1` goes on.
    (word(reading, at) === '/' &&
      mentionAt(reading, at + 1)?.kind !== 'identifier' &&
      (opensFigure(reading, at + 1) || isFigure(reading, at + 3) || /^(?:tăng|giảm)$/.test(word(reading, at + 1)))) ||
    // `1.350 con- tăng 5%`: a dash before how those counted moved.
    (/^[-–]$/.test(word(reading, at)) && movements.has(word(reading, at + 1))) ||
    // `6.500 con và bò sữa tăng`: a bare classifier says nothing that goes on.
    (word(reading, at) === 'và' && at === next && at === from + 1 && /^(?:con|chiếc|cái)$/.test(word(reading, from))) ||
    endsPhrase(context, reading, at) ||
    // `thu hoạch được 45 ha chỉ bằng 41% diện tích gieo sạ`.
    (word(reading, at) === 'chỉ' && /^(?:bằng|đạt|còn|chiếm)$/.test(word(reading, at + 1))) ||
    // `75 ha thấp hơn so với cùng kỳ 1 ha`: what they are compared with.
    (degrees.has(word(reading, at)) && comparing.test(textOf(reading, at + 1, at + 3))) ||
    // `xuất khẩu lao động 300 người trở lên`: a bound of how many they are.
    (at === next && isBound(reading, at)) ||
    // `1 đơn vị xếp hạng Trung bình và không có đơn vị xếp hạng Yếu`: none of others.
    (word(reading, at) === 'và' && word(reading, at + 1) === 'không' && word(reading, at + 2) === 'có') ||
    // `12 xã có đường ô tô từ đó tạo điều kiện`: what came of it.
    (/^(?:từ|qua|nhờ)$/.test(word(reading, at)) && word(reading, at + 1) === 'đó') ||
    // `3,5 km kênh và nạo vét hàng chục km kênh`: what no figure counts.
    (word(reading, at) === 'và' && uncounted.test(textOf(reading, at + 1, at + longestUncounted))) ||
    // `3 xe máy và nhiều đồ vật`, `18 vụ và án hành chính 03 vụ`: what no figure counts, and cases of another kind.
    (word(reading, at) === 'và' && /^(?:nhiều|án)$/.test(word(reading, at + 1))) ||
    // `20 ha lúa cùng hàng trăm ha hoa màu`: more that no figure counts.
    (word(reading, at) === 'cùng' && /^(?:hàng|nhiều)$/.test(word(reading, at + 1))) ||
    // `1.302 vụ - 2.286 bị cáo`, `624 vụ + 89 vụ`: a pair, a sum.
    (/^[-–+]$/.test(word(reading, at)) && isFigure(reading, at + 1)) ||
    // `kiểm tra 20 hộ kinh doanh phát hiện 3 hộ vi phạm`: what came of it.
    (at > from && word(reading, at) === 'phát' && word(reading, at + 1) === 'hiện' && isFigure(reading, at + 2)) ||
    // `trao 10 suất quà tặng 10 trẻ em`: to how many.
    (at > from && word(reading, at) === 'tặng' && isFigure(reading, at + 1)) ||
    // `2 nhóm ổn định là giáo dục và thuốc lá`: which they are.
    (word(reading, at) === 'là' && at > from && kinds.has(word(reading, from))) ||
    (holds && at >= next && at > from && predicates.has(word(reading, at))) ||
    (at === next && joinsSameUnit(reading, at, unit)) ||
    (word(reading, at) === 'và' && (opensAnother(context, reading, at + 1) || opensPlace(context, reading, at + 1)))
  );
}

const uncounted = /^(?:\p{Ll}+ ){0,3}hàng (?:chục|trăm|nghìn|ngàn|vạn|triệu)(?: |$)/u;
/** Most tokens of such words. */
const longestUncounted = 6;

/** `1 xã kiểu mẫu và huyện Nậm Mu đạt chuẩn`: whether a place begins that is told of by its name, with a predicate of its own. */
function opensPlace(context: Context, reading: Reading, at: number): boolean {
  const span = spanAt(context, reading, at);
  return span !== null && span.from < span.nameFrom && predicates.has(word(reading, span.to));
}

/** Kinds of things that are named one behind the other. */
const kinds = wordSet('nhóm trụ lĩnh ngành khâu');

const degrees = wordSet('cao thấp nhiều ít lớn nhỏ nhanh chậm');
const comparing = /^hơn (?:so|cùng|năm|vụ|tháng|quý)$/iu;
const movements = wordSet('tăng giảm bằng đạt chiếm xấp vượt');

/** `8 dân tộc anh em cùng chung sống`, `985 khẩu sinh sống ở …`: what is said of those counted and tells them from no others. */
const asides: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['anh', wordSet('em')],
  ['cùng', wordSet('sinh chung nhau')],
  ['sinh', wordSet('sống')],
  ['chung', wordSet('sống')],
  ['phân', wordSet('bố')],
]);

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
