import { describe, expect, it } from 'vitest';
import type { Check } from '../../dist/types.d.ts';
import { read } from '../dataset/read.ts';

/** What a text's checks of a kind come to: expected, found, and whether it holds. */
function checked(kind: Check['kind'], text: string): string[] {
  return read(text)
    .checks.filter((check) => check.kind === kind)
    .map(({ expected, found, holds }) => `${expected} ${found} ${holds ? 'holds' : 'fails'}`);
}

describe('a percentage against the two figures that it compares', () => {
  it.each([
    ['Kế hoạch trồng rừng năm 2024 là 500 ha, đã trồng 450 ha, đạt 90% kế hoạch.', ['90% 90% holds']],
    ['Kế hoạch trồng rừng năm 2024 là 500 ha, đã trồng 450 ha, đạt 80% kế hoạch.', ['90% 80% fails']],
    // The plan is that of the month, which is not told.
    ['Kế hoạch trồng rừng năm 2024 là 500 ha, trong tháng trồng 45 ha, đạt 80% kế hoạch tháng.', []],
    // Of two plans neither is known to be meant.
    ['Tỉnh giao 500 ha, huyện giao 600 ha; đã trồng 450 ha, đạt 80% kế hoạch.', []],
    // The plan of maize is not told.
    ['Gieo trồng 500 ha lúa; trồng 300 ha ngô, đạt 98% kế hoạch.', []],
    ['Kế hoạch vốn là 120 tỷ đồng; đã giải ngân 70.100 triệu đồng, đạt 58,4% kế hoạch.', ['58.42% 58.4% holds']],
    // 2,3 stands for 2,25 to 2,35: too rough to tell.
    ['Dự toán giao 2,5 tỷ đồng, thu được 2,3 tỷ đồng, đạt 93,4% dự toán.', []],
    ['Đàn trâu có 1.200 con, trong đó trâu cái 600 con, chiếm 50%.', ['50% 50% holds']],
    ['Đàn trâu có 1.200 con, trong đó trâu cái 600 con, chiếm 55%.', ['50% 55% fails']],
    // Of a whole that is told behind it.
    ['Xã có 5.000 ha đất, trong đó đất ở 100 ha, chiếm 40% diện tích đất phi nông nghiệp.', []],
    ['Xã tiếp nhận 400 hồ sơ, đã giải quyết 390 hồ sơ, đạt 97,5%.', ['97.5% 97.5% holds']],
    // What the part is out of, no word tells.
    ['Xã tiếp nhận 400 hồ sơ, đã giải quyết 390 hồ sơ, đạt 99,2%.', []],
    ['Hộ nghèo có 90/450 hộ, chiếm 20%; hộ cận nghèo 45 hộ, chiếm 10%.', ['20% 20% holds', '10% 10% holds']],
  ])('%s', (text, found) => {
    expect(checked('ratio_vs_percent', text)).toEqual(found);
  });

  it('in the rows of a table, whose columns are of several years', () => {
    const table = `| TT | Chỉ tiêu | ĐVT | TH năm 2023 | KH năm 2024 | TH năm 2024 | So với KH (%) | So với cùng kỳ (%) |
|---|---|---|---|---|---|---|---|
| 1 | Diện tích lúa | ha | 1.000 | 1.100 | 1.045 | 95 | 104,5 |
| 2 | Diện tích ngô | ha | 800 | 900 | 870 | 98,7 | 108,8 |
| 3 | Tỷ lệ hộ nghèo | % | 12 | 10 | 9 | 111,1 | 75 |
`;
    expect(checked('ratio_vs_percent', table)).toEqual(['95% 95% holds', '96.67% 98.7% fails']);
  });

  it('in a table with the month beside the sum of the months', () => {
    const table = `| Chỉ tiêu | Dự toán 2024 | Tháng 10 năm 2024 | 10 tháng năm 2024 | So dự toán (%) |
|---|---|---|---|---|
| Thu nội địa | 200 | 20 | 150 | 75 |
| Thu phí | 100 | 10 | 60 | 70 |
`;
    expect(checked('ratio_vs_percent', table)).toEqual(['75% 75% holds', '60% 70% fails']);
  });
});
