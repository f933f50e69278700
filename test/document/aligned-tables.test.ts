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
