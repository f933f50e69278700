import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows, said } from '../read.ts';

/** A table of Markdown below a title, the rows that head it first. */
function annex(title: string, [head = '', ...heads]: readonly string[], ...entries: readonly string[]): string {
  return [`# ${title}`, '', head, `${'|---'.repeat(head.split('|').length - 2)}|`, ...heads, ...entries].join('\n');
}

function table(title: string, head: string, ...entries: string[]): string {
  return annex(title, [head], ...entries);
}

const report = 'BÁO CÁO Kết quả sản xuất tháng 5 năm 2021 của huyện Bình Sơn';

describe('rows without figures head those below them', () => {
  it('by their numbers', () =>
    expect(
      labelsOf(
        table(
          report,
          '|Chỉ tiêu|ĐVT|Thực hiện|',
          '|1. Lúa|||',
          '|- Diện tích gieo cấy|Ha|390|',
          '|- Năng suất|Tạ/ha|61|',
          '|2. Ngô|||',
          '|- Diện tích|Ha|90|',
        ),
      ),
    ).toEqual(['Diện tích gieo cấy Lúa', 'Năng suất Lúa', 'Diện tích Ngô']));

  it('where those below have no number', () =>
    expect(
      labelsOf(
        table(
          report,
          '|STT|Chỉ tiêu|ĐVT|Thực hiện|',
          '|I|TRỒNG TRỌT|||',
          '|1|Lúa cả năm|||',
          '||Diện tích|Ha|95|',
          '||Năng suất|Tạ/ha|52|',
          '|2|Ngô|Ha|27|',
          '||Lạc|||',
          '||Diện tích|Ha|12|',
          '||Đậu tương|||',
          '||Diện tích|Ha|11|',
        ),
      ),
    ).toEqual([
      'Diện tích Lúa cả năm',
      'Năng suất Lúa cả năm',
      'diện tích ngô',
      'Diện tích Lạc',
      'Diện tích Đậu tương',
    ]));

  it('and give them their measure and unit', () =>
    expect(
      rows(
        read(
          table(
            report,
            '|Chỉ tiêu|Ước tháng 5|',
            '|**Diện tích gieo trồng (Ha)**||',
            '|Lúa|400|',
            '|**Sản lượng (Tấn)**||',
            '|Lúa|1.900|',
          ),
        ).indicators,
        'label_vi',
        'unit_measure',
      ),
    ).toEqual([
      ['Diện tích gieo trồng lúa', 'har'],
      ['Sản lượng lúa', 't'],
    ]));

  it('of a structure are named with its parts', () =>
    expect(
      labelsOf(
        table(report, '|TT|Chỉ tiêu|ĐVT|Ước TH|', '|1|Cơ cấu kinh tế|||', '|-|Nông nghiệp|%|23,5|', '|-|Dịch vụ|%|30|'),
      ),
    ).toEqual(['Cơ cấu kinh tế: Nông nghiệp', 'Cơ cấu kinh tế: Dịch vụ']));
});

describe('columns', () => {
  it('of the same period of the year before are of it', () =>
    expect(
      rows(
        read(
          table(
            report,
            '|Chỉ tiêu|ĐVT|Thực hiện cùng kỳ|TH cùng kỳ năm 2019|Thực hiện tháng 5/2021|',
            '|Đàn bò|Con|110|100|120|',
          ),
        ).indicators,
        'obs_value',
        'time_period',
      ),
    ).toEqual([
      [110, '2020-05'],
      [100, '2019-05'],
      [120, '2021-05'],
    ]));

  it('of a month and of the months up to it', () =>
    expect(
      rows(
        read(
          table(
            'BÁO CÁO Kết quả 6 tháng đầu năm 2024 của huyện Bình Sơn',
            '|Hạng mục|ĐVT|KH giao|Lũy kế tháng trước|Trong tháng|Lũy kế đến nay|',
            '|Diện tích trồng rừng|ha|2.000|800|450|1.250|',
          ),
        ).indicators,
        'obs_value',
        'measure',
        'time_period',
      ),
    ).toEqual([
      [2000, 'target', '2024'],
      [800, 'level', '2024-01/2024-05'],
      [450, 'level', '2024-06'],
      [1250, 'level', '2024-01/2024-06'],
    ]));

  it('of a plan and of what was done, below one measure', () =>
    expect(
      rows(
        read(
          annex(
            report,
            ['|STT|Cây trồng|Diện tích (ha)|||Sản lượng (tấn)|', '|||KH|TH|Đạt (%)||'],
            '|1|Ngô|500|510|102|2.050|',
            '|2|Lạc|50|40|80|90|',
          ),
        ).indicators.slice(0, 4),
        'label_vi',
        'measure',
        'unit_measure',
      ),
    ).toEqual([
      ['Diện tích Ngô', 'target', 'har'],
      ['Diện tích Ngô', 'level', 'har'],
      ['Diện tích Ngô so với kế hoạch', 'share', '%'],
      ['Sản lượng Ngô', 'level', 't'],
    ]));

  it('that compare take the level of their own period', () => {
    const { indicators } = read(
      annex(
        report,
        ['|Sản phẩm|ĐVT|Ước tháng 5/2021|Lũy kế 5 tháng 2021|So với cùng kỳ (%)||', '|||||Tháng 5|5 tháng|'],
        '|Xi măng|Tấn|46|310|102,2|101|',
      ),
    );
    expect(rows(indicators, 'label_vi', 'time_period', 'base_period')).toEqual([
      ['sản lượng xi măng', '2021-05', null],
      ['sản lượng xi măng', '2021-01/2021-05', null],
      ['sản lượng xi măng', '2021-05', '2020-05'],
      ['sản lượng xi măng', '2021-01/2021-05', '2020-01/2020-05'],
    ]);
    expect(indicators.map(({ parent_id }) => parent_id)).toEqual([null, null, indicators[0]?.id, indicators[1]?.id]);
  });

  it('without a measure of their own take that of the level before', () =>
    expect(
      rows(
        read(table(report, '|TT|Tên xã|Số tiêu chí đạt đến nay|Kế hoạch năm 2022|', '|1|Mường Hoa|17|19|')).indicators,
        'label_vi',
        'measure',
        'unit_measure',
        'time_period',
      ),
    ).toEqual([
      ['Số tiêu chí đạt Mường Hoa', 'count', '{criterion}', '2021-05'],
      ['Số tiêu chí đạt Mường Hoa', 'target', '{criterion}', '2022'],
    ]));

  it('of shares of all, and of what moved in the unit of the level', () =>
    expect(
      rows(
        read(
          table(
            report,
            '|STT|Chỉ tiêu sử dụng đất|Mã|Hiện trạng năm 2020 (ha)|Cơ cấu (%)|Kế hoạch năm 2021 (ha)|Tăng (+), giảm (-)|',
            '||Tổng diện tích tự nhiên||68.123,45|100|68.123,45|0|',
            '|1|Đất nông nghiệp|NNP|45.100,2|66,2|45.020,1|-80,1|',
          ),
        ).indicators.slice(4),
        'label_vi',
        'measure',
        'unit_measure',
      ),
    ).toEqual([
      ['diện tích đất nông nghiệp', 'level', 'har'],
      ['Cơ cấu diện tích đất nông nghiệp', 'share', '%'],
      ['diện tích đất nông nghiệp', 'target', 'har'],
      ['diện tích đất nông nghiệp', 'change', 'har'],
    ]));

  it('of a rate behind a change say by how much of it something moved', () =>
    expect(
      rows(
        read(
          table(
            'PHỤ LỤC Tai nạn giao thông năm 2024',
            '|Nội dung|Năm 2023|Năm 2024|Tăng/giảm|Tỷ lệ %|',
            '|Số vụ|45|40|-5|-11,1|',
            '|Số người chết|20|18|-2|-10|',
          ),
        ).indicators.slice(3, 6),
        'label_vi',
        'measure',
        'unit_measure',
        'obs_value',
      ),
    ).toEqual([
      ['Số vụ tai nạn giao thông', 'change', '%', -11.1],
      ['Số người chết do tai nạn giao thông', 'count', '{person}', 20],
      ['Số người chết do tai nạn giao thông', 'count', '{person}', 18],
    ]));
});

