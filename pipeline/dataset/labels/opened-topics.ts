import type { Figure } from '../figures/figures.ts';
import { textOf } from '../reading/reading.ts';

/** What `Về …,` at the beginning of a sentence says that it is about, without where. */
export function openedTopic({ reading, sentence, leadFrom }: Figure): string | null {
  const opening = textOf(reading, sentence.from, Math.min(leadFrom, sentence.from + longestTopic));
  return /^về ([^\s,;:]+(?: [^\s,;:]+){1,11}?)(?: trên địa bàn(?: [^\s,;:]+){0,4})?,/iu.exec(opening)?.[1] ?? null;
}

/** Longest such words, in tokens. */
const longestTopic = 20;

const happening = new Set(['{case}', '{site}']);
/** Names of fields, which say what happened to what. */
const field =
  /^(?!(?:công tác|tình hình|việc|kết quả|lĩnh vực|mặt|phía|cơ bản|tổng thể|quy mô)(?: |$))[^\s,]+(?: [^\s,]+){0,3}$/iu;

/** `Về đê điều, xảy ra 3 sự cố`: a bare noun for what happened, with what its sentence says that it is about; other labels as they are. */
export function ofOpenedField(figure: Figure, label: string): string {
  const { unit, unitText } = figure.mention;
  if (!happening.has(unit ?? '') || label !== unitText) return label;
  const topic = openedTopic(figure);
  return topic !== null && field.test(topic) ? `${label} ${topic}` : label;
}
