import { nounInSentence } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import { deedAtEnd, opensDeed } from '../labels/deeds.ts';
import { withEvent } from '../labels/events.ts';
import type { FoundLabel, Label, Said } from '../labels/found-label.ts';
import { saysMeasure } from '../labels/labels.ts';
import { shareOfFigure } from '../labels/means-of-figures.ts';
import { opensClause, saysAll } from '../labels/own-clauses.ts';
import { asPart } from '../labels/part-labels.ts';
import { ofOpenedLevel } from '../labels/sentence-topics.ts';
import { gradeAgain } from '../labels/shares-of-grades.ts';
import { turnover } from '../labels/turnovers.ts';
import { isDensity } from '../measures/measures.ts';
import type { Context } from '../reading/context.ts';
import { word } from '../reading/reading.ts';
import type { Carried } from '../ties/observed.ts';
import { saidBehindBrackets } from './bracketed-lists.ts';
import { ofNextCause } from './causes.ts';
import { contestOf } from './contests.ts';
import { isTopicOf, opensField } from './count-topics.ts';
import { countAt, withHerd } from './counted-nouns.ts';
import { personNoun } from './counts-of-holders.ts';
import { becomes, doneTo } from './deeds-to-counted.ts';
import { fullNoun } from './full-nouns.ts';
import { withHeld } from './holding-places.ts';
import { byOwner, casesOfCourt, namesBody, ofTopic, opensPlace, opensPlaces } from './noun-order.ts';
import { countedNoun } from './objects-of-last.ts';
import { groupedIn } from './parts-of-counts.ts';
import { placedCount } from './placed-counts.ts';
import { withSharedGift } from './shared-gifts.ts';
import { sharedCase, sharedPredicate, sharedSaying } from './shared-nouns.ts';
import { countLabel } from './words-before-counts.ts';

/** `02 vụ cháy rừng`, `kết nạp 80 đảng viên`: a count is named by its noun, with the verb before it. */
export function countedLabel(said: Said, before: Label): FoundLabel | null {
  const { context, figure, next, measure, carried, end } = said;
  const turned = turnover(before.text, carried);
  if (turned) return { text: turned, own: true, from: before.from, end };
  // `PAPI xếp hạng 10/63 tỉnh`: those it is ranked among are not counted.
  if (measure === 'change' || measure === 'rank') return null;
  const isPercent = figure.mention.unit === '%';
  if (!(isPercent || countsThings(figure))) return null;
  const alone = countedNoun(context, figure);
  if (!alone) return null;
  if (isPercent) return isOwnClause(context, figure, before, alone) ? nounOnly(figure, alone) : null;
  const shared = sharedPredicate(context, figure, alone, next) ?? saidBehindBrackets(context, figure, alone);
  const noun = shared
    ? { ...alone, text: shared.text }
    : sharedSaying(context, figure, sharedCase(context, figure, alone, next), next);
  const owned = byOwner(before.text, alone.text);
  if (owned !== null) return { ...nounOnly(figure, noun), text: owned, from: before.from };
  const cause = ofNextCause(figure, before, noun.text, carried);
  if (cause !== null) return { ...nounOnly(figure, noun), text: cause, from: before.from };
  if (saysAll(context, figure, before, noun))
    return { ...nounOnly(figure, noun), text: ofOpenedLevel(figure, noun.text) ?? noun.text };
  // `Tổng thiệt hại: làm 9 người chết`: what brought it is no part of what came to those counted.
  if (opensField(figure, before, noun) || bringsHarm.test(before.text)) return nounOnly(figure, noun);
  if (opensNumber(figure, before)) return nounOnly(figure, noun);
  const contest = contestOf(context, figure, before.text);
  if (contest !== null)
    return { ...nounOnly(figure, noun), text: `${noun.text} ${contest}`, prefix: contest, from: before.from };
  const placed = placedCount(context, figure, before, noun, carried);
  if (placed) return { ...nounOnly(figure, noun), text: placed.text, head: placed.head, from: before.from };
  if (saysMeasure(context, figure, before)) return measuredCount(figure, before, noun, carried);
  return countWithVerb(said, before, noun, (shared ?? noun).to);
}

/** `Trong số người trúng cử có 20 đại biểu nữ`: whether the words before only tell of whom those counted are some. */
function opensNumber({ reading, lead }: Figure, { text, from }: Label): boolean {
  const isOf = [from, from - 1].some((at) => word(reading, at) === 'trong');
  return isOf && /^(?:trong )?(?:tổng )?số /iu.test(text) && /(?:^| )có$/.test(lead);
}

const bringsHarm = /: (?:làm|khiến|gây)$/iu;

