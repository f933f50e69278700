import { type WithCodebook, wordPattern } from '../../codebook-words.ts';
import { inSentence } from '../../document/letters.ts';
import { withCounted } from '../counts/counts-of-holders.ts';
import type { Figure } from '../figures/figures.ts';
import { type Reading, textOf } from '../reading/reading.ts';
import { type Carried, lastWithin, type Observed } from '../ties/observed.ts';
import { grownByCounted } from './carried-subjects.ts';
import { withDimension } from './dimensions.ts';
import { withEach } from './each-of-counted.ts';
import { withEvent } from './events.ts';
import { withoutOtherBranch } from './fishery-branches.ts';
import { isGrowing } from './growing.ts';
import { branch, withImpliedMeasure } from './grown-areas.ts';
import { withRate } from './label-rates.ts';
import { isAreaTopic } from './label-subjects.ts';
import { namesMeasure, subjectOf } from './measure-nouns.ts';
import { withMoney } from './money-labels.ts';
import { joined } from './subjects-of-measures.ts';
import { withTraded } from './trade-labels.ts';

/** What a verb, a consequence or a sum of money measures, with the words that it leaves out. */
export function completed(figure: Figure, text: string, carried: Carried): string {
  const verb = withHardened(
    figure,
    withObject(figure, withCounted(figure, withEach(figure, withWhere(figure, text, carried), carried)), carried),
    carried,
  );
  const event = withRate(figure, withEvent(figure, withDimension(figure, verb, carried), carried), carried);
  const measured = withMoney(figure, withTraded(figure, withTopic(figure, event, carried), carried), carried);
  return withImpliedMeasure(figure, withRatioUnit(figure, measured), grownTopic(figure, carried));
}

/** What a verb of growing alone is done to: what the block is about, or, where that is a branch of fishery or nothing, what the sentence told is grown. */
function grownTopic(figure: Figure, carried: Carried): string | null {
  const { topic, subject } = carried;
  if (topic === null) return grownByCounted(figure, carried);
  return onlyActs(figure.reading.codebook).test(topic) ? (subject ?? topic) : topic;
}

/** `tỷ lệ thu gom rác tại thị trấn 97%, tại các xã 70%`: what the figure before measures, in other places. */
function withWhere({ mention, sentence }: Figure, text: string, { observed }: Carried): string {
  const last = observed.at(-1);
  if (!elsewhere.test(text) || last?.figure.sentence !== sentence || last.record.unit_measure !== mention.unit)
    return text;
  const [, measured] = located.exec(last.record.label_vi) ?? [];
  return measured === undefined ? text : `${measured} ${text}`;
}

const elsewhere = /^(?:tại|ở|của|trên (?:sông|suối|hồ|tuyến)) [^,;:]+$/iu;
const located = /^(\S+ .+?) (?:tại|ở|của|trên (?:sông|suối|hồ|tuyến)) [^,;:]+$/iu;

/** `bình quân cả nước đạt 15 tiêu chí/xã`: a mean without a noun is of what its unit counts. */
function withRatioUnit({ mention }: Figure, text: string): string {
  const { unitText } = mention;
  return /^bình quân (?:cả nước|toàn \S+|chung)$/iu.test(text) && unitText?.includes('/')
    ? `${text} ${unitText}`
    : text;
}

const handling =
  /^(?:đã |được )?(?:thu gom|xử lý|tiêu thụ|thu hoạch|chế biến|xuất bán|nghiệm thu|khai thác)(?:(?:, | và )(?:thu gom|xử lý|tiêu thụ|vận chuyển|chế biến))*$/iu;

/** `phát sinh 68 tấn, thu gom, xử lý 65 tấn`: verbs without an object handle what the figure before measures. */
function withObject({ mention, reading }: Figure, text: string, carried: Carried): string {
  const last = carried.observed.at(-1);
  if (
    !handling.test(text) ||
    carried.subject === null ||
    handling.test(carried.subject) ||
    isGrowing(reading, carried.subject) ||
    last?.figure.mention.unit !== mention.unit
  )
    return text;
  return `${text} ${inSentence(carried.subject)}`;
}

