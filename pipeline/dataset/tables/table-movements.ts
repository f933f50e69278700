import { inSentence } from '../../document/letters.ts';
import type { Mention } from '../../mention/types.ts';
import type { Measure } from '../measures/measures.ts';
import type { Cell } from './table-cells.ts';

/** A label, and what of it names the indicator. */
export interface Label {
  text: string;
  subject: string;
}

/** Which way something moved. */
type Moved = 'tăng' | 'giảm';

/** `Giảm 27 hộ`: which way a cell says in words that its row moved; null where it says none, or a sign does. */
export function movedIn({ text }: Cell, { sign }: Mention): Moved | null {
  const word = sign === 0 ? /^(tăng|giảm)(?: thêm)? \d/iu.exec(text)?.[1] : undefined;
  return word === undefined ? null : (word.toLowerCase() as Moved);
}

/** A value of a cell: below zero where it is by how much its row fell. */
export function signed(value: number | null, moved: Moved | null, measure: Measure): number | null {
  return value !== null && moved === 'giảm' && measure === 'change' ? -value : value;
}

/** `Giảm 1,5%` under `Kế hoạch 2025`: that it falls is what is planned. */
export function plannedMovement(moved: Moved, { text, subject }: Label): Label {
  return { text: `${moved} ${inSentence(text)}`, subject: `${moved} ${inSentence(subject)}` };
}
