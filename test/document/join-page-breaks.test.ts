import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../pipeline/document/index.ts';
import type { Block, Section } from '../../pipeline/document/types.ts';
import { codebook } from '../dataset/read.ts';

const children = (text: string) => readDocument(new VFile(text), codebook).children;
const texts = (blocks: readonly unknown[]) => (blocks as Block[]).map(({ text }) => text);

describe('a heading is whole, whatever word it ends with', () => {
  it.each([
    'KẾT QUẢ ĐẠT ĐƯỢC',
    'Những việc chưa làm được',
    'Những khó khăn gặp phải',
    'Một số kiến nghị với tỉnh',
    'Lực lượng hiện có',
  ])('%s', (title) => {
    const [section] = children(`I. ${title}\n\nCả huyện có 16 hợp tác xã.`) as Section[];
    expect(section?.heading.text).toBe(title);
    expect(texts(section?.children ?? [])).toEqual(['Cả huyện có 16 hợp tác xã.']);
  });

  it('and whatever opens the paragraph below', () => {
    const [section] = children('1. Cây hàng năm\n\n16 xã trồng ngô.') as Section[];
    expect(section?.heading.text).toBe('Cây hàng năm');
  });
});

it.each([
  'Về kết quả chung, đã bầu đủ 16 đại biểu. Các đơn vị đều bảo đảm.',
  'Từ 28 đến 30-12, HĐND huyện tổ chức kỳ họp.',
])('a title that ends with a word for a place does not go on in a sentence: %s', (below) => {
  const found = children(`# Kết quả bầu cử đại biểu Quốc hội khóa XIII trên địa bàn tỉnh\n\n${below}`);
  expect(texts(found.flatMap((each) => ('children' in each ? each.children : [each])))).toContain(below);
});

describe('a paragraph that is cut is joined with its other half', () => {
  const half = 'Trong năm, công tác chăm sóc sức khỏe nhân dân được quan tâm; toàn huyện có 12 trạm y tế';
  it.each([
    [`${half} được\n\ncông nhận đạt chuẩn.`, [`${half} được công nhận đạt chuẩn.`]],
    [`${half} xã\n\n12\n\nNậm Cha và Nậm Ban.`, [`${half} xã Nậm Cha và Nậm Ban.`]],
    [`${half}, đạt được\n\n90% kế hoạch.`, [`${half}, đạt được 90% kế hoạch.`]],
    [`${half}.\n\n12\n\nToàn huyện có 3 bệnh viện.`, [`${half}.`, 'Toàn huyện có 3 bệnh viện.']],
  ])('%s', (text, joined) => expect(texts(children(text))).toEqual(joined));
});

describe('a title that ends with how something moved, or since when, or in a name, is whole', () => {
  const below = 'Theo báo cáo của huyện, giá xăng giảm 2%.';
  it.each([
    'Tháng 8: giá tiêu dùng trên địa bàn tỉnh Nam Hải giảm 0,2% so với tháng trước',
    'Thu ngân sách trên địa bàn tỉnh Nam Hải 9 tháng tiếp tục tăng',
    'Kết quả sản xuất nông nghiệp tháng 10/2018 trên địa bàn tỉnh Cao Bằng',
    'BÁO CÁO KẾT QUẢ SẢN XUẤT NÔNG NGHIỆP CỦA HUYỆN ĐẠI TỪ',
  ])('%s', (title) => {
    const found = children(`# ${title}\n\n${below}`);
    expect(texts(found.flatMap((each) => ('children' in each ? each.children : [each])))).toContain(below);
  });
});
