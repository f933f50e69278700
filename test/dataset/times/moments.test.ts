import { expect, it } from 'vitest';
import { read, rows } from '../read.ts';

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
