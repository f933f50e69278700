import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../pipeline/document/index.ts';
import type { Block, Section } from '../../pipeline/document/types.ts';
import { codebook } from '../dataset/read.ts';

const children = (text: string) => readDocument(new VFile(text), codebook).children;
const shown = (text: string) =>
  (children(text) as Section[]).map(({ number, heading, children }) => [
    number,
    heading?.text,
    children?.map((child) => ('text' in child ? child.text : child.type)),
  ]);

/** The texts of headings and blocks, in reading order. */
function texts(text: string): string[] {
  const inOrder = (nodes: readonly (Block | Section)[]): string[] =>
    nodes.flatMap((node) => ('heading' in node ? [node.heading.text, ...inOrder(node.children)] : [node.text]));
  return inOrder(children(text));
}

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

it.each([
  [
    'Kết quả sản xuất nông nghiệp và xây dựng nông thôn mới năm 2023',
    'Căn cứ Kế hoạch số 35/KH-UBND của UBND huyện, UBND xã',
  ],
  [
    '**Kết quả công tác nội chính và xây dựng Đảng 10 tháng năm 2024**',
    'Thực hiện Kế hoạch số 31/KH-UBND của UBND tỉnh, UBND',
  ],
])('a line that begins as a sentence does is none of the title above it: %s', (title, line) =>
  expect(texts(`${title}\n${line}\nbáo cáo như sau.`)).toEqual([
    title.replaceAll('**', ''),
    `${line} báo cáo như sau.`,
  ]),
);

it('a name with a capital goes on with a line that no sentence ends', () =>
  expect(
    texts('Thực hiện Chương trình hành động số 19-CTr/HU của Ban Thường vụ\nHuyện ủy, các xã đã có kế hoạch.'),
  ).toHaveLength(1));

it('text directly below a table is text', () =>
  expect(texts('| Xã | Hộ |\n| --- | --- |\n| Nậm Pì | 15 |\n2. Dân số\nXã có 15 hộ với 70 khẩu.')).toEqual([
    'Xã Hộ',
    'Nậm Pì 15',
    'Dân số',
    'Xã có 15 hộ với 70 khẩu.',
  ]));

it('a bold line that states a figure is an entry, and no title', () =>
  expect(shown('**Tổng đàn trâu: 120 con**\n\n**Chăn nuôi**\n\nĐàn bò 30 con.')).toMatchObject([
    [undefined, undefined, undefined],
    [null, 'Chăn nuôi', ['Đàn bò 30 con.']],
  ]));

it('a line longer than any that is wrapped ends where it ends, also without a point', () => {
  const long = `Huyện tập trung xây dựng và nâng cấp các công trình thiết yếu, ${'đáp ứng nhu cầu của người dân, '.repeat(6)}nâng cao chất lượng cuộc sống`;
  const texts = (text: string) => children(text).map((child) => ('text' in child ? child.text : child.type));
  expect(texts(`${long}\nMục tiêu đến năm 2026 là 12 xã đạt chuẩn.`)).toHaveLength(2);
  expect(texts(`${long}\nvà 12 xã đạt chuẩn.`)).toHaveLength(1);
});

it('a line above one of equals signs is a heading', () =>
  expect(shown('KẾT QUẢ NĂM 2024\n====\n\nĐàn bò 30 con.')).toMatchObject([
    [null, 'KẾT QUẢ NĂM 2024', ['Đàn bò 30 con.']],
  ]));

describe('a list whose line ends got lost', () => {
  it('is read entry by entry, below its headings', () =>
    expect(
      texts(
        'CÁC CHỈ TIÊU CHỦ YẾU ĐẾN NĂM 2025 I. Về kinh tế (2 chỉ tiêu) 1. Thu ngân sách: 60 tỷ đồng. 2. Sản lượng lúa: 5.200 tấn. II. Về xã hội 3. Tỷ lệ hộ nghèo dưới 2%.',
      ),
    ).toEqual([
      'CÁC CHỈ TIÊU CHỦ YẾU ĐẾN NĂM 2025',
      'Về kinh tế (2 chỉ tiêu)',
      'Thu ngân sách: 60 tỷ đồng.',
      'Sản lượng lúa: 5.200 tấn.',
      'Về xã hội',
      'Tỷ lệ hộ nghèo dưới 2%.',
    ]));

  it.each([
    'Quy chế gồm Điều 1. Phạm vi; Điều 2. Đối tượng; Điều 3. Nội dung của Quy chế.',
    'Tổ chức tại thôn 1. Thôn đạt 2. Tổng số hộ là 3. Trong đó có 4 hộ nghèo.',
    'Hai việc: 1. Làm đường; 2. Làm cầu.',
  ])('but %s is one text', (text) => expect(texts(text)).toHaveLength(1));
});
