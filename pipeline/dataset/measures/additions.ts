import { wordPattern } from '../../codebook-words.ts';
import type { Figure } from '../figures/figures.ts';
import { opensDeed } from '../labels/deeds.ts';
import type { Context } from '../reading/context.ts';
import { textOf } from '../reading/reading.ts';

/** `có thêm 25 hộ thoát nghèo`, `công nhận thêm 4 trường`, `cứng hóa thêm 12 km đường`: so many did so, or had it done to them, and nothing moved. */
export function isAddedByDeed(context: Context, figure: Figure, moved: string): boolean {
  const { unitClass } = figure.mention;
  // `Nếu tính thêm 5 triệu tấn ngô`: what is counted in, too.
  if (/(?:^| )(?:tính|kể) thêm$/.test(moved)) return true;
  if (unitClass === 'count' && /(?:^| )có thêm$/.test(moved)) return true;
  if (unitClass === 'money' && /^(?:đã )?tăng thêm/.test(moved)) return isOfAdjusted(figure);
  const isAmount = unitClass === 'count' || unitClass === 'measure';
  return isAmount && /^thêm(?: (?:được|hơn|gần|trên|khoảng))*$/.test(moved) && isDone(context, figure);
}

/** `9 lượt dự án điều chỉnh vốn, tăng thêm 52 triệu USD`: whether money is what was added to those counted before it. */
function isOfAdjusted({ reading, sentence, leadFrom }: Figure): boolean {
  return adjusted.test(textOf(reading, Math.max(sentence.from, leadFrom - longestCount), leadFrom));
}

const adjusted =
  /dự án (?:[^,;:]* )?(?:điều chỉnh|tăng vốn|mở rộng)[^,;:]*(?:,|với)? ?(?:(?:với )?(?:tổng )?(?:số )?vốn(?: đầu tư| đăng ký)*)?$/iu;
/** Longest words for such projects, in tokens. */
const longestCount = 20;

/** Whether a deed stands before a figure, and no measure that moves. */
function isDone(context: Context, { reading, left }: Figure): boolean {
  const words = textOf(reading, left.from, left.to)
    .replace(/^.*[,;:] /u, '')
    .replace(/^.* (?:đã|được) |^đã /iu, '');
  return opensDeed(context, words) || adding.test(words) || making(context.codebook).test(words);
}

/** Deeds that there are more of something after. */
const adding =
  /(?:^| )(?:công nhận|kết nạp|phát triển|xây|mở|mua|trang bị|lắp đặt|bố trí|tuyển|thu hút|hình thành|phát hiện|ghi nhận|có|(?:vào|đi vào) (?:vận hành|hoạt động|sử dụng|khai thác))$/iu;

/** `cứng hóa`, `trồng`: by so much more of what it was done to; `diện tích trồng` moves. */
const making = wordPattern(
  '(?:^|(?<!diện tích|sản lượng|giá trị|số) )(?:{works_act}|{growing_act}|{land_act})(?: mới)?$',
);
