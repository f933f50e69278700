import { describe, expect, it } from 'vitest';
import { read, said } from '../read.ts';

it('pieces are parts of whatever is counted', () =>
  expect(
    said('Toàn tỉnh có 564 tàu cá; trong đó dài dưới 6 m: 71 chiếc; từ 6 m trở lên: 493 chiếc.').map(
      ([, , , whole]) => whole,
    ),
  ).toEqual([null, 564, 564]));

/** Each indicator's value with that of its parent. */
function ties(text: string): (number | null | undefined)[][] {
  const { indicators } = read(text);
  return indicators.map(({ obs_value, parent_id }) => [
    obs_value,
    indicators.find(({ id }) => id === parent_id)?.obs_value ?? null,
  ]);
}

describe('parts belong to their whole', () => {
  it.each([
    [
      'Tổng thu ngân sách đạt 90 tỷ đồng, đạt 95% dự toán, tăng 4% so với cùng kỳ; trong đó: thu nội địa 60 tỷ đồng, tăng 2%; thu viện trợ 10 tỷ đồng; thu khác 20 tỷ đồng.',
      [
        [90, null],
        [95, 90],
        [4, 90],
        [60, 90],
        [2, 60],
        [10, 90],
        [20, 90],
      ],
    ],
    [
      'Tỉnh quản lý 400 km đường, trong đó bê tông nhựa 250 km, láng nhựa 100 km và 50 km là đường đất; sửa chữa 20 km.',
      [
        [400, null],
        [250, 400],
        [100, 400],
        [50, 400],
        [20, null],
      ],
    ],
    [
      'Toàn tỉnh gieo trồng được 900 ha cây hàng năm. Trong tổng số, diện tích lúa là 600 ha; ngô đạt 250 ha.',
      [
        [900, null],
        [600, 900],
        [250, 900],
      ],
    ],
    [
      'Diện tích nuôi trồng thủy sản đạt 90 ha, chủ yếu là diện tích nuôi cá với 85 ha.',
      [
        [90, null],
        [85, 90],
      ],
    ],
    [
      'Tổng vốn huy động 80 tỷ đồng, gồm: vốn trung ương 50 tỷ đồng; vốn tỉnh 30 tỷ đồng.',
      [
        [80, null],
        [50, 80],
        [30, 80],
      ],
    ],
    [
      'Huyện có 17 sản phẩm OCOP, trong đó 15 sản phẩm 3 sao, 02 sản phẩm 4 sao.',
      [
        [17, null],
        [15, 17],
        [2, 17],
      ],
    ],
    [
      'Cơ quan có 30 người, trong đó 24/30 người có trình độ đại học (80%).',
      [
        [30, null],
        [24, 30],
        [80, 24],
      ],
    ],
    [
      'Tổng thu đạt 48 tỷ đồng, tăng 6%. Trong đó: thu thuế 35 tỷ đồng; thu phí 8 tỷ đồng. Tổng chi 40 tỷ đồng.',
      [
        [48, null],
        [6, 48],
        [35, 48],
        [8, 48],
        [40, null],
      ],
    ],
    [
      'Diện tích lúa 50 ha, trong đó sản lượng 200 tấn.',
      [
        [50, null],
        [200, null],
      ],
    ],
    [
      'Thu hoạch 30 ha, trong đó trồng mới 90 ha.',
      [
        [30, null],
        [90, null],
      ],
    ],
  ])('%s', (text, found) => {
    expect(ties(text)).toEqual(found);
  });

  it('in the entries of a list', () => {
    const text = `- Vốn đầu tư: 90 tỷ đồng, trong đó:
  + Vốn trong nước: 60 tỷ đồng, giải ngân 20 tỷ đồng;
  + Vốn nước ngoài: 30 tỷ đồng.
- Vốn sự nghiệp: 15 tỷ đồng.
`;
    expect(ties(text)).toEqual([
      [90, null],
      [60, 90],
      [20, null],
      [30, 90],
      [15, null],
    ]);
  });

  it.each([
    [
      'Trạm có 06 cán bộ y tế, gồm 01 bác sĩ, 03 y sĩ, 02 điều dưỡng.',
      [
        [6, null],
        [1, 6],
        [3, 6],
        [2, 6],
      ],
    ],
    [
      'Huyện hoàn thành 21/24 chỉ tiêu, trong đó 13 chỉ tiêu vượt, 08 chỉ tiêu đạt.',
      [
        [21, null],
        [13, 21],
        [8, 21],
      ],
    ],
    // Classes are no kind of pupils.
    [
      'Trường có 300 học sinh, trong đó có 12 lớp.',
      [
        [300, null],
        [12, null],
      ],
    ],
  ])('of kinds of what is counted: %s', (text, found) => {
    expect(ties(text)).toEqual(found);
  });

  it('in entries whose indent alone tells that they stand under another', () => {
    const text = `Đã giải ngân 90 tỷ đồng.[^1]

[^1]: Theo nguồn vốn:
    - Vốn trung ương: 60 tỷ đồng, gồm:
        - Vốn trong nước: 40 tỷ đồng;
        - Vốn nước ngoài: 20 tỷ đồng.
    - Vốn tỉnh: 30 tỷ đồng.
`;
    expect(ties(text)).toEqual([
      [90, null],
      [60, 90],
      [40, 60],
      [20, 60],
      [30, 90],
    ]);
  });

  it('of a total that a list details', () => {
    const text = 'Tổng đàn gia súc có 900 con, cụ thể như sau:\n\n- Đàn trâu: 500 con\n- Đàn bò: 400 con\n';
    expect(ties(text)).toEqual([
      [900, null],
      [500, 900],
      [400, 900],
    ]);
  });

  it('in a footnote, also where a page break cut the sentence that refers to it', () => {
    const text = `Trong tháng 6 năm 2024, Ủy ban nhân dân xã đã tiếp nhận và giải quyết 300 hồ sơ, số hồ sơ giải quyết quá hạn là 12 hồ sơ[1] và

2

không có đơn thư vượt cấp.

[1] Gồm: đất đai 08 hồ sơ; hộ tịch 04 hồ sơ.
`;
    expect(ties(text)).toEqual([
      [300, null],
      [12, null],
      [8, 12],
      [4, 12],
    ]);
    expect(read(text).indicators.map((each) => each.time_period)).toEqual(Array(4).fill('2024-06'));
  });

  it('a time of its own dates a part', () => {
    const text = 'Năm 2023 giải ngân 90 tỷ đồng, trong đó quý IV năm 2023 giải ngân 40 tỷ đồng.';
    expect(read(text).indicators.map((each) => each.time_period)).toEqual(['2023', '2023-10/2023-12']);
  });
});

