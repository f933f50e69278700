import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows, said } from '../read.ts';

it('roads are of no branch that their entry opens with, and what was done to some is not what was done to others', () =>
  expect(labelsOf('5. Giao thông: 34,6 km đường trục bản. Trong năm mở mới 2,3 km, bê tông hóa 1,8 km.')).toEqual([
    'đường trục bản',
    'mở mới',
    'bê tông hóa',
  ]));

describe('labels of short texts', () => {
  it.each([
    ['Xã Nà Hừ thuộc vùng III, có tổng số 11 bản.', ['tổng số bản']],
    ['Xã có 640 hộ, 3.150 khẩu sinh sống ở 11 bản.', ['số hộ', 'số khẩu', 'số bản']],
    ['Tỷ lệ hộ nghèo cuối năm 2022 là 14,2% (91 hộ).', ['Tỷ lệ hộ nghèo', 'hộ nghèo']],
    ['- Trạm y tế: 01 trạm, 06 giường bệnh.', ['Trạm y tế', 'giường bệnh trạm y tế']],
    [
      'Tặng quà cho 80 hộ nghèo với tổng số tiền 40 triệu đồng.',
      ['Tặng quà hộ nghèo', 'tổng số tiền tặng quà hộ nghèo'],
    ],
    ['Thu từ chăn nuôi: 12.600.000.000 đồng (Mười hai tỷ, sáu trăm triệu đồng).', ['Thu từ chăn nuôi']],
  ])('%s', (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels));
});

describe('faiths and trades of a people are what they are called', () => {
  it.each([
    ['Về tín ngưỡng, tôn giáo: Phật giáo chiếm 58%.', ['tín ngưỡng, tôn giáo: Phật giáo']],
    [
      'Phần lớn người dân sống bằng nghề nông (chiếm 80%), còn lại là buôn bán.',
      ['Phần lớn người dân sống bằng nghề nông'],
    ],
  ])('%s', (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels));
});

describe('labels in full', () => {
  it.each([
    ['Trên địa bàn xã có tổng số: 03 công ty.', 'tổng số công ty'],
    ['Có 22 điểm truyền thanh.', 'điểm truyền thanh'],
    ['Thực hiện trồng 110 ha cây ăn quả.', 'diện tích trồng cây ăn quả'],
    ['Gieo trồng 60 ha đậu tương.', 'diện tích gieo trồng đậu tương'],
    ['Diện tích nuôi trồng thủy sản đạt 288 ha, sản lượng cả năm đạt 489 tấn.', 'sản lượng cả năm nuôi trồng thủy sản'],
    ['Huyện có 146/213 xóm, tổ dân phố có nhà sinh hoạt.', 'xóm, tổ dân phố có nhà sinh hoạt'],
    ['Giá trị sản xuất (giá so sánh năm 2010) đạt 160 tỷ đồng.', 'Giá trị sản xuất (giá so sánh năm 2010)'],
    ['Tổng số doanh nghiệp thành lập thời kỳ 2021-2025: 100 doanh nghiệp.', 'Tổng số doanh nghiệp thành lập'],
    ['Tỷ lệ số xã đạt chuẩn đạt 50% (8 xã).', 'xã đạt chuẩn'],
    ['Tỷ lệ hộ nghèo còn 4,5% (120 hộ).', 'hộ nghèo'],
  ])('%s', (text, label) => expect(read(text).indicators.at(-1)?.label_vi).toBe(label));
});

it('entries without a comma between them keep their own nouns', () =>
  expect(said('Đất sản xuất: 320 ha, trong đó đất lúa 120 ha đất màu 80 ha đất vườn 30 ha.')).toEqual([
    ['diện tích đất sản xuất', 'level', 320, null],
    ['diện tích đất sản xuất: đất lúa', 'level', 120, 320],
    ['diện tích đất màu', 'level', 80, 320],
    ['diện tích đất vườn', 'level', 30, 320],
  ]));

it.each([
  ['Tổng đàn trâu 450 con. Trồng mới 75 ha.', 'diện tích trồng mới'],
  ['Tỷ lệ hộ nghèo toàn huyện hiện giảm còn 5,46%.', 'Tỷ lệ hộ nghèo'],
  ['Số hộ kinh doanh cá thể vào năm 2020 có ít nhất 240 hộ.', 'Số hộ kinh doanh cá thể'],
])('a label has neither the herd before nor what is left of a date: %s', (text, label) =>
  expect(read(text).indicators.at(-1)?.label_vi).toBe(label),
);

it('what is seized goes on in a list of any units', () =>
  expect(
    rows(
      read('Thu giữ 2 kg ma túy đá, 1 bánh heroin, 30 gam cần sa; 3 khẩu súng, 1 ô tô.').indicators,
      'label_vi',
    ).flat(),
  ).toEqual(['Thu giữ ma túy đá', 'Thu giữ bánh heroin', 'Thu giữ cần sa', 'Thu giữ khẩu súng', 'Thu giữ ô tô']));

it('what a crop brought in by weight is its output', () =>
  expect(labelsOf('Diện tích nghệ 14 ha, thu về 280 tấn.')).toEqual(['Diện tích nghệ', 'sản lượng nghệ']));

it('how often something is held is no figure', () =>
  expect(
    said('Định kỳ 3 năm một lần xã tổ chức hội thi. Lễ hội được tổ chức 5 năm một lần. Định kỳ 2 năm tổ chức 1 lần.'),
  ).toEqual([]));

it('a clause goes with what was harmed, and names none of it', () =>
  expect(
    labelsOf(
      'Mưa lớn gây ngập trên diện rộng với 450 ha lúa bị ngập úng. Sản xuất gặp khó khăn với 120 ha ngô phải gieo lại.',
    ),
  ).toEqual(['diện tích lúa bị ngập úng', 'diện tích ngô phải gieo lại']));

it('an area is of all the crops that stand behind it', () =>
  expect(
    labelsOf('Tổng diện tích gieo trồng đạt 520 ha lúa, ngô và các loại rau màu. Hạn hán xảy ra 3 lần vào năm 2023.'),
  ).toEqual(['Tổng diện tích gieo trồng lúa, ngô và các loại rau màu', 'Hạn hán xảy ra']));
