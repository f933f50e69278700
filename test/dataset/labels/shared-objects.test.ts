import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows } from '../read.ts';

describe('what is done besides is done to the same', () => {
  it.each([
    [
      'Nạo vét 12,5 km kênh mương, kiên cố hóa 5,2 km, sửa chữa 3 km.',
      ['Nạo vét kênh mương', 'kiên cố hóa kênh mương', 'sửa chữa kênh mương'],
    ],
    ['Trồng mới 120 ha chè, trồng lại 35 ha.', ['diện tích trồng mới chè', 'diện tích trồng lại chè']],
    [
      'Làm mới 12,4 km đường bê tông, mở mới 8 km và nâng cấp 15,6 km đường đất.',
      ['Làm mới đường bê tông', 'mở mới đường bê tông', 'nâng cấp đường đất'],
    ],
  ])('%s', (text, labels) => expect(labelsOf(text)).toEqual(labels));
});

describe('rates of what is done', () => {
  it.each([
    ['Tỷ lệ cứng hóa đường huyện đạt 92%, đường xã 78%.', ['Tỷ lệ cứng hóa đường huyện', 'Tỷ lệ cứng hóa đường xã']],
    [
      'Tỷ lệ giải ngân vốn ngân sách tỉnh đạt 65%, vốn ngân sách huyện 72%.',
      ['Tỷ lệ giải ngân vốn ngân sách tỉnh', 'Tỷ lệ giải ngân vốn ngân sách huyện'],
    ],
  ])('are of the next that it is done to: %s', (text, labels) => expect(labelsOf(text)).toEqual(labels));
});

describe('articles and lists of a decision', () => {
  const text = `Điều 1. Phân bổ vốn các chương trình năm 2023 như sau:

1. Chương trình giảm nghèo: 78.200 triệu đồng, gồm:

a) Dự án 1: Hỗ trợ nhà ở: 9.650 triệu đồng;

b) Dự án 4 (Tiểu dự án 1): Đầu tư cơ sở hạ tầng: 46.300 triệu đồng;

c) Dự án 5: 22.250 triệu đồng.

Điều 2. Vốn sự nghiệp: 65.800 triệu đồng.
`;

  it('are parts of what opens them, and end with the article', () =>
    expect(labelsOf(text)).toEqual([
      'Chương trình giảm nghèo',
      'Chương trình giảm nghèo: Dự án 1: Hỗ trợ nhà ở',
      'Chương trình giảm nghèo: Dự án 4 (Tiểu dự án 1): Đầu tư cơ sở hạ tầng',
      'Chương trình giảm nghèo: Dự án 5',
      'Vốn sự nghiệp',
    ]));
});

it('a plan by its year is a target in a report, too', () =>
  expect(
    rows(
      read('Dự án đường tránh thị trấn: kế hoạch vốn năm 2023 là 45 tỷ đồng, giải ngân 40 tỷ đồng.').indicators,
      'measure',
    ),
  ).toEqual([['target'], ['level']]));

it('a year before what is counted takes nothing from the heading', () =>
  expect(labelsOf('1. Diện tích các loại đất\n\n4. Năm 2024 có 64 công trình, dự án.')).toEqual(['công trình, dự án']));
