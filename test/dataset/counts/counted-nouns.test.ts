import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows, said, valuesOf } from '../read.ts';

function labels(text: string): string[] {
  return read(text).indicators.map(({ label_vi }) => label_vi);
}

describe('a consequence is named behind what caused it', () => {
  it('dead and injured of accidents', () => {
    const text = 'Toàn tỉnh xảy ra 12 vụ tai nạn lao động, làm chết 02 người, bị thương 11 người.';
    expect(labels(text)).toEqual([
      'vụ tai nạn lao động',
      'vụ tai nạn lao động làm chết',
      'vụ tai nạn lao động bị thương',
    ]);
  });

  it('a damaged area', () => {
    expect(labels('Xảy ra 03 vụ cháy rừng, thiệt hại 4,5 ha.')[1]).toBe('vụ cháy rừng diện tích thiệt hại');
  });

  it('a change speaks of the count that it names', () => {
    const text =
      'Trong quý, xảy ra 12 vụ tai nạn lao động, làm chết 02 người, bị thương 11 người. So với cùng kỳ giảm 04 vụ, tăng 01 người chết.';
    const { indicators } = read(text);
    expect(rows(indicators.slice(3), 'label_vi', 'obs_value', 'measure')).toEqual([
      ['vụ tai nạn lao động', -4, 'change'],
      ['vụ tai nạn lao động làm chết', 1, 'change'],
    ]);
    expect(indicators[4]?.parent_id).toBe(indicators[1]?.id);
  });
});

describe('a bare noun stands for a longer one', () => {
  it.each([
    ['Phát hiện 14 vụ buôn lậu; đã khởi tố 09 vụ.', 'khởi tố vụ buôn lậu'],
    ['Bệnh lở mồm long móng: Cả nước có 08 ổ dịch.', 'ổ dịch bệnh lở mồm long móng'],
    ['Xã có 20 cán bộ, công chức, trong đó 18/20 người có bằng đại học.', 'cán bộ, công chức có bằng đại học'],
  ])('%s', (text, label) => expect(labels(text).at(-1)).toBe(label));

  it('but not for what the words before it name otherwise', () => {
    expect(labels('Hộ nghèo 30 hộ nghèo; hộ cận nghèo 20 hộ.').at(-1)).toBe('hộ cận nghèo');
  });
});

describe('what stands before a count', () => {
  it.each([
    ['Tiểu học 17 lớp, 448 học sinh.', ['lớp tiểu học', 'học sinh tiểu học']],
    ['Kết nạp 80 đảng viên, 20 đoàn viên.', ['Kết nạp đảng viên', 'Kết nạp đoàn viên']],
    ['Khám và điều trị cho 900 lượt bệnh nhân.', ['Khám và điều trị lượt bệnh nhân']],
    ['Tạo việc làm cho 350 lao động.', ['Tạo việc làm lao động']],
    ['Tổng đàn gia súc 90 con (trâu 40 con, bò 50 con).', ['Tổng đàn gia súc', 'đàn trâu', 'đàn bò']],
    ['Trộm cắp tài sản xảy ra 07 vụ.', ['vụ trộm cắp tài sản']],
    [
      'Xóa 45 nhà tạm, nhà dột nát với kinh phí 2 tỷ đồng.',
      ['Xóa nhà tạm, nhà dột nát', 'kinh phí xóa nhà tạm, nhà dột nát'],
    ],
    ['Mục tiêu: giảm 5% số vụ tai nạn.', ['giảm số vụ tai nạn']],
  ])('%s', (text, expected) => expect(labels(text)).toEqual(expected));
});

describe('how far the noun behind a count goes', () => {
  it.each([
    ['Tổ chức 38 giải văn nghệ, thể thao, trong đó có giải cấp tỉnh.', 'giải văn nghệ, thể thao'],
    ['Có 12 xã có 100% thôn đạt chuẩn văn hóa.', 'xã có 100% thôn đạt chuẩn văn hóa'],
    ['Có 9 tỉnh đánh giá, phân hạng và công nhận sản phẩm.', 'tỉnh đánh giá, phân hạng và công nhận sản phẩm'],
    ['Có 90% hộ đạt danh hiệu "Gia đình văn hóa, hạnh phúc".', 'hộ đạt danh hiệu "Gia đình văn hóa, hạnh phúc"'],
    ['Đón trên 1,2 triệu lượt khách.', 'lượt khách'],
    ['Có 25 hộ thoát nghèo, đạt kế hoạch.', 'hộ thoát nghèo'],
    ['Có 8 xã đạt chuẩn nâng cao; 2 xã kiểu mẫu.', 'xã đạt chuẩn nâng cao'],
  ])('%s', (text, label) => expect(labels(text)[0]).toBe(label));
});

