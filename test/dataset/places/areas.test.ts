import { describe, expect, it } from 'vitest';
import { inReport, read, rows } from '../read.ts';

it('where the one told of has its rank is the area of nothing behind it', () => {
  const { indicators, places } = read(
    'GRDP quý II năm 2022 của tỉnh Hòa An tăng 7,9%, đứng thứ 5 trong vùng Đông Nam Bộ, đưa tăng trưởng 6 tháng đạt 3,8%.',
  );
  expect(indicators.map(({ ref_area }) => places.find(({ id }) => id === ref_area)?.name_vi)).toEqual(
    Array(3).fill('Hòa An'),
  );
});

const areas = (body: string) => {
  const { indicators, places } = read(inReport(body));
  const nameOf = (id: string | null) => places.find((place) => place.id === id)?.name_vi ?? null;
  return rows(indicators, 'obs_value', 'ref_area').map(([value, area]) => [value, nameOf(area as string | null)]);
};

describe('the area of a figure', () => {
  it('is the place that its clause names, not that of another clause', () =>
    expect(areas('Đã mở 5 km đường tại xã San Thàng; trồng mới 12 ha chè.')).toEqual([
      [5, 'San Thàng'],
      [12, 'Lai Châu'],
    ]));

  it('is a town by its short form, and none that a name without a kind in a bracket only may be', () =>
    expect(
      areas(
        'Đã xuống giống: huyện Tân Châu 320 ha, TX. Hồng Ngự 110 ha; thu hoạch 230 ha (Tân Châu 150 ha, An Phú 80 ha).',
      ),
    ).toEqual([
      [320, 'Tân Châu'],
      [110, 'Hồng Ngự'],
      [230, 'Lai Châu'],
      [150, null],
      [80, null],
    ]));

  it('is the place in the bracket behind its noun, or that its object is in', () => {
    expect(
      areas('Mưa lũ làm 1 nhà bị sập (Sơn La), 3 người chết (tại huyện Tân Châu); 12 ha lúa bị ngập (Lào Cai).'),
    ).toEqual([
      [1, 'Sơn La'],
      [3, 'Tân Châu'],
      [12, 'Lào Cai'],
    ]);
    expect(areas('Trồng mới 20 ha chè tại huyện Tân Châu, xây dựng 3 km đường ở xã San Thàng.')).toEqual([
      [20, 'Tân Châu'],
      [3, 'San Thàng'],
    ]);
  });

  it('is a city of one syllable that is a province', () =>
    expect(
      areas('Một số tỉnh giảm đàn lợn: Huế giảm 16%; Trà Vinh giảm 15%. Mưa lớn ở Huế làm 4 nhà bị ngập.'),
    ).toEqual([
      [-16, 'Huế'],
      [-15, 'Trà Vinh'],
      [4, 'Huế'],
    ]));

  it('is all of the region that is named before', () =>
    expect(
      areas(
        'Riêng vùng Đồng bằng sông Cửu Long, diện tích lúa hè thu tiếp tục bị suy giảm, toàn vùng đạt 1.651 nghìn ha.',
      ),
    ).toEqual([[1651, 'Đồng bằng sông Cửu Long']]));

  it('is the place that opens its sentence', () =>
    expect(areas('Xã San Thàng trồng mới 12 ha chè; khai hoang 4 ha ruộng.').map(([, area]) => area)).toEqual([
      'San Thàng',
      'San Thàng',
    ]));

  it('is the place that opens its sentence behind when', () =>
    expect(areas('Năm 2023, xã San Thàng trồng mới 12 ha chè; khai hoang 4 ha ruộng.').map(([, area]) => area)).toEqual(
      ['San Thàng', 'San Thàng'],
    ));

  it('is the place that was made of those named behind it', () =>
    expect(
      areas(
        'Xã Nậm Phát được sáp nhập từ xã Tuy Lộc và một phần xã Nậm Ray có diện tích 36,7 km2, dân số 5.400 người.',
      ),
    ).toEqual([
      [36.7, 'Nậm Phát'],
      [5400, 'Nậm Phát'],
    ]));

  it('is no road that only the clause before it tells of', () => {
    expect(areas('Địa bàn có tỉnh lộ 127 chạy qua, có 3 trạm bơm và 2 hồ chứa.').map(([, area]) => area)).not.toContain(
      'tỉnh lộ 127',
    );
    expect(areas('Trên Quốc lộ 4D, xảy ra 12 vụ tai nạn.')).toEqual([[12, 'Quốc lộ 4D']]);
  });

  it('is all of the report’s where the clause says so', () =>
    expect(areas('Tại phường Tân Phong và toàn thành phố có 1.250 hộ nghèo.').map(([, area]) => area)).toEqual([
      'Lai Châu',
    ]));

  it('is for a change that of its level', () =>
    expect(areas('Xã San Thàng trồng 12 ha chè; tăng 3 ha so với năm 2023.').map(([, area]) => area)).toEqual([
      'San Thàng',
      'San Thàng',
    ]));
});

