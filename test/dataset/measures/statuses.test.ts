import { expect, it } from 'vitest';
import { read, rows } from '../read.ts';

it.each([
  ['Kinh phí hỗ trợ hộ nghèo 35 tỷ đồng, dự kiến giải ngân trong quý I năm 2025.', 'F'],
  ['Kinh phí 720 triệu đồng mua giống, sẽ được chi trả trong tháng 3.', 'F'],
  ['Đã giải ngân 35 tỷ đồng mua giống, dự kiến thanh toán hết trong tháng 12.', 'A'],
])('money that is to be paid is foreseen: %s', (text, status) =>
  expect(rows(read(text).indicators, 'obs_status')).toEqual([[status]]),
);

it('all of a list that opens as estimated is', () =>
  expect(
    rows(
      read(
        'Cơ cấu kinh tế chuyển dịch đúng hướng; ước năm 2025: công nghiệp chiếm 55% (tăng 2% so với năm 2020); dịch vụ chiếm 28%.',
      ).indicators,
      'obs_status',
    ),
  ).toEqual([['E'], ['E'], ['E']]));
