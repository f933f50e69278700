import { expect, it } from 'vitest';
import { labelsOf, said } from '../read.ts';

it('what was handled under “Về tiền” is money', () =>
  expect(
    labelsOf(
      'Về tiền: Tổng số phải thi hành 90 tỷ đồng, trong đó số cũ chuyển sang 50 tỷ đồng; đã thi hành xong 28 tỷ đồng; đạt tỷ lệ 31%.',
    ),
  ).toEqual([
    'Tổng số tiền phải thi hành',
    'Tổng số tiền phải thi hành: số cũ chuyển sang',
    'số tiền thi hành xong',
    'số tiền thi hành xong',
  ]));

it('and so is what goes on with a sum of money', () =>
  expect(
    labelsOf(
      'Tổng số tiền thụ lý là 47 tỷ đồng, đã giải quyết xong 10 tỷ đồng, vượt 3% so với chỉ tiêu Tổng cục Thi hành án dân sự giao.',
    ).slice(1),
  ).toEqual(['số tiền giải quyết xong', 'số tiền giải quyết xong so với chỉ tiêu Tổng cục Thi hành án dân sự giao']));

it('money that a label names is told once', () =>
  expect(labelsOf('Về tiền: thu hồi vốn 9 tỷ đồng.')).toEqual(['thu hồi vốn']));

it('cases under “Về việc” are of no kind', () =>
  expect(labelsOf('Cụ thể về việc: thụ lý mới 560 việc; đã thi hành xong 500 việc.')).toEqual([
    'thụ lý mới việc',
    'thi hành xong việc',
  ]));

it('shares of the same are told by their aspects', () =>
  expect(labelsOf('Chi cục Thi hành án huyện Mường La đạt 70% về việc, 30% về tiền.')).toEqual([
    'Chi cục Thi hành án huyện Mường La về việc',
    'Chi cục Thi hành án huyện Mường La về tiền',
  ]));

it.each([
  ['Xảy ra 45 vụ cháy (giảm 5 vụ, 10%).', -10],
  ['Thụ lý 500 vụ án, tăng 46 vụ, 10,1% so với cùng kỳ năm 2019.', 10.1],
])('a percentage beside the count that moved says it again: %s', (text, value) =>
  expect(said(text).at(-1)?.slice(1, 3)).toEqual(['change', value]),
);

it.each([
  ['Sở Tư pháp đã tham gia thẩm định 100% văn bản quy phạm pháp luật.', 'thẩm định văn bản quy phạm pháp luật'],
  ['Đã tổ chức tuyên truyền, PBGDPL 180 cuộc.', 'tuyên truyền, PBGDPL cuộc'],
  ['Toàn ngành Giáo dục huyện đã kiểm tra 12 trường mầm non.', 'kiểm tra trường mầm non'],
  ['Cháy do sơ suất 39 vụ, do sự cố hệ thống và thiết bị điện 36 vụ.', 'vụ cháy do sự cố hệ thống và thiết bị điện'],
  ['Tổng số tiền hỗ trợ đến năm 18 tuổi là trên 4,2 tỷ đồng.', 'Tổng số tiền hỗ trợ đến năm 18 tuổi'],
])('%s', (text, label) => expect(labelsOf(text).at(-1)).toBe(label));
