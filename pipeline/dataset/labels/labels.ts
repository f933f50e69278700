import { firstFrom } from '../../binary-search.ts';
import { wordPattern } from '../../codebook-words.ts';
import { danglers } from '../counts/noun-ends.ts';
import { type Figure, slashedPlan } from '../figures/figures.ts';
import { nameOfOne } from '../figures/respective-figures.ts';
import { spansIn } from '../places/place-spans.ts';
import type { Context } from '../reading/context.ts';
import { mentionAt, type Reading, textOf, word } from '../reading/reading.ts';
import { cleanLabel, isPartOfName } from './clean-labels.ts';
import { isDeed, opensDeed } from './deeds.ts';
import type { Label } from './found-label.ts';
import { measureOfCrop } from './growing.ts';
import { opensDamage } from './harm.ts';
import { measuredIn } from './label-cuts.ts';
import { endsOfTimes, isSign, isTime, skipOpenings } from './label-openings.ts';
import type { LabelRules } from './label-rules.ts';
import { rulesFor } from './label-trace.ts';
import { namesNothing } from './nameless-words.ts';
import { beforeJudgement, placeSubject } from './place-subjects.ts';
import { workSaidAgain } from './work-topics.ts';

/** Words that say what a label measures by themselves: a figure behind them needs no noun behind it. */
const measured = wordPattern(
  '^(?:{measure}|tổng(?! (?:đài|cục|công ty|bí thư|giám đốc|kết|hợp|rà soát|kiểm tra|kiểm kê|điều tra|vệ sinh|dọn))|số(?! (?:hóa|hoá))|tuổi thọ|mức|cơ cấu|lượng|vốn|thu(?! (?:hồi|gom|giữ|hút|thập|nhận))|chi(?! (?:trả|hội|bộ|đoàn|đội|cục)))(?: |$)',
);

/** The words before a figure that say what it measures; null where there are none but scope, time or a lead. */
export function labelBefore(context: Context, figure: Figure, floor: number, inList = false): Label | null {
  const { reading, left } = figure;
  if (slashedPlan(reading, figure.from) >= 0) return null;
  // What stands before the words that the figure before used was set apart for this one: a name before an aside, a list's.
  const opening = floor > left.to ? left.from : Math.max(left.from, floor);
  const from = skipOpenings(context, reading, behindOpen(reading, opening, left.to), left.to);
  const end = withoutTail(reading, from, left.to);
  if (end <= from) return null;
  const to = beforeJudgement(reading, { from, to: end });
  const place = placeSubject(context, reading, { from, to }, inList || isInListOfPlaces(figure));
  const text = withoutClass(context, figure, cleanLabel(context, reading, from, to));
  if (text === '') return null;
  const rules = rulesFor(context, figure);
  const label =
    isGroup(figure, text) || isBesideCentral(figure, text)
      ? text
      : (planNamed(figure, text) ??
        withoutCourse(
          rules,
          figure,
          spelledOut(
            figure,
            measureOfCrop(context.codebook, text, ofDeed(rules, figure, measuredIn(context, rules, text))),
          ),
        ));
  if (namesNothing(rules, figure, { label, text, to, hasPlace: place !== null })) return null;
  const start = from + (label === text ? 0 : wordsBefore(reading, from, to, label));
  const named = figure.respective ? nameOfOne(context, label, figure.respective) : label;
  return { text: inRegion(context, figure, named), from: start, to, ...(place && { place }) };
}

/** `… của dự án (trong đó ngô giảm 3 ha`: the token behind the last bracket of a stretch that nothing closes; its first without one. */
function behindOpen(reading: Reading, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--)
    if (word(reading, at) === '(' && (reading.partner[at] as number) < 0) return at + 1;
  return from;
}

