import { describe, expect, it } from 'vitest';
import { labelsOf, said } from '../read.ts';

describe('what pests are found on, and how many there are', () => {
  it.each([
    [
      'Rầy nâu nhiễm 450 ha (nhẹ 380 ha); đạo ôn lá 210 ha, tỷ lệ bệnh 5 - 10%; chuột 35 ha.',
      [
        'diện tích nhiễm rầy nâu',
        'diện tích nhiễm nhẹ rầy nâu',
        'diện tích nhiễm đạo ôn lá',
        'tỷ lệ bệnh đạo ôn lá',
        'diện tích nhiễm chuột',
      ],
    ],
    [
      'Rầy nâu nhiễm 450 ha (giảm 30 ha), nhiễm nặng 20 ha, phòng trừ 300 ha; chuột hại 35 ha.',
      [
        'diện tích nhiễm rầy nâu',
        'diện tích nhiễm rầy nâu',
        'diện tích nhiễm nặng rầy nâu',
        'diện tích phòng trừ rầy nâu',
        'diện tích nhiễm chuột',
      ],
    ],
  ])('%s', (text, expected) => expect(labelsOf(text)).toEqual(expected));
});

it('pests that an entry names before a measure are what all of it is told of', () =>
  expect(
    said(
      '- Rầy nâu, rầy lưng trắng: Diện tích nhiễm 561 ha (cao hơn so với kỳ trước 21 ha, thấp hơn so với CKNT 40 ha), nặng 12 ha, phòng trừ trong kỳ 150 ha.',
    ),
  ).toEqual([
    ['Diện tích nhiễm rầy nâu, rầy lưng trắng', 'level', 561, null],
    ['Diện tích nhiễm rầy nâu, rầy lưng trắng', 'change', 21, 561],
    ['Diện tích nhiễm rầy nâu, rầy lưng trắng', 'change', -40, 561],
    ['diện tích nhiễm nặng rầy nâu, rầy lưng trắng', 'level', 12, null],
    ['diện tích phòng trừ rầy nâu, rầy lưng trắng', 'level', 150, null],
  ]));

it('an area that was treated is of the pest before it, also where its measure is named', () =>
  expect(
    labelsOf(
      'Rầy nâu: Diện tích nhiễm 620 ha, nhiễm nặng 31 ha (giảm 15 ha so với cùng kỳ), diện tích phòng trừ 480 ha.',
    ).at(-1),
  ).toBe('diện tích phòng trừ rầy nâu'));

it('the pest that a sentence opens with is what all areas in it are of', () => {
  expect(
    labelsOf(
      'Bệnh đạo ôn hại chủ yếu ở các tỉnh phía Bắc với tổng diện tích nhiễm 640 ha, diện tích nhiễm nặng 19 ha.',
    ),
  ).toEqual(['tổng diện tích nhiễm bệnh đạo ôn', 'diện tích nhiễm nặng bệnh đạo ôn']);
  expect(labelsOf('- Bệnh VL-LXL: Diện tích nhiễm 505 ha, tăng 20 ha so với tháng trước, nhiễm nặng 21 ha.')).toEqual([
    'Diện tích nhiễm bệnh VL-LXL',
    'Diện tích nhiễm bệnh VL-LXL',
    'diện tích nhiễm nặng bệnh VL-LXL',
  ]);
});

it('a bracket tells the areas of the pest before it', () =>
  expect(labelsOf('Ngoài ra có nhện gié (200 ha), bọ trĩ (70 ha, nặng 04 ha), vàng lá sinh lý (45 ha).')).toEqual([
    'diện tích nhiễm nhện gié',
    'diện tích nhiễm bọ trĩ',
    'diện tích nhiễm nặng bọ trĩ',
    'diện tích nhiễm vàng lá sinh lý',
  ]));

it('where a pest is the most, its rate is the same', () =>
  expect(labelsOf('Chuột gây hại 32 ha, tỷ lệ hại 3-5%, nơi cao 15-20%.').slice(1)).toEqual([
    'tỷ lệ hại chuột',
    'tỷ lệ hại chuột nơi cao',
  ]));

it('DTN and DTPT are areas of the pest that an entry names', () =>
  expect(labelsOf('- Bệnh đạo ôn: DTN 134 ha, nhiễm nặng 12 ha.')).toEqual([
    'DTN bệnh đạo ôn',
    'diện tích nhiễm nặng bệnh đạo ôn',
  ]));

it('how much there is of a pest is of none of the crop that its block opens with', () =>
  expect(
    labelsOf(
      'Trên lúa Hè Thu: rầy nâu nhiễm 112 ha, mật độ phổ biến 750 con/m2, nơi cao 2.000 con/m2; đạo ôn lá 86 ha, tỷ lệ bệnh 3%.',
    ),
  ).toEqual([
    'diện tích nhiễm rầy nâu',
    'mật độ phổ biến rầy nâu',
    'mật độ nơi cao rầy nâu',
    'diện tích nhiễm đạo ôn lá',
    'tỷ lệ bệnh đạo ôn lá',
  ]));

it.each([
  [
    'Bệnh đạo ôn lá: diện tích nhiễm 89 ha, nặng 4 ha. Chuột hại 34 ha, mất trắng 6 ha.',
    [
      'diện tích nhiễm bệnh đạo ôn lá',
      'diện tích nhiễm nặng bệnh đạo ôn lá',
      'diện tích nhiễm chuột',
      'diện tích mất trắng chuột',
    ],
  ],
  [
    'Bảo vệ thực vật: Rầy nâu, rầy lưng trắng: Diện tích nhiễm 54 ha, trong đó nhiễm nặng 3 ha.',
    ['Diện tích nhiễm rầy nâu, rầy lưng trắng', 'diện tích nhiễm nặng rầy nâu, rầy lưng trắng'],
  ],
])('an area is of the pest of its own sentence, or of the pests that an entry names: %s', (text, labels) =>
  expect(labelsOf(text)).toEqual(labels),
);

it('pests that an area of any breaks down into are told by their names, and what follows is of all', () =>
  expect(
    labelsOf(
      'Tổng diện tích nhiễm 235 ha, gồm: rầy nâu 32 ha (mật độ 750 con/m2), đạo ôn lá 84 ha (tỷ lệ bệnh 5 - 10%, cục bộ 20%), chuột 10 ha. Diện tích đã phòng trừ 198 ha.',
    ).toSorted(),
  ).toEqual(
    [
      'Tổng diện tích nhiễm',
      'diện tích nhiễm rầy nâu',
      'mật độ rầy nâu',
      'diện tích nhiễm đạo ôn lá',
      'tỷ lệ bệnh đạo ôn lá',
      'tỷ lệ bệnh đạo ôn lá cục bộ',
      'diện tích nhiễm chuột',
      'Diện tích phòng trừ',
    ].toSorted(),
  ));

it('tells the first pest of a list by its area, without what opens the list', () => {
  expect(
    labelsOf(
      'Diện tích nhiễm sâu bệnh là 267 ha, các đối tượng gây hại chủ yếu gồm bệnh đạo ôn lá 112 ha, sâu cuốn lá 92 ha.',
    ),
  ).toEqual(['Diện tích nhiễm sâu bệnh', 'diện tích nhiễm bệnh đạo ôn lá', 'diện tích nhiễm sâu cuốn lá']);
});

it('tells what came to harm besides by itself', () => {
  expect(labelsOf('Lúa mùa đã có 40 ha bị ảnh hưởng do khô hạn và đã có 24 ha lúa bị nhiễm bệnh.').at(-1)).toBe(
    'diện tích lúa bị nhiễm bệnh',
  );
});
