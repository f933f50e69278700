import { describe, expect, it } from 'vitest';
import { inReport, only, read, rows } from '../read.ts';

describe('lists of projects', () => {
  it('each entry behind “dự án như:” is one, with the status of the words before the list', () => {
    const text =
      'Đang triển khai một số dự án như: Nâng cấp đường tỉnh lộ 135; Trường mầm non Hoa Ban; Cấp điện cho các TBA: Nà Củng, Bản Bo.';
    expect(rows(read(text).projects, 'name_vi', 'kind', 'status')).toEqual([
      ['Nâng cấp đường tỉnh lộ 135', 'road', 'in_progress'],
      ['Trường mầm non Hoa Ban', 'education', 'in_progress'],
      ['Cấp điện cho các TBA: Nà Củng, Bản Bo', 'power', 'in_progress'],
    ]);
  });

  it('the last stands behind “và”, and each has the size and place of its bracket', () => {
    const { projects, places, indicators } = read(
      'Đã phê duyệt 03 quy hoạch, gồm: Quy hoạch phân khu số 1 (phường Nà Hoa, diện tích 312 ha); Quy hoạch phân khu số 2 (phường Nà Ban, 278 ha) và Quy hoạch phân khu ven sông Nậm Tần (196,5 ha).',
    );
    const names = new Map(places.map(({ id, name_vi }) => [id, name_vi]));
    expect(
      projects.map((each) => [each.name_vi, each.area_ha, each.status, ...each.places.map((id) => names.get(id))]),
    ).toEqual([
      ['Quy hoạch phân khu số 1', 312, 'approved', 'Nà Hoa'],
      ['Quy hoạch phân khu số 2', 278, 'approved', 'Nà Ban'],
      ['Quy hoạch phân khu ven sông Nậm Tần', 196.5, 'approved'],
    ]);
    expect(indicators.map(({ obs_value }) => obs_value)).toEqual([3]);
  });

  it('words for a stage before the entries of a footnote are said of each', () =>
    expect(
      rows(
        read(
          'Đã triển khai 5 dự án[^1].\n\n[^1]: Đã hoàn thành: (1) Đường Vành đai 2 (6,4 km, 420 tỷ đồng); (2) Cầu Bến Đá (185 tỷ đồng). Đang thi công: (1) Đường tránh Quốc lộ 7, tiến độ 65%; (2) Nút giao Ngã Ba Chợ, tiến độ 40%.\n',
        ).projects,
        'name_vi',
        'status',
        'budget_text',
        'progress_value',
      ),
    ).toEqual([
      ['Đường Vành đai 2', 'completed', '420 tỷ đồng', null],
      ['Cầu Bến Đá', 'completed', '185 tỷ đồng', null],
      ['Đường tránh Quốc lộ 7', 'in_progress', null, 65],
      ['Nút giao Ngã Ba Chợ', 'in_progress', null, 40],
    ]));

  it('works that “gồm” opens without a colon have the sum of their bracket', () =>
    expect(
      rows(
        read(
          'Các dự án khởi công mới gồm Trường THCS Nà Hoa (30 tỷ đồng), Cầu Nậm Tần (12,5 tỷ đồng) và trụ sở xã Nà Ban (9,8 tỷ đồng).',
        ).projects,
        'name_vi',
        'status',
        'budget_text',
      ),
    ).toEqual([
      ['Trường THCS Nà Hoa', 'started', '30 tỷ đồng'],
      ['Cầu Nậm Tần', 'started', '12,5 tỷ đồng'],
      ['trụ sở xã Nà Ban', 'started', '9,8 tỷ đồng'],
    ]));

  it('a heading of works announces its entries, whatever their bracket tells first', () =>
    expect(
      rows(
        read(
          'a) Các dự án hoàn thành đưa vào sử dụng:\n\n- Nhà văn hóa xã Nà Ban (sức chứa 300 chỗ, kinh phí 6,8 tỷ đồng).\n\n- Trạm bơm Nậm Tần.',
        ).projects,
        'name_vi',
        'status',
        'budget_text',
      ),
    ).toEqual([
      ['Nhà văn hóa xã Nà Ban', 'in_use', '6,8 tỷ đồng'],
      ['Trạm bơm Nậm Tần', 'in_use', null],
    ]));

  it('ordinals in a bracket are a plan each', () => {
    const { projects } = read('Triển khai lập 02 đồ án quy hoạch phân khu (phân khu IV, VI).');
    expect(rows(projects, 'name_vi', 'kind', 'status')).toEqual([
      ['phân khu IV', 'planning', 'in_preparation'],
      ['phân khu VI', 'planning', 'in_preparation'],
    ]);
  });

  it('several of a kind that are only counted name no project', () => {
    expect(read('Triển khai lập 05 đồ án quy hoạch chi tiết trên địa bàn huyện.').projects).toEqual([]);
  });

  it('entries of a footnote stand under their group', () => {
    const text = `Công tác quy hoạch được quan tâm⁽¹⁾.

⁽¹⁾ Quy hoạch chung: Đồ án quy hoạch chung xây dựng xã Nà Tăm đã được UBND huyện phê duyệt; Đồ án quy hoạch chung xây dựng xã Bản Bo đã được UBND huyện phê duyệt.
`;
    expect(rows(read(text).projects, 'name_vi', 'group', 'status')).toEqual([
      ['Đồ án quy hoạch chung xây dựng xã Nà Tăm', 'Quy hoạch chung', 'approved'],
      ['Đồ án quy hoạch chung xây dựng xã Bản Bo', 'Quy hoạch chung', 'approved'],
    ]);
  });
});

