import { describe, expect, it } from 'vitest';
import { read, rows } from '../dataset/read.ts';

describe('sections numbered with a dash', () => {
  const text = `THÔNG TIN CHUNG

I- Điều kiện tự nhiên

1- Dân cư: Tổng số: 512 hộ.

2- Đời sống:

- Thu nhập bình quân: 18 triệu đồng/người/năm.
`;

  it('are sections, and their numbers no data', () =>
    expect(rows(read(text).sections, 'number', 'title')).toContainEqual(['I', 'Điều kiện tự nhiên']));

  it('and a sum is not the number of a document', () => {
    const { indicators, reports } = read(text);
    expect(reports[0]?.document_number).toBeNull();
    expect(indicators.map(({ obs_value }) => obs_value)).toEqual([512, 18]);
  });
});

it('a number of several levels may close with a colon', () => {
  const { indicators, mentions } = read('1.2: Về chăn nuôi: Tổng đàn lợn 450 con.');
  expect(rows(mentions, 'text', 'reason')[0]).toEqual(['1.2:', 'heading number']);
  expect(indicators.map(({ label_vi }) => label_vi)).toEqual(['Tổng đàn lợn']);
});

it('a letter with a comma instead of its bracket numbers what a capital opens', () =>
  expect(rows(read('b) Cây màu:\n\n- Đậu: 4 ha\n\nc, Cây hằng năm khác: 74 ha').indicators, 'label_vi')).toEqual([
    ['diện tích Đậu'],
    ['diện tích Cây hằng năm khác'],
  ]));