const hardened =
  /^(?:đã )?(?:được )?(?:cứng|bê tông|nhựa|kiên cố|ngói|gạch)? ?(?:hóa|hoá|cứng hóa|cứng hoá|láng nhựa|rải nhựa|đổ bê tông|rải cấp phối|nâng cấp|sửa chữa|xuống cấp|hoàn thành)$/iu;

/** `dài 18 km, đã bê tông 15 km`: what works are of, as done to them. */
const made = /^(?:bê tông|kiên cố|cứng|nhựa)$/iu;

/** `mở mới 2,3 km, bê tông hóa 1,8 km`: what was done to other works is no subject. */
const onlyBuilt = wordPattern('^{works_act}$');

/** `đường liên thôn 21 km, đã được cứng hóa 4,8 km`: a verb of works is of what the figure before it measures. */
function withHardened(
  { mention, sentence, reading, left, from }: Figure,
  text: string,
  { observed, subject, whole }: Carried,
): string {
  const last = observed.at(-1);
  const done = /(?:^|[ ,])(?:đã|được)(?: |$)/iu.test(textOf(reading, left.from, from));
  if (
    !(hardened.test(text) || (done && made.test(text))) ||
    subject === null ||
    onlyBuilt(reading.codebook).test(subject) ||
    (whole !== null && !done) ||
    last?.figure.mention.unit !== mention.unit
  )
    return text;
  return last.figure.sentence === sentence && mention.unitClass === 'measure' ? `${subject} ${text}` : text;
}

const action = wordPattern(
  '^(?:tổng )?(?:{harvest_measure}|{trade_measure}|t[ỷỉ] lệ|mật độ)(?: (?:{growing_act}|{pond_act}|khai thác|xuất khẩu|nhập khẩu|nhiễm|nhiễm nặng|bị nhiễm|bị hại|hại|bệnh|phổ biến|(?:đã )?(?:được )?(?:phun|phòng|trừ)(?: phòng)?(?: trừ)?|xuất chuồng|bình quân|trung bình))+$',
);

/** `Tôm: diện tích thả nuôi …; sản lượng thu hoạch …`: a measure with its verb alone is of what the block is about. */
function withTopic(figure: Figure, text: string, carried: Carried): string {
  const { reading } = figure;
  const waste = wasted.exec(text) ? wasteOfHeading(reading) : null;
  if (waste !== null) return `${text} ${inSentence(waste)}`;
  if (!action(reading.codebook).test(text)) return text;
  const topic = topicFor(figure, carried);
  if (topic === null || branch.test(topic) || isAreaTopic(reading, topic)) return text;
  // `2. Diện tích nuôi: 10 ha`: the entry says it itself.
  if (text.toLowerCase().endsWith(` ${topic.toLowerCase()}`)) return text;
  // `đàn gia cầm 6 triệu con. Sản lượng khai thác 8 tấn`: no herd is caught.
  if (/^(?:tổng )?(?:đàn|con) /iu.test(topic) && /khai thác|nuôi trồng/iu.test(text)) return text;
  return joined(text, inSentence(withoutOtherBranch(text, topic)));
}

/** How much of what comes up is collected and treated. */
const wasted =
  /^(?:tổng )?(?:khối )?lượng(?: (?:được )?(?:phát sinh|thu gom|xử lý|tái chế|chôn lấp|,? và|thải bỏ|thực tế)|,)+$/iu;

/** `1. Chất thải rắn sinh hoạt: Tổng khối lượng phát sinh 45 tấn/ngày`: what the run-in heading above says comes up; null without one. */
function wasteOfHeading({ section }: Reading): string | null {
  return /^((?:(?:chất|nước|rác|khí) thải|rác)(?: [^:]+)?):$/iu.exec(section?.heading.text ?? '')?.[1] ?? null;
}

