import { expect, it } from 'vitest';
import { said } from '../read.ts';

it.each([
  ['Năm 2023, toàn huyện có 40 hộ nghèo, giảm so với năm 2022 là 12 hộ.', -12],
  ['Năm 2023, xảy ra 45 vụ cháy (tăng so với cùng kỳ năm 2022 là hơn 5 vụ).', 5],
])('how much something moved may stand behind the base, and is told once: %s', (text, value) =>
  expect(
    said(text)
      .slice(1)
      .map((each) => each.slice(1, 3)),
  ).toEqual([['change', value]]),
);

it('a change without a figure is one still', () =>
  expect(said('Năm 2023, có 40 hộ nghèo, đã giảm mạnh so với năm 2022.').at(-1)?.slice(1, 3)).toEqual([
    'change',
    null,
  ]));
