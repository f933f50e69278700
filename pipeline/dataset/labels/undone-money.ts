import { textOf, tokenBehind } from '../reading/reading.ts';
import { lastBefore } from '../ties/observed.ts';
import type { FoundLabel, Said } from './found-label.ts';

const left = /(?:^|[\s,(])còn(?: lại)?(?: (?:là|khoảng|gần|hơn|trên))*$/iu;
const undone = /^(chưa (?:được )?\p{L}+(?: \p{L}+){0,2}?)(?= ?[,;.()]|$| (?:và|gồm|do|vì|cho|trong)(?: |$))/iu;
const kinds = /(?:^|\s)(vốn|kinh phí|dự toán)(?= |$)/iu;

/** Longest words for what was not done with money, in tokens. */
const longestUndone = 8;

/** `đã phân bổ vốn 70 tỷ đồng, còn lại 12 tỷ đồng chưa phân bổ`: money by what was not done with it yet. */
export function undoneMoney({ figure, carried }: Said): FoundLabel | null {
  const { reading, mention, left: words, from, next, leadFrom, sentence } = figure;
  if (mention.unitClass !== 'money' || !left.test(textOf(reading, words.from, from))) return null;
  const deed = undone.exec(textOf(reading, next, Math.min(sentence.to, next + longestUndone)))?.[1];
  if (deed === undefined) return null;
  const before = lastBefore(carried, ({ record }) => record.unit_measure === mention.unit)?.record.label_vi ?? '';
  const end = tokenBehind(reading, next, deed.length);
  const kind = kinds.exec(before)?.[1]?.toLowerCase() ?? 'số tiền';
  return { text: `${kind} ${deed}`, own: true, from: leadFrom, end, noun: true, used: end };
}
