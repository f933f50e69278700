import { expect, it } from 'vitest';
import { said } from '../read.ts';

it.each([
  ['Năm 2023, ngành xây dựng tăng trưởng khá với tốc độ 8,5%.', ['ngành xây dựng', 'change', 8.5, null]],
  ['Năm 2023, ngành nông nghiệp giảm nhẹ ở mức 2,1%.', ['ngành nông nghiệp', 'change', -2.1, null]],
  ['Năm 2023, ngành may mặc cũng có mức tăng cao nhất, với 12,3%.', ['ngành may mặc', 'change', 12.3, null]],
  ['Năm 2023, doanh thu dịch vụ tăng đến 9,1%.', ['doanh thu dịch vụ', 'change', 9.1, null]],
  // A rate at a level is no movement.
  ['Năm 2023, tỷ lệ thất nghiệp giảm nhẹ ở mức 2,3%.', ['tỷ lệ thất nghiệp', 'level', 2.3, null]],
])('words of its pace part a movement from by how much: %s', (text, told) => expect(said(text)).toEqual([told]));

it.each([
  ['Năm 2023, nhóm thuốc tăng mạnh nhất với 17,2%, trong đó dịch vụ y tế tăng vọt tới 23,8%.', [17.2, 23.8]],
  ['Năm 2023, nhóm giáo dục giảm sâu thứ hai với 1,5%.', [-1.5]],
  ['Năm 2023, có 5 nhóm tăng giá, trong đó tăng nhiều nhất là nhóm giao thông, với 1,7%.', [1.7]],
])('how high it ranks parts a movement from by how much: %s', (text, values) =>
  expect(
    said(text)
      .filter(([, measure]) => measure === 'change')
      .map(([, , value]) => value),
  ).toEqual(values),
);
