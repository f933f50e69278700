import { describe, expect, it } from 'vitest';
import { Outline, readRowName } from '../../../pipeline/dataset/tables/table-outline.ts';
import { readTableUnit } from '../../../pipeline/dataset/tables/table-units.ts';
import type { Tables } from '../../../pipeline/tables.ts';
import { codebook, inReport, read, rows } from '../read.ts';

const told = ({ indicators }: Tables) => rows(indicators, 'label_vi', 'measure', 'obs_value', 'time_period');

/** The label and value of what each indicator belongs to. */
const parents = ({ indicators }: Tables) =>
  indicators.map(({ label_vi, obs_value, parent_id }) => {
    const parent = indicators.find(({ id }) => id === parent_id);
    return [label_vi, obs_value, parent?.obs_value ?? null];
  });

describe('a table of plan and result over two years', () => {
  const tables = read(`I. Kết quả năm 2024

| TT | Chỉ tiêu | ĐVT | Năm 2023 | Năm 2024 | | So sánh (%) | |
|---|---|---|---|---|---|---|---|
| | | | Thực hiện | Kế hoạch | Ước TH | TH 2024/KH 2024 | TH 2024/TH 2023 |
| A | B | C | 1 | 2 | 3 | 4=3/2 | 5=3/1 |
| I | Nông nghiệp | | | | | | |
| 1 | Tổng đàn gia súc | Con | 15.000 | 15.500 | 15.810 | 102 | 105,4 |
| - | Đàn trâu | " | 3.100 | 3.000 | 3.030 | 101 | 97,7 |
| 2 | Dân số | 1.000 người | 45,2 | 45,9 | 46,1 | 100,4 | 102 |
`);

  it('says of each figure when, and whether it is planned, done or compared', () => {
    expect(told(tables).slice(0, 5)).toEqual([
      ['Tổng đàn gia súc', 'count', 15000, '2023'],
      ['Tổng đàn gia súc', 'target', 15500, '2024'],
      ['Tổng đàn gia súc', 'count', 15810, '2024'],
      ['Tổng đàn gia súc so với kế hoạch', 'share', 102, '2024'],
      ['Tổng đàn gia súc', 'share', 105.4, '2024'],
    ]);
    expect(tables.indicators.map(({ obs_status }) => obs_status).slice(0, 5)).toEqual(['A', null, 'E', 'E', 'E']);
    expect(tables.indicators[4]?.base_period).toBe('2023');
  });

  it('ties what a bullet breaks down to the figure of the same column', () => {
    expect(parents(tables).slice(5, 10)).toEqual([
      ['Đàn trâu', 3100, 15000],
      ['Đàn trâu', 3000, 3030],
      ['Đàn trâu', 3030, 15810],
      ['Đàn trâu so với kế hoạch', 101, 3030],
      ['Đàn trâu', 97.7, 3030],
    ]);
  });

  it('repeats units by their mark, and multiplies by those that say so', () => {
    expect(tables.indicators[5]?.unit_measure).toBe('{animal}');
    expect(rows(tables.indicators.slice(10, 11), 'obs_value', 'unit_measure', 'unit_mult')).toEqual([
      [45.2, '{person}', 3],
    ]);
  });

  it('counts neither columns nor rows', () => {
    const ordinals = tables.mentions.filter(({ line, kind }) => line === 6 || (kind === 'ordinal' && line > 6));
    expect(ordinals.map(({ text, reason }) => [text, reason])).toEqual(
      ['1', '2', '3', '4', '3/2', '5', '3/1', '1', '2'].map((text) => [text, 'heading number']),
    );
  });

  it('accuses neither growth beyond the year before nor ordinals with a point', () => {
    const grown = read(
      '| TT | Chỉ tiêu | ĐVT | TH 2023 | TH 2024 | 2024/2023 (%) |\n|---|---|---|---|---|---|\n| 1.1 | Sản lượng thóc | tấn | 500 | 520 | 104 |',
    );
    expect(grown.checks.filter(({ holds }) => !holds)).toEqual([]);
    expect(grown.anomalies.map(({ kind }) => kind)).not.toContain('decimal_point');
  });

  it('uses the years of the head', () => {
    const years = tables.mentions.filter(({ line }) => line === 3);
    expect(years.map(({ kind, record_id }) => [kind, record_id !== null])).toEqual([
      ['date', true],
      ['date', true],
    ]);
  });
});

