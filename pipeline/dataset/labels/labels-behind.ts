import { wordPattern } from '../../codebook-words.ts';
import { wordSet } from '../../mention/words.ts';
import { nounAfter } from '../counts/noun-phrases.ts';
import { conditionBehind, givenBehind, landFound } from '../counts/recipients.ts';
import { sharedHarm } from '../counts/shared-harm.ts';
import { type Figure, opensNoun } from '../figures/figures.ts';
import { spanAt } from '../places/place-spans.ts';
import type { Context } from '../reading/context.ts';
import { isFigure, isNumeral, type Reading, textOf, timeAt, word } from '../reading/reading.ts';
import { type Carried, lastWithin } from '../ties/observed.ts';
import { isGathering, opensDeed } from './deeds.ts';
import { isWorksOfAll } from './entry-labels.ts';
import type { FoundLabel, Label, Said } from './found-label.ts';
import { withCrop } from './growing.ts';
import { opensDamage } from './harm.ts';
import { withImplied } from './implied-measures.ts';
import { namesMeasure } from './measure-nouns.ts';
import { grownBefore } from './moved-labels.ts';
import { qualifiedPart } from './qualified-parts.ts';

/** `5,7 tỷ đồng đầu tư cho xã Tân Lập`: money that only the words behind it tell. */
export function givenLabel({ figure, before }: Said): FoundLabel | null {
  const { mention, bracket, leadFrom } = figure;
  const given =
    before || bracket >= 0 || mention.unitClass !== 'money' ? null : (givenBehind(figure) ?? conditionBehind(figure));
  return given && { text: given.text, own: true, from: leadFrom, end: given.to, noun: true, used: given.to };
}

/** Longest words for what a figure that opens its sentence is, in tokens. */
const longestNamed = 24;

/** `12 tỷ đồng là tổng số tiền chi trả …`, `52 triệu USD và 934 tỷ đồng là tổng vốn cấp mới`: what figures are that nothing leads to. */
export function namedBehind({ context, figure, next: other, before }: Said): FoundLabel | null {
  const { reading, next, sentence, leadFrom } = figure;
  const isFirst = leadFrom === sentence.from || word(reading, leadFrom - 1) === 'và';
  const isJoined = word(reading, next) === 'và' && other?.leadFrom === next + 1 && other.mention.unitClass === 'money';
  const last = isJoined ? other.next : next;
  const copula = /^[-–]$/.test(word(reading, last)) ? last + 1 : last;
  if (before !== null || !isFirst || word(reading, copula) !== 'là') return null;
  const from = copula + 1;
  let to = from;
  while (
    to < Math.min(sentence.to, from + longestNamed) &&
    !/^[,;:.()]$/.test(word(reading, to)) &&
    !endsNamed(reading, to)
  )
    to++;
  const text = textOf(reading, from, to);
  return namesMeasure(context, text) || /^(?:tổng )?(?:kinh phí|số tiền) /iu.test(text)
    ? { text, own: true, from: leadFrom, end: isJoined ? next : to, noun: true, ...(!isJoined && { used: to }) }
    : null;
}

/** Whether another figure, or a time, ends the name of one. */
function endsNamed(reading: Reading, at: number): boolean {
  return (
    isFigure(reading, at) || timeAt(reading, at) !== undefined || /^(?:giai|năm|trong|tính)$/.test(word(reading, at))
  );
}