/** Whether the noun behind a share says all that it is of. */
function isOwnClause(context: Context, figure: Figure, before: Label, noun: Label): boolean {
  return (
    opensClause(context, figure, before) ||
    hasOwnVerb(figure, noun) ||
    (figure.lead === ':' && isTopicOf(figure, before, noun))
  );
}

/** `không còn hộ nghèo, 97% người dân tham gia bảo hiểm`: whether those of a share, directly behind a comma, have a verb of their own. */
function hasOwnVerb({ reading, lead, leadFrom }: Figure, { text }: Label): boolean {
  return lead === '' && word(reading, leadFrom - 1) === ',' && / (?:được|đạt|tham gia|sử dụng) /iu.test(text);
}

/** Whether a figure counts things, known to the codebook or not. */
function countsThings({ mention: { unit, unitClass, unitText } }: Figure): boolean {
  return !isDensity(unit) && (unitClass === 'count' || (unitClass === null && unitText !== null));
}

/** A count whose measure the words before it say: with who has it, with its total, or by its noun alone. */
function measuredCount(figure: Figure, before: Label, noun: Label, carried: Carried): FoundLabel | null {
  const { text } = before;
  const isListed = carried.head !== null && carried.head.unit === figure.mention.unit;
  const isHeld =
    opensPlace(figure.reading, text) ||
    opensPlaces(figure.reading, text) ||
    perUnit.test(text) ||
    holdsCounted(figure, before, noun);
  if ((figure.lead === ':' || !isListed) && isHeld)
    return {
      ...nounOnly(figure, noun),
      // `trung bình 9,4 tiêu chí/xã`: the unit tells of each what.
      text: `${perUnit.test(text) ? noun.text.replace(/ ?\/.*$/u, '') : noun.text} ${nounInSentence(text)}`,
      prefix: text,
      from: before.from,
    };
  // `OCOP: 212 sản phẩm`: of which programme.
  if (figure.mention.unit === '{product}' && /^OCOP$/u.test(text) && noun.text === figure.mention.unitText)
    return { ...nounOnly(figure, noun), text: `${noun.text} ${text}` };
  if (isTotalOf(figure, before))
    return {
      ...nounOnly(figure, noun),
      text: `${text.replace(/^.*(?:: |(?:^| )có )/u, '').replace(/^tổng$/iu, '$& số')} ${fullTotal(figure, noun.text, carried)}`,
    };
  return isTopicOf(figure, before, noun) || isOtherCount(figure, before) ? nounOnly(figure, noun) : null;
}

/** A count with what was done to those counted, or who holds them, or where they are; `end` is behind its words. */
function countWithVerb(said: Said, before: Label, noun: Label, end: number): FoundLabel {
  const { context, figure, carried } = said;
  const mean = shareOfFigure(figure, before.text, carried);
  if (mean !== null) return { ...nounOnly(figure, noun), text: mean, from: before.from };
  const grade = gradeAgain(figure, before.text, carried);
  if (grade !== null) return { ...nounOnly(figure, noun), text: grade, from: before.from };
  // `5 xã thuộc 2 huyện`: those that hold others are none that were told of before.
  const isHolder = /^(?:thuộc|của)$/iu.test(before.text);
  const full = isHolder
    ? noun.text
    : personNoun(figure, fullNoun(context, figure, before.text, noun.text, carried), carried);
  const goesOn =
    isHolder ||
    carried.observed.at(-1)?.record.unit_measure === '{document}' ||
    becomes(figure.reading, figure.leadFrom - 1);
  const done = goesOn ? doneTo(context, figure, carried) : null;
  if (done !== null) return { ...nounOnly(figure, noun), text: `${done} ${full}`, prefix: done, from: before.from };
  // `Dịch tai xanh: Từ đầu năm đến nay có 12 ổ dịch`: behind a time, what opens the entry is still no verb.
  if (before.text === carried.topic && /(?:^| )(?:có|ghi nhận)$/.test(figure.lead))
    return { ...nounOnly(figure, noun), text: full };
  const held = withHeld(figure, noun.text, carried);
  const worded = () => countLabel(context, figure, before, { ...noun, text: full });
  const ofClause = () =>
    (before.place ? countAt(context, figure, before.place, full, carried) : null) ??
    withEvent(figure, withHerd(figure, withSharedGift(context, figure, worded(), carried), carried), carried);
  const label = held ?? (before.text === 'thuộc' ? full : ofClause());
  const prefix = prefixOf(context, label, full, before, carried);
  const whole = label === before.text && !opensDeed(context, label) ? groupedIn(figure, before, carried) : null;
  return {
    text: label,
    ...(whole && asPart(said, label, before, whole, true)),
    own: true,
    from: label === noun.text ? figure.leadFrom : before.from,
    end,
    noun: true,
    used: noun.used ?? noun.to,
    ...(prefix && { prefix }),
    ...(held !== null && { holds: true }),
  };
}

