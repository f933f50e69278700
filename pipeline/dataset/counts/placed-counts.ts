import { wordPattern } from '../../codebook-words.ts';
import { digits } from '../../mention/number-words.ts';
import { wordSet } from '../../mention/words.ts';
import type { Figure } from '../figures/figures.ts';
import type { FoundLabel, Label, Said } from '../labels/found-label.ts';
import { headMeasure } from '../labels/measure-nouns.ts';
import { isLevel } from '../measures/measures.ts';
import type { Context } from '../reading/context.ts';
import { textOf, word } from '../reading/reading.ts';
import { type Carried, lastBefore, lastWithin, type Observed, reach } from '../ties/observed.ts';
import { tellsParts } from '../times/times-above.ts';
import { classifiers } from './noun-order.ts';

/** How far before a place its list may open, in tokens. */
const longestOpening = 60;

/** What is counted in a place of a list: the label, and what goes on to the next place. */
export interface PlacedCount {
  text: string;
  head: string;
}

/** `334 nhà bị hư hỏng, trong đó Lai Châu 142 nhà, Hà Giang 97 nhà`: what the whole counts, of each place that its list names. */
export function placedCount(
  context: Context,
  figure: Figure,
  { place, from }: Label,
  noun: Label,
  carried: Carried,
): PlacedCount | null {
  if (place?.verb !== '' || !/^(?:quantity|ratio)$/.test(figure.mention.kind)) return null;
  const { unit, unitText } = figure.mention;
  const isListed = carried.inList && carried.head?.unit === unit;
  // `số gia súc bị chết tại một số tỉnh: Điện Biên 20 con`: the words before the list, where they measure.
  const told = /:$/.test(place.head) ? headMeasure(context, place.head) : null;
  if (told === null && !onlyPlaces(context.codebook).test(place.head)) return null;
  const whole =
    told ??
    wordedWhole(figure) ??
    (isListed
      ? (carried.head?.text ?? null)
      : (headBefore(figure, carried) ?? wholeOfAlike(figure, carried) ?? wholeBefore(context, figure, from, carried)));
  const said = noun.text.toLowerCase();
  const isUnit = said === unitText?.toLowerCase() || classifiers.has(said);
  // `Lào Cai 5 người chết; Cao Bằng 6 người`: the first of a list says what all of it counts.
  if (whole === null && figure.mention.kind === 'ratio')
    return { text: `${noun.text} ${place.place}`, head: noun.text };
  if (whole === null)
    return place.head !== '' || figure.lead !== '' || isUnit
      ? null
      : { text: `${noun.text} ${place.place}`, head: noun.text };
  // `người chết` of `người chết, mất tích`: one of what the whole counts together.
  const isOne = joint.test(whole) && !joint.test(said);
  const isBare = isUnit || (whole.toLowerCase().includes(said) && !isOne);
  const head = withoutPlaces(whole);
  return { text: `${isBare ? head : noun.text} ${place.place}`, head };
}

/** `Số hộ nghèo ở Nậm Mu 45 hộ, Nậm Phát 30 hộ`: what the figure directly before counts in another place; null for others. */
function headBefore({ sentence, mention }: Figure, { observed }: Carried): string | null {
  const last = observed.at(-1);
  if (last?.figure.sentence !== sentence || last.record.unit_measure !== mention.unit) return null;
  return atPlace.exec(last.record.label_vi)?.[1] ?? null;
}

const atPlace =
  /^(\p{L}+ .*?)(?: còn| nhiều| cao| lớn| tập trung| chủ yếu| nhất)* (?:ở|tại|của) (?:(?:huyện|xã|tỉnh|thành phố) )?\p{Lu}[\p{L} ]*$/u;

/** `trong đó xã A 18 hộ/45 khẩu; xã B 11 hộ`: what the last part in the same unit is of, past what it is paired with; null for others. */
function wholeOfAlike({ sentence, mention }: Figure, { observed }: Carried): string | null {
  const alike = lastWithin(observed, ({ record }) => record.unit_measure === mention.unit);
  const whole = alike?.figure.sentence === sentence ? alike.whole?.of.record : undefined;
  return whole?.unit_measure === mention.unit ? whole.label_vi : null;
}

/** `sơ tán 102 hộ/468 khẩu, trong đó xã A 18 hộ/45 khẩu`: behind a slash, of what its pair is paired with in the whole; null for others. */
export function pairedPart({ figure, carried, end }: Said): FoundLabel | null {
  const { reading, from, mention } = figure;
  const last = carried.observed.at(-1);
  const whole = last?.whole?.of;
  if (!whole || word(reading, from - 1) !== '/' || last.figure.next !== from - 1) return null;
  const pair = carried.observed[carried.observed.lastIndexOf(whole) + 1];
  const [head, place] = [whole.record.label_vi, last.record.label_vi];
  const isPair = pair?.record.unit_measure === mention.unit && pair.figure.from === whole.figure.next + 1;
  return isPair && word(reading, whole.figure.next) === '/' && place.startsWith(`${head} `)
    ? { text: `${pair.record.label_vi}${place.slice(head.length)}`, own: true, from, end, noun: true }
    : null;
}

const joint = /,| và /u;

