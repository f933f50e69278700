import { becoming } from '../../mention/compounds.ts';
import type { Figure } from '../figures/figures.ts';
import { ratedNoun } from '../labels/bracket-labels.ts';
import { describesCount } from '../labels/described-counts.ts';
import { withEvent } from '../labels/events.ts';
import type { FoundLabel, Label, Said } from '../labels/found-label.ts';
import { opensDamage } from '../labels/harm.ts';
import { followsCount } from '../labels/labels-behind.ts';
import { isDensity, isLevel } from '../measures/measures.ts';
import type { Context } from '../reading/context.ts';
import { textOf, word } from '../reading/reading.ts';
import { type Carried, lastWithin, type Observed } from '../ties/observed.ts';
import { saidBehindBrackets } from './bracketed-lists.ts';
import { perUnit } from './counted-labels.ts';
import { borrowersOf, memberOf, personNoun } from './counts-of-holders.ts';
import { doneTo } from './deeds-to-counted.ts';
import { fullNoun } from './full-nouns.ts';
import { besideHolders, leavesHolders, withHeld } from './holding-places.ts';
import { inOrder } from './noun-order.ts';
import { nounAfter } from './noun-phrases.ts';
import { opensKinds } from './parts-of-counts.ts';
import { isMean, sharedCase, sharedPredicate, sharedSaying } from './shared-nouns.ts';

/** `100% hộ dân có điện`, `5 xã`: the noun behind the figure alone. */
export function nounLabel({ context, figure, next, carried }: Said): FoundLabel | null {
  const { unitClass, unit } = figure.mention;
  const alone = nounAfter(context, figure);
  const noun = alone && sharedSaying(context, figure, sharedCase(context, figure, alone, next), next);
  const bare = figure.bracket >= 0 && unitClass === 'percent' && !tellsPart(figure);
  if (!noun || bare || isDensity(unit) || (unitClass !== 'count' && unitClass !== 'percent' && unit !== null))
    return null;
  const rated = ratedNoun(figure, noun, carried) ?? servedNoun(figure, noun);
  if (rated) return { text: rated, own: true, from: figure.leadFrom, end: noun.to, noun: true, used: noun.to };
  const holder = besideHolders(figure, noun.text, carried) ?? withHeld(figure, noun.text, carried);
  if (holder !== null)
    return { text: holder, own: true, from: figure.leadFrom, end: noun.to, noun: true, used: noun.to, holds: true };
  const shared = sharedPredicate(context, figure, noun, next) ?? saidBehindBrackets(context, figure, noun);
  const prefix = prefixFor(context, figure, noun, carried);
  const source = prefix === null ? undefined : carried.observed.at(-1);
  const counted =
    shared?.text ??
    leftOf(figure, noun, carried) ??
    personNoun(figure, fullNoun(context, figure, '', noun.text, carried), carried);
  const ofBody = memberOf(figure, noun.text, carried);
  return {
    text: withRest(
      figure,
      ofBody ??
        borrowersOf(figure, shared?.text ?? noun.text, carried) ??
        (prefix ? withPrefix(context, prefix, counted, source) : withEvent(figure, counted, carried)),
    ),
    ...(prefix && { prefix }),
    ...(source && { source }),
    own: true,
    from: figure.leadFrom,
    end: shared?.to ?? noun.to,
    noun: true,
    used: noun.used ?? noun.to,
  };
}

/** `trạm biến áp cấp điện cho 210 hộ`: those whom works serve are not all there are; null for others. */
function servedNoun({ reading, sentence, from }: Figure, { text }: Label): string | null {
  const served = serving.exec(textOf(reading, Math.max(sentence.from, from - longestServing), from))?.[1];
  return served === undefined ? null : `${served} ${text}`;
}

const serving =
  /(?:^| )((?:cung )?cấp (?:nước|điện)(?: (?:sạch|sinh hoạt))*|phục vụ(?: (?:tưới|tiêu|nước sinh hoạt))*)(?: ổn định)? cho(?: (?:hơn|trên|gần|khoảng))?$/iu;
