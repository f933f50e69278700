import { expect, it } from 'vitest';
import { said } from '../read.ts';

it('all bodies of the Party are a share of them', () =>
  expect(said('Năm 2023, 100% tổ chức cơ sở đảng kết nạp được đảng viên.')).toEqual([
    ['tổ chức cơ sở đảng kết nạp được đảng viên', 'share', 100, null],
  ]));
