import { range } from './ranges.ts';
import { type Found, type Reader, wordAt } from './reader.ts';

/** `phạt tiền từ 2 triệu đồng đến 3 triệu đồng`: what the law lets be fined, which nobody has paid. */
export function fine(reader: Reader, at: number): Found | null {
  if (wordAt(reader, at - 1) !== 'từ') return null;
  const verb = wordAt(reader, at - 2) === 'tiền' ? at - 3 : at - 2;
  const found = wordAt(reader, verb) === 'phạt' ? range(reader, at) : null;
  const reason = 'threshold in a definition';
  return found && { ...found, mentions: found.mentions.map((each) => ({ ...each, kind: 'other', reason })) };
}
