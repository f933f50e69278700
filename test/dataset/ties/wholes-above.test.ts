import { describe, expect, it } from 'vitest';
import { labelsOf, said } from '../read.ts';

it('a total that stands alone is detailed by the list below it', () =>
  expect(
    said('2. Đất đai: Tổng diện tích tự nhiên: 4.150 ha.\n\n- Đất nông nghiệp: 3.020 ha.\n\n- Đất ở: 31 ha.'),
  ).toEqual([
    ['Tổng diện tích tự nhiên', 'level', 4150, null],
    ['diện tích đất nông nghiệp', 'level', 3020, 4150],
    ['diện tích đất ở', 'level', 31, 4150],
  ]));

it('parts are told in a block of their own', () =>
  expect(
    said('Tổng mức đầu tư 24 tỷ đồng.\n\nTrong đó, ngân sách tỉnh 15 tỷ đồng, ngân sách huyện 9 tỷ đồng.').map(
      (each) => each[3],
    ),
  ).toEqual([null, 24, 24]));

describe('a list that words open on the line of its first entry', () => {
  it.each([
    '- Đất lâm nghiệp: 4.100 ha:\n\nTrong đó: + Rừng tự nhiên: 3.000 ha.\n\n+ Rừng trồng: 1.100 ha.\n\n- Đất ở: 20 ha.',
    '- Đất lâm nghiệp: 4.100 ha:\n\nTrong đó:\n\n+ Rừng tự nhiên: 3.000 ha.\n\n+ Rừng trồng: 1.100 ha.\n\n- Đất ở: 20 ha.',
    '- Đất lâm nghiệp: 4.100 ha:\nTrong đó: + Rừng tự nhiên: 3.000 ha.\n+ Rừng trồng: 1.100 ha.\n\n- Đất ở: 20 ha.',
  ])('breaks down the entry above: %s', (text) =>
    expect(said(text)).toEqual([
      ['diện tích đất lâm nghiệp', 'level', 4100, null],
      ['diện tích rừng tự nhiên', 'level', 3000, 4100],
      ['diện tích rừng trồng', 'level', 1100, 4100],
      ['diện tích đất ở', 'level', 20, null],
    ]),
  );

  it('and several entries on one line are those of its sentence', () =>
    expect(
      said('Tổng đàn vật nuôi: 5.200 con, trong đó: + Trâu: 1.200 con; + Bò: 4.000 con.').map((each) => each[3]),
    ).toEqual([null, 5200, 5200]));
});

it('seasons in a footnote are of what stands before its mark', () =>
  expect(
    labelsOf(
      '## I. Kinh tế\n\nTổng diện tích gieo trồng: 1.245 ha[^1].\n\n[^1]: Trong đó vụ Đông Xuân 500 ha, vụ Mùa 745 ha.\n',
    ),
  ).toEqual([
    'Tổng diện tích gieo trồng',
    'Tổng diện tích gieo trồng vụ Đông Xuân',
    'Tổng diện tích gieo trồng vụ Mùa',
  ]));
