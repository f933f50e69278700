import { expect, it } from 'vitest';
import { read, rows, said } from '../read.ts';

const told = (text: string) => rows(read(text).indicators, 'label_vi', 'measure', 'obs_value', 'time_period');

it('a bracket that tells what stands before it time by time is of that', () => {
  expect(told('Tỷ lệ hộ nghèo giảm dần qua các năm (năm 2021: 12,4%; năm 2022: 9,7%; năm 2023: 7%).')).toEqual([
    ['Tỷ lệ hộ nghèo', 'level', 12.4, '2021'],
    ['Tỷ lệ hộ nghèo', 'level', 9.7, '2022'],
    ['Tỷ lệ hộ nghèo', 'level', 7, '2023'],
  ]);
  expect(told('Thu ngân sách xã (năm 2021: 12 tỷ đồng, năm 2022: 13,5 tỷ đồng).')).toEqual([
    ['Thu ngân sách xã', 'level', 12, '2021'],
    ['Thu ngân sách xã', 'level', 13.5, '2022'],
  ]);
});

it('counts of a bracket are of what was counted in it before, behind a share, too', () =>
  expect(
    told('Số người tham gia BHYT (năm 2022: 5.200 người, đạt 92%; năm 2023: 5.350 người, đạt 94,5%).').map(
      ([label, , value]) => [label, value],
    ),
  ).toEqual([
    ['Số người tham gia BHYT', 5200],
    ['Số người tham gia BHYT', 92],
    ['Số người tham gia BHYT', 5350],
    ['Số người tham gia BHYT', 94.5],
  ]));

it('a rate told year by year is a level each time, and no share of the first', () => {
  expect(said('Tỷ lệ hộ nghèo năm 2021 là 12,4%, năm 2022 là 9,7%, năm 2023 còn 7%.')).toEqual([
    ['Tỷ lệ hộ nghèo', 'level', 12.4, null],
    ['Tỷ lệ hộ nghèo', 'level', 9.7, null],
    ['Tỷ lệ hộ nghèo', 'level', 7, null],
  ]);
  expect(said('Tỷ lệ giải quyết đơn năm 2021 đạt 85%, năm 2022 đạt 90% kế hoạch.').at(-1)?.[1]).toBe('share');
});

it('a breakdown in a bracket is of the name before it', () =>
  expect(told('Hỗ trợ tiền ăn (học kỳ I: 45 triệu đồng; học kỳ II: 52 triệu đồng).').map(([label]) => label)).toEqual([
    'Hỗ trợ tiền ăn: học kỳ I',
    'Hỗ trợ tiền ăn: học kỳ II',
  ]));

it('what is done again at another time is the same', () => {
  expect(told('Kinh phí hỗ trợ đợt 1: 50 triệu đồng, đợt 2: 30 triệu đồng.').map(([label]) => label)).toEqual([
    'Kinh phí hỗ trợ đợt 1',
    'Kinh phí hỗ trợ đợt 2',
  ]);
});

it('a length of weeks or months at which something is done is no beginning of the year', () =>
  expect(told('Trong 2 tháng cao điểm, Công an xã đã triệt phá 2 vụ đánh bạc.')[0]?.[3]).toBeNull());
