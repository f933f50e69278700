import { describe, expect, it } from 'vitest';
import { read, rows } from './read.ts';

function labels(text: string): string[] {
  return read(text).indicators.map(({ label_vi }) => label_vi);
}

describe('a part is named behind its whole', () => {
  it('all parts of a breakdown, by the abbreviation of a long whole', () => {
    const text =
      'Tổng sản phẩm trên địa bàn toàn tỉnh (GRDP, giá hiện hành) đạt 900 tỷ đồng, xếp thứ 3/8; trong đó: nông nghiệp đạt 300 tỷ đồng, tăng 2%; dịch vụ đạt 600 tỷ đồng.';
    expect(labels(text).slice(2)).toEqual(['GRDP: nông nghiệp', 'GRDP: nông nghiệp', 'GRDP: dịch vụ']);
  });

  it('what is left over', () => {
    expect(labels('Huyện quản lý 40 km đường xã, trong đó bê tông 25 km, còn lại 15 km là đường đất.')).toEqual([
      'chiều dài đường xã',
      'chiều dài đường xã: bê tông',
      'chiều dài đường xã: đường đất',
    ]);
  });

  it('a part singled out behind “riêng”, in its own sentence too', () => {
    expect(labels('Chỉ số giá tiêu dùng tăng 3%; riêng nhóm giáo dục giảm 1%.')[1]).toBe(
      'Chỉ số giá tiêu dùng: nhóm giáo dục',
    );
    expect(labels('Sản lượng thủy sản đạt 90 tấn. Riêng cá lồng đạt 12 tấn.')[1]).toBe('Sản lượng thủy sản: cá lồng');
  });

  it('entries under a figure that they break down', () => {
    const text = '- Tỷ lệ lao động có việc làm đạt 60%, gồm:\n  + Nông nghiệp: 40%;\n  + Dịch vụ: 20%.';
    expect(labels(text)).toEqual([
      'Tỷ lệ lao động có việc làm',
      'Tỷ lệ lao động có việc làm: Nông nghiệp',
      'Tỷ lệ lao động có việc làm: Dịch vụ',
    ]);
  });

  it('a part that names its own measure stands alone', () => {
    expect(labels('Chi ngân sách 90 tỷ đồng, bằng 60% dự toán; trong đó chi đầu tư 30 tỷ đồng.')[2]).toBe('chi đầu tư');
  });
});

describe('who holds what is counted', () => {
  it('the verb behind the holder goes with what is counted', () => {
    expect(rows(read('Có 30 huyện thuộc 9 tỉnh đã được công nhận.').indicators, 'label_vi', 'obs_value')).toEqual([
      ['huyện đã được công nhận', 30],
      ['tỉnh có huyện đã được công nhận', 9],
    ]);
  });

  it('labels of a clause said again and again stay as long as they were', () => {
    const clause =
      'thu gom 5 tấn, xử lý 6 tấn, xã A 5 hộ tại 4 xã, trong đó nghèo 3 hộ (hộ cận 2 hộ), năng suất 5 tạ/ha; ';
    const longest = (times: number) => Math.max(...labels(clause.repeat(times)).map((label) => label.length));
    expect(longest(40)).toBe(longest(3));
  });

  it('a holder of a holder does not pile up', () => {
    for (const label of labels('Có 5 vụ tại 4 xã tại 3 huyện tại 2 tỉnh.')) expect(label.length).toBeLessThan(30);
  });
});
