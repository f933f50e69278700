import { describe, expect, it } from 'vitest';
import { read, rows, said } from '../read.ts';

describe('a change said again has the base of the first', () => {
  it.each([
    'Năm 2023 có 48 hợp tác xã giải thể, tăng 20% so với năm 2022 (tương ứng tăng 8 hợp tác xã).',
    'Năm 2023 thu phí đạt 60 tỷ đồng, tăng 20% so với năm 2022, tương đương tăng 10 tỷ đồng.',
    'Năm 2023 tiếp 1.200 lượt, giảm 300 lượt so với năm 2022 (20%).',
    'Năm 2023 đàn trâu có 6.000 con, tăng 20%, bằng 1.000 con so với năm 2022.',
  ])('%s', (text) =>
    expect(rows(read(text).indicators, 'measure', 'base_period')).toEqual([
      [expect.stringMatching(/count|level/), null],
      ['change', '2022'],
      ['change', '2022'],
    ]),
  );

  it.each([
    ['tăng nhẹ 0,3%', 0.3],
    ['giảm sâu gần 12%', -12],
    ['tăng khá mạnh 25,5%', 25.5],
  ])('how it moved stands before by how much: %s', (moved, value) =>
    expect(said(`Tháng 9/2024 chỉ số giá nhà ở ${moved} so với tháng trước.`)).toEqual([
      ['chỉ số giá nhà ở', 'change', value, null],
    ]),
  );

  it.each(['tương ứng 12,5%', 'tương ứng với 12,5%', 'tương đương với 12,5%'])('also without a comma: %s', (again) =>
    expect(
      rows(
        read(`Năm 2022, số vụ cháy là 63 vụ, giảm 9 vụ ${again} so với năm 2021.`).indicators,
        'measure',
        'obs_value',
        'unit_measure',
        'base_period',
      ),
    ).toEqual([
      ['level', 63, '{case}', null],
      ['change', -9, '{case}', '2021'],
      ['change', -12.5, '%', '2021'],
    ]),
  );

  it('the base may stand between the verb and by how much, or open for all that follow', () => {
    const said =
      'Tháng 8/2022, doanh thu tăng hơn so với tháng trước gần 6%. So cùng kỳ năm ngoái, bán lẻ tăng 12%, du lịch tăng 15%.';
    expect(rows(read(said).indicators, 'label_vi', 'measure', 'base_period')).toEqual([
      ['doanh thu', 'change', '2022-07'],
      ['doanh thu: bán lẻ', 'change', '2021-08'],
      ['doanh thu: du lịch', 'change', '2021-08'],
    ]);
  });

  it('what a bracket plans is a target', () =>
    expect(
      said('Năm 2022, dư nợ đạt 900 tỷ đồng, tăng 21% (kế hoạch tăng 14 - 16%).').map(([, measure]) => measure),
    ).toEqual(['level', 'change', 'target']));

  it('each base in a row is its own', () => {
    const text =
      'Tháng 9/2024 chỉ số giá vàng tăng 1,2% so với tháng trước, tăng 9,4% so với tháng 12 năm trước, tăng 15% so với cùng kỳ.';
    expect(rows(read(text).indicators, 'base_period')).toEqual([['2024-08'], ['2023-12'], ['2023-09']]);
  });
});

