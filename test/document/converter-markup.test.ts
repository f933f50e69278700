import { describe, expect, it } from 'vitest';
import { blankConverterMarkup } from '../../pipeline/document/converter-markup.ts';
import { read, rows } from '../dataset/read.ts';

describe('what converters write around the text', () => {
  it.each([
    ['an image with its attributes', 'a ![Hình 1](media/image1.png){width="6.5in"} b', 'a', 'b'],
    ['the anchor of a heading', 'a []{#_Toc123456 .anchor} b', 'a', 'b'],
    ['attributes of a span', '[Tổng thu]{.underline style="size:12"} tăng', '[Tổng thu]', 'tăng'],
    ['a fence of a division', 'a\n::: {custom-style="Body 12"}\nb', 'a', 'b'],
    ['a break of pages', 'a\n\\newpage\nb', 'a', 'b'],
    ['an entry of the table of contents', 'a\n\n[1. Kinh tế 3](#_Toc12)\n\nb', 'a', 'b'],
    ['where a link leads to', '[Nghị_quyết](https://example.org/a?id=12) của b', '[Nghị_quyết] của', 'b'],
    ['a bar alone on its line', 'a\n|\nb', 'a', 'b'],
    ['the mark of a quoted line', '> a\n>\n> b', 'a', 'b'],
    ['the mark of a quoted line within a list', '    > a\n    > 12 b', 'a 12', 'b'],
  ])('%s is blanked, and every offset stays', (_, text, before, behind) => {
    const blanked = blankConverterMarkup(text);
    expect(blanked.text.trim().split(/\s+/)).toEqual([...before.split(' '), behind]);
    expect(blanked.text).toHaveLength(text.length);
    expect(blanked.text.lastIndexOf(behind)).toBe(text.lastIndexOf(behind));
  });

  it.each(['thu {12 tỷ đồng}', 'a [b](c) {d}', 'kết quả!', 'tỷ lệ 1:::2', '> 10% số hộ', 'a\n>= 12 ha', '<td\n>a'])(
    'what only looks like it stays: %s',
    (text) => expect(blankConverterMarkup(text)).toEqual({ text, marks: [] }),
  );

  it('gives no data, and its digits are in the ledger', () => {
    const { indicators, mentions } = read('![](image1.png){width="6.5in"}\n\nTổng thu đạt 250 tỷ đồng.\n');
    expect(rows(indicators, 'obs_value')).toEqual([[250]]);
    expect(rows(mentions, 'text', 'reason')[0]).toEqual(['![](image1.png){width="6.5in"}', 'markup']);
  });

  it('takes time in the length of the text', () => {
    const text = `${'!['.repeat(50_000)}${']({'.repeat(50_000)}\n${'> '.repeat(50_000)}12\n${'>\n'.repeat(50_000)}`;
    expect(blankConverterMarkup(text).marks).toEqual([]);
  });
});
