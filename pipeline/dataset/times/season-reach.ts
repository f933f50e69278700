import { firstStarting } from '../../binary-search.ts';
import type { Time } from '../../mention/types.ts';
import { openingOf, type Reading, type Span } from '../reading/reading.ts';

/** `vụ Đông Xuân 2022 - 2023 gieo 90 ha, vụ Mùa 70 ha`: the two years of a season, behind which another is named. */
export function isOfOtherSeason({ times }: Reading, { season, period, end }: Time, before: number): boolean {
  if (season === null || period?.to == null) return false;
  return times
    .slice(firstStarting(times, end), firstStarting(times, before))
    .some((each) => each.season !== null && each.season !== season);
}

/** Most tokens of what a sentence opens with. */
const longestOpening = 12;
const otherTrade =
  /^[^,;:.]*(?<!\p{L})(?:công nghiệp(?! ngắn ngày| dài ngày| hàng năm| lâu năm)|thương mại|dịch vụ|ngân sách|thu nhập|đầu tư|đảng viên|học sinh|bảo hiểm|hộ nghèo|du lịch|doanh nghiệp)(?!\p{L})/iu;

/** `vụ Đông Xuân 2022 - 2023 gieo 90 ha. Thu ngân sách đạt 40 tỷ đồng`: a season, before a sentence that is of no crops. */
export function isOfOtherTrade(reading: Reading, { season }: Time, sentence: Span): boolean {
  return season !== null && otherTrade.test(openingOf(reading, sentence, longestOpening));
}
