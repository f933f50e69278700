import { inSentence } from '../../document/letters.ts';
import { nounAfter } from '../counts/noun-phrases.ts';
import type { Figure } from '../figures/figures.ts';
import type { Context } from '../reading/context.ts';
import { type Reading, textOf, word } from '../reading/reading.ts';
import { type Carried, lastWithin, type Observed, reach } from '../ties/observed.ts';
import { isField } from './branches.ts';
import type { FoundLabel, Label, Said } from './found-label.ts';
import { subjectAround } from './heading-subjects.ts';
import { otherMeasure } from './implied-measures.ts';
import { namesMeasure } from './measure-nouns.ts';
import { openedTopic } from './opened-topics.ts';
import { labelOfLevel } from './plan-labels.ts';
import { isTitle } from './titles-in-capitals.ts';

/** A figure that nothing names: what is measured before it, in the measure that its unit implies, or what the heading says. */
export function carriedLabel({ context, figure, carried, end, last }: Said): FoundLabel | null {
  const { leadFrom, reading } = figure;
  // `Về giải ngân vốn đầu tư công, đến nay đã đạt 823 tỷ đồng`: money is of what its sentence opens with.
  const topic =
    figure.mention.unitClass === 'money' && last?.figure.sentence !== figure.sentence ? openedTopic(figure) : null;
  if (topic !== null && !(last && isField(context, topic)))
    return { text: topic, own: true, from: figure.sentence.from, end };
  if (last) {
    const whole = wholeOfPart(figure, last, carried);
    if (whole) return { text: whole.record.label_vi, own: false, from: leadFrom, end, source: whole };
    const moved = goodsBehind(context, figure, last, carried);
    if (moved) return { ...moved, own: true, from: leadFrom, end: moved.to, noun: true };
    const implied =
      inProduct(figure, carried) ??
      worthOf(figure, sharedIn(last, carried)) ??
      moneyBeside(figure, last, carried) ??
      workOf(figure, last) ??
      sizeOf(figure, last) ??
      areaFor(figure, last, carried) ??
      (carried.subject !== null ? otherMeasure(figure, last.record.label_vi, carried.subject) : null);
    return implied === null
      ? { text: amountOfMove(last, figure, labelOfLevel(last, figure)), own: false, from: leadFrom, end, source: last }
      : { text: implied, own: true, from: last.from, end };
  }
  const around = subjectAround(context, reading) ?? measuredAbove(context, figure);
  if (around && !isTitle(around)) return { text: around, own: true, from: leadFrom, end };
  const { unitClass } = figure.mention;
  const isMoney = unitClass === 'money';
  const noun = nounAfter(context, isMoney || unitClass === 'measure' ? { ...figure, to: figure.next } : figure);
  const isCounted = unitClass === 'count' || around === null;
  if (noun && isCounted)
    return { text: isMoney ? `số tiền ${noun.text}` : noun.text, own: true, from: leadFrom, end: noun.to, noun: true };
  return around === null ? null : { text: around, own: true, from: leadFrom, end };
}

/** `- Diện tích: 150 ha` over `+ Vụ xuân: 80 ha`: what the one figure of the block that opens a list measures, in the unit of an entry that names no measure; null for others. */
function measuredAbove(context: Context, { reading, mention }: Figure): string | null {
  const intro = context.intros.get(reading);
  const [only, ...more] = (intro && context.observed.get(intro)) ?? [];
  return only && more.length === 0 && only.record.unit_measure === mention.unit ? only.record.label_vi : null;
}

/** `thu ngân sách tăng bình quân hằng năm 12%, đến năm 2025 đạt 350 tỷ đồng`: the amount that moved is no mean of the years. */
function amountOfMove({ record }: Observed, { mention }: Figure, label: string): string {
  const isAmount = mention.unitClass === 'money' || mention.unitClass === 'measure';
  return isAmount && record.unit_measure?.startsWith('%') ? label.replace(meanOfYears, '') : label;
}

const meanOfYears = / (?:bình quân|trung bình)(?: (?:mỗi|hằng|hàng|\d{1,2}) năm)?$/iu;

