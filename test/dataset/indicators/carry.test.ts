import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows, said } from '../read.ts';

it('a heading with a colon says what its list of places measures', () =>
  expect(
    rows(read('4. Tỷ lệ hộ nghèo của một số xã: Nậm Pắc 45%, Huổi Lìm 38%.').indicators, 'label_vi').flat(),
  ).toEqual(['Tỷ lệ hộ nghèo Nậm Pắc', 'Tỷ lệ hộ nghèo Huổi Lìm']));

describe('a mean leaves what it is of to the next figure', () => {
  it.each([
    [
      'Diện tích lúa 54 ha, bình quân 728 m2/hộ; năng suất đạt 48 tạ/ha.',
      ['Diện tích lúa', 'bình quân m2/hộ', 'năng suất lúa'],
    ],
  ])('%s', (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels));
});

it('the verb of the area before goes on behind what is said of it', () => {
  expect(
    said('Cả huyện đã gieo trồng được 460 ha ngô, bằng 102% cùng kỳ năm trước; 62 ha khoai lang, bằng 98%.'),
  ).toEqual([
    ['diện tích gieo trồng ngô', 'level', 460, null],
    ['diện tích gieo trồng ngô', 'share', 102, 460],
    ['diện tích gieo trồng khoai lang', 'level', 62, null],
    ['diện tích gieo trồng khoai lang', 'share', 98, 62],
  ]);
});

describe('what is measured of facilities that were counted', () => {
  it.each([
    ['Huyện có 12 tuyến đường huyện dài 125 km.', 'tuyến đường huyện', ['chiều dài tuyến đường huyện', 125]],
    [
      'Toàn huyện có 9 hồ chứa nước với tổng dung tích 2.400 m3.',
      'hồ chứa nước',
      ['tổng dung tích hồ chứa nước', 2400],
    ],
    ['Toàn huyện có 48 trạm biến áp, công suất 53 MVA.', 'trạm biến áp', ['công suất trạm biến áp', 53]],
    ['Xã có 01 trạm y tế với 6 giường bệnh, diện tích 450 m2.', 'trạm y tế', ['diện tích trạm y tế', 450]],
  ])('%s', (text, name, last) => {
    const { facilities, indicators } = read(text);
    expect(facilities[0]?.name_vi).toBe(name);
    expect(rows(indicators, 'label_vi', 'obs_value').at(-1)).toEqual(last);
  });

  it('and of what has rooms', () =>
    expect(
      rows(
        read('Trường có 24 phòng học, diện tích 1.250 m2; trạm y tế xã có 10 phòng với diện tích 600 m2.').indicators,
        'label_vi',
      ).flat(),
    ).toEqual(['phòng học Trường', 'diện tích trường', 'phòng trạm y tế xã', 'diện tích trạm y tế xã']));
});

it('behind a bracket, the subject is again the one before it', () =>
  expect(
    rows(
      read('Vụ thu đông đã xuống giống 345 ha (trong đó lúa thơm 110 ha), thu hoạch được 215 ha.').indicators,
      'label_vi',
    ).at(-1),
  ).toEqual(['diện tích thu hoạch vụ thu đông']));

it('what is done to a crop is no part of what the next figure is of', () =>
  expect(said('Lúa vụ mùa đã gieo sạ được 940 ha, năng suất 52 tạ/ha.').at(-1)?.[0]).toBe('năng suất lúa vụ mùa'));

describe('behind a bracket what was done is again that before it', () => {
  it.each([
    [
      'Xây dựng 18,5 km đường liên thôn (bê tông 14 km), 12 đập và 3,6 km kênh mương với tổng kinh phí 22 tỷ đồng.',
      ['Xây dựng đập', 'Xây dựng kênh mương', 'tổng kinh phí xây dựng'],
    ],
    ['Kiểm tra 12 tổ chức đảng (8 chi bộ, 4 đảng bộ) và 40 đảng viên.', ['đảng bộ', 'Kiểm tra đảng viên']],
    ['Trồng mới 15 ha chè (Xã Nậm Pì 10 ha), 20 ha quế.', ['diện tích trồng mới quế']],
    ['Đang thi công 20 công trình, 5 công trình đang chờ vốn.', ['công trình đang chờ vốn']],
  ])('%s', (text, last) =>
    expect(
      said(text)
        .map(([label]) => label)
        .slice(-last.length),
    ).toEqual(last),
  );
});

it('an amount that moved behind the share of a plan is of what was done', () =>
  expect(said('Gieo trồng được 3.450/3.600 ha, đạt 95,8% kế hoạch, tăng 120 ha so với cùng kỳ.').at(-1)).toEqual([
    'diện tích gieo trồng',
    'change',
    120,
    3450,
  ]));

it('what a paragraph behind a list compares is what opened the list', () =>
  expect(
    said(
      'Xảy ra 12 vụ tai nạn giao thông, làm chết 5 người. Trong đó:\n\n- Đường bộ: 9 vụ, làm chết 4 người.\n- Đường sắt: 3 vụ, làm chết 1 người.\n\nSo với cùng kỳ năm 2023, giảm 2 vụ, tăng 1 người chết.',
    ).slice(-2),
  ).toEqual([
    ['vụ tai nạn giao thông', 'change', -2, 12],
    ['vụ tai nạn giao thông làm chết', 'change', 1, 5],
  ]));

it('also where how it moved opens the paragraph', () =>
  expect(
    said('Tổng đàn gia súc 5.000 con, gồm:\n\n- Trâu: 1.200 con\n- Bò: 3.800 con\n\nTăng 3% so với cùng kỳ.').at(-1),
  ).toEqual(['Tổng đàn gia súc', 'change', 3, 5000]));

it('a list behind gồm: breaks down the last clause of what opens it', () => {
  const { indicators } = read(
    '- Hủy quyết định thi hành án: 45 việc; tổng số phải thi hành là 173 việc, gồm:\n+ Có điều kiện thi hành: 90 việc;\n+ Chưa có điều kiện thi hành: 83 việc.\n- Số việc chuyển kỳ sau: 77 việc.',
  );
  expect(indicators.map(({ label_vi }) => label_vi).slice(1)).toEqual([
    'tổng số phải thi hành',
    'tổng số phải thi hành: Có điều kiện thi hành',
    'tổng số phải thi hành: Chưa có điều kiện thi hành',
    'Số việc chuyển kỳ sau',
  ]);
  expect(indicators[2]?.parent_id).toBe(indicators[1]?.id);
});

it('the first of a pair at once is what is spoken of', () =>
  expect(labelsOf('Xã có 5 HTX/62 thành viên, vốn điều lệ 3,2 tỷ đồng.').at(-1)).toBe('vốn điều lệ HTX'));
