import { describe, expect, it } from 'vitest';
import { meantAbbreviation } from '../../../pipeline/dataset/anomalies/misspelt-abbreviations.ts';
import { nearMisses } from '../../../pipeline/dataset/anomalies/near-misses.ts';
import { bookOf } from '../../../pipeline/dataset/reading/book.ts';
import { tokenize } from '../../../pipeline/mention/tokens.ts';
import { codebook } from '../../mention/reading.ts';

const book = bookOf(codebook);

/** Slips of a text, a line each: `misspelling: gia sức → súc`. */
function slipsIn(text: string): string[] {
  const tokens = tokenize(text);
  return nearMisses(book.expressions, tokens).map(
    ({ kind, from, to, meant }) => `${kind}: ${text.slice(tokens[from]?.start, tokens[to - 1]?.end)} → ${meant}`,
  );
}

describe('a slip in an expression', () => {
  it.each([
    ['Chăn nuôi gia sức, gia cầm phát triển ổn định.', 'misspelling: gia sức, gia cầm → súc'],
    ['Trên địa bàn có 05 trường trung học cở sở.', 'misspelling: trung học cở sở → cơ'],
    ['Tung học cơ sở: 04 trường.', 'misspelling: Tung học cơ sở → trung'],
    ['Cấp mới 50 giấy chứng nhận quyền sử dung đất.', 'misspelling: giấy chứng nhận quyền sử dung đất → dụng'],
    ['Hoàn thành 100% chi tiêu giao.', 'misspelling: chi tiêu → chỉ'],
    ['Trường mầm non đạt chuẩn quôc gia.', 'misspelling: đạt chuẩn quôc gia → quốc'],
    ['Các công trình góp thúc đẩy giao thương.', 'missing_word: góp thúc đẩy → phần'],
    ['Hiện đang tổ thực hiện các bước tiếp theo.', 'missing_word: đang tổ thực hiện → chức'],
    ['Ủy ban nhân dận xã chỉ đạo.', 'misspelling: Ủy ban nhân dận → dân'],
  ])('%s', (text, slip) => {
    expect(slipsIn(text)).toEqual([slip]);
  });

  it.each([
    'Chi tiêu của hộ gia đình tăng.',
    'Chủ đầu tư đang hoàn thiện hồ sơ.',
    'Cơ sở vật chất y tế được quan tâm.',
    'Góp vốn, góp ý, góp sức cùng nhân dân.',
    'Tổ dân phố số 3 đạt danh hiệu văn hóa.',
    'Diện tích cây hằng năm và cây hàng năm khác.',
    'Xây dựng, tổ chức lập kế hoạch.',
    'Quy hoạch chi tiết, kế hoạch chi tiêu ngân sách.',
    'Giá trị sản xuất ngành Công nghiệp tăng 5%; sản phẩm công nghiệp chủ yếu.',
    'Tỉ lệ tăng dân số tự nhiên là 1,2%.',
    'Thiệt hại do thiên tai gây ra là 3 tỷ đồng.',
    'Bậc học mầm non có 6 trường, bậc học tiểu học có 5 trường.',
    'Giải ngân cho hộ nghèo 3 tỷ đồng.',
    'Đời sống dân sinh ổn định.',
    'Thu ngân sách tăng 5% chỉ tiêu giao.',
    'Thực hiện các giải pháp tăng thu ngân sách.',
    'Thu nội địa trừ tiền sử dụng đất.',
    'Tỷ lệ trẻ suy dinh dưỡng thấp còi giảm.',
  ])('none: %s', (text) => {
    expect(slipsIn(text)).toEqual([]);
  });
});

it.each([
  ['ANTO', 'ANTQ'],
  ['UBDD', null],
  ['UBNĐ', 'UBND'],
  ['GPMD', 'GPMB'],
  ['TBNN', null],
  ['BHYT', null],
  ['XYZW', null],
  ['QL', null],
])('an abbreviation that may be a slip: %s', (text, meant) => {
  expect(meantAbbreviation(book, text)).toBe(meant);
});

it('a word that expressions have is no slip before one that is whole without it', () => {
  expect(slipsIn('Phấn đấu tăng thu ngân sách 12%.')).toEqual([]);
  expect(slipsIn('Tông thu ngân sách đạt 45 tỷ đồng.')).toEqual(['misspelling: Tông thu ngân sách → tổng']);
});