/** `phòng tạm 40 phòng; 356 phòng công vụ`: what those before are like is none of the next. */
const likeness = /^(?:bán )?(?:kiên cố|tạm|mới|cũ)$/iu;

/** What of a count's label goes with the next count too: all but its noun and its place. */
function prefixOf(
  context: Context,
  label: string,
  noun: string,
  { place, text }: Label,
  { prefix }: Carried,
): string | undefined {
  if (casesOfCourt(context, text)) return text;
  // `tiếp định kỳ 98 lượt/115 người`: a deed whose measure names nothing.
  const alone = label === text ? (opensDeed(context, text) ? text : deedAtEnd(context, text)) : null;
  if (alone) return alone;
  if (place !== undefined && label === `${noun} ${place.place}`) return undefined;
  if (place && prefix && label.endsWith(` ${place.place}`)) return prefix;
  if (label.endsWith(` ${noun}`)) return label.slice(0, -noun.length - 1);
  if (label.startsWith(`${noun} `)) {
    const rest = label.slice(noun.length + 1);
    return likeness.test(rest) ? undefined : rest;
  }
  // `phát hiện vụ tội phạm ma túy`: the topic before its deed, as it was written.
  const [deed, topic] = label.split(` ${noun} `, 2);
  return deed && topic && ofTopic(context, `${topic} ${deed}`, noun) === label ? `${topic} ${deed}` : undefined;
}

/** Nouns that only say that something is counted, or that their measure names. */
const plain = new Set(['{person}', '{animal}', '{bed}', '{pupil}', '{case}', '{visit}', '{times}', '{document}']);

/** `Hội Nông dân: 9 chi hội, 610 hội viên`, `Tuyến huyện: 01 trung tâm y tế`: an entry that names who has those counted. */
function holdsCounted({ mention, lead, reading }: Figure, { text }: Label, noun: Label): boolean {
  const isOther = !text.toLowerCase().includes(noun.text.toLowerCase().split(' ', 2).join(' '));
  return (
    lead === ':' &&
    mention.unitClass === 'count' &&
    !plain.has(mention.unit ?? '') &&
    namesBody(reading, text) &&
    isOther
  );
}

/** `Bình quân mỗi xã đạt 10 tiêu chí`, `trung bình đạt 9,4 tiêu chí/xã`: words that only say of how many each the mean is, or that it is one. */
export const perUnit =
  /^(?:bình quân (?:mỗi|một|các|0?1) \S+(?: \S+){0,3}|(?:(?:toàn|cả) \S+(?: \S+)? )?(?:bình quân|trung bình)(?: chung)?)$/iu;

/** Counts whose total is of what was spoken of before: `Tổng số: 12 vụ`. */
const unnamed = new Set(['{person}', '{case}', '{animal}']);

/** `thêm 2 trường đạt chuẩn, nâng tổng số lên 19 trường`: all of those that the count before tells. */
function fullTotal({ sentence, lead }: Figure, noun: string, { observed }: Carried): string {
  const last = observed.at(-1);
  const label = last?.figure.sentence === sentence && /^lên(?: |$)/u.test(lead) ? last.record.label_vi : '';
  // `thành lập mới 95 doanh nghiệp, nâng tổng số lên 400 doanh nghiệp`: those that were there before are none of the new ones.
  const all = label.replace(
    / (?:(?:được )?(?:thành lập|đăng ký|công nhận|cấp) mới|mới (?:thành lập|được \S+ \S+))$/iu,
    '',
  );
  return all.toLowerCase().startsWith(`${noun.toLowerCase()} `) ? all : noun;
}

/** `Tổng số: 656 hộ`: a total that the noun behind the figure completes. */
function isTotalOf({ mention, lead }: Figure, { text }: Label): boolean {
  if (!/(?:^|: |(?:^| )có )tổng(?: số| cộng)?$/iu.test(text)) return false;
  return !lead.startsWith(':') || (mention.unitClass === 'count' && !unnamed.has(mention.unit ?? ''));
}

/** `dân số 1.314 hộ với 5.547 khẩu`: a people that is told by its households first. */
function isOtherCount({ mention }: Figure, { text }: Label): boolean {
  return /^(?:tổng |tổng số )?(?:dân số|nhân khẩu|dân cư)(?: |$)/iu.test(text) && mention.unit === '{household}';
}

function nounOnly({ leadFrom }: Figure, noun: Label): FoundLabel {
  return { text: noun.text, own: true, from: leadFrom, end: noun.to, noun: true, used: noun.used ?? noun.to };
}
