import { describe, expect, it } from 'vitest';
import { inReport, read, rows, said } from '../read.ts';

/** The numerals that are in no record, with the reason. */
function noData(text: string): string[] {
  return read(text).mentions.flatMap(({ reason, text: numeral }) =>
    reason === 'threshold in a definition' ? [numeral] : [],
  );
}

describe('norms, examples and recipes tell nothing that is so', () => {
  it.each([
    ['Nồng độ bụi không được vượt quá 50 µg/m3.', ['50']],
    ['Khoảng cách từ chuồng nuôi đến nhà ở tối thiểu 3 m, chiều dày lớp bê tông tối thiểu 16 cm.', ['3', '16']],
    ['Mật độ trồng phải bảo đảm 1.600 cây/ha; hố đào sâu không dưới 40 cm.', ['1.600', '40']],
    ['Mỗi hộ phải có ít nhất 2 hố rác.', ['2']],
    ['Giả sử một hộ vay 100 triệu đồng thì mỗi tháng trả 2 triệu đồng.', ['100', '2']],
    ['Ví dụ: hộ ông A có 2 con bò thì được hỗ trợ 5 triệu đồng.', ['2', '5']],
    ['Thí dụ doanh nghiệp có 12 lao động được vay tối đa 1 tỷ đồng.', ['12', '1']],
    ['Pha 20 ml thuốc với 10 lít nước, phun 400 lít/ha.', ['20', '10', '400']],
    ['Bón thúc 8 kg đạm/sào, phun 400 lít/ha.', ['8', '400']],
    ['Khuyến cáo nông dân bón 10 kg đạm/sào, giữ mực nước 5 cm.', ['10', '5']],
    ['Hòa tan 1 kg vôi trong 20 lít nước rồi tưới đều quanh gốc.', ['1', '20']],
  ])('%s', (text, numerals) => {
    expect(noData(text)).toEqual(numerals);
    expect(read(text).indicators).toEqual([]);
  });

  it.each([
    ['Phấn đấu tối thiểu 95% người dân tham gia bảo hiểm y tế.'],
    ['Mục tiêu: mặt đường rộng tối thiểu 3 m.'],
    ['Mục tiêu đến năm 2025: tỷ lệ tăng dân số tự nhiên không quá 0,9%.'],
  ])('but goals are aimed at: %s', (text) => expect(said(text).map(([, measure]) => measure)).toEqual(['target']));

  it.each([
    ['Bón lót 500 kg phân chuồng cho 2 ha cam.', 2],
    ['Đã bón bình quân 12 kg lân/sào.', 1],
    ['Hướng dẫn nông dân trồng 45 ha ngô.', 1],
    ['Ví dụ, xã Nậm Mu giảm 20 hộ nghèo.', 1],
    ['Chẳng hạn năm 2022, mô hình nuôi bò của ông A thu 200 triệu đồng.', 1],
    ['Phải di dời 12 m đường ống.', 1],
  ])('and what was done is told: %s', (text, figures) => expect(read(text).indicators).toHaveLength(figures));
});

it('what is bounded by a year to come is aimed at', () =>
  expect(
    rows(
      read(inReport('Tỷ lệ hộ nghèo không quá 2% vào năm 2028. Trồng tối thiểu 30 ha rừng trong năm 2025.')).indicators,
      'measure',
      'time_period',
    ),
  ).toEqual([
    ['target', '2028'],
    ['target', '2025'],
  ]));
