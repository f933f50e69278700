import { nounInSentence } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import { isField } from '../labels/branches.ts';
import { ratedNoun } from '../labels/companion-labels.ts';
import { deedAtEnd, opensDeed } from '../labels/deeds.ts';
import { describesCount } from '../labels/described-counts.ts';
import { withEvent } from '../labels/events.ts';
import type { FoundLabel, Label, Said } from '../labels/found-label.ts';
import { opensDamage } from '../labels/harm.ts';
import { isTitle } from '../labels/label-headings.ts';
import { saysMeasure } from '../labels/labels.ts';
import { followsCount } from '../labels/labels-behind.ts';
import { saysOwnMeasure } from '../labels/measure-nouns.ts';
import { longestState, opensClause, saysAll } from '../labels/own-clauses.ts';
import { asPart } from '../labels/part-labels.ts';
import { ofOpenedLevel } from '../labels/sentence-topics.ts';
import { turnover } from '../labels/trade-labels.ts';
import { isDensity, isLevel } from '../measures/measures.ts';
import type { Context } from '../reading/context.ts';
import { textOf, word } from '../reading/reading.ts';
import type { Carried } from '../ties/observed.ts';
import { countAt, withHerd } from './counted-nouns.ts';
import { borrowersOf, memberOf, personNoun } from './counts-of-holders.ts';
import { fullNoun } from './full-nouns.ts';
import { leavesHolders, withHeld } from './holding-places.ts';
import { casesOfCourt, inOrder, namesBody, ofTopic, opensPlace } from './noun-order.ts';
import { nounAfter } from './noun-phrases.ts';
import { groupedIn, opensKinds } from './parts-of-counts.ts';
import { placedCount } from './placed-counts.ts';
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
  const alone = nounAfter(context, figure);
  if (!alone) return null;
  if (isPercent) return isOwnClause(context, figure, before, alone) ? nounOnly(figure, alone) : null;
  const shared = sharedPredicate(context, figure, alone, next);
  const noun = shared
    ? { ...alone, text: shared.text }
    : sharedSaying(context, figure, sharedCase(context, figure, alone, next), next);
  if (saysAll(context, figure, before, noun))
    return { ...nounOnly(figure, noun), text: ofOpenedLevel(figure, noun.text) ?? noun.text };
  if (opensField(figure, before, noun)) return nounOnly(figure, noun);
  const placed = placedCount(context, figure, before, noun, carried);
  if (placed) return { ...nounOnly(figure, noun), text: placed.text, head: placed.head, from: before.from };
  if (isAmong(figure)) return nounOnly(figure, noun);
  if (saysMeasure(context, figure, before)) return measuredCount(figure, before, noun, carried);
  return countWithVerb(said, before, noun, (shared ?? noun).to);
}

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

/** `đạt kết quả lớn nhất trong 11 dự án`: among how many. */
function isAmong({ reading, leadFrom, from }: Figure): boolean {
  return /(?:^| )nhất trong(?: (?:tổng )?số)?$/iu.test(textOf(reading, leadFrom - 3, from));
}

/** A count whose measure the words before it say: with who has it, with its total, or by its noun alone. */
function measuredCount(figure: Figure, before: Label, noun: Label, carried: Carried): FoundLabel | null {
  const { text } = before;
  const isListed = carried.head !== null && carried.head.unit === figure.mention.unit;
  const isHeld = opensPlace(figure.reading, text) || perUnit.test(text) || holdsCounted(figure, before, noun);
  if ((figure.lead === ':' || !isListed) && isHeld)
    return {
      ...nounOnly(figure, noun),
      text: `${noun.text} ${nounInSentence(text)}`,
      prefix: text,
      from: before.from,
    };
  // `OCOP: 212 sản phẩm`: of which programme.
  if (figure.mention.unit === '{product}' && /^OCOP$/u.test(text) && noun.text === figure.mention.unitText)
    return { ...nounOnly(figure, noun), text: `${noun.text} ${text}` };
  if (isTotalOf(figure, before))
    return {
      ...nounOnly(figure, noun),
      text: `${text.replace(/^.*(?:: |(?:^| )có )/u, '')} ${fullTotal(figure, noun.text, carried)}`,
    };
  return isTopicOf(figure, before, noun) || isOtherCount(figure, before) ? nounOnly(figure, noun) : null;
}

/** A count with what was done to those counted, or who holds them, or where they are; `end` is behind its words. */
function countWithVerb(said: Said, before: Label, noun: Label, end: number): FoundLabel {
  const { context, figure, carried } = said;
  const full = personNoun(figure, fullNoun(context, figure, before.text, noun.text, carried), carried);
  const done = carried.observed.at(-1)?.record.unit_measure === '{document}' ? doneTo(context, figure, carried) : null;
  if (done !== null) return { ...nounOnly(figure, noun), text: `${done} ${full}`, prefix: done, from: before.from };
  const held = withHeld(figure, noun.text, carried);
  const ofClause = () =>
    (before.place ? countAt(context, figure, before.place, full, carried) : null) ??
    withEvent(figure, withHerd(figure, countLabel(context, figure, before, { ...noun, text: full }), carried), carried);
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
  if (label.startsWith(`${noun} `)) return label.slice(noun.length + 1);
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

/** `Bình quân mỗi xã đạt 10 tiêu chí`: words that only say of how many each the mean is. */
const perUnit = /^bình quân (?:mỗi|một|các|0?1) \S+(?: \S+)?$/iu;

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
  if (!/(?:^|: |(?:^| )có )tổng số$/iu.test(text)) return false;
  return !lead.startsWith(':') || (mention.unitClass === 'count' && !unnamed.has(mention.unit ?? ''));
}

