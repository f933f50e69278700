import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../pipeline/document/index.ts';
import type { Block } from '../../pipeline/document/types.ts';
import { codebook } from '../dataset/read.ts';

const document = (text: string) => readDocument(new VFile(text), codebook);
const blocks = (text: string) => document(text).children as Block[];
const tableOf = (text: string) => blocks(text).filter(({ type }) => type === 'row');
const texts = (rows: readonly Block[]) => rows.map(({ cells }) => cells.map(({ text }) => text));
const roles = (rows: readonly Block[]) => rows.map(({ rowRole }) => rowRole);
const heads = (rows: readonly Block[]) => rows[0]?.head.map(({ text }) => text);

/** What stands in the source where the characters of a cell come from. */
const written = (text: string, block: Block | undefined, at: number) =>
  [...(block?.cells[at]?.offsets ?? [])].map((offset) => text[offset]).join('');

describe('the rows of a table', () => {
  it('are found however its lines end, whatever stands above and below', () => {
    const lines = ['Đàn vật nuôi - cuối kỳ:', '', 'Vật nuôi | Số con', ':-- | --:', 'Trâu | 410', 'Bò', '', 'Lợn | 7'];
    for (const end of ['\n', '\r\n', '\r'])
      expect(texts(tableOf(lines.join(end)))).toEqual([
        ['Vật nuôi', 'Số con'],
        ['Trâu', '410'],
      ]);
  });

  it('need a row of dashes', () => {
    expect(tableOf('Vật nuôi | Số con\nTrâu | 410\n- Bò | 12')).toEqual([]);
  });
});

describe('the head of a table', () => {
  it('is its first row', () => {
    const rows = tableOf('| Chỉ tiêu | Kế hoạch |\n|---|---|\n| Dân số | 4.500 |');
    expect(roles(rows)).toEqual(['head', 'entry']);
    expect(heads(rows)).toEqual(['Chỉ tiêu', 'Kế hoạch']);
  });

  it('is two rows where the second parts cells of the first', () => {
    const rows = tableOf(
      '| Xã | Năm 2023 | | Năm 2024 |\n|---|---|---|---|\n| | Số hộ | Tỷ lệ | |\n| Nậm Pì | 15 | 2,5 | 14 |',
    );
    expect(roles(rows).slice(-2)).toEqual(['head', 'entry']);
    expect(heads(rows)).toEqual(['Xã', 'Năm 2023 Số hộ', 'Năm 2023 Tỷ lệ', 'Năm 2024']);
  });

  it('is two rows where a converter repeats what spans them', () => {
    const rows = tableOf(
      '| TT | Xã | Hộ nghèo | Hộ nghèo |\n|---|---|---|---|\n| TT | Xã | Số hộ | Tỷ lệ |\n| 1 | Nậm Pì | 15 | 2,5 |',
    );
    expect(roles(rows).slice(-2)).toEqual(['head', 'entry']);
    expect(heads(rows)).toEqual(['TT', 'Xã', 'Hộ nghèo Số hộ', 'Hộ nghèo Tỷ lệ']);
  });

  it('does not hold a first entry without figures', () => {
    const rows = tableOf(
      '| TT | Chỉ tiêu | Kế hoạch | |\n|---|---|---|---|\n| I | Nông nghiệp | | |\n| 1 | Lúa | 5 | 6 |',
    );
    expect(roles(rows)).toEqual(['head', 'entry', 'entry']);
  });

  it('is followed by the numbers of its columns', () => {
    const rows = tableOf(
      '| TT | Tên | KH | TH | % |\n|---|---|---|---|---|\n| A | B | 1 | 2 | 3=2/1 |\n| 1 | Lúa | 5 | 6 | 120 |',
    );
    expect(roles(rows)).toEqual(['head', 'numbering', 'entry']);
  });

  it('is missing where the first row states a figure', () => {
    const rows = tableOf('| Diện tích | 9.632 ha |\n|---|---|\n| Dân số | 4.120 người |');
    expect(roles(rows)).toEqual(['entry', 'entry']);
    expect(heads(rows)).toEqual(['', '']);
  });

  it.each(['2024', '2021 - 2025', '10 tháng năm 2024', '31/12/2023'])('may say when: %s', (time) => {
    const rows = tableOf(`| Chỉ tiêu | ${time} |\n|---|---|\n| Dân số | 4.150 |`);
    expect(roles(rows)).toEqual(['head', 'entry']);
  });
});

