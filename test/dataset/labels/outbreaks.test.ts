import { describe, expect, it } from 'vitest';
import { labelsOf, said } from '../read.ts';

it('animals and their weight are those that were named before, households of places those of all', () =>
  expect(
    said(
      'Dịch tả lợn xảy ra tại 12 hộ của 5 xã thuộc 3 huyện (Nà Tăm 8 hộ, Bản Hon 4 hộ), tiêu hủy 156 con, trọng lượng 8.450 kg.',
    ),
  ).toEqual([
    [expect.stringMatching(/hộ$/), 'count', 12, null],
    ['xã xảy ra dịch tả lợn', 'count', 5, null],
    ['huyện có xã xảy ra dịch tả lợn', 'count', 3, null],
    [expect.stringMatching(/hộ Nà Tăm$/), 'count', 8, 12],
    [expect.stringMatching(/hộ Bản Hon$/), 'count', 4, 12],
    ['tiêu hủy lợn do dịch tả lợn', 'count', 156, null],
    ['trọng lượng tiêu hủy lợn do dịch tả lợn', 'level', 8450, null],
  ]));

it('doses are of what is done with them', () =>
  expect(labelsOf('Công tác tiêm phòng: LMLM trâu bò 45.200 liều; dại chó 12.500 liều.')).toEqual([
    'tiêm phòng LMLM trâu bò',
    'tiêm phòng dại chó',
  ]));

it('outbreaks, the sick and the lost are of the disease that their entry names', () => {
  expect(
    labelsOf(
      'Tai xanh: cả tỉnh xảy ra 14 ổ dịch tại 21 xã của 6 huyện; số lợn mắc bệnh là 340 con, số lợn chết và tiêu hủy 95 con. So với cùng kỳ, số ổ dịch giảm 20%.',
    ),
  ).toEqual([
    'ổ dịch tai xanh',
    'xã có ổ dịch tai xanh',
    'huyện có ổ dịch tai xanh',
    'số lợn mắc bệnh tai xanh',
    'số lợn chết và tiêu hủy do tai xanh',
    'số ổ dịch tai xanh',
  ]);
  expect(labelsOf('LMLM: 8 ổ dịch tại 3 huyện, 112 con mắc bệnh, 9 con chết.')).toEqual([
    'ổ dịch LMLM',
    'huyện có ổ dịch LMLM',
    'con mắc bệnh LMLM',
    'con chết do LMLM',
  ]);
  expect(labelsOf('Rét hại làm chết 120 con trâu. Bệnh dại: tiêu hủy 5 con chó.')).toEqual([
    'chết con trâu',
    'tiêu hủy con chó do bệnh dại',
  ]);
});

describe('what came of a disease is of the one that the sentence told last', () => {
  it.each([
    [
      'Trong quý xảy ra các dịch bệnh, cụ thể: Bệnh dại xảy ra tại 3 thôn của 2 xã, số chó mắc bệnh 12 con; Bệnh LMLM (type A) xảy ra tại 04 xã, số động vật mắc bệnh là 52 con (32 con bò và 20 con trâu), số động vật chết 9 con.',
      [
        'Bệnh dại xảy ra tại thôn',
        'xã xảy ra bệnh dại',
        'số chó mắc bệnh dại',
        'Bệnh LMLM (type A) xảy ra tại xã',
        'số động vật mắc bệnh LMLM (type A)',
        'con bò mắc bệnh LMLM (type A)',
        'con trâu mắc bệnh LMLM (type A)',
        'số động vật chết do bệnh LMLM (type A)',
      ],
    ],
    [
      'Bệnh đạo ôn phát sinh tại 4 xã, diện tích nhiễm 45 ha, tỷ lệ bệnh 3 - 5%.',
      ['Bệnh đạo ôn phát sinh tại xã', 'diện tích nhiễm bệnh đạo ôn', 'tỷ lệ bệnh đạo ôn'],
    ],
    [
      'Dịch cúm gia cầm xuất hiện tại 4 hộ; số gia cầm tiêu hủy 450 con, khối lượng 900 kg. Đàn lợn có 5.000 con.',
      [
        'Dịch cúm gia cầm xuất hiện tại hộ',
        'số gia cầm tiêu hủy do dịch cúm gia cầm',
        'khối lượng gia cầm tiêu hủy do dịch cúm gia cầm',
        'Đàn lợn',
      ],
    ],
  ])('%s', (text, labels) => expect(labelsOf(text)).toEqual(labels));
});

it('a rate of vaccination is of what the doses before it are', () =>
  expect(labelsOf('Tiêm phòng dại chó 8.620 liều, tỷ lệ tiêm đạt 81,3% tổng đàn.')).toEqual([
    'Tiêm phòng dại chó',
    'tỷ lệ tiêm phòng dại chó',
  ]));

