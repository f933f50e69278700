import { describe, expect, it } from 'vitest';
import { read, rows } from '../read.ts';

const said = (text: string) =>
  rows(read(`# Báo cáo năm 2023 xã Nậm Lúc\n\n${text}\n`).indicators, 'label_vi', 'measure', 'base_period').slice(1);

describe('the same period of the year before, in short', () => {
  it.each(['SVCK', 'SCK', 'CK', 'so CK', 'so với CK', 'cùng kỳ', 'so với cùng kỳ'])('%s', (same) =>
    expect(said(`Diện tích gieo trồng 200 ha, đạt 95% ${same}; sản lượng 600 tấn, tăng 3% ${same}.`)).toEqual([
      ['Diện tích gieo trồng', 'share', '2022'],
      ['sản lượng', 'level', null],
      ['sản lượng', 'change', '2022'],
    ]),
  );
});

describe('how many more of those counted, by another word for them', () => {
  it.each([
    ['Toàn xã có 340 học sinh, tăng 12 em.', 'học sinh'],
    ['Nhà trường có 12 giáo viên, giảm 2 người.', 'giáo viên'],
    ['Kết nạp 15 đảng viên, tăng 3 đồng chí.', 'Kết nạp đảng viên'],
  ])('%s', (text, label) => {
    const [count, change] = read(text).indicators;
    expect([count?.label_vi, change?.label_vi, change?.measure, change?.parent_id]).toEqual([
      label,
      label,
      'change',
      count?.id,
    ]);
  });
});

describe('those who strove for what they reached', () => {
  it.each([
    [
      'Nhân dân khắc phục khó khăn, phấn đấu đạt kết quả: Giá trị sản xuất đạt 168 tỷ đồng; thu ngân sách 14 tỷ đồng.',
      'level',
    ],
    ['Với sự phấn đấu nỗ lực, thu ngân sách đạt 14 tỷ đồng.', 'level'],
    ['Phấn đấu thu ngân sách đạt 14 tỷ đồng.', 'target'],
  ])('%s', (text, measure) =>
    expect(new Set(read(text).indicators.map((each) => each.measure))).toEqual(new Set([measure])),
  );

  it('and the criteria that they strive for are a goal, as are those told apart by as many none', () => {
    expect(rows(read('Xã phấn đấu đạt từ 15 tiêu chí.').indicators, 'measure', 'obs_value')).toEqual([['target', 15]]);
    expect(rows(read('Có 5 xã đạt từ 15 tiêu chí trở lên.').indicators, 'unit_measure', 'obs_value')).toEqual([
      ['{commune}', 5],
    ]);
  });
});
