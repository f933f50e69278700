import { describe, expect, it } from 'vitest';
import { read, rows, said } from '../read.ts';

describe('a share of a plan that its own words do not name', () => {
  it('is one where the clauses before are', () =>
    expect(
      said(
        'Năm 2023, thu nội địa đạt 66,7% so với kế hoạch, tăng 2,7% so với cùng kỳ; thu xuất nhập khẩu đạt 74,6%, tăng 7,9%.',
      ),
    ).toEqual([
      ['thu nội địa so với kế hoạch', 'share', 66.7, null],
      ['thu nội địa', 'change', 2.7, null],
      ['thu xuất nhập khẩu so với kế hoạch', 'share', 74.6, null],
      ['thu xuất nhập khẩu', 'change', 7.9, null],
    ]));

  it('is one where the plan comes first', () =>
    expect(
      said('Năm 2023, thu ngân sách đạt 404 tỷ đồng, so dự toán giao đạt 42% và bằng 96% so với cùng kỳ.'),
    ).toEqual([
      ['thu ngân sách', 'level', 404, null],
      ['thu ngân sách so với dự toán giao', 'share', 42, 404],
      ['thu ngân sách', 'share', 96, 404],
    ]));

  it('is one where a later one of the same form names it', () =>
    expect(
      said('Năm 2023, sản lượng thóc đạt 16.400 tấn, đạt 101%; đàn lợn 45.000 con, đạt 89% kế hoạch.').map(
        ([label]) => label,
      ),
    ).toEqual(['sản lượng thóc', 'sản lượng thóc so với kế hoạch', 'đàn lợn', 'đàn lợn so với kế hoạch']));

  it('is no rate', () =>
    expect(
      said('Năm 2023, thu nội địa đạt 66% kế hoạch, tăng 2%; tỷ lệ che phủ rừng đạt 52%, tăng 1%.')[2]?.slice(0, 3),
    ).toEqual(['tỷ lệ che phủ rừng', 'level', 52]));
});

describe('what the plan is', () => {
  it.each([
    ['Năm 2023, tốc độ tăng trưởng chỉ đạt 6,1%, khó đạt kế hoạch đề ra là 7,9%.', 'target', 7.9],
    [
      'Năm 2022, xuất khẩu tăng 11%, vượt tốc độ tăng trưởng so với kế hoạch đề ra đầu năm 2022 là 8,4%.',
      'target',
      8.4,
    ],
    ['Năm 2023, kim ngạch đạt 2 tỷ USD, vượt xa so với mục tiêu Nghị quyết đến năm 2025 là 1,7 tỷ USD.', 'target', 1.7],
    ['Năm 2023, thu ngân sách xã đạt và vượt KH giao trên 171 triệu đồng.', 'change', 171],
  ])('%s', (text, measure, value) => expect(said(text).at(-1)?.slice(1, 3)).toEqual([measure, value]));

  it('stands in a bracket before its share', () =>
    expect(said('Năm 2023, so với kế hoạch tỉnh giao (8.412,5 tỷ đồng), tỷ lệ giải ngân đạt 24,5%.')).toEqual([
      ['kế hoạch', 'target', 8412.5, null],
      ['tỷ lệ giải ngân so với kế hoạch tỉnh giao', 'share', 24.5, null],
    ]));

  it('is spelt out', () =>
    expect(said('Năm 2023, sản lượng chè đạt 98% so với KH.')[0]?.[0]).toBe('sản lượng chè so với kế hoạch'));
});

describe('a plan behind a slash is the target of the figure before it', () => {
  it('what is said behind it is of what was done', () => {
    expect(said('Trồng rừng đạt 221 ha/KH 225 ha, tăng 3%; sản lượng thịt hơi đạt 110/kế hoạch 200 tấn.')).toEqual([
      ['diện tích trồng rừng', 'level', 221, null],
      ['diện tích trồng rừng', 'target', 225, 221],
      ['diện tích trồng rừng', 'change', 3, 221],
      ['sản lượng thịt hơi', 'level', 110, null],
      ['sản lượng thịt hơi', 'target', 200, 110],
    ]);
  });

  it('a figure before the slash has the unit of its plan', () => {
    const { indicators } = read('Sản lượng mủ cao su đạt 110/KH 200 tấn.');
    expect(rows(indicators, 'obs_value', 'unit_measure')).toEqual([
      [110, 't'],
      [200, 't'],
    ]);
  });
});

