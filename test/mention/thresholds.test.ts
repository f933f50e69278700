import { describe, expect, it, test } from 'vitest';
import { read } from '../dataset/read.ts';
import { said } from './reading.ts';

test('how much each was given counts nothing', () =>
  expect(
    said('tỷ lệ trẻ tiêm đầy đủ 8 loại vắc xin đạt 96%, tiêm đủ 2 mũi 90%').map((each) => each.split(' ', 2).join(' ')),
  ).toEqual(['other 8', 'quantity 96', 'other 2', 'quantity 90']));

test('doses that each was given, and a million that a rate is against, count nothing', () =>
  expect(
    said('tiêm 2 mũi là 640 người, ít nhất 1 liều vắc xin đạt 99%, tỷ lệ mắc 12 ca/1 triệu dân').map((each) =>
      each.split(' ', 2).join(' '),
    ),
  ).toEqual(['other 2', 'quantity 640', 'other 1', 'quantity 99', 'quantity 12', 'other 1']));

describe('limits of groups', () => {
  test.each<[string, string[]]>([
    [
      'trẻ em dưới 5 tuổi, trẻ 5 tuổi, người từ 15 tuổi trở lên',
      [
        'other 5 = 5 a{age} (tuổi) : threshold in a definition',
        'other 5 = 5 a{age} (tuổi) : threshold in a definition',
        'other 15 = 15 a{age} (tuổi) : threshold in a definition',
      ],
    ],
    [
      'từ 15 - 60 tuổi, trẻ 6-23 tháng tuổi, độ tuổi từ 05 đến 11',
      [
        'other 15 - 60 = 15..60 a{age} (tuổi) : threshold in a definition',
        'other 6-23 = 6..23 mo{age} (tháng tuổi) : threshold in a definition',
        'other 05 đến 11 = 5..11 : threshold in a definition',
      ],
    ],
    [
      'đào tạo nghề dưới 3 tháng, từ 3 tháng trở lên',
      ['other 3 = 3 mo (tháng) : threshold in a definition', 'other 3 = 3 mo (tháng) : threshold in a definition'],
    ],
    ['công suất từ 90 CV trở lên', ['other 90 = 90 [HP] (CV) : threshold in a definition']],
    [
      'được khám sức khỏe ít nhất 1 lần/năm đạt 60%',
      ['other 1 = 1 {times}/a (lần/năm) : threshold in a definition', 'quantity 60 = 60 % (%)'],
    ],
    ['tổ chức họp ít nhất 2 lần/năm', ['quantity 2 = 2 {times}/a (lần/năm)']],
    ['bình quân đất lúa cho 01 lao động', ['other 01 = 1 {worker} (lao động) : base of a rate']],
    [
      'giá trị thu được trên 1 ha đất trồng cây hằng năm, mặt nước nuôi cá đạt 96 triệu đồng',
      ['other 1 = 1 har (ha) : base of a rate', 'quantity 96 = 96 e6 VND (đồng)'],
    ],
    [
      'giá trị thu trên 1 ha canh tác năm 2023 đạt 96 triệu đồng',
      ['other 1 = 1 har (ha) : base of a rate', 'date 2023', 'quantity 96 = 96 e6 VND (đồng)'],
    ],
    [
      'giá trị sản xuất trên 01 đơn vị diện tích đạt 96 triệu đồng',
      ['other 01 = 1 {organisation} (đơn vị) : base of a rate', 'quantity 96 = 96 e6 VND (đồng)'],
    ],
    ['trồng trên 1 ha chè, thu 96 triệu đồng', ['quantity 1 = 1 har (ha)', 'quantity 96 = 96 e6 VND (đồng)']],
    ['xã đạt từ 15 tiêu chí', ['other 15 = 15 {criterion} (tiêu chí) : threshold in a definition']],
    ['giảm cả 03 tiêu chí', ['other 03 = 3 {criterion} (tiêu chí) : threshold in a definition']],
    ['trong cả 63 tỉnh', ['quantity 63 = 63 {province} (tỉnh)']],
    [
      'nằm trong nhóm 15 tỉnh dẫn đầu, một trong 7 địa phương có mức tăng trên 2 con số',
      [
        'other 15 = 15 {province} (tỉnh) : threshold in a definition',
        'other 7 = 7 {administrative_unit} (địa phương) : threshold in a definition',
        'other 2 = 2 ? (con số) : threshold in a definition',
      ],
    ],
    [
      'là 1 trong 8 đơn vị đạt trên 85% dự toán',
      [
        'other 1 = 1 : threshold in a definition',
        'other 8 = 8 {organisation} (đơn vị) : threshold in a definition',
        'other 85 = 85 % (%) : threshold in a definition',
      ],
    ],
    ['nằm trong 10 tỉnh dẫn đầu', ['other 10 = 10 {province} (tỉnh) : threshold in a definition']],
    ['trong 3 xã có dịch', ['quantity 3 = 3 {commune} (xã)']],
    ['các trạm có tỷ lệ tổn thất >10%', ['other 10 = 10 % (%) > : threshold in a definition']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('bases', () => {
  test.each<[string, string[]]>([
    [
      'số bác sĩ/10.000 dân, số bác sĩ trên 10.000 dân, số bé trai/100 bé gái',
      [
        'other 10.000 = 10000 {person} (dân) : base of a rate',
        'other 10.000 = 10000 {person} (dân) : base of a rate',
        'other 100 = 100 {child} (bé gái) : base of a rate',
      ],
    ],
    [
      'giá bán 01 lượng vàng là 72 triệu đồng, bình quân giá 1 kg lợn hơi đạt 61.000 đồng',
      [
        'other 01 = 1 luong (lượng vàng) : base of a rate',
        'quantity 72 = 72 e6 VND (đồng)',
        'other 1 = 1 kg (kg) : base of a rate',
        'quantity 61.000 = 61000 VND (đồng)',
      ],
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('grades', () => {
  test.each<[string, string[]]>([
    [
      '17 sản phẩm từ 3 sao trở lên, khách sạn 4 - 5 sao',
      [
        'quantity 17 = 17 {product} (sản phẩm)',
        'other 3 = 3 {star} (sao) : grade or class',
        'other 4 - 5 = 4..5 {star} (sao) : grade or class',
      ],
    ],
    [
      'gạo 5% tấm, tôm cỡ 20 con/kg',
      ['other 5 = 5 % (%) : grade or class', 'other 20 = 20 {animal}/kg (con/kg) : grade or class'],
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('figures that measure', () => {
  test.each<[string, string[]]>([
    [
      'tuổi thọ trung bình 68 tuổi, tuổi thọ: 73,5 tuổi',
      ['quantity 68 = 68 a{age} (tuổi)', 'quantity 73,5 = 73.5 a{age} (tuổi)'],
    ],
    [
      'tăng trưởng đạt từ 8,0% trở lên, có trên 1.000 dân',
      ['quantity 8,0 = 8 % (%)', 'quantity 1.000 = 1000 {person} (dân)'],
    ],
    ['bình quân 15,6 tiêu chí/xã', ['quantity 15,6 = 15.6 {criterion}/{commune} (tiêu chí/xã)']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

test.each([
  ['Bình quân 1 cuộc thanh tra truy thu 0,34 tỷ đồng', 'other 1'],
  ['Nhân khẩu bình quân 1 hộ của toàn huyện là 3,7 người', 'other 1'],
  ['Số bác sĩ bình quân 1 vạn dân là 9,02', 'other 1'],
  ['mỗi hộ bình quân 1 con bò và 2 con lợn', 'quantity 1'],
])('one of those that a mean is told for is the base of it: %s', (text, first) =>
  expect(said(text)[0]?.split(' ').slice(0, 2).join(' ')).toBe(first),
);

test('how badly something was harmed is a bound of those counted behind it', () =>
  expect(said('thiệt hại trên 70% là 210 ha')).toEqual([
    'other 70 = 70 % (%) : threshold in a definition',
    'quantity 210 = 210 har (ha)',
  ]));

test('a rate is measured against ten thousand in words, too', () =>
  expect(
    said('số bác sĩ trên 1 vạn dân đạt 9,2 bác sĩ, huyện có trên 1 vạn dân').map((each) =>
      each.split(' ', 2).join(' '),
    ),
  ).toEqual(['other 1', 'quantity 9,2', 'quantity 1']));

test('a field of one that a colon tells the yield of counts nothing', () =>
  expect(
    said('Giá trị sản phẩm/1 ha đất trồng trọt: 85 triệu đồng').map((each) => each.split(' ', 2).join(' ')),
  ).toEqual(['other 1', 'quantity 85']));

test('how many times as much at least is no limit', () =>
  expect(said('thu nhập tăng 1,5 lần trở lên so với năm 2020').map((each) => each.split(' ', 2).join(' '))[0]).toBe(
    'quantity 1,5',
  ));

test('how large one of a sort is, is no figure of its own', () =>
  expect(
    said('cá loại 30 kg/con giá 60.000 đồng/kg; loại hơn 40kg/con').filter((each) => each.startsWith('other')),
  ).toEqual([expect.stringContaining('grade or class'), expect.stringContaining('grade or class')]));

test('the line up to which water is so salty is a limit, and how salty it is a figure', () =>
  expect(
    said('Ranh mặn 4 g/l vào sâu 45 km; độ mặn tại Vàm Kênh 6 g/l').map((each) => each.split(' ', 2).join(' ')),
  ).toEqual(['other 4', 'quantity 45', 'quantity 6']));

test('how old a wood is that was harmed counts nothing', () =>
  expect(said('thiệt hại 2,7 ha rừng keo 2 năm tuổi').map((each) => each.split(' ', 2).join(' '))).toEqual([
    'quantity 2,7',
    'other 2',
  ]));

it('of what age they are who register is no figure of its own', () => {
  const { indicators } = read('Đăng ký nghĩa vụ quân sự tuổi 17 cho 61 thanh niên; chúc thọ người cao tuổi 95 cụ.');
  expect(indicators.map(({ obs_value }) => obs_value)).toEqual([61, 95]);
});

test.each([
  ['100% chi hội thực hiện ít nhất 01 mô hình', ['quantity 100', 'other 01']],
  ['100% xã, phường có tối thiểu 1 sân thể thao', ['quantity 100', 'other 1']],
  ['95% hộ dân tham gia, xây dựng ít nhất 2 mô hình', ['quantity 95', 'quantity 2']],
  ['mỗi chi hội giúp ít nhất 2 hộ thoát nghèo', ['quantity 2']],
])('how much each of those does at least of whom a share is counts nothing: %s', (text, expected) =>
  expect(said(text).map((each) => each.split(' ', 2).join(' '))).toEqual(expected),
);

test('in how many shifts is taught counts nothing', () =>
  expect(said('không còn tình trạng học 3 ca').map((each) => each.split(' ', 2).join(' '))).toEqual(['other 3']));

test.each(['lớp ghép 2 hoặc 3 độ tuổi', 'lớp ghép 2 - 3 trình độ'])(
  '%s: of what ages those taught together are counts nothing',
  (text) => expect(said(text).map((each) => each.split(' ', 1).join())).toEqual(['other']),
);
