import { describe, expect, it } from 'vitest';
import { read, rows, said } from '../read.ts';

it('parts of a bracket stand behind the share of another', () =>
  expect(
    said('Có 187 cán bộ (trong đó trên chuẩn 64 người, chiếm 34,2%; nữ 132 người, dân tộc thiểu số 51 người).').map(
      ([, , value, of]) => [value, of],
    ),
  ).toEqual([
    [187, null],
    [64, 187],
    [34.2, 64],
    [132, 187],
    [51, 187],
  ]));

it('and of whatever was planned, in its unit, by bare numbers, too', () =>
  expect(
    said('Tổng đàn gia súc 3.456 con = 103% KH (trâu 812, bò 345).').map(([, , value, of]) => [value, of]),
  ).toEqual([
    [3456, null],
    [103, 3456],
    [812, 3456],
    [345, 3456],
  ]));

it('a bracket behind the share of a plan tells parts of the money', () =>
  expect(
    said('Giải ngân 142 tỷ đồng, bằng 77% kế hoạch (vốn đầu tư 86 tỷ đồng, đạt 87%; vốn sự nghiệp 56 tỷ đồng).').map(
      (each) => each.slice(2),
    ),
  ).toEqual([
    [142, null],
    [77, 142],
    [86, 142],
    [87, 86],
    [56, 142],
  ]));

describe('parts end with their bracket', () => {
  it.each([
    [
      'Sinh 16 trẻ (nữ 7), chết 4.',
      [
        ['Sinh trẻ', 'count', 16, null],
        ['Sinh trẻ: nữ', 'count', 7, 16],
        ['chết', 'level', 4, null],
      ],
    ],
  ])('and parts that end with their bracket: %s', (text, expected) => expect(said(text)).toEqual(expected));
});

it('a bracket behind the noun of a count holds its parts', () =>
  expect(said('Có 89 xã hoàn thành 19 tiêu chí (87 xã đã được công nhận đạt chuẩn).').map((each) => each[3])).toEqual([
    null,
    89,
  ]));

it('land in nested brackets is part of the land before them', () =>
  expect(
    said(
      'Diện tích tự nhiên: 6.345 ha (trong đó: đất phi nông nghiệp: 574 ha (đất ở: 33 ha); đất chưa sử dụng: 269 ha).',
    ).map((each) => each[3]),
  ).toEqual([null, 6345, 574, 6345]));

it('cases and persons without a comma between them are parts of each', () =>
  expect(
    said('Năm 2023 làm rõ 31 vụ 44 đối tượng (6 vụ 9 đối tượng xảy ra từ trước).').map(([, , , of]) => of),
  ).toEqual([null, null, 31, 44]));

it('places in a bracket are parts of the count before it', () =>
  expect(said('Năm 2023 có 56 nhà sập, tốc mái (Than Uyên 20, Tân Uyên 30, Nậm Nhùn 06).')).toEqual([
    ['nhà sập, tốc mái', 'count', 56, null],
    ['nhà sập, tốc mái Than Uyên', 'count', 20, 56],
    ['nhà sập, tốc mái Tân Uyên', 'count', 30, 56],
    ['nhà sập, tốc mái Nậm Nhùn', 'count', 6, 56],
  ]));

it('bare numbers behind a count and a colon are its parts, all of them', () =>
  expect(
    rows(
      read('Thi hành kỷ luật 14 đảng viên: khiển trách 8, cảnh cáo 4, khai trừ 2.').indicators,
      'label_vi',
      'unit_measure',
    ),
  ).toEqual([
    ['Thi hành kỷ luật đảng viên', '{party_member}'],
    ['Thi hành kỷ luật đảng viên: khiển trách', '{party_member}'],
    ['Thi hành kỷ luật đảng viên: cảnh cáo', '{party_member}'],
    ['Thi hành kỷ luật đảng viên: khai trừ', '{party_member}'],
  ]));

