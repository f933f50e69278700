import { expect, it } from 'vitest';
import { labelsOf, read, rows } from '../read.ts';

it('a caption in capitals is told as a sentence writes it', () =>
  expect(
    labelsOf(`Biểu số 04: KẾT QUẢ GIẢI NGÂN VỐN ĐẦU TƯ CÔNG ĐẾN 30/6/2025 (ĐVT: triệu đồng)

| Nguồn vốn | Giải ngân đến 30/6/2025 |
|---|---|
| Ngân sách huyện | 1.280 |
`),
  ).toEqual(['vốn đầu tư công giải ngân Ngân sách huyện']));

it('a unit in a bracket at the end of a caption is that of the table', () =>
  expect(
    rows(
      read('Biểu 2. Thu ngân sách (triệu đồng)\n\n| Nội dung | Thực hiện |\n|---|---|\n| Thu nội địa | 1.210 |\n')
        .indicators,
      'unit_measure',
      'unit_mult',
    ),
  ).toEqual([['VND', 6]]));
