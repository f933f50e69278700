import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows, said } from '../read.ts';

it('the parts of a structure may stand behind là', () =>
  expect(
    said('Cơ cấu kinh tế năm 2020 là nông nghiệp: 41%, công nghiệp: 24%; dịch vụ: 35%.').map((each) =>
      each.slice(0, 2),
    ),
  ).toEqual([
    ['Cơ cấu kinh tế: nông nghiệp', 'share'],
    ['Cơ cấu kinh tế: công nghiệp', 'share'],
    ['Cơ cấu kinh tế: dịch vụ', 'share'],
  ]));

it('behind nothing but its time a percentage is the same rate again', () =>
  expect(said('Tốc độ tăng trưởng năm 2020 đạt 6,4%; năm 2022 đạt 9%.').map((each) => each.slice(0, 2))).toEqual([
    ['Tốc độ tăng trưởng', 'level'],
    ['Tốc độ tăng trưởng', 'level'],
  ]));

it('a percentage that says of what it is so many is a share', () =>
  expect(
    said('Tổng diện tích lúa là 246 ha, trong đó lúa hàng hóa chiếm 70% diện tích, lúa cao sản là 30% diện tích.'),
  ).toEqual([
    ['Tổng diện tích lúa', 'level', 246, null],
    ['diện tích lúa hàng hóa', 'share', 70, 246],
    ['lúa cao sản', 'share', 30, 246],
  ]));

it('the first of the peoples of an area is a share as the others are', () =>
  expect(said('Toàn xã có 5.430 nhân khẩu, trong đó dân tộc Thái 45%, dân tộc Mông 35%.').slice(1)).toEqual([
    ['dân tộc Thái', 'share', 45, 5430],
    ['dân tộc Mông', 'share', 35, 5430],
  ]));

it('what a reservoir or a plant holds or makes of what it is built for is a share, of each that a list names, too', () =>
  expect(
    said(
      'Chi cục Thủy lợi dự báo đến cuối tháng 4/2024, dung tích trữ các hồ chứa đạt 52% dung tích thiết kế như: Gia Lai 45%, Kon Tum 61%. Nhà máy đạt 85% công suất thiết kế.',
    ).map((each) => each.slice(0, 2)),
  ).toEqual([
    ['dung tích trữ các hồ chứa', 'share'],
    ['dung tích trữ các hồ chứa Gia Lai', 'share'],
    ['dung tích trữ các hồ chứa Kon Tum', 'share'],
    ['Nhà máy', 'share'],
  ]));

it('an area told in percent is a share, and a measure behind it is of the whole', () =>
  expect(
    said('Diện tích gieo cấy lúa là 90 ha, trong đó diện tích lúa lai đạt 75%, năng suất bình quân 60 tạ/ha.').map(
      (each) => each.slice(0, 2),
    ),
  ).toEqual([
    ['Diện tích gieo cấy lúa', 'level'],
    ['diện tích lúa lai', 'share'],
    ['năng suất bình quân lúa', 'level'],
  ]));

it.each([
  ['Điện: 100% thôn có điện lưới quốc gia.', 'thôn có điện lưới quốc gia'],
  ['Y tế: 95% người dân tham gia bảo hiểm y tế.', 'người dân tham gia bảo hiểm y tế'],
  ['Dân quân có 78 người, đạt 1,8% dân số; tuyển 6 thanh niên, đạt 100% chỉ tiêu.', 'Dân quân'],
])('a share of a group behind the field of its entry, and of all that its own words name: %s', (text, label) => {
  const share = read(text).indicators.find(({ unit_measure }) => unit_measure === '%');
  expect([share?.measure, share?.label_vi]).toEqual(['share', label]);
});

it('what is left of a rate is its level', () => {
  const { indicators } = read('Tỷ lệ hộ nghèo giảm 2%, còn 4,1%.');
  expect(rows(indicators, 'measure', 'obs_value')).toEqual([
    ['change', -2],
    ['level', 4.1],
  ]);
});