it('a city is not the province that it is called as', () => {
  const { places } = read('Thành phố Sơn La có 12 phường; tỉnh Sơn La có 12 huyện; thành phố Hà Nội có 30 quận.');
  expect(rows(places, 'name_vi', 'kind')).toEqual([
    ['Sơn La', 'city'],
    ['Sơn La', 'province'],
    ['Hà Nội', 'city'],
  ]);
});

describe('names that are no places', () => {
  it.each([
    ['Hồ Hòa Bình có diện tích 8.000 ha.', []],
    ['Đồ án quy hoạch phân khu phía Nam có diện tích 120 ha.', []],
    ['Các tỉnh phía Nam gieo cấy 120 ha lúa.', ['miền Nam']],
    ['Trạm bơm đặt ở cánh đồng về phía Tây Bắc, tưới cho 120 ha lúa.', []],
    ['+ Phía Nam giáp sông, dài 12 km.', []],
  ])('%s', (text, names) => expect(read(text).places.map(({ name_vi }) => name_vi)).toEqual(names));
});

it('a place tied to a figure behind it is where that one is', () =>
  expect(
    rows(
      read('Diện tích lúa bị ngập là 600 ha, trong đó hư hại 500 ha tại huyện Than Uyên và 20 ha tại huyện Tân Uyên.')
        .indicators,
      'label_vi',
      'ref_area',
    ),
  ).toEqual([
    ['Diện tích lúa bị ngập', null],
    ['Diện tích lúa bị ngập: diện tích hư hại', expect.stringContaining('110')],
    ['Diện tích lúa bị ngập: diện tích hư hại', expect.stringContaining('111')],
  ]));

it('what a sentence tells of a place that it opens with is of that place, also behind the topic of an entry', () => {
  const { indicators, places } = read(
    '- Vụ Mùa: Các địa phương phía Nam đã thu hoạch với diện tích đạt 170 ha; năng suất đạt 49 tạ/ha; sản lượng đạt 880 tấn.',
  );
  expect(indicators.map(({ ref_area }) => places.find(({ id }) => id === ref_area)?.name_vi)).toEqual([
    'miền Nam',
    'miền Nam',
    'miền Nam',
  ]);
});

describe('a road of a network', () => {
  it('is one however it is written', () =>
    expect(read('Tuyến quốc lộ 32C dài 12 km. Nâng cấp QL32C, QL 32C.').places.map(({ id }) => id)).toEqual([
      'text:place:road-ql32c',
    ]));

  it('has its letter in its name', () =>
    expect(read('Sửa chữa quốc lộ 4D dài 5 km.').places.map(({ name_vi }) => name_vi)).toEqual(['quốc lộ 4D']));

  it('and no word behind its number', () =>
    expect(read('Sửa chữa tỉnh lộ 130 Cầu Treo dài 5 km.').places.map(({ name_vi }) => name_vi)).toEqual([
      'tỉnh lộ 130',
    ]));
});

