import { describe, expect, it } from 'vitest';
import { labelsOf } from '../read.ts';

describe('an entry of a list of rates', () => {
  it.each([
    // The same done to others of that noun.
    [
      'Tỷ lệ kiên cố hóa đường trục xã đạt 100%, đường trục thôn đạt 85%.',
      ['Tỷ lệ kiên cố hóa đường trục xã', 'Tỷ lệ kiên cố hóa đường trục thôn'],
    ],
    [
      'Tỷ lệ giải quyết đơn khiếu nại đạt 100%, đơn tố cáo đạt 90%.',
      ['Tỷ lệ giải quyết đơn khiếu nại', 'Tỷ lệ giải quyết đơn tố cáo'],
    ],
    // What opens the list, before a colon.
    [
      'Tỷ lệ cứng hóa: đường trục xã 100%, đường thôn 80%.',
      ['Tỷ lệ cứng hóa: đường trục xã', 'Tỷ lệ cứng hóa: đường thôn'],
    ],
    [
      'Tỷ lệ tốt nghiệp: trường THCS Nậm Lúc 100%, trường Tiểu học Nậm Lúc 99,5%.',
      ['Tỷ lệ tốt nghiệp: trường THCS Nậm Lúc', 'Tỷ lệ tốt nghiệp: trường Tiểu học Nậm Lúc'],
    ],
    // Animals, and when a file was dealt with.
    ['Tỷ lệ tiêm phòng trâu bò đạt 82%, lợn đạt 75%.', ['Tỷ lệ tiêm phòng trâu bò', 'Tỷ lệ tiêm phòng lợn']],
    [
      'Tỷ lệ giải quyết hồ sơ đúng hạn đạt 98%, trước hạn đạt 45%.',
      ['Tỷ lệ giải quyết hồ sơ đúng hạn', 'Tỷ lệ giải quyết hồ sơ trước hạn'],
    ],
    // A rate of its own stays.
    ['Tỷ lệ che phủ rừng đạt 45%, tỷ lệ đô thị hóa đạt 30%.', ['Tỷ lệ che phủ rừng', 'tỷ lệ đô thị hóa']],
  ])('%s', (text, labels) => expect(labelsOf(text)).toEqual(labels));
});

describe('what came to a share of those behind it', () => {
  it.each([
    [
      'Hệ thống viễn thông được cung cấp đến 100% các khu dân cư.',
      'Hệ thống viễn thông được cung cấp đến các khu dân cư',
    ],
    ['Sóng di động đã phủ đến 95% số thôn.', 'Sóng di động đã phủ đến thôn'],
    ['Điện lưới quốc gia đã đến 98% số hộ dân.', 'Điện lưới quốc gia đã đến hộ dân'],
    ['Nước sạch được cấp cho 92% số hộ.', 'Nước sạch được cấp cho hộ'],
    ['Đã phổ biến Nghị quyết đến 95% đảng viên.', 'phổ biến Nghị quyết đến đảng viên'],
    ['Vốn đã giải ngân đến 65% kế hoạch.', 'Vốn đã giải ngân so với kế hoạch'],
  ])('%s', (text, label) => expect(labelsOf(text)).toEqual([label]));
});

describe('the structure of an economy', () => {
  it.each([
    'Cơ cấu kinh tế Tiểu thủ công nghiệp - thương mại chiếm 79%; Nông - Lâm - Ngư nghiệp chiếm 21%.',
    'Cơ cấu kinh tế có sự chuyển biến tích cực, tiểu thủ công nghiệp - thương mại chiếm 79%; Nông - Lâm - Ngư nghiệp chiếm 21%.',
    'Cơ cấu kinh tế: Tiểu thủ công nghiệp - thương mại 79%; Nông - Lâm - Ngư nghiệp 21%.',
  ])('%s', (text) =>
    expect(labelsOf(text).map((label) => label.toLowerCase())).toEqual([
      'cơ cấu kinh tế: tiểu thủ công nghiệp - thương mại',
      'cơ cấu kinh tế: nông - lâm - ngư nghiệp',
    ]),
  );
});
