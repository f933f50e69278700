import { describe, expect, it } from 'vitest';
import { labelsOf } from '../read.ts';

describe('what pests are found on, and how many there are', () => {
  it.each([
    [
      'Rầy nâu nhiễm 450 ha (nhẹ 380 ha); đạo ôn lá 210 ha, tỷ lệ bệnh 5 - 10%; chuột 35 ha.',
      [
        'diện tích nhiễm rầy nâu',
        'diện tích nhiễm rầy nâu: nhẹ',
        'diện tích nhiễm đạo ôn lá',
        'tỷ lệ bệnh đạo ôn lá',
        'diện tích nhiễm chuột',
      ],
    ],
    [
      'Rầy nâu nhiễm 450 ha (giảm 30 ha), nhiễm nặng 20 ha, phòng trừ 300 ha; chuột hại 35 ha.',
      [
        'diện tích nhiễm rầy nâu',
        'diện tích nhiễm rầy nâu',
        'diện tích nhiễm nặng rầy nâu',
        'diện tích phòng trừ rầy nâu',
        'diện tích nhiễm chuột',
      ],
    ],
  ])('%s', (text, expected) => expect(labelsOf(text)).toEqual(expected));
});
