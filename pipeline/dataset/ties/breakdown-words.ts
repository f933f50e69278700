import type { Figure } from '../figures/figures.ts';
import { textOf, word } from '../reading/reading.ts';

/** What a total is told apart by, as words say it: `theo loại hình kinh tế`, `theo khu vực`. */
const dimension =
  'theo (?:các )?(?:loại hình|loại|ngành|thành phần|khu vực|nhóm|nguồn|lĩnh vực|cấp|hình thức|địa bàn|địa phương|mục đích|đối tượng|mặt hàng|thị trường|tuyến|kỳ hạn|quy mô|sản phẩm|độ tuổi|giới|công dụng|khoản mục)(?: [^,;:.()\\d]{2,40}?)?';

/** `Chia theo loại hình kinh tế, …`, `phân theo khu vực: …`: words up to their sign that tell all of what stands before them apart. */
export const dividing = new RegExp(
  `(?:^|[.,;] ?)(?:nếu |xét |(?:có thể )?(?:chia|phân|tính) )*${dimension} ?[,:]$`,
  'iu',
);

/** Words that open a breakdown of the figure before them. */
export const partsOpening =
  /(?:^|[\s,;])(?:trong đó|(?:chia|phân) theo [^,;:.()\d]{3,60}?(?= ?:)|trong số (?:này|đó)|trong tổng số(?= ?,)|(?<!nhân )(?:chủ yếu|phần lớn) là(?=[^,;]*$)|(?:bao )?gồm|chia ra|(?:với|bằng|theo) (?:các )?hình thức)(?=[\s:,]|$)(\s*:)?/giu;

/** Words that close a block and open a breakdown in its list. */
export const listOpening = /(?:trong đó|gồm|chia ra|[,;] cụ thể)(?: (?:có|là|như sau))?\s*:$/iu;

/** Words that open a footnote or a bracket of parts. */
export const noteOpening = /^\W*(?:trong đó|(?:bao )?gồm|chia ra|cụ thể)/iu;

/** Words that open a sentence of nothing but parts: `Trong đó`, `Trong số người trúng cử có`. */
export const sentenceOpening = new RegExp(
  `^\\(? ?(?:trong đó|trong số (?:này|đó)|trong tổng số(?= ?,)|trong (?:tổng )?số (?:những |các )?[^,;:.()\\d]{2,60}? có|bao gồm|chia ra|(?:nếu |xét |chia |phân |tính )*${dimension} ?[,:]|cụ thể ?:|cụ thể,? (?:tại |ở )?(?:các )?(?:tỉnh|huyện|thị xã|thành phố|xã|phường|thị trấn)(?= ?:| \\p{L})|cụ thể,? (?:các|một số) (?:ngành|lĩnh vực|khu vực|nguồn|khoản)[^,;:.()\\d]{0,30}:)(?!\\p{L})`,
  'iu',
);

/** Most tokens of words that open such a sentence: `Trong tổng số,`, `Chia theo loại hình kinh tế,`. */
const longestOpening = 12;

/** `Tổng thu đạt 48 tỷ đồng. Trong đó, thu thuế 35 tỷ đồng; …`: all of the sentence is the breakdown. */
export function opensParts({ reading, sentence, mention }: Figure): boolean {
  // `Cụ thể, tỉnh Nậm Phát bán giá 64.000 đồng/kg`: a price or a yield somewhere is no part.
  if (word(reading, sentence.from) === 'cụ' && mention.unit?.includes('/')) return false;
  return sentenceOpening.test(textOf(reading, sentence.from, sentence.from + longestOpening));
}