describe('the places of rows', () => {
  const areas = (head: string, ...names: string[]) =>
    read(table(report, `|STT|${head}|Số hộ|`, ...names.map((name) => `|1|${name}|120|`))).indicators.map(
      ({ ref_area }) => ref_area?.replace(/^.*:place:/u, '') ?? null,
    );

  it.each([
    ['Xã', 'Bình An', 'commune-binh-an'],
    ['Tên xã, thị trấn', 'TT Bình Sơn', 'township-binh-son'],
    ['Xã/phường/thị trấn', 'P. Hòa Lạc', 'ward-hoa-lac'],
    ['Thôn, bản', 'Nà Khoa 2', 'village-na-khoa-2'],
    ['Đơn vị', 'Xã Mường An', 'commune-muong-an'],
    ['Xã', 'Toàn huyện', 'district-binh-son'],
    ['Xã', 'Tổng cộng', 'district-binh-son'],
    ['Đơn vị', 'Mường An', 'district-binh-son'],
  ])('under %s: %s', (head, name, area) => expect(areas(head, name)).toEqual([area]));
});

describe('the caption', () => {
  it('says what all of a table of one unit measures', () =>
    expect(
      labelsOf(`# ${report}

Bảng 4. Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ

ĐVT: Tỷ đồng

|Phân loại|Ước tháng 5/2021|
|---|---|
|Tổng số|1.200|
|Ngoài nhà nước|1.100|
`),
    ).toEqual([
      'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ',
      'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ: Ngoài nhà nước',
    ]));
});

it('a day in the head of a column is none of what it measures', () =>
  expect(
    rows(
      read(
        table(
          report,
          '|Mặt hàng|ĐVT|Giá ngày 15/4|Giá ngày 15/5|Tăng/giảm (%)|',
          '|Lợn hơi|đồng/kg|56.000|62.000|10,7|',
        ),
      ).indicators,
      'label_vi',
      'time_period',
      'base_period',
    ),
  ).toEqual([
    ['Giá Lợn hơi', '2021-04-15', null],
    ['Giá Lợn hơi', '2021-05-15', null],
    ['Giá Lợn hơi', '2021-05-15', '2021-04-15'],
  ]));

it('a heading below the title of a report is none of it', () =>
  expect(
    read('# BÁO CÁO Kết quả năm 2023 của huyện Bình Sơn\n\n## Phụ lục 1. Các chỉ tiêu chủ yếu\n\nĐàn bò 120 con.\n')
      .reports[0]?.title,
  ).toBe('Kết quả năm 2023 của huyện Bình Sơn'));

describe('rows', () => {
  it('that say themselves what they measure are no parts of what came before', () => {
    const { indicators } = read(
      table(
        report,
        '|Nội dung|ĐVT|Năm 2020|',
        '|Tổng số lượt khám bệnh|Lượt|850.000|',
        '|Trong đó: khám BHYT|Lượt|780.120|',
        '|Số ngày điều trị trung bình|Ngày|6,5|',
      ),
    );
    expect(rows(indicators, 'label_vi', 'unit_measure')).toEqual([
      ['Tổng số lượt khám bệnh', '{visit}'],
      ['khám BHYT', '{visit}'],
      ['Số ngày điều trị trung bình', 'd'],
    ]);
    expect(indicators.map(({ parent_id }) => parent_id)).toEqual([null, indicators[0]?.id, null]);
  });

  it('under totals are no parts of what is called a total', () =>
    expect(
      labelsOf(`# ${report}

**Phụ lục 02**
**KẾT QUẢ HUY ĐỘNG NGUỒN LỰC**

Đơn vị: Triệu đồng

|TT|Nội dung|Thực hiện|
|---|---|---|
||TỔNG SỐ|301.250|
|I|Doanh nghiệp|20.850|
|II|Vốn tín dụng|110.000|
`),
    ).toEqual(['huy động nguồn lực', 'huy động nguồn lực: Doanh nghiệp', 'Vốn tín dụng']));

  it('of criteria count the communes that reach them', () =>
    expect(
      rows(
        read(table(report, '|STT|Nội dung tiêu chí|Số xã đạt|Tỷ lệ %|', '|2|Giao thông|9/12|75|')).indicators,
        'label_vi',
        'measure',
        'numerator',
      ),
    ).toEqual([
      ['Số xã đạt tiêu chí giao thông', 'count', 9],
      ['Tỷ lệ xã đạt tiêu chí giao thông', 'share', null],
    ]));

  it('of an estimated year', () =>
    expect(
      rows(
        read(table(report, '|Năm|Số xã đạt chuẩn|', '|2019|5|', '|Ước 2020|9|')).indicators,
        'time_period',
        'obs_status',
      ),
    ).toEqual([
      ['2019', 'A'],
      ['2020', 'E'],
    ]));

  it('of grades count nothing', () =>
    expect(read(table(report, '|TT|Tên sản phẩm|Hạng sao|', '|1|Chè Shan tuyết|4|')).indicators).toEqual([]));
});

describe('cells', () => {
  it('of a rate may say in a bracket of how many it is', () => {
    const { indicators } = read(table(report, '|Chỉ tiêu|ĐVT|TH 2020|', '|Tỷ lệ xã đạt chuẩn|%|85,2 (115/135 xã)|'));
    expect(rows(indicators, 'label_vi', 'measure', 'numerator', 'denominator')).toEqual([
      ['Tỷ lệ xã đạt chuẩn', 'level', null, null],
      ['xã đạt chuẩn', 'share', 115, 135],
    ]);
    expect(indicators[1]?.parent_id).toBe(indicators[0]?.id);
  });
});

describe('heads', () => {
  it('that say in what state those are whom a column counts', () =>
    expect(
      rows(
        read(table(report, '|TT|Đơn vị|Biên chế giao|Có mặt|Còn thiếu|', '|1|Bệnh viện Đa khoa|450|432|18|'))
          .indicators,
        'label_vi',
        'unit_measure',
      ),
    ).toEqual([
      ['Biên chế giao Bệnh viện Đa khoa', '{staff_member}'],
      ['Biên chế có mặt Bệnh viện Đa khoa', '{staff_member}'],
      ['Biên chế còn thiếu Bệnh viện Đa khoa', '{staff_member}'],
    ]));

  it('of cases and deaths of illnesses, and which of them is compared', () => {
    const { indicators } = read(table(report, '|Tên bệnh|Mắc|Chết|So sánh mắc (%)|', '|Sốt xuất huyết|120|1|+166,7|'));
    expect(rows(indicators, 'label_vi', 'measure')).toEqual([
      ['Số ca mắc Sốt xuất huyết', 'count'],
      ['Số ca tử vong Sốt xuất huyết', 'count'],
      ['Số ca mắc Sốt xuất huyết', 'change'],
    ]);
    expect(indicators[2]?.parent_id).toBe(indicators[0]?.id);
  });

  it('that are places by their names alone are not of the area of the report', () =>
    expect(
      rows(
        read(table(report, '|TT|Chỉ tiêu|ĐVT|Toàn huyện|Bình An|', '|1|Tổng đàn trâu|con|800|350|')).indicators,
        'label_vi',
        'ref_area',
      ),
    ).toEqual([
      ['Tổng đàn trâu', 'text:place:district-binh-son'],
      ['Tổng đàn trâu Bình An', null],
    ]));
});

