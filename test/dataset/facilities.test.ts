import { describe, expect, it } from 'vitest';
import type { Facility } from '../../dist/types.d.ts';
import { inReport, namesOf, only, read, rows } from './read.ts';

describe('a counted class', () => {
  const cases: [string, Partial<Facility>][] = [
    [
      'Toàn huyện có 02 (hai) bệnh viện đa khoa.',
      { kind: 'general_hospital', count: 2, sector: 'health', total: null },
    ],
    ['Huyện có 09/12 xã có trạm y tế.', { kind: 'health_station', count: 9, total: 12 }],
    [
      'Huyện có 24 trường công lập (từ cấp mầm non - THCS).',
      { count: 24, ownership: 'public', level: 'từ cấp mầm non - THCS' },
    ],
    ['Huyện có 03 cơ sở giáo dục mầm non ngoài công lập.', { count: 3, ownership: 'non_public', sector: 'education' }],
    ['Toàn tỉnh có 11 cơ sở bảo trợ xã hội (BTXH).', { count: 11, items: [] }],
    ['Có hơn 30 nhà văn hóa thôn.', { count: 30, comparator: '>', sector: 'culture' }],
    [
      'Có 01 trường trung cấp nghề (quy mô khoảng 600 học sinh).',
      { count: 1, capacity: 600, capacity_unit: '{pupil}', capacity_comparator: '~' },
    ],
    ['Đến hết năm 2023, có 18/24 trường đạt chuẩn quốc gia.', { count: 18, total: 24, time_period: '2023-12-31' }],
  ];

  it.each(cases)('%s', (text, fields) => {
    expect(only(read(text).facilities)).toMatchObject({ is_aggregate: true, ...fields });
  });

  it.each([
    ['Toàn xã có 02/03 trường đạt chuẩn quốc gia (66,7%).', 'chuẩn quốc gia'],
    ['Đến nay có 9/10 trạm y tế đạt tiêu chí quốc gia về y tế xã.', 'tiêu chí quốc gia về y tế xã'],
    ['Toàn tỉnh có 12 khách sạn 1 - 2 sao.', '1 - 2 sao'],
  ])('%s', (text, standard) => expect(read(text).facilities[0]?.standard_met).toBe(standard));

  it('a standard that is met is told as written', () => {
    const record = only(read('Có 18/24 trường đạt chuẩn quốc gia mức độ 1.').facilities);
    expect(record.standard_met).toBe('chuẩn quốc gia mức độ 1');
  });

  it('“trường hợp” is no school', () => {
    const { facilities, indicators } = read('Phát hiện 15 trường hợp vi phạm.');
    expect([facilities.length, indicators.length]).toEqual([0, 1]);
  });

  it('growth is no stock', () => {
    expect(read('Số cơ sở tăng 03 trường so với năm 2022.').facilities).toEqual([]);
  });
});

