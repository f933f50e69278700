import { expect, it } from 'vitest';
import { labelsOf } from '../read.ts';

it('a part that only a place tells apart measures what its whole does, unit by unit', () =>
  expect(
    labelsOf(
      'Diện tích nuôi tôm đến nay đạt 6.289 ha/7.654 hộ. Trong đó: Nậm Mu: 1.051 ha/1.451 hộ; Đầm Dài: 815 ha/2.481 hộ.',
    ),
  ).toEqual([
    'Diện tích nuôi tôm',
    'hộ nuôi tôm',
    'Diện tích nuôi tôm Nậm Mu',
    'hộ nuôi tôm Nậm Mu',
    'Diện tích nuôi tôm Đầm Dài',
    'hộ nuôi tôm Đầm Dài',
  ]));

it('an entry that only says that there is more goes by its name', () =>
  expect(labelsOf('- Tôm quảng canh: Phát triển tăng thêm 30 ha. Lũy kế đến nay đạt 179 ha.')).toEqual([
    'diện tích tôm quảng canh',
    'diện tích tôm quảng canh',
  ]));
