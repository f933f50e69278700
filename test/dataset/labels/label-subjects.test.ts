import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows, said } from '../read.ts';

describe('beds are of the station that opens their sentence', () => {
  it.each([['Trạm Y tế xã được xây dựng năm 2015, có 05 giường bệnh.', ['giường bệnh Trạm Y tế xã']]])(
    '%s',
    (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels),
  );
});

it('an entry is no part of the entry numbered before it', () =>
  expect(rows(read('1. Trạm y tế: 01 trạm\n\n2. Truyền thanh: 03 trạm').indicators, 'label_vi')).toEqual([
    ['Trạm y tế'],
    ['Truyền thanh'],
  ]));

it('criteria are of what is carried out, whoever reached them', () =>
  expect(said('Xây dựng NTM được tập trung thực hiện, đến nay xã đạt 13/19 tiêu chí.')).toEqual([
    ['Xây dựng NTM', 'share', 13, null],
  ]));

it('who tells it is no topic of what stands behind', () =>
  expect(said('HĐND xã đánh giá: Diện tích gieo cấy 140 ha. Sản lượng 770 tấn.').map(([label]) => label)).toEqual([
    'Diện tích gieo cấy',
    'Sản lượng',
  ]));

describe('an entry that a list names is what the measure behind its colon is of', () => {
  it.each([
    [
      'II. Giao thông\n\n- Đường trục thôn, bản: tổng chiều dài 145 km, đã bê tông hóa 82 km.',
      ['tổng chiều dài đường trục thôn, bản', 'đường trục thôn, bản bê tông hóa'],
    ],
    [
      '- Lúa nương, lúa cạn: diện tích 250 ha, năng suất 15 tạ/ha.',
      ['Lúa nương, lúa cạn: diện tích', 'năng suất lúa nương, lúa cạn'],
    ],
  ])('%s', (text, labels) => expect(labelsOf(text)).toEqual(labels));
});

it('an entry that names but its season is of the crop whose list it stands in', () =>
  expect(
    labelsOf(
      '- Cây lúa:\n  + Vụ Đông Xuân: diện tích 450 ha, năng suất 62 tạ/ha.\n  + Vụ Mùa: diện tích 520 ha.\n- Cây ngô: diện tích 320 ha.',
    ),
  ).toEqual([
    'diện tích lúa vụ Đông Xuân',
    'năng suất lúa vụ Đông Xuân',
    'diện tích lúa vụ Mùa',
    'Cây ngô: diện tích',
  ]));

it('goals that a block opens with are no goods of the trade told behind them', () =>
  expect(labelsOf('Các chỉ tiêu chủ yếu đề ra là: Tăng trưởng 7,5%; giá trị xuất khẩu đạt 12 triệu USD.').at(-1)).toBe(
    'giá trị xuất khẩu',
  ));