it('a share of all the people is a share', () =>
  expect(said('Năm 2023 lực lượng dân quân đạt 1,6% dân số.')).toEqual([
    ['lực lượng dân quân so với dân số', 'share', 1.6, null],
  ]));

it('a number of those counted that is told in percent is a share, and a rate of them is not', () => {
  expect(said('Số lượt khám bệnh đạt 118%.')[0]?.slice(0, 2)).toEqual(['Số lượt khám bệnh', 'share']);
  expect(said('Tỷ lệ trẻ tiêm chủng đạt 98%.')[0]?.[1]).toBe('level');
});

it('a yearly rate of a part of the time before is a level, and no share', () =>
  expect(
    rows(
      read('Năng suất tăng với tốc độ tăng 7%/năm thời kỳ 2021-2030; trong đó giai đoạn 2026-2030 đạt trên 8%/năm.')
        .indicators,
      'measure',
      'time_period',
    ).at(-1),
  ).toEqual(['level', '2026/2030']));

it('how much of what was before was reached is a share, and a rate that was is a level', () => {
  expect(said('Năm 2023 khách quốc tế chỉ đạt 28% so với cùng kỳ năm trước.')[0]?.slice(0, 2)).toEqual([
    'khách quốc tế',
    'share',
  ]);
  expect(
    said('Năm 2022 tỷ lệ lao động qua đào tạo tăng lên 54%; ước hết năm 2023 đạt 56%.').map(([, measure]) => measure),
  ).toEqual(['level', 'level']);
});

it('what a bracket says in figures behind a percentage is a share, and a rate is its own level', () =>
  expect(
    said('Thu thuế đạt 104% (5,2 tỷ/5 tỷ), tỷ lệ hộ nghèo 5% (20/400 hộ).').map((each) => each.slice(0, 3)),
  ).toEqual([
    ['Thu thuế', 'share', 104],
    ['Thu thuế', 'share', 5.2],
    ['tỷ lệ hộ nghèo', 'level', 5],
    ['hộ nghèo', 'share', 20],
  ]));

it('percentages in brackets are of the plan that their list opens with', () =>
  expect(
    labelsOf(
      'Có 10 khoản thu đạt khá so với dự toán, gồm: thuế thu nhập 48 tỷ đồng (81%), lệ phí trước bạ 15 tỷ đồng (76%).',
    ).slice(1),
  ).toEqual(['thuế thu nhập', 'thuế thu nhập so với dự toán', 'lệ phí trước bạ', 'lệ phí trước bạ so với dự toán']));

it('what a place has of the same is told by its share, too', () =>
  expect(
    said(
      'Dung tích các hồ khu vực miền núi đạt 82% dung tích thiết kế, cao hơn 3% so với cùng kỳ; khu vực đồng bằng đạt 88%. Tỷ lệ che phủ rừng của tỉnh là 42%; huyện Nậm Mu đạt 55%.',
    ).map(([, measure]) => measure),
  ).toEqual(['share', 'change', 'share', 'level', 'level']));

it.each([
  ['Vốn đầu tư đạt 91%, vốn sự nghiệp đạt 64%.', ['share', 'share']],
  ['Đến tháng 11, huyện đã giải ngân vốn đầu tư được 79,8%.', ['share']],
  ['Tốc độ tăng vốn đầu tư đạt 8%. Tỷ lệ giải ngân đạt 70%.', ['level', 'level']],
])('money told in percent is a share, and a rate of it a level: %s', (text, measures) =>
  expect(read(text).indicators.map((each) => each.measure)).toEqual(measures),
);

it('the parts of a structure are shares, however long its name', () =>
  expect(
    said(
      'Cơ cấu kinh tế 6 tháng đầu năm 2023 tính theo giá sản xuất (giá hiện hành) của thành phố như sau: khu vực nông nghiệp 3,1% (6 tháng đầu năm 2022 là 3,3%); khu vực dịch vụ 96,9%.',
    ).map(([, measure]) => measure),
  ).toEqual(['share', 'share', 'share']));

