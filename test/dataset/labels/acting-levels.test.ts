import { expect, it } from 'vitest';
import { labelsOf } from '../read.ts';

it.each([
  [
    'Cấp tỉnh đã tiếp nhận 45 đơn; các sở, ngành tiếp nhận 60 đơn; UBND các xã tiếp nhận 210 đơn.',
    ['Cấp tỉnh tiếp nhận đơn', 'các sở, ngành tiếp nhận đơn', 'UBND các xã tiếp nhận đơn'],
  ],
  [
    'Ở cấp huyện: giải quyết 12 vụ việc; ở cấp xã: giải quyết 34 vụ việc.',
    ['cấp huyện giải quyết vụ việc', 'cấp xã giải quyết vụ việc'],
  ],
  [
    'Cụ thể, Đoàn cấp tỉnh đã thực hiện được 6 công trình; Đoàn Thanh niên cấp huyện thực hiện 39 công trình.',
    ['công trình Đoàn cấp tỉnh thực hiện', 'công trình Đoàn Thanh niên cấp huyện thực hiện'],
  ],
  [
    'Cấp tỉnh đã tiến hành kiểm tra, giám sát 48 chi bộ; cấp huyện kiểm tra, giám sát 112 chi bộ.',
    ['Cấp tỉnh kiểm tra, giám sát chi bộ', 'cấp huyện kiểm tra, giám sát chi bộ'],
  ],
])('what several levels did is told with who did it: %s', (text, labels) => expect(labelsOf(text)).toEqual(labels));

it('one level alone is the one that a report tells of', () =>
  expect(labelsOf('Các sở, ngành đã tiếp nhận 60 đơn.')).toEqual(['tiếp nhận đơn']));
