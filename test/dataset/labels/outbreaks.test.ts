import { expect, it } from 'vitest';
import { labelsOf, said } from '../read.ts';

it('animals and their weight are those that were named before, households of places those of all', () =>
  expect(
    said(
      'Dịch tả lợn xảy ra tại 12 hộ của 5 xã thuộc 3 huyện (Nà Tăm 8 hộ, Bản Hon 4 hộ), tiêu hủy 156 con, trọng lượng 8.450 kg.',
    ),
  ).toEqual([
    [expect.stringMatching(/hộ$/), 'count', 12, null],
    ['xã', 'count', 5, null],
    ['huyện có xã', 'count', 3, null],
    [expect.stringMatching(/hộ Nà Tăm$/), 'count', 8, 12],
    [expect.stringMatching(/hộ Bản Hon$/), 'count', 4, 12],
    ['tiêu hủy lợn', 'count', 156, null],
    ['trọng lượng tiêu hủy lợn', 'level', 8450, null],
  ]));

it('doses are of what is done with them', () =>
  expect(labelsOf('Công tác tiêm phòng: LMLM trâu bò 45.200 liều; dại chó 12.500 liều.')).toEqual([
    'tiêm phòng LMLM trâu bò',
    'tiêm phòng dại chó',
  ]));
