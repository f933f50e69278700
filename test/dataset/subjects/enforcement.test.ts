import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows, said } from '../read.ts';

describe('shares and changes about one of several levels', () => {
  it('are of the one that the words behind them name', () =>
    expect(
      said('Đã giải quyết xong 410 việc, tương ứng với số tiền 32 tỷ đồng, đạt tỷ lệ 68% về việc và 31% về tiền.'),
    ).toEqual([
      ['giải quyết xong việc', 'count', 410, null],
      ['số tiền giải quyết xong việc', 'level', 32, null],
      ['giải quyết xong việc', 'share', 68, 410],
      ['số tiền giải quyết xong việc', 'share', 31, 32],
    ]));

  it('also of those who came to the same harm', () =>
    expect(
      said('Xảy ra 75 vụ tai nạn giao thông, làm chết 24 người; so với cùng kỳ giảm 6% về số vụ, 4% về số người chết.'),
    ).toEqual([
      ['vụ tai nạn giao thông', 'count', 75, null],
      ['vụ tai nạn giao thông làm chết', 'count', 24, null],
      ['vụ tai nạn giao thông', 'change', -6, 75],
      ['vụ tai nạn giao thông làm chết', 'change', -4, 24],
    ]));

  it('and of a count whose noun they shorten', () =>
    expect(
      said('Xảy ra 75 vụ tai nạn giao thông, bị thương 24 người. So với cùng kỳ năm trước, số vụ tai nạn giảm 8 vụ.'),
    ).toContainEqual(['số vụ tai nạn', 'change', -8, 75]));
});

describe('by how much a goal is exceeded', () => {
  it.each([
    ['vượt tiến độ 8,5% so với chỉ tiêu được giao', 'chỉ tiêu được giao'],
    ['vượt chỉ tiêu 8,5%', 'chỉ tiêu'],
    ['vượt chỉ tiêu đề ra 8,5%', 'chỉ tiêu đề ra'],
  ])('is a change against it: %s', (words, goal) =>
    expect(said(`Đã giải quyết xong 240 việc, đạt tỷ lệ 88,5%, ${words}.`)).toEqual([
      ['giải quyết xong việc', 'count', 240, null],
      ['giải quyết xong việc', 'share', 88.5, 240],
      [`giải quyết xong việc so với ${goal}`, 'change', 8.5, 88.5],
    ]),
  );
});

describe('entries that each name their own number', () => {
  it('are parts of the total that opens their list', () =>
    expect(
      said(
        '- Tổng số việc phải thi hành 900 việc, trong đó:\n+ Số việc chưa có điều kiện: 300 việc;\n+ Số việc có điều kiện: 600 việc;\n+ Tạm đình chỉ 2 việc.',
      ),
    ).toEqual([
      ['Tổng số việc phải thi hành', 'level', 900, null],
      ['Số việc chưa có điều kiện', 'level', 300, 900],
      ['Số việc có điều kiện', 'level', 600, 900],
      ['Tạm đình chỉ việc', 'count', 2, 900],
    ]));
});

describe('money, visits and groups', () => {
  it('money is told by the condition that it is in', () =>
    expect(said('Tổng số tiền thụ lý là 90 tỷ đồng, trong đó có 35 tỷ đồng có điều kiện giải quyết.')).toEqual([
      ['Tổng số tiền thụ lý', 'level', 90, null],
      ['số tiền có điều kiện giải quyết', 'level', 35, 90],
    ]));

  it('visits and visitors each change by their own', () =>
    expect(
      said(
        'Tiếp 150 lượt, 190 lượt người đến khiếu nại; so với cùng kỳ năm trước giảm 16 lượt tiếp, 9 lượt người.',
      ).slice(2),
    ).toEqual([
      ['Tiếp lượt', 'change', -16, 150],
      ['Tiếp lượt người đến khiếu nại', 'change', -9, 190],
    ]));

  it('groups of goods are counted, all of them and some', () =>
    expect(said('Trong số 11 nhóm hàng hóa tiêu dùng thì có 8 nhóm tăng giá, 3 nhóm giảm giá.')).toEqual([
      ['nhóm hàng hóa tiêu dùng', 'count', 11, null],
      ['nhóm tăng giá', 'count', 8, null],
      ['nhóm giảm giá', 'count', 3, null],
    ]));
});

