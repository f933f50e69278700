import { wordPattern } from '../../codebook-words.ts';
import { inSentence, isInCapitals } from '../../document/letters.ts';
import { wordSet } from '../../mention/words.ts';
import type { Figure } from '../figures/figures.ts';
import type { Context } from '../reading/context.ts';
import type { Reading } from '../reading/reading.ts';
import { isFarmBranch } from './branches.ts';
import { isTime } from './label-openings.ts';
import { topicOf } from './label-subjects.ts';
import { saysOwnMeasure } from './measure-nouns.ts';

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
const holderHeading = wordPattern('^(?:cấp (?:{level}|trung ương)(?: |$)|.* quản lý:?$)');
/** Bodies by their names; `Trường học` is a topic. */
const bodyHeading = /^(?:[Tt]rung tâm|[Pp]hòng|[Ss]ở|[Cc]hi cục|[Tt]rường|[Bb]ệnh viện|[Cc]ông ty) \p{Lu}/u;

const longestHolder = 70;

/** `Cấp huyện quản lý`: a heading that names who holds what is counted belongs to the labels under it. */
export function withHolder(context: Context, reading: Reading, text: string): string {
  const holder = reading.section?.heading.text.replace(/[:.]$/, '') ?? '';
  const intro = context.intros.get(reading);
  const holds = holderHeading(reading.codebook).test(holder) || bodyHeading.test(holder);
  if (!holds || holder.length > longestHolder || (intro && !intro.text.endsWith(':'))) return text;
  return text.toLowerCase().includes(holder.toLowerCase()) ? text : `${text}, ${holder}`;
}

/** Headings of goals: what stands under them is named by itself. */
const ofPlan = /^(?:các |một số )?(?:chỉ tiêu|mục tiêu|nhiệm vụ|phương hướng)/iu;

/** The entry's label with that of the list that it stands in: `Tỷ lệ …: Tiểu học`; a part in a bracket goes by its whole. */
export function withIntro(context: Context, { reading, bracket }: Figure, text: string): string {
  if (bracket >= 0) return text;
  const intro = context.intros.get(reading);
  if (!intro) return withOpenHeading(reading, text);
  const heading = /^(.{3,120}):$/u.exec(intro.text)?.[1];
  if (
    !heading ||
    ofPlan.test(heading) ||
    saysOnlyWhen(intro) ||
    intro.mentions.some((each) => each.kind === 'quantity') ||
    /(?:sau|cụ thể|gồm|như|trong đó|chia theo.*|loại hình)$/iu.test(heading)
  )
    return text;
  if (branch.test(heading)) return text;
  const subject = heading.replace(/^(?:nội dung|kết quả|tình hình|về)(?: thực hiện)? /iu, '');
  return `${subject}: ${text}`;
}

const whenWords = wordSet('giai đoạn thời kỳ nhiệm quy kế hoạch đến từ tới năm trong hết cuối đầu tính :');

/** `Giai đoạn quy hoạch đến năm 2030:`: whether a block says when, and no more. */
function saysOnlyWhen(intro: Reading): boolean {
  return intro.times.length > 0 && intro.tokens.every(({ fold }, at) => isTime(intro, at) || whenWords.has(fold));
}

/** Headings that tell of which branch the entries are, and articles that pass them: `Về kinh tế`, `Điều 1. Thông qua dự toán`. */
const branch = /^(?:về|lĩnh vực|công tác|điều \d+[.:]) /iu;

/** `Cơ cấu kinh tế:`: a heading with a colon says what the shares under it are of. */
function withOpenHeading(reading: Reading, text: string): string {
  const { section, block, mentions } = reading;
  const heading = /^(.{3,80}):$/u.exec(section?.heading.text ?? '')?.[1];
  const told = heading && !/^kết quả/iu.test(heading) && !ofPlan.test(heading) && !branch.test(heading);
  if (!told || block.marker === null || saysOwnMeasure(reading, text)) return text;
  const shares = mentions.find((each) => each.kind === 'quantity')?.unit === '%';
  return shares ? `${heading}: ${text}` : text;
}