it('a figure without a unit has that of its parts', () => {
  const { indicators } = read(
    '- Chương trình giảm nghèo: 90 (trong đó vốn đầu tư 60 triệu đồng, vốn sự nghiệp 30 triệu đồng)',
  );
  expect(indicators[0]).toMatchObject({ obs_value: 90, unit_measure: 'VND', unit_mult: 6 });
});

it('a block that tells parts is of the first of the counts above', () =>
  expect(
    said(
      'Lập biên bản 90 trường hợp, tước giấy phép 40 trường hợp.\n\nTrong đó, vi phạm nồng độ cồn 35 trường hợp.',
    ).at(-1)?.[3],
  ).toBe(90));

it('a sentence behind the parts that makes up the whole with them tells a part, too', () =>
  expect(
    said('Kim ngạch đạt 77 triệu USD. Trong đó, trong nước đạt 48 triệu USD. Vốn nước ngoài đạt 29 triệu USD.').at(
      -1,
    )?.[3],
  ).toBe(77));

it('behind a semicolon, the parts told in another way are of all', () =>
  expect(
    said('Toàn tỉnh có 90 thủ tục, gồm 60 thủ tục cấp tỉnh, 30 thủ tục cấp xã; trong đó trực tuyến 45 thủ tục.').map(
      ([, , value, whole]) => [value, whole],
    ),
  ).toEqual([
    [90, null],
    [60, 90],
    [30, 90],
    [45, 90],
  ]));

it('kinds, each with what is said of them, share nothing', () =>
  expect(said('Công bố 35 thủ tục mới, 12 thủ tục bị bãi bỏ.').map(([label]) => label)).toEqual([
    'Công bố thủ tục mới',
    'Công bố thủ tục bị bãi bỏ',
  ]));

describe('what a figure is a part of', () => {
  it('works, also of two words, are of what is built', () =>
    expect(said('Tổng số kênh mương: 9 km; kiên cố hoá: 5,5 km.').at(-1)).toEqual([
      'kênh mương kiên cố hoá',
      'level',
      5.5,
      9,
    ]));

  it('a people is part of all, and of no group told before it', () =>
    expect(
      said('Xã có 4.120 khẩu, có 2.150 người trong độ tuổi lao động chiếm 52,2%, trong đó: dân tộc Thái chiếm 71%.').at(
        -1,
      ),
    ).toEqual(['dân tộc Thái', 'share', 71, 4120]));
});