describe('changes behind parts', () => {
  it('are of the part that they stand directly behind', () =>
    expect(
      said('Số việc thụ lý 700 việc, trong đó: số cũ chuyển sang 300 việc, số thụ lý mới 400 việc, tăng 25 việc.').at(
        -1,
      ),
    ).toEqual(['số thụ lý mới', 'change', 25, 400]));

  it('in a bracket behind parts that make up a whole, of the whole', () =>
    expect(
      said(
        'Cấp xã tiếp 97 lượt, trong đó: khiếu nại 52 lượt, tố cáo 13 lượt, loại khác 32 lượt (giảm 16 lượt = 14,2% so với cùng kỳ).',
      ).slice(-2),
    ).toEqual([
      ['Cấp xã tiếp lượt', 'change', -16, 97],
      ['Cấp xã tiếp lượt', 'change', -14.2, 97],
    ]));
});

describe('what the words around counts say', () => {
  it('a predicate behind the last of three counts serves each', () =>
    expect(said('Toàn xã có 475 hộ dân, 13 doanh nghiệp và 2 hợp tác xã còn dư nợ.').map(([label]) => label)).toEqual([
      'hộ dân còn dư nợ',
      'doanh nghiệp còn dư nợ',
      'hợp tác xã còn dư nợ',
    ]));

  it('transport is measured in passengers times way', () =>
    expect(
      said('Vận tải hành khách ước đạt 2,5 triệu lượt khách, tăng 8% và 140 triệu lượt khách.km, tăng 9%.'),
    ).toEqual([
      ['Vận tải hành khách', 'level', 2.5, null],
      ['Vận tải hành khách', 'change', 8, 2.5],
      ['luân chuyển hành khách', 'level', 140, null],
      ['luân chuyển hành khách', 'change', 9, 140],
    ]));

  it('a state that a list tells of has its nouns behind the figures', () =>
    expect(
      said('Tình trạng doanh nghiệp: 80 doanh nghiệp đăng ký thành lập mới; 21 doanh nghiệp tạm ngừng hoạt động.').map(
        ([label]) => label,
      ),
    ).toEqual(['doanh nghiệp đăng ký thành lập mới', 'doanh nghiệp tạm ngừng hoạt động']));

  it('so many among all are a ratio', () =>
    expect(said('Trong tháng có 9 trong 12 nhóm hàng hóa tăng giá, 2 trong tổng số 12 nhóm giảm giá.')).toEqual([
      ['nhóm hàng hóa tăng giá', 'share', 9, null],
      ['nhóm hàng hóa giảm giá', 'share', 2, null],
    ]));

  it('so many among all that a clause goes on to name are a ratio of their noun', () =>
    expect(said('Trong năm đã hòa giải thành 74 trong tổng số 90 mâu thuẫn ở cơ sở.')).toEqual([
      ['hòa giải thành mâu thuẫn ở cơ sở', 'share', 74, null],
    ]));

  it('cases keep their kind before what was done', () =>
    expect(
      said('Tòa án thụ lý 210 vụ. Trong đó, án dân sự đã xét xử 64 vụ, án hành chính đã giải quyết 5 vụ.').map(
        ([label]) => label,
      ),
    ).toEqual(['thụ lý vụ', 'xét xử vụ án dân sự', 'giải quyết vụ án hành chính']));

  it('cases of one kind are none of all kinds', () =>
    expect(
      said('Đã thụ lý 640 vụ án các loại; trong đó án hình sự thụ lý 110 vụ/150 bị cáo.').map(([label]) => label),
    ).toEqual(['thụ lý vụ án các loại', 'thụ lý vụ án hình sự', 'thụ lý bị cáo hình sự']));

  it('cases of a kind are told by it in the whole entry, and where nothing was done with them', () =>
    expect(
      said(
        'Trong kỳ đã giải quyết 300 vụ việc các loại. Trong đó: án hình sự thụ lý 60 vụ/82 bị cáo, đã giải quyết 41 vụ/50 bị cáo; án lao động 02 vụ.',
      ).map(([label]) => label),
    ).toEqual([
      'giải quyết vụ việc các loại',
      'thụ lý vụ án hình sự',
      'thụ lý bị cáo hình sự',
      'giải quyết vụ án hình sự',
      'giải quyết bị cáo hình sự',
      'vụ án lao động',
    ]));

  it('cases are the same by a longer word for one, and their money is of what the decision was', () =>
    expect(
      said(
        'Đã thụ lý 9 vụ tố cáo, đang giải quyết 4 vụ việc. Ra quyết định xử phạt 35 trường hợp với số tiền 120 triệu đồng.',
      ).map(([label]) => label),
    ).toEqual([
      'thụ lý vụ tố cáo',
      'đang giải quyết vụ việc tố cáo',
      'trường hợp ra quyết định xử phạt',
      'số tiền xử phạt',
    ]));

  it('cases that are left over are added to the new ones, and are none that are resolved', () =>
    expect(
      said(
        'Tòa án trả hồ sơ 03 vụ; thụ lý mới 240 vụ việc + 35 vụ việc năm trước chuyển sang, đã giải quyết 198 vụ việc.',
      ).map(([label]) => label),
    ).toEqual(['trả hồ sơ vụ', 'thụ lý mới vụ việc', 'vụ việc năm trước chuyển sang', 'giải quyết vụ việc']));
});

