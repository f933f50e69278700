import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isoPeriod } from '../../pipeline/mention/periods.ts';
import { periodsOf } from '../dataset/read.ts';
import { read, said, timed } from './reading.ts';

describe('dates', () => {
  test.each<[string, string[]]>([
    ['ngày 10 tháng 02 năm 2022', ['ngày 10 tháng 02 năm 2022: 2022-02-10']],
    [
      'ngày 10/02/2022, 01/8/2022, 10-02-2022, 10.02.2022',
      ['ngày 10/02/2022: 2022-02-10', '01/8/2022: 2022-08-01', '10-02-2022: 2022-02-10', '10.02.2022: 2022-02-10'],
    ],
    ['từ 15 tháng 12 năm 2022', ['15 tháng 12 năm 2022: 2022-12-15']],
    [
      'ngày 20/10, ngày 30-9, ngày 1 tháng 7, ngày 5/5/23',
      ['ngày 20/10: --10-20', 'ngày 30-9: --09-30', 'ngày 1 tháng 7: 2023-07-01', 'ngày 5/5/23: 2023-05-05'],
    ],
    ['ngày 20, 21/10/2024', ['ngày 20, 21/10/2024: 2024-10-20/2024-10-21']],
    ['ngày 7-8/8', ['ngày 7-8/8: --08-07/--08-08']],
    ['tính đến sáng nay 19-8, hôm nay (2/6)', ['19-8: --08-19', '2/6: --06-02']],
    ['ngày 15 - 16 tháng 8 năm 2024', ['ngày 15 - 16 tháng 8 năm 2024: 2024-08-15/2024-08-16']],
    [
      'dịp 30/4 và 01/5; đến 30-9; Ngày Pháp luật 9/11, ngày Quốc tế thiếu nhi 1/6',
      ['30/4: --04-30', '01/5: --05-01', '30-9: --09-30', '9/11: --11-09', '1/6: --06-01'],
    ],
    ['từ 01/7 đến 31/12/2024', ['01/7: 2024-07-01', '31/12/2024: 2024-12-31']],
    ['từ ngày 10 đến 15 tháng 3', ['ngày 10: --03-10', '15 tháng 3: --03-15']],
    [
      'từ mùng 10 đến 12 tháng 3 âm lịch; 10/3 âm lịch',
      ['mùng 10: --03-10', '12 tháng 3 âm lịch: unknown', '10/3 âm lịch: unknown'],
    ],
    ['trước ngày 25 hằng tháng', ['ngày 25: duration']],
    ['tháng 9/2024, 9/2024', ['tháng 9/2024: 2024-09', '9/2024: 2024-09']],
  ])('%s', (text, expected) => expect(timed(text)).toEqual(expected));
});

describe('no dates', () => {
  test.each<[string, string[]]>([
    ['đạt 27/7 xã; 5/8 chỉ tiêu; tăng từ 5/11 lên 7/11 xã', []],
    ['đường 30/4, số 12/2024; ngày 32/13', []],
    ['ngày 12 xã ra quân', []],
  ])('%s', (text, expected) => expect(timed(text)).toEqual(expected));
});

