import { wordPattern } from '../../codebook-words.ts';
import type { Figure } from '../figures/figures.ts';
import type { Label } from '../labels/found-label.ts';
import type { Context } from '../reading/context.ts';
import { textOf } from '../reading/reading.ts';
import { nounAfter } from './noun-phrases.ts';
import { behind, longestList } from './shared-harm.ts';

/** Whether two bare numbers stand behind one deed each: `bổ nhiệm 06, bổ nhiệm lại 11 công chức`. */
export function areDeedsInList(here: Figure, next: Figure): boolean {
  const { reading, left, leadFrom } = here;
  const isListed = here.sentence === next.sentence && here.bracket === next.bracket && next.lead === '';
  return (
    isListed &&
    endsInDeed(reading.codebook).test(textOf(reading, left.from, leadFrom)) &&
    onlyDeed(reading.codebook).test(textOf(reading, here.next, next.leadFrom))
  );
}

/** What a figure counts: the noun behind it, or that of the last of its list. */
export function countedNoun(context: Context, figure: Figure): Label | null {
  return nounAfter(context, figure) ?? objectOfLast(context, figure);
}

/** What the last of such a list counts, which those before it count too; null where a figure has a noun or stands in no such list. */
function objectOfLast(context: Context, figure: Figure, left = longestList): Label | null {
  const next = behind(context, figure);
  if (left === 0 || !next || figure.next !== figure.to || !areDeedsInList(figure, next)) return null;
  return nounAfter(context, next) ?? objectOfLast(context, next, left - 1);
}

const anyDeed = '(?:{handling_act}|{deed})(?: (?:lại|mới|thêm))?';
const endsInDeed = wordPattern(`(?:^| )${anyDeed}$`);
const onlyDeed = wordPattern(`^(?:,|và|, và) ${anyDeed}$`);
