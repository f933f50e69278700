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
