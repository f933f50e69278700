import { describe, expect, it } from 'vitest';
import { read, rows, said } from '../read.ts';

/** Measures and periods of the text's indicators. */
const dated = (text: string) => rows(read(text).indicators, 'measure', 'time_period');

describe('a list that goals open', () => {
  it.each([
    ['Phấn đấu đến năm 2030:\n- Trồng mới 120 ha chè\n- Tỷ lệ hộ nghèo dưới 2%', '2030'],
    ['Mục tiêu cụ thể đến năm 2028\n- Thu nhập bình quân 75 triệu đồng\n- Tỷ lệ hộ nghèo: 3%', '2028'],
    ['Đến năm 2029 đạt các chỉ tiêu sau:\n- Tổng đàn bò 120 con\n- Số hợp tác xã: 12', '2029'],
    [
      'II. MỤC TIÊU, CHỈ TIÊU ĐẾN NĂM 2030\n\n1. Chỉ tiêu về kinh tế\n\n- Sản lượng chè: 90 tấn\n- Tỷ lệ hộ nghèo: 3%',
      '2030',
    ],
  ])('dates all its entries, which are aimed at: %s', (text, year) =>
    expect(dated(text)).toEqual([
      ['target', year],
      ['target', year],
    ]),
  );

  it('of a plan for a year is of that year, whatever it looks to', () => {
    const title = 'KẾ HOẠCH NĂM 2026 THỰC HIỆN CHƯƠNG TRÌNH GIẢM NGHÈO ĐẾN NĂM 2030';
    expect(dated(`${title}\n\n- Tỷ lệ hộ nghèo: 3%`)).toEqual([['target', '2026']]);
  });

  it('what was reached is none', () =>
    expect(dated('Đến năm 2024 đã đạt các kết quả sau:\n- Tổng đàn bò 120 con')).toEqual([['level', '2024']]));
});

it('a time behind a figure is of no clause before its semicolon', () =>
  expect(dated('II. Mục tiêu năm 2027\n\n- Diện tích cà phê 450 ha; diện tích chè đạt 90 ha vào năm 2028.')).toEqual([
    ['target', '2027'],
    ['target', '2028'],
  ]));

it('what goes down each year, the herd of a class, and a price by its own name', () =>
  expect(
    said(
      'KẾ HOẠCH NĂM 2026\n\n- Tỷ lệ hộ nghèo dưới 2%, bình quân mỗi năm giảm 1%\n- Đàn gia súc: Trâu 96 con, bò 210 con\n- Trồng mới: Quế 12 ha, chè 3 ha\n- Mua 45 con giống (đơn giá 18 triệu đồng/con)',
    ).map(([label, measure, value]) => [label, measure, value]),
  ).toEqual([
    ['Tỷ lệ hộ nghèo', 'target', 2],
    ['Tỷ lệ hộ nghèo', 'target', 1],
    ['đàn trâu', 'target', 96],
    ['đàn bò', 'target', 210],
    ['diện tích trồng mới Quế', 'target', 12],
    ['diện tích trồng mới chè', 'target', 3],
    ['Mua con giống', 'target', 45],
    ['đơn giá', 'target', 18],
  ]));
