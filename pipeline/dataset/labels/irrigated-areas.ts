import { nounAfter } from '../counts/noun-phrases.ts';
import { textOf } from '../reading/reading.ts';
import type { FoundLabel, Said } from './found-label.ts';

const watered =
  /(?:^|[ ,])(tưới(?:,? tiêu)?|phục vụ(?: tiêu úng)?)(?: (?:chủ động|tự chảy|ổn định))?(?: (?:cho|được))?(?: (?:gần|hơn|trên|khoảng))?$/iu;
/** Longest words that lead to such an area, in tokens. */
const longestLead = 8;

/** `5 công trình tưới cho 118 ha lúa`, `trạm bơm phục vụ 4.850 ha`, `hồ chứa đảm bảo nước tưới cho 300 ha`: the area that is watered, by what grows there; null for other figures. */
export function irrigatedLabel({ context, figure, end }: Said): FoundLabel | null {
  const { reading, mention, left, from, sentence, bracket } = figure;
  if (mention.unit !== 'har' || !/^(?:quantity|ratio)$/.test(mention.kind) || bracket >= 0) return null;
  const act = watered.exec(textOf(reading, Math.max(sentence.from, from - longestLead), from))?.[1];
  if (act === undefined) return null;
  const noun = nounAfter(context, { ...figure, to: figure.next });
  const text = `diện tích ${act.toLowerCase()}${noun ? ` ${noun.text}` : ''}`;
  return { text, own: true, from: left.from, end: noun?.to ?? end, ...(noun && { noun: true, used: noun.to }) };
}
