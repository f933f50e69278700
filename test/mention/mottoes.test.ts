import { expect, it } from 'vitest';
import { labelsOf } from '../dataset/read.ts';

it('the qualities of a motto are none that are counted', () =>
  expect(labelsOf('Có 378 cán bộ và 27.000 hội viên phụ nữ đạt 4 phẩm chất.')).toEqual([
    'cán bộ đạt 4 phẩm chất',
    'hội viên phụ nữ đạt 4 phẩm chất',
  ]));

it('ages behind the word for them are bounds', () =>
  expect(labelsOf('Cơ cấu nhân khẩu theo nhóm tuổi từ 60 trở lên năm 2016 là 13,3%, năm 2018 tăng lên 14,8%.')).toEqual(
    ['Cơ cấu nhân khẩu theo nhóm tuổi từ 60 trở lên', 'Cơ cấu nhân khẩu theo nhóm tuổi từ 60 trở lên'],
  ));

it('a total in a unit is of what stands behind it', () =>
  expect(labelsOf('Tỉnh giao 3 đợt với tổng số 334 tấn xi măng.')[1]).toBe('tổng số xi măng'));
