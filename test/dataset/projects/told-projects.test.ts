import { describe, expect, it } from 'vitest';
import { only, read, rows, said } from '../read.ts';

describe('what sentences behind a project tell', () => {
  const { projects, indicators } = read(
    'Dự án đường tránh thị trấn Nà Lộc có chiều dài 12,4 km, tổng mức đầu tư 890 tỷ đồng. Dự án do Ban QLDA tỉnh làm chủ đầu tư, khởi công tháng 3/2023, dự kiến hoàn thành năm 2025. Đến nay, khối lượng thi công đạt 62%, giải ngân 540 tỷ đồng, đạt 78% kế hoạch.',
  );

  it('goes into its record', () =>
    expect(rows(projects, 'organisations', 'length_km', 'budget_vnd', 'progress_value', 'status')).toEqual([
      [['Ban QLDA tỉnh'], 12.4, 890e9, 62, 'in_progress'],
    ]));

  it('or is told of it by its name', () =>
    expect(rows(indicators, 'label_vi', 'measure', 'obs_value')).toEqual([
      ['Dự án đường tránh thị trấn Nà Lộc: vốn giải ngân', 'level', 540],
      ['Dự án đường tránh thị trấn Nà Lộc: vốn giải ngân so với kế hoạch', 'share', 78],
    ]));

  it('is quoted with it', () =>
    expect(only(projects).quote).toMatch(/^Dự án đường tránh .* 540 tỷ đồng, đạt 78% kế hoạch/));
});

it('a paragraph goes on about the project of the one before', () => {
  const { projects } = read(
    'UBND tỉnh đã phê duyệt Dự án gia cố bờ sông Nậm Tần, xã Nà Pồng.\n\nDự án do Sở Xây dựng làm chủ đầu tư, có tổng mức 66 tỷ đồng, thực hiện trên chiều dài 1.350 m.',
  );
  expect(rows(projects, 'budget_vnd', 'length_km')).toEqual([[66e9, 1.35]]);
});

it('what several projects have is none of the last that was named', () => {
  const { projects } = read(
    'Đã phê duyệt Dự án kè suối Nậm Tần, tổng mức đầu tư 20 tỷ đồng. Hai dự án này dài 4 km. Dự án có diện tích 9 ha.',
  );
  expect(rows(projects, 'length_km', 'area_ha')).toEqual([[null, null]]);
});

it('a figure that no field holds is told of its project, in its clause alone', () => {
  expect(
    said(
      'Khởi công hồ chứa nước Khuổi Mạ, tổng vốn 1.500 tỷ đồng, dung tích 12 triệu m3, tưới cho 2.400 ha; trồng mới 35 ha rừng.',
    ).map(([label]) => label),
  ).toEqual(['dung tích hồ chứa nước Khuổi Mạ', 'hồ chứa nước Khuổi Mạ: diện tích tưới', 'diện tích trồng mới rừng']);
});

it('behind a colon, all of the sentence is of the project', () => {
  expect(
    said(
      'Công tác GPMB dự án cao tốc Nà Lộc - Phiêng Sin: 120 hộ bị ảnh hưởng; đã chi trả cho 93 hộ với số tiền 34 tỷ đồng.',
    ).map(([label]) => label),
  ).toEqual([
    'cao tốc Nà Lộc - Phiêng Sin: hộ bị ảnh hưởng',
    'cao tốc Nà Lộc - Phiêng Sin: chi trả hộ bị ảnh hưởng',
    'cao tốc Nà Lộc - Phiêng Sin: số tiền chi trả hộ bị ảnh hưởng',
  ]);
});

