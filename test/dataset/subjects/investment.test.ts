import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows, said } from '../read.ts';

it.each([
  [
    'Năm 2024, tỉnh được giao tổng vốn đầu tư công 7.895 tỷ đồng.',
    [['tổng vốn đầu tư công được giao', 'target', 7895, null]],
  ],
  ['Huyện được Trung ương giao trên 1.700 tỷ đồng để giảm nghèo.', [['vốn được giao', 'target', 1700, null]]],
  [
    'Có 5 dự án điều chỉnh tăng vốn, đạt 104,79 triệu USD, tăng 60,7% so với cùng kỳ.',
    [
      ['dự án điều chỉnh tăng vốn', 'count', 5, null],
      ['tổng vốn dự án điều chỉnh tăng vốn', 'level', 104.79, null],
      ['tổng vốn dự án điều chỉnh tăng vốn', 'change', 60.7, 104.79],
    ],
  ],
  [
    'Các khu công nghiệp có tỷ lệ lấp đầy cao là KCN Nà Lộc: 100%; KCN Nậm Mu: 91,5%.',
    [
      ['tỷ lệ lấp đầy KCN Nà Lộc', 'level', 100, null],
      ['tỷ lệ lấp đầy KCN Nậm Mu', 'level', 91.5, null],
    ],
  ],
])('%s', (text, expected) => expect(said(text)).toEqual(expected));

it('a plan ends where a clause with a figure of its own begins', () => {
  const [first] = said('Cấp tỉnh giải ngân đạt 18,3% kế hoạch và cấp huyện đạt 24,2% kế hoạch.');
  expect(first).toEqual(['Cấp tỉnh giải ngân so với kế hoạch', 'share', 18.3, null]);
});

it('money that goes with a count in a bracket is of all that the count says', () =>
  expect(
    labelsOf(
      'Có 65 dự án đầu tư nước ngoài với tổng vốn 3,1 tỷ USD (trong khu công nghiệp 42 dự án với tổng vốn 2,4 tỷ USD; ngoài khu công nghiệp 23 dự án với tổng vốn 0,7 tỷ USD).',
    ).slice(-3),
  ).toEqual([
    'tổng vốn dự án đầu tư nước ngoài trong khu công nghiệp',
    'dự án đầu tư nước ngoài ngoài khu công nghiệp',
    'tổng vốn dự án đầu tư nước ngoài ngoài khu công nghiệp',
  ]));

it.each([
  ['Tổng mức đầu tư đăng ký 985 tỷ đồng, vốn đầu tư hiện đạt 166 tỷ đồng.', 'vốn đầu tư'],
  ['Phấn đấu thu hút 250 triệu USD vốn FDI và 950 tỷ đồng vốn trong nước.', 'vốn trong nước'],
])('capital is of nothing that was only done with what was told before: %s', (text, label) =>
  expect(labelsOf(text).at(-1)).toBe(label),
);

describe('enterprises and projects by what became of them', () => {
  it.each([
    [
      'Có 245 doanh nghiệp thành lập mới, 120 tạm ngừng hoạt động, 18 giải thể.',
      [
        ['doanh nghiệp thành lập mới', '{enterprise}', 245],
        ['doanh nghiệp tạm ngừng hoạt động', '{enterprise}', 120],
        ['doanh nghiệp giải thể', '{enterprise}', 18],
      ],
    ],
    [
      'Tỉnh thu hồi 54 giấy phép; 37 doanh nghiệp giải thể.',
      [
        ['thu hồi giấy phép', '{permit}', 54],
        ['doanh nghiệp giải thể', '{enterprise}', 37],
      ],
    ],
    ['Tỉnh thu hồi 7 dự án không bảo đảm tiến độ.', [['thu hồi dự án không bảo đảm tiến độ', '{project}', 7]]],
    [
      'Trong tháng có 9 lượt dự án điều chỉnh vốn, tăng thêm 52 triệu USD; còn hiệu lực 178 dự án.',
      [
        ['lượt dự án điều chỉnh vốn', '{project}', 9],
        ['tổng vốn lượt dự án điều chỉnh vốn', 'USD', 52],
        ['dự án còn hiệu lực', '{project}', 178],
      ],
    ],
    [
      'Có 3 lượt góp vốn, mua cổ phần trị giá 2 triệu USD.',
      [
        ['lượt góp vốn, mua cổ phần', '{transaction}', 3],
        ['trị giá lượt góp vốn, mua cổ phần', 'USD', 2],
      ],
    ],
  ])('%s', (text, expected) =>
    expect(rows(read(text).indicators, 'label_vi', 'unit_measure', 'obs_value')).toEqual(expected),
  );
});

it.each([
  [
    'Nạo vét 23 công trình kênh với khối lượng đất đào 12.600 m3, kinh phí 9,4 tỷ đồng.',
    'kinh phí nạo vét công trình kênh',
  ],
  [
    'Lắp đặt 72 trạm biến áp với tổng dung lượng 18.450 kVA, tổng vốn đầu tư 127,5 tỷ đồng.',
    'tổng vốn đầu tư lắp đặt trạm biến áp',
  ],
  [
    'Thực hiện 46/62 tuyến đường liên thôn với chiều dài 58,9 km, kinh phí 67 tỷ đồng.',
    'kinh phí tuyến đường liên thôn',
  ],
])('money behind the size of what is counted is of this: %s', (text, label) =>
  expect(labelsOf(text).at(-1)).toBe(label),
);

it('what one level assigned is told without the one that assigned what stands before', () =>
  expect(
    labelsOf('Tổng kế hoạch vốn đầu tư công Thủ tướng Chính phủ giao là 456 tỷ đồng, HĐND tỉnh giao 487 tỷ đồng.'),
  ).toEqual(['Tổng kế hoạch vốn đầu tư công Thủ tướng Chính phủ giao', 'Tổng kế hoạch vốn đầu tư công']));

it('how many programmes money is for is part of its name', () =>
  expect(said('- Vốn 03 CTMTQG: 344/1.214 tỷ đồng, đạt 28,4%.').map((each) => each.slice(0, 3))).toEqual([
    ['Vốn 03 CTMTQG', 'share', 344],
    ['Vốn 03 CTMTQG', 'share', 28.4],
  ]));

it('what a scheme is for is aimed at', () =>
  expect(said('Đề án xây dựng 5.000 căn nhà ở xã hội được triển khai.').map((each) => each.slice(1, 3))).toEqual([
    ['target', 5000],
  ]));

it.each([
  ['Thu hồi 95 ha đất thực hiện 31 dự án.', ['diện tích thu hồi đất', 'dự án']],
  ['Bê tông hóa 6 km đường nội bản, 2 km đường nội đồng.', ['Bê tông hóa đường nội bản', 'Bê tông hóa đường nội đồng']],
  ['Gia cố 17 km đê bao, phục vụ 4.850 ha.', ['Gia cố đê bao', 'diện tích phục vụ']],
  ['Tổng diện tích thu hồi 42 ha của 386 hộ.', ['Tổng diện tích thu hồi', 'thu hồi của hộ']],
])('what works take, build and serve: %s', (text, labels) => expect(labelsOf(text)).toEqual(labels));