describe('names of projects', () => {
  it.each([
    ['Hoàn thành dự án: Nhà văn hóa bản Nà Củng với tổng vốn 1.200 triệu đồng.', 'Nhà văn hóa bản Nà Củng'],
    ['Đã khởi công dự án Nâng cấp đường tỉnh lộ 135 (Nà Tăm - Bản Bo).', 'Nâng cấp đường tỉnh lộ 135'],
    ['Hoàn thành dự án Kè chống sạt lở suối Nậm Mu để bảo vệ dân cư.', 'Kè chống sạt lở suối Nậm Mu'],
    [
      'Đề xuất chương trình khoa học cấp tỉnh “Phát triển dược liệu dưới tán rừng”.',
      'Phát triển dược liệu dưới tán rừng',
    ],
    [
      'Tổ chức thành công Hội thi tuyên truyền viên giỏi huyện Tân Uyên.',
      'Hội thi tuyên truyền viên giỏi huyện Tân Uyên',
    ],
  ])('%s', (text, name) => {
    expect(only(read(text).projects).name_vi).toBe(name);
  });

  it('the second word of a place is no road: Tam Đường', () => {
    const { projects } = read('Đồ án quy hoạch chung xã Nà Tăm đã được UBND huyện Tam Đường phê duyệt trong tháng 3.');
    expect(rows(projects, 'name_vi')).toEqual([['Đồ án quy hoạch chung xã Nà Tăm']]);
  });

  it('a name holds its numerals: they count nothing', () => {
    const { projects, indicators, mentions } = read('Khởi công dự án: Đường dây 110kV Than Uyên - Tân Uyên.');
    expect([projects.length, indicators]).toEqual([1, []]);
    expect(rows(mentions, 'text', 'reason')).toEqual([['110', 'part of a name']]);
  });
});

it('stations listed behind a semicolon are part of the name, the quote and the list', () => {
  const { projects, footnote_items } = read(
    inReport(
      'I. Kết quả\n\nHoàn thành các công trình điện⁽¹⁾.\n\n⁽¹⁾ Chống quá tải cho các TBA: Số 3, Số 4, huyện Sìn Hồ; TBA Cốc Pa, huyện Tam Đường.\n',
    ),
  );
  const name = 'Chống quá tải cho các TBA: Số 3, Số 4, huyện Sìn Hồ; TBA Cốc Pa, huyện Tam Đường';
  expect(rows(projects, 'name_vi', 'quote', 'components')).toEqual([[name, name, ['Số 3', 'Số 4', 'Cốc Pa']]]);
  expect(footnote_items[0]).toMatchObject({ name, quote: name });
});

