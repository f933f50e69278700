import { expect, it } from 'vitest';
import { labelsOf, read, said } from '../read.ts';

it.each([
  'Năm 2025, huyện hướng đến 80% hộ gia đình có cáp quang.',
  'Năm 2025, xã hướng tới 80% hộ gia đình có cáp quang.',
])('what a place heads for is a goal: %s', (text) =>
  expect(said(text).map((each) => each.slice(0, 3))).toEqual([['hộ gia đình có cáp quang', 'target', 80]]),
);

it('a goal may be set right before its figure', () =>
  expect(said('Năm 2025, tỉnh đặt mục tiêu 100% hồ sơ được xử lý trên mạng.')[0]?.[1]).toBe('target'));

it('a bracket that counts more than the part before it is of the whole', () =>
  expect(
    labelsOf(
      'Tổng số cán bộ: 63 người, trong đó hợp đồng dài hạn 4 người, hợp đồng ngắn hạn 1 người (nữ 23 người).',
    ).at(-1),
  ).toBe('Tổng số cán bộ: nữ'));

it('but what was planned of a part is of it, however much', () =>
  expect(labelsOf('Tổng số lao động: 63 người, trong đó đi nước ngoài 4 người (KH 9 người).').at(-1)).toBe(
    'Tổng số lao động: đi nước ngoài',
  ));

it.each([
  'Tổ chức 3 lớp tập huấn cho 150 cán bộ và 200 giáo viên.',
  'Tổ chức 3 lớp tập huấn cho 150 cán bộ, công chức và 200 giáo viên.',
])('all for whom an occasion was are told by it: %s', (text) =>
  expect(labelsOf(text).at(-1)).toBe('giáo viên lớp tập huấn'),
);

it('leisure is no contest', () =>
  expect(read('Tổ chức nhiều hoạt động để đáp ứng nhu cầu giải trí của người dân.').projects).toEqual([]));
