import { firstPosition } from '../../binary-search.ts';
import { wordPattern } from '../../codebook-words.ts';
import type { Mention } from '../../mention/types.ts';
import type { Figure } from '../figures/figures.ts';
import { describesCount } from '../labels/described-counts.ts';
import type { Label } from '../labels/found-label.ts';
import { harmAtEnd } from '../labels/harm.ts';
import { namesMeasure } from '../labels/measure-nouns.ts';
import { spanAt } from '../places/place-spans.ts';
import { isRoute } from '../places/routes.ts';
import type { Context } from '../reading/context.ts';
import { textOf, word } from '../reading/reading.ts';
import { nounAfter } from './noun-phrases.ts';

/** How many of a list a verb behind the last serves at most. */
const longestList = 5;

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
  if (!second) return null;
  const isKin = areKin(figure, noun, next, second);
  const own = predicateOf(joint, second, word(next.reading, noun.to));
  if (own && (joint !== 'list' || isKin)) return { text: `${noun.text} ${own}`, from: noun.from, to: second.to };
  const goesOn = (joint === 'share' || joint === 'list') && (!own || isKin) && left > 1;
  const further = goesOn ? sharedPredicate(context, next, second, behind(context, next), left - 1) : null;
  return further && { ...further, text: `${noun.text}${further.text.slice(second.text.length)}`, from: noun.from };
}

/**
 * What two counts are to one another: animals of two kinds (`110 con gia súc, 680 con gia cầm bị chết`), a pair of short nouns (`5 tổ
 * chức và 12 cá nhân có vi phạm`), shares, or a list, also before a pair (`40 hộ dân, 3 doanh nghiệp và 2 hợp tác xã còn dư nợ`).
 */
type Joint = 'herd' | 'pair' | 'share' | 'list';

function jointOf(figure: Figure, noun: Label, { reading, mention: other }: Figure): Joint | null {
  const { mention } = figure;
  if (other.unitClass === 'percent') return 'share';
  const areAnimals = other.unit === '{animal}' && mention.unit === '{animal}';
  if (areAnimals && animals(reading.codebook).test(noun.text)) return 'herd';
  const isShortNoun = isShort(noun.text) || noun.text.toLowerCase() === mention.unitText?.toLowerCase();
  if (other.unitClass !== 'count' || !isShortNoun) return null;
  const here = word(reading, noun.to);
  if (!isDescribed(figure) && (here === 'và' || areParties(mention, other))) return 'pair';
  return here === ',' ? 'list' : null;
}

/** Whether nothing but a comma or `và`, and a bound of a count, stands between a noun and the next figure. */
function standsNext(joint: Joint, noun: Label, { reading, lead, leadFrom }: Figure): boolean {
  return (
    (joint === 'share' ? lead === '' : /^(?:hơn|gần|trên|khoảng)?$/.test(lead)) &&
    /^(?:,|và)$/.test(word(reading, noun.to)) &&
    leadFrom === noun.to + 1
  );
}

/** What is said of the second of two nouns, behind the sign or word that joins it to the first. */
function predicateOf(joint: Joint, second: Label, joined: string): string | undefined {
  // `88% gia đình văn hóa, 95% người dân tham gia bảo hiểm`: what one does alone.
  const predicate = joint === 'herd' ? ofHerd : joint === 'share' && joined === ',' ? ofAll : ofSome;
  return predicate.exec(second.text)?.[1];
}

const ofHerd = / (bị .+|chết.*)$/u;
const ofAll = / ((?:được|đạt|có|đã|còn) .+)$/u;
const ofSome =
  / ((?:được|đạt|có|đã|còn|nhận|đăng ký|tham gia|hoàn thành|tập luyện|vay|thành lập mới|giải thể|đang hoạt động|ngừng hoạt động)(?: .+|$))/u;

