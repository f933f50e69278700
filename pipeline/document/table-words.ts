import type { Codebook } from '../codebook.ts';
import { perCodebook } from '../codebook-words.ts';

/** Heads of the column that numbers the rows. */
export const ordinalHead = /^(?:stt|tt|số tt|(?:số )?thứ tự)\.?$/iu;
/** Heads of the column of units. */
export const unitHead = /^(?:đơn vị(?: tính)?|đvt|đ(?:\/v| ?v) tính)\.?$/iu;
/** Opening words of the head over what the rows are of. */
export const nameHead =
  /^(?:tên|các|danh mục|chỉ tiêu|mục tiêu|nội dung|hạng mục|tiêu chí|lĩnh vực|ngành|loại|nhóm|nguồn|đơn vị|địa (?:phương|bàn)|huyện|xã|phường|thị trấn|thôn|bản|trường|dự án|công trình|cấp học|bậc học|khối(?: lớp)?|đối tượng|diễn giải|sản phẩm|cây trồng)(?!\p{L})[^.;:]{0,60}$/iu;

const unitNames = perCodebook((codebook) => new Set(codebook.units.flatMap(({ text }) => text.map(lower))));

/** Whether words are a unit that the codebook knows: `sản phẩm`, `triệu đồng`. */
export function isUnitName(codebook: Codebook, text: string): boolean {
  return unitNames(codebook).has(lower(text.replace(/^(?:nghìn|ngàn|triệu|tỷ|1\.?000) (?=\S)/iu, '')));
}

/** Most words of a unit. */
const longestUnit = 4;

/** How many characters the unit that ends a text has; 0 where it ends with none that the codebook knows, or is nothing else. */
export function unitAtEnd(codebook: Codebook, text: string): number {
  let length = 0;
  for (let at = text.length, words = 0; at > 0 && words < longestUnit; words++) {
    at = text.lastIndexOf(' ', at - 1);
    if (at > 0 && isUnitName(codebook, text.slice(at + 1))) length = text.length - at - 1;
  }
  return length;
}

function lower(text: string): string {
  return text.toLowerCase();
}
