import { textOf, word } from '../reading/reading.ts';
import type { Figure } from './figures.ts';

/** Meetings that are held at several places at once. */
const meeting = /(?:^| )(?:trực tuyến|điểm cầu|truyền hình|kết nối|hội nghị|cuộc họp|phiên họp|họp)(?: |$)/iu;
/** What stands before where something is. */
const where = /^(?:tại|tới|ở|đến|với|qua)$/;
const scored = /(?:^| )(?:tăng|giảm|đạt|từ|chấm|điểm|chỉ số|xếp)(?: |$)/iu;

/** What comes to roads and banks at several places: `sạt lở 24 điểm`, `12 điểm ngập`. */
const harmed = /(?:^| )(?:sạt lở|sụt lún|sụt trượt|xói lở|ngập|ách tắc|chia cắt|ùn tắc|hư hỏng)(?: |$)/iu;
/** Most tokens from a figure to such harm. */
const longestHarm = 3;

/** Gives bare `điểm` that say where, `họp trực tuyến với 28 điểm`, `bán hàng tại 12 điểm`, the unit of sites: elsewhere they are a score. */
export function tellSites(figures: readonly Figure[]): void {
  let last: Figure | undefined;
  for (const figure of figures) {
    const { mention, reading, sentence, left, from, next } = figure;
    if (mention.unit === '{site}') last = figure;
    if (
      mention.unit !== '{score}' ||
      (mention.kind !== 'quantity' && mention.kind !== 'ratio') ||
      !Number.isInteger(mention.value)
    )
      continue;
    const words = textOf(reading, left.from, from);
    const before = word(reading, from - 1);
    const isPlaced = before === 'tại' || before === 'ở';
    const isMet = meeting.test(textOf(reading, sentence.from, from)) && (where.test(before) || before === 'nối');
    const isHarmed = harmed.test(words) || harmed.test(textOf(reading, next, next + longestHarm));
    // `120 điểm quan trắc (45 điểm nước mặt, …)`: some of those before.
    const isOfThose = last?.sentence === sentence && reading.tokens[next]?.type === 'word';
    // `ghi nhận 9 điểm dịch tả lợn`: where it broke out.
    const isOutbreak = word(reading, next) === 'dịch' && word(reading, next + 1) !== 'vụ';
    if (isOutbreak || ((isPlaced || isMet || isHarmed || isOfThose) && !scored.test(words)))
      Object.assign(mention, { unit: '{site}', unitClass: 'count' });
  }
}
