import { expect, it } from 'vitest';
import { read, said } from '../read.ts';

it('a change that repeats the words of a goal belongs to it', () =>
  expect(
    said(
      '1. Quy hoạch sử dụng đất\n\nĐến năm 2020, diện tích đất trồng lúa có 350 ha. Diện tích đất trồng lúa giảm 44 ha so với năm 2008.',
    ).at(-1),
  ).toEqual(['Diện tích đất trồng lúa', 'change', -44, 350]));

it('a change that repeats the words of a count belongs to it', () => {
  const { indicators } = read('Toàn tỉnh có 60 xã (75%) đạt chuẩn nông thôn mới, tăng 03 xã so với năm 2022.');
  expect(indicators.at(-1)).toMatchObject({ measure: 'change', obs_value: 3, parent_id: indicators[0]?.id });
});

it('a ratio is of no criteria of another place', () => {
  expect(said('Xã Nà Sáng đạt 19 tiêu chí; xã Bản Lầu đạt 13/19 tiêu chí.').map((each) => each[3])).toEqual([
    null,
    null,
  ]);
  expect(said('Xảy ra 42 vụ trộm cắp; đã làm rõ 38/42 vụ.').map((each) => each[3])).toEqual([null, 42]);
});

it('cases are all that a ratio is of, also in the next sentence', () =>
  expect(said('Năm 2023 xảy ra 64 vụ phạm pháp hình sự. Đã điều tra, làm rõ 57/64 vụ, đạt 89,1%.')).toEqual([
    ['vụ phạm pháp hình sự', 'count', 64, null],
    ['điều tra, làm rõ vụ phạm pháp hình sự', 'share', 57, 64],
    ['điều tra, làm rõ vụ phạm pháp hình sự', 'share', 89.1, 57],
  ]));

it('numbers of cases and of those harmed are of the levels in the same sentence', () =>
  expect(
    said(
      'Xảy ra 20 vụ tai nạn giao thông, làm 8 người chết; so với cùng kỳ số vụ giảm 4,5%, số người chết giảm 9%.',
    ).slice(2),
  ).toEqual([
    ['số vụ', 'change', -4.5, 20],
    ['số người chết', 'change', -9, 8],
  ]));

it('so are bare numbers, whose unit their label says', () =>
  expect(
    said('Xảy ra 20 vụ tai nạn giao thông, làm 8 người chết; so với cùng kỳ số vụ giảm 4, số người chết tăng 1.').slice(
      2,
    ),
  ).toEqual([
    ['số vụ', 'change', -4, 20],
    ['số người chết', 'change', 1, 8],
  ]));

it('what places have of the same in their sentence is a part of all of it', () =>
  expect(
    said('Có 435 nhà bị tốc mái, huyện Nậm Mu 388 nhà; huyện Tân Khê 47 nhà; huyện Yên Sơn có 20 ha ngô bị đổ.'),
  ).toEqual([
    ['nhà bị tốc mái', 'count', 435, null],
    ['nhà bị tốc mái huyện Nậm Mu', 'count', 388, 435],
    ['nhà bị tốc mái huyện Tân Khê', 'count', 47, 435],
    ['diện tích ngô bị đổ huyện Yên Sơn', 'level', 20, null],
  ]));

it('a number of cases is of all that were found, not of the part of them told last', () =>
  expect(
    said(
      'Từ đầu năm, phát hiện 66 vụ vi phạm quy định về lâm nghiệp, trong đó có 4 vụ nổi cộm. So với cùng kỳ, số vụ vi phạm giảm 8 vụ.',
    ).at(-1),
  ).toEqual(['số vụ vi phạm', 'change', -8, 66]));