/** `thủy sản 50 tấn, trong đó tôm 20 tấn. Lũy kế 300 tấn, trong đó tôm 90 tấn`: all of what a part of it was told of before, where the same part follows; null for others. */
function wholeOfPart({ reading, next, sentence, mention }: Figure, last: Observed, { observed }: Carried) {
  const parentOf = (each: Observed) => lastWithin(observed, ({ record }) => record.id === each.record.parent_id);
  const level = (last.record.measure === 'change' && parentOf(last)) || last;
  const whole = parentOf(level);
  if (!whole || whole.record.unit_measure !== mention.unit || level.record.unit_measure !== mention.unit) return null;
  const behind = textOf(reading, next, Math.min(sentence.to, next + longestBehind));
  const part = /(?:^|[,;.(] ?)trong đó ?[,:]? (?:có )?([^,;:()]+)/iu.exec(behind)?.[1];
  const name = inSentence(level.record.label_vi.replace(/^.*: /u, ''));
  const rest = part !== undefined && `${inSentence(part)} `.startsWith(`${name} `) ? part.slice(name.length) : null;
  return rest !== null && /^(?:\s+(?:ước|đạt|là|khoảng|hơn|gần|trên))*\s*(?:\d|$)/u.test(rest) ? whole : null;
}

/** Longest words from a figure to a part of it, in tokens. */
const longestBehind = 30;

/** `vận tải hàng hóa đạt 2 tỷ đồng, tăng 9% với 17 nghìn tấn hàng hóa vận chuyển`: how much of what, behind money, its own noun says. */
function goodsBehind(context: Context, figure: Figure, last: Observed, { prefix }: Carried): Label | null {
  const isBehind = weights.has(figure.mention.unit ?? '') && /^với(?: |$)/u.test(figure.lead);
  const { unitClass } = last.figure.mention;
  // `cứu đói 412 hộ, 1.736 khẩu với 26 tấn gạo`: what those counted were helped with.
  const isGiven = unitClass === 'count' && prefix !== null;
  if (!isBehind || !(isGiven || /^(?:money|percent)$/.test(unitClass ?? ''))) return null;
  const noun = nounAfter(context, { ...figure, to: figure.next });
  return noun && { ...noun, text: `${isGiven ? prefix : 'khối lượng'} ${inSentence(noun.text)}` };
}

const weights = new Set(['t', 'kg']);

/** `hỗ trợ 45 hộ nghèo 2 tỷ đồng`, `thu giữ 2 kg ma túy và 15 triệu đồng`: money directly behind those who are counted, or in a list of what something was done to. */
function moneyBeside(
  { mention, reading, from, lead, leadFrom, sentence }: Figure,
  { figure, record }: Observed,
  { prefix, end }: Carried,
): string | null {
  if (mention.unitClass !== 'money' || figure.sentence !== sentence || record.measure === 'change') return null;
  // `đóng góp 1.210 ngày công và 865 triệu đồng`: days of work are no money.
  if (figure.mention.unit === '{workday}' && /^(?:và|,|cùng)$/.test(word(reading, leadFrom - 1)))
    return `số tiền ${inSentence(record.label_vi.replace(/ ngày công$/iu, ''))}`;
  const { unitClass } = figure.mention;
  if (unitClass === 'count' && end === leadFrom) {
    const [, those, money] = holdingMoney.exec(record.label_vi) ?? [];
    if (those !== undefined) return `${money} ${inSentence(those)}`;
    return namesMoney.test(record.label_vi) ? null : `số tiền ${inSentence(record.label_vi)}`;
  }
  // `5 dự án điều chỉnh tăng vốn, đạt 104 triệu USD`: the money of those counted.
  if (invested.has(figure.mention.unit ?? '') && record.measure === 'count' && word(reading, figure.next) !== ';')
    return `tổng vốn ${inSentence(record.label_vi)}`;
  // `21 tấn gạo và hơn 1 tỷ đồng`: a bound of how much leaves the joint as it is.
  const joint = /^(?:gần|hơn|trên|khoảng)$/.test(lead) ? leadFrom - 1 : from - 1;
  if (unitClass === 'money' || !/^(?:và|,|cùng)$/.test(word(reading, joint))) return null;
  const deed = prefix ?? deedOfGoods(reading, figure, record.label_vi, joint);
  return deed === null ? null : `số tiền ${inSentence(deed)}`;
}

/** `quyên góp 3 tấn gạo và 450 triệu đồng`: what was done with the goods before the joint, by their label. */
function deedOfGoods(reading: Reading, { mention, next }: Figure, label: string, joint: number): string | null {
  const noun = textOf(reading, next, joint);
  if (!goods.has(mention.unit ?? '') || noun === '' || !label.endsWith(` ${noun}`)) return null;
  const deed = label.slice(0, -noun.length - 1);
  return namesMeasure(reading, deed) ? null : deed;
}

const goods = new Set(['t', 'dt', 'kg']);

/** `hỗ trợ 45 hộ x 3 triệu đồng = 135 triệu đồng`: how much each of those counted gets, and all of them; null for others. */
function inProduct({ mention, reading, from, sentence }: Figure, { observed }: Carried): string | null {
  const isTimes = (at: number) => /^[x×]$/.test(word(reading, at - 1));
  const last = observed.at(-1);
  const isTotal = word(reading, from - 1) === '=' && last !== undefined && isTimes(last.figure.from);
  const counted = isTotal ? observed.at(-2) : isTimes(from) ? last : undefined;
  if (mention.unitClass !== 'money' || counted?.figure.sentence !== sentence) return null;
  const { unitText, unitClass } = counted.figure.mention;
  if (unitClass !== 'count' || unitText === null) return null;
  const label = ` ${inSentence(counted.record.label_vi)} `;
  const one = label.replace(` ${unitText.toLowerCase()} `, ` mỗi ${unitText} `);
  return `số tiền${isTotal ? label : one === label ? `${label}mỗi ${unitText}` : one}`.trim();
}

/** What has capital. */
const invested = new Set(['{project}', '{enterprise}', '{works}']);

/** `doanh nghiệp có dư nợ`: those counted, and the money that they have. */
const holdingMoney =
  /^(\S.*?) có ((?:tổng )?(?:dư nợ|(?:nợ|vốn|doanh thu|kinh phí|kim ngạch)(?: [^\s,;:]+ [^\s,;:]+)?))$/iu;
/** That money is counted is said. */
const namesMoney = /(?:^|\s)(?:nợ|vốn|doanh thu|thu nhập|kinh phí|giá trị|tiền)$/iu;

/** `120 việc, đạt tỷ lệ 80%`: the count that a share is of; any other figure itself. */
function sharedIn(last: Observed, { observed }: Carried): Observed {
  if (last.figure.mention.unitClass !== 'percent') return last;
  return observed.slice(-reach).find(({ record }) => record.id === last.record.parent_id) ?? last;
}

/** `phá rừng trái phép 4 vụ/0,2 ha`: how large an area the cases were of. */
function sizeOf({ mention }: Figure, { record }: Observed): string | null {
  const isArea = mention.unit === 'har' || mention.unit === 'm2';
  const of = /^vụ (\S.*)$/iu.exec(record.label_vi)?.[1];
  return isArea && record.unit_measure === '{case}' && of !== undefined ? `diện tích ${of}` : null;
}

/** `giao khoán rừng cho 12 cộng đồng với 956 ha`: the area that something was done to for those counted. */
function areaFor(
  { mention, lead, sentence }: Figure,
  { figure, record }: Observed,
  { prefix }: Carried,
): string | null {
  const isBehind = mention.unit === 'har' && /^với(?: |$)/u.test(lead) && figure.sentence === sentence;
  const isOfHolders = figure.mention.unitClass === 'count' && record.unit_measure !== '{case}';
  // `64 HTX tham gia liên kết tiêu thụ với 430 ha`: of what those counted do.
  const work = isBehind && isOfHolders ? doing.exec(record.label_vi)?.[1] : undefined;
  if (work !== undefined) return `diện tích ${inSentence(work)}`;
  return isBehind && isOfHolders && prefix !== null && onLand.test(prefix)
    ? `diện tích ${inSentence(prefix.replace(/ cho$/iu, ''))}`
    : null;
}

const doing =
  /^\S+(?: \S+){0,3}? (?:tham gia |thực hiện |áp dụng )?((?:liên kết|bao tiêu|trồng|sản xuất|canh tác) \S.*)$/iu;
const onLand = /(?:^| )(?:rừng|đất|lúa|cây|giao khoán|trồng)(?: |$)/iu;

/** `đóng góp 320 triệu đồng, 1.450 ngày công`: days of work beside money. */
function workOf({ mention, sentence }: Figure, { figure, record }: Observed): string | null {
  const isBeside = mention.unit === '{workday}' && figure.sentence === sentence && record.unit_measure !== mention.unit;
  return isBeside && mention.unitText !== null ? `${record.label_vi.replace(givenLand, '')} ${mention.unitText}` : null;
}

/** `hiến 300 m2 đất và 90 ngày công`: land is none of the work. */
const givenLand = /(?<=hiến|góp|tặng) đất(?: [^,;:]*)?$/iu;

/**
 * `khối lượng xuất khẩu đạt 5,3 triệu tấn và 2,3 tỷ USD`, `thi hành xong 120 việc, tương ứng 45 tỷ đồng`: money behind a quantity is
 * what it is worth, behind a count how much is at stake.
 */
function worthOf({ mention, lead }: Figure, { figure: { mention: before }, record }: Observed): string | null {
  if (mention.unitClass !== 'money') return null;
  if (before.unitClass === 'count' && /^(?:tương ứng|tương đương|với)(?: |$)/u.test(lead))
    return `số tiền ${record.label_vi.replace(/^(?:tổng )?số (?:tiền )?/iu, '')}`;
  if (before.unitClass !== 'measure') return null;
  const quantity =
    /^(?:tổng )?(?:khối lượng|sản lượng|số lượng|lượng)(?= (?:[^\s,;:]+ ){0,4}?(?:xuất khẩu|nhập khẩu|XK|NK|tiêu thụ|bán)(?: |$))/iu;
  if (/^(?:(?:xuất|nhập) khẩu|XK|NK) \S/iu.test(record.label_vi)) return `giá trị ${inSentence(record.label_vi)}`;
  return quantity.test(record.label_vi) ? record.label_vi.replace(quantity, 'giá trị') : null;
}
