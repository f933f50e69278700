import { describe, expect, it } from 'vitest';
import { labelsOf, read, said } from '../read.ts';

it('money without words before it is of what its sentence opens with; an amount called this one is the one before', () => {
  expect(said('Về giải ngân vốn đầu tư công trên địa bàn, đến nay, đã đạt trên 82 tỷ đồng bằng 22% kế hoạch.')).toEqual(
    [
      ['giải ngân vốn đầu tư công', 'level', 82, null],
      ['giải ngân vốn đầu tư công so với kế hoạch', 'share', 22, 82],
    ],
  );
  expect(said('Toàn tỉnh trồng mới 250 ha rừng. Tuy nhiên, diện tích này giảm 8% so với cùng kỳ.')).toEqual([
    ['diện tích trồng mới rừng', 'level', 250, null],
    ['diện tích trồng mới rừng', 'change', -8, 250],
  ]);
});

it('hectares behind those who were given woods are their area', () =>
  expect(labelsOf('Đã giao khoán rừng cho 14 cộng đồng với 3.240 ha.')).toEqual([
    'giao khoán rừng cộng đồng',
    'diện tích giao khoán rừng',
  ]));

it('hectares whose crop is sold by contract are of that', () =>
  expect(labelsOf('Liên kết tiêu thụ 2.150 ha ngô.')).toEqual(['Liên kết tiêu thụ ngô']));

describe('money beside those who are counted, or in a list', () => {
  it.each([
    [
      'Hỗ trợ 45 hộ nghèo với số tiền 2 tỷ đồng, 30 hộ cận nghèo 1,5 tỷ đồng, 12 người có công 60 triệu đồng.',
      ['số tiền hỗ trợ hộ nghèo', 'số tiền hỗ trợ hộ cận nghèo', 'số tiền hỗ trợ người có công'],
    ],
    ['Thu giữ 2 kg ma túy và 15 triệu đồng; tạm giữ 4 xe máy.', ['số tiền thu giữ']],
    ['Hỗ trợ các hộ thiếu đói 21 tấn gạo và hơn 1 tỷ đồng.', ['số tiền hỗ trợ các hộ thiếu đói']],
    ['Có 90 doanh nghiệp có dư nợ 40 tỷ đồng.', ['dư nợ doanh nghiệp']],
    [
      'Có 65 doanh nghiệp với tổng vốn đăng ký 540 tỷ đồng, bình quân 8,3 tỷ đồng/doanh nghiệp.',
      ['tổng vốn đăng ký doanh nghiệp', 'vốn đăng ký doanh nghiệp bình quân'],
    ],
  ])('%s', (text, labels) => {
    const money = read(text).indicators.filter(({ unit_measure }) => unit_measure?.startsWith('VND'));
    expect(money.map(({ label_vi }) => label_vi)).toEqual(labels);
  });
});

it('money beside days of work is of what was given, and no days', () =>
  expect(said('Nhân dân đóng góp 310 ngày công và 65 triệu đồng.').map(([label]) => label)).toEqual([
    'Nhân dân đóng góp ngày công',
    'số tiền nhân dân đóng góp',
  ]));

it.each([
  [
    'Hỗ trợ 40 hộ nghèo x 3 triệu đồng = 120 triệu đồng.',
    ['Hỗ trợ hộ nghèo', 'số tiền hỗ trợ mỗi hộ nghèo', 'số tiền hỗ trợ hộ nghèo'],
  ],
  [
    '- Hỗ trợ làm nhà: 12 hộ × 60 triệu đồng = 720 triệu đồng.',
    ['Hỗ trợ làm nhà', 'số tiền hỗ trợ làm nhà mỗi hộ', 'số tiền hỗ trợ làm nhà'],
  ],
])('what one of those counted gets, and all of them: %s', (text, labels) => expect(labelsOf(text)).toEqual(labels));

it('a running total behind a part is of the whole, where the same part of it follows', () => {
  expect(
    labelsOf(
      'Sản lượng thủy sản tháng 7 đạt 34 tấn, trong đó tôm 20 tấn, lũy kế 7 tháng đạt 236 tấn, trong đó: tôm đạt 139 tấn.',
    ),
  ).toEqual(['Sản lượng thủy sản', 'Sản lượng thủy sản: tôm', 'Sản lượng thủy sản', 'Sản lượng thủy sản: tôm']);
  expect(
    labelsOf(
      'Sản lượng thủy sản đạt 34 tấn, trong đó tôm 20 tấn, lũy kế 7 tháng đạt 139 tấn, trong đó tôm sú 90 tấn.',
    )[2],
  ).toBe('Sản lượng thủy sản: tôm');
});

it('how much is moved, behind what it earns, is told by its noun', () =>
  expect(labelsOf('Vận tải hàng hóa đạt 285 tỷ đồng, tăng 9% với 17 nghìn tấn hàng hóa vận chuyển.').at(-1)).toBe(
    'khối lượng hàng hóa vận chuyển',
  ));

it('an area with those counted is of what they do', () =>
  expect(labelsOf('Có 64 HTX tham gia liên kết chuỗi giá trị với 430 ha.').at(-1)).toBe(
    'diện tích liên kết chuỗi giá trị',
  ));

it('the amount that moved is no mean of the years', () =>
  expect(
    labelsOf('Phấn đấu thu ngân sách tăng bình quân hằng năm từ 12% trở lên, đến năm 2030 đạt trên 350 tỷ đồng.')[1],
  ).toBe('thu ngân sách'));

it('what those counted were helped with is weighed', () =>
  expect(labelsOf('Cứu đói giáp hạt 412 hộ, 1.736 khẩu với 26,04 tấn gạo.').at(-1)).toBe('Cứu đói giáp hạt gạo'));

it('money is of what its sentence opens with, whatever was told before', () =>
  expect(
    labelsOf('Doanh thu vận tải đạt 40 tỷ đồng. Về giải ngân vốn đầu tư công, đến nay đã đạt 82 tỷ đồng.'),
  ).toEqual(['Doanh thu vận tải', 'giải ngân vốn đầu tư công']));

it('an index called this one is the one before, as are the parts of it', () =>
  expect(
    labelsOf(
      'Chỉ số sản xuất công nghiệp tháng 8/2023 giảm 3%; tuy nhiên tính chung 8 tháng, chỉ số này tăng 9%; trong đó, khai khoáng tăng 2%.',
    ),
  ).toEqual([
    'Chỉ số sản xuất công nghiệp',
    'Chỉ số sản xuất công nghiệp',
    'Chỉ số sản xuất công nghiệp: khai khoáng',
  ]));
