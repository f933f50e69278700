import { expect, it } from 'vitest';
import { labelsOf, said } from '../read.ts';

it('animals and their weight are those that were named before, of the disease named with them, and places those where it is', () =>
  expect(
    said(
      'Dịch tả lợn xảy ra tại 12 hộ của 5 xã thuộc 3 huyện (Nà Tăm 8 hộ, Bản Hon 4 hộ), tiêu hủy 156 con, trọng lượng 8.450 kg.',
    ),
  ).toEqual([
    [expect.stringMatching(/hộ$/), 'count', 12, null],
    ['Dịch tả lợn xảy ra tại xã', 'count', 5, null],
    ['Dịch tả lợn xảy ra tại huyện', 'count', 3, null],
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
    'tiêu hủy con chó do dại',
  ]);
});