describe('cases, those killed and those hurt change each for themselves', () => {
  const levels = [
    ['vụ tai nạn giao thông', 'count', 31, null],
    ['vụ tai nạn giao thông làm chết', 'count', 12, null],
    ['vụ tai nạn giao thông bị thương', 'count', 27, null],
  ];
  const told = 'Quý II/2023, toàn huyện xảy ra 31 vụ tai nạn giao thông, làm chết 12 người, bị thương 27 người';

  it('with the percentages that brackets add', () =>
    expect(
      said(
        `${told}; so với cùng kỳ giảm 4 vụ (-11,4%), tăng 3 người chết (33,3%), giảm 6 người bị thương (tương đương 18,2%).`,
      ),
    ).toEqual([
      ...levels,
      ['vụ tai nạn giao thông', 'change', -4, 31],
      ['vụ tai nạn giao thông', 'change', -11.4, 31],
      ['vụ tai nạn giao thông làm chết', 'change', 3, 12],
      ['vụ tai nạn giao thông làm chết', 'change', 33.3, 12],
      ['vụ tai nạn giao thông bị thương', 'change', -6, 27],
      ['vụ tai nạn giao thông bị thương', 'change', -18.2, 27],
    ]));

  it('all against the base that comes first, in brackets too', () =>
    expect(
      rows(
        read(`${told}; so với cùng kỳ giảm 4 vụ (-11,4%), tăng 3 người chết (33,3%), giảm 6 người bị thương (18,2%).`)
          .indicators,
        'base_period',
      ).slice(3),
    ).toEqual(Array(6).fill(['2022-04/2022-06'])));

  it('also where one verb serves for two of them', () =>
    expect(said(`${told}. So với cùng kỳ, giảm 4 vụ, 2 người chết, tăng 5 người bị thương.`).slice(3)).toEqual([
      ['vụ tai nạn giao thông', 'change', -4, 31],
      ['vụ tai nạn giao thông làm chết', 'change', -2, 12],
      ['vụ tai nạn giao thông bị thương', 'change', 5, 27],
    ]));

  it('also as more or fewer than before', () =>
    expect(
      said(`${told}, so với cùng kỳ năm 2022 xảy ra nhiều hơn 2 vụ, ít hơn 1 người chết = 7,7%.`).slice(3),
    ).toEqual([
      ['vụ tai nạn giao thông', 'change', 2, 31],
      ['vụ tai nạn giao thông làm chết', 'change', -1, 12],
      ['vụ tai nạn giao thông làm chết', 'change', -7.7, 12],
    ]));

  it('also in a paragraph of their own', () =>
    expect(said(`${told}.\n\nSo với cùng kỳ giảm 4 vụ (11,4%), giảm 6 người bị thương.`).slice(3)).toEqual([
      ['vụ tai nạn giao thông', 'change', -4, 31],
      ['vụ tai nạn giao thông', 'change', -11.4, 31],
      ['vụ tai nạn giao thông bị thương', 'change', -6, 27],
    ]));

  it('and a count of what was not told before is none of the change', () =>
    expect(said('Năm 2023 xảy ra 9 vụ cháy, giảm 2 vụ, 5 người bị thương.')).toEqual([
      ['vụ cháy', 'count', 9, null],
      ['vụ cháy', 'change', -2, 9],
      ['vụ cháy bị thương', 'count', 5, null],
    ]));
});

it('a mode of transport is no road that is built', () =>
  expect(said('Đường sắt xảy ra 14 vụ, làm chết 9 người và làm bị thương 6 người.')).toEqual([
    ['vụ đường sắt', 'count', 14, null],
    ['vụ đường sắt làm chết', 'count', 9, null],
    ['vụ đường sắt làm bị thương', 'count', 6, null],
  ]));

it('the time of a count is no part of what is counted', () =>
  expect(
    said('Trong tuần qua, trên địa bàn huyện xảy ra 3 vụ cháy. Tính riêng trong tháng 6 này, cả tỉnh xảy ra 8 vụ nổ.'),
  ).toEqual([
    ['vụ cháy', 'count', 3, null],
    ['vụ nổ', 'count', 8, null],
  ]));

it('how many times as much is a change of the count before it', () =>
  expect(said('Khách quốc tế đạt 25.000 lượt, gấp 3,2 lần so với năm 2022.')).toEqual([
    ['Khách quốc tế', 'level', 25000, null],
    ['Khách quốc tế', 'change', 3.2, 25000],
  ]));

it('a verb moves all that a list behind it names', () =>
  expect(
    said('So với cùng kỳ năm 2021 giảm 6,2% số vụ, 4,1% số người chết và 12,5% số người bị thương.').map(
      ([label, measure, value]) => [label, measure, value],
    ),
  ).toEqual([
    ['số vụ', 'change', -6.2],
    ['số người chết', 'change', -4.1],
    ['số người bị thương', 'change', -12.5],
  ]));

