import { wordPattern } from '../../codebook-words.ts';
import type { Mention } from '../../mention/types.ts';
import type { Figure } from '../figures/figures.ts';
import { describesCount } from '../labels/described-counts.ts';
import type { Label } from '../labels/found-label.ts';
import { harmAtEnd } from '../labels/harm.ts';
import type { Context } from '../reading/context.ts';
import { textOf, word } from '../reading/reading.ts';
import { nounAfter } from './noun-phrases.ts';
import { behind, longestList, sharedHarm } from './shared-harm.ts';

/** `100% tuyến đường chính, 95% ngõ hẻm được lắp điện chiếu sáng`: the verb behind the last serves those before it too. */
export function sharedPredicate(
  context: Context,
  figure: Figure,
  noun: Label,
  next: Figure | null,
  left = longestList,
): Label | null {
  const joint = next && jointOf(figure, noun, next);
  const harmed = joint === 'herd' ? null : sharedHarm(context, figure, noun);
  if (harmed) return harmed;
  if (!joint || said.test(noun.text) || !standsNext(joint, noun, next)) return null;
  const second = nounAfter(context, next);
  // `90% hồ sơ tại cấp tỉnh; 80% hồ sơ tại cấp huyện được xử lý`: behind a semicolon only of the same.
  const isApart = word(next.reading, noun.to) === ';' && joint !== 'herd' && !areSomeOfAll(figure, next);
  if (!second || (isApart && !(joint === 'share' && opensAlike(noun.text, second.text)))) return null;
  const isKin = areKin(figure, noun, next, second);
  const own = predicateOf(joint, second, word(next.reading, noun.to));
  if (own && (joint !== 'list' || isKin)) return { text: `${noun.text} ${own}`, from: noun.from, to: second.to };
  // `4 vụ/6 tàu/32 ngư dân bị bắt giữ`: of all that is counted at once.
  const isAtOnce = joint === 'pair' && word(next.reading, noun.to) === '/';
  const goesOn = (joint === 'share' || joint === 'list' || isAtOnce) && (!own || isKin) && left > 1;
  const further = goesOn ? sharedPredicate(context, next, second, behind(context, next), left - 1) : null;
  return further && { ...further, text: `${noun.text}${further.text.slice(second.text.length)}`, from: noun.from };
}

/** Whether two nouns begin with the same two words. */
function opensAlike(one: string, other: string): boolean {
  const [first = '', second = ''] = one.split(' ');
  return second !== '' && `${other} `.startsWith(`${first} ${second} `);
}

/**
 * What two counts are to one another: animals of two kinds (`110 con gia súc, 680 con gia cầm bị chết`), a pair of short nouns (`5 tổ
 * chức và 12 cá nhân có vi phạm`), shares, or a list, also before a pair (`40 hộ dân, 3 doanh nghiệp và 2 hợp tác xã còn dư nợ`).
 */
type Joint = 'herd' | 'pair' | 'share' | 'list';

function jointOf(figure: Figure, noun: Label, { reading, mention: other }: Figure): Joint | null {
  const { mention } = figure;
  if (isMean(mention)) return null;
  // `84% hộ gia đình, 9/12 bản và 100% cơ quan đạt chuẩn`.
  if (other.unitClass === 'percent' || (mention.unitClass === 'percent' && other.kind === 'ratio')) return 'share';
  const areAnimals = other.unit === '{animal}' && mention.unit === '{animal}';
  if (areAnimals && animals(reading.codebook).test(noun.text)) return 'herd';
  const isShortNoun = isShort(noun.text) || noun.text.toLowerCase() === mention.unitText?.toLowerCase();
  if (other.unitClass !== 'count' || !isShortNoun) return null;
  const here = word(reading, noun.to);
  if (!isDescribed(figure) && (here === 'và' || here === '/' || areParties(mention, other))) return 'pair';
  return here === ',' || (here === ';' && areSomeOfAll(figure, { mention: other })) ? 'list' : null;
}

/** `Có 300/370 hộ gia đình; 67/71 thôn; 83/93 cơ quan đạt danh hiệu văn hóa`: how many of all the families, places and bodies, of whom a list says the same. */
function areSomeOfAll(
  { mention, lead }: Pick<Figure, 'mention' | 'lead'>,
  { mention: other }: Pick<Figure, 'mention'>,
): boolean {
  const isSome = (each: Mention) => each.kind === 'ratio' && holders.has(each.unit ?? '');
  return isSome(mention) && isSome(other) && /^(?:(?:đã )?có)?$/.test(lead);
}

const holders = new Set(['{household}', '{village}', '{commune}', '{organisation}', '{enterprise}', '{clan}']);

