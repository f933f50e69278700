import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../../dist/types.d.ts';
import { read, rows, said } from '../read.ts';

/** The two indicators of a text. */
function pair(text: string): [Indicator, Indicator] {
  const { indicators } = read(text);
  const [first, second] = indicators;
  if (!first || !second || indicators.length > 2) throw new Error(`${indicators.length} indicators, not two`);
  return [first, second];
}

describe('a companion belongs to the level before it', () => {
  it.each([
    [
      'Thu ngân sách năm 2023 đạt 45 tỷ đồng, tăng 5,2% so với năm 2022.',
      { measure: 'change', obs_value: 5.2, base_period: '2022' },
    ],
    [
      'Sản lượng thóc năm 2023 đạt 900 tấn (giảm 12 tấn so với năm 2021).',
      { measure: 'change', obs_value: -12, base_period: '2021' },
    ],
    [
      'Thu ngân sách năm 2023 đạt 45 tỷ đồng, đạt 89,5% kế hoạch.',
      { measure: 'share', obs_value: 89.5, base_period: null },
    ],
    ['Chỉ số SIPAS năm 2023 đạt 86,4 điểm, xếp thứ 3/8 huyện.', { measure: 'rank', obs_value: 3, rank_total: 8 }],
    ['Năm 2023 lượng khách du lịch đạt 52.000 lượt, vượt 4% kế hoạch.', { measure: 'change', obs_value: 4 }],
  ])('%s', (text, companion) => {
    const [level, second] = pair(text);
    expect(level.parent_id).toBeNull();
    expect(second).toMatchObject({ ...companion, parent_id: level.id, time_period: '2023' });
    expect(second.label_vi).toContain(level.label_vi);
  });

  it('a rank before its score belongs to the score', () => {
    const [rank, score] = pair('Năm 2023, chỉ số DDCI của huyện xếp thứ 6/8, đạt 70,25 điểm.');
    expect([rank.measure, score.measure]).toEqual(['rank', 'level']);
    expect([rank.parent_id, score.parent_id]).toEqual([score.id, null]);
  });

  it('a change of rank belongs to the rank', () => {
    const [rank, change] = pair('Chỉ số DDCI năm 2023 xếp thứ 4/8 huyện (tăng 02 bậc so với năm 2022).');
    expect(change).toMatchObject({ measure: 'change', obs_value: 2, parent_id: rank.id, base_period: '2022' });
  });

  it('a bracket says a change again', () => {
    const { indicators } = read('Năm 2023 có 210 hộ nghèo, giảm 30 hộ (12,5%) so với năm 2022.');
    expect(indicators.map(({ measure, obs_value }) => [measure, obs_value])).toEqual([
      ['count', 210],
      ['change', -30],
      ['change', -12.5],
    ]);
  });

  it('a share takes both parts of the ratio that it restates', () => {
    const [ratio, share] = pair('Có 45/60 hộ dân được sử dụng nước sạch, chiếm 75%.');
    expect(ratio).toMatchObject({ numerator: 45, denominator: 60 });
    expect(share).toMatchObject({
      measure: 'share',
      obs_value: 75,
      numerator: 45,
      denominator: 60,
      parent_id: ratio.id,
    });
  });

  it('two levels side by side belong to nobody', () => {
    const [first, second] = pair('Diện tích ngô đạt 200 ha; diện tích sắn đạt 50 ha.');
    expect([first.parent_id, second.parent_id]).toEqual([null, null]);
  });

  it('a change told without a figure has no value', () => {
    const [level, change] = pair('Tỷ lệ hộ nghèo năm 2023 là 4,1%, đã giảm mạnh so với năm 2021.');
    expect(change).toMatchObject({ measure: 'change', obs_value: null, base_period: '2021', parent_id: level.id });
  });
});

describe('companions outside of the brackets that closed', () => {
  it('a change behind a breakdown belongs to the total', () => {
    const { indicators } = read('Tổng đàn gia súc có 900 con (trâu 500 con, bò 400 con), giảm 2% so với năm trước.');
    expect(indicators.at(-1)).toMatchObject({ measure: 'change', parent_id: indicators[0]?.id });
  });

  it('a change of rank belongs to a rank of its own sentence alone', () => {
    const { indicators } = read(
      'Mức độ hài lòng đạt 96%, xếp thứ 3/9 xã. Chỉ số cải cách hành chính đạt 91,3 điểm, tăng 02 bậc so với năm 2023.',
    );
    const score = indicators.find((each) => each.obs_value === 91.3);
    expect(indicators.at(-1)).toMatchObject({ unit_measure: '{rank}', parent_id: score?.id });
  });

  it('a share of the number of something belongs to the count of that', () => {
    const { indicators } = read('Có 25 huyện thuộc 08 tỉnh đạt chuẩn (40% số huyện của vùng).');
    expect(indicators.at(-1)).toMatchObject({ measure: 'share', obs_value: 40, parent_id: indicators[0]?.id });
  });

  it('a rate behind a ratio is its share', () => {
    const [ratio, rate] = pair('Đã điều tra, làm rõ 12/15 vụ, đạt tỷ lệ 80%.');
    expect(rate).toMatchObject({ measure: 'share', parent_id: ratio.id, numerator: 12, denominator: 15 });
  });
});

