import { expect, it } from 'vitest';
import { labelsOf, read, rows } from '../read.ts';

it('those who judge alike are told by their judgement, also where it stands alone', () =>
  expect(
    rows(
      read(
        'Quý I/2024, có 28,6% doanh nghiệp đánh giá tốt hơn; 35,7% ổn định và 35,7% khó khăn hơn. Dự kiến quý II: 44,3% tốt lên, 38,6% ổn định.',
      ).indicators,
      'label_vi',
      'obs_value',
      'measure',
      'obs_status',
    ),
  ).toEqual([
    ['doanh nghiệp đánh giá tốt hơn', 28.6, 'share', 'A'],
    ['doanh nghiệp đánh giá ổn định', 35.7, 'share', 'A'],
    ['doanh nghiệp đánh giá khó khăn hơn', 35.7, 'share', 'A'],
    ['doanh nghiệp đánh giá tốt lên', 44.3, 'share', 'F'],
    ['doanh nghiệp đánh giá ổn định', 38.6, 'share', 'F'],
  ]));

it('what orders they expect', () =>
  expect(labelsOf('Có 30,4% doanh nghiệp dự kiến đơn hàng tăng; 22% giảm và 47,6% giữ nguyên.')).toEqual([
    'doanh nghiệp dự kiến đơn hàng tăng',
    'doanh nghiệp dự kiến đơn hàng giảm',
    'doanh nghiệp dự kiến đơn hàng giữ nguyên',
  ]));

it('what is steady where nobody judged is none of those who did', () =>
  expect(labelsOf('Có 12% hộ nghèo; 5% ổn định.')).toEqual(['hộ nghèo', 'ổn định']));
