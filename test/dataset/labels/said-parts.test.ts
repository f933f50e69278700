import { describe, expect, it } from 'vitest';
import { labelsOf, said } from '../read.ts';

it('a part of what there is a day may be told without the day', () =>
  expect(said('Chất thải rắn phát sinh khoảng 95 tấn/ngày, trong đó khoảng 72 tấn được thu gom.').at(-1)).toEqual([
    'Chất thải rắn phát sinh: được thu gom',
    'level',
    72,
    95,
  ]));

describe('a part that only what is said of it tells', () => {
  it.each([
    [
      'Toàn xã có 240 ha chè, trong đó 150 ha đã cho thu hái.',
      [
        ['diện tích chè', 'level', 240, null],
        ['diện tích chè: cho thu hái', 'level', 150, 240],
      ],
    ],
    [
      'Diện tích cam đạt 90 ha. Trong đó, có 60 ha đang cho thu hoạch, 30 ha trong thời kỳ kiến thiết cơ bản.',
      [
        ['Diện tích cam', 'level', 90, null],
        ['Diện tích cam: cho thu hoạch', 'level', 60, 90],
        ['Diện tích cam: trong thời kỳ kiến thiết cơ bản', 'level', 30, 90],
      ],
    ],
    [
      'Tổng chiều dài kênh mương là 45 km, trong đó 30 km đã được kiên cố hóa.',
      [
        ['Tổng chiều dài kênh mương', 'level', 45, null],
        ['Tổng chiều dài kênh mương: được kiên cố hóa', 'level', 30, 45],
      ],
    ],
  ])('%s', (text, found) => expect(said(text)).toEqual(found));
});

it('into what land was turned tells parts of it apart', () =>
  expect(
    labelsOf('Chuyển đổi 125 ha đất lúa kém hiệu quả, gồm 82 ha sang trồng màu, 43 ha sang trồng cây ăn quả.'),
  ).toEqual([
    'diện tích chuyển đổi đất lúa kém hiệu quả',
    'diện tích chuyển đổi đất lúa kém hiệu quả: sang trồng màu',
    'diện tích chuyển đổi đất lúa kém hiệu quả: sang trồng cây ăn quả',
  ]));

it('a part of a rate of which more is said is a rate of the same group', () =>
  expect(
    labelsOf('Tỷ lệ xã đạt chuẩn nông thôn mới tối thiểu 75%, trong đó ít nhất 12% đạt chuẩn nông thôn mới kiểu mẫu.'),
  ).toEqual(['Tỷ lệ xã đạt chuẩn nông thôn mới', 'Tỷ lệ xã đạt chuẩn nông thôn mới kiểu mẫu']));

it('behind a closed bracket a part is of what stands before it, and in an open one of that too', () => {
  expect(
    said('Toàn huyện có 90 ha cam (diện tích cho thu hoạch 60 ha), trong đó 20 ha được cấp chứng nhận VietGAP.').at(-1),
  ).toEqual(['diện tích cam: được cấp chứng nhận VietGAP', 'level', 20, 90]);
  expect(
    said('Có khoảng 107 ha tôm nước lợ bị thiệt hại (trong đó 91 ha nuôi tôm sú và 7 ha nuôi tôm thẻ).').slice(1),
  ).toEqual([
    ['diện tích tôm nước lợ bị thiệt hại: nuôi tôm sú', 'level', 91, 107],
    ['diện tích tôm nước lợ bị thiệt hại: nuôi tôm thẻ', 'level', 7, 107],
  ]);
});

it('what a part of a crop yields is told by the crop', () =>
  expect(
    labelsOf('a) Nông nghiệp: Diện tích cam hiện có 67 ha, trong đó 41 ha đã cho thu hoạch với sản lượng 212 tấn.').at(
      -1,
    ),
  ).toBe('sản lượng cam'));
