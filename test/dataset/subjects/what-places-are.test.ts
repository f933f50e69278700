import { describe, expect, it } from 'vitest';
import { labelsOf, periodsOf, read, rows, said, valuesOf } from '../read.ts';

describe('a place is told by what it has', () => {
  it('and not by where it lies', () =>
    expect(
      valuesOf(
        'Nằm dưới chân dãy núi Pu Lương, huyện Nậm Lúc có diện tích 1.120 km2.\n\nLà xã vùng cao, Nậm Pha có tổng diện tích tự nhiên 5.230 ha, ở độ cao trên 900 m.',
      ),
    ).toEqual([
      ['diện tích', 1120],
      ['tổng diện tích tự nhiên', 5230],
      ['độ cao', 900],
    ]));

  it('nor when it was founded', () =>
    expect(
      periodsOf(
        'Xã Nậm Pha thành lập tháng 6-1961 có tổng diện tích tự nhiên 5.230 ha.\n\nTổng diện tích đất lúa 238 ha. Toàn xã có 640 hộ với 3.120 nhân khẩu.',
      ).map(([, period]) => period),
    ).toEqual([null, null, null, null]));

  it('under headings whose dash has no space, which name nothing that is measured', () => {
    const { sections, indicators } = read(
      '1-Điều kiện tự nhiên:\n\n- Diện tích: 72 km².\n\n2-Dân cư\n\n- Dân số: 4.560 người.',
    );
    expect(rows(sections, 'number', 'title')).toEqual([
      ['1', 'Điều kiện tự nhiên:'],
      ['2', 'Dân cư'],
    ]);
    expect(rows(indicators, 'label_vi', 'obs_value')).toEqual([
      ['Diện tích', 72],
      ['Dân số', 4560],
    ]);
  });

  it('and a part of another is none that is counted', () =>
    expect(labelsOf('Phía nam giáp xã Bản Lầu và 1 phần xã Nậm Chảy. Mỗi hộ được tặng 1 phần quà.')).toHaveLength(1));

  it('and figures with spaces are whole', () =>
    expect(valuesOf('Tổng số dân là: 4 848 khẩu/1 125 hộ, diện tích 5 601,75 ha.').map(([, value]) => value)).toEqual([
      4848, 1125, 5601.75,
    ]));

  it('with people in a column by that name', () =>
    expect(
      rows(
        read('| STT | Bản | Số hộ | Dân số |\n| --- | --- | --- | --- |\n| 1 | Bản Nậm | 58 | 322 |').indicators,
        'label_vi',
        'unit_measure',
      ),
    ).toEqual([
      ['Số hộ Bản Nậm', '{household}'],
      ['Dân số Bản Nậm', '{person}'],
    ]));
});

describe('what is measured of several places', () => {
  it('keeps them in its label', () =>
    expect(
      valuesOf(
        'Diện tích lúa cả năm của 8 xã biên giới thuộc huyện Nậm Lúc, Nậm Pha là 3.780 ha với sản lượng 24.100 tấn.',
      ),
    ).toEqual([
      ['Diện tích lúa cả năm của 8 xã biên giới thuộc huyện Nậm Lúc, Nậm Pha', 3780],
      ['sản lượng lúa cả năm của 8 xã biên giới thuộc huyện Nậm Lúc, Nậm Pha', 24100],
    ]));

  it('and of those said above is no more than the figure', () => {
    const { indicators } = read('Tổng đàn bò của các xã nói trên đạt 6.610 con.');
    expect(rows(indicators, 'label_vi', 'comparator')).toEqual([['Tổng đàn bò của các xã', '=']]);
  });

  it('and of peoples is of two of them, or of a part behind their names', () =>
    expect(
      said(
        'Dân số là 7.100 người, dân tộc Mông chiếm 36%; Thái: 27%; Kinh và Hoa: 3,6%.\n\nCác dân tộc anh em cùng chung sống: Thái, Kinh, Mông trong đó dân tộc thiểu số chiếm trên 90% dân số.',
      ).slice(3),
    ).toEqual([
      ['dân tộc Kinh và Hoa', 'share', 3.6, 7100],
      ['Các dân tộc anh em cùng chung sống: dân tộc thiểu số so với dân số', 'share', 90, 7100],
    ]));
});
