import { describe, expect, it } from 'vitest';
import { labelsOf, namesOf, read, said } from '../read.ts';

describe('places and kinds in a list have a count each', () => {
  it.each([
    ['Tổng số gia cầm mắc bệnh là 66 con, trong đó gồm 8 gà, 56 vịt.', ['Tổng số gia cầm mắc bệnh', 'số gà', 'số vịt']],
    [
      'Đã xảy ra 27 sự cố, gồm Bắc Ninh 2, Hà Nội 1, Thanh Hóa 13.',
      ['sự cố', 'sự cố Bắc Ninh', 'sự cố Hà Nội', 'sự cố Thanh Hóa'],
    ],
  ])('%s', (text, expected) => expect(labelsOf(text)).toEqual(expected));
});

describe('harm that is told place by place', () => {
  it('what is counted of all is counted in each place', () => {
    const text =
      'Lốc làm 34 nhà bị hư hỏng. Trong đó, Điện Biên là địa phương chịu thiệt hại lớn nhất với 14 nhà, ' +
      'tiếp đến là Cao Bằng 9 nhà, sau đó là các tỉnh: Sơn La 7 nhà và Hà Giang 4 nhà; 5 ha ngô bị đổ.';
    expect(said(text)).toEqual([
      ['nhà bị hư hỏng', 'count', 34, null],
      ['nhà bị hư hỏng Điện Biên', 'count', 14, 34],
      ['nhà bị hư hỏng Cao Bằng', 'count', 9, 34],
      ['nhà bị hư hỏng Sơn La', 'count', 7, 34],
      ['nhà bị hư hỏng Hà Giang', 'count', 4, 34],
      ['diện tích ngô bị đổ', 'level', 5, null],
    ]);
    const tables = read(text);
    expect(tables.indicators.map(({ ref_area }) => ref_area && namesOf(tables, [ref_area])[0])).toEqual([
      null,
      'Điện Biên',
      'Cao Bằng',
      'Sơn La',
      'Hà Giang',
      null,
    ]);
  });

  it('a list in a bracket, with what else is said of some', () => {
    expect(
      said(
        'Có 13 người mất tích (trong đó Cao Bằng 3 người bị lũ cuốn; Huế 1 người); 9 nhà sập (trong đó tại Sơn La có 5 nhà).',
      ),
    ).toEqual([
      ['người mất tích', 'count', 13, null],
      ['người bị lũ cuốn Cao Bằng', 'count', 3, 13],
      ['người mất tích Huế', 'count', 1, 13],
      ['nhà sập', 'count', 9, null],
      ['nhà sập Sơn La', 'count', 5, 9],
    ]);
  });

  it('a list whose head measures, and one whose head counts', () => {
    expect(labelsOf('Số lượng gia súc bị chết tại một số tỉnh miền núi: Điện Biên 30 con; Cao Bằng 15 con.')).toEqual([
      'Số lượng gia súc bị chết Điện Biên',
      'Số lượng gia súc bị chết Cao Bằng',
    ]);
    expect(
      labelsOf(
        'Có 55 hồ chứa nhỏ đang cạn nước. Trong đó, khu vực Bắc Trung Bộ 47 hồ (Thanh Hóa 21 hồ, Hà Tĩnh 15 hồ); Tây Nguyên 8 hồ.',
      ),
    ).toEqual([
      'hồ chứa nhỏ đang cạn nước',
      'hồ chứa nhỏ đang cạn nước khu vực Bắc Trung Bộ',
      'hồ chứa nhỏ đang cạn nước Thanh Hóa',
      'hồ chứa nhỏ đang cạn nước Hà Tĩnh',
      'hồ chứa nhỏ đang cạn nước Tây Nguyên',
    ]);
    expect(labelsOf('Tại Bắc Trung Bộ có 28 hồ cạn nước, Tây Nguyên có 9 hồ có dung tích dưới 20% thiết kế.')).toEqual([
      'hồ cạn nước Bắc Trung Bộ',
      'hồ có dung tích dưới 20% thiết kế Tây Nguyên',
    ]);
  });

  it('areas, where their list says more than its head', () => {
    expect(
      labelsOf(
        'Diện tích lúa và hoa màu bị ngập là 110 ha. Cụ thể, tỉnh Nam Định có 74 ha lúa bị ngập sâu; 12 ha ngô bị đổ (tập trung tại Hà Nam 8 ha).',
      ),
    ).toEqual([
      'Diện tích lúa và hoa màu bị ngập',
      'diện tích lúa bị ngập sâu tỉnh Nam Định',
      'diện tích ngô bị đổ',
      'diện tích ngô bị đổ Hà Nam',
    ]);
  });

  it('a small count behind a name in a list is no part of the name', () => {
    expect(said('Có 18 người chết (Lào Cai 5 người, Sơn La 4), 3 tàu chìm.')).toEqual([
      ['người chết', 'count', 18, null],
      ['người chết Lào Cai', 'count', 5, 18],
      ['người chết Sơn La', 'count', 4, 18],
      ['tàu chìm', 'count', 3, null],
    ]);
  });

  it.each([
    ['Có 12 người chết (Phú Thọ 4, Hòa Bình 5 và Sơn La 3).', [12, 4, 5, 3]],
    ['Có 8 nhà bị sập (Sơn La 5 và Lai Châu 3).', [8, 5, 3]],
    ['Có ba người mất tích (Yên Bái 1 và Sơn La 2).', [1, 2]],
    ['Có 27 sự cố, gồm Bắc Ninh 20, Hà Nội 4 và Nam Định 3.', [27, 20, 4, 3]],
    // Names of hamlets have numbers.
    ['Có 5 hộ bị ngập (Nậm Loỏng 1 và Nậm Loỏng 2).', [5]],
  ])('nor is one before or behind “và”: %s', (text, values) =>
    expect(said(text).map(([, , value]) => value)).toEqual(values),
  );
});

