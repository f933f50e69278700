import { describe, expect, it } from 'vitest';
import { only, read, rows } from '../read.ts';

describe('a table of indicators', () => {
  const tables = read(`I. Chỉ tiêu năm 2023

| STT | Chỉ tiêu | ĐVT | Kế hoạch năm 2023 | Ước thực hiện năm 2023 | So với KH (%) |
| --- | --- | --- | --- | --- | --- |
| 1 | Thu ngân sách | Tỷ đồng | 40 | 45,5 | 113,8 |
| 2 | Diện tích lúa | ha | 1.200 | 1.150 | 95,8 |
`);

  it('the row names what, the column how', () => {
    expect(rows(tables.indicators, 'label_vi', 'measure', 'obs_value', 'unit_measure', 'unit_mult')).toEqual([
      ['Thu ngân sách', 'target', 40, 'VND', 9],
      ['Thu ngân sách', 'level', 45.5, 'VND', 9],
      [expect.stringContaining('Thu ngân sách'), 'share', 113.8, '%', 0],
      ['Diện tích lúa', 'target', 1200, 'har', 0],
      ['Diện tích lúa', 'level', 1150, 'har', 0],
      [expect.stringContaining('Diện tích lúa'), 'share', 95.8, '%', 0],
    ]);
  });

  it('the heading of a column dates and qualifies its figures', () => {
    const [target, level] = tables.indicators;
    expect([target?.time_period, target?.obs_status]).toEqual(['2023', null]);
    expect([level?.time_period, level?.obs_status]).toEqual(['2023', 'E']);
  });

  it('a target belongs to the level of its row, and a share has its period and status', () => {
    const [target, level, share] = tables.indicators;
    expect(target?.parent_id).toBe(level?.id);
    expect([share?.time_period, share?.obs_status]).toEqual(['2023', 'E']);
  });

  it('a share belongs to the level of its row', () => {
    const [, level, share] = tables.indicators;
    expect(share?.parent_id).toBe(level?.id);
  });

  it('ordinals of rows count nothing', () => {
    const ordinals = tables.mentions.filter(({ text }) => text === '1' || text === '2');
    expect(rows(ordinals, 'kind', 'record_id', 'reason')).toEqual([
      ['ordinal', null, 'heading number'],
      ['ordinal', null, 'heading number'],
    ]);
  });
});

describe('units in headings', () => {
  it.each([
    ['Diện tích (ha)', 'har', 0],
    ['Kinh phí (triệu đồng)', 'VND', 6],
    ['Sản lượng (tấn)', 't', 0],
    ['Tỷ lệ (%)', '%', 0],
  ])('%s', (heading, unit, power) => {
    const { indicators } = read(`| Xã | ${heading} |\n| --- | --- |\n| Cây chè | 37,5 |\n`);
    expect(rows(indicators, 'obs_value', 'unit_measure', 'unit_mult')).toEqual([[37.5, unit, power]]);
  });
});

describe('a table of projects', () => {
  const { projects, indicators } =
    read(`I. Dự án năm 2023\n\n| TT | Tên dự án | Tổng mức đầu tư (triệu đồng) | Chiều dài (km) | Tình trạng |
| --- | --- | --- | --- | --- |
| 1 | Nâng cấp đường Nà Tăm - Bản Bo | 12.500 | 6,4 | Đang thi công |
| 2 | Nhà văn hóa Nà Củng | 950 | | Hoàn thành |
| | Tổng cộng | 13.450 | | |
`);

  it('a row is a project with what its columns say', () => {
    expect(rows(projects, 'name_vi', 'budget_vnd', 'length_km', 'status')).toEqual([
      ['Nâng cấp đường Nà Tăm - Bản Bo', 12_500_000_000, 6.4, 'in_progress'],
      ['Nhà văn hóa Nà Củng', 950_000_000, null, 'completed'],
    ]);
  });

  it('the total is a figure and no project', () => {
    expect(only(indicators)).toMatchObject({
      label_vi: 'Tổng cộng Tổng mức đầu tư (Dự án)',
      obs_value: 13450,
      unit_mult: 6,
      time_period: null,
    });
  });
});
