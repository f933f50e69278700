import { describe, expect, it } from 'vitest';
import { read, said } from './read.ts';

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
