import { expect, it } from 'vitest';
import { labelsOf, said } from './read.ts';

it('parts behind a colon, and in a bracket, are of the nouns behind them', () =>
  expect(
    labelsOf(
      'Tổng diện tích thu hồi là 575,03ha, trong đó: 505,5ha đất nông nghiệp (có 419,46ha đất lúa); 69,53ha đất chưa sử dụng.',
    ),
  ).toEqual([
    'Tổng diện tích thu hồi',
    'diện tích đất nông nghiệp',
    'diện tích đất lúa',
    'diện tích đất chưa sử dụng',
  ]));

it('land that is cleared keeps its last word', () =>
  expect(labelsOf('Năm 2024, chi phí giải phóng mặt bằng gần 908 triệu đồng.')).toEqual([
    'chi phí giải phóng mặt bằng',
  ]));

it('what is equal to an area is of the noun behind it', () =>
  expect(said('Đã cấp nước tưới cho 45 ha đất canh tác (tương đương 60 ha cây trồng).').at(-1)).toEqual([
    'diện tích cây trồng',
    'level',
    60,
    45,
  ]));
