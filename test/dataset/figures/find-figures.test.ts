import { expect, it } from 'vitest';
import { said } from '../read.ts';

it('what was added to what is new is one amount with it, and no movement', () =>
  expect(said('Tỉnh thu hút 14 dự án với tổng vốn đăng ký cấp mới và tăng thêm 60 triệu USD.')).toEqual([
    ['thu hút dự án', 'count', 14, null],
    ['tổng vốn đăng ký cấp mới và tăng thêm', 'level', 60, null],
  ]));
