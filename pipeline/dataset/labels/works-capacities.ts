import { nounInSentence } from '../../document/letters.ts';
import { isNumeral, textOf, word } from '../reading/reading.ts';
import type { FoundLabel, Said } from './found-label.ts';

const capacity = /(?:^|[,(] ?)(?:với |có )?((?:tổng )?công suất(?: (?:thiết kế|lắp máy|xử lý))?)$/iu;
/** Longest words for a capacity with the sign before them, and longest clause that names the works, in tokens. */
const longestSize = 6;
const longestClause = 16;
const works =
  /(?:^| )((?:nhà máy|trạm (?:bơm|xử lý|cấp nước|biến áp)|thủy điện|lò đốt|hệ thống (?:cấp nước|xử lý)) \S.*)$/iu;

/** `xử lý tại Nhà máy nước Nà Hoa (công suất 8.000 m³/ngày)`, `đưa về lò đốt Nà Ban, công suất 12 tấn/ngày`: of the works named directly before it. */
export function capacityOfWorks({ figure, end }: Said): FoundLabel | null {
  const { reading, leadFrom, sentence } = figure;
  const measure = capacity.exec(textOf(reading, Math.max(sentence.from, leadFrom - longestSize), leadFrom))?.[1];
  if (measure === undefined) return null;
  let edge = leadFrom - 1;
  while (edge > sentence.from && !/^[,(]$/.test(word(reading, edge))) edge--;
  let from = edge;
  while (from > Math.max(sentence.from, edge - longestClause) && !endsClause(reading, from - 1)) from--;
  const name = works.exec(textOf(reading, from, edge))?.[1];
  return name === undefined ? null : { text: `${measure} ${nounInSentence(name)}`, own: true, from, end };
}

function endsClause(reading: Said['figure']['reading'], at: number): boolean {
  return /^[,;:.()]$/.test(word(reading, at)) || isNumeral(reading, at);
}
