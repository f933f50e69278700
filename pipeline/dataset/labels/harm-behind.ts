import { inSentence } from '../../document/letters.ts';
import { textOf } from '../reading/reading.ts';
import type { Said } from './found-label.ts';
import { withImplied } from './implied-measures.ts';

/** `bị ngập sâu`: what came to something, up to what came of it, where or why. */
const cameTo =
  /^bị [^\s\d,;:.()]+(?: (?!(?:và|do|vì|trong|tại|ở|với|nên|từ|để|gồm|tập|chủ|so|tăng|giảm|chiếm|bằng|đạt) )[^\s\d,;:.()]+){0,5}/iu;
/** Longest words for what came to something, in tokens. */
const longestHarm = 9;
const namesArea = /^(?:tổng )?diện tích(?: |$)/iu;
/** Words that say already what came to it. */
const saysHarm = /(?:^| )(?:bị|mất|chết|thiệt hại|hư hỏng|ngập|nhiễm|cháy|sạt|đổ)(?: |$)/iu;

/** `lúa Mùa có 46 ha bị ngập`: what came to so much of what the words before name; other labels as they are. */
export function withHarmBehind({ figure, measure }: Said, text: string): string {
  const { mention, reading, next, sentence } = figure;
  if (mention.unitClass !== 'measure' || measure !== 'level' || saysHarm.test(text)) return text;
  const harm = cameTo.exec(textOf(reading, next, Math.min(sentence.to, next + longestHarm)))?.[0];
  if (harm === undefined) return text;
  const harmed = `${text.replace(/^về /iu, '')} ${harm}`;
  return namesArea.test(harmed) || mention.unit !== 'har' ? harmed : withImplied(mention.unit, inSentence(harmed));
}
