import { describe, expect, it } from 'vitest';
import { periodsOf, read, rows } from '../read.ts';

it('a time that is said again behind a figure leaves it that of the text', () =>
  expect(
    periodsOf(
      'Năm 2018, thu ngân sách đạt 45 tỷ đồng.\n\nKhách du lịch đạt 9 nghìn lượt. Doanh thu năm 2018 đạt 12 tỷ đồng.',
    ).map(([, period]) => period),
  ).toEqual(['2018', '2018', '2018']));

describe('the one time that a text has told', () => {
  const last = (text: string) => rows(read(text).indicators, 'obs_value', 'time_period').at(-1);

  it('is that of paragraphs below', () =>
    expect(last('Trong năm 2022, đã trồng 75 ha rừng.\n\nTỷ lệ đất giao thông đạt 16,8%.')).toEqual([16.8, '2022']));

  it('is not when a goal is to be reached', () =>
    expect(last('Tỷ lệ phủ kín đạt 85% (mục tiêu đến năm 2025 là 100%).\n\nTỷ lệ đất giao thông đạt 16,8%.')).toEqual([
      16.8,
      null,
    ]));

  it('is none where a movement is told between two', () =>
    expect(last('Hộ nghèo giảm từ 312 hộ năm 2021 còn 187 hộ năm 2023.\n\nTỷ lệ đất giao thông đạt 16,8%.')).toEqual([
      16.8,
      null,
    ]));
});

it('what an assessment found is of the year that the text dates', () =>
  expect(
    periodsOf('Năm 2019, đã đánh giá 662 chi bộ.\n\nQua đánh giá, có 604 chi bộ hoàn thành tốt nhiệm vụ, đạt 91,2%.'),
  ).toEqual([
    ['count', '2019'],
    ['count', '2019'],
    ['share', '2019'],
  ]));

it('a year begun is that of the line above, where no other is named', () =>
  expect(
    periodsOf(
      'Năm 2013, huyện khám bệnh cho 69 nghìn lượt người\n\nTừ đầu năm đến nay, có 68 nghìn lượt người được khám bệnh.',
    ),
  ).toEqual([
    ['count', '2013'],
    ['count', '2013'],
  ]));
