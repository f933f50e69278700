import { describe, expect, it } from 'vitest';
import { labelsOf, valuesOf } from '../read.ts';

describe('parts that places have of those counted', () => {
  it('are all that is said of them', () =>
    expect(
      labelsOf(
        'Toàn tỉnh có 190 tàu cá chưa đăng ký, trong đó, huyện Lệ Thủy có 40 tàu, huyện Bố Trạch có 35 tàu.',
      ).slice(1),
    ).toEqual(['tàu cá chưa đăng ký', 'tàu cá chưa đăng ký']));

  it('are told by the place that has most of them', () =>
    expect(
      labelsOf('Có 72 tàu cá mất kết nối, trong đó Nghệ An nhiều nhất với 22 tàu, Quảng Ngãi 18 tàu.').slice(1),
    ).toEqual(['tàu cá mất kết nối Nghệ An', 'tàu cá mất kết nối Quảng Ngãi']));
});

it.each([
  ['Có 120/160 xã và 2 huyện đạt chuẩn nông thôn mới (chiếm 75% tổng số xã).', 'xã đạt chuẩn nông thôn mới'],
  ['Đã bồi dưỡng 120 giáo viên và 14 cán bộ quản lý, chiếm 45% tổng số giáo viên.', 'bồi dưỡng giáo viên'],
])('a share of all of a noun is of those counted by it: %s', (text, label) =>
  expect(valuesOf(text).at(-1)?.[0]).toBe(label),
);

it('an area that was grown is told once', () =>
  expect(labelsOf('Toàn tỉnh đã trồng 920 ha diện tích cây màu vụ đông.')).toEqual([
    'diện tích trồng cây màu vụ đông',
  ]));

it('how all of a list moved is no part of what each is', () =>
  expect(labelsOf('Các loại thịt trâu, bò đều tăng so với cùng kỳ: Sản lượng thịt trâu đạt 2,6 nghìn tấn.')).toEqual([
    'Sản lượng thịt trâu',
  ]));

it('branches whose index grew are told by it, be it had or not', () =>
  expect(labelsOf('Một số ngành chỉ số tăng cao như: sản xuất trang phục tăng 9%; khai thác than tăng 3%.')).toEqual([
    'chỉ số sản xuất trang phục',
    'chỉ số sản xuất khai thác than',
  ]));