describe('a breakdown belongs to its total', () => {
  it('in a bracket', () => {
    const { facilities } = read('Huyện có 09 trường mầm non (07 trường công lập, 02 trường tư thục).');
    const [whole] = facilities;
    expect(rows(facilities, 'count', 'parent_id')).toEqual([
      [9, null],
      [7, whole?.id],
      [2, whole?.id],
    ]);
  });

  it('behind “trong đó”', () => {
    const { facilities } = read('Huyện có 40 cơ sở y tế, trong đó 12 trạm y tế.');
    expect(rows(facilities, 'count', 'kind', 'parent_id')).toEqual([
      [40, 'health_facility', null],
      [12, 'health_station', facilities[0]?.id],
    ]);
  });

  it('behind “gồm”, part after part', () => {
    const { facilities } = read(
      'Có 87 cơ sở lưu trú với 1.264 phòng, gồm 14 khách sạn, 52 nhà nghỉ và 21 homestay; 03 chợ.',
    );
    const [whole] = facilities;
    expect(rows(facilities, 'count', 'parent_id')).toEqual([
      [87, null],
      [14, whole?.id],
      [52, whole?.id],
      [21, whole?.id],
      [3, null],
    ]);
  });

  it('of units that are counted behind', () => {
    const { facilities } = read('Toàn xã có 07 sân vận động của 07 thôn.');
    expect(rows(facilities, 'name_vi', 'count')).toEqual([['sân vận động', 7]]);
    const met = read('Nâng tổng số trường đạt chuẩn quốc gia lên 45/53 trường.').facilities;
    expect(rows(met, 'count', 'total', 'standard_met')).toEqual([[45, 53, 'chuẩn quốc gia']]);
    const told = read('Nâng tổng số trường mầm non đạt chuẩn lên 58 trường, chiếm 47%.').indicators;
    expect(rows(told, 'label_vi', 'obs_value')).toEqual([['trường mầm non đạt chuẩn', 47]]);
  });

  it('of schools by level and by owner', () => {
    const { facilities } = read(
      'Huyện có 40 trường công lập, gồm 20 trường mầm non - mẫu giáo, 12 trường tiểu học & THCS, 8 trường THPT và 3 trường mầm non tư thục.',
    );
    const [whole] = facilities;
    expect(rows(facilities, 'name_vi', 'count', 'parent_id')).toEqual([
      ['trường công lập', 40, null],
      ['trường mầm non - mẫu giáo', 20, whole?.id],
      ['trường tiểu học & THCS', 12, whole?.id],
      ['trường THPT', 8, whole?.id],
      ['trường mầm non tư thục', 3, null],
    ]);
    const owned = read('Xã có 9 trường mầm non (7 công lập, 2 tư thục) và 5 trạm y tế.').facilities;
    expect(rows(owned, 'name_vi', 'count', 'ownership', 'parent_id')).toEqual([
      ['trường mầm non', 9, null, null],
      ['trường mầm non công lập', 7, 'public', owned[0]?.id],
      ['trường mầm non tư thục', 2, 'non_public', owned[0]?.id],
      ['trạm y tế', 5, null, null],
    ]);
  });

  it('in the footnote of its figure, with the kind of each entry', () => {
    const { facilities } = read(
      'Huyện có 20⁽¹⁾ trường công lập.\n\n⁽¹⁾ Cấp mầm non: 09 trường; Cấp tiểu học: 07 trường; THCS 04 trường.\n',
    );
    const whole = facilities.find((each) => each.count === 20);
    expect(whole?.parent_id).toBeNull();
    const parts = facilities.filter((each) => each.parent_id === whole?.id);
    expect(rows(parts, 'kind', 'count', 'ownership')).toEqual([
      ['preschool', 9, 'public'],
      ['primary_school', 7, 'public'],
      ['lower_secondary_school', 4, 'public'],
    ]);
  });
});

describe('facilities with a name', () => {
  it('in the footnote of their count, and no projects', () => {
    const { facilities, projects } = read(
      'Toàn xã có 02⁽¹⁾ trường và 05 điểm trường.\n\n⁽¹⁾ Gồm: Trường Mầm non Hoa Ban; Trường PTDTBT Tiểu học Nà Tăm.\n',
    );
    const whole = facilities.find((each) => each.count === 2);
    expect(projects).toEqual([]);
    expect(
      rows(
        facilities.filter((each) => each.parent_id === whole?.id),
        'name_vi',
        'kind',
        'is_aggregate',
      ),
    ).toEqual([
      ['Trường Mầm non Hoa Ban', 'preschool', false],
      ['Trường PTDTBT Tiểu học Nà Tăm', 'primary_school', false],
    ]);
  });

  it('with their beds', () => {
    const { facilities, indicators } = read(
      '- Trung tâm y tế huyện Tân Uyên: 100 giường\n- Tổng số giường bệnh: 165 giường\n',
    );
    expect(only(facilities)).toMatchObject({ kind: 'medical_centre', capacity: 100, capacity_unit: '{bed}' });
    expect(only(indicators).obs_value).toBe(165);
  });

  it('in the bracket behind their count', () => {
    const { facilities } = read('Huyện có 02 di tích được xếp hạng (Di tích quốc gia Bản Lướt và Đền thờ Nàng Han).');
    const [whole, ...named] = facilities;
    expect(whole).toMatchObject({ count: 2, is_aggregate: true });
    expect(rows(named, 'name_vi', 'is_aggregate', 'count', 'parent_id')).toEqual([
      ['Di tích quốc gia Bản Lướt', false, null, whole?.id],
      ['Đền thờ Nàng Han', false, null, whole?.id],
    ]);
  });

  it('in a list, by their kind', () => {
    const { facilities } = read(
      'Các điểm du lịch như: Du lịch sinh thái (Thác Nà Củng); Du lịch tâm linh (Chùa Phúc Lâm, Thiên Ân).',
    );
    expect(rows(facilities, 'name_vi', 'kind', 'sector')).toEqual([
      ['Thác Nà Củng', expect.any(String), 'tourism'],
      ['Chùa Phúc Lâm', 'pagoda', 'tourism'],
      ['Chùa Thiên Ân', 'pagoda', 'tourism'],
    ]);
  });

  it('with a capacity', () => {
    const record = only(read('Đã hoàn thành sân vận động với sức chứa 3.500 chỗ ngồi.').facilities);
    expect(record).toMatchObject({
      name_vi: 'sân vận động',
      kind: 'stadium',
      capacity: 3500,
      capacity_unit: '{seat}',
      is_aggregate: false,
    });
  });
});

