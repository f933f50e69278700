import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows, said, valuesOf } from '../read.ts';

it('what happens is what the heading says, where the clause names it not', () =>
  expect(
    rows(
      read('1. Trật tự, an toàn giao thông\n\nTrong kỳ xảy ra 9 vụ, làm chết 4 người, bị thương 7 người.').indicators,
      'label_vi',
    ).flat(),
  ).toEqual(['vụ tai nạn giao thông', 'vụ tai nạn giao thông làm chết', 'vụ tai nạn giao thông bị thương']));

describe('the kind that a sentence opens with', () => {
  it('names its cases, whatever was told before', () =>
    expect(
      said(
        'Đã phát hiện 14 vụ trộm cắp.\n\nVề tai nạn giao thông, trong tháng xảy ra 12 vụ, làm chết 5 người.\n\nVề tệ nạn xã hội, phát hiện 8 vụ, 30 đối tượng.',
      ).map(([label]) => label),
    ).toEqual([
      'phát hiện vụ trộm cắp',
      'vụ tai nạn giao thông',
      'vụ tai nạn giao thông làm chết',
      'phát hiện vụ tệ nạn xã hội',
      'phát hiện đối tượng tệ nạn xã hội',
    ]));

  it('is none of those who tell it', () =>
    expect(said('Báo cáo ghi nhận 45 vụ phạm pháp hình sự.')).toEqual([['vụ phạm pháp hình sự', 'count', 45, null]]));
});

it('a deed is of all the kinds of cases that open the block', () =>
  expect(valuesOf('Án dân sự, hôn nhân và gia đình, lao động: thụ lý 120 vụ.')).toEqual([
    ['thụ lý vụ án dân sự, hôn nhân và gia đình, lao động', 120],
  ]));

it.each([
  [
    '3. Ma túy: phát hiện 18 vụ, 26 đối tượng. Toàn xã có 6 người nghiện.',
    ['phát hiện vụ ma túy', 'phát hiện đối tượng ma túy'],
  ],
  [
    'Buôn lậu, gian lận thương mại: phát hiện 21 vụ vi phạm, khởi tố 2 vụ.',
    ['phát hiện vụ vi phạm buôn lậu, gian lận thương mại', 'khởi tố vụ vi phạm buôn lậu, gian lận thương mại'],
  ],
  ['Tai nạn giao thông: lập biên bản 24 trường hợp vi phạm.', ['lập biên bản trường hợp vi phạm']],
])('what a block opens with is the kind of its cases, where it names a crime: %s', (text, labels) =>
  expect(
    read(text)
      .indicators.map(({ label_vi }) => label_vi)
      .slice(0, labels.length),
  ).toEqual(labels),
);

it.each([
  [
    'a) Tội phạm về trật tự xã hội: Xảy ra 31 vụ, làm bị thương 4 người; đã khám phá 27 vụ.',
    [
      'vụ tội phạm về trật tự xã hội',
      'vụ tội phạm về trật tự xã hội làm bị thương',
      'khám phá vụ tội phạm về trật tự xã hội',
    ],
  ],
  [
    'b) Tội phạm ma túy: Phát hiện, bắt giữ 12 vụ, 15 đối tượng.',
    ['Phát hiện, bắt giữ vụ tội phạm ma túy', 'Phát hiện, bắt giữ đối tượng tội phạm ma túy'],
  ],
  ['c) Tội phạm kinh tế: Phát hiện 5 vụ vi phạm hóa đơn.', ['Phát hiện vụ vi phạm hóa đơn']],
])('bare cases are of the kind that their heading names: %s', (text, expected) =>
  expect(labelsOf(text)).toEqual(expected),
);

it.each([
  [
    'Khám phá 23 vụ phạm pháp hình sự. Về trật tự ATGT, xảy ra 46 vụ, chết 38 người.',
    ['vụ tai nạn giao thông', 'vụ tai nạn giao thông chết'],
  ],
  ['Về cháy nổ: xảy ra 5 vụ. Tai nạn giao thông: xảy ra 6 vụ.', ['vụ tai nạn giao thông']],
])('what happens is of the field that its sentence opens with: %s', (text, labels) =>
  expect(labelsOf(text).slice(1)).toEqual(labels),
);

it.each([
  [
    '1. Số vụ phạm tội về ma túy:\n\nToàn tỉnh xảy ra 45 vụ; bắt 60 đối tượng.',
    ['vụ phạm tội về ma túy', 'bắt đối tượng'],
  ],
  [
    'b) Về xét xử các vụ án hình sự\n\nTòa án hai cấp thụ lý 120 vụ với 190 bị cáo; đã giải quyết 96 vụ.',
    ['thụ lý vụ án hình sự', 'thụ lý bị cáo hình sự', 'giải quyết vụ án hình sự'],
  ],
  ['2. Thi hành án dân sự\n\nToàn tỉnh thụ lý 80 vụ việc.', ['thụ lý vụ việc']],
])('cases are of the kind that the heading names: %s', (text, labels) => expect(labelsOf(text)).toEqual(labels));
