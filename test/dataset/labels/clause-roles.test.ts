import { describe, expect, it } from 'vitest';
import { labelsOf } from '../read.ts';

const leads = [
  '',
  'Do mưa lớn nên ',
  'Nhờ thời tiết thuận lợi, ',
  'Theo báo cáo của các địa phương, ',
  'Chi cục Thống kê cho biết, ',
  'Tuy nhiên, ',
  'Qua rà soát, ',
];
const courses = ['', 'kinh tế phát triển ổn định, ', 'công tác thú y được quan tâm, ', 'giá cả có xu hướng giảm, '];

/** The labels of a text of one paragraph a sentence, each once. */
function labels(sentences: readonly string[]): string[] {
  return [...new Set(labelsOf(sentences.join('\n\n')).map((label) => label.toLowerCase()))];
}

describe('whatever stands around it, and in whatever order, the label is the same', () => {
  it('of a deed', () => {
    const actors = ['UBND xã', 'toàn tỉnh', 'huyện Mường Tỉnh', 'lực lượng chức năng', 'các cấp, các ngành'];
    const clauses = actors.flatMap((actor) => ['đã', 'tiếp tục', 'cũng đã'].map((tense) => `${actor} ${tense}`));
    const around = leads.flatMap((lead) => courses.flatMap((course) => [lead + course, course + lead]));
    const sentences = around.map((text, i) => `${text}${clauses[i % clauses.length]} thu hồi nợ thuế được 20 tỷ đồng.`);
    expect(labels(sentences)).toEqual(['thu hồi nợ thuế']);
  });

  it('of a measure', () => {
    const raising = ['', 'đưa ', 'phấn đấu nâng ', 'UBND huyện đã duy trì ', 'toàn tỉnh phấn đấu '];
    const ends = ['', ' ước tính', ' vẫn tiếp tục tăng khá,', ' trong tháng', ' có xu hướng giảm,'];
    const around = leads.flatMap((lead) => courses.flatMap((course) => [lead + course, course + lead]));
    const sentences = around.map(
      (text, i) => `${text}${raising[i % raising.length]}doanh thu du lịch${ends[i % ends.length]} đạt 20 tỷ đồng.`,
    );
    expect(labels(sentences)).toEqual(['doanh thu du lịch']);
  });
});

it('cases are of what happened, and not of how it went', () =>
  expect(
    labelsOf('Cháy rừng giảm mạnh, xảy ra 3 vụ. Năm nay tai nạn giao thông giảm cả ba tiêu chí, xảy ra 9 vụ.'),
  ).toEqual(['vụ cháy rừng', 'vụ tai nạn giao thông']));

it.each([
  ['Đảng bộ xã sẽ tập trung lãnh đạo thực hiện mục tiêu thu nhập bình quân đạt 51 triệu đồng.', 'thu nhập bình quân'],
  ['Xã tập trung chỉ đạo nâng tỷ lệ che phủ rừng đạt 61%.', 'tỷ lệ che phủ rừng'],
])('that those dwell on it, and lead it, is no part of a measure: %s', (text, label) =>
  expect(labelsOf(text)).toEqual([label]),
);

it('a season before the name of a crop that has it in its name is said once', () =>
  expect(labelsOf('Vụ lúa mùa gieo cấy 4.200 ha, thu hoạch 1.300 ha.')).toEqual([
    'diện tích gieo cấy lúa mùa',
    'diện tích thu hoạch lúa mùa',
  ]));
