import { describe, expect, it } from 'vitest';
import { periodsOf, read } from '../read.ts';

const dated = (text: string) => periodsOf(text).map(([, period]) => period);

describe('a year that only headings name', () => {
  it('may be that of a day', () =>
    expect(dated('# Thông quan hàng hóa ngày 12/4/2021\n\nTrong ngày 12/4 có 87 xe xuất khẩu.')).toEqual([
      '2021-04-12',
    ]));

  it('is that of a year or its parts first', () =>
    expect(dated('# Kết quả quý I/2021 (số liệu ngày 10/4/2022)\n\nTháng 2 có 87 xe xuất khẩu.')).toEqual(['2021-02']));
});

it('a stretch may begin with a month', () =>
  expect(dated('Năm 2021, từ đầu tháng 2 đến ngày 15/4, đã có 87 xe xuất khẩu.')).toEqual(['2021-02-01/2021-04-15']));

it.each(['giá SS 2010', 'giá cố định 1994'])('the year of prices dates nothing: %s', (prices) =>
  expect(dated(`Năm 2019, giá trị sản xuất (${prices}) ước thực hiện 27 tỷ đồng.`)).toEqual(['2019']),
);

it.each([
  'Kết quả thực hiện nhiệm vụ năm 2021, phương hướng nhiệm vụ năm 2022',
  'Tình hình thực hiện Nghị quyết năm 2021 và kế hoạch phát triển năm 2022',
])('a month without a year is of the year reported on, and not of the one planned for: %s', (title) =>
  expect(
    read(
      `BÁO CÁO\n\n${title}\n\nI. KẾT QUẢ\n\nKim ngạch tháng 12 đạt 5 tỷ USD, đưa tổng kim ngạch cả năm lên 48 tỷ USD.\n\n- Chè: xuất khẩu 3 tấn.\n\nII. NHIỆM VỤ NĂM 2022\n\nQuý I trồng 20 ha rừng.`,
    ).indicators.map(({ time_period }) => time_period),
  ).toEqual(['2021-12', '2021', '2021', '2022-01/2022-03']),
);

it.each([
  ['Sáng ngày 28/7/2023, HĐND xã tổ chức kỳ họp.', '2023-01/2023-06'],
  ['Ngày 15/01/2023, HĐND xã tổ chức kỳ họp.', '--01/--06'],
  ['HĐND xã tổ chức kỳ họp theo Công văn ngày 28/7/2023.', '--01/--06'],
])('months are of the year of the day that opens a block above, if they are over by then: %s', (above, period) =>
  expect(dated(`# Kỳ họp\n\n${above}\n\nTrong 6 tháng đầu năm, xã trồng 12 ha chè.`)).toEqual([period]),
);

it('a month is of the year behind the one whose same period the title compares with', () =>
  expect(
    dated('# Xuất khẩu tháng 10 tăng 13% so với cùng kỳ 2021\n\nKim ngạch nhập khẩu tháng 10 đạt 14 triệu USD.').at(-1),
  ).toBe('2022-10'));
