import { type WithCodebook, wordPattern } from '../../codebook-words.ts';
import { nounInSentence } from '../../document/letters.ts';

/** `Bắc Ninh có số vốn đăng ký lớn nhất với`, `vùng núi là vùng có tốc độ tăng thu nhập cao nhất với`: what of one is measured, in which it stands first. */
const leading = wordPattern(
  '^(\\p{L}[^,;:]{2,50}?)(?: (?:hiện|đang|vẫn|tiếp tục))* (?:có(?=.* (?:lớn|nhiều)$)|là (?:vùng|nơi|địa phương|tỉnh|huyện|xã|đơn vị|ngành|nước|quốc gia) có) ((?:tổng )?(?:{measure}|số) [^,;:]*?)(?: (?:lớn|nhiều))?$',
);

const ofSector = /^(?:ngành|lĩnh vực|nhóm ngành) \p{Ll}/iu;

/** `Ngành xây dựng có số vốn đăng ký lớn nhất với`: whether a sector stands first by what it has, and is no actor. */
export function isLeadingSector({ codebook }: WithCodebook, text: string): boolean {
  return ofSector.test(text) && leading(codebook).test(text);
}

/** `Hoa Kỳ tiếp tục là thị trường xuất khẩu lớn nhất`, `… với kim ngạch`: what it is, with its name, and what of it is measured. */
export function withoutStanding({ codebook }: WithCodebook, text: string): string {
  const [, leader, most] = leading(codebook).exec(text) ?? [];
  if (leader && most) return `${most} của ${nounInSentence(leader)}`;
  const [, clause = text, measure] = behindStanding(codebook).exec(text) ?? [];
  const [, name = '', kind = ''] = standing.exec(clause) ?? [];
  const [first = ''] = kind.split(' ', 1);
  if (name === '' || ` ${name} `.toLowerCase().includes(` ${first} `)) return name || text;
  return `${measure ?? ''} ${kind} ${name}`.trimStart();
}

const behindStanding = wordPattern('^([^;:]+?),? với ((?:tổng )?{measure}(?: xuất khẩu| nhập khẩu| thương mại)?)$');
const standing =
  /^([^,;:]{2,60}?)(?:,| (?:vẫn|tiếp tục|luôn|hiện|cũng))* là (?:một trong (?:những|các) )?((?:thị trường|đối tác|mặt hàng|nhóm hàng|quốc gia|nhà đầu tư|khu vực)(?: (?:xuất khẩu|nhập khẩu|tiêu thụ))?)(?: [^,;:]{1,40})? (?:lớn|cao|nhiều|chính|chủ lực|chủ yếu|hàng đầu|trọng điểm|truyền thống)(?: nhất)?(?: (?:của|trong|cả) [^,;:]{2,40})?$/iu;