it('a share of facilities is no part of the money before them', () => {
  const { indicators } = read(
    'Kinh phí đầu tư là 25 tỷ đồng; hiện toàn huyện có 17 trạm y tế, trong đó 95% trạm y tế có bác sĩ làm việc.',
  );
  expect(indicators.find(({ unit_measure }) => unit_measure === '%')?.parent_id).toBeNull();
});

it('what several provinces have together is of none of them', () => {
  const { indicators } = read('Diện tích cá tra tại các địa phương như: An Giang, Đồng Tháp, Tiền Giang là 448 ha.');
  expect(rows(indicators, 'label_vi', 'ref_area')).toEqual([
    ['Diện tích cá tra An Giang, Đồng Tháp, Tiền Giang', null],
  ]);
});

describe('figures under a heading or an entry that only names a place are of that place', () => {
  const areas = (text: string) => {
    const { indicators, places } = read(text);
    return indicators.map(({ ref_area }) => places.find(({ id }) => id === ref_area)?.name_vi ?? null);
  };

  it.each([
    ['1. Xã Nậm Búng\n\n- Cây lúa: 271 ha\n\n2. Xã Tà Lèng\n\n- Cây lúa: 161 ha\n', ['Nậm Búng', 'Tà Lèng']],
    ['- Thôn Nà Khoa:\n\n+ Dân số: 640 người\n\n- Thôn Bản Lìm:\n\n+ Dân số: 530 người\n', ['Nà Khoa', 'Bản Lìm']],
    ['1. Xã Nậm Búng đạt chuẩn\n\n- Cây lúa: 271 ha\n', [null]],
  ])('%s', (text, expected) =>
    expect(areas(text).map((name, i) => (name?.endsWith(expected[i] ?? '') ? expected[i] : name))).toEqual(expected),
  );
});

describe('the area that a paragraph describes', () => {
  it.each([
    [
      'Xã Nậm Pắc cách trung tâm huyện 24 km về phía Tây Bắc, có diện tích tự nhiên 8.450 ha; toàn xã có 912 hộ. Tỷ lệ hộ nghèo là 21%.',
      ['Nậm Pắc', 'Nậm Pắc', 'Nậm Pắc', 'Nậm Pắc'],
    ],
    [
      'Dân số: Xã Nậm Pắc có 21 thôn. Tổng số: 2.570 hộ. Trong đó:\n\n+ Dân tộc Dao: 90 hộ',
      ['Nậm Pắc', 'Nậm Pắc', 'Nậm Pắc'],
    ],
    ['Xã Nậm Pắc có 3 nhà bị tốc mái. Toàn huyện có 12 nhà bị hư hỏng.', ['Nậm Pắc', 'Lai Châu']],
  ])('%s', (text, names) => expect(areas(text).map(([, area]) => area)).toEqual(names));
});

describe('several places of one figure', () => {
  it('are of its label, and none of them is its area', () => {
    const { indicators } = read(
      'Các xã Tân Phú, Đồng Lạc đạt 19 tiêu chí. Các bản Nà Khoa, Nà Luồng có 45 hộ nghèo. Tại huyện Tam Đường và thành phố Lai Châu đã trồng mới 120 ha chè.',
    );
    expect(rows(indicators, 'label_vi', 'ref_area')).toEqual([
      ['tiêu chí các xã Tân Phú, Đồng Lạc', null],
      ['hộ nghèo các bản Nà Khoa, Nà Luồng', null],
      ['diện tích trồng mới chè huyện Tam Đường và thành phố Lai Châu', null],
    ]);
  });

  it('are all known where the name of one opens like a word for another kind, or ends like a word of comparison', () => {
    const { indicators, places } = read('Các xã Mường So, Khổng Lào, Bản Lang đạt 19 tiêu chí.');
    expect(rows(indicators, 'label_vi', 'ref_area')).toEqual([['tiêu chí các xã Mường So, Khổng Lào, Bản Lang', null]]);
    expect(rows(places, 'name_vi', 'kind')).toEqual([
      ['Mường So', 'commune'],
      ['Khổng Lào', 'commune'],
      ['Bản Lang', 'commune'],
    ]);
  });
});

