import { expect, it } from 'vitest';
import { periodsOf, read, rows } from '../read.ts';

it.each([
  [
    'Ngày 28-4-2020, Đảng bộ xã Nậm Cha tiến hành Đại hội, nhiệm kỳ 2020-2025. Đại hội đề ra các chỉ tiêu: thu ngân sách tăng bình quân 8%.',
    [['target', '2020/2025']],
  ],
  [
    'Ngày 28/4, Đảng bộ xã Nậm Cha tổ chức Đại hội, nhiệm kỳ 2020-2025. Đại hội đề ra các chỉ tiêu: thu ngân sách tăng bình quân 8%.',
    [['target', '2020/2025']],
  ],
  [
    'Sáng 17/9/2025, Đảng ủy phường học tập Nghị quyết Đại hội, nhiệm kỳ 2025 - 2030.\n\nĐại hội xác định nhiều chỉ tiêu, trong đó: kết nạp 600 đảng viên; thu nhập đến năm 2030 đạt 95 triệu đồng.',
    [
      ['target', '2025/2030'],
      ['target', '2030'],
    ],
  ],
  [
    'Ngày 28-4-2020, Đảng bộ tiến hành Đại hội, nhiệm kỳ 2020-2025. Dự Đại hội có 120 đại biểu.',
    [['count', '2020-04-28']],
  ],
])('goals without a year are of the term of the congress: %s', (text, expected) =>
  expect(periodsOf(text)).toEqual(expected),
);

it('all of a term is none of its years', () =>
  expect(
    rows(
      read('Thu nhập bình quân đến năm 2025 đạt 52 triệu đồng; thu ngân sách cả nhiệm kỳ đạt 2 tỷ đồng.').indicators,
      'label_vi',
      'time_period',
    ),
  ).toEqual([
    ['Thu nhập bình quân', '2025'],
    ['thu ngân sách', null],
  ]));

it('what was done in the term is of the one named above', () =>
  expect(
    periodsOf(
      'Trong nhiệm kỳ 2016-2020, đã thụ lý 2.433 vụ việc.\n\n1. Án dân sự\n\nTrong nhiệm kỳ, đã thụ lý 300 vụ; năm 2020 thụ lý 80 vụ.',
    ),
  ).toEqual([
    ['count', '2016/2020'],
    ['count', '2016/2020'],
    ['count', '2020'],
  ]));

it('a sentence that opens with a term is not of the year told before', () =>
  expect(periodsOf('Năm 2018 xã có 2 hợp tác xã. Trong nhiệm kỳ đã kết nạp 20 đảng viên.')).toEqual([
    ['count', '2018'],
    ['count', null],
  ]));
