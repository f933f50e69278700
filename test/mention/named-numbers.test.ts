import { expect, test } from 'vitest';
import { said } from './reading.ts';

test('a vaccine against several illnesses is a name', () => {
  expect(said('tiêm vắc xin 5 trong 1 cho 120 trẻ')[0]).toMatch(/^identifier 5 trong 1/);
  expect(said('xảy ra 3 vụ trong 1 ngày')[0]).toMatch(/^quantity 3/);
});