describe('entries under words that announce works', () => {
  const listed = (text: string) => rows(read(text).projects, 'name_vi', 'status');

  it('are works, of the status that those words tell', () =>
    expect(
      listed(
        'Các công trình hoàn thành đưa vào sử dụng trong năm gồm:\n\n- Đường bê tông bản Nà Khoa;\n- Nhà văn hóa bản Pá Hu;\n- Sửa chữa trường mầm non xã Nà Bốn.',
      ),
    ).toEqual([
      ['Đường bê tông bản Nà Khoa', 'in_use'],
      ['Nhà văn hóa bản Pá Hu', 'in_use'],
      ['Sửa chữa trường mầm non xã Nà Bốn', 'in_use'],
    ]));

  it('with what each tells of its own', () =>
    expect(
      rows(
        read(
          'Năm 2024 triển khai 02 công trình:\n\n1. Đường giao thông bản Huổi Sen (dài 2,5 km);\n2. Nhà lớp học trường Tiểu học Nà Bốn: 04 phòng.',
        ).projects,
        'name_vi',
        'length_km',
        'rooms',
      ),
    ).toEqual([
      ['Đường giao thông bản Huổi Sen', 2.5, null],
      ['Nhà lớp học trường Tiểu học Nà Bốn', null, 4],
    ]));

  it.each([
    'Kết quả gồm:\n\n- Nhà văn hóa bản Pá Hu hoạt động tốt.',
    'Các công trình gồm:\n\n- Trường học: 12 trường;\n- Tổng kinh phí: 5 tỷ đồng.',
    'Các dự án gồm:\n\n- Chương trình giảm nghèo: 12 tỷ đồng.',
  ])('others are none: %s', (text) => expect(listed(text)).toEqual([]));
});

it('a bracket behind a count of works lists them, plants by their capacity too', () => {
  const { projects, facilities } = read(
    'Có 4 nhà máy thủy điện đang vận hành; 02 dự án đang thi công (thủy điện Nậm Pia 1, công suất 8 MW; thủy điện Pa Vai 2, công suất 16 MW).',
  );
  expect(rows(projects, 'name_vi', 'subkind', 'status')).toEqual([
    ['thủy điện Nậm Pia 1', 'hydropower', 'in_progress'],
    ['thủy điện Pa Vai 2', 'hydropower', 'in_progress'],
  ]);
  expect(only(facilities).capacity).toBeNull();
});

it('a joining word at the end of an entry is no part of its name', () => {
  const { projects } = read('Có 3 dự án gồm: (1) Đường Nà Khằm - Nà Hỳ, (2) Đường Bản Bo và (3) Cầu Si Pa.');
  expect(rows(projects, 'name_vi')).toEqual([['Đường Nà Khằm - Nà Hỳ'], ['Đường Bản Bo'], ['Cầu Si Pa']]);
});

it('between commas a bracket lists works, where there are as many as were counted', () => {
  const { projects } = read(
    'Huyện khởi công xây dựng 03 công trình (Trường Tiểu học Quý Nhân, cầu Chum, kè suối Bạc), hoàn thành 02 công trình (trụ sở UBND xã Nà Tăm, bể bơi).',
  );
  expect(rows(projects, 'name_vi', 'status')).toEqual([
    ['Trường Tiểu học Quý Nhân', 'started'],
    ['cầu Chum', 'started'],
    ['kè suối Bạc', 'started'],
    ['trụ sở UBND xã Nà Tăm', 'completed'],
  ]);
});

it('works that a colon behind their count lists, whatever is said of them before it', () => {
  const { projects, indicators, facilities } = read(
    'Thu hút 8 dự án du lịch, 03 dự án đã đi vào hoạt động: Khu du lịch Mỹ Sơn, Khu nghỉ dưỡng Bãi Dứa, Khu du lịch Gò Cao. Có 12 dự án thủy điện được phê duyệt.',
  );
  expect(rows(projects, 'name_vi', 'status')).toEqual([
    ['Khu du lịch Mỹ Sơn', 'in_use'],
    ['Khu nghỉ dưỡng Bãi Dứa', 'in_use'],
    ['Khu du lịch Gò Cao', 'in_use'],
  ]);
  expect(rows(facilities, 'count').flat().filter(Boolean)).toEqual([]);
  expect(indicators.at(-1)?.label_vi).toBe('dự án thủy điện được phê duyệt');
});

