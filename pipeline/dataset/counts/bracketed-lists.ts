import type { Figure } from '../figures/figures.ts';
import type { Label } from '../labels/found-label.ts';
import type { Context } from '../reading/context.ts';
import { word } from '../reading/reading.ts';
import { nounAfter } from './noun-phrases.ts';
import { behind, longestList } from './shared-harm.ts';
import { saidOf, saysSomething } from './shared-nouns.ts';

/** `900 gia đình (87%); 17 thôn (69%) và 14 cơ quan (95%) đạt danh hiệu văn hóa`: what is said behind the last of a list whose entries have a bracket each. */
export function saidBehindBrackets(context: Context, figure: Figure, noun: Label, left = longestList): Label | null {
  const other = saysSomething(noun.text) || left === 0 ? null : behindBracket(context, figure, noun);
  const second = other && nounAfter(context, other);
  if (!other || !second) return null;
  // `27 người tái cử (75%); 9 người tham gia lần đầu (25%)`: each tells of its own what it is.
  const isSame = other.mention.unitText === figure.mention.unitText;
  if (isSame && noun.text.toLowerCase() !== figure.mention.unitText?.toLowerCase()) return null;
  const said = saidOf(second.text);
  if (said !== null) return { ...noun, text: `${noun.text} ${said}` };
  const further = saidBehindBrackets(context, other, second, left - 1);
  return further && { ...noun, text: `${noun.text}${further.text.slice(second.text.length)}` };
}

/** The count that a sign parts from the bracket directly behind a noun. */
function behindBracket(context: Context, figure: Figure, { to }: Label): Figure | null {
  const { reading } = figure;
  const close = word(reading, to) === '(' ? (reading.partner[to] as number) : -1;
  if (close < to || !/^(?:[;,]|và)$/.test(word(reading, close + 1))) return null;
  const other = behind(context, figure, close + 1);
  return other?.from === close + 2 && other.mention.unitClass === 'count' ? other : null;
}
