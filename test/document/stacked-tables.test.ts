import { describe, expect, it } from 'vitest';
import { read, rows } from '../dataset/read.ts';

const title = '# BÁO CÁO Tình hình kinh tế - xã hội năm 2023 của huyện Bình Lâm\n\n';
const inParagraphs = (cells: string) => cells.replaceAll('\n', '\n\n');

const crops = `Chỉ tiêu
ĐVT
Năm 2022
Năm 2023
So sánh (%)
1. Lúa
Diện tích
ha
1.250
1.262
101,0
2. Ngô
Diện tích
ha
420
400
95,2
Sản lượng
tấn
1.800
1.750
97,2
`;

describe('cells that each stand alone, one below the other,', () => {
  it.each([
    ['as paragraphs', inParagraphs(crops)],
    ['as lines', crops],
    ['between strokes', crops.replaceAll('\n', '\n|\n')],
    ['before a stroke each', crops.replaceAll('\n', ' |\n')],
  ])('are a table under as many heads as its rows have cells: %s', (_, cells) => {
    const { indicators } = read(`${title}Kết quả như sau:\n\n${cells}\nHuyện tổ chức 12 cuộc họp.`);
    expect(rows(indicators, 'label_vi', 'measure', 'obs_value', 'unit_measure', 'time_period')).toEqual([
      ['Diện tích Lúa', 'level', 1250, 'har', '2022'],
      ['Diện tích Lúa', 'level', 1262, 'har', '2023'],
      ['Diện tích Lúa', 'share', 101, '%', '2023'],
      ['Diện tích Ngô', 'level', 420, 'har', '2022'],
      ['Diện tích Ngô', 'level', 400, 'har', '2023'],
      ['Diện tích Ngô', 'share', 95.2, '%', '2023'],
      ['Sản lượng Ngô', 'level', 1800, 't', '2022'],
      ['Sản lượng Ngô', 'level', 1750, 't', '2023'],
      ['Sản lượng Ngô', 'share', 97.2, '%', '2023'],
      ['cuộc họp', 'count', 12, '{event}', '2023'],
    ]);
  });

  it('may be numbered, lack their remarks and end with a row that is not', () => {
    const cells =
      'TT\nTên xã\nSố hộ nghèo\nTỷ lệ (%)\nGhi chú\n1\nBình An\n120\n10,0\n2\nBình Hòa\n75\n5,0\nTổng cộng\n195\n7,2\n';
    const { indicators, mentions } = read(`${title}${inParagraphs(cells)}Huyện hỗ trợ 45 hộ làm nhà.`);
    expect(rows(indicators, 'obs_value', 'unit_measure', 'ref_area')).toEqual([
      [120, '{household}', 'text:place:commune-binh-an'],
      [10, '%', 'text:place:commune-binh-an'],
      [75, '{household}', 'text:place:commune-binh-hoa'],
      [5, '%', 'text:place:commune-binh-hoa'],
      [195, '{household}', 'text:place:district-binh-lam'],
      [7.2, '%', 'text:place:district-binh-lam'],
      [45, '{household}', 'text:place:district-binh-lam'],
    ]);
    expect(mentions.filter(({ kind }) => kind === 'ordinal').map(({ text }) => text)).toEqual(['1', '2']);
  });

  it('may name who answers for each row, and parts below it that nobody does', () => {
    const cells =
      'STT\nChỉ tiêu\nĐơn vị\nKế hoạch năm 2024\nCơ quan theo dõi\n1\nTỷ lệ hộ nghèo\n%\n4,5\nPhòng Lao động\n2\nTỷ lệ lao động qua đào tạo\n%\nTrên 66\nPhòng Lao động\n- Trong đó: có bằng cấp\n%\n25,5\n3\nTỷ lệ che phủ rừng\n%\n41 - 42\nHạt Kiểm lâm\n';
    const { indicators } = read(`${title}${inParagraphs(cells)}`);
    expect(rows(indicators, 'measure', 'comparator', 'obs_value', 'obs_value_to', 'time_period')).toEqual([
      ['target', '=', 4.5, null, '2024'],
      ['target', '>', 66, null, '2024'],
      ['target', '=', 25.5, null, '2024'],
      ['target', '=', 41, 42, '2024'],
    ]);
  });

  it('may have nothing but times for heads', () => {
    const cells = '2022\n2023\nDân số (người)\n4.100\n4.150\nSố hộ (hộ)\n900\n912\nSố thôn (thôn)\n9\n9\n';
    expect(rows(read(`${title}${inParagraphs(cells)}`).indicators, 'label_vi', 'obs_value', 'time_period')).toEqual([
      ['Dân số', 4100, '2022'],
      ['Dân số', 4150, '2023'],
      ['Số hộ', 900, '2022'],
      ['Số hộ', 912, '2023'],
      ['Số thôn', 9, '2022'],
      ['Số thôn', 9, '2023'],
    ]);
  });

  it('go on behind the number of a page', () => {
    const cells =
      'Chỉ tiêu\nNăm 2022\nNăm 2023\nDân số (người)\n4.100\n4.150\nSố hộ (hộ)\n900\n912\n12\nSố thôn (thôn)\n8\n9\n';
    const { indicators, mentions } = read(`${title}${inParagraphs(cells)}`);
    expect(rows(indicators, 'label_vi', 'obs_value', 'time_period').slice(4)).toEqual([
      ['Số thôn', 8, '2022'],
      ['Số thôn', 9, '2023'],
    ]);
    expect(mentions.find(({ text }) => text === '12')?.reason).toBe('page number');
  });

  it.each([
    [
      'a row lacks some of its figures, so that none says of which column they are',
      'Chỉ tiêu\nNăm 2022\nNăm 2023\nDân số\n4.100\nSố hộ\n912\nSố thôn\n9\n',
    ],
    ['no head opens them', 'Dân số\n4.100\n4.150\nSố hộ\n900\n912\nSố thôn\n9\n9\n'],
  ])('are none where %s', (_, cells) => {
    const { indicators } = read(`${title}${inParagraphs(cells)}`);
    expect(indicators.filter(({ time_period }) => time_period === '2022')).toEqual([]);
  });
});

