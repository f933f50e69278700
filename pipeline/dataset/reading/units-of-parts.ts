import type { Mention } from '../../mention/types.ts';
import { noteOpening } from '../ties/breakdown-words.ts';
import { mentionsIn, type Reading, textOf, tokenFrom, word } from './reading.ts';

/** Longest words that open a breakdown, in tokens. */
const longestOpening = 4;

/** `10.034 (trong đó vốn đầu tư 7.500 triệu đồng, …)`: the mentions of a reading, each without a unit with that of the parts in its bracket. */
export function withUnitsOfParts(reading: Reading): Mention[] {
  const mentions = reading.mentions.map((mention) => {
    if (mention.unitText !== null || mention.kind !== 'quantity') return mention;
    const part = firstPart(reading, tokenFrom(reading, mention.end));
    if (!part) return mention;
    const { unit, unitText, unitClass, unitMult } = part;
    return { ...mention, unit, unitText, unitClass, unitMult };
  });
  for (let i = mentions.length - 2; i >= 0; i--) {
    const mention = mentions[i] as Mention;
    const base = baseBehind(reading, mention, mentions[i + 1] as Mention);
    if (base !== undefined) mentions[i] = { ...mention, unit: `${mention.unit}${base}` };
  }
  return mentions;
}

/** `10 bác sĩ, 2 dược sĩ và 30 giường bệnh/vạn dân`: the people for whom the next count is so many, and the one directly before it too; undefined for others. */
function baseBehind({ text }: Reading, { kind, unit, unitClass, unitEnd }: Mention, next: Mention): string | undefined {
  if (kind !== 'quantity' || unitClass !== 'count' || unit?.includes('/') || next.unit === null) return undefined;
  const base = ofHealth.exec(next.unit)?.[1];
  return base && besideNext.test(text.slice(unitEnd, next.start)) ? base : undefined;
}

const ofHealth = /^\{(?:bed|doctor|health_worker)\}(\/10\*\d\{person\})$/u;
const besideNext = /^(?: [^,;:.()\d]{1,20})?(?:[,;]| và)(?: có)? $/iu;

/** The first of the parts that a bracket opens with, where all are in its unit. */
function firstPart(reading: Reading, open: number): Mention | null {
  const close = reading.partner[open] as number;
  if (word(reading, open) !== '(' || close < open) return null;
  if (!noteOpening.test(textOf(reading, open + 1, Math.min(open + longestOpening, close)))) return null;
  const parts = mentionsIn(reading, open + 1, close).filter(({ kind }) => kind === 'quantity');
  const [first] = parts;
  if (!first?.unit) return null;
  const isAlike = ({ unit, unitMult }: Mention) => unit === first.unit && unitMult === first.unitMult;
  return parts.every(isAlike) ? first : null;
}
