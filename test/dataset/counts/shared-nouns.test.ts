import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows, said, valuesOf } from '../read.ts';

describe('what is said behind the last of a list', () => {
  it.each([
    [
      'Toàn huyện có 14 doanh nghiệp, 1 hợp tác xã thành lập mới.',
      ['doanh nghiệp thành lập mới', 'hợp tác xã thành lập mới'],
    ],
    [
      'Toàn huyện có 35 doanh nghiệp, 3 hợp tác xã và hơn 430 hộ kinh doanh đang hoạt động.',
      ['doanh nghiệp đang hoạt động', 'hợp tác xã đang hoạt động', 'hộ kinh doanh đang hoạt động'],
    ],
    [
      'Tổ chức 91 ca tuần tra với 340 lượt cán bộ tham gia, lập biên bản đối với 26 trường hợp, ra quyết định xử phạt 25 trường hợp.',
      ['ca tuần tra', 'lượt cán bộ tham gia', 'lập biên bản', 'trường hợp ra quyết định xử phạt'],
    ],
    ['Trong 4 nhóm hàng tăng giá, nhóm hàng ăn tăng 0,7%.', ['nhóm hàng tăng giá', 'nhóm hàng ăn']],
    [
      'Trong ngành thương mại, dịch vụ của tỉnh, doanh thu bán lẻ hàng hóa chiếm cơ cấu lớn nhất với trên 70%.',
      ['doanh thu bán lẻ hàng hóa'],
    ],
  ])('serves all of it, and no other clause: %s', (text, expected) => expect(labelsOf(text)).toEqual(expected));
});

describe('the noun of a measure stands behind its unit', () => {
  it.each([['Huyện làm được 14.500 m đường bê tông.', ['đường bê tông']]])('%s', (text, labels) =>
    expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels),
  );

  it.each([['Xã có 22 km kênh tưới cho 185 ha lúa nước.', ['kênh tưới', 'diện tích tưới lúa nước']]])(
    '%s',
    (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels),
  );
});

describe('two counts share what is said behind the second', () => {
  it.each([
    [
      'Toàn tỉnh có 101 hộ, với 415 khẩu được điều tra, trong đó khu vực thành thị 13 hộ.',
      ['hộ được điều tra', 'khẩu được điều tra', 'hộ được điều tra khu vực thành thị'],
    ],
    ['Chăn nuôi ghi nhận 21 con gia súc và 496 con gia cầm bị chết.', ['con gia súc bị chết', 'con gia cầm bị chết']],
  ])('%s', (text, expected) => expect(labelsOf(text)).toEqual(expected));
});

it('cases are of what the persons behind them did', () =>
  expect(valuesOf('Năm 2023 phát hiện 17 vụ, 24 đối tượng phạm tội về ma túy; khởi tố 12 vụ/15 bị can.')).toEqual([
    ['phát hiện vụ phạm tội về ma túy', 17],
    ['phát hiện đối tượng phạm tội về ma túy', 24],
    ['khởi tố vụ phạm tội về ma túy', 12],
    ['khởi tố bị can phạm tội về ma túy', 15],
  ]));

it('what is said behind the second of two shares or borrowers is of both', () => {
  expect(labelsOf('Thị xã có 21,5% số người và 11,2% số hộ gia đình tập luyện thể dục thường xuyên.')).toEqual([
    'số người tập luyện thể dục thường xuyên',
    'số hộ gia đình tập luyện thể dục thường xuyên',
  ]);
  expect(
    labelsOf('Năm 2023, NHCSXH huyện Tân Sơn tạo điều kiện cho 310 lượt hộ nghèo, 215 lượt hộ cận nghèo vay vốn.'),
  ).toEqual(['lượt hộ nghèo vay vốn', 'lượt hộ cận nghèo vay vốn']);
});

it('which of them they are, where they were left from before', () =>
  expect(
    labelsOf('Làm rõ 25 vụ, 35 đối tượng phạm pháp hình sự (08 vụ 14 đối tượng xảy ra từ trước).').slice(2),
  ).toEqual(['vụ xảy ra từ trước', 'đối tượng xảy ra từ trước']));