it('the same moment of the month before is a base', () =>
  expect(
    rows(
      read(
        'Số lao động trong các nhà máy tại thời điểm 1/9/2022 tăng 1,2% so với cùng thời điểm tháng trước và giảm 3% so với cùng thời điểm năm trước.',
      ).indicators,
      'label_vi',
      'time_period',
      'base_period',
    ),
  ).toEqual([
    ['Số lao động trong các nhà máy', '2022-09-01', '2022-08'],
    ['Số lao động trong các nhà máy', '2022-09-01', '2021-09-01'],
  ]));

describe('bases told once', () => {
  const bases = (text: string) =>
    rows(read(text).indicators, 'measure', 'base_period').filter(([measure]) => measure === 'change');

  it('are those of the details in the next sentence', () =>
    expect(
      bases(
        'Năm 2023, tổng thu tăng 6% so với năm 2022. Trong đó, thu phí đạt 9 tỷ đồng, tăng 7%; thu đất đạt 4 tỷ đồng, tăng 5%.',
      ).map(([, base]) => base),
    ).toEqual(['2022', '2022', '2022']));

  it('and of both of two counts that changed', () =>
    expect(
      bases('Năm 2023 khởi tố 70 vụ, 93 bị can, giảm 4 vụ, tăng 6 bị can so với năm 2022.').map(([, base]) => base),
    ).toEqual(['2022', '2022']));

  it('and of what a list goes on with, but not of a plan', () =>
    expect(
      bases(
        'Năm 2023 dịch vụ có 95 cơ sở, tăng 5% so với năm 2022; công nghiệp có 36 cơ sở, tăng 3%; thu phí đạt 9 tỷ đồng, vượt dự toán giao 4%.',
      ).map(([, base]) => base),
    ).toEqual(['2022', '2022', null]));
});

it('what moved may be told before the bracket that says by how much', () =>
  expect(said('Tội phạm về ma túy giảm mạnh (giảm 12,5%) so với cùng kỳ năm 2022.')).toEqual([
    ['Tội phạm về ma túy', 'change', -12.5, null],
  ]));

it('by how much a rate fell is a change, and what was planned is that', () => {
  expect(
    said('Thu ngân sách đạt 8 tỷ đồng. Ước thực hiện giảm tỷ lệ hộ nghèo năm 2024 là 1,2%, đạt 100% kế hoạch.'),
  ).toEqual([
    ['Thu ngân sách', 'level', 8, null],
    ['tỷ lệ hộ nghèo', 'change', -1.2, null],
    ['tỷ lệ hộ nghèo so với kế hoạch', 'share', 100, -1.2],
  ]);
});

it('of two that no level is told for are each of its noun', () =>
  expect(said('Năm 2020 đã giảm 20 biên chế hành chính và 45 biên chế sự nghiệp.')).toEqual([
    ['biên chế hành chính', 'change', -20, null],
    ['biên chế sự nghiệp', 'change', -45, null],
  ]));

it('of a pair that a slash joins are both', () =>
  expect(said('Triệt phá 40 vụ/224 đối tượng đánh bạc (tăng 25 vụ/153 đối tượng).').slice(2)).toEqual([
    ['Triệt phá vụ đánh bạc', 'change', 25, 40],
    ['Triệt phá đối tượng đánh bạc', 'change', 153, 224],
  ]));

it('an index has its base', () =>
  expect(
    rows(
      read('6 tháng đầu năm 2022, giá trị sản xuất đạt 39 tỷ đồng, đạt 69,3% so với cùng kỳ năm 2021.').indicators,
      'measure',
      'base_period',
    ).at(-1),
  ).toEqual(['share', '2021-01/2021-06']));

it('a share of those whom its noun names moved itself', () => {
  expect(
    said('Có 40/50 trường đạt chuẩn (nghị quyết đề ra 90%); 100% giáo viên đạt chuẩn, tăng 4% so với đầu năm.').slice(
      -2,
    ),
  ).toEqual([
    ['giáo viên đạt chuẩn', 'share', 100, null],
    ['giáo viên đạt chuẩn', 'change', 4, 100],
  ]);
});