it('those whom a number in words counts are counted in each place of the bracket behind them', () =>
  expect(
    said(
      'Mưa lũ đã làm bảy người chết (Sơn La 5 người, Hà Giang 2 người); bốn người mất tích (Yên Bái 1; Sơn La 3), nhiều ngôi nhà bị tốc mái (Lai Châu 35 nhà).',
    ),
  ).toEqual([
    ['người chết Sơn La', 'count', 5, null],
    ['người chết Hà Giang', 'count', 2, null],
    ['người mất tích Yên Bái', 'level', 1, null],
    ['người mất tích Sơn La', 'level', 3, null],
    ['ngôi nhà bị tốc mái Lai Châu', 'count', 35, null],
  ]));

it('places that hold others have what all of these hold', () =>
  expect(labelsOf('Hiện có 27 ổ dịch dại thuộc 19 xã của 4 huyện chưa qua 21 ngày.')).toEqual([
    'ổ dịch dại',
    'xã có ổ dịch dại',
    'huyện có ổ dịch dại',
  ]));

it('what the places of one bracket were told of is not that of the next', () =>
  expect(
    said(
      'Mưa lũ đã làm bốn người mất tích (Yên Bái 1; Sơn La 3).Mưa lũ còn làm 12 căn nhà bị sập (Yên Bái 2, Sơn La 10).',
    ).slice(2),
  ).toEqual([
    ['căn nhà bị sập', 'count', 12, null],
    ['căn nhà bị sập Yên Bái', 'count', 2, 12],
    ['căn nhà bị sập Sơn La', 'count', 10, 12],
  ]));

it('those who serve or work somewhere, in a bracket behind all of them', () => {
  expect(said('- Giao quân: 84 thanh niên (QS 60; CA 24).').map(([label, , value]) => [label, value])).toEqual([
    ['Giao quân', 84],
    ['Giao quân: QS', 60],
    ['Giao quân: CA', 24],
  ]);
  expect(
    said('Có mặt 36 cán bộ (CC 29, LĐHĐ 7); 8 y tế thôn bản.').map(([, , value, whole]) => [value, whole]),
  ).toEqual([
    [36, null],
    [29, 36],
    [7, 36],
    [8, null],
  ]);
});

it('the first of a list of places says what all of it counts', () =>
  expect(said('Cụ thể, Lào Cai 5 người chết; Cao Bằng 6 người; Yên Bái 2 người.').map(([label]) => label)).toEqual([
    'người chết Lào Cai',
    'người chết Cao Bằng',
    'người chết Yên Bái',
  ]));

it('a bare count of each place of a list is of none of the others', () =>
  expect(said('Cụ thể, Lào Cai 5 vụ; Cao Bằng 6 vụ.').map(([label]) => label)).toEqual(['vụ Lào Cai', 'vụ Cao Bằng']));