it('parts are of what was done of a plan, in the sentence behind too', () =>
  expect(
    said('Tổng diện tích gieo trồng 420/410 ha. Trong đó: cây lúa 210 ha, cây ngô 150,5 ha; rau các loại 40 ha.'),
  ).toEqual([
    ['Tổng diện tích gieo trồng', 'share', 420, null],
    ['diện tích gieo trồng cây lúa', 'level', 210, 420],
    ['diện tích gieo trồng cây ngô', 'level', 150.5, 420],
    ['diện tích gieo trồng rau các loại', 'level', 40, 420],
  ]));

it('people by their name are part of all, and parts in a bracket stand behind a comma, too', () => {
  expect(said('Xã có 4.120 nhân khẩu; người Kinh chiếm 91%.').at(-1)).toEqual(['người Kinh', 'share', 91, 4120]);
  expect(said('Đất nông nghiệp 3.900 ha, (gồm đất lúa 210 ha, đất rừng 720 ha).').map((each) => each[3])).toEqual([
    null,
    3900,
    3900,
  ]);
});

it('a share of an area is of the area, whatever was told last', () =>
  expect(
    said('Diện tích lúa đạt 350 ha; sản lượng lúa đạt 2.100 tấn; trong đó, diện tích lúa thơm chiếm 36%.').at(-1),
  ).toEqual(['diện tích lúa thơm', 'share', 36, 350]));

it('what each one gets is no part of all', () =>
  expect(said('Tổng kinh phí 1.440 triệu đồng (hỗ trợ 60 triệu đồng/hộ).')).toEqual([
    ['Tổng kinh phí', 'level', 1440, null],
    ['hỗ trợ', 'level', 60, null],
  ]));

it('what some have reached is of no others that have reached more', () => {
  expect(said('Cả nước có 60/80 xã (75%) đạt chuẩn, 13 xã đạt chuẩn nâng cao.')).toEqual([
    ['xã đạt chuẩn', 'share', 60, null],
    ['xã đạt chuẩn', 'share', 75, 60],
    ['xã đạt chuẩn nâng cao', 'count', 13, null],
  ]);
});

it('groups of a people are shares of all of it', () =>
  expect(
    said(
      'Xã có 2.939 hộ, 11.925 khẩu, 5.600 người trong độ tuổi lao động. Trong đó: dân tộc Kinh chiếm 83%, dân tộc Nùng chiếm 9%.',
    ).slice(3),
  ).toEqual([
    ['dân tộc Kinh', 'share', 83, 11925],
    ['dân tộc Nùng', 'share', 9, 11925],
  ]));

it('parts in one unit with what stands before another count are none of it', () =>
  expect(
    said('Xã có trung đội dân quân gồm 110 người, thành lập 6 tổ bảo vệ rừng gồm 22 người.').at(-1)?.[3],
  ).toBeNull());

it('listed shares are of one whole, whatever was counted in between', () =>
  expect(
    said('Xã có 8.898 khẩu gồm 17 dân tộc, trong đó: dân tộc Kinh chiếm 57%, Dao chiếm 8%, Mông 18%.')
      .slice(2)
      .map((each) => each.slice(1)),
  ).toEqual([
    ['share', 57, 8898],
    ['share', 8, 8898],
    ['share', 18, 8898],
  ]));

it('a rate that a part names is one of its own, the growth of a part is not', () => {
  expect(said('Tốc độ tăng trưởng: 10%. Trong đó nông nghiệp 3%; công nghiệp 13%.').map((each) => each[3])).toEqual([
    null,
    10,
    10,
  ]);
  expect(said('Tỷ lệ xã đạt chuẩn 50%, trong đó: tỷ lệ thôn đạt chuẩn 58%.').at(-1)?.[3]).toBeNull();
});

it('what is hardened of a road is part of that road, and the next road of all', () =>
  expect(
    said(
      'Tổng số đường của xã dài 62 km, trong đó: đường trục xã 12 km, đã nhựa hóa 10 km, đạt 83%; đường trục thôn 18 km, đã cứng hóa 9 km.',
    ),
  ).toEqual([
    ['Tổng số đường của xã', 'level', 62, null],
    ['Tổng số đường của xã: đường trục xã', 'level', 12, 62],
    ['đường trục xã nhựa hóa', 'level', 10, 12],
    ['đường trục xã nhựa hóa', 'share', 83, 10],
    ['đường trục thôn', 'level', 18, 62],
    ['đường trục thôn cứng hóa', 'level', 9, 18],
  ]));

