import { expect, it } from 'vitest';
import { read, rows } from '../read.ts';

it.each([
  ['Số giường bệnh tại thời điểm trên là 2.590 giường.', '='],
  ['Thu ngân sách đạt 100% dự toán giao trở lên.', '>='],
  ['Toàn huyện có trên 900 hộ.', '>'],
  ['Toàn huyện có 84/96 doanh nghiệp trở lại hoạt động.', '='],
])('%s', (text, comparator) => expect(read(text).indicators[0]?.comparator).toBe(comparator));

it('what was told above has no bound', () =>
  expect(
    rows(read('Khu vực trên đang có 172 ha chè bị hạn; trên 30 ha chè bị cháy.').indicators, 'comparator').flat(),
  ).toEqual(['=', '>']));
