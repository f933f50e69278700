import { describe, expect, it } from 'vitest';
import { read, rows, said } from '../read.ts';

it('what a semicolon opens is the base of the next clause', () =>
  expect(
    rows(
      read(
        'Tháng 9 năm 2024, vận chuyển hành khách đạt 20 nghìn người; so với tháng trước tăng 0,8%; so với cùng kỳ năm trước tăng 17%.',
      ).indicators,
      'obs_value',
      'base_period',
    ),
  ).toEqual([
    [20, null],
    [0.8, '2024-08'],
    [17, '2023-09'],
  ]));

it('a share above the plan is measured against no year', () => {
  const { indicators } = read('Năng suất lúa năm 2011 đạt 53 tạ/ha, vượt 4% kế hoạch năm và tăng 5% so với năm 2010.');
  expect(rows(indicators, 'obs_value', 'base_period')).toEqual([
    [53, null],
    [4, null],
    [5, '2010'],
  ]);
});

it('the same part of another year directly behind a figure is its base, and dates nothing behind it', () => {
  const { indicators } = read(
    'Tính chung 8 tháng năm 2014, trồng được 32 ha rừng, tăng 4,3% cùng kỳ năm 2013; sản lượng gỗ đạt 6 m3, bằng 117% cùng kỳ năm 2013.',
  );
  expect(rows(indicators, 'time_period', 'base_period')).toEqual([
    ['2014-01/2014-08', null],
    ['2014-01/2014-08', '2013-01/2013-08'],
    ['2014-01/2014-08', null],
    ['2014-01/2014-08', '2013-01/2013-08'],
  ]);
});

it('how much a part is of what it was goes by the base that the whole tells', () =>
  expect(
    rows(
      read(
        'Tháng 8 năm 2023, huyện gieo cấy 950 ha lúa, bằng 99,8% cùng kỳ năm trước, trong đó vùng cao 420 ha, bằng 100,1%; hoàn thành 90% kế hoạch.',
      ).indicators,
      'obs_value',
      'base_period',
    ),
  ).toEqual([
    [950, null],
    [99.8, '2022-08'],
    [420, null],
    [100.1, '2022-08'],
    [90, null],
  ]));

describe('two changes of another in one list', () => {
  it.each([
    'Tháng 9 năm 2024, sản xuất than tăng 3% so với tháng trước và tăng 9% so với cùng kỳ; sản xuất điện tăng 2% và giảm 5%.',
    'Tháng 9 năm 2024, sản xuất công nghiệp tăng 3% so với tháng trước, tăng 9% so với cùng kỳ. Trong đó: khai khoáng tăng 2%, giảm 5%.',
    'Tháng 9 năm 2024, doanh thu bán lẻ đạt 12 tỷ đồng, tăng 3% so với tháng trước và tăng 9% so với cùng kỳ; doanh thu dịch vụ đạt 4 tỷ đồng, tăng 2% và giảm 5%.',
  ])('are against the two bases before, in their order: %s', (text) =>
    expect(
      rows(
        read(text).indicators.filter(({ measure }) => measure === 'change'),
        'obs_value',
        'base_period',
      ),
    ).toEqual([
      [3, '2024-08'],
      [9, '2023-09'],
      [2, '2024-08'],
      [-5, '2023-09'],
    ]),
  );
});

it('the changes of a list are against what opens it', () =>
  expect(
    rows(
      read('Tháng 9 năm 2024, có 2 nhóm tăng giá so với tháng trước: giáo dục tăng 1,2%; nhà ở tăng 0,4%.').indicators,
      'label_vi',
      'obs_value',
      'base_period',
    ),
  ).toEqual([
    ['nhóm tăng giá', 2, null],
    ['chỉ số giá nhóm giáo dục', 1.2, '2024-08'],
    ['chỉ số giá nhóm nhà ở', 0.4, '2024-08'],
  ]));

it('changes up and down that are listed have the base that the last of them names', () =>
  expect(
    rows(
      read('Tháng 10 năm 2024, đàn trâu giảm 3,2%, đàn bò giảm 0,9%, đàn lợn tăng 3,5% so với cùng kỳ.').indicators,
      'obs_value',
      'base_period',
    ),
  ).toEqual([
    [-3.2, '2023-10'],
    [-0.9, '2023-10'],
    [3.5, '2023-10'],
  ]));

