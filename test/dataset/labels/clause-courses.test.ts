import { describe, expect, it } from 'vitest';
import { clauseLexicon } from '../../../pipeline/dataset/labels/clause-lexicon.ts';
import { tellsCourse, withoutLeads } from '../../../pipeline/dataset/labels/clause-roles.ts';
import { codebook, labelsOf } from '../read.ts';

const lexicon = clauseLexicon(codebook);
const rest = (text: string) => withoutLeads(lexicon, text);

describe('how things went', () => {
  it.each([
    ['lĩnh vực văn hóa có nhiều chuyển biến, có thôn văn hóa', 'thôn văn hóa'],
    ['cơ cấu kinh tế chuyển dịch theo hướng tích cực, công nghiệp - xây dựng', 'công nghiệp - xây dựng'],
    ['giá gà có xu hướng giảm, giá lợn', 'giá lợn'],
    ['chỉ số hoạt động của chuột đã giảm đáng kể, diện tích bị hại', 'diện tích bị hại'],
    ['Sản xuất công nghiệp tiếp tục khởi sắc với giá trị tăng thêm', 'giá trị tăng thêm'],
    ['giá gà ổn định, còn giá lợn', 'giá lợn'],
    ['Thị trường lao động tiếp tục duy trì đà phục hồi với lực lượng lao động', 'lực lượng lao động'],
    [
      'Cơ cấu kinh tế xã dịch chuyển đúng hướng, các lĩnh vực tiếp tục phát triển, tăng hơn so với trước, giá trị sản xuất',
      'giá trị sản xuất',
    ],
    ['công tác trồng rừng được các địa phương quan tâm, toàn huyện trồng mới', 'toàn huyện trồng mới'],
    ['các di tích được trùng tu, tôn tạo, lượng khách', 'lượng khách'],
  ])('%s', (text, label) => expect(rest(text)).toBe(label));

  it.each([
    'cấp thẻ cho hộ gia đình khó khăn với tổng số tiền',
    'tốc độ tăng trưởng',
    'vốn đầu tư phát triển, vốn vay',
  ])('%s tells no course', (text) => expect(rest(text)).toBe(text));
});

it('what opens a block may tell how things went, and not what it is about', () =>
  expect(
    [
      'Chăn nuôi tiếp tục phát triển: ',
      'Hạ tầng được quan tâm: ',
      'Vốn đầu tư phát triển: ',
      'Doanh thu du lịch: ',
      '',
    ].map((text) => tellsCourse(lexicon, text)),
  ).toEqual([true, true, false, false, false]));

it.each([
  'Xuất khẩu chè có xu hướng chững lại với 6 triệu USD.',
  'Xuất khẩu chè tiếp tục khởi sắc với 6 triệu USD.',
  'Xuất khẩu chè giữ vững đà tăng trưởng, đạt 6 triệu USD.',
  'Xuất khẩu chè sau khi giảm đã đạt 6 triệu USD.',
])('how exports went is no part of their name: %s', (text) => expect(labelsOf(text)).toEqual(['Xuất khẩu chè']));

it.each([
  [
    'Cơ cấu kinh tế chuyển dịch đúng hướng với tỷ trọng công nghiệp và dịch vụ chiếm 78%.',
    'tỷ trọng công nghiệp và dịch vụ',
  ],
  ['Đảng bộ đạt nhiều thành quả: Nhiều chỉ tiêu đạt cao như thu ngân sách 45/36 tỷ đồng.', 'thu ngân sách'],
])('how things went before a measure that goes with it is no part of it: %s', (text, label) =>
  expect(labelsOf(text)[0]).toBe(label),
);

it.each([
  ['Bộ mặt nông thôn ngày càng hoàn thiện, tốc độ tăng trưởng kinh tế đạt 2,8%.', 'tốc độ tăng trưởng kinh tế'],
  ['Đời sống được nâng lên, đường bản ngày càng khang trang, tỷ lệ hộ nghèo còn 24%.', 'tỷ lệ hộ nghèo'],
  ['Qua điều tra rà soát có 39 hộ nghèo.', 'hộ nghèo'],
])('how the look of an area went is no part of a measure: %s', (text, label) =>
  expect(labelsOf(text)).toEqual([label]),
);

it('years in words lead to a clause as those in figures do', () =>
  expect(labelsOf('Theo thống kê, hai năm qua, toàn huyện đã có 90 lượt hộ nghèo được hỗ trợ.')).toEqual([
    'lượt hộ nghèo được hỗ trợ',
  ]));