/** What the heading above says, for a label that only names a measure. */
export function subjectAround(context: Context, reading: Reading): string | null {
  const intro = context.intros.get(reading);
  if (intro?.mentions.some((each) => each.kind === 'quantity')) return topicOf(context, intro);
  if (intro && intro.text.length <= 120 && /:$/.test(intro.text)) return intro.text.replace(/:$/, '');
  const heading = reading.section?.heading.text.replace(/[:.]$/, '') ?? '';
  const said = heading.replace(reportTitle, '');
  // `Kết quả sản xuất nông nghiệp`: a branch is no subject of a yield.
  const isBranch = said !== heading && (isFarmBranch(context, said) || /^sản xuất$/iu.test(said));
  return heading.replace(partOfReport, '').trim() === '' || isBranch || isOfReport(context, reading)
    ? null
    : heading.replace(/^Về (?=\S)/u, '');
}

const onlyCrop = wordPattern(String.raw`^(?:(?:sản xuất|về) )?(?:cây )?{crop}(?: \p{L}+){0,2}$`);

/** `a) Cây lúa:` over `Toàn xã gieo cấy được 177 ha`: the crop that the heading above is of alone; null for others. */
export function cropAround({ codebook }: Context, { section }: Reading): string | null {
  const heading = section?.heading.text.replace(/[:.]$/, '') ?? '';
  return onlyCrop(codebook).test(heading) ? inSentence(heading.replace(/^(?:(?:sản xuất|về|cây) )+/iu, '')) : null;
}

const reportTitle = /^(?:tình hình|kết quả|báo cáo) /iu;

/** `Tình hình kinh tế - xã hội 6 tháng đầu năm 2020`: a heading that tells a period is of all that is reported, and no subject of one figure. */
function isOfReport(context: Context, { section }: Reading): boolean {
  const heading = section && context.headings.get(section);
  if (!heading || !reportTitle.test(heading.text)) return false;
  return heading.times.some(({ kind, season }) => kind === 'period' && season === null);
}

/** Fewest words that make a title of capitals: one or two may be abbreviations. */
const shortestTitle = 3;

/** `DÂN SỐ VÀ LAO ĐỘNG`: words in capitals, which are a heading and name no measure. */
export function isTitle(text: string): boolean {
  return isInCapitals(text) && text !== text.toLowerCase() && text.split(' ').length >= shortestTitle;
}

/** A label that a title in capitals gives, as a sentence writes it. */
export function lowered(text: string): string {
  return isTitle(text) ? text.charAt(0) + text.slice(1).toLowerCase() : text;
}

/** Words that say what part of a report stands under a heading, and not what it is about: `Kết quả năm 2024`. */
const partOfReport =
  /(?<!\p{L})(?:những|một số|các|kết quả|tình hình|đánh giá|thực trạng|đặc điểm|khái quát|chung|phần|mục tiêu|nhiệm vụ|phương hướng|giải pháp|kế hoạch|chỉ tiêu|tồn tại|hạn chế|khó khăn|thuận lợi|nguyên nhân|kiến nghị|thông tin|thực hiện|đạt được|chủ yếu|trọng tâm|năm|tháng|quý|đầu|cuối|và|của|trong|giai đoạn|[IVX]+)(?!\p{L})|[\d\s.,:;/–-]/giu;

const money =
  /(?<!\p{L})((?:tổng )?(?:thu ngân sách|chi ngân sách|kinh phí|vốn|dự toán|dư nợ|số tiền))((?: (?!(?:của|cho|các|theo|như|trong|tại|ở|từng|từ|năm|cụ|sau|thực|giai)(?: |$|:))\p{L}+)*)/iu;

/** `Phân bổ kinh phí hỗ trợ sản xuất cho các xã:`: what money the heading or the sentence above entries is about; null for none. */
export function moneyAround(context: Context, reading: Reading): string | null {
  const [, noun = '', kind = ''] =
    money.exec(context.intros.get(reading)?.text ?? '') ?? money.exec(reading.section?.heading.text ?? '') ?? [];
  return noun === '' ? null : `${noun.toLowerCase()}${kind}`;
}
