import { describe, expect, it } from 'vitest';
import { inReport, only, read, rows } from '../read.ts';

describe('the status of a project', () => {
  it.each([
    ['Hoàn thành dự án: Nhà văn hóa bản Nà Củng.', 'completed', 'Hoàn thành'],
    ['Khởi công dự án: Nhà văn hóa bản Nà Củng.', 'started', 'Khởi công'],
    ['Tạm dừng dự án: Nhà văn hóa bản Nà Củng.', 'suspended', 'Tạm dừng'],
    ['Dự án: Nhà văn hóa bản Nà Củng đã được đưa vào sử dụng.', 'in_use', 'đã được đưa vào sử dụng'],
    [
      'Hoàn thành, trình UBND tỉnh phê duyệt Đồ án quy hoạch chung xã Nà Tăm.',
      'submitted',
      'Hoàn thành, trình UBND tỉnh phê duyệt',
    ],
    ['Đồ án quy hoạch chung xã Nà Tăm đã được UBND huyện phê duyệt.', 'approved', 'phê duyệt'],
    ['Xin ý kiến cộng đồng dân cư vào đồ án quy hoạch chung xã Nà Tăm.', 'consultation', 'Xin ý kiến cộng đồng dân cư'],
    ['Công bố Đồ án quy hoạch chung xã Nà Tăm.', 'announced', 'Công bố'],
    ['Ban hành Quy chế quản lý kiến trúc đô thị Tam Đường.', 'issued', 'Ban hành'],
    ['Tổ chức thành công Hội thi dân vận khéo.', 'completed', 'Tổ chức thành công'],
  ])('%s', (text, status, words) => {
    const record = only(read(text).projects);
    expect([record.status, record.status_text]).toEqual([status, words]);
  });

  it('what is said of now behind a list is said of all in it', () => {
    const text =
      'Hoàn thành lập nhiệm vụ 02 đồ án (gồm: QHCT khu dân cư Nà Mon; QHCT chợ Bản Bo), hiện nay đang xin ý kiến cộng đồng.';
    const found = rows(read(text).projects, 'status', 'status_text');
    expect(found).toEqual([
      ['consultation', 'hiện nay đang xin ý kiến'],
      ['consultation', 'hiện nay đang xin ý kiến'],
    ]);
  });

  it('works of which a part is in use are in progress, and there for all that', () => {
    const { projects, facilities } = read(
      'Dự án Khu liên hợp thể thao tỉnh với tổng mức đầu tư 80 tỷ đồng, đến nay đã được đưa vào hoạt động Khu B.',
    );
    expect(only(projects)).toMatchObject({
      status: 'in_progress',
      status_text: 'đã được đưa vào hoạt động Khu B',
      components: ['Khu B'],
    });
    expect(rows(facilities, 'name_vi', 'kind')).toEqual([['Khu liên hợp thể thao tỉnh', 'sports_complex']]);
  });

  it('land handed over is site clearance, with its progress', () => {
    const record = only(read('Đã bàn giao 6,5/7,2km khối lượng dự án Nâng cấp đường tỉnh lộ 135.').projects);
    expect(record).toMatchObject({
      status: 'site_clearance',
      progress_value: 6.5,
      progress_total: 7.2,
      progress_unit: 'km',
      progress_text: '6,5/7,2km',
    });
  });

  it.each([
    ['Đã bàn giao dự án Nâng cấp đường Nậm Loỏng cho phường quản lý.', 'accepted'],
    ['Huyện vận động hộ dân nhường mặt bằng, đã bàn giao dự án Nâng cấp đường Nậm Loỏng.', 'site_clearance'],
  ])('works handed over are no land: %s', (text, status) =>
    expect(only(read(text).projects)).toMatchObject({ status }),
  );

  it('is planned where a stage is aimed at', () =>
    expect(
      rows(
        read(
          'Phấn đấu khởi công Bệnh viện đa khoa Nà Hoa với tổng mức đầu tư 350 tỷ đồng. Đã khởi công Cầu Nậm Tần với tổng mức đầu tư 40 tỷ đồng.',
        ).projects,
        'name_vi',
        'status',
      ),
    ).toEqual([
      ['Bệnh viện đa khoa Nà Hoa', 'planned'],
      ['Cầu Nậm Tần', 'started'],
    ]));

  it('is told behind the investor, by how much of the works is done', () =>
    expect(
      rows(
        read(
          'Có 06 dự án khu dân cư với tổng diện tích 187 ha; trong đó Khu đô thị mới Nà Hoa (34 ha) do Công ty cổ phần Phú Tần làm chủ đầu tư đã hoàn thành 80% hạ tầng.',
        ).projects,
        'name_vi',
        'status',
        'progress_value',
        'area_ha',
      ),
    ).toEqual([['Khu đô thị mới Nà Hoa', 'in_progress', 80, 34]]));

  it('is unknown where no word tells it', () => {
    expect(only(read('Huyện có dự án: Nhà văn hóa bản Nà Củng.').projects).status).toBeNull();
  });

  it('each project has its own', () => {
    const text = 'Hoàn thành dự án: Nhà văn hóa bản Nà Củng; khởi công dự án: Trường mầm non Hoa Ban.';
    expect(rows(read(text).projects, 'name_vi', 'status')).toEqual([
      ['Nhà văn hóa bản Nà Củng', 'completed'],
      ['Trường mầm non Hoa Ban', 'started'],
    ]);
  });

  it('“và” says the same of both', () => {
    const text = 'Hoàn thành phê duyệt Đồ án quy hoạch chung xã Nà Tăm và Đồ án quy hoạch chung xã Bản Bo.';
    expect(rows(read(text).projects, 'status')).toEqual([['approved'], ['approved']]);
  });
});

