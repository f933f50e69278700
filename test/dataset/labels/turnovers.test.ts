import { expect, it } from 'vitest';
import { labelsOf, read, rows } from '../read.ts';

it('what is carried is told once, and by what it weighs behind how far', () =>
  expect(
    labelsOf(
      'Vận tải hàng hóa ước đạt 219 triệu tấn hàng hóa vận chuyển và luân chuyển 43 tỷ tấn.km, tăng 1%; quý II ước đạt 642 triệu tấn hàng hóa vận chuyển.',
    ),
  ).toEqual(['Vận tải hàng hóa', 'luân chuyển hàng hóa', 'luân chuyển hàng hóa', 'vận chuyển hàng hóa']));

it.each([
  [
    'Vận tải hàng hóa ước đạt 1,4 triệu tấn vận chuyển, tăng 1,5% so với tháng trước và luân chuyển 96 triệu tấn.km, tăng 2%.',
    [
      ['Vận tải hàng hóa', 'freight_carried'],
      ['Vận tải hàng hóa', 'freight_carried'],
      ['luân chuyển hàng hóa', 'freight_turnover'],
      ['luân chuyển hàng hóa', 'freight_turnover'],
    ],
  ],
  [
    'Vận tải hành khách đạt 310 nghìn lượt khách và 8,2 triệu lượt khách.km.',
    [
      ['Vận tải hành khách', 'passengers_carried'],
      ['luân chuyển hành khách', 'passenger_turnover'],
    ],
  ],
  [
    'Khối lượng vận chuyển hàng hóa đường thủy đạt 15 nghìn tấn và 450 nghìn tấn.km.',
    [
      ['Khối lượng vận chuyển hàng hóa đường thủy', null],
      ['Khối lượng luân chuyển hàng hóa đường thủy', null],
    ],
  ],
])('what is carried by how far is its turnover: %s', (text, expected) =>
  expect(rows(read(text).indicators, 'label_vi', 'indicator_code')).toEqual(expected),
);

it('what is carried where goes without the place', () =>
  expect(
    labelsOf(
      'Khối lượng hành khách vận chuyển trên địa bàn tỉnh đạt 76 nghìn người, luân chuyển đạt 9 triệu người.km; so với tháng trước, vận chuyển tăng 0,8%, luân chuyển tăng 1,2%.',
    ).slice(1),
  ).toEqual(['luân chuyển hành khách', 'vận chuyển hành khách', 'luân chuyển hành khách']));

it('what carrying earns is told by its revenue', () =>
  expect(
    labelsOf(
      'Tổng doanh thu vận tải đạt 90 tỷ đồng. Trong đó, vận tải hành khách tăng 13%, vận tải hàng hóa tăng 20%.',
    ).slice(1),
  ).toEqual(['doanh thu vận tải hành khách', 'doanh thu vận tải hàng hóa']));

it('the verb behind an amount by distance is of what the figures before carry', () =>
  expect(
    labelsOf('Vận tải hàng hóa đạt 2.186 nghìn tấn vận chuyển, tăng 7% và 143 triệu tấn.km luân chuyển, tăng 6%.'),
  ).toEqual(['Vận tải hàng hóa', 'Vận tải hàng hóa', 'luân chuyển hàng hóa', 'luân chuyển hàng hóa']));

it.each([
  [
    'Vận tải hành khách ước tính đạt 90 triệu lượt khách, tăng 4% so với cùng kỳ năm trước và 3,1 tỷ lượt khách.km, tăng 5%, trong đó vận tải trong nước đạt 88 triệu lượt khách và 2,2 tỷ lượt khách.km; đường hàng không đạt khá với 1,2 triệu lượt khách.',
    [
      ['Vận tải hành khách', 'E'],
      ['Vận tải hành khách', 'E'],
      ['luân chuyển hành khách', 'E'],
      ['luân chuyển hành khách', 'E'],
      ['vận tải hành khách trong nước', 'E'],
      ['luân chuyển hành khách trong nước', 'E'],
      ['vận tải hành khách đường hàng không', 'E'],
    ],
  ],
  [
    'Vận tải đường sắt đạt 400 nghìn tấn và 90 triệu tấn.km.',
    [
      ['Vận tải hàng hóa đường sắt', 'A'],
      ['luân chuyển hàng hóa đường sắt', 'A'],
    ],
  ],
])('transport by its kind or its mode is of what the unit carries: %s', (text, expected) =>
  expect(read(text).indicators.map(({ label_vi, obs_status }) => [label_vi, obs_status])).toEqual(expected),
);

it('guests by how they came are no transport', () =>
  expect(
    labelsOf(
      'Khách quốc tế đạt 45 nghìn lượt người; đường hàng không đạt 30 nghìn lượt người; quốc tế đạt 9 nghìn lượt.',
    ),
  ).not.toContainEqual(expect.stringContaining('vận tải')));