/** Most tokens from how those are served to how many they are. */
const longestServing = 8;

/** `(trong đó có 21% chi bộ vững mạnh tiêu biểu)`: whether a bracket only opens a part, which the noun behind its share names. */
function tellsPart({ reading, bracket, leadFrom, lead }: Figure): boolean {
  return /(?:^| )có$/.test(lead) && /^trong đó ?,?$/iu.test(textOf(reading, bracket + 1, leadFrom));
}

/** `đánh bạc 2 vụ, 11 đối tượng`, `hoàn thành 12/14 chỉ tiêu, 1 chỉ tiêu chưa hoàn thành`: a noun that says what goes with the count before is not told so again. */
function withPrefix(context: Context, prefix: string, noun: string, source: Observed | undefined): string {
  if (noun.toLowerCase().endsWith(` ${prefix.toLowerCase()}`)) return noun;
  // `Đảng bộ xã Nậm Mỹ có 17 chi bộ và 395 đảng viên`: who has both stands behind them.
  const isHolder = body.test(prefix) && source?.record.label_vi.endsWith(` ${prefix}`);
  return isHolder ? `${noun} ${prefix}` : inOrder(context, prefix, noun);
}

const body = /^(?:đảng bộ|chi bộ|hội|đoàn|công đoàn|công an) /iu;

/** What is dealt with, and may be left over. */
export const dealtWith = new Set(['{case}', '{petition}', '{dossier}']);

/** `đã giải quyết 60 vụ, còn lại 17 vụ`: those that are left; `đang thực hiện 6 cuộc`: those that go on. */
function withRest({ mention, reading, from, lead }: Figure, label: string): string {
  if (mention.unitClass === 'count' && / ?đang thực hiện$/u.test(lead)) return `đang thực hiện ${label}`;
  const isLeft = dealtWith.has(mention.unit ?? '') && /^còn lại$/iu.test(textOf(reading, from - 2, from));
  return isLeft && !label.includes('còn lại') ? `${label} còn lại` : label;
}

/** What was done to those counted, or what stands before the noun of the count before and goes with this one, too. */
function prefixFor(context: Context, figure: Figure, noun: Label, carried: Carried): string | null {
  const { unitClass } = figure.mention;
  if (unitClass !== 'count' && unitClass !== null) return null;
  const goesOn = () => followsCount(figure, carried) || opensKinds(context, figure, carried);
  const before = doneTo(context, figure, carried) ?? (goesOn() ? carried.prefix : null);
  return before !== null && saysAlone(context, figure, noun, before, carried) ? null : before;
}

/** Whether a noun says all that it is of, and the words before the count before are none of it. */
function saysAlone(context: Context, figure: Figure, { text }: Label, before: string, carried: Carried): boolean {
  const { reading, from, leadFrom, mention } = figure;
  const last = carried.observed.at(-1);
  return (
    // `vận động 130 hội viên tham gia 28 lớp tập huấn`: what those counted came to.
    /^tham (?:gia|dự)$/iu.test(textOf(reading, leadFrom - 2, leadFrom)) ||
    // `tiêm cho 82 trẻ; 56 hộ có nhà tiêu hợp vệ sinh`: a clause with a predicate of its own.
    (word(reading, from - 1) === ';' && described.test(text)) ||
    // `bình quân mỗi xã đạt 15 tiêu chí, 02 xã đạt chuẩn`: communes are no mean by one.
    (perUnit.test(before) && before.endsWith(mention.unitText ?? '')) ||
    (last !== undefined && isMean(last.figure.mention) && !isMean(mention)) ||
    // `ban hành 5 quyết định, 2 trường hợp còn lại đang hoàn thiện hồ sơ`: what the others came to.
    / còn lại (?:đang|đã|chưa|được|bị) /iu.test(text) ||
    leavesHolders(figure, last) ||
    // `với tổng số tiền 12 tỷ đồng và 900 ngày công`: what is no money.
    /^(?:tổng )?(?:số tiền|kinh phí|trị giá)(?: |$)/iu.test(before) ||
    // `giải quyết việc làm cho 900 lao động, có 15 lao động nữ`: some of those, of whom more is said.
    (/^có(?: |$)/u.test(figure.lead) && last?.record.unit_measure === mention.unit && text !== mention.unitText) ||
    // `thu hồi 54 giấy phép; 37 doanh nghiệp giải thể`: what became of those counted tells all of them.
    becoming.has(text.replace(`${mention.unitText} `, '').split(' ', 2).join(' ').toLowerCase()) ||
    // `xây dựng 24 mô hình với 1.120 hộ tham gia`: who took part was not built.
    (figure.lead === 'với' && / tham gia$/iu.test(text) && founding.test(before)) ||
    // `giới thiệu 92 đoàn viên ưu tú, 58 đoàn viên được kết nạp Đảng`: what came of it.
    (proposing.test(before) && / được /iu.test(text)) ||
    // `làm hư hỏng 200 nhà, 10 trường học bị tốc mái`: what came to these.
    ((harmedPerson.test(text) || / bị \S/iu.test(text)) && opensDamage(context, before)) ||
    ((reached.test(before) || describesCount(context, before)) && described.test(text))
  );
}

