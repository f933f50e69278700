import { describe, expect, it } from 'vitest';
import { periodsOf, said } from '../read.ts';

describe('the title of a text without a header', () => {
  it.each([
    ['CÁC CHỈ TIÊU CHỦ YẾU NĂM 2024:\n\n1. Về kinh tế:\n\n- Sản lượng ngô: 1.450 tấn.', [['target', '2024']]],
    ['Tình hình xã Pa Khóa 6 tháng đầu năm 2023\n\n- Tổng đàn trâu: 640 con.', [['level', '2023-01/2023-06']]],
    ['KẾ HOẠCH PHÁT TRIỂN XÃ NĂM 2025\n\nTỷ lệ hộ nghèo còn 12%.', [['target', '2025']]],
    ['Nậm Cha: Nghị quyết của HĐND xã về nhiệm vụ năm 2014\n\nTrồng mới 60 ha rừng.', [['target', '2014']]],
    ['Kết quả thực hiện Nghị quyết về nhiệm vụ năm 2014\n\nTrồng mới 60 ha rừng.', [['level', '2014']]],
    ['Xã có nhiều đổi mới so với năm 2022.\n\nTỷ lệ hộ nghèo là 12%.', [['level', null]]],
  ])('dates what it tells: %s', (text, expected) => expect(periodsOf(text)).toEqual(expected));

  it('and its year is that of months without one', () =>
    expect(periodsOf('Kết quả công tác năm 2023 của xã Nậm Hàng\n\nTháng 9, xã trồng 14 ha rừng.')).toEqual([
      ['level', '2023-09'],
    ]));
});

it('lines in capitals that open a text of goals make all of it targets', () =>
  expect(said('CÁC CHỈ TIÊU CHỦ YẾU NĂM 2025\n\n1. Kinh tế\n\n- Thu nhập bình quân: 60 triệu đồng.')[0]?.[1]).toBe(
    'target',
  ));
