import { describe, expect, it } from 'vitest';
import { readMarker } from '../../pipeline/document/markers.ts';
import { read, rows, said } from '../dataset/read.ts';

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
    ['diện tích đậu'],
    ['diện tích cây hằng năm khác'],
  ]));

describe('a number in brackets', () => {
  it('marks an entry, whatever its text begins with, of the list that a title opens', () =>
    expect(
      said('MỤC TIÊU NHIỆM KỲ\n(1) Trồng 40 ha rừng\n(2) 75% bản có nhà văn hóa').map(([, measure, value]) => [
        measure,
        value,
      ]),
    ).toEqual([
      ['target', 40],
      ['target', 75],
    ]));

  it('is the mark of a footnote where something refers to it', () => {
    const { footnotes, indicators } = read('Toàn xã có 9 bản (1).\n\n(1) Trong đó: 4 bản vùng cao.');
    expect(rows(footnotes, 'text')).toEqual([['Trong đó: 4 bản vùng cao.']]);
    expect(indicators.map(({ obs_value }) => obs_value)).toEqual([9, 4]);
  });
});

it('a letter with a dash before capitals is a number', () => {
  expect(readMarker('A- NHỮNG KẾT QUẢ')).toMatchObject({ text: 'A-', numbering: 'letter' });
  expect(readMarker('B-THU NGÂN SÁCH')).toMatchObject({ text: 'B-', numbering: 'letter' });
  expect(readMarker('A - Sinh học')).toBeNull();
});

describe('a number of several levels', () => {
  it.each([
    ['1.1/ Cây lúa', '1.1/'],
    ['1.1/Cây lúa', '1.1/'],
    ['1.1- Cây lúa', '1.1-'],
    ['1.1.1/ Ngô lai: 30 ha.', '1.1.1/'],
    ['3./ Lâm nghiệp', '3./'],
    ['1/Trồng trọt', '1/'],
    ['II.1. Trồng trọt', 'II.1.'],
    ['II.1/ Trồng trọt', 'II.1/'],
    ['a.1) Rầy nâu', 'a.1)'],
    ['a/ Sâu bệnh', 'a/'],
    ['(3.1) Khai thác', '(3.1)'],
  ])('may close with any sign: %s', (line, text) => expect(readMarker(line)?.text).toBe(text));

  it.each(['3.5 ha rừng', '12.5% hộ nghèo', '24/QĐ-UBND ngày 1/2/2024', '12/CTr-TU của Tỉnh ủy', '4/5 chỉ tiêu'])(
    'is none of what a line goes on with: %s',
    (line) => expect(readMarker(line)).toBeNull(),
  );

  it('stands in the tree below the number that it repeats', () =>
    expect(
      rows(
        read('II. KẾT QUẢ\n\nII.1. Kinh tế\n\nII.1.1. Trồng trọt\n\nLúa 5 ha.\n\n2. Xã hội\n').sections,
        'number',
        'level',
      ),
    ).toEqual([
      ['II', 1],
      ['II.1', 2],
      ['II.1.1', 3],
      ['II.2', 2],
    ]));
});