describe('what moved has the label of its level', () => {
  it('whatever was said of it in between, and behind “và”', () => {
    const { indicators } = read(
      'Năm 2024 thu ngân sách đạt 48 tỷ đồng, bằng 52% dự toán tỉnh giao và tăng 6,3% so với năm 2023.',
    );
    const [level, , change] = indicators;
    expect(change).toMatchObject({
      measure: 'change',
      obs_value: 6.3,
      label_vi: level?.label_vi,
      parent_id: level?.id,
      base_period: '2023',
      assigned_by: null,
    });
  });

  it('each count its own, by unit and word; the base comes first', () => {
    const { indicators } = read(
      '6 tháng đầu năm 2024 xảy ra 07 vụ tai nạn, làm chết 02 người, bị thương 09 người; so với cùng kỳ giảm 03 vụ, giảm 01 người chết, tăng 02 người bị thương.',
    );
    const changes = indicators.slice(3);
    expect(changes.map(({ obs_value, base_period }) => [obs_value, base_period])).toEqual([
      [-3, '2023-01/2023-06'],
      [-1, '2023-01/2023-06'],
      [2, '2023-01/2023-06'],
    ]);
    expect(changes.map(({ parent_id }) => indicators.find(({ id }) => id === parent_id)?.obs_value)).toEqual([7, 2, 9]);
  });

  it('the ends of a movement are of one label', () => {
    const [from, to] = pair('Tỷ lệ hộ nghèo giảm từ 12,4% đầu năm 2023 xuống còn 8,7% vào cuối năm 2023.');
    expect(to.label_vi).toBe(from.label_vi);
    expect([from.time_period, to.time_period]).toEqual(['2023', '2023-12-31']);
  });

  it('a bracket with “cùng kỳ” is of the year before', () => {
    const [, before] = pair('Đến 30/6/2024 giải ngân đạt 41,7% (cùng kỳ năm 2023 đạt 38,2%).');
    expect(before).toMatchObject({ measure: 'level', time_period: '2023-06-30' });
  });
});

describe('changes that are told together', () => {
  it('have one base', () => {
    const { indicators } = read('Năm 2023 chỉ số đạt 91 điểm, tăng 2,5 điểm, tăng 02 bậc so với năm 2022.');
    expect(indicators.slice(1).map((each) => each.base_period)).toEqual(['2022', '2022']);
  });

  it('of several places too, and one status', () => {
    const { indicators } = read(
      'Tháng 6 năm 2023, ước tính đàn lợn Nà Tăm giảm 12%, Bản Bo giảm 8%, Nà Khằm giảm 5% so với cùng kỳ năm trước.',
    );
    expect(indicators.map((each) => [each.base_period, each.obs_status])).toEqual(Array(3).fill(['2022-06', 'E']));
  });

  it('of other things have none', () => {
    const { indicators } = read('Năm 2023, thu ngân sách tăng 5%; sản lượng thóc giảm 2% so với năm 2021.');
    expect(indicators.map((each) => each.base_period)).toEqual([null, '2021']);
  });
});

it('a share in a sentence of its own is of the ratio before it', () =>
  expect(said('Diện tích lúa 41/40 ha. Đạt 102,5% so với kế hoạch.')).toEqual([
    ['Diện tích lúa', 'share', 41, null],
    ['Diện tích lúa so với kế hoạch', 'share', 102.5, 41],
  ]));

it('`chiếm tỷ lệ` says the share of the count before it', () =>
  expect(
    said('Cuối năm 2022, toàn xã còn 212 hộ nghèo, chiếm tỷ lệ 39,7%; cận nghèo 70 hộ, chiếm tỷ lệ 13,1%.'),
  ).toEqual([
    ['hộ nghèo', 'count', 212, null],
    ['hộ nghèo', 'share', 39.7, 212],
    ['hộ cận nghèo', 'count', 70, null],
    ['hộ cận nghèo', 'share', 13.1, 70],
  ]));

