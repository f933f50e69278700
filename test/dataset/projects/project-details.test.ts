import { describe, expect, it } from 'vitest';
import type { Project } from '../../../dist/types.d.ts';
import { inReport, namesOf, only, read, rows } from '../read.ts';

describe('what a sentence says of a project', () => {
  const cases: [string, Partial<Project>][] = [
    [
      'Hoàn thành dự án: Trạm y tế xã Nà Tăm với 14 phòng, diện tích sàn 610m², tổng mức đầu tư 7.500 triệu đồng.',
      { rooms: 14, floor_area_m2: 610, budget_vnd: 7_500_000_000, budget_text: '7.500 triệu đồng' },
    ],
    ['Khởi công dự án: Khu thể thao Tân Uyên, tổng vốn 90,5 tỷ đồng.', { budget_vnd: 90_500_000_000, kind: 'sport' }],
    ['Khởi công dự án Nâng cấp đường tỉnh lộ 135, chiều dài 12,4 km.', { length_km: 12.4, budget_vnd: null }],
    ['Khởi công dự án Nâng cấp đường tỉnh lộ 135, chiều dài 850 m.', { length_km: 0.85 }],
    ['Khởi công dự án: Khu dân cư Nà Củng, diện tích 8,6 ha.', { area_ha: 8.6 }],
    [
      'Khởi công dự án Nâng cấp đường tỉnh lộ 135 (Nà Tăm - Bản Bo).',
      { kind: 'road', components: ['Nà Tăm - Bản Bo'] },
    ],
    [
      'Đồ án quy hoạch chung xã Mường Than đã được UBND huyện Than Uyên phê duyệt tại Quyết định số 412/QĐ-UBND ngày 05/3/2023.',
      {
        decision_number: '412/QĐ-UBND',
        decision_on: '2023-03-05',
        decided_by: 'UBND huyện Than Uyên',
        organisations: ['UBND huyện Than Uyên'],
      },
    ],
    ['Phối hợp với Sở Xây dựng tổ chức lập đồ án quy hoạch phân khu 6.', { organisations: ['Sở Xây dựng'] }],
    ['Hoàn thành Kế hoạch sử dụng đất năm 2023.', { year: '2023', kind: 'planning' }],
  ];

  it.each(cases)('%s', (text, fields) => {
    expect(only(read(text).projects)).toMatchObject(fields);
  });

  it('what takes place has no size', () => {
    const { indicators, projects } = read('UBND xã tổ chức Hội nghị sơ kết. Tổng diện tích gieo trồng là 640 ha.');
    expect(only(projects).area_ha).toBeNull();
    expect(only(indicators).label_vi).toBe('Tổng diện tích gieo trồng');
  });

  it('its figures are no indicators too', () => {
    const text = 'Hoàn thành dự án: Trạm y tế xã Nà Tăm với 14 phòng, diện tích sàn 610m².';
    const { indicators, projects, mentions } = read(text);
    expect(indicators).toEqual([]);
    expect(mentions.map((each) => each.record_id)).toEqual([projects[0]?.id, projects[0]?.id]);
  });

  it('its places are those of its name and route', () => {
    const tables = read(
      inReport('I. Giao thông\n\nKhởi công dự án Nâng cấp đường tỉnh lộ 130 (San Thàng - Sùng Phài).'),
    );
    const places = namesOf(tables, only(tables.projects).places);
    expect(places).toEqual(expect.arrayContaining(['San Thàng', 'Sùng Phài']));
  });
});

describe('a building in use', () => {
  it('is a facility as well', () => {
    const { facilities, projects } = read('Đã đưa vào sử dụng dự án: Trạm y tế Nà Tăm, diện tích sàn 610m².');
    expect(only(projects).status).toBe('in_use');
    expect(only(facilities)).toMatchObject({ name_vi: 'Trạm y tế Nà Tăm', kind: 'health_station', floor_area_m2: 610 });
  });

  it('is none while it is being built', () => {
    expect(read('Khởi công dự án: Trạm y tế Nà Tăm, diện tích sàn 610m².').facilities).toEqual([]);
  });
});

it('the bodies that it goes to are quoted with it', () => {
  const { projects } = read('Hoàn thiện Quy chế quản lý kiến trúc trình UBND tỉnh để trình HĐND tỉnh thông qua.');
  expect(rows(projects, 'organisations', 'quote')).toEqual([
    [['UBND tỉnh', 'HĐND tỉnh'], 'Hoàn thiện Quy chế quản lý kiến trúc trình UBND tỉnh để trình HĐND tỉnh'],
  ]);
});

