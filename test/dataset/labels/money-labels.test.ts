import { describe, expect, it } from 'vitest';
import { labelsOf, said } from '../read.ts';

describe('money in an entry of works or of a programme is of these', () => {
  it.each([
    [
      '- Dự án 1: Hỗ trợ đất ở: kế hoạch vốn 12.450 triệu đồng, giải ngân 11.230 triệu đồng.',
      ['Dự án 1: Hỗ trợ đất ở: kế hoạch vốn', 'Dự án 1: vốn giải ngân'],
    ],
    [
      '- Nhà văn hóa xã Nậm Pắc: kế hoạch vốn 2.300 triệu đồng; lũy kế vốn đã bố trí 1.100 triệu đồng.',
      ['Nhà văn hóa xã Nậm Pắc: kế hoạch vốn', 'Nhà văn hóa xã Nậm Pắc: vốn bố trí'],
    ],
    [
      '- Dự án 2: 02 khu với quy mô 96 hộ, 432 khẩu; tổng mức đầu tư 38.500 triệu đồng.',
      ['Dự án 2', 'quy mô hộ', 'quy mô khẩu', 'tổng mức đầu tư Dự án 2'],
    ],
    ['Huyện được giao 12 tỷ đồng, giải ngân 9 tỷ đồng.', ['vốn được giao', 'vốn giải ngân']],
  ])('%s', (text, labels) => expect(labelsOf(text)).toEqual(labels));
});

it('capital that opens its sentence with the verb is named in small letters', () =>
  expect(said('Giải ngân đến hết tháng 9 đạt 84 tỷ đồng, bằng 70% kế hoạch.').map(([label]) => label)).toEqual([
    'vốn giải ngân',
    'vốn giải ngân so với kế hoạch',
  ]));
