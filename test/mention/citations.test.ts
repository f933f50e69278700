import { describe, expect, it, test } from 'vitest';
import { codebook, read, said } from './reading.ts';

describe('documents by number and symbol', () => {
  test.each<[string, string[]]>([
    ['Quyết định số 338/QĐ-UBND của UBND tỉnh', ['citation 338/QĐ-UBND']],
    ['Nghị quyết 11-NQ/TW của Bộ Chính trị', ['citation 11-NQ/TW']],
    ['Nghị định số 30/2020/NĐ-CP về công tác văn thư', ['citation 30/2020/NĐ-CP']],
    ['Luật số 31/2024/QH15 và Nghị quyết số 1670/NQ-UBTVQH15', ['citation 31/2024/QH15', 'citation 1670/NQ-UBTVQH15']],
    ['Công văn số 1454/UBND-VP, văn bản 6815/BKHĐT-TH', ['citation 1454/UBND-VP', 'citation 6815/BKHĐT-TH']],
    [
      'Chương trình số 05-CTr/TU, Thông báo số 318-TB/HU, Kết luận số 81-KL/TW',
      ['citation 05-CTr/TU', 'citation 318-TB/HU', 'citation 81-KL/TW'],
    ],
    ['Kế hoạch số 123/KH-SNN&PTNT và Tờ trình số 45/TTr-SXD', ['citation 123/KH-SNN&PTNT', 'citation 45/TTr-SXD']],
    ['Thông tư liên tịch số 12/2021/TTLT-BTC-BNV', ['citation 12/2021/TTLT-BTC-BNV']],
    ['Quyết định số 23a/QĐ-UBND', ['citation 23a/QĐ-UBND']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('spaces and dashes that PDFs leave', () => {
  test.each<[string, string[]]>([
    ['Quyết định số 338 /QĐ-UBND', ['citation 338 /QĐ-UBND']],
    ['Nghị quyết số 11 -NQ/TW', ['citation 11 -NQ/TW']],
    ['Số: 15/BC–UBND', ['citation 15/BC–UBND']],
    ['Chương trình số 05 - CTr/TU', ['citation 05 - CTr/TU']],
    ['Kế hoạch số 12/KH - UBND của huyện', ['citation 12/KH - UBND']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('a document by its type and its number alone', () => {
  test.each<[string, string[]]>([
    ['Nghị quyết 18 và Nghị quyết số 19', ['citation 18', 'citation 19']],
    ['Thông tư 27, NQ 30, Kế hoạch số 12, Luật số 35', ['citation 27', 'citation 30', 'citation 12', 'citation 35']],
    ['Nghị quyết 43/2022 của Quốc hội', ['citation 43/2022']],
    ['Nghị định 28 năm 2022 của Chính phủ', ['citation 28 năm 2022']],
    ['chương trình 30a, 135.', ['identifier 30a', 'identifier 135']],
    ['Thông báo 48 của Huyện ủy và Báo cáo 61 ngày 02/3/2024', ['citation 48', 'citation 61', 'date 02/3/2024']],
    // What has a noun behind is counted; a plan of so many years and a first programme have no number.
    [
      'Kế hoạch 5 năm, Chương trình 2 và chỉ tiêu kế hoạch 40 lớp',
      ['date 5 năm : duration', 'identifier 2 : part of a name', 'quantity 40 = 40 {class} (lớp)'],
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('what only looks like one', () => {
  test.each<[string, string[]]>([
    [
      'Giao kế hoạch 48 tỷ đồng cho 5 xã/TDP',
      ['quantity 48 = 48 e9 VND (đồng)', 'quantity 5 = 5 {commune}/{street_group} (xã/TDP)'],
    ],
    [
      'Nghị quyết năm 2024; ban hành 12 nghị quyết, 5 quyết định',
      ['date 2024', 'quantity 12 = 12 {document} (nghị quyết)', 'quantity 5 = 5 {document} (quyết định)'],
    ],
    [
      '24 lớp/986 học sinh; 05 vụ/07 đối tượng',
      [
        'quantity 24 = 24 {class} (lớp)',
        'quantity 986 = 986 {pupil} (học sinh)',
        'quantity 05 = 5 {case} (vụ)',
        'quantity 07 = 7 {suspect} (đối tượng)',
      ],
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

test.each([
  ['Quyết định số 338 /QĐ-UBND', { number: '338', year: null, symbol: 'QĐ-UBND', type: null, normal: '338/QĐ-UBND' }],
  ['Nghị quyết số 11 –NQ/TW', { number: '11', year: null, symbol: 'NQ/TW', type: null, normal: '11-NQ/TW' }],
  ['Nghị định 30/2020/NĐ–CP', { number: '30', year: '2020', symbol: 'NĐ-CP', type: null, normal: '30/2020/NĐ-CP' }],
  ['Luật số 31/2024/QH15', { number: '31', year: '2024', symbol: 'QH15', type: null, normal: '31/2024/QH15' }],
  ['theo NĐ 28/2022', { number: '28', year: '2022', symbol: null, type: 'nđ', normal: 'nđ 28 2022' }],
])('%s, as Decree 30/2020/NĐ-CP writes it', (text, citation) => {
  expect(read(text).mentions[0]?.citation).toEqual(citation);
});

test('every type of Annex III and every form of number is a citation, whole', () => {
  const types = codebook.documentTypes.map(({ code }) => code);
  const offices = ['UBND', 'HĐND', 'CP', 'TTg', 'BNNPTNT', 'SGD&ĐT', 'SNV'];
  for (const type of types)
    for (const office of offices)
      for (const written of [`12/${type}-${office}`, `05/2024/${type}-${office}`, `318-${type}/TU`]) {
        const [mention] = read(`Thực hiện văn bản số ${written} ngày 12/7/2024`).mentions;
        expect([mention?.kind, mention?.citation?.normal]).toEqual(['citation', written]);
      }
});

it.each(['Chương trình MTQG 1719', 'Chương trình mục tiêu quốc gia 1719'])(
  'a national programme by its number: %s',
  (name) => expect(said(`${name} giải ngân 12 tỷ đồng.`)[0]).toBe('identifier 1719'),
);

test('money of a programme is no number of it', () =>
  expect(said('tổng vốn chương trình 46 tỷ đồng')).toEqual(['quantity 46 = 46 e9 VND (đồng)']));
