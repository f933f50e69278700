import { expect, it } from 'vitest';
import { said } from '../read.ts';

it.each([
  [
    'Thu phạt 10,8 tỷ đồng (gồm 9,4 tỷ đồng phạt vi phạm giao thông, 1,4 tỷ đồng tiền bán hàng tịch thu).',
    [
      ['Thu phạt: phạt vi phạm giao thông', 9.4, 10.8],
      ['Thu phạt: tiền bán hàng tịch thu', 1.4, 10.8],
    ],
  ],
  [
    'Tổng chi ngân sách 30 tỷ đồng, trong đó 12 tỷ đồng chi đầu tư, 18 tỷ đồng chi thường xuyên.',
    [
      ['Tổng chi ngân sách: chi đầu tư', 12, 30],
      ['Tổng chi ngân sách: chi thường xuyên', 18, 30],
    ],
  ],
  [
    'Huy động 5,6 tỷ đồng, gồm 2 tỷ đồng tiền mặt và 3,6 tỷ đồng hiện vật quy đổi.',
    [
      ['vốn huy động: tiền mặt', 2, 5.6],
      ['vốn huy động: hiện vật quy đổi', 3.6, 5.6],
    ],
  ],
  // How a part stands, or since when, is not what it is for.
  ['Giải ngân 45 tỷ đồng, trong đó 5 tỷ đồng đã quyết toán.', [['vốn giải ngân', 5, 45]]],
])('parts of a sum are told by the words behind them: %s', (text, parts) =>
  expect(
    said(text)
      .slice(1)
      .map(([label, , value, of]) => [label, value, of]),
  ).toEqual(parts),
);
