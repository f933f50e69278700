import { firstFrom } from '../../binary-search.ts';
import { wordPattern } from '../../codebook-words.ts';
import type { Mention } from '../../mention/types.ts';
import { wordSet } from '../../mention/words.ts';
import { isInLabel } from '../counts/counts-in-labels.ts';
import { concernEnd } from '../labels/concerns.ts';
import { opensMeasure } from '../labels/label-ends.ts';
import { tellPlans } from '../measures/told-plans.ts';
import { type Context, excuse } from '../reading/context.ts';
import {
  figureKinds,
  isNumeral,
  mentionAt,
  mentionsIn,
  type Reading,
  type Span,
  textOf,
  tokenFrom,
  word,
} from '../reading/reading.ts';
import { leadStart, leadText } from './figure-leads.ts';
import { type Figure, slashedPlan } from './figures.ts';
import { figuresFrom } from './figures-from.ts';
import { tellHeldCounts } from './held-counts.ts';
import { paceStart } from './paces.ts';
import { tellOneByOne } from './respective-figures.ts';
import { tellSites } from './sites.ts';
import { giveUnitOfLine } from './unit-lines.ts';
import { giveUnitBehind } from './units-behind.ts';

/** Longest clause that is looked back over, in tokens: longer runs are lists of figures and no prose. */
const longestClause = 300;

/** Figures of a reading that no record has taken yet, in reading order. */
export function figuresOf(context: Context, reading: Reading): Figure[] {
  let figures = context.figures.get(reading);
  if (!figures) {
    figures = readFigures(context, reading);
    context.figures.set(reading, figures);
  }
  return figures.filter((figure) => !context.uses.has(figure.mention));
}

/** Most bounds of those counted, such as ages, between two figures. */
const mostBounds = 2;

/** The next mention that states a figure, behind the few bounds that may stand before it. */
function nextFigure(mentions: readonly Mention[], at: number): Mention | undefined {
  const near = mentions.slice(at, at + mostBounds + 1);
  return near.find(({ kind }) => kind !== 'other') ?? near[0];
}

function readFigures(context: Context, reading: Reading): Figure[] {
  const figures: Figure[] = [];
  let previousEnd = 0;
  let sentence = 0;
  for (const [i, mention] of reading.mentions.entries()) {
    if (!figureKinds.has(mention.kind)) continue;
    const following = nextFigure(reading.mentions, i + 1);
    if (following && !context.uses.has(mention) && isInLabel(reading, mention, following)) {
      mention.kind = 'other';
      excuse(context, mention, 'threshold in a definition');
      continue;
    }
    const from = tokenFrom(reading, mention.start);
    while (sentence < reading.sentences.length - 1 && (reading.sentences[sentence] as Span).to <= from) sentence++;
    const span = reading.sentences[sentence] ?? { from: 0, to: reading.tokens.length };
    const figure = figureAt(reading, mention, from, span, previousEnd);
    // `giảm từ 12,4% đầu năm xuống còn 8,7%`: what stands between the ends of a movement names neither.
    if (endsMovement(figure, figures.at(-1))) figure.left = { from: figure.leadFrom, to: figure.leadFrom };
    figures.push(figure);
    previousEnd = figure.next;
  }
  giveUnitOfLine(context, reading, figures);
  giveUnitBehind(figures);
  tellSites(figures);
  tellHeldCounts(figures);
  tellOneByOne(figures);
  tellPlans(figures);
  return figures;
}

function endsMovement({ lead, sentence, reading, leadFrom }: Figure, before: Figure | undefined): boolean {
  return (
    before?.sentence === sentence &&
    /^(?:xuống|lên|còn)(?: |$)/.test(lead) &&
    /(?:^| )từ$/.test(before.lead) &&
    !/[;,]/.test(textOf(reading, before.next, leadFrom))
  );
}