/** `1.800 ha lúa bị thiệt hại`: the noun behind a unit of measure that nothing leads to. */
export function measuredLabel({ context, figure, next: other, carried }: Said): FoundLabel | null {
  const { reading, mention, leadFrom, from, next, bracket } = figure;
  const isTold =
    leadFrom === from ||
    figure.lead === ':' ||
    word(reading, leadFrom - 1) === 'cho' ||
    opensParts(figure) ||
    /^(?:(?:đã|đang|hiện|dự kiến|ước|ước tính) )*(?:có|còn|trồng|khoảng|gần|hơn|trên|tính thêm|kể thêm)(?: |$)/.test(
      figure.lead,
    );
  // `45 ha đất (tương đương 60 ha cây trồng)`: the same, of what stands behind it.
  // `505 ha đất nông nghiệp (có 419 ha đất lúa)`: a part of it.
  const isBeside =
    bracket >= 0 &&
    (/^(?:(?:tương đương|tương ứng)(?: với)?|có)$/.test(figure.lead) || isNextInBracket(figure, carried));
  const packed = other && packedNoun(context, figure, other);
  if (
    mention.unitClass !== 'measure' ||
    !(isTold || isBeside) ||
    (bracket >= 0 && !isBeside) ||
    !(packed || opensNoun(reading, next))
  )
    return null;
  const alone = packed ?? nounAfter(context, { ...figure, to: next });
  if (!alone || alone.from !== next || /^\p{Lu}.* /u.test(alone.text)) return null;
  const noun = sharedHarm(context, figure, alone) ?? alone;
  const found = { own: true, from, end: noun.to, noun: true, used: noun.to };
  // `thu giữ 2 kg ma túy, 1,4 kg heroin`.
  const prefix = followsCount(figure, carried) ? carried.prefix : null;
  if (
    prefix !== null &&
    (opensDeed(context, prefix) ||
      isGathering(prefix) ||
      isWorksOfAll(context, prefix) ||
      asking(context.codebook).test(prefix))
  )
    return { ...found, text: `${prefix} ${noun.text}`, prefix };
  // `đổ ngã 8 trụ điện và 12 ha lúa`: the same came to both.
  if (prefix !== null && opensDamage(context, prefix) && !suffered.test(noun.text) && !noun.text.endsWith(` ${prefix}`))
    return { ...found, text: withImplied(mention.unit, `${prefix} ${noun.text}`), prefix };
  const beside = besideMoney(figure, noun, carried);
  if (beside !== null) return { ...found, text: beside };
  const part = qualifiedPart(figure, noun, carried);
  if (part !== null) return { ...found, text: part };
  const land = landFound(figure, noun, carried);
  if (land !== null) return { ...found, text: land };
  const grown = grownBefore(figure, noun, carried);
  return grown
    ? { ...found, text: `${grown.text} ${noun.text}`, source: grown.source }
    : { ...found, text: withCrop(context, figure, withImplied(mention.unit, noun.text)) };
}

/** `(có 40 ha lúa mùa và 50 ha lúa nương)`: whether a figure opens the next part that a bracket tells by the nouns behind. */
function isNextInBracket({ reading, mention, bracket, from }: Figure, { observed }: Carried): boolean {
  const last = observed.at(-1);
  const isSame = last?.figure.bracket === bracket && last.record.unit_measure === mention.unit;
  return isSame && last.figure.lead === 'có' && /^[^,;:.()]+(?:,| và)$/u.test(textOf(reading, last.figure.next, from));
}

const asking = wordPattern('^{request} ');

/** `kiến nghị thu hồi 1,4 tỷ đồng (đã thu 97%) và 8,3 ha đất`: what was done with money, with what is measured beside it, too; null for others. */
function besideMoney({ reading, from, sentence }: Figure, noun: Label, { observed }: Carried): string | null {
  if (word(reading, from - 1) !== 'và') return null;
  const last = lastWithin(observed, ({ figure }) => figure.bracket < 0);
  const isBeside = last?.figure.sentence === sentence && onlyBracket.test(textOf(reading, last.figure.next, from - 1));
  const label = isBeside && last.record.unit_measure === 'VND' ? last.record.label_vi : '';
  // `tài sản thiệt hại 9 tỷ đồng và 14 ha rừng`.
  if (/(?:^| )thiệt hại(?: |$)/iu.test(label)) return `thiệt hại ${noun.text}`;
  return opensDeed(reading, label) || asking(reading.codebook).test(label) ? `${label} ${noun.text}` : null;
}

const onlyBracket = /^(?:\([^()]*\))?$/u;

/** Units that goods are packed in. */
const packing = wordSet('viên gói bánh ống tép chai hộp bao thùng điếu');

/** `12 kg và 900 viên ma túy tổng hợp`: what is weighed is what is counted next, piece by piece. */
function packedNoun(context: Context, { reading, next }: Figure, other: Figure): Label | null {
  const { unitText } = other.mention;
  if (word(reading, next) !== 'và' || other.from !== next + 1 || !packing.has(unitText ?? '')) return null;
  const noun = nounAfter(context, other);
  const text = noun?.text.startsWith(`${unitText} `) ? noun.text.slice((unitText ?? '').length + 1) : '';
  return text === '' ? null : { text, from: next, to: next };
}

const suffered = / bị /iu;