it('a rate that is told of a count is what moved', () => {
  expect(said('Có 120 trẻ ăn bán trú, đạt tỷ lệ 97%, tăng 3,5% so với năm học trước.')).toEqual([
    ['trẻ ăn bán trú', 'count', 120, null],
    ['trẻ ăn bán trú', 'share', 97, 120],
    ['trẻ ăn bán trú', 'change', 3.5, 97],
  ]);
});

it('a rate that tells whose another is is no figure', () => {
  expect(said('Tỷ lệ hộ nghèo tại các xã có tỷ lệ hộ nghèo trên 25% giảm 4%.')).toEqual([
    ['Tỷ lệ hộ nghèo tại các xã có tỷ lệ hộ nghèo trên 25%', 'change', -4, null],
  ]);
});

it('a change is of the level behind whose aside it stands, and of what is planned without a comma', () => {
  expect(
    said('BHXH là 79 người, tăng 3 người; BHTN là 217 người (gồm cả lao động nghỉ), tăng 12 người.').at(-1),
  ).toEqual(['BHTN', 'change', 12, 217]);
  expect(said('Khách lưu trú là 289 lượt đạt 85% kế hoạch năm tăng 11,8% so với cùng kỳ.').at(-1)).toEqual([
    'Khách lưu trú',
    'change',
    11.8,
    289,
  ]);
  expect(said('Tỷ suất sinh thô là 13,5‰, tăng cao hơn năm 2011 khoảng 1,4‰.').at(-1)).toEqual([
    'Tỷ suất sinh thô',
    'change',
    1.4,
    13.5,
  ]);
  expect(said('Góp phần giảm tỷ lệ hộ nghèo hằng năm từ 4%-5%/năm.')).toEqual([
    ['tỷ lệ hộ nghèo hằng năm', 'change', -4, null],
  ]);
});

it('so many more that were made are counted', () => {
  expect(said('Từ đầu nhiệm kỳ, huyện đã xây dựng thêm được 10 trường chuẩn.')).toEqual([
    ['xây dựng trường chuẩn', 'count', 10, null],
  ]);
});

it('`tương đương` says the figure before it in another unit', () =>
  expect(
    said('Tổng vốn là 75 tỷ đồng, trong đó vốn ngân sách huyện chiếm 64%, tương đương 48 tỷ đồng.').at(-1),
  ).toEqual(['vốn ngân sách huyện', 'level', 48, 75]));

it('what was done of a plan grows from the base that a bracket tells', () =>
  expect(
    rows(
      read('Năm 2024 đào tạo nghề cho 1.200/1.150 lao động, tăng 5% so với năm 2023 (1.143 lao động).').indicators,
      'label_vi',
      'measure',
      'obs_value',
      'time_period',
    ),
  ).toEqual([
    ['đào tạo nghề lao động', 'share', 1200, '2024'],
    ['đào tạo nghề lao động', 'change', 5, '2024'],
    ['đào tạo nghề lao động', 'count', 1143, '2023'],
  ]));

describe('entries of a list', () => {
  it('moved as all that it names did', () =>
    expect(
      said(
        'Một số huyện tăng cao như Than Uyên 23%, Cao Bằng 18%; nhiều mặt hàng giảm mạnh như: xi măng 12%, điện 8%.',
      ).map(([, measure, value]) => [measure, value]),
    ).toEqual([
      ['change', 23],
      ['change', 18],
      ['change', -12],
      ['change', -8],
    ]));

  it('reached so much of the plan that it speaks of', () =>
    expect(said('Có 3 huyện đạt dưới 40% dự toán như Than Uyên 35%, Tân Uyên 38%.')).toEqual([
      ['huyện đạt dưới 40% dự toán', 'count', 3, null],
      ['Than Uyên so với dự toán', 'share', 35, null],
      ['Tân Uyên so với dự toán', 'share', 38, null],
    ]));
});

it('a count behind how many times as much there is no further change', () =>
  expect(said('Ghi nhận 312 ca sốt xuất huyết, tăng 1,8 lần so với cùng kỳ, 01 ca tử vong.').at(-1)).toEqual([
    'ca tử vong do sốt xuất huyết',
    'count',
    1,
    null,
  ]));

