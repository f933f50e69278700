import { expect, it } from 'vitest';
import { said } from '../read.ts';

it('a share of a plan behind levels that `và` joins is of all of them', () => {
  expect(said('Xã đã trồng 40 ha ngô và 12 ha lạc, đạt 96% kế hoạch.')).toEqual([
    ['diện tích trồng ngô', 'level', 40, null],
    ['diện tích trồng lạc', 'level', 12, null],
    ['diện tích trồng ngô và lạc so với kế hoạch', 'share', 96, null],
  ]);
  expect(said('Xã đã trồng 40 ha ngô, 9 ha đỗ và 12 ha lạc, đạt 96% kế hoạch.').at(-1)?.[0]).toBe(
    'diện tích trồng ngô, đỗ và lạc so với kế hoạch',
  );
});

it('of parts it is of the whole that they make up', () => {
  expect(
    said(
      'Huyện có 25 sản phẩm được gắn sao, trong đó có 19 sản phẩm đạt 3 sao và 6 sản phẩm đạt 4 sao, đạt 125% kế hoạch.',
    ).at(-1),
  ).toEqual(['sản phẩm được gắn sao so với kế hoạch', 'share', 125, 25]);
});

it('and of the last alone where the first has one of its own', () => {
  expect(said('Xã đã trồng 40 ha ngô, đạt 80% kế hoạch; trồng 12 ha lạc, đạt 96% kế hoạch.').at(-1)?.[0]).toBe(
    'diện tích trồng lạc so với kế hoạch',
  );
});
