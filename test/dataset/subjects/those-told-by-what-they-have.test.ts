import { describe, expect, it } from 'vitest';
import { labelsOf, read, rows, said } from '../read.ts';

const dataOf = (text: string) => rows(read(text).indicators, 'label_vi', 'obs_value');

describe('what those counted have is no figure of its own', () => {
  it.each([
    ['Tỉnh có 32 HTX có điểm lớn hơn hoặc bằng 80 điểm.', [['HTX có điểm lớn hơn hoặc bằng 80 điểm', 32]]],
    ['Tỷ lệ hộ nghèo trên 74 huyện nghèo là 38,6%.', [['Tỷ lệ hộ nghèo trên 74 huyện nghèo', 38.6]]],
  ])('%s', (text, told) => expect(dataOf(text)).toEqual(told));
});

describe('nouns end before what has come of it by now', () => {
  it.each([
    [
      'Sẽ di dời 154 hộ dân tại các vùng sạt lở trước khi mùa mưa đến và hiện đã di dời được 17 hộ.',
      ['di dời hộ dân tại các vùng sạt lở', 'di dời hộ dân tại các vùng sạt lở'],
    ],
    [
      'Toàn tỉnh có 6.000 lao động được tạo việc làm mới đạt 52,5% kế hoạch.',
      ['lao động được tạo việc làm mới', 'lao động được tạo việc làm mới so với kế hoạch'],
    ],
    ['Công tác giải quyết việc làm toàn tỉnh có gần 6.000 lao động được tạo việc làm.', ['lao động được tạo việc làm']],
    ['Các hợp tác xã trên địa bàn tỉnh có 6.221 thành viên.', ['thành viên các hợp tác xã trên địa bàn tỉnh']],
  ])('%s', (text, labels) => expect(labelsOf(text)).toEqual(labels));
});

describe('plans', () => {
  it('are of those that a bracket tells apart, too', () =>
    expect(
      labelsOf('Tuyển sinh 870 học viên, đạt 51% kế hoạch (cụ thể: 250 sinh viên, đạt 14%; 620 học sinh, đạt 52%).'),
    ).toEqual([
      'Tuyển sinh học viên',
      'Tuyển sinh học viên so với kế hoạch',
      'sinh viên',
      'sinh viên so với kế hoạch',
      'học sinh',
      'học sinh so với kế hoạch',
    ]));

  it('that were reached stand in a bracket', () =>
    expect(
      said('Tỷ lệ hộ nghèo giảm 1,2%, đạt chỉ tiêu Quốc hội giao (từ 1-1,5%).').map(([, measure]) => measure),
    ).toEqual(['change', 'target']));

  it('of a year are no part of what is planned', () =>
    expect(
      labelsOf(
        'Có 640 lao động có việc làm, bằng 55% kế hoạch (kế hoạch cả năm là giải quyết việc làm cho khoảng 900 lao động).',
      ).at(-1),
    ).toBe('giải quyết việc làm lao động'));
});

it('the highest and the lowest are told for what they are', () =>
  expect(labelsOf('Giá cam cao nhất 60.000 đồng/kg, thấp nhất 20.000 đồng/kg.')).toEqual([
    'Giá cam cao nhất',
    'Giá cam thấp nhất',
  ]));

it('what exceeds what was foreseen is no forecast', () =>
  expect(
    rows(read('# Tiêu thụ vượt dự báo\n\nSản lượng vải xuất khẩu đạt 70 nghìn tấn.').indicators, 'obs_status').flat(),
  ).toEqual(['A']));

it('an hour before a day is no figure', () =>
  expect(dataOf('# Tin tức\n\n9:01 14/06/2016\n\nToàn tỉnh có 5 xã.')).toEqual([['số xã toàn tỉnh', 5]]));
