import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows, said } from '../read.ts';

describe('those by whom something is done are listed before their deed', () => {
  it.each([
    [
      'Có 210 hộ được ngân hàng, các tổ chức tín dụng cho vay vốn, 45 hộ được hỗ trợ nhà ở.',
      ['hộ được ngân hàng, các tổ chức tín dụng cho vay vốn', 'hộ được hỗ trợ nhà ở'],
    ],
    [
      'Có 32 hợp tác xã được các sở, ngành, địa phương hỗ trợ nhãn hiệu, 12 hợp tác xã được hỗ trợ máy móc.',
      ['hợp tác xã được các sở, ngành, địa phương hỗ trợ nhãn hiệu', 'hợp tác xã được hỗ trợ máy móc'],
    ],
    [
      'Có 32 hộ được hỗ trợ, 9 người được doanh nghiệp tuyển dụng.',
      ['hộ được hỗ trợ', 'người được doanh nghiệp tuyển dụng'],
    ],
  ])('%s', (text, labels) => expect(labelsOf(text)).toEqual(labels));
});

describe('what is said of those counted stands behind what share of all they are', () => {
  const label = 'người được sử dụng nước sạch';
  it.each([
    'Đến nay có 52.300 người, chiếm 71% dân số nông thôn được sử dụng nước sạch.',
    'Đến nay có 52.300 người - chiếm tỷ lệ 71% dân số nông thôn được sử dụng nước sạch.',
    'Đến nay có 52.300 người, chiếm 71% dân số, được sử dụng nước sạch.',
  ])('%s', (text) => expect(labelsOf(text)).toEqual([label, label]));

  it('but of those told by more than their noun, it is said of what they are a share of', () =>
    expect(labelsOf('Có 120 hộ nghèo, chiếm 8% số hộ có đất sản xuất.')).toEqual(['hộ nghèo', 'hộ nghèo']));
});

describe('what lists of those who have something leave out', () => {
  it.each([
    [
      'Thu nhập bình quân của lao động ở HTX nông nghiệp đạt 3,2 triệu đồng/tháng; HTX phi nông nghiệp đạt 4,5 triệu đồng/tháng.',
      'Thu nhập bình quân của lao động ở HTX phi nông nghiệp',
    ],
    [
      'Đơn giá chi trả của lưu vực sông Hiên là 450.000 đồng/ha; lưu vực sông Bứa là 210.000 đồng/ha.',
      'Đơn giá chi trả của lưu vực sông Bứa',
    ],
    ['Tỷ lệ hộ nghèo ở khu vực nông thôn còn 5,2%, khu vực thành thị còn 1,1%.', 'Tỷ lệ hộ nghèo ở khu vực thành thị'],
    ['Vốn đầu tư của Bộ Giao thông là 620 tỷ đồng; Bộ Xây dựng 320 tỷ đồng.', 'Vốn đầu tư của Bộ Xây dựng'],
    ['Doanh thu bình quân của HTX là 1,2 tỷ đồng, lợi nhuận bình quân 150 triệu đồng.', 'lợi nhuận bình quân'],
  ])('%s', (text, label) => expect(labelsOf(text).at(-1)).toBe(label));
});

describe('cooperatives', () => {
  it('that an area has by now are none of the new ones', () =>
    expect(
      labelsOf('Trong năm có 2 hợp tác xã thành lập mới; đến nay toàn tỉnh có 101 hợp tác xã, với 7.356 xã viên.'),
    ).toEqual(['hợp tác xã thành lập mới', 'hợp tác xã', 'xã viên hợp tác xã']));

  it('have the capital, and not those who work in them', () =>
    expect(labelsOf('Huyện có 14 hợp tác xã với 310 thành viên, 95 lao động, tổng vốn điều lệ 9 tỷ đồng.').at(-1)).toBe(
      'tổng vốn điều lệ hợp tác xã',
    ));

  it('and groups have members', () =>
    expect(rows(read('Huyện có 18 tổ hợp tác với 361 tổ viên.').indicators, 'obs_value', 'unit_measure')).toEqual([
      [18, '{cooperative_group}'],
      [361, '{member}'],
    ]));

  it('who have works tell them from those of others', () =>
    expect(labelsOf('Doanh nghiệp quản lý 12 công trình, UBND xã quản lý 25 công trình.')).toEqual([
      'Doanh nghiệp quản lý công trình',
      'UBND xã quản lý công trình',
    ]));
});

it('how much a mean grew is told in its unit without among whom', () =>
  expect(said('Tổng số 286 tiêu chí. Số tiêu chí bình quân 14,3 tiêu chí/xã, tăng 5,5 tiêu chí.').at(-1)).toEqual([
    'Số tiêu chí bình quân',
    'change',
    5.5,
    14.3,
  ]));

it('what grew against so many years before is against that year', () =>
  expect(
    rows(read('Năm 2022, sản lượng chè đạt 450 tấn, tăng 2 lần so với 5 năm trước.').indicators, 'base_period').at(-1),
  ).toEqual(['2017']));

describe('money is told with what it is', () => {
  it.each([
    ['Đến nay, Quỹ đã thu được 24,5 tỷ đồng tiền dịch vụ môi trường rừng.', 'Quỹ đã thu tiền dịch vụ môi trường rừng'],
    ['Toàn tỉnh đã thu 39 tỷ đồng tiền cung ứng dịch vụ rừng.', 'thu tiền cung ứng dịch vụ rừng'],
  ])('%s', (text, label) => expect(labelsOf(text)).toEqual([label]));
});

describe('the national target programmes are named with how many they are', () => {
  it.each([
    ['Thực hiện 3 Chương trình mục tiêu quốc gia, huyện đã giải ngân 45 tỷ đồng.', ['vốn giải ngân']],
    ['Vốn 03 chương trình MTQG năm 2024 là 120 tỷ đồng.', ['Vốn 03 chương trình MTQG']],
  ])('%s', (text, labels) => expect(labelsOf(text)).toEqual(labels));
});

describe('the point in time that figures are of is no part of what they measure', () => {
  it.each([
    ['Thời điểm này, đã có 7/9 huyện xây dựng được mô hình hợp tác xã.', 'huyện xây dựng được mô hình hợp tác xã'],
    ['Tính đến thời điểm đầu tháng 12-2020, toàn tỉnh có 203 tổ hợp tác.', 'tổ hợp tác'],
  ])('%s', (text, label) => expect(labelsOf(text)).toEqual([label]));
});