describe('a caption', () => {
  it('gives unit, subject and period where rows are places and columns crops', () => {
    const tables = read(`Biểu 2: Diện tích gieo trồng các xã năm 2023 (Đơn vị tính: ha)

| Xã | Lúa | Ngô |
|---|---|---|
| Nậm Pì | 120,5 | 80 |
`);
    expect(told(tables)).toEqual([
      ['Diện tích gieo trồng lúa Nậm Pì', 'level', 120.5, '2023'],
      ['Diện tích gieo trồng ngô Nậm Pì', 'level', 80, '2023'],
    ]);
    expect(tables.indicators.map(({ unit_measure }) => unit_measure)).toEqual(['har', 'har']);
  });

  it('may be a line of its own with the unit', () => {
    const { indicators } = read(`Biểu 1. Thu ngân sách

ĐVT: Triệu đồng

| Nội dung | Dự toán | Thực hiện | Tỷ lệ (%) |
|---|---|---|---|
| Thu nội địa | 120.000 | 126.000 | 105 |
`);
    expect(rows(indicators, 'label_vi', 'measure', 'unit_measure', 'unit_mult')).toEqual([
      ['Thu nội địa', 'target', 'VND', 6],
      ['Thu nội địa', 'level', 'VND', 6],
      ['Thu nội địa so với dự toán', 'share', '%', 0],
    ]);
  });
});

describe('rows', () => {
  it('may be years', () => {
    const tables = read(
      '| Năm | Diện tích (ha) | Sản lượng (tấn) |\n|---|---|---|\n| 2022 | 1.200 | 6.240 |\n| Năm 2023 | 1.250 | 6.510 |',
    );
    expect(told(tables)).toEqual([
      ['Diện tích', 'level', 1200, '2022'],
      ['Sản lượng', 'level', 6240, '2022'],
      ['Diện tích', 'level', 1250, '2023'],
      ['Sản lượng', 'level', 6510, '2023'],
    ]);
    expect(tables.mentions.filter(({ kind }) => kind === 'date').every(({ record_id }) => record_id !== null)).toBe(
      true,
    );
  });

  it('may stand without a head', () => {
    const { indicators } = read(
      '| Diện tích tự nhiên | 9.632 ha |\n|---|---|\n| Số hộ | 912 hộ |\n| Dân số | 4.120 người |',
    );
    expect(rows(indicators, 'label_vi', 'obs_value', 'unit_measure')).toEqual([
      ['Diện tích tự nhiên', 9632, 'har'],
      ['Số hộ', 912, '{household}'],
      ['Dân số', 4120, '{person}'],
    ]);
  });

  it('say their unit in a bracket', () => {
    const { indicators } = read(
      '| Chỉ tiêu | 2023 | Ước 2024 |\n|---|---|---|\n| Thu ngân sách (tỷ đồng) | 125 | 140,5 |',
    );
    expect(rows(indicators, 'label_vi', 'unit_measure', 'unit_mult', 'time_period', 'obs_status')).toEqual([
      ['Thu ngân sách', 'VND', 9, '2023', 'A'],
      ['Thu ngân sách', 'VND', 9, '2024', 'E'],
    ]);
  });

  it('measure what the row above names', () => {
    const { indicators } = read(
      '| TT | Chỉ tiêu | ĐVT | TH |\n|---|---|---|---|\n| 1 | Lúa cả năm | | |\n| - | Diện tích | ha | 62 |\n| - | Năng suất | tạ/ha | 52,5 |\n| 2 | Tổng diện tích cây ăn quả | ha | 30 |\n| | Trong đó: Xoài | ha | 12 |\n| | Nhãn | ha | 18 |',
    );
    expect(indicators.map(({ label_vi }) => label_vi)).toEqual([
      'Diện tích Lúa cả năm',
      'Năng suất Lúa cả năm',
      'Tổng diện tích cây ăn quả',
      'Tổng diện tích cây ăn quả: Xoài',
      'Tổng diện tích cây ăn quả: Nhãn',
    ]);
    expect(indicators.slice(3).map(({ parent_id }) => parent_id)).toEqual([indicators[2]?.id, indicators[2]?.id]);
  });
});

