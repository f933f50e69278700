import { expect, it } from 'vitest';
import { read, rows } from '../read.ts';

it.each([
  [
    'Có 120 HTX, trong đó 60% hoạt động hiệu quả, 20% yếu kém và 11% ngừng hoạt động.',
    ['HTX hoạt động hiệu quả', 'HTX yếu kém', 'HTX ngừng hoạt động'],
  ],
  [
    'Có 16 công trình cấp nước tập trung, trong đó 34% hoạt động bền vững, 15% không hoạt động.',
    ['công trình cấp nước tập trung hoạt động bền vững', 'công trình cấp nước tập trung không hoạt động'],
  ],
  ['Có 20 trường, trong đó 60% đạt chuẩn quốc gia.', ['trường đạt chuẩn quốc gia']],
])('a share of those counted who are so is told by what they are: %s', (text, labels) =>
  expect(
    rows(read(text).indicators, 'measure', 'label_vi')
      .filter(([measure]) => measure === 'share')
      .map(([, label]) => label),
  ).toEqual(labels),
);
