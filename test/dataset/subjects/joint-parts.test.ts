import { describe, expect, it } from 'vitest';
import { labelsOf, said, valuesOf } from '../read.ts';

describe('what stands behind several figures', () => {
  it('is of the whole that parts make up', () =>
    expect(
      said('Năm 2023 đã xử lý 17 vụ gồm 12 vụ trộm cắp và 5 vụ cố ý gây thương tích, tăng 3 vụ so với năm 2022.').at(
        -1,
      ),
    ).toEqual(['xử lý vụ', 'change', 3, 17]));

  it('but of the last of others', () =>
    expect(
      said('Năm 2023 đã xử lý 17 vụ gồm 12 vụ trộm cắp và 4 vụ cố ý gây thương tích, tăng 3 vụ so với năm 2022.').at(
        -1,
      )?.[3],
    ).toBe(4));

  it('is of the level in its own unit', () =>
    expect(
      said('Năm 2023, tổng dư nợ đạt 640 tỷ đồng/9.200 khách hàng, tăng 52 tỷ đồng so với năm 2022.').at(-1),
    ).toEqual(['tổng dư nợ', 'change', 52, 640]));

  it('is of the figure before where it only says that it was done', () =>
    expect(said('Vốn ủy thác là 130 tỷ đồng, tăng 50 tỷ đồng, hoàn thành 107% kế hoạch năm.').at(-1)).toEqual([
      'Vốn ủy thác so với kế hoạch năm',
      'share',
      107,
      130,
    ]));
});

it('those counted are told by whose they are', () =>
  expect(labelsOf('Có 40 dự án của 37 nhà đầu tư nước ngoài; 30 xã của 5 huyện có dịch.').slice(0, 3)).toEqual([
    'dự án của nhà đầu tư nước ngoài',
    'nhà đầu tư nước ngoài',
    'xã có dịch',
  ]));

it('things are told by their own deeds', () =>
  expect(labelsOf('Giám định 20 xe ô tô tai nạn; thanh lý 05 xe ô tô; nghiệm thu 32 xe.')).toEqual([
    'Giám định xe ô tô tai nạn',
    'thanh lý xe ô tô',
    'nghiệm thu xe',
  ]));

it('who is concerned says no kind of cases', () =>
  expect(valuesOf('Đã làm rõ 10 vụ với 30 đối tượng liên quan; khởi tố 9 vụ, 12 đối tượng.')).toEqual([
    ['làm rõ vụ', 10],
    ['làm rõ đối tượng liên quan', 30],
    ['khởi tố vụ', 9],
    ['khởi tố đối tượng', 12],
  ]));

it('how far back a time lies is no part of a label', () =>
  expect(labelsOf('Hơn 9 tháng qua, doanh thu vận tải ước đạt 230 tỷ đồng.')).toEqual(['doanh thu vận tải']));