describe('columns', () => {
  it('put the measure first, whichever head names it', () => {
    const { indicators } = read('| Xã | Hộ nghèo | |\n|---|---|---|\n| | Số hộ | Tỷ lệ (%) |\n| Bản Hồ | 15 | 2,5 |');
    expect(rows(indicators, 'label_vi', 'obs_value', 'unit_measure')).toEqual([
      ['Số hộ nghèo Bản Hồ', 15, '{household}'],
      ['Tỷ lệ hộ nghèo Bản Hồ', 2.5, '%'],
    ]);
  });

  it('of bare rates are shares of the count before them', () => {
    const { indicators } = read('| Xã | Số hộ nghèo | Tỷ lệ (%) |\n|---|---|---|\n| Bản Hồ | 15 | 2,5 |');
    expect(rows(indicators, 'label_vi', 'measure')).toEqual([
      ['Số hộ nghèo Bản Hồ', 'count'],
      ['Tỷ lệ hộ nghèo Bản Hồ', 'share'],
    ]);
    expect(indicators[1]?.parent_id).toBe(indicators[0]?.id);
  });

  it('may be places', () => {
    const tables = read(
      inReport('| Chỉ tiêu | Phường Tân Phong | Xã Sùng Phài |\n|---|---|---|\n| Diện tích lúa (ha) | 15 | 62,5 |'),
    );
    const areas = tables.indicators.map(({ ref_area }) => tables.places.find(({ id }) => id === ref_area)?.name_vi);
    expect(areas).toEqual(['Tân Phong', 'Sùng Phài']);
    expect(tables.indicators.map(({ label_vi }) => label_vi)).toEqual([
      'Diện tích lúa Phường Tân Phong',
      'Diện tích lúa Xã Sùng Phài',
    ]);
  });

  it.each([
    ['So với cùng kỳ (%)', ['104,8', '96,5'], ['share', 'share']],
    ['So với cùng kỳ (%)', ['4,8', '-3,5'], ['change', 'change']],
    ['Tăng, giảm so với cùng kỳ (%)', ['104,8', '96,5'], ['change', 'change']],
    ['So với KH (%)', ['104,8', '6,5'], ['share', 'share']],
  ])('%s of %s', (heading, [first, second], measures) => {
    const { indicators } = read(
      `| Chỉ tiêu | Thực hiện năm 2024 (tấn) | ${heading} |\n|---|---|---|\n| Thóc | 500 | ${first} |\n| Ngô | 600 | ${second} |`,
    );
    expect(indicators.filter(({ unit_measure }) => unit_measure === '%').map(({ measure }) => measure)).toEqual(
      measures,
    );
  });

  it('of the year before hold levels', () => {
    const tables = read(
      '| Chỉ tiêu | Cùng kỳ năm 2023 (tấn) | Năm 2024 (tấn) |\n|---|---|---|\n| Sản lượng thóc | 500 | 520 |',
    );
    expect(told(tables)).toEqual([
      ['Sản lượng thóc', 'level', 500, '2023'],
      ['Sản lượng thóc', 'level', 520, '2024'],
    ]);
  });

  it('of another year do not hold the plan of this one', () => {
    const { indicators } = read(
      '| Chỉ tiêu | TH 2024 (ha) | KH 2025 (ha) |\n|---|---|---|\n| Diện tích lúa | 500 | 520 |',
    );
    expect(rows(indicators, 'measure', 'time_period', 'parent_id')).toEqual([
      ['level', '2024', null],
      ['target', '2025', null],
    ]);
  });
});

describe('a table of projects with the unit of its caption', () => {
  const { projects, indicators } = read(`Biểu 4. Tình hình thực hiện các dự án (ĐVT: triệu đồng)

| TT | Danh mục dự án | Tổng mức đầu tư | Kế hoạch vốn năm 2024 | | Giải ngân |
|---|---|---|---|---|---|
| | | | NSTW | NSĐP | |
| 1 | Đường giao thông bản Nà Tăm | 14.500 | 5.000 | 500 | 4.800 |
`);

  it('has the budgets of its projects', () =>
    expect(rows(projects, 'name_vi', 'budget_vnd', 'budget_text')).toEqual([
      ['Đường giao thông bản Nà Tăm', 14_500_000_000, '14.500 triệu đồng'],
    ]));

  it('has what else it counts as indicators', () =>
    expect(rows(indicators, 'measure', 'obs_value', 'unit_mult')).toEqual([
      ['target', 5000, 6],
      ['target', 500, 6],
      ['level', 4800, 6],
    ]));
});

