import { noteOpening } from './breakdown-words.ts';
import type { Figure } from './figures.ts';
import { mentionsIn, textOf, word } from './reading.ts';

/** `10.034 (trong đó vốn đầu tư 7.500 triệu đồng, …)`: a figure without a unit has that of the parts in its bracket. */
export function takeUnitOfParts({ reading, mention, next }: Figure): void {
  const close = reading.partner[next] as number;
  if (mention.unitText !== null || mention.kind !== 'quantity' || word(reading, next) !== '(' || close < next) return;
  if (!noteOpening.test(textOf(reading, next + 1, Math.min(next + longestOpening, close)))) return;
  const parts = mentionsIn(reading, next + 1, close).filter((each) => each.kind === 'quantity');
  const [first] = parts;
  if (!first?.unit || parts.some((each) => each.unit !== first.unit || each.unitMult !== first.unitMult)) return;
  const { unit, unitText, unitClass, unitMult } = first;
  Object.assign(mention, { unit, unitText, unitClass, unitMult });
}

/** Longest words that open a breakdown, in tokens. */
const longestOpening = 4;