/** `27 sự cố, gồm Thanh Hóa 13, Nghệ An 4`, `hỗ trợ 45 ha mía, gồm: Thạch Thành 20 ha`: figures without a unit, or in that of the whole before their list, are of what it measures. */
export function countAtPlace(figure: Figure, { place, from }: Label, carried: Carried): PlacedCount | null {
  const { reading, mention, sentence, bracket } = figure;
  const isMeasured = mention.unitClass === 'measure';
  if (
    place?.verb !== '' ||
    (mention.unit !== null && !isMeasured) ||
    (mention.kind !== 'quantity' && !isMeasured) ||
    !onlyPlaces(reading.codebook).test(place.head)
  )
    return null;
  // In a bracket they are parts, named by the whole.
  const worded = wordedWhole(figure);
  if (worded !== null) return { text: `${worded} ${place.place}`, head: worded };
  if (bracket >= 0) return null;
  const whole = lastWithin(
    carried.observed,
    ({ figure, record }) =>
      figure.sentence === sentence && figure.bracket < 0 && figure.mention.unit !== null && isLevel(record.measure),
  );
  if (isMeasured && whole?.record.unit_measure !== mention.unit) return null;
  if (!whole || !opensParts.test(textOf(reading, Math.max(whole.figure.next, from - longestOpening), from)))
    return null;
  return { text: `${whole.record.label_vi} ${place.place}`, head: whole.record.label_vi };
}

/** `bảy người chết (Hà Giang 3 người, …)`: those before a bracket that a number in words counts. */
function wordedWhole({ reading, bracket, sentence }: Figure): string | null {
  if (bracket < 0) return null;
  for (let at = bracket - 1; at > Math.max(sentence.from, bracket - longestWorded); at--) {
    if (reading.tokens[at]?.type !== 'word' || (reading.mentionAt[at] as number) >= 0) return null;
    if (numbers.has(word(reading, at)) && (reading.timeAt[at] as number) < 0 && at + 2 < bracket)
      return textOf(reading, at + 1, bracket);
  }
  return null;
}

/** Longest words for those counted, with their number, in tokens. */
const longestWorded = 10;
const numbers = new Set([...digits.keys(), 'mười', 'nhiều']);

const placing = wordSet('tỉnh huyện xã thành phố tp các số một ở tại của thuộc');

/** `hộ dân bị ngập tại các tỉnh Phú Yên, Bình Định`: what is counted, without the places that have all of it. */
function withoutPlaces(label: string): string {
  const words = label.split(' ');
  let end = words.length;
  while (end > 1 && isOfName(words[end - 1] as string)) end--;
  const names = end;
  while (end > 1 && placing.has(words[end - 1]?.toLowerCase() ?? '')) end--;
  return end < names && names < words.length ? words.slice(0, end).join(' ') : label;
}

function isOfName(word: string): boolean {
  return /^(?:\p{Lu}\p{Ll}*,?|và|-)$/u.test(word) && !placing.has(word.toLowerCase());
}

/** What the count before measures, where words or a sign behind it open its parts. */
function wholeBefore(context: Context, figure: Figure, from: number, carried: Carried): string | null {
  const { reading, mention } = figure;
  const whole = lastBefore(
    carried,
    ({ record, figure: each }) =>
      isLevel(record.measure) && each.reading === reading && record.unit_measure === mention.unit,
  );
  // `555 hồ chứa nhỏ đang cạn nước. Trong đó, Nghệ An 150 hồ`: classes of facilities are counted elsewhere.
  const counted = context.counted
    .get(reading)
    ?.findLast(({ figure: each }) => each.from < from && each.mention.unit === mention.unit);
  const last = counted && counted.figure.from > (whole?.figure.from ?? -1) ? counted : null;
  const end = last?.figure.next ?? whole?.figure.next;
  if (end === undefined)
    return tellsParts(reading) ? (brokenDown(figure, carried.earlier)?.record.label_vi ?? null) : null;
  const between = textOf(reading, Math.max(end, from - longestOpening), from);
  if (!opensParts.test(between)) return null;
  return last?.name ?? (brokenDown(figure, carried.observed) ?? whole)?.record.label_vi ?? null;
}

/** `32 người chết, mất tích, 80 người bị thương. Trong đó Lào Cai 17 người (8 người chết, …)`: the count whose words a bracket behind the place's figure breaks down, else the last. */
function brokenDown({ reading, mention, next }: Figure, observed: readonly Observed[]): Observed | undefined {
  const counts = observed
    .slice(-reach)
    .filter(
      ({ figure, record }) => figure.bracket < 0 && isLevel(record.measure) && record.unit_measure === mention.unit,
    );
  const close = word(reading, next) === '(' ? (reading.partner[next] as number) : -1;
  const inside = close > next ? ` ${textOf(reading, next + 1, close)} ` : '';
  const ofBracket = counts.findLast(({ record }) => {
    const said = record.label_vi.split(/,? /).slice(1);
    return said.length > 0 && said.some((each) => inside.includes(` ${each} `));
  });
  return ofBracket ?? counts.at(-1);
}

/** Nothing, or words that say that places follow: `sau đó là các tỉnh:`, `tại`. */
const onlyPlaces = wordPattern(
  '^(?:tại|ở|(?:[^,;:]{0,40} )?(?:{level}|địa phương)(?:(?: (?:như|là|gồm|sau))* ?:?|(?: đã)? đạt[^,;:]{0,30}:))?$',
);

const opensParts = /(?:^|[\s,.;(])(?:trong đó|bao gồm|gồm|cụ thể|riêng|nhiều nhất|như)(?=[\s:,]|$)|[:(]\s*$/iu;