/** Whether two nouns are of one kind: households by how poor they are, enterprises of two sorts. */
function areKin(figure: Figure, noun: Label, next: Figure, second: Label): boolean {
  return (
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

/** The figure behind one, or behind a token further on. */
function behind({ figures }: Context, { reading, from }: Figure, to = from): Figure | null {
  const all = figures.get(reading) ?? [];
  return all[firstPosition(all.length, (at) => (all[at] as Figure).from <= to)] ?? null;
}

const said = /(?:^| )(?:được|đạt|có|đã|còn|đăng ký|tham gia)(?: |$)/;
/** Households by how poor they are, which lists tell one behind the other. */
const households = /^(?:lượt )?hộ (?:mới |vừa )?(?:thoát |cận |tái )?nghèo(?: |$)/iu;
/** `con gia cầm`, `con trâu, bò`: animals and no more. */
const animals = wordPattern('^con {livestock}(?:, {livestock})?$');

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

/** `101 hộ, với 415 khẩu được điều tra`: what is said of those of a count is said of the bare count before it. */
export function sharedSaying(context: Context, figure: Figure, noun: Label, next: Figure | null): Label {
  const owned = ofOwners(context, figure, noun, next);
  if (owned) return owned;
  if (isDescribed(figure)) return noun;
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
  const saying = / ((?:được|bị|ngập) .+)$/u.exec(nounAfter(context, next)?.text ?? '')?.[1];
  return saying ? { ...noun, text: `${noun.text} ${saying}` } : noun;
}

const rough = /^(?:hơn|gần|trên|khoảng|cùng)?$/;

/** Longest name of what a list of harm counts, in words. */
const longestHarmed = 5;
const suffered = /(?:^| )(?:bị|chết|thương|mất|tử|đổ|sập|hỏng|trôi|ngập|tốc|gãy|lở|đạt|được|có)(?: |$)/iu;
/** What no harm to things comes to: `2 vụ nổ, 1 người bị thương`. */
const unharmed = new Set(['{person}', '{household}', '{case}']);
/** How far before a list it may be said that a place has what it lists, in tokens. */
const longestClause = 24;

/** `60 m đường, 25 m kè và 4 cầu bị sạt lở`: the harm told behind the last of a list came to those before it. */
export function sharedHarm(context: Context, figure: Figure, noun: Label, left = longestList): Label | null {
  const { unit, unitClass } = figure.mention;
  const { partner } = figure.reading;
  // `211 ha hoa màu (tăng 82 ha) và 33 ha rừng bị thiệt hại`: past what a bracket adds.
  const sign = word(figure.reading, noun.to) === '(' ? (partner[noun.to] as number) + 1 : noun.to;
  const next = behind(context, figure, Math.max(figure.from, sign));
  const isOfKind = (unitClass === 'count' || unitClass === 'measure') && !unharmed.has(unit ?? '');
  // `20 ha lúa, trên 30 ha ngô, cùng 4 nhà bị ngập`.
  const behindSign = word(figure.reading, sign + 1) === 'cùng' ? sign + 2 : sign + 1;
  if (!next || left === 0 || !isOfKind || !rough.test(next.lead) || next.leadFrom !== behindSign) return null;
  if (!/^(?:,|và)$/.test(word(next.reading, sign)) || noun.text.split(' ').length > longestHarmed) return null;
  if (suffered.test(noun.text) || isHad(figure)) return null;
  const second = nounAfter(context, next.mention.unitClass === 'measure' ? { ...next, to: next.next } : next);
  if (!second) return null;
  // `35 thủ tục mới, 12 thủ tục bị bãi bỏ`: others of the same kind, each with what is said of them.
  const areCounts = unitClass === 'count' && next.mention.unitClass === 'count';
  const isAgain = areCounts && noun.text.split(' ', 1)[0] === second.text.split(' ', 1)[0];
  const own = isAgain ? undefined : cameTo(context.codebook).exec(second.text)?.[1];
  if (own) return { ...noun, text: `${noun.text} ${own}` };
  const further = sharedHarm(context, next, second, left - 1);
  return further && { ...noun, text: `${noun.text}${further.text.slice(second.text.length)}` };
}

/** What is told to have come to things, behind their noun. */
const cameTo = wordPattern(String.raw`\S (bị .+|{damage}(?:,? (?:và )?{damage})*)$`);

/** `xã có 4 km kênh, 2 cống bị hỏng`: what a place has is not what was harmed. */
function isHad({ reading, leadFrom, from, sentence }: Figure): boolean {
  for (let at = from - 1; at >= Math.max(sentence.from, leadFrom - longestClause); at--) {
    if (word(reading, at) === ';') return false;
    // `Về nông nghiệp, có 5 ha lúa, 3 ha ngô bị ngập`: nobody is named that has it.
    if (word(reading, at) === 'có')
      return reading.tokens[at - 1]?.type === 'word' && !/^(?:ra|đó|nay)$/.test(word(reading, at - 1));
  }
  return false;
}

/** Longest noun behind a unit of measure, in words. */
const longestNoun = 6;

/** Longest noun that ends before how much of a plan it is, in words. */
const longestPlanned = 14;

/** `cải tạo 45 ha vườn tạp, vườn đồi kém hiệu quả, đạt 90% kế hoạch`: whether a noun goes up to how much of a plan was done. */
function isAllOfPlan({ reading, sentence }: Figure, to: number): boolean {
  return to + 2 < sentence.to && word(reading, to) === ',' && /^(?:đạt|bằng)$/.test(word(reading, to + 1));
}

/** What else stands behind the first of several. */
const joint = /(?:,| và) .*$/u;

/** `142.086 ha rừng`: the noun behind a unit of measure. */
export function nounBehindUnit(context: Context, figure: Figure, longest = longestNoun): Label | null {
  const whole = nounAfter(context, { ...figure, to: figure.next });
  // `hiến 300 m2 đất và tài sản khác để xây dựng công trình`: the first of what was given.
  const most = whole && isAllOfPlan(figure, whole.to) ? longestPlanned : longest;
  const isLong = whole && whole.text.split(' ').length > most && joint.test(whole.text);
  const noun = isLong ? { ...whole, text: whole.text.replace(joint, '') } : whole;
  // `bảo vệ 9.000 ha diện tích rừng`: of a deed, and behind no measure.
  const isMeasured = noun && /^diện tích(?: |$)/iu.test(noun.text) && namesMeasure(context, leftOf(figure));
  return noun &&
    !isMeasured &&
    noun.from === figure.next &&
    /^\p{L}/u.test(noun.text) &&
    (isShortNoun(context, noun.text, most) || isSubstance(context, figure, noun) || isOfRoute(figure, noun.text)) &&
    (!/^(?:và|từ|đến|khoảng|cách|được|đã|là|đạt|có|bị|mỗi|cho|người|đi qua|nằm|vẫn(?= )|nên(?= )|nhưng(?= )|sẽ(?= ))/.test(
      noun.text,
    ) ||
      isHarmThere(figure, noun.text))
    ? noun
    : null;
}

function leftOf({ reading, left, from }: Figure): string {
  return textOf(reading, left.from, from);
}

/** `0,78 gam Heroine`, `4,5 tấn hóa chất Chlorine`: a name behind a weight or a volume that is none of a place. */
function isSubstance(context: Context, { reading, mention, next }: Figure, { text, to }: Label): boolean {
  if (!text.includes(' ')) return /^(?:g|kg|L)$/.test(mention.unit ?? '') && spanAt(context, reading, next) === null;
  const isNamed = /^\p{Ll}+(?: \p{Ll}+){0,3} \p{Lu}\S*$/u.test(text);
  return /^(?:g|kg|t|L)$/.test(mention.unit ?? '') && isNamed && spanAt(context, reading, to - 1) === null;
}

/** `12 km đường từ Nà Pồng đến Khuổi Lầy`: a length of works that both their ends name. */
function isOfRoute({ mention }: Figure, text: string): boolean {
  return /^k?m$/.test(mention.unit ?? '') && isRoute(text);
}

/** `vùng Bắc Trung Bộ có 14 ha bị hạn hán`: what came to so much of an area. */
function isHarmThere({ lead }: Figure, text: string): boolean {
  return /^bị \S/u.test(text) && /(?:^| )có(?: |$)/.test(lead);
}

const seasonAtEnd = wordPattern('(?<=(?:^| ){crop}) {crop_season}$');

/** `đường GTNT`: what a noun is of, in the capitals of an abbreviation. */
const abbreviated = /(?<=^\p{Ll}+(?: \p{Ll}+)*) \p{Lu}{3,}$/u;

/** `rừng`, `cây vụ Đông`, `lúa Hè Thu`, `gỗ tròn các loại`: a few words in small letters, with a season, of all kinds. */
function isShortNoun({ codebook }: Context, text: string, longest: number): boolean {
  if (/^(?:sản lượng|năng suất|giá trị|tổng|doanh thu|t[ỷỉ] lệ)(?: |$)/iu.test(text)) return false;
  const noun = text
    .replace(/ vụ \S+(?: \p{Lu}\S+)?$/u, '')
    .replace(seasonAtEnd(codebook), '')
    .replace(abbreviated, '')
    .replace(/ các loại$/u, '');
  return noun.split(' ').length <= longest && noun === noun.toLowerCase();
}