describe('cells below a head of two rows', () => {
  const poverty =
    'TT\nXã\nTổng số hộ\nHộ nghèo\nHộ cận nghèo\nSố hộ\nTỷ lệ (%)\nSố hộ\nTỷ lệ (%)\n1\nBình An\n1.250\n120\n9,6\n85\n6,8\n2\nBình Hòa\n980\n75\n7,65\n60\n6,12\n';

  it.each([
    ['as paragraphs', inParagraphs(poverty)],
    ['as lines', poverty],
  ])('are read by both, whichever of the upper heads stand over the lower: %s', (_, cells) =>
    expect(rows(read(`${title}${cells}`).indicators.slice(0, 5), 'label_vi', 'obs_value', 'unit_measure')).toEqual([
      ['Tổng số hộ Bình An', 1250, '{household}'],
      ['Số hộ nghèo Bình An', 120, '{household}'],
      ['Tỷ lệ hộ nghèo Bình An', 9.6, '%'],
      ['Số hộ cận nghèo Bình An', 85, '{household}'],
      ['Tỷ lệ hộ cận nghèo Bình An', 6.8, '%'],
    ]),
  );

  it('also where other ones stand below each, and their numbers below all', () => {
    const cells =
      'STT\nChỉ tiêu\nĐVT\nNăm 2022\nNăm 2023\nSo sánh (%)\nKế hoạch\nThực hiện\nTH/KH\n2023/2022\nA\nB\nC\n1\n2\n3\n4=3/2\n5=3/1\n1\nDiện tích lúa\nha\n1.200\n1.250\n1.260\n100,8\n105\n2\nDiện tích ngô\nha\n800\n820\n810\n98,8\n101,3\n';
    expect(
      rows(read(`${title}${inParagraphs(cells)}`).indicators, 'measure', 'obs_value', 'time_period', 'base_period'),
    ).toEqual([
      ['level', 1200, '2022', null],
      ['target', 1250, '2023', null],
      ['level', 1260, '2023', null],
      ['share', 100.8, '2023', null],
      ['share', 105, '2023', '2022'],
      ['level', 800, '2022', null],
      ['target', 820, '2023', null],
      ['level', 810, '2023', null],
      ['share', 98.8, '2023', null],
      ['share', 101.3, '2023', '2022'],
    ]);
  });

  it('also where there is but one way to part them', () => {
    const cells =
      'Cấp học\nSố trường\nSố học sinh\nTổng số\nCông lập\nTổng số\nDân tộc\nMầm non\n12\n11\n3.850\n2.910\nTiểu học\n10\n10\n5.420\n4.105\n';
    expect(rows(read(`${title}${cells}`).indicators.slice(0, 4), 'label_vi', 'obs_value')).toEqual([
      ['Số trường Mầm non', 12],
      ['Số trường công lập Mầm non', 11],
      ['Số học sinh Mầm non', 3850],
      ['Số học sinh dân tộc Mầm non', 2910],
    ]);
  });

  it('also where words stand between names and figures', () => {
    const cells =
      'TT\nTên công trình\nĐịa điểm\nTổng mức đầu tư (triệu đồng)\nPhân kỳ vốn\n2021\n2022\n1\nNhà văn hóa bản Chè\nBản Chè\n1.200\n200\n1.000\n2\nTrạm y tế xã Bình An\nXã Bình An\n850\n350\n500\n';
    const { projects, indicators } = read(`${title}${inParagraphs(cells)}`);
    expect(rows(projects, 'name_vi', 'budget_vnd')).toEqual([
      ['Nhà văn hóa bản Chè', 1.2e9],
      ['Trạm y tế xã Bình An', 850e6],
    ]);
    expect(rows(indicators, 'obs_value', 'unit_measure', 'time_period')).toEqual([
      [200, 'VND', '2021'],
      [1000, 'VND', '2022'],
      [350, 'VND', '2021'],
      [500, 'VND', '2022'],
    ]);
  });

  it('are none where nothing tells which stand over which', () => {
    const cells = 'TT\nXã\nLúa\nNgô\nSắn\nVụ một\nVụ hai\n1\nBình An\n12\n9\n8\n7\n2\nBình Hòa\n98\n75\n60\n61\n';
    expect(read(`${title}${inParagraphs(cells)}`).indicators).toEqual([]);
  });
});

