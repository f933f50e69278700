import { describe, expect, test } from 'vitest';
import { said } from './reading.ts';

describe('numbers that are called or paid to', () => {
  test.each<[string, string[]]>([
    [
      'Điện thoại: 0213 3876 123; Fax: 0213.3876.456',
      ['identifier 0213 3876 123 : part of a name', 'identifier 0213.3876.456 : part of a name'],
    ],
    ['Đường dây nóng: 1900 9095', ['identifier 1900 9095 : part of a name']],
    ['Tài khoản số 8402205001234', ['identifier 8402205001234 : part of a name']],
    ['mã QHNS 1054321; mã số 30215', ['identifier 1054321 : part of a name', 'identifier 30215 : part of a name']],
    ['cấp mã số vùng trồng cho 12.500 ha', ['quantity 12.500 = 12500 har (ha)']],
    ['điện thoại: 12.500 thuê bao', ['quantity 12.500 = 12500 {subscriber} (thuê bao)']],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});