describe('areas of production', () => {
  it('name crops and places', () => {
    const body =
      'Đã hình thành một số vùng sản xuất chuyên canh như: Vùng trồng rau tập trung tại xã San Thàng; trồng cây ăn quả ổi, mận tại phường Quyết Tiến. Vùng nguyên liệu chè tại xã Sùng Phài.';
    const tables = read(inReport(`I. Nông nghiệp\n\n${body}`));
    const found = tables.facilities.map(({ products, places, sector }) => [products, namesOf(tables, places), sector]);
    expect(found).toEqual([
      [['rau'], ['San Thàng'], 'agriculture'],
      [['ổi', 'mận'], ['Quyết Tiến'], 'agriculture'],
      [['chè'], ['Sùng Phài'], 'agriculture'],
    ]);
  });
});

it('communes with a station are named as such, and those whose station meets a standard are among them', () => {
  const { facilities } = read(
    'Toàn huyện có 12/14 xã, thị trấn có trạm y tế. Hiện nay 10/14 xã, thị trấn có trạm y tế đạt chuẩn quốc gia.',
  );
  expect(rows(facilities, 'name_vi', 'name_en', 'count', 'total', 'standard_met')).toEqual([
    ['xã, thị trấn có trạm y tế', 'Communes and townships with health stations', 12, 14, null],
    ['xã, thị trấn có trạm y tế', 'Communes and townships with health stations', 10, 14, 'chuẩn quốc gia'],
  ]);
  expect(facilities[1]?.parent_id).toBe(facilities[0]?.id);
});

it('what is in use by now is there on the day of the report, and what the city calls its own is in it', () => {
  const tables = read(
    inReport(
      'I. Kết quả\n\nDự án Khu liên hợp thể thao tỉnh đến nay đã được đưa vào hoạt động. Một số dự án như: Cấp điện cho nghĩa trang thành phố.',
    ),
  );
  expect(rows(tables.facilities, 'name_vi', 'time_period')).toEqual([['Khu liên hợp thể thao tỉnh', '2024-10-15']]);
  expect(tables.projects.map(({ places }) => namesOf(tables, places))).toEqual([[], ['Lai Châu']]);
});

describe('parts of a total of facilities', () => {
  const parts = (text: string) => {
    const { facilities } = read(text);
    return facilities.map(({ name_vi, count, parent_id }) => [
      name_vi,
      count,
      facilities.find(({ id }) => id === parent_id)?.name_vi ?? null,
    ]);
  };

  it('with the words for their level before them', () =>
    expect(
      parts(
        'Huyện có 30 trường, trong đó: Mầm non 10 trường, Tiểu học 12 trường, THCS 7 trường, PTDTNT THCS&THPT 01 trường.',
      ),
    ).toEqual([
      ['trường', 30, null],
      ['Mầm non', 10, 'trường'],
      ['Tiểu học', 12, 'trường'],
      ['THCS', 7, 'trường'],
      ['PTDTNT THCS&THPT', 1, 'trường'],
    ]));

  it('behind an aside, and behind their standard', () =>
    expect(
      parts(
        'Tỉnh có 60 cơ sở lưu trú, gồm 12 khách sạn (02 khách sạn 3 sao, 10 khách sạn 1 - 2 sao), 28 nhà nghỉ, 20 homestay.',
      ),
    ).toEqual([
      ['cơ sở lưu trú', 60, null],
      ['khách sạn', 12, 'cơ sở lưu trú'],
      ['khách sạn', 2, 'khách sạn'],
      ['khách sạn', 10, 'khách sạn'],
      ['nhà nghỉ', 28, 'cơ sở lưu trú'],
      ['homestay', 20, 'cơ sở lưu trú'],
    ]));

  it('that meet a standard, in the next clause', () =>
    expect(parts('Thành phố có 14 khách sạn, 52 nhà nghỉ; có 03 khách sạn đạt chuẩn quốc tế.').at(-1)).toEqual([
      'khách sạn',
      3,
      'khách sạn',
    ]));
});

