import { describe, expect, it, test } from 'vitest';
import { labelsOf } from '../dataset/read.ts';
import { said } from './reading.ts';

test('the illness with a space before its dash is a name', () =>
  expect(said('do dịch Covid -19 với 3 tỷ đồng')[0]).toMatch(/^identifier 19/));

describe('words that hold figures', () => {
  test.each<[string, string[]]>([
    [
      'đường QL4D, khu TĐC1.1, KDC GĐ2',
      ['identifier QL4D : part of a name', 'identifier TĐC1.1 : part of a name', 'identifier GĐ2 : part of a name'],
    ],
    [
      'lý trình Km14+350, Km0 - Km12+500',
      [
        'identifier Km14+350 : part of a name',
        'identifier Km0 : part of a name',
        'identifier Km12+500 : part of a name',
      ],
    ],
    [
      'dịch Covid-19, cúm H5N1, bụi PM2.5',
      ['identifier 19 : part of a name', 'identifier H5N1 : part of a name', 'identifier PM2.5 : part of a name'],
    ],
    [
      'ĐT.130, QL.12, đường ĐH.05',
      ['identifier 130 : part of a name', 'identifier 12 : part of a name', 'identifier 05 : part of a name'],
    ],
    [
      'TCVN 4054:2005, QCVN 14:2008, ISO 9001',
      [
        'identifier 4054:2005 : part of a name',
        'identifier 14:2008 : part of a name',
        'identifier 9001 : part of a name',
      ],
    ],
    [
      'https://laichau.gov.vn/tin/2024/10 và www.abc.vn/1',
      ['identifier https://laichau.gov.vn/tin/2024/10 : part of a name', 'identifier www.abc.vn/1 : part of a name'],
    ],
    ['giá đất/m2', ['other m2 : part of a unit']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

it('a share of those that meet a standard is none of its numbers', () =>
  expect(labelsOf('Nước sạch đạt QCVN 68,5%; nước sạch theo QCVN 01 là 50%.')).toEqual([
    'Nước sạch đạt QCVN',
    'nước sạch theo QCVN 01',
  ]));

it.each(['covid – 19', 'COVID-19', 'Covid - 19'])('%s is an illness, however its dash is written', (name) =>
  expect(said(`Dịch ${name} được kiểm soát.`)).toEqual(['identifier 19 : part of a name']),
);