describe('entries under a heading of works', () => {
  const { projects, indicators } = read(
    inReport(`1. Dự án chuyển tiếp

- Dự án nâng cấp đường Si Pa - Nà Hỳ, chiều dài 14 km, khởi công tháng 3/2022, dự kiến hoàn thành quý II/2025; khối lượng thi công đạt 62%; giải ngân 24 tỷ đồng.

- Trường Tiểu học Nà Bủng do Ban Quản lý dự án huyện làm chủ đầu tư: tổng mức đầu tư 12 tỷ đồng.

- Hạ tầng khu tái định cư bản Pa Vai: diện tích 3,2 ha; tổng mức đầu tư 28 tỷ đồng.

2. Dự án hoàn thành

- Đường nội thị trung tâm huyện: dài 1,2 km.

3. Dự án chưa khởi công

- Chợ trung tâm xã Nà Khoa: diện tích 0,8 ha.`),
  );

  it('are as far as the heading says, where their own words do not', () =>
    expect(rows(projects, 'name_vi', 'status', 'status_text')).toEqual([
      ['Dự án nâng cấp đường Si Pa - Nà Hỳ', 'in_progress', 'thi công'],
      ['Trường Tiểu học Nà Bủng', 'in_progress', 'chuyển tiếp'],
      ['Hạ tầng khu tái định cư bản Pa Vai', 'in_progress', 'chuyển tiếp'],
      ['Đường nội thị trung tâm huyện', 'completed', 'hoàn thành'],
      ['Chợ trung tâm xã Nà Khoa', null, null],
    ]));

  it('tell all of what opens them, also behind a comma', () =>
    expect(projects[0]).toMatchObject({ length_km: 14, progress_value: 62, progress_unit: '%' }));

  it('name the owner of works beside them', () =>
    expect(projects[1]?.organisations).toEqual(['Ban Quản lý dự án huyện']));

  it('when works begin and will be ready dates nothing that is told of them', () =>
    expect(rows(indicators, 'obs_value', 'time_period')).toEqual([[24, null]]));
});

it('an entry that tells no stage is delayed where it says so', () => {
  const { projects } = read('- Dự án Khu dân cư phố Lâm Sơn: diện tích 6,8 ha; đang chậm tiến độ do vướng mặt bằng.');
  expect(only(projects).status).toBe('delayed');
});

it.each([
  ['Dự án đường Nà Tăm - Bản Bó chưa hoàn thành.', null],
  ['Dự án đường Nà Lao - Nà Hỳ phấn đấu hoàn thành trong năm 2025.', 'planned'],
  ['- Đường Nà Lao - Cảng Hòn La: đã bàn giao 3,6/4,2 km mặt bằng, còn vướng 14 hộ.', 'site_clearance'],
])('a stage that is not reached, and land handed over in an entry: %s', (text, status) =>
  expect(read(text).projects.map((each) => each.status)).toEqual([status]),
);

