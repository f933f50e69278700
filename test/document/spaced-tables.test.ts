import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../pipeline/document/index.ts';
import { codebook, read, rows } from '../dataset/read.ts';

const title = '# BÁO CÁO Kết quả sản xuất năm 2023 của huyện Bình Sơn\n\n';

describe('a table whose cells nothing but spaces part', () => {
  it('is read by the heads of the line above', () =>
    expect(
      rows(
        read(`${title}Biểu 1: Kết quả sản xuất nông nghiệp
TT Chỉ tiêu ĐVT KH 2023 TH 2023 % TH/KH
1 Diện tích lúa ha 500 510 102,0
2 Sản lượng lúa tấn 2.600 2.703 104,0
3 Tổng đàn trâu con 800 790 98,8
`).indicators.slice(0, 4),
        'label_vi',
        'measure',
        'obs_value',
        'unit_measure',
      ),
    ).toEqual([
      ['Diện tích lúa', 'target', 500, 'har'],
      ['Diện tích lúa', 'level', 510, 'har'],
      ['Diện tích lúa so với kế hoạch', 'share', 102, '%'],
      ['Sản lượng lúa', 'target', 2600, 't'],
    ]));

  it('where its ordinals make it a list, with groups and units of two words', () => {
    const { indicators } = read(`${title}STT Chỉ tiêu Đơn vị tính Thực hiện năm 2022 Kế hoạch năm 2023
I. KINH TẾ
1. Tổng thu ngân sách triệu đồng 120.000 130.000
2. Khách du lịch lượt người 4.500 5.000
II. XÃ HỘI
1. Tỷ lệ hộ nghèo % 8,5 6,5
`);
    expect(rows(indicators, 'label_vi', 'unit_measure', 'unit_mult', 'time_period')).toEqual([
      ['Tổng thu ngân sách', 'VND', 6, '2022'],
      ['Tổng thu ngân sách', 'VND', 6, '2023'],
      ['Khách du lịch', '{visit}', 0, '2022'],
      ['Khách du lịch', '{visit}', 0, '2023'],
      ['Tỷ lệ hộ nghèo', '%', 0, '2022'],
      ['Tỷ lệ hộ nghèo', '%', 0, '2023'],
    ]);
  });

  it('where its columns are numbered, a page ends in it, and revenue is kept in full', () =>
    expect(
      rows(
        read(`${title}Biểu 2: Thu ngân sách xã năm 2023
Đơn vị tính: triệu đồng
STT Nội dung Dự toán năm Thực hiện năm So với dự toán (%)
A B 1 2 3=2/1
TỔNG THU 8.450 4.612 54,6
I Các khoản thu 100% 320 198 61,9
12
II Thu bổ sung 8.130 4.414 54,3
`).indicators,
        'measure',
        'value_text',
      ),
    ).toEqual([
      ['target', '8.450'],
      ['level', '4.612'],
      ['share', '54,6'],
      ['target', '320'],
      ['level', '198'],
      ['share', '61,9'],
      ['target', '8.130'],
      ['level', '4.414'],
      ['share', '54,3'],
    ]));

  it('goes on with a name on the line below', () =>
    expect(
      rows(
        read(`${title}TT Chỉ tiêu ĐVT KH 2023 TH 2023
1 Diện tích lúa ha 500 510
2 Tỷ lệ dân số tham gia bảo hiểm
y tế % 92,0 94,3
3 Tổng đàn trâu con 800 790
`).indicators.slice(2, 4),
        'label_vi',
        'measure',
        'obs_value',
        'unit_measure',
      ),
    ).toEqual([
      ['Tỷ lệ dân số tham gia bảo hiểm y tế', 'target', 92, '%'],
      ['Tỷ lệ dân số tham gia bảo hiểm y tế', 'level', 94.3, '%'],
    ]));

  it('is none where its head is not read, and has no row for one', () =>
    expect(
      read(`${title}STT Loại đất Mã Xã An Hải Xã An Lĩnh
TỔNG DIỆN TÍCH 5.210,1 6.100,2
1 Đất nông nghiệp NNP 4.300,0 5.000,5
2 Đất chưa sử dụng CSD 800,0 900,0
3 Đất đô thị DTD 110,1 199,7
`).indicators,
    ).toEqual([]));

  it('names places under their kind', () =>
    expect(
      rows(
        read(`${title}STT Tên xã Tổng số hộ Số hộ nghèo Tỷ lệ (%)
1 Bình An 1.200 120 10,0
2 Bình Hòa 1.500 75 5,0
3 Bình Lâm 900 99 11,0
`).indicators.slice(0, 2),
        'label_vi',
        'ref_area',
      ),
    ).toEqual([
      ['Tổng số hộ Bình An', 'text:place:commune-binh-an'],
      ['Số hộ nghèo Bình An', 'text:place:commune-binh-an'],
    ]));

  it.each([
    [
      'fewer heads than the rows have cells',
      'Kết quả các xã:\nBình An đạt 120 10\nBình Hòa đạt 75 5\nBình Lâm đạt 99 11\n',
    ],
    ['too few rows', 'Tên xã Số hộ Số khẩu\nBình An 120 510\nBình Hòa 75 320\n'],
    ['rows of other widths', 'Tên xã Số hộ Số khẩu\nBình An 120 510\nBình Hòa 75\nBình Lâm 99 400\n'],
  ])('is none of %s', (_, text) =>
    expect(readDocument(new VFile(text), codebook).children.map(({ type }) => type)).not.toContain('row'),
  );
});

