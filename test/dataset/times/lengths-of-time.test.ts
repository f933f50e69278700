import { expect, it } from 'vitest';
import { read, rows } from '../read.ts';

const periods = (text: string) => rows(read(text).indicators, 'time_period').flat();

it('a bracket behind a length of time says when all of the paragraph was', () => {
  expect(periods('Trong 5 năm qua (2015 - 2020), huyện đã xảy ra 302 vụ cháy. Đã làm rõ 280 vụ.')).toEqual([
    '2015/2020',
    '2015/2020',
  ]);
  expect(periods('Qua 10 năm thực hiện Nghị quyết (2011 - 2020), toàn tỉnh có 45 xã đạt chuẩn.')).toEqual([
    '2011/2020',
  ]);
  expect(periods('Dân số (năm 2016) là 5.000 người. Toàn xã có 12 thôn.')).toEqual(['2016', null]);
});

it('what is told of years later is of no year before them', () =>
  expect(
    periods('Năm 2011, xã có 240 hộ nghèo. Sau gần 8 năm, xã đã làm 31 km đường. Thu nhập đạt 42 triệu đồng.'),
  ).toEqual(['2011', null, null]));

it('the years of a programme date nothing that was done in a year told before', () => {
  expect(
    periods(
      'Năm 2022, thực hiện Chương trình giảm nghèo giai đoạn 2021 - 2030, xã được hỗ trợ 45 con bò. Hỗ trợ 12 hộ nghèo.',
    ),
  ).toEqual(['2022', '2022']);
  expect(
    periods(
      'Năm 2018, Phòng đã triển khai các chính sách. Chương trình giảm nghèo giai đoạn 2016 - 2020 có 9 dự án. Xây dựng 41 công trình.',
    ),
  ).toEqual(['2016/2020', '2018']);
  expect(periods('Chương trình giảm nghèo giai đoạn 2016 - 2020 có 9 dự án. Xây dựng 41 công trình.')).toEqual([
    '2016/2020',
    '2016/2020',
  ]);
});
