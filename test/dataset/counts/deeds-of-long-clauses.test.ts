import { expect, it } from 'vitest';
import { labelsOf, read, rows } from '../read.ts';

it('of a long clause the deed that it ends with is told', () =>
  expect(
    labelsOf(
      'Phòng đã phối hợp với các xã, thị trấn rà soát, lập hồ sơ, tham mưu trình UBND huyện ban hành quyết định trợ cấp xã hội hằng tháng cho 45 đối tượng.',
    ),
  ).toEqual(['ban hành quyết định trợ cấp xã hội hằng tháng đối tượng']));

it.each([
  ['Có 08 bài, 67 tin và 04 phóng sự về chuyển đổi số.', ['bài', 'tin', 'phóng sự'], 'về chuyển đổi số'],
  ['Phát 45 tin, 12 bài, 6 phóng sự về giảm nghèo.', ['phát tin', 'phát bài', 'phát phóng sự'], 'về giảm nghèo'],
])('what all of a list are about stands behind the last: %s', (text, labels, about) =>
  expect(labelsOf(text).map((each) => each.toLowerCase())).toEqual(labels.map((each) => `${each} ${about}`)),
);

it('grenades are weapons, and boys and girls young people', () =>
  expect(
    rows(read('Thu hồi 12 khẩu súng, 26 lựu đạn; giải tán 4 thanh thiếu niên.').indicators, 'unit_measure').flat(),
  ).toEqual(['{weapon}', '{weapon}', '{youth}']));
