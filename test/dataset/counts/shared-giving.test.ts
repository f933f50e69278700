import { expect, it } from 'vitest';
import { labelsOf } from '../read.ts';

it.each([
  [
    'Hỗ trợ 4 tỷ đồng cho xã Nậm Lúc xây dựng trường học, 2 tỷ đồng cho xã Nà Khoa và 1,5 tỷ đồng cho xã Nà Sáng.',
    ['Hỗ trợ cho xã Nậm Lúc xây dựng trường học', 'hỗ trợ cho xã Nà Khoa', 'hỗ trợ cho xã Nà Sáng'],
  ],
  [
    'Năm 2023, cho vay 12 tỷ đồng cho 45 hộ nghèo, 3 tỷ đồng cho 20 hợp tác xã.',
    ['cho vay cho hộ nghèo', 'cho vay hộ nghèo', 'cho vay cho hợp tác xã', 'cho vay hợp tác xã'],
  ],
])('money behind a comma is given as that before it: %s', (text, labels) => expect(labelsOf(text)).toEqual(labels));