describe('what a table allots', () => {
  const allotment = `# QUYẾT ĐỊNH Về việc phân bổ vốn năm 2024 của Ủy ban nhân dân huyện Mường Tấc

**Biểu số 01**

**PHÂN BỔ VỐN ĐẦU TƯ PHÁT TRIỂN NĂM 2024**

Đơn vị tính: Triệu đồng

| TT | Danh mục dự án | Tổng cộng | Trong đó | | Ghi chú |
|---|---|---|---|---|---|
| | | | NSTW | NS tỉnh | |
| I | Dự án 1: Hỗ trợ hạ tầng | 12.000 | 11.400 | 600 | |
| 1 | Đường Nà Lay - Nà Khoa, xã Mường Hoa | 12.000 | 11.400 | 600 | |
`;

  it('is planned for the year, by source', () =>
    expect(
      rows(read(allotment).indicators.slice(0, 3), 'label_vi', 'measure', 'obs_value', 'unit_mult', 'time_period'),
    ).toEqual([
      ['Kế hoạch vốn Dự án 1: Hỗ trợ hạ tầng', 'target', 12000, 6, '2024'],
      ['Kế hoạch vốn: NSTW Dự án 1: Hỗ trợ hạ tầng', 'target', 11400, 6, '2024'],
      ['Kế hoạch vốn: NS tỉnh Dự án 1: Hỗ trợ hạ tầng', 'target', 600, 6, '2024'],
    ]));

  it('is no cost of a project, and a part of a programme is none', () =>
    expect(rows(read(allotment).projects, 'name_vi', 'budget_vnd')).toEqual([
      ['Đường Nà Lay - Nà Khoa, xã Mường Hoa', null],
    ]));

  it('to offices, under the numbers of projects', () =>
    expect(
      rows(
        read(`Biểu số 02: Phân bổ vốn theo đơn vị (ĐVT: triệu đồng)

| STT | Đơn vị | Dự án 1 | Tổng |
|---|---|---|---|
| 1 | Phòng Y tế | 1.200 | 2.200 |
`).indicators,
        'label_vi',
        'measure',
      ),
    ).toEqual([
      ['vốn dự án 1 Phòng Y tế', 'target'],
      ['vốn Phòng Y tế', 'target'],
    ]));
});

describe('what a column is of', () => {
  it('is a rate of two things of one time, or what another time is compared with', () =>
    expect(
      rows(
        read(
          table(
            report,
            '|Loại đất|Diện tích đã cấp (ha)|Diện tích cần cấp (ha)|Tỷ lệ diện tích đã cấp so với cần cấp (%)|',
            '|Đất ở|345,6|360,1|95,97|',
          ),
        ).indicators.slice(2),
        'label_vi',
        'measure',
      ),
    ).toEqual([['Tỷ lệ diện tích đã cấp so với cần cấp Đất ở', 'level']]));

  it('is a part of what the head above counts in all', () => {
    const { indicators } = read(
      annex(
        report,
        ['|Xã, phường|Số người trong độ tuổi lao động|||', '||Tổng số|Trong đó nữ|'],
        '|Phường 1|7.500|3.700|',
        '|Xã Sủ Ngòi|3.300|1.600|',
      ),
    );
    expect(rows(indicators.slice(0, 2), 'label_vi', 'ref_area')).toEqual([
      ['Số người trong độ tuổi lao động Phường 1', 'text:place:ward-phuong-1'],
      ['Số người trong độ tuổi lao động nữ Phường 1', 'text:place:ward-phuong-1'],
    ]);
    expect(indicators[1]?.parent_id).toBe(indicators[0]?.id);
  });

  it('is what a petition came to, where the cell counts them', () =>
    expect(labelsOf(table(report, '|Nội dung|Tiếp nhận|Đã giải quyết|', '|Khiếu nại|12 đơn|5 đơn|'))).toEqual([
      'Tiếp nhận Khiếu nại',
      'Đã giải quyết Khiếu nại',
    ]));
});

it('tasks with the time by which they are to be done are planned', () =>
  expect(
    rows(
      read(
        table(
          report,
          '|TT|Nhiệm vụ|Cơ quan chủ trì|Thời gian hoàn thành|',
          '|1|Trồng mới 15.000 cây xanh|Ban QLDA|30/9/2023|',
        ),
      ).indicators,
      'label_vi',
      'measure',
      'obs_value',
    ),
  ).toEqual([['Trồng mới cây xanh', 'target', 15000]]));

describe('a table of a committee of the Party', () => {
  const committee = 'BÁO CÁO Công tác xây dựng Đảng năm 2022 của Huyện ủy Mường Tấc';

  it('is of its district, by the title', () =>
    expect(read(table(committee, '|Nội dung|Kết quả|', '|Số chi bộ|12|')).indicators[0]?.ref_area).toBe(
      'text:place:district-muong-tac',
    ));

  it('counts those whom its rows name by what they did', () =>
    expect(
      rows(
        read(
          annex(
            committee,
            ['|Đối tượng|Hoàn thành tốt nhiệm vụ|||', '||Số lượng|Tỷ lệ (%)|'],
            '|Đảng viên|2.500|77,9|',
            '|Tổ chức cơ sở đảng|30|73,2|',
          ),
        ).indicators.slice(0, 2),
        'label_vi',
        'unit_measure',
      ),
    ).toEqual([
      ['Số đảng viên hoàn thành tốt nhiệm vụ', '{party_member}'],
      ['Tỷ lệ đảng viên hoàn thành tốt nhiệm vụ', '%'],
    ]));

  it('tells the measure first, and the level behind it', () =>
    expect(
      labelsOf(
        table(committee, '|TT|Nội dung|Cấp huyện|Tổng|', '|1|Số đảng viên bị kỷ luật|5|25|', '||- Khiển trách|3|15|'),
      ),
    ).toEqual([
      'Số đảng viên bị kỷ luật cấp huyện',
      'Số đảng viên bị kỷ luật',
      'Số đảng viên bị kỷ luật: Khiển trách cấp huyện',
      'Số đảng viên bị kỷ luật: Khiển trách',
    ]));
});

it('a facility and its figures are where another cell says', () => {
  const { indicators, facilities } = read(
    table(report, '|TT|Tên trường|Xã|Số lớp|', '|1|Trường MN Hoa Ban|Mường Hoa|12|'),
  );
  expect(indicators[0]?.ref_area).toBe('text:place:commune-muong-hoa');
  expect(facilities[0]?.places).toEqual(['text:place:commune-muong-hoa']);
});

it('crops that head columns are measured by their unit, in the places of the rows', () =>
  expect(
    labelsOf(
      table('KẾ HOẠCH Sản xuất năm 2025 của xã Nậm Lay', '|TT|Tên bản|Ngô (ha)|Trâu (con)|', '|1|Huổi Co|30|150|'),
    ),
  ).toEqual(['diện tích ngô Huổi Co', 'Trâu Huổi Co']));

it('a plan in money beside an area is no area, and a word that caption and column share stands once', () => {
  expect(
    rows(
      read(
        table(
          report,
          '|Đối tượng|Diện tích (ha)|Kế hoạch (triệu đồng)|Đã chi (triệu đồng)|',
          '|Tổ chức|25.000|15.000|14.200|',
        ),
      ).indicators,
      'label_vi',
      'unit_measure',
    ),
  ).toEqual([
    ['Diện tích Tổ chức', 'har'],
    ['Kế hoạch Tổ chức', 'VND'],
    ['Đã chi Tổ chức', 'VND'],
  ]);
  expect(
    labelsOf(`Biểu 1. Diện tích rừng các huyện (ĐVT: ha)

|Huyện|Rừng tự nhiên|Độ che phủ (%)|
|---|---|---|
|Mai Lâm|40.000|56,2|
`),
  ).toEqual(['Diện tích rừng tự nhiên Mai Lâm', 'Độ che phủ Mai Lâm']);
});

describe('what stands before the names of rows, and in captions', () => {
  it('a place that the cell of several rows names', () =>
    expect(
      rows(
        read(
          table(
            report,
            '|Xã|Chỉ tiêu|ĐVT|Thực hiện|',
            '|Bình An|Diện tích lúa|ha|510|',
            '||Sản lượng lúa|tấn|2.600|',
            '|Bình Hòa|Diện tích lúa|ha|290|',
          ),
        ).indicators,
        'label_vi',
        'ref_area',
      ),
    ).toEqual([
      ['Diện tích lúa', 'text:place:commune-binh-an'],
      ['Sản lượng lúa', 'text:place:commune-binh-an'],
      ['Diện tích lúa', 'text:place:commune-binh-hoa'],
    ]));

  it('no place that stood behind the name of the row before', () =>
    expect(
      rows(
        read(table(report, '|TT|Trường|Xã|Số lớp|', '|1|MN Hoa Ban|Mường Hoa|12|', '|II|Tiểu học||80|')).indicators,
        'ref_area',
      ),
    ).toEqual([['text:place:commune-muong-hoa'], ['text:place:district-binh-son']]));

  it('one of several measures', () =>
    expect(
      labelsOf(`Bảng 2. Nhiệt độ, lượng mưa các tháng năm 2023

|Tháng|Nhiệt độ trung bình (°C)|Lượng mưa (mm)|
|---|---|---|
|Tháng 1|15,2|25|
`),
    ).toEqual(['Nhiệt độ trung bình', 'Lượng mưa']));

  it('those who are counted, where the columns only say when', () =>
    expect(
      rows(
        read(`Bảng 3. Học sinh theo cấp học

|Cấp học|Năm học 2021-2022|Năm học 2022-2023|
|---|---|---|
|Mầm non|4.210|4.300|
`).indicators,
        'label_vi',
        'unit_measure',
        'time_period',
      ),
    ).toEqual([
      ['Học sinh: Mầm non', '{pupil}', '2021/2022'],
      ['Học sinh: Mầm non', '{pupil}', '2022/2023'],
    ]));
});

