import { expect, it } from 'vitest';
import { said } from './read.ts';

it('a bare name in a list of shares is told by its share', () =>
  expect(
    said('Đất nông nghiệp chiếm 88,8% diện tích, đất ở chiếm 3,7%, đất chưa sử dụng 7,5%.').map((each) => each[1]),
  ).toEqual(['share', 'share', 'share']));
