import { expect, it } from 'vitest';
import { labelsOf } from '../read.ts';

it('money behind several who were dealt with is of what was done to all of them', () =>
  expect(labelsOf('Xử phạt 14 tổ chức và 9 cá nhân với tổng số tiền 310 triệu đồng.')).toEqual([
    'Xử phạt tổ chức',
    'Xử phạt cá nhân',
    'tổng số tiền xử phạt',
  ]));

it('behind a sentence that told of several places, the next one is of all of them', () => {
  expect(
    labelsOf(
      '- Lúa mùa: cả tỉnh gieo cấy 32.450 ha, riêng huyện Yên Thành 12.450 ha. Đã thu hoạch 12.300 ha, năng suất ước đạt 54 tạ/ha.',
    ),
  ).toEqual([
    'diện tích gieo cấy lúa mùa',
    'diện tích gieo cấy lúa mùa huyện Yên Thành',
    'diện tích thu hoạch lúa mùa',
    'năng suất lúa mùa',
  ]);
  expect(labelsOf('Vùng Tây Bắc thả nuôi 620 ha tôm nước lợ. Sản lượng đạt 310 tấn.').at(-1)).toBe(
    'Sản lượng tôm nước lợ Vùng Tây Bắc',
  );
});

it('a sentence behind one that told of parts is again of all of them', () =>
  expect(
    labelsOf(
      'Sản lượng thủy sản tháng 6 đạt 74 tấn, trong đó: cá 53 tấn (+1,4%), tôm 12 tấn (+4,6%). Tính chung 6 tháng, tổng sản lượng đạt 382 tấn.',
    ).at(-1),
  ).toBe('tổng sản lượng thủy sản'));

it('an entry that breaks down what the block above tells is of what it opens with', () =>
  expect(
    labelsOf(
      '- Tổng diện tích gieo trồng: 684 ha. Trong đó:\n+ Lúa Đông Xuân: Diện tích 64 ha; năng suất 43 tạ/ha; sản lượng 275 tấn',
    ).slice(1),
  ).toEqual(['Lúa Đông Xuân: Diện tích', 'năng suất Lúa Đông Xuân', 'sản lượng Lúa Đông Xuân']));

it('the money of an entry is of the project that it opens with, whatever a bracket told between', () =>
  expect(
    labelsOf(
      '- Dự án 5: Hỗ trợ nhà ở: xây mới 38 nhà (60 triệu đồng/nhà), sửa chữa 12 nhà (30 triệu đồng/nhà), tổng kinh phí 2.640 triệu đồng.',
    ).at(-1),
  ).toBe('tổng kinh phí dự án 5'));

it('the area of what households do or take part in', () =>
  expect(
    labelsOf('Có 82 hộ tham gia dự án tưới nhỏ giọt với diện tích 49,5 ha; 30 hộ trồng chanh leo với diện tích 12 ha.'),
  ).toEqual([
    'hộ tham gia dự án tưới nhỏ giọt',
    'diện tích dự án tưới nhỏ giọt',
    'hộ trồng chanh leo',
    'diện tích trồng chanh leo',
  ]));

it('what opened a list of goods is over behind it', () =>
  expect(
    labelsOf(
      'Mặt hàng xuất khẩu chủ yếu: hàng dệt may 345 triệu USD; sản phẩm gỗ 89 triệu USD. Kim ngạch nhập khẩu 412 triệu USD.',
    ).at(-1),
  ).toBe('Kim ngạch nhập khẩu'));

it('what those counted grow is what their area and output are of', () =>
  expect(
    labelsOf(
      'Toàn tỉnh có 7 huyện nuôi tôm nước lợ, đã thả nuôi 657 ha, đạt sản lượng 476 tấn. Có 45 hộ nuôi cá lồng với 120 lồng, sản lượng 85 tấn.',
    ),
  ).toEqual([
    'huyện nuôi tôm nước lợ',
    'diện tích thả nuôi tôm nước lợ',
    'sản lượng tôm nước lợ',
    'hộ nuôi cá lồng',
    'số lồng',
    'sản lượng cá lồng',
  ]));

it('tells money of all whom the same is said of', () => {
  const text = 'Toàn xã có 14 doanh nghiệp và 2 hợp tác xã thành lập mới với tổng vốn đăng ký 11 tỷ đồng.';
  expect(labelsOf(text).at(-1)).toBe('tổng vốn đăng ký doanh nghiệp, hợp tác xã thành lập mới');
});

it.each([
  [
    'Quỹ đã giải ngân cho hơn 2.000 lượt hội viên vay số tiền trên 16 tỷ đồng.',
    ['giải ngân lượt hội viên vay', 'số tiền giải ngân lượt hội viên vay'],
  ],
  ['Toàn huyện có 350 hộ vay tổng số tiền 12 tỷ đồng.', ['hộ vay', 'tổng số tiền hộ vay']],
])('a sum directly behind those counted is theirs, and its words are none of their noun: %s', (text, labels) =>
  expect(labelsOf(text)).toEqual(labels),
);

it('money behind the land of projects is that of the projects', () =>
  expect(labelsOf('Toàn tỉnh có 55 dự án, với tổng diện tích đất 210 ha, tổng vốn đăng ký 900 tỷ đồng.').at(-1)).toBe(
    'tổng vốn đăng ký dự án',
  ));

it('capital and land that projects registered are told by them', () =>
  expect(labelsOf('Có 3 dự án FDI với tổng vốn đăng ký đầu tư là 200 tỷ đồng, quy mô diện tích 12,9 ha.')).toEqual([
    'dự án FDI',
    'tổng vốn đăng ký đầu tư dự án FDI',
    'quy mô diện tích dự án FDI',
  ]));

it('an area behind those who got land is of what was done to it', () =>
  expect(
    labelsOf(
      'Giao đất cho 12 tổ chức, diện tích 45 ha; cấp giấy chứng nhận quyền sử dụng đất cho 23 hộ, diện tích 4.512 m2.',
    ).filter((label) => label.startsWith('diện tích')),
  ).toEqual(['diện tích giao đất', 'diện tích giấy chứng nhận quyền sử dụng đất']));
