import { expect, it } from 'vitest';
import { read, rows } from '../read.ts';

it('a year in a column of years, and a grade, count nothing', () =>
  expect(
    read(`| Tên sản phẩm | Hạng sao | Năm công nhận |
|---|---|---|
| Mật ong bạc hà | 3 sao | 2024 |
`).indicators,
  ).toEqual([]));

it('a group of ages names the row that it heads', () =>
  expect(
    rows(
      read(`| Nhóm tuổi | Nam | Nữ |
|---|---|---|
| 0 - 14 | 1.020 | 980 |
| 60 trở lên | 280 | 310 |
`).indicators,
      'label_vi',
      'obs_value',
    ),
  ).toEqual([
    ['Nam nhóm tuổi 0 - 14', 1020],
    ['Nữ nhóm tuổi 0 - 14', 980],
    ['Nam nhóm tuổi 60 trở lên', 280],
    ['Nữ nhóm tuổi 60 trở lên', 310],
  ]));

it.each([
  [
    'in a column without a head',
    '|  | Chỉ tiêu | Năm 2023 |\n|---|---|---|\n| 1 | Dân số | 4.150 |\n| 2 | Số hộ | 912 |\n',
  ],
  ['before the names', '| Chỉ tiêu | Năm 2023 |\n|---|---|\n| 1 Dân số | 4.150 |\n| 2 Số hộ | 912 |\n'],
])('numbers that only count the rows are no figures: %s', (_, table) => {
  const { indicators, mentions } = read(table);
  expect(rows(indicators, 'label_vi', 'obs_value')).toEqual([
    ['Dân số', 4150],
    ['Số hộ', 912],
  ]);
  expect(mentions.filter(({ kind }) => kind === 'ordinal').map(({ text }) => text)).toEqual(['1', '2']);
});

it('numbers in a first column without a head that do not count up are figures of rows', () =>
  expect(
    rows(
      read('|  | Số hộ | Số thôn |\n|---|---|---|\n| Bình An | 912 | 9 |\n| Bình Hòa | 805 | 7 |\n').indicators,
      'obs_value',
    ),
  ).toEqual([[912], [9], [805], [7]]));

it('a row that only says when goes on with what the row above names; under no more than a division it measures nothing', () => {
  const table = (name: string) =>
    `| | Kết quả |\n|---|---|\n| ${name} | |\n| Quý I/2023 | 120 |\n| Quý II/2023 | 140 |\n`;
  expect(
    rows(read(table('Sản lượng thủy sản (tấn)')).indicators, 'label_vi', 'obs_value', 'unit_measure', 'time_period'),
  ).toEqual([
    ['Sản lượng thủy sản', 120, 't', '2023-01/2023-03'],
    ['Sản lượng thủy sản', 140, 't', '2023-04/2023-06'],
  ]);
  expect(read(table('Phân theo quý')).indicators).toEqual([]);
});

it('a number before a name that does not count up says how many, and not which row it is', () =>
  expect(
    rows(
      read(
        '# BÁO CÁO năm 2023 của huyện Bình Lâm\n\n| Đơn vị | Số giường |\n|---|---|\n| TTYT huyện | 150 |\n| 12 Trạm Y tế xã | 60 |\n',
      ).indicators,
      'label_vi',
      'obs_value',
    ),
  ).toEqual([
    ['Số giường TTYT huyện', 150],
    ['Số giường 12 Trạm Y tế xã', 60],
  ]));

it('a column whose cells list numbers names what it is about, and counts none of it', () =>
  expect(
    rows(
      read(
        '# BÁO CÁO năm 2023 của huyện Bình Lâm\n\n| Xã | Số tiêu chí đạt | Tiêu chí chưa đạt |\n|---|---|---|\n| Bình An | 18 | 7 |\n| Bình Hòa | 16 | 10, 11, 17 |\n',
      ).indicators,
      'label_vi',
      'obs_value',
    ),
  ).toEqual([
    ['Số tiêu chí đạt Bình An', 18],
    ['Số tiêu chí đạt Bình Hòa', 16],
  ]));
