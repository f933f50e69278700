import { describe, expect, it } from 'vitest';
import { read, rows } from '../read.ts';

const names = (text: string) => read(text).projects.map(({ name_vi }) => name_vi);

describe('works that a sentence names', () => {
  it.each([
    ['Cải tạo, nâng cấp trụ sở UBND xã Tà Mít.', ['trụ sở UBND xã Tà Mít']],
    ['Đã sửa chữa cầu treo bản Nậm Pha và mở mới 3 km đường.', ['cầu treo bản Nậm Pha']],
    ['Khởi công xây dựng cầu Nậm Na 2.', ['cầu Nậm Na 2']],
    ['Trong năm khánh thành Trường Tiểu học Hoa Ban.', ['Trường Tiểu học Hoa Ban']],
    ['Đang lập báo cáo khảo sát dự án đường Nà Khoa - Pá Hu.', ['đường Nà Khoa - Pá Hu']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));

  it('with what they cost', () => {
    const { projects, indicators } = read(
      'Đầu tư xây dựng Trường THCS Nà Khoa với 12 phòng học, kinh phí 15 tỷ đồng; xây dựng nhà thi đấu đa năng huyện, tổng vốn 35 tỷ đồng.',
    );
    expect(rows(projects, 'name_vi', 'rooms', 'budget_vnd')).toEqual([
      ['Trường THCS Nà Khoa', 12, 15e9],
      ['nhà thi đấu đa năng huyện', null, 35e9],
    ]);
    expect(indicators).toEqual([]);
  });

  it('with what is done behind their size and cost', () =>
    expect(
      rows(
        read('Kè chống sạt lở suối Nà Hu, chiều dài 1,2 km, kinh phí 22 tỷ đồng, đang thi công.').projects,
        'name_vi',
        'length_km',
        'budget_vnd',
        'status',
      ),
    ).toEqual([['Kè chống sạt lở suối Nà Hu', 1.2, 22e9, 'in_progress']]));

  it('with how much of the work is done', () =>
    expect(
      rows(
        read('Tuyến đường Nà Khoa - Pá Hu dài 15 km đã hoàn thành 80% khối lượng.').projects,
        'length_km',
        'progress_value',
        'progress_unit',
        'status',
      ),
    ).toEqual([[15, 80, '%', 'in_progress']]));

  it.each([
    'Xây dựng Trường Mầm non Hoa Ban đạt chuẩn quốc gia mức độ 2.',
    'Xây dựng Trạm Y tế xã Nà Khoa vững mạnh.',
    'Nâng cấp hồ sơ số hóa.',
    'Đầu tư xây dựng nhà văn hóa.',
  ])('and not what is only developed, or has no name: %s', (text) => expect(names(text)).toEqual([]));
});

describe('works that a count announces', () => {
  it('are each one, between commas', () => {
    const { projects } = read(
      'Hoàn thành đưa vào sử dụng 03 công trình: Trường Mầm non Hoa Ban, Trạm Y tế phường Quyết Thắng, Nhà văn hóa bản Nà Khoa.',
    );
    expect(rows(projects, 'name_vi', 'status')).toEqual([
      ['Trường Mầm non Hoa Ban', 'in_use'],
      ['Trạm Y tế phường Quyết Thắng', 'in_use'],
      ['Nhà văn hóa bản Nà Khoa', 'in_use'],
    ]);
    expect(projects.map(({ places }) => places.length)).toEqual([0, 1, 1]);
  });

  it('and between semicolons, each of its own kind', () => {
    const { projects } = read(
      'Triển khai 03 dự án trọng điểm: Dự án đường nối cao tốc, tổng mức đầu tư 250 tỷ đồng; Dự án Khu dân cư số 2, diện tích 12 ha; Dự án kè suối Nà Bốn.',
    );
    expect(rows(projects, 'name_vi', 'kind', 'budget_vnd', 'area_ha')).toEqual([
      ['Dự án đường nối cao tốc', 'road', 250e9, null],
      ['Dự án Khu dân cư số 2', 'housing', null, 12],
      ['Dự án kè suối Nà Bốn', 'water', null, null],
    ]);
  });
});

describe('power works', () => {
  it.each([
    ['Đã cải tạo đường dây 35kV lộ 371.', ['đường dây 35kV lộ 371']],
    ['Đầu tư xây dựng mới xuất tuyến 35kV sau TBA 110kV Mường La.', ['xuất tuyến 35kV sau TBA 110kV Mường La']],
    ['Nhà máy thủy điện Nà Khoa 3, công suất 15 MW, khởi công tháng 3/2021.', ['Nhà máy thủy điện Nà Khoa 3']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
    expect(read(text).indicators.filter(({ unit_measure }) => unit_measure === 'kV')).toEqual([]);
  });
});

it('a footnote of a count of works lists these, also in small letters', () =>
  expect(
    names('Đã hoàn thành 03 dự án⁽¹⁾.\n\n⁽¹⁾ Đường Nà Khoa; cầu bản Hẹo; đường vào bản Cọ, phường Nà Bốn.'),
  ).toEqual(['Đường Nà Khoa', 'cầu bản Hẹo', 'đường vào bản Cọ, phường Nà Bốn']));

describe('the name of a project ends', () => {
  it.each([
    ['Dự án Nhà máy nước sạch công suất 10.000 m3/ngày đêm đã hoàn thành.', 'Nhà máy nước sạch'],
    [
      'Đang thi công tuyến đường nối Quốc lộ 32C với cao tốc Nội Bài - Lào Cai, đạt 75% khối lượng.',
      'tuyến đường nối Quốc lộ 32C với cao tốc Nội Bài - Lào Cai',
    ],
    ['Trình HĐND phê duyệt dự án Cầu Nậm Na tại Tờ trình số 15/TTr-UBND.', 'Cầu Nậm Na'],
  ])('%s', (text, name) => expect(names(text)).toEqual([name]));
});

it('a plan is decided by the body that approves it in its sentence', () => {
  const { projects, legal_references } = read(
    'UBND huyện đã phê duyệt đồ án quy hoạch chi tiết khu trung tâm xã Nà Khoa tại Quyết định số 1122/QĐ-UBND ngày 15/4/2023.',
  );
  expect(rows(projects, 'decided_by', 'decision_number')).toEqual([['UBND huyện', '1122/QĐ-UBND']]);
  expect(legal_references.map(({ issuer }) => issuer)).toEqual(['UBND huyện']);
  expect(read('Trình UBND tỉnh phê duyệt dự án tại Tờ trình số 15/TTr-UBND.').legal_references[0]?.issuer).toBeNull();
});

it('an office building is no area of the report’s own', () =>
  expect(read('Sửa chữa trụ sở UBND xã Tà Mít. Trồng 12 ha chè.').indicators[0]?.ref_area).toBeNull());

it.each([
  ['Triển khai Dự án kè suối Nà Bốn, kinh phí 5 tỷ đồng.', 'Embankment on the Nà Bốn Stream'],
  ['Triển khai Dự án đường dây 220kV Than Uyên - Tân Uyên.', 'Than Uyên–Tân Uyên 220 kV power line project'],
])('English names say that something is a project where a phrase has the word: %s', (text, name) =>
  expect(read(text).projects[0]?.name_en).toBe(name),
);

describe('an entry that works head tells all of them', () => {
  it('with cost, size and progress, also where the list is numbered', () => {
    const { projects, sections } = read(
      'II. Các dự án trọng điểm\n\n1. Dự án đường kết nối thị trấn với cao tốc: Tổng mức đầu tư 250 tỷ đồng; chiều dài 12,5 km; khối lượng đạt 42%.\n\n2. Khu công nghiệp Nà Khoa (giai đoạn 2): diện tích 85 ha; đã san lấp mặt bằng.',
    );
    expect(rows(projects, 'name_vi', 'budget_vnd', 'length_km', 'area_ha', 'progress_value')).toEqual([
      ['Dự án đường kết nối thị trấn với cao tốc', 250e9, 12.5, null, 42],
      ['Khu công nghiệp Nà Khoa (giai đoạn 2)', null, null, 85, null],
    ]);
    expect(sections.map(({ title }) => title)).toEqual(['Các dự án trọng điểm']);
  });

  it('with what is done, and not what is to come', () =>
    expect(
      rows(
        read('- Cầu Nà Bốn 2 (120 m): khởi công tháng 3/2024, dự kiến hoàn thành tháng 12/2025.').projects,
        'name_vi',
        'status',
      ),
    ).toEqual([['Cầu Nà Bốn 2', 'started']]));

  it.each([
    '- Khu vực I: diện tích 120 ha.',
    '- Trường Mầm non Hoa Ban: 12 lớp, 320 học sinh.',
    '- Trạm Y tế xã Nà Khoa: diện tích 500 m2.',
    '1. Chợ trung tâm: Quy mô 200 gian hàng.',
  ])('others head none: %s', (text) => expect(names(`I. Kết quả\n\n${text}`)).toEqual([]));
});

describe('works that a heading names', () => {
  const text =
    'I. Y tế\n\n1. Bệnh viện đa khoa huyện\n\n- Quy mô: 250 giường bệnh;\n- Tổng mức đầu tư: 185 tỷ đồng;\n- Tiến độ: đã hoàn thành phần thô, dự kiến đưa vào sử dụng quý II/2025.\n\nĐã khám cho 1.200 lượt người.';

  it('are told by the entries under it, which are their evidence', () => {
    const { projects } = read(text);
    expect(rows(projects, 'name_vi', 'budget_vnd', 'status', 'status_text', 'quote')).toEqual([
      [
        'Bệnh viện đa khoa huyện',
        185e9,
        'in_progress',
        'đã hoàn thành',
        'Bệnh viện đa khoa huyện Quy mô: 250 giường bệnh; Tổng mức đầu tư: 185 tỷ đồng; Tiến độ: đã hoàn thành phần thô, dự kiến đưa vào sử dụng quý II/2025.',
      ],
    ]);
    const [{ source_start = 0, source_end = 0 } = {}] = projects;
    expect(text.slice(source_start, source_end)).toMatch(/^Bệnh viện.*quý II\/2025\.$/su);
  });

  it('are none where one entry alone, or another text, follows', () => {
    expect(names('1. Bệnh viện đa khoa huyện\n\n- Quy mô: 250 giường bệnh.')).toEqual([]);
    expect(
      names('1. Bệnh viện đa khoa huyện\n\nĐã khám cho 1.200 lượt người.\n\n- Kinh phí: 2 tỷ đồng.\n- Tiến độ: tốt.'),
    ).toEqual([]);
  });
});

describe('a road of which only its size is told', () => {
  it.each([
    ['Đường Nậm Tăm - Pa Khóa dài 25 km, mặt đường rộng 3,5 m.', ['chiều dài Đường Nậm Tăm - Pa Khóa', 25]],
    ['Đường tỉnh 129 (Chăn Nưa - Nậm Cuổi) dài 12 km.', ['chiều dài Đường tỉnh 129 (Chăn Nưa - Nậm Cuổi)', 12]],
    ['Huyện có Quốc lộ 12 dài 45 km.', ['chiều dài Quốc lộ 12', 45]],
  ])('is no project: %s', (text, first) => {
    const { projects, indicators } = read(text);
    expect(projects).toEqual([]);
    expect(rows(indicators, 'label_vi', 'obs_value')[0]).toEqual(first);
  });

  it('and is one where works are told', () =>
    expect(rows(read('Đường Nậm Tăm - Pa Khóa dài 25 km, khởi công năm 2022.').projects, 'name_vi')).toEqual([
      ['Đường Nậm Tăm - Pa Khóa'],
    ]));
});

it('a road that its code names is whole, with its length and its cost', () => {
  const { projects } = read(
    'Trong năm đã hoàn thành nâng cấp tuyến ĐH.12 dài 5,4 km, tổng mức đầu tư 36 tỷ đồng. Khởi công cải tạo, nâng cấp đường ĐT.133 dài 8 km.',
  );
  expect(rows(projects, 'name_vi', 'length_km', 'budget_vnd', 'status')).toEqual([
    ['tuyến ĐH.12', 5.4, 36_000_000_000, 'completed'],
    ['cải tạo, nâng cấp đường ĐT.133', 8, null, 'started'],
  ]);
});

it.each([
  [
    'Xã đã bê tông hóa tuyến đường Nà Lìm - Nà Tăm dài 1,2 km, kinh phí 1.450 triệu đồng.',
    ['tuyến đường Nà Lìm - Nà Tăm'],
  ],
  ['Sửa chữa tuyến mương bản Nà Lìm bị sạt lở với kinh phí 320 triệu đồng.', ['tuyến mương bản Nà Lìm']],
  ['Chợ trung tâm xã Nà Tăm được đầu tư xây dựng trên diện tích 0,35 ha.', ['Chợ trung tâm xã Nà Tăm']],
  [
    'Đầu tư hệ thống nước sinh hoạt bản Huổi Lin, dự kiến kinh phí 1,9 tỷ đồng.',
    ['hệ thống nước sinh hoạt bản Huổi Lin'],
  ],
  ['Hoàn thành tu bổ, tôn tạo di tích Đình Nà Lìm (kinh phí 8,4 tỷ đồng).', ['tu bổ, tôn tạo di tích Đình Nà Lìm']],
  [
    'Đã phê duyệt quy hoạch bảo quản, tu bổ, phục hồi di tích Thành cổ Nà Lìm.',
    ['quy hoạch bảo quản, tu bổ, phục hồi di tích Thành cổ Nà Lìm'],
  ],
  [
    'Khởi công Trường Mầm non Nà Lìm được xây dựng đạt chuẩn. Trường THCS Nà Tăm được đầu tư thiết bị dạy học.',
    ['Trường Mầm non Nà Lìm'],
  ],
])('works are told by what is done to them: %s', (text, names) =>
  expect(read(text).projects.map(({ name_vi }) => name_vi)).toEqual(names),
);
