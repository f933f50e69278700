import { expect, it } from 'vitest';
import { periodsOf, read, rows } from '../read.ts';

it('months have no year of the term of those who meet', () =>
  expect(
    periodsOf(
      'HĐND huyện Nậm Lúc (khóa XI, nhiệm kỳ 2016 - 2021) tổ chức kỳ họp. 6 tháng đầu năm, thu ngân sách đạt 72 tỷ đồng.\n\nHĐND xã khóa XX, nhiệm kỳ 2021 - 2026 họp. 6 tháng đầu năm thu đạt 2 tỷ đồng, tăng 5% so với cùng kỳ năm 2022.',
    ).map(([, period]) => period),
  ).toEqual(['--01/--06', '2023-01/2023-06', '2023-01/2023-06']));

it('days from one to another of a month are a time', () =>
  expect(periodsOf('Năm 2023, từ 28 đến 30-12, huyện tập huấn cho 45 học viên.')).toEqual([
    ['count', '2023-12-28/2023-12-30'],
  ]));

it('while so many of all are none', () =>
  expect(rows(read('Số xã đạt chuẩn tăng từ 5 đến 7/10 xã.').mentions, 'kind')).not.toContainEqual(['date']));

it('the numbers of troops count nothing', () =>
  expect(read('Giao quân cho Sư đoàn Bộ binh 3, Lữ đoàn Công binh 575 và Tiểu đoàn Pháo binh 12.').indicators).toEqual(
    [],
  ));