it('a head that tabs part may lack the one over the names', () => {
  const rows = tableOf('Tổng số\tKhiếu nại\tTố cáo\nQuý I\t23\t4\t2\nQuý II\t31\t6\t1\nCộng\t54\t10\t3');
  expect(heads(rows)).toEqual(['', 'Tổng số', 'Khiếu nại', 'Tố cáo']);
  expect(roles(rows)).toEqual(['head', 'entry', 'entry', 'entry']);
});

describe('a head that a converter made up', () => {
  it.each(['Col1 | Col2', ' | ', 'Column 1 | Column 2'])(
    'says nothing, and the row below heads the table: %s',
    (head) => {
      const rows = tableOf(`| ${head} |\n|---|---|\n| Xã | Số hộ |\n| Nậm Pì | 912 |`);
      expect(roles(rows).slice(-2)).toEqual(['head', 'entry']);
      expect(heads(rows)).toEqual(['Xã', 'Số hộ']);
    },
  );

  it('may be left empty on any number of rows', () =>
    expect(heads(tableOf(`| | |\n|---|---|\n${'| | |\n'.repeat(20_000)}| Xã | Số hộ |\n| Nậm Pì | 912 |`))).toEqual([
      'Xã',
      'Số hộ',
    ]));

  it('leaves its column without one', () =>
    expect(heads(tableOf('| Unnamed: 0 | Chỉ tiêu | 2023 |\n|---|---|---|\n| 1 | Số hộ | 912 |'))).toEqual([
      '',
      'Chỉ tiêu',
      '2023',
    ]));
});

describe('a table that pages cut', () => {
  const head = '| Chỉ tiêu | Kế hoạch | Thực hiện |\n|---|---|---|\n| Dân số | 4.500 | 4.520 |';

  it.each([
    ['without its head', '| Số hộ | 900 | 912 |\n|---|---|---|\n| Số thôn | 9 | 9 |'],
    [
      'with its head again',
      '| Chỉ tiêu | Kế hoạch | Thực hiện |\n|---|---|---|\n| Số hộ | 900 | 912 |\n| Số thôn | 9 | 9 |',
    ],
  ])('goes on %s', (_, rest) => {
    const rows = tableOf(`${head}\n\n12\n\n${rest}`).filter(({ rowRole }) => rowRole === 'entry');
    expect(rows.map(({ cells }) => cells[0]?.text)).toEqual(['Dân số', 'Số hộ', 'Số thôn']);
    expect(new Set(rows.map((row) => row.head)).size).toBe(1);
  });

  it.each([
    ['words stand between', '\n\nBiểu 2. Khác\n\n| Số hộ | 900 | 912 |\n|---|---|---|\n| Số thôn | 9 | 9 |'],
    ['the other has fewer columns', '\n\n| Số hộ | 900 |\n|---|---|\n| Số thôn | 9 |'],
  ])('ends where %s', (_, rest) => {
    expect(new Set(tableOf(head + rest).map((row) => row.head)).size).toBe(2);
  });
});

