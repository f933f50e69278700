import { expect, it } from 'vitest';
import { labelsOf } from '../read.ts';

it.each([
  [
    'Hỗ trợ đất ở cho 24 hộ, nhà ở cho 87 hộ, nước sinh hoạt cho 412 hộ.',
    ['Hỗ trợ đất ở hộ', 'Hỗ trợ nhà ở hộ', 'Hỗ trợ nước sinh hoạt hộ'],
  ],
  ['Cấp gạo cho 210 hộ và tiền điện cho 340 hộ.', ['Cấp gạo hộ', 'Cấp tiền điện hộ']],
])('what else is given has the verb of the first: %s', (text, labels) => expect(labelsOf(text)).toEqual(labels));

it('but not another deed', () =>
  expect(labelsOf('Hỗ trợ đất ở cho 24 hộ, đào tạo nghề cho 87 lao động.')[1]).toBe('đào tạo nghề lao động'));
