import { describe, expect, it } from 'vitest';
import { read, rows, said } from '../read.ts';

function measures(text: string): string[] {
  return rows(read(text).indicators, 'measure').flat();
}

describe('the goals of a sentence go on', () => {
  it('with measures, deeds and bare percentages behind a list of them', () =>
    expect(
      measures(
        'Đại hội đề ra các mục tiêu cụ thể đến năm 2020: Tổng thu nhập đạt 210 tỷ đồng, trong đó nông nghiệp 35%. Thu ngân sách tăng bình quân 15% so với kế hoạch được giao. Đẩy mạnh thu hút lao động, thu nhập bình quân đạt 38 triệu đồng/người. Thực hiện tốt chính sách đối với người có công. 100% hộ có nước sạch.',
      ),
    ).toEqual(['target', 'target', 'target', 'target', 'target']));

  it('behind a year ahead, as movements against another year', () =>
    expect(
      said(
        'Đến năm 2025, tỷ trọng chăn nuôi đạt 35%; tỷ lệ che phủ rừng đạt 48%. Thu hút số doanh nghiệp tăng 40% so với năm 2020; trên 65% hợp tác xã hoạt động hiệu quả.',
      ).map(([, measure]) => measure),
    ).toEqual(['target', 'target', 'target', 'target']));

  it('behind the field and the stretch that open them', () =>
    expect(
      measures('Về một số chỉ tiêu chủ yếu, giai đoạn 2021 - 2025: Năng suất lao động tăng bình quân từ 6 - 7%/năm.'),
    ).toEqual(['target']));

  it('in the paragraphs behind one of goals alone, but in no report', () => {
    const goals =
      'Nghị quyết nêu đến năm 2030 thu nhập đạt 90 triệu đồng, hộ nghèo còn 2%.\n\nTỷ trọng dịch vụ đạt trên 50%. Tuổi thọ bình quân đạt 75 tuổi.';
    expect(measures(goals)).toEqual(['target', 'target', 'target', 'target']);
    expect(measures(`# BÁO CÁO\n\n${goals}`).at(-1)).toBe('level');
  });

  it.each([
    'Xã phấn đấu thu nhập đạt 52 triệu đồng. Giải quyết việc làm cho 120 lao động.',
    'Xã phấn đấu thu nhập đạt 52 triệu đồng, hộ nghèo còn 4%. Đã giải quyết việc làm cho 120 lao động.',
    'Xã phấn đấu thu nhập đạt 52 triệu đồng, hộ nghèo còn 4%. Năm 2023, giải quyết việc làm cho 120 lao động.',
    'Xã phấn đấu thu nhập đạt 52 triệu đồng, hộ nghèo còn 4%. Đàn lợn tăng 5% so với cùng kỳ.',
  ])('but not with what was done: %s', (text) => expect(measures(text).at(-1)).not.toBe('target'));
});

it('what a goal moves from is its base', () =>
  expect(
    rows(
      read('Phấn đấu thu nhập tăng ít nhất 1,5 lần so với năm 2020.').indicators,
      'measure',
      'obs_value',
      'base_period',
    ),
  ).toEqual([['target', 1.5, '2020']]));

it('what a programme looks to is aimed at', () =>
  expect(
    said('Chương trình hướng tới một số chỉ tiêu chủ yếu: thu nhập đạt 50 triệu đồng; tỷ lệ hộ nghèo còn 5%.'),
  ).toEqual([
    ['thu nhập', 'target', 50, null],
    ['tỷ lệ hộ nghèo', 'target', 5, null],
  ]));

it('what opens with its aims sets goals', () =>
  expect(
    said(
      'Quy hoạch được phê duyệt. Về mục tiêu cụ thể, tốc độ tăng trưởng kinh tế bình quân là 9%/năm; GRDP bình quân đầu người đạt 95 triệu đồng. Tỷ lệ hộ nghèo dưới 1%.',
    ).map(([, measure]) => measure),
  ).toEqual(['target', 'target', 'target']));

it('what is to be done first of a list of aims is a goal, and what follows besides', () =>
  expect(
    said(
      'Huyện tập trung thực hiện thắng lợi các nhiệm vụ, chỉ tiêu chủ yếu như sản lượng lương thực có hạt 90 nghìn tấn; đàn bò 12 nghìn con (6 tháng đầu năm đạt 11 nghìn con). Bên cạnh đó, hoàn thành xây dựng 5 xã nông thôn mới.',
    ).map(([label, measure, value]) => [label, measure, value]),
  ).toEqual([
    ['sản lượng lương thực có hạt', 'target', 90],
    ['đàn bò', 'target', 12],
    ['đàn bò', 'count', 11],
    ['hoàn thành xây dựng xã nông thôn mới', 'target', 5],
  ]));

it('a budget that a council changes is told behind, with its parts and by how much it grew', () =>
  expect(
    said(
      'HĐND xã thông qua nghị quyết điều chỉnh dự toán năm 2025. Theo đó, tổng thu ngân sách 120 tỷ đồng, tăng gấp 2 lần so với dự toán đầu năm. Về chi ngân sách, tổng chi 119 tỷ đồng, gồm: chi thường xuyên 90 tỷ đồng, dự phòng 2 tỷ đồng.',
    ),
  ).toEqual([
    ['tổng thu ngân sách', 'target', 120, null],
    ['tổng thu ngân sách so với dự toán đầu năm', 'change', 2, 120],
    ['tổng chi', 'target', 119, null],
    ['chi thường xuyên', 'target', 90, 119],
    ['dự phòng', 'target', 2, 119],
  ]));

it('how many tasks are set ends no search for what is aimed at', () =>
  expect(
    said(
      'Ngành đề ra 11 nhiệm vụ trọng tâm, trong đó phấn đấu tỷ lệ lao động qua đào tạo đạt 47%; giải quyết việc làm cho 1.400 lao động.',
    ).map(([, measure, value]) => [measure, value]),
  ).toEqual([
    ['count', 11],
    ['target', 47],
    ['target', 1400],
  ]));

it('goals that were set are told behind a colon', () =>
  expect(
    said('Các chỉ tiêu được đưa ra gồm: tỷ lệ sinh con thứ ba còn 11,5%; số người dùng bảo hiểm 8.100 người.').map(
      ([, measure]) => measure,
    ),
  ).toEqual(['target', 'target']));
