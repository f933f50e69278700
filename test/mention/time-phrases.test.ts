import { describe, expect, test } from 'vitest';
import { timed } from './reading.ts';

describe('phrases without figures', () => {
  test.each<[string, string[]]>([
    ['đến nay, hiện nay, hiện tại, tới nay', ['đến nay: now', 'hiện nay: now', 'hiện tại: now', 'tới nay: now']],
    ['Hiện Đảng bộ có 45 chi bộ. Hiện tỷ lệ hộ nghèo 5%', ['Hiện: now', 'Hiện: now']],
    ['Hiện trạng sử dụng 5 ha. Hiện đại hóa 5 trường', []],
    ['hiện có 5 trường; huyện hiện còn 12 hộ; Hiện, cả nước có 8 xã', ['hiện có: now', 'hiện: now', 'Hiện: now']],
    [
      'cùng kỳ năm trước; cùng kỳ; so với CKNT; so CK; năm ngoái',
      ['cùng kỳ năm trước: same', 'cùng kỳ: same', 'CKNT: same', 'CK: same', 'năm ngoái: same'],
    ],
    ['đầu năm; cuối năm', ['đầu năm: --01-01', 'cuối năm: --12-31']],
  ])('%s', (text, expected) => expect(timed(text)).toEqual(expected));
});

describe('parts of other words', () => {
  test.each<[string, string[]]>([
    ['thực hiện có hiệu quả, hiện đại, hiện hữu, hiện thực, hiện trạng, hiện vật', []],
    ['xuất hiện tại 4 xã, phát hiện tại 3 hộ, thực hiện tại cơ sở', []],
    ['kỳ họp cuối năm, kỳ họp thường lệ cuối năm, dịp đầu năm', []],
    ['cùng kỳ năm 2023, đầu năm học, 6 tháng đầu năm', ['năm 2023: 2023', '6 tháng đầu năm: --01/--06']],
  ])('%s', (text, expected) => expect(timed(text)).toEqual(expected));
});
