import { describe, expect, it, test } from 'vitest';
import { read, rows } from '../dataset/read.ts';
import { timed } from './reading.ts';

describe('months, quarters, halves', () => {
  test.each<[string, string[]]>([
    [
      'tháng 10/2024, tháng 9 năm 2019, tháng 10, tháng 10.2024',
      ['tháng 10/2024: 2024-10', 'tháng 9 năm 2019: 2019-09', 'tháng 10: 2024-10', 'tháng 10.2024: 2024-10'],
    ],
    ['hàng hóa 5 tháng/năm 2021, 5 tháng/2021', ['5 tháng/năm 2021: 2021-01/2021-05', '5 tháng/2021: 2021-01/2021-05']],
    ['trong tháng 7 và 8 khoảng 45 ha', ['tháng 7 và 8: --07/--08']],
    ['tháng 7, 8 và 9 năm 2024', ['tháng 7, 8 và 9 năm 2024: 2024-07/2024-09']],
    ['tháng 9, 12 xã', ['tháng 9: --09']],
    [
      'tháng Mười năm 2017, tháng Mười Một, hai tháng năm 2018',
      ['tháng Mười năm 2017: 2017-10', 'tháng Mười Một: --11', 'năm 2018: 2018'],
    ],
    ['trong quý đầu tiên của năm 2018', ['quý đầu tiên của năm 2018: 2018-01/2018-03']],
    ['tháng Một năm 2019, sản lượng tháng Một đạt 5 tấn', ['tháng Một năm 2019: 2019-01', 'tháng Một: --01']],
    [
      '9 tháng năm 2024, 6 tháng đầu năm, 02 tháng cuối năm 2024, 10 tháng đạt 5 ha, 9 tháng/2024',
      [
        '9 tháng năm 2024: 2024-01/2024-09',
        '6 tháng đầu năm: 2024-01/2024-06',
        '02 tháng cuối năm 2024: 2024-11/2024-12',
        '10 tháng: --01/--10',
        '9 tháng/2024: 2024-01/2024-09',
      ],
    ],
    ['tháng 9 và 9 tháng năm 2019', ['tháng 9: 2019-09', '9 tháng năm 2019: 2019-01/2019-09']],
    ['quí III/2024', ['quí III/2024: 2024-07/2024-09']],
    ['quý I.2024, quý IV.2023', ['quý I.2024: 2024-01/2024-03', 'quý IV.2023: 2023-10/2023-12']],
    ['nhiệm vụ quý IV và năm 2025', ['quý IV: --10/--12', 'năm 2025: 2025']],
    [
      'quý III/2024, quý IV, Quý 2 năm 2023, quý I, II năm 2024, 3 quý đầu năm',
      [
        'quý III/2024: 2024-07/2024-09',
        'quý IV: 2023-10/2023-12',
        'Quý 2 năm 2023: 2023-04/2023-06',
        'quý I, II năm 2024: 2024-01/2024-06',
        '3 quý đầu năm: --01/--09',
      ],
    ],
    ['nửa đầu năm 2024', ['nửa đầu năm 2024: 2024-01/2024-06']],
    [
      'trung tuần tháng 3/2022, thượng tuần tháng 5, hạ tuần tháng 02/2024',
      [
        'trung tuần tháng 3/2022: 2022-03-11/2022-03-20',
        'thượng tuần tháng 5: 2024-05-01/2024-05-10',
        'hạ tuần tháng 02/2024: 2024-02-21/2024-02-29',
      ],
    ],
  ])('%s', (text, expected) => expect(timed(text)).toEqual(expected));
});

test('months are counted by a letter, too', () =>
  expect(timed('TH 6T/2025, 9T 2024')).toEqual(['6T/2025: 2025-01/2025-06', '9T 2024: 2024-01/2024-09']));

describe('lengths', () => {
  test.each<[string, string[]]>([
    [
      'sau 7 tháng, học 03 tháng, 12 tháng/năm, 18 tháng',
      ['7 tháng: duration', '03 tháng: duration', '12 tháng: duration', '18 tháng: duration'],
    ],
    ['Thời gian thực hiện 12 tháng, thời hạn vay: 9 tháng', ['12 tháng: duration', '9 tháng: duration']],
  ])('%s', (text, expected) => expect(timed(text)).toEqual(expected));
});

it('for how many months each gets something is no period', () =>
  expect(
    rows(
      read(
        'Xã cấp tiền cho 45 đối tượng hưởng trợ cấp với mức hỗ trợ 500.000 đồng/người/3 tháng, tổng số tiền là 22,5 triệu đồng.',
      ).indicators,
      'obs_value',
      'unit_measure',
      'time_period',
    ),
  ).toEqual([
    [45, '{person}', null],
    [500000, 'VND/{person}', null],
    [22.5, 'VND', null],
  ]));

test('the half of a year that was is of the year of the one to come', () =>
  expect(
    timed('Đánh giá kết quả 6 tháng đầu năm, phương hướng, nhiệm vụ 6 tháng cuối năm 2020.').map((each) =>
      each.replace(/^.*: /u, ''),
    ),
  ).toEqual(['2020-01/2020-06', '2020-07/2020-12']));
