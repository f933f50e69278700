import { describe, expect, it } from 'vitest';
import { columnSubject } from '../../../pipeline/dataset/tables/column-subjects.ts';
import { cellLabel } from '../../../pipeline/dataset/tables/table-labels.ts';
import { codebook, read, rows } from '../read.ts';

describe('what a column measures', () => {
  it.each([
    ['Diện tích (ha)', 'Diện tích'],
    ['Số hộ', 'Số hộ'],
    ['Sản lượng năm 2024 (tấn)', 'Sản lượng'],
    ['Hộ nghèo', 'Hộ nghèo'],
  ])('%s', (heading, subject) => expect(columnSubject({ codebook }, heading)).toBe(subject));

  it.each([
    'Kế hoạch năm 2024',
    'Ước thực hiện 9 tháng',
    'So với kế hoạch (%)',
    'Năm 2023',
    'Tăng/giảm (%)',
    'Số lượng',
  ])('%s says when or against what', (heading) => expect(columnSubject({ codebook }, heading)).toBeNull());
});

describe('the label of a cell', () => {
  it.each([
    ['Xã Bản Hồ', 'Diện tích (ha)', 'Cây lúa', 'Diện tích Xã Bản Hồ'],
    ['Diện tích lúa', 'Thực hiện', 'Trồng trọt', 'Diện tích lúa'],
    ['Tổng cộng', 'Chiều dài (km)', 'Các tuyến đường', 'Tổng cộng Chiều dài (Các tuyến đường)'],
    ['Tổng cộng', 'Chiều dài (km)', 'Kết quả thực hiện', 'Tổng cộng Chiều dài'],
  ])('%s, %s', (row, heading, above, label) =>
    expect(
      cellLabel({ codebook }, row, heading, {
        heading: above,
        caption: null,
        counts: null,
        above: [],
        unit: null,
        isOfOne: false,
      }),
    ).toBe(label),
  );

  it('in a table', () => {
    const text = '| Xã | Số hộ | Diện tích (ha) |\n|---|--:|--:|\n| Bản Hồ | 62 | 27,5 |';
    expect(rows(read(text).indicators, 'label_vi', 'obs_value')).toEqual([
      ['Số hộ Bản Hồ', 62],
      ['Diện tích Bản Hồ', 27.5],
    ]);
  });
});
