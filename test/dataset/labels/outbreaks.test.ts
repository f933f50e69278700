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
