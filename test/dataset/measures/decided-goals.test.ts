import { describe, expect, it } from 'vitest';
import { read, rows, said } from '../read.ts';

describe('what is decided is to be reached', () => {
  it.each([
    [
      'Theo Nghị quyết về nhiệm vụ kinh tế - xã hội năm 2026, tổng giá trị sản xuất đạt 730 tỷ đồng; có thêm 03 thôn đạt chuẩn nông thôn mới.',
      [
        ['tổng giá trị sản xuất', 'target', 730, null],
        ['thôn đạt chuẩn nông thôn mới', 'target', 3, null],
      ],
    ],
    [
      'HĐND huyện quyết nghị dự toán thu ngân sách năm 2025 là 91 tỷ đồng, trong đó thu nội địa 40 tỷ đồng.',
      [
        ['thu ngân sách', 'target', 91, null],
        ['thu nội địa', 'target', 40, 91],
      ],
    ],
    [
      'HĐND xã phê chuẩn phương án phân bổ ngân sách: chi thường xuyên 11 tỷ đồng, chi sự nghiệp y tế 2 tỷ đồng.',
      [
        ['chi thường xuyên', 'target', 11, null],
        ['chi sự nghiệp y tế', 'target', 2, null],
      ],
    ],
    [
      'Đề án đặt ra đến năm 2030 trồng mới 70 ha cây mắc ca; có 95% thôn có nhà sinh hoạt cộng đồng.',
      [
        ['diện tích trồng mới cây mắc ca', 'target', 70, null],
        ['thôn có nhà sinh hoạt cộng đồng', 'target', 95, null],
      ],
    ],
    [
      'Hội đồng nhân dân tỉnh chấp thuận danh mục 9 dự án với diện tích 31 ha.',
      [
        ['danh mục dự án', 'target', 9, null],
        ['diện tích danh mục dự án', 'target', 31, null],
      ],
    ],
  ])('%s', (text, found) => expect(said(text)).toEqual(found));

  it('by each place that it names, whatever is grown there', () =>
    expect(
      said(
        'UBND huyện giao chỉ tiêu kế hoạch năm 2025 cho các xã: xã Nậm Pì trồng mới 30 ha quế; xã Pa Tần 25 ha chè, 10 ha mắc ca.',
      ),
    ).toEqual([
      ['diện tích trồng mới quế xã Nậm Pì', 'target', 30, null],
      ['diện tích trồng mới chè xã Pa Tần', 'target', 25, null],
      ['diện tích trồng mới mắc ca', 'target', 10, null],
    ]));

  it('but for what was done of it, votes and settled budgets', () => {
    expect(
      said('Theo kế hoạch, xã trồng mới 40 ha chè; đến nay đã trồng 32 ha.').map(([, measure]) => measure),
    ).toEqual(['target', 'level']);
    expect(
      said('HĐND xã thông qua dự toán thu năm 2026 là 7 tỷ đồng với 25/25 đại biểu tán thành.').map(
        ([, measure]) => measure,
      ),
    ).toEqual(['target', 'share']);
    expect(said('HĐND huyện thông qua quyết toán ngân sách với tổng thu 41 tỷ đồng.')[0]?.[1]).toBe('level');
    expect(said('HĐND huyện đã thông qua 14 nghị quyết.')[0]?.[1]).toBe('count');
  });
});

it('a resolution that charges a body, a clause that assigns, and a plan in summary', () => {
  expect(
    said('Nghị quyết cũng giao UBND xã tập trung nguồn lực đầu tư 11 công trình.').map(([label, measure]) => [
      label,
      measure,
    ]),
  ).toEqual([['đầu tư công trình', 'target']]);
  expect(
    said(
      'Xã đề ra 8 nhóm nhiệm vụ; giao chỉ tiêu thu cho từng bản: bản Nà Củng 32 triệu đồng, bản Nậm Mu 28 triệu đồng.',
    ).map(([, measure, value]) => [measure, value]),
  ).toEqual([
    ['count', 8],
    ['target', 32],
    ['target', 28],
  ]);
  expect(
    said('Tóm tắt kế hoạch phát triển kinh tế năm 2026 của xã Nà Tăm\nTại kỳ họp này, tổng đàn bò 340 con.').map(
      ([, measure]) => measure,
    ),
  ).toEqual(['target']);
});

it('money that a programme is given is of the programme', () =>
  expect(said('Đối với Chương trình giảm nghèo, năm 2026 xã dự kiến được phân bổ 19 tỷ đồng.')[0]?.slice(0, 3)).toEqual(
    ['vốn Chương trình giảm nghèo được phân bổ', 'target', 19],
  ));

it('what was made of places by a decision is none of its goals', () =>
  expect(
    rows(
      read('Theo Nghị quyết, xã Nậm Thịnh được thành lập dựa trên việc sáp nhập 2 xã Nậm Vân và Nậm Hợp.').indicators,
      'measure',
    ),
  ).toEqual([['count']]));
