import { expect, it } from 'vitest';
import { labelsOf, said } from '../read.ts';

it('what was paid of a fund is told of the fund that opens the entry', () =>
  expect(
    labelsOf(
      '- Vốn ngân sách địa phương: Kế hoạch năm 2017 là 615 tỷ đồng, giá trị giải ngân là 449 tỷ đồng, đạt 72,9% kế hoạch.',
    ).slice(1),
  ).toEqual([
    'Vốn ngân sách địa phương: giá trị giải ngân',
    'Vốn ngân sách địa phương: giá trị giải ngân so với kế hoạch',
  ]));

it('how many there were since the year began is of those counted directly before, about as many as they may be', () =>
  expect(
    labelsOf(
      'Tổng lượt khách đạt 800 nghìn lượt. Riêng khách quốc tế lưu trú đạt 44 nghìn lượt, lũy kế từ đầu năm khoảng 268 nghìn lượt.',
    ),
  ).toEqual(['Tổng lượt khách', 'khách quốc tế lưu trú', 'khách quốc tế lưu trú']));

it('a pace in the mean of years is by how much something grew', () =>
  expect(said('Kinh tế tăng trưởng khá với tốc độ bình quân 8,8%.')).toEqual([['Kinh tế', 'change', 8.8, null]]));

it('what was planned stands behind a slash, and money is paid for no goal', () =>
  expect(
    said('Giá trị sản xuất ước đạt 384 tỷ đồng/chỉ tiêu đại hội là 380 tỷ đồng.').map(([, , value]) => value),
  ).toEqual([384, 380]));

it('what those counted lack is said in all its words', () =>
  expect(labelsOf('Có 11 chợ không có nhà lồng, bố trí 574 điểm kinh doanh.')).toEqual(['bố trí điểm kinh doanh']));