/** Where the words before a figure end without the signs, times and prepositions between them and the figure. */
function withoutTail(reading: Reading, from: number, end: number): number {
  let to = end;
  while (
    to > from &&
    ((isSign(reading, to - 1) && !closesBound(reading, to - 1)) ||
      (isTime(reading, to - 1) && !isPartOfName(reading, to - 1)) ||
      (isTime(reading, to) && endsOfTimes.has(word(reading, to - 1)) && to - 1 > from) ||
      // `vốn kéo dài năm 2024 sang năm 2025`.
      (isTime(reading, to) && word(reading, to - 1) === 'sang' && isTime(reading, to - 2)) ||
      (dangles(reading, to - 1) && to - 1 > from) ||
      // `Xuất khẩu chè sau khi tăng 6%`.
      (/^(?:sau|trước)$/.test(word(reading, to - 1)) && word(reading, to) === 'khi') ||
      (/^(?:sau|trước)$/.test(word(reading, to - 2)) && word(reading, to - 1) === 'khi') ||
      (word(reading, to - 1) === 'trong' && to < end))
  )
    to--;
  // `bầu Ban Chấp hành, nhiệm kỳ 2020 - 2025`: of which term.
  const isTerm = isTime(reading, to) && word(reading, to - 1) === 'kỳ' && word(reading, to - 2) === 'nhiệm';
  return isTerm && to - 2 > from ? withoutTail(reading, from, to - 2) : to;
}

/** `xã có tỷ lệ hộ nghèo trên 25%`: the sign of a bound that belongs to the words. */
function closesBound(reading: Reading, at: number): boolean {
  return word(reading, at) === '%' && mentionAt(reading, at - 1)?.kind === 'other';
}

/** Abbreviations of measures, which only the unit tells from others: `DT` of hectares is an area. */
const abbreviated: readonly (readonly [RegExp, string, RegExp])[] = [
  [/(^|tổng |: )DT(?= |$)/iu, 'diện tích', /^har$/],
  [/(^|tổng )DTGT(?= |$)/iu, 'diện tích gieo trồng', /^har$/],
  [/(^|tổng )DTTN(?= |$)/iu, 'diện tích tự nhiên', /^har$/],
  [/(^|tổng |: )SL(?= |$)/iu, 'sản lượng', /^t$/],
  [/(^| )NSBQ(?= |$)/iu, 'năng suất bình quân', /\/har$/],
  [/(^| )NS(?= |$)/iu, 'năng suất', /\/har$/],
];

/** `Cây ngô NSBQ`, `Chè: DT`, `tổng DT gieo sạ`: the measure in words, before what it is of. */
function spelledOut({ mention }: Figure, label: string): string {
  const known = abbreviated.find(([short, , units]) => units.test(mention.unit ?? '') && short.test(label));
  if (!known) return label;
  const [short, words] = known;
  const full = label.replace(short, `$1${words}`);
  if (!full.endsWith(` ${words}`)) return full;
  const rest = full.slice(0, -words.length - 1).replace(/ ?:$/u, '');
  return /^tổng$/iu.test(rest) ? full : `${words} ${rest}`;
}

/** How far before a bracket the places that it lists are named, in tokens. */
const longestPlaces = 8;

/** `năng suất của một số huyện giảm (Bố Trạch giảm 7 tạ/ha; …)`, `16 xã đạt tiêu chí: Phú Mỹ 14/19, Yên Sơn, Yên Hòa 8/19`. */
function isInListOfPlaces({ reading, bracket, sentence, from }: Figure): boolean {
  const opening = bracket < 0 ? (reading.colons[firstFrom(reading.colons, from) - 1] ?? -1) : bracket;
  if (opening < sentence.from) return false;
  return somePlaces(reading.codebook).test(textOf(reading, Math.max(sentence.from, opening - longestPlaces), opening));
}

const somePlaces = wordPattern('(?:^| )(?:một số|các|những|\\d+) (?:{level}|địa phương|đơn vị)(?: |$)');

