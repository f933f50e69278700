import { expect, it } from 'vitest';
import { read, valuesOf } from '../read.ts';

it('what areas were merged of is told of each', () =>
  expect(
    valuesOf(
      'Xã Nậm Môn được thành lập trên cơ sở nhập toàn bộ 3,4 km2 diện tích tự nhiên, 3.740 người của xã Nậm Đồng và toàn bộ 5,5 km2 diện tích tự nhiên, 3.180 người của xã Nậm Mạ.',
    )
      .map(([label, value]) => [String(label).replace(/^.*(?=người|diện tích)/u, ''), value])
      .slice(1),
  ).toEqual([
    ['người của xã Nậm Đồng', 3740],
    ['diện tích tự nhiên', 5.5],
    ['người của xã Nậm Mạ', 3180],
  ]));

it('and what they have since', () =>
  expect(
    valuesOf(
      'Sau khi thành lập, xã Nậm Môn có 8,9 km2 diện tích tự nhiên và quy mô dân số 6.930 người.\n\nSau khi sắp xếp, huyện Nậm Lúc có 15 đơn vị hành chính cấp xã.\n\nSau khi sáp nhập, xã Nậm Pha có 36 chi bộ.',
    ).slice(1),
  ).toEqual([
    ['quy mô dân số', 6930],
    ['đơn vị hành chính cấp xã', 15],
    ['chi bộ', 36],
  ]));

it('names that open with a number are none', () =>
  expect(read('Huyện có 12 xã: Ba Đình, Ba Sao, Tư Mại.').facilities).toEqual([]));