it('less than what is usual is a change, of the water of a reservoir', () =>
  expect(
    said('Hồ chứa: hồ Tả Trạch đạt 180 triệu m3, thấp hơn TBNN 12%.').map(([, measure, value]) => [measure, value]),
  ).toEqual([
    ['level', 180],
    ['change', -12],
  ]));

it('how all went against a base stands before the bracket that says by how much', () => {
  const { indicators } = read(
    'Tháng 5/2022 xảy ra 9 vụ tai nạn, làm chết 6 người, so với cùng kỳ giảm cả 2 tiêu chí (giảm 3 vụ, giảm 1 người chết).',
  );
  expect(rows(indicators.slice(2), 'label_vi', 'base_period')).toEqual([
    ['vụ tai nạn', '2021-05'],
    ['vụ tai nạn làm chết', '2021-05'],
  ]);
});

it.each([
  ['cuối năm trước', '2022-12-31'],
  ['cuối tháng trước', '2023-04-30'],
  ['cuối quý trước', '2023-03-31'],
  ['cùng thời điểm năm trước', '2022-05-31'],
  ['thời điểm 31/12/2022', '2022-12-31'],
])('a stock against another: %s', (base, expected) => {
  const { indicators } = read(`Đến 31/5/2023, tổng dư nợ cho vay đạt 64 tỷ đồng, tăng 3,2% so với ${base}.`);
  expect(rows(indicators, 'base_period')).toEqual([[null], [expected]]);
});

it('a list of changes is against what opens it', () =>
  expect(
    rows(
      read(
        'Tháng 10 năm 2022 có 2 ngành tăng so với tháng trước như sau: sản xuất đồ uống tăng 1,8%; dệt tăng 1,2%.',
      ).indicators.slice(1),
      'base_period',
    ),
  ).toEqual([['2022-09'], ['2022-09']]));

it('what a sentence opens with is the base of its list, and of the sentences that go on with it', () => {
  const { indicators } = read(
    'Chỉ số giá tháng 5/2023 bình quân 5 tháng tăng 3,4%. So với tháng trước, có 2 nhóm tăng giá: Nhóm giáo dục tăng 0,4%; nhóm may mặc tăng 0,1%. Có 1 nhóm giảm giá: Nhóm giao thông giảm 1,2%.',
  );
  expect(rows(indicators.slice(1), 'obs_value', 'time_period', 'base_period')).toEqual([
    [2, '2023-05', null],
    [0.4, '2023-05', '2023-04'],
    [0.1, '2023-05', '2023-04'],
    [1, '2023-05', null],
    [-1.2, '2023-05', '2023-04'],
  ]);
});

it('changes that are told one by one are against the bases told before, in their order', () => {
  const { indicators } = read(
    'Tháng 6/2025, chỉ số giá vàng tăng 2% so với tháng trước và tăng 41% so với cùng kỳ; chỉ số giá đô la Mỹ lần lượt tăng 0,4% và tăng 2,8%.',
  );
  expect(rows(indicators, 'base_period').flat()).toEqual(['2025-05', '2024-06', '2025-05', '2024-06']);
});

it('a growth told again has the name and the base that it was told with', () => {
  const { indicators } = read(
    'Chỉ số sản xuất công nghiệp (IIP) tháng 6/2025 bằng 108,4% so với cùng kỳ. Trong mức tăng 8,4% của toàn ngành, chế biến, chế tạo tăng 9,2%; khai khoáng giảm 2%.',
  );
  expect(rows(indicators.slice(1), 'label_vi', 'base_period')).toEqual([
    ['Chỉ số sản xuất công nghiệp (IIP)', '2024-06'],
    ['Chỉ số sản xuất chế biến, chế tạo', '2024-06'],
    ['Chỉ số sản xuất khai khoáng', '2024-06'],
  ]);
});

it('what stands between a base and the colon of its list leaves it the base of all', () => {
  const { indicators } = read(
    'Tháng 6/2025, trong 3 nhóm tăng giá, so với tháng trước, gồm những nhóm sau: Nhóm giáo dục tăng 0,4%; nhóm giao thông tăng 1%.',
  );
  expect(rows(indicators.slice(1), 'base_period').flat()).toEqual(['2025-05', '2025-05']);
});