it('numbered entries of a list of works are one each, with the sum that no words lead to', () => {
  const { projects, indicators } = read(
    'Năm 2024, đầu tư 04 công trình⁽¹⁾.\n\n⁽¹⁾ Gồm: (1) Nhà văn hóa bản Nà Cóc, 950 triệu đồng; (2) Điểm trường mầm non Nà Cóc: 03 phòng, 1.850 triệu đồng; (3) Cấp điện bản Huổi Cóc cho 36 hộ, 2.150 triệu đồng; (4) Đường nội đồng bản Nà Cóc: dài 1,2 km, vốn 1.400 triệu đồng.',
  );
  expect(rows(projects, 'name_vi', 'budget_vnd', 'rooms', 'length_km')).toEqual([
    ['Nhà văn hóa bản Nà Cóc', 950_000_000, null, null],
    ['Điểm trường mầm non Nà Cóc', 1_850_000_000, 3, null],
    ['Cấp điện bản Huổi Cóc', 2_150_000_000, null, null],
    ['Đường nội đồng bản Nà Cóc', 1_400_000_000, null, 1.2],
  ]);
  expect(rows(indicators, 'label_vi', 'obs_value')).toEqual([
    ['đầu tư công trình', 4],
    ['Cấp điện bản Huổi Cóc: hộ', 36],
  ]);
});

it('an entry may number the part of a programme before the works, and tell their plan', () =>
  expect(
    rows(
      read(
        '- Dự án 2: Sắp xếp dân cư bản Nà Cóc, quy mô 40 hộ; tổng mức đầu tư 12.600 triệu đồng.\n\n- Khu công nghiệp Nà Cóc: quy mô 210 ha, đang lập quy hoạch phân khu xây dựng.',
      ).projects,
      'name_vi',
      'budget_vnd',
      'area_ha',
      'status',
    ),
  ).toEqual([
    ['Sắp xếp dân cư bản Nà Cóc', 12_600_000_000, null, null],
    ['Khu công nghiệp Nà Cóc', null, 210, 'in_preparation'],
  ]));

it('under a heading of works an entry is works with nothing but figures behind its name', () => {
  const { projects } = read(
    '1. Công trình hoàn thành, bàn giao\n\n- Đường Nà Cóc - Huổi Hin: 3,2 km, tổng mức đầu tư 12.850 triệu đồng;\n\n- Kè suối Nậm Cóc: 420 m, 9.600 triệu đồng;\n\n- Trạm bơm Nà Hin: tưới 260 ha, 4.200 triệu đồng;\n\n- Trường Tiểu học Nà Cóc; hạng mục: Nhà bán trú, 850 triệu đồng.',
  );
  expect(projects.every((each) => each.area_ha === null)).toBe(true);
  expect(rows(projects, 'name_vi', 'length_km', 'budget_vnd', 'status')).toEqual([
    ['Đường Nà Cóc - Huổi Hin', 3.2, 12_850_000_000, 'completed'],
    ['Kè suối Nậm Cóc', 0.42, 9_600_000_000, 'completed'],
    ['Trạm bơm Nà Hin', null, 4_200_000_000, 'completed'],
  ]);
});

it('works that are only counted before a bracket are no one project', () =>
  expect(
    read('Đề xuất 9 công trình, gồm: nước sinh hoạt 06 công trình (8.400 triệu đồng), giáo dục 03 công trình.')
      .projects,
  ).toEqual([]));

it('projects that came to a zone are told by its name', () =>
  expect(
    rows(
      read('- KCN Nà Cóc: diện tích 210 ha, tổng mức đầu tư 950 tỷ đồng; thu hút 27 dự án, trong đó 9 dự án FDI.')
        .indicators,
      'label_vi',
      'obs_value',
    ),
  ).toEqual([
    ['KCN Nà Cóc: thu hút dự án', 27],
    ['KCN Nà Cóc: dự án FDI', 9],
  ]));

it('who has them built may stand between what announces works and the colon', () =>
  expect(
    rows(
      read(
        'Kiểm tra tiến độ các dự án do Ban Quản lý dự án tỉnh làm chủ đầu tư: Dự án Trung tâm Y tế huyện Mường Lan; Trung tâm Kiểm soát bệnh tật tỉnh; Công trình nâng cấp, cải tạo sân vận động tỉnh; Trung tâm Hội nghị và Triển lãm tỉnh.',
      ).projects,
      'name_vi',
      'kind',
    ),
  ).toEqual([
    ['Dự án Trung tâm Y tế huyện Mường Lan', 'health'],
    ['Trung tâm Kiểm soát bệnh tật tỉnh', 'health'],
    ['Công trình nâng cấp, cải tạo sân vận động tỉnh', 'sport'],
    ['Trung tâm Hội nghị và Triển lãm tỉnh', 'culture'],
  ]));

