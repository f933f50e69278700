import { expect, it } from 'vitest';
import { read, rows } from '../read.ts';

it('entries of a list have the unit that the last of them names', () =>
  expect(
    rows(
      read('Năm 2023, diện tích lúa 2.000, ngô 350 và lạc 120 ha. Đàn trâu 1.200, đàn bò 3.400 con.').indicators,
      'label_vi',
      'obs_value',
      'unit_measure',
    ),
  ).toEqual([
    ['diện tích lúa', 2000, 'har'],
    ['diện tích ngô', 350, 'har'],
    ['diện tích lạc', 120, 'har'],
    ['Đàn trâu', 1200, '{animal}'],
    ['đàn bò', 3400, '{animal}'],
  ]));

it.each([
  'Năm 2023, hệ số sử dụng đất 1,8; diện tích đạt 120 ha.',
  'Năm 2023, hệ số sử dụng đất 1,8. Lạc 120 ha.',
  'Năm 2023, số hộ 1.200, thu 120 tỷ đồng.',
])('but not what is no entry of it: %s', (text) =>
  expect(String(read(text).indicators[0]?.unit_measure)).not.toMatch(/har|VND/),
);

it('nor what is counted before a list of measures', () =>
  expect(
    rows(
      read('Đến nay, số cụm dân cư, thôn được cấp điện: 87; đường dây trung áp 56,3 km.').indicators,
      'obs_value',
      'unit_measure',
    ),
  ).toEqual([
    [87, null],
    [56.3, 'km'],
  ]));
