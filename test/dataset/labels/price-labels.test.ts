import { describe, expect, it } from 'vitest';
import { labelsOf, read, said } from '../read.ts';

describe('a price is of the goods that the words before it name', () => {
  it.each([
    [
      'Cá lóc nguyên liệu được thu mua ở mức 26.500 - 27.500 đồng/kg, giảm 500 đồng/kg so với tháng trước.',
      ['giá cá lóc nguyên liệu', 'giá cá lóc nguyên liệu'],
    ],
    ['Giá hồ tiêu tại Gia Lai chững lại, được thu mua ở mức 98.000 đồng/kg.', ['Giá hồ tiêu tại Gia Lai']],
    [
      'Tại An Giang, lúa OM 5451 tăng 200 đồng/kg lên 6.400 – 6.600 đồng/kg; lúa Đài thơm 8 giảm 100 đồng/kg.',
      ['giá lúa OM 5451', 'giá lúa OM 5451', 'giá lúa Đài thơm 8'],
    ],
    ['Thanh long có giá bán 12.000 đồng/kg; ruột đỏ 18.000 đồng/kg.', ['giá bán thanh long', 'giá bán ruột đỏ']],
    [
      'Giá lợn hơi tại miền Bắc chững lại trên diện rộng, dao động trong khoảng 52.000 - 55.000 đồng/kg. Nam Định hiện thu mua lợn hơi ở mốc 53.000 đồng/kg.',
      ['Giá lợn hơi tại miền Bắc', 'giá lợn hơi Nam Định'],
    ],
    ['Ninh Bình giá heo báo tăng 1.000 đồng/kg.', ['giá heo']],
    ['Hiện giá lợn hơi Đồng Nai ở ngưỡng 60.000 đồng/kg.', ['giá lợn hơi Đồng Nai']],
  ])('%s', (text, expected) => expect(labelsOf(text)).toEqual(expected));
});

it('where the words name but places, of the goods before, and where they name nothing, of the figure before', () =>
  expect(
    said(
      'Giá lợn hơi tại miền Bắc dao động 50.000 – 52.000 đồng/kg; miền Nam 49.000 đồng/kg. Khánh Hòa và Đắk Lắk cùng tăng 6.000 đồng/kg lên ngưỡng 55.000 đồng/kg.',
    ),
  ).toEqual([
    ['Giá lợn hơi tại miền Bắc', 'level', 50000, null],
    ['Giá lợn hơi tại miền Nam', 'level', 49000, null],
    ['Giá lợn hơi Khánh Hòa và Đắk Lắk', 'change', 6000, null],
    ['Giá lợn hơi Khánh Hòa và Đắk Lắk', 'level', 55000, null],
  ]));

it('a price of exports is no slip for their value', () =>
  expect(read('Giá xuất khẩu gừng bình quân đạt 2.463 USD/tấn.').anomalies).toEqual([]));

it('prices of parts of the country are of the same goods', () =>
  expect(
    labelsOf('Giá lợn hơi miền Bắc đạt 62.000 đồng/kg, miền Trung 60.000 đồng/kg, miền Nam 59.000 đồng/kg.'),
  ).toEqual(['Giá lợn hơi miền Bắc', 'Giá lợn hơi tại miền Trung', 'Giá lợn hơi tại miền Nam']));

it.each([
  [
    'Thị trường vật tư: Giá các loại phân giảm so với tháng trước: phân đạm 9.300 đồng/kg (giảm 2%); kali 11.200 đồng/kg.',
    ['giá phân đạm', 'giá phân đạm', 'giá kali'],
  ],
  ['Giá chè đen tại London tăng 2,3 cent/lb, đạt 112 cent/lb.', ['Giá chè đen tại London', 'Giá chè đen tại London']],
])('what opens a list of prices is no goods, and cents are money: %s', (text, labels) =>
  expect(labelsOf(text)).toEqual(labels),
);

it('a kind that the same word opens is of the goods whose price is told before it', () =>
  expect(
    labelsOf('Giá bán tại vườn bưởi ruột trắng 6.000 đồng/kg, ruột hồng 18.000 đồng/kg; chanh 9.000 đồng/kg.'),
  ).toEqual(['Giá bán tại vườn bưởi ruột trắng', 'Giá bán tại vườn bưởi ruột hồng', 'Giá bán chanh']));

it('a bare price behind what was traded is of the trade', () =>
  expect(
    labelsOf('Tháng 5, cả nước xuất khẩu 2,5 triệu tấn gạo, tương đương 1,2 tỷ USD, giá trung bình 480 USD/tấn.').at(
      -1,
    ),
  ).toBe('giá trung bình xuất khẩu gạo'));
