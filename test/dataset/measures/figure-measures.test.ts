import { describe, expect, it } from 'vitest';
import { only, read, rows, said } from '../read.ts';

describe('what a figure says by its words', () => {
  it.each([
    ['Thu ngân sách đạt 45 tỷ đồng.', 'level', 45],
    ['Thành lập mới 12 doanh nghiệp.', 'count', 12],
    ['Chỉ số chuyển đổi số xếp thứ 3/8 huyện, thành phố.', 'rank', 3],
    ['Năm 2025 phấn đấu đạt 70 sản phẩm OCOP.', 'target', 70],
    ['Trong đó: Có 14 tàu cá.', 'count', 14],
    ['Kế hoạch trồng mới: huyện giao 500 ha.', 'target', 500],
    ['Có 91% hộ dân được sử dụng nước sạch.', 'share', 91],
    ['Công nghiệp chiếm 31,5% trong cơ cấu kinh tế.', 'share', 31.5],
    ['Sản lượng thóc giảm 3,4% so với năm trước.', 'change', -3.4],
    ['Sản lượng thóc tăng 120 tấn so với năm trước.', 'change', 120],
    ['Lượng khách gấp 1,5 lần so với năm 2021.', 'change', 1.5],
    ['Xã đạt 19/19 tiêu chí nông thôn mới.', 'share', 19],
    ['Lượng khách tăng bình quân 8%/năm.', 'change', 8],
    ['Tốc độ tăng bình quân 8%/năm.', 'level', 8],
    ['Tỷ lệ hộ nghèo giảm còn 4,1%.', 'level', 4.1],
    ['Còn 5% số hộ chưa có điện.', 'share', 5],
    ['Số thu thấp hơn 12 tỷ đồng so với năm trước.', 'change', -12],
    ['Bình quân cả nước đạt 17 tiêu chí/xã.', 'level', 17],
  ])('%s', (text, measure, value) => {
    expect(rows(read(text).indicators, 'measure', 'obs_value')).toEqual([[measure, value]]);
  });

  it.each([
    ['Phấn đấu thu nhập bình quân đầu người đạt 70 triệu đồng.'],
    ['Mục tiêu: thu nhập bình quân đầu người đạt 70 triệu đồng.'],
    ['Chỉ tiêu giao năm 2024: trồng 500 ha rừng.'],
  ])('%s', (text) => {
    expect(rows(read(text).indicators, 'measure', 'obs_status')).toEqual([['target', null]]);
  });

  it('both ends of a movement are levels', () => {
    const { indicators } = read('Tỷ lệ hộ nghèo giảm từ 5,2% xuống còn 4,1%.');
    expect(rows(indicators, 'measure', 'obs_value')).toEqual([
      ['level', 5.2],
      ['level', 4.1],
    ]);
  });

  it('what stands under the heading of a plan is a target', () => {
    const text =
      'II. Mục tiêu năm 2025\n\n- Tỷ lệ che phủ rừng đạt 53%.\n\nIII. Kết quả năm 2024\n\n- Tỷ lệ che phủ rừng đạt 52%.';
    expect(rows(read(text).indicators, 'measure', 'obs_value', 'obs_status')).toEqual([
      ['target', 53, null],
      ['level', 52, 'A'],
    ]);
  });

  it('a ratio keeps both its parts, and a rank its field', () => {
    expect(only(read('Xã đạt 15/19 tiêu chí.').indicators)).toMatchObject({ numerator: 15, denominator: 19 });
    expect(only(read('Huyện xếp thứ 05/08 huyện.').indicators)).toMatchObject({ obs_value: 5, rank_total: 8 });
    expect(only(read('Chỉ số hài lòng xếp thứ 5 toàn tỉnh.').indicators)).toMatchObject({
      obs_value: 5,
      rank_total: null,
    });
  });

  it('a range has two ends', () => {
    const record = only(read('Thu nhập của mỗi lao động đạt từ 5 đến 7 triệu đồng/tháng.').indicators);
    expect(record).toMatchObject({ obs_value: 5, obs_value_to: 7, unit_mult: 6 });
  });
});

describe('observation status', () => {
  it.each([
    ['Thu ngân sách đạt 45 tỷ đồng.', 'A'],
    ['Thu ngân sách ước đạt 45 tỷ đồng.', 'E'],
    ['Ước thực hiện năm 2024, thu ngân sách đạt 45 tỷ đồng.', 'E'],
    ['Tốc độ tăng trưởng GRDP sơ bộ đạt 7,2%.', 'P'],
    ['Dự kiến tổng lượng khách du lịch đạt 90.000 lượt.', 'F'],
    ['Dự kiến, năng suất lúa đạt 62 tạ/ha.', 'F'],
    ['Chi cục Thủy lợi dự báo đến cuối tháng 4, mực nước hồ Nậm Mạ là 52 m.', 'F'],
    ['Công tác dự báo thiên tai được quan tâm, năng suất lúa đạt 62 tạ/ha.', 'A'],
    ['Bình quân cả nước đạt 17 tiêu chí/xã.', 'A'],
    ['Tổng lượng khách du lịch phấn đấu đạt 90.000 lượt.', null],
  ])('%s', (text, status) => {
    expect(rows(read(text).indicators, 'obs_status')).toEqual([[status]]);
  });
});

