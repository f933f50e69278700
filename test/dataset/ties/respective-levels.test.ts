import { expect, it } from 'vitest';
import { said } from '../read.ts';

it('measures that are told one by one are of the list before them', () =>
  expect(said('Diện tích ngô 120 ha, sắn 80 ha, sản lượng tương ứng 540 tấn và 960 tấn.').slice(2)).toEqual([
    ['sản lượng ngô', 'level', 540, null],
    ['sản lượng sắn', 'level', 960, null],
  ]));

it('changes that are told one by one belong to the list before them', () =>
  expect(said('Đàn trâu 1.200 con, đàn bò 3.400 con, lần lượt tăng 2% và giảm 3%.').slice(2)).toEqual([
    ['Đàn trâu', 'change', 2, 1200],
    ['đàn bò', 'change', -3, 3400],
  ]));

it('more figures than the list has names are of the last', () =>
  expect(said('Sản lượng ngô 540 tấn, diện tích lần lượt 120 ha và 80 ha.').map(([label]) => label)).toEqual([
    'Sản lượng ngô',
    'diện tích ngô',
    'diện tích ngô',
  ]));

it('so do changes of all that a sentence tells in several units', () =>
  expect(
    said('Vận chuyển đạt 7 triệu lượt khách, luân chuyển 512 triệu lượt khách.km, lần lượt tăng 10% và tăng 9%.')
      .slice(2)
      .map(([, measure, value, of]) => [measure, value, of]),
  ).toEqual([
    ['change', 10, 7],
    ['change', 9, 512],
  ]));

it('so do shares of a plan that only the last of them names', () =>
  expect(
    said('Vốn giảm nghèo 4 tỷ đồng, vốn nông thôn mới 15 tỷ đồng, lần lượt đạt 96% và 45% kế hoạch.').filter(
      ([, measure]) => measure === 'share',
    ),
  ).toEqual([
    ['Vốn giảm nghèo so với kế hoạch', 'share', 96, 4],
    ['vốn nông thôn mới so với kế hoạch', 'share', 45, 15],
  ]));
