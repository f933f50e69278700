import { expect, it } from 'vitest';
import { labelsOf } from '../read.ts';

it.each([
  [
    'Tham gia giải bơi trẻ toàn quốc đạt 2 HCV, 3 HCB; giải cờ vua cấp tỉnh đạt 4 HCV, 1 HCB.',
    [
      'HCV giải bơi trẻ toàn quốc',
      'HCB giải bơi trẻ toàn quốc',
      'HCV giải cờ vua cấp tỉnh',
      'HCB giải cờ vua cấp tỉnh',
    ],
  ],
  ['Tham gia hội thao cấp tỉnh, đoàn học sinh huyện giành 4 huy chương vàng.', ['huy chương vàng hội thao cấp tỉnh']],
  // Who won them stands before the verb.
  ['Đoàn thể thao của huyện giành 4 huy chương vàng.', ['Đoàn thể thao của huyện giành huy chương vàng']],
  ['Đội tuyển đá cầu đoạt 3 giải nhất.', ['Đội tuyển đá cầu đoạt giải nhất']],
  ['Sau khi giải quyết hồ sơ, trao 20 giải thưởng.', ['trao giải thưởng']],
])('prizes are of the contest that they were won in: %s', (text, labels) => expect(labelsOf(text)).toEqual(labels));

it('medals that their metal alone names are medals', () =>
  expect(labelsOf('Huyện giành 136 huy chương (44 vàng, 41 bạc, 51 đồng).')).toEqual([
    'Huyện giành huy chương',
    'huy chương vàng',
    'huy chương bạc',
    'huy chương đồng',
  ]));
