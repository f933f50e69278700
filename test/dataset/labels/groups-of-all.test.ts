import { expect, it } from 'vitest';
import { said } from '../read.ts';

it('an age beside the levels of a list is of its rate, and so is the next level', () =>
  expect(
    said('Tỷ lệ huy động trẻ ra lớp: nhà trẻ 35%, mẫu giáo 96%, riêng trẻ em 5 tuổi 99%; tiểu học 100%.').map(
      ([label]) => label,
    ),
  ).toEqual([
    'Tỷ lệ huy động trẻ ra lớp: nhà trẻ',
    'Tỷ lệ huy động trẻ ra lớp: mẫu giáo',
    'Tỷ lệ huy động trẻ ra lớp: trẻ em 5 tuổi',
    'Tỷ lệ huy động trẻ ra lớp: tiểu học',
  ]));

it.each([
  [
    'Tỷ lệ thất nghiệp là 2,5%, khu vực thành thị là 1,3%, còn khu vực nông thôn là 3,1%.',
    [
      ['Tỷ lệ thất nghiệp', 'level', 2.5, null],
      ['Tỷ lệ thất nghiệp: khu vực thành thị', 'level', 1.3, 2.5],
      ['Tỷ lệ thất nghiệp: khu vực nông thôn', 'level', 3.1, 2.5],
    ],
  ],
  [
    'Dân số 4.730 người; nam 2.420 người, nữ 2.310 người.',
    [
      ['Dân số', 'level', 4730, null],
      ['Dân số: nam', 'count', 2420, 4730],
      ['Dân số: nữ', 'count', 2310, 4730],
    ],
  ],
  [
    'Tuổi thọ trung bình 68 tuổi, nam 66 tuổi, nữ 71 tuổi.',
    [
      ['Tuổi thọ trung bình', 'level', 68, null],
      ['Tuổi thọ trung bình: nam', 'level', 66, 68],
      ['Tuổi thọ trung bình: nữ', 'level', 71, 68],
    ],
  ],
  // Groups that tell the first figure tell the next in its place.
  [
    'Dân số thành thị 1.200 người, nông thôn 9.270 người.',
    [
      ['Dân số thành thị', 'level', 1200, null],
      ['Dân số nông thôn', 'count', 9270, null],
    ],
  ],
])('a group alone is of what was measured of all: %s', (text, expected) => expect(said(text)).toEqual(expected));
