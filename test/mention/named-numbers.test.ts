import { expect, test } from 'vitest';
import { said } from './reading.ts';

test('a vaccine against several illnesses is a name', () => {
  expect(said('tiêm vắc xin 5 trong 1 cho 120 trẻ')[0]).toMatch(/^identifier 5 trong 1/);
  expect(said('xảy ra 3 vụ trong 1 ngày')[0]).toMatch(/^quantity 3/);
});

test('the purity that gold is called by counts none', () => {
  expect(said('Giá vàng 99,99% tăng 2%')).toEqual([
    'identifier 99,99% : part of a name',
    expect.stringMatching(/^quantity 2/),
  ]);
  expect(said('Giá lúa 99 đồng')[0]).toMatch(/^quantity 99/);
});
