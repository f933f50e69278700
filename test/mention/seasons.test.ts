import { describe, expect, test } from 'vitest';
import { timed } from './reading.ts';

describe('seasons of crops', () => {
  test.each<[string, string[]]>([
    [
      'vụ Đông Xuân 2023-2024; vụ Mùa 2024; vụ Hè Thu năm 2024',
      ['vụ Đông Xuân 2023-2024: 2023/2024 đông xuân', 'vụ Mùa 2024: 2024 mùa', 'vụ Hè Thu năm 2024: 2024 hè thu'],
    ],
    ['vụ Đông - Xuân, vụ chiêm xuân', ['vụ Đông - Xuân: unknown đông xuân', 'vụ chiêm xuân: unknown chiêm xuân']],
    ['lúa Đông Xuân 2022 - 2023, lúa Mùa 2021-2022', ['2022 - 2023: 2022/2023 đông xuân', '2021-2022: 2021/2022 mùa']],
  ])('%s', (text, expected) => expect(timed(text)).toEqual(expected));
});

describe('other cases', () => {
  test.each<[string, string[]]>([['11 vụ tai nạn; vụ 1', []]])('%s', (text, expected) =>
    expect(timed(text)).toEqual(expected),
  );
});
