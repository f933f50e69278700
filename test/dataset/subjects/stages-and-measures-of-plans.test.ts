import { describe, expect, it } from 'vitest';
import { inReport, labelsOf, periodsOf, read, rows } from '../read.ts';

describe('entries that say but when', () => {
  it('are of what their list is about', () =>
    expect(
      rows(
        read('Quy mô dân số:\n\n- Giai đoạn ngắn hạn là 3.000 người.\n\n- Đến năm 2035: 8.000 người.').indicators,
        'label_vi',
        'obs_value',
      ),
    ).toEqual([
      ['Quy mô dân số: Giai đoạn ngắn hạn', 3000],
      ['Quy mô dân số', 8000],
    ]));

  it('what is counted without a time is told by its noun', () =>
    expect(labelsOf('3. Dân cư:\n\n- Gồm 5 dân tộc.')).toEqual(['dân tộc']));

  it('are goals for their own year in a plan up to a later one', () =>
    expect(
      periodsOf(
        '# Quy hoạch xây dựng nông thôn mới xã Phú Mỹ đến năm 2020\n\n- Giai đoạn quy hoạch đến năm 2015:\n\n+ Quy mô dân số: 5.402 người.',
      ),
    ).toEqual([['target', '2015']]));
});

describe('measures that take the subject around them', () => {
  it.each([
    ['4. Cấp điện: Tổng nhu cầu 8.500 kVA.', ['Tổng nhu cầu cấp điện']],
    ['Tầng cao: 3 - 5 tầng; tầng cao tối đa 7 tầng.', ['Tầng cao', 'tầng cao']],
    ['Địa điểm xây dựng: Khu công nghiệp Bình Lâm.\n\nTổng mức đầu tư: 18.439 triệu đồng.', ['Tổng mức đầu tư']],
    ['+ Phía Nam: Giáp xã Yên Sơn.\n\n+ Diện tích quy hoạch: 1.892,98 ha.', ['Diện tích quy hoạch']],
    [
      'Tổng giá trị sản xuất đạt 423 tỷ đồng, tốc độ tăng trưởng hàng năm 14,3%.',
      ['Tổng giá trị sản xuất', 'tốc độ tăng trưởng hàng năm giá trị sản xuất'],
    ],
    [
      'Cơ cấu kinh tế: Dịch vụ chiếm 59,3%. Công nghiệp - xây dựng chiếm 40,7%.',
      ['Cơ cấu kinh tế: Dịch vụ', 'Cơ cấu kinh tế: công nghiệp - xây dựng'],
    ],
    ['Có 30% đoạn đường đạt chuẩn đô thị đến năm 2025.', ['đoạn đường đạt chuẩn đô thị']],
  ])('%s', (text, labels) => expect(labelsOf(text)).toEqual(labels));

  it('an index counts nothing', () =>
    expect(rows(read('Chỉ số chất lượng không khí (AQI) < 100.').indicators, 'obs_value', 'unit_measure')).toEqual([
      [100, null],
    ]));
});

describe('numbers of entries in a line', () => {
  it('are none of the figures before them', () =>
    expect(
      rows(
        read('(8) Tỷ lệ trường đạt chuẩn 85%. (9) Số giường bệnh đạt 30 giường. (10) Không còn hộ nghèo.').indicators,
        'obs_value',
      ),
    ).toEqual([[85], [30]]));
});

describe('places in names and directions', () => {
  it.each([
    'Chi từ vốn vay Ngân hàng Phát triển Việt Nam 59,7 tỷ đồng.',
    'Hội Nông dân Việt Nam huyện vận động 120 triệu đồng.',
    '- Phía Nam cách Ủy ban nhân dân xã 280 m.',
  ])('are where nothing is: %s', (text) => {
    const areas = read(inReport(text)).indicators.map(({ ref_area }) => ref_area);
    expect(areas).not.toEqual([expect.stringMatching(/vn$|mien-nam$/)]);
  });
});

it('goals are for the end of a year that their clause names, and not for the term', () =>
  expect(
    periodsOf(
      'Nhiệm kỳ 2016 - 2021 có nhiều khởi sắc.\n\nĐược quan tâm, theo kế hoạch cuối năm 2020 số xã đạt chuẩn là 11/14 xã.',
    ),
  ).toEqual([['target', '2020-12-31']]));