it('a region that opens a sentence is of all of it, and its crop is the one told before', () => {
  const { indicators, places } = read(
    'Lúa đông xuân: Đến ngày 15/5/2021 đã gieo cấy 3.006 ha. Riêng vùng Đồng bằng sông Cửu Long: diện tích 1.506 ha; năng suất 71,7 tạ/ha; sản lượng 10.800 tấn.',
  );
  const [, ...ofRegion] = indicators;
  expect(ofRegion.map(({ label_vi }) => label_vi)).toEqual([
    'diện tích lúa đông xuân',
    'năng suất lúa đông xuân',
    'sản lượng lúa đông xuân',
  ]);
  expect(ofRegion.map(({ ref_area }) => places.find(({ id }) => id === ref_area)?.name_vi)).toEqual(
    Array(3).fill('Đồng bằng sông Cửu Long'),
  );
});

it('money is of the place that it goes to', () =>
  expect(areas('Huyện hỗ trợ 4 tỷ đồng cho xã Mường Bú, 2 tỷ đồng cho xã Tạ Bú.')).toEqual([
    [4, 'Mường Bú'],
    [2, 'Tạ Bú'],
  ]));

it('a place behind the noun of a count is where that one is, and not where the next of the list is', () =>
  expect(
    areas(
      'Lốc xoáy làm 3 người mất tích ở huyện Than Uyên do sập nhà, 5 người bị thương; 2 thuyền bị chìm tại xã Mường Cang.',
    ),
  ).toEqual([
    [3, 'Than Uyên'],
    [5, 'Lai Châu'],
    [2, 'Mường Cang'],
  ]));

it('all of an area that one clause tells of is none of the next', () => {
  const { indicators } = read(
    'Tại tỉnh Lai Châu, 310 hộ bị cô lập, trong đó xã Mường Cang bị ngập toàn xã với 90 hộ; 12 ha lúa bị ngập.',
  );
  expect(rows(indicators, 'obs_value', 'ref_area_scope')).toEqual([
    [310, null],
    [90, 'toàn xã'],
    [12, null],
  ]);
});

it('a place that opens a sentence is where those behind it are told of, up to the next', () =>
  expect(
    areas(
      'Tại huyện Than Uyên, diện tích lúa bị ngập 24 ha. Đàn bò có 90 con. Tại huyện Tân Uyên, 20 nhà bị ngập. Hơn 300 hộ thiếu nước.',
    ),
  ).toEqual([
    [24, 'Than Uyên'],
    [90, 'Than Uyên'],
    [20, 'Tân Uyên'],
    [300, 'Tân Uyên'],
  ]));

it('is that of the body that a sentence opens with, behind semicolons too', () =>
  expect(areas('Năm 2021, Công an tỉnh Thanh Hóa bắt giữ 45 vụ; khởi tố 30 vụ.')).toEqual([
    [45, 'Thanh Hóa'],
    [30, 'Thanh Hóa'],
  ]));

describe('in a text of no place the area is the one that a paragraph names', () => {
  const named = (text: string) => {
    const { indicators, places } = read(text);
    return indicators.map(({ ref_area }) => places.find(({ id }) => id === ref_area)?.name_vi ?? null);
  };

  it('of all that it tells behind it', () =>
    expect(
      named(
        'Năm 2020, sản lượng lương thực của huyện Nậm Phát đạt 900 tấn; trồng mới 50 ha rừng; thu ngân sách đạt 28 tỷ đồng.\n\nNăm 2020, sản lượng của huyện Nậm Ray đạt 800 tấn; đàn bò có 40 con.',
      ),
    ).toEqual(['Nậm Phát', 'Nậm Phát', 'Nậm Phát', 'Nậm Ray', 'Nậm Ray']));

  it('and none that it borders on', () =>
    expect(
      named('Dãy núi phía Đông giáp với xã Nậm Pa và xã Huổi Mu, diện tích vùng này chiếm 30% diện tích tự nhiên.'),
    ).toEqual([null]));
});

