import { expect, it } from 'vitest';
import { labelsOf, read, rows } from '../read.ts';

it('those of each place are of the count that a bracket behind them breaks down', () =>
  expect(
    labelsOf(
      'Bão khiến 32 người chết, mất tích (19 người chết, 13 người mất tích), 80 người bị thương.\n\nTrong đó Lào Cai 17 người (8 người chết, 9 người mất tích); Cao Bằng 5 người (3 người chết, 2 người mất tích); Quảng Ninh 2 người chết.',
    ).slice(4),
  ).toEqual([
    'người chết, mất tích Lào Cai',
    'người chết',
    'người mất tích',
    'người chết, mất tích Cao Bằng',
    'người chết',
    'người mất tích',
    'người chết Quảng Ninh',
  ]));

it('schools that suffered are no schools that there are', () => {
  const { facilities, indicators } = read('Có 76 điểm trường bị ảnh hưởng, 12 nhà bị ngập.');
  expect([facilities.length, indicators[0]?.label_vi]).toEqual([0, 'điểm trường bị ảnh hưởng']);
});

it('what the kinds in a bracket did is told before it', () =>
  expect(
    rows(
      read('Đàn gia súc, gia cầm đều tăng (trâu 0,34%, bò 0,94%) so với năm trước.').indicators,
      'label_vi',
      'measure',
      'obs_value',
    ),
  ).toEqual([
    ['đàn trâu', 'change', 0.34],
    ['đàn bò', 'change', 0.94],
  ]));

it('by how much more than the year before is a change', () =>
  expect(
    rows(
      read('Sản lượng lương thực đạt 2.561 tấn, tăng hơn năm ngoái gần 100 tấn.').indicators,
      'measure',
      'obs_value',
    ),
  ).toEqual([
    ['level', 2561],
    ['change', 100],
  ]));

it('whatever brought it, a measure stands behind nên; all of an area is the area', () =>
  expect(
    labelsOf(
      'Năm nay thời tiết khá thuận lợi, tình hình sâu bệnh được theo dõi kịp thời nên năng suất lúa mùa ước đạt 47,5 tạ/ha. Toàn bộ hơn 300 ha lúa mùa sớm đã thu hoạch xong.',
    ),
  ).toEqual(['năng suất lúa mùa', 'diện tích lúa mùa sớm đã thu hoạch xong']));

it('trong năm is the year of the day that the opening heading is of', () =>
  expect(
    rows(
      read('# Sản xuất nông nghiệp (24/12/2013)\n\nTrong năm, tổng sản lượng chè đạt 243 tấn.').indicators,
      'time_period',
    ),
  ).toEqual([['2013']]));
