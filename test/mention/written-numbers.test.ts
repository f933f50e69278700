import { describe, expect, test } from 'vitest';
import { read, said } from './reading.ts';

describe('figures in words', () => {
  test.each<[string, string[]]>([
    ['xã có ba trường, gồm bốn thôn', ['quantity ba = 3 {school} (trường)', 'quantity bốn = 4 {village} (thôn)']],
    [
      'hai mươi mốt hộ nghèo, một trăm linh năm người',
      ['quantity hai mươi mốt = 21 {household} (hộ)', 'quantity một trăm linh năm = 105 {person} (người)'],
    ],
    [
      'hỗ trợ hai tỷ đồng, năm mươi triệu đồng, ba mươi phần trăm',
      ['quantity hai = 2 e9 VND (đồng)', 'quantity năm mươi = 50 e6 VND (đồng)', 'quantity ba mươi = 30 % (phần trăm)'],
    ],
    [
      'một (01) trường, hai mươi (20) hộ',
      ['quantity một (01) = 1 {school} (trường)', 'quantity hai mươi (20) = 20 {household} (hộ)'],
    ],
    [
      'gấp đôi, gấp rưỡi, gấp ba lần năm trước',
      ['quantity đôi = 2 {times} ()', 'quantity rưỡi = 1.5 {times} ()', 'quantity ba = 3 {times} (lần)'],
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('an amount that a bracket says again in words', () => {
  test.each<[string, string[]]>([
    ['tổng thu 3.700 triệu đồng (Bằng chữ: Ba tỷ bảy trăm triệu đồng)', ['quantity 3.700 = 3700 e6 VND (đồng)']],
    [
      'tổng chi 31.420 triệu đồng (viết bằng chữ: Ba mươi mốt tỷ, bốn trăm hai mươi triệu đồng)',
      ['quantity 31.420 = 31420 e6 VND (đồng)'],
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('words that count nothing', () => {
  test.each<[string, string[]]>([
    ['một số xã, có một trạm, trong năm tỉnh giao, có năm xã', []],
    ['ba mươi tháng tư, hai bên, tư nhân, năm năm', []],
    [
      'chi 3.400 đồng (ba nghìn bốn trăm đồng), 3.456.000.000 đồng (Ba tỷ bốn trăm năm mươi sáu triệu đồng)',
      ['quantity 3.400 = 3400 VND (đồng)', 'quantity 3.456.000.000 = 3456000000 VND (đồng)'],
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

test('numbers of two words and more are read before any noun that is counted', () => {
  for (const [words, value] of [
    ['mười hai', 12],
    ['hai mươi', 20],
    ['ba mươi tư', 34],
    ['một trăm linh năm', 105],
    ['hai nghìn không trăm hai mươi tư', 2024],
  ] as const)
    for (const unit of ['hộ', 'xã', 'trường', 'dự án', 'học sinh'])
      expect(read(`toàn huyện có ${words} ${unit} được hỗ trợ`).mentions[0]).toMatchObject({ value, unitText: unit });
});

describe('a lone digit in words', () => {
  test.each<[string, string[]]>([
    [
      'đã xóa ba nhà tạm, hoàn thành hai công trình',
      ['quantity ba = 3 {dwelling} (nhà tạm)', 'quantity hai = 2 {works} (công trình)'],
    ],
    [
      'xảy ra hai vụ cháy, làm chết một người, bị thương ba người',
      ['quantity hai = 2 {case} (vụ)', 'quantity một = 1 {person} (người)', 'quantity ba = 3 {person} (người)'],
    ],
    [
      'có bảy thôn, một trạm y tế',
      ['quantity bảy = 7 {village} (thôn)', 'quantity một = 1 {health_station} (trạm y tế)'],
    ],
  ])('counts behind a deed, and on in a list: %s', (text, expected) => expect(said(text)).toEqual(expected));

  test.each([
    ['một trạm y tế'],
    ['thực hiện hai nhiệm vụ'],
    ['giữa hai huyện'],
    ['tổ chức ba loại lớp'],
    ['ba người'],
    ['chia thành hai nhóm'],
  ])('counts nothing elsewhere: %s', (text) => expect(said(text)).toEqual([]));
});
