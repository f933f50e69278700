import { expect, it } from 'vitest';
import { labelsOf, read } from '../read.ts';

it.each([
  ['Có 5 công trình thủy lợi tưới cho 118 ha lúa.', 'diện tích tưới lúa'],
  ['Có 12 hồ chứa đảm bảo nước tưới cho trên 300 ha.', 'diện tích tưới'],
  ['Các trạm bơm phục vụ tưới, tiêu 40 ha.', 'diện tích tưới, tiêu'],
])('an area that is watered is told by what grows there: %s', (text, label) =>
  expect(labelsOf(text).at(-1)).toBe(label),
);

it('works that water an area are named without what they do', () =>
  expect(
    read('Có 5 công trình thủy lợi tưới cho 118 ha và 12 hồ chứa đảm bảo nước tưới cho 300 ha.').facilities.map(
      ({ name_vi, count }) => [name_vi, count],
    ),
  ).toEqual([
    ['công trình thủy lợi', 5],
    ['hồ chứa', 12],
  ]));
