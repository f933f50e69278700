import { describe, expect, it } from 'vitest';
import { only, read } from '../read.ts';

describe('a project that is named again', () => {
  it.each([
    ['Triển khai lập đồ án quy hoạch phân khu IV. Đã phê duyệt nhiệm vụ đồ án QHPK 4.', 'roman and arabic'],
    ['Công bố Đồ án quy hoạch chung xã Nà Tăm. Đã phê duyệt quy hoạch chung xã Nà Tăm.', 'with and without “đồ án”'],
    ['Khởi công dự án: Nhà văn hóa Nà Củng. Tiếp tục triển khai dự án: Nhà văn hóa Nà Củng.', 'word for word'],
  ])('is one record: %s (%s)', (text) => {
    expect(read(text).projects).toHaveLength(1);
  });

  it('gains what the second naming adds', () => {
    const text =
      'Khởi công dự án: Nhà văn hóa Nà Củng. Đến nay, dự án: Nhà văn hóa Nà Củng có tổng mức đầu tư 3,2 tỷ đồng.';
    expect(only(read(text).projects)).toMatchObject({ status: 'started', budget_vnd: 3_200_000_000 });
  });

  it('is one with and without its years, and the words for building it, and two of other years', () => {
    const [first, second] = [
      'Dự án Cấp điện nông thôn xã Nà Củng, giai đoạn 2031-2035 được phê duyệt.',
      'Huyện đã khởi công dự án đầu tư xây dựng công trình cấp điện nông thôn xã Nà Củng.',
    ];
    expect(only(read(`${first} ${second}`).projects)).toMatchObject({
      name_vi: 'Cấp điện nông thôn xã Nà Củng, giai đoạn 2031-2035',
      year: '2031/2035',
    });
    expect(read(`${first} ${first?.replaceAll('203', '204')}`).projects).toHaveLength(2);
  });

  it('may be named without where it is, and is another where both are told', () => {
    const names = (text: string) => read(text).projects.map(({ name_vi }) => name_vi);
    expect(
      names('Khởi công dự án: Chợ Nà Củng, xã Nà Lìm. Chợ Nà Củng được đầu tư xây dựng với kinh phí 4,8 tỷ đồng.'),
    ).toEqual(['Chợ Nà Củng, xã Nà Lìm']);
    expect(names('Khởi công dự án: Cầu Bản Mới, xã Nà Lìm. Khởi công dự án: Cầu Bản Mới, xã Nà Tăm.')).toHaveLength(2);
  });

  it('is not another of the same kind', () => {
    const text = 'Khởi công dự án: Nhà văn hóa Nà Củng. Khởi công dự án: Nhà văn hóa Nà Tăm.';
    expect(read(text).projects).toHaveLength(2);
  });
});