it('what is said behind the last of sized works is said of all', () => {
  const { projects } = read(
    'Quy hoạch: Khu công nghiệp Nam Hồng (150 ha), Cụm công nghiệp Vĩnh Nguyên (40 ha) và Khu đô thị mới Đồi Thơm (86 ha) đang giải phóng mặt bằng.',
  );
  expect(rows(projects, 'status', 'area_ha')).toEqual([
    ['site_clearance', 150],
    ['site_clearance', 40],
    ['site_clearance', 86],
  ]);
});

it('works joined by “và” to those begun are begun too', () => {
  const { projects } = read('Khởi công mới Trạm Y tế xã Trà Nú và Trạm Y tế xã Sơn Mùa, mỗi trạm 4,5 tỷ đồng.');
  expect(rows(projects, 'name_vi', 'status')).toEqual([
    ['Trạm Y tế xã Trà Nú', 'started'],
    ['Trạm Y tế xã Sơn Mùa', 'started'],
  ]);
});

it.each([
  ['- Kè suối Nậm Cóc: dài 3,2 km, khởi công ngày 15/3/2024, hoàn thành trước ngày 30/6/2025.', 'started'],
  ['- Kè suối Nậm Cóc: dài 3,2 km, kinh phí 14 tỷ đồng, khởi công tháng 12/2024.', null],
  ['- Kè suối Nậm Cóc: dài 3,2 km, kinh phí 14 tỷ đồng, khởi công tháng 2/2024.', 'started'],
  ['- Kè suối Nậm Cóc: dài 3,2 km, kinh phí 14 tỷ đồng, đã hoàn thành bồi thường 4,5 ha.', 'site_clearance'],
  ['- Kè suối Nậm Cóc: dài 3,2 km, kinh phí 14 tỷ đồng, dự kiến hoàn thành trước ngày 30/6/2025.', null],
])('a stage of a time to come is not reached, and what was finished may be a stage itself: %s', (text, status) =>
  expect(only(read(inReport(text)).projects).status).toBe(status),
);

it('what announces a list says the status of entries, by its last sentence alone', () =>
  expect(
    read(
      'Có 06 dự án đang hoàn thiện hồ sơ trình phê duyệt. Một số công trình đang thi công gồm:\n\n- Cầu Nậm Cóc, tổng mức đầu tư 7,2 tỷ đồng.\n\n- Chợ Nà Cóc, tổng mức đầu tư 3 tỷ đồng.',
    ).projects.map((each) => each.status),
  ).toEqual(['in_progress', 'in_progress']));

it('may be told behind where works lie, and who decided', () =>
  expect(
    read(
      'Khu đô thị số 5 nằm trên địa bàn thị trấn Nà Lìm và xã Nà Tăm, huyện Mường Lan (Tây Lĩnh) vừa được UBND tỉnh Tây Lĩnh quyết định phê duyệt chủ trương đầu tư. Dự án Cầu Nậm Na có tổng mức đầu tư được duyệt là 35 tỷ đồng.',
    ).projects.map(({ name_vi, status, organisations }) => [name_vi, status, organisations]),
  ).toEqual([
    ['Khu đô thị số 5', 'approved', ['UBND tỉnh Tây Lĩnh']],
    ['Cầu Nậm Na', null, []],
  ]));

it('works that tasks name are planned, unless they were done or decided', () =>
  expect(
    read(
      '# NHIỆM VỤ NĂM 2032\n\nPhấn đấu khởi công dự án Cụm công nghiệp Nà Lìm (50 ha); hoàn thành dự án Đường tránh thị trấn Mường Lan dài 5,4 km. Đã khởi công Cầu Nậm Na. Lập quy hoạch chi tiết Khu dân cư Nà Phát. Tổ chức Lễ hội Hoa Ban năm 2032.\n',
    ).projects.map(({ name_vi, status }) => [name_vi, status]),
  ).toEqual([
    ['Cụm công nghiệp Nà Lìm', 'planned'],
    ['Đường tránh thị trấn Mường Lan', 'planned'],
    ['Cầu Nậm Na', 'started'],
    ['quy hoạch chi tiết Khu dân cư Nà Phát', 'in_preparation'],
    ['Lễ hội Hoa Ban năm 2032', 'planned'],
  ]));
