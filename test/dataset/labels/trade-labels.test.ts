import { expect, it } from 'vitest';
import { tradeFirst } from '../../../pipeline/dataset/labels/trade-labels.ts';
import { labelsOf, said } from '../read.ts';

it('what is traded of the goods that an entry names stands before them', () => {
  expect(said('- Hồ tiêu: khối lượng xuất khẩu ước đạt 12 nghìn tấn và 54 triệu USD, tăng 3% về giá trị.')).toEqual([
    ['khối lượng xuất khẩu hồ tiêu', 'level', 12, null],
    ['giá trị xuất khẩu hồ tiêu', 'level', 54, null],
    ['giá trị xuất khẩu hồ tiêu', 'change', 3, 54],
  ]);
  expect(tradeFirst('Xuất nhập khẩu: giá trị xuất khẩu')).toBe('Xuất nhập khẩu: giá trị xuất khẩu');
  expect(tradeFirst('Thị trường: kim ngạch nhập khẩu')).toBe('Thị trường: kim ngạch nhập khẩu');
});

it('what goods are worth is of the goods, by whatever word', () =>
  expect(labelsOf('Khối lượng phân bón nhập khẩu ước đạt 27 nghìn tấn với kim ngạch 7 triệu USD.')).toEqual([
    'Khối lượng phân bón nhập khẩu',
    'kim ngạch phân bón nhập khẩu',
  ]));

it('money that exports bring is what the goods are worth', () =>
  expect(
    labelsOf('Năm 2022, các doanh nghiệp xuất khẩu 45 nghìn tấn gừng, thu về 90 triệu USD, tăng 1% về giá trị.'),
  ).toEqual(['các doanh nghiệp xuất khẩu gừng', 'giá trị xuất khẩu gừng', 'giá trị xuất khẩu gừng']));

it.each([
  [
    'Ngành kinh doanh bất động sản tiếp tục có số vốn đăng ký mới nhiều nhất là 79 tỷ đồng; tiếp đến là ngành xây dựng có 42 tỷ đồng.',
    ['số vốn đăng ký mới ngành kinh doanh bất động sản', 'số vốn đăng ký mới ngành xây dựng'],
  ],
  [
    'Tính chung 8 tháng, cán cân thương mại hàng hóa vẫn duy trì xuất siêu với 2 tỷ USD.',
    ['cán cân thương mại hàng hóa xuất siêu'],
  ],
])('who has the most of something is told with it, and how a balance stands by itself: %s', (text, labels) =>
  expect(labelsOf(text)).toEqual(labels),
);
