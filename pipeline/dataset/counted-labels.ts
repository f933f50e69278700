import { anyOf, perCodebook } from '../codebook-words.ts';
import { ratedNoun } from './companion-labels.ts';
import { countAt, withHerd } from './counted-nouns.ts';
import { personNoun } from './counts-of-holders.ts';
import type { Figure } from './figures.ts';
import type { FoundLabel, Label, Said } from './found-label.ts';
import { fullNoun } from './full-nouns.ts';
import { turnover, withEvent } from './label-completions.ts';
import { isTitle } from './label-headings.ts';
import { saysOwnMeasure } from './label-subjects.ts';
import { rulesFor } from './label-trace.ts';
import { holds } from './label-wholes.ts';
import { opensDeed } from './label-words.ts';
import { saysMeasure } from './labels.ts';
import { followsCount } from './labels-behind.ts';
import { isDensity } from './measures.ts';
import { bodies, inOrder, ofPlace } from './noun-order.ts';
import { nounAfter } from './noun-phrases.ts';
import type { Carried } from './observed.ts';
import { placedCount } from './placed-counts.ts';
import { textOf, word } from './reading.ts';
import { sharedCase, sharedPredicate, sharedSaying } from './shared-nouns.ts';
import { countLabel } from './words-before-counts.ts';

/** `02 vụ cháy rừng`, `kết nạp 80 đảng viên`: a count is named by its noun, with the verb before it. */
export function countedLabel({ context, figure, next, measure, carried, end }: Said, before: Label): FoundLabel | null {
  const turned = turnover(before.text, carried);
  if (turned) return { text: turned, own: true, from: before.from, end };
  const { unit, unitClass, unitText } = figure.mention;
  const counted = !isDensity(unit) && (unitClass === 'count' || (unitClass === null && unitText !== null));
  // `Văn hóa: 60% thôn đạt chuẩn`, `Chính sách được quan tâm, đã có 100% hộ được hỗ trợ`: the noun behind says all of it.
  const has =
    having.test(figure.lead) &&
    ((whose(context.codebook).test(before.text) && !saysOwnMeasure(before.text)) ||
      figure.lead.startsWith(':') ||
      /, *(?:đến nay,? *)?(?:đã *)?$/iu.test(textOf(figure.reading, figure.left.from, figure.leadFrom)) ||
      movement.test(before.text));
  // `thị trấn đạt chuẩn và trên 97% cơ quan đạt chuẩn`: a clause of its own.
  const joins = word(figure.reading, figure.leadFrom - 1) === 'và' && bounding.test(figure.lead);
  const topical = figure.mention.unit === '%' && (figure.lead === ':' || has || joins);
  // `PAPI xếp hạng 10/63 tỉnh`: those it is ranked among are not counted.
  if (!(counted || topical) || measure === 'change' || measure === 'rank') return null;
  const alone = nounAfter(context, figure);
  if (!alone) return null;
  if (topical) return has || joins || isTopicOf(figure, before, alone) ? nounOnly(figure, alone) : null;
  const shared = sharedPredicate(context, figure, alone, next);
  const noun = shared
    ? { ...alone, text: shared.text }
    : sharedSaying(context, figure, sharedCase(context, figure, alone, next), next);
  // `dịch bệnh tiếp tục được kiểm soát với 41 địa phương công bố hết dịch`: a clause of its own before it.
  if (/^với(?: |$)/.test(figure.lead) && / (?:được|đã|tiếp tục) /u.test(before.text) && noun.text.includes(' '))
    return nounOnly(figure, noun);
  // `… thuộc huyện Nghĩa Đàn, Nghệ An, với 9 con bò mắc bệnh`: where it happened is told before.
  if (/^với(?: |$)/.test(figure.lead) && before.place && before.place.head !== '' && noun.text.includes(' '))
    return nounOnly(figure, noun);
  // `Đảng bộ huyện có 5 chi bộ hoàn thành nhiệm vụ`: whose they are is the report's own authority.
  if (having.test(figure.lead) && (authority.test(before.text) || onArea(context.codebook).test(before.text)))
    return nounOnly(figure, noun);
  // `Về phát triển doanh nghiệp, trong tháng có 53 doanh nghiệp thành lập mới`: the noun behind says all of it.
  if (figure.lead === 'có' && isOpened(figure) && noun.text.split(' ').length > longestState)
    return nounOnly(figure, noun);
  const placed = placedCount(context, figure, before, noun, carried);
  if (placed) return { ...nounOnly(figure, noun), text: placed.text, head: placed.head, from: before.from };
  // `đạt kết quả lớn nhất trong 11 dự án`: among how many.
  if (/(?:^| )nhất trong(?: (?:tổng )?số)?$/iu.test(textOf(figure.reading, figure.leadFrom - 3, figure.from)))
    return nounOnly(figure, noun);
  if (saysMeasure(figure, before)) {
    const isListed = carried.head !== null && carried.head.unit === figure.mention.unit;
    if (
      (figure.lead === ':' || !isListed) &&
      (ofPlace.test(before.text) || perUnit.test(before.text) || holdsCounted(figure, before, noun))
    )
      return {
        ...nounOnly(figure, noun),
        text: `${noun.text} ${before.text.replace(/^Bình/u, 'bình')}`,
        prefix: before.text,
        from: before.from,
      };
    if (isTotalOf(figure, before))
      return {
        ...nounOnly(figure, noun),
        text: `${before.text.replace(/^.*(?:: |(?:^| )có )/u, '')} ${fullTotal(figure, noun.text, carried)}`,
      };
    return isTopicOf(figure, before, noun) || isOtherCount(figure, before) ? nounOnly(figure, noun) : null;
  }
  const full = personNoun(figure, fullNoun(context, figure, before.text, noun.text, carried), carried);
  const done = carried.observed.at(-1)?.record.unit_measure === '{document}' ? doneTo(figure, carried) : null;
  if (done !== null) return { ...nounOnly(figure, noun), text: `${done} ${full}`, prefix: done, from: before.from };
  const held = holds(figure, carried.end) ? carried.observed.at(-1) : undefined;
  // `985 khẩu ở 7 thôn`: people live everywhere, and tell no villages apart.
  const living = held?.record.unit_measure === '{person}' || held?.record.unit_measure === '{household}';
  const holder = held?.holds || living ? undefined : held;
  const label = holder
    ? `${full} có ${holder.record.label_vi}`
    : living && before.text === 'thuộc'
      ? full
      : ((before.place ? countAt(figure, before.place, full, carried) : null) ??
        withEvent(
          figure,
          withHerd(figure, countLabel(rulesFor(context, figure), figure, before, { ...noun, text: full }), carried),
          carried,
        ));
  const isThere = before.place !== undefined && label === `${full} ${before.place.place}`;
  const prefix = isThere
    ? undefined
    : before.place && carried.prefix && label.endsWith(` ${before.place.place}`)
      ? carried.prefix
      : label.endsWith(` ${full}`)
        ? label.slice(0, -full.length - 1)
        : label.startsWith(`${full} `)
          ? label.slice(full.length + 1)
          : undefined;
  return {
    text: label,
    own: true,
    from: label === noun.text ? figure.leadFrom : before.from,
    end: (shared ?? noun).to,
    noun: true,
    used: noun.used ?? noun.to,
    ...(prefix && { prefix }),
    ...(holder && { holds: true }),
  };
}