it('a list of relics names no works', () =>
  expect(
    read('Tiếp tục lập hồ sơ 02 di tích cấp tỉnh: Đình Nà Lìm (xã Nà Tăm), Cầu Sông Bạc (xã Nà Củng).').projects,
  ).toEqual([]));

it('works are named before their place and cost, whatever opens their list', () =>
  expect(
    rows(
      read(
        'Các dự án gồm Trường Mầm non Hoa Ban (huyện Mường Lan), vốn đầu tư 46 tỷ đồng; dự án Trường Mầm non KCN Tây Bắc (huyện Nà Sản), vốn đầu tư 30 tỷ đồng.',
      ).projects,
      'name_vi',
      'budget_vnd',
    ),
  ).toEqual([
    ['Trường Mầm non Hoa Ban', 46e9],
    ['Trường Mầm non KCN Tây Bắc', 30e9],
  ]));

it('plans of several are one each, with the status of the words before their list', () =>
  expect(
    rows(
      read(
        'Tổ chức lập 03 đồ án quy hoạch chi tiết: Khu dân cư Nà Lìm, Khu trung tâm xã Pa Vai và Điểm dân cư Nà Củng; điều chỉnh cục bộ quy hoạch chung thị trấn Tân Hưng.',
      ).projects,
      'name_vi',
      'status',
    ),
  ).toEqual([
    ['đồ án quy hoạch chi tiết Khu dân cư Nà Lìm', 'in_preparation'],
    ['đồ án quy hoạch chi tiết Khu trung tâm xã Pa Vai', 'in_preparation'],
    ['đồ án quy hoạch chi tiết Điểm dân cư Nà Củng', 'in_preparation'],
    ['điều chỉnh cục bộ quy hoạch chung thị trấn Tân Hưng', null],
  ]));

it('a resolution approves the entries that its article opens', () =>
  expect(
    rows(
      read(
        'HỘI ĐỒNG NHÂN DÂN TỈNH TÂY LĨNH\n\nSố: 61/NQ-HĐND\n\nTây Lĩnh, ngày 08 tháng 12 năm 2031\n\nNGHỊ QUYẾT\n\nVề chủ trương đầu tư\n\nĐiều 1. Quyết định chủ trương đầu tư các dự án sau:\n\n1. Dự án Xây dựng cầu Nậm Na 3: tổng mức đầu tư dự kiến 345 tỷ đồng; thời gian thực hiện 2032-2034.\n\n2. Dự án Đường Nà Lìm - Nà Tăm: tổng mức đầu tư điều chỉnh từ 42 tỷ đồng lên 51 tỷ đồng.\n',
      ).projects,
      'name_vi',
      'status',
      'budget_vnd',
      'year',
    ),
  ).toEqual([
    ['Dự án Xây dựng cầu Nậm Na 3', 'approved', 345e9, '2032/2034'],
    ['Dự án Đường Nà Lìm - Nà Tăm', 'approved', 51e9, null],
  ]));

it('numbers behind “số” name a plan each', () =>
  expect(rows(read('Đã hoàn thành lập Quy hoạch phân khu số 1, số 2 và số 3.').projects, 'name_vi', 'status')).toEqual([
    ['Quy hoạch phân khu số 1', 'completed'],
    ['Quy hoạch phân khu số 2', 'completed'],
    ['Quy hoạch phân khu số 3', 'completed'],
  ]));

it('works in use that are named again are one facility, and what a contractor was chosen by decides nothing on them', () => {
  const { facilities, projects } = read(
    'Đưa vào sử dụng Công viên Hồ Nà Lìm. Có Quyết định số 22/QĐ-UBND về việc phê duyệt kết quả lựa chọn nhà thầu dự án Công viên Hồ Nà Lìm.',
  );
  expect(rows(facilities, 'name_vi')).toEqual([['Công viên Hồ Nà Lìm']]);
  expect(rows(projects, 'name_vi', 'decision_number')).toEqual([['Công viên Hồ Nà Lìm', null]]);
});
