import { expect, it } from 'vitest';
import { labelsOf, read, rows } from '../read.ts';

it('kinds that are told one behind the other by one figure are all of it', () => {
  expect(labelsOf('Gieo trồng được 120 ha lạc, đậu tương, trên 30 ha rau, gần 20 ha hoa.')).toEqual([
    'diện tích gieo trồng lạc, đậu tương',
    'diện tích rau',
    'diện tích hoa',
  ]);
  expect(labelsOf('Phấn đấu đạt 410 tấn tôm sú, tôm thẻ chân trắng, hơn 290 tấn ngao.')).toEqual([
    'tôm sú, tôm thẻ chân trắng',
    'sản lượng ngao',
  ]);
});

it('a kind whose figure stands behind it is of its own', () =>
  expect(labelsOf('Toàn xã có 120 ha lúa, ngô 30 ha, lạc 20 ha.')).toEqual([
    'diện tích lúa',
    'diện tích ngô',
    'diện tích lạc',
  ]));

it('an area that goes with those who raise one kind is of it', () =>
  expect(
    labelsOf(
      'Các vùng nuôi ngao thương phẩm đang phục hồi với tổng diện tích nuôi là 2.165 ha. Bà con trồng sắn với tổng diện tích 120 ha.',
    ),
  ).toEqual(['tổng diện tích nuôi ngao', 'tổng diện tích trồng sắn']));

it('what is counted in besides is a level, and no part of the sum behind it', () =>
  expect(
    rows(
      read('Nếu tính thêm 5,2 triệu tấn ngô thì tổng sản lượng lương thực có hạt đạt 48,8 triệu tấn.').indicators,
      'label_vi',
      'measure',
      'obs_value',
    ),
  ).toEqual([
    ['sản lượng ngô', 'level', 5.2],
    ['tổng sản lượng lương thực có hạt', 'level', 48.8],
  ]));

it('a price that says but where is of the goods told before it', () =>
  expect(labelsOf('Giá cà phê đạt 98.000 đồng/kg; vùng Tây Nguyên, giá 97.000 đồng/kg.')).toEqual([
    'Giá cà phê',
    'Giá cà phê tại vùng Tây Nguyên',
  ]));