describe('how much one facility holds', () => {
  it.each([
    ['Có 01 bệnh viện đa khoa (250 giường), 03 trạm y tế.', 250, '{bed}'],
    ['Có 01 sân vận động sức chứa 3.000 chỗ ngồi.', 3000, '{seat}'],
    ['Có 01 nhà thi đấu đa năng, sức chứa trên 800 chỗ ngồi.', 800, '{seat}'],
  ])('%s', (text, capacity, capacity_unit) =>
    expect(read(text).facilities[0]).toMatchObject({ count: 1, capacity, capacity_unit }),
  );

  it('and not what several hold together', () => {
    const { facilities, indicators } = read('Có 07 trung tâm y tế với 1.120 giường bệnh.');
    expect(facilities[0]?.capacity).toBeNull();
    expect(indicators[0]?.obs_value).toBe(1120);
  });
});

it('a colon opens the parts of a count of schools', () => {
  const { facilities } = read(
    'Xã có 9 trường học: 02 trường mầm non, 04 trường tiểu học, 03 trường THCS; 01 trạm y tế.',
  );
  const [all, ...parts] = facilities;
  expect(parts.map(({ parent_id }) => parent_id === all?.id)).toEqual([true, true, true, false]);
});

it('a school is told by its abbreviation beside others', () =>
  expect(
    rows(read('Xã có 05 trường (02 MN, 02 TH, 01 THCS) với 61 lớp.').facilities, 'kind', 'count').slice(1),
  ).toEqual([
    ['preschool', 2],
    ['primary_school', 2],
    ['lower_secondary_school', 1],
  ]));

it('those who break the law run no works', () => {
  const { facilities, indicators } = read('Năm 2023 triệt phá 5 đường dây đánh bạc, 3 đường dây 110kV đóng điện.');
  expect(rows(facilities, 'count')).toEqual([[3]]);
  expect(rows(indicators, 'label_vi', 'obs_value')).toEqual([['triệt phá đường dây đánh bạc', 5]]);
});

it('a list of levels of school is of schools of all of them', () => {
  const { facilities, indicators } = read(
    'Toàn tỉnh có 315 trường mầm non, tiểu học, THCS với 98.000 học sinh. Xã có 3 trường mầm non, tiểu học 2 trường.',
  );
  expect(rows(facilities, 'name_vi', 'count', 'kind').slice(0, 2)).toEqual([
    ['trường mầm non, tiểu học, THCS', 315, 'school'],
    ['trường mầm non', 3, 'preschool'],
  ]);
  expect(rows(indicators, 'label_vi')).toEqual([['học sinh']]);
});

it('a facility that is named with what it holds has that as its capacity', () => {
  const { facilities, indicators } = read(
    'Công trình khác: (1) Bệnh viện đa khoa huyện quy mô 150 giường bệnh; (2) Chợ trung tâm huyện 210 gian hàng; (3) Sân vận động huyện 5.000 chỗ ngồi. Có 6 chợ với 820 gian hàng.',
  );
  expect(rows(facilities, 'name_vi', 'count', 'capacity', 'capacity_unit')).toEqual([
    ['chợ', 6, null, null],
    ['Bệnh viện đa khoa huyện', null, 150, '{bed}'],
    ['Chợ trung tâm huyện', null, 210, '{stall}'],
    ['Sân vận động huyện', null, 5000, '{seat}'],
  ]);
  expect(rows(indicators, 'label_vi', 'unit_measure')).toEqual([['gian hàng', '{stall}']]);
});