/** What stands before the bracket of a figure, what the part before it is of, or what its block is about; null for none. */
function topicFor(figure: Figure, carried: Carried): string | null {
  const { topic } = carried;
  const isBare = topic === null || onlyActs(figure.reading.codebook).test(topic);
  const before = isBare || isBehindPart(figure, carried) ? subjectBefore(figure, carried) : null;
  return before ?? (topic === null ? null : subjectOf(figure.reading, topic));
}

/** `Tổng giá trị sản xuất tăng 13%`: what is told in money. */
const ofMoney = /^(?:tổng )?(?:giá trị|sản phẩm|doanh thu|thu nhập|thu|chi|vốn|kinh phí|GRDP|GTSX)(?: |$)/iu;

/** `Diện tích tôm thẻ đạt 57 ha, sản lượng thu hoạch 107 tấn`: of what the figure before is, in the sentence or the one before it. */
function subjectBefore(
  { sentence, mention, reading, leadFrom }: Figure,
  { subject, observed }: Carried,
): string | null {
  const last = observed.at(-1);
  const isOpening =
    last?.figure.sentence.to === sentence.from - 1 && !/[,;:]/.test(textOf(reading, sentence.from, leadFrom));
  const isNear = last?.figure.sentence === sentence || isOpening;
  if (!last || !isNear || mention.unitClass !== 'measure' || subject === null) return null;
  // `Diện tích nhiễm 90 ha, gồm: rầy nâu 60 ha, chuột 30 ha. Diện tích phòng trừ 80 ha`: of none of the parts.
  if (isOpening && outside(observed)?.whole != null) return null;
  // `Tổng sản phẩm 250 tỷ đồng, đạt 99% kế hoạch. Diện tích gieo trồng 90 ha`: nothing that money tells of grows.
  const amount = lastWithin(observed, ({ record }) => record.unit_measure !== '%');
  if (amount?.figure.mention.unitClass === 'money' || ofMoney.test(subject)) return null;
  // `muối 1.085 ha của 1.340 hộ; sản lượng thu hoạch …`: nothing is reaped of those who have it.
  if (/^số (?:hộ|người|lao động)$/iu.test(subject)) return grownBefore(observed, reading);
  if (onlyActs(reading.codebook).test(subject) || (isOpening && isGrowing(reading, subject))) return null;
  const grown = last.figure.sentence === sentence ? subject : subject.replace(ofPlaces(reading.codebook), '');
  return namesMeasure(reading, last.record.label_vi) && grown.split(' ').length <= longestSubject ? grown : null;
}

/** `Cây lương thực: …; trong đó: lúa gieo sạ 13 ha, sản lượng thu hoạch 51 tấn`: whether the figure before is a part of what its block is about. */
function isBehindPart({ sentence, reading, from }: Figure, { observed }: Carried): boolean {
  const last = outside(observed);
  return last?.whole != null && last.figure.sentence === sentence && !/;/.test(textOf(reading, last.figure.next, from));
}

/** The last amount told outside of brackets. */
function outside(observed: readonly Observed[]): Observed | undefined {
  return lastWithin(observed, ({ record, figure }) => record.unit_measure !== '%' && figure.bracket < 0);
}

/** What the last area told outside of brackets is of; null without one. */
function grownBefore(observed: readonly Observed[], known: WithCodebook): string | null {
  const area = lastWithin(observed, ({ figure, record }) => figure.bracket < 0 && record.unit_measure === 'har');
  return area === undefined ? null : subjectOf(known, area.record.label_vi).replace(/^sản xuất /iu, '');
}

/** `sản lượng khai thác 35 tấn; sản lượng nuôi trồng 44 tấn`: what is done is nothing that is grown. */
const onlyActs = wordPattern('^(?:{growing_act}|{pond_act}|{land_act})$');

/** `cá tra của các tỉnh phía Nam`: where it is. */
const ofPlaces = wordPattern(' (?:của|ở|tại) (?:các |cả |toàn )?(?:{level}|vùng|khu vực|nước|địa phương)(?: .*)?$');

/** Most words of what is grown. */
const longestSubject = 5;
