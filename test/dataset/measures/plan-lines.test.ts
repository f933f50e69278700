import { describe, expect, it } from 'vitest';
import { periodsOf, read, rows } from '../read.ts';

it('a line that says what is to be reached opens goals, paragraph by paragraph', () =>
  expect(
    rows(
      read(
        'Chính phủ yêu cầu phấn đấu đạt các chỉ tiêu cho đến năm 2030 như sau:\n\nTăng trưởng GRDP đạt 8%/năm; tỷ lệ đô thị hóa đạt 40%.\n\nTỷ lệ lao động qua đào tạo đạt 65%.',
      ).indicators,
      'measure',
      'time_period',
    ),
  ).toEqual(Array(3).fill(['target', '2030'])));

/** What measures the indicators of a text are. */
function kinds(text: string): string[] {
  return rows(read(text).indicators, 'measure').flat();
}

describe('a line that opens a plan', () => {
  it('is of all sections beside one another below it, with its term', () =>
    expect(
      periodsOf(
        '# Đảng bộ huyện Mường Lống\n\nCÁC CHỈ TIÊU CHỦ YẾU NHIỆM KỲ 2020-2025\n\nI. Kinh tế (2 chỉ tiêu)\n\n1. Tổng sản lượng lương thực bình quân hằng năm: 21.000 tấn.\n\nII. Xã hội\n\n2. Tỷ lệ lao động qua đào tạo: 60%.',
      ),
    ).toEqual([
      ['target', '2020/2025'],
      ['target', '2020/2025'],
    ]));

  it('is of paragraphs without bullets, and of lists that they open', () =>
    expect(
      periodsOf(
        '# Họp HĐND xã\n\nMục tiêu cụ thể năm 2025:\n\nVề kinh tế:\n\nThu nhập bình quân đạt 45 triệu đồng/người.\n\nVề xã hội:\n\n- Tỷ lệ hộ dùng nước sạch đạt 95%.',
      ),
    ).toEqual([
      ['target', '2025'],
      ['target', '2025'],
    ]));

  it('ends where another opens results', () =>
    expect(
      kinds(
        '# Họp HĐND xã\n\nMục tiêu năm 2025:\n\nThu nhập đạt 45 triệu đồng/người.\n\nKết quả năm 2024:\n\nTỷ lệ che phủ rừng đạt 51%.',
      ),
    ).toEqual(['target', 'level']));

  it('may name the place first', () =>
    expect(kinds('# Xã Nậm Hàng: Các chỉ tiêu chủ yếu (nhiệm kỳ 2025-2030)\n\n- Lao động qua đào tạo: 70%.')).toEqual([
      'target',
    ]));
});

it('a title that tells how goals were met opens results', () =>
  expect(kinds('# 7 chỉ tiêu tăng trưởng cao hơn kế hoạch\n\nThu ngân sách ước đạt 45 tỷ đồng.')).toEqual(['level']));

it.each([
  '# Quy hoạch tỉnh Lai Châu thời kỳ 2021 - 2030, tầm nhìn đến năm 2050\n\n- Thu nhập đạt 90 triệu đồng.',
  '# Năm 2022 ngành Nông nghiệp Hoàng Sơn xây dựng kế hoạch gieo trồng\n\nDiện tích lúa 290 ha.',
  '# UBND tỉnh Hoàng Sơn giao chỉ tiêu sản xuất nông nghiệp năm 2019\n\nTổng đàn bò đạt 19.500 con.',
  '# Họp báo\n\nTheo đó, các mục tiêu cụ thể được đề ra có nội dung sau:\n\n- Về kinh tế:\n\n+ Thu nhập đạt 90 triệu đồng.',
])('a master plan, and what introduces its goals, open a plan: %s', (text) => expect(kinds(text)).toEqual(['target']));
