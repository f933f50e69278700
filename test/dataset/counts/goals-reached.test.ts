import { describe, expect, it } from 'vitest';
import { said } from '../read.ts';

it('goals are counted by how far they were reached, and no change', () =>
  expect(said('Huyện đã hoàn thành và hoàn thành vượt mức 18 chỉ tiêu.')).toEqual([
    ['hoàn thành và hoàn thành vượt mức chỉ tiêu', 'count', 18, null],
  ]));

it.each([
  ['Ban Thường vụ Huyện ủy gồm 11 đồng chí.', 'đồng chí Ban Thường vụ Huyện ủy'],
  [
    'Đại hội cũng đã bầu Đoàn đại biểu dự Đại hội cấp trên gồm 16 đồng chí.',
    'bầu Đoàn đại biểu dự Đại hội cấp trên đồng chí',
  ],
])('those who sit on a body are told by it: %s', (text, label) =>
  expect(said(text).map(([each]) => each)).toEqual([label]),
);

describe('who has works built tells them apart', () => {
  it('one body behind the other, with what theirs cost', () =>
    expect(
      said(
        'Chi cục Thủy lợi và Phòng chống thiên tai làm chủ đầu tư 9 dự án, tổng mức đầu tư 16 tỷ đồng; Ban Quản lý dự án đầu tư xây dựng huyện làm chủ đầu tư 13 dự án.',
      ),
    ).toEqual([
      ['dự án do Chi cục Thủy lợi và Phòng chống thiên tai làm chủ đầu tư', 'count', 9, null],
      ['tổng mức đầu tư dự án do Chi cục Thủy lợi và Phòng chống thiên tai làm chủ đầu tư', 'level', 16, null],
      ['dự án do Ban Quản lý dự án đầu tư xây dựng huyện làm chủ đầu tư', 'count', 13, null],
    ]));

  it('where they were told to', () =>
    expect(said('Ban Quản lý dự án huyện được giao làm chủ đầu tư 24 công trình.').map(([each]) => each)).toEqual([
      'công trình do Ban Quản lý dự án huyện làm chủ đầu tư',
    ]));
});

it('households are told by how many criteria they reach', () =>
  expect(said('Toàn huyện có 538/735 hộ gia đình hội viên đạt 8 tiêu chí.')).toEqual([
    ['hộ gia đình hội viên đạt 8 tiêu chí', 'share', 538, null],
  ]));
