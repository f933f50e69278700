import { expect, it } from 'vitest';
import { labelsOf, said } from '../read.ts';

it.each([
  // The level of the units that are counted.
  ['Đối với cấp huyện, có 4 đơn vị bầu thêm.', ['đơn vị cấp huyện bầu thêm']],
  ['Đối với cấp phường, có 6 đơn vị bầu thêm.', ['đơn vị cấp phường bầu thêm']],
  ['Ở cấp xã có 31 đơn vị được sắp xếp.', ['đơn vị cấp xã được sắp xếp']],
  ['Đối với cấp tỉnh, có 5 đơn vị cấp phòng giải thể.', ['đơn vị cấp phòng giải thể']],
  ['Đối với các xã vùng cao có 90 hộ nghèo.', ['hộ nghèo các xã vùng cao']],
  // The kind of the cases, and the field of the breaches.
  ['Tội phạm ma túy, bắt 9 vụ, 12 đối tượng.', ['bắt vụ tội phạm ma túy', 'bắt đối tượng tội phạm ma túy']],
  [
    'Tội phạm về môi trường, phát hiện 18 trường hợp vi phạm; khởi tố 3 vụ.',
    ['phát hiện trường hợp vi phạm về môi trường', 'khởi tố vụ tội phạm về môi trường'],
  ],
  ['Vi phạm về đất đai: xử lý 7 vụ vi phạm.', ['xử lý vụ vi phạm về đất đai']],
])('what a sentence opens with is part of the label: %s', (text, labels) =>
  expect(said(text).map(([label]) => label)).toEqual(labels),
);

it.each([
  [
    'Về thanh tra hành chính, toàn ngành triển khai 30 cuộc, đã kết thúc 22 cuộc.',
    ['triển khai cuộc thanh tra hành chính', 'kết thúc cuộc thanh tra hành chính'],
  ],
  ['Về công tác giám sát, đã tiến hành 9 cuộc.', ['tiến hành cuộc giám sát']],
])('bare events are of what their sentence opens with: %s', (text, expected) =>
  expect(labelsOf(text)).toEqual(expected),
);

it.each([
  ['Tiêu chí số 2 về giao thông, toàn tỉnh có 64/431 xã đạt.', 'xã đạt tiêu chí số 2 về giao thông'],
  ['Về tiêu chí thu nhập, đã có 310 xã đạt.', 'xã đạt tiêu chí thu nhập'],
])('those that have reached the criterion that a sentence opens with: %s', (text, label) =>
  expect(labelsOf(text)).toEqual([label]),
);

it('what is taken of guests is of tourism', () =>
  expect(labelsOf('Thu hút 1,86 triệu lượt khách du lịch, doanh thu 1.640 tỷ đồng.').at(-1)).toBe('doanh thu du lịch'));