function figureAt(reading: Reading, mention: Mention, from: number, sentence: Span, previousEnd: number): Figure {
  // `110 tấn/KH 205 tấn`: a plan behind a slash is an aside as one in a bracket is.
  const slash = slashedPlan(reading, from);
  const bracket = slash < sentence.from ? enclosing(reading, from, sentence.from) : slash;
  const floor = Math.max(
    sentence.from,
    Math.min(figuresFrom(reading), from),
    tailEnd(reading, sentence.from, previousEnd, from),
    bracket + 1,
    openQuote(reading, from, sentence.from) + 1,
    boundaryBefore(reading, from, sentence.from, bracket),
  );
  const leadFrom = leadStart(reading, paceStart(reading, from, floor), floor, mention.kind === 'rank');
  const next = tokenFrom(reading, mention.unitEnd);
  const named = nameBefore(reading, mention, { from, next, bracket, previousEnd }, sentence);
  const against = setsAgainstBase(reading, mention, bracket, sentence);
  const aside = named === null ? nameOfAside(reading, { leadFrom, bracket, previousEnd }, sentence) : null;
  return {
    reading,
    mention,
    from,
    to: tokenFrom(reading, mention.end),
    next: Math.max(next, tokenFrom(reading, mention.end)),
    leadFrom,
    lead: leadText(reading, leadFrom, from),
    left: named ?? aside ?? { from: floor, to: leadFrom },
    sentence,
    bracket: named ? -1 : bracket,
    against,
  };
}

/**
 * `châu Á (chiếm 67% tổng kim ngạch) tăng 12%`: both figures are of the words before a bracket that tells a part of them,
 * where no figure stands among these.
 */
function nameOfAside(
  reading: Reading,
  { leadFrom, bracket, previousEnd }: { leadFrom: number; bracket: number; previousEnd: number },
  sentence: Span,
): Span | null {
  const isInside = bracket >= 0 && leadFrom === bracket + 1;
  const open = isInside
    ? bracket
    : word(reading, leadFrom - 1) === ')'
      ? (reading.partner[leadFrom - 1] as number)
      : -1;
  if (open <= sentence.from || (bracket >= 0 && !isInside)) return null;
  const close = reading.partner[open] as number;
  const isSized = !isInside && tellsSizes(reading, open, close);
  if (word(reading, open + 1) !== 'chiếm' && !tellsPart(reading, open, close) && !isSized) return null;
  if (!isInside && !isSized && previousEnd <= open) return null;
  let start = open;
  // `Đường thôn Nà Củng, xã Nà Tăm (1,2 km): 900 triệu đồng`: where the works are is told behind a comma.
  const ends = isSized ? /^[;:()]$/ : /^[,;:()]$/;
  while (start > sentence.from && open - start < longestName && !ends.test(word(reading, start - 1))) start--;
  // Behind the figure of the same clause it is that one's share.
  if (isInside && /^[,;.]?$/.test(word(reading, close + 1)) && (previousEnd > start || open - start < shortestName))
    return null;
  for (let at = start; at < open; at++) if (isNumeral(reading, at)) return null;
  return start < open ? { from: start, to: open } : null;
}

/** `Dự phòng (bằng 2% tổng chi): 12 triệu đồng`: whether a bracket before what is told tells but a percentage. */
function tellsPart(reading: Reading, open: number, close: number): boolean {
  if (!/^(?::|là)$/.test(word(reading, close + 1))) return false;
  const at = /^(?:bằng|khoảng|gần|tối thiểu)$/.test(word(reading, open + 1)) ? open + 2 : open + 1;
  const share = mentionAt(reading, at);
  const isShare = share?.unit === '%' && share.kind === 'quantity' && tokenFrom(reading, share.start) === at;
  return isShare && mentionsIn(reading, open + 1, close).length === 1;
}

/** `Kênh thủy lợi Nậm Mu (chiều dài 1,8 km): 2.400 triệu đồng`: whether a bracket before a colon tells how large what stands before it is. */
function tellsSizes(reading: Reading, open: number, close: number): boolean {
  const told = mentionsIn(reading, open + 1, close);
  return (
    word(reading, close + 1) === ':' &&
    told.some(({ kind, unitClass }) => kind === 'quantity' && (unitClass === 'measure' || unitClass === 'count'))
  );
}

/** Fewest tokens that a share in a bracket is of, where nothing is told of them behind it. */
const shortestName = 3;

