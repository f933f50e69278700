import { describe, expect, test } from 'vitest';
import { said } from './reading.ts';

describe('where something lies', () => {
  test.each<[string, string[]]>([
    [
      'Vị trí: 22°05’40” vĩ bắc và 103°21’07” kinh đông',
      ['identifier 22°05’40” : part of a name', 'identifier 103°21’07” : part of a name'],
    ],
    ['từ 22° - 23° vĩ độ Bắc', ['identifier 22° : part of a name', 'identifier 23° : part of a name']],
    ['ở 16,5 độ vĩ Bắc; 111,2 độ kinh Đông', ['identifier 16,5 : part of a name', 'identifier 111,2 : part of a name']],
    ['X: 552310, Y = 1234567 m', ['identifier 552310 : part of a name', 'identifier 1234567 : part of a name']],
    ['Y: 552310 hộ', ['quantity 552310 = 552310 {household} (hộ)']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

test('temperatures and slopes are measured', () =>
  expect(said('nhiệt độ từ 20 - 22°C, độ dốc 15 độ')).toEqual([
    'range 20 - 22 = 20..22 Cel (°C)',
    'quantity 15 = 15 {degree} (độ)',
  ]));
