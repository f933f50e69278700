import { expect, it } from 'vitest';
import { said } from '../read.ts';

it('the land that a plan takes back is told with the plan, and aimed at', () =>
  expect(
    said(
      'Về kế hoạch thu hồi đất năm 2022 gồm: đất nông nghiệp hơn 1.480 ha; đất phi nông nghiệp 67,5 ha.\n\nKế hoạch chuyển mục đích sử dụng đất 240 ha. Trong đó: Đất nông nghiệp 184 ha; đất phi nông nghiệp 56 ha.',
    ),
  ).toEqual([
    ['kế hoạch thu hồi đất gồm: đất nông nghiệp', 'target', 1480, null],
    ['kế hoạch thu hồi đất gồm: đất phi nông nghiệp', 'target', 67.5, null],
    ['Kế hoạch chuyển mục đích sử dụng đất', 'target', 240, null],
    ['Kế hoạch chuyển mục đích sử dụng đất: Đất nông nghiệp', 'target', 184, 240],
    ['Kế hoạch chuyển mục đích sử dụng đất: đất phi nông nghiệp', 'target', 56, 240],
  ]));

it('land that is shared out by kinds is planned', () =>
  expect(
    said(
      'Tổng diện tích các loại đất được phân bổ là 63.980 ha. Trong đó, đất nông nghiệp được phân bổ 49.800 ha.',
    ).map(([, measure, value]) => [measure, value]),
  ).toEqual([
    ['target', 63980],
    ['target', 49800],
  ]));
