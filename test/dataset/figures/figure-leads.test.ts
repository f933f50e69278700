import { expect, it } from 'vitest';
import { labelsOf, read, rows, said } from '../read.ts';

it('a unit is ranked, and no place', () => expect(labelsOf('Đơn vị xếp thứ ba là xã Nà Tấu.')).not.toContain('Đơn'));

it.each([
  ['Năm 2023, vốn đăng ký là 640 tỷ đồng; vốn thực hiện là 410 tỷ đồng và 12 triệu USD.', 'vốn thực hiện'],
  ['Vốn đầu tư thực hiện đạt 410 tỷ đồng.', 'Vốn đầu tư thực hiện'],
  ['Vốn FDI đăng ký đạt 40 triệu USD; vốn FDI thực hiện ước đạt 20 triệu USD.', 'vốn FDI thực hiện'],
  ['Vốn đầu tư trực tiếp nước ngoài thực hiện đạt 20 triệu USD.', 'Vốn đầu tư trực tiếp nước ngoài thực hiện'],
])('capital that was spent has its verb: %s', (text, label) => expect(labelsOf(text).at(-1)).toBe(label));

it('going about is no turn', () =>
  expect(labelsOf('Đồ gia dụng tăng 3%; phương tiện đi lại tăng 4%.')).toEqual(['Đồ gia dụng', 'phương tiện đi lại']));

it('elsewhere the verb only leads to the figure', () =>
  expect(labelsOf('Thu ngân sách thực hiện 45 tỷ đồng.')).toEqual(['Thu ngân sách']));

it('a verb that ends with a lead is whole', () =>
  expect(labelsOf('Đất công bị lấn chiếm 4 ha.')).toEqual(['Đất công bị lấn chiếm']));

it.each([
  ['Có 3 lượt dự án, với tổng vốn đăng ký thêm là 13,5 triệu USD.', 'tổng vốn đăng ký thêm'],
  ['Vốn điều chỉnh tăng thêm đạt 45 tỷ đồng.', 'Vốn điều chỉnh tăng thêm'],
])('what was added to capital is so much: %s', (text, label) =>
  expect(rows(read(text).indicators, 'label_vi', 'measure').at(-1)).toEqual([label, 'level']),
);

it('what is cut or waived is a deed, and no movement', () =>
  expect(said('Huyện đã cắt giảm 12 biên chế, miễn giảm 45 triệu đồng; cắt giảm 45 ha lúa.')).toEqual([
    ['cắt giảm biên chế', 'count', 12, null],
    ['miễn giảm', 'level', 45, null],
    ['cắt giảm lúa', 'level', 45, null],
  ]));
it.each([
  ['Doanh thu du lịch vỏn vẹn 72 tỷ đồng, chưa bằng 1/3 năm 2019.', ['Doanh thu du lịch', 'Doanh thu du lịch']],
  ['Đã miễn, giảm 90 triệu đồng tiền thuê đất.', ['miễn, giảm']],
])('words that lead to a figure are none of its name: %s', (text, labels) => {
  const { indicators } = read(text);
  expect(indicators.map(({ label_vi }) => label_vi)).toEqual(labels);
  expect(indicators.some(({ measure }) => measure === 'change')).toBe(false);
});

it.each([
  ['Tỷ lệ tiêm chủng mới đạt 48,6%.', 'Tỷ lệ tiêm chủng'],
  ['Xã có tỷ lệ hộ đạt chuẩn nông thôn mới đạt 48%.', 'tỷ lệ hộ đạt chuẩn nông thôn mới'],
])('a rate that is so far reached: %s', (text, label) => expect(labelsOf(text)).toEqual([label]));

it('growth to which something adds is no movement of its own', () => {
  const [first] = read('Đóng góp của năng suất các nhân tố tổng hợp (TFP) vào tăng trưởng đạt khoảng 42%.').indicators;
  expect(first).toMatchObject({
    label_vi: 'Đóng góp của năng suất các nhân tố tổng hợp (TFP) vào tăng trưởng',
    measure: 'level',
  });
});

it('a computer is counted, and nothing is reckoned', () =>
  expect(labelsOf('Xã có máy tính 38 bộ, máy in 21 chiếc, máy tính bảng 5 chiếc.')).toEqual([
    'có máy tính',
    'máy in',
    'máy tính bảng',
  ]));

it.each([
  ['Sản xuất theo quy trình GAP hoặc tương đương đạt 12%.', 'Sản xuất theo quy trình GAP hoặc tương đương'],
  ['Tỷ lệ giá trị sản phẩm ứng dụng công nghệ cao đạt 24%.', 'Tỷ lệ giá trị sản phẩm ứng dụng công nghệ cao'],
])('words of a name that may lead to a figure stay in it: %s', (text, label) =>
  expect(labelsOf(text)).toEqual([label]),
);

it('what is merged is merged, and no bound', () =>
  expect(labelsOf('Xã được thành lập trên cơ sở hợp nhất 2 xã.')[0]).toMatch(/hợp nhất xã$/));

it('an altitude is a noun, and no mark of how high a figure is', () => {
  expect(labelsOf('Xã nằm ở độ cao trên 1.000 m so với mặt nước biển.')).toEqual(['độ cao']);
  expect(labelsOf('Mật độ cao trên 40 con/m2.')).toEqual(['Mật độ']);
});

it('what stands above is no bound of a figure, and what was given may be one', () => {
  const { indicators } = read('Thu bổ sung từ ngân sách cấp trên 15.727 triệu đồng. Cấp trên 1.200 thẻ BHYT.');
  expect(rows(indicators, 'label_vi', 'comparator')).toEqual([
    ['Thu bổ sung từ ngân sách cấp trên', '='],
    ['Cấp thẻ BHYT', '>'],
  ]);
});

it('up to how much a rate rose is its level', () =>
  expect(said('Năm 2023, tỷ lệ nhựa hóa đường huyện tăng từ 81% lên đến 94%.')).toEqual([
    ['tỷ lệ nhựa hóa đường huyện', 'level', 81, null],
    ['tỷ lệ nhựa hóa đường huyện', 'level', 94, null],
  ]));

it.each(['không đáng kể', 'không nhiều'])('how little a rate moved is no name of it: %s', (how) =>
  expect(labelsOf(`Tỷ lệ hộ nghèo giảm ${how} 0,4% so với năm 2022.`)).toEqual(['Tỷ lệ hộ nghèo']),
);

it('what was adjusted from one amount to another is told without that it was', () => {
  expect(labelsOf('Đàn lợn điều chỉnh giảm từ 14 nghìn con xuống 13 nghìn con.')).toEqual(['Đàn lợn', 'Đàn lợn']);
  expect(labelsOf('Kế hoạch vốn điều chỉnh giảm 12 tỷ đồng.')).toEqual(['Kế hoạch vốn điều chỉnh']);
});