describe('what moved is what stands before the bracket that closed, or the sentence before', () => {
  const text =
    'Diện tích đất lúa toàn xã có 593 ha (chiếm 87,6% tổng diện tích tự nhiên), giảm 36 ha so với năm 2008 do chuyển sang đất ở 11 ha. Diện tích đất lúa giảm 36 ha.';

  it('in its label', () =>
    expect(said(text).map(([label]) => label)).toEqual([
      'Diện tích đất lúa',
      'Diện tích đất lúa',
      'Diện tích đất lúa',
      'Diện tích chuyển sang đất ở',
      'Diện tích đất lúa',
    ]));

  it('and in its level', () => expect(said(text).map((each) => each[3])).toEqual([null, 593, 593, null, 593]));
});

it('the rate of those counted is what moved behind it', () => {
  expect(said('Số hộ nghèo là 320 hộ, chiếm tỷ lệ 14,1%, giảm 2,3% so với năm 2020.').map(([, , , of]) => of)).toEqual([
    null,
    320,
    14.1,
  ]);
  expect(said('Kim ngạch đạt 90 triệu USD, chiếm 14%, tăng 5% so với năm 2020.').map(([, , , of]) => of)).toEqual([
    null,
    90,
    90,
  ]);
});

it('a count of other things did not move with those before', () =>
  expect(said('Năm 2023 làm bị thương 4 người. Về nhà ở, tăng 34 nhà so với năm 2022.').at(-1)).toEqual([
    'nhà',
    'change',
    34,
    null,
  ]));

it('a group that an index belongs to is not what ranks', () =>
  expect(
    said('Năm 2023 chỉ số PAPI đạt 43,1 điểm, thuộc nhóm trung bình cao, xếp hạng 18, giảm 3 bậc.').slice(1),
  ).toEqual([
    ['chỉ số PAPI', 'rank', 18, 43.1],
    ['chỉ số PAPI', 'change', -3, 18],
  ]));

it('what moved behind the share of a class of facilities is of that class', () =>
  expect(
    said('Xã có 12 trường với 3.100 học sinh; 9/12 trường đạt chuẩn quốc gia (75%), tăng 1 trường.')
      .at(-1)
      ?.slice(0, 3),
  ).toEqual(['trường đạt chuẩn quốc gia', 'change', 1]));

it('a share of those counted is not of what holds them', () =>
  expect(said('Tỉnh có 149 bản thuộc 17 xã đạt chuẩn văn hóa, chiếm 38,5% tổng số bản.').at(-1)).toEqual([
    'bản đạt chuẩn văn hóa',
    'share',
    38.5,
    149,
  ]));

it('a share behind the bracket of a goal is of the goal, and of none of its parts', () =>
  expect(said('KẾ HOẠCH NĂM 2025\n\n- Tuyển quân: 72 thanh niên (QS 50, CA 22), đạt 100%.').at(-1)).toEqual([
    'Tuyển quân',
    'target',
    100,
    72,
  ]));

describe('a bracket that says a share in figures', () => {
  it.each([
    [
      'Hướng dẫn 2.310 lượt người dân; 100% cán bộ, công chức (34/34) có chữ ký số.',
      ['cán bộ, công chức có chữ ký số', '{staff_member}'],
    ],
    ['Đến nay 75% thôn (9/12 thôn) có nhà văn hóa.', ['thôn có nhà văn hóa', '{village}']],
    ['Thu hoạch lúa đạt 95% kế hoạch (190/200 tấn).', ['Thu hoạch lúa so với kế hoạch', 't']],
  ])('%s', (text, expected) => {
    const [share, ratio] = read(text).indicators.slice(-2);
    expect([ratio?.label_vi, ratio?.unit_measure]).toEqual(expected);
    expect(ratio?.parent_id).toBe(share?.id);
  });

  it('is no percent', () =>
    expect(rows(read('Tỷ lệ hộ có nhà tiêu đạt 85% (120/141).').indicators, 'obs_value', 'unit_measure')).toEqual([
      [85, '%'],
      [120, null],
    ]));

  it('is told of what it restates alone', () =>
    expect(
      read('Tỷ lệ trẻ em tiêm đủ vắc xin đạt 96,5% (1.245/1.290 trẻ); 100% thôn có điện.').indicators.at(-1)?.parent_id,
    ).toBeNull());
});

