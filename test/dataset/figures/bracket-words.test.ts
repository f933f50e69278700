import { expect, it } from 'vitest';
import { labelsOf, said } from '../read.ts';

it.each(['gần', 'trên', 'kinh phí', 'tổng kinh phí trên', 'trị giá'])(
  'money alone in a bracket is of the words before it: (%s …)',
  (words) =>
    expect(
      said(`Xã có 12 mô hình; hỗ trợ cây giống (${words} 180 triệu đồng), tu sửa phòng học (45 triệu đồng).`),
    ).toEqual([
      ['mô hình', 'count', 12, null],
      ['hỗ trợ cây giống', 'level', 180, null],
      ['tu sửa phòng học', 'level', 45, null],
    ]),
);

it('the first of those that are named as such has its figure in a bracket, be it led to or not', () =>
  expect(
    labelsOf(
      'Vùng còn có nhiều loại cây ăn quả như xoài (đạt 79 tấn), nhãn (81 tấn); cây lâu năm như cà phê (32 tấn).',
    ),
  ).toEqual(['sản lượng xoài', 'sản lượng nhãn', 'sản lượng cà phê']));

it('a bracket behind all that a rate is of tells how many these are', () =>
  expect(said('Tỷ lệ bao phủ BHXH đạt 13,5% so với lực lượng lao động (42.100).')).toEqual([
    ['Tỷ lệ bao phủ BHXH', 'level', 13.5, null],
    ['lực lượng lao động', 'level', 42100, null],
  ]));