it('what is done stands before a slash, and what was planned behind it', () =>
  expect(
    rows(
      read('Năm 2023 giải quyết việc làm được 4.200 người/chỉ tiêu 4.000 người.').indicators,
      'label_vi',
      'measure',
      'unit_measure',
    ),
  ).toEqual([
    ['giải quyết việc làm', 'count', '{person}'],
    ['chỉ tiêu giải quyết việc làm', 'target', '{person}'],
  ]));

describe('parts of a budget are shares of the plan that its total names', () => {
  it('in sentences of their own, on the same side', () =>
    expect(
      said(
        'Tổng chi ngân sách 148 tỷ đồng, đạt 96% dự toán. Chi đầu tư 21 tỷ đồng, đạt 112%; chi thường xuyên 97 tỷ đồng, đạt 91%. Thu bổ sung 40 tỷ đồng, đạt 88%.',
      )
        .filter(([, measure]) => measure === 'share')
        .map(([label]) => label),
    ).toEqual([
      'Tổng chi ngân sách so với dự toán',
      'Chi đầu tư so với dự toán',
      'chi thường xuyên so với dự toán',
      'Thu bổ sung',
    ]));

  it('unless they are compared with another year', () =>
    expect(
      said(
        'Thu ngân sách 31 tỷ đồng, bằng 104% dự toán huyện giao. Trong đó, thu thuế 12 tỷ đồng, bằng 98% so với cùng kỳ.',
      ).at(-1)?.[0],
    ).toBe('thu thuế'));
});

it('two shares of another are of the two plans before, in their order', () =>
  expect(
    said(
      'Tổng thu ngân sách đạt 90 tỷ đồng, bằng 82% dự toán tỉnh giao, 78% dự toán huyện giao. Trong đó thu nội địa 60 tỷ đồng, bằng 83% và 79%.',
    ).map(([label]) => label),
  ).toEqual([
    'Tổng thu ngân sách',
    'Tổng thu ngân sách so với dự toán tỉnh giao',
    'Tổng thu ngân sách so với dự toán huyện giao',
    'thu nội địa',
    'thu nội địa so với dự toán tỉnh giao',
    'thu nội địa so với dự toán huyện giao',
  ]));

it('DT behind a share is the budget that was set, where nothing that grows stands behind it', () => {
  expect(said('Thu phí, lệ phí 62 triệu đồng, đạt 124,8% DT huyện giao.').map(([label]) => label)).toEqual([
    'Thu phí, lệ phí',
    'Thu phí, lệ phí so với dự toán huyện giao',
  ]);
  expect(said('Lúa đã thu hoạch 85 ha, đạt 95% DT gieo cấy.').at(-1)?.[0]).not.toContain('dự toán');
});

it('a word that begins with the letters of a plan is none', () =>
  expect(said('Đón 30 nghìn lượt khách, trong đó 85% khách nội địa. Kết quả có 75% khá, giỏi.')).toEqual([
    ['lượt khách', 'count', 30, null],
    ['khách nội địa', 'share', 85, 30],
    ['khá, giỏi', 'share', 75, null],
  ]));

it('the plan that clauses of the same form name is that of one that says how near it is', () =>
  expect(
    said('Giá trị sản xuất đạt 640 tỷ đồng, đạt hơn 100% kế hoạch; thu ngân sách đạt 84 tỷ đồng, đạt gần 132%.').at(
      -1,
    )?.[0],
  ).toBe('thu ngân sách so với kế hoạch'));

it('a share of another year is of no plan that a later one names', () => {
  const text =
    'Đến ngày 15/5/2022, diện tích ngô đạt 45 ha, bằng 98% so với cùng kỳ năm trước; lạc đạt 12 ha, bằng 97% và rau 15 ha, bằng 101%; đậu 3 ha, bằng 90% kế hoạch.';
  const shares = read(text).indicators.filter(({ measure }) => measure === 'share');
  expect(rows(shares, 'label_vi', 'base_period')).toEqual([
    ['diện tích ngô', '2021-05-15'],
    ['diện tích lạc', '2021-05-15'],
    ['diện tích rau', '2021-05-15'],
    ['diện tích đậu so với kế hoạch', null],
  ]);
});

