import { describe, expect, it } from 'vitest';
import { said } from '../read.ts';

it('parts go on behind semicolons while they are within the whole', () => {
  const text = (last: string) =>
    `Tổng số người được thăm hỏi là 950 người, trong đó có 310 người cao tuổi; 420 người là thương binh; ${last} người thuộc hộ nghèo.`;
  expect(said(text('220')).map(([, , , whole]) => whole)).toEqual([null, 950, 950, 950]);
  expect(said(text('600')).map(([, , , whole]) => whole)).toEqual([null, 950, 950, null]);
});

describe('parts behind a semicolon', () => {
  it('belong to the whole that they make up', () =>
    expect(
      said('Năm 2023 tiếp 90 lượt công dân, trong đó tiếp thường xuyên 60 lượt; tiếp định kỳ 30 lượt.').map(
        (row) => row[3],
      ),
    ).toEqual([null, 90, 90]));

  it('and to none that they do not', () =>
    expect(
      said('Năm 2023 tiếp 90 lượt công dân, trong đó tiếp thường xuyên 60 lượt; đối thoại 12 lượt.').map(
        (row) => row[3],
      ),
    ).toEqual([null, 90, null]));
});

it('parts behind semicolons make up the whole together', () =>
  expect(
    said(
      'Đã giải quyết 120 vụ/150 bị cáo, trong đó xét xử 100 vụ/130 bị cáo; đình chỉ 15 vụ/12 bị cáo; trả hồ sơ 5 vụ/9 bị cáo.',
    ).map(([, , value, whole]) => [value, whole]),
  ).toEqual([
    [120, null],
    [150, null],
    [100, 120],
    [130, 150],
    [15, 120],
    [12, null],
    [5, 120],
    [9, null],
  ]));

it('behind all parts of a whole and a semicolon stands something else', () =>
  expect(
    said(
      'Khai sinh 143 trường hợp, trong đó đăng ký mới 128, đăng ký lại 15; kết hôn 46 cặp; khai tử 39 trường hợp.',
    ).map(([, , value, parent]) => [value, parent]),
  ).toEqual([
    [143, null],
    [128, 143],
    [15, 143],
    [46, null],
    [39, null],
  ]));
