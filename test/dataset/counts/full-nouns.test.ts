import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows, said, valuesOf } from '../read.ts';

it.each([
  ['Phòng chống dịch bệnh: Sốt rét 2 ca, cúm 45 ca.', ['Sốt rét ca', 'cúm ca']],
  ['Không có việc làm 12 hộ, ốm đau 23 hộ.', ['hộ không có việc làm', 'ốm đau hộ']],
  [
    'Suy dinh dưỡng trẻ em dưới 5 tuổi: thể nhẹ cân 9/41 trẻ; thể thấp còi 14/41 trẻ.',
    ['Suy dinh dưỡng trẻ em dưới 5 tuổi: thể nhẹ cân', 'thể thấp còi trẻ em dưới 5 tuổi'],
  ],
])('what is said before a bare noun is of no other: %s', (text, expected) => expect(labelsOf(text)).toEqual(expected));

it('places that something is in are none of those that a sentence before counts', () =>
  expect(valuesOf('Dịch bệnh phát sinh tại 4 xã mới. Đến tháng 5, dịch tái phát tại 12 xã.')).toEqual([
    ['Dịch bệnh phát sinh tại xã mới', 4],
    ['dịch tái phát tại xã', 12],
  ]));

it('what something else was done with is not what is new', () =>
  expect(labelsOf('Tỉnh đã thu hút 14 dự án đầu tư mới; thu hồi 2 dự án.')).toEqual([
    'thu hút dự án đầu tư mới',
    'thu hồi dự án đầu tư',
  ]));

describe('what was solved is what happened', () => {
  it.each([
    ['Xảy ra 3 vụ trộm cắp, 2 vụ đánh bạc, khám phá 3/3 vụ.', ['vụ trộm cắp', 'vụ đánh bạc', 'khám phá vụ trộm cắp']],
  ])('%s', (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels));
});

it('those who get work are not all those who learnt a trade', () =>
  expect(said('Năm 2021, đào tạo nghề cho 310 lao động nông thôn, tạo việc làm mới cho 420 lao động.')).toEqual([
    ['đào tạo nghề lao động nông thôn', 'count', 310, null],
    ['tạo việc làm mới lao động', 'count', 420, null],
  ]));

it('persons are of what the cases before them are', () =>
  expect(valuesOf('Năm 2023 bắt giữ 9 vụ vận chuyển trái phép pháo nổ, 11 đối tượng.')).toEqual([
    ['bắt giữ vụ vận chuyển trái phép pháo nổ', 9],
    ['bắt giữ đối tượng vận chuyển trái phép pháo nổ', 11],
  ]));

it('persons behind a bracket are of all of the cases, and not of those in it', () =>
  expect(labelsOf('Khởi tố 91 vụ (trong đó 43 vụ trộm cắp) và 77 đối tượng.').at(-1)).toBe('Khởi tố đối tượng'));

it('what was done with some is no kind of the next', () =>
  expect(valuesOf('Hồ sơ đã trả nhưng chậm hạn là 12 hồ sơ. Có 90 hồ sơ (chiếm 2%) phải bổ sung.')[1]).toEqual([
    'hồ sơ phải bổ sung',
    90,
  ]));

it('of any kind is no kind that the next are of', () =>
  expect(
    labelsOf('Tòa án thụ lý 320 vụ việc các loại; Viện kiểm sát khởi tố 68 vụ, 97 bị can, truy tố 60 vụ.'),
  ).toEqual(['thụ lý vụ việc các loại', 'khởi tố vụ', 'khởi tố bị can', 'truy tố vụ']));

it.each([
  ['Đăng ký khai sinh 62 trường hợp, khai tử 18 trường hợp.', ['trường hợp đăng ký khai sinh', 'trường hợp khai tử']],
  ['Công tác tư pháp: công chứng 18 việc.', ['công chứng việc']],
  [
    'Kiến nghị kiểm điểm 24 tập thể, 61 cá nhân, chuyển cơ quan điều tra 2 vụ.',
    ['Kiến nghị kiểm điểm tập thể', 'Kiến nghị kiểm điểm cá nhân', 'chuyển cơ quan điều tra vụ'],
  ],
  ['Quỹ khuyến học hỗ trợ 3 tỷ đồng cho 412 hộ.', ['Quỹ khuyến học hỗ trợ', 'hỗ trợ hộ']],
])('a bare noun stands for no other kind: %s', (text, expected) => expect(labelsOf(text)).toEqual(expected));

it.each([
  ['Tòa án thụ lý 140 vụ án các loại, đã giải quyết 95 vụ.', ['thụ lý vụ án các loại', 'giải quyết vụ án']],
  [
    'Tiếp nhận 36 tin báo về tội phạm; đã giải quyết 31 tin, đang xác minh 5 tin.',
    ['Tiếp nhận tin báo về tội phạm', 'giải quyết tin báo về tội phạm', 'đang xác minh tin báo về tội phạm'],
  ],
])('a short noun stands for a longer one that begins with it: %s', (text, expected) =>
  expect(labelsOf(text)).toEqual(expected),
);

