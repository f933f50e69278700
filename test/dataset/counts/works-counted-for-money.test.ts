import { expect, it } from 'vitest';
import { labelsOf, read, rows, said } from '../read.ts';

it('works that are built with a sum are counted, and it is of them', () =>
  expect(said('Tổng kinh phí xây dựng 7 hồ trên 207 tỷ đồng, trong đó Trung ương hỗ trợ 176 tỷ đồng.')).toEqual([
    ['số hồ', 'count', 7, null],
    ['Tổng kinh phí xây dựng hồ', 'level', 207, null],
    ['Tổng kinh phí xây dựng hồ: Trung ương hỗ trợ', 'level', 176, 207],
  ]));

it('a kind of works is one part of a list, however many words it has', () =>
  expect(
    labelsOf(
      'Xã đã được đầu tư xây dựng 19 công trình giao thông, thiết chế văn hóa, trường học với tổng kinh phí 19 tỷ đồng.',
    ),
  ).toEqual([
    'đầu tư xây dựng công trình giao thông, thiết chế văn hóa, trường học',
    'tổng kinh phí đầu tư xây dựng công trình giao thông, thiết chế văn hóa, trường học',
  ]));

it('works that were got done are none that there are', () => {
  const { facilities, indicators } = read(
    'Xã đã xây mới, nâng cấp, cải tạo được 23 chợ, với tổng kinh phí 107 tỷ đồng.',
  );
  expect(facilities).toEqual([]);
  expect(rows(indicators, 'label_vi')).toEqual([
    ['xây mới, nâng cấp, cải tạo chợ'],
    ['tổng kinh phí xây mới, nâng cấp, cải tạo chợ'],
  ]);
});

it('land to be cleared tells no stage of works, and what is paid for it no value of what is built', () => {
  const text =
    'HĐND tỉnh phê duyệt chủ trương đầu tư dự án Trường trung học phổ thông chuyên Nậm Lúc. Dự án có diện tích giải phóng mặt bằng khoảng 2,6 ha.';
  expect(rows(read(text).projects, 'kind', 'status')).toEqual([['education', 'approved']]);
  expect(labelsOf('Giá trị xây lắp đạt 45 tỷ đồng; kinh phí bồi thường giải phóng mặt bằng 12 tỷ đồng.')).toEqual([
    'Giá trị xây lắp',
    'kinh phí bồi thường giải phóng mặt bằng',
  ]);
});
