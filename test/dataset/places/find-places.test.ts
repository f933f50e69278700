import { describe, expect, it } from 'vitest';
import { read, rows } from '../read.ts';

it('a title tells of no country', () =>
  expect(read('Chi trả cho 12 Mẹ Việt Nam anh hùng, 345 thương binh.').indicators.map((each) => each.ref_area)).toEqual(
    [null, null],
  ));

describe('villages that are numbered', () => {
  const text =
    'Các bản Nậm Ngùa 1, Nậm Ngùa 2 và Huổi Lếch 3 có 125 hộ.\n\nThôn Hà Lâu 1 có 45 hộ, thôn Hà Lâu 2 có 60 hộ, bản Tà Lét có 32 hộ.';

  it('are places, each of them', () =>
    expect(rows(read(text).places, 'name_vi').flat()).toEqual([
      'Nậm Ngùa 1',
      'Nậm Ngùa 2',
      'Huổi Lếch 3',
      'Hà Lâu 1',
      'Hà Lâu 2',
      'Tà Lét',
    ]));

  it('and no label grows from one to the next', () =>
    expect(rows(read(text).indicators, 'label_vi').flat()).toEqual([
      'hộ các bản Nậm Ngùa 1, Nậm Ngùa 2 và Huổi Lếch 3',
      'hộ Thôn Hà Lâu 1',
      'hộ thôn Hà Lâu 2',
      'hộ bản Tà Lét',
    ]));
});

it('a term of a council is no name of its province', () =>
  expect(read('HĐND tỉnh Khóa XII có 50 đại biểu; HĐND huyện Khóa X có 30 đại biểu.').places).toEqual([]));

it('communes of a grade are no place by its name', () => {
  expect(read('Xã Nông thôn mới nâng cao: 3 xã.').places).toEqual([]);
  expect(rows(read('Xã Nông Hạ có 3 thôn.').places, 'name_vi')).toEqual([['Nông Hạ']]);
});

it.each([
  'Nhân Ngày Gia đình Việt Nam, tặng quà cho 26 gia đình.',
  'Lao động Việt Nam đi làm việc ở nước ngoài 40 người.',
])('a day or people that bear the name of the country are not all of it: %s', (text) =>
  expect(read(text).indicators.map(({ ref_area }) => ref_area)).toEqual([null]),
);

it('a commune whose name opens as a village does is one, also without the word for its kind', () => {
  const kinds = (text: string) =>
    rows(read(`# BÁO CÁO\n\n# Kết quả năm 2021 tỉnh Lai Châu\n\n${text}`).places, 'name_vi', 'kind').slice(1);
  expect(kinds('Tại Bản Bo, 12 hộ trồng chè. Xã Bản Hon có 24 hộ.')).toEqual([
    ['Bản Bo', 'commune'],
    ['Bản Hon', 'commune'],
  ]);
  expect(kinds('Bản Nà Luồng có 45 hộ. Bản Bo Lý có 24 hộ.')).toEqual([
    ['Nà Luồng', 'village'],
    ['Bo Lý', 'village'],
  ]);
});

describe('names that go on a list behind their figures', () => {
  const areas = (text: string) => {
    const { indicators, places } = read(text);
    return indicators.map(({ ref_area }) => places.find(({ id }) => id === ref_area)?.name_vi);
  };

  it('are places, with the number of a commune', () => {
    expect(areas('Thiệt hại nhiều ở các xã Gia Lộc 1 (21 ha), Hòa Lộc 2 (14 ha), Tham Mây (10 ha).')).toEqual([
      'Gia Lộc 1',
      'Hòa Lộc 2',
      'Tham Mây',
    ]);
    expect(areas('Diện tích lúa bị ngập ở các xã Tân Mây 21 ha, Hòa Lộc 14 ha.')).toEqual(['Tân Mây', 'Hòa Lộc']);
  });

  it('are places, too, where only what is counted before them tells their level', () => {
    const text =
      'Tỉnh tạm ứng 6 tỷ đồng cho 4 huyện. Trong đó, Tham Mây (1,5 tỷ đồng), Hòa Lộc (300 triệu đồng); Gia Nậm, Tân Mây mỗi huyện 700 triệu đồng.';
    expect(areas(text)).toEqual([undefined, undefined, 'Tham Mây', 'Hòa Lộc', undefined]);
    expect(rows(read(text).places, 'name_vi').flat()).toEqual(['Tham Mây', 'Hòa Lộc', 'Gia Nậm', 'Tân Mây']);
    expect(areas('Cụ thể, các huyện: Tham Mây 11 ha; thị xã Hòa Lộc 16 ha và Gia Nậm 38 ha.')).toEqual([
      'Tham Mây',
      'Hòa Lộc',
      'Gia Nậm',
    ]);
    expect(areas('Cụ thể, các huyện: Tham Mây 11 ha, Gia Nậm 38 ha.')).toEqual(['Tham Mây', 'Gia Nậm']);
  });

  it('but sorts of what is grown there are none', () =>
    expect(read('Tại 3 xã gieo cấy 90 ha lúa giống mới, trong đó Bắc Mây (42 ha), Khang Lộc (27 ha).').places).toEqual(
      [],
    ));
});

it('a name goes on behind its apostrophe', () =>
  expect(rows(read("Huyện Cư M'gar có 90 hộ nghèo, huyện K’Bang có 45 hộ nghèo.").places, 'name_vi')).toEqual([
    ["Cư M'gar"],
    ['K’Bang'],
  ]));