describe('names and places of rows', () => {
  it.each([
    ['- Đàn trâu', '', 'Đàn trâu', 6, false],
    ['1. Tổng đàn', '', 'Tổng đàn', 2, false],
    ['A. Tổng thu', '', 'Tổng thu', 0, false],
    ['Trong đó: Thóc', '', 'Thóc', null, true],
    ['- Trong đó: Thóc', '', 'Thóc', 6, true],
    ['Thu nội địa', 'I', 'Thu nội địa', 1, false],
    ['Thuế', '1.1', 'Thuế', 3, false],
    ['Trong đó:', '', 'Trong đó:', null, true],
  ])('%s (%s)', (written, ordinal, text, depth, isPart) => {
    expect(readRowName(written, ordinal)).toMatchObject({ text, depth, isPart });
  });

  it('are those of an outline', () => {
    const outline = new Outline<string>();
    const under = [
      ['Tổng thu', 'A'],
      ['Thu nội địa', 'I'],
      ['Thuế', '1'],
      ['Trong đó: thuế đất', ''],
      ['Thuế nhà', ''],
      ['Phí', '2'],
      ['Tổng chi', 'B'],
    ].map(([written = '', ordinal = '']) => outline.add(written, readRowName(written, ordinal), false, false));
    expect(under).toEqual([
      [],
      ['Tổng thu'],
      ['Thu nội địa', 'Tổng thu'],
      ['Thuế', 'Thu nội địa', 'Tổng thu'],
      ['Thuế', 'Thu nội địa', 'Tổng thu'],
      ['Thu nội địa', 'Tổng thu'],
      [],
    ]);
  });
});

describe('units of cells', () => {
  it.each([
    ['Tr.đ', 'VND', 6],
    ['1.000 người', '{person}', 3],
    ['1000 tấn', 't', 3],
    ['Triệu lượt', '{visit}', 6],
    ['Triệu USD', 'USD', 6],
    ['%', '%', 0],
  ])('%s', (text, unit, unitMult) => expect(readTableUnit(text, codebook)).toMatchObject({ unit, unitMult }));

  it('are none without a unit', () => expect(readTableUnit('Ghi chú', codebook)).toBeNull());
});

describe('cells that tell figures in sentences', () => {
  const tables = read(`I. Kết quả năm 2024

| TT | Nhiệm vụ | Kết quả thực hiện |
|---|---|---|
| 1 | Phát triển cây chè | Đã trồng mới 25 ha chè, đạt 50% kế hoạch; sản lượng chè búp tươi đạt 1.250 tấn |
`);

  it('are read as prose is', () =>
    expect(rows(tables.indicators, 'label_vi', 'measure', 'obs_value')).toEqual([
      ['diện tích trồng mới chè', 'level', 25],
      ['diện tích trồng mới chè so với kế hoạch', 'share', 50],
      ['sản lượng chè búp tươi', 'level', 1250],
    ]));

  it('are read behind a name with its number, and where they open with their figure', () => {
    const { indicators } = read(
      '| Nội dung | Kết quả |\n|---|---|\n| 1. Trồng rừng | Đã trồng mới 35 ha quế, đạt 70% kế hoạch năm |\n| Giao thông | 12,5 km đường bản được mở mới và đổ bê tông |',
    );
    expect(rows(indicators, 'label_vi', 'measure', 'obs_value')).toEqual([
      ['diện tích trồng mới quế', 'level', 35],
      ['diện tích trồng mới quế so với kế hoạch năm', 'share', 70],
      ['đường bản được mở mới và đổ bê tông', 'level', 12.5],
    ]);
  });

  it('leave their table whole', () => {
    const { indicators } = read(
      'ĐVT: triệu đồng\n\n| Nội dung | Dự toán | Ghi chú |\n|---|---|---|\n| Tổng chi | 500 | Đã giảm 10% so với năm trước theo quy định |\n| Trong đó: Chi đầu tư | 200 | |',
    );
    const [whole, part] = indicators.filter(({ unit_measure }) => unit_measure === 'VND');
    expect([part?.unit_mult, part?.parent_id]).toEqual([6, whole?.id]);
  });

  it('keep each numeral once', () =>
    expect(tables.mentions.filter(({ line }) => line === 5).map(({ text }) => text)).toEqual([
      '1',
      '25',
      '50',
      '1.250',
    ]));
});