it('of two times that are compared first the one dates what is told, and the other is its base', () => {
  const { indicators } = read(
    'So sánh tháng 6/2024 với tháng 5/2024: số doanh nghiệp thành lập mới tăng 4,7%; doanh thu bán lẻ giảm 1,2%.',
  );
  expect(rows(indicators, 'label_vi', 'time_period', 'base_period')).toEqual([
    ['số doanh nghiệp thành lập mới', '2024-06', '2024-05'],
    ['doanh thu bán lẻ', '2024-06', '2024-05'],
  ]);
});

it('what closes a list is the base of all in it, be it a ratio', () =>
  expect(
    rows(
      read('Tại thời điểm 01/10/2018: Đàn trâu 3.496 con, tăng 1%; đàn bò 5.200 con, bằng 99% so với cùng kỳ năm 2017.')
        .indicators,
      'obs_value',
      'base_period',
    ),
  ).toEqual([
    [3496, null],
    [1, '2017-10-01'],
    [5200, null],
    [99, '2017-10-01'],
  ]));

it('what closes a sentence of two periods is the base of each, for its own part of the year', () =>
  expect(
    rows(
      read('Tổng mức bán lẻ quý III năm 2022 tăng 98,2%, 9 tháng năm 2022 tăng 43,5% so với cùng kỳ.').indicators,
      'time_period',
      'base_period',
    ),
  ).toEqual([
    ['2022-07/2022-09', '2021-07/2021-09'],
    ['2022-01/2022-09', '2021-01/2021-09'],
  ]));

describe('a base told without a figure', () => {
  const bases = (text: string) =>
    rows(
      read(text).indicators.filter(({ measure }) => measure === 'change'),
      'obs_value',
      'base_period',
    );

  it('is that of the details in the next sentence', () =>
    expect(bases('Năm 2023, các dịch bệnh đều giảm so với năm trước. Cụ thể, sởi giảm 9%; ho gà giảm 4%.')).toEqual([
      [-9, '2022'],
      [-4, '2022'],
    ]));

  it('is that of the bracket behind it', () =>
    expect(
      bases('Năm 2023, tai nạn giao thông giảm cả 3 tiêu chí so với cùng kỳ năm trước (giảm 6 vụ, giảm 2 người chết).'),
    ).toEqual([
      [-6, '2022'],
      [-2, '2022'],
    ]));
});

it('what moved in a unit of its own, in a later clause, is against the base before', () =>
  expect(
    rows(
      read(
        'Năm 2023, xảy ra 12 vụ cháy, tăng 3 vụ so với năm 2022; thiệt hại 2 tỷ đồng, giảm 1 tỷ đồng.',
      ).indicators.filter(({ measure }) => measure === 'change'),
      'obs_value',
      'base_period',
    ),
  ).toEqual([
    [3, '2022'],
    [-1, '2022'],
  ]));

it('the month before is the base of what is told in amount and in value', () =>
  expect(
    rows(
      read(
        'Tháng 8 năm 2017, xuất khẩu hạt điều đạt 370 tấn, trị giá 3,8 triệu USD, tăng 1,8% về lượng và giảm 0,2% về trị giá so với tháng trước.',
      ).indicators.slice(2),
      'obs_value',
      'base_period',
    ),
  ).toEqual([
    [1.8, '2017-07'],
    [-0.2, '2017-07'],
  ]));

