import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows } from '../read.ts';

it('what a sentence says before a colon that moved is told of each in its list', () =>
  expect(
    labelsOf(
      'Năm 2022, một số ngành phục hồi, chỉ số sản xuất đạt mức tăng khá so với năm trước: Ngành sản xuất da và các sản phẩm có liên quan tăng 11%; ngành dệt tăng 9%.',
    ),
  ).toEqual(['chỉ số sản xuất ngành sản xuất da và các sản phẩm có liên quan', 'chỉ số sản xuất ngành dệt']));

it('an index of prices has no part in the economy', () =>
  expect(labelsOf('GDP năm 2022 tăng 8%. CPI tăng 3,2%. Khu vực dịch vụ tăng 9,9%.').at(-1)).toBe(
    'GDP: khu vực dịch vụ',
  ));

it('parts of a structure are shares, whatever verb tells them, and its name keeps its capitals', () =>
  expect(
    rows(
      read(
        'Năm 2018, cơ cấu GRDP chuyển dịch tích cực, khu vực nông nghiệp còn 11,3%, công nghiệp và xây dựng gần 36,2%, dịch vụ chiếm 52,5%.',
      ).indicators,
      'label_vi',
      'measure',
    ),
  ).toEqual([
    ['cơ cấu GRDP: khu vực nông nghiệp', 'share'],
    ['cơ cấu GRDP: công nghiệp và xây dựng', 'share'],
    ['cơ cấu GRDP: dịch vụ', 'share'],
  ]));

it('no branch has a part in what there is for each', () =>
  expect(
    labelsOf('GRDP đạt 45 tỷ đồng. GRDP bình quân đầu người đạt 60 triệu đồng. Ngành công nghiệp tăng 4%.').at(-1),
  ).toBe('GRDP: ngành công nghiệp'));

it.each([
  [
    'Tổng sản phẩm trên địa bàn (GRDP) ước đạt 4.200 tỷ đồng, tăng 7%.\n\nTrong mức tăng chung, khu vực công nghiệp đạt 1.900 tỷ đồng; Khu vực dịch vụ đạt 1.600 tỷ đồng.',
    [
      'Tổng sản phẩm trên địa bàn (GRDP)',
      'Tổng sản phẩm trên địa bàn (GRDP)',
      'Tổng sản phẩm trên địa bàn (GRDP): khu vực công nghiệp',
      'Tổng sản phẩm trên địa bàn (GRDP): khu vực dịch vụ',
    ],
  ],
  [
    'Kim ngạch xuất khẩu tháng 5 đạt 80 triệu USD.\n\nDoanh nghiệp có vốn đầu tư nước ngoài đạt 30 triệu USD, giảm 8%, chiếm 38% kim ngạch xuất khẩu.',
    ['Kim ngạch xuất khẩu', ...Array(3).fill('kim ngạch xuất khẩu: doanh nghiệp có vốn đầu tư nước ngoài')],
  ],
  [
    'Thị trường châu Âu (chiếm tỷ trọng 6% trong tổng kim ngạch xuất khẩu) tăng 70%, tương đương 300 triệu USD.',
    Array(3).fill('tổng kim ngạch xuất khẩu: thị trường châu Âu'),
  ],
  [
    'Nhóm hàng nông sản vẫn là nhóm hàng chính của tỉnh với kim ngạch xuất khẩu ước đạt 40 triệu USD, tăng 9%.',
    Array(2).fill('kim ngạch xuất khẩu: nhóm hàng nông sản'),
  ],
])('a part of the economy is told by the measure around it: %s', (text, labels) =>
  expect(labelsOf(text).map((label) => label.toLowerCase())).toEqual(labels.map((label) => label.toLowerCase())),
);

it('what parts grow by in a year', () =>
  expect(
    labelsOf('Tốc độ tăng trưởng GRDP đạt 7%/năm. Công nghiệp tăng 6,1%/năm; dịch vụ tăng 7,2%/năm.').slice(1),
  ).toEqual(['Tốc độ tăng trưởng công nghiệp', 'Tốc độ tăng trưởng dịch vụ']));

it('another branch is no part of the one before it', () => {
  const text =
    'Giá trị sản xuất ngành công nghiệp đạt 500 tỷ đồng, tăng 9%. Ngành xây dựng đạt 300 tỷ đồng; dịch vụ đạt 200 tỷ đồng.';
  expect(labelsOf(text).slice(2)).toEqual(['Giá trị sản xuất ngành xây dựng', 'Giá trị sản xuất dịch vụ']);
});

it('a measure of anything else is none of theirs', () => {
  const text = 'Tổng mức bán lẻ hàng hóa đạt 900 tỷ đồng. Thu ngân sách đạt 80 tỷ đồng. Ngành thuế đạt 60 tỷ đồng.';
  expect(labelsOf(text).at(-1)).toBe('Ngành thuế');
});

it('a part has no code of its whole', () => {
  const text = 'Tổng mức bán lẻ hàng hóa đạt 900 tỷ đồng. Trong đó: khu vực kinh tế nhà nước đạt 40 tỷ đồng, tăng 3%.';
  expect(rows(read(text).indicators, 'indicator_code')).toEqual([['retail_sales_services'], [null], [null]]);
});