it.each([
  [
    'Khởi công dự án Xây dựng trụ sở và các công trình phụ trợ xã Nậm Tăm.',
    'Xây dựng trụ sở và các công trình phụ trợ xã Nậm Tăm',
  ],
  ['Đang thi công dự án Nâng cấp hạ tầng giao thông xã Nậm Tăm.', 'Nâng cấp hạ tầng giao thông xã Nậm Tăm'],
  ['Đang thi công Nhà lớp học trường Phổ thông Nậm Tăm.', 'Nhà lớp học trường Phổ thông Nậm Tăm'],
  [
    'Hoàn thiện đồ án Quy hoạch chi tiết khu dân cư Nà Củng trình UBND huyện phê duyệt.',
    'đồ án Quy hoạch chi tiết khu dân cư Nà Củng',
  ],
])('nouns whose second word ends a name elsewhere do not end one: %s', (text, name) =>
  expect(rows(read(text).projects, 'name_vi')).toEqual([[name]]),
);

it('work on several that nothing names is no project', () =>
  expect(read('Huyện đẩy nhanh công tác GPMB các công trình trọng điểm.').projects).toEqual([]));

it('how much of the works is done is progress of the project', () =>
  expect(
    rows(
      read(
        '- Dự án cầu treo Nậm Cúm: tổng mức đầu tư 4,5 tỷ đồng, khối lượng thực hiện đạt 65%, giải ngân 3,1 tỷ đồng.',
      ).projects,
      'progress_value',
      'progress_total',
      'progress_unit',
      'budget_vnd',
    ),
  ).toEqual([[65, 100, '%', 4_500_000_000]]));

it('money paid of money planned is no progress of works, whose owner may be named without “do”', () => {
  const { projects, indicators } = read(
    '- Dự án Đường ven biển Hòn La - Vũng Chùa: chiều dài 14,3 km; Ban Quản lý dự án giao thông tỉnh làm chủ đầu tư; giải ngân 180,5/240 tỷ đồng.',
  );
  expect(rows(projects, 'progress_value', 'organisations')).toEqual([[null, ['Ban Quản lý dự án giao thông tỉnh']]]);
  expect(rows(indicators, 'value_text', 'measure')).toEqual([['180,5/240 tỷ đồng', 'share']]);
});

it.each([
  [
    '- Khu đô thị Nà Cóc: diện tích 86 ha, lũy kế vốn thực hiện 412 tỷ đồng; tổng mức đầu tư 1.260 tỷ đồng.',
    1_260_000_000_000,
    [412],
  ],
  ['- Khu đô thị Nà Cóc: diện tích 86 ha, đã bố trí vốn 95 tỷ đồng, đã khởi công.', null, [95]],
  [
    'Hoàn thành dự án: Trạm y tế xã Nà Tăm với 14 phòng, kế hoạch vốn năm 2023 là 2 tỷ đồng, tổng mức đầu tư 7 tỷ đồng.',
    7_000_000_000,
    [2],
  ],
])('what was paid or given for works so far is not what they cost: %s', (text, budget, values) => {
  const { projects, indicators } = read(text);
  expect(only(projects).budget_vnd).toBe(budget);
  expect(indicators.map((each) => each.obs_value)).toEqual(values);
});

it('how much of the works is done may be told again in percent', () => {
  const { projects, indicators } = read(
    '- Hệ thống thu gom, xử lý nước thải phường Nà Cóc: tổng mức đầu tư 95 tỷ đồng; đã lắp đặt 19/38 km tuyến ống, đạt 50%; giải ngân đạt 44%.',
  );
  expect(rows(projects, 'kind', 'subkind', 'progress_value', 'progress_total')).toEqual([
    ['environment', 'wastewater', 19, 38],
  ]);
  expect(rows(indicators, 'obs_value', 'measure')).toEqual([[44, 'share']]);
});

it('how many there are at the end of a name is no part of it', () => {
  const { projects, indicators } = read(
    'Khởi công Dự án nhà ở xã hội Nà Cóc 320 căn, tổng mức đầu tư 210 tỷ đồng; dự án Trường Tiểu học Nà Cóc 2, kinh phí 9 tỷ đồng.',
  );
  expect(rows(projects, 'name_vi', 'budget_vnd')).toEqual([
    ['Dự án nhà ở xã hội Nà Cóc', 210_000_000_000],
    ['Trường Tiểu học Nà Cóc 2', 9_000_000_000],
  ]);
  expect(rows(indicators, 'label_vi', 'obs_value')).toEqual([['Dự án nhà ở xã hội Nà Cóc: căn', 320]]);
});

it('the decision that approves works may stand before their name', () =>
  expect(
    rows(
      read(
        'Phó Thủ tướng vừa ký Quyết định số 234/QĐ-TTg ngày 5/3/2031 chấp thuận chủ trương đầu tư xây dựng và kinh doanh kết cấu hạ tầng Khu công nghiệp Đông Hà, tỉnh Tây Lĩnh. Khởi công Cầu Nậm Na theo Quyết định số 12/QĐ-UBND.',
      ).projects,
      'name_vi',
      'status',
      'decision_number',
      'decision_on',
    ),
  ).toEqual([
    ['Khu công nghiệp Đông Hà, tỉnh Tây Lĩnh', 'approved', '234/QĐ-TTg', '2031-03-05'],
    ['Cầu Nậm Na', 'started', '12/QĐ-UBND', null],
  ]));