describe('a table of facilities', () => {
  const { facilities, indicators } = read(`Quy mô trường lớp năm học 2024 - 2025:

| TT | Tên trường | Số lớp | Số học sinh |
|---|---|---|---|
| 1 | Trường Mầm non Hoa Ban | 12 | 250 |
| 2 | Trường PTDTBT Tiểu học số 2 Nậm Pì | 18 | 512 |
| | Tổng cộng | 30 | 762 |
`);

  it('names them', () =>
    expect(rows(facilities, 'name_vi', 'sector', 'is_aggregate', 'time_period')).toEqual([
      ['Trường Mầm non Hoa Ban', 'education', false, '2024/2025'],
      ['Trường PTDTBT Tiểu học số 2 Nậm Pì', 'education', false, '2024/2025'],
    ]));

  it('counts what they hold', () =>
    expect(rows(indicators, 'label_vi', 'obs_value', 'unit_measure').slice(0, 2)).toEqual([
      ['Số lớp Trường Mầm non Hoa Ban', 12, '{class}'],
      ['Số học sinh Trường Mầm non Hoa Ban', 250, '{pupil}'],
    ]));
});

it('offices that money goes to are no facilities', () => {
  const { facilities } = read('| Đơn vị | Dự toán (triệu đồng) |\n|---|---|\n| Trường Mầm non Hoa Ban | 120 |');
  expect(facilities).toEqual([]);
});

describe('figures as cells write them', () => {
  it.each([
    ['8-8,5', 8, 8.5, '='],
    ['≥ 52', 52, null, '>='],
    ['Trên 25', 25, null, '>'],
    ['Không quá 3', 3, null, '<='],
    ['1 250,5', 1250.5, null, '='],
    ['1 250 300', 1250300, null, '='],
    ['52,1%', 52.1, null, '='],
  ])('%s', (cell, value, valueTo, comparator) => {
    const { indicators } = read(
      `| TT | Chỉ tiêu | ĐVT | KH |\n|---|---|---|---|\n| 1 | Tỷ lệ che phủ rừng | % | ${cell} |`,
    );
    expect(rows(indicators, 'obs_value', 'obs_value_to', 'comparator', 'unit_measure')).toEqual([
      [value, valueTo, comparator, '%'],
    ]);
  });
});

it('offices head rows also where their column is called that of units', () => {
  const { indicators } = read('| Đơn vị | Dân số (người) | Xếp loại |\n|---|---|---|\n| Thôn 1 | 412 | Đạt |');
  expect(rows(indicators, 'label_vi', 'obs_value')).toEqual([['Dân số Thôn 1', 412]]);
});

it('a share of a plan is of the period of its result', () => {
  const tables = read(
    '| Chỉ tiêu | Kế hoạch năm 2024 | Thực hiện 6 tháng đầu năm 2024 | So với KH 2024 (%) |\n|---|---|---|---|\n| Diện tích lúa (ha) | 1.300 | 1.310 | 100,8 |',
  );
  expect(told(tables)[2]).toEqual(['Diện tích lúa so với kế hoạch', 'share', 100.8, '2024-01/2024-06']);
});

it('ids stay where a figure of the row is corrected', () => {
  const table = (plan: string) =>
    read(
      `| Chỉ tiêu | KH 2024 (ha) | TH 2024 (ha) | So với KH (%) | 2024/2023 (%) |\n|---|---|---|---|---|\n| Diện tích lúa | ${plan} | 520 | 104 | 101 |`,
    );
  const ids = (plan: string) => table(plan).indicators.map(({ id }) => id);
  expect(ids('510')).toEqual(ids('500'));
});