/** `trâu (120 con), bò (80 con)`: a bracket that holds nothing but a figure, with the words before it that no figure has. */
function nameBefore(
  reading: Reading,
  mention: Mention,
  { from, next, bracket, previousEnd }: { from: number; next: number; bracket: number; previousEnd: number },
  sentence: Span,
): Span | null {
  if (bracket < 0 || from !== bracket + 1 || next !== reading.partner[bracket]) return null;
  const isPlain = mention.kind === 'quantity' && mention.sign === 0 && mention.unitClass !== 'percent';
  if (!isPlain && !setsAgainstBase(reading, mention, bracket, sentence)) return null;
  let start = bracket;
  while (start > sentence.from && bracket - start < longestName && !/^[,;:]$/.test(word(reading, start - 1))) start--;
  // `45 triệu đồng, cao hơn bình quân của tỉnh (42 triệu đồng)`: what a figure is compared with names no other.
  if (start < previousEnd || start === bracket || than.test(textOf(reading, start, start + 2))) return null;
  return { from: start, to: bracket };
}

const than = /^(?:(?:cao|thấp|nhiều|ít|lớn|nhỏ) hơn|vượt (?:chỉ|kế|dự|mục))$/iu;

/** Longest name before a bracket that holds its figure, in tokens. */
const longestName = 30;

/** `giảm so với cùng kỳ (45/58 vụ)`: a bracket that sets the count of this period against that of its base, and no part of a whole. */
function setsAgainstBase(reading: Reading, mention: Mention, bracket: number, sentence: Span): boolean {
  if (bracket < 0 || mention.kind !== 'ratio') return false;
  const counts = /^\{(?:case|person)\}$/.test(mention.unit ?? '');
  const isBare = mention.unit === null && mention.unitText === null;
  if (!counts && !isBare && mention.unitClass !== 'money') return false;
  const from = Math.max(sentence.from, bracket - longestMove);
  const clause = textOf(reading, from, bracket)
    .replace(/\([^()]*\)/gu, '')
    .replace(/^.*;/u, '');
  const last = clause.replace(/^.*,/u, '');
  // `số vụ tăng 13 vụ (51/38)`, `số vụ không thay đổi (19/19)`: without a unit, directly behind how it moved.
  if (isBare) return movedAtEnd.test(last);
  // `doanh thu gấp 2,5 lần năm 2015 (24/9,6 tỷ đồng)`: money, behind how many times as much it is.
  if (!counts) return multiplied.test(clause.replace(/^.*, /u, '')) && !handled.test(last);
  return [last, clause].some((words) => moved.test(words) && !handled.test(words));
}

/** How far before a bracket the movement is told whose ends it holds, in tokens. */
const longestMove = 40;
const moved = /(?:^| )(?:tăng|giảm|cùng kỳ|(?:nhiều|ít|nhanh|chậm) hơn)(?: |$)/iu;
const movedAtEnd =
  /(?:^| )(?:(?:tăng|giảm)(?: thêm)? [\d.,]+ \p{L}[^\d()]*|không (?:thay đổi|đổi|tăng,? không giảm)) ?$/iu;
const multiplied = /(?:^| )(?:gấp|tăng|giảm) (?:gấp )?[\d.,]+ lần(?: |$)/iu;
/** Words by which a ratio counts what was done of all. */
const handled =
  /(?:tỷ lệ|tỉ lệ|điều tra|làm rõ|khám phá|giải quyết|xử lý|hoàn thành|kế hoạch|chỉ tiêu|đạt|trong đó)(?: |$)/iu;