describe('tables as fresh eyes read them', () => {
  it('proper names stay as they are behind a measure', () =>
    expect(
      labelsOf(
        table(
          report,
          '|TT|Thị trường|ĐVT|Tháng 5|',
          '|I|Tổng kim ngạch|Nghìn USD|98.000|',
          '|1|Trung Quốc|Nghìn USD|71.300|',
        ),
      ),
    ).toEqual(['Tổng kim ngạch', 'Tổng kim ngạch Trung Quốc']));

  it('a caption of estimates plans what no column says was done', () =>
    expect(
      rows(
        read(`Biểu số 03: Dự toán thu, chi ngân sách năm 2024

|Đơn vị|Thu ngân sách (triệu đồng)|Đã giải ngân (triệu đồng)|
|---|---|---|
|Phòng Y tế|410|230|
`).indicators,
        'measure',
        'obs_value',
      ),
    ).toEqual([
      ['target', 410],
      ['level', 230],
    ]));

  it('what came from the time before is no sitting', () =>
    expect(
      rows(
        read(table(report, '|Nội dung|Kỳ trước chuyển sang|Mới nhận|', '|Đơn khiếu nại|3|12|')).indicators,
        'label_vi',
        'unit_measure',
      ),
    ).toEqual([
      ['Kỳ trước chuyển sang Đơn khiếu nại', '{petition}'],
      ['Mới nhận Đơn khiếu nại', '{petition}'],
    ]));

  it('a plan is of the level of its own name', () => {
    const { indicators } = read(
      annex(
        report,
        ['|Xã|BHXH bắt buộc (người)||BHXH tự nguyện (người)|', '||Kế hoạch giao|Thực hiện||'],
        '|Mường Than|310|305|120|',
        '|Phúc Than|205|201|98|',
      ),
    );
    expect(indicators[0]?.parent_id).toBe(indicators[1]?.id);
  });

  it('a comparison without a word for its base is with the other level', () =>
    expect(
      rows(
        read(table(report, '|Tên bệnh|9 tháng 2020|9 tháng 2021|So sánh|', '|Dại|2|3|+1|')).indicators.slice(2),
        'measure',
        'base_period',
      ),
    ).toEqual([['change', '2020-01/2020-09']]));

  it('a list of measures in a caption names none of them', () =>
    expect(
      labelsOf(
        'Bảng 2. Tình hình thu, chi, nợ đọng BHXH\n\nĐVT: triệu đồng\n\n|Nội dung|Năm 2023|\n|---|---|\n|Chi lương hưu|71.200|\n',
      ),
    ).toEqual(['Chi lương hưu']));
});

