import { expect, it } from 'vitest';
import { said } from '../read.ts';

it('figures that a heading names below one of statistics are no goals', () =>
  expect(
    said(
      '# Xã Sơn Hạ\n\nI. DÂN SỐ (Theo niên giám thống kê năm 2021)\n\n1. Một số chỉ tiêu về mức sống\n\n- Tỷ lệ hộ nghèo: 3%',
    ).map(([, measure]) => measure),
  ).toEqual(['level']));
