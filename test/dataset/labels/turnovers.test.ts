import { expect, it } from 'vitest';
import { read, rows } from '../read.ts';

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
