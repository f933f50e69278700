import { describe, expect, it } from 'vitest';
import { read, rows } from '../read.ts';

describe('entries of a list of projects name them before what they cost', () => {
  const { projects, indicators } = read(
    `## IV. DANH MỤC DỰ ÁN

1. Đường từ thôn Nà Lộc đi khu sản xuất Pá Mu: 4.200 triệu đồng (NSTW: 3.800 triệu đồng; NS huyện: 400 triệu đồng)
2. Nâng cấp, sửa chữa công trình nước sinh hoạt thôn Pá Hu: 1.150 triệu đồng; đã bố trí 600 triệu đồng
3. Trường THCS Nà Lộc; hạng mục: Nhà nội trú 08 phòng: 5.600 triệu đồng
4. UBND xã Nà Lộc: 300 triệu đồng`,
  );

  it('with the whole name', () =>
    expect(rows(projects, 'name_vi', 'kind', 'budget_vnd')).toEqual([
      ['Đường từ thôn Nà Lộc đi khu sản xuất Pá Mu', 'road', 4200e6],
      ['Nâng cấp, sửa chữa công trình nước sinh hoạt thôn Pá Hu', 'water', 1150e6],
      ['Trường THCS Nà Lộc; hạng mục: Nhà nội trú 08 phòng', 'education', 5600e6],
    ]));

  it('and other money is told of them, or of whose it is', () =>
    expect(rows(indicators, 'label_vi', 'obs_value')).toEqual([
      ['Đường từ thôn Nà Lộc đi khu sản xuất Pá Mu: NSTW', 3800],
      ['Đường từ thôn Nà Lộc đi khu sản xuất Pá Mu: NS huyện', 400],
      ['Nâng cấp, sửa chữa công trình nước sinh hoạt thôn Pá Hu: vốn bố trí', 600],
      ['UBND xã Nà Lộc', 300],
    ]));
});

it('a head that tells of works by their size and cost is named without these', () =>
  expect(
    rows(
      read(
        '## Các dự án chuẩn bị đầu tư\n\n- Đường tỉnh 129 đoạn Nà Lúc - Pa Khôm, chiều dài 17 km, tổng mức đầu tư 280 tỷ đồng: đang trình thẩm định.\n',
      ).projects,
      'name_vi',
      'length_km',
      'budget_vnd',
    ),
  ).toEqual([['Đường tỉnh 129 đoạn Nà Lúc - Pa Khôm', 17, 280e9]]));

it('how much a lake holds is no part of its name', () =>
  expect(rows(read('Nâng cấp hồ chứa nước Nậm Lo dung tích 1,8 triệu m3.').projects, 'name_vi')).toEqual([
    ['Nâng cấp hồ chứa nước Nậm Lo'],
  ]));