describe('what came to people is told one behind the other, be its level told or not', () => {
  it.each([
    [
      'Năm 2022 xảy ra 9 vụ cháy, làm 3 người chết, 2 người bị thương. So với năm 2021 giảm 4 vụ, 2 người chết và 1 người bị thương.',
      3,
    ],
    ['Năm 2022 xảy ra 9 vụ cháy, làm 3 người chết (giảm 4 vụ, 2 người chết và 1 người bị thương so với năm 2021).', 2],
  ])('%s', (text, levels) => {
    const changes = read(text).indicators.slice(levels);
    expect(rows(changes, 'label_vi', 'measure', 'obs_value', 'base_period')).toEqual([
      ['vụ cháy', 'change', -4, '2021'],
      ['vụ cháy làm chết', 'change', -2, '2021'],
      ['vụ cháy bị thương', 'change', -1, '2021'],
    ]);
  });
});

it.each([
  ['Mặt hàng tăng mạnh nhất là quế 88%, hồi 76%.', ['quế', 'hồi']],
  ['Các huyện giảm cao là Nậm Pồ 23%, Mường Ảng 18%.', ['Nậm Pồ', 'Mường Ảng']],
  ['Một số sản phẩm giảm: xi măng 12%, thép 8%.', ['xi măng', 'thép']],
])('what moved is told once for all of a list: %s', (text, names) =>
  expect(read(text).indicators.map(({ label_vi, measure }) => [label_vi, measure])).toEqual(
    names.map((name) => [name, 'change']),
  ),
);

it.each([
  ['Diện tích lúa đạt 900 ha, tăng 0,8% so với cùng kỳ (bằng 7 ha).', 7],
  ['Diện tích lúa đạt 900 ha, giảm 0,8% so với năm 2021 tương đương 7 ha, đạt 99% kế hoạch.', -7],
  ['Diện tích lúa đạt 900 ha, giảm 0,8% so với cùng kỳ, tương đương 7 ha.', -7],
])('a change that a rate restates in what it counts, without its verb: %s', (text, value) =>
  expect(said(text)[2]?.slice(1, 3)).toEqual(['change', value]),
);

it('a change in per cent, without its verb', () =>
  expect(said('Xảy ra 31 vụ cháy (giảm 4 vụ, tương đương 11,4% so với năm 2022).').slice(1)).toEqual([
    ['vụ cháy', 'change', -4, 31],
    ['vụ cháy', 'change', -11.4, 31],
  ]));

describe('a bracket that sets this period against its base is no share', () => {
  it('of a count, whose change is said again behind it', () =>
    expect(
      said(
        'Năm 2023 xảy ra 51 vụ cháy, làm 5 người chết. So với năm 2022, số vụ cháy tăng 13 vụ (51/38), tức tăng 34,2%; số người chết giảm 2 người (5/7), tức giảm 28,6%.',
      ),
    ).toEqual([
      ['vụ cháy', 'count', 51, null],
      ['vụ cháy làm chết', 'count', 5, null],
      ['số vụ cháy', 'change', 13, 51],
      ['số vụ cháy', 'level', 51, null],
      ['vụ cháy', 'change', 34.2, 51],
      ['số người chết', 'change', -2, 5],
      ['số người chết', 'level', 5, null],
      ['vụ cháy làm chết', 'change', -28.6, 5],
    ]));

  it('in the unit of what moved', () =>
    expect(
      rows(read('Năm 2023, so với năm 2022 tăng 5 người bị thương (29/24).').indicators, 'measure', 'unit_measure'),
    ).toEqual([
      ['change', '{person}'],
      ['level', '{person}'],
    ]));
});