it('cases behind clauses of several kinds are any of them', () =>
  expect(
    said('Phát hiện 78 vụ buôn bán hàng cấm; 50 vụ gian lận thương mại; khởi tố 9 vụ/16 đối tượng.').map(
      ([label]) => label,
    ),
  ).toEqual(['Phát hiện vụ buôn bán hàng cấm', 'Phát hiện vụ gian lận thương mại', 'khởi tố vụ', 'khởi tố đối tượng']));

it('those of one kind, or in one clause with it, are of it', () =>
  expect(said('Phát hiện 8 vụ ma túy, khởi tố 5 vụ; bắt 4 vụ đánh bạc, khởi tố 3 vụ.').map(([label]) => label)).toEqual(
    ['Phát hiện vụ ma túy', 'khởi tố vụ ma túy', 'bắt vụ đánh bạc', 'khởi tố vụ đánh bạc'],
  ));

it.each([
  ['Cán bộ tiếp định kỳ 98 lượt/115 người.', ['Cán bộ tiếp định kỳ', 'tiếp định kỳ người']],
  ['Tiếp đột xuất 12 lượt với 20 người.', ['Tiếp đột xuất', 'Tiếp đột xuất người']],
])('those received are told by how they were: %s', (text, labels) =>
  expect(said(text).map(([label]) => label)).toEqual(labels),
);

it.each([
  ['Toàn tỉnh tiếp nhận là 916 đơn thư khiếu nại.', ['tiếp nhận đơn thư khiếu nại']],
  [
    'Đã kiểm tra 1.250 cơ sở, qua đó đã lập biên bản 120 trường hợp, ra quyết định xử lý 45 trường hợp với số tiền 320 triệu đồng.',
    ['kiểm tra cơ sở', 'lập biên bản trường hợp', 'trường hợp ra quyết định xử lý', 'số tiền xử lý'],
  ],
  ['Phát hiện 36 tồn tại, thiếu sót, đã khắc phục 20 tồn tại.', ['Phát hiện tồn tại, thiếu sót', 'khắc phục tồn tại']],
])('what was received, and what inspections led to: %s', (text, labels) =>
  expect(said(text).map(([label]) => label)).toEqual(labels),
);

it('cases of goods made unlawfully are no seasons, and what was weighed is what was counted piece by piece', () =>
  expect(
    labelsOf('Thu giữ 20 kg heroin, 12,5 kg và 900 viên ma túy tổng hợp; xử lý 15 vụ sản xuất, buôn bán hàng giả.'),
  ).toEqual([
    'Thu giữ heroin',
    'Thu giữ ma túy tổng hợp',
    'Thu giữ viên ma túy tổng hợp',
    'xử lý vụ sản xuất, buôn bán hàng giả',
  ]));

it.each([
  ['Chi cục THADS huyện đạt 60% về việc, 44% về tiền.', 'share'],
  ['Năm 2020, chỉ tiêu Tổng cục giao thi hành xong đạt 73% về việc, 32% về tiền.', 'target'],
  ['Tỷ lệ mà Tổng cục giao phải hoàn thành trong năm 2020 là 73% về việc và 32% về tiền.', 'target'],
])('cases and money are told alike: %s', (text, measure) =>
  expect(rows(read(text).indicators, 'measure')).toEqual([[measure], [measure]]),
);