const planCompared = wordPattern('^so (?:với )?((?:{plan}|nghị quyết)(?: .+)?)$');

/** `so với kế hoạch tỉnh giao (8.412 tỷ đồng)`: a bracket that says how much the plan is. */
function planNamed({ reading, left, leadFrom, mention }: Figure, text: string): string | null {
  const isNamed = left.to < leadFrom && mention.unitClass !== 'percent';
  return isNamed ? (planCompared(reading.codebook).exec(text)?.[1] ?? null) : null;
}

/** `các loại tội phạm chiếm tỷ lệ cao như trộm cắp 5 vụ`: what is counted is the example, not its class. */
function withoutClass(context: Context, { mention, lead, plan, reading, left, bracket }: Figure, text: string): string {
  // `Không tính tiền đất (1.056 tỷ đồng) thì thu nội địa …`: how much is left out.
  if (bracket < 0 && word(reading, left.to) === '(') return text.replace(/^(?:nếu )?(?:không|chưa) (?:kể|tính) /iu, '');
  // `Một số khoản thu đạt thấp so với dự toán: thu tiền sử dụng đất 35%`.
  if (plan !== undefined) return text.replace(/^(?:có )?(?:một số|nhiều) [^:]*: (?=\S)/iu, '');
  // `Duy trì hợp tác xã, xây dựng mô hình nông hội: 4 mô hình`: what the last deed was done to.
  const deed = /^(.*), ([^,]+)$/u.exec(text);
  const counted = mention.unitText?.toLowerCase() ?? ':';
  // `xây dựng các vùng chuyên canh như: 185 ha cao su`.
  if (lead === ':' && / như$/iu.test(text)) return '';
  if (lead === ':' && deed && opensDeed(context, deed[2] ?? '') && !deed[1]?.toLowerCase().includes(counted))
    return deed[2]?.toLowerCase().includes(counted) ? deed[2] : text;
  return mention.unitClass === 'count'
    ? text.replace(/^.*(?<!cũng|gần|hầu) như (?!vậy|sau|trên|trước)(?=\S+ \S)/iu, '')
    : text;
}

/** `tổng đàn của vùng`: the region that the sentence names before. */
function inRegion(context: Context, { reading, sentence, left }: Figure, label: string): string {
  if (!/ (?:của|trong|ở) (?:vùng|khu vực)$/iu.test(label)) return label;
  const region = spansIn(context, reading, sentence.from, left.to).findLast((each) => each.kind === 'region');
  return region ? `${label} ${region.name}` : label;
}

/** `đất ở`, `nhà ở` are nouns, and `tiêu dùng cuối cùng` is one; elsewhere nothing ends with `ở` or `cùng`. */
function dangles(reading: Reading, at: number): boolean {
  if (word(reading, at) === 'ở' && /^(?:đất|nhà|chỗ)$/.test(word(reading, at - 1))) return false;
  if (word(reading, at) === 'trên' && word(reading, at - 1) === 'cấp') return false;
  if (word(reading, at) === 'cùng' && word(reading, at - 1) === 'cuối') return false;
  if (word(reading, at) === 'đối' && /^(?:cân|tuyệt)$/.test(word(reading, at - 1))) return false;
  return danglers.has(word(reading, at));
}

/** `các cơ sở đã đào tạo, bồi dưỡng cho 90 người`, `công tác y tế đã khám 90 lượt`: what was done, without who did it; `án hình sự đã xét xử` says of what. */
function ofDeed(rules: LabelRules, { mention, lead, reading }: Figure, text: string): string {
  if (mention.unitClass !== 'count' || lead.startsWith(':') || measured(reading.codebook).test(text)) return text;
  const [, doer = '', deed = ''] = /^([^;:]{2,80}?) đã ([^;:]+)$/iu.exec(text) ?? [];
  if (/^án [^,;:]*$/iu.test(doer)) return `${doer} ${deed}`;
  return deed !== '' && names.test(doer) ? deed : rules('done', text);
}

