import { expect, it } from 'vitest';
import { read } from '../read.ts';

it.each([
  ['Số giường bệnh tại thời điểm trên là 2.590 giường.', '='],
  ['Thu ngân sách đạt 100% dự toán giao trở lên.', '>='],
  ['Toàn huyện có trên 900 hộ.', '>'],
  ['Toàn huyện có 84/96 doanh nghiệp trở lại hoạt động.', '='],
])('%s', (text, comparator) => expect(read(text).indicators[0]?.comparator).toBe(comparator));