it('harm behind the last of a list came to those before a bracket, too, and to animals', () =>
  expect(
    read(
      'Về nông, lâm nghiệp: 02 con gia súc, 9 ha lúa, 21 ha hoa màu (tăng 3 ha) và 6 ha rừng bị thiệt hại.',
    ).indicators.map(({ label_vi }) => label_vi),
  ).toEqual([
    'con gia súc bị thiệt hại',
    'diện tích lúa bị thiệt hại',
    'diện tích hoa màu bị thiệt hại',
    'diện tích hoa màu bị thiệt hại',
    'diện tích rừng bị thiệt hại',
  ]));

describe('harm behind the last of a list came to all that nobody is said to have', () => {
  it.each([
    [
      'Về nông nghiệp, có 56 ha lúa, 37 ha hoa màu và 60 ha cây lâu năm bị gãy đổ.',
      ['diện tích lúa bị gãy đổ', 'diện tích hoa màu bị gãy đổ', 'diện tích cây lâu năm bị gãy đổ'],
    ],
    [
      'Dông lốc làm gần 92 ha lúa, trên 27 ha hoa màu bị hư hại.',
      ['diện tích lúa bị hư hại', 'diện tích hoa màu bị hư hại'],
    ],
    ['Xã có 4 km kênh, 2 cống bị hỏng.', ['kênh', 'cống bị hỏng']],
  ])('%s', (text, expected) => expect(labelsOf(text)).toEqual(expected));
});

it.each([
  ['Toàn huyện xuống giống 640 ha lúa Hè Thu.', ['diện tích xuống giống lúa Hè Thu']],
  ['Đã cấp 4,5 tấn hóa chất Iodine để dập dịch.', ['cấp hóa chất Iodine']],
])('behind its unit stands a crop with its season, and a substance with its name: %s', (text, expected) =>
  expect(labelsOf(text)).toEqual(expected),
);

it('what came to people did not come to the cases before them', () =>
  expect(labelsOf('Xảy ra 3 vụ nổ, 2 người bị thương.')).toEqual(['vụ nổ', 'vụ nổ bị thương']));

it('damage behind the last of a list came to all of it', () =>
  expect(labelsOf('Mưa lũ làm 91 ha lúa, 160 cây cảnh và 12 ha cây trồng khác thiệt hại.')).toEqual([
    'diện tích lúa thiệt hại',
    'cây cảnh thiệt hại',
    'diện tích cây trồng khác thiệt hại',
  ]));

it('those who came are said to have come for the same as their visits', () =>
  expect(labelsOf('Các cấp đã tiếp 86 lượt/96 lượt người đến khiếu nại, tố cáo.')).toEqual([
    'tiếp lượt đến khiếu nại, tố cáo',
    'tiếp lượt người đến khiếu nại, tố cáo',
  ]));

it('what is said of the second of two that a slash joins is said of both', () =>
  expect(labelsOf('Lực lượng chức năng xử lý 57 vụ/88 tàu vi phạm.')).toEqual([
    'xử lý vụ vi phạm',
    'xử lý tàu vi phạm',
  ]));

it('what shares have in common stands behind the last, be it more than so much', () =>
  expect(labelsOf('Có 100% chi bộ và hơn 92% đảng viên hoàn thành tốt nhiệm vụ.')).toEqual([
    'chi bộ hoàn thành tốt nhiệm vụ',
    'đảng viên hoàn thành tốt nhiệm vụ',
  ]));

it('livestock and poultry came to the same harm', () =>
  expect(labelsOf('Mưa lũ làm 114 gia súc, 499 gia cầm bị chết.')).toEqual(['gia súc bị chết', 'gia cầm bị chết']));