it('a share of all families is what moved behind it', () =>
  expect(said('Số gia đình thể thao đạt 25,5% số hộ gia đình, tăng 0,4% so với năm 2022.').at(-1)).toEqual([
    'Số gia đình thể thao',
    'change',
    0.4,
    25.5,
  ]));

it('percentages of a sentence that make up all are shares, but for rates of several places', () => {
  const measures = (text: string) => rows(read(text).indicators, 'measure').flat();
  expect(measures('Ngân sách hỗ trợ khoảng 22%, tín dụng 57%; nhân dân đóng góp 21%.')).toEqual([
    'share',
    'share',
    'share',
  ]);
  expect(measures('Tỷ lệ hộ nghèo của thôn Nậm Mu 30%, thôn Nậm Cha 50%, thôn Tà Hừa 20%.')).not.toContain('share');
  expect(measures('Lạm phát khoảng 3%, bội chi 4%.')).not.toContain('share');
});

describe('what is told in percent of the parts of an amount is a share of it', () => {
  it.each([
    ['Diện tích lúa 3.200 ha, trong đó lúa chất lượng cao đạt 73%, lúa lai đạt 12%.', [73, 12], 3200],
    ['Tổng số hộ 12.400 hộ, trong đó hộ gia đình văn hóa đạt 92%.', [92], 12400],
    ['Sản lượng lúa 560 tấn, trong đó lúa chất lượng cao đạt 65%.', [65], 560],
    ['Số học sinh tốt nghiệp 420 em; trong đó loại giỏi đạt 12%, loại khá đạt 40%.', [12, 40], 420],
  ])('%s', (text, shares, whole) =>
    expect(
      said(text)
        .slice(1)
        .map(([, ...rest]) => rest),
    ).toEqual(shares.map((share) => ['share', share, whole])),
  );

  it.each([
    ['Toàn huyện có 120 trường, trong đó tỷ lệ trường đạt chuẩn 73%.'],
    ['Diện tích rừng 5.200 ha, trong đó độ che phủ đạt 42%.'],
    ['Diện tích lúa 3.200 ha, trong đó lúa lai 210 ha; tỷ lệ hộ nghèo 12%.'],
  ])('but a rate is a level: %s', (text) => expect(said(text).at(-1)?.[1]).toBe('level'));
});

it('what was reached by a time, in the bracket of an amount, is a share of it', () =>
  expect(said('Năm 2022, tổng đàn trâu trên 3 nghìn con (6 tháng đầu năm đạt trên 92%), đàn bò 8 nghìn con.')).toEqual([
    ['tổng đàn trâu', 'level', 3, null],
    ['tổng đàn trâu', 'share', 92, 3],
    ['đàn bò', 'count', 8, null],
  ]));

it('a range of what was done of a plan is a share, and no movement', () =>
  expect(said('Quỹ đạt từ 130 - 150% chỉ tiêu giao.').map(([, measure]) => measure)).toEqual(['share']));

it('nor is a part of an amount one of how much of its plan that is', () =>
  expect(said('Sản lượng lúa 560 tấn, đạt 98% kế hoạch; trong đó lúa chất lượng cao đạt 65%.').at(-1)).toEqual([
    'Sản lượng lúa chất lượng cao',
    'share',
    65,
    560,
  ]));

it('a part of a rate that is told behind an amount is a rate', () =>
  expect(
    said(
      'Giải quyết việc làm cho 1.120 lao động; tỷ lệ lao động qua đào tạo đạt 52,4%, trong đó có bằng cấp, chứng chỉ 23,6%.',
    ).at(-1),
  ).toEqual(['tỷ lệ lao động qua đào tạo: bằng cấp, chứng chỉ', 'level', 23.6, 52.4]));
