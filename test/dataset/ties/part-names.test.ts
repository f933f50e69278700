import { expect, it } from 'vitest';
import { read, rows, said } from '../read.ts';

it('kinds of holders are parts of all of them', () => {
  const { indicators } = read('Có 19 chủ thể OCOP, trong đó 11 hợp tác xã, 3 doanh nghiệp, 5 hộ kinh doanh.');
  expect(indicators.slice(1).map((each) => each.parent_id === indicators[0]?.id)).toEqual([true, true, true]);
});

it('herds behind semicolons are parts where each is named as the first is, and in a bracket those of each', () => {
  const text =
    'Tổng đàn vật nuôi là 700 nghìn con, trong đó, tổng đàn heo 40 nghìn con, tăng 7%; tổng đàn gia cầm 600 nghìn con, ' +
    'tăng 2% (trong đó có 400 nghìn con gà, tăng 3%); tổng đàn trâu bò 5.400 con.';
  expect(
    rows(read(text).indicators, 'obs_value', 'parent_id').map(([value, parent]) => [value, parent !== null]),
  ).toEqual([
    [700, false],
    [40, true],
    [7, true],
    [600, true],
    [2, true],
    [400, true],
    [3, true],
    [5400, true],
  ]);
});

it('two crops behind the part of another are none of it', () =>
  expect(
    rows(read('Năm 2023, quế 230 ha, trong đó trồng mới 32 ha; cam, quýt 78 ha.').indicators, 'label_vi').at(-1),
  ).toEqual(['diện tích cam, quýt']));

it('cases of another illness behind a semicolon are no part of the first', () =>
  expect(said('Ghi nhận 95 ca sốt xuất huyết, trong đó 4 ca nặng; 7 ca sởi; 2 ca nghi bạch hầu.')).toEqual([
    ['ca sốt xuất huyết', 'count', 95, null],
    ['ca nặng sốt xuất huyết', 'count', 4, 95],
    ['ca sởi', 'count', 7, null],
    ['ca nghi bạch hầu', 'count', 2, null],
  ]));

it('a crop of a season has no part that is another crop', () =>
  expect(
    said(
      '1. Sản xuất vụ mùa:\n\n- Đã trồng: Ngô 423 ha, trong đó diện tích ngô trỗ cờ 412 ha; rau các loại 320 ha.',
    ).map(([, , value, whole]) => [value, whole]),
  ).toEqual([
    [423, null],
    [412, 423],
    [320, null],
  ]));
