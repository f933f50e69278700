import { expect, it } from 'vitest';
import { labelsOf } from '../read.ts';

const rowsOf = (names: string[]) =>
  `| Chỉ tiêu | ĐVT | Năm 2020 |\n|---|---|---|\n${names.map((name, at) => `| ${name} | Trđ | ${5.5 + at} |`).join('\n')}`;

it('the letter of a part of a table is none of its name', () =>
  expect(labelsOf(rowsOf(['C-THU NGÂN SÁCH', 'D - Chi ngân sách', 'E-learning']))).toEqual([
    'Thu ngân sách',
    'Chi ngân sách',
    'E-learning',
  ]));
