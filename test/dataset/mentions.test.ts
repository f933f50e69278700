import { describe, expect, it } from 'vitest';
import { inReport, read, rows } from './read.ts';

describe('numerals that are no data have a reason', () => {
  it.each([
    ['Có sản phẩm OCOP hạng 3 sao.', '3', 'grade or class'],
    ['Thành phố là đô thị loại 4.', '4', 'part of a name'],
    ['Mở rộng đường số 17 trong năm.', '17', 'part of a name'],
    ['Ứng dụng công nghiệp 4.0 trong sản xuất.', '4.0', 'part of a name'],
    ['Họp tại Khu 2D.', '2', 'part of a name'],
    ['Năm 2023, công tác quốc phòng được giữ vững.', '2023', 'time of something told without a figure'],
    ['Lớp học kéo dài 15 ngày.', '15', 'duration'],
    ['Theo khoản 3 Điều 12 của Luật.', '12', 'part of a citation'],
    ['I. Chung\n\n1. Nông nghiệp\n\nTốt.', '1', 'heading number'],
    ['Kết quả tốt.\n\n<br id="7">\n\nTốt.', '7', 'markup'],
  ])('%s', (text, numeral, reason) => {
    const { mentions, indicators } = read(text);
    expect(mentions.find((each) => each.text.includes(numeral))).toMatchObject({ record_id: null, reason });
    expect(indicators).toEqual([]);
  });
});

it('a time of day is no data', () => {
  const { mentions } = read('Trực 24/24 giờ.');
  expect(mentions.find((each) => each.text.includes('24/24'))).toMatchObject({ record_id: null, reason: 'duration' });
});

// `03 tháng` is read as the first three months of a year.
it.each([['Mở lớp học 03 tháng cho cán bộ.', '03']])('a duration is no data: %s', (text, numeral) => {
  const { mentions } = read(text);
  expect(mentions.find((each) => each.text.includes(numeral))).toMatchObject({ record_id: null, reason: 'duration' });
});

describe('numerals that are data name their record', () => {
  it('value, unit and words as written', () => {
    const { mentions, indicators } = read('Thu ngân sách đạt 1.234,5 tỷ đồng.');
    expect(mentions).toMatchObject([
      {
        text: '1.234,5',
        kind: 'quantity',
        value: 1234.5,
        unit: 'VND',
        unit_mult: 9,
        unit_text: 'đồng',
        record_id: indicators[0]?.id,
        reason: null,
      },
    ]);
  });

  it.each([
    ['Xã đạt 15/19 tiêu chí.', '15/19', 'ratio', 15, 19],
    ['Huyện xếp thứ 5/8.', '5/8', 'rank', 5, 8],
    ['Thu nhập từ 5 đến 7 triệu đồng.', '5 đến 7', 'range', 5, 7],
  ])('%s', (text, words, kind, value, to) => {
    expect(rows(read(text).mentions, 'text', 'kind', 'value', 'value_to')).toEqual([[words, kind, value, to]]);
  });

  it('a date belongs to the figure that it dates, or to the change measured against it', () => {
    const { mentions, indicators } = read('Năm 2023, thu ngân sách đạt 45 tỷ đồng, tăng 5% so với năm 2022.');
    const [level, change] = indicators;
    expect(rows(mentions, 'text', 'record_id')).toEqual([
      [expect.stringContaining('2023'), level?.id],
      ['45', level?.id],
      ['5', change?.id],
      [expect.stringContaining('2022'), change?.id],
    ]);
  });

  it('a number said twice is one mention', () => {
    const { mentions, facilities } = read('Huyện có 02 (hai) bệnh viện đa khoa.');
    expect([facilities[0]?.count, mentions.length, mentions[0]?.value]).toEqual([2, 1, 2]);
  });

  it('number and date of the header belong to the report', () => {
    const { mentions } = read(inReport('I. Kết quả\n\nTốt.'));
    expect(mentions.map((each) => each.record_id)).toEqual(['text', 'text']);
  });
});

it('every digit lies in exactly one mention', () => {
  const text = inReport(`I. Kết quả năm 2023

1. Nông nghiệp⁽¹⁾

Diện tích lúa *120,5 ha*, năng suất 55 tạ/ha; theo Quyết định số 11/QĐ-UBND ngày 03/02/2023, QL4D dài 12/15km.

| TT | Chỉ tiêu | 2023 |
| --- | --- | --- |
| 1 | Đàn trâu (con) | 5.310 |

⁽¹⁾ Gồm 3 xã &#8211; xem <!-- 99 -->.`);
  const { mentions } = read(text);
  const digits = [...text.matchAll(/\d/g)].map(({ index }) => index);
  const holders = digits.map((at) => mentions.filter(({ start, end }) => start <= at && at < end).length);
  expect(digits.filter((_, i) => holders[i] !== 1).map((at) => text.slice(at - 5, at + 5))).toEqual([]);
  expect(mentions.filter((each) => (each.record_id === null) === (each.reason === null))).toEqual([]);
});
