import { describe, expect, it } from 'vitest';
import { labelsOf } from '../read.ts';

describe('a figure told for one of several is of that one', () => {
  it.each([
    [
      'Tỷ lệ bệnh từ 10-15% đối với đạo ôn lá và từ 5-8% đối với đạo ôn cổ bông.',
      ['Tỷ lệ bệnh đối với đạo ôn lá', 'Tỷ lệ bệnh đối với đạo ôn cổ bông'],
    ],
  ])('%s', (text, expected) => expect(labelsOf(text)).toEqual(expected));
});
