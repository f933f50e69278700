import { describe, expect, it } from 'vitest';
import { said, valuesOf } from '../dataset/read.ts';

it('communes that reach so many of all criteria are a group of their own', () => {
  expect(said('Đến nay đã có 9 xã đạt 19/19 tiêu chí, 3 xã đạt 16/19 tiêu chí.')).toEqual([
    ['xã đạt 19/19 tiêu chí', 'count', 9, null],
    ['xã đạt 16/19 tiêu chí', 'count', 3, null],
  ]);
});

it.each([
  ['Có 42/63 tỉnh có tỷ lệ tiêm mũi 2 trên 90%.', 'tỉnh có tỷ lệ tiêm mũi 2 trên 90%', 1],
  [
    'Còn 18 huyện (thuộc 9 tỉnh) có tỷ lệ hộ nghèo của huyện trên 50%.',
    'huyện có tỷ lệ hộ nghèo của huyện trên 50%',
    2,
  ],
])('what those counted have up to a limit tells them apart: %s', (text, label, count) => {
  expect(said(text).map(([name]) => name)).toHaveLength(count);
  expect(said(text)[0]?.[0]).toBe(label);
});

describe('communes by their criteria', () => {
  it('how many each has tells them apart', () =>
    expect(
      said(
        'Toàn huyện có 1 xã đạt 4 tiêu chí; 9 xã đạt 6 - 8 tiêu chí; 2 xã (Nà Tăm, Bản Bo) đạt 11 tiêu chí; 5 xã hoàn thành 19 tiêu chí.',
      ),
    ).toEqual([
      ['xã đạt 4 tiêu chí', 'count', 1, null],
      ['xã đạt 6 - 8 tiêu chí', 'count', 9, null],
      ['xã đạt 11 tiêu chí', 'count', 2, null],
      ['xã hoàn thành 19 tiêu chí', 'count', 5, null],
    ]));

  it('what one has, or all have in the mean, is data', () =>
    expect(
      said('Xã Vạn Lộc đạt 15 tiêu chí. Bình quân mỗi xã đạt 14 tiêu chí. Bình quân các xã đạt 13 tiêu chí.'),
    ).toEqual([
      ['tiêu chí Xã Vạn Lộc', 'level', 15, null],
      ['tiêu chí bình quân mỗi xã', 'level', 14, null],
      ['tiêu chí bình quân các xã', 'level', 13, null],
    ]));
});

describe('those of whom so much of a plan is asked', () => {
  it('are told apart by up to what they did of it', () =>
    expect(
      said('Có 5 sở giải ngân dưới 50% kế hoạch; 12/15 xã đạt trên 80% kế hoạch; 7 khoản thu đạt và vượt 50% dự toán.'),
    ).toEqual([
      ['sở giải ngân dưới 50% kế hoạch', 'count', 5, null],
      ['xã đạt trên 80% kế hoạch', 'share', 12, null],
      ['khoản thu đạt và vượt 50% dự toán', 'count', 7, null],
    ]));

  it('and by what they did at least, or between two bounds', () =>
    expect(said('Có 4/14 chỉ tiêu đạt 100% trở lên, 3/14 chỉ tiêu đạt từ 70% đến dưới 100%.')).toEqual([
      ['chỉ tiêu đạt 100% trở lên', 'share', 4, null],
      ['chỉ tiêu đạt từ 70% đến dưới 100%', 'share', 3, null],
    ]));

  it('what was done of a plan by what is counted is a share of it', () =>
    expect(said('Tiêm phòng 120 con trâu đạt trên 80% kế hoạch.').at(-1)).toEqual([
      expect.any(String),
      'share',
      80,
      120,
    ]));
});

it.each([
  ['Có 19 địa phương đạt tỷ lệ giải ngân trên 60%.', ['địa phương đạt tỷ lệ giải ngân trên 60%']],
  [
    'Có 3 sở và 12 địa phương có tỷ lệ giải ngân vốn đầu tư công đạt trên 45%.',
    [
      'sở có tỷ lệ giải ngân vốn đầu tư công đạt trên 45%',
      'địa phương có tỷ lệ giải ngân vốn đầu tư công đạt trên 45%',
    ],
  ],
  ['Có 8 khoản thu, sắc thuế đạt khá (trên 20% so với dự toán).', ['khoản thu, sắc thuế đạt khá']],
])('bounds of those who are counted are no figures: %s', (text, labels) =>
  expect(said(text).map(([label]) => label)).toEqual(labels),
);

it('by how many criteria groups are told apart is a bound of each', () =>
  expect(said('Nhóm đạt 19 tiêu chí: 58 xã.')).toEqual([['Nhóm đạt 19 tiêu chí', 'level', 58, null]]));

