import { wordSet } from '../../mention/words.ts';
import { besideMoved, sameCounted } from '../counts/counted-nouns.ts';
import { nounAfter } from '../counts/noun-phrases.ts';
import type { Figure } from '../figures/figures.ts';
import type { Label } from '../labels/found-label.ts';
import { isTime } from '../labels/label-openings.ts';
import type { Context } from '../reading/context.ts';
import { hasFigure, type Reading, textOf, word } from '../reading/reading.ts';
import { type Carried, lastBefore, type Observed } from '../ties/observed.ts';
import { amountOf } from '../ties/part-sums.ts';
import { isListedMove } from './listed-moves.ts';
import { signOf } from './movements.ts';
import { planInBracket } from './told-plans.ts';

/** Longest noun with its base between a change and what says it again, in tokens. */
const longestNoun = 8;

const again = /^(?:(?:(?:tức|tương đương|tương ứng|đạt)(?: (?:với|khoảng|tỷ lệ|tỉ lệ|mức))*)|t[ỷỉ] lệ)?$/iu;
const againLead =
  /^(?:(?:bằng|=|tương đương|tương ứng|-|\+)(?: |$))?(?:(?:tăng|giảm)(?: |$))?(?:gần|hơn|trên|khoảng)?$/u;

/** `tăng 13 xã (0,15%)`, `giảm 3 vụ = 12%`, `giảm 2 người chết (tương đương 5%)`: the change that a figure says again in another unit. */
export function restates(figure: Figure, carried: Carried): Observed | null {
  const { observed } = carried;
  const told = observed.at(-1);
  // `tăng 13 vụ (51/38), tức tăng 34%`: past the bracket that sets this period against its base.
  const last = told?.figure.against ? observed.at(-2) : told;
  const behind = told?.figure.against ? (figure.reading.partner[told.figure.bracket] as number) + 1 : last?.figure.next;
  // `(180/183 vụ)` sets this period against its base.
  if (
    last?.record.measure !== 'change' ||
    behind === undefined ||
    figure.mention.kind === 'ratio' ||
    planInBracket(figure) !== null
  )
    return null;
  const { reading, bracket, left, leadFrom, lead } = figure;
  // `giảm 10 vụ (15/25), giảm 40%`: in per cent, directly behind the bracket that sets this period against its base.
  const isAside = told?.figure.against && figure.mention.unit === '%' && last.record.unit_measure !== '%';
  if (isAside && againLead.test(lead) && /^,?$/.test(textOf(reading, behind, leadFrom))) return last;
  const inBracket = bracket >= 0 && bracket !== last.figure.bracket;
  const end = inBracket ? bracket : leadFrom;
  // `tăng 3,2% hay tăng 490 ha`, `tăng 13 vụ, tức tăng 34%`.
  const orElse = inBracket ? undefined : inOtherWords.exec(textOf(reading, left.from, left.to))?.[1];
  if (orElse !== undefined && againLead.test(lead)) {
    const at = left.to - orElse.split(' ').length;
    return isNoun(reading, behind, word(reading, at - 1) === ',' ? at - 1 : at) ? last : null;
  }
  // `tăng 12% so với cùng kỳ, tương đương tăng 45 tỷ đồng`.
  // `giảm 7 vụ, tương đương 9,3%`: without the verb, in per cent.
  const isRate = figure.mention.unit === '%' && last.record.unit_measure !== '%';
  // `giảm 0,3% so với năm 2018 tương đương 1.298 tấn`: nor in what it counts, behind a rate.
  const isCount = figure.mention.unit !== '%' && last.record.unit_measure === '%';
  if (isCount && lead.startsWith('tương') && !isWithin(figure, last, carried)) return null;
  const equals = isRate || isCount ? /^(?:tương đương|tương ứng)(?: |$)/u : /^(?:tương đương|tương ứng) (?:tăng|giảm)/u;
  if (!inBracket && equals.test(lead)) {
    const between = textOf(reading, last.figure.next, leadFrom);
    // `giảm 7 vụ tương ứng 9,3%`, `giảm 7 người chết tương ứng với 9,3%`.
    return /^(?:[^,;:()]*, ?|so với [^,;:()]*)$/u.test(between) || isNoun(reading, last.figure.next, leadFrom)
      ? last
      : null;
  }
  if (isRate && isBesideCount(figure, last)) return last;
  // `tăng 2,6%, bằng 7.300 con so với cùng kỳ`: what the percentage comes to.
  if (isCount && !inBracket && /^bằng(?: |$)/u.test(lead) && amountsTo(figure, last, carried)) return last;
  if (!inBracket && !lead.startsWith('=')) return null;
  if (inBracket && !again.test(textOf(reading, left.from, left.to))) return null;
  if (!againLead.test(lead) || !isNoun(reading, last.figure.next, end)) return null;
  // `tăng 8% so với năm trước (39 người)`: what a bracket counts behind a base is the base, but `(bằng 994 ha)` is what moved.
  const isMove =
    figure.mention.unitClass === 'percent' ||
    (isCount && (/^(?:bằng|tương đương|tương ứng)(?: |$)/u.test(lead) || amountsTo(figure, last, carried))) ||
    /(?:^| )(?:tăng|giảm)(?: |$)/.test(lead);
  return end === last.figure.next || isMove ? last : null;
}

