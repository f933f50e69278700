import { wordPattern } from '../../codebook-words.ts';
import { inSentence } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import { decidesBelow } from '../measures/plan-blocks.ts';
import { isOnlyPlace } from '../places/areas-around.ts';
import type { Context } from '../reading/context.ts';
import { isBesideHeading } from '../reading/intros.ts';
import { hasFigure, openingOf, type Reading } from '../reading/reading.ts';
import { isField } from './branches.ts';
import { saysOnlyWhen, subjectAround, whenWords } from './heading-subjects.ts';
import { isTime } from './label-openings.ts';
import { isMeasureNoun, saysOwnMeasure } from './measure-nouns.ts';
import { inSmall, isTitle } from './titles-in-capitals.ts';

/** `Phân bổ vốn theo đơn vị`: entries that name units say how much of what the heading shares out. */
export function withShared(figure: Figure, text: string): string {
  const heading = figure.reading.section?.heading.text ?? '';
  const shared =
    /^(.{4,60}?) (?:phân |chia )?theo (?:đơn vị|cơ quan|địa phương|địa bàn|xã|huyện|ngành|lĩnh vực)(?: |$)/iu.exec(
      heading,
    )?.[1];
  if (!shared || !figure.lead.startsWith(':') || figure.bracket >= 0 || figure.mention.unit !== 'VND') return text;
  return organisation.test(text) ? `${shared}: ${text}` : text;
}

const organisation =
  /^(?:UBND|Ủy ban|HĐND|Sở|Phòng|Ban|Công an|Hội|Trung tâm|Trường|Chi cục|Cục|Liên đoàn|Đoàn|Bệnh viện|Trạm|Huyện đoàn|Xã|Huyện|Phường|Thị trấn)(?: |$)/u;

/** Headings that say whose figures stand under them. */
const holderHeading = wordPattern(
  '^(?:cấp (?:{level}|trung ương)(?: |$)|(?:.* )?(?:{level}|trung ương|cấp|sở|ban|phòng|trung tâm|công ty|đơn vị|địa phương)(?: .*)? quản lý:?$)',
);
/** Bodies by their names; `Trường học` is a topic. */
const bodyHeading = /^(?:[Tt]rung tâm|[Pp]hòng|[Ss]ở|[Cc]hi cục|[Tt]rường|[Bb]ệnh viện|[Cc]ông ty) \p{Lu}/u;

const longestHolder = 70;

/** `Cấp huyện quản lý`: a heading that names who holds what is counted belongs to the labels under it. */
export function withHolder(context: Context, reading: Reading, text: string): string {
  const holder = reading.section?.heading.text.replace(/[:.]$/, '') ?? '';
  const intro = context.intros.get(reading);
  const holds = holderHeading(reading.codebook).test(holder) || isBodyHeading(context, holder);
  if (!holds || holder.length > longestHolder || (intro && !intro.text.endsWith(':'))) return text;
  return text.toLowerCase().includes(holder.toLowerCase()) ? text : `${text}, ${holder}`;
}

/** `Trung tâm Y tế`; `Sở Y tế triển khai nhiệm vụ`, `Sở Y tế: Kết quả năm 2024` say what it does, and are no holder of all that is told. */
function isBodyHeading({ book }: Context, heading: string): boolean {
  return bodyHeading.test(heading) && !/[:\d]/.test(heading) && book.labelRules('actor', heading) === heading;
}

const onlyReached = /^((?:(?:tổng )?số )?(?:xã|huyện|thôn|bản|ấp|làng)(?: đạt chuẩn)?)( nâng cao| kiểu mẫu)?$/iu;
const newRural = /(?<!\p{L})(?:nông thôn mới|NTM)(?!\p{L})( nâng cao| kiểu mẫu)?/iu;
const criteria = /^((?:đạt |hoàn thành )?(?:số )?tiêu chí)( đạt(?: chuẩn)?)?$/iu;
/** Longest words that a sentence opens with before its criteria, in tokens. */
const longestProgramme = 40;

