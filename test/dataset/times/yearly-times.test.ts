import { expect, it } from 'vitest';
import { read } from '../read.ts';

const term = `# Báo cáo

## Kết quả thực hiện Nghị quyết Đại hội Đảng bộ huyện nhiệm kỳ 2015 - 2020

`;

it.each([
  ['Tỷ lệ hộ nghèo còn 8% năm 2020. Hằng năm tạo việc làm cho 1.850 lao động.', '2015/2020'],
  ['Thu ngân sách năm 2020 đạt 205 tỷ đồng. Tổng vốn đầu tư 5 năm đạt 6.850 tỷ đồng.', '2015/2020'],
  ['Tỷ lệ hộ nghèo giảm từ 24% năm 2016 xuống còn 8% năm 2020, bình quân giảm 4%/năm.', '2016/2020'],
  ['Thu ngân sách năm 2020 đạt 205 tỷ đồng. Kết nạp 90 đảng viên.', '2020'],
])('what each of several years came to is of all of them: %s', (text, period) =>
  expect(read(`${term}${text}`).indicators.at(-1)?.time_period).toBe(period),
);