describe('what bounds a figure', () => {
  it.each([
    ['Thu hút hơn 1.000 lượt khách.', '>'],
    ['Thu hút trên 1.000 lượt khách.', '>'],
    ['Trồng khoảng 300 ha rừng.', '~'],
    ['Trồng xấp xỉ 300 ha rừng.', '~'],
    ['Có gần 200 hộ dân được hỗ trợ.', '<'],
    ['Tỷ lệ hộ nghèo còn dưới 3%.', '<'],
    ['Tỷ lệ sinh con thứ ba tối đa 5%.', '<='],
    ['Hỗ trợ tối thiểu 40 hộ dân.', '>='],
    ['Có 12 sản phẩm OCOP.', '='],
    ['Trên địa bàn xã có 15 hộ kinh doanh.', '='],
    ['Tỷ lệ giải ngân cao hơn 5,3 điểm % so với cùng kỳ.', '='],
  ])('%s', (text, comparator) => {
    expect(rows(read(text).indicators, 'comparator')).toEqual([[comparator]]);
  });
});

it.each([
  ['Tỷ lệ sinh con thứ ba không quá 5%.', '<='],
  ['Hỗ trợ không dưới 40 hộ dân.', '>='],
])('what bounds a figure: %s', (text, comparator) => {
  expect(rows(read(text).indicators, 'comparator')).toEqual([[comparator]]);
});

it('those who farm or trade are counted, and no facilities', () => {
  const { facilities, indicators } = read('Toàn huyện có 35 hợp tác xã, 12 trang trại và 04 làng nghề.');
  expect(facilities).toEqual([]);
  expect(rows(indicators, 'measure', 'obs_value')).toEqual([
    ['count', 35],
    ['count', 12],
    ['count', 4],
  ]);
});

describe('a count inside of a label', () => {
  it.each([
    ['Tổng số học sinh 03 cấp học là 418.', 418],
    ['Kinh phí của 05 chương trình là 40 tỷ đồng.', 40],
  ])('is no figure: %s', (text, value) => {
    const { indicators, mentions } = read(text);
    expect(rows(indicators, 'obs_value')).toEqual([[value]]);
    expect(mentions[0]).toMatchObject({ kind: 'other', record_id: null, reason: 'threshold in a definition' });
  });

  it.each([
    ['Toàn xã có 03 trường là trường chuẩn.'],
    ['Tổng số 45 hộ là hộ nghèo.'],
    ['Có 12 hộ được hỗ trợ 30 triệu đồng.'],
  ])('is one where nothing before it is measured: %s', (text) => {
    expect(read(text).mentions[0]?.record_id).not.toBeNull();
  });
});

it('a bracket that holds its figure alone tells of the words before it', () => {
  const { indicators } = read('Các xã trồng nhiều là Nà Tăm (45 ha), Bản Bo (30 ha).');
  expect(indicators.map((each) => [each.label_vi.includes('Bản Bo'), each.obs_value])).toEqual([
    [false, 45],
    [true, 30],
  ]);
});

describe('values and units', () => {
  it.each([
    ['Tổng vốn đầu tư đạt 1.234,5 tỷ đồng.', 1234.5, 'VND', 9],
    ['Chi hỗ trợ 850 trđ.', 850, 'VND', 6],
    ['Thu ngân sách đạt 45.000.000 đồng.', 45000000, 'VND', 0],
    ['Diện tích rừng trồng là 62,75 ha.', 62.75, 'har', 0],
    ['Năng suất lúa đạt 55,3 tạ/ha.', 55.3, 'dt/har', 0],
    ['Chỉ số cải cách hành chính đạt 81,2 điểm.', 81.2, '{score}', 0],
    ['Thu nhập bình quân đạt 41 triệu đồng/người/năm.', 41, 'VND/{person}/a', 6],
  ])('%s', (text, value, unit, power) => {
    const found = rows(read(text).indicators, 'obs_value', 'unit_measure', 'unit_mult');
    expect(found).toEqual([[value, unit, power]]);
  });
});

it('more who did so are counted, and the plan is of them', () =>
  expect(said('Thu ngân sách đạt 20 tỷ đồng. Toàn xã có thêm 25 hộ thoát nghèo, đạt 120% kế hoạch.')).toEqual([
    ['Thu ngân sách', 'level', 20, null],
    ['hộ thoát nghèo', 'count', 25, null],
    ['hộ thoát nghèo so với kế hoạch', 'share', 120, 25],
  ]));

it('a score out of the most that there is is a level', () =>
  expect(said('Năm 2023 chỉ số PAPI là 40,6/80 điểm, giảm 3,8 điểm so với năm 2022.')).toEqual([
    ['chỉ số PAPI', 'level', 40.6, null],
    ['chỉ số PAPI', 'change', -3.8, 40.6],
  ]));

it('nouns that no list knows are counted, too', () =>
  expect(said('Hội thi có 14 nhạc công tham gia.')[0]?.[1]).toBe('count'));

it('an abbreviated dong behind a whole multiplier is its unit', () =>
  expect(said('Tổng vốn đạt 18,5 tỷ.đ, tăng 0,4 lần so với năm 2015.')).toEqual([
    ['Tổng vốn', 'level', 18.5, null],
    ['Tổng vốn', 'change', 0.4, 18.5],
  ]));

describe('what is estimated of a branch', () => {
  it.each([
    ['Sản xuất nông nghiệp ước đạt 4.700 tỷ đồng.', ['giá trị sản xuất nông nghiệp', 'E']],
    ['Tiến độ thi công ước đạt 60%.', ['Tiến độ thi công', 'E']],
    ['Doanh nghiệp ước có 45 lao động.', [expect.any(String), 'E']],
  ])('%s', (text, expected) => expect(rows(read(text).indicators, 'label_vi', 'obs_status')).toEqual([expected]));
});

it('a percentage of what is measured in its own unit is a share', () =>
  expect(
    said('Dung tích trữ các hồ chứa: miền Bắc 61%, miền Nam 52% dung tích thiết kế.').map(([, measure]) => measure),
  ).toEqual(['share', 'share']));
