import { nounInSentence } from '../../document/letters.ts';
import type { Figure } from '../figures/figures.ts';
import { isNumeral, mentionsIn, type Reading, textOf, tokenFrom, word } from '../reading/reading.ts';
import { withEconomicMeasure } from './economic-parts.ts';
import type { FoundLabel, Said } from './found-label.ts';
import { measuredIn } from './label-cuts.ts';
import { isTime, skipOpenings } from './label-openings.ts';
import { rulesFor } from './label-trace.ts';
import { withPrices } from './price-groups.ts';

/** Longest words for what moved before its bracket, in tokens. */
const longestName = 30;

/** That it moved, and when or against what: `tăng so với tháng trước`, `11 tháng so với cùng kỳ tăng`. */
const movement =
  /(?:^|,? )(?:(?:và |đều |đã |cũng |chỉ |vẫn |tiếp tục )*(?:tăng|giảm)(?: trưởng)?(?: (?:so|nhẹ|mạnh|khá|cao|thấp|sâu|nhiều|ít|chậm|nhanh|đáng)(?: .*)?)?|(?:so (?:với|cùng)|\d+ tháng|tháng \d|năm \d) .*)$/iu;
/** What opens a list, up to its first entry. */
const opening = /^.*(?::|(?<!cũng) như|gồm|là) (?=\S)/u;
/** What entries of a list are, where its opening says no measure of them. */
const kindOfEntries =
  /(?:^|[ ,.])(?:một số|các|những|nhiều) (sản phẩm(?: [^\s,;:.()]+){0,3}?)(?: (?:đều|có))* (?:tăng|giảm)(?= )/iu;

/** `công nghiệp khai khoáng (+8,3%), chế biến, chế tạo (+10,3%)`: by how much each entry of a list moved, with its sign, in a bracket of its own. */
export function signedLabel(said: Said): FoundLabel | null {
  const { context, figure, measure, carried, end } = said;
  const { reading, bracket, sentence } = figure;
  // `giảm 4 vụ (-11,4%)`: the figure before, once more.
  if (measure !== 'change' || !isSigned(figure) || carried.end >= bracket || isBesideChange(said)) return null;
  const start = startOf(reading, Math.max(sentence.from, bracket - longestName), bracket);
  const from = skipOpenings(context, reading, start, bracket);
  const told = textOf(reading, from, bracket).replace(/^(?:[,;] )?(?:và )?/u, '');
  const last = carried.observed.at(-1);
  const name = measuredIn(context, rulesFor(context, figure), told.replace(opening, '').replace(movement, ''));
  // `tăng so với tháng trước (+9,8%) và tăng so với cùng kỳ (+3,4%)`: the same, against something else.
  if (name === '' && last?.figure.sentence === sentence && last.record.measure !== 'count')
    return { text: last.record.label_vi, own: false, from: figure.leadFrom, end, source: last };
  if (name === '') return null;
  const kind = kindOfEntries.exec(textOf(reading, sentence.from, bracket))?.[1];
  const text =
    kind === undefined
      ? withEconomicMeasure(figure, measure, withPrices(figure, name, carried), carried)
      : `${kind}: ${nounInSentence(name)}`;
  return { text, own: true, from, end };
}

/** `giảm 6 người chết (-11,4%)`: whether nothing but the noun of a count that moved stands before the bracket. */
function isBesideChange({ figure: { reading, bracket, sentence }, carried }: Said): boolean {
  const last = carried.observed.at(-1);
  return (
    last?.record.measure === 'change' &&
    last.figure.mention.unitClass === 'count' &&
    last.figure.sentence === sentence &&
    last.figure.bracket < 0 &&
    /^[^,;:.()]*$/u.test(textOf(reading, last.figure.next, bracket))
  );
}

function isSigned({ reading, mention, bracket, leadFrom, next }: Figure): boolean {
  const isAlone = bracket >= 0 && leadFrom === bracket + 1 && reading.partner[bracket] === next;
  return isAlone && mention.unit === '%' && /^[+-]/u.test(reading.text.slice(mention.start));
}

/** Where the words before a bracket begin: behind the bracket or the figure before them, or a time that a comma closes. */
function startOf(reading: Reading, first: number, bracket: number): number {
  let from = bracket;
  while (from > first && !endsEntry(reading, from - 1)) from--;
  // `đạt 120 tỷ đồng, giảm so với cùng kỳ (-9%)`: behind the unit of the figure before.
  const last = mentionsIn(reading, from - 1, bracket)[0];
  return last === undefined ? from : Math.max(from, Math.min(bracket, tokenFrom(reading, last.unitEnd)));
}

function endsEntry(reading: Reading, at: number): boolean {
  const here = word(reading, at);
  if (here === ')') return word(reading, at - 1) === '%';
  return here === ';' || isNumeral(reading, at) || (isTime(reading, at) && word(reading, at + 1) === ',');
}
