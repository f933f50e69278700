import { type WithCodebook, wordPattern } from '../../codebook-words.ts';
import type { Figure } from '../figures/figures.ts';
import { textOf, word } from '../reading/reading.ts';

const assignment = wordPattern(
  String.raw`[:,/]?\s*\(?(?<!(?:toàn|cả) )((?:(?:HĐND |UBND )?{level}|địa phương|trung ương|HĐND|UBND) giao)\)?$`,
);

/** `…: tỉnh giao`: the label without who assigned the target, and who did; `toàn huyện giao` tells who handed over. */
export function splitAssignment({ codebook }: WithCodebook, text: string): { text: string; by: string | null } {
  const match = assignment(codebook).exec(text);
  return match ? { text: text.slice(0, match.index).trim(), by: match[1] ?? null } : { text, by: null };
}

/** Who assigned a target, in the bracket behind it: `(tỉnh giao)`. */
export function assignedBehind(figure: Figure): string | null {
  const { reading, next } = figure;
  if (word(reading, next) !== '(') return null;
  const close = reading.partner[next] as number;
  const text = close > next ? textOf(reading, next + 1, close) : '';
  return / giao$/iu.test(text) && text.split(' ').length <= 5 ? text : null;
}

const giver = wordPattern(
  ` (?:Thủ tướng(?: Chính phủ)?|Chính phủ|Trung ương|TW|(?:HĐND|UBND) {level}|{level}) giao(?: cho [^,;:]{2,20})?$`,
);

/** `Tổng kế hoạch vốn Thủ tướng Chính phủ giao là 45 tỷ đồng, HĐND tỉnh giao 48 tỷ đồng`: what another assigned, without who assigned the one before. */
export function withoutGiver({ codebook }: WithCodebook, text: string): string {
  return text.replace(giver(codebook), '');
}