it('goods moved by what a sentence without figures says of all of them', () =>
  expect(labelsOf('Kim ngạch xuất khẩu giảm mạnh. Cụ thể, sắt thép giảm 40%; vải các loại giảm 4%.')).toEqual([
    'kim ngạch xuất khẩu sắt thép',
    'kim ngạch xuất khẩu vải các loại',
  ]));

it.each([
  [
    'Cơ cấu kinh tế chuyển dịch theo hướng tích cực, công nghiệp - xây dựng tăng 2,5%, dịch vụ tăng 0,7%.',
    ['Cơ cấu kinh tế: công nghiệp - xây dựng', 'Cơ cấu kinh tế: dịch vụ'],
  ],
  [
    'Cơ cấu kinh tế có sự chuyển dịch đúng hướng (khu vực nông nghiệp giảm từ 69% xuống còn 59%).',
    Array(2).fill('cơ cấu kinh tế: khu vực nông nghiệp'),
  ],
])('parts that move in a structure are of it: %s', (text, labels) => expect(labelsOf(text)).toEqual(labels));

it('a sentence details the structure that the one before says has changed, and no rate of growth', () =>
  expect(
    labelsOf(
      'Tăng trưởng kinh tế đạt 7,2%; cơ cấu kinh tế chuyển dịch đúng hướng. Trong đó, thương mại dịch vụ chiếm 61%, nông nghiệp chiếm 9%.',
    ).slice(1),
  ).toEqual(['cơ cấu kinh tế: thương mại dịch vụ', 'cơ cấu kinh tế: nông nghiệp']));

describe('parts are of the measure of all, past what they contribute to it', () => {
  it.each([
    [
      'GRDP tăng 6,2%. Trong đó, khu vực nông nghiệp tăng 1,1%, đóng góp 0,2 điểm phần trăm; khu vực dịch vụ tăng 7%, đóng góp 3 điểm phần trăm.',
      ['GRDP', 'GRDP: khu vực nông nghiệp', 'GRDP: khu vực dịch vụ'],
    ],
    [
      'CPI bình quân tăng 3,6%. Khu vực thành thị tăng 3,8%, khu vực nông thôn tăng 3,5%.',
      ['CPI bình quân', 'CPI bình quân: khu vực thành thị', 'CPI bình quân: khu vực nông thôn'],
    ],
    [
      'Chỉ số giá tiêu dùng giảm 0,1% so với tháng trước (khu vực nông thôn giảm 0,2%).',
      ['Chỉ số giá tiêu dùng', 'Chỉ số giá tiêu dùng: khu vực nông thôn'],
    ],
    [
      'Cơ cấu kinh tế tỉnh Nam Hải (theo giá hiện hành) như sau: Ngành Nông nghiệp chiếm 24%; ngành Dịch vụ chiếm 35%.',
      ['Cơ cấu kinh tế: Ngành Nông nghiệp', 'Cơ cấu kinh tế: ngành Dịch vụ'],
    ],
    [
      'Cơ cấu GRDP chuyển dịch theo hướng tăng tỷ trọng công nghiệp; dịch vụ. Ngành công nghiệp chiếm 45%; các ngành dịch vụ chiếm 32%.',
      ['Cơ cấu GRDP: ngành công nghiệp', 'Cơ cấu GRDP: các ngành dịch vụ'],
    ],
    [
      'Năm 2022, GRDP bình quân đầu người đạt 65 triệu đồng. Về cơ cấu kinh tế, khu vực dịch vụ chiếm 91%; thuế sản phẩm trừ trợ cấp sản phẩm chiếm 9%.',
      ['cơ cấu kinh tế: khu vực dịch vụ', 'cơ cấu kinh tế: thuế sản phẩm trừ trợ cấp sản phẩm'],
    ],
  ])('%s', (text, expected) => {
    const told = read(text).indicators.filter(({ unit_measure }) => unit_measure === '%');
    expect(rows(told, 'label_vi').flat()).toEqual(expected);
  });
});

it('a block that opens with a time of its own goes on with nothing above', () =>
  expect(
    rows(
      read(
        'Đến 15/12/2022, tổng vốn đăng ký đạt 3.900 tỷ đồng.\n\nTrong 4 tháng đầu năm 2023, bán lẻ hàng hóa trên địa bàn tỉnh đạt 590 tỷ đồng.',
      ).indicators,
      'label_vi',
    ).flat(),
  ).toEqual(['tổng vốn đăng ký', 'bán lẻ hàng hóa trên địa bàn tỉnh']));

it('industries are told by the index before them, one behind the other', () =>
  expect(
    labelsOf(
      'Chỉ số sản xuất công nghiệp tăng 5%. Ngành sản xuất kim loại tăng 9%; sản xuất thiết bị điện tăng 7%; ngành dệt giảm 2%.',
    ),
  ).toEqual([
    'Chỉ số sản xuất công nghiệp',
    'Chỉ số sản xuất ngành sản xuất kim loại',
    'Chỉ số sản xuất thiết bị điện',
    'Chỉ số sản xuất ngành dệt',
  ]));
