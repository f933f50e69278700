import { nounInSentence } from '../../document/letters.ts';
import type { Mention } from '../../mention/types.ts';
import { wordSet } from '../../mention/words.ts';
import { type Figure, takeUnit } from '../figures/figures.ts';
import { word } from '../reading/reading.ts';

/** Words that begin what is said of those who are counted. */
const saying = wordSet('có đạt được đã chưa');

/** How many mentions back those are counted whom a ratio is of. */
const reach = 12;

/** `20 thôn; 19/20 có nhà văn hóa`, `12/12 xã có chợ, 9/12 đạt chuẩn`: a ratio without a noun counts those of whom its second number is the total. */
export function takeUnitOfAll({ reading, mention, from, next }: Figure): void {
  if (mention.kind !== 'ratio' || mention.unit !== null || mention.unitText !== null) return;
  if (!saying.has(word(reading, next))) return;
  const at = reading.mentionAt[from] as number;
  const all = reading.mentions.slice(Math.max(0, at - reach), at).findLast((each) => isTotal(each, mention));
  if (all) takeUnit(mention, all);
}

function isTotal({ kind, value, valueTo, unitClass, unitText }: Mention, ratio: Mention): boolean {
  const total = kind === 'ratio' ? valueTo : kind === 'quantity' ? value : null;
  return unitClass === 'count' && unitText !== null && total !== null && total === ratio.valueTo;
}

/** `thôn có nhà văn hóa` of `có nhà văn hóa thôn`: those counted, whom a ratio leaves out, before what is said of them. */
export function withThoseOfAll({ reading, mention, next }: Figure, label: string): string {
  const noun = mention.unitText;
  const isLeftOut = mention.kind === 'ratio' && noun !== null && saying.has(word(reading, next));
  if (!isLeftOut || !saying.has(label.split(' ', 1)[0]?.toLowerCase() ?? '')) return label;
  return `${noun} ${nounInSentence(label.endsWith(` ${noun}`) ? label.slice(0, -noun.length - 1) : label)}`;
}
