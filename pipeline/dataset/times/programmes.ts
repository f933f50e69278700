import { keptFor } from '../../kept.ts';
import type { Period, Time } from '../../mention/types.ts';
import { type Reading, textOf, tokenFrom, word } from '../reading/reading.ts';

const kinds = 'chương trình|đề án|dự án|nghị quyết|chỉ thị|phong trào|chiến lược|quyết định|cuộc vận động';
const named = new RegExp(`(?:^| )(?:${kinds}) [^;:.()]*(?:giai đoạn|thời kỳ) [^;:.()]*$`, 'iu');
const carriedOut = new RegExp(
  `(?:^| )(?:thực hiện|triển khai|theo|thuộc|khuôn khổ|lồng ghép|nguồn(?: vốn)?)(?: \\S+){0,3} (?:${kinds}) [^;:.()]*$`,
  'iu',
);
/** Longest name of a programme before its years, in tokens. */
const longestName = 36;
/** How many times of a block are looked at for its own. */
const firstTimes = 12;

/** `Năm 2022, thực hiện Chương trình … giai đoạn 2021 - 2030, huyện được giao`, `Đến nay, 9 công trình thuộc Đề án … giai đoạn 2018 - 2020 đã hoàn thành`: the years of a programme by which something is done at another time. */
export function isOfGrounds(reading: Reading, time: Time): boolean {
  return (
    carriedOut.test(nameBefore(time, reading) ?? '') &&
    /^(?:,|đã|đang)$/.test(word(reading, tokenFrom(reading, time.end)))
  );
}

/** `Năm 2018, …. Chương trình giảm nghèo giai đoạn 2016 - 2020 được …. Xây dựng 41 công trình`: the years of a programme's name, which date no sentence behind it where the block tells its own time first. */
export function namesProgramme(reading: Reading, time: Time): boolean {
  return nameBefore(time, reading) !== null;
}

/** The name of a programme with its years, where these stand behind another time; null for other times. */
const nameBefore = keptFor(({ start, end, period }: Time, reading: Reading): string | null => {
  const at = tokenFrom(reading, start);
  const text = period?.to ? textOf(reading, Math.max(0, at - longestName), tokenFrom(reading, end)) : '';
  const isOwn = ({ from, to }: Period) => to === null && from.year !== null && from.day === null;
  const isDated = () =>
    reading.times
      .slice(0, firstTimes)
      .some((each) => each.end < start && (each.kind === 'now' || (each.period && isOwn(each.period))));
  return named.test(text) && isDated() ? text : null;
});
