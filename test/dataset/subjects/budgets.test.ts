import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows, said } from '../read.ts';

describe('what an article passes is a plan, however deep its lists go', () => {
  const text = `Điều 1. Thông qua dự toán ngân sách năm 2017 như sau:

1. Tổng thu ngân sách: 3.700 tỷ đồng.

2. Tổng chi ngân sách là 6.100 tỷ đồng.

Trong đó:

2.1. Chi trong cân đối: 6.000 tỷ đồng, gồm:

a) Dự phòng: 54 tỷ đồng;

b) Các khoản chưa phân bổ: 970 tỷ đồng, gồm:

- Chi đầu tư chưa phân bổ: 710 tỷ đồng;
`;

  it('as are its parts', () =>
    expect(new Set(read(text).indicators.map(({ measure }) => measure))).toEqual(new Set(['target'])));

  it('and what there is is none', () =>
    expect(
      rows(read('Hiện trạng năm 2017 như sau:\n\n- Tổng thu ngân sách: 3.700 tỷ đồng.').indicators, 'measure'),
    ).toEqual([['level']]));
});

describe('lists of money', () => {
  it.each([
    // A bracket that tells a share is of the name before it, as the sum behind it is.
    ['Dự phòng ngân sách (bằng 2% tổng chi): 12.250 triệu đồng.', ['Dự phòng ngân sách', 'Dự phòng ngân sách']],
    ['Quỹ tiền lương (2% tổng chi) là 12.250 triệu đồng.', ['Quỹ tiền lương', 'Quỹ tiền lương']],
    // An aside is no part of a name.
    [
      'Chi từ nguồn vốn vay (phân bổ sau khi có quyết định của Trung ương cho vay): 59 tỷ đồng.',
      ['Chi từ nguồn vốn vay'],
    ],
    ['- Phòng Giáo dục và Đào tạo: 975 triệu đồng.', ['Phòng Giáo dục và Đào tạo']],
    ['Thu cân đối 40 tỷ đồng.', ['Thu cân đối']],
    ['Vốn giao bổ sung giai đoạn 2021 - 2025 được phân bổ trên 1,5 tỷ đồng.', ['Vốn giao bổ sung được phân bổ']],
    ['Vốn kéo dài năm 2024 sang năm 2025: 12 tỷ đồng.', ['Vốn kéo dài']],
    ['Đối với các khoản chưa phân bổ 120 tỷ đồng.', ['các khoản chưa phân bổ']],
    [
      'Kế hoạch vốn là 96 tỷ đồng, đã phân bổ chi tiết 91 tỷ đồng; còn lại chưa phân bổ 5 tỷ đồng.',
      ['Kế hoạch vốn', 'vốn phân bổ chi tiết', 'vốn chưa phân bổ'],
    ],
  ])('%s', (text, labels) => expect(labelsOf(text)).toEqual(labels));
});

it('a plan of what is carried out is a target', () =>
  expect(
    rows(read('Kế hoạch vốn các công trình thực hiện năm 2023 của huyện là 50 tỷ đồng.').indicators, 'measure'),
  ).toEqual([['target']]));

describe('what is done for households', () => {
  it('costs as much as all of it does', () =>
    expect(
      labelsOf(
        'Hỗ trợ nhà ở cho hộ nghèo: 120 hộ, trong đó xây mới 85 hộ (định mức 60 triệu đồng/hộ), sửa chữa 35 hộ (định mức 30 triệu đồng/hộ); tổng kinh phí 6.150 triệu đồng.',
      ).at(-1),
    ).toBe('tổng kinh phí hỗ trợ nhà ở cho hộ nghèo'));

  it('is for land to live on', () => expect(labelsOf('Hỗ trợ đất ở 15 hộ.')).toEqual(['Hỗ trợ đất ở hộ']));
});

describe('goals of a commune', () => {
  it.each([
    [
      'Phấn đấu duy trì hợp tác xã hoạt động có hiệu quả, xây dựng mô hình nông hội: 04 mô hình.',
      ['xây dựng mô hình nông hội'],
    ],
    [
      'Phấn đấu nâng cao chất lượng 10/10 thôn văn hóa, xây dựng xã đạt vững mạnh về quốc phòng.',
      ['nâng cao chất lượng thôn văn hóa'],
    ],
    [
      'Tổng đàn gia súc: 3.200 con (trong đó: đàn bò: 1.200 con; đàn trâu: 180 con).',
      ['Tổng đàn gia súc', 'đàn bò', 'đàn trâu'],
    ],
  ])('%s', (text, labels) => expect(labelsOf(text)).toEqual(labels));

  it('are exceeded by so much', () =>
    expect(said('Tỷ lệ hộ nghèo giảm 3,92%, vượt mục tiêu 0,42%.').map(([, measure]) => measure)).toEqual([
      'change',
      'change',
    ]));

  it('have parts that a bracket behind a full stop tells', () =>
    expect(
      said('Tổng diện tích gieo trồng: 3.830 ha. (trong đó: cây mía 370 ha; cây cà phê 100 ha).').map((each) =>
        each.at(-1),
      ),
    ).toEqual([null, 3830, 3830]));
});

describe('what is left out of an amount is part of its name', () => {
  it.each([
    [
      'Không kể tiền sử dụng đất và xổ số, thu nội địa đạt 412 tỷ đồng, tăng 6%.',
      ['thu nội địa không kể tiền sử dụng đất và xổ số', 'thu nội địa không kể tiền sử dụng đất và xổ số'],
    ],
    ['Nếu trừ đi tiền đất thì tổng thu là 412 tỷ đồng.', ['tổng thu trừ tiền đất']],
    [
      'Thu nội địa đạt 512 tỷ đồng; không kể tiền đất, thu nội địa đạt 412 tỷ đồng; nếu không tính tiền đất, xổ số thì đạt 380 tỷ đồng.',
      ['Thu nội địa', 'thu nội địa không kể tiền đất', 'thu nội địa không tính tiền đất, xổ số'],
    ],
    ['Không tính tiền sử dụng đất (95 tỷ đồng) thì thu nội địa đạt 412 tỷ đồng.', ['tiền sử dụng đất', 'thu nội địa']],
    ['Toàn tỉnh có 45 dự án FDI, chưa kể 12 dự án đang làm thủ tục.', ['dự án FDI', 'dự án đang làm thủ tục']],
  ])('%s', (text, expected) => expect(labelsOf(text)).toEqual(expected));
});