describe('parts are shares of the plan of their whole', () => {
  it('by their names alone', () =>
    expect(
      said('Năm 2023, tổng thu ngân sách đạt 53,8% dự toán, trong đó thu nội địa đạt 52,1%, thu dầu thô đạt 64%.'),
    ).toEqual([
      ['tổng thu ngân sách so với dự toán', 'share', 53.8, null],
      ['tổng thu ngân sách: thu nội địa so với dự toán', 'share', 52.1, null],
      ['thu dầu thô so với dự toán', 'share', 64, null],
    ]));

  it('in the sentence that details it', () =>
    expect(
      said(
        'Năm 2023, vốn địa phương đạt 840 tỷ đồng, bằng 12% kế hoạch và giảm 1%. Trong đó, vốn cấp tỉnh đạt 590 tỷ đồng, bằng 11% và tăng 2%.',
      )[4],
    ).toEqual(['vốn cấp tỉnh so với kế hoạch', 'share', 11, 590]));

  it('but not a rate', () =>
    expect(said('Năm 2023, thu ngân sách đạt 98% dự toán, trong đó tỷ lệ thu nợ đạt 45%.').at(-1)?.[0]).not.toMatch(
      /dự toán/,
    ));
});

describe('a share of a plan that was told, as the figures themselves say', () => {
  it('of all, and of the parts in a bracket', () =>
    expect(
      said(
        'Kế hoạch vốn năm 2023 là 200 tỷ đồng (vốn tỉnh 80 tỷ đồng, vốn huyện 120 tỷ đồng). Đã giải ngân 90 tỷ đồng, đạt 45%; trong đó vốn tỉnh 60 tỷ đồng, đạt 75%.',
      )
        .filter(([, measure]) => measure === 'share')
        .map(([label]) => label),
    ).toEqual(['vốn giải ngân so với kế hoạch vốn', 'giải ngân vốn tỉnh so với kế hoạch vốn']));

  it('but not one that is no share of it', () =>
    expect(said('Kế hoạch vốn năm 2023 là 200 tỷ đồng. Đã giải ngân 90 tỷ đồng, đạt 62%.').at(-1)?.[0]).not.toMatch(
      /kế hoạch/,
    ));
});

it('brackets of a list are shares of the plan that one before names', () =>
  expect(
    said(
      'Năm 2023, một số khoản thu đạt khá: thu tiền thuê đất 67 tỷ đồng (bằng 61% dự toán); thu phí 78 tỷ đồng (58%). Một số khoản đạt thấp: thu tiền sử dụng đất 51 tỷ đồng (42%).',
    ).map(([label]) => label),
  ).toEqual([
    'thu tiền thuê đất',
    'thu tiền thuê đất so với dự toán',
    'thu phí',
    'thu phí so với dự toán',
    'thu tiền sử dụng đất',
    'thu tiền sử dụng đất so với dự toán',
  ]));

const measuresOf = (text: string) => rows(read(text).indicators, 'measure').flat();

it('a count behind a slash in the unit of the one whose noun stands before it is the plan, but of all there are no plan', () => {
  expect(measuresOf('Đào tạo nghề cho 620 lao động nông thôn/600 lao động, đạt 103% kế hoạch.')).toEqual([
    'count',
    'target',
    'share',
  ]);
  expect(measuresOf('Xã có 5 thôn đạt chuẩn/9 thôn.')).not.toContain('target');
});

it('a plan behind a ratio is that of the share behind it, and none that is told', () => {
  expect(said('Vụ Hè Thu năm 2021, toàn xã gieo cấy được 45 ha/50 ha kế hoạch đạt 90%.')).toEqual([
    ['diện tích gieo cấy Vụ Hè Thu', 'share', 45, null],
    ['diện tích gieo cấy Vụ Hè Thu so với kế hoạch', 'share', 90, 45],
  ]);
  expect(said('Đã tiêm phòng dại 1.200 liều/1.500 liều kế hoạch, đạt 80%.').map(([label]) => label)).toEqual([
    'tiêm phòng dại',
    'tiêm phòng dại',
  ]);
});
