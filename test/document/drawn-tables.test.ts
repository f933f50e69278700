import { expect, it } from 'vitest';
import { read, rows } from '../dataset/read.ts';

const grid = `Kết quả năm 2024 như sau:

+-----+------------------+----------+-----------+
| STT | Chỉ tiêu         | Kế hoạch | Thực hiện |
+=====+==================+==========+===========+
| 1   | Diện tích lúa    | 860      | 845       |
|     | (ha)             |          |           |
+-----+------------------+----------+-----------+
| 2   | Sản lượng (tấn)  | 4.300    | 4.225     |
+-----+------------------+----------+-----------+

Toàn xã có 12 thôn.`;

it('a grid is a table, whose cells go on from line to line', () => {
  const { indicators } = read(grid);
  expect(rows(indicators, 'label_vi', 'obs_value', 'unit_measure', 'measure')).toEqual([
    ['Diện tích lúa', 860, 'har', 'target'],
    ['Diện tích lúa', 845, 'har', 'level'],
    ['Sản lượng', 4300, 't', 'target'],
    ['Sản lượng', 4225, 't', 'level'],
    ['số thôn toàn xã', 12, '{village}', 'count'],
  ]);
});

it('the evidence of a cell is its own text', () =>
  expect(
    read(grid)
      .mentions.filter(({ kind }) => kind === 'quantity')
      .map(({ text, start, end }) => [text, grid.slice(start, end)]),
  ).toEqual(['860', '845', '4.300', '4.225', '12'].map((text) => [text, text])));

it.each([
  `  -----------------------------------------
  Chỉ tiêu         Kế hoạch   Thực hiện
  ---------------- ---------- -----------
  Đàn trâu (con)   1.200      1.150

  Đàn bò           800        820
  lai (con)
  -----------------------------------------`,
  `  Chỉ tiêu            Kế hoạch   Thực hiện
  ------------------- ---------- -----------
  Đàn trâu (con)      1.200      1.150
  Đàn bò lai (con)    800        820`,
])('columns under runs of dashes are a table: %#', (text) =>
  expect(rows(read(`Năm 2024:\n\n${text}\n\nHết.`).indicators, 'label_vi', 'obs_value')).toEqual([
    ['Đàn trâu', 1200],
    ['Đàn trâu', 1150],
    ['Đàn bò lai', 800],
    ['Đàn bò lai', 820],
  ]),
);

it('dashes under a letterhead are no table', () => {
  const { reports } = read(
    'UBND HUYỆN NẬM XANH      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n--------      ---------------\n\nBÁO CÁO\n\nKết quả năm 2024\n\nXã có 12 thôn.',
  );
  expect(reports[0]?.title).toBe('Kết quả năm 2024');
});
