import { expect, it } from 'vitest';
import { labelsOf, said } from '../read.ts';

it('what is done to one crop after another', () =>
  expect(
    labelsOf(
      'Trồng mới cà phê 60 ha, cây ăn quả 25 ha (trong đó bơ 8 ha), chè 5 ha; chăm sóc mắc ca 40 ha và quế 15 ha; lúa 90 ha.',
    ),
  ).toEqual([
    'diện tích trồng mới cà phê',
    'diện tích trồng mới cây ăn quả',
    'diện tích trồng mới cây ăn quả: bơ',
    'diện tích trồng mới chè',
    'diện tích chăm sóc mắc ca',
    'diện tích chăm sóc quế',
    'diện tích lúa',
  ]));

it('those who are enrolled, too', () =>
  expect(labelsOf('Phấn đấu huy động trẻ mẫu giáo ra lớp đạt 99%, học sinh tiểu học đạt 100%.')).toEqual([
    'huy động trẻ mẫu giáo ra lớp',
    'huy động học sinh tiểu học ra lớp',
  ]));

it('a movement whose ends are told is no part of what has them', () =>
  expect(said('Phấn đấu giảm hộ nghèo từ 9% xuống còn 6%.')).toEqual([
    ['hộ nghèo', 'level', 9, null],
    ['hộ nghèo', 'target', 6, null],
  ]));

it('what was gathered, in whatever it is measured', () =>
  expect(
    labelsOf(
      'Trong tháng đã khai thác 72 ha rừng trồng; 5 nghìn m3 gỗ, 35 nghìn cây luồng và 2 tấn măng; trồng 9 ha quế.',
    ),
  ).toEqual([
    'diện tích khai thác rừng trồng',
    'khai thác gỗ',
    'khai thác cây luồng',
    'khai thác măng',
    'diện tích trồng quế',
  ]));

it('what several works do is done to all that is listed behind them', () =>
  expect(
    labelsOf(
      'Đã đầu tư xây dựng, nâng cấp, sửa chữa 90 km đường giao thông nông thôn, 83 mét cầu, 11 km đường dây điện.',
    ),
  ).toEqual([
    'đầu tư xây dựng, nâng cấp, sửa chữa đường giao thông nông thôn',
    'đầu tư xây dựng, nâng cấp, sửa chữa cầu',
    'đầu tư xây dựng, nâng cấp, sửa chữa đường dây điện',
  ]));
