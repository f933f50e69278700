import { expect, it } from 'vitest';
import { periodsOf } from '../read.ts';

it('behind a report and a plan the report is told of', () =>
  expect(
    periodsOf(
      'Các đại biểu nghe báo cáo về tình hình kinh tế - xã hội 6 tháng đầu năm, phương hướng nhiệm vụ 6 tháng cuối năm 2010. Tổng diện tích gieo trồng là 440 ha, tăng 10% so với cùng kỳ.',
    ),
  ).toEqual([
    ['level', '2010-01/2010-06'],
    ['change', '2010-01/2010-06'],
  ]));
