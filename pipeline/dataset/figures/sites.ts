import { textOf, word } from '../reading/reading.ts';
import type { Figure } from './figures.ts';

/** Meetings that are held at several places at once. */
const meeting = /(?:^| )(?:trực tuyến|điểm cầu|truyền hình|kết nối|hội nghị|cuộc họp|phiên họp|họp)(?: |$)/iu;
/** What stands before where something is. */
const where = /^(?:tại|tới|ở|đến|với|qua)$/;
const scored = /(?:^| )(?:tăng|giảm|đạt|từ|chấm|điểm|chỉ số|xếp)(?: |$)/iu;

/** Gives bare `điểm` that say where, `họp trực tuyến với 28 điểm`, `bán hàng tại 12 điểm`, the unit of sites: elsewhere they are a score. */
export function tellSites(figures: readonly Figure[]): void {
  for (const { mention, reading, sentence, left, from } of figures) {
    if (mention.unit !== '{score}' || mention.kind !== 'quantity' || !Number.isInteger(mention.value)) continue;
    const words = textOf(reading, left.from, from);
    const before = word(reading, from - 1);
    const isPlaced = before === 'tại' || before === 'ở';
    const isMet = meeting.test(textOf(reading, sentence.from, from)) && (where.test(before) || before === 'nối');
    if ((isPlaced || isMet) && !scored.test(words)) Object.assign(mention, { unit: '{site}', unitClass: 'count' });
  }
}
