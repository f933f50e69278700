import { describe, expect, it } from 'vitest';
import { labelsOf } from '../read.ts';

describe('the capacity of works is of those named directly before it', () => {
  it.each([
    [
      '62% nước thải được thu gom, xử lý tại Nhà máy xử lý nước thải Nà Hoa (công suất 8.000 m3/ngày đêm).',
      'công suất nhà máy xử lý nước thải Nà Hoa',
    ],
    ['Rác được đưa về lò đốt Nà Ban, công suất thiết kế 12 tấn/ngày.', 'công suất thiết kế lò đốt Nà Ban'],
    ['Đã xây 2 nhà máy, tổng công suất 30 MW.', 'tổng công suất nhà máy'],
  ])('%s', (text, label) => expect(labelsOf(text).at(-1)).toBe(label));
});
