import { expect, it } from 'vitest';
import { read, said } from '../read.ts';

const labels = (text: string) => read(text).indicators.map(({ label_vi }) => label_vi);

it.each([
  [
    'Số lao động có việc làm 900 người (nam 500 người, nữ 400 người).',
    ['Số lao động có việc làm', 'Số lao động có việc làm: nam', 'Số lao động có việc làm: nữ'],
  ],
  [
    'Tuyển sinh học nghề 590 người (cao đẳng 65 người, trung cấp 210 người).',
    ['Tuyển sinh học nghề', 'Tuyển sinh học nghề: cao đẳng', 'Tuyển sinh học nghề: trung cấp'],
  ],
  ['Đã kết nạp 85 đảng viên (nữ 30 đồng chí).', ['kết nạp đảng viên', 'kết nạp đảng viên: nữ']],
])('a bare name of a group tells a part of the count before its bracket: %s', (text, expected) =>
  expect(labels(text)).toEqual(expected),
);

it.each([
  ['Tạm giữ 52 phương tiện (12 ô tô, 40 mô tô).', ['Tạm giữ phương tiện', 'Tạm giữ ô tô', 'Tạm giữ mô tô']],
  [
    'Đào tạo nghề cho 90 lao động (60 lao động nữ, 30 lao động nông thôn).',
    ['Đào tạo nghề lao động', 'Đào tạo nghề lao động nữ', 'Đào tạo nghề lao động nông thôn'],
  ],
  ['Tổ chức 5 hội nghị (450 người tham dự).', ['hội nghị', 'người tham dự']],
])(
  'what was done to those counted before a bracket was done to those that it counts in the same unit: %s',
  (text, expected) => expect(labels(text)).toEqual(expected),
);

it('some of those before, of whom more is said, are part of them and told by that alone', () =>
  expect(
    said('Giải quyết việc làm cho 900 lao động, có 15 lao động nữ. Huyện có 14 xã, có 3 xã đạt chuẩn.').map(
      ([label, , value, parent]) => [label, value, parent],
    ),
  ).toEqual([
    ['Giải quyết việc làm lao động', 900, null],
    ['lao động nữ', 15, 900],
    ['số xã', 14, null],
    ['xã đạt chuẩn', 3, 14],
  ]));