it('a facility whose size a bracket or a name tells has it as its capacity, and is no project', () => {
  const { facilities, projects, indicators } = read(
    'Trung tâm Y tế huyện (quy mô 130 giường bệnh), 13 trạm y tế xã. Trường PTDT Nội trú THCS&THPT huyện quy mô 14 lớp. Bến xe khách huyện diện tích 2.500 m2.',
  );
  expect(projects).toEqual([]);
  expect(rows(facilities, 'name_vi', 'capacity', 'capacity_unit').slice(1)).toEqual([
    ['Trung tâm Y tế huyện', 130, '{bed}'],
    ['Trường PTDT Nội trú THCS&THPT huyện', 14, '{class}'],
  ]);
  expect(rows(indicators, 'obs_value')).toEqual([[2500]]);
});

it('those newly built are works done', () => {
  const { facilities, indicators } = read('Có 14 trạm BTS được xây mới, 120 trạm BTS hoạt động.');
  expect(rows(facilities, 'count', 'kind')).toEqual([[120, 'telecom_station']]);
  expect(rows(indicators, 'obs_value')).toEqual([[14]]);
});

it('a footnote behind a count of facilities names them, of works built the works', () => {
  const schools = read(
    'Công nhận mới 02 trường đạt chuẩn quốc gia⁽¹⁾.\n\n⁽¹⁾ Gồm: Trường Mầm non Hoa Ban, xã Nậm Có; Trường Tiểu học Võ Thị Sáu.',
  );
  expect(schools.projects).toEqual([]);
  expect(rows(schools.facilities, 'name_vi', 'parent_id').slice(1)).toEqual([
    ['Trường Mầm non Hoa Ban, xã Nậm Có', schools.facilities[0]?.id],
    ['Trường Tiểu học Võ Thị Sáu', schools.facilities[0]?.id],
  ]);
  const works = read('Xây dựng 02 nhà văn hóa⁽¹⁾.\n\n⁽¹⁾ Gồm: Nhà văn hóa bản Nà Củng; Nhà văn hóa bản Pa Vai.');
  expect(rows(works.projects, 'name_vi')).toEqual([['Nhà văn hóa bản Nà Củng'], ['Nhà văn hóa bản Pa Vai']]);
});

it('what is said behind the last of a list was done to all of it, and its footnote names works', () => {
  const { facilities, projects, indicators } = read(
    'Có 05 trường học, 03 trạm y tế và 02 chợ được xây mới[1]; huyện có 3 bến xe.\n\n[1] Trường Tiểu học Gia Hội; Trạm Y tế xã Pa Vai.',
  );
  expect(rows(facilities, 'count')).toEqual([[3]]);
  expect(rows(indicators, 'label_vi', 'obs_value')).toEqual([
    ['trường học được xây mới', 5],
    ['trạm y tế được xây mới', 3],
    ['chợ được xây mới', 2],
  ]);
  expect(rows(projects, 'name_vi')).toEqual([['Trường Tiểu học Gia Hội'], ['Trạm Y tế xã Pa Vai']]);
});

it('parts that a bracket tells by whose they are alone are of the class before it', () => {
  const { facilities, anomalies, projects } = read(
    'Có 4 di tích được xếp hạng (01 cấp quốc gia; 03 cấp tỉnh). Có 9 cơ sở y tế tư nhân (05 phòng khám chuyên khoa, 04 phòng chẩn trị y học cổ truyền). Nhà thi đấu phường có sức chứa 500 người. Sửa chữa chợ Cầu Dài.',
  );
  expect(rows(facilities, 'name_vi', 'count', 'capacity')).toEqual([
    ['di tích được xếp hạng', 4, null],
    ['di tích được xếp hạng cấp quốc gia', 1, null],
    ['di tích được xếp hạng cấp tỉnh', 3, null],
    ['cơ sở y tế tư nhân', 9, null],
    ['phòng khám chuyên khoa', 5, null],
    ['phòng chẩn trị y học cổ truyền', 4, null],
    ['Nhà thi đấu phường', null, 500],
  ]);
  expect(anomalies).toEqual([]);
  expect(rows(projects, 'name_vi')).toEqual([['chợ Cầu Dài']]);
});

