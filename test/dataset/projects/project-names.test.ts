import { expect, it } from 'vitest';
import { read, rows } from '../read.ts';

it.each([
  ['Đường vành đai thị trấn Mường Kim (giai đoạn 1) đang thi công.', 'Đường vành đai thị trấn Mường Kim (giai đoạn 1)'],
  ['Đường nối bản 5 xã Tà Hừa với QL279 được khởi công.', 'Đường nối bản 5 xã Tà Hừa với QL279'],
  ['Đường Nậm Sỏ (giai đoạn 2021-2025) đang thi công.', 'Đường Nậm Sỏ'],
])('the name of a road ends where it does: %s', (text, name) => expect(read(text).projects[0]?.name_vi).toBe(name));

it('a name ends before what is counted, and words without a name are no road', () => {
  const { projects, facilities } = read('Hoàn thành Cầu Nậm Khao và 2 cầu bản. Đường đi lại khó khăn.');
  expect(rows(projects, 'name_vi')).toEqual([['Cầu Nậm Khao']]);
  expect(rows(facilities, 'name_vi', 'count')).toEqual([['cầu bản', 2]]);
});

it('words that end names elsewhere stand in those in capitals, and a road leads to another by its name', () => {
  const { projects } = read(
    'Các dự án gồm: Khu nghỉ dưỡng Tự Do (100 tỷ đồng); Đường nối thị trấn Vĩnh Bình với đường Hồ Chí Minh có chiều dài 12,6 km.',
  );
  expect(rows(projects, 'name_vi')).toEqual([
    ['Khu nghỉ dưỡng Tự Do'],
    ['Đường nối thị trấn Vĩnh Bình với đường Hồ Chí Minh'],
  ]);
});

it('how thick a road is belongs to no name of it', () =>
  expect(read('Khởi công Đường bê tông bản Nà Lìm dày 16 cm.').projects.map(({ name_vi }) => name_vi)).toEqual([
    'Đường bê tông bản Nà Lìm',
  ]));

it.each([
  ['Huyện tổ chức hội thao các môn thể thao dân tộc như: bắn nỏ, đẩy gậy.', ['hội thao các môn thể thao dân tộc']],
  ['UBND huyện đã phê duyệt quy hoạch chung xây dựng xã và thực hiện cắm mốc.', ['quy hoạch chung xây dựng xã']],
  ['HĐND huyện tổ chức kỳ họp thứ 6 đánh giá tình hình thực hiện nhiệm vụ.', ['kỳ họp thứ 6']],
  ['HĐND xã Nà Lìm đã tổ chức kỳ họp thứ 6 thành công tốt đẹp.', ['kỳ họp thứ 6']],
  ['Công an đã đưa đi giải 05 bị cáo ra tòa.', []],
  ['Đã nghiệm thu các tuyến phố trên địa bàn quận Cầu Giấy.', []],
])('a name ends before what is told of it: %s', (text, names) =>
  expect(read(text).projects.map(({ name_vi }) => name_vi)).toEqual(names),
);

it.each([
  [
    'Huyện ủy tổ chức hội nghị sơ kết tình hình lãnh đạo thực hiện nhiệm vụ 9 tháng, triển khai nhiệm vụ quý IV.',
    ['hội nghị sơ kết tình hình lãnh đạo thực hiện nhiệm vụ 9 tháng'],
  ],
  [
    'UBND huyện tổ chức Hội nghị tổng kết 5 năm thực hiện phong trào thi đua, giai đoạn 2031-2035; biểu dương 12 hộ.',
    ['Hội nghị tổng kết 5 năm thực hiện phong trào thi đua, giai đoạn 2031-2035'],
  ],
  ['Tỉnh đoàn tổ chức gặp gỡ, đối thoại giữa 500 đại biểu với lãnh đạo tỉnh.', []],
  ['UBND xã đã tổ chức hội nghị với 45 người dự.', []],
])('an event is named by what it is about: %s', (text, names) =>
  expect(read(text).projects.map(({ name_vi }) => name_vi)).toEqual(names),
);

it('more work on the same, and a further number, stand behind a comma', () =>
  expect(
    read(
      'UBND tỉnh chấp thuận Dự án mở rộng, cải tạo sân đỗ Cảng hàng không Nà Sản, tổng mức đầu tư 233,6 tỷ đồng. Phê duyệt dự án: Hạ tầng Tiểu khu đô thị số 6, 7 thị trấn Nà Lìm.',
    ).projects.map(({ name_vi }) => name_vi),
  ).toEqual([
    'Dự án mở rộng, cải tạo sân đỗ Cảng hàng không Nà Sản',
    'Hạ tầng Tiểu khu đô thị số 6, 7 thị trấn Nà Lìm',
  ]));

it('a holiday is no event', () => expect(read('Tổ chức kỷ niệm các ngày lễ lớn trong năm 2031.').projects).toEqual([]));

it('a road that money pays for leads to another by its name', () =>
  expect(
    read(
      'HĐND tỉnh thông qua chủ trương chi hơn 900 tỷ đồng đầu tư tuyến đường kết nối với cao tốc Nà Lìm - Nà Tăm trên địa bàn.',
    ).projects.map(({ name_vi, budget_vnd }) => [name_vi, budget_vnd]),
  ).toEqual([['tuyến đường kết nối với cao tốc Nà Lìm - Nà Tăm', 900e9]]));

it.each([
  ['Dự án Bệnh viện Y học cổ truyền chậm tiến độ do vướng mặt bằng.', [['Bệnh viện Y học cổ truyền', 'delayed', null]]],
  [
    'Tổ chức thành công Ngày hội Văn hóa huyện Nà Sản lần thứ V, năm 2031.',
    [['Ngày hội Văn hóa huyện Nà Sản lần thứ V, năm 2031', 'completed', '2031']],
  ],
])('a name has its year, and not how far works are: %s', (text, expected) =>
  expect(read(text).projects.map(({ name_vi, status, year }) => [name_vi, status, year])).toEqual(expected),
);
