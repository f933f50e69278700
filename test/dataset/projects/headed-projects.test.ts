import { expect, it } from 'vitest';
import { read, rows } from '../read.ts';

it('works that a heading names are told of behind its colon', () =>
  expect(
    rows(
      read(
        `# Tiến độ các công trình

1. Cấp nước sinh hoạt bản Nà Phát, xã Nậm Hăn: Tổng mức đầu tư 4.950 triệu đồng; đã hoàn thành.

2. Sắp xếp ổn định dân cư bản Xà Phìn: Tổng mức đầu tư 34 tỷ đồng; đang trình HĐND tỉnh phê duyệt chủ trương đầu tư.

3. Thủy lợi: Nạo vét 12 km kênh.
`,
      ).projects,
      'name_vi',
      'budget_text',
      'status',
    ),
  ).toEqual([
    ['Cấp nước sinh hoạt bản Nà Phát, xã Nậm Hăn', '4.950 triệu đồng', 'completed'],
    ['Sắp xếp ổn định dân cư bản Xà Phìn', '34 tỷ đồng', 'submitted'],
  ]));

it('work of two sorts opens the name of an entry', () =>
  expect(
    rows(
      read('# Dự án\n\n- Nâng cấp, mở rộng Trung tâm Y tế huyện: tổng mức đầu tư 62 tỷ đồng.\n').projects,
      'name_vi',
      'kind',
    ),
  ).toEqual([['Nâng cấp, mở rộng Trung tâm Y tế huyện', 'health']]));

it('a paragraph that opens with the size or the cost of the works of its heading tells of these', () => {
  const { projects, indicators } = read(
    'III. CÁC DỰ ÁN\n\n1. Dự án cải tạo đường Nà Cóc - Huổi Hin\n\nTổng chiều dài 17,4 km; tổng mức đầu tư 312 tỷ đồng. Đến nay chi trả 46 tỷ đồng cho 128 hộ. Giá trị xây lắp đạt 85 tỷ đồng, bằng 41% hợp đồng.\n\n2. Công tác khác\n\nTổng diện tích 12 ha.',
  );
  expect(rows(projects, 'name_vi', 'length_km', 'budget_vnd')).toEqual([
    ['Dự án cải tạo đường Nà Cóc - Huổi Hin', 17.4, 312_000_000_000],
  ]);
  expect(rows(indicators, 'label_vi', 'obs_value').slice(0, 4)).toEqual([
    ['Dự án cải tạo đường Nà Cóc - Huổi Hin: chi trả cho hộ', 46],
    ['Dự án cải tạo đường Nà Cóc - Huổi Hin: chi trả hộ', 128],
    ['Dự án cải tạo đường Nà Cóc - Huổi Hin: giá trị xây lắp', 85],
    ['Dự án cải tạo đường Nà Cóc - Huổi Hin: giá trị xây lắp so với hợp đồng', 41],
  ]);
});

it('a heading names works whose decision and place its entries tell', () =>
  expect(
    read(
      '# Tiến độ\n\n1. Dự án Bệnh viện Đa khoa huyện (giai đoạn 2)\n\n- Quyết định phê duyệt dự án số 1120/QĐ-UBND ngày 18/6/2031 của UBND tỉnh; tổng mức đầu tư 98 tỷ đồng; địa điểm xây dựng: xã Nà Lìm.\n\n- Tiến độ: đã thi công xong phần thân, khối lượng đạt 68%.\n',
    ).projects.map(({ name_vi, decision_number, decided_by, budget_vnd, places, status }) => [
      name_vi,
      decision_number,
      decided_by,
      budget_vnd,
      places.length,
      status,
    ]),
  ).toEqual([['Dự án Bệnh viện Đa khoa huyện (giai đoạn 2)', '1120/QĐ-UBND', 'UBND tỉnh', 98e9, 1, 'in_progress']]));
