import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows, said, valuesOf } from '../read.ts';

describe('the field that a clause opens with is none of its label', () => {
  it.each([
    ['Về y tế: Khám chữa bệnh cho 2.140 lượt người.', ['Khám chữa bệnh']],
    ['Về môi trường: Thu gom 52 tấn rác thải.', ['Thu gom rác thải']],
  ])('%s', (text, labels) => expect(rows(read(text).indicators, 'label_vi').flat()).toEqual(labels));
});

it('what is due, and a body whose name a verb begins too, are whole', () =>
  expect(valuesOf('Năm 2023 đến hạn giải quyết là 410 hồ sơ; tổ chức cơ sở đảng đạt vững mạnh là 52%.')).toEqual([
    ['hồ sơ đến hạn giải quyết', 410],
    ['tổ chức cơ sở đảng đạt vững mạnh', 52],
  ]));

it('a deed ends inspections and opens no clause', () =>
  expect(valuesOf('Năm 2023 kết thúc 18 cuộc kiểm tra. Kết thúc năm học có 35 lớp.')).toEqual([
    ['kết thúc cuộc kiểm tra', 18],
    ['số lớp', 35],
  ]));

it('a base without a comma ends where what moved begins', () =>
  expect(said('Năm 2023 xảy ra 6 vụ cháy rừng. So với năm trước số vụ cháy rừng giảm 3 vụ.').at(-1)).toEqual([
    'số vụ cháy rừng',
    'change',
    -3,
    6,
  ]));

it('the part of a day opens a clause', () =>
  expect(labelsOf('Chiều ngày 26/4/2024 phường đã trao tặng 90 phần quà.')).toEqual(['trao tặng phần quà']));

it('a stage of growth is no stretch of years', () =>
  expect(labelsOf('Lúa mùa gieo sạ được 840 ha, trong đó giai đoạn mạ 120 ha, giai đoạn đẻ nhánh 510 ha.')).toEqual([
    'diện tích gieo sạ lúa mùa',
    'diện tích gieo sạ lúa mùa: giai đoạn mạ',
    'diện tích gieo sạ lúa mùa: giai đoạn đẻ nhánh',
  ]));

it.each([
  'Theo số liệu thống kê của Chi cục Dân số 10 tháng năm 2023 có 1.250 trẻ sinh ra.',
  'Theo thống kê của ngành Dân số trong tháng có 1.250 trẻ sinh ra.',
])('who tells it ends with the time of what is told: %s', (text) => expect(labelsOf(text)).toEqual(['trẻ sinh ra']));

it('an amount is measured behind the base that it is compared with', () =>
  expect(labelsOf('Sản xuất được 89 tấn đường, so với cùng kỳ năm trước lượng mía ép giảm 18 tấn.')).toEqual([
    'Sản xuất đường',
    'lượng mía ép',
  ]));

it('an answer to a question opens with no word of its label', () =>
  expect(labelsOf('Đáp: Diện tích chè của xã là 254 ha.\n\nTrả lời: Xã có 1.254 hộ.')).toEqual([
    'Diện tích chè của xã',
    'số hộ',
  ]));

it.each([
  ['Kết thúc kỳ họp, 100% đại biểu tán thành.', 'đại biểu tán thành'],
  ['Kết thúc đợt cao điểm, 3 tụ điểm được triệt xóa.', 'tụ điểm được triệt xóa'],
  ['Bế mạc hội nghị, 25/25 đại biểu tán thành.', 'đại biểu tán thành'],
])('what came to an end before is no part of what is counted: %s', (text, label) =>
  expect(labelsOf(text)).toEqual([label]),
);

it.each([
  ['Với phương châm “Đoàn kết; Huy động nguồn lực, phấn đấu”, xã Nà Lù có 45 hộ thoát nghèo.', 'hộ thoát nghèo'],
  ['Với chủ đề "Chung tay; vì người nghèo", toàn xã đã hỗ trợ 45 hộ nghèo.', 'hỗ trợ hộ nghèo'],
])('what those go by who act is no part of what they did: %s', (text, label) =>
  expect(labelsOf(text)).toEqual([label]),
);

it('some main crops that open a list name none of its entries', () =>
  expect(
    rows(
      read('Một số cây trồng chính: bưởi 4.980 ha, tăng 7,9%; cam 3.210 ha, giảm 2,4%.').indicators.filter(
        ({ measure }) => measure === 'level',
      ),
      'label_vi',
    ),
  ).toEqual([['diện tích bưởi'], ['diện tích cam']]));

it('by what meetings something was reached is no part of it', () =>
  expect(labelsOf('Qua các hội nghị đã vận động được 187 người tham gia BHXH tự nguyện.')).toEqual([
    'vận động người tham gia BHXH tự nguyện',
  ]));

it('what is gathered is a noun', () =>
  expect(labelsOf('Năm 2021, tiêu dùng cuối cùng tăng 3%; tích lũy tài sản tăng 8,6%.')).toEqual([
    'tiêu dùng cuối cùng',
    'tích lũy tài sản',
  ]));
