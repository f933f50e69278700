import { expect, it } from 'vitest';
import { labelsOf } from '../read.ts';

it('the output of a branch alone is of the fishery that its block tells of', () => {
  expect(
    labelsOf('Tháng 5, sản lượng nuôi trồng thủy sản đạt 819 tấn. Riêng sản lượng khai thác đạt 1.000 tấn.'),
  ).toEqual(['sản lượng nuôi trồng thủy sản', 'sản lượng khai thác thủy sản']);
  expect(labelsOf('Trồng 12 ha rừng; sản lượng khai thác đạt 1.000 m3.').at(-1)).not.toContain('thủy sản');
});

it('a bare price is of the goods whose price is told before it', () =>
  expect(labelsOf('Giá cá tra đạt 21.500 đồng/kg. Mức giá trung bình 20.900 đồng/kg.')).toEqual([
    'Giá cá tra',
    'Mức giá trung bình cá tra',
  ]));

it('a measure of a whole region is of the one crop that its clause opens with', () =>
  expect(labelsOf('Thu hoạch lúa Hè Thu ở khu vực ĐBSCL, diện tích toàn vùng thu hoạch được 1,7 triệu ha.')).toEqual([
    'diện tích thu hoạch lúa Hè Thu',
  ]));

it('what is planted by the same verb is what was told before', () =>
  expect(labelsOf('Toàn xã đã trồng được 60 ha quế; năm 2022, toàn xã đã trồng 150 ha.')).toEqual([
    'diện tích trồng quế',
    'diện tích trồng quế',
  ]));

it('an amount that an entry tells as handled is no yield', () =>
  expect(labelsOf('- Lượng tiêu thụ cà phê: 52 tấn;\n- Khối lượng luân chuyển: 14 tấn;\n- Cà phê: 9 tấn')).toEqual([
    'Lượng tiêu thụ cà phê',
    'Khối lượng luân chuyển',
    'sản lượng cà phê',
  ]));
