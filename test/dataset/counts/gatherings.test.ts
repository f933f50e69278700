import { expect, it } from 'vitest';
import { said } from '../read.ts';

it.each([
  [
    'Tổ chức 25 buổi tuyên truyền, phổ biến pháp luật cho 1.850 lượt người.',
    'buổi tuyên truyền, phổ biến pháp luật',
    'lượt người buổi tuyên truyền, phổ biến pháp luật',
  ],
  [
    'Tổ chức 15 hội nghị tập huấn kỹ thuật trồng trọt, chăn nuôi cho 900 lượt người.',
    'hội nghị tập huấn kỹ thuật trồng trọt, chăn nuôi',
    'lượt người hội nghị tập huấn kỹ thuật trồng trọt, chăn nuôi',
  ],
  [
    'Tổ chức 8 cuộc kiểm tra, giám sát an toàn thực phẩm; cấp phát cho 50 lượt người.',
    'cuộc kiểm tra, giám sát an toàn thực phẩm',
    'cấp phát',
  ],
])('what people come together for runs on over commas: %s', (text, ...labels) =>
  expect(said(text).map(([label]) => label)).toEqual(labels),
);

it('but another deed behind the comma has a count of its own', () =>
  expect(said('Mở 5 lớp đào tạo nghề, tạo việc làm cho 150 lao động.').map(([label]) => label)).toEqual([
    'Mở lớp đào tạo nghề',
    'tạo việc làm lao động',
  ]));