test('any date in any form is read back, in any sentence', () => {
  const dates = fc.date({ min: new Date('1930-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  const forms = [
    (d: string, m: string, y: number) => `ngày ${d} tháng ${m} năm ${y}`,
    (d: string, m: string, y: number) => `ngày ${d}/${m}/${y}`,
    (d: string, m: string, y: number) => `${d}/${m}/${y}`,
    (d: string, m: string, y: number) => `ngày ${d}-${m}-${y}`,
    (d: string, m: string, y: number) => `${d}.${m}.${y}`,
  ];
  const frames = [
    'Tính đến #, cả tỉnh có 5 xã',
    'Quyết định số 12/QĐ-UBND # của UBND tỉnh',
    '(#)',
    'tại kỳ họp #.',
    '# khởi công',
  ];
  const property = fc.property(
    dates,
    fc.boolean(),
    fc.constantFrom(...forms),
    fc.constantFrom(...frames),
    (date, padded, form, frame) => {
      const two = (value: number) => (padded || value < 3 ? String(value).padStart(2, '0') : String(value));
      const written = form(two(date.getUTCDate()), two(date.getUTCMonth() + 1), date.getUTCFullYear());
      const text = frame.replace('#', written);
      const { times } = read(text);
      const time = times.find(({ start }) => start === frame.indexOf('#'));
      expect(time && text.slice(time.start, time.end), text).toBe(written);
      expect(time?.period && isoPeriod(time.period), text).toBe(date.toISOString().slice(0, 10));
    },
  );
  fc.assert(property, { numRuns: 500 });
});

it('days of a month that từ opens are a period of that month', () =>
  expect(periodsOf('Trong các ngày từ 16 đến 24/11/2008, dịch xảy ra tại 2 xã.')).toEqual([['count', '2008-11-24']]));

it('a day that names a feast dates nothing', () => {
  expect(periodsOf('Xã nhận tiền lễ 27/7 và chi 40 triệu đồng.')).toEqual([['level', null]]);
  expect(periodsOf('Trong dịp lễ 30/4, xã đón 400 lượt khách.')).toEqual([['count', '--04-30']]);
});

test.each([
  ['từ 15/10-14/11', ['date 15/10', 'date 14/11']],
  ['Từ 16/9 - 15/10/2023, xảy ra 9 vụ', ['date 16/9', 'date 15/10/2023']],
  ['từ 5/9 - 7/9 xã', ['ratio 5/9', 'ratio 7/9']],
])('days from one to another are no ratios, unless they count: %s', (text, expected) =>
  expect(
    said(text)
      .slice(0, 2)
      .map((each) => each.split(' ').slice(0, 2).join(' ')),
  ).toEqual(expected),
);

test.each([
  ['Đến 28/02 giải ngân 418,6 tỷ đồng', 'date 28/02'],
  ['Số xã đạt chuẩn đến 8/10 xã', 'ratio 8/10'],
])('a noun that begins with the word of a unit is not counted by a day: %s', (text, first) =>
  expect(said(text)[0]?.split(' ').slice(0, 2).join(' ')).toBe(first),
);

it('a day in a bracket behind its name', () =>
  expect(timed('Hưởng ứng Ngày Pháp luật Việt Nam (9/11), Ngày Môi trường thế giới (5/6); đạt 5/6 chỉ tiêu.')).toEqual([
    '9/11: --11-09',
    '5/6: --06-05',
  ]));

test.each([
  ['Trong 2 ngày 18 và 19 tháng 6 năm 2021', ['2021-06-18/2021-06-19']],
  ['Trong 3 ngày 14, 15 và 16/7/2020', ['2020-07-14/2020-07-16']],
  ['Trong 2 ngày (18-19/6/2020)', ['2020-06-18/2020-06-19']],
  ['xét duyệt trong 3 ngày làm việc', []],
])('days by their numbers behind how many they are: %s', (text, expected) =>
  expect(
    timed(text)
      .map((each) => each.replace(/^.*: /u, ''))
      .filter((each) => /^\d/.test(each)),
  ).toEqual(expected),
);

test('days of one month behind từ or in a bracket are none of a count', () => {
  expect(timed('Từ 22-24/4 mưa lớn').join()).toContain('04-22');
  expect(timed('Có từ 5-7/10 xã đạt').join()).not.toContain('10-05');
});

test('a day that something is compared with needs no word for it', () => {
  expect(timed('giảm 3 người so với 4/11').join()).toContain('11-04');
  expect(timed('so với 4/11 xã').join()).not.toContain('11-04');
});

test('a day behind an hour is no ratio', () => {
  expect(said('Đến lúc 19h/4/11 có 12 nhà')).not.toContainEqual(expect.stringMatching(/^ratio/));
  expect(said('đạt 4/11 chỉ tiêu')[0]).toMatch(/^ratio 4/);
});
