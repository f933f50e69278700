import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows, said } from '../read.ts';

describe('what a congress looks back on is none of its goals', () => {
  it.each(['Nhiệm kỳ vừa qua', 'Trong 5 năm qua', 'Những năm qua'])('%s', (opening) => {
    const goals = 'Đại hội thông qua các chỉ tiêu cụ thể: thu ngân sách tăng 8%; thu nhập đạt 90 triệu đồng.';
    const results = `${opening}, Đảng bộ hoàn thành các nhiệm vụ. Giá trị sản xuất đạt 759 tỷ đồng; giảm 683 hộ nghèo.`;
    const { indicators } = read(`# Đại hội Đảng bộ xã nhiệm kỳ 2020-2025\n\n${goals}\n\n${results}`);
    expect(rows(indicators, 'label_vi', 'measure').slice(-2)).toEqual([
      ['Giá trị sản xuất', 'level'],
      ['hộ nghèo', 'change'],
    ]);
  });
});

it('several years between a mean growth and its figure are no figure', () =>
  expect(said('Phấn đấu giá trị sản xuất tăng bình quân 5 năm 11,6%.')).toEqual([
    ['tăng giá trị sản xuất bình quân 5 năm', 'target', 11.6, null],
  ]));

it('of what a commune was made is told by what was done', () =>
  expect(labelsOf('Xã Nậm Lúc được thành lập trên cơ sở sáp nhập từ 3 xã: Nà Khoa, Nà Sáng và Nậm Lúc cũ.')).toEqual([
    'sáp nhập xã',
  ]));

it('those who were admitted are none who were only introduced', () =>
  expect(labelsOf('Năm 2023, giới thiệu 92 đoàn viên ưu tú, 58 đoàn viên được kết nạp Đảng.')).toEqual([
    'giới thiệu đoàn viên ưu tú',
    'đoàn viên được kết nạp Đảng',
  ]));

it('a title that ends with half a year does not go on in a paragraph that opens with it', () =>
  expect(
    said(
      '# Kết quả công tác kiểm tra, giám sát và thi hành kỷ luật đảng 6 tháng đầu năm\n\n6 tháng đầu năm, toàn tỉnh thi hành kỷ luật 62 đảng viên.',
    ),
  ).toEqual([['thi hành kỷ luật đảng viên', 'count', 62, null]]));

it('when money is given is no part of what it is for', () =>
  expect(
    labelsOf('Đề nghị bố trí 35 tỷ đồng xây dựng trung tâm văn hóa trong kế hoạch trung hạn giai đoạn 2026 - 2030.'),
  ).toEqual(['vốn bố trí xây dựng trung tâm văn hóa trong kế hoạch trung hạn']));

it('what is so now is of the last of the years that a title names', () =>
  expect(
    rows(
      read(
        '# Tổng kết giai đoạn 2012-2024\n\nĐến nay, tổng nguồn vốn đạt 71 tỷ đồng. Các cấp Hội xây dựng 245 mô hình.',
      ).indicators,
      'time_period',
    ),
  ).toEqual([['2024'], ['2012/2024']]));

it('how well something grew does not take the place of what did', () =>
  expect(labelsOf('Tốc độ tăng trưởng GRDP đạt khá cao, bình quân tăng 13,4%/năm.')).toEqual([
    'Tốc độ tăng trưởng GRDP',
  ]));

it.each([
  'đảng viên là người dân tộc thiểu số',
  'đảng viên dự bị',
  'đảng viên trong độ tuổi thanh niên',
  'cán bộ lãnh đạo cấp phòng',
])('members are told by what stands before their count: %s', (members) =>
  expect(labelsOf(`Đảng bộ huyện có 4.120 đảng viên, trong đó ${members} 96 đồng chí.`).at(-1)).toBe(members),
);

it('the words of a slogan are no places', () =>
  expect(
    read('Với phương châm “Dân chủ - Đoàn kết - Đổi mới”, huyện phấn đấu tốc độ tăng trưởng đạt 7,82%.').places.map(
      ({ name_vi }) => name_vi,
    ),
  ).not.toContain('Đoàn Kết'));

it('a congress is no subject of what is measured', () =>
  expect(labelsOf('# Đại hội Đảng bộ huyện Nậm Lúc\n\nHuyện phấn đấu tốc độ tăng trưởng đạt 7,82%.')).toEqual([
    'tốc độ tăng trưởng',
  ]));