it('parts in a bracket stand behind the share of the year before', () =>
  expect(said('Diện tích nuôi cá đạt 72 ha, bằng 104% so với CKNT (cá tra 58 ha, cá rô phi 14 ha).').slice(2)).toEqual([
    ['Diện tích nuôi cá tra', 'level', 58, 72],
    ['Diện tích nuôi cá rô phi', 'level', 14, 72],
  ]));

it('one beast is no part of another', () =>
  expect(said('Đàn bò 637 con, trong đó bò sữa 75 con; trâu 228 con.').map(([label, , , of]) => [label, of])).toEqual([
    ['Đàn bò', null],
    ['đàn bò sữa', 637],
    ['đàn trâu', null],
  ]));

it.each([
  ['Có 78 nhà bị hư hỏng do sạt lở (Lào Cai 59, Sơn La 19).', 'nhà bị hư hỏng Sơn La'],
  ['Có 65 vị trí (Lào Cai 48, Sơn La 17) bị sạt lở.', 'vị trí bị sạt lở Sơn La'],
])('places in a bracket are of those counted before it, past what is said of them: %s', (text, label) =>
  expect(said(text).at(-1)?.[0]).toBe(label),
);

it('people in a bracket are of the workers before it, past how they went', () =>
  expect(
    said('Đưa 145 lao động đi làm việc ở nước ngoài theo hợp đồng (Nhật Bản 82 người, Đài Loan 40 người).').slice(1),
  ).toEqual([
    ['Đưa lao động đi làm việc ở nước ngoài: Nhật Bản', 'count', 82, 145],
    ['Đưa lao động đi làm việc ở nước ngoài: Đài Loan', 'count', 40, 145],
  ]));

it('an area of production alone is of its entry, and so is what it yields', () =>
  expect(said('- Nấm: diện tích sản xuất 11 ha, sản lượng 92 tấn.').at(-1)?.[0]).toBe('sản lượng nấm'));

it('party members are some of those who were called up', () =>
  expect(said('Giao 12/12 quân, đạt 100% chỉ tiêu (trong đó 3 đảng viên).').at(-1)).toEqual([
    'đảng viên',
    'count',
    3,
    12,
  ]));

it('parts of an area in a bracket behind its output are of the area', () => {
  expect(
    said('Diện tích lúa 605 ha, sản lượng 3.387 tấn (lúa xuân 512 ha, lúa mùa 93 ha).').map(
      ([label, , value, whole]) => [label, value, whole],
    ),
  ).toEqual([
    ['Diện tích lúa', 605, null],
    ['sản lượng lúa', 3387, null],
    ['Diện tích lúa xuân', 512, 605],
    ['Diện tích lúa mùa', 93, 605],
  ]);
});

it('a bracket behind facilities is no part of those counted before them', () =>
  expect(said('Phường có 3 trường với 118 giáo viên; 2 nhóm trẻ tư thục (46 trẻ).').at(-1)).toEqual([
    'số trẻ',
    'count',
    46,
    null,
  ]));

it('parts in a bracket within a bracket are of the part before them', () =>
  expect(
    said(
      'Diện tích có rừng: 868 ha (rừng tự nhiên: 296 ha; rừng trồng: 572 ha (trong đó thành rừng: 446 ha, chưa thành rừng: 126 ha)).',
    ).map(([, , value, whole]) => [value, whole]),
  ).toEqual([
    [868, null],
    [296, 868],
    [572, 868],
    [446, 572],
    [126, 572],
  ]));

it('more than there are of another name are no part of them', () =>
  expect(
    said('Toàn tỉnh có 1 thị xã với 95 xã (trong đó có 20 xã giáp biên giới thuộc 5 huyện).').map(
      ([, , value, whole]) => [value, whole],
    ),
  ).toEqual([
    [1, null],
    [95, null],
    [20, 95],
    [5, null],
  ]));