describe('forms of offices', () => {
  it.each([
    ['Đơn vị: 1.000 đồng', 3],
    ['Đơn vị tính: 1.000đ', 3],
    ['ĐVT: 1.000.000 đồng', 6],
    ['(đơn vị tính 1.000 đồng)', 3],
  ])('are in thousands and millions: %s', (line, mult) => {
    const { indicators } = read(
      `# Phụ lục\n\nBiểu số 103/CK-NSNN\n\nTHU NGÂN SÁCH NĂM 2023\n\n${line}\n\n|TT|Nội dung|Thực hiện|\n|--|--|--|\n|1|Thu phí|3.150|`,
    );
    expect(rows(indicators, 'label_vi', 'obs_value', 'unit_measure', 'unit_mult')).toEqual([
      ['Thu phí', 3150, 'VND', mult],
    ]);
  });

  it('name themselves by letters, which measure nothing', () =>
    expect(
      labelsOf(
        'Biểu số 06/CH\n\nKẾ HOẠCH SỬ DỤNG ĐẤT NĂM 2024\n\n|STT|Loại đất|Tổng diện tích (ha)|Cơ cấu (%)|\n|--|--|--|--|\n|1|Đất nông nghiệp|1.250|82,5|',
      ),
    ).toEqual(['Tổng diện tích Đất nông nghiệp', 'Cơ cấu đất nông nghiệp']));

  it('part a measure by places', () => {
    const text = annex(
      'Kế hoạch sử dụng đất năm 2024',
      [
        '|STT|Loại đất|Diện tích phân theo đơn vị hành chính (ha)||Số thửa||',
        '|||Xã An Hòa|Xã An Phú|Xã An Hòa|Xã An Phú|',
      ],
      '|1|Đất trồng lúa|120|95|40|35|',
    );
    expect(labelsOf(text)).toEqual([
      'Diện tích Đất trồng lúa Xã An Hòa',
      'Diện tích Đất trồng lúa Xã An Phú',
      'Số thửa Đất trồng lúa Xã An Hòa',
      'Số thửa Đất trồng lúa Xã An Phú',
    ]);
  });

  it('sum up in a cell over the ordinals, and what stands at the end is part of no group', () => {
    const html = `Biểu 2. Hộ nghèo năm 2023

<table><tr><td>TT</td><td>Xã</td><td>Số hộ nghèo</td><td>Tỷ lệ %</td></tr>
<tr><td>I</td><td>Khu vực nông thôn</td><td>120</td><td>9,5</td></tr>
<tr><td>1</td><td>Xã An Hòa</td><td>70</td><td>8,5</td></tr>
<tr><td colspan="2">Tổng cộng</td><td>160</td><td>7,1</td></tr></table>`;
    expect(said(html)).toEqual([
      ['Số hộ nghèo Khu vực nông thôn', 'count', 120, null],
      ['Tỷ lệ hộ nghèo Khu vực nông thôn', 'share', 9.5, 120],
      ['Số hộ nghèo Xã An Hòa', 'count', 70, 120],
      ['Tỷ lệ hộ nghèo Xã An Hòa', 'share', 8.5, 70],
      ['Tổng cộng số hộ nghèo', 'count', 160, null],
      ['Tỷ lệ hộ nghèo', 'share', 7.1, 160],
    ]);
  });

  it('compare each of two budgets with its own plan', () =>
    expect(
      said(
        annex(
          'Quyết toán năm 2023',
          [
            '|STT|Nội dung (triệu đồng)|Dự toán||Quyết toán||So sánh QT/DT (%)||',
            '|||Thu NSNN|Thu NSX|Thu NSNN|Thu NSX|Thu NSNN|Thu NSX|',
          ],
          '|1|Thuế môn bài|200|150|220|180|110|120|',
        ),
      ),
    ).toEqual([
      ['Thu NSNN Thuế môn bài', 'target', 200, 220],
      ['Thu NSX Thuế môn bài', 'target', 150, 180],
      ['Thu NSNN Thuế môn bài', 'level', 220, null],
      ['Thu NSX Thuế môn bài', 'level', 180, null],
      ['Thu NSNN Thuế môn bài so với dự toán', 'share', 110, 220],
      ['Thu NSX Thuế môn bài so với dự toán', 'share', 120, 180],
    ]));

  it('compare the plan of the next year with what is expected of this one', () =>
    expect(
      rows(
        read(
          table(
            'Dự toán chi ngân sách',
            '|STT|Nội dung|Ước TH năm 2023|Dự toán năm 2024|So sánh DT 2024/ƯTH 2023 (%)|',
            '|A|Tổng chi (I+II)|500|520|104|',
          ),
        ).indicators,
        'label_vi',
        'measure',
        'obs_value',
        'time_period',
        'base_period',
        'obs_status',
      ),
    ).toEqual([
      ['Tổng chi', 'level', 500, '2023', null, 'E'],
      ['Tổng chi', 'target', 520, '2024', null, null],
      ['Tổng chi', 'share', 104, '2024', '2023', null],
    ]));

  it('tell the cost of projects and what they got so far apart from the plan of a year', () =>
    expect(
      rows(
        read(
          annex(
            'Kế hoạch đầu tư công năm 2024',
            [
              '|STT|Danh mục dự án|Quyết định đầu tư||Lũy kế vốn bố trí đến hết năm 2023|Kế hoạch vốn năm 2024|',
              '|||Số, ngày|Tổng mức đầu tư (triệu đồng)|||',
            ],
            '||TỔNG SỐ||9.500|3.200|4.100|',
            '|1|Đường An Hòa - An Phú|15/QĐ-UBND|9.500|3.200|4.100|',
          ),
        ).indicators,
        'label_vi',
        'measure',
        'obs_value',
        'time_period',
      ),
    ).toEqual([
      ['Tổng mức đầu tư', 'level', 9500, null],
      ['Tổng số Lũy kế vốn bố trí', 'level', 3200, '2023-12-31'],
      ['Tổng số Kế hoạch vốn', 'target', 4100, '2024'],
      ['Lũy kế vốn bố trí Đường An Hòa - An Phú', 'level', 3200, '2023-12-31'],
      ['Kế hoạch vốn Đường An Hòa - An Phú', 'target', 4100, '2024'],
    ]));

  it('tell rates below a head whose bracket is of its measure', () =>
    expect(
      rows(
        read(
          annex(
            'Kết quả sản xuất vụ Mùa năm 2022',
            ['|Xã|Diện tích lúa (ha)|||', '||KH|TH|% so KH|'],
            '|Xã An Hòa|600|612|102|',
          ),
        ).indicators,
        'label_vi',
        'measure',
        'obs_value',
        'unit_measure',
      ),
    ).toEqual([
      ['Diện tích lúa Xã An Hòa', 'target', 600, 'har'],
      ['Diện tích lúa Xã An Hòa', 'level', 612, 'har'],
      ['Diện tích lúa Xã An Hòa so với kế hoạch', 'share', 102, '%'],
    ]));

  it('tell parts of all behind shares of the plan', () =>
    expect(
      said(
        table(
          'Huy động nguồn lực năm 2022 (triệu đồng)',
          '|TT|Nguồn vốn|Kế hoạch|Thực hiện|Tỷ lệ (%)|Cơ cấu (%)|',
          '|1|Vốn tín dụng|120|150|125|30|',
        ),
      ),
    ).toEqual([
      ['Vốn tín dụng', 'target', 120, 150],
      ['Vốn tín dụng', 'level', 150, null],
      ['Vốn tín dụng so với kế hoạch', 'share', 125, 150],
      ['Cơ cấu Vốn tín dụng', 'share', 30, 150],
    ]));

  it('count some of those whom a row names, and in the last row all of them', () =>
    expect(
      rows(
        read(
          annex(
            'Cán bộ, công chức cấp xã',
            [
              '|STT|Chức danh|Tổng số|Dân tộc thiểu số|Trình độ lý luận chính trị||Độ tuổi||',
              '|||||Cao cấp|Trung cấp|Dưới 30|Từ 31-45|',
            ],
            '|1|Cán bộ|32|8|5||6||',
            '||Tổng cộng|32|8|5||6||',
          ),
        ).indicators,
        'unit_measure',
        'measure',
      ),
    ).toEqual(Array.from({ length: 8 }, () => ['{staff_member}', 'count'])));

  it('compare by indices, and rates by points', () =>
    expect(
      said(
        annex(
          'Kết quả khám chữa bệnh',
          ['|STT|Chỉ tiêu|ĐVT|TH 6T/2023|So với CK (%)|'],
          '|1|Tổng số lượt khám|Lượt|4.120|112,3|',
          '|2|Tỷ lệ tiêm chủng đầy đủ|%|47,1|+1,9|',
        ),
      ),
    ).toEqual([
      ['Tổng số lượt khám', 'count', 4120, null],
      ['Tổng số lượt khám', 'share', 112.3, 4120],
      ['Tỷ lệ tiêm chủng đầy đủ', 'level', 47.1, null],
      ['Tỷ lệ tiêm chủng đầy đủ', 'change', 1.9, 47.1],
    ]));

  it('plan for a year what they tell of a day, and sum up areas', () =>
    expect(
      rows(
        read(
          'Biểu 4: Tiến độ gieo trồng vụ Đông năm 2023 đến ngày 15/11/2023\n\n|TT|Cây trồng|Kế hoạch (ha)|Thực hiện (ha)|\n|--|--|--|--|\n|1|Ngô|350|322|\n||Tổng cộng|350|322|',
        ).indicators,
        'label_vi',
        'measure',
        'time_period',
      ),
    ).toEqual([
      ['diện tích ngô', 'target', '2023'],
      ['diện tích ngô', 'level', '2023-11-15'],
      ['Tổng cộng diện tích', 'target', '2023'],
      ['Tổng cộng diện tích', 'level', '2023-11-15'],
    ]));

  it('count what comes in, and how much of it was done when', () =>
    expect(
      rows(
        read(
          annex(
            'Kết quả giải quyết thủ tục hành chính quý III năm 2023',
            ['|TT|Lĩnh vực|Số lượng hồ sơ đã giải quyết|||', '|||Tổng số|Đúng hạn|Quá hạn|'],
            '|1|Hộ tịch|308|306|2|',
          ),
        ).indicators,
        'label_vi',
        'unit_measure',
        'measure',
      ),
    ).toEqual([
      ['Số lượng hồ sơ đã giải quyết Hộ tịch', '{dossier}', 'count'],
      ['Số lượng hồ sơ đã giải quyết đúng hạn Hộ tịch', '{dossier}', 'count'],
      ['Số lượng hồ sơ đã giải quyết quá hạn Hộ tịch', '{dossier}', 'count'],
    ]));

  it('tell each plan with what was paid of it, and the rate of the total', () =>
    expect(
      said(
        annex(
          'Giải ngân vốn đầu tư công năm 2024 (triệu đồng)',
          [
            '|TT|Chủ đầu tư|Kế hoạch vốn năm 2024 (triệu đồng)||Giải ngân đến 30/6/2024||Tỷ lệ giải ngân (%)|',
            '|||Tổng số|Vốn NSTW|Tổng số|Vốn NSTW||',
          ],
          '|1|UBND xã An Hòa|200|120|80|40|40|',
        ),
      ),
    ).toEqual([
      ['Kế hoạch vốn UBND xã An Hòa', 'target', 200, 80],
      ['Kế hoạch vốn NSTW UBND xã An Hòa', 'target', 120, 40],
      ['Giải ngân UBND xã An Hòa', 'level', 80, null],
      ['Giải ngân Vốn NSTW UBND xã An Hòa', 'level', 40, 80],
      ['Giải ngân UBND xã An Hòa so với kế hoạch', 'share', 40, 80],
    ]));

  it('tell rates of those whom a head names, and people by themselves', () =>
    expect(
      labelsOf(
        'Bảng 2. Dân số theo thôn đến 31/12/2023\n\n|Thôn|Nhân khẩu|Hộ nghèo||\n|--|--|--|--|\n|||Số hộ|%|\n|Thôn An Bình|512|12|10,5|',
      ),
    ).toEqual(['Nhân khẩu Thôn An Bình', 'Số hộ nghèo Thôn An Bình', 'Tỷ lệ hộ nghèo Thôn An Bình']));

  it('compare with the beginning of their year, and with what a congress asked for', () =>
    expect(
      rows(
        read(
          'Biểu 2. Dư nợ đến 30/9/2023\n\n|Chương trình|Dư nợ (triệu đồng)|Tăng, giảm so với đầu năm|\n|--|--|--|\n|Hộ nghèo|475|25|',
        ).indicators,
        'obs_value',
        'base_period',
      ),
    ).toEqual([
      [475, null],
      [25, '2023-01-01'],
    ]));

  it('part areas by kinds, number them by codes, and tell a rate among them', () =>
    expect(
      rows(
        read(
          annex(
            'Hiện trạng rừng năm 2022',
            ['|Phân loại rừng|Mã|Tổng diện tích (ha)|Phân theo mục đích sử dụng||', '||||Phòng hộ|Sản xuất|'],
            '|1. Rừng tự nhiên|1110|812|390|422|',
            '|Độ che phủ (%)||57,9|||',
          ),
        ).indicators,
        'label_vi',
        'obs_value',
        'unit_measure',
      ),
    ).toEqual([
      ['Tổng diện tích Rừng tự nhiên', 812, 'har'],
      ['Tổng diện tích: phòng hộ Rừng tự nhiên', 390, 'har'],
      ['Tổng diện tích: sản xuất Rừng tự nhiên', 422, 'har'],
      ['Độ che phủ', 57.9, '%'],
    ]));

  it('list people and documents without a figure', () =>
    expect(
      read(
        [
          table(
            'Danh sách tổ công tác',
            '|STT|Họ và tên|Năm sinh|Chức vụ|Số điện thoại|',
            '|1|Nguyễn Văn A|1975|Trưởng thôn 3|02553 822 111|',
          ),
          table(
            'Danh mục văn bản',
            '|TT|Số, ký hiệu|Ngày ban hành|Trích yếu|Số trang|',
            '|1|125/KH-UBND|15/01/2023|Kế hoạch năm 2023|12|',
          ),
        ].join('\n\n'),
      ).indicators,
    ).toEqual([]));

  it('tell heads of animals below a caption of rates, and the price of an earlier time of no time', () =>
    expect(
      rows(
        read(
          'Bảng 4. Tốc độ tăng đàn vật nuôi\n\n|Năm|Trâu (con)|\n|--|--|\n|2022|2.080|\n|Tốc độ tăng BQ (%/năm)|-1,6|\n\nBảng 5. Giá ngày 15/6/2023\n\n|Mặt hàng|ĐVT|Giá kỳ trước|Giá kỳ này|\n|--|--|--|--|\n|Gạo tẻ|đ/kg|14.000|14.500|',
        ).indicators,
        'label_vi',
        'unit_measure',
        'time_period',
      ),
    ).toEqual([
      ['Trâu', '{animal}', '2022'],
      ['Tốc độ tăng BQ trâu', '%/a', null],
      ['Giá kỳ trước Gạo tẻ', 'VND/kg', null],
      ['Giá kỳ này Gạo tẻ', 'VND/kg', '2023-06-15'],
    ]));

  it('number their columns behind `MS`, and count those who come first', () =>
    expect(
      said(
        annex(
          'Kết quả tiếp công dân 6 tháng năm 2023',
          ['|Đơn vị|Tổng số lượt tiếp|Số vụ việc||', '|||Tiếp lần đầu|Tiếp nhiều lần|', '|MS|1=2+3|2|3|'],
          '|UBND xã An Hòa|18|12|6|',
        ),
      ),
    ).toEqual([
      ['Tổng số lượt tiếp UBND xã An Hòa', 'count', 18, null],
      ['Số vụ việc Tiếp lần đầu UBND xã An Hòa', 'count', 12, null],
      ['Số vụ việc Tiếp nhiều lần UBND xã An Hòa', 'count', 6, null],
    ]));

  it('are in a unit that their line says of areas, in the order of a column', () =>
    expect(
      rows(
        read(
          'Biểu 01/TKKK\n\nĐơn vị tính diện tích: ha\n\n|Thứ tự|Loại đất|Mã|Tổng diện tích|\n|--|--|--|--|\n|(1)|(2)|(3)|(4)|\n|1|Nhóm đất nông nghiệp|NNP|895,2|',
        ).indicators,
        'label_vi',
        'obs_value',
        'unit_measure',
      ),
    ).toEqual([['Tổng diện tích Nhóm đất nông nghiệp', 895.2, 'har']]));

  it('count copies and those whom a head lists', () =>
    expect(
      rows(
        read(
          annex(
            'Kết quả năm 2023',
            ['|Đơn vị|Số bản sao (bản)|Cán bộ, giáo viên||', '|||CBQL|GV|'],
            '|Trường TH An Hòa|512|3|24|',
          ),
        ).indicators,
        'label_vi',
        'unit_measure',
      ),
    ).toEqual([
      ['Số bản sao Trường TH An Hòa', '{copy}'],
      ['CBQL Trường TH An Hòa', '{staff_member}'],
      ['GV Trường TH An Hòa', '{teacher}'],
    ]));

  it('tell months by their numbers, and parts of what comes before a rate', () =>
    expect(
      rows(
        read(
          'Bảng 6. Lượng mưa các tháng năm 2022\n\n|Tháng|Lượng mưa (mm)|\n|--|--|\n|2|8,5|\n|12|25|\n\nBảng 7. Thu ngân sách\n\n|Năm|Thu NSNN (tỷ đồng)|Tốc độ tăng (%)|Trong đó: thu nội địa (tỷ đồng)|\n|--|--|--|--|\n|2021|575,8|10,7|540,2|',
        ).indicators,
        'label_vi',
        'obs_value',
        'time_period',
      ),
    ).toEqual([
      ['Lượng mưa', 8.5, '2022-02'],
      ['Lượng mưa', 25, '2022-12'],
      ['Thu NSNN', 575.8, '2021'],
      ['Thu NSNN', 10.7, '2021'],
      ['Thu NSNN: thu nội địa', 540.2, '2021'],
    ]));

  it('rate those who did well, and name towns in short', () =>
    expect(
      labelsOf(
        [
          annex(
            'Phân loại đảng viên năm 2022',
            ['|TT|Nội dung|Hoàn thành tốt||Hoàn thành||', '|||Số lượng|%|Số lượng|%|'],
            '|1|Đảng viên|26|52|24|48|',
          ),
          table('Dân số năm 2022', '|Chỉ tiêu|ĐVT|TP. Hòa An|', '|Dân số trung bình|người|1.200|'),
        ].join('\n\n'),
      ),
    ).toEqual([
      'Số đảng viên hoàn thành tốt',
      'Tỷ lệ đảng viên hoàn thành tốt',
      'Số đảng viên hoàn thành',
      'Tỷ lệ đảng viên hoàn thành',
      'Dân số trung bình TP. Hòa An',
    ]));

  it('tell in brackets how much of a plan was reached, and results in the unit of their plan', () =>
    expect(
      rows(
        read(
          table(
            'Kết quả năm 2023',
            '|TT|Chỉ tiêu|Kế hoạch 2023|Kết quả 2023|',
            '|1|Diện tích gieo trồng|820 ha|836,4 ha (102%)|',
            '|2|Tỷ lệ hộ nghèo|Giảm còn 8,8%|8,5%|',
            '|3|Thu ngân sách|450 triệu đồng|512(1)|',
          ),
        ).indicators,
        'label_vi',
        'measure',
        'obs_value',
        'unit_measure',
        'unit_mult',
      ),
    ).toEqual([
      ['Diện tích gieo trồng', 'target', 820, 'har', 0],
      ['Diện tích gieo trồng', 'level', 836.4, 'har', 0],
      ['Diện tích gieo trồng so với kế hoạch', 'share', 102, '%', 0],
      ['Tỷ lệ hộ nghèo', 'target', 8.8, '%', 0],
      ['Tỷ lệ hộ nghèo', 'level', 8.5, '%', 0],
      ['Thu ngân sách', 'target', 450, 'VND', 6],
      ['Thu ngân sách', 'level', 512, 'VND', 6],
    ]));

  it('allot funds, and count cases of illnesses of two years', () =>
    expect(
      rows(
        read(
          [
            annex(
              'Giải ngân năm 2023 (triệu đồng)',
              ['|STT|Nguồn vốn|Vốn giao năm 2023 (triệu đồng)||Tỷ lệ giải ngân (%)||', '|||Tổng|ĐTPT|Tổng|ĐTPT|'],
              '|1|Ngân sách huyện|125|90|63,2|70|',
            ),
            annex('Dịch bệnh', ['|Bệnh|Số mắc||', '||9T/2022|9T/2023|'], '|Tay chân miệng|31|28|'),
          ].join('\n\n'),
        ).indicators,
        'label_vi',
        'measure',
        'obs_value',
        'unit_measure',
      ),
    ).toEqual([
      ['Vốn giao Ngân sách huyện', 'target', 125, 'VND'],
      ['Vốn giao ĐTPT Ngân sách huyện', 'target', 90, 'VND'],
      ['Tỷ lệ giải ngân Ngân sách huyện', 'level', 63.2, '%'],
      ['Tỷ lệ giải ngân ĐTPT Ngân sách huyện', 'level', 70, '%'],
      ['Số ca mắc Tay chân miệng', 'count', 31, '{case}'],
      ['Số ca mắc Tay chân miệng', 'count', 28, '{case}'],
    ]));

  it('expect what is to come, and count levels as what moved', () =>
    expect(
      rows(
        read(
          [
            table('Hợp tác xã', '|Chỉ tiêu|ĐVT|31/12/2022|Dự kiến 2023|', '|Tổng số HTX|HTX|15|17|'),
            annex(
              'Bảo hiểm',
              [
                '|Đối tượng|Thực hiện năm trước|Kế hoạch năm 2023|Thực hiện đến 30/9/2023|Tăng/giảm so với cuối năm 2022||',
                '|||||Số người|%|',
              ],
              '|BHXH bắt buộc|205|215|210|5|2,4|',
            ),
          ].join('\n\n'),
        ).indicators,
        'obs_value',
        'unit_measure',
        'obs_status',
        'time_period',
      ),
    ).toEqual([
      [15, '{cooperative}', 'A', '2022-12-31'],
      [17, '{cooperative}', 'F', '2023'],
      [205, '{person}', 'A', '2022'],
      [215, '{person}', null, '2023'],
      [210, '{person}', 'A', '2023-09-30'],
      [5, '{person}', 'A', '2023-09-30'],
      [2.4, '%', 'A', '2023-09-30'],
    ]));

  it('turn the measure below a state before it, and say a number once', () =>
    expect(
      labelsOf(
        'Biểu 1. Hiện trạng đường giao thông\n\n|Loại đường|Tổng chiều dài (km)|Trong đó đã cứng hóa||Số cầu|\n|--|--|--|--|--|\n|||Chiều dài (km)|Tỷ lệ (%)||\n|Đường trục xã|45,2|42,1|93,1|3|\n|Tổng số|45,2|42,1|93,1|3|',
      ),
    ).toEqual([
      'Tổng chiều dài Đường trục xã',
      'Chiều dài đã cứng hóa Đường trục xã',
      'Tỷ lệ đường trục xã đã cứng hóa',
      'Số cầu Đường trục xã',
      'Tổng chiều dài',
      'Tổng số chiều dài đã cứng hóa',
      'Tỷ lệ đã cứng hóa',
      'Tổng số cầu',
    ]));

  it('tell how much of a fund was collected of its plan, and who moved in and out', () =>
    expect(
      rows(
        read(
          [
            annex(
              'Thu các loại quỹ (1.000 đồng)',
              ['|Thôn|Quỹ đền ơn đáp nghĩa (1.000 đồng)|||', '||Kế hoạch|Đã thu|Tỷ lệ (%)|'],
              '|Thôn An Bình|50|45|90|',
            ),
            table('Biến động dân số năm 2022', '|Đơn vị|Dân số|Sinh|Chuyển đến|', '|Thôn An Bình|512|9|4|'),
          ].join('\n\n'),
        ).indicators,
        'label_vi',
        'measure',
        'obs_value',
        'unit_measure',
      ),
    ).toEqual([
      ['Quỹ đền ơn đáp nghĩa Thôn An Bình', 'target', 50, 'VND'],
      ['Quỹ đền ơn đáp nghĩa Đã thu Thôn An Bình', 'level', 45, 'VND'],
      ['Quỹ đền ơn đáp nghĩa Đã thu Thôn An Bình so với kế hoạch', 'share', 90, '%'],
      ['Dân số Thôn An Bình', 'count', 512, '{person}'],
      ['Sinh Thôn An Bình', 'count', 9, '{person}'],
      ['Chuyển đến Thôn An Bình', 'count', 4, '{person}'],
    ]));
});

