import { expect, it } from 'vitest';
import { read, rows, said } from '../read.ts';

it('an entry in a colon holds those with another bullet, whichever of the two comes first in the genre', () => {
  const list = `+ Diện tích cây hằng năm 90 ha, trong đó:

- Ngô 60 ha.

- Lạc 30 ha.

+ Số hộ chăn nuôi là 50 hộ, gồm:

- Hộ nuôi lợn: 20 hộ.

- Hộ nuôi gà: 30 hộ.
`;
  expect(said(list).map(([, , value, whole]) => [value, whole])).toEqual([
    [90, null],
    [60, 90],
    [30, 90],
    [50, null],
    [20, 50],
    [30, 50],
  ]);
});

it('a sentence ends behind a whole word, though the next begins with a small letter', () =>
  expect(
    rows(read('Xã có 2.160 hộ và 9.230 nhân khẩu. tỷ lệ hộ nghèo năm 2022 là 17%.').indicators, 'time_period').flat(),
  ).toEqual([null, null, '2022']));

it('and none where it stands in a list of that bullet itself', () => {
  const list = `- Diện tích lúa 90 ha, gồm:

+ Lúa lai 40 ha, trong đó:

- Diện tích ngô 60 ha.
`;
  expect(said(list).at(-1)?.[3]).toBeNull();
});

it('an entry that goes on with the number of the heading above has nothing of what stands under that one', () =>
  expect(
    rows(
      read(
        'Số: 12/BC-UBND\n\nNà Sáng, ngày 20 tháng 6 năm 2022\n\nBÁO CÁO\n\nKết quả 6 tháng đầu năm 2022\n\n1. Hiện trạng: Tính đến 31/12/2021 có 90 ha rừng.\n\n2. Giao khoán: 45 ha.',
      ).indicators,
      'time_period',
    ).flat(),
  ).toEqual(['2021-12-31', '2022-01/2022-06']));

it('an entry with a letter is in no list of what stands under the letter above', () =>
  expect(
    rows(
      read(
        '# Kết quả năm 2023\n\na) Giảm nghèo: Huyện có 90 hộ nghèo; đến cuối tháng 6 năm 2022 còn 95 hộ.\n\nb) Hỗ trợ nhà ở cho 12 hộ.',
      ).indicators,
      'time_period',
    ).at(-1),
  ).toEqual(['2023']));
