import { describe, expect, it, test } from 'vitest';
import { read } from '../dataset/read.ts';
import { said } from './reading.ts';

describe('parts of a whole', () => {
  test.each<[string, string[]]>([
    ['07/07 xã, phường có trạm y tế', ['ratio 07/07 = 7..7 {commune} (xã, phường)']],
    ['bàn giao 4,5/4,5km', ['ratio 4,5/4,5 = 4.5..4.5 km (km)']],
    ['đào tạo 2,84/3,0 triệu lao động', ['ratio 2,84/3,0 = 2.84..3 e6 {worker} (lao động)']],
    ['có 15 xã trong tổng số 20 xã', ['ratio 15 xã trong tổng số 20 = 15..20 {commune} (xã)']],
    ['nâng lên 12-13/18 tiêu chí', ['ratio 12-13/18 = 12..18 {criterion} (tiêu chí)']],
    ['đạt 2/3 chỉ tiêu', ['ratio 2/3 = 2..3 {target} (chỉ tiêu)']],
    ['giải ngân 567,8/1.234,5 tỷ đồng', ['ratio 567,8/1.234,5 = 567.8..1234.5 e9 VND (đồng)']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('what is no part of a whole', () => {
  test.each<[string, string[]]>([
    ['quy hoạch chi tiết tỷ lệ 1/500 khu dân cư', ['identifier 1/500 : part of a name']],
    ['bản đồ 1/2.000 và 1:5.000', ['identifier 1/2.000 : part of a name', 'identifier 1:5.000 : part of a name']],
    ['trạm 35/0,4 kV', ['identifier 35/0,4 : part of a name']],
    ['mã 5/7/9', ['identifier 5/7/9 : part of a name']],
    [
      'tỷ suất 21/1.000 trẻ',
      ['quantity 21 = 21 /10*3{child} (/1.000 trẻ)', 'other 1.000 = 1000 {child} (trẻ) : base of a rate'],
    ],
    [
      '45,2/100.000 dân',
      ['quantity 45,2 = 45.2 /10*5{person} (/100.000 dân)', 'other 100.000 = 100000 {person} (dân) : base of a rate'],
    ],
    ['45,8 tỷ đồng/6.521 hộ', ['quantity 45,8 = 45.8 e9 VND (đồng)', 'quantity 6.521 = 6521 {household} (hộ)']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

test('visits and visitors are a pair, and no part of a whole', () =>
  expect(said('tiếp 95 lượt/112 lượt người')).toEqual([
    'quantity 95 = 95 {visit} (lượt)',
    'quantity 112 = 112 {visit} (lượt người)',
  ]));

test('visits of those who serve are a pair, too', () =>
  expect(said('tuần tra 24 lượt/192 lượt cán bộ')).toEqual([
    'quantity 24 = 24 {visit} (lượt)',
    'quantity 192 = 192 {visit} (lượt)',
  ]));

it('so many of a hundred are no rate', () => {
  const units = (text: string) => read(text).indicators.map(({ obs_value, unit_measure }) => [obs_value, unit_measure]);
  expect(units('Huấn luyện dân quân 98/100 đồng chí.')).toEqual([[98, '{person}']]);
  expect(units('Mật độ điện thoại đạt 98/100 dân.')).toEqual([[98, '/10*2{person}']]);
});
