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