describe('the head of a spaced table', () => {
  it('may stand on two lines', () =>
    expect(
      rows(
        read(`${title}Biểu 2. Chăn nuôi
Chỉ tiêu ĐVT Thực hiện Thực hiện So sánh
năm 2022 năm 2023 (%)
Đàn trâu Con 2.105 2.080 98,8
Đàn bò Con 8.610 8.790 102,1
Đàn lợn Con 17.250 18.100 104,9
`).indicators.slice(0, 3),
        'label_vi',
        'obs_value',
        'time_period',
      ),
    ).toEqual([
      ['Đàn trâu', 2105, '2022'],
      ['Đàn trâu', 2080, '2023'],
      ['Đàn trâu', 98.8, '2023'],
    ]));

  it('may name years', () =>
    expect(
      rows(
        read(`${title}Biểu 3. Diện tích cây trồng (ha)

Cây trồng 2021 2022
Lúa 2.080 2.050
Ngô 410 402
Sắn 650 671
`).indicators.slice(0, 2),
        'obs_value',
        'unit_measure',
        'time_period',
      ),
    ).toEqual([
      [2080, 'har', '2021'],
      [2050, 'har', '2022'],
    ]));
});

describe('a head of years', () => {
  it('may hold the heads of the names and units before them', () =>
    expect(
      rows(
        read(`${title}STT Chỉ tiêu ĐV tính 2021 2022 2023
1 Tổng số hộ hộ 4.120 4.180 4.210
2 Sản phẩm OCOP sản phẩm 10 12 15
3 Tỷ lệ hộ nghèo % 7,5 6,5 5,1
`).indicators,
        'label_vi',
        'obs_value',
        'unit_measure',
        'time_period',
      ),
    ).toEqual([
      ['Tổng số hộ', 4120, '{household}', '2021'],
      ['Tổng số hộ', 4180, '{household}', '2022'],
      ['Tổng số hộ', 4210, '{household}', '2023'],
      ['Sản phẩm OCOP', 10, '{product}', '2021'],
      ['Sản phẩm OCOP', 12, '{product}', '2022'],
      ['Sản phẩm OCOP', 15, '{product}', '2023'],
      ['Tỷ lệ hộ nghèo', 7.5, '%', '2021'],
      ['Tỷ lệ hộ nghèo', 6.5, '%', '2022'],
      ['Tỷ lệ hộ nghèo', 5.1, '%', '2023'],
    ]));
});

describe('ordinals without a head of their own', () => {
  it('number the rows', () => {
    const { indicators, mentions } = read(`${title}Chỉ tiêu Đơn vị tính Kết quả Mục tiêu năm
1 Tỷ lệ xã đạt chuẩn nông thôn mới % 60,2 59
2 Số hợp tác xã nông nghiệp HTX 16 17
3 Số sản phẩm OCOP sản phẩm 18 24
`);
    expect(rows(indicators, 'obs_value', 'measure')).toEqual([
      [60.2, 'level'],
      [59, 'target'],
      [16, 'count'],
      [17, 'target'],
      [18, 'count'],
      [24, 'target'],
    ]);
    expect(mentions.filter(({ kind }) => kind === 'ordinal').map(({ text }) => text)).toEqual(['1', '2', '3']);
  });
});

