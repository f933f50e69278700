import { expect, it } from 'vitest';
import { labelsOf, read, rows, valuesOf } from '../read.ts';

it('words that only lead to what is told are no part of it, and say of all of it when it is', () =>
  expect(
    rows(
      read(
        'Kết quả 9 tháng đầu năm 2024 cụ thể như sau: Thu ngân sách đạt 450 triệu đồng. Khách du lịch đạt 1.200 lượt.',
      ).indicators,
      'label_vi',
      'time_period',
    ),
  ).toEqual([
    ['Thu ngân sách', '2024-01/2024-09'],
    ['Khách du lịch', '2024-01/2024-09'],
  ]));

it('results told below a plan are none of it', () =>
  expect(
    rows(
      read(
        'Kế hoạch năm 2025 như sau:\n\n- Thu ngân sách 500 triệu đồng.\n\nKết quả năm 2024 như sau: Thu ngân sách 450 triệu đồng. Chi ngân sách 320 triệu đồng.',
      ).indicators,
      'measure',
    ),
  ).toEqual([['target'], ['level'], ['level']]));

it.each([
  ['Kết quả sản xuất lúa Mùa năm 2019 như sau:', ['Diện tích lúa Mùa', 'Năng suất lúa Mùa']],
  ['Kết quả cụ thể như sau:', ['Diện tích', 'Năng suất']],
])('what leads to a list is its subject where it names a kind: %s', (opening, labels) =>
  expect(labelsOf(`${opening}\n\n- Diện tích: 120 ha.\n\n- Năng suất 52 tạ/ha.`)).toEqual(labels),
);

it('words that say when open no label', () =>
  expect(valuesOf('Lũy kế 9 tháng đầu năm:\n\n- Tổng đàn trâu 350 con.\n\n- Thu ngân sách 45 triệu đồng.')).toEqual([
    ['Tổng đàn trâu', 350],
    ['Thu ngân sách', 45],
  ]));

it('the season that leads to a paragraph is that of each crop in it', () =>
  expect(
    labelsOf('Ước tính kết quả vụ Mùa năm 2019 như sau: Cây lúa: diện tích 120 ha. Rau các loại: diện tích 86 ha.'),
  ).toEqual(['Cây lúa vụ Mùa: diện tích', 'Rau các loại vụ Mùa: diện tích']));

it('what is told apart once more behind a list is of what that list details', () =>
  expect(
    labelsOf(
      'Giá trị sản xuất công nghiệp năm 2023 đạt 123 tỷ đồng, chia theo thành phần:\n\n- Doanh nghiệp nhà nước: 12 tỷ đồng;\n\n- Doanh nghiệp FDI: 43 tỷ đồng.\n\nChia theo ngành:\n\n- Khai khoáng: 56 tỷ đồng;\n\n- Chế biến, chế tạo: 67 tỷ đồng.',
    ).slice(-2),
  ).toEqual(['Giá trị sản xuất công nghiệp: Khai khoáng', 'Giá trị sản xuất công nghiệp: Chế biến, chế tạo']));
