import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows, said, valuesOf } from '../read.ts';

describe('bodies and peoples that have what is counted stand behind it', () => {
  it.each([
    ['- Hội Nông dân: 9 chi hội, 610 hội viên.', ['chi hội Hội Nông dân', 'hội viên Hội Nông dân']],
    ['- Tuyến xã: 11 tổ y tế với 55 giường lưu.', ['tổ y tế tuyến xã', 'giường lưu tuyến xã']],
    ['- Dân tộc Mông: 120 hộ với 600 khẩu.', ['hộ dân tộc Mông', 'khẩu dân tộc Mông']],
  ])('%s', (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels));
});

it('cases are named by what they are of, before or behind them', () =>
  expect(
    valuesOf('Các tội chiếm tỷ lệ cao như trộm cắp tài sản 31 vụ, cố ý gây thương tích 12 vụ, lừa đảo 7 vụ.'),
  ).toEqual([
    ['vụ trộm cắp tài sản', 31],
    ['vụ cố ý gây thương tích', 12],
    ['vụ lừa đảo', 7],
  ]));

it('petitions are parts by their kind', () =>
  expect(
    said('Năm 2023 các cấp, các ngành tiếp nhận 90 đơn (khiếu nại 22 đơn, tố cáo 08 đơn, kiến nghị, phản ánh 60 đơn).'),
  ).toEqual([
    ['tiếp nhận đơn', 'count', 90, null],
    ['đơn khiếu nại', 'count', 22, 90],
    ['đơn tố cáo', 'count', 8, 90],
    ['đơn kiến nghị, phản ánh', 'count', 60, 90],
  ]));

it('verbs of many words stand behind the cases that they were done in', () =>
  expect(valuesOf('Năm 2023 tạm giữ 75 xe, tước giấy phép lái xe 20 trường hợp với số tiền 96 triệu đồng.')).toEqual([
    ['tạm giữ xe', 75],
    ['trường hợp tước giấy phép lái xe', 20],
    ['số tiền tước giấy phép lái xe', 96],
  ]));

it('cases stand before what they are of, and behind what was done with them', () =>
  expect(
    valuesOf('Năm 2023 xử lý 90 trường hợp vi phạm, trong đó quá tải trọng 31 trường hợp, ma túy 8 trường hợp.'),
  ).toEqual([
    ['xử lý trường hợp vi phạm', 90],
    ['trường hợp quá tải trọng', 31],
    ['trường hợp ma túy', 8],
  ]));

it('cells of the Party are graded', () =>
  expect(valuesOf('Năm 2023 hoàn thành xuất sắc nhiệm vụ 12 chi bộ, hoàn thành tốt nhiệm vụ 42 chi bộ.')).toEqual([
    ['chi bộ hoàn thành xuất sắc nhiệm vụ', 12],
    ['chi bộ hoàn thành tốt nhiệm vụ', 42],
  ]));

describe('what a clause opens with stands behind those of its deed, be there a comma or not', () => {
  it.each([
    ['Tội phạm kinh tế khởi tố 6 vụ, 9 bị can.', ['khởi tố vụ tội phạm kinh tế', 'khởi tố bị can tội phạm kinh tế']],
    ['Lĩnh vực khoáng sản, xử phạt 3 trường hợp vi phạm.', ['xử phạt trường hợp vi phạm lĩnh vực khoáng sản']],
    ['Lĩnh vực an ninh mạng, phát hiện, xử lý 4 vụ việc.', ['phát hiện, xử lý vụ việc lĩnh vực an ninh mạng']],
    // The noun says it already.
    ['Vi phạm về khoáng sản: xử lý 3 vụ vi phạm.', ['xử lý vụ vi phạm về khoáng sản']],
    // No case of a field.
    ['Lĩnh vực văn hóa, tập huấn 45 cộng tác viên.', ['tập huấn cộng tác viên']],
  ])('%s', (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels));
});

