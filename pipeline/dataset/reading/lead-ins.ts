import { keptFor } from '../../kept.ts';
import type { Context } from './context.ts';
import { hasFigure, type Reading, type Span, textOf } from './reading.ts';

/** Longest words that open what a block tells, in tokens. */
const longestLeadIn = 40;

/** Most lists that an entry stands in. */
const deepest = 8;

/** `kết quả cụ thể như sau`: words that end what only leads to what is told behind a colon. */
export const leadsOn =
  /(?:^| )(?:(?:như|kết quả|chỉ tiêu|nội dung|nhiệm vụ|số liệu|mặt|điểm) sau|(?:sau|dưới) đây|cụ thể(?: là)?)$/iu;

/** The words before the colon that leads to all that a block tells: `Ước tính kết quả vụ Mùa năm 2019 như sau: Cây lúa: …`; null without such words. */
const leadInOf = keptFor((reading: Reading): Span | null =>
  figureless(reading, 0, reading.colons[0] ?? Number.POSITIVE_INFINITY),
);

/** The words that end in the colon which closes a block, and open the list below it; null without such words. */
const listOpeningOf = keptFor((reading: Reading): Span | null => {
  const colon = reading.colons.at(-1);
  return colon === reading.tokens.length - 1 ? figureless(reading, reading.sentences.at(-1)?.from ?? 0, colon) : null;
});

function figureless(reading: Reading, from: number, colon: number): Span | null {
  return colon - from > longestLeadIn || hasFigure(reading, from, colon) ? null : { from, to: colon };
}

/** Where the words end that lead to what a block tells and are no part of it: `Kết quả 9 tháng cụ thể như sau:`; 0 without such words. */
export const behindLeadIn = keptFor((reading: Reading): number => {
  const span = leadInOf(reading);
  return span && leadsOn.test(textOf(reading, span.from, span.to)) ? span.to + 1 : 0;
});

/** The blocks that open the lists which a block stands in, from the inside out. */
export function introsOver({ intros }: Context, reading: Reading): Reading[] {
  const found: Reading[] = [];
  for (let intro = intros.get(reading); intro && found.length < deepest; intro = intros.get(intro)) found.push(intro);
  return found;
}

/** The words that lead to what a block tells, and those that open the lists which it stands in, from the inside out. */
export function leadInsOver(context: Context, reading: Reading): string[] {
  const spans: [Reading, Span | null][] = [[reading, leadInOf(reading)]];
  for (const intro of introsOver(context, reading)) spans.push([intro, listOpeningOf(intro)]);
  return spans.flatMap(([of, span]) => (span ? [textOf(of, span.from, span.to)] : []));
}