it('members are among those counted before, or who a share says they are', () =>
  expect(said('Năm 2023 giao quân 80/80 công dân, trong đó có 7 đảng viên. Kết nạp 75 đảng viên; 44% là nữ.')).toEqual([
    ['giao quân công dân', 'share', 80, null],
    ['đảng viên', 'count', 7, 80],
    ['Kết nạp đảng viên', 'count', 75, null],
    ['Kết nạp đảng viên: nữ', 'share', 44, 75],
  ]));

it('parts are of what was done of a plan in the sentence before', () =>
  expect(
    said('Năm 2023 dạy nghề cho 300/280 người. Trong đó, sơ cấp 120 người, thường xuyên 180 người.').map(
      (row) => row[3],
    ),
  ).toEqual([null, 300, 300]));

it('peoples are part of all told a block before', () =>
  expect(said('Xã có 1.840 hộ; 8.453 nhân khẩu.\n\nXã có 5 dân tộc, dân tộc Thái chiếm 57%.').at(-1)).toEqual([
    'dân tộc Thái',
    'share',
    57,
    8453,
  ]));

it('communes and districts are parts of administrative units', () => {
  expect(said('Huyện có 18 đơn vị hành chính, gồm 16 xã và 2 thị trấn.').map((row) => row[3])).toEqual([null, 18, 18]);
  expect(said('Tỉnh có 7 đơn vị hành chính cấp huyện gồm 1 thành phố và 6 huyện.').map((row) => row[3])).toEqual([
    null,
    7,
    7,
  ]);
});

it('a share of a population is of its people, and not of their density', () =>
  expect(
    said('Dân số 62.345 người, mật độ dân số 46 người/km2; đồng bào dân tộc thiểu số chiếm 87,4% dân số.')
      .at(-1)
      ?.at(-1),
  ).toBe(62345));

describe('figures behind a colon', () => {
  it('are parts of the one directly before it, where they make it up', () =>
    expect(said('Tổng đàn gia súc 900 con: trâu 500 con, bò 400 con; đàn gia cầm 1.200 con.')).toEqual([
      ['Tổng đàn gia súc', 'level', 900, null],
      ['đàn trâu', 'count', 500, 900],
      ['đàn bò', 'count', 400, 900],
      ['đàn gia cầm', 'count', 1200, null],
    ]));

  it('are none where they do not', () =>
    expect(said('Tổng đàn gia súc 900 con: trâu 500 con, bò 300 con.').map(([, , , whole]) => whole)).toEqual([
      null,
      null,
      null,
    ]));
});

it('those who teach are none of those who learn', () =>
  expect(
    said('Có 42 lớp, 1.124 học sinh; trong đó: Trường Mầm non Hoa Ban 14 lớp, 356 trẻ, 28 giáo viên.').at(-1)?.at(-1),
  ).toBeNull());
it('what was done in another way is beside the part before it', () =>
  expect(
    said('Sản lượng thủy sản 152 tấn (khai thác 132 tấn, nuôi trồng 20 tấn).').map(([, , , parent]) => parent),
  ).toEqual([null, 152, 152]));

it('those who died are a part of those who fell ill', () =>
  expect(
    said(
      'Lũy kế có 734 trường hợp nhiễm HIV, trong đó 306 trường hợp đã chuyển sang AIDS, 216 trường hợp đã chết.',
    ).slice(1),
  ).toEqual([
    ['trường hợp đã chuyển sang AIDS', 'count', 306, 734],
    ['trường hợp đã chết', 'count', 216, 734],
  ]));

it('shares are of the count that they name, and not of the last', () =>
  expect(
    ties(
      'Có 468 sản phẩm được công nhận của 232 chủ thể, trong đó có 62,4% sản phẩm 3 sao, 36,2% sản phẩm 4 sao.',
    ).filter(([value]) => value === 62.4 || value === 36.2),
  ).toEqual([
    [62.4, 468],
    [36.2, 468],
  ]));

it('what `cụ thể:` opens are parts of the whole told before, and words that say by what they are told apart name none', () => {
  const wholes = (text: string) => {
    const { indicators } = read(text);
    return indicators.map(({ label_vi, parent_id }) => [
      label_vi,
      indicators.find(({ id }) => id === parent_id)?.label_vi ?? null,
    ]);
  };
  expect(wholes('Vốn thực hiện đạt 3.845 tỷ đồng. Cụ thể: vốn tỉnh 2.310 tỷ đồng; vốn huyện 1.085 tỷ đồng.')).toEqual([
    ['Vốn thực hiện', null],
    ['vốn tỉnh', 'Vốn thực hiện'],
    ['vốn huyện', 'Vốn thực hiện'],
  ]);
  expect(
    wholes(
      'Tổng mức bán lẻ đạt 5.240 tỷ đồng. Xét theo nhóm hàng: lương thực đạt 2.150 tỷ đồng, hàng may mặc 320 tỷ đồng.',
    ),
  ).toEqual([
    ['Tổng mức bán lẻ', null],
    ['Tổng mức bán lẻ: lương thực', 'Tổng mức bán lẻ'],
    ['Tổng mức bán lẻ: hàng may mặc', 'Tổng mức bán lẻ'],
  ]);
});