/** What is done to make something that others take part in. */
const founding = /^(?:xây dựng|thành lập|duy trì|ra mắt|nhân rộng|phê duyệt|triển khai|thực hiện)(?: |$)/iu;

/** What is done for those of whom only some are taken. */
const proposing = /^(?:giới thiệu|đề nghị|đề cử|bồi dưỡng|tạo nguồn|đăng ký)(?: |$)/iu;

/** `9 xã đạt chuẩn, 3 xã đạt chuẩn nâng cao`: what the ones before are said to be, where these are said to be something too. */
const reached = /^(?:đạt|được|có|bị|đã|đang|chưa) /iu;

const described = / (?:đạt|được|có|bị|đã|đang|chưa) /iu;

/** `đầu năm có 5.120 hộ nghèo, cuối năm còn 4.420 hộ`, `109 nam/100 nữ (năm 2022: 112 nam/100 nữ)`: of those counted before, as many as are left, and their rate at another time; null for others. */
function leftOf(figure: Figure, noun: Label, { observed }: Carried): string | null {
  const { mention, lead } = figure;
  const unit = mention.unitText?.toLowerCase();
  const isRate = isMean(mention);
  const isLeft = /(?:^| )còn(?: (?:hơn|trên|gần|dưới|khoảng))?$/.test(lead);
  if (!(isRate || isLeft) || noun.text.toLowerCase() !== unit) return null;
  const before = lastWithin(
    observed,
    ({ figure: each, record }) =>
      (each.sentence === figure.sentence || (isLeft && opensNext(figure, each))) &&
      isLevel(record.measure) &&
      record.unit_measure === mention.unit,
  );
  const counted = before?.record.label_vi.replace(/^(?:tổng )?số /iu, '').toLowerCase();
  // A rate of something else that was told in between has a name of its own.
  const isSame = isRate ? before === observed.at(-1) : counted?.startsWith(`${unit} `);
  return before && isSame ? before.record.label_vi : null;
}

/** `Đến năm 2020, còn 690 hộ`: whether nothing but when stands before a figure in the sentence behind that of another. */
function opensNext({ reading, sentence, leadFrom }: Figure, { sentence: last }: Figure): boolean {
  if (last.to + 1 !== sentence.from) return false;
  for (let at = sentence.from; at < leadFrom; at++)
    if ((reading.timeAt[at] as number) < 0 && !/^(?:,|đến|cuối|hết|nay|hiện|năm)$/.test(word(reading, at)))
      return false;
  return true;
}

/** `chìm 5 phương tiện, 2 người chết`: what came to people is said of them. */
const harmedPerson = /^(?:người|em|cháu) (?:bị )?(?:chết|mất tích|bị thương|thương|tử vong|thiệt mạng)/iu;
