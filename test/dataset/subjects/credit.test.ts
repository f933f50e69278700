import { describe, expect, it } from 'vitest';
import { inReport, labelsOf, read, rows, said } from '../read.ts';

const labels = (text: string) => rows(read(text).indicators, 'label_vi').flat();

describe('loans', () => {
  it('are told apart by what the words before them name, and by who has them', () =>
    expect(
      labels(
        'Phân theo ngành kinh tế thì dư nợ ngành nông, lâm nghiệp chiếm 31%. Phân theo loại khách hàng thì có 240 doanh nghiệp có dư nợ 900 tỷ đồng; 8.100 hộ gia đình, cá nhân có dư nợ 1.400 tỷ đồng.',
      ),
    ).toEqual([
      'dư nợ ngành nông, lâm nghiệp',
      'doanh nghiệp có dư nợ',
      'dư nợ doanh nghiệp',
      'hộ gia đình, cá nhân có dư nợ',
      'dư nợ hộ gia đình, cá nhân',
    ]));

  it('grow against each of two bases, behind the bracket that says the growth again', () =>
    expect(
      rows(
        read(
          'Hết tháng 6 năm 2023, dư nợ đạt 1.400 tỷ đồng, tăng 90 tỷ đồng (bằng 6,9%) so với cuối năm 2022 và tăng 150 tỷ đồng (bằng 12%) so với cùng kỳ.',
        ).indicators,
        'base_period',
      ).flat(),
    ).toEqual([null, '2022-12-31', '2022-12-31', '2022-06', '2022-06']));

  it('grow more than those of all', () =>
    expect(said('Tăng trưởng tín dụng đạt 9,1%, cao hơn tăng trưởng tín dụng toàn ngành là 1,2%.').at(-1)).toEqual([
      'Tăng trưởng tín dụng',
      'change',
      1.2,
      9.1,
    ]));

  it('go on behind a slash with what a share is of', () =>
    expect(
      labels('Cho vay nông thôn đạt 300 tỷ đồng, chiếm 21%/tổng dư nợ, với 5.200 khách hàng đang vay.').at(-1),
    ).toBe('khách hàng đang vay'));
});

describe('trade', () => {
  it('is of what the sentence opens with', () =>
    expect(labels('Đối với hoạt động lữ hành, tháng 5/2023 doanh thu đạt 6 tỷ đồng.')).toEqual([
      'doanh thu hoạt động lữ hành',
    ]));

  it('is of the goods that a list names, and of who leads it', () =>
    expect(
      labels(
        'Nhiều mặt hàng có kim ngạch xuất khẩu tăng so với cùng kỳ, gồm chè ước đạt 7 triệu USD (tăng 12%); Hàn Quốc dẫn đầu với tổng vốn đăng ký là 9 triệu USD.',
      ),
    ).toEqual(['kim ngạch xuất khẩu chè', 'kim ngạch xuất khẩu chè', 'tổng vốn đăng ký Hàn Quốc']));

  it('is told without the month that is past', () =>
    expect(labels('Tổng mức bán lẻ trên địa bàn tỉnh tháng qua ước đạt 800 tỷ đồng.')).toEqual([
      'Tổng mức bán lẻ trên địa bàn tỉnh',
    ]));

  it('counts goods by what they did', () =>
    expect(labels('Có 3 nhóm hàng sụt giảm doanh thu so với cùng kỳ năm trước như: may mặc giảm 6%.')).toEqual([
      'nhóm hàng sụt giảm doanh thu',
      'may mặc',
    ]));

  it('has what is added by its amount', () =>
    expect(said('Có 31 dự án điều chỉnh vốn với tổng vốn đăng ký tăng thêm là 5 triệu USD.').at(-1)).toEqual([
      'tổng vốn đăng ký tăng thêm',
      'level',
      5,
      null,
    ]));
});

it.each([
  [
    'Kiểm lâm phát hiện 6 vụ buôn bán, vận chuyển trái phép lâm sản, động vật.',
    'phát hiện vụ buôn bán, vận chuyển trái phép lâm sản, động vật',
  ],
  ['Thanh tra Sở qua tuần tra, kiểm soát đã xử lý 45 trường hợp.', 'xử lý trường hợp'],
  ['Ngành cung cấp nước giảm 2%.', 'Ngành cung cấp nước'],
  ['Xảy ra 1 vụ cháy làm 2 người chết.', 'vụ cháy'],
  ['Trung tâm đã giải quyết: 45/60 hồ sơ.', 'giải quyết hồ sơ'],
])('deeds and events without who acted and what came of it: %s', (text, label) => expect(labels(text)[0]).toBe(label));

it('the year to this day is up to the month that the title names, where no day is given', () => {
  const text = inReport('I. Kết quả\n\nĐầu năm đến nay, thu phí đạt 9 tỷ đồng.', 'ngày').replace(
    'Tình hình kinh tế - xã hội',
    'Tình hình kinh tế - xã hội tháng 10 năm 2022',
  );
  expect(rows(read(text).indicators, 'time_period')).toEqual([['2022-01/2022-10']]);
});

it('what goes on to another year is not of that year', () =>
  expect(rows(read('Năm 2022, số việc chuyển sang năm 2023 là 310 việc.').indicators, 'time_period')).toEqual([
    ['2022'],
  ]));

describe('rates of interest are told by the term that they are for', () => {
  it.each([
    [
      'Lãi suất huy động kỳ hạn 1 - 5 tháng 3,1 - 3,9%/năm; kỳ hạn 6 - 12 tháng 4,6%/năm; kỳ hạn trên 12 tháng 5,8%/năm.',
      [
        'Lãi suất huy động kỳ hạn 1 - 5 tháng',
        'Lãi suất huy động kỳ hạn 6 - 12 tháng',
        'Lãi suất huy động kỳ hạn trên 12 tháng',
      ],
    ],
    [
      'Lãi suất kỳ hạn dưới 6 tháng ở mức 3,4%/năm, kỳ hạn từ 6 tháng đến dưới 12 tháng ở mức 4,7%/năm.',
      ['Lãi suất kỳ hạn dưới 6 tháng', 'Lãi suất kỳ hạn từ 6 tháng đến dưới 12 tháng'],
    ],
    ['Tiền gửi kỳ hạn trên 12 tháng đạt 310 tỷ đồng.', ['Tiền gửi kỳ hạn trên 12 tháng']],
  ])('%s', (text, expected) => expect(labelsOf(text)).toEqual(expected));
});
