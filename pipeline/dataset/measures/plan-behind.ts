import type { Figure } from '../figures/figures.ts';
import { textOf, word } from '../reading/reading.ts';

/** `DT` is an area, too, and `CT` a programme: `đạt 90% DT gieo trồng`. */
const estimate =
  '(?:DT|CT)(?= ?(?:$|[,;.:()]|(?:huyện|tỉnh|xã|thành phố|HĐND|UBND|năm|giao|được|pháp lệnh)(?!\\p{L})))';
/** Words for a plan, as a pattern's source. */
export const plans = `kế hoạch|dự toán|KH(?!\\p{L})|chỉ tiêu|chi tiêu|mục tiêu|nghị quyết|NQ(?!\\p{L})|${estimate}`;

/** `đạt 45% giá trị hợp đồng`: what is to be built by it. */
const contract = '(?:tổng )?(?:giá trị |khối lượng )?hợp đồng(?! (?:lao động|thuê|mua|bán|tín dụng|tiêu thụ|liên kết))';
/** The words for a plan directly behind a percentage: `89% kế hoạch`, `90% so với KH`. */
export const planBehind = new RegExp(
  `^(?:so với |so |của )?(?:(?:số |tổng số |tổng )?(?:${plans})|(?:tổng )?(?:số(?: [^\\s,;:()]+){1,3}|diện tích(?: đất)?) (?:phải|cần) |(?:tổng )?(?:số |nguồn )?vốn (?:được |đã )?(?:giao|phân bổ|bố trí)|(?:tổng )?nguồn vốn(?=$|[,;.])|${contract}|(?:tỉnh|huyện|xã|phường|thành phố|Trung ương) giao)`,
  'iu',
);

/** The plan that the words directly behind a percentage name; null where they name none. */
export function behind({ reading, next, sentence }: Figure): string | null {
  let to = next;
  while (to < Math.min(sentence.to, next + longestPlan) && !/^[,;:.()]$/.test(word(reading, to))) to++;
  const text = textOf(reading, next, to);
  return planBehind.test(text)
    ? text.replace(/^(?:so với|so|của) | (?:và|là|tăng|giảm|đạt|bằng|vượt)(?: .*)?$/giu, '')
    : null;
}

/** The plan that a percentage is of, as it was told or as its own words say; null for none. */
export function planOf(figure: Figure): string | null {
  return figure.plan ?? behind(figure);
}

/** Longest name of a plan, in tokens. */
const longestPlan = 8;

/** What is told as a percentage by itself. */
export const rate =
  /(?:tỷ lệ|tỉ lệ|tốc độ|tăng trưởng|chỉ số|tỷ trọng|cơ cấu|độ che phủ|mức|hộ|dân|người|trẻ|học sinh)(?: |$)/iu;

/** Whether words stand between a figure and the one before it. */
export function hasOwnWords({ left }: Figure): boolean {
  return left.to - left.from > 1;
}
