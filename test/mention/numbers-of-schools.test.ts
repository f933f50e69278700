import { expect, it } from 'vitest';
import { read } from '../dataset/read.ts';

it('the number of a school is part of its name, be it behind a word that leads to figures elsewhere', () =>
  expect(
    read('Đó là các trường: THPT Hoằng Lúc 3, THPT Thạch Thành 1 (huyện Thạch Lúc) và THPT Đông Mu 2.').mentions.map(
      ({ kind }) => kind,
    ),
  ).toEqual(['identifier', 'identifier', 'identifier']));

it('what is upgraded is counted', () =>
  expect(read('Huyện đã mở rộng, nâng cấp 7 trường THPT.').mentions.map(({ kind, value }) => [kind, value])).toEqual([
    ['quantity', 7],
  ]));