it('an index of what it was before is no ratio of the plan, and what was done of a plan moved itself', () => {
  const { indicators } = read(
    'Diện tích ngô 742/735 ha, đạt 101% kế hoạch xã giao, tăng 1,6% so với cùng kỳ. Thu thuế 215/190 triệu đồng, bằng 121% so với cùng kỳ.',
  );
  expect(rows(indicators, 'label_vi', 'obs_value', 'denominator').slice(2)).toEqual([
    ['Diện tích ngô', 1.6, null],
    ['Thu thuế', 215, 190],
    ['Thu thuế', 121, null],
  ]);
});

it('a place belongs to what stands in it, said again or not, and to no other place', () => {
  expect(said('GRDP năm 2020 tăng 7,5%; xếp thứ 12 cả nước, thứ 4/14 tỉnh trong vùng.')).toEqual([
    ['GRDP', 'change', 7.5, null],
    ['GRDP', 'rank', 12, 7.5],
    ['GRDP', 'rank', 4, 7.5],
  ]);
  expect(
    said('Quy mô nền kinh tế năm 2020 đạt 50.000 tỷ đồng. Với quy mô này, Hòa Hải xếp thứ 19/63 cả nước.'),
  ).toEqual([
    ['Quy mô nền kinh tế', 'level', 50000, null],
    ['Quy mô nền kinh tế', 'rank', 19, 50000],
  ]);
});

it('money that moved beside a count that did is of the money told before', () =>
  expect(
    said(
      'Năm 2022, xử lý 120 trường hợp vi phạm, phạt tiền 2 tỷ đồng, tạm giữ 30 phương tiện (giảm 20 trường hợp, giảm 300 triệu đồng).',
    )
      .filter(([, measure]) => measure === 'change')
      .map(([, , value, parent]) => [value, parent]),
  ).toEqual([
    [-20, 120],
    [-300, 2],
  ]));

describe('a growth', () => {
  it('has its place, be it told by a verb', () =>
    expect(
      said('Năm 2021, tốc độ tăng trưởng kinh tế tăng 8,3% (đứng thứ 9 cả nước); năm 2022 đạt 9,5%.').map((row) =>
        row.slice(1),
      ),
    ).toEqual([
      ['change', 8.3, null],
      ['rank', 9, 8.3],
      ['level', 9.5, null],
    ]));

  it('of the next year is no change of it', () =>
    expect(said('Năm 2021, tốc độ tăng trưởng kinh tế đạt 8,3%. Năm 2022 tăng 7,1%.').at(-1)).toEqual([
      'tốc độ tăng trưởng kinh tế',
      'change',
      7.1,
      null,
    ]));
});

describe('a place among others', () => {
  it('is that of the growth outside of the bracket before it, also in another group', () =>
    expect(
      said('GRDP năm 2024 ước tăng 9,3% (kế hoạch tăng 11%), đứng thứ 5 cả nước và thứ 2 trong vùng.')
        .filter(([, measure]) => measure === 'rank')
        .map((row) => row.slice(2)),
    ).toEqual([
      [5, 9.3],
      [2, 9.3],
    ]));
});

it('what passes its plan is the level that moved', () =>
  expect(
    said('Thu ngân sách đạt 45 tỷ đồng, tăng 9% so với cùng kỳ năm 2020 và vượt 7% so với chỉ tiêu được giao.').at(-1),
  ).toEqual(['Thu ngân sách so với chỉ tiêu được giao', 'change', 7, 45]));

it('what a bracket tells is of the share or the change that stands before it, and of no level further up', () => {
  const told = said(
    'Giải quyết việc làm đạt 90 người/năm (bằng 90%); giảm tỷ lệ hộ nghèo mỗi năm đạt 2% (đạt 105%); có 81% chi bộ đạt vững mạnh (vượt 3%).',
  );
  expect(told.map(([, ...rest]) => rest)).toEqual([
    ['level', 90, null],
    ['share', 90, 90],
    ['change', -2, null],
    ['share', 105, -2],
    ['share', 81, null],
    ['change', 3, 81],
  ]);
});

it.each([
  ['Sản lượng cá đạt 90 tấn, tăng 6% (quý IV đạt 30 tấn, tăng 7%).', 30],
  ['Thu ngân sách đạt 90 tỷ đồng (cùng kỳ năm 2016 đạt 80 tỷ đồng, tăng 9%).', 80],
  ['Thu ngân sách đạt 90 tỷ đồng, tăng 10% (cùng kỳ năm 2016 tăng 9%).', null],
])('what moved in a bracket that tells of another time is the level told in it, and no other: %s', (text, level) =>
  expect(said(text).at(-1)?.[3]).toBe(level),
);