/** `Nông thôn mới: 71/82 xã đạt chuẩn, 24 xã nâng cao`, `Về xây dựng NTM, xã đạt 17/19 tiêu chí`: of which programme, as the topic, the heading or, of criteria, the sentence says. */
export function withProgramme({ reading, sentence, leadFrom }: Figure, text: string, topic: string | null): string {
  const told = topic ?? reading.section?.heading.text ?? '';
  const [, counted, reached = ''] = criteria.exec(text) ?? [];
  if (counted !== undefined) {
    const opening = openingOf(reading, { ...sentence, to: leadFrom }, longestProgramme);
    const [standard, grade = ''] = newRural.exec(opening) ?? newRural.exec(told) ?? [];
    return standard === undefined ? text : `${counted} nông thôn mới${grade.toLowerCase()}${reached}`;
  }
  const [, places = '', grade = ''] = onlyReached.exec(text) ?? [];
  if (!/ đạt chuẩn$/iu.test(places) && (places === '' || grade === '')) return text;
  return newRural.test(told) ? `${places} nông thôn mới${grade}` : text;
}

/** Headings of goals, or of what goes on below: what stands under them is named by itself. */
const ofPlan =
  /^(?:các |một số )?(?:chỉ tiêu|mục tiêu|nhiệm vụ|phương hướng|nội dung (?:điều chỉnh|chính|chủ yếu)$)|^(?:dưới|sau) đây là /iu;

/** The entry's label with that of the list that it stands in: `Tỷ lệ …: Tiểu học`; a part in a bracket goes by its whole. */
export function withIntro(context: Context, { reading, bracket }: Figure, text: string): string {
  if (bracket >= 0) return text;
  const intro = context.intros.get(reading);
  if (!intro) return isBesideHeading(reading) ? text : withOpenHeading(reading, text);
  // `Tình hình dịch bệnh (theo báo cáo của Cục Thú y):`: who tells it is none of what it is about.
  const heading = /^(.{3,120}):$/u.exec(intro.text)?.[1]?.replace(/ \((?:theo|tính đến|đến|nguồn)[^()]*\)$/iu, '');
  if (
    !heading ||
    ofPlan.test(heading) ||
    decidesBelow(intro) ||
    saysOnlyWhen(intro) ||
    onlyOther.test(heading) ||
    intro.mentions.some((each) => each.kind === 'quantity') ||
    /(?:sau|cụ thể|gồm|như|trong đó|chia theo.*|loại hình)$/iu.test(heading)
  )
    return text;
  // `Trồng trọt:` over `+ Ngô: 96 ha`; money is told apart by its field.
  const isOfMoney = reading.mentions.some(({ unitClass }) => unitClass === 'money');
  const subject = heading.replace(/^(?:nội dung|kết quả|tình hình|về)(?: thực hiện)? /iu, '');
  if (branch.test(heading) || (!isOfMoney && (isField(reading, heading) || isField(reading, subject)))) return text;
  // `Diện tích:` over `+ Rau, đậu các loại: 640 ha`.
  return isMeasureNoun(reading, subject) ? `${subject} ${inSentence(text)}` : `${subject}: ${text}`;
}

/** `Tình hình khác:`, `Một số kết quả khác:`, `Các nội dung khác:`: headings of whatever no other one told. */
const onlyOther = /^(?:(?:một số|các) )?(?:tình hình|kết quả|công tác|nội dung|vấn đề|lĩnh vực|hoạt động|mặt) khác$/iu;

/** Headings that tell of which branch the entries are, and articles that pass them: `Về kinh tế`, `Điều 1. Thông qua dự toán`. */
const branch = /^(?:về|lĩnh vực|công tác|điều \d+[.:]) /iu;

/** `Cơ cấu kinh tế:`: a heading with a colon says what the shares under it are of. */
function withOpenHeading(reading: Reading, text: string): string {
  const { section, block, mentions } = reading;
  const heading = /^(.{3,80}):$/u.exec(section?.heading.text ?? '')?.[1];
  const told =
    heading &&
    !/^kết quả/iu.test(heading) &&
    !onlyOther.test(heading) &&
    !ofPlan.test(heading) &&
    !branch.test(heading);
  if (!told || block.marker === null || saysOwnMeasure(reading, text)) return text;
  // `tiêm phòng 12/14 con, đạt 86%`: those counted are no shares.
  const shares = mentions.find(({ kind }) => kind === 'quantity' || kind === 'ratio')?.unit === '%';
  return shares ? `${heading}: ${text}` : text;
}

/** The same as a subject inside a label: of a title in capitals, for a sum of money the money that it is about. */
export function subjectInLabel(context: Context, { reading, mention }: Figure, text: string): string | null {
  const around = subjectAround(context, reading);
  // `Dân số` over `Số hộ: 900 hộ`: a count is of a heading that names those counted.
  const counted = (mention.unitClass === 'count' && namesCounted.exec(text)?.[1]?.toLowerCase()) || '';
  if (around === null || !` ${around.toLowerCase()} `.includes(counted && ` ${counted} `)) return null;
  if (!isTitle(around)) return around;
  return (
    (mention.unitClass === 'money' ? moneyAround(context, reading) : null) ??
    inSmall(context.book, around.replace(whereAndWhen, ''))
  );
}

