import { describe, expect, it } from 'vitest';
import { said, valuesOf } from '../read.ts';

it('each of a pair in a list of places is of what its like counts in the whole', () =>
  expect(
    valuesOf(
      'Các địa phương đã sơ tán 102 hộ/468 khẩu đến nơi an toàn. Trong đó, xã Nà Lừ 18 hộ/45 khẩu; xã Nà Tăm 11 hộ/48 khẩu.',
    ),
  ).toEqual([
    ['sơ tán hộ', 102],
    ['sơ tán khẩu đến nơi an toàn', 468],
    ['sơ tán hộ xã Nà Lừ', 18],
    ['sơ tán khẩu đến nơi an toàn xã Nà Lừ', 45],
    ['sơ tán hộ xã Nà Tăm', 11],
    ['sơ tán khẩu đến nơi an toàn xã Nà Tăm', 48],
  ]));

describe('cases and those concerned, told with a stroke', () => {
  it('are two counts, also where those are a round number', () => {
    expect(said('Khởi tố 80 vụ/100 bị can.').map((each) => each.slice(0, 3))).toEqual([
      ['Khởi tố vụ', 'count', 80],
      ['Khởi tố bị can', 'count', 100],
    ]);
    expect(said('Phạt 20 vụ/1.000 triệu đồng.').map(([, measure]) => measure)).toEqual(['count', 'level']);
    expect(said('Đã xử lý 80 vụ/100 vụ vi phạm.').map(([, measure]) => measure)).toEqual(['share']);
  });

  it('those hurt are no plan of those killed', () =>
    expect(said('Tai nạn giao thông 12 vụ/10 người chết/8 người bị thương.').map((each) => each.slice(0, 3))).toEqual([
      ['vụ tai nạn giao thông', 'count', 12],
      ['tai nạn giao thông người chết', 'count', 10],
      ['tai nạn giao thông người bị thương', 'count', 8],
    ]));
});
