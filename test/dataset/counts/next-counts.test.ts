import { describe, expect, it } from 'vitest';
import { labelsOf, valuesOf } from '../read.ts';

it.each([
  ['Trong tỉnh 40 lao động, xuất khẩu lao động 12 người, việc làm tại chỗ 15 người.', 'việc làm tại chỗ'],
  ['Có 14 cơ sở, vùng nuôi lợn và 3 cơ sở, vùng nuôi gà.', 'cơ sở, vùng nuôi gà'],
])('behind a comma too, but for a noun of two: %s', (text, label) => expect(labelsOf(text).at(-1)).toBe(label));

it('what was recognised again is counted next', () =>
  expect(valuesOf('Huyện công nhận 6 sản phẩm của 5 chủ thể và công nhận lại 3 sản phẩm.').slice(1)).toEqual([
    ['chủ thể có sản phẩm', 5],
    ['công nhận lại sản phẩm', 3],
  ]));

describe('a bare unit before what the next count is of ends the noun', () => {
  it.each([
    [
      'Làm việc trong tỉnh khoảng 1,2 nghìn người và xuất khẩu lao động khoảng 90 người.',
      ['Làm việc trong tỉnh', 'xuất khẩu lao động'],
    ],
    ['Toàn huyện có 12 giáo viên nam và nữ.', ['giáo viên nam và nữ']],
    ['Tuyên truyền cho 350 người và phát 220 tờ rơi.', ['Tuyên truyền', 'phát tờ rơi']],
  ])('%s', (text, labels) => expect(labelsOf(text)).toEqual(labels));
});

it('works are none of the money that is told next', () =>
  expect(
    valuesOf('Tổng vốn 40 tỷ đồng, trong đó vốn đầu tư 31 tỷ đồng/112 công trình và nguồn vốn sự nghiệp 9 tỷ đồng.').at(
      -1,
    ),
  ).toEqual(['nguồn vốn sự nghiệp', 9]));