it('a disease that broke out is the one that its entry names', () =>
  expect(
    labelsOf(
      'Dịch tả lợn Châu Phi: từ đầu năm, dịch đã xảy ra tại 136 xã thuộc 61 huyện; số lợn tiêu hủy là 5.900 con. Trong tháng phát hiện 12 vụ vi phạm, diện tích rừng bị thiệt hại 9 ha.',
    ),
  ).toEqual([
    'xã xảy ra dịch tả lợn Châu Phi',
    'huyện có xã xảy ra dịch tả lợn Châu Phi',
    'số lợn tiêu hủy do dịch tả lợn Châu Phi',
    'phát hiện vụ vi phạm',
    'diện tích rừng bị thiệt hại',
  ]));

it('each outbreak is of its own disease', () =>
  expect(
    labelsOf('Cả tỉnh có 01 ổ dịch cúm gia cầm tại xã A; 02 ổ dịch lở mồm long móng tại 2 xã.').slice(0, 2),
  ).toEqual(['ổ dịch cúm gia cầm', 'ổ dịch lở mồm long móng']));

it.each([
  [
    'Dịch cúm gia cầm: được khống chế. Dịch lở mồm long móng: Cả nước có 2 ổ dịch tại 3 xã.',
    ['ổ dịch lở mồm long móng', 'xã có ổ dịch lở mồm long móng'],
  ],
  ['Dịch tai xanh: Từ đầu năm 2018 đến nay có 12 ổ dịch.', ['ổ dịch tai xanh']],
])('outbreaks are of the disease that their own entry opens with: %s', (text, labels) =>
  expect(labelsOf(text)).toEqual(labels),
);

it('a strain is of the disease that the one before it is of; an abbreviation names its own', () =>
  expect(labelsOf('Toàn tỉnh có 02 ổ dịch cúm gia cầm A/H5N6 và 04 ổ dịch A/H5N8; 05 ổ dịch LMLM tại 03 xã.')).toEqual([
    'ổ dịch cúm gia cầm A/H5N6',
    'ổ dịch cúm gia cầm A/H5N8',
    'ổ dịch LMLM',
    'xã có ổ dịch LMLM',
  ]));

it('animals of all sorts had to be culled whatever the disease, and those in the bracket too', () =>
  expect(
    labelsOf(
      'Có 38 ổ dịch viêm da nổi cục tại 04 xã. Lũy kế, số gia súc, gia cầm phải tiêu hủy là 708 con (475 con gia cầm, 233 con lợn).',
    ).slice(2),
  ).toEqual(['số gia súc, gia cầm phải tiêu hủy', 'con gia cầm phải tiêu hủy', 'con lợn phải tiêu hủy']));

it('places that hold others are of the disease of their own sentence', () =>
  expect(
    labelsOf(
      'Bệnh viêm da nổi cục xảy ra tại 6 xã của 3 huyện. Dịch tả lợn châu Phi phát sinh tại 5 xã thuộc 2 huyện.',
    ).at(-1),
  ).toBe('huyện xảy ra dịch tả lợn châu Phi'));

it('an entry that opens with a disease names it once, and animals die of it', () => {
  expect(labelsOf('- Bệnh viêm da nổi cục: phát sinh 24 ổ dịch; số bò mắc bệnh 310 con, chết 29 con.')).toEqual([
    'ổ dịch bệnh viêm da nổi cục',
    'số bò mắc bệnh viêm da nổi cục',
    'bò chết do bệnh viêm da nổi cục',
  ]);
  expect(labelsOf('Dịch cúm gia cầm: Cả nước phát sinh 06 ổ dịch cúm A/H5N6 tại 2 huyện.')[0]).toBe(
    'ổ dịch cúm A/H5N6',
  );
});

it('animals are those of the disease that their sentence names, and none of the sentence before', () =>
  expect(labelsOf('Tiêm phòng dại cho 62 con chó. Xảy ra dịch tả lợn Châu Phi tại 5 hộ, tiêu hủy 47 con.').at(-1)).toBe(
    'tiêu hủy lợn do dịch tả lợn Châu Phi',
  ));

it('where a disease broke out in all is told without its name', () =>
  expect(
    labelsOf(
      'Bệnh dịch tả lợn Châu Phi xảy ra tại 12 hộ, tiêu hủy 18 con. Lũy kế từ đầu năm đến nay xảy ra tại 67 hộ, 6 huyện.',
    ).slice(2),
  ).toEqual(['hộ xảy ra bệnh dịch tả lợn Châu Phi', 'huyện xảy ra bệnh dịch tả lợn Châu Phi']));

it('young animals are of what the pond before them is', () =>
  expect(labelsOf('Diện tích thả nuôi: tôm sú 18 ha (12 triệu con giống), tôm thẻ 7 ha (48 triệu con giống).')).toEqual(
    expect.arrayContaining(['con giống tôm sú', 'con giống tôm thẻ']),
  ));

