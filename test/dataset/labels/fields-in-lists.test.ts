import { expect, it } from 'vitest';
import { labelsOf } from '../read.ts';

it.each([
  [
    'Khiếu nại về lĩnh vực đất đai 40 vụ việc, về lĩnh vực chính sách 11 vụ việc, lĩnh vực khác 3 vụ việc.',
    ['khiếu nại về lĩnh vực đất đai', 'khiếu nại về lĩnh vực chính sách', 'khiếu nại về lĩnh vực khác'],
  ],
  [
    'Tố cáo về lĩnh vực hành chính 14 vụ việc, tư pháp 1 vụ việc.',
    ['tố cáo về lĩnh vực hành chính', 'tố cáo về lĩnh vực tư pháp'],
  ],
  [
    'Đơn khiếu nại thuộc lĩnh vực đất đai 40 đơn; lĩnh vực bồi thường 11 đơn.',
    ['khiếu nại thuộc lĩnh vực đất đai', 'khiếu nại thuộc lĩnh vực bồi thường'],
  ],
])('the next field of a list is of the same as the first: %s', (text, kinds) => {
  const labels = labelsOf(text).map((label) => label.toLowerCase());
  expect(labels).toEqual(kinds.map((kind) => expect.stringContaining(kind)));
});

it('what was done with others is no field', () =>
  expect(labelsOf('Tiếp nhận 40 đơn về lĩnh vực đất đai, giải quyết 31 đơn.').at(-1)).toMatch(/^giải quyết đơn/));