it('children who were given another vaccine are others', () =>
  expect(labelsOf('Số trẻ dưới 1 tuổi được tiêm đủ mũi 756 trẻ; tiêm sởi mũi 2 cho 640 trẻ.').at(-1)).toBe(
    'tiêm sởi mũi 2 trẻ',
  ));

it('a herd by its name is none of the animals counted before', () =>
  expect(
    said('Năm 2023, toàn xã có 783 con trâu, tăng 3,2% (+24 con); đàn bò có 560 con, giảm 2,2% (-13 con).'),
  ).toEqual([
    ['con trâu', 'count', 783, null],
    ['con trâu', 'change', 3.2, 783],
    ['con trâu', 'change', 24, 783],
    ['đàn bò', 'count', 560, null],
    ['đàn bò', 'change', -2.2, 560],
    ['đàn bò', 'change', -13, 560],
  ]));

it.each([
  ['Có 9/11 nhóm hàng tăng so với tháng trước, 2 nhóm giảm.', ['nhóm hàng tăng', 'nhóm hàng giảm']],
  ['Có 23/27 ngành sản xuất tăng so với cùng kỳ, 4 ngành giảm mạnh.', ['ngành sản xuất tăng', 'ngành giảm mạnh']],
])('kinds are told by how they moved: %s', (text, labels) => expect(labelsOf(text)).toEqual(labels));

it('cases of a whole area are of no one mode of transport', () =>
  expect(
    labelsOf(
      '# An toàn giao thông năm 2023\n\nTháng 5/2023 xảy ra 29 vụ tai nạn giao thông, làm chết 9 người.\n\nTrong đó, đường sắt xảy ra 4 vụ, làm chết 3 người.\n\nChỉ tính riêng trong tháng 6 này, cả nước xảy ra 31 vụ, làm chết 9 người.',
    ).slice(-2),
  ).toEqual(['vụ tai nạn giao thông', 'vụ tai nạn giao thông làm chết']));

it('works told by how they fare are of those counted before', () =>
  expect(
    labelsOf(
      'Toàn tỉnh có 164 công trình cấp nước tập trung, trong đó 78 công trình hoạt động bền vững, 15 công trình không hoạt động.',
    ),
  ).toEqual(['công trình cấp nước tập trung hoạt động bền vững', 'công trình cấp nước tập trung không hoạt động']));

it('how some did is no kind of those with whom something was done', () =>
  expect(labelsOf('Kiểm tra 52 cơ sở thực phẩm, có 45 cơ sở đạt, xử phạt 3 cơ sở.').at(-1)).toBe(
    'xử phạt cơ sở thực phẩm',
  ));

it('files in time are no kind of those still under way', () =>
  expect(labelsOf('Trả trước hạn 120 hồ sơ TTHC; đúng hạn 45 hồ sơ TTHC; đang giải quyết 9 hồ sơ.').at(-1)).toBe(
    'đang giải quyết hồ sơ TTHC',
  ));

it('places that are made of others, or anew, are none of those counted before', () =>
  expect(
    labelsOf('Có 11/19 xã đạt chuẩn nông thôn mới. Sáp nhập từ 3 xã: Nà Lúc, Nà Khoa, Nà Sáng; thành lập 2 xã.'),
  ).toEqual(['xã đạt chuẩn nông thôn mới', 'Sáp nhập xã', 'thành lập xã']));

it.each([
  ['Vận động 6 đối tượng truy nã ra đầu thú; triệt xóa 3 tụ điểm đánh bạc, bắt 22 đối tượng.', 'bắt đối tượng'],
  ['Trợ cấp cho 46 hộ bị thiệt hại; cứu đói 412 hộ.', 'cứu đói hộ'],
  ['Tổ chức 6 buổi biểu diễn văn nghệ; chiếu phim lưu động 24 buổi.', 'buổi chiếu phim lưu động'],
])('others than those of the clause before: %s', (text, label) => expect(labelsOf(text).at(-1)).toBe(label));

it('the same given to others is told by its kind', () =>
  expect(labelsOf('Cấp 310 thẻ BHYT cho người nghèo, 41 thẻ cho người cao tuổi.').at(-1)).toBe(
    'Cấp thẻ BHYT cho người cao tuổi',
  ));

it('what a whole leaves out is no name of its parts', () =>
  expect(
    labelsOf(
      'Tổng đàn lợn (không tính lợn con theo mẹ) đạt 356.200 con; trong đó lợn nái 38.600 con, lợn thịt 310.500 con.',
    ).slice(1),
  ).toEqual(['đàn lợn nái', 'đàn lợn thịt']));

it('words that only open a list are no kind of cases', () =>
  expect(labelsOf('Giải quyết 40 vụ/52 bị can; trong đó: truy tố 31 vụ/38 bị can.').slice(2)).toEqual([
    'truy tố vụ',
    'truy tố bị can',
  ]));