/** `(giảm 5 vụ, 10%)`, `tăng 46 việc, 0,9% so với cùng kỳ`: whether a percentage stands beside the count that moved, and closes what is told of it. */
function isBesideCount({ reading, lead, leadFrom, next, bracket }: Figure, last: Observed): boolean {
  const isClosed = word(reading, next) === 'so' || (bracket >= 0 && word(reading, next) === ')');
  return (
    lead === '' &&
    isClosed &&
    bracket === last.figure.bracket &&
    /^[,/]$/.test(word(reading, leadFrom - 1)) &&
    isNoun(reading, last.figure.next, leadFrom - 1)
  );
}

/** `có 12 hộ thiếu đói, giảm 36%, tương ứng với 49 nhân khẩu`: whether an amount may be by how much a level moved: one in its unit, and less than it. */
function isWithin({ mention }: Figure, last: Observed, carried: Carried): boolean {
  const level = levelOf(last, carried);
  if (level?.obs_value == null) return true;
  return level.unit_measure === mention.unit && amountOf(mention) < level.obs_value * 10 ** (level.unit_mult ?? 0);
}

/** The record that one belongs to; undefined where it belongs to none. */
function levelOf({ record }: Observed, { observed }: Carried): Observed['record'] | undefined {
  if (record.parent_id === null) return undefined;
  return observed.findLast((each) => each.record.id === record.parent_id)?.record;
}

/** How far an amount may be from what its percentage comes to, as a share of it. */
const rounding = 0.02;

/** `đạt 451.967 tấn, giảm 8,22% so cùng kỳ (40.477 tấn)`: whether an amount is by how much its level moved, by the percentage before it. */
export function amountsTo({ mention }: Figure, last: Observed, carried: Carried): boolean {
  const { record } = last;
  const level = levelOf(last, carried);
  if (level?.obs_value == null || level.unit_measure !== mention.unit || record.obs_value === null) return false;
  const all = level.obs_value * 10 ** (level.unit_mult ?? 0);
  const moved = Math.abs(all - all / (1 + record.obs_value / 100));
  return moved > 0 && Math.abs(amountOf(mention) - moved) <= rounding * moved;
}

const inOtherWords = /^(?:\)?, ?)?(hay|hay là|tức|tức là)$/iu;

/** Whether only words of a noun, with a base behind it, stand between two tokens. */
function isNoun(reading: Reading, from: number, to: number): boolean {
  if (to < from || to - from > longestNoun) return false;
  for (let at = from; at < to; at++) if (reading.tokens[at]?.type !== 'word' && !isTime(reading, at)) return false;
  return !hasFigure(reading, from, to);
}

const joints = wordSet(', và /');

/** What stands behind a figure that closes its clause. */
const closing = /^(?:[,;.)]|so|)$/u;

/** Words behind a change that open what moved so, or from what. */
const sides = wordSet('về số so');

