import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows, said, valuesOf } from '../read.ts';

it('what is said of the first of those counted stands behind kinds of places that a comma parts', () =>
  expect(valuesOf('Có 14 xã thuộc 6 huyện của 2 tỉnh, thành phố có dịch bệnh.')[0]).toEqual(['xã có dịch bệnh', 14]));

describe('a noun goes on behind a comma', () => {
  it.each([
    [
      'Giữ vững trường chuẩn, xã đạt chuẩn về y tế, phấn đấu 85% bản, làng đạt văn hóa, 90% hộ gia đình đạt văn hóa.',
      ['bản, làng đạt văn hóa', 'hộ gia đình đạt văn hóa'],
    ],
  ])('%s', (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels));

  it.each([
    [
      'Có 100% cặp vợ chồng thực hiện kế hoạch hóa gia đình và có 95% trẻ em được tiêm chủng.',
      ['cặp vợ chồng thực hiện kế hoạch hóa gia đình', 'trẻ em được tiêm chủng'],
    ],
  ])('%s', (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels));
});

describe('kinds that a comma joins are one noun', () => {
  it.each([
    ['Lúa lai, lúa chất lượng cao chiếm 60% diện tích.', ['Lúa lai, lúa chất lượng cao']],
    ['Các hộ đã phát dọn 820 m2 bờ mái hồ đập, kênh mương.', ['phát dọn bờ mái hồ đập, kênh mương']],
  ])('%s', (text, expected) => expect(labelsOf(text)).toEqual(expected));
});

it('kinds that a comma joins came to the same harm', () => {
  expect(labelsOf('Mưa lũ làm hơn 56 ha lúa, hoa màu bị thiệt hại; gần 30 con gia súc, gia cầm bị cuốn trôi.')).toEqual(
    ['diện tích lúa, hoa màu bị thiệt hại', 'con gia súc, gia cầm bị cuốn trôi'],
  );
});

it('acts that a comma joins stay together', () =>
  expect(valuesOf('Năm 2023 bắt 99 vụ, 130 đối tượng tàng trữ, vận chuyển trái phép chất ma túy.')).toEqual([
    ['bắt vụ tàng trữ, vận chuyển trái phép chất ma túy', 99],
    ['bắt đối tượng tàng trữ, vận chuyển trái phép chất ma túy', 130],
  ]));

it('acts go on behind those that people are dealt with for', () =>
  expect(labelsOf('Công an huyện đã xử lý 6 đối tượng có hành vi tàng trữ, vận chuyển, sử dụng pháo hoa nổ.')).toEqual([
    'xử lý đối tượng có hành vi tàng trữ, vận chuyển, sử dụng pháo hoa nổ',
  ]));

it('what was seized is told in a clause of its own', () =>
  expect(labelsOf('Công an xã bắt 2 đối tượng trộm cắp gà, tang vật thu giữ 14 con gà, 1 xe đạp.')).toEqual([
    'bắt đối tượng trộm cắp gà',
    'thu giữ con gà',
    'thu giữ xe đạp',
  ]));

it('deeds that the next figure counts end a noun', () =>
  expect(labelsOf('Đội đã thực hiện 54 vụ kiểm tra hàng hóa, phát hiện và xử lý 31 vụ vi phạm.')).toEqual([
    'vụ kiểm tra hàng hóa',
    'phát hiện và xử lý vụ vi phạm',
  ]));

it('of two deeds before the next figure, the first ends a noun too', () =>
  expect(labelsOf('Công an chuyển cơ quan có thẩm quyền 78 đơn, đôn đốc giải quyết 24 đơn, lưu 15 đơn.')).toEqual([
    'chuyển cơ quan có thẩm quyền đơn',
    'đôn đốc giải quyết đơn',
    'lưu đơn',
  ]));

it('a second kind of houses goes on past the word that counts them', () => {
  expect(labelsOf('Xây dựng 9 căn nhà tình thương, nhà đại đoàn kết.')).toEqual([
    'Xây dựng căn nhà tình thương, nhà đại đoàn kết',
  ]);
});

it('the harm that closes a list came to all of it', () =>
  expect(labelsOf('Thiệt hại: 7 km đê, kè, kênh mương hư hỏng; 2 cầu sập.')).toEqual([
    'Thiệt hại đê, kè, kênh mương hư hỏng',
    'cầu sập',
  ]));

it('what is clean is no place', () =>
  expect(labelsOf('Năm 2023 có 18/22 chi bộ đạt trong sạch vững mạnh.')).toEqual(['chi bộ đạt trong sạch vững mạnh']));

