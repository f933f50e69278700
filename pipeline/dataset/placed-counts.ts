import { type Carried, lastBefore } from './companions.ts';
import { classifiers } from './counted-nouns.ts';
import type { Figure } from './figures.ts';
import type { Label } from './labels.ts';
import { isLevel } from './measures.ts';
import { textOf } from './reading.ts';

/** How far before a place its list may open, in tokens. */
const longestOpening = 60;

/** What is counted in a place of a list: the label, and what goes on to the next place. */
export interface PlacedCount {
  text: string;
  head: string;
}

/** `334 nhà bị hư hỏng, trong đó Lai Châu 142 nhà, Hà Giang 97 nhà`: what the whole counts, of each place that its list names. */
export function placedCount(figure: Figure, { place, from }: Label, noun: Label, carried: Carried): PlacedCount | null {
  if (!place || !onlyPlaces.test(place.head) || place.verb !== '' || figure.mention.kind !== 'quantity') return null;
  const { unit, unitText } = figure.mention;
  const isListed = carried.inList && carried.head?.unit === unit;
  const whole = isListed ? (carried.head?.text ?? null) : wholeBefore(figure, from, carried);
  if (whole === null) return null;
  const said = noun.text.toLowerCase();
  const isBare = said === unitText?.toLowerCase() || classifiers.has(said) || whole.toLowerCase().includes(said);
  const head = whole.replace(/^tổng (?=số )/iu, '');
  return { text: `${isBare ? head : noun.text} ${place.place}`, head };
}

/** What the count before measures, where words or a sign behind it open its parts. */
function wholeBefore(figure: Figure, from: number, carried: Carried): string | null {
  const { reading, mention } = figure;
  const whole = lastBefore(
    carried,
    ({ record, figure: each }) =>
      isLevel(record.measure) && each.reading === reading && record.unit_measure === mention.unit,
  );
  if (!whole) return null;
  const between = textOf(reading, Math.max(whole.figure.next, from - longestOpening), from);
  return opensParts.test(between) ? whole.record.label_vi : null;
}

/** Nothing, or words that say that places follow: `sau đó là các tỉnh:`, `tại`. */
const onlyPlaces =
  /^(?:tại|ở|(?:[^,;:]{0,40} )?(?:tỉnh|huyện|xã|địa phương|thành phố)(?: (?:như|là|gồm|sau))* ?:?)?$/iu;

const opensParts = /(?:^|[\s,.;(])(?:trong đó|bao gồm|gồm|cụ thể|riêng|nhiều nhất|như)(?=[\s:,]|$)|[:(]\s*$/iu;