/** Whether nothing but a comma or `và`, and a bound of a count, stands between a noun and the next figure. */
function standsNext(joint: Joint, noun: Label, { reading, lead, leadFrom }: Figure): boolean {
  // `trên 75% xóm văn hóa và trên 95% cơ quan đạt chuẩn`: the first say by themselves how they are.
  const isBare = joint !== 'share' || lead === '' || isShort(noun.text);
  return (
    isBare &&
    /^(?:hơn|gần|trên|khoảng)?$/.test(lead) &&
    /^(?:,|;|và|\/)$/.test(word(reading, noun.to)) &&
    leadFrom === noun.to + 1
  );
}

/** `bình quân đạt 15 tiêu chí/xã và 5 thôn được công nhận`: of a mean nothing is said that is of those counted next. */
export function isMean({ unit }: Mention): boolean {
  return unit?.includes('/') === true;
}

/** What is said of the second of two nouns, behind the sign or word that joins it to the first. */
function predicateOf(joint: Joint, second: Label, joined: string): string | undefined {
  if (joined === '/') return ofPairAtOnce.exec(second.text)?.[1];
  // `88% gia đình văn hóa, 95% người dân tham gia bảo hiểm`: what one does alone.
  const predicate = joint === 'herd' ? ofHerd : joint === 'share' && joined === ',' ? ofAll : ofSome;
  return predicate.exec(second.text)?.[1];
}

const ofHerd = / ((?:bị|mắc|nhiễm|ốm|dương tính) .+|(?:chết|ốm|mắc bệnh|nhiễm bệnh|tiêu hủy|tiêu huỷ).*)$/u;
const ofAll = / (?<!(?:không|chưa) )((?:được|đạt|có|đã|còn) .+)$/u;
const ofSome =
  / ((?:được|đạt|có|đã|còn|nhận|đăng ký|tham gia|hoàn thành|(?:thường xuyên )?(?:tập luyện|luyện tập)|vay|thành lập mới|giải thể|đang hoạt động|ngừng hoạt động)(?: .+|$))/u;
/** `57 vụ/88 tàu vi phạm`: a pair that is counted at once. */
const ofPairAtOnce = / ((?:vi phạm|bị(?! thương| chết| mất tích)|được)(?: .+|$))/u;

/** What is said of those counted at the end of their noun; null where nothing is. */
export function saidOf(noun: string): string | null {
  return ofSome.exec(noun)?.[1] ?? null;
}

/** Whether a noun says something of those counted itself. */
export function saysSomething(noun: string): boolean {
  return said.test(noun);
}

/** Whether two nouns are of one kind: households by how poor they are, enterprises of two sorts. */
function areKin(figure: Figure, noun: Label, next: Figure, second: Label): boolean {
  return (
    (figure.mention.kind === 'ratio' && next.mention.kind === 'ratio') ||
    (households.test(noun.text) && households.test(second.text)) ||
    (enterprises.has(figure.mention.unit ?? '') && enterprises.has(next.mention.unit ?? ''))
  );
}

/** `lưu động 2 phiên và 58 phiên được tổ chức trực tuyến`: whether the words before a count say of what kind it is. */
function isDescribed({ reading, left, leadFrom }: Figure): boolean {
  return describesCount(
    reading,
    textOf(reading, left.from, leadFrom).replace(/^(?:.*[,;:] ?)?(?:trong đó(?: có)? )?/iu, ''),
  );
}

/** `12 cá nhân, 4 tổ chức có vi phạm`: persons and bodies, of whom the same is said. */
function areParties(one: Mention, other: Mention): boolean {
  return one.unit !== other.unit && parties.has(one.unit ?? '') && parties.has(other.unit ?? '');
}

const parties = new Set(['{person}', '{organisation}']);

/** Enterprises of all sorts, which lists tell one behind the other. */
const enterprises = new Set([
  '{enterprise}',
  '{cooperative}',
  '{cooperative_union}',
  '{cooperative_group}',
  '{business_household}',
]);

const said = /(?:^| )(?:được|đạt|có|đã|còn|đăng ký|tham gia|vào lớp|hoàn thành)(?: |$)/;
/** Households by how poor they are, which lists tell one behind the other. */
const households = /^(?:lượt )?hộ (?:mới |vừa )?(?:thoát |cận |tái )?nghèo(?: |$)/iu;
/** `con gia cầm`, `con trâu, bò`: animals and no more. */
const animals = wordPattern('^con {livestock}(?:(?:,| và) {livestock})*$');

function isShort(noun: string): boolean {
  return noun.split(' ').length <= 2 || households.test(noun);
}

const pairing = /^(?:,|\/|[-–]|và|(?:, )?(?:với|gồm|có))?$/u;
const harmed = /^(?:(?:bị|chết|thương|tử|mất|thiệt|tham|dự)(?: |$)|(?:có )?liên quan$)/iu;

