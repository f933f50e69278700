import { describe, expect, it } from 'vitest';
import { clauseLexicon } from '../../../pipeline/dataset/labels/clause-lexicon.ts';
import { withoutClosing, withoutTrend } from '../../../pipeline/dataset/labels/clause-roles.ts';
import { codebook, labelsOf } from '../read.ts';

const lexicon = clauseLexicon(codebook);

describe('words that lead on to what was left out behind them', () => {
  it.each([
    ['Tổng sản lượng thịt hơi xuất chuồng tính', 'Tổng sản lượng thịt hơi xuất chuồng'],
    ['tổng thiệt hại lên', 'tổng thiệt hại'],
    ['số hộ nghèo tính đến hết', 'số hộ nghèo'],
    ['số văn phòng, lũy kế', 'số văn phòng'],
    ['giá gạo so với tháng trước', 'giá gạo'],
    ['tốc độ tăng trưởng vượt so với kế hoạch đề ra là', 'tốc độ tăng trưởng'],
    ['số vụ cháy xảy ra nhiều hơn so với cùng kỳ', 'số vụ cháy'],
    ['sản lượng lúa năm nay', 'sản lượng lúa'],
    ['số doanh nghiệp thành lập mới trong tháng', 'số doanh nghiệp thành lập mới'],
    ['số đảng viên kết nạp trong nhiệm kỳ qua', 'số đảng viên kết nạp'],
    ['giá trị sản xuất công nghiệp ước tính', 'giá trị sản xuất công nghiệp'],
    ['tỷ lệ che phủ rừng vẫn giữ', 'tỷ lệ che phủ rừng'],
    ['kim ngạch xuất khẩu ước tính đạt mức', 'kim ngạch xuất khẩu'],
    ['tính đến', ''],
  ])('%s', (text, label) => expect(withoutClosing(lexicon, text)).toBe(label));

  it.each([
    'tang vật thu giữ',
    'khách hàng chuyển đến',
    'lương hàng tháng',
    'đào tạo nghề dưới 3 tháng',
    'vốn thực hiện',
  ])('%s is whole', (text) => expect(withoutClosing(lexicon, text)).toBe(text));
});

describe('how what is measured moved', () => {
  it.each([
    ['sản lượng tăng khá và', 'sản lượng'],
    ['lượng khách tăng bình quân', 'lượng khách'],
    ['giá lợn hơi dao động', 'giá lợn hơi'],
    ['tỷ lệ gia tăng tự nhiên đã không ngừng giảm xuống', 'tỷ lệ gia tăng tự nhiên'],
    ['ngành may mặc cũng có mức tăng trưởng cao', 'ngành may mặc'],
    ['giá trị tăng thêm tăng', 'giá trị tăng thêm'],
    ['khu vực công nghiệp vẫn giữ vai trò chủ đạo', 'khu vực công nghiệp'],
  ])('%s', (text, label) => expect(withoutTrend(lexicon, text)).toBe(label));

  it.each(['tốc độ tăng', 'vốn cấp mới và tăng thêm', 'giá trị gia tăng', 'mức tăng'])('%s is what moved', (text) =>
    expect(withoutTrend(lexicon, text)).toBe(text),
  );
});

it('whatever stands behind a measure, and in whatever order: the measure is the same', () => {
  const ends = ['ước tính', 'trong tháng', 'tính đến', 'so với cùng kỳ', 'ước thực hiện', 'trong nhiệm kỳ qua'];
  for (const measure of ['tổng diện tích gieo trồng', 'tỷ lệ hộ nghèo', 'thu nhập bình quân đầu người'])
    for (const first of ends)
      for (const second of ['', ...ends])
        expect(withoutClosing(lexicon, `${measure} ${first} ${second}`), `${first} ${second}`).toBe(measure);
});

it.each([
  ['Có 86% thôn xây dựng được hương ước, tăng 2%.', 'thôn xây dựng được hương ước'],
  ['Sửa đổi 12 hương ước.', 'Sửa đổi hương ước'],
  ['Xây dựng 12 bản quy ước.', 'Xây dựng bản quy ước'],
])('a covenant is no estimate: %s', (text, label) => expect(labelsOf(text)[0]).toBe(label));
