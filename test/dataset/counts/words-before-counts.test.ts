import { describe, expect, it } from 'vitest';
import { labelsOf } from '../read.ts';

it('a deed behind the time of another one is alone with what is counted', () => {
  expect(labelsOf('Đã sơ kết 6 tháng đầu năm 2024, biểu dương 12 hộ gia đình.')).toEqual(['biểu dương hộ gia đình']);
  expect(labelsOf('Tổ chức tổng kết năm 2025, khen thưởng 14 tập thể và 9 cá nhân.')).toEqual([
    'khen thưởng tập thể',
    'khen thưởng cá nhân',
  ]);
});

describe('what stands before a count and says nothing of those counted', () => {
  it.each([
    ['Xã Nậm Pắc có 21 thôn.', ['số thôn']],
    ['Trên địa bàn xã có tuyến đường tỉnh chạy qua, có 2 tuyến đường sắt.', ['tuyến đường sắt']],
    ['Xã nằm ở phía Đông của huyện, có 12 thôn và 3 xóm.', ['số thôn', 'số xóm']],
    ['Theo UBND huyện Nậm Pắc, hiện 10/10 xã đạt chuẩn phổ cập.', ['xã đạt chuẩn phổ cập']],
    ['Toàn huyện có 823 lớp ở các cấp học.', ['số lớp']],
    ['Duy trì 05 xã đạt chuẩn nông thôn mới.', ['xã đạt chuẩn nông thôn mới']],
    ['Toàn huyện có 17 trạm y tế xã, thị trấn với 205 giường bệnh.', ['giường bệnh trạm y tế xã, thị trấn']],
  ])('%s', (text, labels) => expect(labelsOf(text)).toEqual(labels));
});

it.each([
  ['Lãnh đạo các sở, ngành cùng 75 đại biểu dự Hội nghị.', 'đại biểu dự Hội nghị'],
  ['Nhân dân thuộc 4 xã trước khi sáp nhập đã nỗ lực.', 'xã trước khi sáp nhập'],
  [
    'Công bố Quyết định về chỉ định Ban Chấp hành Đảng bộ xã với 21 đồng chí.',
    'chỉ định Ban Chấp hành Đảng bộ xã đồng chí',
  ],
])('those beside others, or who hold them, are told by their noun, those who form a body by it: %s', (text, label) =>
  expect(labelsOf(text)[0]).toBe(label),
);

it('a group whose comrades are counted is told by its name', () =>
  expect(labelsOf('Dân quân cơ động 28 đồng chí, tự vệ 9 đồng chí; công an viên 24 người, 18 công an viên.')).toEqual([
    'Dân quân cơ động',
    'tự vệ',
    'công an viên',
    'công an viên',
  ]));

it('a name that has a conjunction is whole', () =>
  expect(
    labelsOf('Hội Nông dân phối hợp Ngân hàng Nông nghiệp và Phát triển nông thôn cho vay 240 hộ.')[0],
  ).not.toMatch(/^Phát triển/));

it('what is taught may be two things', () =>
  expect(labelsOf('Bồi dưỡng kiến thức quốc phòng và an ninh cho 64 cán bộ.')).toEqual([
    'Bồi dưỡng kiến thức quốc phòng và an ninh cán bộ',
  ]));

it('who were counted may be new', () =>
  expect(labelsOf('Kết nạp đảng viên mới được 45 đồng chí.')).toEqual(['Kết nạp đảng viên mới']));

it('the occasion of what is counted is no part of it', () =>
  expect(labelsOf('Tại buổi tiếp xúc đã có 11 ý kiến, kiến nghị. Tại kỳ họp có 5 báo cáo được trình bày.')).toEqual([
    'ý kiến, kiến nghị',
    'báo cáo được trình bày',
  ]));

it('how things went before a comma is no deed done to those counted', () =>
  expect(labelsOf('Xây dựng nông thôn mới đạt kết quả quan trọng, có thêm 3 xã đạt chuẩn.')).toEqual(['xã đạt chuẩn']));

it.each([
  ['Hội tặng nông dân nghèo, gia đình chính sách 75 căn nhà.', 'tặng nông dân nghèo, gia đình chính sách căn nhà'],
  ['Trao cho hộ nghèo, cán bộ, chiến sĩ 450 suất quà.', 'Trao cho hộ nghèo, cán bộ, chiến sĩ suất quà'],
  ['Tặng quà hộ nghèo, xây dựng 5 căn nhà.', 'xây dựng căn nhà'],
])('all of a list of those to whom things are given: %s', (text, label) => expect(labelsOf(text)).toEqual([label]));