describe('changes behind one that is against the same part of the year before', () => {
  const bases = (text: string) =>
    rows(
      read(text).indicators.filter(({ measure }) => measure === 'change'),
      'obs_value',
      'base_period',
    );

  it('are, too, to the end of the paragraph, whatever their period', () =>
    expect(
      bases(
        'Sản lượng thủy sản tháng 5/2018 ước đạt 170 tấn, tăng 7,7% so với cùng kỳ. Sản lượng 5 tháng đầu năm ước đạt 860 tấn, tăng 6,9%, trong đó sản lượng khai thác 340 tấn, giảm 12 tấn.',
      ),
    ).toEqual([
      [7.7, '2017-05'],
      [6.9, '2017-01/2017-05'],
      [-12, '2017-01/2017-05'],
    ]));

  it('are, too, before one that is again', () =>
    expect(
      bases(
        'Tháng 5/2018, đàn lợn tăng 3% so với cùng kỳ. Tuy nhiên, đàn trâu có 38 con, giảm 6%, đàn bò 74 con (giảm 2% so với cùng kỳ).',
      ),
    ).toEqual([
      [3, '2017-05'],
      [-6, '2017-05'],
      [-2, '2017-05'],
    ]));

  it.each([
    'Tháng 5/2018, đàn lợn tăng 3% so với cùng kỳ. Giá lợn hơi tăng 2%.',
    'Tháng 5/2018, đàn lợn tăng 3% so với tháng trước. Đàn bò tăng 2%.',
    'Năm 2018, đàn lợn tăng 3% so với năm 2017. Tháng 6/2018, đàn bò tăng 2%.',
    'Tháng 5/2018, đàn lợn tăng 3% so với cùng kỳ. Đàn bò đạt 90 con, tăng 2% so với kế hoạch.',
  ])('are not of prices, nor against another time: %s', (text) => expect(bases(text).at(-1)).toEqual([2, null]));

  it('have the base that closes their list, also without “với”', () =>
    expect(
      rows(
        read('Năm 2015, toàn tỉnh gieo cấy 209 ha lúa hè thu, giảm 2 ha, bằng 99,1% so vụ hè thu năm 2014.').indicators,
        'obs_value',
        'base_period',
      ),
    ).toEqual([
      [209, null],
      [-2, '2014'],
      [99.1, '2014'],
    ]));
});

it('how much something is of what was sown has no base', () =>
  expect(
    rows(
      read(
        'Tháng 10 năm 2018, thu hoạch được 48 ha đậu, so với cùng kỳ năm trước bằng 98,3%, so với diện tích gieo trồng bằng 55,8%.',
      ).indicators,
      'obs_value',
      'base_period',
    ),
  ).toEqual([
    [48, null],
    [98.3, '2017-10'],
    [55.8, null],
  ]));

it.each([
  [
    'Năm 2022, xảy ra 25 vụ, làm chết 14 người; giảm 8 vụ (giảm 24%), giảm 5 người chết (giảm 26%) so với năm 2019 (năm 2019 xảy ra 33 vụ).',
    ['2019', '2019', '2019', '2019'],
  ],
  ['Năm 2022, khởi tố 90 vụ/160 bị can, tăng 9 vụ/12 bị can so với năm 2020; truy tố 80 vụ.', ['2020', '2020']],
  [
    'Năm 2022, có 90 chi bộ (tăng 5 chi bộ so với năm 2020), trong đó có 60 chi bộ thôn (tăng 3), 30 chi bộ cơ quan (tăng 2).',
    ['2020', '2020', '2020'],
  ],
])('a base is of all that it closes: %s', (text, bases) =>
  expect(
    read(text)
      .indicators.filter(({ measure }) => measure === 'change')
      .map(({ base_period }) => base_period),
  ).toEqual(bases),
);

it('the month before is the base behind a noun, too', () =>
  expect(
    rows(
      read(
        'Tháng 10/2021, xảy ra 3 vụ tai nạn, làm chết 2 người (giảm 4 vụ, 1 người chết so với tháng trước).',
      ).indicators.filter(({ measure }) => measure === 'change'),
      'obs_value',
      'base_period',
    ),
  ).toEqual([
    [-4, '2021-09'],
    [-1, '2021-09'],
  ]));

it('the base that a bracket ends with is of all that it tells', () =>
  expect(
    rows(
      read(
        'Sáu tháng đầu năm 2022, cấp ủy kiểm tra 45 chi bộ và 60 đảng viên (tăng 12 chi bộ và 8 đảng viên so với cùng kỳ); kiểm tra thu chi tại 7 chi bộ.',
      ).indicators,
      'obs_value',
      'base_period',
    ),
  ).toEqual([
    [45, null],
    [60, null],
    [12, '2021-01/2021-06'],
    [8, '2021-01/2021-06'],
    [7, null],
  ]));

it('what is estimated to have grown, or grew by nearly so much, is against the same time before, too', () =>
  expect(
    rows(
      read(
        'GRDP 6 tháng đầu năm 2005 tăng 7% so với cùng kỳ năm trước, trong đó quý I tăng gần 6% và quý II ước tính tăng 8%.',
      ).indicators,
      'base_period',
    ).flat(),
  ).toEqual(['2004-01/2004-06', '2004-01/2004-03', '2004-04/2004-06']));
