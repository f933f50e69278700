import { expect, it } from 'vitest';
import { labelsOf, read, rows, said } from '../read.ts';

it('where works are done is their place, and no part of their name', () =>
  expect(
    rows(
      read(
        'Dự án xây dựng Nhà máy nước Nà Lộc triển khai tại xã Tam Hưng có tổng mức đầu tư 94 tỷ đồng.\n\nDự án xây dựng Nhà máy nước Sông Mây được thực hiện tại xã Hưng Lộc với tổng mức đầu tư 60 tỷ đồng.',
      ).projects,
      'name_vi',
      'places',
      'budget_vnd',
    ),
  ).toEqual([
    ['Dự án xây dựng Nhà máy nước Nà Lộc', ['text:place:commune-tam-hung'], 94e9],
    ['Dự án xây dựng Nhà máy nước Sông Mây', ['text:place:commune-hung-loc'], 60e9],
  ]));

it('sources of a sum are told by their shares of it', () => {
  expect(said('Tổng kinh phí thực hiện 94 tỷ đồng, trong đó ngân sách tỉnh hỗ trợ 60%, ngân sách huyện 30%.')).toEqual([
    ['Tổng kinh phí', 'level', 94, null],
    ['Tổng kinh phí: ngân sách tỉnh hỗ trợ', 'share', 60, 94],
    ['ngân sách huyện', 'share', 30, 94],
  ]);
  expect(said('Tổng kinh phí 94 tỷ đồng, trong đó vốn sự nghiệp giải ngân đạt 60% kế hoạch.')[1]?.[0]).toEqual(
    'vốn sự nghiệp giải ngân so với kế hoạch',
  );
});

it('how large works are is of their name alone, and how things went opens only what is told', () =>
  expect(
    labelsOf(
      'Hồ Nà Lộc được xây dựng với dung tích 2 triệu m3.\n\nTình hình kinh tế, quốc phòng đạt được nhiều kết quả quan trọng: thu ngân sách trên địa bàn đạt 3,2 tỷ đồng.',
    ),
  ).toEqual(['dung tích Hồ Nà Lộc', 'thu ngân sách trên địa bàn']));
