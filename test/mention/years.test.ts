import { describe, expect, test } from 'vitest';
import { said, timed } from './reading.ts';

describe('years and periods', () => {
  test.each<[string, string[]]>([
    [
      'năm 2024, giai đoạn 2021 - 2025, nhiệm kỳ 2020-2025, thời kỳ 2021 đến 2030',
      ['năm 2024: 2024', '2021 - 2025: 2021/2025', '2020-2025: 2020/2025', '2021 đến 2030: 2021/2030'],
    ],
    [
      'năm học 2023-2024, năm học 2023/2024, niên vụ 2018/19',
      ['năm học 2023-2024: 2023/2024', 'năm học 2023/2024: 2023/2024', '2018/19: 2018/2019'],
    ],
    // A year of school ends before the second of its years does.
    ['tính đến cuối năm học 2018-2019', ['năm học 2018-2019: 2018/2019']],
    ['giá so sánh 2010; so với 2022; sâu hơn 2016: 18 km', ['2010: 2010', '2022: 2022', '2016: 2016']],
    [
      'đến hết năm 2024; tính đến cuối năm 2022; sau năm 2030; tầm nhìn đến năm 2045',
      ['năm 2024: 2024-12-31', 'năm 2022: 2022-12-31', 'năm 2030: 2030/..', 'năm 2045: 2045'],
    ],
    ['kế hoạch 5 năm 2021-2025', ['5 năm: duration', '2021-2025: 2021/2025']],
    ['2024 huyện Tam Đường', ['2024: 2024']],
  ])('%s', (text, expected) => expect(timed(text)).toEqual(expected));
});

test('a year of history is no count', () =>
  expect(said('đền được xây dựng năm 1030, cả năm 1250 hộ')).toEqual([
    'date 1030',
    'quantity 1250 = 1250 {household} (hộ)',
  ]));

describe('counts', () => {
  test.each<[string, string[]]>([['2015 hộ; đạt 2020; trồng 2000 - 2500 cây; 1950 ha', []]])('%s', (text, expected) =>
    expect(timed(text)).toEqual(expected),
  );
});
