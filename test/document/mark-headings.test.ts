import { expect, it } from 'vitest';
import { read, rows } from '../dataset/read.ts';

it('a colon in a bracket ends no title', () =>
  expect(
    read('6. Các khoản chưa phân bổ 120 tỷ đồng (trong đó: Vốn tỉnh 80 tỷ đồng; vốn huyện 40 tỷ đồng).').indicators.map(
      ({ obs_value }) => obs_value,
    ),
  ).toEqual([120, 80, 40]));

it('a title whose number lost its point opens a section between those beside it', () =>
  expect(
    rows(
      read('1. Xã Nậm Cha\n\n- Số hộ: 120 hộ\n\n2 Xã Nậm Ban\n\n- Số hộ: 140 hộ\n\n3. Xã Nậm Tăm\n\n- Số hộ: 160 hộ')
        .sections,
      'number',
      'title',
    ),
  ).toEqual([
    ['1', 'Xã Nậm Cha'],
    ['2', 'Xã Nậm Ban'],
    ['3', 'Xã Nậm Tăm'],
  ]));
