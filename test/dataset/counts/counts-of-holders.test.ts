import { describe, expect, it } from 'vitest';
import { labelsOf, said } from '../read.ts';

it('those who are not told by a bare word for persons are of no households', () =>
  expect(labelsOf('Xã có 205 hộ cận nghèo và 58 đối tượng bảo trợ xã hội.')).toEqual([
    'hộ cận nghèo',
    'đối tượng bảo trợ xã hội',
  ]));

describe('all there are are none of those counted before', () => {
  it.each([
    [
      'Có 1.250 hộ tham gia mô hình trong tổng số 1.500 hộ, chiếm 83,3%.',
      [
        ['hộ tham gia mô hình', 'count', 1250, null],
        ['số hộ', 'count', 1500, null],
        ['hộ tham gia mô hình', 'share', 83.3, 1250],
      ],
    ],
    [
      'Trường có 42 học sinh bước vào lớp 1. Toàn trường có 198 học sinh, trong đó có 75 em ở bán trú.',
      [
        ['học sinh bước vào lớp 1 Trường', 'count', 42, null],
        ['học sinh', 'count', 198, null],
        ['em ở bán trú', 'count', 75, 198],
      ],
    ],
    [
      'Có 6 doanh nghiệp giải thể. Lũy kế toàn tỉnh có 970 doanh nghiệp.',
      [
        ['doanh nghiệp giải thể', 'count', 6, null],
        ['doanh nghiệp', 'count', 970, null],
      ],
    ],
    [
      'Có 5 xã đạt chuẩn nông thôn mới. Lũy kế toàn huyện có 9 xã.',
      [
        ['xã đạt chuẩn nông thôn mới', 'count', 5, null],
        ['xã đạt chuẩn nông thôn mới', 'count', 9, null],
      ],
    ],
    [
      'Có 6 doanh nghiệp giải thể. Lũy kế đến nay, toàn tỉnh có 970 doanh nghiệp.',
      [
        ['doanh nghiệp giải thể', 'count', 6, null],
        ['doanh nghiệp', 'count', 970, null],
      ],
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

it('what became of those counted before a bracket is told by the verb alone', () =>
  expect(labelsOf('Đã giải quyết 95 tin báo (khởi tố 60, không khởi tố 31, tạm đình chỉ 04).').slice(1)).toEqual([
    'giải quyết tin báo: khởi tố',
    'giải quyết tin báo: không khởi tố',
    'giải quyết tin báo: tạm đình chỉ',
  ]));

describe('animals are those that their keepers are called by', () => {
  it.each([
    ['Toàn xã có 43 hộ nuôi dê với 510 con.', 'con dê'],
    ['Tổng số hộ chăn nuôi gia súc lớn là 4.190 hộ với 12.450 con.', 'con gia súc lớn'],
  ])('%s', (text, label) => expect(labelsOf(text).at(-1)).toBe(label));
});

it('members are of what was set up, and were not set up themselves', () =>
  expect(labelsOf('Thành lập mới 5 chi hội với 120 hội viên, 12 tổ hội với 180 hội viên.')).toEqual([
    'Thành lập mới chi hội',
    'hội viên chi hội',
    'Thành lập mới tổ hội',
    'hội viên tổ hội',
  ]));

it('those who were caught are of the same deed as their cases', () =>
  expect(labelsOf('Bắt giữ 5 vụ với 12 đối tượng.')).toEqual(['Bắt giữ vụ', 'Bắt giữ đối tượng']));

it('households behind the slash of their debt are those who have it, and families are households', () =>
  expect(labelsOf('Tổng dư nợ 31,2 tỷ đồng/612 hộ; gia đình văn hóa 2.214/2.498 hộ.')).toEqual([
    'Tổng dư nợ',
    'Tổng dư nợ: hộ',
    'gia đình văn hóa',
  ]));

it('animals are of the last of their keepers who is called by them', () =>
  expect(labelsOf('Xã có 6 trại gà với 9.000 con; 2 trại dê và 5 nông hộ với 310 con.')).toEqual([
    'trại gà',
    'con gà',
    'trại dê',
    'nông hộ',
    'con dê',
  ]));

it('those who grow something are of the crop whose area was told', () =>
  expect(labelsOf('Sâm Ngọc Linh 42 ha với 156 hộ trồng.')).toEqual([
    'diện tích Sâm Ngọc Linh',
    'hộ trồng Sâm Ngọc Linh',
  ]));

it.each([
  ['Hộ cận nghèo 258 hộ = 1.066 khẩu; hộ nghèo 215 hộ với 912 khẩu.', ['khẩu hộ cận nghèo', 'khẩu hộ nghèo']],
  [
    'Dân tộc Thái 258 hộ = 1.066 khẩu; dân tộc Kinh 92 hộ với 357 khẩu.',
    ['khẩu hộ dân tộc Thái', 'khẩu hộ dân tộc Kinh'],
  ],
])('persons are those of the households that the words before tell: %s', (text, [one, other]) => {
  const labels = labelsOf(text);
  expect([labels[1], labels[3]]).toEqual([one, other]);
});

it('those whose goods are counted before them have these, and shares behind are of the goods', () =>
  expect(labelsOf('Công nhận 296 sản phẩm của 160 chủ thể, đạt 123% so với mục tiêu.')).toEqual([
    'Công nhận sản phẩm',
    'chủ thể có sản phẩm',
    'Công nhận sản phẩm so với mục tiêu',
  ]));

it.each([
  ['Huyện có 18 tổ công nghệ số cộng đồng với 164 thành viên.', 'thành viên tổ công nghệ số cộng đồng'],
  ['Xây dựng 05 tổ liên gia an toàn PCCC với 74 hộ tham gia.', 'hộ tham gia tổ liên gia an toàn PCCC'],
  ['Huyện có 14 đội dân phòng, 168 đội viên.', 'đội viên đội dân phòng'],
])('those who belong to teams are told by them: %s', (text, label) => expect(labelsOf(text)[1]).toBe(label));

it('members who were admitted beside others belong to none of them', () =>
  expect(labelsOf('Kết nạp 12 đảng viên, 45 đoàn viên.')[1]).toBe('Kết nạp đoàn viên'));

it('households behind a slash are of what is done on the area', () =>
  expect(labelsOf('Giao khoán bảo vệ rừng: 450 ha/62 hộ.')).toEqual([
    'diện tích giao khoán bảo vệ rừng',
    'hộ giao khoán bảo vệ rừng',
  ]));

it('pupils directly behind a class are of it', () =>
  expect(labelsOf('Mở 18 lớp nghề phi nông nghiệp 540 học viên, 3 lớp nghề nông nghiệp 75 học viên.').slice(1)).toEqual(
    ['học viên lớp nghề phi nông nghiệp', 'Mở lớp nghề nông nghiệp', 'học viên lớp nghề nông nghiệp'],
  ));
