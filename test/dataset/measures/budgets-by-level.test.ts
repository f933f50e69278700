import { expect, it } from 'vitest';
import { said } from '../read.ts';

it('a budget behind the plan of another is told by itself', () =>
  expect(
    said(
      'Chi ngân sách huyện là 369 tỷ đồng, đạt 60% dự toán giao và chi ngân sách xã là 51 tỷ đồng, đạt 35% dự toán giao đầu năm.',
    ),
  ).toEqual([
    ['Chi ngân sách huyện', 'level', 369, null],
    ['Chi ngân sách huyện so với dự toán giao', 'share', 60, 369],
    ['chi ngân sách xã', 'level', 51, null],
    ['chi ngân sách xã so với dự toán giao đầu năm', 'share', 35, 51],
  ]));

it('a plan that something is done for is aimed at', () =>
  expect(
    said('Từ nay đến cuối năm, để hoàn thành kế hoạch thu thuế và phí 32 tỷ đồng, huyện sẽ kiểm tra 5 xã.')[0],
  ).toEqual(['hoàn thành kế hoạch thu thuế và phí', 'target', 32, null]));
