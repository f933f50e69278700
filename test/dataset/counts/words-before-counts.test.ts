import { expect, it } from 'vitest';
import { labelsOf } from '../read.ts';

it('a deed behind the time of another one is alone with what is counted', () => {
  expect(labelsOf('Đã sơ kết 6 tháng đầu năm 2024, biểu dương 12 hộ gia đình.')).toEqual(['biểu dương hộ gia đình']);
  expect(labelsOf('Tổ chức tổng kết năm 2025, khen thưởng 14 tập thể và 9 cá nhân.')).toEqual([
    'khen thưởng tập thể',
    'khen thưởng cá nhân',
  ]);
});