it('a column of a table may head who, and count what its heading begins with', () =>
  expect(
    rows(
      read('Năm 2023:\n\n| TT | Đơn vị | Hồ sơ tiếp nhận |\n|---|---|---|\n| 1 | Xã Tà Ngảo | 320 |\n').indicators,
      'label_vi',
      'obs_value',
      'unit_measure',
    ),
  ).toEqual([['Hồ sơ tiếp nhận Xã Tà Ngảo', 320, '{dossier}']]));

it('by how much something is to fall is a target', () =>
  expect(
    rows(
      read('| Xã | Chỉ tiêu giảm nghèo (hộ) |\n| --- | --- |\n| Lam Cốt | 12 |\n| Phúc Sơn | 8 |\n').indicators,
      'measure',
      'obs_value',
    ),
  ).toEqual([
    ['target', 12],
    ['target', 8],
  ]));

describe('what a table tells once', () => {
  it('a measure without a crop goes on with that of the row before', () =>
    expect(
      read(
        '| TT | Chỉ tiêu | ĐVT | 2023 |\n|---|---|---|---|\n| I | Trồng trọt | | |\n| 1 | Diện tích lúa | Ha | 50 |\n| | Năng suất | Tạ/ha | 48 |\n| | Sản lượng | Tấn | 240 |',
      ).indicators.map(({ label_vi }) => label_vi),
    ).toEqual(['Diện tích lúa', 'Năng suất lúa', 'Sản lượng lúa']));

  it('a column of sums is of what the caption says, and rice in water is no estimate', () =>
    expect(
      rows(
        read(
          'Biểu 2: Diện tích gieo trồng theo xã (đơn vị tính: ha)\n\n| Xã | Lúa nước | Tổng |\n|---|---|---|\n| Nậm Pì | 30 | 78 |\n| Tổng cộng | 30 | 78 |',
        ).indicators,
        'label_vi',
        'indicator_code',
        'obs_status',
      ),
    ).toEqual([
      ['Diện tích gieo trồng lúa nước Nậm Pì', 'rice_wet_area', 'A'],
      ['Diện tích gieo trồng Nậm Pì', 'crop_area_total', 'A'],
      ['Tổng cộng diện tích gieo trồng lúa nước', 'rice_wet_area', 'A'],
      ['Tổng cộng diện tích gieo trồng', 'crop_area_total', 'A'],
    ]));

  it('money has the unit of the column that tells one', () =>
    expect(
      rows(
        read(
          '| Tên dự án | Tổng mức đầu tư (triệu đồng) | Kế hoạch vốn 2023 | Giải ngân | Tỷ lệ |\n|---|---|---|---|---|\n| Đường Nậm Pì - Nậm Hàng | 35.000 | 12.000 | 10.450 | 87,1% |',
        ).indicators,
        'label_vi',
        'measure',
        'unit_measure',
        'unit_mult',
      ),
    ).toEqual([
      ['Kế hoạch vốn Đường Nậm Pì - Nậm Hàng', 'target', 'VND', 6],
      ['Giải ngân Đường Nậm Pì - Nậm Hàng', 'level', 'VND', 6],
      ['Giải ngân Đường Nậm Pì - Nậm Hàng so với kế hoạch', 'share', '%', 0],
    ]));

  it('columns of some are of those whom the column before counts', () =>
    expect(
      rows(
        read(
          '| Cấp học | Số học sinh | Trong đó: DTTS | Nữ | Giáo viên |\n|---|---|---|---|---|\n| Mầm non | 421 | 389 | 201 | 29 |',
        ).indicators,
        'label_vi',
        'unit_measure',
      ),
    ).toEqual([
      ['Số học sinh Mầm non', '{pupil}'],
      ['Số học sinh DTTS Mầm non', '{pupil}'],
      ['Số học sinh nữ Mầm non', '{pupil}'],
      ['Giáo viên Mầm non', '{teacher}'],
    ]));

  it('a row has the unit of what its name counts, and the years of a norm date nothing', () =>
    expect(
      rows(
        read(
          'Bảng 2: Hộ nghèo các xã (theo chuẩn 2021-2025)\n\n| Chỉ tiêu | Nậm Pì |\n|---|---|\n| Số hộ nghèo | 45 |\n| Số giường bệnh/vạn dân | 24,5 |',
        ).indicators,
        'unit_measure',
        'measure',
        'time_period',
      ),
    ).toEqual([
      ['{household}', 'count', null],
      ['{bed}/10*4{person}', 'level', null],
    ]));
});