describe('names of projects', () => {
  it.each([
    [
      'Dự án gia cố bờ sông Nậm Tần đoạn qua xã Nà Pồng, tổng vốn 6 tỷ đồng.',
      'Dự án gia cố bờ sông Nậm Tần đoạn qua xã Nà Pồng',
      6,
    ],
    [
      'Dự án Nâng công suất trạm biến áp 110 kV Nà Lộc có tổng mức đầu tư 23,6 tỷ đồng.',
      'Nâng công suất trạm biến áp 110 kV Nà Lộc',
      23.6,
    ],
    [
      'Tuyến quốc lộ 6 Km193+000 - Km203+000, tổng giá trị đầu tư 53 tỷ đồng, hoàn thành năm 2023.',
      'Tuyến quốc lộ 6 Km193+000 - Km203+000',
      53,
    ],
    [
      'Với tổng mức đầu tư 87,2 tỷ đồng, Trạm biến áp 220kV Nà Lộc được xây dựng tại xã Nà Pồng.',
      'Trạm biến áp 220kV Nà Lộc',
      87.2,
    ],
    [
      'Tỉnh đã duyệt chủ trương đầu tư 35 tỷ đồng thực hiện Dự án Khắc phục sạt lở bờ sông Nậm Mu.',
      'Khắc phục sạt lở bờ sông Nậm Mu',
      35,
    ],
    [
      'Với dự án thành phần Nà Lộc - Nậm Mu, tổng vốn 90 tỷ đồng, khối lượng thi công đạt 80%.',
      'dự án thành phần Nà Lộc - Nậm Mu',
      90,
    ],
  ])('%s', (text, name, budget) => {
    const project = only(read(text).projects);
    expect([project.name_vi, project.budget_vnd]).toEqual([name, Math.round(budget * 1e9)]);
  });

  it('two words for any project are none', () => {
    expect(read('Công trình dự án do Công ty Nước làm chủ đầu tư với tổng kinh phí 17,3 tỷ đồng.').projects).toEqual(
      [],
    );
  });
});

it('numbers at the end of the names of companies count nothing, nor do voltages', () => {
  const text =
    'Do liên danh Công ty Cổ phần Điện lực Vinh Lộc 16 và Công ty Cổ phần Vinh Lộc 16 thi công, lắp 01 ngăn lộ tổng 220kV.';
  expect(rows(read(text).indicators, 'obs_value')).toEqual([[1]]);
});

it('a heading names the works that the first sentence below it goes on about', () => {
  const { projects, indicators } = read(
    '1. Đường Nà Lộc - Nậm Mu\n\nCông trình do Sở Xây dựng làm chủ đầu tư, với chiều dài 23,7 km, tổng vốn đầu tư 86 tỷ đồng (trong đó xây lắp 56 tỷ đồng, giải phóng mặt bằng 30 tỷ đồng).',
  );
  expect(rows(projects, 'name_vi', 'organisations', 'length_km', 'budget_vnd', 'status')).toEqual([
    ['Đường Nà Lộc - Nậm Mu', ['Sở Xây dựng'], 23.7, 86e9, null],
  ]);
  expect(rows(indicators, 'label_vi', 'obs_value')).toEqual([
    ['Đường Nà Lộc - Nậm Mu: xây lắp', 56],
    ['Đường Nà Lộc - Nậm Mu: giải phóng mặt bằng', 30],
  ]);
});

it('a sentence that opens with the name of the project goes on about it', () => {
  const { projects, indicators } = read(
    'Đã khởi công nhà máy điện Nà Lộc, xã Nậm Mu. Nhà máy điện Nà Lộc được xây dựng trên khu đất có tổng diện tích 50 ha, công suất nhà máy 30 MW.',
  );
  expect(rows(projects, 'area_ha')).toEqual([[50]]);
  expect(rows(indicators, 'label_vi', 'obs_value')).toEqual([['công suất nhà máy điện Nà Lộc', 30]]);
});

it('who owns a project is told behind it', () => {
  const { projects } = read(
    'Dự án nâng cấp đường Nà Lộc - Nậm Mu gắn với đường sản xuất khu Nà Pồng có tổng mức đầu tư 80 tỷ đồng. Chủ đầu tư dự án là Ban QLDA huyện Nà Lộc.',
  );
  expect(rows(projects, 'name_vi', 'organisations')).toEqual([
    ['Dự án nâng cấp đường Nà Lộc - Nậm Mu gắn với đường sản xuất khu Nà Pồng', ['Ban QLDA huyện Nà Lộc']],
  ]);
});

