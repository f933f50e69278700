import { expect, it } from 'vitest';
import { deedAtEnd, isDeed, opensDeed, sharedDeeds } from '../../../pipeline/dataset/labels/deeds.ts';
import { codebook } from '../read.ts';

const known = { codebook };

it('deeds that share their object stand at the end of a clause', () =>
  expect(
    ['lực lượng chức năng đã điều tra, làm rõ', 'đã khám và điều trị', 'đã xử lý', 'xử lý rác'].map((text) =>
      sharedDeeds(known, text),
    ),
  ).toEqual(['điều tra, làm rõ', 'khám và điều trị', null, null]));

it('one deed at the end is told alone, the longest of those that end there', () =>
  expect(['Công an đã bắt giữ', 'tiêu huỷ', 'số lượt khách'].map((text) => deedAtEnd(known, text))).toEqual([
    'bắt giữ',
    'tiêu huỷ',
    null,
  ]));

it('a clause opens with a deed, or is one', () => {
  expect(['Xử phạt hành chính', 'cấp phát thuốc', 'cấp xã', 'bắtvụ'].map((text) => opensDeed(known, text))).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(['Xử phạt', 'xử phạt hành chính'].map((text) => isDeed(known, text))).toEqual([true, false]);
});
