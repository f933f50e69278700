import { describe, expect, it } from 'vitest';
import { namesOf, only, read, rows } from '../read.ts';

describe('a table of projects', () => {
  const tables = read(`Biểu 02: Danh mục dự án sử dụng vốn ngân sách huyện năm 2024 (ĐVT: triệu đồng)

| STT | Tên dự án | Chủ đầu tư | Địa điểm | Thời gian KC-HT | Tổng mức đầu tư | Kế hoạch 2024 | Lũy kế giải ngân | Tỷ lệ giải ngân (%) | Ghi chú |
|---|---|---|---|---|---|---|---|---|---|
| | TỔNG SỐ | | | | 61.500 | 22.000 | 15.100 | 68,6 | |
| I | Dự án chuyển tiếp | | | | 61.500 | 22.000 | 15.100 | 68,6 | |
| 1 | Đường Phiêng Sin - Nà Vàng | Ban QLDA huyện | Xã Phiêng Sin, xã Nà Vàng | 2022-2024 | 44.000 | 15.000 | 9.900 | 66,0 | Đang thi công |
| 2 | Trường Tiểu học Khau Mạ | Phòng GD&ĐT | Xã Khau Mạ | 2023-2024 | 17.500 | 7.000 | 5.200 | 74,3 | |
`);

  it('a project has its owner, place, time, cost and the group that it stands in', () => {
    expect(rows(tables.projects, 'name_vi', 'organisations', 'year', 'budget_vnd', 'group', 'status')).toEqual([
      ['Đường Phiêng Sin - Nà Vàng', ['Ban QLDA huyện'], '2022/2024', 44e9, 'Dự án chuyển tiếp', 'in_progress'],
      ['Trường Tiểu học Khau Mạ', ['Phòng GD&ĐT'], '2023/2024', 17.5e9, 'Dự án chuyển tiếp', null],
    ]);
    expect(
      namesOf(
        tables,
        tables.projects.flatMap(({ places }) => places),
      ),
    ).toEqual(['Phiêng Sin', 'Nà Vàng', 'Khau Mạ']);
  });

  it('what is planned and paid is told of each, of a group and of all', () => {
    const money = tables.indicators.filter(({ unit_measure }) => unit_measure === 'VND');
    expect(rows(money, 'label_vi', 'measure', 'obs_value', 'time_period')).toEqual([
      ['Tổng mức đầu tư', 'level', 61500, null],
      ['Tổng số Kế hoạch vốn', 'target', 22000, '2024'],
      ['Tổng số Lũy kế giải ngân', 'level', 15100, '2024'],
      ['Tổng mức đầu tư Dự án chuyển tiếp', 'level', 61500, null],
      ['Kế hoạch vốn Dự án chuyển tiếp', 'target', 22000, '2024'],
      ['Lũy kế giải ngân Dự án chuyển tiếp', 'level', 15100, '2024'],
      ['Kế hoạch vốn Đường Phiêng Sin - Nà Vàng', 'target', 15000, '2024'],
      ['Lũy kế giải ngân Đường Phiêng Sin - Nà Vàng', 'level', 9900, '2024'],
      ['Kế hoạch vốn Trường Tiểu học Khau Mạ', 'target', 7000, '2024'],
      ['Lũy kế giải ngân Trường Tiểu học Khau Mạ', 'level', 5200, '2024'],
    ]);
    expect(money[6]?.parent_id).toBe(money[7]?.id);
  });

  it('the rate of what was paid is no progress of works', () =>
    expect(tables.projects.map(({ progress_value }) => progress_value)).toEqual([null, null]));
});

describe('heads of several rows', () => {
  const { projects, indicators } = read(`Đơn vị: triệu đồng

| TT | Danh mục | Địa điểm | Quyết định đầu tư | Quyết định đầu tư | | Kế hoạch năm 2024 | |
|---|---|---|---|---|---|---|---|
| | | | Số QĐ, ngày tháng năm | TMĐT | Trong đó: NSTW | Tổng số | Trong đó: NSTW |
| 1 | Đường nội đồng thôn Khau Cát | xã Phúc Sơn | 145/QĐ-UBND ngày 12/5/2023 | 6.300 | 5.000 | 2.200 | 2.000 |
`);

  it('the decision and the cost are of the project', () =>
    expect(rows(projects, 'name_vi', 'decision_number', 'decision_on', 'budget_vnd')).toEqual([
      ['Đường nội đồng thôn Khau Cát', '145/QĐ-UBND', '2023-05-12', 6.3e9],
    ]));

  it('sources of money are parts of what stands before them', () =>
    expect(rows(indicators, 'label_vi', 'measure', 'obs_value')).toEqual([
      ['Tổng mức đầu tư: NSTW Đường nội đồng thôn Khau Cát', 'level', 5000],
      ['Kế hoạch vốn Đường nội đồng thôn Khau Cát', 'target', 2200],
      ['Kế hoạch vốn: NSTW Đường nội đồng thôn Khau Cát', 'target', 2000],
    ]));
});