it('how much each of those counted takes in at least tells them apart', () =>
  expect(
    said(
      'Có 6 mặt hàng đạt kim ngạch trên 3 tỷ USD; 15 HTX có doanh thu trên 5 tỷ đồng. Tổng doanh thu đạt trên 50 tỷ đồng.',
    ),
  ).toEqual([
    ['mặt hàng đạt kim ngạch trên 3 tỷ USD', 'count', 6, null],
    ['HTX có doanh thu trên 5 tỷ đồng', 'count', 15, null],
    ['Tổng doanh thu', 'level', 50, null],
  ]));

it('how badly those of a list were harmed is no data, the next of them too', () =>
  expect(said('Diện tích tôm thiệt hại 315 ha (thiệt hại trên 70%: 110 ha, từ 30 - 70%: 205 ha).')).toEqual([
    ['Diện tích tôm thiệt hại', 'level', 315, null],
    ['Diện tích tôm thiệt hại: thiệt hại trên 70%', 'level', 110, 315],
    ['Diện tích tôm thiệt hại: thiệt hại từ 30 - 70%', 'level', 205, 315],
  ]));

it('criteria that a mean grew by from a bound up set none', () =>
  expect(said('Bình quân tiêu chí/xã năm 2023 tăng thêm từ 1 - 2 tiêu chí so với năm 2022.').at(-1)?.[1]).toBe(
    'change',
  ));

it.each([
  ['Tổng vốn đầu tư toàn xã hội từ 3.200 tỷ đồng trở lên; thu ngân sách từ 210 tỷ đồng trở lên.', [3200, 210]],
  ['Doanh nghiệp có doanh thu từ 100 tỷ đồng trở lên là 12 doanh nghiệp.', [12]],
  ['Hộ có thu nhập từ 100 triệu đồng trở lên: 45 hộ.', [45]],
])('a sum from so much up is aimed at, where nobody is told by it: %s', (text, values) =>
  expect(said(text).map(([, , value]) => value)).toEqual(values),
);

it('those who carry out works are told apart by how much they paid out', () =>
  expect(
    said(
      'Có 14/38 chủ đầu tư giải ngân trên 60%, 9 chủ đầu tư giải ngân từ 40% đến 60%, 15 chủ đầu tư giải ngân dưới 40%.',
    ).map(([label]) => label),
  ).toEqual(['chủ đầu tư giải ngân trên 60%', 'chủ đầu tư giải ngân từ 40% đến 60%', 'chủ đầu tư giải ngân dưới 40%']));

it('what all of some places have reached is measured', () =>
  expect(
    said(
      'Các xã còn lại đạt từ 12 đến 14 tiêu chí. Các xã vùng cao đạt 11 tiêu chí. Các xã đạt 19 tiêu chí: 5 xã.',
    ).map(([label, measure, value]) => [label, measure, value]),
  ).toEqual([
    ['tiêu chí các xã còn lại', 'level', 12],
    ['tiêu chí các xã vùng cao', 'level', 11],
    ['Các xã đạt 19 tiêu chí', 'level', 5],
  ]));

it.each([
  'Diện tích lúa bị ngập 300 ha (mức độ thiệt hại từ 30% - 70%: 110 ha, trên 70%: 190 ha).',
  'Diện tích lúa bị ngập 300 ha (thiệt hại từ 30% đến dưới 70% là 110 ha; > 70%: 190 ha).',
])('the sign of a percentage may stand behind both ends of how badly something was harmed: %s', (text) =>
  expect(valuesOf(text).map(([, value]) => value)).toEqual([300, 110, 190]),
);

it('how badly an area before was harmed is none of its figures', () =>
  expect(said('Hạn mặn làm 120 ha lúa bị ảnh hưởng, trong đó có 40 ha bị thiệt hại khoảng 70%.')).toEqual([
    ['diện tích lúa bị ảnh hưởng', 'level', 120, null],
    ['diện tích lúa bị ảnh hưởng: bị thiệt hại khoảng 70%', 'level', 40, 120],
  ]));

it('by how much a yield fell and how much was lost tell the areas behind them apart', () =>
  expect(
    said(
      'Diện tích lúa bị hạn 950 ha, trong đó giảm năng suất từ 30 - 70% là 310 ha, mất trắng trên 70% là 640 ha.',
    ).map(([label, , value]) => [label, value]),
  ).toEqual([
    ['Diện tích lúa bị hạn', 950],
    ['Diện tích lúa bị hạn: giảm năng suất từ 30 - 70%', 310],
    ['Diện tích lúa bị hạn: mất trắng trên 70%', 640],
  ]));

it('criteria that are to be reached besides are no limit', () =>
  expect(said('Xã đạt thêm từ 2 - 3 tiêu chí nông thôn mới nâng cao.').map(([, , value]) => value)).toEqual([2]));
