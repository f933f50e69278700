import { describe, expect, it } from 'vitest';
import { labelsOf, said } from '../read.ts';

describe('parts of those counted, of which the first is said to be so', () => {
  it.each([
    [
      'Có 40 sản phẩm của 23 chủ thể. Trong số chủ thể tham gia, có 38% là hợp tác xã, 27% doanh nghiệp và 35% hộ kinh doanh.',
      [
        ['sản phẩm', 40],
        ['chủ thể có sản phẩm', 23],
        ['chủ thể có sản phẩm: hợp tác xã', 38],
        ['chủ thể có sản phẩm: doanh nghiệp', 27],
        ['chủ thể có sản phẩm: hộ kinh doanh', 35],
      ],
    ],
    [
      'Kết nạp 163 đảng viên; 38% là nữ, 12% dân tộc thiểu số.',
      [
        ['Kết nạp đảng viên', 163],
        ['Kết nạp đảng viên: nữ', 38],
        ['Kết nạp đảng viên: dân tộc thiểu số', 12],
      ],
    ],
  ])('%s', (text, expected) => expect(said(text).map(([label, , value]) => [label, value])).toEqual(expected));
});

it.each([
  ['Có 160 chủ thể. Các chủ thể OCOP gồm 38% HTX, 27% doanh nghiệp.', ['chủ thể: HTX', 'chủ thể: doanh nghiệp']],
  ['Hội viên gồm 60% nữ, 40% nam.', ['Hội viên: nữ', 'Hội viên: nam']],
])('a group that consists of some is told by their shares: %s', (text, labels) =>
  expect(said(text).flatMap(([label, measure]) => (measure === 'share' ? [label] : []))).toEqual(labels),
);

it('what others of the same have is told behind what some of them have', () =>
  expect(
    labelsOf('Số tân binh có sức khỏe loại 1 đạt 62%; có trình độ đại học đạt 9%. Số hộ là 12%, có đất đạt 5%.').slice(
      0,
      2,
    ),
  ).toEqual(['Số tân binh có sức khỏe loại 1', 'Số tân binh có trình độ đại học']));