describe('what a sentence opens or ends with is the base of all its changes', () => {
  it.each([
    'Năm 2023, sản lượng thịt trâu đạt 88 tấn, tăng 2%; thịt bò đạt 98 tấn, tăng 1%; thịt lợn đạt 890 tấn, tăng 6% so với năm 2022.',
    'Năm 2023, giá trị sản xuất công nghiệp tăng 7%; giá trị sản xuất xây dựng tăng 6%; giá trị sản xuất dịch vụ tăng 8% so với năm 2022.',
    'Năm 2023 có 14 vụ vi phạm. So sánh với năm 2022, số vụ giảm 6 vụ. Diện tích thiệt hại giảm 2 ha; lâm sản thiệt hại giảm 10 m3.',
  ])('%s', (text) => {
    const changes = read(text).indicators.filter(({ measure }) => measure === 'change');
    expect(rows(changes, 'base_period')).toEqual([['2022'], ['2022'], ['2022']]);
  });

  it('but another period told between ends it', () => {
    const text = 'So với năm 2022, số vụ giảm 6 vụ. Năm 2021 diện tích thiệt hại giảm 2 ha.';
    expect(rows(read(text).indicators, 'base_period')).toEqual([['2022'], [null]]);
  });
});

it('an amount behind a count that moved moved the same way, where its level is told', () =>
  expect(
    said('Có 12 hợp tác xã với vốn điều lệ 45 tỷ đồng (tăng 2 hợp tác xã, 5 tỷ đồng so với năm 2020).').slice(2),
  ).toEqual([
    ['hợp tác xã', 'change', 2, 12],
    ['vốn điều lệ hợp tác xã', 'change', 5, 45],
  ]));

describe('two changes beside each other', () => {
  it.each([
    'Chỉ số sản xuất tháng 4/2016 tăng 5% so tháng trước và tăng 13% so cùng kỳ năm 2015. Trong đó, công nghiệp khai khoáng tăng 1% so tháng 3/2016 và tăng 2% so cùng kỳ 2015. Tương ứng, công nghiệp chế biến tăng 6% và 15%; công nghiệp điện tăng 4% và 7%.',
  ])('are against the two bases told before: %s', (text) =>
    expect(rows(read(text).indicators.slice(4), 'label_vi', 'measure', 'obs_value', 'base_period')).toEqual([
      ['Chỉ số sản xuất: công nghiệp chế biến', 'change', 6, '2016-03'],
      ['Chỉ số sản xuất: công nghiệp chế biến', 'change', 15, '2015-04'],
      ['Chỉ số sản xuất: công nghiệp điện', 'change', 4, '2016-03'],
      ['Chỉ số sản xuất: công nghiệp điện', 'change', 7, '2015-04'],
    ]),
  );

  it('but a share of a plan behind one is no change', () =>
    expect(said('Thu ngân sách tăng 5% và 98% dự toán.').map(([, measure]) => measure)).toEqual(['change', 'share']));
});

it('each of two changes has the base behind it, the second without its verb', () =>
  expect(
    rows(
      read('Tháng 10/2022, doanh thu tăng 11,9% so với tháng trước và 0,2% so với cùng kỳ năm trước.').indicators,
      'measure',
      'obs_value',
      'base_period',
    ),
  ).toEqual([
    ['change', 11.9, '2022-09'],
    ['change', 0.2, '2021-10'],
  ]));

it('an amount behind a percentage is by how much its level moved where the two agree, and else what it was', () => {
  const told = (amount: string) =>
    rows(
      read(`Năm 2017, sản lượng lúa đạt 4.500 tấn, giảm 10% so với năm 2016 (${amount} tấn).`).indicators.slice(2),
      'measure',
      'obs_value',
      'time_period',
    );
  expect(told('500')).toEqual([['change', -500, '2017']]);
  expect(told('5.000')).toEqual([['level', 5000, '2016']]);
});

it('the base that closes a sentence is that of all its changes', () =>
  expect(
    rows(
      read(
        'Năm 2022, phát hiện 235 vụ vi phạm, giảm 180 vụ (giảm 43%); diện tích rừng thiệt hại 29 ha, giảm 1,5 ha; lâm sản thiệt hại 1.272 m3, giảm 420 m3 (25%) so với năm 2021.',
      ).indicators.filter(({ measure }) => measure === 'change'),
      'base_period',
    ),
  ).toEqual([['2021'], ['2021'], ['2021'], ['2021'], ['2021']]));

it('years among which a growth is the highest are no base', () =>
  expect(
    rows(
      read('Năm 2023, nông nghiệp tăng 3,1%, là mức tăng cao nhất so với các năm 2019-2022.').indicators,
      'base_period',
    ),
  ).toEqual([[null]]));

