import { expect, it } from 'vitest';
import { inReport, periodsOf, read, rows } from '../read.ts';

it('by how much it is more than in the same period is no figure of that', () =>
  expect(
    rows(
      read(inReport('Trong 9 tháng, thu hoạch 223 tấn (đạt 67% kế hoạch, cao hơn cùng kỳ 17 tấn).')).indicators,
      'obs_value',
      'time_period',
    ).at(-1),
  ).toEqual([17, '2024-01/2024-09']));

it.each([
  ['Tính chung chín tháng, sản lượng đạt 24 tấn.', '2024-01/2024-09'],
  ['Doanh thu chín tháng ước đạt 24 tỷ đồng.', '2024-01/2024-09'],
  ['Thời gian thi công chín tháng, kinh phí 24 tỷ đồng.', null],
])('months counted in words tell how far a figure goes: %s', (text, period) =>
  expect(rows(read(inReport(text)).indicators, 'time_period')).toEqual([[period]]),
);

it('a part that is summed up behind it is of the month, where its whole was summed up before', () =>
  expect(
    periodsOf(
      'Tổng thu ngân sách tháng 7/2024 được 500 tỷ đồng, lũy kế được 3.200 tỷ đồng. Trong đó, thu nội địa được 250 tỷ đồng, lũy kế được 1.900 tỷ đồng.',
    ).map(([, period]) => period),
  ).toEqual(['2024-07', '2024-01/2024-07', '2024-07', '2024-01/2024-07']));

it.each<[string, (string | null)[]]>([
  ['Lũy kế từ đầu năm, xảy ra 21 ổ dịch, tiêu hủy 512 con.', ['2024-01/2024-08', '2024-01/2024-08']],
  ['Lũy kế từ đầu năm trồng 450 ha rừng, hiện còn 12 ha.', ['2024-01/2024-08', '2024-08']],
  ['Lũy kế cấp 450 giấy phép; cấp 12 chứng chỉ.', ['2024-01/2024-08', '2024-08']],
])('a sentence that opens with what there was in all goes on with it: %s', (text, periods) =>
  expect(periodsOf(`# Kết quả tháng 8 năm 2024\n\n${text}`).map(([, period]) => period)).toEqual(periods),
);

it('months that a dash joins are told from when till when, whatever stands behind them', () => {
  expect(periodsOf('Năm 2024, từ tháng 3-6 xuất khẩu đạt 5 triệu USD.').at(-1)?.[1]).toContain('-06');
  expect(periodsOf('Trong tháng 3-12 hộ thoát nghèo.').length).toBe(1);
});

it.each([
  'Trong 6 tháng đầu năm 2024 phát hiện 45 vụ, 78 đối tượng (so với cùng kỳ giảm 3 vụ, tăng 5 đối tượng).',
  'Trong 6 tháng đầu năm 2024 xảy ra 45 vụ cháy (so cùng kỳ năm trước tăng 3 vụ).',
  'Trong 6 tháng đầu năm 2024 xảy ra 45 vụ cháy (so với cùng kỳ năm 2023 giảm 3 vụ, 6%).',
])('what moved since the same period, as a bracket says, is of the time of its level: %s', (text) => {
  const changes = read(text).indicators.filter(({ measure }) => measure === 'change');
  expect(new Set(rows(changes, 'time_period', 'base_period').map(String))).toEqual(
    new Set(['2024-01/2024-06,2023-01/2023-06']),
  );
});

it('groups that are sorted by how prices went in the month are of the month', () => {
  const { indicators } = read(
    '# Tình hình kinh tế 9 tháng năm 2022\n\nTrong số 11 nhóm hàng, có 06 nhóm tăng giá so với tháng trước, 03 nhóm giảm giá, 02 nhóm giữ giá ổn định.',
  );
  expect(rows(indicators.slice(1), 'time_period').flat()).toEqual(['2022-09', '2022-09', '2022-09']);
});

it('what was so since the beginning of the year goes on below, past what is so now', () => {
  const { indicators } = read(
    'Nam Hải, ngày 26 tháng 3 năm 2020\n\nTừ đầu năm đến nay, tỉnh cấp mới cho 151 doanh nghiệp.\n\nNhư vậy, hiện toàn tỉnh có 6.947 doanh nghiệp. Cùng với đó, có 4 dự án được cấp chứng nhận.\n\nTỉnh đã thu hồi 5 dự án.',
  );
  const since = '2020-01-01/2020-03-26';
  expect(rows(indicators, 'time_period').flat()).toEqual([since, '2020-03-26', since, since]);
});

it('the year of a season dates no day before it', () => {
  const { indicators } = read(
    '# Tình hình tháng 10 năm 2023\n\nVụ đông năm 2024: Tính đến 15/10, diện tích gieo trồng đạt 110 ha.',
  );
  expect(rows(indicators, 'time_period').flat()).toEqual(['2023-10-15']);
});

it('months of a year whose word is doubled are of that year', () =>
  expect(rows(read('GRDP 6 tháng đầu năm năm 2024 ước tăng 10%.').indicators, 'time_period').flat()).toEqual([
    '2024-01/2024-06',
  ]));

it('a sentence that opens with several years is of no one year told before it', () =>
  expect(
    rows(
      read(
        'Tỷ lệ hộ nghèo năm 2019 còn 2,5%. Trong 5 năm qua, hội tổ chức 14 cuộc giám sát. Năm 2020, trồng 3 ha rừng.',
      ).indicators,
      'obs_value',
      'time_period',
    ),
  ).toEqual([
    [2.5, '2019'],
    [14, null],
    [3, '2020'],
  ]));

it('what is earned over a year is of all of it, where a sentence before counts at its end', () =>
  expect(
    periodsOf(
      'Tính đến hết năm 2022, xã có 14 HTX. Doanh thu bình quân đạt 3 tỷ đồng/năm, lợi nhuận bình quân đạt 220 triệu đồng/năm.',
    ).map(([, period]) => period),
  ).toEqual(['2022-12-31', '2022', '2022']));
