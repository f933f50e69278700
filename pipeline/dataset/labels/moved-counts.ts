import { nounAfter } from '../counts/noun-phrases.ts';
import { word } from '../reading/reading.ts';
import { lastWithin } from '../ties/observed.ts';
import type { FoundLabel, Said } from './found-label.ts';

/** `Sáp nhập 3 xã; giảm 2 đơn vị hành chính cấp xã`: in a clause of nothing else, how many fewer there are of what a full noun behind the count names, of which no level was told before; null for others. */
export function movedByNoun({ context, figure, measure, carried }: Said): FoundLabel | null {
  const { reading, mention, lead, leadFrom, bracket, sentence } = figure;
  const isMove = measure === 'change' && mention.unitClass === 'count' && /^(?:tăng|giảm)(?: thêm)?$/.test(lead);
  if (!isMove || bracket >= 0 || mention.unitText === null) return null;
  const opens = leadFrom === sentence.from || word(reading, leadFrom - 1) === ';';
  if (!opens) return null;
  const noun = nounAfter(context, figure);
  const words = noun?.text.toLowerCase() ?? '';
  if (noun === null || !words.includes(' ') || !words.startsWith(mention.unitText.toLowerCase())) return null;
  const told = lastWithin(
    carried.observed,
    (each) => each.figure.sentence === sentence && each.record.label_vi.toLowerCase().includes(words),
  );
  return told ? null : { text: noun.text, own: true, from: leadFrom, end: noun.to, noun: true, used: noun.to };
}
