import { nounBehindUnit } from '../counts/unit-nouns.ts';
import type { Figure } from '../figures/figures.ts';
import { isAmount } from '../measures/measures.ts';
import { hasFigure, textOf } from '../reading/reading.ts';
import { type Carried, lastWithin } from '../ties/observed.ts';
import { amountOf } from '../ties/part-sums.ts';
import type { FoundLabel, Said } from './found-label.ts';
import { followsCount } from './labels-behind.ts';
import { asPart } from './part-labels.ts';

/** Words that may open a bracket of parts. */
const opening = /^(?:(?:trong đó|(?:bao )?gồm|cụ thể)(?: có)?)? ?[,:]?$/iu;
/** Words behind a unit that say where or whose a part is, and not what. */
const aside = /^(?:qua|thuộc|của|trên|tại|ở|do|so|trong|ngoài|ngày|tháng|năm|nữa|trở|với|theo|kế hoạch)(?: |$)/iu;
/** Longest noun of a part, in words. */
const longestPart = 7;

/** `làm mới 12 km đường (trong đó: 8 km đường thôn; 4 km đường ngõ)`, `220 ha lúa (120 ha vụ xuân, 100 ha vụ mùa)`: a part of what stands before a bracket that the noun behind its unit names; null for others. */
export function enclosedPart(said: Said): FoundLabel | null {
  const { context, figure, before, measure, carried } = said;
  const { bracket, mention, leadFrom } = figure;
  if (before || bracket < 0 || mention.unitClass !== 'measure' || !isAmount(measure)) return null;
  const whole = lastWithin(carried.observed, (each) => each.figure.bracket < 0);
  if (!whole || whole.record.unit_measure !== mention.unit || amountOf(mention) >= amountOf(whole.figure.mention))
    return null;
  if (hasFigure(figure.reading, whole.figure.next, bracket) || !isPartOfBracket(figure, carried)) return null;
  const noun = nounBehindUnit(context, figure, longestPart);
  if (!noun || aside.test(noun.text)) return null;
  return {
    ...asPart(said, noun.text, noun, whole, true),
    own: true,
    from: leadFrom,
    end: noun.to,
    noun: true,
    used: noun.to,
  };
}

/** Whether a figure opens a bracket, or is the next behind one that does. */
function isPartOfBracket(figure: Figure, carried: Carried): boolean {
  const { reading, bracket, from } = figure;
  if (opening.test(textOf(reading, bracket + 1, from))) return true;
  return carried.observed.at(-1)?.figure.bracket === bracket && followsCount(figure, carried);
}