describe('an HTML table', () => {
  const text = `Kết quả:<table border="1">
<tr><th rowspan="2">Xã</th><th colspan="2">Hộ nghèo</th></tr>
<tr><th>Số hộ</th><th>Tỷ lệ (%)</th></tr>

<tr><td>Nậm Pì</td><td>1<b>5</b></td><td>2,5</td></tr>
</table>Các xã tiếp tục rà soát.`;

  it('is read as rows, whatever lines are empty in it; spans leave cells empty', () => {
    expect(texts(tableOf(text))).toEqual([
      ['Xã', 'Hộ nghèo', ''],
      ['', 'Số hộ', 'Tỷ lệ (%)'],
      ['Nậm Pì', '15', '2,5'],
    ]);
    expect(heads(tableOf(text))).toEqual(['Xã', 'Hộ nghèo Số hộ', 'Hộ nghèo Tỷ lệ (%)']);
  });

  it('has the cells of a row below a span at its end where they stand', () =>
    expect(
      texts(
        tableOf(`<table><tr><td>TT</td><td colspan="2">Hiện có</td><td rowspan="2">Thiếu</td></tr>
<tr><td></td><td>CB</td><td>HĐ</td></tr>
<tr><td>1</td><td>12</td><td>2</td><td>3</td></tr></table>`),
      ),
    ).toEqual([
      ['TT', 'Hiện có', '', 'Thiếu'],
      ['', 'CB', 'HĐ', ''],
      ['1', '12', '2', '3'],
    ]));

  it('keeps where its cells stand', () => {
    expect(written(text, tableOf(text)[2], 0)).toBe('Nậm Pì');
    expect(written(text, tableOf(text)[2], 1)).toBe('15');
  });

  it('leaves the words around it in the flow', () => {
    const flow = blocks(text).filter(({ type }) => type !== 'row');
    expect(flow.map((block) => block.text)).toEqual(['Kết quả:', 'Các xã tiếp tục rà soát.']);
  });

  it('may miss its end', () => {
    expect(texts(tableOf('<table><tr><td>Dân số<td>4.120'))).toEqual([['Dân số', '4.120']]);
  });

  it('bounds what a span makes', () => {
    expect(tableOf('<table><tr><td colspan="9999">Dân số</td><td>5</td></tr></table>')[0]?.cells.length).toBeLessThan(
      100,
    );
  });
});

describe('lines that tabs or strokes part', () => {
  it.each([
    ['tabs', '\t'],
    ['strokes', ' | '],
  ])('%s: three with a figure are a table', (_, separator) => {
    const lines = [
      ['Chỉ tiêu', 'ĐVT', 'KH'],
      ['Dân số', 'người', '4.120'],
      ['Lúa', 'ha', '60'],
    ];
    const text = `Bảng 1. Chỉ tiêu\n${lines.map((line) => line.join(separator)).join('\n')}`;
    const rows = tableOf(text);
    expect(texts(rows)).toEqual(lines);
    expect(written(text, rows[1], 2)).toBe('4.120');
    expect(blocks(text)[0]?.text).toBe('Bảng 1. Chỉ tiêu');
  });

  it.each([
    ['two lines', 'A\tB\t1\nC\tD\t2'],
    ['no figure', 'Nơi nhận:\t\tTM. UBND\nNhư trên;\t\tCHỦ TỊCH\nLưu: VT.\t\tLò Văn A'],
    ['as many parts nowhere', 'A\tB\t1\nC\t2\nD\tE\tF\t3'],
    ['an indent', '\tDân số 5\n\tLúa 6\n\tNgô 7'],
  ])('%s: no table', (_, text) => expect(tableOf(text)).toEqual([]));
});

describe('a title of several lines', () => {
  it('is one block of the header', () => {
    const { header } = document(
      'BÁO CÁO\n\n**KẾT QUẢ NĂM 2024**\n\n**VÀ PHƯƠNG HƯỚNG NĂM 2025**\n\nDân số 12.000 người.',
    );
    expect(header.blocks.map((block) => block.text)).toEqual(['BÁO CÁO', 'KẾT QUẢ NĂM 2024 VÀ PHƯƠNG HƯỚNG NĂM 2025']);
  });

  it('ends before a table', () => {
    const { header } = document('BÁO CÁO\n\n| Chỉ tiêu | Số |\n|---|---|\n| Dân số | 5 |');
    expect(header.title).toBeNull();
  });
});