it('what is said of the last of the same, which semicolons part, is said of all', () =>
  expect(labelsOf('90% hồ sơ công việc tại cấp tỉnh; 80% hồ sơ công việc tại cấp huyện được xử lý trên mạng.')).toEqual(
    ['hồ sơ công việc tại cấp tỉnh được xử lý trên mạng', 'hồ sơ công việc tại cấp huyện được xử lý trên mạng'],
  ));

it('what is denied of the last is said of none before, and a ratio stands among shares', () => {
  expect(labelsOf('Có 78% hộ hài lòng, 15% hộ chưa hài lòng, 7% không có ý kiến.')).toEqual([
    'hộ hài lòng',
    'hộ chưa hài lòng',
    'không có ý kiến',
  ]);
  expect(labelsOf('Có 84% hộ gia đình, 9/12 bản và 100% cơ quan đạt chuẩn văn hóa.')[0]).toBe(
    'hộ gia đình đạt chuẩn văn hóa',
  );
});

it('what is said behind the last of those counted at once is said of all of them', () =>
  expect(
    said('Xảy ra 04 vụ/05 tàu/32 ngư dân bị nước ngoài bắt giữ, giảm 08 vụ/10 tàu/76 ngư dân so với cùng kỳ.'),
  ).toEqual(
    expect.arrayContaining([
      ['vụ bị nước ngoài bắt giữ', 'count', 4, null],
      ['tàu bị nước ngoài bắt giữ', 'count', 5, null],
      ['ngư dân bị nước ngoài bắt giữ', 'count', 32, null],
      ['tàu bị nước ngoài bắt giữ', 'change', -10, 5],
      ['ngư dân bị nước ngoài bắt giữ', 'change', -76, 32],
    ]),
  ));

it('how the cases of two kinds were judged is told behind the last', () =>
  expect(labelsOf('Có 3 vụ việc khiếu nại, 2 vụ tố cáo đúng; 9 vụ khiếu nại và 4 vụ tố cáo đúng một phần.')).toEqual([
    'vụ việc khiếu nại đúng',
    'vụ tố cáo đúng',
    'vụ khiếu nại đúng một phần',
    'vụ tố cáo đúng một phần',
  ]));

it('what is said of the last of several that are told of all goes for each', () =>
  expect(labelsOf('Có 812/954 hộ gia đình, 35/39 thôn đạt chuẩn văn hóa.')).toEqual([
    'hộ gia đình đạt chuẩn văn hóa',
    'thôn đạt chuẩn văn hóa',
  ]));

it('what households and those in them lack is said once', () =>
  expect(labelsOf('Có 12.450 hộ với 51.200 khẩu thiếu nước sinh hoạt.')).toEqual([
    'hộ thiếu nước sinh hoạt',
    'khẩu thiếu nước sinh hoạt',
  ]));

it('those who are done are told of by themselves', () =>
  expect(labelsOf('Đã có 89 xã hoàn thành 19 tiêu chí; 23 xã đạt từ 17 - 18 tiêu chí.')).toEqual([
    'xã hoàn thành 19 tiêu chí',
    'xã đạt từ 17 - 18 tiêu chí',
  ]));

it('what people and families do is told of both', () =>
  expect(labelsOf('Có 34% dân số và 25% số hộ gia đình luyện tập thể dục thể thao.')).toEqual([
    'dân số luyện tập thể dục thể thao',
    'số hộ gia đình luyện tập thể dục thể thao',
  ]));

it('what is said of the last of families, places and bodies is said of all of them, behind semicolons too', () => {
  const told = '120/150 hộ gia đình; 18/20 thôn, tổ dân phố; 9/12 cơ quan đạt danh hiệu văn hóa';
  expect(labelsOf(`Toàn xã có ${told}.`)).toEqual([
    'hộ gia đình đạt danh hiệu văn hóa',
    'thôn, tổ dân phố đạt danh hiệu văn hóa',
    'cơ quan đạt danh hiệu văn hóa',
  ]);
  expect(labelsOf('Xã đạt 12/19 tiêu chí; 5/9 thôn đạt chuẩn.')).toEqual(['tiêu chí', 'thôn đạt chuẩn']);
});
