import { describe, expect, it } from 'vitest';
import { labelsOf, periodsOf, read, rows, said } from '../read.ts';

describe('those to whom things were given are told so', () => {
  it('households behind their gifts', () =>
    expect(labelsOf('Tặng 480 suất quà cho 390 hộ nghèo, 90 hộ cận nghèo.')).toEqual([
      'Tặng suất quà',
      'Tặng suất quà hộ nghèo',
      'Tặng suất quà hộ cận nghèo',
    ]));
});

describe('ends of words and what something is only for are parts of a noun', () => {
  it.each([
    ['Toàn tỉnh có 62 thí sinh tự do.', 'thí sinh tự do'],
    ['Có 58 thí sinh dự thi chỉ để xét tốt nghiệp.', 'thí sinh dự thi chỉ để xét tốt nghiệp'],
  ])('%s', (text, label) => expect(labelsOf(text)).toEqual([label]));
});

it('each of a pair moved by itself', () =>
  expect(said('Bắt giữ 19 vụ/20 đối tượng (giảm 04 vụ/giảm 14 đối tượng).').slice(2)).toEqual([
    ['Bắt giữ vụ', 'change', -4, 19],
    ['Bắt giữ đối tượng', 'change', -14, 20],
  ]));

describe('days that dashes write', () => {
  it('of two months', () =>
    expect(periodsOf('# Báo cáo năm 2025\n\nTừ 1-7 đến 10-9, phường tiếp nhận 6.061 hồ sơ.')).toEqual([
      ['count', '2025-07-01/2025-09-10'],
    ]));
  it('ranges of what is counted are none', () =>
    expect(rows(read('Sản lượng tăng từ 5-7 đến 10-12 tấn.').indicators, 'obs_value')).not.toEqual([]));
});

it('an addict is no suspect', () =>
  expect(read('Toàn huyện có 214 người nghiện có hồ sơ quản lý.').indicators[0]?.unit_measure).toBe('{person}'));
