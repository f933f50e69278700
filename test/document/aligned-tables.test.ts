import { describe, expect, it } from 'vitest';
import { read, rows } from '../dataset/read.ts';

const title = '# BÁO CÁO Kết quả năm 2023 của huyện Bình Lâm\n\n';

describe('lines whose words stand in columns', () => {
  it('are a table under the heads that stand over these', () =>
    expect(
      rows(
        read(`${title}Biểu 1: Một số chỉ tiêu chủ yếu

 TT         Chỉ tiêu                 ĐVT      KH 2023    TH 2023   So sánh (%)
  I   NÔNG NGHIỆP
  1   Diện tích lúa                  ha          500       510       102,0
  2   Sản lượng lúa                  tấn       2.600     2.703       104,0
  II  XÃ HỘI
  1   Tỷ lệ hộ nghèo                 %           6,5       6,1
`).indicators,
        'label_vi',
        'measure',
        'obs_value',
        'unit_measure',
      ),
    ).toEqual([
      ['Diện tích lúa', 'target', 500, 'har'],
      ['Diện tích lúa', 'level', 510, 'har'],
      ['Diện tích lúa', 'share', 102, '%'],
      ['Sản lượng lúa', 'target', 2600, 't'],
      ['Sản lượng lúa', 'level', 2703, 't'],
      ['Sản lượng lúa', 'share', 104, '%'],
      ['Tỷ lệ hộ nghèo', 'target', 6.5, '%'],
      ['Tỷ lệ hộ nghèo', 'level', 6.1, '%'],
    ]));

  const parted = `                              Tổng        Hộ nghèo             Hộ cận nghèo
  TT    Xã, thị trấn          số hộ    Số hộ   Tỷ lệ (%)     Số hộ   Tỷ lệ (%)

   1    Thị trấn Bình Sơn     2.145      64       2,98         87       4,06
   2    Xã có tên rất dài
        Bình Hòa Thượng         987     210      21,28        154      15,60
        Tổng cộng             3.132     274       8,75        241       7,69

    Huyện hỗ trợ 45 hộ làm nhà.
`;

  it('may have heads of several lines, heads over others, and names of two lines', () => {
    const { indicators } = read(title + parted);
    expect(rows(indicators, 'obs_value', 'indicator_code').slice(0, 5)).toEqual([
      [2145, 'households'],
      [64, 'poor_households'],
      [2.98, 'poverty_rate'],
      [87, 'near_poor_households'],
      [4.06, 'near_poor_rate'],
    ]);
    expect(rows(indicators, 'label_vi', 'obs_value').slice(5)).toEqual([
      ['Tổng số hộ Xã có tên rất dài Bình Hòa Thượng', 987],
      ['Số hộ nghèo Xã có tên rất dài Bình Hòa Thượng', 210],
      ['Tỷ lệ hộ nghèo Xã có tên rất dài Bình Hòa Thượng', 21.28],
      ['Số hộ cận nghèo Xã có tên rất dài Bình Hòa Thượng', 154],
      ['Tỷ lệ hộ cận nghèo Xã có tên rất dài Bình Hòa Thượng', 15.6],
      ['Tổng số hộ', 3132],
      ['Tổng cộng số hộ nghèo', 274],
      ['Tỷ lệ hộ nghèo', 8.75],
      ['Tổng cộng số hộ cận nghèo', 241],
      ['Tỷ lệ hộ cận nghèo', 7.69],
      ['hỗ trợ hộ làm nhà', 45],
    ]);
  });

  it('stand where they do with letters and diacritics apart too', () => {
    const labels = (text: string) => rows(read(text).indicators, 'label_vi', 'obs_value');
    expect(labels((title + parted).normalize('NFD'))).toEqual(labels(title + parted));
  });

  it('may number the columns, and have years for heads', () =>
    expect(
      rows(
        read(`${title}        Chỉ tiêu            Đơn vị       2021        2022
   A       B                   C           1           2
   1    Diện tích lúa         ha         510         512
   2    Năng suất lúa       tạ/ha       52,1        52,6
`).indicators,
        'label_vi',
        'obs_value',
        'time_period',
      ),
    ).toEqual([
      ['Diện tích lúa', 510, '2021'],
      ['Diện tích lúa', 512, '2022'],
      ['Năng suất lúa', 52.1, '2021'],
      ['Năng suất lúa', 52.6, '2022'],
    ]));

  it('go on behind the number of a page', () => {
    const { indicators, mentions } = read(`${title} TT         Chỉ tiêu                 ĐVT      KH 2023    TH 2023
  1   Diện tích lúa                  ha          500       510
  2   Sản lượng lúa                  tấn       2.600     2.703

                                   12

\f  3   Diện tích ngô                  ha          210       220
`);
    expect(rows(indicators, 'label_vi', 'measure', 'obs_value').slice(4)).toEqual([
      ['Diện tích ngô', 'target', 210],
      ['Diện tích ngô', 'level', 220],
    ]);
    expect(mentions.find(({ text }) => text === '12')?.reason).toBe('page number');
  });

  it('go on where a page ends, with its number and the heads told again', () => {
    const head = ` TT    Xã             Tổng số    Lúa     Ngô    Ghi chú
`;
    const page = (rows: string) => head + rows;
    const first = `  1    Xã Hòa An         412       310     102
  2    Xã Hòa Bắc         98                98
`;
    const second = `  3    Xã Hòa Châu        57        42      15
       Tổng cộng         567       352     215
`;
    const figures = (text: string) =>
      rows(read(`${title}Biểu 2: Diện tích gieo trồng (ĐVT: ha)\n\n${text}`).indicators, 'label_vi', 'obs_value');
    const whole = figures(page(first + second));
    expect(whole).toHaveLength(11);
    expect(whole[2]).toEqual(['Diện tích gieo trồng ngô Xã Hòa An', 102]);
    expect(figures(`${page(first)}\n                        12\n\n${page(second)}`)).toEqual(whole);
    expect(figures(`${page(first)}                        - 12 -\n${second}`)).toEqual(whole);
  });

  it('may have a narrow head between the two that it is over', () =>
    expect(
      rows(
        read(`${title}Biểu 3: Kết quả giải quyết đơn

                              Khiếu nại                      Tố cáo
  TT   Đơn vị         Tiếp nhận     Đã giải        Tiếp nhận     Đã giải
                        (đơn)     quyết (đơn)        (đơn)     quyết (đơn)
   1   UBND xã Hòa An      12          11               4            3
   2   UBND xã Hòa Bắc      9           8               2            2
`).indicators.slice(0, 4),
        'label_vi',
        'obs_value',
      ),
    ).toEqual([
      ['Khiếu nại Tiếp nhận UBND xã Hòa An', 12],
      ['Khiếu nại Đã giải quyết UBND xã Hòa An', 11],
      ['Tố cáo Tiếp nhận UBND xã Hòa An', 4],
      ['Tố cáo Đã giải quyết UBND xã Hòa An', 3],
    ]));

  it('may end heads with times of years, units on a second line, and the last name below its figures', () =>
    expect(
      rows(
        read(`${title}                                           Mục tiêu    Ước TH    Bình quân
 STT          Chỉ tiêu             Đơn vị    năm         năm       giai đoạn
                                             2025        2025      2021-2025
  1    Thu nhập bình quân đầu      Triệu      58,0        59,5
       người                       đồng
  2    Tốc độ tăng trưởng kinh       %         8,5         8,9        7,6
       tế
`).indicators,
        'label_vi',
        'measure',
        'obs_value',
        'unit_mult',
        'time_period',
      ),
    ).toEqual([
      ['Thu nhập bình quân đầu người', 'target', 58, 6, '2025'],
      ['Thu nhập bình quân đầu người', 'level', 59.5, 6, '2025'],
      ['Tốc độ tăng trưởng kinh tế', 'target', 8.5, 0, '2025'],
      ['Tốc độ tăng trưởng kinh tế', 'level', 8.9, 0, '2025'],
      ['Tốc độ tăng trưởng kinh tế bình quân', 'level', 7.6, 0, '2021/2025'],
    ]));

  it('may stand below their unit, and mark what a note below tells', () =>
    expect(
      rows(
        read(`${title}Biểu 4: Chi ngân sách các xã

                                        ĐVT: triệu đồng
  TT    Xã               Dự toán     Thực hiện
   1    Xã Hòa An (*)      5.200       4.900
   2    Xã Hòa Bắc         6.100       6.250
(*) Xã mới sáp nhập.
`).indicators,
        'measure',
        'obs_value',
        'unit_mult',
      ),
    ).toEqual([
      ['target', 5200, 6],
      ['level', 4900, 6],
      ['target', 6100, 6],
      ['level', 6250, 6],
    ]));

  it('are none without a head over each column of figures', () =>
    expect(
      read(`${title}   1    Diện tích lúa         510         512
   2    Diện tích ngô         210         220
`).indicators,
    ).toEqual([]));

  it('are none where sentences only have spaces too many', () =>
    expect(
      rows(
        read(`${title}Thu ngân sách   đạt 120 tỷ đồng,   tăng 5%.\nChi ngân sách   đạt 110 tỷ đồng,   tăng 4%.\n`)
          .indicators,
        'obs_value',
      ),
    ).toEqual([[120], [5], [110], [4]]));
});