it('a call centre is named by its number, and counts its calls', () =>
  expect(said('Tổng đài 1022 tiếp nhận 345 cuộc gọi.')).toEqual([
    ['Tổng đài 1022 tiếp nhận cuộc gọi', 'count', 345, null],
  ]));

it('a sector of the economy is one name, and no part of what the next sector has', () =>
  expect(
    labels(
      'Khu vực công nghiệp và xây dựng có 160 doanh nghiệp; khu vực nông, lâm nghiệp và thủy sản có 20 doanh nghiệp; khu vực dịch vụ có 310 doanh nghiệp.',
    ),
  ).toEqual([
    'doanh nghiệp Khu vực công nghiệp và xây dựng',
    'doanh nghiệp khu vực nông, lâm nghiệp và thủy sản',
    'doanh nghiệp khu vực dịch vụ',
  ]));

it('the stretch that a sentence opens with is no part of what happened in it', () =>
  expect(
    labels(
      'Trong thời gian từ ngày 16/6 đến ngày 15/7/2023, toàn tỉnh xảy ra 12 vụ cháy. Giá thuê nhà vẫn ghi nhận tăng 2%.',
    ),
  ).toEqual(['vụ cháy', 'Giá thuê nhà']));

it('what is said behind the last of several shares is said of each, whose nouns may be two', () =>
  expect(
    said('Có 92,5% gia đình, 78% thôn, bản và 95% cơ quan, đơn vị đạt danh hiệu văn hóa.').map(([label]) => label),
  ).toEqual([
    'gia đình đạt danh hiệu văn hóa',
    'thôn, bản đạt danh hiệu văn hóa',
    'cơ quan, đơn vị đạt danh hiệu văn hóa',
  ]));

it('what a verb says of the one count is not said of the next', () =>
  expect(
    labels('Toàn huyện xảy ra 18 vụ va chạm giao thông, làm chết 7 người và 15 người bị thương.').slice(1),
  ).toEqual(['vụ va chạm giao thông làm chết', 'vụ va chạm giao thông bị thương']));

it('the sector that has most of what is counted stands behind it', () =>
  expect(
    labels(
      'Theo khu vực kinh tế: khu vực dịch vụ có số hợp tác xã giải thể nhiều nhất với 14 hợp tác xã; khu vực công nghiệp có 3 hợp tác xã.',
    ),
  ).toEqual(['số hợp tác xã giải thể khu vực dịch vụ', 'hợp tác xã giải thể khu vực công nghiệp']));

describe('animals are of the kind that the words before their count name', () => {
  it.each([['Xã có 12 trại gà với 39.000 con; 5 trại vịt: 8.500 con.', ['trại gà', 'con gà', 'trại vịt', 'con vịt']]])(
    '%s',
    (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels),
  );

  it.each([['Trồng 140 cây xanh; 640 hộ có nhà tiêu hợp vệ sinh.', ['Trồng cây xanh', 'hộ có nhà tiêu hợp vệ sinh']]])(
    '%s',
    (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels),
  );
});

it('a clause that ends before a count is none of its label', () => {
  expect(labelsOf('Dịch bệnh tiếp tục được kiểm soát với 41/63 địa phương công bố hết dịch.')).toEqual([
    'địa phương công bố hết dịch',
  ]);
});

it('two deeds share the cases behind them', () =>
  expect(valuesOf('Năm 2023 lực lượng chức năng đã điều tra, khám phá 41 vụ, tạm giữ 12 xe.')).toEqual([
    ['điều tra, khám phá vụ', 41],
    ['tạm giữ xe', 12],
  ]));

it('animals that are listed are one herd, and a part as those before are', () =>
  expect(
    said('Tổng đàn gia cầm 60 nghìn con, trong đó gà 40 nghìn con, tăng 2%; vịt, ngan, ngỗng 20 nghìn con.'),
  ).toEqual([
    ['Tổng đàn gia cầm', 'level', 60, null],
    ['đàn gà', 'count', 40, 60],
    ['đàn gà', 'change', 2, 40],
    ['đàn vịt, ngan, ngỗng', 'count', 20, 60],
  ]));