/** Where the words that complete the figure before end: `… % kế hoạch, ` at the first comma at its depth, or at `và tăng`, `nhưng giảm`. */
function tailEnd(reading: Reading, start: number, previousEnd: number, from: number): number {
  // `24,9%/tổng dư nợ, …`: the slash goes on with what it is of.
  const isOver = reading.tokens[previousEnd]?.type === 'sign' && word(reading, previousEnd) !== '/';
  if (previousEnd <= start || previousEnd >= from) return previousEnd;
  const level = reading.depth[from] as number;
  // `(chiếm 88% diện tích tự nhiên), giảm 5 ha`, `(xoài 32 ha, còn lại là mận), sản lượng`: what a closed bracket says is over.
  if ((reading.depth[previousEnd] as number) > level) {
    let at = previousEnd;
    while (at < from && (reading.depth[at] as number) > level) at++;
    return at < from ? at + 1 : at;
  }
  if (isOver) return previousEnd;
  // `đạt 97% trở lên và đặc biệt mức độ hài lòng …`: behind a bound, what else is told.
  if (/^trở (?:lên|xuống) và$/iu.test(textOf(reading, previousEnd, previousEnd + 3))) return previousEnd + 3;
  const concerned = concernEnd(reading, previousEnd, from);
  if (concerned > previousEnd) return concerned;
  if (reading.depth[previousEnd] !== level) return previousEnd;
  // `… chiếm 31% và khu vực nông, lâm nghiệp chiếm 12%`: another part.
  if (word(reading, previousEnd) === 'và' && /^(?:%|trăm)$/.test(word(reading, previousEnd - 1))) return previousEnd;
  for (let at = previousEnd; at < from; at++) {
    // `đạt 72,9% so kế hoạch năm và sản lượng khai thác đạt …`: what else is measured.
    if (word(reading, at) === 'và' && reading.depth[at] === level && opensMeasure(reading, at + 1)) return at + 1;
    const verb = word(reading, at + 1) === 'chỉ' || word(reading, at + 1) === 'lại' ? at + 2 : at + 1;
    const and = joins.has(word(reading, at)) && movements.has(word(reading, verb)) && !isAdded(reading, at);
    // `đạt 85% kế hoạch năm tăng 11,8% so với cùng kỳ`: behind the plan, the next movement.
    if (
      /^(?:tăng|giảm|bằng)$/.test(word(reading, at)) &&
      onlyPlan(reading.codebook).test(textOf(reading, previousEnd, at))
    )
      return at;
    if ((/^[,;:]$/.test(word(reading, at)) || and) && reading.depth[at] === level) return and ? at + 1 : at;
  }
  return previousEnd;
}

/** `vốn cấp mới và tăng thêm`: what was added, and no movement. */
function isAdded(reading: Reading, at: number): boolean {
  return word(reading, at + 2) === 'thêm' && /^(?:mới|ký|cấp)$/.test(word(reading, at - 1));
}

const onlyPlan = wordPattern('^(?:so với )?(?:{plan}|KH)(?: năm| tháng| quý| giao| {level} giao)*$');

/** Words between two movements: `tăng 6% về khối lượng nhưng giảm 9% về giá trị`. */
const joins = wordSet('và nhưng song');
const movements = wordSet('tăng giảm bằng đạt vượt xếp gấp');

/** The open bracket around a token; -1 outside brackets. */
function enclosing(reading: Reading, at: number, limit: number): number {
  const level = reading.depth[at] as number;
  if (level === 0) return -1;
  for (let i = at - 1; i >= Math.max(limit, at - longestClause); i--)
    if (word(reading, i) === '(' && (reading.depth[i] as number) === level - 1 && (reading.partner[i] as number) > at)
      return i;
  return -1;
}

/** `Mục tiêu “tỷ lệ hộ nghèo còn 3%” là …`: the quotation mark that opens before a token and closes behind it; -1 for none. */
function openQuote({ signs, partner, tokens }: Reading, at: number, limit: number): number {
  const first = Math.max(limit, at - longestClause);
  for (let i = firstFrom(signs, at) - 1; i >= 0; i--) {
    const sign = signs[i] as number;
    if (sign < first) return -1;
    if (/^[“"‘]$/u.test(tokens[sign]?.fold ?? '') && (partner[sign] as number) > at) return sign;
  }
  return -1;
}

function boundaryBefore(reading: Reading, at: number, limit: number, bracket: number): number {
  const { depth, semicolons } = reading;
  const first = Math.max(limit, at - longestClause, bracket + 1);
  for (let i = firstFrom(semicolons, at) - 1; i >= 0; i--) {
    const before = semicolons[i] as number;
    if (before < first) break;
    if (depth[before] === depth[at]) return before + 1;
  }
  return limit;
}
