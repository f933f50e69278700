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

it('what was done is of the part of a year that the text opens with, where the title is of the tasks of the next', () =>
  expect(
    periodsOf(
      '# Sở Nông nghiệp triển khai nhiệm vụ 6 tháng cuối năm 2024\n\n6 tháng đầu năm 2024, Sở đã hoàn thành kế hoạch.\n\nTheo đó, Sở đã tiếp nhận 132 hồ sơ đất đai.',
    ),
  ).toEqual([['count', '2024-01/2024-06']]));
