import { expect, it } from 'vitest';
import { labelsOf, said } from '../read.ts';

it('a measure alone behind a percentage is what moved, of what the words before name', () =>
  expect(said('Do hạn mặn nên lúa hè thu giảm 49% diện tích, giảm 47% sản lượng so với năm trước.')).toEqual([
    ['diện tích lúa hè thu', 'change', -49, null],
    ['sản lượng lúa hè thu', 'change', -47, null],
  ]));

it('or of the levels of its sentence that measure just that', () =>
  expect(
    said(
      'Lúa hè thu thu hoạch 720 ha, sản lượng 4.214 tấn, năng suất 5,8 tấn/ha (do hạn mặn nên giảm 49% diện tích, giảm 47% sản lượng).',
    ).flatMap(([label, measure, value, level]) => (measure === 'change' ? [[label, value, level]] : [])),
  ).toEqual([
    ['diện tích thu hoạch lúa hè thu', -49, 720],
    ['sản lượng lúa hè thu', -47, 4214],
  ]));

it('a change in number is of those counted', () =>
  expect(
    labelsOf(
      'Có 120 doanh nghiệp thành lập mới với số vốn đăng ký 550 tỷ đồng, tăng 18% về số lượng, tăng 24% về vốn.',
    ),
  ).toEqual([
    'doanh nghiệp thành lập mới',
    'số vốn đăng ký doanh nghiệp thành lập mới',
    'doanh nghiệp thành lập mới',
    'số vốn đăng ký doanh nghiệp thành lập mới',
  ]));
