import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows, said } from '../read.ts';

it('pupils by another word are of the nearest', () =>
  expect(
    said('Trường Mầm non 11 lớp/236 cháu; Trường THCS 10 lớp/278 học sinh, trong đó học sinh bán trú 145 em.').at(-1),
  ).toEqual(['học sinh bán trú Trường THCS', 'count', 145, 278]));

it('a part without a unit is of those that its words name', () =>
  expect(
    said('Đảng bộ có 412 đảng viên sinh hoạt ở 18 chi bộ; trong đó, đảng viên nữ là 145, đảng viên dự bị là 16.').slice(
      2,
    ),
  ).toEqual([
    ['đảng viên nữ', 'count', 145, 412],
    ['đảng viên dự bị', 'count', 16, 412],
  ]));

function labels(text: string): string[] {
  return read(text).indicators.map(({ label_vi }) => label_vi);
}

describe('a part is named behind its whole', () => {
  it('all parts of a breakdown, by the abbreviation of a long whole', () => {
    const text =
      'Tổng sản phẩm trên địa bàn toàn tỉnh (GRDP, giá hiện hành) đạt 900 tỷ đồng, xếp thứ 3/8; trong đó: nông nghiệp đạt 300 tỷ đồng, tăng 2%; dịch vụ đạt 600 tỷ đồng.';
    expect(labels(text).slice(2)).toEqual(['GRDP: nông nghiệp', 'GRDP: nông nghiệp', 'GRDP: dịch vụ']);
  });

  it('a rate by its own words where they say all of its whole, and by those of the rate above where they say only of what', () => {
    expect(labels('Tỷ lệ hộ nghèo là 12%, trong đó hộ nghèo dân tộc thiểu số là 8%.')).toEqual([
      'Tỷ lệ hộ nghèo',
      'tỷ lệ hộ nghèo dân tộc thiểu số',
    ]);
    expect(labels('- Tỷ lệ khám phá án: 94%\n- Trong đó, án rất nghiêm trọng: 100%')).toEqual([
      'Tỷ lệ khám phá án',
      'Tỷ lệ khám phá án rất nghiêm trọng',
    ]);
  });

  it('what is left over', () => {
    expect(labels('Huyện quản lý 40 km đường xã, trong đó bê tông 25 km, còn lại 15 km là đường đất.')).toEqual([
      'chiều dài đường xã',
      'chiều dài đường xã: bê tông',
      'chiều dài đường xã: đường đất',
    ]);
  });

  it('a part singled out behind “riêng”, in its own sentence too', () => {
    expect(labels('Chỉ số giá tiêu dùng tăng 3%; riêng nhóm giáo dục giảm 1%.')[1]).toBe(
      'Chỉ số giá tiêu dùng: nhóm giáo dục',
    );
    expect(labels('Sản lượng thủy sản đạt 90 tấn. Riêng cá lồng đạt 12 tấn.')[1]).toBe('Sản lượng thủy sản: cá lồng');
  });

  it('entries under a figure that they break down', () => {
    const text = '- Tỷ lệ lao động có việc làm đạt 60%, gồm:\n  + Nông nghiệp: 40%;\n  + Dịch vụ: 20%.';
    expect(labels(text)).toEqual([
      'Tỷ lệ lao động có việc làm',
      'Tỷ lệ lao động có việc làm: Nông nghiệp',
      'Tỷ lệ lao động có việc làm: Dịch vụ',
    ]);
  });

  it('a part that names its own measure stands alone', () => {
    expect(labels('Chi ngân sách 90 tỷ đồng, bằng 60% dự toán; trong đó chi đầu tư 30 tỷ đồng.')[2]).toBe('chi đầu tư');
  });
});

describe('who holds what is counted', () => {
  it('the verb behind the holder goes with what is counted', () => {
    expect(rows(read('Có 30 huyện thuộc 9 tỉnh đã được công nhận.').indicators, 'label_vi', 'obs_value')).toEqual([
      ['huyện đã được công nhận', 30],
      ['tỉnh có huyện đã được công nhận', 9],
    ]);
  });

  it('labels of a clause said again and again stay as long as they were', () => {
    const clause =
      'thu gom 5 tấn, xử lý 6 tấn, xã A 5 hộ tại 4 xã, trong đó nghèo 3 hộ (hộ cận 2 hộ), năng suất 5 tạ/ha; ';
    const longest = (times: number) => Math.max(...labels(clause.repeat(times)).map((label) => label.length));
    expect(longest(40)).toBe(longest(3));
  });

  it('a holder of a holder does not pile up', () => {
    for (const label of labels('Có 5 vụ tại 4 xã tại 3 huyện tại 2 tỉnh.')) expect(label.length).toBeLessThan(30);
  });
});