it('cases behind a sentence that tells several kinds are of none', () =>
  expect(
    labelsOf('Có 12 vụ việc khiếu nại; 4 vụ việc tố cáo; 30 vụ việc kiến nghị. Đã giải quyết 25 vụ việc.').at(-1),
  ).toBe('giải quyết vụ việc'));

it('what was seized is no kind of the cases told next', () =>
  expect(labelsOf('Vật chứng thu giữ: 3 kg ma túy. Trong đó, triệt phá 2 chuyên án.').at(-1)).toBe(
    'triệt phá chuyên án',
  ));

it('cases in a bracket are of what went so before it', () =>
  expect(said('Năm 2023, tai nạn giao thông giảm cả 3 tiêu chí (giảm 6 vụ, 2 người chết).')).toEqual([
    ['vụ tai nạn giao thông', 'change', -6, null],
    ['vụ tai nạn giao thông làm chết', 'change', -2, null],
  ]));

it('those who were absent are none of those who came', () =>
  expect(labelsOf('Có 98 thanh niên lên trạm khám sơ tuyển, vắng mặt 8 thanh niên.')).toEqual([
    'thanh niên lên trạm khám sơ tuyển',
    'vắng mặt thanh niên',
  ]));

it('cases of a longer time are of the kind that the paragraph before told', () =>
  expect(
    labelsOf(
      'Trong tháng 5/2021, phát hiện 8 vụ, 12 đối tượng phạm tội về ma túy.\n\nLũy kế 5 tháng đầu năm 2021 phát hiện 40 vụ, 61 đối tượng.',
    ).slice(2),
  ).toEqual(['phát hiện vụ phạm tội về ma túy', 'phát hiện đối tượng phạm tội về ma túy']));

it.each([
  [
    'Khu vực dịch vụ có 450 doanh nghiệp thành lập mới, tăng 5%; khu vực công nghiệp có 120 doanh nghiệp; khu vực nông, lâm nghiệp và thủy sản có 9 doanh nghiệp.',
    [
      'doanh nghiệp thành lập mới Khu vực dịch vụ',
      'doanh nghiệp thành lập mới Khu vực dịch vụ',
      'doanh nghiệp thành lập mới khu vực công nghiệp',
      'doanh nghiệp thành lập mới khu vực nông, lâm nghiệp và thủy sản',
    ],
  ],
])('what those of one sector are said to be, those of the next are, too: %s', (text, labels) =>
  expect(labelsOf(text)).toEqual(labels),
);

it.each([
  [
    'Số vụ tai nạn giao thông bao gồm: Đường bộ xảy ra 45 vụ, làm chết 20 người; đường sắt xảy ra 2 vụ.',
    ['Số vụ tai nạn giao thông đường bộ', 'vụ tai nạn giao thông đường bộ làm chết', 'vụ tai nạn giao thông đường sắt'],
  ],
  [
    'Tai nạn giao thông nghiêm trọng: Đường bộ xảy ra 31 vụ; đường thủy xảy ra 3 vụ, làm chết 1 người.',
    [
      'vụ tai nạn giao thông nghiêm trọng đường bộ',
      'vụ tai nạn giao thông nghiêm trọng đường thủy',
      'vụ tai nạn giao thông nghiêm trọng đường thủy làm chết',
    ],
  ],
  [
    'Tai nạn giao thông đường bộ xảy ra 14 vụ, làm 3 người chết; đường sắt xảy ra 1 vụ.',
    ['vụ tai nạn giao thông đường bộ', 'vụ tai nạn giao thông đường bộ làm chết', 'vụ tai nạn giao thông đường sắt'],
  ],
])('accidents are of the mode of transport that is named last: %s', (text, labels) =>
  expect(labelsOf(text)).toEqual(labels),
);

it('what a bracket tells of another time is what the words before it measure', () =>
  expect(
    said(
      'Lực lượng lao động 9 tháng năm 2018 là 455 nghìn người, tăng 2 nghìn người (quý III là 460 nghìn người, tăng 3 nghìn người).',
    ).map(([label, , value]) => [label, value]),
  ).toEqual([
    ['Lực lượng lao động', 455],
    ['Lực lượng lao động', 2],
    ['Lực lượng lao động', 460],
    ['Lực lượng lao động', 3],
  ]));

it('accidents of entries are of the modes that these name', () =>
  expect(
    labelsOf(
      'Xảy ra 71 vụ TNGT, làm chết 70 người. Trong đó: Đường bộ: xảy ra 69 vụ, chết 65 người. Đường thủy: xảy ra 2 vụ, chết 5 người.',
    ),
  ).toEqual([
    'vụ TNGT',
    'vụ TNGT làm chết',
    'vụ TNGT đường bộ',
    'vụ TNGT đường bộ chết',
    'vụ TNGT đường thủy',
    'vụ TNGT đường thủy chết',
  ]));
