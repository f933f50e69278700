import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows, said } from '../read.ts';

describe('a count in a label is no data', () => {
  it.each([
    ['Thu từ 3 khu vực kinh tế đạt 45 tỷ đồng, tăng 4%.', ['Thu từ 3 khu vực kinh tế', 'Thu từ 3 khu vực kinh tế']],
  ])('%s', (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels));

  it.each(['là', 'đạt', 'là hơn', 'ước đạt khoảng'])('whatever words lead to the figure: %s', (lead) =>
    expect(said(`Tổng số học sinh của 03 cấp học ${lead} 418 em.`)).toEqual([
      ['Tổng số học sinh của 03 cấp học', 'level', 418, null],
    ]),
  );

  it.each([['- Trẻ em tiêm đủ 8 loại vắc xin: 520/540 trẻ.', ['Trẻ em tiêm đủ 8 loại vắc xin']]])(
    '%s',
    (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels),
  );

  it.each([['Trạm y tế trực 24/24 giờ.', []]])('%s', (text, labels) =>
    expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels),
  );
});

describe('ages count children, and a mean age is a measure', () => {
  it.each([
    ['- Tổng số trẻ: 330 cháu\n\n+ Trong đó: 3 tuổi 89 cháu; 4 tuổi 111 cháu.', [330, 89, 111]],
    ['Tuổi thọ trung bình là 73 tuổi.', [73]],
  ])('%s', (text, values) => expect(rows(read(text).indicators, 'obs_value').flat()).toEqual(values));
});

it('storeys describe a building', () =>
  expect(said('Nhà trường xây thêm 3 dãy nhà 2 tầng.')).toEqual([['xây dãy nhà 2 tầng', 'count', 3, null]]));

describe('how many a rate is of is no figure of its own', () => {
  it.each([
    ['Tỷ lệ tiêm 6 loại vắc xin cho trẻ dưới 1 tuổi đạt 97%.', [['Tỷ lệ tiêm 6 loại vắc xin cho trẻ dưới 1 tuổi', 97]]],
    ['Tỷ lệ hộ ở 4 bản vùng cao có điện là 81%.', [['Tỷ lệ hộ ở 4 bản vùng cao có điện', 81]]],
    [
      'Tỷ lệ hộ nghèo giảm 15 hộ, còn 5%.',
      [
        ['Tỷ lệ hộ nghèo', -15],
        ['Tỷ lệ hộ nghèo', 5],
      ],
    ],
  ])('%s', (text, values) => expect(rows(read(text).indicators, 'label_vi', 'obs_value')).toEqual(values));
});

it('how many those were that were told before is no count of its own', () =>
  expect(labelsOf('Giá trị tăng thêm của 3 ngành này tăng trên 11% so với cùng kỳ.')).toEqual([
    'Giá trị tăng thêm của 3 ngành này',
  ]));

it('a set of criteria that is looked at counts none that were met', () =>
  expect(
    labelsOf(
      'Tiến độ thực hiện 19 tiêu chí nông thôn mới: tổng tiêu chí đạt 1.286 tiêu chí. Rà soát 19 tiêu chí, xã đã đạt 15/19 tiêu chí; hoàn thành 19 tiêu chí.',
    ),
  ).toEqual(['tổng tiêu chí', 'tiêu chí', 'hoàn thành tiêu chí']));