it('works that were mended share their deeds; a field of work is no event', () => {
  expect(labelsOf('Đến nay đã tiến hành sửa chữa, nâng cấp 14 hồ.')).toEqual(['sửa chữa, nâng cấp hồ']);
  expect(labelsOf('Về công tác phòng chống thiên tai xảy ra 03 vụ sạt lở đất.')).toEqual(['vụ sạt lở đất']);
});

it('by how many a count fell is of the one that has just its name', () =>
  expect(
    said(
      'Toàn huyện còn 3.450 hộ nghèo; trong đó hộ nghèo là người dân tộc thiểu số 3.312 hộ. So với năm 2023 giảm 612 hộ nghèo.',
    ).at(-1),
  ).toEqual(['hộ nghèo', 'change', -612, 3450]));
it('a change may name what was counted by its first words', () => {
  const { indicators } = read(
    'Tỉnh có 15 đơn vị cấp huyện thuộc 2 vùng hoàn thành nhiệm vụ, tăng 4 đơn vị so với năm 2020.',
  );
  expect(rows(indicators, 'measure', 'obs_value', 'unit_measure').at(-1)).toEqual(['change', 4, '{district}']);
  expect(indicators.at(-1)?.label_vi).toBe(indicators[0]?.label_vi);
});

it('people whom a label leaves out are those whose number moved', () =>
  expect(said('Huyện tạo việc làm mới cho 970 người, đạt 44% kế hoạch, tăng 70 người so với cùng kỳ.').at(-1)).toEqual([
    'tạo việc làm mới',
    'change',
    70,
    970,
  ]));

it('a place that is told of by its name is none of those counted', () =>
  expect(labelsOf('Có thêm 01 xã NTM kiểu mẫu và huyện Than Uyên đạt chuẩn huyện NTM.')).toEqual(['xã NTM kiểu mẫu']));

it('households make up what they are told with', () =>
  expect(labelsOf('Toàn tỉnh có 50 tổ hợp tác với 718 hộ, quy mô 600 con heo, sản lượng 14 tấn.')).toEqual([
    'tổ hợp tác',
    'hộ tổ hợp tác',
    'quy mô con heo',
    'sản lượng heo',
  ]));

it('as many more are of what happened in the sentence before, and not of those dealt with there', () =>
  expect(
    said('Toàn huyện xảy ra 50 vụ trộm cắp; khám phá 40 vụ. So với tháng trước, tăng 4 vụ, tăng 3 vụ khám phá.').slice(
      2,
    ),
  ).toEqual([
    ['vụ trộm cắp', 'change', 4, 50],
    ['khám phá vụ trộm cắp', 'change', 3, 40],
  ]));

it('those told beside the cases that moved are of those beside the cases', () =>
  expect(
    said(
      'Năm 2020, Tòa án thụ lý 89 vụ án với 162 bị cáo; đã giải quyết 87 vụ với 153 bị cáo, đạt 97% (so với năm 2019, thụ lý tăng 20 vụ với 15 bị cáo, giải quyết tăng 10 vụ với 26 bị cáo).',
    )
      .slice(4)
      .map(([label, , value, of]) => [label, value, of]),
  ).toEqual([
    ['giải quyết vụ án', 97, 87],
    ['thụ lý vụ án', 20, 89],
    ['thụ lý bị cáo', 15, 162],
    ['giải quyết vụ án', 10, 87],
    ['giải quyết bị cáo', 26, 153],
  ]));

it('children by their order are no animals, and what moved directly behind their number is of them', () => {
  const text = 'Tổng số sinh 403 trẻ, giảm 43 trẻ, con thứ 3 trở lên 57 giảm 2 trẻ, chiếm tỷ lệ 14,1% tăng 0,9%.';
  expect(said(text).map(([, , value, of]) => [value, of])).toEqual([
    [403, null],
    [-43, 403],
    [57, null],
    [-2, 57],
    [14.1, 57],
    [0.9, 14.1],
  ]);
  expect(read(text).indicators.map(({ unit_measure }) => unit_measure)).not.toContain('{animal}');
});

it('those counted are told by how their rate moved', () =>
  expect(labelsOf('Có 5/11 xã có tỷ lệ sinh con thứ ba trở lên giảm so với cùng kỳ.')).toEqual([
    'xã có tỷ lệ sinh con thứ ba trở lên giảm',
  ]));