describe('what the rows and columns of a table are of', () => {
  const title = '# BÁO CÁO Kết quả năm 2023 của huyện Bình Lâm\n\n';

  it('what moved by a count is the level that is counted, and no rate beside it', () =>
    expect(
      rows(
        read(
          `${title}| Xã | Số hộ nghèo | Tỷ lệ hộ nghèo (%) | Số hộ nghèo giảm trong năm |\n|---|---|---|---|\n| Bình An | 64 | 2,98 | 21 |\n`,
        ).indicators,
        'measure',
        'label_vi',
        'obs_value',
        'parent_id',
      ),
    ).toEqual([
      ['count', 'Số hộ nghèo Bình An', 64, null],
      ['level', 'Tỷ lệ hộ nghèo Bình An', 2.98, null],
      ['change', 'Số hộ nghèo Bình An', 21, 'text:indicator:poor-households-2023-count'],
    ]));

  it('causes in the first column name the rows', () =>
    expect(
      rows(
        read(`${title}| Nguyên nhân | Số hộ |\n|---|---|\n| Không có vốn sản xuất | 132 |\n| Thiếu lao động | 61 |\n`)
          .indicators,
        'label_vi',
        'obs_value',
      ),
    ).toEqual([
      ['Số hộ Không có vốn sản xuất', 132],
      ['Số hộ Thiếu lao động', 61],
    ]));

  it('a caption says what is measured, and not for whom', () =>
    expect(
      rows(
        read(
          `${title}Bảng 2: Kế hoạch giao diện tích vụ Xuân cho các xã (ha)\n\n| Xã | Ngô | Lạc |\n|---|---|---|\n| Bình An | 60 | 15 |\n`,
        ).indicators,
        'label_vi',
        'measure',
      ),
    ).toEqual([
      ['diện tích vụ Xuân ngô Bình An', 'target'],
      ['diện tích vụ Xuân lạc Bình An', 'target'],
    ]));

  it('a level of its own time beside what is planned is no plan, in a plan too', () =>
    expect(
      rows(
        read(
          '# KẾ HOẠCH phát triển chăn nuôi năm 2025 của huyện Bình Lâm\n\n| Loại vật nuôi | Tổng đàn 1/10/2024 | KH 2025 |\n|---|---|---|\n| Trâu (con) | 5.120 | 5.200 |\n',
        ).indicators,
        'label_vi',
        'measure',
        'obs_value',
        'time_period',
      ),
    ).toEqual([
      ['Tổng đàn Trâu', 'count', 5120, '2024-10-01'],
      ['Tổng đàn Trâu', 'target', 5200, '2025'],
    ]));

  it('what is counted since the year began is until the time of the table', () =>
    expect(
      rows(
        read(
          '# BÁO CÁO kết quả tháng 5 năm 2024 của huyện Bình Lâm\n\n| Loại vắc xin | Thực hiện trong tháng (liều) | Lũy kế từ đầu năm (liều) |\n|---|---|---|\n| Dịch tả lợn | 250 | 1.200 |\n',
        ).indicators,
        'label_vi',
        'obs_value',
        'time_period',
      ),
    ).toEqual([
      ['Dịch tả lợn', 250, '2024-05'],
      ['Dịch tả lợn', 1200, '2024-01/2024-05'],
    ]));

  it('parts of a sum are of what the row measures', () =>
    expect(
      rows(
        read(
          `${title}| Chỉ tiêu | Tổng số | Chia theo giới | |\n|---|---|---|---|\n| | | Nam | Nữ |\n| Dân số trung bình (người) | 412 | 208 | 204 |\n`,
        ).indicators,
        'label_vi',
        'obs_value',
        'parent_id',
      ),
    ).toEqual([
      ['Dân số trung bình', 412, null],
      ['Dân số trung bình nam', 208, 'text:indicator:population-mean-2023-count'],
      ['Dân số trung bình nữ', 204, 'text:indicator:population-mean-2023-count'],
    ]));

  it('land of a kind is of that kind, and not of all', () =>
    expect(
      rows(
        read(
          `${title}| STT | Loại đất | Tổng diện tích các loại đất trong đơn vị hành chính (ha) |\n|---|---|---|\n| 1 | Nhóm đất nông nghiệp | 8.950 |\n| 2 | Nhóm đất chưa sử dụng | 50 |\n`,
        ).indicators,
        'label_vi',
        'indicator_code',
      ),
    ).toEqual([
      ['Tổng diện tích Nhóm đất nông nghiệp', 'agricultural_land_area'],
      ['Tổng diện tích Nhóm đất chưa sử dụng', 'unused_land_area'],
    ]));

  it('offices are no rooms, and the words for a collection of figures measure nothing', () =>
    expect(
      rows(
        read(
          '# Biểu tổng hợp\n\nSố liệu cán bộ, công chức đến 31/12/2023\n\n| Đơn vị | Biên chế giao | Trình độ Đại học |\n|---|---|---|\n| Phòng Nội vụ | 9 | 6 |\n',
        ).indicators,
        'label_vi',
        'unit_measure',
        'time_period',
      ),
    ).toEqual([
      ['Biên chế giao Phòng Nội vụ', '{staff_member}', '2023-12-31'],
      ['Trình độ Đại học Phòng Nội vụ', null, '2023-12-31'],
    ]));

  it('a list of works in capitals names none itself', () =>
    expect(
      read('Biểu số 02\nDANH MỤC CÔNG TRÌNH, DỰ ÁN ĐẦU TƯ CÔNG NĂM 2025 XÃ BÌNH AN\n\nXã rà soát hằng quý.\n').projects,
    ).toEqual([]));
});

