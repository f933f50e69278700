import { expect, it } from 'vitest';
import { read, rows } from '../read.ts';

it('the day that a title is of dates what is told, and the year up to it', () => {
  const report = (body: string) => read(`BÁO CÁO NHANH\n\nCông tác phòng, chống thiên tai ngày 28/9/2022\n\n${body}\n`);
  expect(rows(report('Lượng mưa phổ biến 120 mm.').indicators, 'time_period')).toEqual([['2022-09-28']]);
  expect(rows(report('Từ đầu năm đến nay có 12 nhà bị sập.').indicators, 'time_period')).toEqual([
    ['2022-01-01/2022-09-28'],
  ]);
});

it('the day of a document that a title cites is none of its own', () =>
  expect(
    read('BÁO CÁO\n\nThực hiện Kế hoạch số 12/KH-UBND ngày 28/9/2022\n\nCó 12 nhà bị sập.\n').indicators[0]
      ?.time_period,
  ).toBeNull());

it('the day of a count dates no output that a further clause tells', () => {
  const text =
    'Sáu tháng đầu năm 2016 chăn nuôi ổn định. Tổng đàn lợn tại thời điểm 1/4/2016 là 79 nghìn con; sản lượng thịt lợn hơi 7 nghìn tấn. ' +
    'Sản lượng thịt trâu 3 tấn; thịt bò 5 tấn.';
  expect(rows(read(text).indicators, 'obs_value', 'time_period')).toEqual([
    [79, '2016-04-01'],
    [7, '2016-01/2016-06'],
    [3, '2016-01/2016-06'],
    [5, '2016-01/2016-06'],
  ]);
});