it.each([
  [
    'Cả nước có 12,4 nghìn hộ thiếu đói, giảm 36,1% so với cùng kỳ, tương ứng với 49,8 nghìn nhân khẩu thiếu đói, giảm 37,5%.',
    ['count', 'change', 'count', 'change'],
  ],
  ['Tổng diện tích lúa đạt 300 ha, giảm 4% so với cùng kỳ, tương ứng 12 ha.', ['level', 'change', 'change']],
])('what corresponds to a level is one, and what is less than it is by how much it moved: %s', (text, measures) =>
  expect(said(text).map(([, measure]) => measure)).toEqual(measures),
);

it('what a list opens with against is the base of all of it, and names none of them', () =>
  expect(
    rows(
      read(
        'Ước tính tháng 11/2023 so với cùng thời điểm năm trước: đàn trâu 560 con, giảm 2,1%; đàn bò 890 con, tăng 1,3%.',
      ).indicators,
      'label_vi',
      'base_period',
    ),
  ).toEqual([
    ['đàn trâu', null],
    ['đàn trâu', '2022-11'],
    ['đàn bò', null],
    ['đàn bò', '2022-11'],
  ]));

it.each([
  [
    'Vốn thực hiện 8 tháng năm 2024 đạt 3.845 tỷ đồng, tăng 7,9% so với cùng kỳ. Cụ thể: vốn cấp tỉnh 2.310 tỷ đồng, tăng 8,4%; vốn cấp huyện 1.085 tỷ đồng, tăng 6,9%.',
    'change',
  ],
  [
    'Một số sản phẩm 8 tháng năm 2024 tăng cao so với cùng kỳ: thép cán 1,2 triệu tấn, tăng 21,4%. Ở chiều ngược lại, xi măng 2,1 triệu tấn, giảm 6,2%.',
    'change',
  ],
  [
    '8 tháng năm 2024: ngô 5.120 ha, bằng 97,4%; khoai lang 860 ha, bằng 95,1%; rau 7.950 ha, bằng 103,6% so với cùng kỳ năm 2023.',
    'share',
  ],
  ['8 tháng năm 2024 xảy ra 3 vụ cháy rừng, thiệt hại 4,6 ha (giảm 5 vụ và 7,8 ha so với cùng kỳ).', 'change'],
])('details, what goes the other way and the list before a base have that base: %s', (text, measure) => {
  const bases = read(text)
    .indicators.filter((each) => each.measure === measure)
    .map(({ base_period }) => base_period);
  expect(bases.length).toBeGreaterThan(1);
  expect(new Set(bases)).toEqual(new Set(['2023-01/2023-08']));
});

it('a base in a bracket is of that bracket alone', () =>
  expect(
    rows(
      read(
        'Năm 2023, thu 60 tỷ đồng, tăng 4%; chi 48 tỷ đồng, giảm 2% (riêng chi đầu tư 9 tỷ đồng, giảm 3% so với năm 2021).',
      ).indicators.filter(({ measure }) => measure === 'change'),
      'base_period',
    ),
  ).toEqual([[null], [null], ['2021']]));

it('how something moved in words is told once, and of no share of its plan', () =>
  expect(
    said(
      'Năm 2013, giá trị sản xuất đạt 820 tỷ đồng, đạt 77% kế hoạch năm, tăng 2,6 lần so với năm 2012, tăng mạnh so với năm 2012 do có nhà máy mới.',
    ),
  ).toEqual([
    ['giá trị sản xuất', 'level', 820, null],
    ['giá trị sản xuất so với kế hoạch năm', 'share', 77, 820],
    ['giá trị sản xuất', 'change', 2.6, 820],
  ]));

it('a percentage behind the bracket that sets a period against its base says the same change', () =>
  expect(
    said(
      'Năm 2022, xảy ra 15 vụ cháy, làm 12 người bị thương. So với năm 2021, số vụ giảm 10 vụ (15/25), giảm 40%.',
    ).at(-1),
  ).toEqual(['vụ cháy', 'change', -40, 15]));