/** `dân số 1.314 hộ với 5.547 khẩu`: a people that is told by its households first. */
function isOtherCount({ mention }: Figure, { text }: Label): boolean {
  return /^(?:tổng |tổng số )?(?:dân số|nhân khẩu|dân cư)(?: |$)/iu.test(text) && mention.unit === '{household}';
}

/** What a heading on one line speaks of, and what is counted no kind of: `Cơ sở vật chất: 850 phòng học`. */
const aspects =
  /^(?:về )?(?:cơ sở vật chất|trang thiết bị|nhân lực|nguồn nhân lực|đội ngũ|tổ chức bộ máy|mạng lưới|quy mô trường,? lớp|hạ tầng)$/iu;

/** `Văn hóa: 6/8 thôn đạt chuẩn`: words before a colon that only open what a whole clause behind the figure says. */
function isTopicOf(figure: Figure, before: Label, noun: Label): boolean {
  const { lead, reading, left, leadFrom, mention } = figure;
  // `Lào Cai và Yên Bái là 2 tỉnh có diện tích quế lớn nhất`: who they are that the noun tells of.
  if (lead === 'là' && onlyNames.test(before.text) && noun.text.split(' ').length > 2) return true;
  // `Về nhà ở: 3 nhà sập hoàn toàn`: what the clause is about, where the noun says more than what is counted.
  const isAbout = lead === ':' && /(?:^|[.,;] ?)về [^;:]*:?$/iu.test(textOf(reading, left.from, leadFrom));
  if (isAbout && noun.text.includes(' ') && noun.text.toLowerCase() !== mention.unitText?.toLowerCase()) return true;
  if (isTitle(before.text) || opensField(figure, before, noun) || (lead === ':' && aspects.test(before.text)))
    return true;
  if (lead === ':' && /(?:^|(?<!(?:kỳ|năm|tháng|vụ|quý|đợt|khóa)) )(?:như )?sau$/iu.test(before.text)) return true;
  // `Tình trạng doanh nghiệp: 8 doanh nghiệp tạm ngừng hoạt động`: what only names a state has its nouns behind.
  const isState = /^(?:tình hình|tình trạng) /iu.test(before.text) && noun.text.split(' ').length > longestState;
  if (lead === ':' && isState) return true;
  return (
    lead === ':' &&
    !saysOwnMeasure(reading, before.text) &&
    / (?:đạt|được|có|bị|không|chưa|sử dụng|tham gia) /u.test(noun.text)
  );
}

/** `Xây dựng nông thôn mới: 12/14 xã đã hoàn thành quy hoạch`: a field before a colon, where the noun says more than what is counted. */
function opensField({ lead, reading, mention }: Figure, before: Label, noun: Label): boolean {
  return lead === ':' && isField(reading, before.text) && noun.text !== mention.unitText;
}

const onlyNames = /^\p{Lu}\p{L}*(?:(?:,? và|,| [-–])? \p{Lu}\p{L}*)+$/u;

function nounOnly({ leadFrom }: Figure, noun: Label): FoundLabel {
  return { text: noun.text, own: true, from: leadFrom, end: noun.to, noun: true, used: noun.used ?? noun.to };
}

/** `xử phạt 268 triệu đồng đối với 15 tổ chức`, `45 cuộc kiểm tra đối với 15 tổ chức`: what was done to those who are counted behind it. */
function doneTo(
  context: Context,
  { reading, sentence, leadFrom, from }: Figure,
  { observed, end }: Carried,
): string | null {
  const last = observed.at(-1);
  if (last?.figure.sentence !== sentence) return null;
  if (last.record.unit_measure === '{event}' && /^(?:(?:đối )?với|tại)$/iu.test(textOf(reading, end, from)))
    return (
      /(?:^|\s)cuộc ((?:thanh tra|kiểm tra|giám sát|thanh, kiểm tra).*)$/iu.exec(last.record.label_vi)?.[1] ?? null
    );
  // `52 quyết định xử phạt trong lĩnh vực đất đai, giao thông đối với 40 tổ chức`.
  if (last.record.unit_measure === '{document}' && (end === from || inField.test(textOf(reading, end, from))))
    return decided.exec(last.record.label_vi)?.[1] ?? null;
  // `cấp 21 tấn gạo hỗ trợ cho 1.437 nhân khẩu`: what was given to them.
  const isGiven = last.figure.mention.unitClass === 'measure' && word(reading, leadFrom - 1) === 'cho';
  if (isGiven && leadFrom - 1 === end && opensDeed(context, last.record.label_vi)) return last.record.label_vi;
  if (last.record.unit_measure !== 'VND') return null;
  const deed = last.record.label_vi.replace(/^số tiền /iu, '').replace(/, .*$/u, '');
  const isClose = from - last.figure.next <= 2 && /^(?:đối với|cho)$/iu.test(textOf(reading, last.figure.next, from));
  // `Quỹ khuyến học hỗ trợ 3 tỷ đồng cho 412 hộ`: without who did it.
  const done = opensDeed(context, deed) || /^chi trả /iu.test(deed) ? deed : deedAtEnd(context, deed);
  return isClose && done !== null && done.split(' ').length <= longestDeed ? done : null;
}

