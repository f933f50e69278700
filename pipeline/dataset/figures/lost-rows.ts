import { firstStarting } from '../../binary-search.ts';
import type { Mention } from '../../mention/types.ts';
import { isCapital, mentionAt, type Reading, tokenFrom } from '../reading/reading.ts';
import type { Figure } from './figures.ts';

/** `2 Diện tích chè 900 810 845`: whether a figure is of a row whose columns nothing tells apart any more: another one without a unit stands beside it, or it is the ordinal before these. */
export function isOfLostRow({ reading, mention, from, next }: Figure): boolean {
  if (!isBare(mention)) return false;
  if (isBare(mentionAt(reading, from - 1)) || isBare(mentionAt(reading, next))) return true;
  const behind = reading.mentions[firstStarting(reading.mentions, mention.end)];
  return isCapital(reading, next) && isBare(behind) && isBesideOther(reading, behind);
}

function isBesideOther(reading: Reading, mention: Mention): boolean {
  const at = tokenFrom(reading, mention.start);
  return isBare(mentionAt(reading, at + 1));
}

function isBare(mention: Mention | undefined): mention is Mention {
  return mention?.kind === 'quantity' && mention.unit === null && mention.unitText === null;
}
