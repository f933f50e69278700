import { describe, expect, it } from 'vitest';
import { read, rows } from '../read.ts';

describe('what a text opens by describing', () => {
  it('is its own area, though a larger one is named first with a word for its kind', () => {
    const { indicators, places } = read('Suối Lềnh là xã của huyện Phong Thổ. Xã có 1.245 hộ với 5.230 nhân khẩu.');
    expect(rows(indicators, 'label_vi', 'ref_area')).toEqual([
      ['số hộ', 'text:place:commune-suoi-lenh'],
      ['nhân khẩu', 'text:place:commune-suoi-lenh'],
    ]);
    expect(rows(places, 'name_vi', 'kind')).toContainEqual(['Suối Lềnh', 'commune']);
  });

  it('of each paragraph that does so', () => {
    const text = 'Suối Lềnh là xã của huyện Phong Thổ. Xã có 1.245 hộ.\n\nĐá Bàn là xã của huyện Sìn Hồ. Xã có 860 hộ.';
    expect(rows(read(text).indicators, 'obs_value', 'ref_area')).toEqual([
      [1245, 'text:place:commune-suoi-lenh'],
      [860, 'text:place:commune-da-ban'],
    ]);
  });

  it('wherever it lies, and whoever its people believe in', () => {
    const { indicators } = read(
      'Nga Lộc là huyện ven biển của tỉnh Thanh Hóa, gồm 23 xã, dân số 141.900 người, trong đó có 9,6% dân theo đạo Thiên chúa.',
    );
    expect(rows(indicators, 'label_vi', 'ref_area')).toEqual([
      ['số xã', 'text:place:district-nga-loc'],
      ['dân số', 'text:place:district-nga-loc'],
      ['dân theo đạo Thiên chúa', 'text:place:district-nga-loc'],
    ]);
  });

  it('and no work that is a commune’s', () =>
    expect(read('Nâng cao Dân Trí là xã hội cần. Xã có 90 hộ.').places).toEqual([]));
});