it('people are those of the place that they are said to be of', () => {
  const { indicators, places } = read(
    'Xã Nậm Mỹ được thành lập trên cơ sở hợp nhất 12 km2 và 3.947 người của xã Nậm Cường, 5.483 người của xã Nậm Phú.',
  );
  expect(indicators.map(({ ref_area }) => places.find(({ id }) => id === ref_area)?.name_vi).slice(1)).toEqual([
    'Nậm Cường',
    'Nậm Phú',
  ]);
});

it('a sentence of parts is of the place that the one before opens with', () => {
  const { indicators, places } = read(
    'Hiện nay, huyện Nậm Phát có 15 hợp tác xã. Trong đó, có 6 hợp tác xã nông nghiệp.\n\nUBND huyện Nậm Mu cấp 20 máy tính. UBND huyện Nậm Mu có 9 phòng.',
  );
  expect(indicators.slice(0, 2).map(({ ref_area }) => places.find(({ id }) => id === ref_area)?.name_vi)).toEqual([
    'Nậm Phát',
    'Nậm Phát',
  ]);
});

it('what happened in a place that opens a sentence is followed by what was done there', () => {
  const { indicators, places } = read(
    'Tại huyện Nậm Phát xảy ra 3 vụ cháy. Lực lượng chức năng đã kiểm tra 90 cơ sở.\n\nUBND huyện Nậm Mu cấp 20 máy tính.',
  );
  expect(indicators.slice(0, 2).map(({ ref_area }) => places.find(({ id }) => id === ref_area)?.name_vi)).toEqual([
    'Nậm Phát',
    'Nậm Phát',
  ]);
});

describe('names that no list knows, each with its figure', () => {
  const areas = (text: string) =>
    read(`# BÁO CÁO\n\n# Kết quả năm 2021 tỉnh Nghệ An\n\n${text}`).indicators.map(({ ref_area }) => ref_area);

  it.each([
    ['Diện tích lúa: Yên Mỹ 120 ha, Nậm Phát 80 ha, Hòa Lạc 60 ha.'],
    ['Một số huyện có diện tích lớn như: Yên Mỹ (120 ha), Nậm Phát (80 ha).'],
    ['Các địa phương trồng nhiều là Yên Mỹ: 45 ha; Nậm Phát: 24 ha.'],
  ])('are places of their own, and not the area of the report: %s', (text) =>
    expect(new Set(areas(text))).toEqual(new Set([null])),
  );

  it.each([
    ['Diện tích lúa: Hè Thu 120 ha, Đông Xuân 80 ha.'],
    ['Xuất khẩu: Hoa Kỳ 45 triệu USD, Trung Quốc 12 triệu USD.'],
    ['Giống lúa: Thiên Ưu 45 ha, Thái Xuyên 24 ha.'],
    ['Diện tích lúa 120 ha, Cà Phê 80 ha.'],
  ])('but seasons, countries and sorts are of the report: %s', (text) => {
    const [area, ...others] = new Set(areas(text));
    expect(area).toMatch(/:place:vn\./);
    expect(others).toEqual([]);
  });
});

it('where a commune lies is the area of nothing that is told of it', () => {
  const { indicators, places } = read(
    '# Xã Sơn Hạ\n\n- Là xã vùng cao của huyện Tân Châu, có 9 dân tộc.\n\n- Xã thuộc huyện Tân Châu, có diện tích tự nhiên 45 ha.\n\n- Xã cách trung tâm huyện Tân Châu 13 km.',
  );
  expect(
    indicators.map(({ label_vi, ref_area }) => [label_vi, places.find(({ id }) => id === ref_area)?.name_vi]),
  ).toEqual([
    ['dân tộc', 'Sơn Hạ'],
    ['diện tích tự nhiên', 'Sơn Hạ'],
    ['Xã cách trung tâm huyện Tân Châu', 'Sơn Hạ'],
  ]);
});
