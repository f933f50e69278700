import type { Mention } from '../../mention/types.ts';
import { mentionAt } from '../reading/reading.ts';
import type { Figure } from './figures.ts';

/** `Diện tích chè ha 900 810 845`: whether a figure is of a row whose columns nothing tells apart any more: another one without a unit stands beside it. */
export function isOfLostRow({ reading, mention, from, next }: Figure): boolean {
  return isBare(mention) && (isBare(mentionAt(reading, from - 1)) || isBare(mentionAt(reading, next)));
}

function isBare(mention: Mention | undefined): boolean {
  return mention?.kind === 'quantity' && mention.unit === null && mention.unitText === null;
}