describe('marks of notes', () => {
  it('are no part of the name of a row, nor of a place', () => {
    const { indicators } = read(
      table(
        'BÁO CÁO nông thôn mới năm 2024 của huyện Sơn Lâm',
        '|TT|Xã|Số tiêu chí đạt|',
        '|1|Sơn An (*)|19|',
        '|2|Sơn Mạ (1)|16|',
        '|3|Sơn Ca**|14|',
      ),
    );
    expect(rows(indicators, 'label_vi', 'ref_area')).toEqual([
      ['Số tiêu chí đạt Sơn An', 'text:place:commune-son-an'],
      ['Số tiêu chí đạt Sơn Mạ', 'text:place:commune-son-ma'],
      ['Số tiêu chí đạt Sơn Ca', 'text:place:commune-son-ca'],
    ]);
  });
});

describe('what stands over a table', () => {
  it('says as of when its results are', () => {
    const { indicators } = read(`# BÁO CÁO giải ngân năm 2024 của huyện Sơn Lâm

Phụ lục 02
Kết quả giải ngân vốn năm 2024
(Số liệu đến ngày 30/11/2024)
Đơn vị: Triệu đồng

| STT | Nội dung | Kế hoạch vốn năm 2024 | Kết quả giải ngân |
|---|---|---|---|
| 1 | Hỗ trợ sản xuất | 8.200 | 6.100 |
`);
    expect(rows(indicators, 'label_vi', 'time_period')).toEqual([
      ['Kế hoạch vốn Hỗ trợ sản xuất', '2024'],
      ['Kết quả giải ngân Hỗ trợ sản xuất', '2024-11-30'],
    ]);
  });

  it('titles it by what it measures, without the number of an annex', () =>
    expect(
      rows(
        read(`# BÁO CÁO năm 2024 của tỉnh Lâm Hòa

## Cây công nghiệp

Diện tích cao su phân theo huyện

ĐVT: Ha

| | 2022 | 2023 |
|---|---|---|
| Huyện Sơn Lâm | 12,1 | 12,4 |
`).indicators,
        'label_vi',
        'obs_value',
        'unit_measure',
        'time_period',
      ),
    ).toEqual([
      ['Diện tích cao su Huyện Sơn Lâm', 12.1, 'har', '2022'],
      ['Diện tích cao su Huyện Sơn Lâm', 12.4, 'har', '2023'],
    ]));
});

