import { wordPattern } from '../../codebook-words.ts';
import type { Figure } from '../figures/figures.ts';
import type { Context } from '../reading/context.ts';
import { type Reading, textOf } from '../reading/reading.ts';

/** Most tokens of a people's name with what stands before it. */
const longestName = 9;

/** The end of an entry: the name of a people, of which a list of them tells the part, or of all others. */
const people = wordPattern(
  '(?:^|[:;,()] ?(?:và )?| gồm (?:có |các dân tộc )?)(?:[Tt]rong đó,? (?:có )?)?(?:(?:đông|nhiều) nhất là |chủ yếu là |đa số là )?(?:(?:dân tộc|người) )?(?:({ethnic_group}(?: và {ethnic_group})?)|các dân tộc khác)$',
  'u',
);

/** `Thái 53%; Mường 33%`: whether a percentage stands behind the name of a people, of which it is the part of all. */
export function isOfPeople(context: Context, { reading, mention, left }: Figure): boolean {
  return mention.unit === '%' && peopleBefore(context, reading, left.from, left.to) !== null;
}

/** The name of a people that words end with, empty for all others; null where they end with none. */
export function peopleBefore({ codebook }: Context, reading: Reading, from: number, to: number): string | null {
  const named = people(codebook).exec(textOf(reading, Math.max(from, to - longestName), to));
  return named && (named[1] ?? '');
}