const authority =
  /^(?:Đảng ủy|Đảng bộ|Huyện ủy|Tỉnh ủy|Thành ủy|Thị ủy|UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân)(?: (?:xã|phường|thị trấn|huyện|thị xã|thành phố|tỉnh))?$/u;

/** Whether a comma stands directly before the verb of a count: what opens the sentence says nothing of those counted. */
function isOpened({ reading, leadFrom }: Figure): boolean {
  return word(reading, leadFrom - 1) === ',';
}

/** `có`, `phấn đấu có trên`: those counted are there, or aimed at, with a bound. */
const having = /(?:^| )(?:có|phấn đấu)(?: (?:trên|hơn|gần|khoảng|ít nhất|tối thiểu|từ))?$/;
const bounding = /^(?:trên|hơn|gần|khoảng|ít nhất|tối thiểu)?$/;

/** `trên địa bàn huyện Ba Bể`: where, and no more. */
const onArea = perCodebook(
  (codebook) => new RegExp(`^[Tt]rên địa bàn ${anyOf(codebook, 'authority_level')}(?: \\p{Lu}\\S*){0,4}$`, 'u'),
);

/** A group of words with their first letters in either case. */
function eitherCase(group: string): string {
  return group.replace(/(?<=[:|])\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

/** `trên địa bàn huyện`, `tại kế hoạch này, tỉnh`, `huyện Nậm Pồ`: whose those counted are. */
const whose = perCodebook(
  (codebook) =>
    new RegExp(
      `(?:^|[ ,])(?:(?:trên )?địa bàn |toàn )?${eitherCase(anyOf(codebook, 'authority_level'))}(?: \\p{Lu}\\S*){0,4}$`,
      'u',
    ),
);

/** Nouns that only say that something is counted, or that their measure names. */
const plain = new Set(['{person}', '{animal}', '{bed}', '{pupil}', '{case}', '{visit}', '{times}', '{document}']);

/** `Hội Nông dân: 9 chi hội, 610 hội viên`, `Tuyến huyện: 01 trung tâm y tế`: an entry that names who has those counted. */
function holdsCounted({ mention, lead }: Figure, { text }: Label, noun: Label): boolean {
  const isOther = !text.toLowerCase().includes(noun.text.toLowerCase().split(' ', 2).join(' '));
  return (
    lead === ':' && mention.unitClass === 'count' && !plain.has(mention.unit ?? '') && bodies.test(text) && isOther
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
  return label.toLowerCase().startsWith(`${noun.toLowerCase()} `) ? label : noun;
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

/** `Phong trào … có 82% thôn đạt chuẩn`: what those who are counted take part in. */
const movement = /^(?:phong trào|cuộc vận động|chương trình) /iu;

/** What a heading on one line speaks of, and what is counted no kind of: `Cơ sở vật chất: 850 phòng học`. */
const aspects =
  /^(?:về )?(?:cơ sở vật chất|trang thiết bị|nhân lực|nguồn nhân lực|đội ngũ|tổ chức bộ máy|mạng lưới|quy mô trường,? lớp|hạ tầng)$/iu;

/** `Văn hóa: 6/8 thôn đạt chuẩn`: words before a colon that only open what a whole clause behind the figure says. */
function isTopicOf({ lead }: Figure, before: Label, noun: Label): boolean {
  if (isTitle(before.text) || (lead === ':' && aspects.test(before.text))) return true;
  if (lead === ':' && /(?:^| )(?:như )?sau$/iu.test(before.text)) return true;
  // `Tình trạng doanh nghiệp: 8 doanh nghiệp tạm ngừng hoạt động`: what only names a state has its nouns behind.
  const isState = /^(?:tình hình|tình trạng) /iu.test(before.text) && noun.text.split(' ').length > longestState;
  if (lead === ':' && isState) return true;
  return lead === ':' && !saysOwnMeasure(before.text) && / (?:đạt|được|có|bị|không|chưa) /u.test(noun.text);
}

/** Most words of a noun that says nothing of the state of those counted. */
const longestState = 3;

function nounOnly({ leadFrom }: Figure, noun: Label): FoundLabel {
  return { text: noun.text, own: true, from: leadFrom, end: noun.to, noun: true, used: noun.used ?? noun.to };
}

/** `xử phạt 268 triệu đồng đối với 15 tổ chức`, `45 cuộc kiểm tra đối với 15 tổ chức`: what was done to those who are counted behind it. */
function doneTo({ reading, sentence, from }: Figure, { observed, end }: Carried): string | null {
  const last = observed.at(-1);
  if (last?.figure.sentence !== sentence) return null;
  if (last.record.unit_measure === '{event}' && /^đối với$/iu.test(textOf(reading, end, from)))
    return /(?:^|\s)cuộc ((?:thanh tra|kiểm tra|giám sát).*)$/iu.exec(last.record.label_vi)?.[1] ?? null;
  // `52 quyết định xử phạt trong lĩnh vực đất đai, giao thông đối với 40 tổ chức`.
  if (last.record.unit_measure === '{document}' && (end === from || inField.test(textOf(reading, end, from))))
    return decided.exec(last.record.label_vi)?.[1] ?? null;
  if (last.record.unit_measure !== 'VND') return null;
  const deed = last.record.label_vi.replace(/^số tiền /iu, '').replace(/, .*$/u, '');
  const isClose = from - last.figure.next <= 2 && /^(?:đối với|cho)$/iu.test(textOf(reading, last.figure.next, from));
  return isClose && opensDeed(deed) && deed.split(' ').length <= longestDeed ? deed : null;
}

/** `52 quyết định xử phạt 40 tổ chức`, `15 quyết định công bố 320 thủ tục`: what a decision does. */
const decided =
  /(?:^|\s)quyết định ((?:xử phạt|xử lý|thu hồi|cưỡng chế|truy thu|hỗ trợ|công bố|công nhận|bổ nhiệm|điều động)[^,]*)$/iu;

const inField = /^(?:(?:trong|về|thuộc) [^;:]{2,120} )?đối với$/iu;

/** Longest deed that goes on to those it was done to, in words. */
const longestDeed = 8;

/** `9 xã đạt chuẩn, 3 xã đạt chuẩn nâng cao`: what the ones before are said to be, where these are said to be something too. */
const reached = /^(?:đạt|được|có|bị|đã) /iu;
const described = / (?:đạt|được|có|bị|đã) /iu;

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
      ? (doneTo(figure, carried) ?? (followsCount(figure, carried) ? carried.prefix : null))
      : null;
  // `bình quân mỗi xã đạt 15 tiêu chí, 02 xã đạt chuẩn`: communes are no mean by one.
  // `tiêm cho 82 trẻ; 56 hộ có nhà tiêu hợp vệ sinh`: a clause with a predicate of its own.
  const prefix =
    before !== null &&
    ((word(figure.reading, figure.from - 1) === ';' && described.test(noun.text)) ||
      (perUnit.test(before) && before.endsWith(figure.mention.unitText ?? '')) ||
      (reached.test(before) && described.test(noun.text)))
      ? null
      : before;
  const source = prefix === null ? undefined : carried.observed.at(-1);
  const counted = shared?.text ?? personNoun(figure, fullNoun(context, figure, '', noun.text, carried), carried);
  return {
    text: prefix ? inOrder(prefix, counted) : counted,
    ...(prefix && { prefix }),
    ...(source && { source }),
    own: true,
    from: figure.leadFrom,
    end: shared?.to ?? noun.to,
    noun: true,
    used: noun.used ?? noun.to,
  };
}
