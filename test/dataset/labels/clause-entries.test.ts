import { expect, it } from 'vitest';
import { labelsOf } from '../read.ts';

it('what entries between semicolons measure is of the crop that each opens with', () =>
  expect(
    labelsOf(
      'Diện tích gieo trồng lúa cả năm đạt 779 ha. Trong đó: Lúa đông xuân: diện tích 308 ha, sản lượng 1.940 tấn; lúa mùa: diện tích 190 ha, năng suất 49 tạ/ha.',
    ).slice(1),
  ).toEqual(['diện tích lúa đông xuân', 'sản lượng lúa đông xuân', 'diện tích lúa mùa', 'năng suất lúa mùa']));