it('ratios of one all that a semicolon parts are no parts of one another', () =>
  expect(
    said('Có 13/26 chỉ tiêu vượt, trong đó có nhiều chỉ tiêu quan trọng; 10/26 chỉ tiêu đạt.').map(([, , , of]) => of),
  ).toEqual([null, null]));

it('those whom the label of a whole names are part of it, whatever it counts', () =>
  expect(said('Số trường hợp mắc sốt rét là 90 người, trong đó có 4 trường hợp tử vong.').at(-1)?.at(-1)).toBe(90));

it('what is told behind the parts of others is none of these, and prizes are of no prizes that others won', () => {
  const pupils = '380 học sinh đạt giải, trong đó có 41 giải nhất, 90 giải nhì';
  const others = 'tham gia 5 cuộc thi quốc gia, có 32 học sinh đạt giải, trong đó có 4 giải nhất';
  expect(ties(`Có ${pupils}; ${others}.`).map(([, whole]) => whole)).toEqual([null, null, null, null, null, null]);
});

it('those to whom the same was done in a part of the time are of those called alike', () =>
  expect(
    said(
      'Nhiệm kỳ 2016-2020, thụ lý 900 vụ việc, giải quyết 800 vụ việc. Trong đó, năm 2020 thụ lý 200 vụ việc, giải quyết 180 vụ việc.',
    ).map(([, , value, of]) => [value, of]),
  ).toEqual([
    [900, null],
    [800, null],
    [200, 900],
    [180, 800],
  ]));

it('the level of another year in a bracket is no part, but those of several years are', () => {
  expect(said('Thu nhập bình quân năm 2014 đạt 51 triệu đồng (năm 2013 là 45 triệu đồng).').at(-1)?.[3]).toBeNull();
  expect(said('Tổng vốn 50 tỷ đồng (năm 2021: 20 tỷ đồng, năm 2022: 30 tỷ đồng).').at(-1)?.[3]).toBe(50);
});

it('a part is of those in its own unit, past who holds them, and of none elsewhere', () =>
  expect(
    said('Thanh Hóa còn 35 xã/7 huyện bị ngập, trong đó 3 xã bị cô lập; Ninh Bình còn 6 xã bị ngập.').map(
      ([, , value, whole]) => [value, whole],
    ),
  ).toEqual([
    [35, null],
    [7, null],
    [3, 35],
    [6, null],
  ]));

it('what is told place by place behind a sentence is of what it told, with its name', () => {
  expect(
    said(
      'Tỉnh hỗ trợ 9 tỷ đồng cho các địa phương. Cụ thể, các huyện: Tham Mây 3 tỷ đồng, Hòa Lộc 2 tỷ đồng; thành phố Gia Nậm 4 tỷ đồng.',
    ).map(([label, , value, whole]) => [label, value, whole]),
  ).toEqual([
    ['hỗ trợ cho các địa phương', 9, null],
    ['hỗ trợ cho các địa phương: Tham Mây', 3, 9],
    ['hỗ trợ cho các địa phương: Hòa Lộc', 2, 9],
    ['hỗ trợ cho các địa phương: thành phố Gia Nậm', 4, 9],
  ]);
});

it('a price at a place is no part of the one before', () =>
  expect(
    said('Giá lợn hơi bình quân 71.000 đồng/kg. Cụ thể, tỉnh Lai Châu giá 64.000 đồng/kg.').map((each) => each[3]),
  ).toEqual([null, null]));

it('entries that a colon parts from their figures go on with a breakdown, whatever they name', () =>
  expect(
    said(
      'Công an lập biên bản 86 trường hợp vi phạm, trong đó không đội mũ bảo hiểm: 19 trường hợp; vi phạm nồng độ cồn: 8 trường hợp; chạy quá tốc độ: 25 trường hợp.',
    ).map(([, measure, value, whole]) => [measure, value, whole]),
  ).toEqual([
    ['count', 86, null],
    ['count', 19, 86],
    ['count', 8, 86],
    ['count', 25, 86],
  ]));
