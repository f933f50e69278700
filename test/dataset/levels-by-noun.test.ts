import { describe, expect, it } from 'vitest';
import { said } from './read.ts';

it('a plan is fulfilled by the money, and not by those who got it', () =>
  expect(said('Các ngân hàng đã giải ngân 98 tỷ đồng với 322 lượt hộ vay, đạt 50,2% kế hoạch giao.').at(-1)).toEqual([
    'vốn giải ngân so với kế hoạch giao',
    'share',
    50.2,
    98,
  ]));

describe('what was done with cases', () => {
  it('moved as the count of those to whom it was done', () =>
    expect(
      said(
        'Án kinh tế: thụ lý 45 vụ/60 bị cáo, giải quyết 40 vụ/52 bị cáo, đạt 88,9%. So với cùng kỳ, số án thụ lý tăng 5 vụ, giải quyết giảm 3 vụ.',
      ).slice(-3),
    ).toEqual([
      ['giải quyết vụ án kinh tế', 'share', 88.9, 40],
      ['số án thụ lý', 'change', 5, 45],
      ['giải quyết vụ án kinh tế', 'change', -3, 40],
    ]));

  it('and joined with another deed, too', () =>
    expect(said('Tiếp nhận, khởi tố 12 vụ. So với cùng kỳ, án khởi tố ít hơn 2 vụ.').at(-1)).toEqual([
      'án khởi tố',
      'change',
      -2,
      12,
    ]));
});