describe('columns of figures', () => {
  it('without heads publish nothing where there are several', () =>
    expect(labelsOf('# BÁO CÁO năm 2024\n\n| | | |\n|--|--|--|\n| Trâu | 410 | 420 |\n| Bò | 12 | 14 |')).toEqual([]));

  it('are of the results of what another one counts', () =>
    expect(
      labelsOf(
        annex(
          report,
          ['|Xã|Số vụ, việc tiếp nhận (vụ)|Kết quả hòa giải||', '||| Hòa giải thành|Đang hòa giải|'],
          '|Xã Sơn An|18|15|3|',
        ),
      ),
    ).toEqual(['Số vụ, việc tiếp nhận Xã Sơn An', 'Số vụ hòa giải thành Xã Sơn An', 'Số vụ đang hòa giải Xã Sơn An']));

  it('compare with the same part of the year that they name, and are preliminary', () => {
    const { indicators } = read(
      table(
        'BÁO CÁO công tác y tế 6 tháng đầu năm 2024 của huyện Sơn Lâm',
        '|Tên bệnh|Số mắc|So với cùng kỳ năm 2023|Sơ bộ năm 2023|',
        '|Sởi|45|+12|33|',
      ),
    );
    expect(indicators[1]?.base_period).toBe('2023-01/2023-06');
    expect(indicators[2]?.obs_status).toBe('P');
  });
});

describe('groups of fields', () => {
  const { indicators } = read(
    annex(
      'KẾ HOẠCH phát triển kinh tế - xã hội năm 2024 của xã Sơn An',
      ['|TT|Chỉ tiêu|ĐVT|Thực hiện 2023|'],
      '|I|Chỉ tiêu kinh tế|||',
      '|1|Tổng diện tích gieo trồng|ha|520|',
      '||Trong đó: - Lúa nước|ha|180|',
      '||- Ngô|ha|210|',
    ),
  );

  it('say nothing of what is measured', () => expect(indicators[0]?.label_vi).toBe('Tổng diện tích gieo trồng'));

  it('hold parts side by side, whichever of them the words for these stand before', () =>
    expect(indicators.map(({ parent_id }) => parent_id)).toEqual([null, indicators[0]?.id, indicators[0]?.id]));
});

describe('a column that says nothing of what it counts', () => {
  it('is of what the caption is of, where its rows are places', () =>
    expect(
      labelsOf(`# BÁO CÁO 6 tháng đầu năm 2024 của huyện Sơn Lâm

Phụ lục 1. Kết quả giải quyết việc làm

| TT | Xã | Kế hoạch năm 2024 (người) | Kết quả 6 tháng | |
|--|--|--|--|--|
| | | | Tổng số | Trong nước |
| 1 | Xã Sơn An | 120 | 65 | 60 |
`),
    ).toEqual(['giải quyết việc làm Xã Sơn An', 'giải quyết việc làm Xã Sơn An', 'Trong nước Xã Sơn An']));
});

describe('a row without a number', () => {
  it('is the whole of those that are numbered from one below it', () => {
    const { indicators } = read(
      table(
        'BÁO CÁO dân số năm 2023 của tỉnh Lâm Hòa',
        '|Huyện, xã|Dân số (người)|',
        '|Huyện Sơn Lâm|12.500|',
        '|1. Xã Sơn An|7.000|',
        '|2. Xã Sơn Mạ|5.500|',
        '|Huyện Hòa Tân|6.100|',
        '|1. Xã Hòa Mạ|6.100|',
      ),
    );
    const [first, , , second] = indicators;
    expect(indicators.map(({ parent_id }) => parent_id)).toEqual([null, first?.id, first?.id, null, second?.id]);
  });
});

describe('heads of columns', () => {
  it('tell a day within the year above, and since which year it was', () =>
    expect(
      rows(
        read(
          annex(
            'BÁO CÁO nông thôn mới năm 2023 của huyện Sơn Lâm',
            ['|Nội dung|Năm 2023||Lũy kế từ năm 2021|', '||Kế hoạch|Thực hiện đến 31/10/2023||'],
            '|Vốn tín dụng (triệu đồng)|65.000|51.000|150.000|',
          ),
        ).indicators,
        'obs_value',
        'time_period',
      ),
    ).toEqual([
      [65000, '2023'],
      [51000, '2023-10-31'],
      [150000, '2021/2023'],
    ]));
});

describe('a line over a table', () => {
  it.each([
    '(Từ ngày 15/12/2023 đến ngày 14/9/2024)',
    'Kỳ báo cáo: Quý III/2024 (Từ ngày 15/12/2023 đến ngày 14/9/2024)',
  ])('says which days it spans: %s', (line) =>
    expect(
      read(`# BÁO CÁO công tác tiếp công dân 9 tháng năm 2024 của huyện Sơn Lâm

Biểu số 02
KẾT QUẢ TIẾP CÔNG DÂN
${line}

| Đơn vị | Số lượt tiếp |
|--|--|
| Thanh tra huyện | 12 |
`).indicators.map(({ time_period }) => time_period),
    ).toEqual(['2023-12-15/2024-09-14']),
  );
});
