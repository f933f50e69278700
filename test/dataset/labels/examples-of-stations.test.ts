import { expect, it } from 'vitest';
import { labelsOf } from '../read.ts';

it('what some of several reservoirs or stations hold or measure much of is told of each, with where it is', () => {
  expect(
    labelsOf('Một số hồ có dung tích trữ lớn như Sông Mây (Hải Long) 106%, Suối Đào (An Lạc) 102%, Vực Trắng 97%.'),
  ).toEqual(['dung tích trữ Sông Mây (Hải Long)', 'dung tích trữ Suối Đào (An Lạc)', 'dung tích trữ Vực Trắng']);
  expect(labelsOf('Các trạm có lượng mưa lớn như: Nà Hẩu 160 mm; Pắc Ngà (Sơn Lộc) 142 mm.')).toEqual([
    'lượng mưa Nà Hẩu',
    'lượng mưa Pắc Ngà (Sơn Lộc)',
  ]);
});

it('the capacity of one is no list of others', () =>
  expect(
    labelsOf('Công trình có dung tích hồ chứa 75 triệu m3, là hồ lớn của tỉnh, cấp nước cho 2.585 ha đất lúa.').at(-1),
  ).not.toContain('dung tích'));

it('examples in the sentence behind are of what was measured before them', () => {
  expect(
    labelsOf('Lượng mưa phổ biến từ 10 đến 50 mm. Điển hình như A Roàng (Huế) 122 mm, Khe Gát (Quảng Bình) 77 mm.'),
  ).toEqual(['Lượng mưa phổ biến', 'Lượng mưa A Roàng (Huế)', 'Lượng mưa Khe Gát (Quảng Bình)']);
  expect(labelsOf('Độ mặn cao nhất đạt 4 g/l. Cụ thể: trạm Cầu Gỗ 3,5 g/l; trạm Bến Trại 2,1 g/l.')).toEqual([
    'Độ mặn cao nhất',
    'Độ mặn trạm Cầu Gỗ',
    'Độ mặn trạm Bến Trại',
  ]);
});

it('words that only point at a place are none of what is measured there', () =>
  expect(
    labelsOf(
      'Diện tích cà phê đạt 2.200 ha, tiêu biểu là xã Bình An 200 ha. Về sản lượng chè, đáng chú ý là Yên Bái đạt 900 tấn.',
    ),
  ).toEqual(['Diện tích cà phê', 'Diện tích cà phê xã Bình An', 'sản lượng chè Yên Bái']));

it('what was measured in a region, or at many stations, is told of the examples, too', () => {
  expect(
    labelsOf('Cả tỉnh có mưa nhỏ, riêng khu vực Tây Bắc có lượng mưa từ 10 đến 50 mm. Điển hình như Nà Hẩu 72 mm.'),
  ).toEqual(['lượng mưa', 'lượng mưa Nà Hẩu']);
  expect(labelsOf('Nhiều nơi có lượng mưa trên 100 mm như Tà Xùa (Sơn La) 122 mm.')).toEqual([
    'lượng mưa',
    'lượng mưa Tà Xùa (Sơn La)',
  ]);
  expect(labelsOf('Lượng mưa đo được tại một số trạm: Tà Xùa (Sơn La) 122 mm, Nà Hẩu 97 mm.')).toEqual([
    'Lượng mưa Tà Xùa (Sơn La)',
    'Lượng mưa Nà Hẩu',
  ]);
});

it('the highest level of an hour is of the station before it, and none of the next', () =>
  expect(
    labelsOf(
      'Mực nước tại trạm Cầu Gỗ đạt 1,66 m, cao nhất lúc 10 giờ đạt 1,88 m; tại trạm Bến Trại đạt 1,43 m, cao nhất lúc 9 giờ đạt 1,76 m.',
    ),
  ).toEqual([
    'Mực nước tại trạm Cầu Gỗ',
    'Mực nước cao nhất tại trạm Cầu Gỗ',
    'Mực nước tại trạm Bến Trại',
    'Mực nước cao nhất tại trạm Bến Trại',
  ]));
