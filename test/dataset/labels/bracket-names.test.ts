import { expect, it } from 'vitest';
import { labelsOf } from '../read.ts';

it.each([
  [
    'Xã có 11 bản, gồm: Nà Sản (112 hộ, 520 khẩu), bản Huổi Lạnh (86 hộ).',
    ['số bản', 'hộ Nà Sản', 'khẩu Nà Sản', 'hộ bản Huổi Lạnh'],
  ],
  [
    'Xuất khẩu lao động 412 người, chủ yếu sang Hàn Quốc (238 người) và Đài Loan (97 người).',
    ['Xuất khẩu lao động', 'Xuất khẩu lao động Hàn Quốc', 'Xuất khẩu lao động Đài Loan'],
  ],
  ['Dịch xảy ra tại Thái Bình (12 ổ dịch), Nam Định (8 ổ dịch).', ['ổ dịch Thái Bình', 'ổ dịch Nam Định']],
])('those counted in a bracket are of the name before it: %s', (text, labels) =>
  expect(labelsOf(text)).toEqual(labels),
);

it('words that are no name are none', () =>
  expect(labelsOf('Đàn trâu (120 con), đàn bò (80 con).')).toEqual(['Đàn trâu', 'đàn bò']));

it('in a list of names those in brackets are of what the whole counts', () =>
  expect(
    labelsOf(
      'Bão làm 44 người chết, tăng 17 người so với ngày 4/11, trong đó Quảng Ngãi (4 người), Bình Định (3 người); Khánh Hòa: (27 người). Có 26 tàu cá bị chìm, trong đó Đà Nẵng có 4 tàu; Quảng Ngãi (3 tàu).',
    ),
  ).toEqual([
    'người chết',
    'người chết',
    'người chết Quảng Ngãi',
    'người chết Bình Định',
    'người chết Khánh Hòa',
    'tàu cá bị chìm',
    'tàu cá bị chìm Đà Nẵng',
    'tàu cá bị chìm Quảng Ngãi',
  ]));

it('places with their areas in brackets are of what the words before their list are of', () => {
  expect(labelsOf('Các xã có diện tích bị ngập nhiều: Tân Mây (21 ha), Hòa Lộc (14 ha).')).toEqual([
    'diện tích bị ngập Tân Mây',
    'diện tích bị ngập Hòa Lộc',
  ]);
  expect(labelsOf('Các huyện có sản lượng lúa cao là Hải Mây (12 nghìn tấn), Giao Lộc (9 nghìn tấn).')).toEqual([
    'sản lượng lúa Hải Mây',
    'sản lượng lúa Giao Lộc',
  ]);
});
