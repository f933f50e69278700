import type { Figure } from '../figures/figures.ts';
import { textOf } from '../reading/reading.ts';

/** What `Về …,` at the beginning of a sentence says that it is about, without where. */
export function openedTopic({ reading, sentence, leadFrom }: Figure): string | null {
  const opening = textOf(reading, sentence.from, Math.min(leadFrom, sentence.from + longestTopic));
  return /^về ([^\s,;:]+(?: [^\s,;:]+){1,11}?)(?: trên địa bàn(?: [^\s,;:]+){0,4})?,/iu.exec(opening)?.[1] ?? null;
}

/** Longest such words, in tokens. */
const longestTopic = 20;