it('a sentence that is but a name and its figure is a part as the one before', () =>
  expect(said('Tổng diện tích gieo trồng 88 ha. Trong đó lúa 41/40 ha. Lạc 20/22 ha. Ngô 27/25 ha.')).toEqual([
    ['Tổng diện tích gieo trồng', 'level', 88, null],
    ['diện tích gieo trồng lúa', 'share', 41, 88],
    ['diện tích gieo trồng lạc', 'share', 20, 88],
    ['diện tích gieo trồng ngô', 'share', 27, 88],
  ]));

it('what a closed bracket breaks down is over', () =>
  expect(
    said(
      'Diện tích xuống giống được 350 ha (trong đó lúa thơm đạt 130 ha), đạt 103% kế hoạch, thu hoạch được 220 ha.',
    ).map(([, , value, whole]) => [value, whole]),
  ).toEqual([
    [350, null],
    [130, 350],
    [103, 350],
    [220, null],
  ]));

it('ways of disciplining members take their unit', () =>
  expect(
    said(
      'Năm 2023 kỷ luật 21 đảng viên (khiển trách 15, cảnh cáo 06); kỷ luật 04 tổ chức đảng, với hình thức: khiển trách 03, cảnh cáo 01.',
    ),
  ).toEqual([
    ['kỷ luật đảng viên', 'count', 21, null],
    ['kỷ luật đảng viên: khiển trách', 'count', 15, 21],
    ['kỷ luật đảng viên: cảnh cáo', 'count', 6, 21],
    ['kỷ luật tổ chức đảng', 'count', 4, null],
    ['kỷ luật tổ chức đảng: khiển trách', 'count', 3, 4],
    ['kỷ luật tổ chức đảng: cảnh cáo', 'count', 1, 4],
  ]));

it('what was done to all of it was done to each part, and not what was done besides', () =>
  expect(
    labelsOf(
      'Trồng mới 350 ha rừng, trong đó rừng sản xuất 300 ha, rừng phòng hộ 50 ha; khoanh nuôi tái sinh 1.200 ha; giao khoán bảo vệ rừng 900 ha.',
    ),
  ).toEqual([
    'diện tích trồng mới rừng',
    'diện tích trồng mới rừng sản xuất',
    'diện tích trồng mới rừng phòng hộ',
    'diện tích khoanh nuôi tái sinh',
    'diện tích giao khoán bảo vệ rừng',
  ]));

it('parts of money go on behind those that have names of their own', () =>
  expect(
    labelsOf(
      'Tổng vốn huy động đạt 2.145 tỷ đồng, trong đó: ngân sách Trung ương 312 tỷ đồng; vốn lồng ghép 640 tỷ đồng; doanh nghiệp 38 tỷ đồng.',
    ).slice(2),
  ).toEqual(['vốn lồng ghép', 'Tổng vốn huy động: doanh nghiệp']));

