import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows, said, valuesOf } from '../read.ts';

it.each([
  ['Bình quân mỗi xã trong huyện đạt 14,5 tiêu chí.', 'tiêu chí bình quân mỗi xã trong huyện'],
  ['Toàn tỉnh bình quân đạt 13 tiêu chí nông thôn mới.', 'tiêu chí nông thôn mới bình quân'],
  ['Trung bình đạt 9,4 tiêu chí/xã.', 'tiêu chí trung bình'],
  ['Toàn huyện đạt bình quân 15,5 tiêu chí/xã về nông thôn mới.', 'bình quân tiêu chí/xã về nông thôn mới'],
])('a mean has the noun that it counts: %s', (text, label) => expect(labelsOf(text)[0]?.toLowerCase()).toBe(label));

it('as many as are left are of those counted before', () =>
  expect(labelsOf('Đầu năm có 5.120 hộ nghèo, tỷ lệ 36,8%; cuối năm còn 4.420 hộ, tỷ lệ 31,5%; giảm 700 hộ.')).toEqual([
    'hộ nghèo',
    'hộ nghèo',
    'hộ nghèo',
    'hộ nghèo',
    'hộ nghèo',
  ]));

describe('what is counted is named by the noun behind it', () => {
  it.each([
    [
      'Trao 20 suất quà cho học sinh, mỗi suất 300.000 đồng.',
      ['Trao suất quà cho học sinh', 'mỗi suất quà cho học sinh'],
    ],
  ])('%s', (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels));

  it.each([['Khởi công tất cả 767 căn nhà cho hộ nghèo.', ['Khởi công căn nhà cho hộ nghèo']]])('%s', (text, labels) =>
    expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels),
  );

  it.each([
    [
      'Có thêm 2 xã đạt chuẩn nông thôn mới, nâng tổng số lên 14/26 xã.',
      ['xã đạt chuẩn nông thôn mới', 'tổng số xã đạt chuẩn nông thôn mới'],
    ],
    ['Tặng quà cho 92 hộ nghèo; 64 hộ cận nghèo.', ['Tặng quà hộ nghèo', 'Tặng quà hộ cận nghèo']],
  ])('%s', (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels));

  it.each([
    [
      'Huyện hỗ trợ cho 640 trường hợp gặp khó khăn do dịch bệnh theo Nghị quyết số 42 của Chính phủ với số tiền 3,2 tỷ đồng.',
      [
        ['hỗ trợ trường hợp gặp khó khăn', 'count', 640, null],
        ['số tiền hỗ trợ trường hợp gặp khó khăn', 'level', 3.2, null],
      ],
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('persons are of the households before them', () => {
  it.each([
    ['Xã còn 96 hộ nghèo với 410 khẩu.', ['hộ nghèo', 'khẩu hộ nghèo']],
    ['- Dân tộc Mông: 120 hộ, 600 khẩu.', ['hộ dân tộc Mông', 'khẩu dân tộc Mông']],
    ['- Hộ nghèo: 96 hộ/410 khẩu.', ['Hộ nghèo', 'khẩu hộ nghèo']],
    ['Xã có 640 hộ, 3.150 khẩu.', ['số hộ', 'số khẩu']],
    ['Đến năm 2022, Mường Tỉnh còn 96 hộ nghèo.', ['hộ nghèo']],
  ])('%s', (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels));

  it('where they are told behind a semicolon, of those', () =>
    expect(
      said(
        'Xã còn 96 hộ nghèo với 410 người, trong đó đồng bào dân tộc Mông là 60 hộ, 290 người; hộ cận nghèo 45 với 200 người.',
      ),
    ).toEqual([
      ['hộ nghèo', 'count', 96, null],
      ['người hộ nghèo', 'count', 410, null],
      ['đồng bào dân tộc Mông', 'count', 60, 96],
      ['người đồng bào dân tộc Mông', 'count', 290, 410],
      ['hộ cận nghèo', 'level', 45, null],
      ['người hộ cận nghèo', 'count', 200, null],
    ]));
});

describe('people by households and persons', () => {
  it.each([
    ['Dân số 539 hộ/2041 nhân khẩu.', ['hộ', 'nhân khẩu']],
    ['Tổng dân số toàn xã có 833 hộ với 3.991 khẩu.', ['hộ', 'số khẩu']],
    ['Dân cư: Tổng số: 656 hộ, 3.172 khẩu.', ['Tổng số hộ', 'số khẩu']],
    ['Dân số là 4.310 người.', ['Dân số']],
  ])('%s', (text, labels) => expect(read(text).indicators.map(({ label_vi }) => label_vi)).toEqual(labels));
});

it('what gifts are worth is none of their name', () =>
  expect(valuesOf('Năm 2023 tặng 120 suất quà trị giá 36 triệu đồng.')[0]).toEqual(['tặng suất quà', 120]));

describe('a count is named without what only leads to it', () => {
  it.each([
    ['Các KCN của tỉnh có 45 dự án còn hiệu lực.', ['dự án còn hiệu lực']],
    ['Các khu công nghiệp trên địa bàn tỉnh đã thu hút 12 dự án mới.', ['thu hút dự án mới']],
    ['Có 45 dự án, không kể 10 dự án đã bị thu hồi.', ['dự án', 'dự án đã bị thu hồi']],
  ])('%s', (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels));
});

it('what brought a damage is no part of its total', () =>
  expect(labelsOf('Tổng thiệt hại ước tính do bão số 1 gây ra là 27 tỷ đồng.')).toEqual(['Tổng thiệt hại']));

it('those who were looked into are counted behind the inspections, with the money of all of them', () =>
  expect(
    said(
      'Tổ chức 31 cuộc thanh, kiểm tra với 88 tổ chức và 7 cá nhân. Ban hành 9 quyết định xử phạt đối với 8 tổ chức và 2 cá nhân với tổng số tiền 1,4 tỷ đồng.',
    ).map(([label]) => label),
  ).toEqual([
    'cuộc thanh, kiểm tra',
    'thanh, kiểm tra tổ chức',
    'thanh, kiểm tra cá nhân',
    'Ban hành quyết định xử phạt',
    'xử phạt tổ chức',
    'xử phạt cá nhân',
    'tổng số tiền xử phạt',
  ]));

describe('breaches of the law on forests', () => {
  it('are told by what was done, and by the area that they were of', () =>
    expect(labelsOf('Trong đó phá rừng trái pháp luật 4 vụ/0,2 ha, khai thác rừng trái phép 6 vụ.')).toEqual([
      'vụ phá rừng trái pháp luật',
      'diện tích phá rừng trái pháp luật',
      'vụ khai thác rừng trái phép',
    ]));

  it('are found, stopped and filed in one', () =>
    expect(labelsOf('Lực lượng kiểm lâm đã phát hiện, ngăn chặn và lập hồ sơ xử lý 31 vụ vi phạm.')).toEqual([
      'phát hiện, ngăn chặn và lập hồ sơ xử lý vụ vi phạm',
    ]));
});

it('what a clause is about says nothing where the noun behind says all', () =>
  expect(labelsOf('Về nhà ở: 3 nhà tốc mái (Mường Tè).')).toEqual(['nhà tốc mái']));

it('those whom units belong to are counted by themselves', () =>
  expect(
    said('Cả nước còn 58 huyện nghèo (thuộc 19 tỉnh). 58 huyện nghèo bao gồm 790 xã.').map(([label]) => label),
  ).toEqual(['huyện nghèo', 'số tỉnh', 'huyện nghèo', 'số xã']));

it('what is done for cases stands before them', () =>
  expect(said('Phường tổ chức thăm hỏi tặng quà cho 14 trường hợp khó khăn, 6 trường hợp.')[0]?.[0]).toBe(
    'tổ chức thăm hỏi tặng quà trường hợp khó khăn',
  ));

it('a share behind a comma, whose noun has a verb of its own, is a clause', () =>
  expect(
    said(
      'Phấn đấu đến năm 2030 không còn hộ nghèo, 98% người dân tham gia bảo hiểm y tế, 70% học sinh được học 2 buổi/ngày.',
    ).map((each) => each.slice(0, 3)),
  ).toEqual([
    ['người dân tham gia bảo hiểm y tế', 'target', 98],
    ['học sinh được học 2 buổi/ngày', 'target', 70],
  ]));

it('who they are that are counted is no name of them', () =>
  expect(labelsOf('Nà Tăm và Bản Hon là 2 xã có diện tích quế lớn nhất.')).toEqual(['xã có diện tích quế lớn nhất']));

it.each([
  [
    'Có 42 HTX nông nghiệp với 700 thành viên, lãi bình quân 86 triệu đồng/HTX.',
    ['HTX nông nghiệp', 'thành viên HTX nông nghiệp', 'lãi bình quân'],
  ],
  ['Toàn huyện có 9 trang trại với 85 lao động.', ['trang trại', 'lao động trang trại']],
])('those who belong to counted bodies or work for them are theirs: %s', (text, expected) =>
  expect(labelsOf(text)).toEqual(expected),
);

it('those who are new are but some of the total that they are added to', () =>
  expect(labelsOf('Có 95 doanh nghiệp nông nghiệp thành lập mới, nâng tổng số lên 400 doanh nghiệp.')).toEqual([
    'doanh nghiệp nông nghiệp thành lập mới',
    'tổng số doanh nghiệp nông nghiệp',
  ]));

it.each([
  ['OCOP: 212 sản phẩm của 139 chủ thể.', 'sản phẩm OCOP'],
  ['Thẩm định 187 cơ sở, xếp loại A 96 cơ sở.', 'cơ sở xếp loại A'],
  ['Giám sát 418 mẫu, phát hiện 13 mẫu vượt ngưỡng.', 'phát hiện mẫu vượt ngưỡng'],
  ['Dông lốc làm chìm 5 thuyền, 2 người mất tích.', 'người mất tích'],
])('the programme, the grade, what is exceeded and what came to people belong to a count: %s', (text, expected) =>
  expect(labelsOf(text)).toContain(expected),
);

it('a list of who they are is no kind of them', () =>
  expect(labelsOf('Cơ cấu: 20 đại biểu nữ, chiếm 40%; 5 đại biểu ngoài Đảng.')).toEqual([
    'đại biểu nữ',
    'đại biểu nữ',
    'đại biểu ngoài Đảng',
  ]));

it('of whom those counted are some is no number of them', () =>
  expect(
    said(
      'Đã kết nạp 90 đảng viên. Trong số đảng viên mới kết nạp có 40 đảng viên nữ, 12 đảng viên do Đoàn Thanh niên giới thiệu.',
    ),
  ).toEqual([
    ['kết nạp đảng viên', 'count', 90, null],
    ['đảng viên nữ', 'count', 40, 90],
    ['đảng viên do Đoàn Thanh niên giới thiệu', 'count', 12, 90],
  ]));

it('what describes those counted before is none of the next', () =>
  expect(
    labelsOf('Có phòng tạm 40 phòng; 356 phòng công vụ giáo viên; 412 phòng ở bán trú cho 960 học sinh.').slice(1),
  ).toEqual(['phòng công vụ giáo viên', 'phòng ở bán trú', 'học sinh']));