it('what is said of those counted stands between them and their size, and is no part of either', () => {
  const { facilities, indicators } = read(
    'Toàn tỉnh có 05 khu công nghiệp được thành lập với tổng diện tích 962 ha; 11 cụm công nghiệp đi vào hoạt động, thu hút 48 dự án. Có 6/9 cụm công nghiệp có hệ thống xử lý nước thải với tổng công suất 5.400 m3/ngày đêm.',
  );
  expect(rows(facilities, 'name_vi', 'count')).toEqual([
    ['khu công nghiệp', 5],
    ['cụm công nghiệp', 11],
    ['cụm công nghiệp', 6],
  ]);
  expect(rows(indicators, 'label_vi', 'obs_value')).toEqual([
    ['tổng diện tích khu công nghiệp', 962],
    ['thu hút dự án', 48],
    ['tổng công suất cụm công nghiệp', 5400],
  ]);
});

it('counts people by their degrees, and no schools; what was put up along streets counts none of them', () => {
  const { facilities, indicators } = read(
    'Đội ngũ cán bộ có 45 người: 03 thạc sỹ, 38 đại học, 04 trung cấp. Lắp đèn trang trí 14 tuyến phố.',
  );
  expect(facilities).toEqual([]);
  expect(indicators.map(({ label_vi, unit_measure }) => [label_vi, unit_measure])).toEqual([
    ['Đội ngũ cán bộ', '{person}'],
    ['thạc sỹ', '{graduate}'],
    ['đại học', '{graduate}'],
    ['trung cấp', '{graduate}'],
    ['Lắp đèn trang trí tuyến phố', '{route}'],
  ]);
});

it('beds directly behind one house that cares are what it holds, behind several a count', () => {
  const { facilities, indicators } = read(
    'Toàn huyện có 01 trung tâm y tế 150 giường bệnh; 13 trạm y tế 65 giường bệnh.',
  );
  expect(rows(facilities, 'name_vi', 'count', 'capacity')).toEqual([
    ['trung tâm y tế', 1, 150],
    ['trạm y tế', 13, null],
  ]);
  expect(indicators.map(({ obs_value }) => obs_value)).toEqual([65]);
});

it('levels before bare figures of a bracket behind schools are schools', () => {
  const { facilities, indicators } = read(
    'Có 38/41 trường đạt chuẩn quốc gia (mầm non 14/15, tiểu học 13/14, THCS 11/12). Huyện có 20 trường với 9.000 học sinh (mầm non 2.000, tiểu học 7.000).',
  );
  expect(rows(facilities, 'kind', 'count', 'total')).toEqual([
    ['school', 38, 41],
    ['preschool', 14, 15],
    ['primary_school', 13, 14],
    ['lower_secondary_school', 11, 12],
    ['school', 20, null],
  ]);
  expect(indicators.map(({ obs_value }) => obs_value)).toEqual([9000, 2000, 7000]);
});

it('levels in a bracket meet the standard that the words before all schools tell', () =>
  expect(
    rows(
      read('Trường học đạt chuẩn quốc gia 18/28 trường (MN 7/9, TH 10/15, THCS 1/4).').facilities,
      'name_vi',
      'count',
      'total',
      'standard_met',
    ),
  ).toEqual([
    ['trường', 18, 28, 'chuẩn quốc gia'],
    ['MN', 7, 9, 'chuẩn quốc gia'],
    ['TH', 10, 15, 'chuẩn quốc gia'],
    ['THCS', 1, 4, 'chuẩn quốc gia'],
  ]));

describe('bare numbers in the bracket of counted facilities count some of them', () => {
  it.each([
    [
      'Huyện có 48 trường (mầm non 17, tiểu học 16, THPT 1).',
      [
        ['trường', 48],
        ['mầm non', 17],
        ['tiểu học', 16],
        ['THPT', 1],
      ],
    ],
    [
      'Huyện có 48 nhà văn hóa (kiên cố 17, Nậm Tần 15).',
      [
        ['nhà văn hóa', 48],
        ['nhà văn hóa kiên cố', 17],
        ['nhà văn hóa Nậm Tần', 15],
      ],
    ],
    [
      'Huyện có 12 trạm y tế (đạt chuẩn 10, chưa đạt 2).',
      [
        ['trạm y tế', 12],
        ['trạm y tế đạt chuẩn', 10],
        ['trạm y tế chưa đạt', 2],
      ],
    ],
    ['Huyện có 12 trạm y tế (năm 2020 có 10, kế hoạch 14).', [['trạm y tế', 12]]],
  ])('%s', (text, expected) => expect(rows(read(text).facilities, 'name_vi', 'count')).toEqual(expected));
});