/** `giảm 2 vụ, 1 người chết`: a count behind a change moved the same way, where its level was told before or the base comes first. */
export function continuesChange(context: Context, figure: Figure, carried: Carried): Observed | null {
  const last = carried.observed.at(-1);
  const { reading, mention, sentence, lead, leadFrom, bracket } = figure;
  if (last?.record.measure !== 'change' || last.figure.sentence !== sentence || bracket !== last.figure.bracket)
    return null;
  if (mention.kind !== 'quantity') return null;
  // `thụ lý tăng 20 vụ với 15 bị cáo`.
  if (lead === 'với')
    return isNoun(reading, last.figure.next, leadFrom) && besideMoved(figure, last, carried) ? last : null;
  if (lead !== '') return null;
  if (!joints.has(word(reading, leadFrom - 1)) || !isNoun(reading, last.figure.next, leadFrom - 1)) return null;
  // `tăng 33% về lượng và 16% về giá trị`, `giảm 7% số vụ, 3% số người chết`.
  if (mention.unit === '%' && last.record.unit_measure === '%') {
    // `tăng 12% so với tháng trước và 3% so với cùng kỳ`.
    const aspect = word(reading, figure.next);
    // `so với tháng trước và cùng kỳ: A tăng 5,6% và 14,8%`: one beside the other.
    const isBeside = word(reading, leadFrom - 1) === 'và' && last.figure.next === leadFrom - 1 && closing.test(aspect);
    return isBeside || (sides.has(aspect) && word(reading, last.figure.next) === aspect) ? last : null;
  }
  if (mention.unitClass === 'measure' || mention.unitClass === 'money') return movesBeside(figure, last, carried);
  if (mention.unitClass !== 'count') return null;
  // `tăng 1,8 lần so với cùng kỳ, 01 ca tử vong`: how many times as much is no count.
  if (last.figure.mention.unitClass !== 'count' || last.record.unit_measure === '{times}') return null;
  if (isListedMove(figure)) return last;
  const noun = nounAfter(context, figure);
  const level = noun && sameCounted(figure, noun.text, carried);
  // `giảm 46 lượt tiếp, 27 lượt người`: visits and visitors may be told by one level.
  const isOther = mention.unitText !== last.figure.mention.unitText;
  // `giảm 20 biên chế hành chính và 45 biên chế sự nghiệp`: no level of either is told.
  const isJoined = !level && !isOther && last.record.parent_id === null && word(reading, leadFrom - 1) === 'và';
  const isHarm = !level && mention.unit === '{person}' && (tellHarm(last, noun) || isHarmBeside(figure, last, noun));
  return isJoined || isHarm || (level && (isOther || level.record.id !== last.record.parent_id)) ? last : null;
}

/** `cấp 65 mã với diện tích 470 ha (tăng 23 mã, 73 ha so với năm 2020)`: the change before an amount whose level its sentence told in the same unit, and which a base or the end of the bracket follows. */
function movesBeside({ reading, mention, next, sentence }: Figure, last: Observed, carried: Carried): Observed | null {
  const isClosed = word(reading, next) === 'so' || (word(reading, next) === ')' && last.figure.bracket >= 0);
  if (!isClosed || last.record.unit_measure === mention.unit || last.figure.mention.unitClass !== 'count') return null;
  const level = lastBefore(
    carried,
    ({ figure, record }) =>
      figure.sentence === sentence &&
      record.unit_measure === mention.unit &&
      record.measure !== 'change' &&
      figure.bracket < 0,
  );
  return level ? last : null;
}

/** `giảm 2 người chết, 4 người bị thương so với cùng kỳ`: whether a count of people and the change directly before tell what came to them. */
function tellHarm({ figure: { reading, next, mention } }: Observed, noun: Label | null): boolean {
  if (mention.unit !== '{person}' || noun === null) return false;
  return harmed.test(noun.text) && harmedBefore.test(textOf(reading, next, noun.from));
}

/** `TNGT giảm cả 3 tiêu chí (giảm 5 vụ, 2 người chết)`: those who came to harm, in a bracket that opens with how many fewer cases there were. */
function isHarmBeside({ bracket }: Figure, last: Observed, noun: Label | null): boolean {
  return bracket >= 0 && last.record.unit_measure === '{case}' && noun !== null && harmed.test(noun.text);
}

const harm = '(?:bị )?(?:chết|tử vong|mất tích|thương|bị thương)';
const harmed = new RegExp(`^người ${harm}$`, 'iu');
const harmedBefore = new RegExp(`^${harm}(?:,| và)(?: |$)`, 'iu');

/** What says a change again, or goes on with it, moved as it did. */
export function signOfMove(moved: Observed | null, figure: Figure): -1 | 1 {
  return moved ? (Number(moved.record.obs_value) < 0 ? -1 : 1) : signOf(figure);
}
