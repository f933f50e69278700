import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows, said } from '../read.ts';

it('schools and their shares are of the level that opens their clause', () => {
  const { facilities, indicators } = read(
    'Toàn huyện có 18/30 trường đạt chuẩn quốc gia mức độ 1, chiếm 60% tổng số trường. Trong đó, bậc học mầm non có 7/10 trường đạt chuẩn, chiếm 70%; bậc tiểu học có 6/12 trường đạt chuẩn, chiếm 50%.',
  );
  expect(rows(facilities, 'name_vi', 'count', 'total').slice(1)).toEqual([
    ['trường mầm non', 7, 10],
    ['trường tiểu học', 6, 12],
  ]);
  expect(rows(indicators, 'label_vi').flat()).toEqual([
    'trường đạt chuẩn quốc gia mức độ 1',
    'trường đạt chuẩn bậc học mầm non',
    'trường đạt chuẩn bậc tiểu học',
  ]);
});

describe('a rate is of the school that opens its clause', () => {
  it.each([['Nhà trẻ: 21 nhóm, 310 trẻ, tỷ lệ huy động 26,5%.', ['Nhà trẻ', 'trẻ Nhà trẻ', 'tỷ lệ huy động Nhà trẻ']]])(
    '%s',
    (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels),
  );
});

describe('classes, pupils, teachers and rooms are of the school that opens their clause', () => {
  it.each([
    ['- Mầm non: 01 trường/3 lớp/158 học sinh.', ['lớp Mầm non', 'học sinh Mầm non']],
    ['Trường tiểu học gồm 19 lớp với 481 học sinh.', ['lớp Trường tiểu học', 'học sinh Trường tiểu học']],
    [
      'Trường THCS Nậm Búng có 8 lớp, 297 học sinh; 26 giáo viên.',
      ['lớp Trường THCS Nậm Búng', 'học sinh Trường THCS Nậm Búng', 'giáo viên Trường THCS Nậm Búng'],
    ],
    [
      'Giáo dục: mầm non: 5 lớp, 120 cháu; tiểu học: 10 lớp, 300 học sinh. Toàn xã có 420 học sinh.',
      ['lớp mầm non', 'cháu mầm non', 'lớp tiểu học', 'học sinh tiểu học', 'học sinh'],
    ],
    [
      'Trường mầm non có 9 phòng học; trường tiểu học có 14 phòng học.',
      ['phòng học Trường mầm non', 'phòng học trường tiểu học'],
    ],
  ])('%s', (text, labels) => expect(read(text).indicators.map(({ label_vi }) => label_vi)).toEqual(labels));
});

it('pupils by their age are those of a level, and what a semicolon sets apart is of none', () =>
  expect(
    rows(
      read(
        'Số học sinh bán trú là 3.214 em, trong đó tiểu học 1.820 em, THCS 1.394 em; học sinh dân tộc nội trú 250 em.',
      ).indicators,
      'label_vi',
    ).flat(),
  ).toEqual(['Số học sinh bán trú', 'học sinh tiểu học', 'học sinh THCS', 'học sinh dân tộc nội trú']));

it('classes and pupils behind `trong đó` are of the first level of school, too', () =>
  expect(
    said(
      'Toàn huyện có 620 lớp, 18.450 học sinh; trong đó mầm non 15 trường, 180 lớp; tiểu học 18 trường, 270 lớp.',
    ).flatMap(([label]) => label),
  ).toEqual(['số lớp', 'học sinh', 'lớp mầm non', 'lớp tiểu học']));

it.each([
  ['Toàn huyện có 48 trường (mầm non 17, THCS 14) với 612 lớp, 17.850 học sinh.', ['số lớp', 'học sinh']],
  [
    'Xã có 01 trường mầm non (12 lớp, 315 cháu), 02 trường tiểu học (25 lớp).',
    ['lớp trường mầm non', 'cháu trường mầm non', 'lớp trường tiểu học'],
  ],
])('schools in a closed bracket have none of what is counted behind it: %s', (text, expected) =>
  expect(labelsOf(text).slice(-expected.length)).toEqual(expected),
);

describe('what schools and stations have is of those counted or named before it', () => {
  it.each([
    ['Xã có 2 trường mầm non (14 lớp, 390 cháu).', ['lớp trường mầm non', 'cháu trường mầm non']],
    [
      'Có 1 trường tiểu học với 18 lớp, 460 học sinh; 1 trường THCS, 9 lớp/310 học sinh.',
      ['lớp trường tiểu học', 'học sinh trường tiểu học', 'lớp trường THCS', 'học sinh trường THCS'],
    ],
    [
      '- Trường Mầm non Ban Mai (8 lớp, 19 giáo viên).',
      ['lớp Trường Mầm non Ban Mai', 'giáo viên Trường Mầm non Ban Mai'],
    ],
    ['Có 02 trạm y tế (10 giường, 11 cán bộ).', ['giường trạm y tế', 'cán bộ trạm y tế']],
    // What stands behind a list of schools is of all of them.
    ['Huyện có 8 trường tiểu học, 6 trường THCS với 210 lớp, 5.800 học sinh.', ['số lớp', 'học sinh']],
  ])('%s', (text, labels) => expect(said(text).map(([label]) => label)).toEqual(labels));
});

it('rooms and beds are of the facilities that they stand with', () =>
  expect(
    labelsOf(
      'Toàn huyện có 4 khách sạn 3 sao với 160 phòng; 26 cơ sở lưu trú đã được xếp hạng với hơn 265 phòng; 90 nhà nghỉ đạt chuẩn với 287 phòng.',
    ),
  ).toEqual(['phòng khách sạn 3 sao', 'phòng cơ sở lưu trú đã được xếp hạng', 'phòng nhà nghỉ đạt chuẩn']));

it('a standard ends before what stands with those that meet it', () =>
  expect(rows(read('Có 90 nhà nghỉ đạt chuẩn với 287 phòng.').facilities, 'standard_met')).toEqual([['chuẩn']]));
