import { describe, expect, it } from 'vitest';
import { read, rows } from '../read.ts';

const title = '# BÁO CÁO năm 2023 của huyện Lạc Sơn\n\n';
const told = (text: string) =>
  rows(read(`${title}${text}`).indicators, 'label_vi', 'obs_value', 'unit_measure', 'measure');

describe('columns of classes', () => {
  it('count those whom the caption names', () =>
    expect(
      told(`Bảng 2. Số sản phẩm OCOP được công nhận năm 2023

| TT | Xã | 3 sao | 4 sao | Tổng |
|--|--|--:|--:|--:|
| 1 | Lạc An | 4 | 1 | 5 |`),
    ).toEqual([
      ['Số sản phẩm OCOP được công nhận 3 sao Lạc An', 4, '{product}', 'count'],
      ['Số sản phẩm OCOP được công nhận 4 sao Lạc An', 1, '{product}', 'count'],
      ['Số sản phẩm OCOP được công nhận Lạc An', 5, '{product}', 'count'],
    ]));

  it('count those of the column before, as parts of these', () => {
    const { indicators } = read(`${title}| TT | Xã | Số cơ sở kiểm tra | Loại A | Loại B |
|--|--|--:|--:|--:|
| 1 | Lạc An | 14 | 6 | 8 |`);
    expect(rows(indicators, 'label_vi', 'unit_measure')).toEqual([
      ['Số cơ sở kiểm tra Lạc An', '{facility}'],
      ['Số cơ sở loại A Lạc An', '{facility}'],
      ['Số cơ sở loại B Lạc An', '{facility}'],
    ]);
    expect(indicators.map(({ parent_id }) => parent_id)).toEqual([null, indicators[0]?.id, indicators[0]?.id]);
  });

  it.each(['SL | TL%', 'Số lượng | Tỷ lệ (%)', 'SL | %'])('have numbers and rates below: %s', (below) =>
    expect(
      told(`Bảng 3. Kết quả học tập

| Khối | Tổng số HS | Tốt | | Chưa đạt | |
|--|--|--|--|--|--|
| | | ${below} | ${below} |
| Khối 6 | 520 | 110 | 21,2 | 20 | 3,8 |`).slice(1),
    ).toEqual([
      ['Số HS tốt khối 6', 110, '{pupil}', 'count'],
      ['Tỷ lệ HS tốt khối 6', 21.2, '%', 'share'],
      ['Số HS chưa đạt khối 6', 20, '{pupil}', 'count'],
      ['Tỷ lệ HS chưa đạt khối 6', 3.8, '%', 'share'],
    ]),
  );

  it('may name the rows', () =>
    expect(
      told(`Bảng 5. Kết quả xếp loại hạnh kiểm học sinh THCS

| Xếp loại | Số lượng | Tỷ lệ (%) |
|--|--:|--:|
| Tốt | 1.250 | 83,3 |
| Khá | 250 | 16,7 |
| Tổng | 1.500 | 100 |`).filter(([, , , measure]) => measure === 'count'),
    ).toEqual([
      ['Số học sinh THCS tốt', 1250, '{pupil}', 'count'],
      ['Số học sinh THCS khá', 250, '{pupil}', 'count'],
      ['Tổng số học sinh THCS', 1500, '{pupil}', 'count'],
    ]));
});

describe('numbers and rates of those whom the caption names', () => {
  const poverty = (caption: string, head: string) => `Biểu 01: ${caption}

| Xã | ${head} |
|---|---|---|---|---|
| | Số hộ | Tỷ lệ (%) | Số hộ | Tỷ lệ (%) |
| Xã Lạc An | 312 | 11,20 | 205 | 7,79 |`;

  it('are of the time that heads them', () =>
    expect(
      rows(
        read(`${title}${poverty('Kết quả rà soát hộ nghèo năm 2023', 'Đầu năm 2023 | | Cuối năm 2023 | ')}`).indicators,
        'label_vi',
        'obs_value',
        'time_period',
      ),
    ).toEqual([
      ['Số hộ nghèo Xã Lạc An', 312, '2023-01-01'],
      ['Tỷ lệ hộ nghèo Xã Lạc An', 11.2, '2023-01-01'],
      ['Số hộ nghèo Xã Lạc An', 205, '2023-12-31'],
      ['Tỷ lệ hộ nghèo Xã Lạc An', 7.79, '2023-12-31'],
    ]));

  it('are of nobody in particular where it names several', () =>
    expect(told(poverty('Kết quả rà soát hộ nghèo, hộ cận nghèo năm 2023', 'Năm 2022 | | Năm 2023 | '))[0]?.[0]).toBe(
      'Số hộ Xã Lạc An',
    ));

  it('are of all where other columns name them', () =>
    expect(
      told(`Biểu 01: Kết quả rà soát hộ nghèo năm 2023

| Xã | Số hộ | Số hộ nghèo |
|---|---|---|
| Xã Lạc An | 1.312 | 205 |`)[0]?.[0],
    ).toBe('Số hộ Xã Lạc An'));
});