describe('what moved between two columns', () => {
  const told = (head: string, row: string) =>
    rows(
      read(`| Chỉ tiêu | ${head} |\n|---|---|---|---|\n| Số vụ | ${row} |\n`).indicators.slice(2),
      'obs_value',
      'unit_measure',
      'time_period',
      'base_period',
    );

  it('is of the later of them, and compared with the earlier', () => {
    expect(told('2023 | 2022 | Tăng/giảm', '12 | 15 | -3')).toEqual([[-3, '{case}', '2023', '2022']]);
    expect(told('Năm 2022 | Năm 2023 | Tăng, giảm (%)', '15 | 12 | -20')).toEqual([[-20, '%', '2023', '2022']]);
  });

  it('is told in a bracket as a share, too', () =>
    expect(told('2023 | 2022 | Tăng/giảm', '12 | 15 | -3 (-20%)')).toEqual([
      [-3, '{case}', '2023', '2022'],
      [-20, '%', '2023', '2022'],
    ]));
});

describe('ranks, scores and what a resolution asked for', () => {
  const { indicators } = read(`| Xếp hạng | Đơn vị | Tổng điểm |
|---|---|---|
| 1 | Xã Chà Nưa | 83,37 |
`);

  it('are told as such', () =>
    expect(rows(indicators, 'measure', 'obs_value', 'unit_measure')).toEqual([
      ['rank', 1, '{rank}'],
      ['level', 83.37, '{score}'],
    ]));

  it('are no part of what is measured', () =>
    expect(
      rows(
        read(
          '| Tên chỉ tiêu | Nghị quyết giao | Kết quả thực hiện |\n|---|---|---|\n| Tỷ lệ che phủ rừng (%) | ≥ 52 | 52,4 |\n',
        ).indicators,
        'label_vi',
        'measure',
        'comparator',
      ),
    ).toEqual([
      ['Tỷ lệ che phủ rừng', 'target', '>='],
      ['Tỷ lệ che phủ rừng', 'level', '='],
    ]));
});

it('what moved is of the level in its own unit', () => {
  const { indicators } = read(`| Loại đất | Diện tích (ha) | Cơ cấu (%) | Tăng, giảm so với 2023 (ha) |
|---|---|---|---|
| Đất trồng lúa | 5.621,3 | 3,76 | -12,4 |
`);
  expect(indicators.at(-1)).toMatchObject({ label_vi: 'Diện tích Đất trồng lúa', parent_id: indicators[0]?.id });
});

describe('years that head columns under indicators that a caption names', () => {
  const table = (title: string, last: number) =>
    rows(
      read(`# BÁO CÁO tình hình kinh tế - xã hội ${title} của huyện Bình Lâm

Biểu 1: Một số chỉ tiêu chủ yếu

| Chỉ tiêu | ĐVT | ${last - 1} | ${last} |
|---|---|---|---|
| Diện tích lúa | ha | 500 | 510 |
`).indicators,
      'measure',
      'time_period',
    );

  it('are of levels as far as the report goes', () => {
    expect(table('năm 2023', 2023)).toEqual([
      ['level', '2022'],
      ['level', '2023'],
    ]);
    expect(table('năm 2023', 2024)).toEqual([
      ['level', '2023'],
      ['target', '2024'],
    ]);
    expect(table('6 tháng đầu năm 2023', 2023)).toEqual([
      ['level', '2022'],
      ['target', '2023'],
    ]);
  });
});

it('the column of all the district is of none of the places beside it', () =>
  expect(
    rows(
      read(`# BÁO CÁO kết quả năm 2023 của huyện Bình Lâm

| Nội dung | ĐVT | Xã Hòa An | Xã Hòa Bắc | Toàn huyện |
|---|---|---|---|---|
| Đường được cứng hóa | km | 24,6 | 18,3 | 42,9 |
`).indicators,
      'label_vi',
    ),
  ).toEqual([['Đường được cứng hóa Xã Hòa An'], ['Đường được cứng hóa Xã Hòa Bắc'], ['Đường được cứng hóa']]));