it('a second kind of what is counted goes with the first', () =>
  expect(said('Hỗ trợ xóa 250 nhà tạm, nhà dột nát cho hộ nghèo với kinh phí 12,5 tỷ đồng.')).toEqual([
    ['Hỗ trợ xóa nhà tạm, nhà dột nát cho hộ nghèo', 'count', 250, null],
    ['kinh phí hỗ trợ xóa nhà tạm, nhà dột nát cho hộ nghèo', 'level', 12.5, null],
  ]));

it('guests who visit are none that take part', () =>
  expect(labelsOf('Trong đó, khách lưu trú 225 nghìn lượt, khách tham quan 153 nghìn lượt.')).toEqual([
    'khách lưu trú',
    'khách tham quan',
  ]));

it('the trades that those counted live by are listed to their end, and what moved is of the same', () =>
  expect(said('Xã có 86 hộ kinh doanh thương mại, tiểu thủ công nghiệp, tăng 9 hộ so với đầu nhiệm kỳ.')).toEqual([
    ['hộ kinh doanh thương mại, tiểu thủ công nghiệp', 'count', 86, null],
    ['hộ kinh doanh thương mại, tiểu thủ công nghiệp', 'change', 9, 86],
  ]));

it('the next commune of a list has its own count', () =>
  expect(
    read('Xã Nà Sáng đạt 9/19 tiêu chí, xã Nà Khoa đạt 8 tiêu chí.').indicators.map((each) => [
      each.label_vi,
      each.indicator_code,
    ]),
  ).toEqual([
    ['tiêu chí Xã Nà Sáng', 'new_rural_criteria_met'],
    ['tiêu chí xã Nà Khoa', 'new_rural_criteria_met'],
  ]));

it.each([
  [
    'Tiếp nhận 52 đơn khiếu nại, tố cáo, kiến nghị, phản ánh; đã giải quyết 47 đơn.',
    ['Tiếp nhận đơn khiếu nại, tố cáo, kiến nghị, phản ánh', 'giải quyết đơn khiếu nại, tố cáo, kiến nghị, phản ánh'],
  ],
  ['Tiếp nhận 36 kiến nghị, phản ánh của cử tri.', ['Tiếp nhận kiến nghị, phản ánh của cử tri']],
  ['Có 310 đơn đủ điều kiện xem xét, xử lý.', ['đơn đủ điều kiện xem xét, xử lý']],
  ['Có 6 đơn tố cáo, kiến nghị, phản ánh 13 đơn.', ['đơn tố cáo', 'đơn kiến nghị, phản ánh']],
  ['Xảy ra 8 vụ trộm cắp, cướp giật, cố ý gây thương tích.', ['vụ trộm cắp, cướp giật, cố ý gây thương tích']],
])('what petitions and cases are goes on to the end of its list: %s', (text, expected) =>
  expect(labelsOf(text)).toEqual(expected),
);

it('how many of those trained came is of its own', () =>
  expect(labelsOf('Huấn luyện dân quân cho 75 đồng chí, quân số tham gia đạt 97%.')).toEqual([
    'Huấn luyện dân quân đồng chí',
    'quân số tham gia',
  ]));

it.each([
  [
    'Đến nay, 97% cán bộ, công chức của huyện được cấp chữ ký số; 90% hồ sơ được giải quyết đúng hạn.',
    ['cán bộ, công chức được cấp chữ ký số', 'hồ sơ được giải quyết đúng hạn'],
  ],
  [
    'Tổ chức 40 buổi tập huấn cho trên 1.900 lượt cán bộ, hội viên nông dân tham gia.',
    ['buổi tập huấn', 'lượt cán bộ, hội viên nông dân tham gia'],
  ],
  [
    'Quỹ đã thẩm định, phê duyệt 26 dự án, giải ngân trên 8 tỷ đồng cho 130 hộ vay vốn.',
    ['thẩm định, phê duyệt dự án', 'vốn giải ngân cho hộ vay vốn', 'giải ngân hộ vay vốn'],
  ],
  [
    'Hỗ trợ 45 dự án chăn nuôi, trồng trọt, kinh doanh nhỏ cho hơn 60 hội viên.',
    ['Hỗ trợ dự án chăn nuôi, trồng trọt, kinh doanh nhỏ', 'hội viên'],
  ],
])('those who are listed have one predicate, and what comes next is of its own: %s', (text, expected) =>
  expect(labelsOf(text)).toEqual(expected),
);