/** A label with what the headings above say of it: the money of a body or of a place, and those that a bare total counts. */
export function byHeading(context: Context, figure: Figure, text: string): string {
  const over = tellsWhen(figure, text) ? subjectAround(context, figure.reading) : null;
  if (over !== null) return onlyStage.test(text) ? `${over}: ${text}` : over;
  return ofHeading(context, figure, moneyOf(context, figure, text));
}

/** `Tổng số: 80 hộ` under `Hộ nghèo`: the heading says which of those counted. */
function ofHeading(context: Context, figure: Figure, text: string): string {
  const { reading, mention, lead } = figure;
  const noun = mention.unitText?.toLowerCase();
  const total = lead.startsWith(':') && noun ? bareTotal.exec(text) : null;
  if (total?.[2]?.toLowerCase() !== noun || noun === undefined) return text;
  const around = subjectAround(context, reading)?.toLowerCase();
  return around?.startsWith(`${noun} `) ? `${total?.[1]} ${around}` : text;
}

/** `Đến năm 2035: 8.000 người`, `Giai đoạn ngắn hạn: 300 ha`: whether an entry says nothing of its figure but when it is so. */
function tellsWhen({ reading, mention, from, lead, leadFrom }: Figure, text: string): boolean {
  if (reading.block.marker === null || hasFigure(reading, 0, from) || /(?:^| )có(?: |$)/.test(lead)) return false;
  if (onlyStage.test(text)) return true;
  const isBare = text.toLowerCase() === mention.unitText?.toLowerCase();
  const before = reading.tokens.slice(0, leadFrom);
  const isDated = before.some((_, at) => isTime(reading, at));
  return isBare && isDated && before.every(({ fold }, at) => isTime(reading, at) || whenWords.has(fold));
}

const onlyStage = /^(?:hiện trạng|hiện hữu|(?:giai đoạn )?(?:ngắn|trung|dài) hạn|giai đoạn (?:đầu|sau|\d|[IV]+))$/iu;
const bareTotal = /^(tổng số|tổng cộng|số lượng) (\S+(?: \S+)?)$/iu;

const namesCounted = /^(?:tổng )?số (?!lượng)(\p{L}+)/iu;

/** `… TRÊN ĐỊA BÀN HUYỆN MƯỜNG LA NĂM 2025`: where and when, which a title ends with. */
const whereAndWhen = / (?:TRÊN ĐỊA BÀN|(?:TỈNH|HUYỆN|THÀNH PHỐ|THỊ XÃ) \p{Lu}|(?:GIAI ĐOẠN|NĂM) \d).*$/u;

const money = wordPattern(
  String.raw`(?<!\p{L})((?:tổng )?{money_name})((?: (?!(?:của|cho|các|theo|như|trong|tại|ở|từng|từ|năm|cụ|sau|thực|giai)(?: |$|:))\p{L}+)*)`,
);

/** `Phân bổ kinh phí hỗ trợ sản xuất cho các xã:`: what money the headings or the sentence above entries are about; null for none. */
function moneyAround(context: Context, reading: Reading): string | null {
  const pattern = money(context.codebook);
  let found = pattern.exec(context.intros.get(reading)?.text ?? '');
  for (let { section } = reading; section && !found; section = section.parent)
    found = pattern.exec(section.heading.text);
  const [name = '', noun = '', kind = ''] = found ?? [];
  return noun === '' ? null : isTitle(name) ? inSmall(context.book, name) : `${noun.toLowerCase()}${kind}`;
}

const authority = wordPattern(String.raw`^{authority}(?: (?:các )?(?:{level}(?:, {level})+|[^,:;\d]+))?$`, 'u');

/** `- Xã Lam Cốt: 15 triệu đồng`, `- Công an huyện: 40 triệu đồng`: money told by who has it alone is what the words above say; the name of an area goes without. */
function moneyOf(context: Context, { mention, reading, lead }: Figure, text: string): string {
  if (mention.unitClass !== 'money') return text;
  const isPlace = isOnlyPlace(context, text);
  const isBody = reading.block.marker !== null && lead.startsWith(':') && authority(context.codebook).test(text);
  const told = isPlace || isBody ? moneyAround(context, reading) : null;
  return told === null ? text : isPlace ? told : `${told}: ${text}`;
}
