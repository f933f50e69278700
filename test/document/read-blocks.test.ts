import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../pipeline/document/index.ts';
import type { Section } from '../../pipeline/document/types.ts';
import { codebook } from '../dataset/read.ts';

const children = (text: string) => readDocument(new VFile(text), codebook).children;
const shown = (text: string) =>
  (children(text) as Section[]).map(({ number, heading, children }) => [
    number,
    heading?.text,
    children?.map((child) => ('text' in child ? child.text : child.type)),
  ]);

describe('a bold title stands above its text without an empty line', () => {
  it.each([
    ['**1. Trồng trọt**\nTổng diện tích gieo trồng đạt 1.250 ha.', '1', 'Trồng trọt'],
    ['**1. Trồng trọt**  \nTổng diện tích gieo trồng đạt 1.250 ha.', '1', 'Trồng trọt'],
    ['**Trồng trọt**\nTổng diện tích gieo trồng đạt 1.250 ha.', null, 'Trồng trọt'],
    ['**1. Công tác bảo vệ rừng và\nphát triển rừng**\nTổng diện tích gieo trồng đạt 1.250 ha.', '1', null],
  ])('%s', (text, number, title) =>
    expect(shown(text)).toEqual([
      [number, title ?? 'Công tác bảo vệ rừng và phát triển rừng', ['Tổng diện tích gieo trồng đạt 1.250 ha.']],
    ]),
  );

  it('and above entries', () =>
    expect(shown('**Chăn nuôi**\n- Đàn trâu 120 con\n- Đàn bò 30 con')).toEqual([
      [null, 'Chăn nuôi', ['Đàn trâu 120 con', 'Đàn bò 30 con']],
    ]));

  it('but bold words that a sentence goes on from are none', () =>
    expect(children('**Tổng diện tích gieo trồng**\ncủa huyện đạt 1.250 ha.')).toMatchObject([
      { text: 'Tổng diện tích gieo trồng của huyện đạt 1.250 ha.' },
    ]));
});
