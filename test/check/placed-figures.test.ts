import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { placeFigures } from '../../pipeline/check/placed-figures.ts';
import { readTables } from '../../pipeline/dataset/index.ts';
import { tableRows } from '../../pipeline/dataset/tables/table-rows.ts';
import { readDocument } from '../../pipeline/document/index.ts';
import { codebook } from '../dataset/read.ts';

/** The value of each indicator that stands in a cell, and of each that stands in a sentence. */
function placesOf(source: string) {
  const facts = { sidecar: null, sha256: '0'.repeat(64), sizeBytes: Buffer.byteLength(source) };
  const context = readTables(readDocument(new VFile({ value: source }), codebook), 'text', codebook, facts);
  const { indicators } = context.tables;
  const figures = placeFigures(context.tables, source, tableRows(context));
  const values = (inTable: boolean) =>
    indicators.filter(({ id }) => figures.of(id)?.inTable === inTable).map(({ obs_value }) => obs_value);
  return { cells: values(true), sentences: values(false) };
}

describe('a figure stands in a table', () => {
  it.each([
    ['of Markdown', '| Loài | Số con |\n|---|---|\n| Đàn trâu | 120 |'],
    ['of HTML', '<table><tr><th>Loài</th><th>Số con</th></tr><tr><td>Đàn trâu</td><td>120</td></tr></table>'],
    ['of tabs', 'Loài\tSố con\tGhi chú\nĐàn trâu\t120\t\nĐàn bò\t120\t'],
  ])('%s', (_, source) => expect(placesOf(source)).toMatchObject({ sentences: [] }));

  it('and in a sentence, where a cell tells one', () =>
    expect(
      placesOf(
        '| Nội dung | Kết quả |\n|---|---|\n| Chăn nuôi | Tổng đàn trâu của toàn xã đạt 45 con |\n| Dân số | 1.200 |',
      ),
    ).toEqual({ cells: [1200], sentences: [45] }));

  it('and not where prose goes on behind it', () =>
    expect(placesOf('| Loài | Số con |\n|---|---|\n| Đàn trâu | 120 |\n\nĐàn bò có 90 con.')).toEqual({
      cells: [120],
      sentences: [90],
    }));
});
