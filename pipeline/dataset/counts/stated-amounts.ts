import { mentionAt, type Reading, textOf } from '../reading/reading.ts';

const worth = '(?:tổng )?(?:kinh phí|trị giá|giá trị)';
const whole =
  '(?:tổng (?:số )?(?:vốn|diện tích|chiều dài|tiền|mức đầu tư)|số (?:vốn|tiền)|vốn(?= (?:đăng ký|đầu tư|điều lệ)))';
const bounds = '(?:là|khoảng|trên|hơn|gần|ước|ước tính)';
const stated = new RegExp(
  `^(?:${worth}|${whole})(?: (?:đầu tư|hỗ trợ|thực hiện|xây dựng|đăng ký|điều lệ|tăng thêm))*(?: ${bounds})* \\d`,
  'iu',
);
/** Longest words for an amount with its figure, in tokens. */
const longest = 11;

/** `71 nhà tình nghĩa trị giá 4,2 tỷ đồng`, `3 cầu tổng mức đầu tư 12 tỷ đồng`: whether words at a token name an amount whose figure follows. */
export function statesAmount(reading: Reading, at: number): boolean {
  return !mentionAt(reading, at) && stated.test(textOf(reading, at, at + longest));
}