describe('sizes of projects in words', () => {
  const { projects, indicators } = read(`| TT | Công trình | Quy mô | TMĐT (tỷ đồng) | KH vốn năm 2025 | Tiến độ |
|---|---|---|---|---|---|
| 1 | Cầu Nà Lộc | Dài 84 m | 38,5 | 12 | Đạt 45% khối lượng |
| 2 | Hồ Khuổi Mạ | Dung tích 1,2 triệu m3 | 145 | 40 | Khởi công tháng 3/2024, đang thi công |
`);

  it('go into the fields that hold them', () =>
    expect(rows(projects, 'length_km', 'progress_value', 'budget_vnd', 'year', 'status')).toEqual([
      [0.084, 45, 38.5e9, null, null],
      [null, null, 145e9, '2024-03', 'in_progress'],
    ]));

  it('or are figures by themselves', () =>
    expect(rows(indicators, 'label_vi', 'obs_value', 'unit_measure', 'unit_mult')).toEqual([
      ['Kế hoạch vốn Cầu Nà Lộc', 12, 'VND', 9],
      ['Dung tích Hồ Khuổi Mạ', 1.2, 'm3', 6],
      ['Kế hoạch vốn Hồ Khuổi Mạ', 40, 'VND', 9],
    ]));
});

it('parts of a project and its groups are no projects', () => {
  const { projects, indicators } = read(`| TT | Tên công trình | Tổng mức đầu tư (triệu đồng) |
|---|---|---|
| | Lĩnh vực giao thông | 9.000 |
| 1 | Đường Nà Pồng | 9.000 |
| - | Ngân sách tỉnh | 6.000 |
| - | Ngân sách huyện | 3.000 |
`);
  expect(rows(projects, 'name_vi', 'group')).toEqual([['Đường Nà Pồng', 'Lĩnh vực giao thông']]);
  expect(rows(indicators, 'label_vi', 'obs_value')).toEqual([
    ['Tổng mức đầu tư Lĩnh vực giao thông', 9000],
    ['Tổng mức đầu tư Đường Nà Pồng: Ngân sách tỉnh', 6000],
    ['Tổng mức đầu tư Đường Nà Pồng: Ngân sách huyện', 3000],
  ]);
});

it('what owners were given and paid is theirs, in a table that lists no projects', () => {
  const { indicators, projects } = read(`Biểu tổng hợp giải ngân kế hoạch vốn đầu tư công 9 tháng đầu năm 2024

ĐVT: triệu đồng

| TT | Chủ đầu tư | Kế hoạch vốn năm 2024 | Giải ngân đến 30/9/2024 |
|---|---|---|---|
| 1 | Sở Y tế | 64.500 | 12.400 |
`);
  expect(projects).toEqual([]);
  expect(rows(indicators, 'label_vi', 'measure', 'obs_value', 'time_period')).toEqual([
    ['Kế hoạch vốn Sở Y tế', 'target', 64500, '2024'],
    ['vốn đầu tư công giải ngân Sở Y tế', 'level', 12400, '2024-09-30'],
  ]);
});

it('a head in capitals that begins as a signature does closes no report', () => {
  const { reports, projects } = read(`| TT | Tên dự án | TMĐT (tỷ đồng) |
|---|---|---|
| 1 | Cầu Nà Lộc | 38 |
`);
  expect(only(reports).signatory_authority).toBeNull();
  expect(only(projects).budget_vnd).toBe(38e9);
});

it('works of one year have it from its column', () =>
  expect(
    only(
      read(
        '| TT | Tên công trình | TMĐT (tr.đồng) | KC-HT |\n|---|---|---|---|\n| 1 | Đường Nà Hỳ - Nậm Chua | 14.500 | 2024 |\n',
      ).projects,
    ).year,
  ).toBe('2024'));

describe('money whose unit stands over the table alone', () => {
  it('is that of each column that says nothing else', () => {
    const { projects, indicators } = read(`ĐVT: Triệu đồng

| TT | Danh mục dự án | Quy mô | Tổng số | NSTW | NSĐP |
|--|--|--|--:|--:|--:|
| 1 | Trạm y tế xã Nà Vàng | 12 | 4.500 | 4.000 | 500 |`);
    expect(rows(projects, 'budget_vnd', 'budget_text')).toEqual([[4.5e9, '4.500 Triệu đồng']]);
    expect(rows(indicators, 'label_vi', 'obs_value', 'unit_mult')).toEqual([
      ['NSTW Trạm y tế xã Nà Vàng', 4000, 6],
      ['NSĐP Trạm y tế xã Nà Vàng', 500, 6],
    ]);
  });
});
