import { describe, expect, it } from 'vitest';
import { read, rows } from '../read.ts';

describe('works are told on', () => {
  it.each([
    [
      'in the sentences behind them',
      'Dự án Trường THCS Yên Sơn được xây dựng tại xã Yên Sơn. Quy mô công trình gồm 12 phòng học. Tổng kinh phí 18,6 tỷ đồng từ ngân sách huyện.',
      ['Trường THCS Yên Sơn', 18_600_000_000],
    ],
    [
      'in the clauses of their sentence',
      'Dự án hồ chứa nước Bản Lầu: dung tích 1,2 triệu m³, tưới cho 350 ha lúa; tổng mức đầu tư 120 tỷ đồng, trong đó ngân sách tỉnh 40 tỷ đồng.',
      ['Dự án hồ chứa nước Bản Lầu', 120_000_000_000],
    ],
    [
      'behind a colon',
      '- Công trình Trạm y tế xã Tân Lập. Địa điểm: thôn 5. Quy mô: 10 phòng. Tổng mức đầu tư: 6.500 triệu đồng.',
      ['Trạm y tế xã Tân Lập', 6_500_000_000],
    ],
    [
      'behind the word for their name',
      '- Tên dự án: Nâng cấp chợ trung tâm xã Yên Hòa; địa điểm: xã Yên Hòa; diện tích 0,85 ha; tổng vốn 12,4 tỷ đồng.',
      ['Nâng cấp chợ trung tâm xã Yên Hòa', 12_400_000_000],
    ],
  ])('%s', (_, text, told) => expect(rows(read(text).projects, 'name_vi', 'budget_vnd')).toEqual([told]));

  it('up to a clause on something else', () =>
    expect(
      rows(
        read('Khởi công dự án cầu Bản Pát; hỗ trợ 12 hộ nghèo; tổng kinh phí 600 triệu đồng.').projects,
        'budget_vnd',
      ),
    ).toEqual([[null]]));
});