/** `575 ha, trong đó: 505 ha đất nông nghiệp`, `575 ha, gồm 505 ha đất nông nghiệp`. */
function opensParts({ reading, leadFrom, lead }: Figure): boolean {
  return (
    /^(?:bao )?gồm(?: :)?$/.test(lead) ||
    (lead === ':' && /^(?:trong đó|(?:bao )?gồm có)$/iu.test(textOf(reading, leadFrom - 2, leadFrom)))
  );
}

/** `tiểu học 17 lớp (A, B), 448 học sinh`: only a comma or `và`, and a bracket without figures, between two counts. */
export function followsCount({ reading, leadFrom, from, lead }: Figure, { end }: Carried): boolean {
  const behind =
    word(reading, end) === '(' ? (reading.partner[end] as number) + 1 : behindBracket(reading, end, leadFrom);
  // `4 cống, gần 200 giếng nước`: a bound of how many leaves what was done as it is.
  const isBounded = /^(?:gần|hơn|trên|khoảng)$/.test(lead) && /^(?:,|và)$/.test(word(reading, behind));
  if (leadFrom !== from && !isBounded) return lead === 'với' && leadFrom === behind;
  // `25 vụ 35 đối tượng`: nothing between them.
  return leadFrom === behind
    ? behind === end
    : leadFrom === behind + 1 && /^(?:,|;|và|\/|[-–])$/.test(word(reading, behind));
}

/** The token behind the bracket that a token is in and another is not; the same where it is in none. */
function behindBracket(reading: Reading, at: number, outside: number): number {
  const { depth } = reading;
  let end = at;
  while (end < outside && (depth[end] as number) > (depth[outside] as number)) end++;
  return end > at || word(reading, at) === ')' ? end + 1 : at;
}

/** Among whom something ranks, between its place and what it ranks by. */
const among = /^(?:(?:cả|toàn) (?:nước|quốc|tỉnh|vùng|huyện|ngành)|trong (?:cả nước|toàn quốc|tỉnh|khu vực|vùng)) /iu;

/** Longest words for what something ranks by, in tokens. */
const longestRanked = 24;

/** `tham gia giải cờ vua tỉnh đạt 2 HCV, xếp thứ 4 toàn đoàn`: a rank behind prizes is won where they were; null for others. */
export function rankAmongContestants({ figure, measure, carried, end }: Said): FoundLabel | null {
  const { observed, prefix } = carried;
  const last = measure === 'rank' && prefix !== null ? observed.at(-1) : undefined;
  const isWon = last?.figure.sentence === figure.sentence && last.record.unit_measure === '{prize}';
  return isWon && prefix !== null ? { text: prefix, own: true, from: figure.leadFrom, end } : null;
}

/** `tỉnh xếp thứ 28 cả nước về chỉ số cải cách hành chính`: what a rank is of stands behind it. */
export function rankedLabel({ context, figure, measure, before }: Said): FoundLabel | null {
  const { reading, next, sentence, leadFrom } = figure;
  // `Hà Tĩnh đứng thứ hai toàn quốc về …`: who ranks so is not what is ranked.
  if (measure !== 'rank' || (before !== null && spanAt(context, reading, before.from)?.to !== before.to)) return null;
  const limit = Math.min(sentence.to, next + longestRanked);
  let from = next;
  while (from < limit && !/^(?:về|[,;.()])$/.test(word(reading, from))) from++;
  if (word(reading, from) !== 'về' || (from > next && !among.test(`${textOf(reading, next, from)} `))) return null;
  let to = from + 1;
  while (to < limit && !/^[,;.(]$/.test(word(reading, to)) && !opensRank(reading, to) && !opensAmount(reading, to))
    to++;
  const text = textOf(reading, from + 1, to);
  return text.includes(' ') ? { text, own: true, from: leadFrom, end: to, noun: true, used: to } : null;
}

/** `đứng thứ 3 về thu hút đầu tư với 390 dự án`: where the amount begins by which something ranks. */
function opensAmount(reading: Reading, at: number): boolean {
  return word(reading, at) === 'với' && isNumeral(reading, at + 1);
}

/** `… và thứ 7 cả nước về`: where the next rank begins. */
function opensRank(reading: Reading, at: number): boolean {
  return word(reading, at) === 'và' && /^(?:thứ|xếp|đứng|hạng)$/.test(word(reading, at + 1));
}
