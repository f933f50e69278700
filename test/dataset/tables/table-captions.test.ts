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

it.each(['(Đơn vị tính: triệu đồng)', 'ĐVT: triệu đồng.'])(
  'a unit on the line below a table is that of the table: %s',
  (line) =>
    expect(
      rows(
        read(
          `Biểu 2. Kết quả huy động nguồn lực giai đoạn 2021-2023\n\n| Nguồn vốn | Năm 2021 |\n|---|---|\n| Ngân sách huyện | 1.210 |\n\n${line}\n`,
        ).indicators,
        'label_vi',
        'unit_measure',
        'unit_mult',
      ),
    ).toEqual([['huy động nguồn lực: Ngân sách huyện', 'VND', 6]]),
);
