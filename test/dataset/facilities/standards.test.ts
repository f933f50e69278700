import { expect, it } from 'vitest';
import { labelsOf, read, rows } from '../read.ts';

it.each([
  ['Toàn huyện có 12 thư viện đạt chuẩn, tăng 2 thư viện.', [['thư viện', 12, 'chuẩn']]],
  ['Có 15 trường được công nhận mức độ 2.', [['trường', 15, 'mức độ 2']]],
  ['Có 5 trường mới được công nhận đạt chuẩn là Nà Tăm, Bản Bo, Hoa Ban.', [['trường', 5, 'chuẩn']]],
  ['Toàn xã có 8 khu dân cư đạt danh hiệu văn hóa.', [['khu dân cư', 8, 'danh hiệu văn hóa']]],
  ['Bậc học mầm non có 6/9 trường đạt chuẩn, chiếm 66,6%.', [['trường mầm non', 6, 'chuẩn']]],
  ['Cấp THCS có 12/14 đạt chuẩn quốc gia.', [['trường THCS', 12, 'chuẩn quốc gia']]],
  ['Số trường đạt chuẩn quốc gia là 24 trường, tăng 2 trường.', [['trường', 24, 'chuẩn quốc gia']]],
  ['Toàn huyện có 8/13 trường đạt tiêu chí số 5 về trường học.', [['trường', 8, 'tiêu chí số 5 về trường học']]],
  ['Có 18 nhà nghỉ, khách sạn với 264 phòng.', [['nhà nghỉ, khách sạn', 18, null]]],
  ['Toàn tỉnh có 40 nhà nghỉ đạt chuẩn với 510 phòng.', [['nhà nghỉ', 40, 'chuẩn']]],
])('a class tells the standard that it meets, and no more: %s', (text, expected) =>
  expect(rows(read(text).facilities, 'name_vi', 'count', 'standard_met')).toEqual(expected),
);

it('parts of those that meet a standard meet it, in the next sentence too', () => {
  const { facilities } = read(
    'Hiện toàn tỉnh có 90 trường đạt chuẩn quốc gia. Trong đó, mầm non có 43 trường, tiểu học có 29 trường và THCS có 18 trường.',
  );
  const [whole] = facilities;
  expect(rows(facilities, 'name_vi', 'standard_met', 'parent_id')).toEqual([
    ['trường', 'chuẩn quốc gia', null],
    ['mầm non', 'chuẩn quốc gia', whole?.id],
    ['tiểu học', 'chuẩn quốc gia', whole?.id],
    ['THCS', 'chuẩn quốc gia', whole?.id],
  ]);
});

it('more than all of them are no part', () =>
  expect(
    rows(read('Huyện có 3 trường gồm cả trường nội trú, 15 trường đạt chuẩn quốc gia.').facilities, 'parent_id'),
  ).toEqual([[null], [null]]));

it('what schools have is told with their level', () =>
  expect(
    rows(read('Toàn tỉnh có 90 thư viện. Trong đó, tiểu học có 58 thư viện.').facilities, 'name_vi', 'count'),
  ).toEqual([
    ['thư viện', 90],
    ['thư viện tiểu học', 58],
  ]));

it('rooms behind hotels are theirs', () =>
  expect(labelsOf('Toàn tỉnh có 14 khách sạn 4 sao với 1.300 phòng.')).toEqual(['phòng khách sạn 4 sao']));
