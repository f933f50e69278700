import { expect, it } from 'vitest';
import { said } from '../read.ts';

it('sums that the words behind them tell', () =>
  expect(
    said(
      'Năm 2024, huyện được giao 93 tỷ đồng vốn chương trình giảm nghèo, gồm 61 tỷ đồng vốn đầu tư và 32 tỷ đồng vốn sự nghiệp.',
    ),
  ).toEqual([
    ['vốn chương trình giảm nghèo được giao', 'target', 93, null],
    ['vốn đầu tư', 'target', 61, 93],
    ['vốn sự nghiệp', 'target', 32, 93],
  ]));

it('money behind counts is of these, and what a plan is shared out among is planned', () =>
  expect(
    said(
      'Kế hoạch vốn năm 2024 là 90 tỷ đồng, phân bổ cho 63 dự án, trong đó 27 dự án chuyển tiếp với 58 tỷ đồng và 36 dự án mới với 32 tỷ đồng.',
    ).map(([label, , value]) => [label, value]),
  ).toEqual([
    ['Kế hoạch vốn', 90],
    ['phân bổ dự án', 63],
    ['dự án chuyển tiếp', 27],
    ['số tiền dự án chuyển tiếp', 58],
    ['dự án mới', 36],
    ['số tiền dự án mới', 32],
  ]));

it('what was done with a sum that opens the sentence stands behind its name', () =>
  expect(said('Giải ngân 4 tỷ đồng vốn giảm nghèo.')).toEqual([['vốn giảm nghèo giải ngân', 'level', 4, null]]));
