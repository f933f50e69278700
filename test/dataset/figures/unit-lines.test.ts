import { expect, it } from 'vitest';
import { read, rows } from '../read.ts';

const units = (text: string) => rows(read(text).indicators, 'obs_value', 'unit_measure', 'unit_mult');

it('entries of lists have the unit that a line above says for all of them', () =>
  expect(
    units(
      'Đơn vị tính: Triệu đồng\n\n- Vốn đầu tư: 30.120, trong đó:\n  - Ngân sách tỉnh: 2.740 (vốn đối ứng 450)\n- Số hộ được hỗ trợ: 60 hộ',
    ),
  ).toEqual([
    [30120, 'VND', 6],
    [2740, 'VND', 6],
    [450, 'VND', 6],
    [60, '{household}', 0],
  ]));

it('also where it stands in the bracket that ends a heading', () =>
  expect(units('## Phân bổ vốn (ĐVT: triệu đồng)\n\n- Xã Nậm Pì: 4.560')).toEqual([[4560, 'VND', 6]]));

it('a table behind such a line has it for itself', () =>
  expect(units('ĐVT: ha\n\n| Xã | Lúa |\n| --- | --- |\n| Nậm Pì | 15 |\n\n- Số bản: 12')).toEqual([
    [15, 'har', 0],
    [12, '{village}', 0],
  ]));

it('those behind the first of an entry are told in it, too', () =>
  expect(units('ĐVT: triệu đồng\n\n- Tổng số: 640, trong đó: vốn đầu tư 300, vốn sự nghiệp 340')).toEqual([
    [640, 'VND', 6],
    [300, 'VND', 6],
    [340, 'VND', 6],
  ]));