it.each([
  [
    '- Dịch tả lợn châu Phi: Từ đầu năm, dịch xảy ra tại 28 hộ của 9 xã thuộc 4 huyện, 2 tỉnh.',
    [
      'hộ xảy ra dịch tả lợn châu Phi',
      'xã xảy ra dịch tả lợn châu Phi',
      'huyện có xã xảy ra dịch tả lợn châu Phi',
      'tỉnh có xã xảy ra dịch tả lợn châu Phi',
    ],
  ],
  [
    '- Bệnh Cúm gia cầm: Xảy ra 73 ổ dịch (61 ổ dịch A/H5N6 và 12 ổ dịch A/H5N1) tại 19 tỉnh. So với cùng kỳ, số ổ dịch tăng 19 ổ.',
    [
      'ổ dịch Bệnh Cúm gia cầm',
      'ổ dịch A/H5N6',
      'ổ dịch A/H5N1',
      'tỉnh có ổ dịch Bệnh Cúm gia cầm',
      'số ổ dịch bệnh Cúm gia cầm',
    ],
  ],
  [
    '- Bệnh Viêm da nổi cục: Số trâu, bò mắc bệnh là 246 con. Đã tiêm phòng được 1.900 con.',
    ['Bệnh Viêm da nổi cục: Số trâu, bò mắc bệnh', 'tiêm phòng trâu, bò'],
  ],
])('an entry about a disease says of what its outbreaks, places and animals are: %s', (text, labels) =>
  expect(labelsOf(text)).toEqual(labels),
);

it('outbreaks are of the disease of their own sentence', () =>
  expect(
    labelsOf(
      'Ghi nhận 12 ổ dịch cúm gia cầm A/H5N1. Dịch tả lợn châu Phi xảy ra 51 ổ dịch tại 41 tỉnh. Bệnh dại: 25 ca tử vong tại 15 tỉnh.',
    ).slice(1),
  ).toEqual([
    'ổ dịch tả lợn châu Phi',
    'tỉnh có ổ dịch tả lợn châu Phi',
    'ca tử vong do bệnh dại',
    'tỉnh có ca tử vong do bệnh dại',
  ]));

it('doses and animals told by a disease are of the vaccination that the heading names', () =>
  expect(
    labelsOf(
      '3. Tiêm phòng: Vắc xin cúm gia cầm 12.600 liều, lở mồm long móng 9.450 liều; dại chó 2.345 con, đạt 71% tổng đàn.',
    ),
  ).toEqual(['Vắc xin cúm gia cầm', 'tiêm phòng lở mồm long móng', 'tiêm phòng dại chó', 'tiêm phòng dại chó']));

it('households that keep animals and places of the province are where the disease named before broke out', () =>
  expect(
    labelsOf(
      'Dịch tả lợn tiếp tục phát sinh. Từ đầu năm, dịch đã xảy ra tại 47 hộ chăn nuôi thuộc 15 thôn, xóm/7 xã/3 huyện, thành phố trên địa bàn tỉnh.',
    ),
  ).toEqual([
    'hộ chăn nuôi xảy ra dịch tả lợn',
    'thôn, xóm xảy ra dịch tả lợn',
    'xã xảy ra dịch tả lợn',
    'huyện, thành phố trên địa bàn tỉnh xảy ra dịch tả lợn',
  ]));

it('counts animals that were treated against a disease behind the doses of others', () => {
  expect(labelsOf('Tiêm phòng cúm gia cầm được 27.650 liều, dại chó 812 con.')).toEqual([
    'Tiêm phòng cúm gia cầm',
    'tiêm phòng dại chó',
  ]);
});

it('places behind a running total are where the disease broke out that opens the entry', () =>
  expect(
    labelsOf('Bệnh Dịch tả lợn Châu Phi: từ đầu năm đến nay xảy ra tại 142 hộ, 36 xã; tiêu hủy 6.740 con.').slice(0, 2),
  ).toEqual(['hộ xảy ra bệnh Dịch tả lợn Châu Phi', 'xã xảy ra bệnh Dịch tả lợn Châu Phi']));

it('animals counted each time are of their vaccination', () =>
  expect(labelsOf('Tiêm phòng: lở mồm long móng 9.450 lượt con, tụ huyết trùng 8.300 lượt con.')).toEqual([
    'tiêm phòng lở mồm long móng',
    'tiêm phòng tụ huyết trùng',
  ]));

it('those whom an outbreak killed died of the disease', () =>
  expect(labelsOf('Từ đầu năm đã xảy ra 04 ổ dịch dại chó, 01 người tử vong.')).toEqual([
    'ổ dịch dại chó',
    'người tử vong do dại chó',
  ]));

it('animals are told by what they were treated with', () =>
  expect(
    labelsOf(
      'Kết quả tiêm phòng như sau: vắc xin cúm gia cầm được 3.700 con, đạt 59% diện tiêm; vắc xin dại được 220 con.',
    ),
  ).toEqual(['tiêm vắc xin cúm gia cầm', 'tiêm vắc xin cúm gia cầm', 'tiêm vắc xin dại']));

it('those vaccinated are told by what was done, and no number of it', () =>
  expect(labelsOf('- Kết quả tiêm phòng vắc xin: LMLM trâu, bò: 13/77 con.')).toEqual(['tiêm phòng LMLM trâu, bò']));
