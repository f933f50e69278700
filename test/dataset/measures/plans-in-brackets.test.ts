import { describe, expect, it } from 'vitest';
import { read, rows, said } from '../read.ts';

describe('a plan in a bracket is one of what the figure before it tells', () => {
  it('by how much something was to move', () =>
    expect(
      said(
        'Năm 2023, giá trị sản xuất nông nghiệp tăng 3,2% (mục tiêu là 3,5%), công nghiệp tăng 12,5% (KH: 13%). Giảm tỷ lệ hộ nghèo 2,1% (kế hoạch giảm 2%).',
      ).map((each) => each.slice(0, 3)),
    ).toEqual([
      ['giá trị sản xuất nông nghiệp', 'change', 3.2],
      ['tăng giá trị sản xuất nông nghiệp', 'target', 3.5],
      ['giá trị sản xuất công nghiệp', 'change', 12.5],
      ['tăng giá trị sản xuất công nghiệp', 'target', 13],
      ['tỷ lệ hộ nghèo', 'change', -2.1],
      ['giảm tỷ lệ hộ nghèo', 'target', 2],
    ]));

  it.each([
    ['Năm 2023, tỷ lệ che phủ rừng đạt 48,3% (Nghị quyết đề ra là 48%).', 'tỷ lệ che phủ rừng', null],
    ['Năm 2023, tỷ lệ hộ dân được sử dụng nước sạch đạt 65% (KH 70%).', 'tỷ lệ hộ dân được sử dụng nước sạch', null],
    ['Năm 2023, tạo việc làm cho 1.230 lao động (kế hoạch năm 2023 là 1.200 lao động).', 'tạo việc làm lao động', null],
    ['Năm 2023, thu ngân sách đạt 430 tỷ đồng (kế hoạch tỉnh giao 400 tỷ đồng).', 'thu ngân sách', 'tỉnh giao'],
  ])('at which level it was to be: %s', (text, label, by) =>
    expect(rows(read(text).indicators, 'label_vi', 'measure', 'assigned_by')[1]).toEqual([label, 'target', by]),
  );

  it('but not one of what else the bracket tells, nor of the plan of a share', () =>
    expect(
      said('Năm 2023, thu ngân sách 430 tỷ đồng (vượt kế hoạch 12%), trồng rừng đạt 90% kế hoạch (kế hoạch 500 ha).'),
    ).not.toContainEqual(['thu ngân sách', 'target', 12, 430]));
});

it('a bracket behind a share of a plan holds the plan itself, where the figures reckon so', () =>
  expect(said('Xuống giống 18 ha, đạt 90% kế hoạch (20 ha), bằng 96% so với cùng kỳ.')).toEqual([
    ['diện tích xuống giống', 'level', 18, null],
    ['diện tích xuống giống so với kế hoạch', 'share', 90, 18],
    ['diện tích xuống giống', 'target', 20, 18],
    ['diện tích xuống giống', 'share', 96, 18],
  ]));

it('the plan behind a slash may have its word behind it', () => {
  expect(said('Tạo việc làm mới 412 lao động/390 KH, đạt 105,6%.')).toEqual([
    ['Tạo việc làm mới lao động', 'count', 412, null],
    ['Tạo việc làm mới lao động', 'target', 390, 412],
    ['Tạo việc làm mới lao động', 'share', 105.6, 412],
  ]);
});

it('a level is compared with its plan where the two are alike, and differs from it by what is much smaller', () => {
  const told = (text: string) => rows(read(text).indicators, 'label_vi', 'measure', 'obs_value')[1];
  const level = 'Năm 2023, thu nhập bình quân đạt 66 triệu đồng';
  expect(told(`${level}, cao hơn so với Nghị quyết đề ra là 62 triệu đồng.`)).toEqual([
    'thu nhập bình quân',
    'target',
    62,
  ]);
  expect(told(`${level}, thấp hơn kế hoạch năm là 68 triệu đồng.`)).toEqual(['thu nhập bình quân', 'target', 68]);
  expect(told(`${level}, cao hơn so với kế hoạch là 4 triệu đồng.`)?.slice(1)).toEqual(['change', 4]);
});

it('the plan that a bracket holds may be a range', () =>
  expect(
    rows(
      read('Năm 2023, thu nhập bình quân đạt 66 triệu đồng, cao hơn so với Nghị quyết đề ra (từ 60 đến 62 triệu đồng).')
        .indicators,
      'measure',
      'obs_value',
      'obs_value_to',
    )[1],
  ).toEqual(['target', 60, 62]));
