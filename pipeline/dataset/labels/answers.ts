import type { Context } from '../reading/context.ts';
import { type Reading, sentenceAt, textOf } from '../reading/reading.ts';
import type { FoundLabel, Said } from './found-label.ts';

const answering = /^(?:trả lời|đáp|tl) ?:(?: (?:là|khoảng|hơn|trên|gần|đạt|có|được))*$/iu;
const asking =
  /^(?:(?:câu )?hỏi(?: \d+)? ?: ?)?(?:(?:đề nghị |xin )?(?:cho biết|cho hỏi) ?:? ?)?(?:(?:hiện|đến) nay,? )?/iu;
const howMany =
  /(?: hiện)?(?: là| đạt| có| còn| được| ở mức)* (?:bao nhiêu|mấy|như thế nào|thế nào|ra sao)(?: (.+))?$/iu;
const when = /,? (?:(?:tính )?đến (?:hết |cuối )?|trong )?năm \d{4}/iu;

/** Longest words that lead from `Trả lời` to a figure, in tokens. */
const longestAnswering = 8;
/** Most words of what a question asks for. */
const longestAsked = 24;

/** `Hỏi: Mức hỗ trợ nhà ở là bao nhiêu? Trả lời: 33 triệu đồng`: what the question before asks for is what the answer states. */
export function answerLabel({ context, figure, end }: Said): FoundLabel | null {
  const { reading, sentence, from, leadFrom } = figure;
  if (from - sentence.from > longestAnswering || !answering.test(textOf(reading, sentence.from, from))) return null;
  const question = questionBefore(context, reading, sentence.from);
  const text = question === null ? null : askedFor(question);
  return text === null ? null : { text, own: true, from: leadFrom, end };
}

/** The sentence before a token of a block, or the last one of the block before it. */
function questionBefore(context: Context, reading: Reading, at: number): string | null {
  const above = at > 1 ? reading : context.readings[(context.order.get(reading) ?? 0) - 1];
  const last = above === reading ? at - 2 : (above?.tokens.length ?? 0) - 2;
  const sentence = above && last >= 0 ? sentenceAt(above, last) : undefined;
  return above && sentence ? textOf(above, sentence.from, sentence.to) : null;
}

/** What a question asks for; null where it asks for no number. */
function askedFor(question: string): string | null {
  const found = howMany.exec(question);
  if (!found) return null;
  const asked = question.replace(asking, '').replace(howMany, '').replace(when, '').trim();
  const text = found[1] ?? asked;
  return text === '' || text.split(' ').length > longestAsked ? null : text;
}
