import { firstFrom } from '../../binary-search.ts';
import { wordPattern } from '../../codebook-words.ts';
import type { Mention } from '../../mention/types.ts';
import { wordSet } from '../../mention/words.ts';
import { isInLabel } from '../counts/counts-in-labels.ts';
import { concernEnd } from '../labels/concerns.ts';
import { opensMeasure } from '../labels/label-ends.ts';
import { tellPlans } from '../measures/told-plans.ts';
import { type Context, excuse } from '../reading/context.ts';
import { figureKinds, type Reading, type Span, textOf, tokenFrom, word } from '../reading/reading.ts';
import { nameBefore, nameOfAside, nameOfTimes, setsAgainstBase } from './bracket-words.ts';
import { leadStart, leadText } from './figure-leads.ts';
import { type Figure, slashedPlan } from './figures.ts';
import { figuresFrom } from './figures-from.ts';
import { tellHeldCounts } from './held-counts.ts';
import { paceStart } from './paces.ts';
import { tellOneByOne } from './respective-figures.ts';
import { tellSites } from './sites.ts';
import { isOfNorm } from './told-norms.ts';
import { giveUnitOfLine } from './unit-lines.ts';
import { giveUnitBefore, giveUnitBehind } from './units-behind.ts';

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
    if (!context.uses.has(mention) && isOfNorm(figure)) {
      mention.kind = 'other';
      excuse(context, mention, 'threshold in a definition');
      continue;
    }
    // `giảm từ 12,4% đầu năm xuống còn 8,7%`: what stands between the ends of a movement names neither.
    if (endsMovement(figure, figures.at(-1))) figure.left = { from: figure.leadFrom, to: figure.leadFrom };
    figures.push(figure);
    previousEnd = figure.next;
  }
  giveUnitOfLine(context, reading, figures);
  giveUnitBehind(figures);
  giveUnitBefore(figures);
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
    from - longestClause,
    Math.min(figuresFrom(reading), from),
    tailEnd(reading, sentence.from, previousEnd, from),
    bracket + 1,
    openQuote(reading, from, sentence.from) + 1,
    boundaryBefore(reading, from, sentence.from, bracket),
  );
  const leadFrom = leadStart(reading, paceStart(reading, from, floor), floor, mention.kind === 'rank');
  const next = tokenFrom(reading, mention.unitEnd);
  const against = setsAgainstBase(reading, mention, bracket, sentence);
  const named = nameBefore(reading, mention, { from, next, bracket, previousEnd, against }, sentence);
  const place = { leadFrom, bracket, previousEnd };
  const aside =
    named === null ? (nameOfAside(reading, place, sentence) ?? nameOfTimes(reading, place, sentence)) : null;
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
    // `chiếm 2% tổng số vụ nhưng gây thiệt hại 45 tỷ đồng`: against what was told, another clause.
    if (word(reading, at) === 'nhưng' && reading.depth[at] === level) return at + 1;
    // `đạt 72,9% so kế hoạch năm và sản lượng khai thác đạt …`: what else is measured.
    // `người của xã A và toàn bộ diện tích của xã B`: all that is measured of another.
    const measure = textOf(reading, at + 1, at + 3) === 'toàn bộ' ? at + 3 : at + 1;
    if (word(reading, at) === 'và' && reading.depth[at] === level && opensMeasure(reading, measure)) return at + 1;
    const verb = word(reading, at + 1) === 'chỉ' || word(reading, at + 1) === 'lại' ? at + 2 : at + 1;
    const and = joins.has(word(reading, at)) && movements.has(word(reading, verb)) && !isAdded(reading, at);
    // `đạt 85% kế hoạch năm tăng 11,8% so với cùng kỳ`: behind the plan, the next movement.
    if (
      /^(?:tăng|giảm|bằng)$/.test(word(reading, at)) &&
      onlyPlan(reading.codebook).test(textOf(reading, previousEnd, at))
    )
      return at;
    if (word(reading, at) === ',' && joinsBranches(reading, at)) continue;
    if ((/^[,;:]$/.test(word(reading, at)) || and) && reading.depth[at] === level) return and ? at + 1 : at;
  }
  return previousEnd;
}

/** `các mặt hàng nông, lâm, thủy sản`: whether a comma stands in the name of several branches of farming. */
function joinsBranches(reading: Reading, comma: number): boolean {
  const [before, behind] = [word(reading, comma - 1), word(reading, comma + 1)];
  return before === 'nông' || (before === 'lâm' && /^(?:thủy|thuỷ|ngư)$/.test(behind));
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
    if (depth[before] !== depth[at]) continue;
    // `Với phương châm “Đoàn kết; Sáng tạo”, …`: a quotation that closed is whole.
    const quote = openQuote(reading, before, first);
    if (quote < 0 || (reading.partner[quote] as number) > at) return before + 1;
  }
  return limit;
}