it('a topic that the noun says again is no more than that', () =>
  expect(labelsOf('Theo thống kê, về người có 65 người chết.')).toEqual(['người chết']));

it('those who met are no part of the name of where they did', () =>
  expect(labelsOf('Đại hội có 250 đại biểu (90 đại biểu nữ), đại diện cho hơn 2.400 đảng viên.')).toEqual([
    'đại biểu',
    'đại biểu nữ',
    'đảng viên',
  ]));

it('of which rule of the road the cases are stands behind them', () =>
  expect(
    labelsOf(
      'Phát hiện 8.650 trường hợp vi phạm. Trong đó vi phạm nồng độ cồn 2.450 trường hợp, tốc độ 1.630 trường hợp, quá tải 215 trường hợp.',
    ).slice(1),
  ).toEqual(['trường hợp vi phạm nồng độ cồn', 'trường hợp vi phạm tốc độ', 'trường hợp vi phạm quá tải']));

it('all of an entry of a list of cases says of what they are', () =>
  expect(
    labelsOf(
      'Trong tháng 8, phát hiện 125 vụ vi phạm; trong đó: vi phạm quy định về phòng cháy, chữa cháy rừng 6 vụ; mua bán, vận chuyển lâm sản trái phép 51 vụ.',
    ).slice(1),
  ).toEqual(['vụ vi phạm quy định về phòng cháy, chữa cháy rừng', 'vụ mua bán, vận chuyển lâm sản trái phép']));

it.each([
  ['Đã phê duyệt phương án bồi thường, hỗ trợ 17 dự án.', 'phê duyệt phương án bồi thường, hỗ trợ dự án'],
  ['Thẩm tra, phê duyệt quyết toán 34 công trình.', 'Thẩm tra, phê duyệt quyết toán công trình'],
])('deeds that a comma joins are one: %s', (text, label) => expect(labelsOf(text)).toEqual([label]));

it('that something is carried out is told of those counted behind the word for the matter', () =>
  expect(labelsOf('Đôn đốc việc thực hiện 24 kết luận thanh tra.')).toEqual([
    'Đôn đốc việc thực hiện kết luận thanh tra',
  ]));

it('members of a board are told by it behind its term, and what a body has by the body', () => {
  expect(
    labelsOf(
      'Huyện ủy chỉ định Ủy viên Ban Chấp hành Đảng bộ xã nhiệm kỳ 2015-2020 gồm 28 đồng chí, Ủy viên Ban Thường vụ gồm 8 đồng chí.',
    ),
  ).toEqual(['đồng chí Ủy viên Ban Chấp hành Đảng bộ xã', 'đồng chí Ủy viên Ban Thường vụ']);
  expect(labelsOf('Đảng bộ xã Nậm Mỹ có 17 chi bộ và 395 đảng viên, trực thuộc Đảng bộ huyện Nậm Sơn.')).toEqual([
    'chi bộ đảng bộ xã Nậm Mỹ',
    'đảng viên đảng bộ xã Nậm Mỹ',
  ]);
});

it('a deed behind a comma and “và” is told without these', () =>
  expect(
    labelsOf('Hội đã xây dựng Kế hoạch số 19/KH-BTV, ngày 25/01/2018 và tiến hành kiểm tra 78 tổ vay vốn.'),
  ).toEqual(['tiến hành kiểm tra tổ vay vốn']));

it('visits are told with who received them', () =>
  expect(
    labelsOf(
      'Toàn tỉnh tiếp 90 lượt công dân, trong đó:\n\n- Các huyện, thành phố tiếp 40 lượt;\n\n- Cấp xã tiếp 50 lượt.',
    ),
  ).toEqual(['tiếp lượt công dân', 'Các huyện, thành phố tiếp lượt', 'Cấp xã tiếp lượt']));

it('what is paid every month and once is one deed', () =>
  expect(labelsOf('Huyện chi trả trợ cấp hằng tháng và một lần cho 195 người có công.')).toEqual([
    'chi trả trợ cấp hằng tháng và một lần người có công',
  ]));
