import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows, said } from '../read.ts';

it('parts behind a colon, and in a bracket, are of the nouns behind them', () =>
  expect(
    labelsOf(
      'Tổng diện tích thu hồi là 575,03ha, trong đó: 505,5ha đất nông nghiệp (có 419,46ha đất lúa); 69,53ha đất chưa sử dụng.',
    ),
  ).toEqual([
    'Tổng diện tích thu hồi',
    'diện tích đất nông nghiệp',
    'diện tích đất lúa',
    'diện tích đất chưa sử dụng',
  ]));

it('land that is cleared keeps its last word', () =>
  expect(labelsOf('Năm 2024, chi phí giải phóng mặt bằng gần 908 triệu đồng.')).toEqual([
    'chi phí giải phóng mặt bằng',
  ]));

it('what is equal to an area is of the noun behind it', () =>
  expect(said('Đã cấp nước tưới cho 45 ha đất canh tác (tương đương 60 ha cây trồng).').at(-1)).toEqual([
    'diện tích cây trồng',
    'level',
    60,
    45,
  ]));

describe('a deed or harm before a colon is of all that is counted behind it', () => {
  it.each([
    ['Hạt Kiểm lâm đã thu giữ: 5 xe máy, 6 bẫy thú.', ['thu giữ xe máy', 'thu giữ bẫy thú']],
    ['Lốc xoáy phá hỏng: 40 trụ điện, gần 60 giếng nước.', ['phá hỏng trụ điện', 'phá hỏng giếng nước']],
    // Facilities among them: their deed goes on, and that of another clause is over.
    [
      'Lũ làm sập 3 căn nhà, phá hỏng: 2 trạm bơm, 9 cối xay.',
      ['sập căn nhà', 'phá hỏng trạm bơm', 'phá hỏng cối xay'],
    ],
    // Behind a semicolon another clause begins.
    ['Lũ làm sập 3 căn nhà, 2 chuồng trại; gần 90 giếng nước.', ['sập căn nhà', 'sập chuồng trại', 'giếng nước']],
  ])('%s', (text, labels) => expect(said(text).map(([label]) => label)).toEqual(labels));

  it('counts them', () => expect(said('Đã thu giữ: 5 xe máy.')).toEqual([['thu giữ xe máy', 'count', 5, null]]));
});

it('what something is worth leaves what was done with it and the next as it is', () =>
  expect(
    said('Kiểm lâm tịch thu 6 m3 gỗ, lâm sản trị giá 15 triệu đồng, 3 xe máy, 2 cưa xăng.').map(([label]) => label),
  ).toEqual(['tịch thu gỗ', 'lâm sản trị giá', 'tịch thu xe máy', 'tịch thu cưa xăng']));

it('a share with a bound is of those behind là, too', () =>
  expect(
    said('Dân số của huyện là 48.000 người, trong đó có tới 90% là người dân tộc thiểu số.').at(-1)?.slice(0, 3),
  ).toEqual(['Dân số của huyện: người dân tộc thiểu số', 'share', 90]));

it('what was done goes on behind a bracket that tells how the count before it moved', () =>
  expect(
    labelsOf(
      'Năm 2023, cấp ủy kiểm tra 41 tổ chức đảng (tăng 5,1% so với cùng kỳ) và 96 đảng viên (giảm 2% so với cùng kỳ).',
    ),
  ).toEqual(['kiểm tra tổ chức đảng', 'kiểm tra tổ chức đảng', 'kiểm tra đảng viên', 'kiểm tra đảng viên']));

it('so many hectares foreseen are of what stands behind them', () => {
  expect(labelsOf('Dự kiến có khoảng 520 ha lúa Hè Thu thiếu nước.')).toEqual(['diện tích lúa Hè Thu thiếu nước']);
  expect(labelsOf('Dự báo có khoảng 520 ha lúa Hè Thu thiếu nước.')).toEqual(['diện tích lúa Hè Thu thiếu nước']);
});

it('who ranks so is not what is ranked', () =>
  expect(
    labelsOf(
      'Hà Tĩnh xếp thứ 28 cả nước về chỉ số cải cách hành chính và thứ 7 cả nước về chỉ số hài lòng của người dân.',
    ),
  ).toEqual(['chỉ số cải cách hành chính', 'chỉ số hài lòng của người dân']));

it.each([
  ['Chấp thuận chủ trương đầu tư 42 dự án.', 'Chấp thuận chủ trương đầu tư dự án'],
  ['Tỉnh đã chấp thuận chủ trương đầu tư cho 4 dự án.', 'chấp thuận chủ trương đầu tư dự án'],
])('works that were agreed to are told so: %s', (text, label) => expect(labelsOf(text)).toEqual([label]));

it('who ranks beside one another are not what is ranked', () =>
  expect(
    said('Chỉ số PCI đạt 66 điểm, xếp thứ 9/14 tỉnh trong vùng và thứ 47 cả nước.').map(([label, measure, value]) => [
      label,
      measure,
      value,
    ]),
  ).toEqual([
    ['Chỉ số PCI', 'level', 66],
    ['Chỉ số PCI', 'rank', 9],
    ['Chỉ số PCI', 'rank', 47],
  ]));

it('what is asked for is told so of all of a list', () =>
  expect(labelsOf('Đề nghị Trung ương hỗ trợ 150 tỷ đồng, 500 tấn gạo, 20 tấn hạt giống lúa.')).toEqual([
    'Đề nghị Trung ương hỗ trợ',
    'Đề nghị Trung ương hỗ trợ gạo',
    'Đề nghị Trung ương hỗ trợ hạt giống lúa',
  ]));

it.each([
  ['Kiến nghị thu hồi 1,4 tỷ đồng (đã thu 1,2 tỷ đồng) và 8,3 ha đất.', 'Kiến nghị thu hồi đất'],
  ['Thu hồi 30,7 triệu đồng và 49 ha đất.', 'thu hồi đất'],
])('what was done with money was done with what is measured beside it: %s', (text, label) =>
  expect(labelsOf(text).at(-1)).toBe(label),
);

it('a rank behind prizes is of the contest', () =>
  expect(said('Tham gia Giải vô địch vật tỉnh đạt 02 HCV, 01 HCB, xếp thứ 4 toàn đoàn.').at(-1)?.slice(0, 3)).toEqual([
    'Giải vô địch vật tỉnh',
    'rank',
    4,
  ]));

it('an area with its name stands before what it has', () =>
  expect(labelsOf('Đến nay, toàn tỉnh Khánh Hòa có 3.748 ha lúa bị ngập.')).toEqual(['diện tích lúa bị ngập']));

it('what something ranks by ends where a bracket or an amount begins, and is of no wider area', () => {
  const { indicators } = read(
    'Năm 2022, tỉnh đứng thứ 3 cả nước về thu hút vốn đầu tư (sau Hòa Hải). Tỉnh đứng thứ 4 cả nước về thu hút đầu tư với 390 dự án.',
  );
  expect(rows(indicators, 'label_vi', 'obs_value')).toEqual([
    ['thu hút vốn đầu tư', 3],
    ['thu hút đầu tư', 4],
    ['dự án', 390],
  ]);
});

it('what is lost beside money is no area of all there is', () =>
  expect(labelsOf('Có 8 vụ cháy, tài sản thiệt hại ước tính 9,5 tỷ đồng và 14,8 ha rừng.').at(-1)).toBe(
    'thiệt hại rừng',
  ));
