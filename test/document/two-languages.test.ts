import { describe, expect, it } from 'vitest';
import { read, rows } from '../dataset/read.ts';

const yearbook = `# Niên giám thống kê năm 2023 của tỉnh Lâm Hòa

Biểu 45. Diện tích một số loại cây trồng
*Planted area of some crops*
ĐVT - Unit: Ha

| | 2022 | Sơ bộ - Prel. 2023 |
|--|--:|--:|
| Tổng số - Total | 45.800 | 46.120 |
| Lúa - Paddy | 25.500 | 25.620 |
| Cao su - Rubber | 4.750 | 4.680 |
| Huyện Hòa Tân - Hoa Tan district | 845 | 850 |
`;

describe('a table of two languages', () => {
  it('is read in Vietnamese', () =>
    expect(rows(read(yearbook).indicators.slice(2), 'label_vi', 'obs_value', 'unit_measure', 'time_period')).toEqual([
      ['Diện tích lúa', 25500, 'har', '2022'],
      ['Diện tích lúa', 25620, 'har', '2023'],
      ['Diện tích cao su', 4750, 'har', '2022'],
      ['Diện tích cao su', 4680, 'har', '2023'],
      ['Diện tích Huyện Hòa Tân', 845, 'har', '2022'],
      ['Diện tích Huyện Hòa Tân', 850, 'har', '2023'],
    ]));

  it('shares its units', () =>
    expect(
      rows(
        read(`# Niên giám thống kê năm 2023

| | Diện tích - Area (Km2) | Dân số (Người) - Population (Person) |
|--|--:|--:|
| Thành phố Lâm An - Lam An city | 120,3 | 152.300 |
| Huyện Hòa Tân - Hoa Tan district | 845,1 | 98.700 |
`).indicators.slice(0, 2),
        'label_vi',
        'unit_measure',
      ),
    ).toEqual([
      ['Diện tích Thành phố Lâm An', 'km2'],
      ['Dân số Thành phố Lâm An', '{person}'],
    ]));

  it('is none for a few words that are not Vietnamese', () =>
    expect(
      rows(
        read(`# BÁO CÁO năm 2023

| Chỉ tiêu | Số khách (lượt) |
|--|--:|
| Khu nghỉ dưỡng Đồi Chè - Green Valley Resort | 1.250 |
| Bản Sơn An | 450 |
| Bản Sơn Bình | 320 |
`).indicators,
        'label_vi',
      )[0]?.[0],
    ).toContain('Green Valley Resort'));
});