describe('what is told apart by a dimension is a part of what stands before', () => {
  it.each([
    [
      'Tổng mức bán lẻ đạt 640 tỷ đồng. Chia theo loại hình kinh tế, khu vực nhà nước đạt 40 tỷ đồng, tăng 2%; khu vực tư nhân đạt 600 tỷ đồng.',
      [
        ['Tổng mức bán lẻ: khu vực nhà nước', 'level', 40, 640],
        ['Tổng mức bán lẻ: khu vực nhà nước', 'change', 2, 40],
        ['Tổng mức bán lẻ: khu vực tư nhân', 'level', 600, 640],
      ],
    ],
    [
      'Khối lượng hàng hóa vận chuyển đạt 42 nghìn tấn. Phân theo ngành vận tải: đường bộ đạt 35 nghìn tấn; đường thủy đạt 7 nghìn tấn.',
      [
        ['Khối lượng hàng hóa vận chuyển: đường bộ', 'level', 35, 42],
        ['Khối lượng hàng hóa vận chuyển: đường thủy', 'level', 7, 42],
      ],
    ],
    [
      'Dân số trung bình 310 nghìn người. Phân theo giới tính: nam 152 nghìn người; nữ 158 nghìn người.',
      [
        ['Dân số trung bình: nam', 'count', 152, 310],
        ['Dân số trung bình: nữ', 'count', 158, 310],
      ],
    ],
    [
      'Toàn tỉnh có 640 doanh nghiệp. Chia theo loại hình: 510 công ty TNHH, 130 công ty cổ phần.',
      [
        ['công ty TNHH', 'count', 510, 640],
        ['công ty cổ phần', 'count', 130, 640],
      ],
    ],
  ])('%s', (text, expected) => expect(said(text).slice(1)).toEqual(expected));

  it('growths, too', () =>
    expect(
      labelsOf('Chỉ số giá tăng 0,8%; chia theo khu vực: thành thị tăng 0,5%, nông thôn tăng 1,1%.').slice(1),
    ).toEqual(['Chỉ số giá: thành thị', 'Chỉ số giá: nông thôn']));

  it('in a block of its own, too', () =>
    expect(
      labelsOf(
        'Kim ngạch xuất khẩu đạt 85 triệu USD.\n\nTrong đó, khu vực trong nước đạt 22 triệu USD; khu vực FDI đạt 63 triệu USD.',
      ).slice(1),
    ).toEqual(['Kim ngạch xuất khẩu: khu vực trong nước', 'Kim ngạch xuất khẩu: khu vực FDI']));
});

it('what pays for an area is a part of it', () =>
  expect(
    said(
      'Diện tích giao khoán 455 ha; trong đó, nguồn vốn ngân sách tỉnh 57 ha, nguồn vốn dịch vụ môi trường rừng 398 ha.',
    ),
  ).toEqual([
    ['Diện tích giao khoán', 'level', 455, null],
    ['Diện tích giao khoán: nguồn vốn ngân sách tỉnh', 'level', 57, 455],
    ['Diện tích giao khoán: nguồn vốn dịch vụ môi trường rừng', 'level', 398, 455],
  ]));

it('what each gets is no part of those who get it', () =>
  expect(
    labelsOf('Thủ tướng Chính phủ đã quyết định hỗ trợ khẩn cấp 50 tỷ đồng cho 5 tỉnh (mỗi tỉnh 10 tỷ đồng).'),
  ).toEqual(['hỗ trợ khẩn cấp', 'hỗ trợ khẩn cấp tỉnh', 'mỗi tỉnh hỗ trợ khẩn cấp tỉnh']));

it('parts that make up all leave no part behind a semicolon', () =>
  expect(
    labelsOf(
      'Tổng số tiền thu nộp 20 tỷ đồng, trong đó: phạt hành chính 17 tỷ đồng, truy thu thuế 3 tỷ đồng; trị giá hàng tiêu hủy 5 tỷ đồng.',
    ),
  ).toEqual([
    'Tổng số tiền thu nộp',
    'Tổng số tiền thu nộp: phạt hành chính',
    'Tổng số tiền thu nộp: truy thu thuế',
    'trị giá hàng tiêu hủy',
  ]));

it('what moved of some of it is of the measure of all of it', () =>
  expect(
    labelsOf(
      'Doanh thu dịch vụ đạt 267 tỷ đồng, tăng 4%. Trong đó, tăng chủ yếu ở một số dịch vụ như: dịch vụ vui chơi tăng 16%; dịch vụ hành chính tăng 6%.',
    ).slice(2),
  ).toEqual(['Doanh thu dịch vụ vui chơi', 'Doanh thu dịch vụ hành chính']));

it('what moved otherwise than the goods of a list is no part of the last of them', () => {
  const text =
    'Nước mắm 14 tấn (+7,8%), gạch tuynel 96 tấn; riêng đá ốp lát giảm 15,2%. Có 5 khu du lịch với diện tích 183 ha.';
  expect(labelsOf(text).slice(-2)).toEqual(['đá ốp lát', 'diện tích khu du lịch']);
  expect(labelsOf('Thu ngân sách 14 tỷ đồng; riêng thuế giảm 12%.').at(-1)).toBe('Thu ngân sách: thuế');
});