/** `52 quyết định xử phạt 40 tổ chức`, `15 quyết định công bố 320 thủ tục`: what a decision does. */
const decided =
  /(?:^|\s)quyết định ((?:xử phạt|xử lý|thu hồi|cưỡng chế|truy thu|hỗ trợ|công bố|công nhận|bổ nhiệm|điều động)[^,]*)$/iu;

const inField = /^(?:(?:trong|về|thuộc) [^;:]{2,120} )?đối với$/iu;

/** Longest deed that goes on to those it was done to, in words. */
const longestDeed = 8;

/** `9 xã đạt chuẩn, 3 xã đạt chuẩn nâng cao`: what the ones before are said to be, where these are said to be something too. */
const reached = /^(?:đạt|được|có|bị|đã|đang|chưa) /iu;
const described = / (?:đạt|được|có|bị|đã|đang|chưa) /iu;

/** `đầu năm có 5.120 hộ nghèo, cuối năm còn 4.420 hộ`: of those counted before, as many as are left; null for others. */
function leftOf({ mention, lead, sentence }: Figure, noun: Label, { observed }: Carried): string | null {
  const unit = mention.unitText?.toLowerCase();
  if (!/(?:^| )còn$/.test(lead) || noun.text.toLowerCase() !== unit) return null;
  const before = observed.findLast(
    ({ figure, record }) =>
      figure.sentence === sentence && isLevel(record.measure) && record.unit_measure === mention.unit,
  );
  const counted = before?.record.label_vi.replace(/^(?:tổng )?số /iu, '').toLowerCase();
  return before && counted?.startsWith(`${unit} `) ? before.record.label_vi : null;
}

/** `chìm 5 phương tiện, 2 người chết`: what came to people is said of them. */
const harmedPerson = /^(?:người|em|cháu) (?:bị )?(?:chết|mất tích|bị thương|thương|tử vong|thiệt mạng)/iu;

/** Longest noun of what is grown, in words: `cây lương thực có hạt`. */
export const longestGrowth = 7;

/** `100% hộ dân có điện`, `5 xã`: the noun behind the figure alone. */
export function nounLabel({ context, figure, next, carried }: Said): FoundLabel | null {
  const { unitClass, unit } = figure.mention;
  const alone = nounAfter(context, figure);
  const noun = alone && sharedSaying(context, figure, sharedCase(context, figure, alone, next), next);
  const bare = figure.bracket >= 0 && unitClass === 'percent';
  if (!noun || bare || isDensity(unit) || (unitClass !== 'count' && unitClass !== 'percent' && unit !== null))
    return null;
  const rated = ratedNoun(figure, noun, carried);
  if (rated) return { text: rated, own: true, from: figure.leadFrom, end: noun.to, noun: true, used: noun.to };
  const shared = sharedPredicate(context, figure, noun, next);
  const before =
    unitClass === 'count' || unitClass === null
      ? (doneTo(context, figure, carried) ??
        (followsCount(figure, carried) || opensKinds(context, figure, carried) ? carried.prefix : null))
      : null;
  // `bình quân mỗi xã đạt 15 tiêu chí, 02 xã đạt chuẩn`: communes are no mean by one.
  // `tiêm cho 82 trẻ; 56 hộ có nhà tiêu hợp vệ sinh`: a clause with a predicate of its own.
  const prefix =
    before !== null &&
    ((word(figure.reading, figure.from - 1) === ';' && described.test(noun.text)) ||
      (perUnit.test(before) && before.endsWith(figure.mention.unitText ?? '')) ||
      leavesHolders(figure, carried.observed.at(-1)) ||
      (harmedPerson.test(noun.text) && opensDamage(context, before)) ||
      ((reached.test(before) || describesCount(context, before)) && described.test(noun.text)))
      ? null
      : before;
  const source = prefix === null ? undefined : carried.observed.at(-1);
  const counted =
    shared?.text ??
    leftOf(figure, noun, carried) ??
    personNoun(figure, fullNoun(context, figure, '', noun.text, carried), carried);
  const ofBody = memberOf(figure, noun.text, carried);
  return {
    text:
      ofBody ??
      borrowersOf(figure, counted, carried) ??
      (prefix ? inOrder(context, prefix, counted) : withEvent(figure, counted, carried)),
    ...(prefix && { prefix }),
    ...(source && { source }),
    own: true,
    from: figure.leadFrom,
    end: shared?.to ?? noun.to,
    noun: true,
    used: noun.used ?? noun.to,
  };
}
