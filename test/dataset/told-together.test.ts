import { describe, expect, it } from 'vitest';
import { read, rows, said } from './read.ts';

describe('a change is of what its clause speaks of', () => {
  it('and of no level where only a share of the plan is told', () =>
    expect(
      said('Năm 2021, sản lượng chè đạt 70% so với kế hoạch, tăng 3%; sản lượng mía đạt 80% so với kế hoạch, tăng 5%.'),
    ).toEqual([
      ['sản lượng chè so với kế hoạch', 'share', 70, null],
      ['sản lượng chè', 'change', 3, null],
      ['sản lượng mía so với kế hoạch', 'share', 80, null],
      ['sản lượng mía', 'change', 5, null],
    ]));

  it('and not of the level of a sentence before it', () =>
    expect(
      said(
        'Năm 2023 thu ngân sách đạt 45 tỷ đồng. Chỉ số sản xuất công nghiệp tăng 7% so với tháng trước, tăng 22% so với cùng kỳ.',
      ),
    ).toEqual([
      ['thu ngân sách', 'level', 45, null],
      ['Chỉ số sản xuất công nghiệp', 'change', 7, null],
      ['Chỉ số sản xuất công nghiệp', 'change', 22, null],
    ]));

  it('behind two shares of plans it is of their level', () =>
    expect(
      said(
        'Thu ngân sách năm 2024 đạt 59 tỷ đồng, đạt 93% dự toán tỉnh giao, đạt 73% dự toán huyện giao và tăng 13% so với năm 2023.',
      ),
    ).toEqual([
      ['Thu ngân sách', 'level', 59, null],
      ['Thu ngân sách so với dự toán tỉnh giao', 'share', 93, 59],
      ['Thu ngân sách so với dự toán huyện giao', 'share', 73, 59],
      ['Thu ngân sách', 'change', 13, 59],
    ]));

  it('in percentage points it is of the rate', () =>
    expect(
      said('Năm 2024 giải ngân 28 tỷ đồng, đạt 47% kế hoạch, cao hơn 5 điểm phần trăm so với năm 2023.')
        .at(-1)
        ?.slice(1),
    ).toEqual(['change', 5, 47]));
});

it('those who are hurt are named by what hurt them', () =>
  expect(
    rows(
      read(
        'Năm 2020, tai nạn đường sắt xảy ra 19 vụ, làm chết 17 người; tai nạn đường thủy xảy ra 11 vụ, làm chết 9 người.',
      ).indicators,
      'label_vi',
      'obs_value',
    ),
  ).toEqual([
    ['vụ tai nạn đường sắt', 19],
    ['vụ tai nạn đường sắt làm chết', 17],
    ['vụ tai nạn đường thủy', 11],
    ['vụ tai nạn đường thủy làm chết', 9],
  ]));

it('those killed in a part are part of those killed in all', () =>
  expect(
    said(
      'Năm 2021 xảy ra 15 vụ tai nạn giao thông, làm chết 9 người, bị thương 11 người. Trong đó, đường bộ xảy ra 13 vụ, làm chết 8 người; đường thủy xảy ra 2 vụ.',
    ),
  ).toEqual([
    ['vụ tai nạn giao thông', 'count', 15, null],
    ['vụ tai nạn giao thông làm chết', 'count', 9, null],
    ['vụ tai nạn giao thông bị thương', 'count', 11, null],
    ['vụ tai nạn giao thông đường bộ', 'count', 13, 15],
    ['vụ tai nạn giao thông đường bộ làm chết', 'count', 8, 9],
    ['vụ tai nạn giao thông đường thủy', 'count', 2, 15],
  ]));

it('the parts of a structure are shares of it', () =>
  expect(said('Cơ cấu kinh tế: nông nghiệp 35%; công nghiệp - xây dựng 29%; dịch vụ 36%.')).toEqual([
    ['Cơ cấu kinh tế: nông nghiệp', 'share', 35, null],
    ['Cơ cấu kinh tế: công nghiệp - xây dựng', 'share', 29, null],
    ['Cơ cấu kinh tế: dịch vụ', 'share', 36, null],
  ]));

it('a year in a bracket dates its own sentence', () =>
  expect(
    rows(
      read('Dân số (năm 2020) là 45.230 người. Diện tích rừng là 12.450 ha.').indicators,
      'obs_value',
      'time_period',
    ),
  ).toEqual([
    [45230, '2020'],
    [12450, null],
  ]));

it('everything that a sentence with a goal states is a goal', () =>
  expect(
    rows(
      read('Năm 2025, xã phấn đấu thu nhập bình quân đầu người 37 triệu đồng, sản lượng lương thực trên 3.600 tấn.')
        .indicators,
      'label_vi',
      'measure',
      'comparator',
    ),
  ).toEqual([
    ['thu nhập bình quân đầu người', 'target', '='],
    ['sản lượng lương thực', 'target', '>'],
  ]));

it.each([
  ['Dự ước chỉ số sản xuất công nghiệp tháng 10/2022 tăng 1,3% so với tháng trước.', 'chỉ số sản xuất công nghiệp'],
  ['Dân số (năm 2016) là 179.889 người.', 'Dân số'],
  ['Có 1.860 xã đạt chuẩn nông thôn mới nâng cao và 340 xã kiểu mẫu.', 'xã đạt chuẩn nông thôn mới nâng cao'],
])('%s', (text, label) => expect(read(text).indicators[0]?.label_vi).toBe(label));
