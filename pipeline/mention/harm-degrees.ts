import { isNumberAt, isWordAt, type Reader, wordAt } from './reader.ts';
import { type Figures, limits, percentsAt } from './threshold-figures.ts';
import { readMeasure } from './units.ts';
import { wordSet } from './words.ts';

export const extent = 'threshold in a definition';

/** `thiệt hại trên 70%: 820 ha`, `hư hỏng từ 30% - 50% là 12 nhà`: how badly those were harmed that are told behind it; null for other figures. */
export function extentAt(reader: Reader, at: number): Figures | null {
  const figures = percentsAt(reader, at);
  if (!figures) return null;
  let before = at - 1;
  while (limits.has(wordAt(reader, before)) || signs.has(wordAt(reader, before))) before--;
  // `thiệt hại trên 70%: 410 ha, từ 30 - 70%: 905 ha`: the next of them.
  const goesOn = /^(?:[,;]|và)$/.test(wordAt(reader, before)) && reader.mentions.at(-2)?.reason === extent;
  if (!(goesOn || harms.has(wordAt(reader, before)))) return null;
  const unit = behindWhole(reader, figures.unit);
  const figure = /^(?:là|đạt|chiếm|có|:|\()$/.test(wordAt(reader, unit + 1)) ? unit + 2 : unit + 1;
  return isNumberAt(reader, figure) && readMeasure(reader, figure + 1).unitClass !== 'percent' ? figures : null;
}

/** `trên 70% sản lượng của cả vùng là 142 ha`: the token that ends the words for of what so much was lost, before what tells a figure; the sign itself without any. */
function behindWhole(reader: Reader, sign: number): number {
  if (!/^(?:sản lượng|năng suất|diện tích)$/u.test(`${wordAt(reader, sign + 1)} ${wordAt(reader, sign + 2)}`))
    return sign;
  let at = sign + 2;
  while (at < sign + longestWhole && isWordAt(reader, at + 1) && !/^(?:là|đạt|chiếm|có)$/.test(wordAt(reader, at + 1)))
    at++;
  return /^(?:là|đạt|chiếm|có|:)$/.test(wordAt(reader, at + 1)) ? at : sign;
}

/** Most words of what a degree of harm is of. */
const longestWhole = 8;

/** Words that the degree of a harm stands behind: `giảm năng suất từ 30 - 70% là 310 ha`. */
const harms = wordSet('hại hỏng suất trắng');

/** Bounds beside those of age. */
const signs = new Set(['hơn', '>', '<', '≥', '≤']);

/** `4.000 ha lúa bị thiệt hại khoảng 70%`, `35 nhà dân hư hỏng từ 30 - 50%`: how badly those were harmed that are counted before it, with nothing but their noun between. */
export function isOfHarmed(reader: Reader, at: number): boolean {
  let harm = at - 1;
  while (bounds.has(wordAt(reader, harm))) harm--;
  if (!harmed.get(wordAt(reader, harm))?.has(wordAt(reader, harm - 1))) return false;
  let noun = harm - 2;
  while (noun > harm - 2 - longestHarmed && isWordAt(reader, noun)) noun--;
  const last = reader.mentions.at(-1);
  const counts = last?.kind === 'quantity' && /^(?:count|measure)$/.test(last.unitClass ?? '');
  const behind = reader.tokens.slice(noun, harm - 1).findIndex(({ end }) => end === last?.unitEnd);
  return counts && behind >= 0;
}

/** Words for harm, by their last syllable. */
const harmed: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['hại', wordSet('thiệt hư')],
  ['hỏng', wordSet('hư')],
  ['mái', wordSet('tốc')],
  ['hưởng', wordSet('ảnh')],
  ['nát', wordSet('dập')],
]);

/** Most words between those counted and the harm that came to them. */
const longestHarmed = 7;

const bounds = wordSet('trên hơn dưới từ khoảng gần');
