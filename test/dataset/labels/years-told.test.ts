import { expect, it } from 'vitest';
import { read, rows } from '../read.ts';

const told = (text: string) => rows(read(text).indicators, 'label_vi', 'time_period');

it('a sum of several years is of these, and of none where they are not told', () => {
  expect(told('Năm 2023 có nhiều khó khăn. Tổng thu 5 năm đạt 1.250 tỷ đồng.')).toEqual([['Tổng thu 5 năm', null]]);
  expect(told('Trong nhiệm kỳ 2020 - 2025, tổng vốn huy động 5 năm đạt 900 tỷ đồng.')).toEqual([
    ['tổng vốn huy động 5 năm', '2020/2025'],
  ]);
});

it('how long something took is no such sum', () =>
  expect(told('Năm 2023, sau 5 năm, thu nhập đạt 40 triệu đồng.')).toEqual([['thu nhập', '2023']]));

it.each(['Khoảng 3 năm trở lại đây', '3 năm gần đây', 'Trong hơn 3 năm qua'])(
  'years up to now that open a sentence are no part of its label, nor of one year: %s',
  (opening) =>
    expect(told(`# Báo cáo năm 2023\n\n${opening}, doanh thu từ khách sạn tăng 13%/năm.`)).toEqual([
      ['doanh thu từ khách sạn', null],
    ]),
);

it.each(['Qua 5 năm', 'Qua năm năm'])(
  'years that open a sentence are those of its heading, as many as these: %s',
  (opening) =>
    expect(
      told(`# Báo cáo giai đoạn 2016 - 2020\n\nNăm 2020 có nhiều khó khăn. ${opening}, tỉnh trồng 120 ha rừng.`),
    ).toEqual([['diện tích trồng rừng', '2016/2020']]),
);
