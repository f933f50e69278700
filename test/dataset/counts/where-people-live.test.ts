import { describe, expect, it } from 'vitest';
import { read, rows } from '../read.ts';

describe('where people live', () => {
  it.each([
    [
      'Dân cư phân bố ở 11 thôn, 34 xóm.',
      [
        ['số thôn', 11],
        ['số xóm', 34],
      ],
    ],
    [
      'Toàn xã có 13.479 nhân khẩu được phân bố ở 5 thôn.',
      [
        ['nhân khẩu', 13479],
        ['số thôn', 5],
      ],
    ],
    [
      'Dân số 4.500 người, sinh sống tại 11 thôn.',
      [
        ['Dân số', 4500],
        ['số thôn', 11],
      ],
    ],
  ])('%s', (text, expected) => expect(rows(read(text).indicators, 'label_vi', 'obs_value')).toEqual(expected));

  it('is no bound of how many places there are', () =>
    expect(rows(read('Nhân khẩu phân bố trên 8 ấp.').indicators, 'label_vi', 'comparator')).toEqual([['số ấp', '=']]));
});

describe('land by use', () => {
  it('of one commune by its name is no list of many', () =>
    expect(
      rows(
        read(
          'Xã Nậm Lúc có tổng diện tích tự nhiên là 1.162,9 ha, trong đó đất nông nghiệp là 785,6 ha (chiếm 67,6%); đất chuyên dùng là 185,5 ha.',
        ).indicators,
        'label_vi',
      ).flat(),
    ).toEqual([
      'tổng diện tích tự nhiên',
      'diện tích đất nông nghiệp',
      'diện tích đất nông nghiệp',
      'diện tích đất chuyên dùng',
    ]));
});
