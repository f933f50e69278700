import { expect, it } from 'vitest';
import { labelsOf, read, rows } from '../read.ts';

it('a noun of one syllable says that it is a number, and of what area', () =>
  expect(
    rows(
      read('Toàn xã có 2.731 hộ với 10.184 khẩu; trên địa bàn xã hiện có 9 thôn. Cả nước có 45 xã và 12 hợp tác xã.')
        .indicators,
      'label_vi',
      'label_en',
    ),
  ).toEqual([
    ['số hộ toàn xã', 'Number of households in the whole commune'],
    ['số khẩu', 'Number of persons'],
    ['số thôn trên địa bàn xã', 'Number of villages in the commune'],
    ['số xã cả nước', 'Number of communes in the whole country'],
    ['hợp tác xã', 'Cooperatives'],
  ]));

it('those whom an area receives are guests', () =>
  expect(labelsOf('Toàn tỉnh đón khoảng 9.400 lượt, đạt 56% kế hoạch.')).toEqual([
    'lượt khách',
    'lượt khách so với kế hoạch',
  ]));

it('those who are received are guests', () =>
  expect(labelsOf('Toàn tỉnh đón và phục vụ khoảng 9.400 lượt. Thư viện phục vụ 400 lượt bạn đọc.')).toEqual([
    'lượt khách',
    'phục vụ lượt bạn đọc',
  ]));
