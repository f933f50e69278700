import { expect, it } from 'vitest';
import { labelsOf, read } from '../dataset/read.ts';

it.each([
  ['Trao Huy hiệu 40 năm tuổi Đảng cho 12 đảng viên.', ['Trao Huy hiệu 40 năm tuổi Đảng đảng viên']],
  [
    'Đảng bộ huyện trao tặng Huy hiệu 60, 55 và 50 năm tuổi Đảng cho 23 đồng chí.',
    ['trao tặng Huy hiệu 60, 55 và 50 năm tuổi Đảng đồng chí'],
  ],
])('the years of a badge are its name: %s', (text, labels) => {
  expect(labelsOf(text)).toEqual(labels);
  const { mentions } = read(text);
  expect(mentions.slice(0, -1).map(({ kind, reason }) => `${kind}: ${reason}`)).toEqual(
    mentions.slice(0, -1).map(() => 'identifier: part of a name'),
  );
});

it('how many badges were given is counted', () =>
  expect(read('Đã trao 15 Huy hiệu Đảng.').indicators.map(({ obs_value }) => obs_value)).toEqual([15]));
