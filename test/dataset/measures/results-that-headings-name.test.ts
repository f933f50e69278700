import { expect, it } from 'vitest';
import { read, rows } from '../read.ts';

const measuresIn = (text: string) => rows(read(text).indicators, 'value_text', 'measure');

it.each([
  [
    '## I. Kết quả thực hiện một số chỉ tiêu',
    [
      ['3,3%', 'level'],
      ['52 triệu đồng', 'level'],
    ],
  ],
  [
    '## I. Mục tiêu phấn đấu',
    [
      ['3,3%', 'target'],
      ['52 triệu đồng', 'target'],
    ],
  ],
])('figures that a heading only names are those of the heading over it: %s', (heading, expected) =>
  expect(
    measuresIn(
      `# Báo cáo huyện Kiên Hà năm 2016\n\n${heading}\n\n### 2. Các chỉ tiêu văn hóa - xã hội:\n\nTỷ lệ hộ nghèo đến cuối năm 2016 còn 3,3%. Thu nhập bình quân 52 triệu đồng.\n`,
    ),
  ).toEqual(expected),
);

it.each([
  [
    'Dự án 1: Tổng vốn giao giai đoạn 2016 - 2020 là 142 tỷ đồng, trong đó năm 2016: 24 tỷ đồng; đã giải ngân 90 tỷ đồng.',
    ['target', 'target', 'level'],
  ],
  ['Vốn chuyển giao công nghệ 3 tỷ đồng.', ['level']],
])('money that was given is planned: %s', (text, expected) =>
  expect(measuresIn(text).map(([, measure]) => measure)).toEqual(expected),
);

it('goals that a title says were reached head no plan', () =>
  expect(
    rows(
      read(
        '20 chỉ tiêu kinh tế - xã hội đạt và vượt kế hoạch\n\nNăm 2018, GRDP tăng 8,6%. Thu ngân sách đạt 45 tỷ đồng.',
      ).indicators,
      'measure',
    ).flat(),
  ).toEqual(['count', 'change', 'level']));

it('an article of a resolution on tasks that assesses what was reached tells results, and the next one goals', () =>
  expect(
    rows(
      read(
        `Số: 15/NQ-HĐND

Tân Lập, ngày 28 tháng 7 năm 2025

NGHỊ QUYẾT

Về nhiệm vụ phát triển kinh tế - xã hội 6 tháng cuối năm 2025

Điều 1. Đánh giá kết quả thực hiện 6 tháng đầu năm 2025

Thu ngân sách 156 tỷ đồng, bằng 62% dự toán.

Điều 2. Mục tiêu 6 tháng cuối năm 2025

Thu ngân sách 96 tỷ đồng.
`,
      ).indicators,
      'obs_value',
      'measure',
    ),
  ).toEqual([
    [156, 'level'],
    [62, 'share'],
    [96, 'target'],
  ]));
