import { describe, expect, it } from 'vitest';
import { read, rows } from '../read.ts';

describe('no project', () => {
  it.each([
    ['of a body that manages projects', 'Đã bàn giao mặt bằng cho Ban Quản lý dự án đường Nậm Tần để thi công.'],
    ['of a water that is named after a bridge', 'Sạt lở làm vỡ 02 đoạn bờ bao rạch Cầu Tre.'],
    ['of a district that is named after a bridge', 'Trồng dừa tại huyện Cầu Kè và huyện Cầu Ngang.'],
    ['of a plan that others are part of', 'Chấp thuận thu hồi đất của các dự án thuộc kế hoạch sử dụng đất năm 2024.'],
    [
      'of a road that something happens on',
      'Riêng trên Quốc lộ 6 xảy ra 12 vụ tai nạn. Quốc lộ 6 ghi nhận 4 điểm sạt lở.',
    ],
    ['of meetings that are counted', 'Thường trực HĐND đã tổ chức thành công 3 kỳ họp.'],
  ])('%s', (_, text) => {
    expect(read(text).projects).toEqual([]);
  });

  it('but of the road itself, and of a meeting that has a name', () => {
    expect(read('Đã khởi công xây dựng đường Nậm Tần - Pa Khóa.').projects).toHaveLength(1);
    expect(read('Quốc lộ 6 đang thi công, đạt 45% khối lượng.').projects).toHaveLength(1);
    expect(read('Đã tổ chức Hội nghị xúc tiến đầu tư năm 2024.').projects).toHaveLength(1);
  });
});

it('nouns that begin as a bridge or a road name none', () =>
  expect(read('Cầu thủ số 10 đã được khen thưởng. Đường kính ống 90 mm đã hoàn thành.').projects).toEqual([]));

it('a bridge at which something is measured is no project', () =>
  expect(
    read('Mực nước tại Cầu Ngan là 1,5 m. Đang thi công Cầu Quan.').projects.map(({ name_vi }) => name_vi),
  ).toEqual(['Cầu Quan']));

it('a station with the name of a bridge, and one by how salty the water is there, are none', () => {
  const { projects, indicators } = read('Độ mặn cao nhất tại trạm Cầu Ngan 9,2‰, Cầu Quan 3,5‰.');
  expect(projects).toEqual([]);
  expect(indicators.map(({ obs_value }) => obs_value)).toEqual([9.2, 3.5]);
});

it.each(['Tổ chức hòa giải thành 87 vụ.', 'Tổ chức giải tỏa 14 hộ lấn chiếm.'])('a verb is no contest: %s', (text) => {
  const { projects, indicators } = read(text);
  expect([projects.length, indicators.length]).toEqual([0, 1]);
});

it('what each of those counted organised is no one event', () => {
  expect(rows(read('Toàn tỉnh có 104/119 khu dân cư tổ chức Ngày hội đại đoàn kết.').projects, 'name_vi')).toEqual([]);
  expect(
    rows(read('Toàn tỉnh có 111/152 xã đã hoàn thành tổ chức đại hội đại biểu Mặt trận.').projects, 'name_vi'),
  ).toEqual([]);
  expect(rows(read('Khu dân cư Nậm Cha tổ chức Ngày hội đại đoàn kết.').projects, 'name_vi')).toEqual([
    ['Ngày hội đại đoàn kết'],
  ]);
});

it('a bridge that came to harm is no project, and a plant that opens is', () =>
  expect(
    read(
      'Cầu Bản Hon bị lũ cuốn trôi, đã khắc phục tạm. Nhà máy thủy điện Nậm Mu 1 công suất 18 MW đi vào hoạt động.',
    ).projects.map(({ name_vi, status }) => [name_vi, status]),
  ).toEqual([['Nhà máy thủy điện Nậm Mu 1', 'in_use']]));

it.each([
  ['Đường Trần Phú thường xuyên ùn tắc; Cầu Nậm Na cấm xe trên 10 tấn.', []],
  ['Lấy ý kiến góp ý dự án Luật Đất đai (sửa đổi).', []],
  ['Phường đã tổ chức lễ kết nạp 3 đảng viên.', []],
  [
    'Tổ chức Hội nghị đối thoại giữa người đứng đầu cấp ủy và thanh niên.',
    ['Hội nghị đối thoại giữa người đứng đầu cấp ủy và thanh niên'],
  ],
])('where something is, a bill, or one of many events are no projects: %s', (text, names) =>
  expect(read(text).projects.map(({ name_vi }) => name_vi)).toEqual(names),
);
