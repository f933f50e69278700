import { describe, expect, it } from 'vitest';
import { read, rows } from '../read.ts';

describe('counts without a unit', () => {
  it.each([
    ['- Tổng số học sinh: 320.', '{pupil}'],
    ['- Hộ cận nghèo: 85.', '{household}'],
    ['- Dân số: 4.120.', '{person}'],
    ['- Lớp 5: 45.', null],
    ['- Trường Nà Tăm: 320.', null],
    ['- Tổng số giáo viên, nhân viên: 41.', null],
    ['- Tỷ lệ che phủ: 41.', null],
  ])('are of the noun that their label opens with: %s', (text, unit) =>
    expect(rows(read(text).indicators, 'unit_measure')).toEqual([[unit]]),
  );
});

it('animals and pupils are counted without a unit, also of several levels', () =>
  expect(
    rows(
      read('- Chăn nuôi: Trâu: 1.150, Gia cầm: 5.200\n\n- Tổng số học sinh 03 cấp học là 418.').indicators,
      'unit_measure',
    ).flat(),
  ).toEqual(['{animal}', '{animal}', '{pupil}']));

it('people whom the places of a bracket are told of are counted without a unit, too', () =>
  expect(rows(read('Mưa lũ làm bốn người mất tích (Sơn La 3; Lào Cai 1).').indicators, 'unit_measure').flat()).toEqual([
    '{person}',
    '{person}',
  ]));

it('a ratio that a label counts has the unit of its noun too', () =>
  expect(rows(read('Phấn đấu nâng tổng số tiêu chí đạt lên 15/19.').indicators, 'unit_measure')).toEqual([
    ['{criterion}'],
  ]));

it.each([
  ['Số thuê bao internet đạt 1,32 triệu.', '{subscriber}'],
  ['Dân số đạt 1,2 triệu.', '{person}'],
  ['Tổng đàn gia cầm đạt 2,4 triệu.', '{animal}'],
  ['Hộ vay 30 triệu.', 'VND'],
])('many of what is counted: %s', (text, unit) =>
  expect(rows(read(text).indicators, 'unit_measure')).toEqual([[unit]]),
);

it('a number of cases counts them, whoever is named behind', () =>
  expect(
    rows(
      read('Số vụ việc khiếu nại thuộc thẩm quyền của các cơ quan Nhà nước là 40.').indicators,
      'obs_value',
      'unit_measure',
    ),
  ).toEqual([[40, '{case}']]));