it.each([
  [
    'Phát hiện 31 vụ vi phạm quy định về quản lý, bảo vệ và phát triển rừng, giảm 4 vụ.',
    'Phát hiện vụ vi phạm quy định về quản lý, bảo vệ và phát triển rừng',
  ],
  ['Mở 6 lớp tập huấn về chăm sóc, phòng trừ sâu bệnh.', 'Mở lớp tập huấn về chăm sóc, phòng trừ sâu bệnh'],
  ['Phát hiện 8 vụ vi phạm về khai thác, tịch thu 5 m3 gỗ.', 'Phát hiện vụ vi phạm về khai thác'],
])('what something is about goes on with more verbs, up to a figure: %s', (text, label) =>
  expect(labelsOf(text)[0]).toBe(label),
);

it.each([
  ['Có 12/15 xã đã rà soát, phê duyệt danh sách hộ nghèo.', 'xã đã rà soát, phê duyệt danh sách hộ nghèo'],
  ['Có 9 xã tổ chức đánh giá, phân hạng sản phẩm với 45 sản phẩm.', 'xã tổ chức đánh giá, phân hạng sản phẩm'],
  ['Có 14 đơn vị được kiểm tra, phát hiện vi phạm 3 đơn vị.', 'đơn vị được kiểm tra'],
])('two deeds share what they are done to: %s', (text, label) => expect(labelsOf(text)[0]).toBe(label));

it('behind those that their own words told stands the next of their sort', () =>
  expect(labelsOf('Có 84 phòng học, trong đó kiên cố 61 phòng, bán kiên cố 19 phòng, phòng tạm 4 phòng.')[2]).toBe(
    'phòng học bán kiên cố',
  ));

it('bodies and persons that are praised together are one noun', () =>
  expect(labelsOf('Có 36 cá nhân, tập thể được khen thưởng.')).toEqual(['cá nhân, tập thể được khen thưởng']));

it('hamlets of two kinds did the same, and their share is what moved', () =>
  expect(
    said('Thu ngân sách đạt 4 tỷ đồng. 95% thôn, tổ dân phố xây dựng đường hoa xanh sạch đẹp, tăng 5% so với cùng kỳ.'),
  ).toEqual([
    ['Thu ngân sách', 'level', 4, null],
    ['thôn, tổ dân phố xây dựng đường hoa xanh sạch đẹp', 'share', 95, null],
    ['thôn, tổ dân phố xây dựng đường hoa xanh sạch đẹp', 'change', 5, 95],
  ]));

it('what the next counts are of is no part of a bare noun', () =>
  expect(
    labelsOf(
      'Cấp thẻ cho hộ gia đình 942 người, học sinh, sinh viên 106 em, người dân tộc thiểu số được ngân sách đóng 254 người.',
    ).map((label) => label.split(' ').slice(-3).join(' ')),
  ).toEqual(['hộ gia đình', 'sinh viên em', 'ngân sách đóng']));

it('what was done after it is another clause', () =>
  expect(labelsOf('Kiểm tra 9 đơn vị, sau kiểm tra các đơn vị khắc phục được 398 triệu đồng.')).toEqual([
    'Kiểm tra đơn vị',
    'khắc phục',
  ]));

it('a second kind by the same noun shares what is said of both', () =>
  expect(labelsOf('Có 86 làng có nghề, trong đó 38 làng nghề, làng nghề truyền thống được công nhận.').at(-1)).toBe(
    'làng nghề, làng nghề truyền thống được công nhận',
  ));

it('what is said of a bare count stands behind another place that is so', () =>
  expect(labelsOf('Đến nay có 51/117 xã và huyện Than Uyên đạt chuẩn nông thôn mới.')).toEqual([
    'xã đạt chuẩn nông thôn mới',
  ]));

it('what petitions are goes on behind its initials', () =>
  expect(labelsOf('Giải quyết 16/18 đơn KN,TC, kiến nghị, phản ánh thuộc thẩm quyền, đạt 88,9%.')).toEqual([
    'Giải quyết đơn KN,TC, kiến nghị, phản ánh thuộc thẩm quyền',
    'Giải quyết đơn KN,TC, kiến nghị, phản ánh thuộc thẩm quyền',
  ]));

it('kinds of cases of a court go on to what was done with them', () =>
  expect(labelsOf('120 vụ án dân sự, hôn nhân và gia đình, lao động được giải quyết, đạt 81%.')).toEqual([
    'vụ án dân sự, hôn nhân và gia đình, lao động được giải quyết',
    'vụ án dân sự, hôn nhân và gia đình, lao động được giải quyết',
  ]));

it('kinds of cases with a count of their own end the noun before', () =>
  expect(labelsOf('Thụ lý 120 vụ án dân sự, lao động 45 vụ.')[0]).toBe('Thụ lý vụ án dân sự'));
