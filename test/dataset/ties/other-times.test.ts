import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const earlier = (text: string) =>
  read(`# Báo cáo 6 tháng đầu năm 2023\n\n${text}`)
    .indicators.filter(({ time_period }) => time_period?.startsWith('2022'))
    .map(({ label_vi, obs_value, measure, time_period }) => [label_vi, obs_value, measure, time_period]);

describe('figures of another time are of those before, one by one', () => {
  it.each([
    'Cơ cấu kinh tế: nông nghiệp chiếm 20%; công nghiệp chiếm 35%; dịch vụ chiếm 45% (cơ cấu tương ứng của cùng kỳ năm 2022 là 21%; 34%; 46%).',
    'Cơ cấu kinh tế: nông nghiệp chiếm 20%, công nghiệp chiếm 35%, dịch vụ chiếm 45% (cùng kỳ tương ứng là 21%, 34% và 46%).',
    'Cơ cấu kinh tế: nông nghiệp chiếm 20%; công nghiệp chiếm 35%; dịch vụ chiếm 45% (tương ứng cùng kỳ năm 2022 là: 21% - 34% - 46%).',
    'Cơ cấu kinh tế: nông nghiệp chiếm 20%; công nghiệp chiếm 35%; dịch vụ chiếm 45%. Cùng kỳ năm 2022, cơ cấu kinh tế tương ứng là 21%; 34%; 46%.',
  ])('%s', (text) =>
    expect(earlier(text)).toEqual([
      ['Cơ cấu kinh tế: nông nghiệp', 21, 'share', '2022-01/2022-06'],
      ['Cơ cấu kinh tế: công nghiệp', 34, 'share', '2022-01/2022-06'],
      ['Cơ cấu kinh tế: dịch vụ', 46, 'share', '2022-01/2022-06'],
    ]),
  );

  it('also of how they moved', () =>
    expect(
      earlier('Nông nghiệp tăng 3,1%, công nghiệp giảm 7,2% (cùng kỳ năm 2022 lần lượt tăng 2,9% và 8,1%).').map(
        ([label, value]) => [label, value],
      ),
    ).toEqual([
      ['Nông nghiệp', 2.9],
      ['công nghiệp', 8.1],
    ]));

  it('but not where there are more or fewer of them', () =>
    expect(
      earlier('Nông nghiệp chiếm 20%, dịch vụ chiếm 80% (năm 2022: 21%, 34% và 46%).').map(([label]) => label),
    ).not.toContain('Nông nghiệp'));
});