describe('who those are or what became of them stands behind their noun', () => {
  it.each([
    ['Số học sinh giảm 17 em (chuyển trường 14 em, bị bệnh 3 em).', ['Số học sinh', 'em chuyển trường', 'em bị bệnh']],
    ['Bậc học có 9 trường: MG 212 học sinh, THCS 340 học sinh.', ['học sinh MG', 'học sinh THCS']],
    ['Có 620 trẻ, trong đó: trẻ 4 tuổi có 210 em, trẻ 5 tuổi có 205 cháu.', ['số trẻ', 'trẻ 4 tuổi', 'trẻ 5 tuổi']],
  ])('%s', (text, expected) => expect(labelsOf(text)).toEqual(expected));
});

it('a strength is told by its own clause', () =>
  expect(labelsOf('Huấn luyện dân quân thường trực tại xã, quân số 14 đ/c.')).toEqual(['quân số']));

it.each([
  [
    'Nguyên nhân chủ yếu: đi không đúng phần đường 18 vụ, vi phạm nồng độ cồn 11 vụ, không làm chủ tốc độ 9 vụ.',
    ['vụ do đi không đúng phần đường', 'vụ do vi phạm nồng độ cồn', 'vụ do không làm chủ tốc độ'],
  ],
  ['Nguyên nhân cháy do sơ suất sử dụng lửa 4 vụ.', ['vụ cháy do sơ suất sử dụng lửa']],
  [
    'Xảy ra 62 vụ TNGT. Trong đó, đường bộ xảy ra 60 vụ; đường thủy xảy ra 2 vụ.',
    ['vụ TNGT', 'vụ TNGT đường bộ', 'vụ TNGT đường thủy'],
  ],
  ['Thanh tra giao thông lập biên bản 215 vụ.', ['lập biên bản vụ']],
])('what cases are of stands behind them: %s', (text, expected) => expect(labelsOf(text)).toEqual(expected));

it('files are by whether they were settled in time', () =>
  expect(labelsOf('Giải quyết 410 hồ sơ, trong đó trước và đúng hạn 402 hồ sơ, chậm hạn 8 hồ sơ.')).toEqual([
    'Giải quyết hồ sơ',
    'hồ sơ trước và đúng hạn',
    'hồ sơ chậm hạn',
  ]));

it.each([
  ['Trình độ đại học, cao đẳng 21 thanh niên.', ['thanh niên trình độ đại học, cao đẳng']],
  ['Tiếp nhận 90 đơn; thuộc thẩm quyền 72 đơn.', ['Tiếp nhận đơn', 'đơn thuộc thẩm quyền']],
  ['Tiếp nhận 90 hồ sơ, trong đó trực tiếp 20 hồ sơ.', ['Tiếp nhận hồ sơ', 'hồ sơ trực tiếp']],
  ['Xây dựng 6 mô hình an toàn với 210 hộ tham gia.', ['Xây dựng mô hình an toàn', 'hộ tham gia']],
])('what those counted are stands behind their noun: %s', (text, expected) => expect(labelsOf(text)).toEqual(expected));

it('occasions are named by what they were for', () =>
  expect(labelsOf('Tổ chức tuyên truyền pháp luật được 14 buổi; kiểm tra 4 đợt; triển khai 2 cuộc.')).toEqual([
    'buổi tuyên truyền pháp luật',
    'đợt kiểm tra',
    'triển khai cuộc',
  ]));

it('two abbreviations that are joined are one, and a breach is not told twice', () =>
  expect(
    labelsOf(
      'Công an huyện đã kiểm tra an toàn PCCC và CNCH 130 cơ sở. Phát hiện 30 trường hợp thiếu sót, vi phạm về PCCC, xử phạt 12 trường hợp vi phạm.',
    ),
  ).toEqual([
    'kiểm tra an toàn PCCC và CNCH cơ sở',
    'Phát hiện trường hợp thiếu sót',
    'xử phạt trường hợp vi phạm về PCCC',
  ]));

it('works that a text’s own body was given to build have no owner in their name', () =>
  expect(labelsOf('Được giao làm chủ đầu tư 5 công trình với tổng vốn 14,8 tỷ đồng.')).toEqual([
    'công trình được giao làm chủ đầu tư',
    'tổng vốn công trình được giao làm chủ đầu tư',
  ]));
