import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows } from '../read.ts';

describe('an article gives its figures to a place', () => {
  const text = `ỦY BAN NHÂN DÂN TỈNH HÒA AN

Số: 12/QĐ-UBND

Hòa An, ngày 10 tháng 12 năm 2022

# QUYẾT ĐỊNH Về việc giao dự toán năm 2023

Điều 1. Giao dự toán thu, chi ngân sách năm 2023 cho Ủy ban nhân dân huyện Bình Lâm như sau:

1. Tổng thu ngân sách: 120.500 triệu đồng, trong đó:

- Thu nội địa: 110.000 triệu đồng.

Điều 2. Giao chỉ tiêu năm 2023 cho các sở như sau:

- Đào tạo nghề: 500 người.

Điều 3. Giao chỉ tiêu kế hoạch cho xã Phú Mỹ như sau:

1. Nông nghiệp:

- Diện tích lúa: 120 ha.

2. Trồng rừng: 50 ha.
`;

  it('and not to its issuer', () =>
    expect(read(text).indicators.map(({ ref_area }) => ref_area?.replace(/^.*:/, ''))).toEqual([
      'district-binh-lam',
      'district-binh-lam',
      'province-hoa-an',
      'commune-phu-my',
      'commune-phu-my',
    ]));
});

describe('what is decided', () => {
  it.each([
    ['Phân bổ 1.500 triệu đồng kinh phí sự nghiệp giáo dục cho các trường.', 'Phân bổ kinh phí sự nghiệp giáo dục'],
    ['Bổ sung 800 triệu đồng vốn ngân sách tỉnh cho huyện.', 'Bổ sung vốn ngân sách tỉnh'],
  ])('stands before the money that it is done with: %s', (text, label) => expect(labelsOf(text)).toEqual([label]));

  it('by a congress is to be reached, and is no part of what is aimed at', () =>
    expect(
      rows(
        read(
          'Đại hội quyết định phương hướng, nhiệm vụ nhiệm kỳ 2020 - 2025:\n\n1. Thu nhập bình quân đầu người đạt 65 triệu đồng.\n\n2. Kết nạp 150 đảng viên.',
        ).indicators,
        'label_vi',
        'measure',
      ),
    ).toEqual([
      ['Thu nhập bình quân đầu người', 'target'],
      ['Kết nạp đảng viên', 'target'],
    ]));
});

describe('what is to be by a plan', () => {
  it.each([
    ['Huyện có 9/14 xã đạt chuẩn, theo kế hoạch cuối năm số xã đạt chuẩn là 11/14 xã.', ['share', 'target']],
    ['Đã trồng 120 ha rừng; theo kế hoạch năm 2023 phải trồng 150 ha.', ['level', 'target']],
    ['Theo kế hoạch toàn huyện trồng 300 ha cây ăn quả, đến nay trồng được 210 ha.', ['target', 'level']],
    ['Theo kế hoạch, huyện đã mở 12 lớp.', ['count']],
    ['Phê duyệt hồ sơ 10 công trình theo kế hoạch năm 2017 với chiều dài 60 km.', ['count', 'level']],
  ])('%s', (text, measures) => expect(read(text).indicators.map(({ measure }) => measure)).toEqual(measures));

  it('is told without the plan', () =>
    expect(labelsOf('Theo kế hoạch năm 2024 tổng diện tích gieo trồng là 1.250 ha.')).toEqual([
      'tổng diện tích gieo trồng',
    ]));
});

describe('land that a plan changes', () => {
  it.each([
    ['Dưới đây là các thay đổi về sử dụng đất:\n\n- Đất ở: Được điều chỉnh giảm xuống còn 33,5 ha.', 'Đất ở'],
    ['- Đất giáo dục: giữ nguyên 32,6 ha.', 'Đất giáo dục'],
    ['Diện tích rừng phòng hộ được giữ nguyên 2.400 ha.', 'Diện tích rừng phòng hộ'],
  ])('is told by its purpose: %s', (text, label) => expect(labelsOf(text)).toEqual([label]));

  it('and of projects whose number is told, what was done to them', () =>
    expect(labelsOf('Thu hồi 3 dự án; điều chỉnh 8 dự án.')).toEqual(['Thu hồi dự án', 'điều chỉnh dự án']));
});

describe('plans of towns', () => {
  it('are drawn to a scale, which is no month', () =>
    expect(
      rows(read('Phê duyệt Quy hoạch phân khu tỷ lệ 1/2000 khu đô thị Bình Lâm.').projects, 'name_vi', 'year'),
    ).toEqual([['Quy hoạch phân khu tỷ lệ 1/2000 khu đô thị Bình Lâm', null]]));

  it('a month of that year is one', () =>
    expect(read('Từ 1/2000 đến nay có 12 dự án.').mentions.find(({ text }) => text === '1/2000')?.kind).toBe('date'));

  it('name the sections of their roads', () =>
    expect(labelsOf('- Đường trục chính (mặt cắt 1-1): lộ giới 36 m.\n\n- Tuyến đường có mặt cắt 15 m.')).toEqual([
      'Đường trục chính (mặt cắt 1-1): lộ giới',
      'Tuyến đường có mặt cắt',
    ]));
});

describe('places of a list that share a figure', () => {
  it.each([
    [
      'Có 6 xã đạt tiêu chí: Phú Mỹ 14/19 tiêu chí, Yên Sơn, Yên Hòa 8/19 tiêu chí, Hòa Bình, Hòa Sơn, Phú Lâm 7/19 tiêu chí.',
      ['xã đạt tiêu chí', 'tiêu chí Phú Mỹ', 'tiêu chí Yên Sơn, Yên Hòa', 'tiêu chí Hòa Bình, Hòa Sơn, Phú Lâm'],
    ],
    [
      'Các xã đã đạt: xã Phú Mỹ 14/19 tiêu chí; xã Yên Sơn, Yên Hòa, Yên Thủy 12/19 tiêu chí.',
      ['tiêu chí xã Phú Mỹ', 'tiêu chí xã Yên Sơn, Yên Hòa, Yên Thủy'],
    ],
    [
      'Diện tích trồng: xã Phú Mỹ 20 ha, Tân Lập, Yên Sơn 15 ha.',
      ['Diện tích trồng xã Phú Mỹ', 'Diện tích trồng Tân Lập, Yên Sơn'],
    ],
  ])('%s', (text, labels) => expect(labelsOf(text)).toEqual(labels));
});
