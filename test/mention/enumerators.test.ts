import { describe, expect, test } from 'vitest';
import { said } from './reading.ts';

describe('numbers of entries', () => {
  test.each<[string, string[]]>([
    ['gồm: (1) Đường Nà Phát; (2) Cầu Nậm Kha', ['ordinal 1 : heading number', 'ordinal 2 : heading number']],
    ['1) Xây trường; 2) mở lớp', ['ordinal 1 : heading number', 'ordinal 2 : heading number']],
    [
      'gồm: 1. Đường bộ; 2. Cầu; 3. Bến xe',
      ['ordinal 1 : heading number', 'ordinal 2 : heading number', 'ordinal 3 : heading number'],
    ],
    [
      'nguyên nhân là do: (1) Chuyển mục đích sử dụng đất; (2) Thành lập khu công nghiệp',
      ['ordinal 1 : heading number', 'ordinal 2 : heading number'],
    ],
    ['6. Văn hóa - Thể thao', ['ordinal 6 : heading number']],
    ['1.2.Văn hóa', ['ordinal 1.2 : heading number']],
    ['(4) Số trường học', ['ordinal 4 : heading number']],
    ['2.3.1 Tình hình chung', ['ordinal 2.3.1 : heading number']],
    ['3 Xã Nậm Loỏng', ['ordinal 3 : heading number']],
    ['tăng 5% so với cùng kỳ(1).', ['quantity 5 = 5 % (%)', 'ordinal 1 : heading number']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('figures that only look like them', () => {
  test.each<[string, string[]]>([
    ['Tổng số hợp tác xã: 38. Trong đó có nhiều hợp tác xã mới', ['quantity 38 = 38']],
    ['Cấp THCS (15) và cấp THPT (3)', ['quantity 15 = 15', 'quantity 3 = 3']],
    ['12 xã đạt chuẩn. Có 5. ', ['quantity 12 = 12 {commune} (xã)', 'quantity 5 = 5']],
    ['5 xã đạt chuẩn nông thôn mới', ['quantity 5 = 5 {commune} (xã)']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

test('a bare number in a bracket behind what is measured refers to a note', () => {
  expect(said('tăng 8,01% (1) so với cùng kỳ; 1.250 tỷ đồng (12)')).toEqual([
    'quantity 8,01 = 8.01 % (%)',
    'ordinal 1 : footnote marker',
    'quantity 1.250 = 1250 e9 VND (đồng)',
    'ordinal 12 : footnote marker',
  ]);
  expect(said('THCS (15), tiểu học (18)').map((each) => each.split(' ', 1)[0])).toEqual(['quantity', 'quantity']);
});
