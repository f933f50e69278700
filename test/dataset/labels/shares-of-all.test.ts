import { expect, it } from 'vitest';
import { labelsOf, said } from '../read.ts';

it.each([
  ['Kinh tế số đạt 12% GRDP.', 'Kinh tế số so với GRDP'],
  ['Lực lượng dân quân đạt 1,4% so với dân số, tăng 2 người.', 'Lực lượng dân quân so với dân số'],
  ['Tỷ lệ tham gia bảo hiểm y tế đạt 94% dân số.', 'Tỷ lệ tham gia bảo hiểm y tế'],
  ['Kinh tế số tăng 12%.', 'Kinh tế số'],
])('what a percentage is of stands behind it: %s', (text, label) => expect(labelsOf(text)[0]).toBe(label));

it('a time behind what a share is of is none of it', () =>
  expect(labelsOf('Phấn đấu kinh tế số chiếm 30% GRDP vào năm 2030.')[0]).toBe('kinh tế số so với GRDP'));

it.each([
  ['Vận tải thủy chiếm khoảng 10% khối lượng hàng hóa và khoảng 15% khối lượng hành khách.', 'Vận tải thủy', 15],
  ['Khu vực FDI chiếm 45% kim ngạch xuất khẩu và 38% thu ngân sách.', 'khu vực FDI', 38],
])("directly behind the part of one whole, a percentage is the same one's part of another: %s", (text, label, value) =>
  expect(said(text).at(-1)).toEqual([label, 'share', value, null]),
);

it('the economy that a share is of is no part of what is told next', () =>
  expect(labelsOf('Doanh nghiệp nhỏ đóng góp 40% GRDP và tạo việc làm cho 60% lao động.').at(-1)).toBe('tạo việc làm'));