it('how large a plant is ends its name', () => {
  const { projects, indicators } = read('Các dự án gồm: Điện gió Phú Lộc 50 MW; Điện gió Hòa Sơn 28 MW.');
  expect(rows(projects, 'name_vi')).toEqual([['Điện gió Phú Lộc'], ['Điện gió Hòa Sơn']]);
  expect(rows(indicators, 'label_vi', 'obs_value')).toEqual([
    ['công suất điện gió Phú Lộc', 50],
    ['công suất điện gió Hòa Sơn', 28],
  ]);
});

it('some roads are not one, and a plain is no money', () => {
  expect(read('Nâng cấp 1 số tuyến đường theo tiêu chuẩn đường cấp 3 đồng bằng.').indicators).toEqual([]);
});

it('a heading that tells a figure is no subject', () => {
  expect(said('1. Phê duyệt 8 công trình hồ đập\n\nTổng mức đầu tư hơn 187 tỷ đồng.').map(([label]) => label)).toEqual([
    'Tổng mức đầu tư',
  ]);
});

it('what works are said to be is no name', () => {
  const { projects } = read(
    'Dự án cao tốc Nà Lộc - Nậm Mu có tổng chiều dài 105 km. Đây là dự án cao tốc đầu tiên của tỉnh Nà Lộc.',
  );
  expect(rows(projects, 'name_vi', 'length_km')).toEqual([['Dự án cao tốc Nà Lộc - Nậm Mu', 105]]);
});

it('what is done in part is no end of the works', () => {
  const { projects } = read(
    'Dự án thủy lợi Nà Lộc có tổng mức đầu tư 90 tỷ đồng. Đến nay, công trình đã hoàn thành hơn 90% khối lượng.',
  );
  expect(rows(projects, 'progress_value', 'status')).toEqual([[90, 'in_progress']]);
});

it('works that a sentence lists are named behind its opening', () => {
  const { projects } = read(
    'Cuối cùng là khu công nghiệp Nà Lộc giai đoạn 1 tại thị xã Nậm Mu có diện tích khoảng 37,6 ha, tổng vốn đầu tư khoảng 210 tỷ đồng. Chủ đầu tư là Công ty cổ phần Nậm Mu.',
  );
  expect(rows(projects, 'name_vi', 'area_ha', 'budget_vnd', 'organisations')).toEqual([
    ['khu công nghiệp Nà Lộc giai đoạn 1 tại thị xã Nậm Mu', 37.6, 210e9, ['Công ty cổ phần Nậm Mu']],
  ]);
});

it('what a project builds is told of it', () => {
  expect(
    said('Dự án thủy lợi Nà Lộc đã khởi công. Theo kế hoạch (giai đoạn I), dự án xây dựng 3 tuyến đê.').map(
      ([label]) => label,
    ),
  ).toEqual(['Dự án thủy lợi Nà Lộc: xây dựng tuyến đê']);
});

it.each([
  ['## 3. Thủy lợi, phòng chống thiên tai\n\nDung tích trữ các hồ chứa thủy lợi đạt 82% dung tích thiết kế.', []],
  ['## 2. Hồ chứa Nậm Mạ\n\nDung tích hồ là 2 triệu m3.', ['Hồ chứa Nậm Mạ']],
])('a heading that names fields of work, and a sentence about many works, make no project: %s', (text, names) =>
  expect(read(text).projects.map(({ name_vi }) => name_vi)).toEqual(names),
);

it('what is still to come is no stage that works have reached', () =>
  expect(
    read(
      'Huyện vừa khởi công tuyến đường liên xã Nà Lìm - Nà Tăm dài 2,6 km. Theo kế hoạch, tuyến đường sẽ hoàn thành và đưa vào sử dụng trong năm 2031.',
    ).projects.map(({ status }) => status),
  ).toEqual(['started']));