describe('a row of totals that lacks some of its cells', () => {
  const schools =
    'STT\nXã\nSố trường\nTỷ lệ đạt chuẩn (%)\nSố lớp\nSố học sinh\n1\nBình An\n4\n75\n40\n1.250\n2\nBình Hòa\n3\n66,7\n31\n980\n';

  it.each([
    ['its last', 'Tổng cộng\n7\n71,4\n71\n', [7, 71.4, 71]],
    ['one among them', 'Tổng cộng\n7\n71\n2.230\n', [7, 71, 2230]],
    ['none that can be told', 'Tổng cộng\n9\n99\n', []],
  ])('has the others where they make up what stands above: %s', (_, cells, values) =>
    expect(
      read(`${title}${inParagraphs(schools + cells)}`)
        .indicators.slice(8)
        .map(({ obs_value }) => obs_value),
    ).toEqual(values),
  );
});

describe('cells below a head of nothing but times', () => {
  const retail = `Doanh thu bán lẻ hàng hóa theo nhóm ngành
Thực hiện tháng 9 năm 2023
Ước tính tháng 10 năm 2023
Tháng 10/2023 so với cùng kỳ năm trước (%)
Đơn vị tính: Tỷ đồng
Tổng số
412,5
420,1
104,3
Lương thực, thực phẩm
180,2
184,0
106,1
`;

  it('are read with the unit that stands below these, and the title above', () =>
    expect(
      rows(
        read(`${title}${inParagraphs(retail)}`).indicators,
        'label_vi',
        'obs_value',
        'unit_measure',
        'time_period',
        'base_period',
      ),
    ).toEqual([
      ['Doanh thu bán lẻ hàng hóa', 412.5, 'VND', '2023-09', null],
      ['Doanh thu bán lẻ hàng hóa', 420.1, 'VND', '2023-10', null],
      ['Doanh thu bán lẻ hàng hóa', 104.3, '%', '2023-10', '2022-10'],
      ['Doanh thu bán lẻ hàng hóa: Lương thực, thực phẩm', 180.2, 'VND', '2023-09', null],
      ['Doanh thu bán lẻ hàng hóa: Lương thực, thực phẩm', 184, 'VND', '2023-10', null],
      ['Doanh thu bán lẻ hàng hóa: Lương thực, thực phẩm', 106.1, '%', '2023-10', '2022-10'],
    ]));

  it('are none where the head of another column stands before them', () =>
    expect(
      read(`${title}${inParagraphs('Đơn vị\nNăm 2022\nNăm 2023\n1\nTrâu\ncon\n410\n420\nBò\ncon\n12\n14\n')}`)
        .indicators,
    ).toEqual([]));
});

describe('lines of cells', () => {
  it('may hold the figures of a row, and the end of a name', () =>
    expect(
      rows(
        read(`${title}Sản lượng điện và nước
2021
2022
Sơ bộ
2023
1. Sản xuất và phân phối điện, khí đốt,
nước nóng, hơi nước
841.577 849.147
852.228
2. Cung cấp nước sạch
16.908
17.275 17.310
`).indicators,
        'label_vi',
        'obs_value',
        'time_period',
        'obs_status',
      ),
    ).toEqual([
      ['Sản xuất và phân phối điện, khí đốt, nước nóng, hơi nước', 841577, '2021', 'A'],
      ['Sản xuất và phân phối điện, khí đốt, nước nóng, hơi nước', 849147, '2022', 'A'],
      ['Sản xuất và phân phối điện, khí đốt, nước nóng, hơi nước', 852228, '2023', 'P'],
      ['Cung cấp nước sạch', 16908, '2021', 'A'],
      ['Cung cấp nước sạch', 17275, '2022', 'A'],
      ['Cung cấp nước sạch', 17310, '2023', 'P'],
    ]));
});