it('a head may end in letters that stand for words, and a row begin with the word for a rate', () =>
  expect(
    rows(
      read(`${title}STT Nội dung ĐVT Mục tiêu NQ đến 2025 Kết quả 2022 Kết quả 2023
1 Diện tích chè ha 900 845 860
2 Diện tích cây ăn quả ha 2.500 2.010 2.240
3 Tỷ lệ che phủ rừng % 45 42,8 43,5
`).indicators,
      'label_vi',
      'measure',
      'obs_value',
      'time_period',
    ).slice(0, 3),
  ).toEqual([
    ['Diện tích chè', 'target', 900, '2025'],
    ['Diện tích chè', 'level', 845, '2022'],
    ['Diện tích chè', 'level', 860, '2023'],
  ]));

it('a head may go on from line to line', () =>
  expect(
    rows(
      read(`${title}TT Chỉ tiêu ĐVT Thực hiện
năm 2022
Kế hoạch
năm 2023
Thực hiện
năm 2023
1 Diện tích lúa ha 500 510 512
2 Sản lượng lúa tấn 2.600 2.700 2.703
3 Tỷ lệ hộ nghèo % 7,5 6,5 6,1
`).indicators,
      'label_vi',
      'measure',
      'obs_value',
      'time_period',
    ).slice(0, 4),
  ).toEqual([
    ['Diện tích lúa', 'level', 500, '2022'],
    ['Diện tích lúa', 'target', 510, '2023'],
    ['Diện tích lúa', 'level', 512, '2023'],
    ['Sản lượng lúa', 'level', 2600, '2022'],
  ]));

describe('a name on three lines of rows that single spaces part', () => {
  it('is one, whichever of them has the figures', () =>
    expect(
      rows(
        read(`${title}Biểu 2: Kết quả thực hiện các chỉ tiêu
TT Chỉ tiêu ĐVT KH 2023 TH 2023
1 Tổng đàn lợn con 4.500 4.620
2 Tỷ lệ hộ gia đình được sử dụng
nước hợp vệ sinh từ các công
trình cấp nước tập trung % 85,0 86,2
3 Tỷ lệ trẻ em dưới 6 tuổi được % 95,0 95,4
khám, chữa bệnh miễn phí tại các
cơ sở y tế
4 Sản lượng thịt hơi tấn 1.200 1.250
`).indicators.filter(({ measure }) => measure !== 'target'),
        'label_vi',
        'obs_value',
      ),
    ).toEqual([
      ['Tổng đàn lợn', 4620],
      ['Tỷ lệ hộ gia đình được sử dụng nước hợp vệ sinh từ các công trình cấp nước tập trung', 86.2],
      ['Tỷ lệ trẻ em dưới 6 tuổi được khám, chữa bệnh miễn phí tại các cơ sở y tế', 95.4],
      ['Sản lượng thịt hơi', 1250],
    ]));
});

describe('heads on two lines with single spaces', () => {
  it('are parted by what the lower ones say and the figures below', () =>
    expect(
      rows(
        read(`${title}Bảng 3: Chất lượng giáo dục
STT Nội dung Tổng số HS Hoàn thành tốt Chưa hoàn thành
SL % SL %
1 Toán 3.210 3.140 97,8 70 2,2
2 Tiếng Việt 3.210 3.120 97,2 90 2,8
3 Khoa học 1.280 1.275 99,6 5 0,4
`).indicators.slice(0, 5),
        'label_vi',
        'obs_value',
        'unit_measure',
      ),
    ).toEqual([
      ['Tổng số HS Toán', 3210, '{pupil}'],
      ['Số HS hoàn thành tốt Toán', 3140, '{pupil}'],
      ['Tỷ lệ HS hoàn thành tốt Toán', 97.8, '%'],
      ['Số HS chưa hoàn thành Toán', 70, '{pupil}'],
      ['Tỷ lệ HS chưa hoàn thành Toán', 2.2, '%'],
    ]));

  it('publish nothing where the lower ones repeat and nothing tells what they are of', () =>
    expect(
      read(`${title}Bảng 4: Kết quả
STT Nội dung Tổng số Nhóm Một Nhóm Hai
Đạt Hỏng Đạt Hỏng
1 Toán 3.210 3.140 97 70 22
2 Tiếng Việt 3.210 3.120 97 90 28
3 Khoa học 1.280 1.275 99 5 4
`).indicators,
    ).toEqual([]));
});
