import { describe, expect, it } from 'vitest';
import { read, rows } from '../read.ts';

/** The code of each indicator of a text. */
function codesOf(text: string): (string | null)[] {
  return rows(read(text).indicators, 'indicator_code').map(([code]) => code ?? null);
}

describe('the code of an indicator', () => {
  it.each([
    ['Dân số trung bình 157.500 người, dân số trung bình thành thị 45.200 người.', ['population_mean', null]],
    ['Dân số thành thị 45.200 người.', ['urban_population']],
    ['Dân số nữ 80.100 người.', [null]],
    ['Tỷ lệ hộ nghèo 4,2%. Tỷ lệ hộ nghèo nông thôn 5,1%.', ['poverty_rate', null]],
    ['Số hộ nghèo 510 hộ. Số hộ nghèo dân tộc Khmer 320 hộ.', ['poor_households', null]],
    ['Tỷ lệ hộ nghèo dân tộc thiểu số 12,4%.', [null]],
    ['Diện tích lúa 3.400 ha. Diện tích lúa lai 320 ha.', ['rice_area', null]],
    ['Tổng đàn bò 12.000 con. Đàn bò sữa 1.200 con.', ['cattle_heads', null]],
    ['Cấp phép 12 dự án đầu tư. Cấp phép 5 dự án đầu tư trong nước.', ['investment_projects_licensed', null]],
    ['Tỷ lệ thất nghiệp 2,4%. Tỷ lệ thất nghiệp thành thị 3,1%.', ['unemployment_rate', 'urban_unemployment_rate']],
  ])('is none of what a label narrows: %s', (text, codes) => expect(codesOf(text)).toEqual(codes));

  it.each([
    ['Diện tích cây công nghiệp hàng năm 711 ha, cây công nghiệp lâu năm 4.000 ha.', [null, 'perennial_area']],
    ['Tổng diện tích gieo trồng vụ đông xuân 4.520 ha.', [null]],
    ['Tổng giá trị xuất khẩu hàng hóa 10 triệu USD.', [null]],
    ['Giá trị sản xuất lâm nghiệp 127 tỷ đồng.', [null]],
    ['Độ che phủ đạt 57,9%.', ['forest_cover']],
  ])('is none of another kind that a label does not name: %s', (text, codes) => expect(codesOf(text)).toEqual(codes));

  it('is none of all of them for a part in a table', () =>
    expect(
      codesOf(
        '| Chỉ tiêu | Đơn vị | Năm 2021 |\n| --- | --- | --- |\n| Dân số | người | 1.200 |\n| Trong đó: Nữ | người | 640 |',
      ),
    ).toEqual(['population', null]));
});