/** Places and meetings by their names alone. */
const names = /^(?:(?:\p{Lu}\p{L}*)(?: \p{Lu}\p{L}*)+|Đại hội|Hội nghị)$/u;

/** `Thôn có điện lưới: 11/17 thôn`, `Xã đạt chuẩn: 100%`: those of all that a ratio or a share before a colon counts. */
function isGroup({ mention, lead }: Figure, text: string): boolean {
  return (
    lead.startsWith(':') &&
    (mention.kind === 'ratio' || mention.unit === '%') &&
    /^(?:thôn|bản|xã|huyện|phường)(?:, (?:bản|làng|tổ dân phố|thị trấn|phường))* (?:có|đạt|được) /iu.test(text)
  );
}

/** `Thu ngân sách gặp khó khăn, ước thực hiện 4 tỷ đồng`: what is measured, without how it went; of what is worked at, all that the sentence says. */
function withoutCourse(rules: LabelRules, figure: Figure, label: string): string {
  const isCount = figure.mention.unitClass === 'count' && !measured(figure.reading.codebook).test(label);
  return workSaidAgain(figure, isCount ? label : rules('fared', label));
}

/** `Trung ương tăng 6%, địa phương tăng 10%`: who manages it, beside the other. */
function isBesideCentral({ reading, sentence, left }: Figure, text: string): boolean {
  return /^địa phương$/iu.test(text) && / trung ương /iu.test(textOf(reading, sentence.from, left.from));
}

/** How many tokens of a stretch stand before a label that ends it. */
function wordsBefore(reading: Reading, from: number, to: number, label: string): number {
  for (let at = to - 1; at >= from; at--) if (textOf(reading, at, to).length >= label.length) return at - from;
  return 0;
}

/** Whether the words before a figure say what it measures without the noun behind it. */
export function saysMeasure(context: Context, figure: Figure, label: Label): boolean {
  // `chi trợ cấp cho 450 đối tượng`: money that is spent is no count of those who get it.
  const spent = figure.mention.unitClass === 'count' && /^(?:thu|chi) /iu.test(label.text);
  if (spent && word(figure.reading, figure.left.to - 1) === 'cho') return false;
  // `đã giải quyết: 45/60 hồ sơ`: a deed, and what it was done to.
  if (figure.lead === ':' && figure.mention.kind === 'ratio' && opensDeed(context, label.text)) return false;
  // `tiếp nhận là 916 đơn thư`.
  if (figure.lead === 'là' && figure.mention.unitClass === 'count' && isDeed(context, label.text)) return false;
  if (opensObjects(context, figure, label)) return false;
  // `vi phạm nồng độ cồn 450 trường hợp, tốc độ 120 trường hợp`: of what the cases are.
  if (figure.mention.unit === '{case}' && breached.test(label.text)) return false;
  return /(?:^| )(?::|là|đạt|ước|bằng)(?: |$)/.test(figure.lead) || measured(figure.reading.codebook).test(label.text);
}

/** What drivers exceed. */
const breached = /^(?:tốc độ|nồng độ|tải trọng)(?: cồn)?$/iu;

/** Most words of harm that opens a list. */
const longestHarm = 4;

/** `tịch thu: 4 xe máy, 3 súng tự chế`, `làm hư hỏng: 4 cống`: a deed or harm before a colon, whose objects the figures behind it count. */
export function opensObjects(context: Context, { lead, mention }: Figure, { text }: Label): boolean {
  const { kind, unitClass, unitText } = mention;
  const counts = kind === 'quantity' && (unitClass === 'count' || (unitClass === null && unitText !== null));
  if (lead !== ':' || !counts) return false;
  const clause = text.replace(/^.*[,;] /u, '');
  return isDeed(context, text) || (clause.split(' ').length <= longestHarm && opensDamage(context, clause));
}