/** `07 vụ, 11 đối tượng phạm tội về kinh tế`: what the persons behind a bare count of cases did is what the cases are of. */
export function sharedCase(context: Context, { mention, reading }: Figure, noun: Label, next: Figure | null): Label {
  const bare = mention.unit === '{case}' && noun.text.toLowerCase() === mention.unitText?.toLowerCase();
  const person = next?.mention.unit;
  if (!bare || !next || (person !== '{suspect}' && person !== '{person}')) return noun;
  if (!pairing.test(textOf(reading, noun.to, next.from))) return noun;
  const { unitText } = next.mention;
  const text = nounAfter(context, next)?.text ?? '';
  const of = unitText !== null && text.startsWith(`${unitText} `) ? text.slice(unitText.length + 1) : '';
  return of === '' || harmed.test(of) ? noun : { ...noun, text: `${noun.text} ${of}` };
}

/** `40 dự án của 37 nhà đầu tư nước ngoài`: whose they are, counted behind them. */
function ofOwners(context: Context, { reading }: Figure, noun: Label, next: Figure | null): Label | null {
  if (!next || word(reading, noun.to) !== 'của' || next.leadFrom !== noun.to + 1 || next.lead !== '') return null;
  const owners = next.mention.unitClass === 'count' ? nounAfter(context, next) : null;
  // `30 xã của 5 huyện`: a bare noun tells of no kind.
  const isBare = owners?.text.toLowerCase() === next.mention.unitText?.toLowerCase();
  return owners && !isBare ? { ...noun, text: `${noun.text} của ${owners.text}` } : null;
}

const outcome = / ((?:đúng|sai)(?: một phần)?|có đúng,? có sai)$/iu;
const subject = /^\S+(?: \S+)? (về .+)$/iu;
/** What the last of a list says of all before it, by what they are: how cases were judged, and what articles and documents are about. */
const saidOfAll: ReadonlyMap<string, RegExp> = new Map([
  ['{case}', outcome],
  ['{petition}', outcome],
  ['{article}', subject],
  ['{document}', subject],
]);

/** `3 vụ việc khiếu nại, 2 vụ tố cáo đúng`, `45 tin, 12 bài và 6 phóng sự về giảm nghèo`: what is said behind the last of a list; null for others. */
function ofLast(context: Context, figure: Figure, noun: Label, next: Figure | null, left = longestList): Label | null {
  const said = saidOfAll.get(figure.mention.unit ?? '');
  const isNext = next?.leadFrom === noun.to + 1 && next.lead === '' && /^(?:,|và)$/.test(word(next.reading, noun.to));
  if (!said || !isNext || figure.mention.unit !== next.mention.unit || said.test(noun.text)) return null;
  const second = nounAfter(context, next);
  const told = said.exec(second?.text ?? '')?.[1];
  if (!second || told !== undefined) return told === undefined ? null : { ...noun, text: `${noun.text} ${told}` };
  const further = left > 1 ? ofLast(context, next, second, behind(context, next), left - 1) : null;
  return further && { ...noun, text: `${noun.text}${further.text.slice(second.text.length)}` };
}

const sayingOfAll = / ((?:được|bị|ngập|thiếu) .+)$/u;
/** `tiếp 86 lượt/96 lượt người đến khiếu nại`. */
const sayingOfVisits = / ((?:được|đến) .+)$/u;

/** `101 hộ, với 415 khẩu được điều tra`: what is said of those of a count is said of the bare count before it. */
export function sharedSaying(context: Context, figure: Figure, noun: Label, next: Figure | null): Label {
  const owned = ofOwners(context, figure, noun, next) ?? ofLast(context, figure, noun, next);
  if (owned) return owned;
  if (isDescribed(figure) || isMean(figure.mention)) return noun;
  const { mention, reading, left, from } = figure;
  // `làm chết 5 người và 9 người bị thương`: what the verb before says is said of the one count alone.
  const bare =
    noun.text.toLowerCase() === mention.unitText?.toLowerCase() &&
    harmAtEnd(context, textOf(reading, left.from, from)) === null;
  if (
    !bare ||
    next?.mention.unitClass !== 'count' ||
    !/^(?:,? (?:với|và)| \/)$/u.test(` ${textOf(reading, noun.to, next.from)}`.replace(' ,', ','))
  )
    return noun;
  const saying = (mention.unit === '{visit}' ? sayingOfVisits : sayingOfAll).exec(
    nounAfter(context, next)?.text ?? '',
  )?.[1];
  return saying ? { ...noun, text: `${noun.text} ${saying}` } : noun;
}