describe('names in two languages, one below the other,', () => {
  it('are those of one row', () =>
    expect(
      rows(
        read(`Diện tích cao su phân theo huyện
Area of rubber by district

                                        Ha

                                      Sơ bộ
                            2021       2022

Thành phố Lâm An
Lam An city                 974,1      912,9
Huyện Hòa Tân
Hoa Tan district            220,2      369,3
Huyện Sơn Lâm
Son Lam district            120,5      125,0
`).indicators,
        'label_vi',
        'obs_value',
        'time_period',
      ),
    ).toEqual([
      ['Diện tích cao su Thành phố Lâm An', 974.1, '2021'],
      ['Diện tích cao su Thành phố Lâm An', 912.9, '2022'],
      ['Diện tích cao su Huyện Hòa Tân', 220.2, '2021'],
      ['Diện tích cao su Huyện Hòa Tân', 369.3, '2022'],
      ['Diện tích cao su Huyện Sơn Lâm', 120.5, '2021'],
      ['Diện tích cao su Huyện Sơn Lâm', 125, '2022'],
    ]));
});

describe('wide spaces', () => {
  it('within a name, and the number of square units on a line of its own, part nothing', () =>
    expect(
      rows(
        read(`${title}                                  Diện tích    Mật độ dân số
                                                       2
                                      2
                                   (Km )      (Người/km )
       TỔNG SỐ                    930,22         1.350

       1.  Thành phố  Bình An      73,86         1.581
       2.  Huyện Bình Hòa          75,24         1.776
`).indicators,
        'label_vi',
        'obs_value',
        'unit_measure',
      ),
    ).toEqual([
      ['Tổng số Diện tích', 930.22, 'km2'],
      ['Tổng số Mật độ dân số', 1350, '{person}/km2'],
      ['Diện tích Thành phố Bình An', 73.86, 'km2'],
      ['Mật độ dân số Thành phố Bình An', 1581, '{person}/km2'],
      ['Diện tích Huyện Bình Hòa', 75.24, 'km2'],
      ['Mật độ dân số Huyện Bình Hòa', 1776, '{person}/km2'],
    ]));
});
